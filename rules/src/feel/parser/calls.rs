//! Names, calls of functions, and the names of types.

use std::ops::Range;

use super::super::ast::{Argument, NodeKind};
use super::super::error::FeelError;
use super::super::functions::signatures;
use super::super::lexer::TokenKind;
use super::super::native::Kind;
use super::{KEYWORDS, Parsed, Parser};

impl Parser {
    pub(super) fn name_or_call(&mut self, start: usize, word: String) -> Parsed {
        let words = self.function_words();
        if words > 0 {
            let name = self.words(words);
            let name_span = start..self.end();
            self.expect("(")?;
            let (arguments, below) = self.arguments()?;
            return self.node(NodeKind::Call { name, name_span, arguments }, start, below);
        }
        if KEYWORDS.contains(&word.as_str()) {
            return Err(self.unexpected("a value"));
        }
        self.literal(NodeKind::Name(word))
    }

    /// How many words make up the name of the function that is called here; 0 if none is. A function
    /// that we don't know has one word.
    fn function_words(&self) -> usize {
        let is_word =
            |at: usize| matches!(self.tokens.get(at).map(|token| &token.kind), Some(TokenKind::Word(_)));
        let longest = (0..5).take_while(|length| is_word(self.at + length)).count();
        let is_called = |words: usize| {
            matches!(self.tokens.get(self.at + words).map(|token| &token.kind), Some(TokenKind::Symbol("(")))
        };
        (1..=longest)
            .rev()
            .filter(|words| is_called(*words))
            .find(|words| *words == 1 || signatures::named(&self.joined(*words)).next().is_some())
            .filter(|words| {
                *words > 1
                    || !matches!(self.peek(), TokenKind::Word(word) if KEYWORDS.contains(&word.as_str()))
            })
            .unwrap_or(0)
    }

    fn joined(&self, words: usize) -> String {
        let words = self.tokens[self.at..self.at + words].iter().filter_map(|token| match &token.kind {
            TokenKind::Word(word) => Some(word.as_str()),
            _ => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }

    fn words(&mut self, words: usize) -> String {
        let joined = self.joined(words);
        self.at += words;
        joined
    }

    fn arguments(&mut self) -> Parsed<(Vec<Argument>, u16)> {
        let (mut arguments, mut below) = (Vec::new(), 0);
        if self.takes(")") {
            return Ok((arguments, below));
        }
        loop {
            let name = self.argument_name();
            let value = self.expression()?;
            below = below.max(value.depth);
            arguments.push(Argument { name, value });
            if !self.takes(",") {
                self.expect(")")?;
                return Ok((arguments, below));
            }
        }
    }

    /// `name:` before an argument; names may have several words (`start position`).
    fn argument_name(&mut self) -> Option<(String, Range<usize>)> {
        let is_word =
            |at: usize| matches!(self.tokens.get(at).map(|token| &token.kind), Some(TokenKind::Word(_)));
        let words = (0..3).take_while(|length| is_word(self.at + length)).count();
        let colon = self.tokens.get(self.at + words).map(|token| &token.kind);
        if words == 0 || colon != Some(&TokenKind::Symbol(":")) {
            return None;
        }
        let start = self.span().start;
        let name = self.words(words);
        let span = start..self.end();
        self.at += 1;
        Some((name, span))
    }

    pub(super) fn kind(&mut self) -> Parsed<Kind> {
        let start = self.at;
        while matches!(self.peek(), TokenKind::Word(word) if word == "and" || !KEYWORDS.contains(&word.as_str()))
        {
            self.at += 1;
        }
        let words = self.at - start;
        self.at = start;
        if words == 0 {
            return Err(self.unexpected("the name of a type"));
        }
        let name = self.words(words);
        let name_span = self.tokens[start].span.start..self.end();
        let mut item = Kind::Any;
        if self.takes("<") {
            item = self.kind()?;
            while !self.takes(">") {
                // What a context or a function is made of does not matter: we have none of them.
                if matches!(self.peek(), TokenKind::End) {
                    return Err(self.unexpected("`>`"));
                }
                self.at += 1;
            }
        }
        if self.takes("->") {
            self.kind()?;
        }
        Ok(match name.as_str() {
            "Any" => Kind::Any,
            "boolean" => Kind::Boolean,
            "number" => Kind::Number,
            "string" => Kind::Text,
            "date" => Kind::Date,
            "years and months duration" => Kind::Months,
            "days and time duration" => Kind::Duration,
            "list" => Kind::List(Box::new(item)),
            "range" => Kind::Range(Box::new(item)),
            "time" | "date and time" | "context" | "function" | "Null" => Kind::Foreign,
            _ => return Err(FeelError::new(name_span, format!("there is no type `{name}`"))),
        })
    }
}
