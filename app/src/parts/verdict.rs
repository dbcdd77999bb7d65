//! The verdict as a sentence, a pictogram and a colour, never a colour alone.

use sportello_rules::assess::Verdict;
use sportello_rules::rulebook::Outcome;

use super::icon;
use crate::dom::{Element, Node, el};
use crate::texts::{Shown, Texts};

/// Key of its texts and of its colour.
pub fn key(verdict: Verdict) -> &'static str {
    verdict.outcome().map_or("open", outcome_key)
}

/// The same for a single requirement.
pub fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Yes => "yes",
        Outcome::NotYet => "not-yet",
        Outcome::Desk => "desk",
        Outcome::No => "no",
        Outcome::Help => "help",
    }
}

/// The pictogram of an outcome.
pub fn picture(key: &str) -> &'static str {
    match key {
        "yes" => "check",
        "not-yet" => "clock",
        "no" => "closed",
        "help" => "hands",
        "desk" => "desk",
        _ => "question",
    }
}

/// The verdict in words: `verdict-…` for the whole, `part-verdict-…` for a part.
pub fn sentence(texts: &Texts, prefix: &str, verdict: Verdict) -> String {
    match verdict {
        Verdict::Decided { from: Some(from), .. } => {
            texts.with(&[prefix, "-not-yet-from"].concat(), &[("date", Shown::Date(from))])
        }
        _ => texts.get(&[prefix, "-", key(verdict)].concat()),
    }
}

/// The coloured card at the top of a result.
pub fn banner(key: &str, title: impl Into<Node>, body: impl Into<Node>) -> Element {
    let words = el("div").child(title).child(body);
    el("div").class(&["verdict ", key].concat()).child(icon(picture(key))).child(words)
}
