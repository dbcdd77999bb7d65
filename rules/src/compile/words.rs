//! The words that the law's files may use, and how their values are read.

use toml::value::Datetime;

use super::diagnostic::SourceFile;
use super::source::Text;
use crate::calendar::Date;
use crate::feel::Type;
use crate::rulebook::{Actor, AdviceKind, Confidence, Form, Outcome, Payment, Stage, Unit};

pub(super) const OUTCOMES: [(&str, Outcome); 5] = [
    ("yes", Outcome::Yes),
    ("not-yet", Outcome::NotYet),
    ("no", Outcome::No),
    ("desk", Outcome::Desk),
    ("help", Outcome::Help),
];
pub(super) const CONFIDENCES: [(&str, Confidence); 3] =
    [("high", Confidence::High), ("medium", Confidence::Medium), ("low", Confidence::Low)];
pub(super) const STAGES: [(&str, Stage); 4] = [
    ("application", Stage::Application),
    ("appointment", Stage::Appointment),
    ("visa", Stage::Visa),
    ("after-entry", Stage::AfterEntry),
];
pub(super) const FORMS: [(&str, Form); 6] = [
    ("original", Form::Original),
    ("copy", Form::Copy),
    ("upload", Form::Upload),
    ("self-declaration", Form::SelfDeclaration),
    ("translation", Form::Translation),
    ("apostille", Form::Apostille),
];
pub(super) const PAYMENTS: [(&str, Payment); 5] = [
    ("postal-slip", Payment::PostalSlip),
    ("post-counter", Payment::PostCounter),
    ("revenue-stamp", Payment::RevenueStamp),
    ("consulate", Payment::Consulate),
    ("other", Payment::Other),
];
pub(super) const ACTORS: [(&str, Actor); 2] = [("person", Actor::Person), ("office", Actor::Office)];
pub(super) const ADVICE_KINDS: [(&str, AdviceKind); 3] =
    [("waiting", AdviceKind::Waiting), ("mistake", AdviceKind::Mistake), ("next", AdviceKind::Next)];
pub(super) const UNITS: [(&str, Unit, &[Type]); 6] = [
    ("euro", Unit::Euro, &[Type::Number]),
    ("number", Unit::Number, &[Type::Number]),
    ("date", Unit::Date, &[Type::Date]),
    ("days", Unit::Days, &[Type::Duration, Type::Number]),
    ("months", Unit::Months, &[Type::Months, Type::Number]),
    ("years", Unit::Years, &[Type::Months, Type::Number]),
];

/// How many bytes of quotes stand before a TOML string's text.
pub(super) fn quote_width(file: &SourceFile, text: &Text) -> usize {
    let quoted = &file.text[text.span()];
    let triple = quoted.starts_with("'''") || quoted.starts_with("\"\"\"");
    match (triple, triple && quoted[3..].starts_with('\n')) {
        (_, true) => 4,
        (true, false) => 3,
        (false, _) => 1,
    }
}

pub(super) fn date_of(day: Datetime) -> Option<Date> {
    let date = day.date.filter(|_| day.time.is_none())?;
    Date::new(date.year.into(), date.month, date.day)
}

/// `-P5Y`, `P18M`, `P90D` as (months, days).
pub(super) fn months_days(duration: &str) -> Option<(i32, i32)> {
    let (sign, rest) = match duration.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, duration),
    };
    let rest = rest.strip_prefix('P')?;
    let unit = rest.chars().last()?;
    let count: i32 = rest[..rest.len() - unit.len_utf8()].parse().ok()?;
    match unit {
        'Y' => Some((sign * count * 12, 0)),
        'M' => Some((sign * count, 0)),
        'D' => Some((0, sign * count)),
        _ => None,
    }
}

/// A short name for some bytes (FNV-1a, 64 bits): it tells versions apart and promises nothing more.
pub(super) fn fingerprint(bytes: &[u8]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
