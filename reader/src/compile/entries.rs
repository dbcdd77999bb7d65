//! Written entries become rows of words.
//!
//! `word` is that word, also with a typo; `stem*` with any ending; `=word` never with a typo; `+verb*` also behind the
//! language's verb prefixes; `a|b c` is "a c" or "b c"; `..` is up to four words of any kind.

use std::collections::{BTreeMap, BTreeSet};

use crate::lookup::sound;
use crate::patterns::{GAP, MeaningId, Phrase, Word, WordId};
use crate::tokens::{Spelling, tokens};

/// Alternatives in one entry, all written out.
const MOST_ROWS: usize = 200;
/// A shorter stem is the beginning of half a dictionary.
const STEM_MIN: usize = 3;

/// What is wrong, and the mend.
type Wrong = (String, String);

/// All words and rows so far.
#[derive(Debug, Default)]
pub struct Entries {
    spelling: Spelling,
    sounds: Option<Vec<(String, String)>>,
    fillers: BTreeSet<String>,
    common: BTreeSet<String>,
    rows: Vec<(Vec<Piece>, MeaningId, i32)>,
}

/// One place in a row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Gap,
    Word { sounds: bool, word: Word },
}

impl Entries {
    pub fn new(spelling: Spelling, sounds: Option<Vec<(String, String)>>) -> Entries {
        Entries { spelling, sounds, ..Entries::default() }
    }

    pub fn add_filler(&mut self, word: &str) {
        self.fillers.extend(tokens(word, &self.spelling).into_iter().map(|token| token.text));
    }

    pub fn add_common(&mut self, word: &str) {
        self.common.extend(tokens(word, &self.spelling).into_iter().map(|token| token.text));
    }

    /// Is there a row with this meaning?
    pub fn has(&self, meaning: MeaningId) -> bool {
        self.rows.iter().any(|(_, known, _)| *known == meaning)
    }

    /// Adds an entry. `own` says that it is of the language's own file, where vowels may not count.
    pub fn add(&mut self, entry: &str, own: bool, meaning: MeaningId, value: i32) -> Result<(), Wrong> {
        let mut rows: Vec<Vec<Piece>> = vec![Vec::new()];
        for place in entry.split_whitespace() {
            if place == ".." {
                rows.iter_mut().for_each(|row| row.push(Piece::Gap));
                continue;
            }
            let mut choices = Vec::new();
            for choice in place.split('|') {
                choices.push(self.pieces(choice, own)?);
            }
            rows = rows
                .iter()
                .flat_map(|row| choices.iter().map(|choice| [row.as_slice(), choice.as_slice()].concat()))
                .collect();
            if rows.len() > MOST_ROWS {
                let mend = "part it into several entries".to_owned();
                return Err((format!("more than {MOST_ROWS} alternatives in one entry"), mend));
            }
        }
        for row in rows {
            let row = self.without_fillers(row);
            if row.first().is_none_or(|first| *first == Piece::Gap) || row.last() == Some(&Piece::Gap) {
                return Err((
                    "an entry begins and ends with a word".to_owned(),
                    "write a word there".to_owned(),
                ));
            }
            self.rows.push((row, meaning, value));
        }
        Ok(())
    }

    fn pieces(&self, choice: &str, own: bool) -> Result<Vec<Piece>, Wrong> {
        let (exact, rest) = choice.strip_prefix('=').map_or((0, choice), |rest| (Word::EXACT, rest));
        let (verb, rest) = rest.strip_prefix('+').map_or((0, rest), |rest| (Word::VERB, rest));
        let (stem, rest) = rest.strip_suffix('*').map_or((0, rest), |rest| (Word::STEM, rest));
        if let Some(sign) = rest.chars().find(|letter| matches!(letter, '=' | '+' | '*' | '[' | ']')) {
            let mend = "`=` and `+` stand before a word, `*` behind it".to_owned();
            return Err((format!("`{sign}` within a word"), mend));
        }
        let texts: Vec<String> = tokens(rest, &self.spelling).into_iter().map(|token| token.text).collect();
        if texts.is_empty() || texts.iter().any(String::is_empty) {
            return Err((format!("`{choice}` holds no word"), "write letters or digits".to_owned()));
        }
        let last = texts.len() - 1;
        let word = |(at, text): (usize, String)| {
            let flags = exact | if at == last { stem } else { 0 } | if at == 0 { verb } else { 0 };
            let in_latin = text.is_ascii() && !text.bytes().all(|byte| byte.is_ascii_digit());
            match &self.sounds {
                Some(same) if own && in_latin && exact == 0 => Piece::Word {
                    sounds: true,
                    word: Word { text: sound(&text, same), flags: flags & Word::STEM },
                },
                _ => Piece::Word { sounds: false, word: Word { text, flags } },
            }
        };
        let pieces: Vec<Piece> = texts.into_iter().enumerate().map(word).collect();
        for piece in &pieces {
            if let Piece::Word { word, sounds } = piece {
                let letters = word.text.chars().count();
                if word.has(Word::STEM)
                    && letters
                        < STEM_MIN.min(
                            if *sounds { 3 } else { 2 }.max(STEM_MIN - usize::from(!word.text.is_ascii())),
                        )
                {
                    let mend = "write more of it, or whole words".to_owned();
                    return Err((format!("the stem `{}` is too short", word.text), mend));
                }
            }
        }
        Ok(pieces)
    }

    /// Without the words inside that may be missing anyway.
    fn without_fillers(&self, row: Vec<Piece>) -> Vec<Piece> {
        let is_filler = |piece: &Piece| match piece {
            Piece::Gap => false,
            Piece::Word { word, .. } => !word.has(Word::STEM) && self.fillers.contains(&word.text),
        };
        let last = row.len().saturating_sub(1);
        let kept = row.into_iter().enumerate();
        kept.filter(|(at, piece)| *at == 0 || *at == last || !is_filler(piece))
            .map(|(_, piece)| piece)
            .collect()
    }

    /// Words, from where they are sounds, and phrases.
    ///
    /// # Errors
    /// When there are more words than an index can hold.
    pub fn pack(self) -> Result<(Vec<Word>, u16, Vec<Phrase>), String> {
        let mut plain: BTreeSet<Word> = BTreeSet::new();
        let mut sounds: BTreeSet<Word> = BTreeSet::new();
        for (row, ..) in &self.rows {
            for piece in row {
                if let Piece::Word { sounds: is_sound, word } = piece {
                    if *is_sound {
                        sounds.insert(word.clone())
                    } else {
                        plain.insert(word.clone())
                    };
                }
            }
        }
        plain.extend(self.fillers.into_iter().map(|text| Word { text, flags: Word::FILLER }));
        let common = self.common;
        plain.extend(common.iter().map(|text| Word { text: text.clone(), flags: Word::EXACT }));
        let from = plain.len();
        if from + sounds.len() >= usize::from(GAP) {
            return Err("more words than there are numbers for".to_owned());
        }
        let ids = |words: &BTreeSet<Word>, from: usize| -> BTreeMap<Word, WordId> {
            words.iter().enumerate().map(|(at, word)| (word.clone(), (from + at) as WordId)).collect()
        };
        let (plain_ids, sound_ids) = (ids(&plain, 0), ids(&sounds, from));
        let id = |piece: &Piece| match piece {
            Piece::Gap => GAP,
            Piece::Word { sounds: true, word } => sound_ids[word],
            Piece::Word { sounds: false, word } => plain_ids[word],
        };
        let alone: BTreeSet<WordId> =
            self.rows.iter().filter(|(row, ..)| row.len() == 1).map(|(row, ..)| id(&row[0])).collect();
        let mut phrases: Vec<Phrase> = self
            .rows
            .iter()
            .map(|(row, meaning, value)| Phrase {
                words: row.iter().map(id).collect(),
                meaning: *meaning,
                value: *value,
            })
            .collect();
        phrases.sort();
        phrases.dedup();
        let mut words: Vec<Word> = plain.into_iter().chain(sounds).collect();
        for (at, word) in words.iter_mut().enumerate() {
            let known =
                word.has(Word::FILLER) || alone.contains(&(at as WordId)) || common.contains(&word.text);
            word.flags |= if known { Word::ALONE } else { 0 };
        }
        Ok((words, from as u16, phrases))
    }
}
