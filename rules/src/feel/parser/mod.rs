//! Reads an expression into a tree, by precedence.
//!
//! From weak to strong: `for if some every`, `or`, `and`, comparison with `between` and `in`, `+ -`,
//! `* /`, `**`, minus sign, `instance of`, then `.`, `[…]` and calls. All binary operators bind to the left.
//! Operators are here, `values` reads what stands between them, `calls` names, calls and types.

use std::ops::Range;

use super::ast::{Node, NodeKind, TestNode};
use super::error::FeelError;
use super::expr::{Comparison, Mode, Operator};
use super::lexer::{Token, TokenKind, tokens};

mod calls;
mod values;

/// How deep expressions may be nested, so that neither reading nor evaluating can use up the stack.
const DEEPEST: u16 = 64;

const KEYWORDS: &[&str] = &[
    "and",
    "or",
    "in",
    "between",
    "if",
    "then",
    "else",
    "for",
    "return",
    "some",
    "every",
    "satisfies",
    "true",
    "false",
    "null",
    "instance",
    "function",
];

type Parsed<T = Node> = Result<T, FeelError>;

/// Reads the whole text as one expression.
pub fn parse(source: &str, mode: Mode) -> Parsed {
    let mut parser = Parser { mode, tokens: tokens(source, mode)?, at: 0, nesting: 0, in_upper_end: false };
    let node = parser.expression()?;
    match parser.peek() {
        TokenKind::End => Ok(node),
        _ => Err(parser.unexpected("an operator or the end")),
    }
}

struct Parser {
    mode: Mode,
    tokens: Vec<Token>,
    at: usize,
    nesting: u16,
    /// Reading the upper end of a range, where `[` may be the end of the range: `[1..5[`.
    in_upper_end: bool,
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Strength {
    Weakest,
    Or,
    And,
    Comparison,
    Sum,
    Product,
    Power,
    Sign,
}

impl Parser {
    fn peek(&self) -> &TokenKind {
        &self.tokens[self.at.min(self.tokens.len() - 1)].kind
    }

    fn span(&self) -> Range<usize> {
        self.tokens[self.at.min(self.tokens.len() - 1)].span.clone()
    }

    /// The end of the token before.
    fn end(&self) -> usize {
        self.at.checked_sub(1).map_or(0, |at| self.tokens[at].span.end)
    }

    fn is_symbol(&self, symbol: &str) -> bool {
        matches!(self.peek(), TokenKind::Symbol(found) if *found == symbol)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), TokenKind::Word(found) if found == word)
    }

    fn takes(&mut self, symbol: &str) -> bool {
        let found = self.is_symbol(symbol);
        self.at += usize::from(found);
        found
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, symbol: &str) -> Parsed<()> {
        if self.takes(symbol) { Ok(()) } else { Err(self.unexpected(&format!("`{symbol}`"))) }
    }

    fn expect_word(&mut self, word: &str) -> Parsed<()> {
        if self.takes_word(word) { Ok(()) } else { Err(self.unexpected(&format!("`{word}`"))) }
    }

    fn unexpected(&self, wanted: &str) -> FeelError {
        let found = match self.peek() {
            TokenKind::Number(_) => "a number".into(),
            TokenKind::Text(_) => "a text".into(),
            TokenKind::At(_) => "a date or duration".into(),
            TokenKind::Word(word) => format!("`{word}`"),
            TokenKind::Symbol("{") => {
                return FeelError::new(self.span(), "contexts (`{…}`) are not part of the FEEL of Sportello");
            }
            TokenKind::Symbol(symbol) => format!("`{symbol}`"),
            TokenKind::End => "the end".into(),
        };
        FeelError::new(self.span(), format!("expected {wanted}, found {found}"))
    }

    fn node(&self, kind: NodeKind, start: usize, below: u16) -> Parsed {
        let span = start..self.end();
        if below >= DEEPEST {
            return Err(too_deep(span));
        }
        Ok(Node { kind, span, depth: below + 1 })
    }

    fn expression(&mut self) -> Parsed {
        self.binary(Strength::Weakest)
    }

    fn binary(&mut self, weakest: Strength) -> Parsed {
        if self.nesting >= DEEPEST {
            return Err(too_deep(self.span()));
        }
        self.nesting += 1;
        let result = self.binary_nested(weakest);
        self.nesting -= 1;
        result
    }

    fn binary_nested(&mut self, weakest: Strength) -> Parsed {
        let mut left = self.prefix()?;
        loop {
            let strength = self.operator_strength();
            if strength <= weakest {
                return Ok(left);
            }
            let start = left.span.start;
            left = match strength {
                Strength::Or => self.chain(left, "or", Strength::Or, NodeKind::Or)?,
                Strength::And => self.chain(left, "and", Strength::And, NodeKind::And)?,
                Strength::Comparison => self.comparison(left)?,
                Strength::Sum | Strength::Product | Strength::Power => {
                    let op = if self.takes("+") {
                        Operator::Add
                    } else if self.takes("-") {
                        Operator::Subtract
                    } else if self.takes("*") {
                        Operator::Multiply
                    } else if self.takes("/") {
                        Operator::Divide
                    } else {
                        self.expect("**")?;
                        Operator::Power
                    };
                    let right = self.binary(strength)?;
                    let below = left.depth.max(right.depth);
                    self.node(NodeKind::Arithmetic(op, Box::new([left, right])), start, below)?
                }
                Strength::Sign => {
                    self.expect_word("instance")?;
                    self.expect_word("of")?;
                    let kind = self.kind()?;
                    let below = left.depth;
                    self.node(NodeKind::InstanceOf(Box::new(left), kind), start, below)?
                }
                Strength::Weakest => return Ok(left),
            };
        }
    }

    fn operator_strength(&self) -> Strength {
        match self.peek() {
            TokenKind::Symbol("=" | "!=" | "<" | "<=" | ">" | ">=") => Strength::Comparison,
            TokenKind::Symbol("+" | "-") => Strength::Sum,
            TokenKind::Symbol("*" | "/") => Strength::Product,
            TokenKind::Symbol("**") => Strength::Power,
            TokenKind::Word(word) => match word.as_str() {
                "or" => Strength::Or,
                "and" => Strength::And,
                "in" | "between" => Strength::Comparison,
                "instance" => Strength::Sign,
                _ => Strength::Weakest,
            },
            _ => Strength::Weakest,
        }
    }

    fn chain(
        &mut self,
        first: Node,
        word: &str,
        strength: Strength,
        kind: fn(Vec<Node>) -> NodeKind,
    ) -> Parsed {
        let (start, mut below) = (first.span.start, first.depth);
        let mut items = vec![first];
        while self.takes_word(word) {
            let item = self.binary(strength)?;
            below = below.max(item.depth);
            items.push(item);
        }
        self.node(kind(items), start, below)
    }

    fn comparison_symbol(&mut self) -> Option<Comparison> {
        let op = match self.peek() {
            TokenKind::Symbol("=") => Comparison::Equal,
            TokenKind::Symbol("!=") => Comparison::NotEqual,
            TokenKind::Symbol("<") => Comparison::Less,
            TokenKind::Symbol("<=") => Comparison::AtMost,
            TokenKind::Symbol(">") => Comparison::Greater,
            TokenKind::Symbol(">=") => Comparison::AtLeast,
            _ => return None,
        };
        self.at += 1;
        Some(op)
    }

    fn comparison(&mut self, left: Node) -> Parsed {
        let start = left.span.start;
        if self.takes_word("between") {
            let low = self.binary(Strength::Comparison)?;
            self.expect_word("and")?;
            let high = self.binary(Strength::Comparison)?;
            let below = left.depth.max(low.depth).max(high.depth);
            return self.node(NodeKind::Between(Box::new([left, low, high])), start, below);
        }
        if self.takes_word("in") {
            let tests = self.tests()?;
            let below = tests.iter().map(TestNode::depth).fold(left.depth, u16::max);
            return self.node(NodeKind::In(Box::new(left), tests), start, below);
        }
        let Some(op) = self.comparison_symbol() else {
            return Err(self.unexpected("a comparison"));
        };
        let right = self.binary(Strength::Comparison)?;
        let below = left.depth.max(right.depth);
        self.node(NodeKind::Compare(op, Box::new([left, right])), start, below)
    }

    /// What stands after `in`: one test, or several in parentheses.
    fn tests(&mut self) -> Parsed<Vec<TestNode>> {
        if !self.is_symbol("(") {
            return Ok(vec![self.test(Strength::Comparison)?]);
        }
        let (before, start) = (self.at, self.span().start);
        self.at += 1;
        let first = self.test(Strength::Weakest)?;
        if self.is_symbol("..") {
            // It was a range with an open lower end.
            self.at = before;
            return Ok(vec![self.test(Strength::Comparison)?]);
        }
        let mut tests = vec![first];
        while self.takes(",") {
            tests.push(self.test(Strength::Weakest)?);
        }
        self.expect(")")?;
        if let ([TestNode::Value(_)], true) = (tests.as_slice(), self.goes_on()) {
            // It was a value in parentheses, of which more follows: `x in (list)[1]`.
            self.at = before;
            return Ok(vec![TestNode::Value(self.binary(Strength::Comparison)?)]);
        }
        if tests.is_empty() {
            return Err(FeelError::new(start..self.end(), "nothing to compare with"));
        }
        Ok(tests)
    }

    fn goes_on(&self) -> bool {
        matches!(self.peek(), TokenKind::Symbol("[" | "." | "+" | "-" | "*" | "/" | "**"))
    }

    fn test(&mut self, weakest: Strength) -> Parsed<TestNode> {
        match self.comparison_symbol() {
            Some(op) => Ok(TestNode::Compare(op, self.binary(Strength::Comparison)?)),
            None => Ok(TestNode::Value(self.binary(weakest)?)),
        }
    }

    fn prefix(&mut self) -> Parsed {
        let start = self.span().start;
        if self.takes("-") {
            let of = self.binary(Strength::Power)?;
            let below = of.depth;
            return self.node(NodeKind::Negate(Box::new(of)), start, below);
        }
        let mut node = self.primary()?;
        loop {
            let below = node.depth;
            if self.is_symbol("[") {
                let before = self.at;
                let inner = match self.bracketed() {
                    Ok(inner) => inner,
                    Err(_) if self.in_upper_end => {
                        self.at = before;
                        return Ok(node);
                    }
                    Err(error) => return Err(error),
                };
                let below = below.max(inner.depth);
                node = self.node(NodeKind::Filter(Box::new([node, inner])), start, below)?;
            } else if self.takes(".") {
                let span = self.span();
                let name = self.property()?;
                let span = span.start..self.end();
                node = self.node(NodeKind::Path(Box::new(node), name, span), start, below)?;
            } else {
                return Ok(node);
            }
        }
    }

    fn bracketed(&mut self) -> Parsed {
        self.at += 1;
        let in_upper_end = std::mem::replace(&mut self.in_upper_end, false);
        let inner = self.expression();
        self.in_upper_end = in_upper_end;
        let inner = inner?;
        self.expect("]")?;
        Ok(inner)
    }

    fn property(&mut self) -> Parsed<String> {
        let TokenKind::Word(mut name) = self.peek().clone() else {
            return Err(self.unexpected("the name of a property"));
        };
        self.at += 1;
        if (name == "start" || name == "end") && self.takes_word("included") {
            name.push_str(" included");
        }
        Ok(name)
    }
}

fn too_deep(span: Range<usize>) -> FeelError {
    FeelError::new(span, format!("more than {DEEPEST} levels inside each other"))
        .mend("give a part of it a name of its own")
}
