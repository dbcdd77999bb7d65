//! Evaluates a condition and says which facts and dated values justify the result.
//!
//! The same deps explain a result to the person ("because you answered …") and pick the next question:
//! of a null result they name the facts whose answer may still decide it.

use std::cmp::Ordering;

use super::expr::{Comparison, Expr, Mode, Quantifier, Test};
use super::functions;
use super::operations::{arithmetic, compare, is_one_of, iterated, negate};
use super::value::{Range, Value, equal, order};
use super::vote::Vote;
use crate::calendar::Date;

/// What an expression can see of the world.
pub trait Scope {
    /// The answer to a fact; null if there is none (yet).
    fn fact(&self, index: u16) -> Value;
    /// The facts with no answer yet, to which an answer may still come, as a bit set.
    fn open_facts(&self) -> u128;
    /// A value of the law as in force on the day of the case.
    fn dated(&self, index: u16) -> Value;
    /// The day on which the papers will be handed in.
    fn on_date(&self) -> Date;
}

/// Sets of facts and of dated values, by index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deps {
    pub facts: u128,
    pub dated: u64,
}

/// A value together with what justifies it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traced {
    pub value: Value,
    pub deps: Deps,
}

/// Evaluates the expression. Never fails: what has no result is null.
pub fn eval(expr: &Expr, scope: &dyn Scope) -> Traced {
    let mut machine = Machine { scope, open: scope.open_facts(), locals: Vec::new(), fuel: 100_000 };
    machine.run(expr)
}

pub fn fact_bit(index: u16) -> u128 {
    1_u128.checked_shl(u32::from(index)).unwrap_or(0)
}

pub fn dated_bit(index: u16) -> u64 {
    1_u64.checked_shl(u32::from(index)).unwrap_or(0)
}

impl Deps {
    #[must_use]
    pub fn and(self, other: Deps) -> Deps {
        Deps { facts: self.facts | other.facts, dated: self.dated | other.dated }
    }
}

impl Traced {
    fn free(value: Value) -> Traced {
        Traced { value, deps: Deps::default() }
    }
}

pub(super) struct Machine<'a> {
    scope: &'a dyn Scope,
    open: u128,
    /// Iteration variables, innermost last.
    locals: Vec<(u16, Traced)>,
    /// How many more times the body of a loop may run; when it is used up the loop is null.
    fuel: u32,
}

impl Machine<'_> {
    pub(super) fn run(&mut self, expr: &Expr) -> Traced {
        match expr {
            Expr::Const(value) => Traced::free(value.clone()),
            Expr::Fact(index) => {
                Traced { value: self.scope.fact(*index), deps: Deps { facts: fact_bit(*index), dated: 0 } }
            }
            Expr::Dated(index) => {
                Traced { value: self.scope.dated(*index), deps: Deps { facts: 0, dated: dated_bit(*index) } }
            }
            Expr::OnDate => Traced::free(Value::Date(self.scope.on_date())),
            Expr::Local(local) => self
                .locals
                .iter()
                .rev()
                .find(|(bound, _)| bound == local)
                .map(|(_, traced)| traced.clone())
                .unwrap_or_default(),
            Expr::And(items) => self.decide(false, items),
            Expr::Or(items) => self.decide(true, items),
            Expr::Not(of) => self.strict_one(of, &|value| value.as_bool().map(|truth| !truth).into()),
            Expr::Negate(of) => self.strict_one(of, &negate),
            Expr::Compare { mode, op, left, right } => {
                let sides = [self.run(left), self.run(right)];
                let value = compare(*op, &sides[0].value, &sides[1].value, *mode).into();
                self.strict(value, &sides)
            }
            Expr::Between { value, low, high } => {
                let value = self.run(value);
                let low = self.run(low);
                let high = self.run(high);
                self.within(&value, [low, high], [true, true])
            }
            Expr::In { mode, value, tests } => {
                let value = self.run(value);
                self.is_in(*mode, value, tests)
            }
            Expr::Arithmetic { op, left, right } => {
                let sides = [self.run(left), self.run(right)];
                let value = arithmetic(*op, &sides[0].value, &sides[1].value);
                self.strict(value, &sides)
            }
            Expr::If { mode, condition, then, otherwise } => self.choose(*mode, condition, then, otherwise),
            Expr::List(items) => {
                let (values, deps) = self.all(items);
                Traced { value: Value::list(values), deps }
            }
            Expr::Range { low, low_closed, high, high_closed } => {
                let ends = [low, high].map(|end| end.as_ref().map(|end| self.run(end)));
                let missing = ends.iter().flatten().any(|end| end.value.is_null());
                let deps = self.justify(ends.iter().flatten());
                let [low, high] = ends.map(|end| end.unwrap_or_default().value);
                let value = if missing || order(&low, &high).is_some_and(Ordering::is_gt) {
                    Value::Null
                } else {
                    let range = Range { low, low_closed: *low_closed, high, high_closed: *high_closed };
                    Value::Range(range.into())
                };
                Traced { value, deps }
            }
            Expr::Call { mode, function, arguments } => {
                let arguments: Vec<Traced> = arguments.iter().map(|item| self.run(item)).collect();
                let deps = self.justify(&arguments);
                let values: Vec<Value> = arguments.into_iter().map(|item| item.value).collect();
                Traced { value: functions::call(*function, &values, *mode), deps }
            }
            Expr::Quantified { quantifier, local, list, satisfies } => {
                self.quantified(*quantifier, *local, list, satisfies)
            }
            #[cfg(feature = "compile")]
            Expr::Native(native) => self.native(native),
        }
    }

    /// What justifies an operation that needs all of these. If one of them is unknown and can't become
    /// known any more, it alone is the reason: asking for the others would change nothing.
    fn justify<'t>(&self, operands: impl IntoIterator<Item = &'t Traced>) -> Deps {
        let mut all = Deps::default();
        for operand in operands {
            if operand.value.is_null() && operand.deps.facts & self.open == 0 {
                return operand.deps;
            }
            all = all.and(operand.deps);
        }
        all
    }

    pub(super) fn strict(&self, value: Value, operands: &[Traced]) -> Traced {
        Traced { value, deps: self.justify(operands) }
    }

    pub(super) fn strict_one(&mut self, of: &Expr, apply: &dyn Fn(&Value) -> Value) -> Traced {
        let of = self.run(of);
        Traced { value: apply(&of.value), deps: of.deps }
    }

    fn all(&mut self, items: &[Expr]) -> (Vec<Value>, Deps) {
        let mut deps = Deps::default();
        let mut values = Vec::with_capacity(items.len());
        for item in items {
            let item = self.run(item);
            deps = deps.and(item.deps);
            values.push(item.value);
        }
        (values, deps)
    }

    /// `and` (decided by the first false) and `or` (decided by the first true). A later operand can
    /// still decide after an unknown one, so all are looked at.
    fn decide(&mut self, deciding: bool, items: &[Expr]) -> Traced {
        let mut vote = Vote::new(deciding);
        for item in items {
            let item = self.run(item);
            if vote.count(item.value.as_bool(), item.deps) {
                break;
            }
        }
        vote.result()
    }

    fn within(&self, value: &Traced, ends: [Traced; 2], closed: [bool; 2]) -> Traced {
        let ops = [
            if closed[0] { Comparison::AtLeast } else { Comparison::Greater },
            if closed[1] { Comparison::AtMost } else { Comparison::Less },
        ];
        let mut vote = Vote::new(false);
        for (end, op) in ends.into_iter().zip(ops) {
            // The order of two values does not depend on the mode.
            let truth = compare(op, &value.value, &end.value, Mode::Law);
            if vote.count(truth, self.justify([value, &end])) {
                break;
            }
        }
        vote.result()
    }

    fn is_in(&mut self, mode: Mode, value: Traced, tests: &[Test]) -> Traced {
        let mut vote = Vote::new(true);
        for test in tests {
            let outcome = match test {
                Test::Value(of) => {
                    let sides = [value.clone(), self.run(of)];
                    let truth = is_one_of(&sides[0].value, &sides[1].value, mode);
                    self.strict(truth.into(), &sides)
                }
                Test::Compare(op, of) => {
                    let sides = [value.clone(), self.run(of)];
                    let truth = compare(*op, &sides[0].value, &sides[1].value, mode);
                    self.strict(truth.into(), &sides)
                }
                Test::Within { low, low_closed, high, high_closed } => {
                    let ends = [self.run(low), self.run(high)];
                    self.within(&value, ends, [*low_closed, *high_closed])
                }
            };
            if vote.count(outcome.value.as_bool(), outcome.deps) {
                break;
            }
        }
        vote.result()
    }

    fn choose(&mut self, mode: Mode, condition: &Expr, then: &Expr, otherwise: &Expr) -> Traced {
        let condition = self.run(condition);
        match (condition.value.as_bool(), mode) {
            (Some(true), _) => self.under(condition.deps, then),
            (Some(false), _) => self.under(condition.deps, otherwise),
            #[cfg(feature = "compile")]
            (None, Mode::Feel) => self.under(condition.deps, otherwise),
            (None, Mode::Law) => {
                let branches = [self.run(then), self.run(otherwise)];
                let [then, otherwise] = &branches;
                let both = then.deps.and(otherwise.deps);
                if !then.value.holds_null() && equal(&then.value, &otherwise.value, Mode::Law) == Some(true) {
                    // The condition is no reason: either way it is the same.
                    return Traced { value: then.value.clone(), deps: both };
                }
                let mut deps = condition.deps;
                if deps.facts & self.open == 0 {
                    // The condition stays unknown; only if the branches still can come to agree is
                    // there something left to ask.
                    let unknown = branches.iter().filter(|branch| branch.value.holds_null());
                    deps = deps.and(self.justify(unknown));
                }
                Traced { value: Value::Null, deps }
            }
        }
    }

    fn under(&mut self, condition: Deps, branch: &Expr) -> Traced {
        let branch = self.run(branch);
        Traced { value: branch.value, deps: condition.and(branch.deps) }
    }

    pub(super) fn with_local(&mut self, local: u16, item: Traced, body: &Expr) -> Option<Traced> {
        self.fuel = self.fuel.checked_sub(1)?;
        self.locals.push((local, item));
        let result = self.run(body);
        self.locals.pop();
        Some(result)
    }

    fn quantified(&mut self, quantifier: Quantifier, local: u16, list: &Expr, body: &Expr) -> Traced {
        let list = self.run(list);
        let Some(items) = iterated(&list.value) else {
            return Traced { value: Value::Null, deps: list.deps };
        };
        let mut vote = Vote::new(quantifier == Quantifier::Some);
        // That there are no other items is part of the reason, even when there are none at all.
        vote.because(list.deps);
        for item in items.iter() {
            let item = Traced { value: item.clone(), deps: list.deps };
            let Some(outcome) = self.with_local(local, item, body) else {
                return Traced { value: Value::Null, deps: list.deps };
            };
            if vote.count(outcome.value.as_bool(), outcome.deps.and(list.deps)) {
                break;
            }
        }
        vote.result()
    }
}
