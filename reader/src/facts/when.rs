//! Gives each time of a message to the fact that it belongs to: `permit-expiry`, `stay-since` and others.
//!
//! The nearest word that can have a time takes it. Some of these words stand for no fact ("my contract ends in June"):
//! they take the time away from the others.

use super::whose::relative;
use super::{Facts, add};
use crate::calendar::Date;
use crate::message::Message;
use crate::reading::{Said, Value};
use crate::sightings::Sighting;
use crate::time::{Direction, Moment, Precision};

/// A word takes a time that is so many words away at most.
const REACH: usize = 6;
/// A length of time without "since" is so near to its word.
const BESIDE: usize = 3;

pub fn find(message: &Message, on_date: Date, facts: &mut Facts) {
    let mut all: Vec<_> =
        message.moments.iter().filter_map(|moment| fact_of(message, moment, on_date)).collect();
    // "This year" or "today" in passing is not the day on which the permit expires, when that is said too.
    all.sort_by_key(|(_, said)| (said.precision != Precision::Day, said.value == Value::Date(on_date)));
    for (fact, said) in all {
        add(facts, fact, said);
    }
}

fn fact_of(message: &Message, moment: &Moment, on_date: Date) -> Option<(&'static str, Said)> {
    let known = message.known;
    if let Some(said) = until(message, moment, on_date) {
        return Some(("permit-expiry", said));
    }
    let anchor = nearest(message, moment)?;
    let others =
        [anchor.first.min(moment.first), anchor.first].into_iter().find_map(|at| relative(message, at));
    // Two marry: the husband or wife beside it is no other.
    let together = |name: &Sighting| {
        anchor.meaning == known.married
            && message.sightings.all(known.spouse).any(|it| it.first == name.first)
    };
    if anchor.negated || others.is_some_and(|name| !together(name)) {
        return None;
    }
    let past = moment.direction == Direction::Past;
    let (fact, open) = match anchor.meaning {
        it if it == known.expire => {
            let over = message.sightings.at(anchor.first, known.expired).is_some();
            // "It expires, five years" is its length.
            let bare = moment.is_years() && moment.direction == Direction::Open && !moment.since;
            if bare || !is_permits(message, anchor) || !over && asks_whether(message, anchor) {
                return None;
            }
            ("permit-expiry", if over { Direction::Past } else { Direction::Ahead })
        }
        // "Born here, I turn 18": no date.
        it if it == known.born
            && (moment.is_span() || moment.resolve(on_date, Direction::Past).1 != Precision::Day) =>
        {
            return None;
        }
        it if it == known.born => ("birth-date", Direction::Past),
        it if it == known.married && message.sightings.says(known.divorced) => return None,
        it if it == known.married => ("marriage-date", Direction::Past),
        // Years with a gap are not years in a row.
        it if it == known.residence && message.sightings.says(known.gap) => return None,
        // "Ten years of residence, is that enough" asks, unless somebody has them.
        it if it == known.residence && !moment.since && !is_had(message, anchor) => return None,
        it if it == known.residence => ("residence-since", Direction::Past),
        // How long a permit lasts, or since when there is one, is not how long somebody is here.
        it if it == known.permit => return None,
        it if it == known.time_sink => return None,
        // "I live more than three months" may be a plan; years are none.
        it if it == known.live && !moment.since && !past && !moment.is_years() => return None,
        it if it == known.place && !moment.since => return None,
        _ if !is_stay(message, anchor, moment) => return None,
        _ => ("stay-since", Direction::Past),
    };
    // "If I stay abroad one year" is no stay, and a year in Paris is none here.
    let supposed = fact == "stay-since"
        && (is_elsewhere(message, moment)
            || !moment.since
                && (super::is_supposed(message, anchor.first) || !past && is_far(message, anchor, moment)));
    if fact != "permit-expiry" && moment.direction == Direction::Ahead || supposed {
        return None;
    }
    let (date, precision) = moment.resolve(on_date, open);
    // Who has just come has no stay to count yet.
    let new_here = fact == "stay-since" && date >= on_date.plus_months(-1);
    let fits = fact == "permit-expiry" || date <= on_date && !new_here;
    fits.then_some((fact, Said { value: Value::Date(date), precision }))
}

/// Does a time say since when the person is here? In doubt it does not: an age, somebody else's time, years that are
/// asked about or needed, or another thing that the time may belong to.
fn is_stay(message: &Message, anchor: &Sighting, moment: &Moment) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let sentence = sightings.sentence(moment.first);
    let within = |it: &&Sighting| sentence.contains(&it.first);
    let says = |meaning: u16| sightings.all(meaning).any(|it| within(&it));
    let aged = message.ages.iter().any(|it| it.first <= moment.last && moment.first <= it.last);
    if aged || [known.born, known.travel, known.gap, known.income, known.hire].into_iter().any(says) {
        return false;
    }
    // "My father lives with me since …": who is meant is not clear.
    let clause = sightings.tokens[moment.first].clause;
    if says(known.kin) || sightings.all(known.friend).any(|it| within(&it)) {
        return false;
    }
    // "Married since three years and living in …", "a receipt since October".
    let rivals = [known.married, known.permit, known.time_sink, known.work, known.kind, known.kind_alone];
    let before = |it: &&Sighting| {
        it.last < moment.first
            && sightings.tokens[it.first].clause == clause
            && !(it.first..=it.last).contains(&anchor.first)
            && sightings.words_between(it.last, moment.first) <= 3
    };
    // "Married to an Italian since two years" names no place.
    let of_marriage = anchor.meaning == known.italy
        && sightings.all(known.married).any(|it| sightings.distance(it, anchor).is_some_and(|it| it <= 2));
    let anchored =
        !of_marriage && anchor.last < moment.first && sightings.words_between(anchor.last, moment.first) <= 2;
    if !anchored && sightings.iter().any(|it| rivals.contains(&it.meaning) && before(&it)) {
        return false;
    }
    if moment.since {
        return true;
    }
    if anchor.meaning == known.arrive {
        let beside = anchor.last < moment.first
            && sightings.words_between(anchor.last, moment.first) <= BESIDE
            || anchor.first > moment.last && sightings.words_between(moment.last, anchor.first) <= BESIDE;
        return beside && !says(known.visa) && (!moment.is_span() || moment.direction == Direction::Past);
    }
    // A bare length: at the beginning, or behind "I am" and the like; not "a requirement of two years in Italy".
    let lives = [known.live, known.i_am, known.i];
    let own = sightings.iter().any(|it| {
        lives.contains(&it.meaning)
            && it.last < moment.first
            && sightings.words_between(it.last, moment.first) <= 3
    });
    let begins = sightings.previous(moment.first).is_none_or(|at| sightings.tokens[at].clause != clause);
    moment.is_span() && (own || begins && !sightings.tokens[moment.last].asked)
}

/// "A permit until June": the day on which it expires.
fn until(message: &Message, moment: &Moment, on_date: Date) -> Option<Said> {
    let (known, sightings) = (message.known, &message.sightings);
    let until = sightings.all(known.until).find(|it| {
        it.last < moment.first && sightings.words_between(it.last, moment.first) <= 1
            || (it.first..=it.last).contains(&moment.first)
    })?;
    let papers = [known.permit, known.kind_alone, known.other_expiring, known.time_sink];
    let before = sightings.iter().filter(|it| it.last < until.first && papers.contains(&it.meaning));
    let near = before
        .filter(|it| sightings.words_between(it.last, until.first) <= REACH)
        .max_by_key(|it| it.last)?;
    let own = near.meaning == known.permit || near.meaning == known.kind_alone;
    let (date, precision) = moment.resolve(on_date, Direction::Ahead);
    // "For the renewal, till today nothing": that is the waiting.
    let waits = date == on_date && sightings.says(known.renew);
    (own && !waits && !moment.is_span() && relative(message, near.first).is_none())
        .then_some(Said { value: Value::Date(date), precision })
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
        known.place,
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
    let near: Vec<(usize, usize, &Sighting)> = near.collect();
    // "My permit expired last week": the permit is beside, the expiry is meant.
    let expires = near.iter().any(|(_, _, it)| it.meaning == known.expire);
    // "Residence in Prato since 2014": the town says where.
    let lives =
        near.iter().any(|(_, _, it)| [known.residence, known.born, known.married].contains(&it.meaning));
    let meant = near.into_iter().filter(|(_, _, it)| {
        (!expires || it.meaning != known.permit) && (!lives || it.meaning != known.place)
    });
    let nearest = meant.min_by_key(|(distance, rank, _)| (*distance, *rank)).map(|(_, _, it)| it)?;
    // "Residence in Italy since 2017" is residence.
    let is_of = |it: &&Sighting| sightings.distance(it, nearest).is_some_and(|it| it <= 3);
    let residence = sightings.all(known.residence).find(is_of).filter(|_| nearest.meaning == known.italy);
    Some(residence.unwrap_or(nearest))
}

/// "Does it end in March?" says no date.
fn asks_whether(message: &Message, anchor: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let near = |it: &Sighting| sightings.distance(it, anchor).is_some_and(|it| it <= 2);
    let token = &sightings.tokens[anchor.first];
    // A question about something else may follow: "scade a marzo, posso rinnovare?"
    let asks_more = sightings.iter().any(|it| {
        [known.can_i, known.how, known.question_word, known.want, known.need].contains(&it.meaning)
            && sightings.tokens[it.first].sentence == token.sentence
    });
    sightings.all(known.asks_whether).any(near) || token.asked && !asks_more
}

/// A length of time says how long somebody is here only right beside the word for it.
fn is_far(message: &Message, anchor: &Sighting, moment: &Moment) -> bool {
    let sightings = &message.sightings;
    let (first, last) = if anchor.first > moment.last {
        (moment.last, anchor.first)
    } else {
        (anchor.last.min(moment.first), moment.first)
    };
    moment.is_span() && sightings.words_between(first, last) > BESIDE
}

/// Is another country named beside the time, or a journey? Who comes from there names it farther away.
fn is_elsewhere(message: &Message, moment: &Moment) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let clause = sightings.tokens[moment.first].clause;
    let beside = |it: &Sighting| {
        sightings.tokens[it.first].clause == clause
            && (it.last < moment.first && sightings.words_between(it.last, moment.first) <= 2
                || it.first > moment.last && sightings.words_between(moment.last, it.first) <= 2)
    };
    let foreign = |it: &&Sighting| super::group_of(message, it).is_some();
    let away = [known.travel, known.abroad].into_iter().flat_map(|it| sightings.all(it));
    sightings.all(known.country).filter(foreign).chain(away).any(beside)
}

/// Does the person say that they have the permit? "Renew the permit for two years" does not.
fn is_had(message: &Message, permit: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let clause = sightings.tokens[permit.first].clause;
    let has = [known.have, known.with, known.i_am];
    let others = [known.renew, known.want, known.convert];
    let before = sightings.iter().filter(|it| {
        it.last < permit.first
            && sightings.tokens[it.first].clause == clause
            && (has.contains(&it.meaning) || others.contains(&it.meaning))
    });
    before.max_by_key(|it| it.last).is_some_and(|it| has.contains(&it.meaning) && !it.negated)
}

/// Is it the permit that expires? Another paper may be nearer.
fn is_permits(message: &Message, expire: &Sighting) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let papers = sightings.iter().filter(|it| [known.permit, known.other_expiring].contains(&it.meaning));
    let distance = |it: &&Sighting| sightings.distance(it, expire).or_else(|| sightings.distance(expire, it));
    let nearest = papers.filter_map(|it| Some((distance(&it)?, it.meaning))).min();
    match nearest {
        Some((distance, meaning)) => meaning == known.permit && distance <= REACH,
        // "It finished last year": something did, if nobody speaks of a permit.
        None => sightings.has(known.permit) || sightings.has(known.renew) || sightings.has(known.kind_alone),
    }
}
