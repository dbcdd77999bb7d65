//! Which answers to a question can make a difference.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use crate::assess::{answer_value, date_limit};
use crate::calendar::Date;
use crate::case::Answer;
use crate::feel::{Comparison, Mode, Test, facts_in};
use crate::feel::{Expr, Value, residual as fill};
use crate::feel::{Scope, eval};
use crate::rulebook::{FactKind, Rulebook};

/// Conditions in which everything that is already known has been filled in. A fact that the person does not
/// know is settled too: it is null there, as it is for `assess`.
#[derive(Debug, Clone)]
pub struct Residual {
    /// In the order in which they were given.
    pub conditions: Vec<Condition>,
    /// By fact: does it apply, as far as known.
    pub applies: Vec<Condition>,
    /// Facts that have been answered, are not known or do not apply.
    pub settled: u128,
}

/// What is left of one condition.
#[derive(Debug, Clone)]
pub struct Condition {
    pub expr: Rc<Expr>,
    /// The open facts that it mentions; none: it is decided.
    pub facts: u128,
    /// Tells it apart from others, while it is undecided.
    pub mark: u64,
}

impl Condition {
    fn new(expr: Expr) -> Self {
        let facts = facts_in(&expr);
        let mut hasher = DefaultHasher::new();
        if facts != 0 {
            postcard::to_allocvec(&expr).expect("an expression is plain data").hash(&mut hasher);
        }
        Condition { expr: Rc::new(expr), facts, mark: if facts == 0 { 0 } else { hasher.finish() } }
    }
}

impl Residual {
    /// Conditions on one day, with nothing answered yet.
    pub fn new(rulebook: &Rulebook, exprs: impl IntoIterator<Item = Expr>, on_date: Date) -> Self {
        let dated = |index: u16| Some(rulebook.values[usize::from(index)].on(on_date));
        let fill = |expr: &Expr| Condition::new(fill(expr, &|_| None, &dated, Some(on_date)));
        let mut residual = Residual {
            conditions: exprs.into_iter().map(|expr| fill(&expr)).collect(),
            applies: rulebook.facts.iter().map(|fact| fill(&fact.applies)).collect(),
            settled: 0,
        };
        residual.settle_inapplicable(rulebook);
        residual
    }

    /// The conditions that are left after an answer.
    pub fn answer(&self, rulebook: &Rulebook, fact: u16, answer: &Answer) -> Self {
        let mut next = self.clone();
        next.settled |= 1 << fact;
        next.fill(fact, &answer_value(answer));
        next.settle_inapplicable(rulebook);
        next
    }

    /// The open facts in these conditions.
    pub fn open(&self) -> u128 {
        self.conditions.iter().fold(0, |all, condition| all | condition.facts)
    }

    fn fill(&mut self, fact: u16, value: &Value) {
        for condition in self.conditions.iter_mut().chain(&mut self.applies) {
            if condition.facts & (1 << fact) != 0 {
                let known = |index| (index == fact).then(|| value.clone());
                *condition = Condition::new(fill(&condition.expr, &known, &|_| None, None));
            }
        }
    }

    fn settle_inapplicable(&mut self, rulebook: &Rulebook) {
        for (index, fact) in rulebook.facts.iter().enumerate() {
            let settled = self.settled & (1 << index) != 0;
            if !settled && *self.applies[index].expr == Expr::Const(Value::Bool(false)) {
                self.settled |= 1 << index;
                if let Expr::Const(value) = &fact.otherwise {
                    self.fill(index as u16, &value.clone());
                }
            }
        }
    }
}

/// Finds answers, and remembers thresholds by condition.
pub struct Partition<'a> {
    rulebook: &'a Rulebook,
    on_date: Date,
    /// By fact and mark of the whole condition.
    thresholds: HashMap<(u16, u64), Vec<i64>>,
}

impl<'a> Partition<'a> {
    pub fn new(rulebook: &'a Rulebook, on_date: Date) -> Self {
        Partition { rulebook, on_date, thresholds: HashMap::new() }
    }

    /// One answer for each stretch of answers that all leave the same conditions (and both its ends, for
    /// numbers and dates). *Don't know* and *withheld* are not among them.
    pub fn answers(&mut self, fact: u16, residual: &Residual) -> Vec<Answer> {
        let on_date = self.on_date;
        match &self.rulebook.facts[usize::from(fact)].kind {
            FactKind::YesNo => vec![Answer::YesNo(true), Answer::YesNo(false)],
            FactKind::Choice(options) => options.iter().cloned().map(Answer::Choice).collect(),
            FactKind::Choices(options) => subsets(options).map(Answer::Choices).collect(),
            FactKind::Count { min, max } => (*min..=*max).map(Answer::Count).collect(),
            FactKind::Money { max } => {
                let cents = self.ends(fact, residual, 0, *max);
                cents.into_iter().map(Answer::Money).collect()
            }
            FactKind::Date { min, max } => {
                let first = date_limit(on_date, *min);
                let last = date_limit(on_date, *max);
                let days = self.ends(fact, residual, 0, i64::from(last.days_since(first)));
                days.into_iter().filter_map(|days| first.add_days(days as i32)).map(Answer::Date).collect()
            }
        }
    }

    /// The first and the last value of each stretch between `low` and `high`.
    fn ends(&mut self, fact: u16, residual: &Residual, low: i64, high: i64) -> Vec<i64> {
        let mut ends = std::collections::BTreeSet::from([low, high]);
        let alone = 1_u128 << fact;
        for condition in
            residual.conditions.iter().chain(&residual.applies).filter(|it| it.facts & alone != 0)
        {
            let key = (fact, condition.mark);
            if !self.thresholds.contains_key(&key) {
                let mut found = Vec::new();
                for comparison in condition.expr.comparisons() {
                    if facts_in(comparison) == alone {
                        found.extend(self.changes(fact, comparison, low, high));
                    }
                }
                self.thresholds.insert(key, found);
            }
            for change in &self.thresholds[&key] {
                ends.extend([change - 1, *change]);
            }
        }
        ends.into_iter().collect()
    }

    /// The values at which a condition on this fact alone changes, by halving: each part of a comparison is
    /// linear in the fact, so between two values with the same truth it does not change.
    fn changes(&self, fact: u16, condition: &Expr, low: i64, high: i64) -> Vec<i64> {
        let mut changes = Vec::new();
        for part in monotone_parts(condition) {
            let truth = |at: i64| {
                let scope = OneFact { fact, value: self.value(fact, at), on_date: self.on_date };
                eval(&part, &scope).value
            };
            let (mut below, mut above) = (low, high);
            if truth(below) == truth(above) {
                continue;
            }
            let first = truth(below);
            while above - below > 1 {
                let middle = below + (above - below) / 2;
                if truth(middle) == first { below = middle } else { above = middle }
            }
            changes.push(above);
        }
        changes
    }

    fn value(&self, fact: u16, at: i64) -> Value {
        match &self.rulebook.facts[usize::from(fact)].kind {
            FactKind::Date { min, .. } => Value::from(date_limit(self.on_date, *min).add_days(at as i32)),
            _ => Value::from(rust_decimal::Decimal::new(at, 2)),
        }
    }
}

/// A comparison as parts that change at most once while the fact grows.
fn monotone_parts(condition: &Expr) -> Vec<Expr> {
    let compare = |op, left: &Expr, right: &Expr| Expr::Compare {
        mode: Mode::Law,
        op,
        left: Box::new(left.clone()),
        right: Box::new(right.clone()),
    };
    let both = |left: &Expr, right: &Expr| {
        vec![compare(Comparison::AtLeast, left, right), compare(Comparison::Greater, left, right)]
    };
    match condition {
        Expr::Compare { left, right, .. } => both(left, right),
        Expr::Between { value, low, high } => [both(value, low), both(value, high)].concat(),
        Expr::In { value, tests, .. } => {
            let parts = tests.iter().flat_map(|test| match test {
                Test::Value(of) | Test::Compare(_, of) => both(value, of),
                Test::Within { low, high, .. } => [both(value, low), both(value, high)].concat(),
            });
            parts.collect()
        }
        _ => Vec::new(),
    }
}

/// All choices of one or more options, each in the order of the options.
fn subsets(options: &[String]) -> impl Iterator<Item = Vec<String>> {
    (1_u32..1 << options.len()).map(move |chosen| {
        let kept = options.iter().enumerate().filter(|(index, _)| chosen & (1 << index) != 0);
        kept.map(|(_, option)| option.clone()).collect()
    })
}

struct OneFact {
    fact: u16,
    value: Value,
    on_date: Date,
}

impl Scope for OneFact {
    fn fact(&self, index: u16) -> Value {
        if index == self.fact { self.value.clone() } else { Value::Null }
    }
    fn open_facts(&self) -> u128 {
        0
    }
    fn dated(&self, _: u16) -> Value {
        Value::Null
    }
    fn on_date(&self) -> Date {
        self.on_date
    }
}
