//! An expression as it was written, with the place of every part.

use std::ops::Range;

use rust_decimal::Decimal;

use super::expr::{Comparison, Operator, Quantifier};
use super::native::Kind;
use super::value::Value;

#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub kind: NodeKind,
    pub span: Range<usize>,
    /// How many levels of parts it has; the parser limits it.
    pub depth: u16,
}

#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    Null,
    Bool(bool),
    Number(Decimal),
    Text(String),
    /// `@"2026-11-22"`, already read.
    At(Value),
    Name(String),
    And(Vec<Node>),
    Or(Vec<Node>),
    Negate(Box<Node>),
    Arithmetic(Operator, Box<[Node; 2]>),
    Compare(Comparison, Box<[Node; 2]>),
    /// The value, the lower and the upper end.
    Between(Box<[Node; 3]>),
    In(Box<Node>, Vec<TestNode>),
    /// The condition, the then and the else branch.
    If(Box<[Node; 3]>),
    List(Vec<Node>),
    Range(Box<RangeNode>),
    /// `1..5` in a loop.
    Sequence(Box<[Node; 2]>),
    Call {
        name: String,
        name_span: Range<usize>,
        arguments: Vec<Argument>,
    },
    Quantified(Quantifier, Vec<Binding>, Box<Node>),
    For(Vec<Binding>, Box<Node>),
    /// A list and what stands in brackets after it.
    Filter(Box<[Node; 2]>),
    Path(Box<Node>, String, Range<usize>),
    InstanceOf(Box<Node>, Kind),
}

#[derive(Clone, Debug, PartialEq)]
pub enum TestNode {
    Value(Node),
    Compare(Comparison, Node),
}

impl TestNode {
    pub fn depth(&self) -> u16 {
        match self {
            TestNode::Value(of) | TestNode::Compare(_, of) => of.depth,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct RangeNode {
    pub low: Option<Node>,
    pub low_closed: bool,
    pub high: Option<Node>,
    pub high_closed: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    pub name: Option<(String, Range<usize>)>,
    pub value: Node,
}

/// `x in list`.
#[derive(Clone, Debug, PartialEq)]
pub struct Binding {
    pub name: String,
    pub list: Node,
}
