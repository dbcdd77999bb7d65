//! A compiled condition: what a rulebook carries and the evaluator walks.
//!
//! Names are resolved to indices, types were checked and constants folded when it was compiled.
//!
//! Invariant: rulebooks hold the positions of variants, so those that exist only natively (feature `compile`)
//! stand last in their enum: bytes written with the feature are read without it. The test `encoding` holds on to it.

use serde::{Deserialize, Serialize};

use super::functions::Builtin;
#[cfg(feature = "compile")]
use super::native::NativeExpr;
use super::value::Value;

/// How an unknown counts where plain FEEL would turn it into a definite answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// For conditions of the law: what is not known stays not known until every possible answer agrees.
    Law,
    /// DMN 1.5 to the letter: `null = null` is true, `if null` takes the else branch. Native only.
    #[cfg(feature = "compile")]
    Feel,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Operator {
    Add,
    Subtract,
    Multiply,
    #[cfg(feature = "compile")]
    Divide,
    #[cfg(feature = "compile")]
    Power,
    /// `+` between texts in a condition of the law; plain FEEL does not know the types and has `Add` there too.
    #[cfg(feature = "compile")]
    Join,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Quantifier {
    Some,
    Every,
}

/// An expression. Facts and dated values are indices into the tables of the rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expr {
    Const(Value),
    Fact(u16),
    /// A value of the law that changes by date, as in force on the day of the case.
    Dated(u16),
    /// The day on which the papers will be handed in.
    OnDate,
    /// The iteration variable of an enclosing loop, by the number that binder has.
    Local(u16),
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Not(Box<Expr>),
    Negate(Box<Expr>),
    Compare {
        mode: Mode,
        op: Comparison,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    /// Both ends belong to it.
    Between {
        value: Box<Expr>,
        low: Box<Expr>,
        high: Box<Expr>,
    },
    In {
        mode: Mode,
        value: Box<Expr>,
        tests: Vec<Test>,
    },
    Arithmetic {
        op: Operator,
        left: Box<Expr>,
        right: Box<Expr>,
    },
    If {
        mode: Mode,
        condition: Box<Expr>,
        then: Box<Expr>,
        otherwise: Box<Expr>,
    },
    List(Vec<Expr>),
    /// A range as a value; an end that is missing is open to infinity.
    Range {
        low: Option<Box<Expr>>,
        low_closed: bool,
        high: Option<Box<Expr>>,
        high_closed: bool,
    },
    Call {
        mode: Mode,
        function: Builtin,
        arguments: Vec<Expr>,
    },
    Quantified {
        quantifier: Quantifier,
        local: u16,
        list: Box<Expr>,
        satisfies: Box<Expr>,
    },
    /// What a rulebook never holds.
    #[cfg(feature = "compile")]
    Native(NativeExpr),
}

/// One alternative on the right of `in`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Test {
    /// Equal to it, one of its items, or inside it, depending on what it turns out to be.
    Value(Expr),
    /// `< 5` and the like.
    Compare(Comparison, Expr),
    /// `[a..b]`, with ends that may or may not belong to it.
    Within { low: Expr, low_closed: bool, high: Expr, high_closed: bool },
}

impl Expr {
    /// Visits the expressions directly inside this one, in the order of the text.
    pub fn each_child<'a>(&'a self, visit: &mut dyn FnMut(&'a Expr)) {
        match self {
            Expr::Const(_) | Expr::Fact(_) | Expr::Dated(_) | Expr::OnDate | Expr::Local(_) => {}
            Expr::And(items) | Expr::Or(items) | Expr::List(items) => items.iter().for_each(visit),
            Expr::Call { arguments, .. } => arguments.iter().for_each(visit),
            Expr::Not(of) | Expr::Negate(of) => visit(of),
            Expr::Compare { left: first, right: second, .. }
            | Expr::Arithmetic { left: first, right: second, .. }
            | Expr::Quantified { list: first, satisfies: second, .. } => {
                visit(first);
                visit(second);
            }
            Expr::Between { value: first, low: second, high: third }
            | Expr::If { condition: first, then: second, otherwise: third, .. } => {
                visit(first);
                visit(second);
                visit(third);
            }
            Expr::In { value, tests, .. } => {
                visit(value);
                for test in tests {
                    match test {
                        Test::Value(of) | Test::Compare(_, of) => visit(of),
                        Test::Within { low, high, .. } => {
                            visit(low);
                            visit(high);
                        }
                    }
                }
            }
            Expr::Range { low, high, .. } => low.iter().chain(high).for_each(|end| visit(end)),
            #[cfg(feature = "compile")]
            Expr::Native(native) => native.each_child(visit),
        }
    }

    /// The same expression with every expression directly inside it replaced.
    #[cfg(feature = "compile")]
    pub fn map_children(mut self, replace: &mut dyn FnMut(Expr) -> Expr) -> Expr {
        let mut swap = |slot: &mut Expr| *slot = replace(std::mem::replace(slot, Expr::OnDate));
        match &mut self {
            Expr::Const(_) | Expr::Fact(_) | Expr::Dated(_) | Expr::OnDate | Expr::Local(_) => {}
            Expr::And(items) | Expr::Or(items) | Expr::List(items) => items.iter_mut().for_each(swap),
            Expr::Call { arguments, .. } => arguments.iter_mut().for_each(swap),
            Expr::Not(of) | Expr::Negate(of) => swap(of),
            Expr::Compare { left: first, right: second, .. }
            | Expr::Arithmetic { left: first, right: second, .. }
            | Expr::Quantified { list: first, satisfies: second, .. } => {
                swap(first);
                swap(second);
            }
            Expr::Between { value: first, low: second, high: third }
            | Expr::If { condition: first, then: second, otherwise: third, .. } => {
                swap(first);
                swap(second);
                swap(third);
            }
            Expr::In { value, tests, .. } => {
                swap(value);
                for test in tests {
                    match test {
                        Test::Value(of) | Test::Compare(_, of) => swap(of),
                        Test::Within { low, high, .. } => {
                            swap(low);
                            swap(high);
                        }
                    }
                }
            }
            Expr::Range { low, high, .. } => low.iter_mut().chain(high).for_each(|end| swap(end)),
            Expr::Native(native) => native.each_child_mut(&mut swap),
        }
        self
    }

    fn each_within<'a>(&'a self, visit: &mut dyn FnMut(&'a Expr)) {
        visit(self);
        self.each_child(&mut |child| child.each_within(visit));
    }

    /// The comparisons inside (`=`, `<`, `between`, `in`), outermost first: they hold the thresholds
    /// at which an answer starts to matter.
    pub fn comparisons(&self) -> Vec<&Expr> {
        let mut found = Vec::new();
        self.each_within(&mut |expr| {
            if matches!(expr, Expr::Compare { .. } | Expr::Between { .. } | Expr::In { .. }) {
                found.push(expr);
            }
        });
        found
    }
}

/// The facts that an expression mentions, as a bit set by index.
pub fn facts_in(expr: &Expr) -> u128 {
    let mut facts = 0;
    expr.each_within(&mut |inner| {
        if let Expr::Fact(index) = inner {
            facts |= super::eval::fact_bit(*index);
        }
    });
    facts
}

/// The dated values that an expression mentions, as a bit set by index.
pub fn dated_in(expr: &Expr) -> u64 {
    let mut dated = 0;
    expr.each_within(&mut |inner| {
        if let Expr::Dated(index) = inner {
            dated |= super::eval::dated_bit(*index);
        }
    });
    dated
}
