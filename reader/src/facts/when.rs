//! Gives each time of a message to the fact that it belongs to: `permit-expiry`, `stay-since` and others.
//!
//! The nearest word that can have a time takes it. Some of these words stand for no fact ("my contract ends in June"):
//! they take the time away from the others.

use super::whose::is_others;
use super::{Facts, add};
use crate::calendar::Date;
use crate::message::Message;
use crate::reading::{Said, Value};
use crate::sightings::Sighting;
use crate::time::{Direction, Moment};

/// A word takes a time that is so many words away at most.
const REACH: usize = 6;

pub fn find(message: &Message, on_date: Date, facts: &mut Facts) {
    for moment in &message.moments {
        if let Some((fact, said)) = fact_of(message, moment, on_date) {
            add(facts, fact, said);
        }
    }
}

fn fact_of(message: &Message, moment: &Moment, on_date: Date) -> Option<(&'static str, Said)> {
    let known = message.known;
    let anchor = nearest(message, moment)?;
    if anchor.negated || is_others(message, anchor.first.min(moment.first)) || is_others(message, anchor.first) {
        return None;
    }
    let past = moment.direction == Direction::Past;
    let (fact, open) = match anchor.meaning {
        it if it == known.expire => {
            if !is_permits(message, anchor) || asks_whether(message, anchor) {
                return None;
            }
            let over = message.sightings.at(anchor.first, known.expired).is_some();
            ("permit-expiry", if over { Direction::Past } else { Direction::Ahead })
        }
        it if it == known.born => ("birth-date", Direction::Past),
        it if it == known.married => ("marriage-date", Direction::Past),
        it if it == known.residence => ("residence-since", Direction::Past),
        it if it == known.permit => {
            // "a permit of two years" is its length.
            let with = message.sightings.all(known.with).any(|it| moment.last < it.first && it.first < anchor.first);
            if !(with || (moment.since || past) && is_had(message, anchor)) {
                return None;
            }
            ("stay-since", Direction::Past)
        }
        it if it == known.time_sink => return None,
        _ => ("stay-since", Direction::Past),
    };
    if fact != "permit-expiry" && moment.direction == Direction::Ahead {
        return None;
    }
    let (date, precision) = moment.resolve(on_date, open);
    let fits = fact == "permit-expiry" || date <= on_date;
    fits.then_some((fact, Said { value: Value::Date(date), precision }))
}

/// The word that the time belongs to.
fn nearest<'a>(message: &'a Message, moment: &Moment) -> Option<&'a Sighting> {
    let (known, sightings) = (message.known, &message.sightings);
    // Of two equally near the earlier of this list.
    let anchors = [
        known.expire,
        known.time_sink,
        known.residence,
        known.born,
        known.married,
        known.italy,
        known.here,
        known.arrive,
        known.live,
        known.permit,
    ];
    let sentence = sightings.sentence(moment.first);
    let near = sightings.iter().filter_map(|it| {
        let rank = anchors.iter().position(|meaning| *meaning == it.meaning)?;
        if !sentence.contains(&it.first) {
            return None;
        }
        let distance = if it.last < moment.first {
            sightings.words_between(it.last, moment.first)
        } else if it.first > moment.last {
            sightings.words_between(moment.last, it.first)
        } else {
            0
        };
        let other_clause = sightings.tokens[it.first].clause != sightings.tokens[moment.first].clause;
        let distance = distance + usize::from(other_clause) * 2;
        (distance <= REACH).then_some((distance, rank, it))
    });
    near.min_by_key(|(distance, rank, _)| (*distance, *rank)).map(|(_, _, it)| it)
}

/// "Does it end in March?" says no date.
fn asks_whether(message: &Message, anchor: &Sighting) -> bool {
    let near = |it: &Sighting| message.sightings.distance(it, anchor).is_some_and(|it| it <= 2);
    message.sightings.all(message.known.asks_whether).any(near)
}

/// Does the person say that they have the permit? "Renew the permit for two years" does not.
fn is_had(message: &Message, permit: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let clause = sightings.tokens[permit.first].clause;
    let has = |meanings: &[u16]| {
        let mut same = sightings.iter().filter(|it| sightings.tokens[it.first].clause == clause && !it.negated);
        same.any(|it| meanings.contains(&it.meaning))
    };
    has(&[known.have, known.with, known.i_am]) && !has(&[known.renew, known.want, known.convert])
}

/// Is it the permit that expires? Another paper may be nearer.
fn is_permits(message: &Message, expire: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let papers = sightings.iter().filter(|it| [known.permit, known.other_expiring].contains(&it.meaning));
    let distance = |it: &&Sighting| sightings.distance(it, expire).or_else(|| sightings.distance(expire, it));
    let nearest = papers.filter_map(|it| Some((distance(&it)?, it.meaning))).min();
    nearest.is_none_or(|(_, meaning)| meaning == known.permit)
}
