//! The law of one procedure, compiled: what a phone fetches when a person chooses a topic.
//!
//! Everything is linked by index, nothing is looked up by name. Only `compile` makes a rulebook, so a
//! rulebook that exists has passed every check.

use serde::{Deserialize, Serialize};

use crate::calendar::Date;
use crate::feel::{Expr, Value, facts_in};

/// Index of a fact in [`Rulebook::facts`]; also its bit in a set of facts.
pub type FactIndex = u16;
/// Index of a dated value in [`Rulebook::values`]; also its bit in a set of values.
pub type ValueIndex = u16;
/// Index of a legal source in [`Rulebook::sources`].
pub type SourceIndex = u16;

/// A set of facts holds one bit per fact.
pub const MAX_FACTS: usize = 128;
/// A set of dated values holds one bit per value.
pub const MAX_VALUES: usize = 64;

/// One procedure with all that it needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rulebook {
    pub procedure: String,
    pub picture: String,
    /// Fingerprint of the law this was compiled from: changes whenever any rule, value or source changes.
    pub version: String,
    /// The day the law behind it was last checked as a whole.
    pub checked: Date,
    pub acts: Vec<Act>,
    pub sources: Vec<Source>,
    pub values: Vec<DatedValue>,
    /// In the order in which they are asked.
    pub facts: Vec<Fact>,
    pub parts: Vec<Part>,
    pub requirements: Vec<Requirement>,
    pub documents: Vec<Item<Document>>,
    pub fees: Vec<Item<Fee>>,
    pub deadlines: Vec<Item<Deadline>>,
    pub offices: Vec<Item<Office>>,
    pub doubts: Vec<Item<Doubt>>,
    pub advice: Vec<Item<Advice>>,
    /// For each fact, when it is asked next: how many questions the shortest and the longest remaining
    /// path have, that one included. Measured over all paths when the rulebook is compiled.
    pub questions_left: Vec<(u8, u8)>,
}

impl Rulebook {
    /// Reads the bytes written by [`Rulebook::to_bytes`].
    ///
    /// `None` when they are other bytes, for example because a proxy answered with a page of its own.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        sportello_packed::from_bytes(bytes)
    }

    /// The rulebook as it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        sportello_packed::to_bytes(self)
    }

    /// The legal sources of the requirements that a fact decides: why it is asked. When it decides none, those
    /// of the papers and sums that it decides.
    pub fn sources_of_fact(&self, fact: usize) -> Vec<SourceIndex> {
        let decides = |condition: &&Expr| facts_in(condition) & (1_u128 << fact) != 0;
        let mut sources: Vec<SourceIndex> = Vec::new();
        let mut add = |conditions: Vec<&Expr>, from: &[SourceIndex]| {
            if conditions.iter().any(decides) {
                sources.extend(from.iter().filter(|source| !sources.contains(source)).collect::<Vec<_>>());
            }
        };
        for requirement in &self.requirements {
            add(
                requirement.rules.iter().filter_map(|rule| rule.when.as_ref()).collect(),
                &requirement.sources,
            );
        }
        for document in &self.documents {
            add(vec![&document.when], &document.sources);
        }
        for fee in &self.fees {
            add(vec![&fee.when, &fee.detail.amount], &fee.sources);
        }
        sources.truncate(3);
        sources
    }

    /// The index of a fact.
    pub fn fact_index(&self, id: &str) -> Option<usize> {
        self.facts.iter().position(|fact| fact.id == id)
    }
}

/// An act of law.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// Not shipped: only `compile` links by it.
    #[serde(skip)]
    pub id: String,
    /// As it is cited: `TUI`. The page finds title and address by it.
    pub short: String,
    /// Not shipped with the rulebook: all procedures cite the same acts, so these travel once.
    #[serde(skip)]
    pub title: String,
    /// Not shipped with the rulebook, as the title.
    #[serde(skip)]
    pub url: String,
}

/// A paragraph of an act, and when somebody last read it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Not shipped.
    #[serde(skip)]
    pub id: String,
    /// Index in [`Rulebook::acts`].
    pub act: u16,
    /// Empty when the act is cited as a whole.
    pub article: String,
    /// Empty when the article is cited as a whole.
    pub paragraph: String,
    pub checked: Date,
    /// What was read. Not shipped.
    #[serde(skip)]
    pub checked_in: String,
    pub confidence: Confidence,
    /// Not shipped: `check` warns after this day.
    #[serde(skip)]
    pub review_by: Date,
}

/// How sure the legal dossier is that a statement is right today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    Low,
    Medium,
    High,
}

/// The days on which something is the law. Both ends belong to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    pub from: Option<Date>,
    pub until: Option<Date>,
}

impl InForce {
    /// Is this the law on that day?
    pub fn on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// A number of the law and its history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DatedValue {
    pub id: String,
    pub periods: Vec<Period>,
}

impl DatedValue {
    /// The amount in force on a day; null when there is none, or none is published yet.
    pub fn on(&self, day: Date) -> Value {
        match self.periods.iter().find(|period| period.in_force.on(day)).map(|period| &period.amount) {
            Some(Expr::Const(amount)) => amount.clone(),
            _ => Value::Null,
        }
    }
}

/// What a dated value is in some days. Periods of one value do not overlap.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Period {
    pub in_force: InForce,
    /// A constant, or null when the amount is announced and not yet published.
    pub amount: Expr,
    pub source: SourceIndex,
}

/// Something that only the person knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub id: String,
    pub kind: FactKind,
    pub picture: String,
    /// False: the question makes no sense for this person and [`Fact::otherwise`] holds.
    pub applies: Expr,
    /// A constant.
    pub otherwise: Expr,
    /// Is "I prefer not to say" offered?
    pub withhold: bool,
    /// Who does not know or say this cannot be helped by more questions: the desk comes next.
    pub essential: bool,
    pub arguments: Vec<Argument>,
}

/// What kind of answer a fact takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum FactKind {
    YesNo,
    /// One of these options.
    Choice(Vec<String>),
    /// One or more of these options.
    Choices(Vec<String>),
    /// A whole number between these two, both allowed.
    Count {
        min: u32,
        max: u32,
    },
    /// Whole euro cents between zero and this.
    Money {
        max: i64,
    },
    /// A day between these two, counted from the day of handing in: (months, days) each.
    Date {
        min: (i32, i32),
        max: (i32, i32),
    },
}

/// A value that a text shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Argument {
    pub name: String,
    pub unit: Unit,
    pub value: Expr,
}

/// How a value is written for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    Euro,
    Number,
    Date,
    Days,
    Months,
    Years,
}

/// One of several things asked for together, with a verdict of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    pub id: String,
    pub when: Expr,
    /// The procedure that it leads to, when it is a route to compare with others; else empty.
    pub procedure: String,
}

/// A condition of the law, and what follows from its answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    pub id: String,
    /// Indices in [`Rulebook::parts`]; empty: it concerns all.
    pub parts: Vec<u16>,
    pub when: Expr,
    pub in_force: InForce,
    pub sources: Vec<SourceIndex>,
    pub arguments: Vec<Argument>,
    /// Exactly one applies to any complete set of answers, on any day.
    pub rules: Vec<Rule>,
}

/// One line of a requirement's decision table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its texts' attribute: its own id, or the name of its outcome.
    pub id: String,
    pub outcome: Outcome,
    /// `None`: applies when every other rule does not.
    pub when: Option<Expr>,
    pub in_force: InForce,
    /// The first day on which the requirement will be met.
    pub from: Option<Expr>,
    /// Own sources; empty: those of the requirement.
    pub sources: Vec<SourceIndex>,
    pub arguments: Vec<Argument>,
    /// For *help*: ids of the help lines to show first.
    pub lines: Vec<String>,
}

/// What a requirement comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    Yes,
    NotYet,
    /// The law leaves it to an office, or leaves it open.
    Desk,
    No,
    /// The conversation stops and help comes first.
    Help,
}

/// Something that belongs to the procedure under a condition: what all kinds have, and what this kind has.
///
/// The first is a struct of its own, read as if it were here, so that the Wasm carries the code that reads it once and
/// not for each kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item<Detail> {
    pub common: Common,
    pub detail: Detail,
}

/// What items of all kinds have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Common {
    pub id: String,
    /// Indices in [`Rulebook::parts`]: for whom or for what it is; empty: for all.
    pub parts: Vec<u16>,
    pub when: Expr,
    pub in_force: InForce,
    pub sources: Vec<SourceIndex>,
    pub arguments: Vec<Argument>,
}

impl<Detail> std::ops::Deref for Item<Detail> {
    type Target = Common;

    fn deref(&self) -> &Common {
        &self.common
    }
}

impl<Detail> std::ops::DerefMut for Item<Detail> {
    fn deref_mut(&mut self) -> &mut Common {
        &mut self.common
    }
}

/// When something is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    Application,
    Appointment,
    Visa,
    AfterEntry,
}

/// A paper to bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub stage: Stage,
    pub form: Vec<Form>,
}

/// In which form a paper is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    Original,
    Copy,
    Upload,
    SelfDeclaration,
    Translation,
    Apostille,
}

/// A sum to pay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fee {
    pub stage: Stage,
    /// Euro.
    pub amount: Expr,
    pub pay: Payment,
    /// True: the exact sum is not certain.
    pub about: bool,
}

/// How a sum is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Payment {
    PostalSlip,
    PostCounter,
    RevenueStamp,
    Consulate,
    Other,
}

/// A term: a day when it can be computed, else only its text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deadline {
    pub date: Option<Expr>,
    pub by: Actor,
}

/// Who must keep a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Actor {
    Person,
    Office,
}

/// Where to go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Office {
    pub stage: Stage,
}

/// Something that law or practice leaves open.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Doubt {}

/// Something good to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Advice {
    pub kind: AdviceKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdviceKind {
    Waiting,
    Mistake,
    Next,
}
