//! What the rules conclude from the meanings of a message: how much speaks for each subject, and which danger.

use crate::message::Message;
use crate::patterns::TOPICS;

/// What is left of a subject's score when something speaks against it.
const AGAINST: f32 = 0.25;

/// What the rules say.
#[derive(Debug, Clone, Default)]
pub struct Verdict {
    /// By topic, from 0 to 1.
    pub scores: [f32; TOPICS.len()],
    /// The danger that is told of, as an index of `DANGERS`.
    pub danger: Option<u8>,
    /// The one that is hinted at.
    pub quiet: Option<u8>,
}

impl Verdict {
    pub fn of(message: &Message) -> Verdict {
        let mut scores = [0.0; TOPICS.len()];
        for rules in &message.patterns.data.topics {
            let signs = rules.signs.iter().filter(|(_, sign)| sign.holds(&message.sightings));
            // Signs that are independent: each leaves so much doubt.
            let doubt: f32 = signs.map(|(strength, _)| 1.0 - f32::from(*strength) / 100.0).product();
            let against = rules.against.iter().any(|it| it.holds(&message.sightings));
            scores[usize::from(rules.topic)] = (1.0 - doubt) * if against { AGAINST } else { 1.0 };
        }
        Verdict { scores, danger: danger(message, false), quiet: danger(message, true) }
    }
}

/// The most pressing danger whose rules hold.
fn danger(message: &Message, quiet: bool) -> Option<u8> {
    let rules = message.patterns.data.dangers.iter().filter(|rules| rules.quiet == quiet);
    let hold = rules.filter(|rules| {
        rules.when.iter().any(|it| it.holds(&message.sightings))
            && !rules.unless.iter().any(|it| it.holds(&message.sightings))
    });
    hold.map(|rules| rules.danger).min()
}
