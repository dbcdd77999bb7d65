//! Walks all conversations of the procedures, on each stretch of days with the same law.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::Result;
use sportello_rules::compile::law_days;
use sportello_rules::paths::{Report, walk};
use sportello_rules::{Date, Rulebook};

use crate::machine;

/// The first day on which somebody may still hand in papers by these rules: the day from which all paths are
/// walked. Earlier law is kept for the golden cases.
pub fn first_day() -> Date {
    Date::new(2026, 5, 1).expect("a day of the calendar")
}

/// Walks a procedure on one day of each stretch of the law, and on the day the law was checked.
pub fn walk_all(rulebook: &Rulebook) -> Vec<(Date, Report, Duration)> {
    let mut days = law_days(rulebook, first_day());
    if !days.contains(&rulebook.checked) {
        days.push(rulebook.checked);
    }
    let walk_on = |day: Date| {
        let start = Instant::now();
        (day, walk(rulebook, day), start.elapsed())
    };
    days.into_iter().map(walk_on).collect()
}

/// For each fact, the fewest and the most questions left when it is asked, on the day the law was checked.
///
/// The walk can take a minute, so its outcome is kept in `target/` under the rulebook's version.
///
/// # Errors
/// When `target/` cannot be written.
pub fn questions_left(rulebook: &Rulebook) -> Result<Vec<(u8, u8)>> {
    let folder = machine::target().join("questions-left");
    let kept = folder.join(format!("{}-{}.json", rulebook.procedure, rulebook.version));
    if let Ok(text) = fs::read_to_string(&kept)
        && let Ok(left) = serde_json::from_str::<Vec<(u8, u8)>>(&text)
    {
        return Ok(left);
    }
    let report = walk(rulebook, rulebook.checked);
    let all: Vec<(u8, u8)> = report.questions_left.iter().map(|range| range.unwrap_or((1, 1))).collect();
    fs::create_dir_all(&folder)?;
    fs::write(&kept, serde_json::to_string(&all)?)?;
    Ok(all)
}
