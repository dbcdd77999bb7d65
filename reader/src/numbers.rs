//! Numbers in digits and words: `3`, `tre`, `15 mila`, `ventidue`, `خمسة وعشرين`.

use crate::known::Known;
use crate::patterns::{Data, MeaningId, WordId};
use crate::sightings::{Sighting, Sightings};
use crate::tokens::Shape;

/// A number of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// In hundredths.
    pub hundredths: i64,
    /// Tokens.
    pub first: usize,
    pub last: usize,
}

impl Amount {
    /// The number when it is whole and not very large.
    pub fn whole(self) -> Option<i32> {
        let is_whole = self.hundredths % 100 == 0;
        is_whole.then(|| i32::try_from(self.hundredths / 100).ok()).flatten()
    }
}

/// Every number of a message; those that make one larger number are one.
pub fn amounts(sightings: &Sightings, known: &Known) -> Vec<Amount> {
    let mut all = Vec::new();
    let mut next = 0;
    let numbers: Vec<&Sighting> = sightings.all(known.number).collect();
    while let Some(first) = numbers.get(next) {
        let mut sum = Sum::new(first.value, is_word(sightings, first));
        let mut last = first.last;
        next += 1;
        while let Some(more) = numbers.get(next) {
            // "and" may stand between: `twenty and five`.
            let joined = more.first > last
                && (more.first - last == 1
                    || more.first - last == 2 && sightings.at(last + 1, known.and).is_some())
                && sightings.tokens[last].clause == sightings.tokens[more.first].clause;
            if !joined || !sum.add(more.value, is_word(sightings, more)) {
                break;
            }
            last = more.last;
            next += 1;
        }
        all.push(Amount { hundredths: sum.total(), first: first.first, last });
    }
    all
}

fn is_word(sightings: &Sightings, number: &Sighting) -> bool {
    sightings.tokens[number.first].shape == Shape::Word
}

/// A number that grows as its words are read, in hundredths.
struct Sum {
    thousands: i64,
    rest: i64,
    in_words: bool,
}

const HUNDRED: i64 = 10_000;
const THOUSAND: i64 = 100_000;

impl Sum {
    fn new(value: i64, in_words: bool) -> Sum {
        let mut sum = Sum { thousands: 0, rest: 0, in_words };
        if in_words && value >= THOUSAND {
            sum.thousands = value
        } else {
            sum.rest = value
        }
        sum
    }

    /// Takes the next number in, if the two are one.
    fn add(&mut self, value: i64, is_word: bool) -> bool {
        if !is_word {
            return false;
        }
        let one = 1_00;
        if value >= THOUSAND && self.thousands == 0 {
            self.thousands = (self.rest.max(one) / 100).saturating_mul(value);
            self.rest = 0;
        } else if value == HUNDRED && self.in_words && self.rest > 0 && self.rest < 10 * one {
            self.rest *= 100;
        } else if self.rest == 0 && self.thousands > 0 && value < THOUSAND {
            self.rest = value;
        } else if self.in_words && self.grows_by(value) {
            self.rest += value;
        } else {
            return false;
        }
        self.in_words = true;
        true
    }

    /// `twenty` and `five` in either order, `hundred` and what is less.
    fn grows_by(&self, value: i64) -> bool {
        let is_tens = |number: i64| (20_00..HUNDRED).contains(&number) && number % 10_00 == 0;
        let is_unit = |number: i64| (1_00..10_00).contains(&number);
        (is_tens(self.rest % HUNDRED) && is_unit(value))
            || (is_unit(self.rest % HUNDRED) && is_tens(value))
            // `خمسة عشر`
            || (is_unit(self.rest) && value == 10_00)
            || (self.rest >= HUNDRED && self.rest % HUNDRED == 0 && value < HUNDRED)
    }

    fn total(&self) -> i64 {
        self.thousands.saturating_add(self.rest)
    }
}

/// The whole number that a word is glued together from, at least two numbers long.
pub fn glued(data: &Data, number: MeaningId, text: &str) -> Option<i64> {
    fn parts(data: &Data, number: MeaningId, text: &str, so_far: &mut Vec<i64>) -> bool {
        if text.is_empty() {
            return so_far.len() >= 2;
        }
        // Longest first: `sedici` before `sei`.
        for (end, letter) in text.char_indices().rev() {
            let (word, rest) = text.split_at(end + letter.len_utf8());
            if let Some(value) = value_of(data, number, word) {
                so_far.push(value);
                if parts(data, number, rest, so_far) {
                    return true;
                }
                so_far.pop();
            }
        }
        false
    }
    let mut values = Vec::new();
    if !parts(data, number, text, &mut values) {
        return None;
    }
    let mut sum = Sum::new(values[0] * 100, true);
    let all = values[1..].iter().all(|value| sum.add(value * 100, true));
    all.then(|| sum.total() / 100)
}

fn value_of(data: &Data, number: MeaningId, word: &str) -> Option<i64> {
    let words = &data.words[..usize::from(data.sounds)];
    let first = words.partition_point(|known| known.text.as_str() < word);
    let same = words[first..].iter().take_while(|known| known.text == word);
    (first..first + same.count()).find_map(|at| {
        let phrases = &data.phrases;
        let from = phrases.partition_point(|phrase| phrase.words[0] < at as WordId);
        let mut own = phrases[from..].iter().take_while(|phrase| phrase.words[0] == at as WordId);
        let found = own.find(|phrase| phrase.words.len() == 1 && phrase.meaning == number)?;
        Some(i64::from(found.value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_make_one_number() {
        for (words, expected) in [
            (&[20, 5][..], Some(25)),
            (&[5, 20], Some(25)),
            (&[15, 1000], Some(15_000)),
            (&[2, 1000, 100], Some(2100)),
            (&[3, 100, 20], Some(320)),
            (&[1000, 500], Some(1500)),
            (&[2, 3], None),
            (&[20, 20], None),
        ] {
            let mut sum = Sum::new(words[0] * 100, true);
            let one = words[1..].iter().all(|word| sum.add(word * 100, true));
            assert_eq!(one.then(|| sum.total() / 100), expected, "{words:?}");
        }
    }
}
