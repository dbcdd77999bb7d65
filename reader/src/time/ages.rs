//! Ages: "ho 15 anni", "my friend is 15", `عمره 16`.

use super::Finder;

/// Ages that are told without a word for age. Younger ones do not write, older ones count years of stay.
const YOUNG: std::ops::RangeInclusive<i32> = 12..=17;

/// Somebody's age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    pub years: i32,
    pub first: usize,
    pub last: usize,
}

impl Finder<'_> {
    pub(super) fn age(&self, at: usize) -> Option<Age> {
        let (years, last) = self.whole(Some(at), 1..=110)?;
        let known = self.known;
        let next = |token| self.sightings.next(token);
        let unit = next(last).filter(|token| self.has(Some(*token), known.year));
        let end = unit.unwrap_or(last);
        let old = [Some(end).filter(|_| unit.is_some()), next(last), next(end)];
        if let Some(old) =
            old.into_iter().flatten().find_map(|token| self.sightings.at(token, known.years_old))
        {
            return Some(Age { years, first: at, last: old.last.max(end) });
        }
        let before = self.sightings.previous(at);
        if self.has(before, known.age) {
            return Some(Age { years, first: at, last: end });
        }
        // "ho 15 anni" is an age, "ho 6 anni di permesso" is not.
        let goes_on = [
            known.italy,
            known.here,
            known.permit,
            known.with,
            known.residence,
            known.live,
            known.ago,
            known.work,
        ];
        let behind = [next(end), next(end).and_then(next)];
        let ends_here = next(end).is_some_and(|at| (end + 1..=at).any(|at| self.has(Some(at), known.and)));
        let goes_on = |token: &Option<usize>| goes_on.iter().any(|meaning| self.has(*token, *meaning));
        // "ho 16 anni solo in italia"
        let alone = [next(end), Some(end + 1)].iter().any(|at| self.has(*at, known.alone));
        let plain = || ends_here || alone || !behind.iter().any(goes_on);
        // "14 anni, senza genitori": so begins who is too young to begin otherwise.
        let begins = before.is_none() && unit.is_some() && YOUNG.contains(&years);
        let has = self.has(before, known.age_have)
            || before.is_some_and(|at| self.sightings.ending_at(at, known.age_have).is_some());
        // "I am 16 years": of an older one that may be years of stay.
        let am = self.has(before, known.i_am);
        let has_years = unit.is_some() && (has || am && YOUNG.contains(&years)) || begins;
        let am_number = unit.is_none() && am && years >= *YOUNG.start() && self.stands_alone(next(last));
        // "Two brothers of 13 and 15 years"
        let first = self.number_before(at).unwrap_or(at);
        // "Un ragazzo egiziano di 13 anni", "figlio mio 22 anni": one such word may stand between.
        let before = self.sightings.previous(first);
        let named = before
            .filter(|at| ![known.country, known.my].iter().any(|it| self.has(Some(*at), *it)))
            .or_else(|| before.and_then(|at| self.sightings.previous(at)));
        let somebody = [known.client, known.kin, known.friend]
            .iter()
            .any(|it| named.is_some_and(|at| self.sightings.ending_at(at, *it).is_some()));
        let of_child = unit.is_some() && somebody;
        // "my friend is 15"
        // "My wife and two kids" tells no age.
        let counts = [known.child, known.kin].iter().any(|it| self.has(Some(at), *it));
        let is_number = unit.is_none() && years > 1 && somebody && !counts && self.stands_alone(next(last));
        let any = has_years || am_number || of_child || is_number;
        (any && plain()).then_some(Age { years, first: at, last: end })
    }

    /// Does a number end here, without anything counted behind it?
    fn stands_alone(&self, next: Option<usize>) -> bool {
        let known = self.known;
        let counted = [known.money, known.hour, known.family, known.permit, known.number, known.month_name];
        next.is_none() || self.unit(next).is_none() && !counted.iter().any(|meaning| self.has(next, *meaning))
    }

    /// The number that an "and" joins to the one at a token.
    fn number_before(&self, at: usize) -> Option<usize> {
        let number = self.sightings.previous(at)?;
        let number =
            if self.has(Some(number), self.known.and) { self.sightings.previous(number)? } else { number };
        let joined = (number + 1..at).any(|between| self.has(Some(between), self.known.and));
        self.amount(number).filter(|_| joined).map(|amount| amount.first)
    }
}
