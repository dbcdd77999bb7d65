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
    let named = Named { message, country };
    let known = message.known;
    if named.is_a_place() || relative(message, country.first).is_some() || named.is_of_consulate() {
        return false;
    }
    let own = [known.i_am, known.passport, known.citizen].map(|it| named.before(it));
    let client = named.before(known.client).filter(|_| !named.is_wanted());
    let own = own.into_iter().flatten().chain(client).chain(named.origin()).max();
    let others =
        [known.kin, known.married, known.with].map(|it| named.before(it)).into_iter().flatten().max();
    match (own, others) {
        (Some(own), Some(other)) => own > other,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => named.is_with_person() || named.stands_alone(),
    }
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
        sightings.at(self.country.first, known.inside).is_some()
            || before
                .is_some_and(|at| [known.ahead, known.into].iter().any(|it| sightings.at(at, *it).is_some()))
    }

    fn is_of_consulate(&self) -> bool {
        let consulate = self.message.known.consulate;
        self.after(consulate) || self.before(consulate).is_some()
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
        let mut clients = self.message.sightings.all(known.client);
        clients.any(|it| it.first <= country.first && country.last <= it.last)
            || [known.client, known.student, known.passport, known.citizen].iter().any(|it| self.after(*it))
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
