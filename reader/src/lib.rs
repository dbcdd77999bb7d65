//! The reader of typed text: from one message to topics, facts, danger, a term asked about, and an answer.
//!
//! ```text
//! locales/reader.toml                     ─┐ compile (native, every check)     bytes, one chunk a language
//! locales/<lang>/reader.toml              ─┼─────────────────────────► Patterns ────────┐
//! locales/<lang>/reader-examples*.toml    ─┘ learns from them                           │
//!                                                                                       ▼
//! message ─► tokens ─► sightings ─► numbers, times, ages ─► subjects, facts, terms, answer ─► Reading
//! ```
//!
//! A *sighting* is a meaning at some words of the message, found through a language's words. All that comes after
//! speaks of meanings alone, so another language is another list of words and nothing else.
//!
//! - Invariant: no input or output, no clock. The same arguments give the same reading.
//! - Invariant: any message ends in a reading, in time that is bounded by [`MAX_CHARACTERS`].
//! - Invariant: nothing is guessed into a fact; what is not clear is asked by the page.

mod answer;
mod calendar;
mod columns;
#[cfg(feature = "compile")]
pub mod compile;
mod conclusions;
mod expression;
mod facts;
mod json;
mod known;
mod learned;
mod lookup;
mod message;
mod numbers;
mod patterns;
mod question;
mod reading;
mod sightings;
mod subjects;
mod terms;
mod time;
mod tokens;

pub use calendar::{Date, NotADay};
pub use patterns::{DANGERS, Patterns, TOPICS};
pub use question::{Kind, Question, QuestionOption};
pub use reading::{Answer, Reading, Said, Topic, Value};
pub use time::Precision;
pub use tokens::MAX_CHARACTERS;

use message::Message;
use subjects::Subjects;

/// Reads a message, on a day, with the question that is open.
pub fn read(patterns: &Patterns, message: &str, on_date: Date, question: Option<&Question>) -> Reading {
    let message = Message::of(patterns, message, on_date);
    let subjects = Subjects::of(&message);
    let facts = facts::find(&message, on_date, Some(&subjects));
    let answer = question.and_then(|question| answer::find(&message, question, on_date));
    // "He is 17" answers a question.
    let is_answer = answer.is_some() && message.sightings.tokens.len() <= subjects::SHORT;
    let Subjects { topics, danger, quiet, is_certain, .. } = subjects;
    let danger = danger.filter(|_| is_certain || !is_answer);
    let names = |meaning, name: &dyn Fn(usize) -> Option<String>| {
        let mut names: Vec<String> = Vec::new();
        for sighting in message.sightings.all(meaning) {
            let name = usize::try_from(sighting.value).ok().and_then(name);
            names.extend(name.filter(|name| !names.contains(name)));
        }
        names
    };
    let data = &patterns.data;
    Reading {
        danger,
        quiet,
        // Who is in danger is asked nothing, and nothing that they say becomes an answer.
        facts: if danger.is_none() { facts } else { Vec::new() },
        wants: if danger.is_none() { facts::wants(&message) } else { Vec::new() },
        term: terms::asked(&message),
        age: message.own_age(),
        places: names(patterns.known.place, &|at| data.places.get(at).cloned()),
        countries: names(patterns.known.country, &|at| data.countries.get(at).map(|(id, _)| id.clone())),
        answer,
        topics,
    }
}
