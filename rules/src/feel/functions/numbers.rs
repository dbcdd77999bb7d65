//! Functions over numbers, all native only.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::super::decimal::truncated;
use super::super::expr::Operator;
use super::super::operations::{calculate, negate};
use super::super::value::Value;
use super::single;

pub fn abs(value: &Value) -> Value {
    let is_negative = match value {
        Value::Number(number) => number.is_sign_negative(),
        Value::Months(months) => *months < 0,
        Value::Duration(seconds) => *seconds < 0,
        _ => return Value::Null,
    };
    if is_negative { negate(value) } else { value.clone() }
}

/// Which of the neighbours a function rounds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rounding {
    Floor,
    Ceiling,
    Up,
    Down,
    HalfUp,
    HalfDown,
    HalfEven,
}

/// Rounds to a number of decimals (to tens, hundreds … when negative).
pub fn round(rounding: Rounding, arguments: &[Value]) -> Value {
    let strategy = match rounding {
        Rounding::Floor => RoundingStrategy::ToNegativeInfinity,
        Rounding::Ceiling => RoundingStrategy::ToPositiveInfinity,
        Rounding::Up => RoundingStrategy::AwayFromZero,
        Rounding::Down => RoundingStrategy::ToZero,
        Rounding::HalfUp => RoundingStrategy::MidpointAwayFromZero,
        Rounding::HalfDown => RoundingStrategy::MidpointTowardZero,
        Rounding::HalfEven => RoundingStrategy::MidpointNearestEven,
    };
    let decimals = match arguments.get(1) {
        None => Some(0),
        Some(_) => single(arguments, 1).as_number().and_then(truncated),
    };
    match (single(arguments, 0), decimals) {
        (Value::Number(number), Some(decimals)) => rounded(*number, decimals, strategy).into(),
        _ => Value::Null,
    }
}

fn rounded(number: Decimal, decimals: i64, strategy: RoundingStrategy) -> Option<Decimal> {
    // FEEL allows from -6111 to 6176 decimals; more than 28 never change one of our numbers.
    if !(-6111..=6176).contains(&decimals) {
        return None;
    }
    if decimals >= 0 {
        return Some(number.round_dp_with_strategy(decimals.min(28) as u32, strategy));
    }
    let unit = 10_i128.checked_pow(u32::try_from(-decimals).ok()?);
    let Some(unit) = unit.and_then(|unit| Decimal::try_from_i128_with_scale(unit, 0).ok()) else {
        return Some(Decimal::ZERO);
    };
    let units = calculate(Operator::Divide, number, unit)?.round_dp_with_strategy(0, strategy);
    calculate(Operator::Multiply, units, unit)
}

/// The remainder that has the sign of the divisor.
pub fn modulo(dividend: &Value, divisor: &Value) -> Value {
    let (Value::Number(dividend), Value::Number(divisor)) = (dividend, divisor) else {
        return Value::Null;
    };
    let remainder = dividend.checked_rem(*divisor).and_then(|remainder| {
        if !remainder.is_zero() && remainder.is_sign_negative() != divisor.is_sign_negative() {
            remainder.checked_add(*divisor)
        } else {
            Some(remainder)
        }
    });
    remainder.into()
}

pub fn is_odd(value: &Value) -> Option<bool> {
    let number = value.as_number()?.normalize();
    (number.scale() == 0).then(|| number.mantissa() % 2 != 0)
}
