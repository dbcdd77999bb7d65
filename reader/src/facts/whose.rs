//! Of whom something is said: of the person whose case it is, or of somebody else.

use crate::message::Message;
use crate::sightings::Sighting;

/// Is what stands at a token said of a relative or a friend, not of the person?
pub fn is_others(message: &Message, token: usize) -> bool {
    relative(message, token).is_some()
}

/// The relative or friend that what stands at a token is said of.
///
/// The nearest word that names somebody decides, within the clause: "my wife has a permit", "il permesso di mia moglie".
/// A client of whoever writes ("una signora di 40 anni") is the person whose case it is.
pub fn relative<'a>(message: &'a Message, token: usize) -> Option<&'a Sighting> {
    let (known, sightings) = (message.known, &message.sightings);
    let clause = sightings.tokens[token].clause;
    let same = |at: usize| sightings.tokens[at].clause == clause;
    let names = || {
        sightings.iter().filter(|it| {
            same(it.first) && [known.i, known.client, known.kin, known.friend].contains(&it.meaning)
        })
    };
    // "i am", or a word for a child, is said of itself.
    let here = || names().filter(|it| it.first <= token && token <= it.last);
    let is_other = |it: &&Sighting| [known.kin, known.friend].contains(&it.meaning);
    if let Some(own) = here().find(|it| !is_other(it)).or_else(|| here().next()) {
        return Some(own).filter(is_other);
    }
    let before = names().filter(|it| it.last < token).max_by_key(|it| it.last);
    let name = before.or_else(|| {
        // "scade il permesso di mia moglie"
        let after = names().filter(|it| it.first > token).min_by_key(|it| it.first);
        after.filter(|it| sightings.words_between(token, it.first) <= 2)
    });
    name.filter(is_other)
}
