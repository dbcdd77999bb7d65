//! Values: literals, lists, ranges, choices and loops.

use super::super::ast::{Binding, Node, NodeKind, RangeNode};
use super::super::error::FeelError;
use super::super::expr::{Comparison, Mode, Quantifier};
use super::super::functions::parse_duration;
use super::super::lexer::TokenKind;
use super::super::value::Value;
use super::{KEYWORDS, Parsed, Parser, Strength};
use crate::calendar::Date;

impl Parser {
    pub(super) fn primary(&mut self) -> Parsed {
        let start = self.span().start;
        let token = self.peek().clone();
        match token {
            TokenKind::Number(number) => self.literal(NodeKind::Number(number)),
            TokenKind::Text(text) => self.literal(NodeKind::Text(text)),
            TokenKind::At(text) => {
                let value = Date::parse(&text).map(Value::Date).or_else(|| parse_duration(&text));
                match value {
                    Some(value) => self.literal(NodeKind::At(value)),
                    None if self.mode == Mode::Feel => self.literal(NodeKind::Null),
                    None => {
                        Err(FeelError::new(self.span(), format!("`{text}` is neither a date nor a duration"))
                            .mend("write @\"2026-11-22\", @\"P2Y6M\" or @\"P30D\""))
                    }
                }
            }
            TokenKind::Symbol("(") => self.parenthesis(start),
            TokenKind::Symbol("[") => self.list_or_range(start),
            TokenKind::Symbol("]") => {
                self.at += 1;
                let low = self.binary(Strength::Comparison)?;
                self.range(start, low, false)
            }
            TokenKind::Word(word) => match word.as_str() {
                "true" => self.literal(NodeKind::Bool(true)),
                "false" => self.literal(NodeKind::Bool(false)),
                "null" => self.literal(NodeKind::Null),
                "if" => self.choice(start),
                "for" => self.for_loop(start),
                "some" => self.quantified(start, Quantifier::Some),
                "every" => self.quantified(start, Quantifier::Every),
                "function" => Err(FeelError::new(
                    self.span(),
                    "functions of one's own are not part of the FEEL of Sportello",
                )),
                _ => self.name_or_call(start, word),
            },
            TokenKind::Symbol(_) | TokenKind::End => Err(self.unexpected("a value")),
        }
    }

    pub(super) fn literal(&mut self, kind: NodeKind) -> Parsed {
        let start = self.span().start;
        self.at += 1;
        self.node(kind, start, 0)
    }

    /// A value in parentheses, a range with an open lower end, or a range from a comparison: `(< 5)`.
    fn parenthesis(&mut self, start: usize) -> Parsed {
        self.at += 1;
        if let Some(op) = self.comparison_symbol() {
            let end = self.binary(Strength::Comparison)?;
            self.expect(")")?;
            let below = end.depth;
            let closed = matches!(op, Comparison::AtMost | Comparison::AtLeast);
            let (low, high) = match op {
                Comparison::Less | Comparison::AtMost => (None, Some(end)),
                Comparison::Greater | Comparison::AtLeast => (Some(end), None),
                Comparison::Equal | Comparison::NotEqual => {
                    return Err(FeelError::new(start..self.end(), "`=` and `!=` make no range"));
                }
            };
            let range = RangeNode {
                low_closed: closed && low.is_some(),
                low,
                high_closed: closed && high.is_some(),
                high,
            };
            return self.node(NodeKind::Range(Box::new(range)), start, below);
        }
        let inner = self.expression()?;
        if self.is_symbol("..") {
            return self.range(start, inner, false);
        }
        self.expect(")")?;
        // The place of a value in parentheses includes them.
        Ok(Node { span: start..self.end(), ..inner })
    }

    fn list_or_range(&mut self, start: usize) -> Parsed {
        self.at += 1;
        let mut items = Vec::new();
        let mut below = 0;
        if !self.takes("]") {
            loop {
                let item = self.expression()?;
                if items.is_empty() && self.is_symbol("..") {
                    return self.range(start, item, true);
                }
                below = below.max(item.depth);
                items.push(item);
                if !self.takes(",") {
                    break;
                }
            }
            self.expect("]")?;
        }
        self.node(NodeKind::List(items), start, below)
    }

    fn range(&mut self, start: usize, low: Node, low_closed: bool) -> Parsed {
        self.expect("..")?;
        let in_upper_end = std::mem::replace(&mut self.in_upper_end, true);
        let high = self.binary(Strength::Comparison);
        self.in_upper_end = in_upper_end;
        let high = high?;
        let high_closed = self.takes("]");
        if !high_closed && !self.takes(")") && !self.takes("[") {
            return Err(self.unexpected("`]` or `)` at the end of the range"));
        }
        let below = low.depth.max(high.depth);
        let range = RangeNode { low: Some(low), low_closed, high: Some(high), high_closed };
        self.node(NodeKind::Range(Box::new(range)), start, below)
    }

    fn choice(&mut self, start: usize) -> Parsed {
        self.at += 1;
        let condition = self.expression()?;
        self.expect_word("then")?;
        let then = self.expression()?;
        self.expect_word("else")?;
        let otherwise = self.expression()?;
        let below = condition.depth.max(then.depth).max(otherwise.depth);
        self.node(NodeKind::If(Box::new([condition, then, otherwise])), start, below)
    }

    fn bindings(&mut self) -> Parsed<(Vec<Binding>, u16)> {
        let (mut bindings, mut below) = (Vec::new(), 0);
        loop {
            let TokenKind::Word(name) = self.peek().clone() else {
                return Err(self.unexpected("a name for the items"));
            };
            if KEYWORDS.contains(&name.as_str()) {
                return Err(self.unexpected("a name for the items"));
            }
            self.at += 1;
            self.expect_word("in")?;
            let list_start = self.span().start;
            let mut list = self.binary(Strength::Comparison)?;
            if self.takes("..") {
                let to = self.binary(Strength::Comparison)?;
                let depth = list.depth.max(to.depth);
                list = self.node(NodeKind::Sequence(Box::new([list, to])), list_start, depth)?;
            }
            // Every binding is one more level of loops.
            below = list.depth.max(below) + 1;
            bindings.push(Binding { name, list });
            if !self.takes(",") {
                return Ok((bindings, below));
            }
        }
    }

    fn for_loop(&mut self, start: usize) -> Parsed {
        self.at += 1;
        let (bindings, below) = self.bindings()?;
        self.expect_word("return")?;
        let body = self.expression()?;
        let below = below.max(body.depth + bindings.len() as u16);
        self.node(NodeKind::For(bindings, Box::new(body)), start, below)
    }

    fn quantified(&mut self, start: usize, quantifier: Quantifier) -> Parsed {
        self.at += 1;
        let (bindings, below) = self.bindings()?;
        self.expect_word("satisfies")?;
        let body = self.expression()?;
        let below = below.max(body.depth + bindings.len() as u16);
        self.node(NodeKind::Quantified(quantifier, bindings, Box::new(body)), start, below)
    }
}
