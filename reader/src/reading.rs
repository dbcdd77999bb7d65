//! What a message says, as the page gets it.

use crate::calendar::Date;
use crate::json;
use crate::time::Precision;

/// All that was read in one message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Best first.
    pub topics: Vec<Topic>,
    /// What is so, by fact of the law.
    pub facts: Vec<(String, Said)>,
    /// What the person wants, by fact of the law: `convert-to`, `everyday-step`.
    pub wants: Vec<(String, Value)>,
    /// One of [`crate::DANGERS`].
    pub danger: Option<&'static str>,
    /// A danger that the message only hints at.
    pub quiet: Option<&'static str>,
    /// The term of the glossary whose meaning is asked.
    pub term: Option<String>,
    /// The age that somebody has given as their own, in years.
    pub age: Option<i32>,
    /// Towns, by their Italian name.
    pub places: Vec<String>,
    /// Countries, by two letters.
    pub countries: Vec<String>,
    /// The answer to the question that was open.
    pub answer: Option<Answer>,
}

/// A subject of the message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Topic {
    /// One of [`crate::TOPICS`].
    pub id: &'static str,
    /// From 0 to 1.
    pub score: f32,
}

/// A fact with how exact it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub value: Value,
    pub precision: Precision,
}

/// A value as the rulebooks take it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    YesNo(bool),
    Choice(String),
    Choices(Vec<String>),
    Count(i32),
    /// In cents.
    Money(i64),
    Date(Date),
    /// "I don't know."
    Unknown,
    /// "I prefer not to say."
    Withheld,
}

/// The answer to the question that was open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub value: Value,
    pub precision: Precision,
    /// The person corrects what was understood before.
    pub correction: bool,
}

impl From<Value> for Said {
    fn from(value: Value) -> Said {
        Said { value, precision: Precision::Day }
    }
}

impl Reading {
    /// Was anything understood?
    pub fn is_understood(&self) -> bool {
        self.topics.iter().any(|topic| topic.id != "other")
            || !self.facts.is_empty()
            || self.danger.is_some()
            || self.term.is_some()
            || self.wants.iter().any(|(fact, _)| fact == crate::facts::PAGE)
            || self.answer.is_some()
    }

    /// As one line of JSON. Fields that say nothing are left out, but for the first four.
    pub fn to_json(&self) -> String {
        let mut object = json::Object::new();
        let topics = self.topics.iter().map(|topic| {
            let mut one = json::Object::new();
            one.text("id", topic.id);
            one.raw("score", &hundredths((topic.score * 100.0) as i64));
            one.end()
        });
        object.raw("topics", &json::list(topics));
        let mut facts = json::Object::new();
        let mut precision = json::Object::new();
        for (fact, said) in &self.facts {
            facts.raw(fact, &said.value.to_json());
            if let Some(name) = said.precision.name() {
                precision.text(fact, name);
            }
        }
        object.raw("facts", &facts.end());
        object.optional("danger", self.danger);
        object.optional("term", self.term.as_deref());
        object.raw("understood", if self.is_understood() { "true" } else { "false" });
        if !precision.is_empty() {
            object.raw("precision", &precision.end());
        }
        if self.quiet.is_some() {
            object.optional("quiet", self.quiet);
        }
        if !self.wants.is_empty() {
            let mut wants = json::Object::new();
            for (fact, value) in &self.wants {
                wants.raw(fact, &value.to_json());
            }
            object.raw("wants", &wants.end());
        }
        if let Some(age) = self.age {
            object.raw("age", &age.to_string());
        }
        for (name, names) in [("places", &self.places), ("countries", &self.countries)] {
            if !names.is_empty() {
                object.raw(name, &json::list(names.iter().map(|it| json::text(it))));
            }
        }
        if let Some(answer) = &self.answer {
            object.raw("answer", &answer.to_json());
        }
        object.end()
    }
}

/// `0.93`: formatting a fraction as such would cost more bytes than the rest of this file.
fn hundredths(number: i64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

impl Answer {
    fn to_json(&self) -> String {
        let mut object = json::Object::new();
        object.raw("value", &self.value.to_json());
        if let Some(name) = self.precision.name() {
            object.text("precision", name);
        }
        object.raw("correction", if self.correction { "true" } else { "false" });
        object.end()
    }
}

impl Precision {
    /// Its name when it is less than a day.
    fn name(self) -> Option<&'static str> {
        match self {
            Precision::Day => None,
            Precision::Month => Some("month"),
            Precision::Year => Some("year"),
        }
    }
}

impl Value {
    /// Text for choices and days, numbers for counts and euros; `"unknown"` and `"withheld"` as in golden cases.
    pub fn to_json(&self) -> String {
        match self {
            Value::YesNo(yes) => yes.to_string(),
            Value::Choice(option) => json::text(option),
            Value::Choices(options) => json::list(options.iter().map(|it| json::text(it))),
            Value::Count(number) => number.to_string(),
            Value::Money(cents) if cents % 100 == 0 => (cents / 100).to_string(),
            Value::Money(cents) => hundredths(*cents),
            Value::Date(date) => json::text(&date.to_string()),
            Value::Unknown => json::text("unknown"),
            Value::Withheld => json::text("withheld"),
        }
    }
}
