//! What the operators do with values: arithmetic, comparison, membership, places and properties.

use std::cmp::Ordering;

use rust_decimal::Decimal;

#[cfg(feature = "compile")]
use super::expr::Kind;
use super::expr::{Comparison, Mode, Operator, Property};
use super::value::{LONGEST, Value, equal, order, whole};
use crate::calendar::Date;

/// Seconds in a day.
pub const DAY: i64 = 86_400;

/// Adds, subtracts, multiplies, divides or raises; null where the kinds don't go together or the result
/// leaves the range of its kind. Division that never ends is rounded to 28 digits.
pub fn arithmetic(op: Operator, left: &Value, right: &Value) -> Value {
    use Operator::{Add, Divide, Multiply, Subtract};
    use Value::{Date, Duration, Months, Number, Text};
    match (op, left, right) {
        (_, Number(a), Number(b)) => calculate(op, *a, *b).into(),
        (Add, Text(a), Text(b)) => join(a, b),
        (Add | Subtract | Divide, Months(_), Months(_))
        | (Add | Subtract | Divide, Duration(_), Duration(_)) => {
            let (Some(a), Some(b)) = (amount(left), amount(right)) else {
                return Value::Null;
            };
            let result = calculate(op, a, b);
            if op == Divide { result.into() } else { of_kind(left, result) }
        }
        (Multiply | Divide, Months(_) | Duration(_), Number(by)) => {
            of_kind(left, amount(left).and_then(|amount| calculate(op, amount, *by)))
        }
        (Multiply, Number(_), Months(_) | Duration(_)) => arithmetic(op, right, left),
        (Add, Date(date), by) | (Add, by, Date(date)) => moved(*date, by),
        (Subtract, Date(a), Date(b)) => Duration(i64::from(a.days_since(*b)) * DAY),
        (Subtract, Date(date), by) => moved(*date, &negate(by)),
        _ => Value::Null,
    }
}

/// The one place where decimals are calculated with: in the Wasm the code for it is there once.
#[inline(never)]
pub fn calculate(op: Operator, a: Decimal, b: Decimal) -> Option<Decimal> {
    match op {
        Operator::Add => a.checked_add(b),
        // Not `checked_sub`, which would bring the same code a second time.
        Operator::Subtract => a.checked_add(-b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        Operator::Power => power(a, whole(b)?),
    }
}

/// A duration in its unit.
fn amount(duration: &Value) -> Option<Decimal> {
    match duration {
        Value::Months(months) => Some(Decimal::from(*months)),
        Value::Duration(seconds) => Some(Decimal::from(*seconds)),
        _ => None,
    }
}

/// A duration of the same kind as this one, cut toward zero.
fn of_kind(kind: &Value, amount: Option<Decimal>) -> Value {
    let Some(amount) = amount.and_then(|amount| whole(amount.trunc())) else {
        return Value::Null;
    };
    match kind {
        Value::Months(_) => i32::try_from(amount).map_or(Value::Null, Value::Months),
        _ => Value::Duration(amount),
    }
}

/// The day so much later. A part of a day counts back to the midnight before, because there are only whole days.
fn moved(date: Date, by: &Value) -> Value {
    let day = match by {
        Value::Months(months) => date.add_months(*months),
        Value::Duration(seconds) => {
            i32::try_from(seconds.div_euclid(DAY)).ok().and_then(|days| date.add_days(days))
        }
        _ => None,
    };
    day.into()
}

fn join(a: &str, b: &str) -> Value {
    if a.len().saturating_add(b.len()) > LONGEST {
        return Value::Null;
    }
    let mut text = String::with_capacity(a.len() + b.len());
    text.push_str(a);
    text.push_str(b);
    Value::text(&text)
}

/// Whole exponents only, by squaring, so that the result is exact as long as it fits.
fn power(base: Decimal, exponent: i64) -> Option<Decimal> {
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

/// Three-valued `or`.
pub fn any(truths: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut result = Some(false);
    for truth in truths {
        match truth {
            Some(true) => return truth,
            Some(false) => {}
            None => result = None,
        }
    }
    result
}

/// The whole numbers, or the days, from one to another, both included; downward if the second is lower.
pub fn sequence(from: &Value, to: &Value) -> Option<Vec<Value>> {
    let length = match (from, to) {
        (Value::Number(from), Value::Number(to)) => {
            whole(calculate(Operator::Subtract, *to, *from)?.trunc())?
        }
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

/// Compares two values; `None` is the third truth value.
pub fn compare(op: Comparison, left: &Value, right: &Value, mode: Mode) -> Option<bool> {
    match op {
        Comparison::Equal => equal(left, right, mode),
        Comparison::NotEqual => equal(left, right, mode).map(|same| !same),
        Comparison::Less => order(left, right).map(Ordering::is_lt),
        Comparison::AtMost => order(left, right).map(Ordering::is_le),
        Comparison::Greater => order(left, right).map(Ordering::is_gt),
        Comparison::AtLeast => order(left, right).map(Ordering::is_ge),
    }
}

pub fn negate(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(-*number),
        Value::Months(months) => months.checked_neg().map_or(Value::Null, Value::Months),
        Value::Duration(seconds) => seconds.checked_neg().map_or(Value::Null, Value::Duration),
        _ => Value::Null,
    }
}

/// Whether `value in of`: equal to it, inside the range that it is, or so for one item of the list.
pub fn is_one_of(value: &Value, of: &Value, mode: Mode) -> Option<bool> {
    // An unknown value is not even known to be outside of an empty list: like every comparison, `in`
    // needs its value.
    if mode == Mode::Law && value.is_null() {
        return None;
    }
    let one = |of: &Value| match of {
        Value::Range(range) if !matches!(value, Value::Range(_)) => range.contains(value),
        _ => equal(value, of, mode),
    };
    let item = |of: &Value| match mode {
        // In a list of plain FEEL, what can't be compared is just another item.
        Mode::Feel if !value.is_null() => Some(one(of).unwrap_or(false)),
        _ => one(of),
    };
    let Value::List(items) = of else {
        return one(of);
    };
    let whole_list = matches!(value, Value::List(_)).then(|| equal(value, of, mode));
    any(whole_list.into_iter().chain(items.iter().map(item)))
}

/// The items that a loop goes through: those of a list, or the whole numbers or days of a range.
pub fn iterated(value: &Value) -> Option<Vec<Value>> {
    match value {
        Value::Null => None,
        Value::List(items) => Some(items.to_vec()),
        Value::Range(range) => {
            let mut items = sequence(&range.low, &range.high)?;
            if !range.high_closed && items.last() == Some(&range.high) {
                items.pop();
            }
            if !range.low_closed && !items.is_empty() {
                items.remove(0);
            }
            Some(items)
        }
        single => Some(vec![single.clone()]),
    }
}

/// The item at a place, counted from 1, or from the end when negative.
pub fn item_at(list: &Value, index: &Value) -> Value {
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

pub fn property_of(value: &Value, property: Property) -> Value {
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
#[cfg(feature = "compile")]
pub fn is_kind(value: &Value, kind: &Kind) -> bool {
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
