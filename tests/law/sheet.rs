//! At the end of every path: nothing without a text, no bare "no", the same papers in every language.

use std::sync::Arc;

use anyhow::Result;
use libtest_mimic::Trial;
use serde_json::Value;
use sportello_rules::paths::walk;
use sportello_rules::rulebook::Outcome;
use sportello_rules::{Rulebook, assess};
use xtask::assess::describe;
use xtask::texts::Texts;
use xtask::words::Words;

/// One test for each procedure.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Result<Vec<Trial>> {
    let texts = Arc::new(xtask::texts::load(rulebooks)?);
    let trials = (0..rulebooks.len()).map(|index| {
        let (rulebooks, texts) = (rulebooks.clone(), texts.clone());
        let name = format!("every end of {} is said in every language", rulebooks[index].procedure);
        Trial::test(name, move || ends(&rulebooks[index], &texts).map_err(Into::into))
    });
    Ok(trials.collect())
}

fn ends(rulebook: &Rulebook, texts: &[Texts]) -> Result<(), String> {
    let spoken = texts.iter().filter(|texts| texts.topics.contains(&rulebook.procedure));
    let words: Vec<Words> = spoken.map(Words::of).collect();
    if words.len() < 2 {
        return Err("it is not in two languages: the sheet could not be made".to_owned());
    }
    let report = walk(rulebook, rulebook.checked);
    let mut checked = 0;
    for case in &report.ends {
        let assessment = assess(rulebook, case, rulebook.checked);
        let in_each: Vec<Value> =
            words.iter().map(|words| describe(rulebook, case, rulebook.checked, words)).collect();
        let ids = |described: &Value, list: &str| -> Vec<Value> {
            described[list].as_array().into_iter().flatten().map(|item| item["id"].clone()).collect()
        };
        for described in &in_each {
            for list in ["documents", "fees", "deadlines", "offices", "doubts", "requirements"] {
                if ids(described, list) != ids(&in_each[0], list) {
                    return Err(format!("{list} differ between languages: {case:?}"));
                }
                silent(described, list)?;
            }
        }
        if matches!(assessment.verdict.outcome(), Some(Outcome::No | Outcome::Help)) {
            let reasons = in_each[0]["requirements"].as_array().into_iter().flatten();
            let explained = reasons.filter(|it| it["state"] == "no" || it["state"] == "help").all(|it| {
                it["explanation"].as_str().is_some_and(|text| text.split_whitespace().count() >= 8)
                    && it["sources"].as_array().is_some_and(|sources| !sources.is_empty())
            });
            if !explained {
                return Err(format!("a bare no: {case:?}"));
            }
        }
        checked += 1;
    }
    println!("{}: {checked} different ends in {} languages", rulebook.procedure, words.len());
    if checked < 2 { Err("too few ends were checked".to_owned()) } else { Ok(()) }
}

/// Everything that is listed has a text.
fn silent(described: &Value, list: &str) -> Result<(), String> {
    for item in described[list].as_array().into_iter().flatten() {
        if item["text"].as_str().is_none_or(str::is_empty) {
            return Err(format!("{list}: {} says nothing", item["id"]));
        }
        if list == "doubts" && item["ask"].as_str().is_none_or(str::is_empty) {
            return Err(format!("the doubt {} has no words to ask with", item["id"]));
        }
    }
    Ok(())
}
