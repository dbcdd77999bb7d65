//! What only a compiler needs: loops that build lists, filters, places, properties, division, powers, joined texts.
//!
//! In plain FEEL all of it works. In a condition of the law it works while the condition is compiled, as
//! long as it folds to a constant; `lower` refuses what does not, so that the page carries none of this.

use std::sync::Arc;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::decimal::truncated;
use super::eval::{Machine, Traced};
use super::expr::{Expr, Operator};
use super::operations::{self, DAY, amount, calculate, of_kind};
use super::value::{LONGEST, Value};

/// An expression that exists only natively.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NativeExpr {
    /// With `flat` the body gives lists that are joined: `for x in a, y in b return …`.
    For {
        flat: bool,
        local: u16,
        list: Box<Expr>,
        body: Box<Expr>,
    },
    /// What is kept of a list; if `keep` turns out to be a number, the item at that place.
    Filter {
        local: u16,
        list: Box<Expr>,
        keep: Box<Expr>,
    },
    /// The item at a place, counted from 1, or from the end when negative.
    Index {
        list: Box<Expr>,
        index: Box<Expr>,
    },
    Path {
        of: Box<Expr>,
        property: Property,
    },
    InstanceOf {
        of: Box<Expr>,
        kind: Kind,
    },
}

/// What can stand after the dot: `permit-expiry.year`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Property {
    Year,
    Month,
    Day,
    /// 1 is Monday.
    Weekday,
    Years,
    Months,
    Days,
    Hours,
    Minutes,
    Seconds,
    Start,
    End,
    StartIncluded,
    EndIncluded,
}

/// The kinds that `instance of` can tell apart. Conditions of the law don't ask: there, types are known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Any,
    Boolean,
    Number,
    Text,
    List(Box<Kind>),
    Date,
    Months,
    Duration,
    Range(Box<Kind>),
    /// A kind of FEEL that we have no values of, so that nothing is an instance of it.
    Foreign,
}

impl NativeExpr {
    /// Visits the expressions directly inside this one, in the order of the text.
    pub fn each_child<'a>(&'a self, visit: &mut dyn FnMut(&'a Expr)) {
        match self {
            NativeExpr::For { list: first, body: second, .. }
            | NativeExpr::Filter { list: first, keep: second, .. }
            | NativeExpr::Index { list: first, index: second } => {
                visit(first);
                visit(second);
            }
            NativeExpr::Path { of, .. } | NativeExpr::InstanceOf { of, .. } => visit(of),
        }
    }

    pub fn each_child_mut(&mut self, visit: &mut dyn FnMut(&mut Expr)) {
        match self {
            NativeExpr::For { list: first, body: second, .. }
            | NativeExpr::Filter { list: first, keep: second, .. }
            | NativeExpr::Index { list: first, index: second } => {
                visit(first);
                visit(second);
            }
            NativeExpr::Path { of, .. } | NativeExpr::InstanceOf { of, .. } => visit(of),
        }
    }

    /// The variable that it binds, with the list that the variable goes through and where it is bound.
    pub fn binding(&self) -> Option<(u16, &Expr, &Expr)> {
        match self {
            NativeExpr::For { local, list, body, .. } => Some((*local, list, body)),
            NativeExpr::Filter { local, list, keep } => Some((*local, list, keep)),
            _ => None,
        }
    }
}

impl Machine<'_> {
    pub(super) fn native(&mut self, expr: &NativeExpr) -> Traced {
        match expr {
            NativeExpr::For { flat, local, list, body } => self.for_each(*flat, *local, list, body),
            NativeExpr::Filter { local, list, keep } => self.filter(*local, list, keep),
            NativeExpr::Index { list, index } => {
                let sides = [self.run(list), self.run(index)];
                let value = item_at(&sides[0].value, &sides[1].value);
                self.strict(value, &sides)
            }
            NativeExpr::Path { of, property } => self.strict_one(of, &|value| property_of(value, *property)),
            NativeExpr::InstanceOf { of, kind } => self.strict_one(of, &|value| is_kind(value, kind).into()),
        }
    }

    fn for_each(&mut self, flat: bool, local: u16, list: &Expr, body: &Expr) -> Traced {
        let list = self.run(list);
        let mut deps = list.deps;
        let Some(items) = operations::iterated(&list.value) else {
            return Traced { value: Value::Null, deps };
        };
        let mut results = Vec::new();
        for item in items.iter() {
            let item = Traced { value: item.clone(), deps: list.deps };
            let Some(result) = self.with_local(local, item, body) else {
                return Traced { value: Value::Null, deps };
            };
            deps = deps.and(result.deps);
            match result.value {
                Value::List(inner) if flat => results.extend(inner.iter().cloned()),
                // The inner loop of a flat one gives a list unless its own source is unknown.
                _ if flat => return Traced { value: Value::Null, deps },
                value => results.push(value),
            }
            if results.len() > LONGEST {
                return Traced { value: Value::Null, deps };
            }
        }
        Traced { value: Value::list(results), deps }
    }

    fn filter(&mut self, local: u16, list: &Expr, keep: &Expr) -> Traced {
        let list = self.run(list);
        let items = match &list.value {
            Value::Null => return list,
            Value::List(items) => items.clone(),
            // FEEL takes a single value for the list that holds only it.
            single => [single.clone()].into(),
        };
        let (mut kept, mut deps) = (Vec::new(), list.deps);
        for (place, item) in items.iter().enumerate() {
            let local_item = Traced { value: item.clone(), deps: list.deps };
            let Some(outcome) = self.with_local(local, local_item, keep) else {
                return Traced { value: Value::Null, deps };
            };
            deps = deps.and(outcome.deps);
            match outcome.value {
                Value::Bool(true) => kept.push(item.clone()),
                Value::Number(_) if place == 0 => {
                    return Traced { value: item_at(&list.value, &outcome.value), deps };
                }
                _ => {}
            }
        }
        Traced { value: Value::list(kept), deps }
    }
}

/// What [`super::operations::arithmetic`] leaves to native builds.
pub fn arithmetic(op: Operator, left: &Value, right: &Value) -> Value {
    match (op, left, right) {
        (Operator::Add | Operator::Join, Value::Text(a), Value::Text(b)) => join(a, b),
        (Operator::Divide, Value::Months(_), Value::Months(_))
        | (Operator::Divide, Value::Duration(_), Value::Duration(_)) => {
            amount(left).zip(amount(right)).and_then(|(a, b)| calculate(op, a, b)).into()
        }
        (Operator::Divide, Value::Months(_) | Value::Duration(_), Value::Number(by)) => {
            of_kind(left, amount(left).and_then(|amount| calculate(op, amount, *by)))
        }
        _ => Value::Null,
    }
}

fn join(a: &str, b: &str) -> Value {
    if a.len().saturating_add(b.len()) > LONGEST {
        return Value::Null;
    }
    Value::text(&[a, b].concat())
}

/// Whole exponents only, by squaring, so that the result is exact as long as it fits.
pub fn power(base: Decimal, exponent: i64) -> Option<Decimal> {
    let (mut result, mut square) = (Decimal::ONE, base);
    let mut left = exponent.unsigned_abs();
    while left > 0 {
        if left & 1 == 1 {
            result = calculate(Operator::Multiply, result, square)?;
        }
        left >>= 1;
        if left > 0 {
            square = calculate(Operator::Multiply, square, square)?;
        }
    }
    if exponent < 0 { calculate(Operator::Divide, Decimal::ONE, result) } else { Some(result) }
}

/// The items of what is no list. See [`super::operations::iterated`].
pub fn iterated(value: &Value) -> Option<Arc<[Value]>> {
    match value {
        Value::Null => None,
        Value::Range(range) => {
            let mut items = sequence(&range.low, &range.high)?;
            if !range.high_closed && items.last() == Some(&range.high) {
                items.pop();
            }
            if !range.low_closed && !items.is_empty() {
                items.remove(0);
            }
            Some(items.into())
        }
        single => Some([single.clone()].into()),
    }
}

/// The whole numbers, or the days, from one to another, both included; downward if the second is lower.
pub fn sequence(from: &Value, to: &Value) -> Option<Vec<Value>> {
    let length = match (from, to) {
        (Value::Number(from), Value::Number(to)) => truncated(calculate(Operator::Subtract, *to, *from)?)?,
        (Value::Date(from), Value::Date(to)) => i64::from(to.days_since(*from)),
        _ => return None,
    };
    if length.unsigned_abs() as usize >= LONGEST {
        return None;
    }
    let step = if length < 0 { -1 } else { 1 };
    let item = |place: i64| match from {
        Value::Number(from) => calculate(Operator::Add, *from, Decimal::from(place * step)).into(),
        Value::Date(from) => from.add_days((place * step) as i32).into(),
        _ => Value::Null,
    };
    Some((0..=length.abs()).map(item).collect())
}

/// The item at a place, counted from 1, or from the end when negative.
fn item_at(list: &Value, index: &Value) -> Value {
    let items = match list {
        Value::Null => return Value::Null,
        Value::List(items) => items,
        single => std::slice::from_ref(single),
    };
    let place = match index.as_integer() {
        None | Some(0) => None,
        Some(place) if place > 0 => usize::try_from(place - 1).ok(),
        Some(place) => {
            usize::try_from(place.unsigned_abs()).ok().and_then(|back| items.len().checked_sub(back))
        }
    };
    place.and_then(|place| items.get(place)).cloned().unwrap_or_default()
}

fn property_of(value: &Value, property: Property) -> Value {
    let number = |number: i64| Value::from(number);
    match (value, property) {
        (Value::Date(date), Property::Year) => number(date.year().into()),
        (Value::Date(date), Property::Month) => number(date.month().into()),
        (Value::Date(date), Property::Day) => number(date.day().into()),
        (Value::Date(date), Property::Weekday) => number(date.weekday().into()),
        (Value::Months(months), Property::Years) => number((months / 12).into()),
        (Value::Months(months), Property::Months) => number((months % 12).into()),
        (Value::Duration(seconds), Property::Days) => number(seconds / DAY),
        (Value::Duration(seconds), Property::Hours) => number(seconds % DAY / 3_600),
        (Value::Duration(seconds), Property::Minutes) => number(seconds % 3_600 / 60),
        (Value::Duration(seconds), Property::Seconds) => number(seconds % 60),
        (Value::Range(range), Property::Start) => range.low.clone(),
        (Value::Range(range), Property::End) => range.high.clone(),
        (Value::Range(range), Property::StartIncluded) => range.low_closed.into(),
        (Value::Range(range), Property::EndIncluded) => range.high_closed.into(),
        (Value::List(items), _) => {
            Value::list(items.iter().map(|item| property_of(item, property)).collect())
        }
        _ => Value::Null,
    }
}

/// Whether the value is of the kind; null is of none.
fn is_kind(value: &Value, kind: &Kind) -> bool {
    match (value, kind) {
        (Value::Null, _) => false,
        (_, Kind::Any)
        | (Value::Bool(_), Kind::Boolean)
        | (Value::Number(_), Kind::Number)
        | (Value::Text(_), Kind::Text)
        | (Value::Date(_), Kind::Date)
        | (Value::Months(_), Kind::Months)
        | (Value::Duration(_), Kind::Duration) => true,
        (Value::List(items), Kind::List(item)) => {
            items.iter().all(|value| **item == Kind::Any || is_kind(value, item))
        }
        (Value::Range(range), Kind::Range(end)) => {
            **end == Kind::Any || [&range.low, &range.high].iter().all(|at| at.is_null() || is_kind(at, end))
        }
        _ => false,
    }
}
