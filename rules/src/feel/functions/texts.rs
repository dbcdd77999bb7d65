//! Functions over text, all native only. Places count characters from 1, or from the end when negative.

use rust_decimal::Decimal;

use super::super::decimal::truncated;
use super::super::operations::DAY;
use super::super::value::{Range, Value, parse_number};
use super::single;

pub fn substring(arguments: &[Value]) -> Value {
    let part = single(arguments, 0).as_text().and_then(|text| {
        let count = text.chars().count();
        let start = match single(arguments, 1).as_integer()? {
            0 => return None,
            start @ 1.. => usize::try_from(start - 1).ok()?,
            start => count.checked_sub(usize::try_from(start.unsigned_abs()).ok()?)?,
        };
        let length = match arguments.get(2) {
            None | Some(Value::Null) => count,
            Some(length) => {
                let length = truncated(length.as_number()?)?;
                usize::try_from(length).ok().filter(|length| *length > 0)?
            }
        };
        (start < count || count == 0)
            .then(|| Value::text(&text.chars().skip(start).take(length).collect::<String>()))
    });
    part.into()
}

fn split<'a>(arguments: &'a [Value], pick: fn((&'a str, &'a str)) -> &'a str) -> Value {
    match (single(arguments, 0), single(arguments, 1)) {
        (Value::Text(text), Value::Text(at)) => Value::from(text.split_once(&**at).map_or("", pick)),
        _ => Value::Null,
    }
}

pub fn before(arguments: &[Value]) -> Value {
    split(arguments, |(before, _)| before)
}

pub fn after(arguments: &[Value]) -> Value {
    split(arguments, |(_, after)| after)
}

/// Joins the texts of a list; null items are left out.
pub fn join(arguments: &[Value]) -> Value {
    let items = match arguments.first() {
        Some(Value::List(items)) => &items[..],
        Some(Value::Text(_)) => &arguments[..1],
        _ => return Value::Null,
    };
    let delimiter = match arguments.get(1) {
        None | Some(Value::Null) => "",
        Some(Value::Text(delimiter)) => delimiter,
        Some(_) => return Value::Null,
    };
    let texts: Option<Vec<&str>> = items.iter().filter(|item| !item.is_null()).map(Value::as_text).collect();
    texts.map(|texts| Value::text(&texts.join(delimiter))).into()
}

/// `number("1 000,5", " ", ",")`.
pub fn number(arguments: &[Value]) -> Value {
    let Some(text) = single(arguments, 0).as_text() else {
        return match arguments {
            [Value::Number(number)] => Value::Number(*number),
            _ => Value::Null,
        };
    };
    let separator = |place, allowed: &[&str]| match arguments.get(place) {
        None | Some(Value::Null) => Some(None),
        Some(Value::Text(text)) if allowed.contains(&&**text) => Some(Some(text.to_string())),
        Some(_) => None,
    };
    let (Some(grouping), Some(point)) = (separator(1, &[" ", ",", "."]), separator(2, &[",", "."])) else {
        return Value::Null;
    };
    if grouping.is_some() && grouping == point {
        return Value::Null;
    }
    let mut text = text.to_string();
    if let Some(grouping) = grouping {
        text = text.replace(&grouping, "");
    }
    if let Some(point) = point {
        text = text.replace(&point, ".");
    }
    parse_number(&text).into()
}

/// A value as FEEL's `string` writes it.
pub fn text_of(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(truth) => truth.to_string(),
        Value::Number(number) => plain(*number),
        Value::Text(text) => text.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Months(months) => months_text(*months),
        Value::Duration(seconds) => duration_text(*seconds),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(quoted).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Range(range) => {
            let Range { low, low_closed, high, high_closed } = &**range;
            format!(
                "{}{}..{}{}",
                if *low_closed { '[' } else { '(' },
                quoted(low),
                quoted(high),
                if *high_closed { ']' } else { ')' },
            )
        }
    }
}

/// Text inside of something else stands in quotes.
fn quoted(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("\"{text}\""),
        value => text_of(value),
    }
}

/// Plain decimal digits without trailing zeros.
pub fn plain(number: Decimal) -> String {
    let number = number.normalize();
    if number.is_zero() { "0".into() } else { number.to_string() }
}

fn months_text(months: i32) -> String {
    let sign = if months < 0 { "-" } else { "" };
    let (years, rest) = (months.unsigned_abs() / 12, months.unsigned_abs() % 12);
    match (years, rest) {
        (0, rest) => format!("{sign}P{rest}M"),
        (years, 0) => format!("{sign}P{years}Y"),
        (years, rest) => format!("{sign}P{years}Y{rest}M"),
    }
}

fn duration_text(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    let day = DAY.unsigned_abs();
    let mut text = format!("{sign}P");
    let mut put = |amount: u64, unit: &str| {
        if amount > 0 {
            text.push_str(&amount.to_string());
            text.push_str(unit);
        }
    };
    put(seconds / day, "D");
    if seconds == 0 {
        text.push_str("T0S");
        return text;
    }
    let rest = seconds % day;
    if rest > 0 {
        text.push('T');
        let mut put = |amount: u64, unit: char| {
            if amount > 0 {
                text.push_str(&amount.to_string());
                text.push(unit);
            }
        };
        put(rest / 3600, 'H');
        put(rest % 3600 / 60, 'M');
        put(rest % 60, 'S');
    }
    text
}
