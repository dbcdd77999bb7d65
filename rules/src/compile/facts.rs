//! A case written in TOML (`fact = value`), checked against a rulebook.
//!
//! `"unknown"` is *I don't know*, `"withheld"` is *I prefer not to say*. Money is in euro.

use toml::Spanned;

use super::diagnostic::{Diagnostic, SourceFile, did_you_mean};
use crate::assess::date_limit;
use crate::calendar::Date;
use crate::case::{Answer, Case};
use crate::rulebook::{Fact, FactKind, Rulebook};

/// Facts by name as they stand in a TOML table.
pub type FactTable = std::collections::BTreeMap<Spanned<String>, Spanned<toml::Value>>;

/// Reads a whole file of facts.
///
/// # Errors
/// All that is wrong with it.
pub fn read_file(rulebook: &Rulebook, file: &SourceFile, on_date: Date) -> Result<Case, Vec<Diagnostic>> {
    match toml::from_str::<FactTable>(&file.text) {
        Ok(table) => read_table(rulebook, file, &table, on_date),
        Err(error) => {
            let mend = "one `fact = value` a line: permit-kind = \"work\"";
            Err(vec![Diagnostic::at(file, error.span().unwrap_or(0..0), error.message().trim()).mend(mend)])
        }
    }
}

/// Reads a table of facts that lies in `file`.
///
/// # Errors
/// Unknown facts and values that do not fit, with the nearest right one.
pub fn read_table(
    rulebook: &Rulebook,
    file: &SourceFile,
    table: &FactTable,
    on_date: Date,
) -> Result<Case, Vec<Diagnostic>> {
    let mut case = Case::default();
    let mut diagnostics = Vec::new();
    for (name, value) in table {
        let Some(index) = rulebook.fact_index(name.get_ref()) else {
            let known = rulebook.facts.iter().map(|fact| fact.id.as_str());
            let message = format!("`{}` asks no fact `{}`", rulebook.procedure, name.get_ref());
            let list = format!("cargo xtask facts {} lists them", rulebook.procedure);
            let mend = did_you_mean(name.get_ref(), known).unwrap_or(list);
            diagnostics.push(Diagnostic::at(file, name.span(), message).mend(mend));
            continue;
        };
        let fact = &rulebook.facts[index];
        match read_value(fact, value.get_ref(), on_date) {
            Ok(answer) => case.set(&fact.id, answer),
            Err((message, mend)) => {
                diagnostics.push(Diagnostic::at(file, value.span(), message).mend(mend));
            }
        }
    }
    if diagnostics.is_empty() { Ok(case) } else { Err(diagnostics) }
}

/// The answer that a TOML value stands for, or what is wrong and how to mend it.
fn read_value(fact: &Fact, value: &toml::Value, on_date: Date) -> Result<Answer, (String, String)> {
    match value.as_str() {
        Some("unknown") => return Ok(Answer::Unknown),
        Some("withheld") if fact.withhold => return Ok(Answer::Withheld),
        Some("withheld") => {
            return Err((
                format!("`{}` offers no \"withheld\"", fact.id),
                "write \"unknown\" or an answer".into(),
            ));
        }
        _ => {}
    }
    let wrong = |expected: String| (format!("{value} does not answer `{}`", fact.id), expected);
    match &fact.kind {
        FactKind::YesNo => value.as_bool().map(Answer::YesNo).ok_or_else(|| wrong("true or false".into())),
        FactKind::Choice(options) => {
            let option = value.as_str().ok_or_else(|| wrong(one_of(options)))?;
            known_option(fact, option, options)?;
            Ok(Answer::Choice(option.to_owned()))
        }
        FactKind::Choices(options) => {
            let items = value.as_array().filter(|items| !items.is_empty());
            let items = items.ok_or_else(|| wrong(format!("a list: [\"{}\"]", options[0])))?;
            let mut chosen = Vec::new();
            for item in items {
                let option = item.as_str().ok_or_else(|| wrong(one_of(options)))?;
                known_option(fact, option, options)?;
                chosen.push(option.to_owned());
            }
            chosen.sort_by_key(|option| options.iter().position(|known| known == option));
            chosen.dedup();
            Ok(Answer::Choices(chosen))
        }
        FactKind::Count { min, max } => {
            let count = value.as_integer().and_then(|count| u32::try_from(count).ok());
            let count = count.filter(|count| (min..=max).contains(&count));
            count.map(Answer::Count).ok_or_else(|| wrong(format!("a whole number from {min} to {max}")))
        }
        FactKind::Money { max } => {
            let cents = match value {
                toml::Value::Integer(euro) => euro.checked_mul(100),
                toml::Value::Float(euro) => Some((euro * 100.0).round() as i64),
                _ => None,
            };
            let cents = cents.filter(|cents| (0..=*max).contains(cents));
            cents.map(Answer::Money).ok_or_else(|| wrong(format!("euro from 0 to {}: 10651.68", max / 100)))
        }
        FactKind::Date { min, max } => {
            let (first, last) = (date_limit(on_date, *min), date_limit(on_date, *max));
            let date = match value {
                toml::Value::Datetime(day) => {
                    day.date.and_then(|day| Date::new(day.year.into(), day.month, day.day))
                }
                toml::Value::String(day) => day.parse::<Date>().ok(),
                _ => None,
            };
            let date = date.filter(|date| first <= *date && *date <= last);
            date.map(Answer::Date).ok_or_else(|| wrong(format!("a day from {first} to {last}: {last}")))
        }
    }
}

fn known_option(fact: &Fact, option: &str, options: &[String]) -> Result<(), (String, String)> {
    if options.iter().any(|known| known == option) {
        return Ok(());
    }
    let mend = did_you_mean(option, options.iter().map(String::as_str)).unwrap_or_else(|| one_of(options));
    Err((format!("`{option}` is not an answer to `{}`", fact.id), mend))
}

fn one_of(options: &[String]) -> String {
    format!("one of {}", options.join(", "))
}
