//! What changes if the papers are handed in later.
//!
//! The law, the values and the person's own days change the assessment on single days. They are found by assessing each
//! day of the coming year: that asks nothing of the conditions, so a rule of any shape is covered, and 400
//! assessments take less time than one page to draw. What follows the day itself (the office's term of 90 days
//! moves with it) is no change.

use super::{Assessment, RequirementState, Verdict, assess};
use crate::calendar::Date;
use crate::case::Case;
use crate::rulebook::{Outcome, Rulebook};

/// How far ahead changes are looked for, in days: a year, and the months in which offices answer late.
pub const HORIZON: i32 = 400;

/// A day on which something changes for this person.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// The first day of handing in for which it is so.
    pub day: Date,
    /// Each thing that is different from the day before.
    pub changes: Vec<Change>,
    /// The assessment on that day.
    pub assessment: Assessment,
}

/// One thing that is different. Indices are those of the rulebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    pub subject: Subject,
    /// Is it still there, or there now? False: it is no longer needed, due or in doubt.
    pub there: bool,
    /// Was it there the day before?
    pub was_there: bool,
}

/// What changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Verdict,
    Part(usize),
    Requirement(usize),
    Document(usize),
    Fee(usize),
    Doubt(usize),
    /// A value that is announced and not yet published.
    Unpublished(u16),
}

impl Change {
    /// Does it concern what is possible at all, and not only papers and sums?
    pub fn is_about_verdict(&self) -> bool {
        matches!(self.subject, Subject::Verdict | Subject::Part(_) | Subject::Requirement(_))
    }
}

/// The days after `on_date`, up to [`HORIZON`], on which the assessment of a case turns, in order.
pub fn turns(rulebook: &Rulebook, case: &Case, on_date: Date) -> Vec<Turn> {
    let mut turns = Vec::new();
    let mut before = marks(&assess(rulebook, case, on_date));
    for ahead in 1..=HORIZON {
        let Some(day) = on_date.add_days(ahead) else { break };
        let assessment = assess(rulebook, case, day);
        let now = marks(&assessment);
        if now != before {
            let mut changes = differences(&before, &now);
            if matches!(assessment.verdict.outcome(), Some(Outcome::Help | Outcome::No)) {
                // Nothing is listed any more: that papers and sums are gone is no news beside that.
                changes.retain(Change::is_about_verdict);
            }
            let needs_help = assessment.needs_help();
            turns.push(Turn { day, changes, assessment });
            if needs_help {
                // Help comes first: what would change after that is nothing to plan with.
                break;
            }
            before = now;
        }
    }
    turns
}

/// A subject and the number that stands for its state.
type Mark = (Subject, i64);

/// Everything about an assessment that a person would call a change.
fn marks(assessment: &Assessment) -> Vec<Mark> {
    let mut marks = vec![(Subject::Verdict, of_verdict(assessment.verdict))];
    let parts = assessment.parts.iter();
    marks.extend(parts.map(|it| (Subject::Part(it.part), of_verdict(it.verdict))));
    let requirements = assessment.requirements.iter();
    marks.extend(requirements.map(|it| (Subject::Requirement(it.requirement), of_state(it.state))));
    let documents = assessment.documents.iter();
    marks.extend(documents.map(|it| (Subject::Document(it.item), it.certainty as i64)));
    let fees = assessment.fees.iter();
    marks.extend(fees.map(|it| (Subject::Fee(it.needed.item), it.cents.unwrap_or(-1))));
    marks.extend(assessment.doubts.iter().map(|it| (Subject::Doubt(it.item), 0)));
    marks.extend(assessment.unpublished.iter().map(|value| (Subject::Unpublished(*value), 0)));
    marks
}

fn of_verdict(verdict: Verdict) -> i64 {
    verdict.outcome().map_or(-1, |outcome| outcome as i64)
}

fn of_state(state: RequirementState) -> i64 {
    match state {
        RequirementState::Open => -2,
        RequirementState::Unknown => -1,
        RequirementState::Rule(rule, _) => rule as i64,
    }
}

/// Everything that a person would call a change between two assessments by the same rulebook.
pub fn changes(before: &Assessment, now: &Assessment) -> Vec<Change> {
    differences(&marks(before), &marks(now))
}

fn differences(before: &[Mark], now: &[Mark]) -> Vec<Change> {
    let is_in = |marks: &[Mark], subject| marks.iter().any(|(known, _)| *known == subject);
    let mut changes = Vec::new();
    for mark in now.iter().filter(|mark| !before.contains(mark)) {
        changes.push(Change { subject: mark.0, there: true, was_there: is_in(before, mark.0) });
    }
    for mark in before.iter().filter(|mark| !is_in(now, mark.0)) {
        changes.push(Change { subject: mark.0, there: false, was_there: true });
    }
    changes
}
