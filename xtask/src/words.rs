//! Texts outside the browser: for `assess`, `facts` and the tests of sheets.
//!
//! Numbers, money and dates are written here by the Italian or the plain international habit, because there is
//! no `Intl`; plural forms come from the Unicode rules.

use anyhow::{Context, Result};
use rust_decimal::RoundingStrategy;
use sportello_locales::{Arguments, Chunk, NoArguments};
use sportello_rules::assess::ArgumentValue;
use sportello_rules::feel::{Decimal, Value};
use sportello_rules::rulebook::Unit;
use sportello_rules::{Date, Rulebook};

use crate::texts;

/// The texts of one language.
pub struct Words {
    language: String,
    chunk: Chunk,
}

impl Words {
    /// Reads the words of a procedure in a language.
    ///
    /// # Errors
    /// When it is not shipped in that language; the sentence names those that are.
    pub fn load(language: &str, rulebook: &Rulebook) -> Result<Words> {
        let mut all = texts::load_for(rulebook)?;
        all.retain(|texts| texts.topics.contains(&rulebook.procedure));
        let known: Vec<&str> = all.iter().map(|texts| texts.language.id.as_str()).collect();
        let known = known.join(", ");
        let found = all.iter().find(|texts| texts.language.id == language);
        let found = found.with_context(|| {
            format!("`{}` is not in the language `{language}`; it is in: {known}", rulebook.procedure)
        })?;
        Ok(Words::of(found))
    }

    /// The words of a language that is loaded.
    pub fn of(texts: &texts::Texts) -> Words {
        let messages = texts.messages.iter().map(|(key, message)| (key.clone(), message.pattern.clone()));
        Words { language: texts.language.id.clone(), chunk: Chunk::new(messages) }
    }

    /// A text without arguments; empty when there is none.
    pub fn plain(&self, key: &str) -> String {
        strip(&self.chunk.text(key, &NoArguments).unwrap_or_default())
    }

    /// A text with the arguments of an assessment; empty when there is none.
    pub fn with(&self, key: &str, arguments: &[ArgumentValue]) -> String {
        strip(&self.chunk.text(key, &Given { words: self, arguments }).unwrap_or_default())
    }

    /// A text with arguments from elsewhere; empty when there is none.
    pub fn resolved(&self, key: &str, arguments: &dyn Arguments) -> String {
        strip(&self.chunk.text(key, arguments).unwrap_or_default())
    }

    /// The values of an assessment as arguments of a text.
    pub fn given<'a>(&'a self, arguments: &'a [ArgumentValue]) -> impl Arguments + 'a {
        Given { words: self, arguments }
    }

    /// Is there such a text?
    pub fn has(&self, key: &str) -> bool {
        self.chunk.pattern(key).is_some()
    }

    fn number(&self, number: Decimal) -> String {
        let text = number.normalize().to_string();
        if self.language == "it" { text.replace('.', ",") } else { text }
    }
}

/// Without the invisible marks that isolate directions: they are for screens.
fn strip(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

struct Given<'a> {
    words: &'a Words,
    arguments: &'a [ArgumentValue],
}

impl Given<'_> {
    fn value(&self, name: &str) -> Option<(Unit, &Value)> {
        let found = self.arguments.iter().find(|argument| argument.name == name)?;
        Some((found.unit, &found.value))
    }

    fn number(&self, name: &str) -> Option<Decimal> {
        let (unit, value) = self.value(name)?;
        match value {
            Value::Number(number) => Some(*number),
            Value::Duration(seconds) => Some(Decimal::from(seconds / 86_400)),
            Value::Months(months) if unit == Unit::Years => Some(Decimal::from(*months) / Decimal::from(12)),
            Value::Months(months) => Some(Decimal::from(*months)),
            _ => None,
        }
    }
}

impl Arguments for Given<'_> {
    fn text(&self, name: &str) -> Option<String> {
        let (unit, value) = self.value(name)?;
        Some(match (unit, value) {
            (_, Value::Date(date)) => day(*date),
            (Unit::Euro, _) => match self.number(name) {
                // Half a cent counts as one, as on the page.
                Some(amount) => {
                    let half_up = RoundingStrategy::MidpointAwayFromZero;
                    format!("{} €", self.words.number(amount.round_dp_with_strategy(2, half_up)))
                }
                None => "–".to_owned(),
            },
            _ => self.number(name).map_or_else(|| "–".to_owned(), |number| self.words.number(number)),
        })
    }

    fn variants(&self, name: &str) -> Vec<String> {
        let Some(number) = self.number(name) else { return Vec::new() };
        let exact = number.normalize().to_string();
        let rules = intl_pluralrules::PluralRules::create(
            self.words
                .language
                .parse::<unic_langid::LanguageIdentifier>()
                .expect("a shipped language has a valid id"),
            intl_pluralrules::PluralRuleType::CARDINAL,
        );
        let category = rules.ok().and_then(|rules| rules.select(exact.as_str()).ok());
        let category = category.map(|category| format!("{category:?}").to_lowercase());
        std::iter::once(exact).chain(category).collect()
    }
}

fn day(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}
