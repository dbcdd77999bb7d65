//! Why a message was read as it was: for whoever mends a pattern file.

use std::fmt::Write;

use crate::calendar::Date;
use crate::learned::features::features;
use crate::message::Message;
use crate::patterns::{DANGERS, Patterns, TOPICS};

/// Every meaning that was seen, with the words that have it; then every rule of a fact that holds; then how likely each
/// subject and danger is.
pub fn explain(patterns: &Patterns, text: &str, on_date: Date) -> String {
    let message = Message::of(patterns, text, on_date);
    let sightings = &message.sightings;
    let mut lines = String::new();
    for seen in sightings.iter() {
        let words: Vec<&str> =
            sightings.tokens[seen.first..=seen.last].iter().map(|token| token.text.as_str()).collect();
        let meaning = &patterns.data.meanings[usize::from(seen.meaning)].id;
        let not = if seen.negated { "not " } else { "" };
        let typo = if seen.typo { " (typo)" } else { "" };
        let _ = writeln!(lines, "  {:<24} {not}{meaning} {}{typo}", words.join(" "), seen.value);
    }
    for moment in &message.moments {
        let _ = writeln!(lines, "  time {moment:?}");
    }
    for age in &message.ages {
        let _ = writeln!(lines, "  age {}", age.years);
    }
    for rules in &patterns.data.facts {
        let numbers = |list: &[crate::expression::Expression]| -> Vec<usize> {
            list.iter().enumerate().filter(|(_, it)| it.holds(sightings)).map(|(at, _)| at).collect()
        };
        let (when, unless) = (numbers(&rules.when), numbers(&rules.unless));
        if !when.is_empty() {
            let _ = writeln!(lines, "  {} {:?}: when {when:?} unless {unless:?}", rules.fact, rules.value);
        }
    }
    if !patterns.data.learned.is_empty() {
        let likely = patterns.data.learned.likely(&features(&message));
        let named = TOPICS.iter().zip(likely.topics).chain(DANGERS.iter().zip(likely.dangers));
        for (id, share) in named.filter(|(_, share)| *share >= 0.02) {
            let _ = writeln!(lines, "  learned {id}: {:.0} %", share * 100.0);
        }
    }
    lines
}
