//! The comparison of ways never contradicts the procedures that it leads to.
//!
//! It asks less than they do, so it may be vaguer; but where one says yes, the other must not say no or not yet to the
//! same answers. The people are those of the golden cases, on both sides.

use std::sync::Arc;

use libtest_mimic::Trial;
use sportello_rules::rulebook::Outcome;
use sportello_rules::{Case, Rulebook, assess};
use xtask::golden::{self, Golden};

/// One test for each way of each procedure that compares ways.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (from, comparing) in rulebooks.iter().enumerate() {
        for (part, way) in comparing.parts.iter().enumerate().filter(|(_, way)| !way.procedure.is_empty()) {
            let rulebooks = rulebooks.clone();
            let name = format!("{} never contradicts {}", comparing.procedure, way.procedure);
            trials.push(Trial::test(name, move || agrees(&rulebooks, from, part).map_err(Into::into)));
        }
    }
    trials
}

fn agrees(rulebooks: &[Rulebook], from: usize, part: usize) -> Result<(), String> {
    let comparing = &rulebooks[from];
    let wanted = &comparing.parts[part].procedure;
    let target = rulebooks.iter().find(|rulebook| rulebook.procedure == *wanted);
    let target = target.ok_or_else(|| format!("there is no procedure {wanted}"))?;
    let cases = |rulebook: &Rulebook| golden::load(rulebook).map_err(|error| format!("{error:#}"));
    let mut compared = 0;
    let mut wrong = Vec::new();
    for golden in cases(comparing)?.iter().chain(&cases(target)?) {
        let (Some(way), Some(whole)) = (way(comparing, part, golden), outcome(target, golden)) else {
            continue;
        };
        compared += 1;
        let contradicts =
            |a: Outcome, b: Outcome| a == Outcome::Yes && matches!(b, Outcome::No | Outcome::NotYet);
        // Its own questions may close the procedure later: then the comparison could not know.
        let asked_more = golden.case.answers().any(|(fact, _)| comparing.fact_index(fact).is_none());
        if contradicts(whole, way) || (contradicts(way, whole) && !asked_more) {
            wrong.push(format!("`{}`: {way:?} in the comparison, {whole:?} in {wanted}", golden.name));
        }
    }
    println!("{} and {wanted}: {compared} people compared", comparing.procedure);
    match (wrong.as_slice(), compared) {
        ([], 0) => Err("nobody was compared".to_owned()),
        ([], _) => Ok(()),
        (wrong, _) => Err(wrong.join("\n")),
    }
}

/// What the comparison says about one way, from the answers that it asks for.
fn way(comparing: &Rulebook, part: usize, golden: &Golden) -> Option<Outcome> {
    let assessment = assess(comparing, &asked_by(comparing, golden), golden.on);
    assessment.parts.iter().find(|it| it.part == part)?.verdict.outcome()
}

fn outcome(target: &Rulebook, golden: &Golden) -> Option<Outcome> {
    assess(target, &asked_by(target, golden), golden.on).verdict.outcome()
}

/// The answers of a case that a procedure asks for.
fn asked_by(rulebook: &Rulebook, golden: &Golden) -> Case {
    let mut case = Case::default();
    for (fact, answer) in golden.case.answers().filter(|(fact, _)| rulebook.fact_index(fact).is_some()) {
        case.set(fact, answer.clone());
    }
    case
}
