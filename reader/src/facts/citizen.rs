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
    let countries: Vec<&Sighting> = countries.collect();
    // Who is Italian by now is asked nothing about where they come from.
    if countries.iter().any(|it| group_of(message, it).is_none()) {
        return None;
    }
    // "From Mali with a Spanish passport": of two countries one is not said of whom.
    let all = message.sightings.all(message.known.country);
    let mut named: Vec<&str> = all.filter_map(|it| group_of(message, it)).collect();
    named.dedup();
    let others = [message.known.kin, message.known.married, message.known.client];
    if named.len() > 1 && !others.into_iter().any(|it| message.sightings.says(it)) {
        return None;
    }
    let mut groups: Vec<&str> = countries.into_iter().filter_map(|it| group_of(message, it)).collect();
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
    let named = Named { message, country };
    let known = message.known;
    if named.is_a_place()
        || named.is_reached()
        || relative(message, country.first).is_some()
        || named.is_of_consulate()
        || named.is_spoken()
    {
        return false;
    }
    let papers = [known.passport, known.citizen].map(|it| named.before(it).filter(|_| named.is_held()));
    let own = [named.before(known.i_am)].into_iter().chain(papers);
    let client = named.before(known.client).filter(|_| !named.is_wanted() && !names_others(message));
    let own = own.flatten().chain(client).chain(named.origin()).max();
    let others =
        [known.kin, known.married, known.with].map(|it| named.before(it)).into_iter().flatten().max();
    match (own, others) {
        (Some(own), Some(other)) => own > other,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => named.is_with_person() || named.stands_alone(),
    }
}

/// Does the message speak of more people than a client? Then it is not clear whose country is named.
fn names_others(message: &Message) -> bool {
    let known = message.known;
    let others = [known.kin, known.married, known.hire, known.bring, known.i_am, known.friend];
    others.into_iter().any(|it| message.sightings.says(it))
}

/// A country or a people that the message names.
struct Named<'a> {
    message: &'a Message<'a>,
    country: &'a Sighting,
}

impl Named<'_> {
    /// The end of the last such word shortly before it.
    fn before(&self, meaning: u16) -> Option<usize> {
        let sightings = &self.message.sightings;
        let sentence = sightings.sentence(self.country.first);
        let near = |it: &&Sighting| {
            sentence.contains(&it.first)
                && sightings.distance(it, self.country).is_some_and(|distance| distance <= REACH)
        };
        sightings.all(meaning).filter(near).map(|it| it.last).max()
    }

    fn after(&self, meaning: u16) -> bool {
        let sightings = &self.message.sightings;
        sightings.next(self.country.last).is_some_and(|at| sightings.at(at, meaning).is_some())
    }

    /// "I am in Kenya" says where.
    fn is_a_place(&self) -> bool {
        let (known, sightings) = (self.message.known, &self.message.sightings);
        let before = self.country.first.checked_sub(1);
        let within = |at: usize| matches!(sightings.tokens[at].text.as_str(), "f" | "fi" | "في" | "ف" | "in");
        sightings.at(self.country.first, known.inside).is_some()
            || before.is_some_and(within)
            || before
                .is_some_and(|at| [known.ahead, known.into].iter().any(|it| sightings.at(at, *it).is_some()))
    }

    /// "I have come back from Peru", "I arrived from France".
    fn is_reached(&self) -> bool {
        let known = self.message.known;
        self.follows(&[known.arrive, known.travel, known.live])
    }

    /// "Somebody who speaks Bangla".
    fn is_spoken(&self) -> bool {
        let (known, sightings) = (self.message.known, &self.message.sightings);
        sightings.all(known.speak).any(|it| sightings.distance(it, self.country) == Some(1))
    }

    fn is_of_consulate(&self) -> bool {
        let consulate = self.message.known.consulate;
        self.after(consulate) || self.before(consulate).is_some()
    }

    /// A passport or a nationality that is had: "my passport", "I have", "with".
    fn is_held(&self) -> bool {
        let known = self.message.known;
        self.follows(&[known.my, known.have, known.with, known.i_am])
    }

    /// "I need a carer from Peru": somebody else.
    fn is_wanted(&self) -> bool {
        let known = self.message.known;
        self.follows(&[known.hire, known.need])
    }

    /// Does one of these words stand before it, a little farther away?
    fn follows(&self, meanings: &[u16]) -> bool {
        let sightings = &self.message.sightings;
        let sentence = sightings.sentence(self.country.first);
        let comes =
            |it: &Sighting| sentence.contains(&it.first) && it.last < self.country.first && !it.negated;
        let mut all = sightings.iter().filter(|it| meanings.contains(&it.meaning) && comes(it));
        all.any(|it| sightings.words_between(it.last, self.country.first) <= REACH + 2)
    }

    /// "I am from", "a boy from", or from at the beginning; not "bring them from" or "arrived from".
    fn origin(&self) -> Option<usize> {
        let (known, sightings) = (self.message.known, &self.message.sightings);
        let others = [known.arrive, known.bring, known.travel, known.kin, known.hire, known.need];
        if self.follows(&others) {
            return None;
        }
        let people = [known.i_am, known.client, known.age_minor, known.age_adult];
        let is_of_person = |from: &usize| {
            let previous = sightings.previous(*from);
            let begins =
                previous.is_none_or(|at| sightings.tokens[at].clause != sightings.tokens[*from].clause);
            let mut people = sightings.iter().filter(|it| people.contains(&it.meaning));
            begins || people.any(|it| it.last < *from && sightings.words_between(it.last, *from) <= 2)
        };
        let from = self.before(known.from).filter(is_of_person);
        from.into_iter().chain(self.before(known.come_from)).max()
    }

    /// "Bulgarian student", "an Egyptian man".
    fn is_with_person(&self) -> bool {
        let (known, country) = (self.message.known, self.country);
        let mut clients = self.message.sightings.all(known.client).filter(|_| !names_others(self.message));
        clients.any(|it| it.first <= country.first && country.last <= it.last)
            || self.after(known.client) && !names_others(self.message)
            || self.after(known.student)
            || self.before(known.student).is_some()
    }

    /// It is the first word, and all, or who writes says that they live here: "rumena, vivo qui".
    fn stands_alone(&self) -> bool {
        let (known, sightings) = (self.message.known, &self.message.sightings);
        if sightings.previous(self.country.first).is_some() {
            return false;
        }
        let clause = sightings.tokens[self.country.last].clause;
        sightings.next(self.country.last).is_none_or(|next| {
            let lives_next = sightings.at(next, known.live).is_some();
            lives_next || sightings.tokens[next].clause != clause && sightings.says(known.live)
        })
    }
}
