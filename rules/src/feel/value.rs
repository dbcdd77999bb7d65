//! The values that a condition works with, and how they compare.
//!
//! Numbers are decimal, never binary floating point: money and thresholds of the law must come out as
//! they are written. Whatever leaves the range of a type becomes [`Value::Null`].

use std::cmp::Ordering;
use std::sync::Arc;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::decimal::whole;
use super::expr::Mode;
use crate::calendar::Date;

/// A FEEL value. Cloning is cheap: text, lists and ranges are shared.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Value {
    /// Not known: not answered, "I don't know", or an operation that has no result.
    #[default]
    Null,
    Bool(bool),
    Number(#[serde(with = "decimal_bytes")] Decimal),
    Text(Arc<str>),
    List(Arc<[Value]>),
    /// A civil date, without time zone.
    Date(Date),
    /// A years and months duration, in months.
    Months(i32),
    /// A days and time duration, in seconds.
    Duration(i64),
    Range(Arc<Range>),
}

/// An interval of numbers, texts, dates or durations.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The lower end; [`Value::Null`] where the range has none (`< 5`).
    pub low: Value,
    /// Whether the lower end belongs to the range.
    pub low_closed: bool,
    /// The upper end; [`Value::Null`] where the range has none (`> 5`).
    pub high: Value,
    /// Whether the upper end belongs to the range.
    pub high_closed: bool,
}

/// The longest list that an operation may build, and the longest text in bytes; beyond it the
/// result is null. Law data stays far below; it keeps a mistaken expression from eating the phone's memory.
pub const LONGEST: usize = 20_000;

impl Value {
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    pub fn text(text: &str) -> Value {
        if text.len() > LONGEST {
            return Value::Null;
        }
        Value::Text(Arc::from(text))
    }

    pub fn list(items: Vec<Value>) -> Value {
        if items.len() > LONGEST {
            return Value::Null;
        }
        Value::List(Arc::from(items))
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(truth) => Some(*truth),
            _ => None,
        }
    }

    pub fn as_number(&self) -> Option<Decimal> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_date(&self) -> Option<Date> {
        match self {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The whole number that this is, if it is one that fits.
    pub fn as_integer(&self) -> Option<i64> {
        self.as_number().and_then(whole)
    }

    /// True if this is null or a list that holds a null at any depth.
    pub fn holds_null(&self) -> bool {
        match self {
            Value::Null => true,
            Value::List(items) => items.iter().any(Value::holds_null),
            _ => false,
        }
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Bool(truth)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(Decimal::from(number))
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Value {
        Value::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::text(text)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Value {
        Value::Date(date)
    }
}

/// `None`, an operation without result, is null.
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(result: Option<T>) -> Value {
        result.map_or(Value::Null, Into::into)
    }
}

/// The order of two values of the same kind; `None` where FEEL defines no order between them.
pub fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => Some(a.cmp(b)),
        // UTF-8 bytes sort as code points do, which is what FEEL asks for.
        (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
        (Value::Date(a), Value::Date(b)) => Some(a.cmp(b)),
        (Value::Months(a), Value::Months(b)) => Some(a.cmp(b)),
        (Value::Duration(a), Value::Duration(b)) => Some(a.cmp(b)),
        _ => None,
    }
}

/// Whether two values are equal; `None` is the third truth value.
///
/// In [`Mode::Feel`] null equals null and nothing else. In [`Mode::Law`] a null on either side, or
/// inside a list where it could decide, leaves the question open.
pub fn equal(left: &Value, right: &Value, mode: Mode) -> Option<bool> {
    match (left, right) {
        (Value::Null, _) | (_, Value::Null) => match mode {
            #[cfg(feature = "compile")]
            Mode::Feel => Some(left.is_null() && right.is_null()),
            Mode::Law => None,
        },
        (Value::List(a), Value::List(b)) => {
            if a.len() != b.len() {
                return Some(false);
            }
            let mut all = Some(true);
            for (a, b) in a.iter().zip(b.iter()) {
                match equal(a, b, mode) {
                    Some(true) => {}
                    Some(false) => return Some(false),
                    None => all = None,
                }
            }
            all
        }
        (Value::Bool(a), Value::Bool(b)) => Some(a == b),
        (Value::Range(a), Value::Range(b)) => Some(a == b),
        _ => order(left, right).map(Ordering::is_eq),
    }
}

impl Range {
    /// Whether the value lies in the range; `None` if it cannot be compared with an end that decides.
    pub fn contains(&self, value: &Value) -> Option<bool> {
        let above = match order(value, &self.low) {
            _ if self.low.is_null() => Some(true),
            Some(Ordering::Equal) => Some(self.low_closed),
            other => other.map(Ordering::is_gt),
        };
        let below = match order(value, &self.high) {
            _ if self.high.is_null() => Some(true),
            Some(Ordering::Equal) => Some(self.high_closed),
            other => other.map(Ordering::is_lt),
        };
        Some(above? && below?)
    }
}

/// Reads a plain decimal number: an optional minus, digits, an optional point and digits, an optional
/// exponent (`1.5e-3`). `None` if it is not one or needs more than 28 digits.
pub fn parse_number(text: &str) -> Option<Decimal> {
    let bytes = text.as_bytes();
    let (negative, mut at) = match bytes.first()? {
        b'-' => (true, 1),
        _ => (false, 0),
    };
    let (mut mantissa, mut scale, mut digits, mut point) = (0_i128, 0_i32, 0_usize, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'0'..=b'9' => {
                mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(byte - b'0'))?;
                digits += 1;
                scale += i32::from(point);
            }
            b'.' if !point => point = true,
            _ => break,
        }
        at += 1;
    }
    if digits == 0 || bytes.get(at.wrapping_sub(1)) == Some(&b'.') {
        return None;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let exponent = text.get(at + 1..)?;
        let exponent: i32 = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
        scale = scale.checked_sub(exponent)?;
        at = bytes.len();
    }
    if at != bytes.len() {
        return None;
    }
    while scale > 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        scale -= 1;
    }
    while scale < 0 && mantissa != 0 {
        mantissa = mantissa.checked_mul(10)?;
        scale += 1;
    }
    let mantissa = if negative { -mantissa } else { mantissa };
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale.max(0)).ok()?).ok()
}

/// A decimal as its digits and the place of its point; postcard writes both as short varints.
mod decimal_bytes {
    use rust_decimal::Decimal;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        let number = number.normalize();
        (number.mantissa(), number.scale() as u8).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        let (mantissa, scale) = <(i128, u8)>::deserialize(deserializer)?;
        Decimal::try_from_i128_with_scale(mantissa, u32::from(scale))
            .map_err(|_| D::Error::custom("not a decimal"))
    }
}
