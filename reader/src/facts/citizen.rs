//! Which country's citizen the person is, and whether they are married to an Italian.

use super::whose::relative;
use super::{Facts, add};
use crate::message::Message;
use crate::reading::Value;
use crate::sightings::Sighting;

/// Words from "I am" to the name of a people, at most.
const REACH: usize = 3;

pub fn find(message: &Message, facts: &mut Facts) {
    if let Some(group) = own_group(message) {
        add(facts, "citizen-of", Value::Choice(group.to_owned()).into());
    }
}

/// The option of `citizen-of` that the person has said, when it is one.
pub fn own_group<'a>(message: &'a Message) -> Option<&'a str> {
    let countries =
        message.sightings.all(message.known.country).filter(|it| !it.negated && is_own(message, it));
    let mut groups: Vec<&str> = countries.filter_map(|it| group_of(message, it)).collect();
    groups.dedup();
    if let [group] = groups[..] { Some(group) } else { None }
}

/// The option of `citizen-of` for a country; none for Italy, whose citizens need nothing here.
pub fn group_of<'a>(message: &'a Message, country: &Sighting) -> Option<&'a str> {
    let index = usize::try_from(country.value).ok()?;
    let (_, group) = message.patterns.data.countries.get(index)?;
    Some(group.as_str()).filter(|group| !group.is_empty())
}

fn is_own(message: &Message, country: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let sentence = sightings.sentence(country.first);
    let before = |meaning: u16| {
        let near = |it: &&Sighting| {
            sentence.contains(&it.first)
                && sightings.distance(it, country).is_some_and(|distance| distance <= REACH)
        };
        sightings.all(meaning).filter(near).map(|it| it.last).max()
    };
    let after = |meaning: u16| {
        let next = sightings.next(country.last);
        next.is_some_and(|at| sightings.at(at, meaning).is_some())
    };
    // "I am in Kenya" says where, and "moglie di cittadino francese" of whom.
    let in_it = country
        .first
        .checked_sub(1)
        .is_some_and(|at| [known.ahead, known.into].iter().any(|it| sightings.at(at, *it).is_some()));
    if in_it || relative(message, country.first).is_some() {
        return false;
    }
    if after(known.consulate) || before(known.consulate).is_some() {
        return false;
    }
    // "I am from", "a boy from", or from at the beginning; not "bring them from" or "arrived from".
    let comes = |it: &&Sighting| sentence.contains(&it.first) && it.last < country.first && !it.negated;
    let others_from = [known.arrive, known.bring, known.travel, known.kin, known.hire, known.need];
    let other_from = others_from.iter().any(|meaning| {
        sightings
            .all(*meaning)
            .filter(comes)
            .any(|it| sightings.words_between(it.last, country.first) <= REACH + 2)
    });
    let own = [known.i_am, known.client, known.passport, known.citizen].map(before);
    let is_of_person = |from: &usize| {
        let start = sightings
            .previous(*from)
            .is_none_or(|at| sightings.tokens[at].clause != sightings.tokens[*from].clause);
        let named = [known.i_am, known.client, known.age_minor, known.age_adult].iter().any(|meaning| {
            sightings.all(*meaning).any(|it| it.last < *from && sightings.words_between(it.last, *from) <= 2)
        });
        start || named
    };
    let from = before(known.from).filter(is_of_person);
    let from = [from, before(known.come_from)].map(|it| it.filter(|_| !other_from));
    let own = own.into_iter().chain(from).flatten().max();
    let others = [known.kin, known.married, known.with].map(before).into_iter().flatten().max();
    let within = sightings.all(known.client).any(|it| it.first <= country.first && country.last <= it.last);
    let client_after = within
        || after(known.client)
        || after(known.student)
        || after(known.passport)
        || after(known.citizen);
    let student_before = before(known.student).is_some();
    let first = student_before
        || sightings.previous(country.first).is_none() && sightings.next(country.last).is_none();
    match (own, others) {
        (Some(own), Some(other)) => own > other,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => client_after || first,
    }
}
