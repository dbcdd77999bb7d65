//! A review can be written of every procedure, and leaves nothing of it out.

use std::sync::Arc;

use libtest_mimic::Trial;
use sportello_rules::Rulebook;
use xtask::{golden, review};

/// One test for each procedure.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Vec<Trial> {
    let trials = (0..rulebooks.len()).map(|index| {
        let rulebooks = rulebooks.clone();
        let name = format!("the review of {} is whole", rulebooks[index].procedure);
        Trial::test(name, move || whole(&rulebooks[index]).map_err(Into::into))
    });
    trials.collect()
}

fn whole(rulebook: &Rulebook) -> Result<(), String> {
    let written = review::write(rulebook).map_err(|error| format!("{error:#}"))?;
    let cases = golden::load(rulebook).map_err(|error| format!("{error:#}"))?;
    let mut wanted: Vec<String> = Vec::new();
    wanted.extend(rulebook.facts.iter().map(|it| format!("id=\"question-{}\"", it.id)));
    wanted.extend(rulebook.requirements.iter().map(|it| format!("id=\"requirement-{}\"", it.id)));
    wanted.extend(rulebook.documents.iter().map(|it| format!("id=\"document-{}\"", it.id)));
    wanted.extend(rulebook.fees.iter().map(|it| format!("id=\"fee-{}\"", it.id)));
    wanted.extend(rulebook.deadlines.iter().map(|it| format!("id=\"deadline-{}\"", it.id)));
    wanted.extend(rulebook.offices.iter().map(|it| format!("id=\"office-{}\"", it.id)));
    wanted.extend(rulebook.doubts.iter().map(|it| format!("id=\"doubt-{}\"", it.id)));
    wanted.extend(rulebook.advice.iter().map(|it| format!("id=\"advice-{}\"", it.id)));
    wanted.extend(rulebook.values.iter().map(|it| format!("<code>{}</code>", it.id)));
    let escape = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    wanted.extend(cases.iter().map(|case| escape(&case.name)));
    let missing: Vec<&String> = wanted.iter().filter(|it| !written.html.contains(it.as_str())).collect();
    if !missing.is_empty() {
        return Err(format!("the review leaves out {missing:?}"));
    }
    if written.html.contains("<script") || written.html.contains("src=") {
        return Err("a review asks for nothing and runs nothing".to_owned());
    }
    Ok(())
}
