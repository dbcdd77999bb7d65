//! One expression in, one line of JSON out: how others test our FEEL against theirs.

use rust_decimal::Decimal;

use super::functions::text_of;
use super::operations::DAY;
use super::value::Value;

/// Evaluates one expression in plain FEEL and gives the value as JSON, or `{"error": "…"}` if it can't be read.
pub fn feel_line(expression: &str) -> String {
    match super::compile_feel(expression) {
        Ok(expr) => feel_to_json(&super::residual::constant(&expr)),
        Err(error) => format!("{{\"error\":{}}}", quoted(&error.message)),
    }
}

/// A value as JSON: dates are `{"date": "2026-11-22"}`, durations `{"months": 14}` or `{"days": 3}`.
pub fn feel_to_json(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) | Value::Number(_) => text_of(value),
        Value::Text(text) => quoted(text),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(feel_to_json).collect();
            format!("[{}]", items.join(","))
        }
        Value::Date(date) => format!("{{\"date\":\"{date}\"}}"),
        Value::Months(months) => format!("{{\"months\":{months}}}"),
        Value::Duration(seconds) => {
            let days = Decimal::from(*seconds).checked_div(Decimal::from(DAY));
            format!("{{\"days\":{}}}", text_of(&days.into()))
        }
        Value::Range(_) => format!("{{\"range\":{}}}", quoted(&text_of(value))),
    }
}

fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => json.extend(['\\', char]),
            '\n' => json.push_str("\\n"),
            char if char < ' ' => json.push_str(&format!("\\u{:04x}", char as u32)),
            char => json.push(char),
        }
    }
    json.push('"');
    json
}
