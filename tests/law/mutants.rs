//! Would the golden cases notice a mistake in the law? Every mutant is caught, or survives for a reason that is written down.

use std::sync::Arc;

use libtest_mimic::Trial;
use sportello_rules::Rulebook;
use xtask::mutate;

/// One test for each procedure.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Vec<Trial> {
    let trials = (0..rulebooks.len()).map(|index| {
        let rulebooks = rulebooks.clone();
        let name = format!("mutants of {} are caught", rulebooks[index].procedure);
        Trial::test(name, move || {
            let outcome = mutate::try_all(&rulebooks[index]).map_err(|error| format!("{error:#}"))?;
            println!("{outcome}");
            match outcome.wrong().as_slice() {
                [] => Ok(()),
                wrong => Err(wrong.join("\n").into()),
            }
        })
    });
    trials.collect()
}
