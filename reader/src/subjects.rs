//! What a message is about, and whether it tells of danger: the rules' verdict and what was learned, put together.
//!
//! What was learned decides, for it has seen what the rules concluded and knows how often they were right. The rules
//! decide alone where nothing was learned.

use crate::learned::Likely;
use crate::learned::features::{features, telling};
use crate::message::Message;
use crate::patterns::{DANGERS, TOPICS};
use crate::reading::Topic;
use crate::rules::Verdict;
use crate::tokens::Shape;

/// A subject needs so much to be named.
const LEAST: f32 = 0.2;
/// A second subject needs so much of the first one's score.
const BESIDE: f32 = 0.55;
/// The same where the score was learned: shares of one certainty are further apart.
const LEAST_LIKELY: f32 = 0.1;
const BESIDE_LIKELY: f32 = 0.15;
/// A subject for which a rule speaks so surely is named beside the likeliest.
const SURE: f32 = 0.88;
/// How it is scored then, as a part of the likeliest.
const AFTER: f32 = 0.5;
/// Subjects named at most.
const MOST: usize = 3;
/// A danger so likely is told of; a third of it is enough where a rule says the same. Chosen by cross-validation on the
/// examples: see reader/README.md.
const DANGER: f32 = 0.4;
const DANGER_BY_RULES: f32 = DANGER / 3.0;
/// A rule's kind of danger needs so much of the likeliest kind's share.
const DOUBTED: f32 = 0.2;
/// The same for what was learned alone, of a message that is short or mostly of words that nobody knows.
const DANGER_IN_NOISE: f32 = 0.9;
/// So few words are short.
const SHORT: usize = 3;
/// A danger so likely is hinted at.
const HINT: f32 = 0.1;
/// Questions that can be asked of any procedure. Who asks one of them wants that answer first, so no procedure is surer.
const ASPECTS: [&str; 6] =
    ["help-danger", "status-of-my-application", "appointment", "fees", "documents", "where-is-the-desk"];
const SUREST: f32 = 0.93;
/// Nothing was found.
const NOTHING: f32 = 0.1;

/// What a message is about.
#[derive(Debug)]
pub struct Subjects {
    /// Best first; `other` when there is none.
    pub topics: Vec<Topic>,
    pub danger: Option<&'static str>,
    /// The danger that is only hinted at when none is told.
    pub quiet: Option<&'static str>,
    /// It is surely about bringing a family.
    pub about_family: bool,
    /// The likeliest procedure, whatever is asked about it.
    pub procedure: Option<&'static str>,
}

/// A subject with less is no reason to look for its facts.
const ABOUT: f32 = 0.8;

impl Subjects {
    pub fn of(message: &Message) -> Subjects {
        let verdict = Verdict::of(message);
        let learned = &message.patterns.data.learned;
        let said = !learned.is_empty() && !message.sightings.tokens.is_empty();
        let likely = said.then(|| learned.likely(&features(message, &verdict)));
        let clear = clearness(message);
        let danger = likely.map_or(verdict.danger, |likely| danger(&likely, &verdict, clear));
        let learned_hint =
            likely.filter(|_| clear == Clear::Mostly).and_then(|likely| likeliest(&likely, HINT));
        let hint = verdict.quiet.or(verdict.danger).or(learned_hint);
        let quiet = hint.filter(|_| danger.is_none());
        let mut topics = match likely {
            Some(likely) => likely_topics(&likely, &verdict),
            None => topics_by_rules(&verdict),
        };
        if danger.is_some() {
            topics.retain(|topic| topic.id != TOPICS[0] && !matches!(topic.id, "greeting" | "other"));
            topics.insert(0, Topic { id: TOPICS[0], score: 1.0 });
        }
        let family = TOPICS.iter().position(|id| *id == "family-reunification").unwrap_or_default();
        // First of all, or right behind a question that can be asked of any procedure.
        let is_procedure = |id: &str| !ASPECTS.contains(&id) && !matches!(id, "greeting" | "other");
        let procedure = topics.iter().map(|topic| topic.id).find(|id| is_procedure(id));
        let about_family = verdict.scores[family] >= ABOUT && procedure == Some(TOPICS[family]);
        let name = |danger: Option<u8>| danger.map(|danger| DANGERS[usize::from(danger)]);
        Subjects { topics, danger: name(danger), quiet: name(quiet), about_family, procedure }
    }
}

/// Whether a message can be judged by what was learned alone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clear {
    Mostly,
    /// Half of it is not known: enough for what is sure, not for a hint.
    Partly,
    /// It is short, or of most words nothing is known.
    Hardly,
    /// It is noise, a command to the page, or nothing in it was ever seen in a danger.
    Not,
}

fn clearness(message: &Message) -> Clear {
    let sightings = &message.sightings;
    let words: Vec<usize> =
        (0..sightings.tokens.len()).filter(|at| sightings.tokens[*at].shape == Shape::Word).collect();
    let is_known = |at: &usize| {
        sightings.iter().any(|it| !it.typo && (it.first..=it.last).contains(at)) || sightings.fillers[*at]
    };
    let known = words.iter().filter(|at| is_known(at)).count();
    let learned = &message.patterns.data.learned;
    if known == 0 || crate::facts::is_command(message) || !learned.knows_danger(&telling(message)) {
        Clear::Not
    } else if words.len() <= SHORT || known * 3 < words.len() {
        Clear::Hardly
    } else if known * 2 < words.len() {
        Clear::Partly
    } else {
        Clear::Mostly
    }
}

/// The danger that is told of. Of which kind it is, a rule says, unless what was learned is much surer of another.
fn danger(likely: &Likely, verdict: &Verdict, clear: Clear) -> Option<u8> {
    let least = match clear {
        _ if verdict.danger.is_some() => DANGER_BY_RULES,
        Clear::Mostly | Clear::Partly => DANGER,
        Clear::Hardly => DANGER_IN_NOISE,
        Clear::Not => return None,
    };
    let likeliest = likeliest(likely, least)?;
    let share = |danger: u8| likely.dangers[usize::from(danger)];
    Some(
        verdict.danger.filter(|by_rules| share(*by_rules) >= share(likeliest) * DOUBTED).unwrap_or(likeliest),
    )
}

/// The likeliest danger, when any is as likely as that.
fn likeliest(likely: &Likely, least: f32) -> Option<u8> {
    let best = (0..).zip(likely.dangers).max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
    best.filter(|_| likely.danger >= least).map(|(danger, _)| danger)
}

/// The likeliest topics, and those of which a rule is sure.
fn likely_topics(likely: &Likely, verdict: &Verdict) -> Vec<Topic> {
    let all = TOPICS.iter().zip(likely.topics);
    let mut topics: Vec<Topic> = all.map(|(id, score)| Topic { id, score }).collect();
    let best = topics.iter().map(|topic| topic.score).fold(0.0, f32::max);
    for (topic, by_rules) in topics.iter_mut().zip(verdict.scores) {
        let named = topic.score >= LEAST_LIKELY && topic.score >= best * BESIDE_LIKELY;
        let sure = by_rules >= SURE && !matches!(topic.id, "greeting" | "other");
        if topic.score < best && sure && !named {
            topic.score = best * AFTER;
        }
    }
    or_other(ordered(topics, LEAST_LIKELY, BESIDE_LIKELY))
}

/// What the rules say alone.
fn topics_by_rules(verdict: &Verdict) -> Vec<Topic> {
    let score = |(id, score): (&&'static str, f32)| Topic {
        id,
        score: score.min(if ASPECTS.contains(id) { 1.0 } else { SUREST }),
    };
    let mut topics = ordered(TOPICS.iter().zip(verdict.scores).map(score).collect(), LEAST, BESIDE);
    // Whoever greets and asks wants the answer.
    if topics.len() > 1 {
        topics.retain(|topic| !matches!(topic.id, "greeting" | "other"));
    }
    or_other(topics)
}

/// Nothing was understood when there is no subject.
fn or_other(mut topics: Vec<Topic>) -> Vec<Topic> {
    if topics.is_empty() {
        topics.push(Topic { id: "other", score: NOTHING });
    }
    topics
}

/// The best first, without those that are too unlikely. The order of `TOPICS` breaks ties.
fn ordered(mut topics: Vec<Topic>, least: f32, beside: f32) -> Vec<Topic> {
    topics.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = topics.first().map_or(0.0, |topic| topic.score);
    topics.retain(|topic| topic.score >= least && topic.score >= best * beside);
    topics.truncate(MOST);
    topics
}
