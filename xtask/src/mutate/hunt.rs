//! Which mutants are caught: by a golden case, or because the compiler would refuse such a law.

use std::collections::VecDeque;
use std::thread;

use sportello_rules::Rulebook;
use sportello_rules::compile::faults;

use super::difference::{Difference, difference};
use super::mutants::{Edit, Mutant};
use super::place::{Place, Timeline};
use crate::answers::inline_table;
use crate::golden::Golden;

/// As many as leave the machine usable for others.
const THREADS: usize = 2;

/// How a mutant ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Some golden case comes out wrong.
    Caught,
    /// `compile` would not take it.
    Refused,
    /// It says the same as the law to every complete set of answers.
    Equal,
    Survived {
        /// By which it differs from the law, where one was found: the day and the facts.
        example: Option<String>,
    },
}

/// The end of each mutant, in their order.
pub fn hunt(rulebook: &Rulebook, cases: &[Golden], mutants: &[Mutant]) -> Vec<End> {
    let share = mutants.len().div_ceil(THREADS).max(1);
    thread::scope(|scope| {
        let hunters = mutants.chunks(share).map(|mutants| {
            scope.spawn(move || {
                let mut cases: VecDeque<&Golden> = cases.iter().collect();
                mutants.iter().map(|mutant| end(rulebook, &mut cases, mutant)).collect::<Vec<End>>()
            })
        });
        let hunters: Vec<_> = hunters.collect();
        hunters.into_iter().flat_map(|hunter| hunter.join().expect("a hunter does not panic")).collect()
    })
}

/// The case that catches it comes first from then on: neighbouring mutants are often caught by the same.
fn end(rulebook: &Rulebook, cases: &mut VecDeque<&Golden>, mutant: &Mutant) -> End {
    let mutated = mutant.edit.applied(rulebook);
    if let Some(at) = cases.iter().position(|case| case.check(&mutated).is_err()) {
        if let Some(case) = cases.remove(at) {
            cases.push_front(case);
        }
        return End::Caught;
    }
    let refused =
        concerned(rulebook, &mutant.edit).any(|requirement| !faults(&mutated, requirement).is_empty());
    if refused || ends_before_it_begins(&mutated, &mutant.edit) {
        return End::Refused;
    }
    // A number of the law is the law by itself, whether it decides something or only stands in a text.
    let is_number =
        matches!(mutant.edit, Edit::Amount { .. } | Edit::Boundary { timeline: Timeline::Value(_), .. });
    if is_number {
        return End::Survived { example: None };
    }
    match difference(rulebook, &mutated, &mutant.edit) {
        Difference::None => End::Equal,
        Difference::Unseen => End::Survived { example: None },
        Difference::Shown(case, day) => {
            let example = format!("on = {day}, facts = {}", inline_table(rulebook, &case));
            End::Survived { example: Some(example) }
        }
    }
}

/// The requirements whose decision tables an edit can spoil.
fn concerned(rulebook: &Rulebook, edit: &Edit) -> std::ops::Range<usize> {
    match edit {
        Edit::Expr(Place::Requirement(at) | Place::Rule(at, _), _)
        | Edit::Boundary { timeline: Timeline::Requirement(at) | Timeline::Rules(at), .. } => *at..*at + 1,
        Edit::Expr(Place::Applies(_), _)
        | Edit::Amount { .. }
        | Edit::Otherwise(..)
        | Edit::Boundary { timeline: Timeline::Value(_), .. } => 0..rulebook.requirements.len(),
        _ => 0..0,
    }
}

fn ends_before_it_begins(mutated: &Rulebook, edit: &Edit) -> bool {
    let Edit::Boundary { timeline, .. } = edit else { return false };
    let mut copy = mutated.clone();
    timeline
        .periods_mut(&mut copy)
        .iter()
        .any(|in_force| matches!((in_force.from, in_force.until), (Some(from), Some(until)) if until < from))
}
