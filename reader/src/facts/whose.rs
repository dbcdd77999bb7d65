//! Of whom something is said: of the person whose case it is, or of somebody else.

use crate::message::Message;

/// Is what stands at a token said of a relative, not of the person?
///
/// The nearest word that names somebody decides, within the clause: "my wife has a permit", "il permesso di mia moglie".
/// A client of whoever writes ("una signora di 40 anni") is the person whose case it is.
pub fn is_others(message: &Message, token: usize) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let clause = sightings.tokens[token].clause;
    let same = |at: usize| sightings.tokens[at].clause == clause;
    let names = || {
        sightings.iter().filter(|it| same(it.first) && [known.i, known.client, known.family].contains(&it.meaning))
    };
    let before = names().filter(|it| it.last < token).max_by_key(|it| it.last);
    match before {
        Some(name) => name.meaning == known.family,
        // "scade il permesso di mia moglie"
        None => {
            let after = names().filter(|it| it.first > token).min_by_key(|it| it.first);
            after.is_some_and(|it| it.meaning == known.family && sightings.words_between(token, it.first) <= 2)
        }
    }
}
