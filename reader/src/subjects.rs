//! What a message is about, and whether it tells of danger: what was learned from examples decides.

use std::ops::Range;

use crate::learned::Likely;
use crate::learned::features::{features, of_each_word, of_part};
use crate::message::Message;
use crate::patterns::{ASPECTS, DANGERS, TOPICS};
use crate::reading::Topic;
use crate::tokens::Shape;

/// The subject that an aspect is asked of stands behind it.
const BEHIND: f32 = 0.99;
/// A subject needs so much of the certainty to be named.
const LEAST: f32 = 0.1;
/// A second subject needs so much of the first one's share.
const BESIDE: f32 = 0.15;
/// Subjects named at most.
const MOST: usize = 3;
/// A danger so likely is told of.
const DANGER: f32 = 0.4;
/// The same for a message that is partly clear.
const DANGER_PARTLY: f32 = 0.5;
/// So few words are short.
pub const SHORT: usize = 3;
/// A danger less likely than `DANGER` is told of where one clause tells of it by itself, "he hits me, how do I renew?": when the
/// likelihoods of the clause and of the whole are so much together, and the whole's alone is so much.
const WITH_CLAUSE: f32 = 0.95;
const SUSPECTED: f32 = 0.02;
/// From here on the message is about its danger before anything else.
const SURE: f32 = 0.7;
/// From here on it is one even where a few words answer a question.
const CERTAIN: f32 = 0.9;
/// A danger so likely is hinted at, and so is what sounds like one so much.
const HINT: f32 = 0.15;
const NEAR: f32 = 0.4;
/// Where an aspect is asked for, the subject that it is asked of has at least so much of its own share.
const ASKED_OF: f32 = 0.8;
/// Nothing was found.
const NOTHING: f32 = 0.1;
/// A family is brought where that is so likely, whatever is asked about it.
const FAMILY: f32 = 0.2;

/// What a message is about.
#[derive(Debug)]
pub struct Subjects {
    /// Best first; `other` when there is none.
    pub topics: Vec<Topic>,
    pub danger: Option<&'static str>,
    /// It is no answer to a question either.
    pub is_certain: bool,
    /// The danger that is only hinted at when none is told.
    pub quiet: Option<&'static str>,
    /// It is surely about bringing a family.
    pub about_family: bool,
    /// The likeliest procedure, whatever is asked about it.
    pub procedure: Option<&'static str>,
}

impl Subjects {
    pub fn of(message: &Message) -> Subjects {
        let learned = &message.patterns.data.learned;
        let clear = clearness(message);
        let is_judged = !learned.is_empty() && clear != Clear::Noise;
        let likely = is_judged.then(|| learned.likely(&features(message)));
        let danger = likely.and_then(|likely| {
            danger(&likely, clear).or_else(|| {
                let suspected = clear == Clear::Mostly && likely.danger >= SUSPECTED;
                suspected.then(|| said_beside(message, WITH_CLAUSE - likely.danger)).flatten()
            })
        });
        let hint =
            likely.filter(|_| danger.is_none() && clear == Clear::Mostly).and_then(|likely| hint(&likely));
        let mut topics = named(likely.as_ref());
        if let (Some(_), Some(likely)) = (danger, likely) {
            put_danger(&mut topics, likely.danger >= SURE);
        }
        // First of all, or right behind a question that can be asked of any procedure.
        let is_procedure =
            |id: &str| !TOPICS[ASPECTS].contains(&id) && !matches!(id, "help-danger" | "greeting" | "other");
        let procedure = topics.iter().map(|topic| topic.id).find(|id| is_procedure(id));
        let family = topics.iter().find(|topic| topic.id == "family-reunification");
        let about_family =
            family.is_some_and(|topic| topic.score >= FAMILY) && procedure == Some("family-reunification");
        let name = |danger: Option<u8>| danger.map(|danger| DANGERS[usize::from(danger)]);
        let is_certain = likely.is_some_and(|likely| likely.danger >= CERTAIN);
        Subjects { topics, danger: name(danger), is_certain, quiet: name(hint), about_family, procedure }
    }
}

/// Whether a message can be judged by what was learned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clear {
    Mostly,
    /// It is short, or a program's, or more than half of it is not known: enough for what is likelier than not, not for a hint.
    Partly,
    /// It is a command to the page, or no word of it is known.
    Not,
    /// Nothing in it was ever seen.
    Noise,
}

fn clearness(message: &Message) -> Clear {
    let sightings = &message.sightings;
    let learned = &message.patterns.data.learned;
    let of_words = of_each_word(message);
    // Numbers of features fall together by chance; those of most pieces hardly do.
    let resembles = |word: &[Vec<u16>; 2]| {
        let known = word.iter().flatten().filter(|feature| learned.knows(**feature));
        known.count() * 2 > word[0].len() + word[1].len()
    };
    let is_heard =
        |word: &[Vec<u16>; 2]| word[0].iter().any(|whole| learned.knows(*whole)) && resembles(word);
    let words: Vec<usize> =
        (0..sightings.tokens.len()).filter(|at| sightings.tokens[*at].shape == Shape::Word).collect();
    let is_known = |at: &usize| {
        is_heard(&of_words[*at])
            || sightings.iter().any(|it| !it.typo && (it.first..=it.last).contains(at))
            || sightings.fillers[*at]
    };
    let known = words.iter().filter(|at| is_known(at)).count();
    if known == 0 && sightings.iter().next().is_none() && !of_words.iter().any(resembles) {
        Clear::Noise
    } else if known == 0 || crate::facts::is_command(message) {
        Clear::Not
    } else if words.len() <= SHORT || known * 2 < words.len() || message.is_code {
        Clear::Partly
    } else {
        Clear::Mostly
    }
}

/// The danger that is told of.
fn danger(likely: &Likely, clear: Clear) -> Option<u8> {
    let least = match clear {
        Clear::Mostly => DANGER,
        Clear::Partly => DANGER_PARTLY,
        Clear::Not | Clear::Noise => return None,
    };
    (likely.danger >= least).then(|| likeliest(likely))
}

/// The danger that a clause tells of by itself so surely, within a message that is mostly about something else.
fn said_beside(message: &Message, least: f32) -> Option<u8> {
    let learned = &message.patterns.data.learned;
    clauses(message)
        .map(|part| learned.likely(&of_part(message, part)))
        .find(|likely| likely.danger >= least)
        .map(|likely| likeliest(&likely))
}

/// The clauses of a message that are long enough to say something.
fn clauses(message: &Message) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let parts = message.sightings.tokens.chunk_by(|a, b| a.clause == b.clause).map(move |clause| {
        from += clause.len();
        from - clause.len()..from
    });
    parts.filter(|part| part.len() >= SHORT)
}

/// What sounds like a danger, or may be one.
fn hint(likely: &Likely) -> Option<u8> {
    (likely.danger >= HINT || likely.near >= NEAR).then(|| likeliest(likely))
}

/// The likeliest danger. The most pressing is the first of two.
fn likeliest(likely: &Likely) -> u8 {
    let best = (0..).zip(likely.dangers).max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
    best.map_or(0, |(danger, _)| danger)
}

/// The likeliest topics, the best first. The order of `TOPICS` breaks ties.
fn named(likely: Option<&Likely>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = likely.map(scores).into_iter().flatten().collect();
    topics.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = topics.first().map_or(0.0, |topic| topic.score);
    topics.retain(|topic| topic.score >= LEAST && topic.score >= best * BESIDE);
    topics.truncate(MOST);
    if topics.is_empty() {
        topics.push(Topic { id: "other", score: NOTHING });
    }
    topics
}

/// Help is offered first in any case; a doubtful danger is not what the message is about, and stands right behind that.
fn put_danger(topics: &mut Vec<Topic>, is_sure: bool) {
    topics.retain(|topic| topic.id != TOPICS[0] && !matches!(topic.id, "greeting" | "other"));
    let (place, score) = match topics.first() {
        Some(first) if !is_sure => (1, first.score),
        _ => (0, 1.0),
    };
    topics.insert(place, Topic { id: TOPICS[0], score });
}

/// A subject is the topic as far as no aspect is; behind an aspect that is likelier it still stands.
fn scores(likely: &Likely) -> [Topic; TOPICS.len()] {
    let share = |at: usize| likely.topics[at];
    let aspect = ASPECTS.map(share).fold(0.0, f32::max);
    let subject = (0..TOPICS.len()).filter(|at| !ASPECTS.contains(at)).map(share).fold(0.0, f32::max);
    let of_subject = if aspect > subject * likely.no_aspect {
        likely.no_aspect.max(ASKED_OF).min(BEHIND * aspect / subject)
    } else {
        likely.no_aspect
    };
    std::array::from_fn(|at| {
        let score = if ASPECTS.contains(&at) { share(at) } else { share(at) * of_subject };
        Topic { id: TOPICS[at], score }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learned::Likely;

    fn likely(no_aspect: f32, topics: &[(&str, f32)]) -> Likely {
        let share = |id: &str| topics.iter().find(|topic| topic.0 == id).map_or(0.0, |topic| topic.1);
        let topics = TOPICS.map(share);
        Likely { topics, no_aspect, danger: 0.0, dangers: [0.0; DANGERS.len()], near: 0.0 }
    }

    fn ids(likely: &Likely) -> Vec<&'static str> {
        named(Some(likely)).iter().map(|topic| topic.id).collect()
    }

    #[test]
    fn what_is_asked_comes_first_and_of_which_procedure_second() {
        let papers = likely(0.05, &[("documents", 0.9), ("permit-renewal", 0.95)]);
        assert_eq!(ids(&papers), ["documents", "permit-renewal"]);
        let renewal = likely(0.95, &[("documents", 0.04), ("permit-renewal", 0.95)]);
        assert_eq!(ids(&renewal), ["permit-renewal"]);
    }

    #[test]
    fn only_a_sure_danger_is_what_a_message_is_about() {
        let after = |topics: &[(&str, f32)], is_sure| {
            let mut topics = named(Some(&likely(1.0, topics)));
            put_danger(&mut topics, is_sure);
            assert!(topics.is_sorted_by(|a, b| a.score >= b.score), "best first: {topics:?}");
            topics.iter().map(|topic| topic.id).collect::<Vec<_>>()
        };
        let renewal = [("permit-renewal", 0.6), ("protection", 0.3)];
        assert_eq!(after(&renewal, true), ["help-danger", "permit-renewal", "protection"]);
        assert_eq!(after(&renewal, false), ["permit-renewal", "help-danger", "protection"]);
        assert_eq!(after(&[("other", 0.9)], false), ["help-danger"]);
    }

    #[test]
    fn scores_never_name_a_subject_before_the_aspect_that_beats_it() {
        for no_aspect in [0.1, 0.3, 0.5] {
            let both = likely(no_aspect, &[("fees", 1.0 - no_aspect), ("citizenship", 0.9)]);
            let first = if 1.0 - no_aspect > 0.9 * no_aspect { "fees" } else { "citizenship" };
            assert_eq!(ids(&both)[0], first, "{no_aspect}");
        }
    }
}
