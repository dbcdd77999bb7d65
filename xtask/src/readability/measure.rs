//! The measures: from counted words to a number.

use std::ops::AddAssign;

use sportello_locales::languages::Measure;

use super::sentences::{Sentence, Word};

/// What the measures need to know about a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub sentences: u32,
    pub words: u32,
    /// Letters and digits.
    pub letters: u32,
    /// As in English.
    pub syllables: u32,
    /// Words of more than six letters.
    pub long: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.letters += other.letters;
        self.syllables += other.syllables;
        self.long += other.long;
    }
}

/// A name counts as an easy word: as long as the average word of easy Italian or English.
const NAME: Counts = Counts { sentences: 0, words: 1, letters: 5, syllables: 1, long: 0 };

/// Björnsson's limit, for LIX: longer words are long.
const SHORT: usize = 6;

impl Counts {
    /// Counts one text.
    pub fn of(sentences: &[Sentence]) -> Counts {
        let mut counts = Counts::default();
        for sentence in sentences {
            counts.sentences += 1;
            for word in &sentence.words {
                counts += match word {
                    Word::Name => NAME,
                    Word::Written(word) => Counts {
                        sentences: 0,
                        words: 1,
                        letters: number(letters(word)),
                        syllables: syllables(word),
                        long: u32::from(letters(without_article(word)) > SHORT),
                    },
                };
            }
        }
        counts
    }

    /// The value of a measure; `None` for a text without words.
    pub fn value(&self, measure: Measure) -> Option<f64> {
        if self.words == 0 || self.sentences == 0 {
            return None;
        }
        let [sentences, words, letters] = [self.sentences, self.words, self.letters].map(f64::from);
        let [syllables, long] = [self.syllables, self.long].map(f64::from);
        Some(match measure {
            Measure::Gulpease => 89.0 + (300.0 * sentences - 10.0 * letters) / words,
            Measure::FleschKincaid => 0.39 * words / sentences + 11.8 * syllables / words - 15.59,
            Measure::Lix => words / sentences + 100.0 * long / words,
        })
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Letters and digits; Arabic vowel marks are neither.
fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphanumeric() && !is_arabic_mark(*c)).count()
}

/// Vowel marks and the dagger alif, and the stroke that only makes a word wider.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}')
}

/// An Arabic word without the article and what is written together with it: "and the", "to the", "by the".
fn without_article(word: &str) -> &str {
    const ARTICLES: [&str; 9] = ["وبال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و"];
    let rest = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    rest.filter(|rest| letters(rest) >= 3).unwrap_or(word)
}

/// English syllables: each group of vowels is one, except the silent endings `-e`, `-es` and `-ed`. At least one.
///
/// The usual rule for counting by machine. It gives "period" one too few and "sometimes" one too many; over a file that
/// evens out.
fn syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    // Compounds are counted part by part: the `e` of "one-stop" is silent too.
    let parts = word.split(|c: char| !c.is_ascii_alphabetic()).filter(|part| !part.is_empty());
    parts.map(syllables_of_part).sum::<u32>().max(1)
}

fn syllables_of_part(part: &str) -> u32 {
    let mut groups = 0;
    let mut before = false;
    for c in part.chars() {
        let vowel = is_vowel(c);
        groups += u32::from(vowel && !before);
        before = vowel;
    }
    (groups - u32::from(groups > 1 && ends_silent(part))).max(1)
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn ends_silent(part: &str) -> bool {
    let after = |stem: &str, spoken: &[&str]| {
        stem.ends_with(|c| !is_vowel(c)) && !spoken.iter().any(|end| stem.ends_with(end))
    };
    // "table" and "tables" have the syllable that "rule" and "rules" lack.
    let liquid = |stem: &str| {
        stem.strip_suffix('l').is_some_and(|before| before.ends_with(|c| !is_vowel(c) && c != 'l'))
    };
    if let Some(stem) = part.strip_suffix("es") {
        after(stem, &["s", "x", "z", "ch", "sh", "c", "g"]) && !liquid(stem)
    } else if let Some(stem) = part.strip_suffix("ed") {
        after(stem, &["t", "d"]) && !liquid(stem)
    } else if let Some(stem) = part.strip_suffix('e') {
        after(stem, &[]) && !liquid(stem)
    } else {
        false
    }
}

/// What the measures mean, for limits and tables.
pub trait Scale: Copy {
    /// The name that people know it by.
    fn name(self) -> &'static str;
    /// On which side of a limit its values must be.
    fn bound(self) -> &'static str;
    /// A number that grows with the trouble of reading.
    fn hardness(self, value: f64) -> f64;
    /// Is a value beyond a limit?
    fn exceeds(self, value: f64, limit: u32) -> bool;
}

impl Scale for Measure {
    fn name(self) -> &'static str {
        match self {
            Measure::Gulpease => "Gulpease",
            Measure::FleschKincaid => "Flesch–Kincaid grade",
            Measure::Lix => "LIX",
        }
    }

    fn bound(self) -> &'static str {
        match self {
            Measure::Gulpease => "at least",
            Measure::FleschKincaid | Measure::Lix => "at most",
        }
    }

    fn hardness(self, value: f64) -> f64 {
        match self {
            Measure::Gulpease => -value,
            Measure::FleschKincaid | Measure::Lix => value,
        }
    }

    fn exceeds(self, value: f64, limit: u32) -> bool {
        self.hardness(value) > self.hardness(f64::from(limit))
    }
}

#[cfg(test)]
mod tests {
    use super::super::names::Names;
    use super::super::sentences::sentences;
    use super::*;

    fn check(measure: Measure, text: &str, expected: f64) {
        let value = Counts::of(&sentences(text, &Names::in_italian(&[]))).value(measure).unwrap();
        assert!((value - expected).abs() < 0.005, "{text}: {value}, not {expected}");
    }

    #[test]
    fn gulpease_by_hand() {
        // 5 words, 1 sentence, 5 + 2 + 10 + 2 + 7 = 26 letters: 89 + (300 - 260) / 5.
        check(Measure::Gulpease, "Porta il passaporto in ufficio.", 97.0);
        // 9 words, 2 sentences, 2 + 7 + 7 + 1 + 4 and 1 + 6 + 2 + 5 = 35 letters: 89 + (600 - 350) / 9.
        check(Measure::Gulpease, "Il rinnovo normale è così. È gratis, ma tardi!", 116.777_8);
        // An abbreviation is a word of five letters: 4 words, 5 + 2 + 5 + 4 = 16 letters: 89 + (300 - 160) / 4.
        check(Measure::Gulpease, "Porta lo SPID oggi.", 124.0);
    }

    #[test]
    fn flesch_kincaid_by_hand() {
        // 6 words, 6 syllables: 0.39 * 6 + 11.8 - 15.59.
        check(Measure::FleschKincaid, "The cat sat on the mat.", -1.45);
        // 6 words, 1 + 1 + 2 + 2 + 1 + 4 = 11 syllables: 0.39 * 6 + 11.8 * 11 / 6 - 15.59.
        check(Measure::FleschKincaid, "Ask the office about your application.", 8.383_3);
    }

    #[test]
    fn lix_by_hand() {
        // 5 words, 2 sentences; one word has seven letters without its article: 5 / 2 + 100 / 5.
        check(Measure::Lix, "اسأل البلدية. تقديم الاستئناف مجاني.", 22.5);
        // Vowel marks are no letters: كَاتِبَةٌ has five.
        check(Measure::Lix, "هي كَاتِبَةٌ", 2.0);
    }

    #[test]
    fn syllables_of_words() {
        let words = [
            ("the", 1),
            ("you", 1),
            ("rule", 1),
            ("table", 2),
            ("tables", 2),
            ("makes", 1),
            ("offices", 3),
            ("asked", 1),
            ("needed", 2),
            ("settled", 2),
            ("called", 1),
            ("recognised", 3),
            ("agencies", 3),
            ("free", 1),
            ("one-stop", 2),
            ("application", 4),
            ("“Place", 1),
            ("12", 1),
        ];
        for (word, expected) in words {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn more_gulpease_is_easier_and_more_school_harder() {
        assert!(Measure::Gulpease.exceeds(59.9, 60) && !Measure::Gulpease.exceeds(60.0, 60));
        assert!(Measure::FleschKincaid.exceeds(7.1, 7) && !Measure::FleschKincaid.exceeds(7.0, 7));
    }
}
