//! `cargo xtask facts PROCEDURE`: what a procedure may ask.

use anyhow::Result;
use serde_json::{Value, json};
use sportello_rules::Case;
use sportello_rules::assess::question_arguments;
use sportello_rules::rulebook::{Fact, FactKind, Rulebook};

use crate::law;
use crate::words::Words;

/// Prints the facts in asking order.
///
/// # Errors
/// When there is no such procedure or language.
pub fn run(procedure: &str, language: Option<&str>, as_json: bool) -> Result<()> {
    let rulebook = law::procedure(procedure)?;
    let words = Words::load(language.unwrap_or("it"), &rulebook)?;
    if as_json {
        let facts: Vec<Value> = rulebook.facts.iter().map(|fact| describe(&rulebook, fact, &words)).collect();
        println!("{}", serde_json::to_string_pretty(&json!({ "procedure": procedure, "facts": facts }))?);
    } else {
        print(&rulebook, &words);
    }
    Ok(())
}

fn describe(rulebook: &Rulebook, fact: &Fact, words: &Words) -> Value {
    let say = |key: &str| say(rulebook, fact, words, key);
    let key = format!("fact-{}", fact.id);
    let option = |option: &String| json!({ "id": option, "text": say(&format!("{key}.option-{option}")) });
    let mut described = json!({
        "id": fact.id,
        "type": kind(&fact.kind),
        "question": say(&key),
        "why": say(&format!("{key}.why")),
        "unknown": true,
        "withheld": fact.withhold,
    });
    let more = match &fact.kind {
        FactKind::YesNo => json!({}),
        FactKind::Choice(options) | FactKind::Choices(options) => {
            json!({ "options": options.iter().map(option).collect::<Vec<_>>() })
        }
        FactKind::Count { min, max } => json!({ "min": min, "max": max, "unit": unit(words, &key) }),
        FactKind::Money { max } => json!({ "min": 0, "max": max / 100, "unit": "euro" }),
        FactKind::Date { min, max } => json!({
            "unit": "day",
            "min": { "months": min.0, "days": min.1 },
            "max": { "months": max.0, "days": max.1 },
        }),
    };
    if let (Some(all), Value::Object(more)) = (described.as_object_mut(), more) {
        all.extend(more);
    }
    described
}

/// A text of a fact, with the values of the law as they are today.
fn say(rulebook: &Rulebook, fact: &Fact, words: &Words, key: &str) -> String {
    words.with(key, &question_arguments(rulebook, &Case::default(), crate::machine::today(), fact))
}

fn unit(words: &Words, key: &str) -> String {
    words.plain(&format!("{key}.unit"))
}

fn kind(kind: &FactKind) -> &'static str {
    match kind {
        FactKind::YesNo => "yes-no",
        FactKind::Choice(_) => "choice",
        FactKind::Choices(_) => "choices",
        FactKind::Count { .. } => "count",
        FactKind::Money { .. } => "money",
        FactKind::Date { .. } => "date",
    }
}

fn print(rulebook: &Rulebook, words: &Words) {
    for fact in &rulebook.facts {
        let key = format!("fact-{}", fact.id);
        println!("{} ({})", fact.id, kind(&fact.kind));
        println!("    {}", say(rulebook, fact, words, &key));
        match &fact.kind {
            FactKind::Choice(options) | FactKind::Choices(options) => {
                for option in options {
                    let text = say(rulebook, fact, words, &format!("{key}.option-{option}"));
                    println!("    {option:<24}{text}");
                }
            }
            FactKind::Count { min, max } => println!("    {min} to {max} {}", unit(words, &key)),
            FactKind::Money { max } => println!("    0 to {} euro", max / 100),
            FactKind::Date { .. } => println!("    a day: 2026-11-25"),
            FactKind::YesNo => println!("    true or false"),
        }
        println!("    or \"unknown\"{}\n", if fact.withhold { ", or \"withheld\"" } else { "" });
    }
}
