//! The question that is open while the person types.

use crate::calendar::Date;
use crate::json::Json;

/// A question of the law, or one of the page's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact that it asks for.
    pub fact: String,
    pub kind: Kind,
}

/// What answers it.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    YesNo,
    Choice(Vec<QuestionOption>),
    Choices(Vec<QuestionOption>),
    /// Least and most.
    Count(i32, i32),
    /// Least and most, in cents.
    Money(i64, i64),
    /// First and last day.
    Date(Date, Date),
    /// A country, by two letters.
    Country,
    /// A town: one of the options when there are some, otherwise the Italian name.
    Town(Vec<QuestionOption>),
}

/// One of the answers that the page offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionOption {
    pub id: String,
    /// In the person's language.
    pub text: String,
}

impl Question {
    /// Reads `{"fact": "permit-kind", "kind": "choice", "options": [{"id": "work", "text": "…"}]}`.
    ///
    /// `kind` is one of `yes-no`, `choice`, `choices`, `count`, `money`, `date`, `country`, `town`; `min` and `max` are
    /// numbers (money in euros) or days. `None` when it is something else.
    pub fn from_json(text: &str) -> Option<Question> {
        let json = Json::parse(text)?;
        let fact = json.get("fact")?.as_text()?.to_owned();
        let options = || {
            let items = json.get("options").map(Json::items).unwrap_or_default();
            let option = |item: &Json| {
                let field = |name| item.get(name).and_then(Json::as_text).map(str::to_owned);
                Some(QuestionOption { id: field("id")?, text: field("text").unwrap_or_default() })
            };
            items.iter().filter_map(option).collect::<Vec<_>>()
        };
        let hundredths = |name, otherwise| json.get(name).and_then(Json::as_number).unwrap_or(otherwise);
        let count = |name, otherwise| i32::try_from(hundredths(name, otherwise) / 100).unwrap_or(i32::MAX);
        let day = |name, otherwise: Option<Date>| {
            json.get(name).and_then(Json::as_text).and_then(|text| text.parse().ok()).or(otherwise)
        };
        let kind = match json.get("kind")?.as_text()? {
            "yes-no" => Kind::YesNo,
            "choice" => Kind::Choice(options()),
            "choices" => Kind::Choices(options()),
            "count" => Kind::Count(count("min", 0), count("max", 99_00)),
            "money" => Kind::Money(hundredths("min", 0), hundredths("max", 1_000_000_000)),
            "date" => Kind::Date(day("min", Date::new(1900, 1, 1))?, day("max", Date::new(2100, 12, 31))?),
            "country" => Kind::Country,
            "town" => Kind::Town(options()),
            _ => return None,
        };
        Some(Question { fact, kind })
    }
}
