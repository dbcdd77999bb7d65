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

/// Facts that are only asked for in one procedure, and only mean what they say where a message is about it: a refused
/// visa is no letter about the permit.
const ONLY_IN: [(&str, &str); 1] = [("trouble", "permit-renewal")];

/// All facts that a message says. Without subjects it answers a question, and its facts mean what was asked.
pub fn find(message: &Message, on_date: Date, subjects: Option<&Subjects>) -> Facts {
    let mut facts = Facts::new();
    for (fact, value) in by_rules(message, false) {
        let only_in = ONLY_IN.iter().find(|(known, _)| *known == fact);
        let is_about = |topic: &str| subjects.is_none_or(|it| it.topics.iter().any(|it| it.id == topic));
        if only_in.is_none_or(|(_, topic)| is_about(topic)) {
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
    facts
}

/// What the person wants, by the rules.
pub fn wants(message: &Message) -> Vec<(String, Value)> {
    by_rules(message, true)
}

fn by_rules(message: &Message, want: bool) -> Vec<(String, Value)> {
    let mut found: Vec<(String, Value)> = Vec::new();
    let rules = message.patterns.data.facts.iter().filter(|rule| rule.want == want);
    for rule in rules {
        let mut places = rule.when.iter().filter_map(|it| it.place(&message.sightings));
        // Of the husband or wife it is said that they are Italian.
        let of_others = want || rule.fact == "italian-spouse";
        let own = places.any(|(first, _)| of_others || !whose::is_others(message, first));
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

/// Adds a fact that is not there yet.
fn add(facts: &mut Facts, fact: &str, said: Said) {
    if !facts.iter().any(|(known, _)| known == fact) {
        facts.push((fact.to_owned(), said));
    }
}
