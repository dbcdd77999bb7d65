//! From the TOML files of `law/` to rulebooks, with every check. Native only.
//!
//! * `source`: the files as written, which may be wrong;
//! * `diagnostic`: what is wrong, where, and the mend;
//! * `library`: acts, sources, values and facts of all files, by id;
//! * `link`: one procedure: names become indices, conditions become expressions;
//! * `words`: the words that the files may use;
//! * `prune`: leaves out values that a procedure does not use;
//! * `check`: what a linked procedure must fulfil (no gaps, no two rules at once, nothing unused);
//! * `facts`: reading a case from TOML.
//!
//! Data flows one way: files → `LawSource` → `Library` → `Rulebook`; every step adds diagnostics and
//! goes on, so that one run shows all that is wrong.

mod check;
mod diagnostic;
pub mod facts;
mod library;
mod link;
mod prune;
mod source;
mod words;

pub use check::{Fault, faults};
pub use diagnostic::{Diagnostic, SourceFile, did_you_mean};

use crate::calendar::Date;
use crate::rulebook::Rulebook;

/// Compiles all procedures.
///
/// Rulebooks are given only for procedures without a diagnostic of their own; with any diagnostic the law as
/// a whole is wrong and must not be shipped.
pub fn compile(files: &[SourceFile]) -> (Vec<Rulebook>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let library = library::Library::read(files, &mut diagnostics);
    let mut rulebooks = Vec::new();
    for procedure in library.procedures() {
        let before = diagnostics.len();
        let Some(linked) = link::link(&library, procedure, &mut diagnostics) else { continue };
        if diagnostics.len() == before {
            check::check(&library, &linked, &mut diagnostics);
        }
        if diagnostics.len() == before {
            rulebooks.push(linked.rulebook);
        }
    }
    library.unused(&mut diagnostics);
    diagnostics.sort();
    (rulebooks, diagnostics)
}

/// The days on which some rule, item or value of these rulebooks starts to differ, in order, with the
/// given day: one day for each stretch of time with the same law, from `since` on.
pub fn law_days(rulebook: &Rulebook, since: Date) -> Vec<Date> {
    let mut days = std::collections::BTreeSet::from([since]);
    let mut add = |in_force: &crate::rulebook::InForce| {
        days.extend(in_force.from.filter(|from| *from > since));
        days.extend(in_force.until.and_then(|until| until.add_days(1)).filter(|day| *day > since));
    };
    for value in &rulebook.values {
        value.periods.iter().for_each(|period| add(&period.in_force));
    }
    for requirement in &rulebook.requirements {
        add(&requirement.in_force);
        requirement.rules.iter().for_each(|rule| add(&rule.in_force));
    }
    rulebook.documents.iter().for_each(|item| add(&item.in_force));
    rulebook.fees.iter().for_each(|item| add(&item.in_force));
    rulebook.deadlines.iter().for_each(|item| add(&item.in_force));
    rulebook.offices.iter().for_each(|item| add(&item.in_force));
    rulebook.doubts.iter().for_each(|item| add(&item.in_force));
    rulebook.advice.iter().for_each(|item| add(&item.in_force));
    days.into_iter().collect()
}
