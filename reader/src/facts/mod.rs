//! Facts of the law that a message says: what rules find, and what needs counting or a look at who is meant.
//!
//! Better no fact than a wrong one: the page asks for what was not said.

mod citizen;
mod income;
mod permit;
mod relatives;
mod when;
pub mod whose;

use crate::calendar::Date;
use crate::message::Message;
use crate::patterns::RuleValue;
use crate::reading::{Said, Value};
use crate::subjects::Subjects;

pub use citizen::{group_of, own_group};
pub use income::money;
pub use permit::kinds;
pub use relatives::wanted as wanted_relatives;

/// Facts by id, each once.
pub type Facts = Vec<(String, Said)>;

/// Facts that are only asked for in some procedures, and only mean what they say where a message is about one of them: a
/// refused visa is no letter about the permit.
const ONLY_IN: [(&str, &[&str]); 10] = [
    ("trouble", &["permit-renewal"]),
    ("job", &["permit-renewal", "everyday-steps"]),
    ("home", &["permit-renewal"]),
    ("passport", &["permit-renewal", "everyday-steps"]),
    ("italian-spouse", &["citizenship", "eu-citizen"]),
    ("marriage-date", &["citizenship", "eu-citizen"]),
    ("residence-since", &["citizenship"]),
    ("birth-date", &["citizenship"]),
    ("italian-level", &["citizenship", "eu-long-term"]),
    ("own-income", &["citizenship", "eu-long-term", "family-reunification", "permit-renewal"]),
];

/// All facts that a message says. Without subjects it answers a question, and its facts mean what was asked.
pub fn find(message: &Message, on_date: Date, subjects: Option<&Subjects>) -> Facts {
    let mut facts = Facts::new();
    for (fact, value) in by_rules(message, false) {
        // "Will they refuse the renewal?" fears it; a conviction matters where a permit is renewed.
        let says = |meaning| message.sightings.says(meaning);
        let feared = match (&value, fact.as_str()) {
            (Value::Choice(kind), "trouble") if kind == "letter" => {
                message.asks && !says(message.known.notice)
            }
            (Value::Choice(kind), "trouble") if kind == "court" => !says(message.known.renew),
            _ => false,
        };
        if subjects.is_none() || !feared {
            add(&mut facts, &fact, value.into());
        }
    }
    permit::find(message, &mut facts);
    when::find(message, on_date, &mut facts);
    citizen::find(message, &mut facts);
    income::find(message, &mut facts);
    if subjects.is_none_or(|it| it.about_family) {
        relatives::find(message, &mut facts);
    }
    // "No answer since August": who waits says since when they wait, not since when they are here.
    if subjects.is_some_and(|it| it.topics.first().is_some_and(|topic| topic.id == WAITS)) {
        facts.retain(|(fact, _)| !fact.ends_with("-since"));
    }
    // A message about nothing that is known may be an answer.
    if let Some(procedure) = subjects.and_then(|it| it.procedure) {
        let fits = |fact: &str| {
            let only_in = ONLY_IN.iter().find(|(known, _)| *known == fact);
            only_in.is_none_or(|(_, procedures)| procedures.contains(&procedure))
        };
        // Who asks for workers names where they come from; who wants the card for long does not have it.
        let long = |said: &Said| matches!(&said.value, Value::Choice(kind) if kind == "eu-long-term");
        let blue = |said: &Said| matches!(&said.value, Value::Choice(kind) if kind == "blue-card");
        let wanted = |fact: &str, said: &Said| match procedure {
            "work-entry" => fact == "citizen-of" || fact == "permit-kind" && blue(said),
            "eu-long-term" => fact == "permit-kind" && long(said),
            _ => fact == "permit-kind" && long(said) && message.sightings.has(message.known.convert),
        };
        facts.retain(|(fact, said)| fits(fact) && !wanted(fact, said));
    }
    facts
}

/// The subject of who has applied and waits.
const WAITS: &str = "status-of-my-application";

/// What the person wants, by the rules. Of the page only in a short message that says little else.
pub fn wants(message: &Message) -> Vec<(String, Value)> {
    let mut wants = by_rules(message, true);
    let short = is_mainly_to_the_page(message);
    wants.retain(|(fact, _)| fact != PAGE || short);
    wants
}

/// Commands to the page: `start-over`, `why` and `withheld`.
pub const PAGE: &str = "page";
/// A command to the page is no longer.
const COMMAND: usize = 8;
/// Words beside those of the command.
const BESIDE: usize = 2;

/// Is it a command to the page?
pub fn is_command(message: &Message) -> bool {
    wants(message).iter().any(|(fact, _)| fact == PAGE)
}

fn is_mainly_to_the_page(message: &Message) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let words = sightings.tokens.len();
    let own = [
        known.start_over,
        known.why_ask,
        known.withheld,
        known.want,
        known.i,
        known.me,
        known.my,
        known.can_i,
    ];
    let covered = |at: &usize| {
        sightings.iter().any(|it| own.contains(&it.meaning) && (it.first..=it.last).contains(at))
    };
    words <= COMMAND && words - (0..words).filter(covered).count() <= BESIDE
}

fn by_rules(message: &Message, want: bool) -> Vec<(String, Value)> {
    let mut found: Vec<(String, Value)> = Vec::new();
    let rules = message.patterns.data.facts.iter().filter(|rule| rule.want == want);
    for rule in rules {
        let mut places = rule.when.iter().filter_map(|it| it.place(&message.sightings));
        // Of the husband or wife it is said that they are Italian.
        let of_others = want || rule.fact == "italian-spouse";
        // "If I lose my job" says nothing of today.
        let said = |first: usize| want || !is_supposed(message, first);
        let own = places.any(|(first, _)| said(first) && (of_others || !whose::is_others(message, first)));
        if !own || rule.unless.iter().any(|it| it.holds(&message.sightings)) {
            continue;
        }
        let value = match &rule.value {
            RuleValue::YesNo(yes) => Value::YesNo(*yes),
            RuleValue::Choice(option) => Value::Choice(option.clone()),
        };
        found.push((rule.fact.clone(), value));
    }
    // Two values of one fact: one of them is wrong, and nobody knows which.
    let clear = |fact: &str| {
        let mut values = found.iter().filter(|(other, _)| other == fact).map(|(_, value)| value);
        let first = values.next();
        values.all(|value| Some(value) == first)
    };
    let mut clear: Vec<(String, Value)> = found.iter().filter(|(fact, _)| clear(fact)).cloned().collect();
    clear.dedup();
    clear
}

/// Does an "if" stand before it, in its sentence?
fn is_supposed(message: &Message, token: usize) -> bool {
    let sightings = &message.sightings;
    let sentence = sightings.sentence(token);
    sightings.all(message.known.if_).any(|it| sentence.contains(&it.first) && it.first < token)
}

/// Adds a fact that is not there yet.
fn add(facts: &mut Facts, fact: &str, said: Said) {
    if !facts.iter().any(|(known, _)| known == fact) {
        facts.push((fact.to_owned(), said));
    }
}
