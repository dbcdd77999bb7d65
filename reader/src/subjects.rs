//! What a message is about, and whether it tells of danger.

use crate::message::Message;
use crate::patterns::{DANGERS, TOPICS};
use crate::reading::Topic;

/// A subject needs so much to be named.
const LEAST: f32 = 0.2;
/// A second subject needs so much of the first one's score.
const BESIDE: f32 = 0.55;
/// What is left of a subject's score when something speaks against it.
const AGAINST: f32 = 0.25;
/// Questions that can be asked of any procedure. Who asks one of them wants that answer first, so no procedure is surer.
const ASPECTS: [&str; 6] =
    ["help-danger", "status-of-my-application", "appointment", "fees", "documents", "where-is-the-desk"];
const SUREST: f32 = 0.93;
/// Nothing was found.
const NOTHING: f32 = 0.1;

/// The subjects, best first; `other` when there is none.
pub fn topics(message: &Message, danger: Option<&'static str>) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for rules in &message.patterns.data.topics {
        let signs = rules.signs.iter().filter(|(_, sign)| sign.holds(&message.sightings));
        // Signs that are independent: each leaves so much doubt.
        let doubt: f32 = signs.map(|(strength, _)| 1.0 - f32::from(*strength) / 100.0).product();
        let against = rules.against.iter().any(|it| it.holds(&message.sightings));
        let id = TOPICS[usize::from(rules.topic)];
        let most = if ASPECTS.contains(&id) { 1.0 } else { SUREST };
        let score = (1.0 - doubt).min(most) * if against { AGAINST } else { 1.0 };
        topics.push(Topic { id, score });
    }
    if danger.is_some() {
        topics.retain(|topic| topic.id != TOPICS[0]);
        topics.push(Topic { id: TOPICS[0], score: 1.0 });
    }
    let rank = |topic: &Topic| TOPICS.iter().position(|id| *id == topic.id);
    topics.sort_by(|a, b| b.score.total_cmp(&a.score).then(rank(a).cmp(&rank(b))));
    let best = topics.first().map_or(0.0, |topic| topic.score);
    topics.retain(|topic| topic.score >= LEAST && topic.score >= best * BESIDE);
    // Whoever greets and asks wants the answer.
    if topics.len() > 1 {
        topics.retain(|topic| !matches!(topic.id, "greeting" | "other"));
    }
    if topics.is_empty() {
        topics.push(Topic { id: "other", score: NOTHING });
    }
    topics
}

/// The danger that is told of, and the one that is only hinted at when none is told.
pub fn danger(message: &Message) -> (Option<&'static str>, Option<&'static str>) {
    let first = |quiet: bool| {
        let rules = message.patterns.data.dangers.iter().filter(|rules| rules.quiet == quiet);
        let hold = rules.filter(|rules| {
            rules.when.iter().any(|it| it.holds(&message.sightings))
                && !rules.unless.iter().any(|it| it.holds(&message.sightings))
        });
        hold.map(|rules| rules.danger).min().map(|danger| DANGERS[usize::from(danger)])
    };
    let danger = first(false);
    (danger, if danger.is_none() { first(true) } else { None })
}
