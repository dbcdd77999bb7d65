//! Functions over dates and durations.

use super::super::value::Value;
#[cfg(feature = "compile")]
use super::single;
#[cfg(feature = "compile")]
use crate::calendar::Date;

/// `date("2026-11-22")`, `date(2026, 11, 22)`.
#[cfg(feature = "compile")]
pub fn date(arguments: &[Value]) -> Value {
    let part = |place| single(arguments, place).as_integer();
    match arguments.len() {
        1 => match single(arguments, 0) {
            Value::Text(text) => Date::parse(text).into(),
            Value::Date(date) => Value::Date(*date),
            _ => Value::Null,
        },
        3 => {
            let day = part(0).zip(part(1)).zip(part(2)).and_then(|((year, month), day)| {
                Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
            });
            day.into()
        }
        _ => Value::Null,
    }
}

pub fn months_between(from: &Value, to: &Value) -> Value {
    match (from, to) {
        (Value::Date(from), Value::Date(to)) => Value::Months(to.months_since(*from)),
        _ => Value::Null,
    }
}

/// The English name, as FEEL has it.
#[cfg(feature = "compile")]
pub fn day_name(date: Date) -> &'static str {
    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    NAMES[usize::from(date.weekday() - 1)]
}

/// An extension of ours. More than ten thousand working days (40 years) is null.
pub fn add_working_days(date: &Value, count: &Value) -> Value {
    let day = date.as_date().zip(count.as_integer()).and_then(|(date, count)| {
        let count = i32::try_from(count).ok().filter(|count| count.unsigned_abs() <= 10_000)?;
        date.add_working_days(count)
    });
    day.into()
}

/// The English name, as FEEL has it.
#[cfg(feature = "compile")]
pub fn month_name(date: Date) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES[usize::from(date.month() - 1)]
}

/// Reads `P1Y2M` as months and `P3DT4H` as seconds. The two don't mix, and seconds are whole.
#[cfg(feature = "compile")]
pub fn parse_duration(text: &str) -> Option<Value> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let rest = rest.strip_prefix('P')?;
    let (days, time) = match rest.split_once('T') {
        Some((days, time)) => (days, Some(time)),
        None => (rest, None),
    };
    if rest.is_empty() || time == Some("") {
        return None;
    }
    if time.is_none() && days.ends_with(['Y', 'M']) {
        let [years, months] = amounts(days, ['Y', 'M'])?;
        let months = years.checked_mul(12)?.checked_add(months)?.checked_mul(sign)?;
        return Some(Value::Months(i32::try_from(months).ok()?));
    }
    let [days] = amounts(days, ['D'])?;
    let [hours, minutes, seconds] = amounts(time.unwrap_or(""), ['H', 'M', 'S'])?;
    let seconds = days
        .checked_mul(24)?
        .checked_add(hours)?
        .checked_mul(60)?
        .checked_add(minutes)?
        .checked_mul(60)?
        .checked_add(seconds)?;
    Some(Value::Duration(seconds.checked_mul(sign)?))
}

/// The numbers before each of the units, which come in this order; a missing one is 0.
#[cfg(feature = "compile")]
fn amounts<const N: usize>(mut text: &str, units: [char; N]) -> Option<[i64; N]> {
    let mut amounts = [0; N];
    for (amount, unit) in amounts.iter_mut().zip(units) {
        if let Some((number, rest)) = text.split_once(unit) {
            // A fraction of a second is taken only if it is none: `PT0.000S`.
            let (number, fraction) = number.split_once('.').unwrap_or((number, ""));
            let is_whole =
                fraction.bytes().all(|digit| digit == b'0') && (fraction.is_empty() || unit == 'S');
            if number.is_empty() || !number.bytes().all(|digit| digit.is_ascii_digit()) || !is_whole {
                return None;
            }
            *amount = number.parse().ok()?;
            text = rest;
        }
    }
    text.is_empty().then_some(amounts)
}
