//! The functions that conditions can call.
//!
//! Those of the first group may be left in a compiled condition and are in the Wasm. The others are for
//! constants and for conformance with FEEL: they exist only natively (feature `compile`), and the
//! compiler refuses a condition of the law in which one of them could not be folded away.

use serde::{Deserialize, Serialize};

use super::expr::Mode;
#[cfg(feature = "compile")]
use super::native::sequence;
#[cfg(feature = "compile")]
use super::operations::any;
use super::value::Value;

mod days;
mod lists;
#[cfg(feature = "compile")]
mod numbers;
#[cfg(feature = "compile")]
mod ranges;
#[cfg(feature = "compile")]
pub mod signatures;
#[cfg(feature = "compile")]
mod texts;

#[cfg(feature = "compile")]
pub use days::parse_duration;
#[cfg(feature = "compile")]
pub use texts::text_of;

/// A function. Rulebooks hold the position, so what is not in the Wasm stands last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Builtin {
    Count,
    ListContains,
    Min,
    Max,
    Sum,
    YearsAndMonthsDuration,
    AddWorkingDays,
    NextWorkingDay,
    #[cfg(feature = "compile")]
    Native(NativeBuiltin),
}

/// A function that no condition of the law needs while it is evaluated.
#[cfg(feature = "compile")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NativeBuiltin {
    Mean,
    All,
    Any,
    Concatenate,
    DistinctValues,
    Abs,
    Round(numbers::Rounding),
    Date,
    /// `1..5` after `in` of a loop.
    Sequence,
    Modulo,
    Odd,
    Even,
    DayOfWeek,
    DayOfYear,
    StringLength,
    Contains,
    StartsWith,
    EndsWith,
    Product,
    Median,
    Append,
    InsertBefore,
    Remove,
    Reverse,
    IndexOf,
    Union,
    Flatten,
    Sublist,
    Substring,
    SubstringBefore,
    SubstringAfter,
    UpperCase,
    LowerCase,
    StringJoin,
    Number,
    String,
    Duration,
    MonthOfYear,
    WeekOfYear,
    Range(ranges::Relation),
}

#[cfg(feature = "compile")]
pub use numbers::Rounding;
#[cfg(feature = "compile")]
pub use ranges::Relation;

/// Calls a function. Wrong counts or kinds of arguments give null, as FEEL says; in conditions of the law
/// the compiler has ruled them out.
pub fn call(function: Builtin, arguments: &[Value], mode: Mode) -> Value {
    if mode == Mode::Law && is_left_open(function, arguments) {
        return Value::Null;
    }
    let first = single(arguments, 0);
    match function {
        Builtin::Count => lists::count(arguments),
        Builtin::ListContains => lists::contains(arguments, mode),
        Builtin::Min => lists::extreme(arguments, std::cmp::Ordering::Less),
        Builtin::Max => lists::extreme(arguments, std::cmp::Ordering::Greater),
        Builtin::Sum => lists::sum(arguments),
        Builtin::YearsAndMonthsDuration => days::months_between(first, single(arguments, 1)),
        Builtin::AddWorkingDays => days::add_working_days(first, single(arguments, 1)),
        Builtin::NextWorkingDay => first.as_date().map(|date| date.next_working_day()).into(),
        #[cfg(feature = "compile")]
        Builtin::Native(native) => call_native(native, arguments),
    }
}

#[cfg(feature = "compile")]
fn call_native(function: NativeBuiltin, arguments: &[Value]) -> Value {
    let first = single(arguments, 0);
    match function {
        NativeBuiltin::Mean => lists::mean(arguments),
        NativeBuiltin::All => lists::spread(arguments)
            .and_then(|items| any(items.iter().map(|item| item.as_bool().map(|truth| !truth))))
            .map(|some_false| !some_false)
            .into(),
        NativeBuiltin::Any => {
            lists::spread(arguments).and_then(|items| any(items.iter().map(Value::as_bool))).into()
        }
        NativeBuiltin::Concatenate => lists::concatenate(arguments),
        NativeBuiltin::DistinctValues => lists::distinct(arguments),
        NativeBuiltin::Abs => numbers::abs(first),
        NativeBuiltin::Round(rounding) => numbers::round(rounding, arguments),
        NativeBuiltin::Date => days::date(arguments),
        NativeBuiltin::Sequence => sequence(first, single(arguments, 1)).map_or(Value::Null, Value::list),
        NativeBuiltin::Modulo => numbers::modulo(first, single(arguments, 1)),
        NativeBuiltin::Odd => numbers::is_odd(first).into(),
        NativeBuiltin::Even => numbers::is_odd(first).map(|odd| !odd).into(),
        NativeBuiltin::DayOfWeek => first.as_date().map(days::day_name).into(),
        NativeBuiltin::DayOfYear => first.as_date().map(|date| i64::from(date.day_of_year())).into(),
        NativeBuiltin::StringLength => first.as_text().map(|text| text.chars().count() as i64).into(),
        NativeBuiltin::Contains => two_texts(arguments, |text, part| text.contains(part)),
        NativeBuiltin::StartsWith => two_texts(arguments, |text, part| text.starts_with(part)),
        NativeBuiltin::EndsWith => two_texts(arguments, |text, part| text.ends_with(part)),
        NativeBuiltin::Product => lists::product(arguments),
        NativeBuiltin::Median => lists::median(arguments),
        NativeBuiltin::Append => lists::append(arguments),
        NativeBuiltin::InsertBefore => lists::insert_before(arguments),
        NativeBuiltin::Remove => lists::remove(arguments),
        NativeBuiltin::Reverse => lists::reverse(arguments),
        NativeBuiltin::IndexOf => lists::index_of(arguments),
        NativeBuiltin::Union => lists::union(arguments),
        NativeBuiltin::Flatten => lists::flatten(arguments),
        NativeBuiltin::Sublist => lists::sublist(arguments),
        NativeBuiltin::Substring => texts::substring(arguments),
        NativeBuiltin::SubstringBefore => texts::before(arguments),
        NativeBuiltin::SubstringAfter => texts::after(arguments),
        NativeBuiltin::UpperCase => first.as_text().map(str::to_uppercase).as_deref().into(),
        NativeBuiltin::LowerCase => first.as_text().map(str::to_lowercase).as_deref().into(),
        NativeBuiltin::StringJoin => texts::join(arguments),
        NativeBuiltin::Number => texts::number(arguments),
        NativeBuiltin::String => match first {
            Value::Null => Value::Null,
            value => Value::text(&text_of(value)),
        },
        NativeBuiltin::Duration => first.as_text().and_then(parse_duration).into(),
        NativeBuiltin::MonthOfYear => first.as_date().map(days::month_name).into(),
        NativeBuiltin::WeekOfYear => first.as_date().map(|date| i64::from(date.week_of_year())).into(),
        NativeBuiltin::Range(relation) => ranges::relate(relation, arguments),
    }
}

/// In conditions of the law an unknown argument leaves the result unknown, and so does an unknown item
/// where it could change the result.
fn is_left_open(function: Builtin, arguments: &[Value]) -> bool {
    match function {
        // An unknown item counts as one; `list contains` weighs unknown items itself.
        Builtin::Count | Builtin::ListContains => arguments.iter().any(Value::is_null),
        // So do these, and where lists are only put together it does not matter.
        #[cfg(feature = "compile")]
        Builtin::Native(NativeBuiltin::Concatenate) => arguments.iter().any(Value::is_null),
        #[cfg(feature = "compile")]
        Builtin::Native(NativeBuiltin::All | NativeBuiltin::Any) => false,
        _ => arguments.iter().any(Value::holds_null),
    }
}

/// An argument that is not a list; FEEL takes a list of one item for the item.
fn single(arguments: &[Value], place: usize) -> &Value {
    match arguments.get(place) {
        Some(Value::List(items)) if items.len() == 1 => &items[0],
        Some(value) => value,
        None => &Value::Null,
    }
}

#[cfg(feature = "compile")]
fn two_texts(arguments: &[Value], apply: impl Fn(&str, &str) -> bool) -> Value {
    match (single(arguments, 0), single(arguments, 1)) {
        (Value::Text(text), Value::Text(part)) => apply(text, part).into(),
        _ => Value::Null,
    }
}
