//! From answers to values: what is known about each fact of the rulebook.

use crate::calendar::Date;
use crate::case::{Answer, Case};
use crate::feel::{Deps, Scope, Traced, eval};
use crate::feel::{Expr, Value};
use crate::rulebook::{Argument, Fact, FactKind, InForce, Rulebook};

use super::{ArgumentValue, NextQuestion, Waiting, bits};

/// What is known about a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FactState {
    /// Not answered yet.
    Unanswered,
    Answered,
    /// The person does not know.
    Unknown,
    /// The person prefers not to say.
    Withheld,
    /// The question makes no sense here.
    NotApplicable,
}

/// All facts of a rulebook with their values, for one case on one day.
pub(super) struct Facts<'a> {
    pub rulebook: &'a Rulebook,
    pub states: Vec<FactState>,
    on_date: Date,
    values: Vec<Value>,
    /// By fact: what its applicability waits for, when that is not decided yet.
    applies_when: Vec<Deps>,
    open: u128,
    /// The person does not know or say something without which the rest says nothing.
    pub stopped: bool,
}

/// How far a condition is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    Decided(bool),
    /// An answer that is still to come can decide it.
    Open,
    /// It rests on something that the person does not know or that is not published.
    Unknowable,
}

/// Goes through the facts in asking order, so that a fact's applicability can rest on earlier facts.
pub(super) fn settle<'a>(rulebook: &'a Rulebook, case: &Case, on_date: Date) -> Facts<'a> {
    let count = rulebook.facts.len();
    let mut facts = Facts {
        rulebook,
        states: Vec::with_capacity(count),
        on_date,
        values: Vec::with_capacity(count),
        applies_when: Vec::with_capacity(count),
        open: 0,
        stopped: false,
    };
    for (index, fact) in rulebook.facts.iter().enumerate() {
        let (applies, deps) = facts.decide(&fact.applies);
        let undecided = applies == Decision::Open;
        let answer = case.answer(&fact.id).filter(|answer| fits(answer, fact, on_date));
        let (state, value) = match (applies, answer) {
            (Decision::Decided(false), _) => (FactState::NotApplicable, facts.eval(&fact.otherwise).value),
            (_, Some(answer)) if !undecided => state_and_value(answer),
            _ => (FactState::Unanswered, Value::Null),
        };
        if state == FactState::Unanswered {
            facts.open |= 1 << index;
        }
        facts.states.push(state);
        facts.values.push(value);
        facts.applies_when.push(if undecided { deps } else { Deps::default() });
        facts.stopped |= fact.essential && matches!(state, FactState::Unknown | FactState::Withheld);
    }
    if facts.stopped {
        // Nothing more is asked, so nothing more can be decided.
        facts.open = 0;
    }
    facts
}

impl Facts<'_> {
    pub fn eval(&self, expr: &Expr) -> Traced {
        eval(expr, self)
    }

    /// Is a rule or item the law on the day of the case?
    pub fn in_force(&self, in_force: InForce) -> bool {
        in_force.on(self.on_date)
    }

    /// True when an answer that is still to come can decide a result with these grounds.
    pub fn is_open(&self, deps: Deps) -> bool {
        deps.facts & self.open != 0
    }

    /// A condition as far as it is decided, with its grounds. Where no answer to come can decide it, the grounds
    /// hold no open fact.
    pub fn decide(&self, condition: &Expr) -> (Decision, Deps) {
        let traced = self.eval(condition);
        match traced.value.as_bool() {
            Some(truth) => (Decision::Decided(truth), traced.deps),
            None if self.can_be(condition, true) || self.can_be(condition, false) => {
                (Decision::Open, traced.deps)
            }
            None => (Decision::Unknowable, self.without_open(traced.deps)),
        }
    }

    /// Can a condition that is not decided still become true (or false) by answers to come? "It can" may be too
    /// much for two facts that hang together; "it cannot" is certain.
    pub fn can_be(&self, condition: &Expr, truth: bool) -> bool {
        match condition {
            Expr::And(parts) if truth => parts.iter().all(|part| self.can_be(part, true)),
            Expr::And(parts) => parts.iter().any(|part| self.can_be(part, false)),
            Expr::Or(parts) if truth => parts.iter().any(|part| self.can_be(part, true)),
            Expr::Or(parts) => parts.iter().all(|part| self.can_be(part, false)),
            Expr::Not(of) => self.can_be(of, !truth),
            other => {
                let traced = self.eval(other);
                traced.value.as_bool().map_or_else(|| self.is_open(traced.deps), |known| known == truth)
            }
        }
    }

    /// These grounds without the facts that are not answered yet.
    pub fn without_open(&self, deps: Deps) -> Deps {
        Deps { facts: deps.facts & !self.open, ..deps }
    }

    /// Notes what an undecided result waits for.
    pub fn wait(&self, deps: Deps, waiting: &mut Waiting) {
        waiting.open |= deps.facts & self.open;
        for index in bits(deps.facts & !self.open) {
            if matches!(self.states[usize::from(index)], FactState::Unknown | FactState::Withheld) {
                waiting.missing |= 1 << index;
            }
        }
        for index in bits(deps.dated.into()) {
            if self.dated(index).is_null() {
                waiting.unpublished |= 1 << index;
            }
        }
    }

    /// The values that a text shows; what they wait for is noted.
    pub fn arguments(&self, arguments: &[Argument], waiting: &mut Waiting) -> Vec<ArgumentValue> {
        let value = |argument: &Argument| {
            let traced = self.eval(&argument.value);
            if traced.value.is_null() {
                self.wait(traced.deps, waiting);
            }
            ArgumentValue { name: argument.name.clone(), unit: argument.unit, value: traced.value }
        };
        arguments.iter().map(value).collect()
    }

    /// The first open fact, in asking order, among those waited for. A fact whose applicability is still
    /// open stands for the facts that decide it.
    pub fn next_question(&self, mut wanted: u128) -> Option<NextQuestion> {
        for index in (0..self.states.len()).rev() {
            let undecided = self.applies_when[index].facts & self.open;
            if wanted & (1 << index) != 0 && undecided != 0 {
                wanted = wanted & !(1 << index) | undecided;
            }
        }
        let fact = bits(wanted).next()?;
        let left = self.rulebook.questions_left.get(usize::from(fact));
        let (at_least, at_most) = left.copied().unwrap_or((1, self.rulebook.facts.len() as u8));
        Some(NextQuestion { fact, at_least, at_most })
    }
}

impl Scope for Facts<'_> {
    fn fact(&self, index: u16) -> Value {
        // A fact that is not settled yet (a later one) cannot be asked for: `compile` refuses such an order.
        self.values.get(usize::from(index)).cloned().unwrap_or_default()
    }

    fn open_facts(&self) -> u128 {
        self.open
    }

    fn dated(&self, index: u16) -> Value {
        let value = self.rulebook.values.get(usize::from(index));
        value.map(|value| value.on(self.on_date)).unwrap_or_default()
    }

    fn on_date(&self) -> Date {
        self.on_date
    }
}

fn state_and_value(answer: &Answer) -> (FactState, Value) {
    let state = match answer {
        Answer::Unknown => FactState::Unknown,
        Answer::Withheld => FactState::Withheld,
        _ => FactState::Answered,
    };
    (state, answer_value(answer))
}

/// What an answer is in a condition; null for *don't know* and *prefer not to say*.
pub fn answer_value(answer: &Answer) -> Value {
    match answer {
        Answer::Unknown | Answer::Withheld => Value::Null,
        Answer::YesNo(truth) => Value::from(*truth),
        Answer::Choice(option) => Value::text(option),
        Answer::Choices(options) => Value::list(options.iter().map(|option| Value::text(option)).collect()),
        Answer::Count(count) => Value::from(i64::from(*count)),
        Answer::Money(cents) => Value::from(rust_decimal::Decimal::new(*cents, 2)),
        Answer::Date(date) => Value::from(*date),
    }
}

/// Does an answer fit its fact? (A stored or scanned case may come from another rulebook.)
pub(super) fn fits(answer: &Answer, fact: &Fact, on_date: Date) -> bool {
    match (answer, &fact.kind) {
        (Answer::Unknown, _) | (Answer::YesNo(_), FactKind::YesNo) => true,
        (Answer::Withheld, _) => fact.withhold,
        (Answer::Choice(option), FactKind::Choice(options)) => options.contains(option),
        (Answer::Choices(chosen), FactKind::Choices(options)) => {
            !chosen.is_empty() && chosen.iter().all(|option| options.contains(option))
        }
        (Answer::Count(count), FactKind::Count { min, max }) => (min..=max).contains(&count),
        (Answer::Money(cents), FactKind::Money { max }) => (0..=*max).contains(cents),
        (Answer::Date(date), FactKind::Date { min, max }) => {
            date_limit(on_date, *min) <= *date && *date <= date_limit(on_date, *max)
        }
        _ => false,
    }
}

/// The earliest or latest day that a date fact takes, from its (months, days) distance.
pub fn date_limit(on_date: Date, (months, days): (i32, i32)) -> Date {
    let shifted = on_date.add_months(months).and_then(|date| date.add_days(days));
    shifted.unwrap_or(on_date)
}
