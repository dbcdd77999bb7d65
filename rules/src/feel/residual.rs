//! Folding: what can be said of an expression before all facts are known.
//!
//! Folding keeps the value exactly; of the reasons it keeps only those that still matter.

use super::eval::{Scope, eval};
use super::expr::{Comparison, Expr, Mode, Quantifier, Test};
use super::functions::{Builtin, NativeBuiltin};
use super::native::NativeExpr;
use super::value::Value;
use crate::calendar::Date;

/// Lists of loops are written out as `and`/`or` only up to this many parts.
const LONGEST_UNROLLED: usize = 400;

/// What is left of an expression when some facts are settled.
///
/// `fact` gives the value of a settled fact (null for "I don't know", which is settled too) and `None` for
/// an open one; `dated` likewise for the values of the law. What remains mentions only what is open.
pub fn residual(
    expr: &Expr,
    fact: &dyn Fn(u16) -> Option<Value>,
    dated: &dyn Fn(u16) -> Option<Value>,
    on_date: Option<Date>,
) -> Expr {
    let settled = match expr {
        Expr::Fact(index) => fact(*index),
        Expr::Dated(index) => dated(*index),
        Expr::OnDate => on_date.map(Value::Date),
        _ => None,
    };
    match settled {
        Some(value) => Expr::Const(value),
        None => {
            let inner = &mut |child: Expr| residual(&child, fact, dated, on_date);
            fold(expr.clone().map_children(inner))
        }
    }
}

/// The value of an expression without facts, dated values or day. Those that it has anyway count as unknown.
pub fn constant(expr: &Expr) -> Value {
    eval(expr, &Nothing).value
}

struct Nothing;

impl Scope for Nothing {
    fn fact(&self, _index: u16) -> Value {
        Value::Null
    }

    fn open_facts(&self) -> u128 {
        0
    }

    fn dated(&self, _index: u16) -> Value {
        Value::Null
    }

    fn on_date(&self) -> Date {
        Date::new(2000, 1, 1).expect("this day exists")
    }
}

/// Simplifies an expression whose parts are simplified already.
pub fn fold(expr: Expr) -> Expr {
    if matches!(expr, Expr::Const(_)) {
        return expr;
    }
    if is_closed(&expr, &mut Vec::new()) {
        return Expr::Const(constant(&expr));
    }
    match expr {
        Expr::And(items) => fold_decision(items, false),
        Expr::Or(items) => fold_decision(items, true),
        Expr::If { mode, condition, then, otherwise } => match (*condition, mode) {
            (Expr::Const(Value::Bool(true)), _) => *then,
            (Expr::Const(Value::Bool(false)), _) => *otherwise,
            (Expr::Const(_), Mode::Feel) => *otherwise,
            _ if matches!(*then, Expr::Const(_)) && then == otherwise => *then,
            (condition, _) => Expr::If { mode, condition: condition.into(), then, otherwise },
        },
        Expr::In { mode, value, tests } => fold_in(mode, *value, tests),
        Expr::Quantified { quantifier, local, list, satisfies } => {
            fold_quantified(quantifier, local, *list, *satisfies)
        }
        expr if is_hopeless(&expr) => Expr::Const(Value::Null),
        expr => expr,
    }
}

fn fold_decision(items: Vec<Expr>, deciding: bool) -> Expr {
    let mut left = Vec::with_capacity(items.len());
    for item in items {
        match item {
            Expr::Const(Value::Bool(truth)) if truth == deciding => return Expr::Const(truth.into()),
            Expr::Const(Value::Bool(_)) => {}
            Expr::And(inner) if !deciding => left.extend(inner),
            Expr::Or(inner) if deciding => left.extend(inner),
            other => left.push(other),
        }
    }
    if left.len() == 1 && left.iter().all(is_truth) {
        return left.remove(0);
    }
    match (left.is_empty(), deciding) {
        (true, _) => Expr::Const((!deciding).into()),
        (false, true) => Expr::Or(left),
        (false, false) => Expr::And(left),
    }
}

/// Whether it is true, false or null for sure, so that `true and x` is `x`.
fn is_truth(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::And(_)
            | Expr::Or(_)
            | Expr::Not(_)
            | Expr::Compare { .. }
            | Expr::Between { .. }
            | Expr::In { .. }
            | Expr::Quantified { .. }
            | Expr::Native(NativeExpr::InstanceOf { .. })
    )
}

/// Drops the tests that are false already, and decides if one is true.
fn fold_in(mode: Mode, value: Expr, tests: Vec<Test>) -> Expr {
    if let (Expr::Const(Value::Null), Mode::Law) = (&value, mode) {
        return value;
    }
    let mut left = Vec::with_capacity(tests.len());
    for test in tests {
        let alone = Expr::In { mode, value: value.clone().into(), tests: vec![test.clone()] };
        match is_closed(&alone, &mut Vec::new()).then(|| constant(&alone)) {
            Some(Value::Bool(true)) => return Expr::Const(true.into()),
            Some(Value::Bool(false)) => {}
            _ => left.push(test),
        }
    }
    if left.is_empty() {
        return Expr::Const(false.into());
    }
    Expr::In { mode, value: value.into(), tests: left }
}

/// `some x in [a, b] satisfies x > 1` is `a > 1 or b > 1`, which tells the reasons apart.
fn fold_quantified(quantifier: Quantifier, local: u16, list: Expr, satisfies: Expr) -> Expr {
    let items: Option<Vec<Expr>> = match &list {
        Expr::List(items) => Some(items.clone()),
        Expr::Const(Value::List(items)) => Some(items.iter().cloned().map(Expr::Const).collect()),
        _ => None,
    };
    let short_enough = |items: &Vec<Expr>| {
        let each = size(&satisfies) + items.iter().map(size).max().unwrap_or(0);
        items.len().saturating_mul(each) <= LONGEST_UNROLLED
    };
    let Some(items) = items.filter(short_enough) else {
        return Expr::Quantified { quantifier, local, list: list.into(), satisfies: satisfies.into() };
    };
    let parts = items.iter().map(|item| substitute(satisfies.clone(), local, item)).collect();
    fold_decision(parts, quantifier == Quantifier::Some)
}

fn size(expr: &Expr) -> usize {
    let mut total = 1;
    expr.each_child(&mut |child| total += size(child));
    total
}

/// Puts the item where the iteration variable stands, and folds.
fn substitute(expr: Expr, local: u16, item: &Expr) -> Expr {
    match expr {
        Expr::Local(found) if found == local => item.clone(),
        // A named condition that was put in may use the same number for a variable of its own.
        Expr::Quantified { local: inner, .. } if inner == local => expr,
        Expr::Native(native) if native.binding().is_some_and(|(inner, ..)| inner == local) => {
            Expr::Native(native)
        }
        expr => fold(expr.map_children(&mut |child| substitute(child, local, item))),
    }
}

/// Whether an operation that needs all of its parts has one that is null already.
fn is_hopeless(expr: &Expr) -> bool {
    let is_strict = match expr {
        Expr::Not(_)
        | Expr::Negate(_)
        | Expr::Arithmetic { .. }
        | Expr::Native(NativeExpr::Index { .. } | NativeExpr::Path { .. })
        | Expr::Range { .. } => true,
        Expr::Compare { mode, op, .. } => {
            *mode == Mode::Law || !matches!(op, Comparison::Equal | Comparison::NotEqual)
        }
        Expr::Call { mode, function, .. } => {
            *mode == Mode::Law
                && !matches!(function, Builtin::Native(NativeBuiltin::All | NativeBuiltin::Any))
        }
        _ => false,
    };
    let mut has_null = false;
    expr.each_child(&mut |child| has_null |= matches!(child, Expr::Const(Value::Null)));
    match expr {
        Expr::Between { value, .. } => matches!(**value, Expr::Const(Value::Null)),
        Expr::Quantified { list, .. } => matches!(**list, Expr::Const(Value::Null)),
        Expr::Native(NativeExpr::For { list, .. } | NativeExpr::Filter { list, .. }) => {
            matches!(**list, Expr::Const(Value::Null))
        }
        _ => is_strict && has_null,
    }
}

/// Whether it mentions no facts, dated values or day, nor a variable of an enclosing loop.
fn is_closed(expr: &Expr, bound: &mut Vec<u16>) -> bool {
    let binding = match expr {
        Expr::Fact(_) | Expr::Dated(_) | Expr::OnDate => return false,
        Expr::Local(local) => return bound.contains(local),
        Expr::Quantified { local, list, satisfies, .. } => Some((*local, &**list, &**satisfies)),
        Expr::Native(native) => native.binding(),
        _ => None,
    };
    if let Some((local, list, body)) = binding {
        return is_closed(list, bound) && {
            bound.push(local);
            let closed = is_closed(body, bound);
            bound.pop();
            closed
        };
    }
    let mut closed = true;
    expr.each_child(&mut |child| closed = closed && is_closed(child, bound));
    closed
}
