//! From one folded word of a message to the words of the patterns that it can be.
//!
//! In this order, and only the first that finds anything counts: the word itself or a stem that it begins with; the
//! same without what a language puts before words; the same inside a "not" written around it; the same without an
//! ending; its sound, where vowels do not count; a typo of a word that is long enough.

use crate::patterns::{Data, Grammar, Word, WordId};

/// A word that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub word: WordId,
    pub typo: bool,
    /// The "not" is within the word.
    pub negated: bool,
}

/// In so long words two letters may be wrong.
const TWO_TYPOS_MIN: usize = 10;
/// A stem is looked for with a typo only when it is so long.
const STEM_TYPO_MIN: usize = 6;
/// What must be left of a word without its prefix or ending. Two letters are some other word's end.
const REST_MIN: usize = 3;
/// What must be left of a known word without its "and" or "to".
const PREFIX_REST_MIN: usize = 4;

impl Data {
    /// All words that `text` can be; empty when there is none.
    pub fn find(&self, text: &str) -> Vec<Found> {
        let mut found = Vec::new();
        if text.is_empty() {
            return found;
        }
        let plain = &self.words[..usize::from(self.sounds)];
        let in_plain = self.find_with_prefixes(plain, text, false, &mut found)
            || self.find_not_around(plain, text, &mut found)
            || without(text, &self.grammar.conjunction)
                .is_some_and(|rest| self.find_not_around(plain, rest, &mut found))
            || self.find_without_ending(plain, text, &mut found);
        if let Some(sounds) = &self.grammar.sounds
            && text.is_ascii()
        {
            let mut heard = Vec::new();
            self.find_sound(sounds, text, &mut heard);
            // What is a word as it is written may still be part of a phrase that is written by sound.
            heard.retain(|it| !in_plain || !self.words[usize::from(it.word)].has(Word::ALONE));
            found.extend(heard);
        }
        if found.is_empty() {
            let least = usize::from(self.grammar.typo_min);
            typos(plain, text, least, &mut found);
            for prefix in &self.grammar.prefixes {
                if let Some(rest) = text.strip_prefix(prefix.as_str()).filter(|_| found.is_empty()) {
                    typos(plain, rest, least, &mut found);
                }
            }
        }
        found
    }

    /// Does the word begin with an "and" or a "to" that is written as one with it?
    pub fn begins_with(&self, prefix: &str, text: &str) -> bool {
        let Some(rest) = without(text, prefix) else { return false };
        let plain = &self.words[..usize::from(self.sounds)];
        let is_known = |text: &str| {
            let mut found = Vec::new();
            exact(plain, 0, text, false, false, &mut found);
            !found.is_empty()
        };
        // `وعندي` may stand in a phrase as it is; a long rest that is a word says what it is.
        let least = if is_known(text) { PREFIX_REST_MIN } else { 2 };
        rest.chars().count() >= least && (least == 2 || is_known(rest))
    }

    fn find_without_ending(&self, plain: &[Word], text: &str, found: &mut Vec<Found>) -> bool {
        self.grammar.endings.iter().any(|(ending, instead)| {
            let rest = text.strip_suffix(ending.as_str()).filter(|rest| rest.chars().count() >= REST_MIN);
            rest.is_some_and(|rest| self.find_with_prefixes(plain, &format!("{rest}{instead}"), false, found))
        })
    }

    fn find_not_around(&self, plain: &[Word], text: &str, found: &mut Vec<Found>) -> bool {
        for (before, after) in &self.grammar.not_around {
            let inside =
                text.strip_prefix(before.as_str()).and_then(|rest| rest.strip_suffix(after.as_str()));
            if let Some(inside) = inside.filter(|inside| inside.chars().count() >= REST_MIN)
                && self.find_with_prefixes(plain, inside, true, found)
            {
                return true;
            }
        }
        false
    }

    fn find_sound(&self, sounds: &[(String, String)], text: &str, found: &mut Vec<Found>) {
        let words = &self.words[usize::from(self.sounds)..];
        exact(words, self.sounds, &sound(text, sounds), false, false, found);
        if !found.is_empty() {
            return;
        }
        for (before, after) in &self.grammar.not_around {
            let inside =
                text.strip_prefix(before.as_str()).and_then(|rest| rest.strip_suffix(after.as_str()));
            if let Some(inside) = inside.filter(|inside| inside.is_ascii() && inside.len() >= REST_MIN)
                && found.is_empty()
            {
                exact(words, self.sounds, &sound(inside, sounds), false, true, found);
            }
        }
    }

    /// With none, one or two of the language's prefixes taken away, until a word is found that means something alone.
    fn find_with_prefixes(&self, plain: &[Word], text: &str, negated: bool, found: &mut Vec<Found>) -> bool {
        let Grammar { prefixes, verb_prefixes, .. } = &self.grammar;
        let without = |text: &str, prefix: &String| {
            let rest = text.strip_prefix(prefix.as_str())?;
            // "And" may stand before the shortest word too.
            let least = if *prefix == self.grammar.conjunction { 2 } else { REST_MIN };
            (rest.chars().count() >= least).then(|| rest.to_owned())
        };
        let enough = |found: &[Found]| found.iter().any(|it| plain[usize::from(it.word)].has(Word::ALONE));
        exact(plain, 0, text, false, negated, found);
        for rest in verb_prefixes.iter().filter_map(|prefix| without(text, prefix)) {
            if !enough(found) {
                exact(plain, 0, &rest, true, negated, found);
            }
        }
        for rest in prefixes.iter().filter_map(|prefix| without(text, prefix)) {
            if enough(found) {
                break;
            }
            exact(plain, 0, &rest, false, negated, found);
            for inner in verb_prefixes.iter().filter_map(|prefix| without(&rest, prefix)) {
                if !enough(found) {
                    exact(plain, 0, &inner, true, negated, found);
                }
            }
            for inner in prefixes.iter().filter_map(|prefix| without(&rest, prefix)) {
                if !enough(found) {
                    exact(plain, 0, &inner, false, negated, found);
                }
            }
        }
        !found.is_empty()
    }
}

/// What is left without a beginning, when it begins so.
fn without<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    text.strip_prefix(prefix).filter(|_| !prefix.is_empty())
}

/// The word itself, and every stem that it begins with.
fn exact(words: &[Word], offset: u16, text: &str, verbs: bool, negated: bool, found: &mut Vec<Found>) {
    for (end, letter) in text.char_indices() {
        let beginning = &text[..end + letter.len_utf8()];
        let whole = beginning.len() == text.len();
        let start = words.partition_point(|word| word.text.as_str() < beginning);
        let same = words[start..].iter().take_while(|word| word.text == beginning).enumerate();
        for (at, word) in same {
            let fits = (whole || word.has(Word::STEM)) && (!verbs || word.has(Word::VERB));
            let id = offset + (start + at) as u16;
            if fits && !found.iter().any(|it| it.word == id) {
                found.push(Found { word: id, typo: false, negated });
            }
        }
    }
}

/// How a Latin word sounds when vowels do not count and letters of each pair are the same.
pub fn sound(text: &str, same: &[(String, String)]) -> String {
    // A vowel at the beginning is heard; the others differ from person to person.
    let text = respelled(text, same);
    let is_vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u');
    let heard = |(at, letter)| match (is_vowel(letter), at) {
        (true, 0) => Some('a'),
        (vowel, _) => (!vowel).then_some(letter),
    };
    once_each(text.chars().enumerate().filter_map(heard))
}

/// A word with each letter or two of each pair changed into what stands beside it, and none twice in a row.
pub fn respelled(text: &str, pairs: &[(String, String)]) -> String {
    let text = pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from.as_str(), to));
    once_each(text.chars())
}

fn once_each(letters: impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    letters.for_each(|letter| {
        if !text.ends_with(letter) {
            text.push(letter);
        }
    });
    text
}

/// Words that `text` is a typo of.
fn typos(words: &[Word], text: &str, least: usize, found: &mut Vec<Found>) {
    let typed: Vec<char> = text.chars().collect();
    if typed.len() + 1 < least || typed.first().is_none_or(char::is_ascii_digit) {
        return;
    }
    // The first letter is hardly ever wrong, and looking only there is fast.
    let first = &text[..typed[0].len_utf8()];
    let start = words.partition_point(|word| word.text.as_str() < first);
    let same = words[start..].iter().take_while(|word| word.text.starts_with(first));
    let mut best = usize::MAX;
    for (at, word) in same.enumerate() {
        if word.has(Word::EXACT) {
            continue;
        }
        let known: Vec<char> = word.text.chars().collect();
        let distance = if word.has(Word::STEM) {
            if known.len() < STEM_TYPO_MIN.max(least) {
                continue;
            }
            // The beginning of the typed word, one letter shorter or longer than the stem.
            let ends = known.len().saturating_sub(1)..=(known.len() + 1).min(typed.len());
            ends.map(|end| distance(&typed[..end.min(typed.len())], &known)).min()
        } else {
            Some(distance(&typed, &known))
        };
        let allowed = if known.len() >= TWO_TYPOS_MIN { 2 } else { 1 };
        let Some(distance) = distance.filter(|it| *it <= allowed && known.len() >= least) else { continue };
        if distance < best {
            best = distance;
            found.clear();
        }
        if distance == best {
            found.push(Found { word: (start + at) as WordId, typo: true, negated: false });
        }
    }
}

/// Letters changed, left out, added or exchanged with the next; three stands for three or more.
fn distance(a: &[char], b: &[char]) -> usize {
    const MANY: usize = 3;
    if a.len().abs_diff(b.len()) >= MANY {
        return MANY;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let same = usize::from(letter != other);
            let mut least = (above[j] + same).min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i - 1] == *other && b[j - 1] == *letter {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|it| *it >= MANY) {
            return MANY;
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()].min(MANY)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: &str, b: &str) -> usize {
        distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>())
    }

    #[test]
    fn typos_are_counted() {
        for (a, b, expected) in [
            ("rinnovo", "rinovo", 1),
            ("permesso", "permseso", 1),
            ("questura", "cuestura", 1),
            ("ricongiungimento", "ricongungimeto", 2),
            ("casa", "cose", 2),
            ("uno", "tredici", 3),
        ] {
            assert_eq!(near(a, b), expected, "{a} {b}");
            assert_eq!(near(b, a), expected, "{b} {a}");
        }
    }

    #[test]
    fn pairs_are_respelled_in_their_order_and_no_letter_stays_twice() {
        let pairs =
            [("sh", "$"), ("s", "z"), ("ب", "b"), ("a", "")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!(respelled("shabas", &pairs), "$bz", "two letters before one");
        assert_eq!(respelled("بابba", &pairs), "bاb", "any script");
    }

    #[test]
    fn vowels_do_not_sound() {
        let same = [("ch".to_owned(), "sh".to_owned())];
        for (a, b) in [("kaydrebni", "kydrbny"), ("mrati", "mrate"), ("achno", "ashnou"), ("ana", "ena")] {
            let (a, b) = (sound(a, &same), sound(b, &same));
            assert_eq!(a.trim_end_matches('y'), b.trim_end_matches('y'));
        }
    }
}
