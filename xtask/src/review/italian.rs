//! Days, sums, periods and fixed words in Italian, for people who read on paper.

use sportello_rules::Date;
use sportello_rules::feel::{Decimal, Value};
use sportello_rules::rulebook::{Actor, AdviceKind, Confidence, Form, InForce, Outcome, Payment, Stage};

/// `22.05.2026`, as on the page and on the sheet.
pub fn day(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), date.month(), date.year())
}

/// A value as one says it; `unit` is that of the law, where there is one.
pub fn value(value: &Value, unit: Option<&str>) -> String {
    match value {
        Value::Null => "non ancora pubblicato".to_owned(),
        Value::Bool(true) => "Sì".to_owned(),
        Value::Bool(false) => "No".to_owned(),
        Value::Number(number) if unit == Some("euro") => format!("{} €", sum(*number)),
        Value::Number(number) => number.normalize().to_string().replace('.', ","),
        Value::Text(text) => format!("«{text}»"),
        Value::Date(date) => day(*date),
        Value::Months(months) if months % 12 == 0 => counted(months / 12, "anno", "anni"),
        Value::Months(months) => counted(*months, "mese", "mesi"),
        Value::Duration(seconds) => counted((seconds / 86_400) as i32, "giorno", "giorni"),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| self::value(item, unit)).collect();
            items.join(", ")
        }
        Value::Range(range) => {
            format!("da {} a {}", self::value(&range.low, unit), self::value(&range.high, unit))
        }
    }
}

/// Two decimals, a point between thousands: `10.651,68`.
fn sum(number: Decimal) -> String {
    let text = format!("{:.2}", number.round_dp(2));
    let (whole, cents) = text.split_once('.').unwrap_or((&text, "00"));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped},{cents}")
}

fn counted(count: i32, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// When something is the law; empty when it always is.
pub fn in_force(in_force: InForce) -> String {
    match (in_force.from, in_force.until) {
        (None, None) => String::new(),
        (Some(from), None) => format!("dal {}", day(from)),
        (None, Some(until)) => format!("fino al {}", day(until)),
        (Some(from), Some(until)) => format!("dal {} al {}", day(from), day(until)),
    }
}

pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Yes => "SÌ",
        Outcome::NotYet => "NON ANCORA",
        Outcome::Desk => "SPORTELLO",
        Outcome::No => "NO",
        Outcome::Help => "AIUTO",
    }
}

pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "alta",
        Confidence::Medium => "MEDIA",
        Confidence::Low => "BASSA",
    }
}

pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Application => "domanda",
        Stage::Appointment => "appuntamento",
        Stage::Visa => "visto",
        Stage::AfterEntry => "dopo l’ingresso",
    }
}

pub fn form(form: Form) -> &'static str {
    match form {
        Form::Original => "originale",
        Form::Copy => "copia",
        Form::Upload => "file da caricare",
        Form::SelfDeclaration => "autocertificazione",
        Form::Translation => "traduzione",
        Form::Apostille => "legalizzazione o apostille",
    }
}

pub fn payment(payment: Payment) -> &'static str {
    match payment {
        Payment::PostalSlip => "bollettino postale",
        Payment::PostCounter => "sportello della posta",
        Payment::RevenueStamp => "marca da bollo",
        Payment::Consulate => "consolato",
        Payment::Other => "altro",
    }
}

pub fn actor(actor: Actor) -> &'static str {
    match actor {
        Actor::Person => "la persona",
        Actor::Office => "l’ufficio",
    }
}

pub fn advice_kind(kind: AdviceKind) -> &'static str {
    match kind {
        AdviceKind::Waiting => "mentre aspetta",
        AdviceKind::Mistake => "errore frequente",
        AdviceKind::Next => "poi",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_italians_write_them() {
        let number = |text: &str| Value::Number(text.parse().expect("a number"));
        for (given, unit, expected) in [
            (number("10651.68"), Some("euro"), "10.651,68 €"),
            (number("16"), Some("euro"), "16,00 €"),
            (number("1234567.5"), Some("euro"), "1.234.567,50 €"),
            (number("0.5"), None, "0,5"),
            (Value::Months(24), Some("years"), "2 anni"),
            (Value::Months(18), Some("months"), "18 mesi"),
            (Value::Duration(86_400), Some("days"), "1 giorno"),
            (Value::Null, Some("euro"), "non ancora pubblicato"),
        ] {
            assert_eq!(value(&given, unit), expected);
        }
    }
}
