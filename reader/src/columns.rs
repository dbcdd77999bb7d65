//! Words and phrases as they travel: in columns, each word by what it adds to the one before.
//!
//! Like things beside each other compress well: the patterns of a language shrink by a third.

use serde::{Deserialize, Serialize};

use crate::patterns::{Phrase, Word, WordId};

/// Words in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// How many letters each shares with the one before.
    shared: Vec<u8>,
    /// The other letters of each, one a line.
    rest: String,
    flags: Vec<u8>,
}

impl Words {
    #[cfg(feature = "compile")]
    pub fn of(words: &[Word]) -> Words {
        let mut packed = Words::default();
        let mut before: &str = "";
        for word in words {
            let shared = word.text.chars().zip(before.chars()).take_while(|(a, b)| a == b).count().min(255);
            packed.shared.push(shared as u8);
            packed.rest.extend(word.text.chars().skip(shared));
            packed.rest.push('\n');
            packed.flags.push(word.flags);
            before = &word.text;
        }
        packed
    }

    pub fn unpack(&self) -> Vec<Word> {
        let mut before = String::new();
        let lines = self.rest.lines().zip(&self.shared).zip(&self.flags);
        let word = |((rest, shared), flags): ((&str, &u8), &u8)| {
            let kept = before.char_indices().nth(usize::from(*shared)).map_or(before.len(), |(at, _)| at);
            before.truncate(kept);
            before.push_str(rest);
            Word { text: before.clone(), flags: *flags }
        };
        lines.map(word).collect()
    }
}

/// Phrases in their order, sorted by their first words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrases {
    lengths: Vec<u8>,
    /// What the first word's number is more than the one before.
    firsts: Vec<u16>,
    /// The other words, low byte and high byte.
    others: Vec<u8>,
    meanings: Vec<u16>,
    values: Vec<i32>,
}

impl Phrases {
    #[cfg(feature = "compile")]
    pub fn of(phrases: &[Phrase]) -> Phrases {
        let mut packed = Phrases::default();
        let mut before = 0;
        for phrase in phrases {
            packed.lengths.push(phrase.words.len() as u8);
            packed.firsts.push(phrase.words[0] - before);
            before = phrase.words[0];
            packed.others.extend(phrase.words[1..].iter().flat_map(|word| word.to_le_bytes()));
            packed.meanings.push(phrase.meaning);
            packed.values.push(phrase.value);
        }
        packed
    }

    pub fn unpack(&self) -> Vec<Phrase> {
        let mut first: WordId = 0;
        let mut others = self.others.chunks_exact(2).map(|bytes| u16::from_le_bytes([bytes[0], bytes[1]]));
        let columns = self.lengths.iter().zip(&self.firsts).zip(&self.meanings).zip(&self.values);
        let phrase = |(((length, more), meaning), value): (((&u8, &u16), &u16), &i32)| {
            first = first.wrapping_add(*more);
            let mut words = vec![first];
            words.extend(others.by_ref().take(usize::from(*length).saturating_sub(1)));
            Phrase { words, meaning: *meaning, value: *value }
        };
        columns.map(phrase).collect()
    }
}
