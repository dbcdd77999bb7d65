//! Example messages from which the reader learns, as they are written in `locales/<lang>/reader-examples*.toml`.
//!
//! Two ways to write one: a whole message with all that it says, as in the sets of `tests/reader/`, or a short phrase
//! in the list of its topic or danger. In a phrase `{city}` stands for each word of the list `city` under `[fill]` in
//! turn, and `{procedure}` for each name under `[procedure]`, whose topic the phrase then has too.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::diagnostic::{Diagnostic, File, did_you_mean};
use super::source::{self, Lists};
use crate::calendar::Date;
use crate::patterns::{DANGERS, TOPICS};

/// One message, and what is to be learned from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    pub say: String,
    /// The day on which it is read.
    pub on: Date,
    /// As indices of `TOPICS`: the first, and those beside it.
    pub topic: Option<u8>,
    pub also: Vec<u8>,
    /// As an index of `DANGERS`.
    pub danger: Option<u8>,
    /// It sounds like a danger, and is a hint at most.
    pub near: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    on: toml::value::Datetime,
    #[serde(default)]
    message: Vec<MessageSource>,
    /// Said by the way: no topic and no danger.
    #[serde(default)]
    nothing: Vec<Spanned<String>>,
    #[serde(default)]
    fill: Lists,
    #[serde(default)]
    procedure: Lists,
    #[serde(default)]
    topic: Lists,
    #[serde(default)]
    danger: Lists,
    /// By topic; near to a danger, but none.
    #[serde(default)]
    near: Lists,
}

/// Facts and terms are not learned from; the tests look at them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct MessageSource {
    say: String,
    topic: Option<Spanned<String>>,
    #[serde(default)]
    also: Vec<Spanned<String>>,
    danger: Option<Spanned<String>>,
    quiet: Option<String>,
    term: Option<String>,
    #[serde(default)]
    facts: BTreeMap<String, toml::Value>,
    #[serde(default)]
    precision: BTreeMap<String, String>,
}

/// A phrase with a `{name}` that is no procedure is read with so many words of its list.
const FILLINGS: usize = 2;

/// All examples of some files, in their order.
pub fn examples(files: &[File], diagnostics: &mut Vec<Diagnostic>) -> Vec<Example> {
    let mut reading = Reading { examples: Vec::new(), diagnostics, turn: 0 };
    for file in files {
        let Some(source) = source::parse::<Source>(file, reading.diagnostics) else { continue };
        let Ok(on) = source.on.to_string().parse::<Date>() else {
            let (text, mend) = (source.on.to_string(), "write `on = 2026-11-25`".to_owned());
            let at = file.text.find("on =").unwrap_or_default();
            reading.diagnostics.push(Diagnostic::at(file, at, &text, "this is no day".to_owned(), mend));
            continue;
        };
        reading.messages(file, on, &source.message);
        reading.phrases(file, on, &source);
    }
    reading.examples
}

struct Reading<'a> {
    examples: Vec<Example>,
    diagnostics: &'a mut Vec<Diagnostic>,
    /// Which word of a list comes next.
    turn: usize,
}

impl Reading<'_> {
    fn messages(&mut self, file: &File, on: Date, messages: &[MessageSource]) {
        for message in messages {
            let topic = message.topic.as_ref().and_then(|id| self.index(file, id, &TOPICS, "topic"));
            let also = message.also.iter().filter_map(|id| self.index(file, id, &TOPICS, "topic")).collect();
            let danger = message.danger.as_ref().and_then(|id| self.index(file, id, &DANGERS, "danger"));
            let near = message.quiet.is_some();
            self.examples.push(Example { say: message.say.clone(), on, topic, also, danger, near });
        }
    }

    fn phrases(&mut self, file: &File, on: Date, source: &Source) {
        let mut procedures = Vec::new();
        for (id, names) in &source.procedure {
            procedures.extend(self.index(file, id, &TOPICS, "topic").map(|topic| (topic, names)));
        }
        let plain = source.topic.iter().map(|list| (list, false));
        for ((id, phrases), near) in plain.chain(source.near.iter().map(|list| (list, true))) {
            let Some(topic) = self.index(file, id, &TOPICS, "topic") else { continue };
            for phrase in phrases {
                for (say, also) in self.filled(file, phrase, &source.fill, &procedures) {
                    let also = also.into_iter().filter(|it| *it != topic).collect();
                    self.examples.push(Example { say, on, topic: Some(topic), also, danger: None, near });
                }
            }
        }
        for phrase in &source.nothing {
            for (say, _) in self.filled(file, phrase, &source.fill, &procedures) {
                let also = Vec::new();
                self.examples.push(Example { say, on, topic: None, also, danger: None, near: false });
            }
        }
        for (id, phrases) in &source.danger {
            let Some(danger) = self.index(file, id, &DANGERS, "danger") else { continue };
            for phrase in phrases {
                for (say, also) in self.filled(file, phrase, &source.fill, &procedures) {
                    self.examples.push(Example {
                        say,
                        on,
                        topic: None,
                        also: also.into_iter().collect(),
                        danger: Some(danger),
                        near: false,
                    });
                }
            }
        }
    }

    /// A phrase with its places filled, each time with the topic of the procedure, if it names one.
    fn filled(
        &mut self,
        file: &File,
        phrase: &Spanned<String>,
        fill: &Lists,
        procedures: &[(u8, &Vec<Spanned<String>>)],
    ) -> Vec<(String, Option<u8>)> {
        let written = phrase.get_ref();
        let mut filled: Vec<(String, Option<u8>)> = if written.contains("{procedure}") {
            let name = |(topic, names): &(u8, &Vec<Spanned<String>>)| {
                (written.replace("{procedure}", self.next(names)), Some(*topic))
            };
            procedures.iter().map(name).collect()
        } else {
            let times = if written.contains('{') { FILLINGS } else { 1 };
            vec![(written.clone(), None); times]
        };
        for (say, _) in &mut filled {
            for (name, words) in fill {
                let place = format!("{{{}}}", name.get_ref());
                if say.contains(&place) {
                    *say = say.replace(&place, self.next(words));
                }
            }
        }
        let open = |(say, _): &(String, Option<u8>)| say.contains('{') || say.contains('}');
        if filled.is_empty() || filled.iter().any(open) {
            let mend = "name a list below [fill], or write it without `{`".to_owned();
            let message = "a place of this phrase has no list".to_owned();
            self.diagnostics.push(Diagnostic::at(file, phrase.span().start, written, message, mend));
        }
        filled
    }

    fn next<'a>(&mut self, words: &'a [Spanned<String>]) -> &'a str {
        self.turn += 1;
        // Not in step with the number of procedures, so that each gets all of its names.
        words
            .get((self.turn + self.turn / words.len().max(1)) % words.len().max(1))
            .map_or("", |word| word.get_ref())
    }

    fn index(&mut self, file: &File, id: &Spanned<String>, known: &[&str], what: &str) -> Option<u8> {
        let found = known.iter().position(|known| known == id.get_ref());
        if found.is_none() {
            let mend = did_you_mean(id.get_ref(), known.iter().copied());
            let mend = mend.unwrap_or_else(|| format!("there are: {}", known.join(", ")));
            let message = format!("there is no {what} `{}`", id.get_ref());
            self.diagnostics.push(Diagnostic::at(file, id.span().start, id.get_ref(), message, mend));
        }
        found.map(|at| at as u8)
    }
}
