//! What the operators do with values: arithmetic, comparison, membership.

use std::cmp::Ordering;
use std::sync::Arc;

use rust_decimal::Decimal;

#[cfg(feature = "compile")]
use super::decimal::whole;
use super::decimal::{product, sum, truncated};
use super::expr::{Comparison, Mode, Operator};
#[cfg(feature = "compile")]
use super::native;
use super::value::{Value, equal, order};
use crate::calendar::Date;

/// Seconds in a day.
pub const DAY: i64 = 86_400;

/// Null where the kinds don't go together or the result leaves the range of its kind. A number of more than
/// 28 digits is rounded.
pub fn arithmetic(op: Operator, left: &Value, right: &Value) -> Value {
    use Operator::{Add, Multiply, Subtract};
    use Value::{Date, Duration, Months, Number};
    match (op, left, right) {
        (_, Number(a), Number(b)) => calculate(op, *a, *b).into(),
        (Add | Subtract, Months(_), Months(_)) | (Add | Subtract, Duration(_), Duration(_)) => {
            of_kind(left, amount(left).zip(amount(right)).and_then(|(a, b)| calculate(op, a, b)))
        }
        (Multiply, Months(_) | Duration(_), Number(by)) => {
            of_kind(left, amount(left).and_then(|amount| calculate(op, amount, *by)))
        }
        (Multiply, Number(_), Months(_) | Duration(_)) => arithmetic(op, right, left),
        (Add, Date(date), by) | (Add, by, Date(date)) => moved(*date, by),
        (Subtract, Date(a), Date(b)) => Duration(i64::from(a.days_since(*b)) * DAY),
        (Subtract, Date(date), by) => moved(*date, &negate(by)),
        #[cfg(feature = "compile")]
        _ => native::arithmetic(op, left, right),
        #[cfg(not(feature = "compile"))]
        _ => Value::Null,
    }
}

pub fn calculate(op: Operator, a: Decimal, b: Decimal) -> Option<Decimal> {
    match op {
        Operator::Add => sum(a, b),
        Operator::Subtract => sum(a, -b),
        Operator::Multiply => product(a, b),
        #[cfg(feature = "compile")]
        Operator::Divide => a.checked_div(b),
        #[cfg(feature = "compile")]
        Operator::Power => native::power(a, whole(b)?),
        #[cfg(feature = "compile")]
        Operator::Join => None,
    }
}

/// A duration in its unit.
pub fn amount(duration: &Value) -> Option<Decimal> {
    match duration {
        Value::Months(months) => Some(Decimal::from(*months)),
        Value::Duration(seconds) => Some(Decimal::from(*seconds)),
        _ => None,
    }
}

/// A duration of the same kind as this one, cut toward zero.
pub fn of_kind(kind: &Value, amount: Option<Decimal>) -> Value {
    let Some(amount) = amount.and_then(truncated) else {
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
        #[cfg(feature = "compile")]
        Mode::Feel if !value.is_null() => Some(one(of).unwrap_or(false)),
        _ => one(of),
    };
    let Value::List(items) = of else {
        return one(of);
    };
    let whole_list = matches!(value, Value::List(_)).then(|| equal(value, of, mode));
    any(whole_list.into_iter().chain(items.iter().map(item)))
}

/// The items that a loop goes through: those of a list. In plain FEEL a range stands for its whole numbers or
/// days, and a single value for the list that holds only it.
pub fn iterated(value: &Value) -> Option<Arc<[Value]>> {
    match value {
        Value::List(items) => Some(items.clone()),
        #[cfg(feature = "compile")]
        value => native::iterated(value),
        #[cfg(not(feature = "compile"))]
        _ => None,
    }
}
