//! The bytes of expressions, which must be the same with the feature `compile` and without it.

use crate::feel::*;

/// An expression of every kind that a rulebook can hold, and every operator and function.
fn all() -> Vec<Expr> {
    let fact = || Box::new(Expr::Fact(7));
    let (mode, one) = (Mode::Law, || Box::new(Expr::Const(Value::from(1))));
    let mut all = vec![
        Expr::Dated(3),
        Expr::OnDate,
        Expr::Local(2),
        Expr::And(vec![*fact()]),
        Expr::Or(vec![*fact()]),
        Expr::Not(fact()),
        Expr::Negate(fact()),
        Expr::Compare { mode, op: Comparison::AtLeast, left: fact(), right: one() },
        Expr::Between { value: fact(), low: one(), high: one() },
        Expr::In {
            mode,
            value: fact(),
            tests: vec![Test::Value(*one()), Test::Compare(Comparison::Less, *one())],
        },
        Expr::If { mode, condition: fact(), then: one(), otherwise: fact() },
        Expr::List(vec![*fact()]),
        Expr::Range { low: Some(one()), low_closed: true, high: None, high_closed: false },
        Expr::Quantified { quantifier: Quantifier::Every, local: 2, list: fact(), satisfies: fact() },
    ];
    for op in [Operator::Add, Operator::Subtract, Operator::Multiply] {
        all.push(Expr::Arithmetic { op, left: fact(), right: one() });
    }
    for function in [
        Builtin::Count,
        Builtin::ListContains,
        Builtin::Min,
        Builtin::Max,
        Builtin::Sum,
        Builtin::YearsAndMonthsDuration,
        Builtin::AddWorkingDays,
        Builtin::NextWorkingDay,
    ] {
        all.push(Expr::Call { mode, function, arguments: Vec::new() });
    }
    all
}

#[test]
fn the_bytes_do_not_depend_on_the_feature() {
    let bytes = postcard::to_allocvec(&all()).expect("can be written");
    assert_eq!(bytes, BYTES);
    assert_eq!(postcard::from_bytes(BYTES), Ok(all()));
}

/// These change only when a kind of expression that travels is added, moved or taken away.
#[rustfmt::skip]
const BYTES: &[u8] = &[
    25, 2, 3, 3, 4, 2, 5, 1, 1, 7, 6, 1, 1, 7, 7, 1, 7, 8, 1, 7, 9, 0, 5, 1, 7, 0, 2, 2, 0, 10,
    1, 7, 0, 2, 2, 0, 0, 2, 2, 0, 11, 0, 1, 7, 2, 0, 0, 2, 2, 0, 1, 2, 0, 2, 2, 0, 13, 0, 1, 7,
    0, 2, 2, 0, 1, 7, 14, 1, 1, 7, 15, 1, 0, 2, 2, 0, 1, 0, 0, 17, 1, 2, 1, 7, 1, 7, 12, 0, 1, 7,
    0, 2, 2, 0, 12, 1, 1, 7, 0, 2, 2, 0, 12, 2, 1, 7, 0, 2, 2, 0, 16, 0, 0, 0, 16, 0, 1, 0, 16, 0,
    2, 0, 16, 0, 3, 0, 16, 0, 4, 0, 16, 0, 5, 0, 16, 0, 6, 0, 16, 0, 7, 0,
];
