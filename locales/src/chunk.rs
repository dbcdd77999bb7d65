//! A chunk of packed messages, and how one becomes a text.
//!
//! The standard Fluent resolver costs 46 KiB in the first load, more than half of the whole budget, because
//! it parses `.ftl` and carries plural rules for every language. Here parsing happens when the site is
//! built, plural rules come from the browser's `Intl`, and what is left is this file.
//! A test compares it with the standard resolver on every message that we ship.

use serde::{Deserialize, Serialize};

/// Messages of one language, sorted by key. An attribute's key is `message.attribute`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chunk {
    messages: Vec<(String, Pattern)>,
}

/// A message: its parts in order.
pub type Pattern = Vec<Part>;

/// One part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    Text(String),
    /// `{ $name }`
    Argument(String),
    /// `{ $name -> [a] … *[other] … }`; the last variant is the default one.
    Select {
        argument: String,
        variants: Vec<(String, Pattern)>,
    },
}

/// Where the values of a message's arguments come from.
pub trait Arguments {
    /// The argument as the person should read it, or `None` when there is no such argument.
    fn text(&self, name: &str) -> Option<String>;
    /// The names of the variants that fit this argument, best first: the exact value, then the plural category.
    fn variants(&self, name: &str) -> Vec<String>;
}

/// For messages without arguments.
pub struct NoArguments;

impl Arguments for NoArguments {
    fn text(&self, _: &str) -> Option<String> {
        None
    }
    fn variants(&self, _: &str) -> Vec<String> {
        Vec::new()
    }
}

/// Opens a span whose direction is its own (FIRST STRONG ISOLATE), so that a number or an Italian word
/// does not disturb a right-to-left sentence.
pub const ISOLATE: char = '\u{2068}';
/// Closes it (POP DIRECTIONAL ISOLATE).
pub const POP: char = '\u{2069}';

impl Chunk {
    /// Builds a chunk; of two messages with one key the later one is kept.
    pub fn new(messages: impl IntoIterator<Item = (String, Pattern)>) -> Self {
        let sorted: std::collections::BTreeMap<_, _> = messages.into_iter().collect();
        Chunk { messages: sorted.into_iter().collect() }
    }

    /// Reads the bytes written by [`Chunk::to_bytes`].
    ///
    /// `None` when they are other bytes, for example because a proxy answered with a page of its own.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        sportello_packed::from_bytes(bytes)
    }

    /// The chunk as it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        sportello_packed::to_bytes(self)
    }

    /// The message with this key, not yet resolved.
    pub fn pattern(&self, key: &str) -> Option<&Pattern> {
        let found = self.messages.binary_search_by(|(known, _)| known.as_str().cmp(key));
        found.ok().map(|index| &self.messages[index].1)
    }

    /// The text of a message, or `None` when the chunk has no such key.
    pub fn text(&self, key: &str, arguments: &dyn Arguments) -> Option<String> {
        let mut text = String::new();
        resolve(self.pattern(key)?, arguments, &mut text);
        Some(text)
    }

    /// All keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.messages.iter().map(|(key, _)| key.as_str())
    }
}

fn resolve(pattern: &Pattern, arguments: &dyn Arguments, text: &mut String) {
    for part in pattern {
        match part {
            Part::Text(words) => text.push_str(words),
            Part::Argument(name) => {
                text.push(ISOLATE);
                text.push_str(&arguments.text(name).unwrap_or_default());
                text.push(POP);
            }
            Part::Select { argument, variants } => {
                let fitting = arguments.variants(argument);
                let chosen = fitting
                    .iter()
                    .find_map(|wanted| variants.iter().find(|(name, _)| name == wanted))
                    .or(variants.last());
                if let Some((_, pattern)) = chosen {
                    resolve(pattern, arguments, text);
                }
            }
        }
    }
}

/// The names of the arguments that a pattern uses.
pub fn arguments_of(pattern: &Pattern) -> std::collections::BTreeSet<&str> {
    let mut names = std::collections::BTreeSet::new();
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => {
                names.insert(name.as_str());
            }
            Part::Select { argument, variants } => {
                names.insert(argument.as_str());
                for (_, pattern) in variants {
                    names.extend(arguments_of(pattern));
                }
            }
        }
    }
    names
}
