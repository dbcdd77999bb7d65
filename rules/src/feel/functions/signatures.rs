//! The names, parameters and types of the functions, for the compiler.

use super::NativeBuiltin as N;
use super::{Builtin as B, Builtin, Relation, Rounding};

/// One way to call a function. A name may have several (`date`).
#[derive(Debug)]
pub struct Signature {
    pub name: &'static str,
    pub function: Builtin,
    pub parameters: &'static [(&'static str, Takes)],
    /// How many of the parameters must be given.
    pub required: usize,
    /// Whether the last parameter takes any number of arguments.
    pub rest: bool,
    pub gives: Gives,
}

/// What a parameter takes, in conditions of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    Anything,
    Number,
    Text,
    Date,
    List,
    /// A number or a duration.
    Amount,
    /// One list of these, or each as an argument: `min([1, 2])` and `min(1, 2)`.
    Comparables,
    Amounts,
    Booleans,
    /// Whatever the list, which is the first parameter, holds.
    Item,
}

/// What a function gives back, in conditions of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    Boolean,
    Number,
    Text,
    Date,
    Months,
    /// Of `duration("…")` only the value tells which kind of duration it is.
    Anything,
    /// What the first argument is.
    First,
    /// What the first argument holds, or is, if the arguments are spread.
    Item,
    Numbers,
}

/// Every way to call a function of this name.
pub fn named(name: &str) -> impl Iterator<Item = &'static Signature> {
    SIGNATURES.iter().filter(move |signature| signature.name == name)
}

const fn of(
    name: &'static str,
    function: Builtin,
    parameters: &'static [(&'static str, Takes)],
    gives: Gives,
) -> Signature {
    Signature { name, function, parameters, required: parameters.len(), rest: false, gives }
}

const fn optional(optional: usize, mut signature: Signature) -> Signature {
    signature.required -= optional;
    signature
}

const fn rest(mut signature: Signature) -> Signature {
    signature.rest = true;
    signature
}

const NUMBER: &[(&str, Takes)] = &[("number", Takes::Number)];
const ROUND: &[(&str, Takes)] = &[("n", Takes::Number), ("scale", Takes::Number)];
const LIST: &[(&str, Takes)] = &[("list", Takes::List)];
const AMOUNTS: &[(&str, Takes)] = &[("list", Takes::Amounts)];
const COMPARABLES: &[(&str, Takes)] = &[("list", Takes::Comparables)];
const BOOLEANS: &[(&str, Takes)] = &[("list", Takes::Booleans)];
const ELEMENT: &[(&str, Takes)] = &[("list", Takes::List), ("element", Takes::Item)];
const MATCH: &[(&str, Takes)] = &[("string", Takes::Text), ("match", Takes::Text)];
const STRING: &[(&str, Takes)] = &[("string", Takes::Text)];
const DATE: &[(&str, Takes)] = &[("date", Takes::Date)];
const TWO: &[(&str, Takes)] = &[("range1", Takes::Anything), ("range2", Takes::Anything)];

const fn relation(name: &'static str, relation: Relation) -> Signature {
    of(name, B::Native(N::Range(relation)), TWO, Gives::Boolean)
}

const fn round(name: &'static str, rounding: Rounding) -> Signature {
    of(name, B::Native(N::Round(rounding)), ROUND, Gives::Number)
}

pub static SIGNATURES: &[Signature] = &[
    of("count", B::Count, LIST, Gives::Number),
    of("list contains", B::ListContains, ELEMENT, Gives::Boolean),
    rest(of("min", B::Min, COMPARABLES, Gives::Item)),
    rest(of("max", B::Max, COMPARABLES, Gives::Item)),
    rest(of("sum", B::Sum, AMOUNTS, Gives::Item)),
    rest(of("mean", B::Native(N::Mean), AMOUNTS, Gives::Item)),
    rest(of("all", B::Native(N::All), BOOLEANS, Gives::Boolean)),
    rest(of("any", B::Native(N::Any), BOOLEANS, Gives::Boolean)),
    rest(of("concatenate", B::Native(N::Concatenate), LIST, Gives::First)),
    of("distinct values", B::Native(N::DistinctValues), LIST, Gives::First),
    of("abs", B::Native(N::Abs), &[("n", Takes::Amount)], Gives::First),
    optional(1, round("floor", Rounding::Floor)),
    optional(1, round("ceiling", Rounding::Ceiling)),
    round("decimal", Rounding::HalfEven),
    round("round up", Rounding::Up),
    round("round down", Rounding::Down),
    round("round half up", Rounding::HalfUp),
    round("round half down", Rounding::HalfDown),
    of(
        "modulo",
        B::Native(N::Modulo),
        &[("dividend", Takes::Number), ("divisor", Takes::Number)],
        Gives::Number,
    ),
    of("odd", B::Native(N::Odd), NUMBER, Gives::Boolean),
    of("even", B::Native(N::Even), NUMBER, Gives::Boolean),
    of("date", B::Native(N::Date), &[("from", Takes::Text)], Gives::Date),
    of(
        "date",
        B::Native(N::Date),
        &[("year", Takes::Number), ("month", Takes::Number), ("day", Takes::Number)],
        Gives::Date,
    ),
    of(
        "years and months duration",
        B::YearsAndMonthsDuration,
        &[("from", Takes::Date), ("to", Takes::Date)],
        Gives::Months,
    ),
    of("day of week", B::Native(N::DayOfWeek), DATE, Gives::Text),
    of("day of year", B::Native(N::DayOfYear), DATE, Gives::Number),
    of("add working days", B::AddWorkingDays, &[("date", Takes::Date), ("n", Takes::Number)], Gives::Date),
    of("next working day", B::NextWorkingDay, DATE, Gives::Date),
    of("string length", B::Native(N::StringLength), STRING, Gives::Number),
    of("contains", B::Native(N::Contains), MATCH, Gives::Boolean),
    of("starts with", B::Native(N::StartsWith), MATCH, Gives::Boolean),
    of("ends with", B::Native(N::EndsWith), MATCH, Gives::Boolean),
    rest(of("product", B::Native(N::Product), AMOUNTS, Gives::Item)),
    rest(of("median", B::Native(N::Median), AMOUNTS, Gives::Item)),
    rest(of("append", B::Native(N::Append), ELEMENT, Gives::First)),
    of(
        "insert before",
        B::Native(N::InsertBefore),
        &[("list", Takes::List), ("position", Takes::Number), ("newItem", Takes::Item)],
        Gives::First,
    ),
    of("remove", B::Native(N::Remove), &[("list", Takes::List), ("position", Takes::Number)], Gives::First),
    of("reverse", B::Native(N::Reverse), LIST, Gives::First),
    of("index of", B::Native(N::IndexOf), &[("list", Takes::List), ("match", Takes::Item)], Gives::Numbers),
    rest(of("union", B::Native(N::Union), LIST, Gives::First)),
    of("flatten", B::Native(N::Flatten), LIST, Gives::Anything),
    optional(
        1,
        of(
            "sublist",
            B::Native(N::Sublist),
            &[("list", Takes::List), ("start position", Takes::Number), ("length", Takes::Number)],
            Gives::First,
        ),
    ),
    optional(
        1,
        of(
            "substring",
            B::Native(N::Substring),
            &[("string", Takes::Text), ("start position", Takes::Number), ("length", Takes::Number)],
            Gives::Text,
        ),
    ),
    of("substring before", B::Native(N::SubstringBefore), MATCH, Gives::Text),
    of("substring after", B::Native(N::SubstringAfter), MATCH, Gives::Text),
    of("upper case", B::Native(N::UpperCase), STRING, Gives::Text),
    of("lower case", B::Native(N::LowerCase), STRING, Gives::Text),
    optional(
        1,
        of(
            "string join",
            B::Native(N::StringJoin),
            &[("list", Takes::List), ("delimiter", Takes::Text)],
            Gives::Text,
        ),
    ),
    optional(
        2,
        of(
            "number",
            B::Native(N::Number),
            &[("from", Takes::Text), ("grouping separator", Takes::Text), ("decimal separator", Takes::Text)],
            Gives::Number,
        ),
    ),
    of("string", B::Native(N::String), &[("from", Takes::Anything)], Gives::Text),
    of("duration", B::Native(N::Duration), &[("from", Takes::Text)], Gives::Anything),
    of("month of year", B::Native(N::MonthOfYear), DATE, Gives::Text),
    of("week of year", B::Native(N::WeekOfYear), DATE, Gives::Number),
    relation("before", Relation::Before),
    relation("after", Relation::After),
    relation("meets", Relation::Meets),
    relation("met by", Relation::MetBy),
    relation("overlaps", Relation::Overlaps),
    relation("finishes", Relation::Finishes),
    relation("finished by", Relation::FinishedBy),
    relation("includes", Relation::Includes),
    relation("during", Relation::During),
    relation("starts", Relation::Starts),
    relation("started by", Relation::StartedBy),
    relation("coincides", Relation::Coincides),
];
