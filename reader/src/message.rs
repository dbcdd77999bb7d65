//! A message with everything that was seen in it.

use crate::calendar::Date;
use crate::known::Known;
use crate::numbers::{Amount, amounts};
use crate::patterns::{MeaningId, Patterns};
use crate::sightings::Sightings;
use crate::time::{self, Age, Moment};

/// What all parts of the reader look at.
pub struct Message<'a> {
    pub patterns: &'a Patterns,
    pub known: &'a Known,
    pub sightings: Sightings,
    pub amounts: Vec<Amount>,
    pub moments: Vec<Moment>,
    pub ages: Vec<Age>,
    pub asks: bool,
    /// It has signs that programs have, not people's messages.
    pub is_code: bool,
}

/// Of these signs so many are no slip and no smile.
const SIGNS: [char; 6] = ['<', '>', '{', '}', '=', '\\'];
const MANY_SIGNS: usize = 4;

impl<'a> Message<'a> {
    pub fn of(patterns: &'a Patterns, text: &str, on_date: Date) -> Message<'a> {
        let known = &patterns.known;
        let sightings = Sightings::of(patterns, text);
        let amounts = amounts(&sightings, known);
        let (moments, ages) = time::find(&sightings, known, &amounts, on_date);
        let asks = sightings.tokens.iter().any(|token| token.asked);
        let is_code = text.chars().filter(|letter| SIGNS.contains(letter)).count() >= MANY_SIGNS;
        let mut message = Message { patterns, known, sightings, amounts, moments, ages, asks, is_code };
        crate::conclusions::draw(&mut message);
        message
    }

    /// Does a word with a meaning stand so few words behind a number?
    pub fn is_followed(&self, amount: &Amount, meaning: MeaningId, within: usize) -> bool {
        let sightings = &self.sightings;
        let mut behind = sightings.all(meaning).filter(|it| it.first > amount.last);
        behind.any(|it| sightings.words_between(amount.last, it.first) <= within)
    }

    /// The age of who writes, as opposed to that of a child or another relative.
    pub fn own_age(&self) -> Option<i32> {
        let own = |age: &&Age| !crate::facts::whose::is_others(self, age.first);
        self.ages.iter().find(own).map(|age| age.years)
    }
}
