//! Functions over lists. Places count from 1, or from the end when negative.

use std::cmp::Ordering;

use super::super::expr::{Mode, Operator};
use super::super::operations::{any, arithmetic};
use super::super::value::{Value, equal, order};

/// The items of the one list given, or the arguments themselves: `sum([1, 2])` and `sum(1, 2)`.
pub fn spread(arguments: &[Value]) -> Option<&[Value]> {
    match arguments {
        [] | [Value::Null] => None,
        [Value::List(items)] => Some(items),
        items => Some(items),
    }
}

/// A list argument; FEEL takes a single value for the list of one item.
fn list(arguments: &[Value], place: usize) -> Option<&[Value]> {
    match arguments.get(place)? {
        Value::Null => None,
        Value::List(items) => Some(items),
        single => Some(std::slice::from_ref(single)),
    }
}

pub fn count(arguments: &[Value]) -> Value {
    list(arguments, 0).map(|items| items.len() as i64).into()
}

pub fn contains(arguments: &[Value], mode: Mode) -> Value {
    let (Some(items), Some(sought)) = (list(arguments, 0), arguments.get(1)) else {
        return Value::Null;
    };
    match mode {
        #[cfg(feature = "compile")]
        Mode::Feel => items.iter().any(|item| same(item, sought)).into(),
        Mode::Law => any(items.iter().map(|item| equal(item, sought, mode))).into(),
    }
}

/// The least or the greatest item, if all can be put in order.
pub fn extreme(arguments: &[Value], wanted: Ordering) -> Value {
    let Some([first, rest @ ..]) = spread(arguments) else {
        return Value::Null;
    };
    let mut best = first;
    if order(best, best).is_none() {
        return Value::Null;
    }
    for item in rest {
        match order(item, best) {
            None => return Value::Null,
            Some(found) if found == wanted => best = item,
            Some(_) => {}
        }
    }
    best.clone()
}

fn reduce(arguments: &[Value], op: Operator) -> Value {
    match spread(arguments) {
        Some([first @ (Value::Number(_) | Value::Months(_) | Value::Duration(_)), rest @ ..]) => {
            rest.iter().fold(first.clone(), |sum, item| arithmetic(op, &sum, item))
        }
        _ => Value::Null,
    }
}

pub fn sum(arguments: &[Value]) -> Value {
    reduce(arguments, Operator::Add)
}

#[cfg(feature = "compile")]
pub use native::*;

/// Functions that are never in the Wasm.
#[cfg(feature = "compile")]
mod native {
    use rust_decimal::Decimal;

    use super::*;

    /// Equality where items are told apart: null is equal to null, and values of different kinds differ.
    pub fn same(a: &Value, b: &Value) -> bool {
        equal(a, b, Mode::Feel).unwrap_or(false)
    }

    pub fn mean(arguments: &[Value]) -> Value {
        let count = spread(arguments).map_or(0, <[Value]>::len);
        arithmetic(Operator::Divide, &sum(arguments), &Value::from(count as i64))
    }

    pub fn concatenate(arguments: &[Value]) -> Value {
        let mut joined = Vec::new();
        for place in 0..arguments.len() {
            match list(arguments, place) {
                Some(items) => joined.extend_from_slice(items),
                None => return Value::Null,
            }
        }
        Value::list(joined)
    }

    fn without_repetition<'a>(items: impl Iterator<Item = &'a Value>) -> Value {
        let mut distinct: Vec<Value> = Vec::new();
        for item in items {
            if !distinct.iter().any(|kept| same(kept, item)) {
                distinct.push(item.clone());
            }
        }
        Value::list(distinct)
    }

    pub fn distinct(arguments: &[Value]) -> Value {
        list(arguments, 0).map(|items| without_repetition(items.iter())).into()
    }

    pub fn product(arguments: &[Value]) -> Value {
        match spread(arguments) {
            Some([Value::Number(_), ..]) => reduce(arguments, Operator::Multiply),
            _ => Value::Null,
        }
    }

    pub fn median(arguments: &[Value]) -> Value {
        let numbers: Option<Vec<Decimal>> =
            spread(arguments).and_then(|items| items.iter().map(Value::as_number).collect());
        let Some(mut numbers) = numbers.filter(|numbers| !numbers.is_empty()) else {
            return Value::Null;
        };
        numbers.sort_unstable();
        let (low, high) = (numbers[(numbers.len() - 1) / 2], numbers[numbers.len() / 2]);
        low.checked_add(high).and_then(|sum| sum.checked_div(Decimal::TWO)).into()
    }

    pub fn append(arguments: &[Value]) -> Value {
        let Some(items) = list(arguments, 0) else {
            return Value::Null;
        };
        Value::list(items.iter().chain(&arguments[1..]).cloned().collect())
    }

    /// The index of a place, if the list has it (or one more, where `open`).
    fn index(items: &[Value], place: Option<&Value>) -> Option<usize> {
        let place = super::super::single(place.map(std::slice::from_ref)?, 0).as_integer()?;
        let count = items.len() as i64;
        let index = if place > 0 { place - 1 } else { count.checked_add(place)? };
        (place != 0 && (0..count).contains(&index)).then_some(index as usize)
    }

    pub fn insert_before(arguments: &[Value]) -> Value {
        let inserted = list(arguments, 0).and_then(|items| {
            let at = index(items, arguments.get(1))?;
            let mut items = items.to_vec();
            items.insert(at, arguments.get(2)?.clone());
            Some(Value::list(items))
        });
        inserted.into()
    }

    pub fn remove(arguments: &[Value]) -> Value {
        let left = list(arguments, 0).and_then(|items| {
            let at = index(items, arguments.get(1))?;
            let mut items = items.to_vec();
            items.remove(at);
            Some(Value::list(items))
        });
        left.into()
    }

    pub fn reverse(arguments: &[Value]) -> Value {
        list(arguments, 0).map(|items| Value::list(items.iter().rev().cloned().collect())).into()
    }

    pub fn index_of(arguments: &[Value]) -> Value {
        let (Some(items), Some(sought)) = (list(arguments, 0), arguments.get(1)) else {
            return Value::Null;
        };
        let places = items.iter().enumerate().filter(|(_, item)| same(item, sought));
        Value::list(places.map(|(index, _)| Value::from(index as i64 + 1)).collect())
    }

    pub fn union(arguments: &[Value]) -> Value {
        match concatenate(arguments) {
            Value::List(items) => without_repetition(items.iter()),
            _ => Value::Null,
        }
    }

    pub fn flatten(arguments: &[Value]) -> Value {
        fn flat(items: &[Value], into: &mut Vec<Value>) {
            for item in items {
                match item {
                    Value::List(inner) => flat(inner, into),
                    item => into.push(item.clone()),
                }
            }
        }
        let mut result = Vec::new();
        let Some(items) = list(arguments, 0) else {
            return Value::Null;
        };
        flat(items, &mut result);
        Value::list(result)
    }

    pub fn sublist(arguments: &[Value]) -> Value {
        let part = list(arguments, 0).and_then(|items| {
            let start = index(items, arguments.get(1))?;
            let length = match arguments.get(2) {
                None => items.len() - start,
                Some(length) => usize::try_from(length.as_integer()?).ok()?,
            };
            Some(Value::list(items.get(start..start.checked_add(length)?)?.to_vec()))
        });
        part.into()
    }
}
