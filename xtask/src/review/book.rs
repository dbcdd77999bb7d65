//! What every section of a review draws on: the rulebook, its Italian texts, and how things are cited.

use maud::{Markup, PreEscaped, html};
use sportello_locales::Arguments;
use sportello_rules::assess::ArgumentValue;
use sportello_rules::feel::{Expr, Value, residual, written};
use sportello_rules::rulebook::{Argument, Confidence, SourceIndex};
use sportello_rules::{Date, Rulebook};

use super::{condition, italian};
use crate::law::Units;
use crate::words::Words;

/// A procedure as a person is to read it.
pub struct Book<'a> {
    pub rulebook: &'a Rulebook,
    pub words: &'a Words,
    pub units: &'a Units,
}

impl Book<'_> {
    /// The day for which values are shown: the one on which the law was checked.
    pub fn day(&self) -> Date {
        self.rulebook.checked
    }

    /// The number of a question in asking order.
    pub fn number(&self, fact: u16) -> String {
        format!("D{}", fact + 1)
    }

    /// An option in the words of the question.
    pub fn option(&self, fact: u16, option: &str) -> String {
        let fact = &self.rulebook.facts[usize::from(fact)];
        format!("«{}»", self.text(&format!("fact-{}.option-{option}", fact.id), &[&fact.arguments]))
    }

    /// A dated value with its amount on the day of the check.
    pub fn dated(&self, index: u16) -> String {
        let value = &self.rulebook.values[usize::from(index)];
        format!("{} [{}]", self.amount(index, &value.on(self.day())), value.id)
    }

    /// An amount of a dated value.
    pub fn amount(&self, index: u16, amount: &Value) -> String {
        let id = &self.rulebook.values[usize::from(index)].id;
        italian::value(amount, self.units.get(id).map(String::as_str))
    }

    pub fn feel(&self, expr: &Expr) -> String {
        let fact = |index: u16| self.rulebook.facts[usize::from(index)].id.clone();
        let dated = |index: u16| self.rulebook.values[usize::from(index)].id.clone();
        written(expr, &fact, &dated)
    }

    /// A condition in words, and below as it stands in the law.
    pub fn condition(&self, condition: &Expr) -> Markup {
        let always = matches!(condition, Expr::Const(Value::Bool(true)));
        html! {
            (condition::said(self, condition).lists())
            @if !always { code.feel { (self.feel(condition)) } }
        }
    }

    /// A sum or a day in words, and below as it stands in the law.
    pub fn formula(&self, expr: &Expr) -> Markup {
        html! { (condition::value(self, expr)) code.feel { (self.feel(expr)) } }
    }

    /// A text; an argument is shown by where it comes from: `⟨renewal-lead = 90⟩`.
    pub fn text(&self, key: &str, arguments: &[&[Argument]]) -> String {
        let arguments: Vec<&Argument> = arguments.iter().flat_map(|list| list.iter()).collect();
        let values: Vec<ArgumentValue> = arguments
            .iter()
            .map(|argument| ArgumentValue {
                name: argument.name.clone(),
                unit: argument.unit,
                value: self.without_answers(&argument.value),
            })
            .collect();
        let given = self.words.given(&values);
        self.words
            .resolved(key, &Sourced { book: self, arguments: &arguments, values: &values, given: &given })
    }

    /// A text with the values of its arguments alone, where there is no room for more.
    pub fn brief(&self, key: &str, arguments: &[Argument]) -> String {
        let value = |argument: &Argument| ArgumentValue {
            name: argument.name.clone(),
            unit: argument.unit,
            value: self.without_answers(&argument.value),
        };
        self.words.with(key, &arguments.iter().map(value).collect::<Vec<_>>())
    }

    /// An option in few words.
    pub fn brief_option(&self, fact: u16, option: &str) -> String {
        let fact = &self.rulebook.facts[usize::from(fact)];
        format!("«{}»", self.brief(&format!("fact-{}.option-{option}", fact.id), &fact.arguments))
    }

    /// A text as HTML, with its arguments set apart.
    pub fn said(&self, key: &str, arguments: &[&[Argument]]) -> Markup {
        let escaped = html! { (self.text(key, arguments)) }.into_string();
        PreEscaped(escaped.replace('⟨', "<span class=\"argument\">⟨").replace('⟩', "⟩</span>"))
    }

    /// The value on the day of the check, as far as it does not rest on answers.
    fn without_answers(&self, expr: &Expr) -> Value {
        let dated = |index: u16| Some(self.rulebook.values[usize::from(index)].on(self.day()));
        match residual(expr, &|_| None, &dated, Some(self.day())) {
            Expr::Const(value) => value,
            _ => Value::Null,
        }
    }

    /// Sources as they are cited, each leading to the table of sources.
    pub fn sources(&self, sources: &[SourceIndex]) -> Markup {
        html! {
            @for (at, index) in sources.iter().enumerate() {
                @if at > 0 { br; }
                a href={ "#" (self.source_anchor(*index)) } { (self.cite(*index)) }
                @if self.rulebook.sources[usize::from(*index)].confidence != Confidence::High { " " span.flag { "?" } }
            }
        }
    }

    /// The sources that something rests on: the rulebook also holds those of values that this procedure does not use.
    pub fn used_sources(&self) -> Vec<SourceIndex> {
        let rulebook = self.rulebook;
        let mut used: Vec<SourceIndex> = Vec::new();
        for requirement in &rulebook.requirements {
            used.extend(&requirement.sources);
            requirement.rules.iter().for_each(|rule| used.extend(&rule.sources));
        }
        rulebook.documents.iter().for_each(|item| used.extend(&item.sources));
        rulebook.fees.iter().for_each(|item| used.extend(&item.sources));
        rulebook.deadlines.iter().for_each(|item| used.extend(&item.sources));
        rulebook.offices.iter().for_each(|item| used.extend(&item.sources));
        rulebook.doubts.iter().for_each(|item| used.extend(&item.sources));
        rulebook.advice.iter().for_each(|item| used.extend(&item.sources));
        rulebook.values.iter().flat_map(|value| &value.periods).for_each(|period| used.push(period.source));
        used.sort_unstable();
        used.dedup();
        used
    }

    pub fn source_anchor(&self, index: SourceIndex) -> String {
        format!("source-{}", self.rulebook.sources[usize::from(index)].id)
    }

    /// `TUI art. 5 c. 4`.
    pub fn cite(&self, index: SourceIndex) -> String {
        let source = &self.rulebook.sources[usize::from(index)];
        let mut cited = self.rulebook.acts[usize::from(source.act)].short.clone();
        for (label, part) in [("art.", &source.article), ("c.", &source.paragraph)] {
            if !part.is_empty() {
                cited.push_str(&format!(" {label} {part}"));
            }
        }
        cited
    }

    /// The names of the parts that something is for; nothing when it is for all.
    pub fn parts(&self, parts: &[u16]) -> Option<String> {
        let name =
            |part: &u16| self.words.plain(&format!("part-{}", self.rulebook.parts[usize::from(*part)].id));
        let names: Vec<String> = parts.iter().map(name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

/// Arguments shown with the expression that they come from.
struct Sourced<'a> {
    book: &'a Book<'a>,
    arguments: &'a [&'a Argument],
    values: &'a [ArgumentValue],
    given: &'a dyn Arguments,
}

impl Arguments for Sourced<'_> {
    fn text(&self, name: &str) -> Option<String> {
        let at = self.arguments.iter().position(|argument| argument.name == name)?;
        let feel = self.book.feel(&self.arguments[at].value);
        match &self.values[at].value {
            Value::Null => Some(format!("⟨{feel}⟩")),
            _ => Some(format!("⟨{feel} = {}⟩", self.given.text(name)?)),
        }
    }

    fn variants(&self, name: &str) -> Vec<String> {
        self.given.variants(name)
    }
}
