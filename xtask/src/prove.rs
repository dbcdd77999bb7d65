//! `cargo xtask law PROCEDURE`: everything that can be checked about one procedure, in the order in which one
//! mends it: law, texts, golden cases, all paths. What is wrong elsewhere is left to others.

use anyhow::{Result, bail};
use sportello_rules::Rulebook;

use crate::golden::{self, Golden};
use crate::{law, paths, texts};

/// Checks one procedure and says what was checked.
///
/// # Errors
/// All that is wrong with the first of the four that is wrong; golden cases and paths are reported together.
pub fn run(procedure: &str) -> Result<()> {
    let rulebook = law::procedure_unwalked(procedure)?;
    println!("{}", summary(&rulebook));
    let languages = texts::load_for(&rulebook)?;
    let spoken = languages.iter().filter(|texts| texts.topics.contains(procedure));
    let spoken: Vec<&str> = spoken.map(|texts| texts.language.name.as_str()).collect();
    println!("texts: whole in {}", spoken.join(", "));
    let cases = golden::load(&rulebook)?;
    let mut wrong = golden_cases(&rulebook, &cases);
    println!("golden cases: {}, wrong: {}", cases.len(), wrong.len());
    for (day, report, took) in paths::walk_all(&rulebook) {
        println!(
            "paths on {day}: {} paths, {} states, longest {} questions, {:.1} s, problems: {}",
            report.paths,
            report.states,
            report.longest,
            took.as_secs_f64(),
            report.problems.len()
        );
        wrong.extend(report.problems.iter().take(3).map(|problem| format!("paths on {day}: {problem:?}")));
    }
    if wrong.is_empty() { Ok(()) } else { bail!("{} to mend\n\n{}", wrong.len(), wrong.join("\n\n")) }
}

fn summary(rulebook: &Rulebook) -> String {
    format!(
        "{}: {} facts, {} requirements, {} documents, {} fees, {} deadlines, {} doubts, {} values, {} sources",
        rulebook.procedure,
        rulebook.facts.len(),
        rulebook.requirements.len(),
        rulebook.documents.len(),
        rulebook.fees.len(),
        rulebook.deadlines.len(),
        rulebook.doubts.len(),
        rulebook.values.len(),
        rulebook.sources.len()
    )
}

/// What is wrong with the golden cases, a line or more each.
fn golden_cases(rulebook: &Rulebook, cases: &[Golden]) -> Vec<String> {
    let mut wrong = Vec::new();
    for case in cases {
        if let Err(why) = case.check(rulebook) {
            wrong.push(format!("`{}` {why}", case.name));
        }
        let Some(pair) = &case.pair else { continue };
        match cases.iter().find(|other| &other.name == pair) {
            None => wrong.push(format!("`{}`: there is no case named `{pair}`", case.name)),
            Some(other) => {
                wrong.extend(case.flips(other).err().map(|why| format!("pair `{}`: {why}", case.name)));
            }
        }
    }
    wrong
}
