//! `cargo xtask bench law`: how long it takes to assess a case, natively, and how that grows with the law.
//!
//! A busy machine makes a run longer and never shorter, so of several runs the fastest counts.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use sportello_rules::compile::{SourceFile, compile};
use sportello_rules::{Answer, Case, Date, Rulebook, assess};

use crate::golden::Golden;
use crate::{golden, law};

/// All procedures together, for one case. A build with debug assertions takes more than twice as long.
const MOST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 3 } else { 1 });
/// How much longer a rule may take in a law eight times as long.
const MOST_GROWTH: f64 = 1.5;
/// Requirements of the shortest synthetic law.
const SHORTEST: usize = 40;
const RUNS: usize = 25;
/// So many cases that seem slow are measured again, with all runs.
const LOOKED_AT_AGAIN: usize = 20;

/// Measures and prints both.
///
/// # Errors
/// When one is not within its bounds.
pub fn run() -> Result<()> {
    let every_procedure = every_procedure(&law::load_unwalked()?)?;
    println!("{every_procedure}");
    let growth = growth();
    println!("{growth}");
    every_procedure.within_bounds()?;
    growth.within_bounds()
}

/// How long it takes to assess every procedure for one case, over all golden cases.
pub struct EveryProcedure {
    cases: usize,
    procedures: usize,
    median: Duration,
    slowest: (Duration, String),
}

impl EveryProcedure {
    /// # Errors
    /// When the slowest case takes too long.
    pub fn within_bounds(&self) -> Result<()> {
        let (time, name) = &self.slowest;
        ensure!(
            *time < MOST,
            "assessing `{name}` in all procedures takes {time:?}; at most {MOST:?} is right"
        );
        Ok(())
    }
}

impl fmt::Display for EveryProcedure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let EveryProcedure { cases, procedures, median, slowest: (slowest, name) } = self;
        write!(
            f,
            "one case in all {procedures} procedures, over {cases} golden cases: median {median:.0?}, \
             slowest {slowest:.0?} (`{name}`)"
        )
    }
}

/// Measures every golden case in all procedures: facts that a procedure does not ask are left aside there.
///
/// # Errors
/// When the golden cases cannot be read.
pub fn every_procedure(rulebooks: &[Rulebook]) -> Result<EveryProcedure> {
    let time = |golden: &Golden, runs: usize| {
        fastest(runs, || {
            for rulebook in rulebooks {
                black_box(assess(rulebook, black_box(&golden.case), golden.on));
            }
        })
    };
    let mut times = Vec::new();
    for rulebook in rulebooks {
        times.extend(golden::load(rulebook)?.into_iter().map(|golden| (time(&golden, 2), golden)));
    }
    times.sort_by_key(|(time, _)| std::cmp::Reverse(*time));
    let seem_slow = times.iter().take(LOOKED_AT_AGAIN);
    let slowest = seem_slow.map(|(_, golden)| (time(golden, RUNS), golden.name.clone())).max();
    let slowest = slowest.context("there are no golden cases to measure with")?;
    let median = times[times.len() / 2].0;
    Ok(EveryProcedure { cases: times.len(), procedures: rulebooks.len(), median, slowest })
}

/// Nanoseconds a rule takes in laws of growing length.
pub struct Growth {
    /// Requirements of the law, and time for each rule.
    points: Vec<(usize, f64)>,
}

impl Growth {
    /// # Errors
    /// When a rule of the longest law takes much longer than one of the shortest.
    pub fn within_bounds(&self) -> Result<()> {
        let (shortest, longest) = (self.points[0], self.points[self.points.len() - 1]);
        let growth = longest.1 / shortest.1;
        ensure!(
            growth < MOST_GROWTH,
            "a rule takes {growth:.2} times as long among {} requirements as among {}; at most {MOST_GROWTH} is right",
            longest.0,
            shortest.0
        );
        Ok(())
    }
}

impl fmt::Display for Growth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let points = self.points.iter().map(|(length, time)| format!("{length} requirements: {time:.0} ns"));
        write!(f, "time for each rule: {}", points.collect::<Vec<_>>().join(", "))
    }
}

/// Measures synthetic laws of n, 2n, 4n and 8n requirements.
pub fn growth() -> Growth {
    let points = [1, 2, 4, 8].map(|times| {
        let length = SHORTEST * times;
        let rulebook = synthetic(length);
        let case = answers(&rulebook);
        let day = rulebook.checked;
        let time = fastest(RUNS, || {
            for _ in 0..200 / times {
                black_box(assess(black_box(&rulebook), &case, day));
            }
        });
        let rules = rulebook.requirements.iter().map(|it| it.rules.len()).sum::<usize>();
        (length, time.as_nanos() as f64 / (rules * (200 / times)) as f64)
    });
    Growth { points: points.into() }
}

fn fastest(runs: usize, mut work: impl FnMut()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..runs).map(time).min().unwrap_or_default()
}

/// How many questions a synthetic law asks, however long it is: a long law has more rules and not more answers.
const QUESTIONS: usize = 24;

/// A law with conditions as the real ones have them: a scope, a choice, a day and a period.
fn synthetic(requirements: usize) -> Rulebook {
    let mut text = String::from(
        "[[act]]\nid = \"act\"\nshort = \"Act\"\ntitle = \"Act\"\nurl = \"https://www.normattiva.it\"\n\
         [[source]]\nid = \"source\"\nact = \"act\"\nchecked = 2026-11-22\nchecked-in = \"text\"\n\
         confidence = \"high\"\nreview-by = 2027-11-22\n\
         [[value]]\nid = \"period\"\nunit = \"months\"\n[[value.in-force]]\namount = \"24\"\nsource = \"source\"\n",
    );
    let mut questions = Vec::new();
    for at in 0..QUESTIONS / 2 {
        text += &format!(
            "[[fact]]\nid = \"kind-{at}\"\ntype = \"choice\"\noptions = [\"work\", \"family\", \"study\"]\n\
             [[fact]]\nid = \"since-{at}\"\ntype = \"date\"\n"
        );
        questions.extend([format!("\"kind-{at}\""), format!("\"since-{at}\"")]);
    }
    text += &format!(
        "[procedure]\nid = \"synthetic\"\nchecked = 2026-11-22\nquestions = [{}]\n",
        questions.join(", ")
    );
    for at in 0..requirements {
        let (one, other) = (at % (QUESTIONS / 2), (at + 1) % (QUESTIONS / 2));
        text += &format!(
            "[[requirement]]\nid = \"requirement-{at}\"\nwhen = 'kind-{one} in (\"work\", \"study\")'\n\
             sources = [\"source\"]\n\
             [[requirement.rule]]\nthen = \"yes\"\nwhen = 'since-{one} + period <= on-date or kind-{other} = \"family\"'\n\
             [[requirement.rule]]\nthen = \"not-yet\"\nwhen = 'since-{one} + period > on-date and kind-{other} != \"family\"'\n"
        );
    }
    let file = SourceFile { path: "rules/law/synthetic/law.toml".to_owned(), text };
    let (mut rulebooks, wrong) = compile(&[file]);
    assert!(wrong.is_empty(), "the synthetic law is sound: {wrong:?}");
    rulebooks.remove(0)
}

fn answers(rulebook: &Rulebook) -> Case {
    let day = Date::new(2024, 11, 22).expect("a day of the calendar");
    let answer = |id: &String| {
        let answer =
            if id.starts_with("kind") { Answer::Choice("work".to_owned()) } else { Answer::Date(day) };
        (id.clone(), answer)
    };
    rulebook.facts.iter().map(|fact| answer(&fact.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_slow_is_said() {
        let slow =
            EveryProcedure { cases: 1, procedures: 1, median: MOST, slowest: (MOST, "a case".to_owned()) };
        assert!(slow.within_bounds().is_err());
        let linear = Growth { points: vec![(40, 100.0), (320, 149.0)] };
        assert!(linear.within_bounds().is_ok());
        let quadratic = Growth { points: vec![(40, 100.0), (320, 800.0)] };
        let error = quadratic.within_bounds().expect_err("too slow").to_string();
        assert!(error.contains("8.00 times as long among 320 requirements"), "{error}");
    }
}
