//! A question about a word: "what is a nulla osta".

use crate::message::Message;
use crate::sightings::Sighting;

/// Words between the question and the term, at most.
const REACH: usize = 2;
/// More words behind the term, and the question is about something else.
const REST: usize = 4;

/// The term whose meaning is asked.
pub fn asked(message: &Message) -> Option<String> {
    let (known, sightings) = (message.known, &message.sightings);
    let id = |term: &Sighting| {
        let index = usize::try_from(term.value).ok()?;
        message.patterns.data.terms.get(index).cloned()
    };
    let words = sightings.tokens.len();
    let terms = || sightings.all(known.term);
    for question in sightings.all(known.what_is) {
        let behind = terms().filter(|it| it.first > question.last);
        let behind = behind
            .filter(|it| sightings.words_between(question.last, it.first) <= REACH)
            .filter(|it| !has_owner_between(message, question, it));
        // The longest of those that begin first.
        if let Some(term) = behind.min_by_key(|it| (it.first, usize::MAX - it.last)) {
            let rest = sightings.words_between(term.last, words - 1);
            let ends = term.last + 1 == words
                || rest <= REST
                || message.sightings.tokens[words - 1].sentence
                    != message.sightings.tokens[term.last].sentence;
            if ends {
                return id(term);
            }
        }
        // "What does marca da bollo mean": the question is around it.
        if let Some(term) = terms().find(|it| question.first < it.first && it.last < question.last) {
            return id(term);
        }
        let before = terms().filter(|it| it.last < question.first);
        let before = before.filter(|it| sightings.words_between(it.last, question.first) <= REACH);
        let asks_here = message.asks || sightings.words_between(question.last, words - 1) <= REST;
        if let Some(term) = before.filter(|_| asks_here).max_by_key(|it| (it.last, usize::MAX - it.first)) {
            return id(term);
        }
    }
    // The term alone, with a question mark.
    let alone =
        || terms().find(|it| sightings.previous(it.first).is_none() && sightings.next(it.last).is_none());
    if message.asks { alone().and_then(id) } else { None }
}

/// "What is the date of *my* permit" asks for no meaning.
fn has_owner_between(message: &Message, question: &Sighting, term: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    sightings.all(known.my).any(|my| my.first > question.last && my.first < term.first)
}
