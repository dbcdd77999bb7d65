//! The types of expressions in conditions of the law.

use std::fmt;

use super::expr::Operator;
use super::functions::signatures::{Gives, Signature, Takes};
use super::native::Property;
use super::value::Value;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    Boolean,
    Number,
    Text,
    /// A choice: text that is one of these.
    Enum(Vec<String>),
    List(Box<Type>),
    Date,
    /// A years and months duration.
    Months,
    /// A days and time duration.
    Duration,
    Range(Box<Type>),
    /// Not known, so that nothing is said against it.
    Any,
}

impl fmt::Display for Type {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Boolean => out.write_str("yes or no"),
            Type::Number => out.write_str("a number"),
            Type::Text => out.write_str("text"),
            Type::Enum(_) => out.write_str("a choice"),
            Type::List(item) if **item == Type::Any => out.write_str("a list"),
            Type::List(item) => write!(out, "a list of {item}"),
            Type::Date => out.write_str("a date"),
            Type::Months => out.write_str("a duration in years and months"),
            Type::Duration => out.write_str("a duration in days"),
            Type::Range(item) if **item == Type::Any => out.write_str("a range"),
            Type::Range(item) => write!(out, "a range of {item}"),
            Type::Any => out.write_str("anything"),
        }
    }
}

impl Type {
    pub fn list(item: Type) -> Type {
        Type::List(Box::new(item))
    }

    pub fn of(value: &Value) -> Type {
        match value {
            Value::Null => Type::Any,
            Value::Bool(_) => Type::Boolean,
            Value::Number(_) => Type::Number,
            Value::Text(_) => Type::Text,
            Value::Date(_) => Type::Date,
            Value::Months(_) => Type::Months,
            Value::Duration(_) => Type::Duration,
            Value::List(items) => {
                let types = items.iter().map(|item| Some(Type::of(item)));
                let item = types.reduce(|a, b| a?.common(&b?)).flatten();
                Type::list(item.unwrap_or(Type::Any))
            }
            Value::Range(range) if range.low.is_null() => Type::Range(Box::new(Type::of(&range.high))),
            Value::Range(range) => Type::Range(Box::new(Type::of(&range.low))),
        }
    }

    /// Whether a value of this type can be one of the other too.
    pub fn fits(&self, other: &Type) -> bool {
        self.common(other).is_some()
    }

    /// The type of what is either of this type or of the other, if they go together.
    pub fn common(&self, other: &Type) -> Option<Type> {
        match (self, other) {
            (Type::Any, _) | (_, Type::Any) => Some(Type::Any),
            (Type::Text, Type::Enum(_)) | (Type::Enum(_), Type::Text) => Some(Type::Text),
            (Type::Enum(a), Type::Enum(b)) if a == b => Some(self.clone()),
            // Choices that share no option can never be equal.
            (Type::Enum(a), Type::Enum(b)) => a.iter().any(|option| b.contains(option)).then_some(Type::Text),
            (Type::List(a), Type::List(b)) => a.common(b).map(Type::list),
            (Type::Range(a), Type::Range(b)) => a.common(b).map(|item| Type::Range(Box::new(item))),
            (a, b) => (a == b).then(|| a.clone()),
        }
    }

    /// Whether `<` means something.
    pub fn is_ordered(&self) -> bool {
        matches!(self, Type::Number | Type::Text | Type::Date | Type::Months | Type::Duration | Type::Any)
    }

    /// Whether values of this type may hold others.
    pub fn is_collection(&self) -> bool {
        matches!(self, Type::List(_) | Type::Range(_) | Type::Any)
    }

    fn is_amount(&self) -> bool {
        matches!(self, Type::Number | Type::Months | Type::Duration | Type::Any)
    }

    fn item(&self) -> &Type {
        match self {
            Type::List(item) => item,
            single => single,
        }
    }
}

/// The type of `left op right`, if the two go together.
pub fn arithmetic(op: Operator, left: &Type, right: &Type) -> Option<Type> {
    use Operator::{Add, Divide, Multiply, Subtract};
    use Type::{Any, Date, Duration, Enum, Months, Number, Text};
    Some(match (op, left, right) {
        (_, Any, _) | (_, _, Any) => Any,
        (_, Number, Number) => Number,
        (Add, Text | Enum(_), Text | Enum(_)) => Text,
        (Add | Subtract, Months, Months) => Months,
        (Add | Subtract, Duration, Duration) => Duration,
        (Multiply, Months, Number) | (Multiply, Number, Months) | (Divide, Months, Number) => Months,
        (Multiply, Duration, Number) | (Multiply, Number, Duration) | (Divide, Duration, Number) => Duration,
        (Divide, Months, Months) | (Divide, Duration, Duration) => Number,
        (Add | Subtract, Date, Months | Duration) | (Add, Months | Duration, Date) => Date,
        (Subtract, Date, Date) => Duration,
        _ => return None,
    })
}

/// The property of this name, if values of the type have it, with its type.
pub fn property(of: &Type, name: &str) -> Option<(Property, Type)> {
    use Property as P;
    let (property, of_types, gives): (P, &[Type], Type) = match name {
        "year" => (P::Year, &[Type::Date], Type::Number),
        "month" => (P::Month, &[Type::Date], Type::Number),
        "day" => (P::Day, &[Type::Date], Type::Number),
        "weekday" => (P::Weekday, &[Type::Date], Type::Number),
        "years" => (P::Years, &[Type::Months], Type::Number),
        "months" => (P::Months, &[Type::Months], Type::Number),
        "days" => (P::Days, &[Type::Duration], Type::Number),
        "hours" => (P::Hours, &[Type::Duration], Type::Number),
        "minutes" => (P::Minutes, &[Type::Duration], Type::Number),
        "seconds" => (P::Seconds, &[Type::Duration], Type::Number),
        "start" => (P::Start, &[], Type::Any),
        "end" => (P::End, &[], Type::Any),
        "start included" => (P::StartIncluded, &[], Type::Boolean),
        "end included" => (P::EndIncluded, &[], Type::Boolean),
        _ => return None,
    };
    match of {
        Type::Any => Some((property, gives)),
        Type::Range(item) if of_types.is_empty() => {
            Some((property, if gives == Type::Any { (**item).clone() } else { gives }))
        }
        Type::List(item) => self::property(item, name).map(|(property, gives)| (property, Type::list(gives))),
        of => of_types.contains(of).then_some((property, gives)),
    }
}

/// What the parameter wants, if the argument is not it.
pub fn wants(takes: Takes, argument: &Type, first: &Type) -> Option<String> {
    let (fits, wanted) = match takes {
        Takes::Anything => (true, Type::Any),
        Takes::Number => (argument.fits(&Type::Number), Type::Number),
        Takes::Text => (argument.fits(&Type::Text), Type::Text),
        Takes::Date => (argument.fits(&Type::Date), Type::Date),
        Takes::List => (argument.fits(&Type::list(Type::Any)), Type::list(Type::Any)),
        Takes::Item => (argument.fits(first.item()), first.item().clone()),
        Takes::Booleans => (argument.item().fits(&Type::Boolean), Type::list(Type::Boolean)),
        Takes::Amount => {
            return (!argument.is_amount()).then(|| "a number or a duration".into());
        }
        Takes::Amounts => {
            let fits = argument.item().is_amount() && argument.fits(first);
            return (!fits).then(|| "numbers or durations of one kind".into());
        }
        Takes::Comparables => {
            let fits = argument.item().is_ordered() && argument.fits(first);
            return (!fits).then(|| "numbers, texts, dates or durations of one kind".into());
        }
    };
    (!fits).then(|| wanted.to_string())
}

/// What a call gives.
pub fn result(signature: &Signature, arguments: &[Type]) -> Type {
    let first = arguments.first().unwrap_or(&Type::Any);
    match signature.gives {
        Gives::Boolean => Type::Boolean,
        Gives::Number => Type::Number,
        Gives::Text => Type::Text,
        Gives::Date => Type::Date,
        Gives::Months => Type::Months,
        Gives::Anything => Type::Any,
        Gives::Numbers => Type::list(Type::Number),
        Gives::Item => first.item().clone(),
        // A joined list holds what any of them holds.
        Gives::First => arguments
            .iter()
            .filter(|argument| matches!((first, argument), (Type::List(_), Type::List(_))))
            .try_fold(first.clone(), |sum, argument| sum.common(argument))
            .unwrap_or(Type::list(Type::Any)),
    }
}
