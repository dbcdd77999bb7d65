//! A case is assessed in no time, and a longer law takes only in proportion longer.

use std::sync::Arc;

use libtest_mimic::Trial;
use sportello_rules::Rulebook;
use xtask::pace;

/// Both measurements; `cargo xtask bench law` prints the same.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Vec<Trial> {
    let rulebooks = rulebooks.clone();
    let every_procedure = Trial::test("one case is assessed in all procedures in a millisecond", move || {
        let measured = pace::every_procedure(&rulebooks).map_err(|error| format!("{error:#}"))?;
        println!("{measured}");
        measured.within_bounds().map_err(|error| error.to_string().into())
    });
    let growth = Trial::test("a rule takes no longer in a longer law", || {
        let measured = pace::growth();
        println!("{measured}");
        measured.within_bounds().map_err(|error| error.to_string().into())
    });
    vec![every_procedure, growth]
}
