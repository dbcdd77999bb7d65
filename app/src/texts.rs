//! From message keys to sentences in the person's language.
//!
//! Plural forms, dates and money are written by the browser's `Intl`, which knows every language.

use std::cell::RefCell;

use js_sys::{Array, Function, Intl, Object, Reflect};
use sportello_locales::{Arguments, Chunk, NoArguments};
use sportello_rules::Date;
use sportello_rules::assess::{ArgumentValue, cents};
use sportello_rules::feel::Value;
use sportello_rules::rulebook::{Source, Unit};
use wasm_bindgen::{JsCast, JsValue};

use crate::chunks::Language;

/// The texts of one language that are loaded: those of the page, and those of one topic.
#[derive(Clone, PartialEq)]
pub struct Texts {
    pub language: Language,
    core: Chunk,
    /// What the topic asks.
    questions: Chunk,
    /// What arrives after the first question is shown.
    pub late: Late,
}

/// The second half of the texts: what the topic answers, and what results, sheets and help say around it.
#[derive(Clone, Default, PartialEq)]
pub struct Late {
    pub core: Chunk,
    pub answers: Chunk,
}

impl Texts {
    pub fn new(language: Language, core: Chunk, questions: Chunk, late: Late) -> Self {
        Texts { language, core, questions, late }
    }

    /// Have the texts arrived that come after the first question?
    pub fn has_late(&self) -> bool {
        self.late.core != Chunk::default()
    }

    /// Are these the texts of this language with these questions?
    pub fn asks(&self, language: &Language, questions: &Chunk) -> bool {
        self.language == *language && self.questions == *questions
    }

    /// The sentence with this key. An unknown key gives nothing: the build has checked every key.
    pub fn get(&self, key: &str) -> String {
        self.find(key, &NoArguments)
    }

    /// The sentence with this key, with arguments.
    pub fn with(&self, key: &str, values: &[(&str, Shown)]) -> String {
        self.find(key, &Shower { texts: self, values })
    }

    /// The sentence `kind-id.attribute` (without an attribute, the message itself) about something of the
    /// rulebook, with the arguments that its assessment gives.
    pub fn of(&self, kind: &str, id: &str, attribute: &str, arguments: &[ArgumentValue]) -> String {
        let mut key = String::with_capacity(kind.len() + id.len() + attribute.len() + 2);
        key.push_str(kind);
        key.push('-');
        key.push_str(id);
        if !attribute.is_empty() {
            key.push('.');
            key.push_str(attribute);
        }
        let values: Vec<(&str, Shown)> =
            arguments.iter().map(|argument| (argument.name.as_str(), Shown::of(argument))).collect();
        self.find(&key, &Shower { texts: self, values: &values })
    }

    /// The sentence with this key in chunks of its own, else in those of the page.
    pub fn find_in(&self, chunks: &[Chunk], key: &str, values: &[(&str, Shown)]) -> String {
        let shower = Shower { texts: self, values };
        let found = chunks.iter().find_map(|chunk| chunk.text(key, &shower));
        found.unwrap_or_else(|| self.find(key, &shower))
    }

    /// The names of states, by their two letters, each in the same place; empty where the browser knows none.
    pub fn regions<'a>(&self, states: impl Iterator<Item = &'a str>) -> Vec<String> {
        let names = self.display_names();
        let name = |iso: &str| {
            let (names, of) = names.as_ref()?;
            of.call1(names, &iso.into()).ok()?.as_string().filter(|name| name != iso)
        };
        states.map(|iso| name(iso).unwrap_or_default()).collect()
    }

    fn display_names(&self) -> Option<(JsValue, Function)> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
        let arguments = Array::of2(&self.locale(), &options(&[("type", "region")]));
        let names = Reflect::construct(&class, &arguments).ok()?;
        let of = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
        Some((names, of))
    }

    fn find(&self, key: &str, arguments: &dyn Arguments) -> String {
        let found = [&self.questions, &self.late.answers, &self.core, &self.late.core]
            .into_iter()
            .find_map(|chunk| chunk.text(key, arguments));
        found.unwrap_or_default()
    }

    /// A day with the month in words.
    pub fn date(&self, date: Date) -> String {
        let format = self.formatter("date", |locale| {
            let parts = [("day", "numeric"), ("month", "long"), ("year", "numeric"), ("timeZone", "UTC")];
            Intl::DateTimeFormat::new(locale, &options(&parts)).format()
        });
        call(&format, &js_sys::Date::new(&JsValue::from_f64(milliseconds(date))).into())
    }

    /// A month and its year.
    pub fn month(&self, date: Date) -> String {
        let format = self.formatter("month", |locale| {
            let parts = [("month", "long"), ("year", "numeric"), ("timeZone", "UTC")];
            Intl::DateTimeFormat::new(locale, &options(&parts)).format()
        });
        call(&format, &js_sys::Date::new(&JsValue::from_f64(milliseconds(date))).into())
    }

    /// A year.
    pub fn year(&self, date: Date) -> String {
        date.year().to_string()
    }

    /// Euro and cents.
    pub fn euro(&self, cents: i64) -> String {
        let format = self.formatter("euro", |locale| {
            Intl::NumberFormat::new(locale, &options(&[("style", "currency"), ("currency", "EUR")])).format()
        });
        call(&format, &JsValue::from_f64(cents as f64 / 100.0))
    }

    /// A number as this language writes it.
    pub fn number(&self, number: f64) -> String {
        let format =
            self.formatter("number", |locale| Intl::NumberFormat::new(locale, &options(&[])).format());
        call(&format, &JsValue::from_f64(number))
    }

    /// The browser takes its time to make a formatter, so each is made once a language.
    fn formatter(&self, kind: &'static str, make: impl FnOnce(&Array) -> Function) -> Function {
        let language = &self.language.intl;
        FORMATTERS.with_borrow_mut(|made| {
            if let Some((.., known)) = made.iter().find(|(of, is, _)| *of == kind && is == language) {
                return known.clone();
            }
            let format = make(&self.locale());
            made.push((kind, language.clone(), format.clone()));
            format
        })
    }

    fn locale(&self) -> Array {
        Array::of1(&JsValue::from_str(&self.language.intl))
    }

    fn plural(&self, number: f64) -> String {
        // `select` is bound to its rules, so that it can be kept as a formatter is.
        let select = self.formatter("plural", |locale| {
            let rules = Intl::PluralRules::new(locale, &Object::new());
            let select = Reflect::get(&rules, &"select".into()).unwrap_or_default();
            select.unchecked_into::<Function>().bind0(&rules)
        });
        call(&select, &JsValue::from_f64(number))
    }
}

thread_local! {
    /// Kind, language tag, formatting function.
    static FORMATTERS: RefCell<Vec<(&'static str, String, Function)>> = const { RefCell::new(Vec::new()) };
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

/// A value in the shape in which a text shows it.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    Number(f64),
    Cents(i64),
    Date(Date),
    Text(String),
    /// Not known: a text shows a dash.
    Nothing,
}

impl Shown {
    /// The value of an argument of the rulebook.
    pub fn of(argument: &ArgumentValue) -> Shown {
        let number = |value: &Value| match value {
            Value::Number(number) => decimal(*number),
            Value::Duration(seconds) => Some((seconds / 86_400) as f64),
            Value::Months(months) if argument.unit == Unit::Years => Some(f64::from(*months) / 12.0),
            Value::Months(months) => Some(f64::from(*months)),
            _ => None,
        };
        let shown = match (argument.unit, &argument.value) {
            (Unit::Euro, value) => cents(value).map(Shown::Cents),
            (Unit::Date, Value::Date(date)) => Some(Shown::Date(*date)),
            (_, value) => number(value).map(Shown::Number),
        };
        shown.unwrap_or(Shown::Nothing)
    }
}

/// For showing only: sums of the law are compared as decimals long before.
fn decimal(number: sportello_rules::feel::Decimal) -> Option<f64> {
    let scale = number.scale();
    Some(number.mantissa() as f64 / 10_f64.powi(scale as i32))
}

struct Shower<'a> {
    texts: &'a Texts,
    values: &'a [(&'a str, Shown)],
}

impl Shower<'_> {
    fn value(&self, name: &str) -> Option<&Shown> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

impl Arguments for Shower<'_> {
    fn text(&self, name: &str) -> Option<String> {
        Some(match self.value(name)? {
            Shown::Number(number) => self.texts.number(*number),
            Shown::Cents(cents) => self.texts.euro(*cents),
            Shown::Date(date) => self.texts.date(*date),
            Shown::Text(text) => text.clone(),
            Shown::Nothing => "–".to_owned(),
        })
    }

    fn variants(&self, name: &str) -> Vec<String> {
        match self.value(name) {
            Some(Shown::Number(number)) => vec![plain(*number), self.texts.plural(*number)],
            Some(Shown::Text(text)) => vec![text.clone()],
            _ => Vec::new(),
        }
    }
}

/// How a paragraph is cited, the same in every language: `TUI art. 29 c. 3 lett. b`.
pub fn citation(short: &str, source: &Source) -> String {
    let mut citation = short.to_owned();
    for (label, text) in [(" art. ", &source.article), (" c. ", &source.paragraph)] {
        if !text.is_empty() {
            // A paragraph that starts with a word ("lett. d") is not a numbered one.
            let numbered = text.starts_with(|first: char| first.is_ascii_digit());
            citation.push_str(if numbered || label == " art. " { label } else { " " });
            citation.push_str(text);
        }
    }
    citation
}

/// Midnight UTC of a civil day, in milliseconds since 1970.
fn milliseconds(date: Date) -> f64 {
    let epoch = Date::new(1970, 1, 1).map_or(0, |epoch| date.days_since(epoch));
    f64::from(epoch) * 86_400_000.0
}

/// Today where the person is: a civil day by the device's clock.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let day = Date::new(now.get_full_year() as i32, now.get_month() as u8 + 1, now.get_date() as u8);
    day.unwrap_or_default()
}

/// A number as a Fluent variant is named: `0`, `1`, `1.5`.
fn plain(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default()
}

fn call(function: &Function, argument: &JsValue) -> String {
    let result = function.call1(&JsValue::NULL, argument).unwrap_or_default();
    result.dyn_into::<js_sys::JsString>().map(String::from).unwrap_or_default()
}
