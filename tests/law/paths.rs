//! Every conversation that each procedure can have, on one day of each stretch of the law.

use std::sync::Arc;

use libtest_mimic::Trial;
use sportello_rules::Rulebook;
use sportello_rules::compile::law_days;
use sportello_rules::paths::walk;
use xtask::paths::first_day;

/// One test for each procedure and day.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (index, rulebook) in rulebooks.iter().enumerate() {
        let mut days = law_days(rulebook, first_day());
        days.push(rulebook.checked);
        for day in days {
            let rulebooks = rulebooks.clone();
            let name = format!("all paths of {} on {day}", rulebook.procedure);
            trials.push(Trial::test(name.clone(), move || {
                let start = std::time::Instant::now();
                let report = walk(&rulebooks[index], day);
                let seconds = start.elapsed().as_secs_f64();
                println!(
                    "{name}: {} paths, {} states, longest {} questions, {seconds:.1} s",
                    report.paths, report.states, report.longest
                );
                match report.problems.as_slice() {
                    [] => Ok(()),
                    problems => {
                        Err(format!("{} problems, the first: {:?}", problems.len(), problems[0]).into())
                    }
                }
            }));
        }
    }
    trials
}
