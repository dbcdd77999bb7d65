//! `assess(rulebook, case, on_date)`: everything that any screen shows, from what a person has answered.
//!
//! How the data flows:
//!
//! 1. `facts`: every fact of the rulebook becomes a value (or null) and a [`FactState`];
//! 2. `verdict`: parts and requirements get their outcome, each with the facts and values that decide it;
//! 3. `items`: documents, fees, offices, deadlines, doubts and advice are needed, not needed, needed only if, or open;
//! 4. everything that is still open names the facts it waits for; the first of them, in asking order, is
//!    the next question. A fact that nothing waits for is never asked.
//!
//! `later` assesses the coming days in the same way and says on which of them something changes.
//!
//! Nothing here decides anything by itself: the rulebook's conditions do.

mod facts;
mod items;
pub mod later;
mod verdict;

use crate::calendar::Date;
use crate::case::Case;
use crate::feel::Deps;
use crate::feel::Value;
use crate::rulebook::{Fact, FactIndex, Outcome, Rulebook, SourceIndex, Unit};

pub use facts::{FactState, answer_value, date_limit};
pub use items::cents;

/// Everything about one case on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The day on which the papers will be handed in.
    pub on_date: Date,
    pub verdict: Verdict,
    /// One per part that is asked for, with its own verdict. Empty when the procedure has no parts.
    pub parts: Vec<PartAssessment>,
    /// The requirements that concern this person or may concern them, in the order of the rulebook.
    pub requirements: Vec<RequirementAssessment>,
    pub documents: Vec<Needed>,
    pub fees: Vec<FeeNeeded>,
    pub deadlines: Vec<DeadlineNeeded>,
    pub offices: Vec<Needed>,
    /// What law or practice leaves open for this person.
    pub doubts: Vec<Needed>,
    /// Facts that the person does not know or does not say, and that would have decided something.
    pub missing: Vec<FactIndex>,
    /// Announced values that are not published yet, and that would have decided something.
    pub unpublished: Vec<u16>,
    pub advice: Vec<Needed>,
    pub next: Option<NextQuestion>,
    /// Bit set of the facts that something still waits for; the next question is among them.
    pub waiting_for: u128,
    /// By fact index: what is known about each.
    pub facts: Vec<FactState>,
}

/// What all requirements together come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Questions are open that can change it.
    Open,
    Decided {
        outcome: Outcome,
        /// For *not yet*: the first day on which it becomes a yes, where a day can be computed.
        from: Option<Date>,
    },
}

impl Verdict {
    /// The outcome, once there is one.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Verdict::Open => None,
            Verdict::Decided { outcome, .. } => Some(outcome),
        }
    }
}

/// The verdict on one of several things asked for together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartAssessment {
    /// Index in [`Rulebook::parts`].
    pub part: usize,
    pub verdict: Verdict,
}

/// How one requirement stands.
#[derive(Debug, Clone, PartialEq)]
pub struct RequirementAssessment {
    /// Index in [`Rulebook::requirements`].
    pub requirement: usize,
    pub state: RequirementState,
    /// For *not yet*: the first day on which it will be met, where a day can be computed.
    pub from: Option<Date>,
    pub because: Because,
    pub sources: Vec<SourceIndex>,
    pub arguments: Vec<ArgumentValue>,
}

/// The state of a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RequirementState {
    /// A question that decides it is still to be answered.
    Open,
    /// It cannot be decided with what the person knows, or with what is published: ask the desk.
    Unknown,
    /// This rule applies (index in the requirement's rules).
    Rule(usize, Outcome),
}

/// Which answers and which dated values a result rests on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Because {
    /// Bit set by fact index.
    pub facts: u128,
    /// Bit set by value index.
    pub values: u64,
}

impl From<Deps> for Because {
    fn from(deps: Deps) -> Self {
        Because { facts: deps.facts, values: deps.dated }
    }
}

/// An item of the procedure that is or may be needed.
#[derive(Debug, Clone, PartialEq)]
pub struct Needed {
    /// Index in the rulebook's list of that kind.
    pub item: usize,
    pub certainty: Certainty,
    pub because: Because,
    pub arguments: Vec<ArgumentValue>,
}

/// Is it needed?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// In any case, with these answers.
    Sure,
    /// Only if something that the person does not know turns out so: ask the desk.
    OnlyIf,
    /// A question is still open that decides it.
    Open,
}

/// A sum to pay.
#[derive(Debug, Clone, PartialEq)]
pub struct FeeNeeded {
    pub needed: Needed,
    /// Euro cents; `None` when it cannot be computed.
    pub cents: Option<i64>,
}

/// A term to keep.
#[derive(Debug, Clone, PartialEq)]
pub struct DeadlineNeeded {
    pub needed: Needed,
    /// `None` when the term starts on a day that is not known yet.
    pub date: Option<Date>,
}

/// A value for a text.
#[derive(Debug, Clone, PartialEq)]
pub struct ArgumentValue {
    pub name: String,
    pub unit: Unit,
    pub value: Value,
}

/// What to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextQuestion {
    pub fact: FactIndex,
    /// Questions on the shortest remaining path, this one included.
    pub at_least: u8,
    /// Questions on the longest remaining path, this one included.
    pub at_most: u8,
}

impl Assessment {
    /// The sum of all fees that are sure and computed, in euro cents.
    pub fn total_cents(&self) -> i64 {
        self.sum(|_| true)
    }

    /// The sum of the sure fees that satisfy a condition on their index in the rulebook, in euro cents.
    pub fn sum(&self, wanted: impl Fn(usize) -> bool) -> i64 {
        let sure = self.fees.iter().filter(|fee| fee.needed.certainty == Certainty::Sure);
        sure.filter(|fee| wanted(fee.needed.item)).filter_map(|fee| fee.cents).sum()
    }

    /// True when help comes first and nothing more is asked.
    pub fn needs_help(&self) -> bool {
        self.verdict.outcome() == Some(Outcome::Help)
    }
}

/// Assesses a case. Pure: the same arguments always give the same result.
///
/// `on_date` is the civil day on which the papers will be handed in. Answers to facts that this rulebook
/// does not have, or that do not fit the fact, count as not given.
pub fn assess(rulebook: &Rulebook, case: &Case, on_date: Date) -> Assessment {
    let facts = facts::settle(rulebook, case, on_date);
    let mut waiting = Waiting::default();
    let judged = verdict::judge(&facts, &mut waiting);
    let closed = matches!(judged.verdict.outcome(), Some(Outcome::Help | Outcome::No));
    let listed = if closed { items::Listed::default() } else { items::list(&facts, &mut waiting) };
    let next = if closed { None } else { facts.next_question(waiting.open) };
    let mut requirements = judged.requirements;
    if closed {
        // What is still open does not matter any more.
        requirements.retain(|it| it.state != RequirementState::Open);
    }
    if facts.stopped {
        requirements.retain(|it| it.state != RequirementState::Unknown);
    }
    Assessment {
        on_date,
        verdict: judged.verdict,
        parts: judged.parts,
        requirements,
        documents: listed.documents,
        fees: listed.fees,
        deadlines: listed.deadlines,
        offices: listed.offices,
        doubts: listed.doubts,
        missing: bits(waiting.missing).collect(),
        unpublished: bits(waiting.unpublished.into()).collect(),
        advice: listed.advice,
        next,
        waiting_for: if closed { 0 } else { waiting.open },
        facts: facts.states,
    }
}

/// The values that the texts of a question show, for one case on one day.
pub fn question_arguments(
    rulebook: &Rulebook,
    case: &Case,
    on_date: Date,
    fact: &Fact,
) -> Vec<ArgumentValue> {
    if fact.arguments.is_empty() {
        return Vec::new();
    }
    facts::settle(rulebook, case, on_date).arguments(&fact.arguments, &mut Waiting::default())
}

/// What undecided results wait for.
#[derive(Debug, Default)]
struct Waiting {
    /// Facts not answered yet.
    open: u128,
    /// Facts that the person does not know or does not say.
    missing: u128,
    /// Announced values without an amount.
    unpublished: u64,
}

/// The positions of the bits of a set, in order.
pub fn bits(set: u128) -> impl Iterator<Item = u16> {
    // From bit to bit: an assessment asks for hundreds of sets, most of them nearly empty.
    let mut left = set;
    std::iter::from_fn(move || {
        let bit = (left != 0).then(|| left.trailing_zeros() as u16)?;
        left &= left - 1;
        Some(bit)
    })
}
