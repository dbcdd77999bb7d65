//! `cargo xtask mutate [PROCEDURE]`: would the golden cases notice a mistake in the law?
//!
//! A *mutant* is the law with one mistake in it: a threshold one higher, `<` for `<=`, an option left out of a list,
//! a rule in force a day too early. It is *caught* when some golden case comes out wrong, or when `compile` would
//! refuse it. One that survives shows a line of the law on which no golden case looks.
//!
//! * `place`: where expressions and days in force stand in a rulebook;
//! * `expression`: the mistakes that one can make in a single expression;
//! * `mutants`: all mutants of a procedure;
//! * `hunt`: which of them are caught;
//! * `difference`, `example`: of those that are not, which say anything else than the law, and to whom;
//! * `survivors`: those that may survive, each with its reason;
//! * `report`: what is said of it all.

mod difference;
mod example;
mod expression;
mod hunt;
mod mutants;
mod place;
mod report;
pub mod survivors;
#[cfg(test)]
mod tests;

use anyhow::{Result, bail};
use sportello_rules::Rulebook;

use crate::golden::Golden;
use crate::law::Units;
use crate::{golden, law};

pub use report::Outcome;

/// Tries the mutants of one procedure, or of all when none is named, and prints what became of them.
///
/// # Errors
/// When a mutant survives without a reason.
pub fn run(procedure: Option<&str>) -> Result<()> {
    let rulebooks = match procedure {
        Some(id) => vec![law::procedure_unwalked(id)?],
        None => law::load_unwalked()?,
    };
    let mut wrong = Vec::new();
    for rulebook in &rulebooks {
        let outcome = try_all(rulebook)?;
        print!("{outcome}");
        wrong.extend(outcome.wrong());
    }
    if wrong.is_empty() { Ok(()) } else { bail!("{}", wrong.join("\n")) }
}

/// Tries all mutants of a procedure against its golden cases.
///
/// # Errors
/// When its golden cases are wrong as they are, or its `survivors.toml` is.
pub fn try_all(rulebook: &Rulebook) -> Result<Outcome> {
    let cases = golden::load(rulebook)?;
    let reasons = survivors::load(&rulebook.procedure)?;
    try_with(rulebook, &cases, &law::units()?, reasons)
}

fn try_with(
    rulebook: &Rulebook,
    cases: &[Golden],
    units: &Units,
    reasons: std::collections::BTreeMap<String, String>,
) -> Result<Outcome> {
    if let Some((case, why)) = cases.iter().find_map(|case| Some((case, case.check(rulebook).err()?))) {
        bail!("the golden case `{}` is wrong before anything is changed: mend it first\n{why}", case.name);
    }
    let start = std::time::Instant::now();
    let mutants = mutants::mutants(rulebook, units);
    let ends = hunt::hunt(rulebook, cases, &mutants.list);
    Ok(Outcome {
        procedure: rulebook.procedure.clone(),
        cases: cases.len(),
        took: start.elapsed(),
        skipped: mutants.skipped,
        ended: mutants.list.into_iter().zip(ends).collect(),
        reasons,
    })
}
