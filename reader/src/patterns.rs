//! What the reader knows of one language: its words, and the rules over their meanings.
//!
//! Made by `compile` from `locales/reader.toml` (what all languages share) and `locales/<lang>/reader.toml`, packed
//! into bytes for the page. A *word* is a folded spelling; a *phrase* is a row of words with a *meaning*; a *rule*
//! speaks only of meanings, so that rules are written once for all languages.

use serde::{Deserialize, Serialize};

use crate::columns::{Phrases, Words};
use crate::expression::Expression;
use crate::known::Known;
use crate::learned::{Learned, code};
use crate::tokens::Spelling;

/// The subjects that a message can have. Their order breaks ties.
pub const TOPICS: [&str; 18] = [
    "help-danger",
    "protection",
    "status-of-my-application",
    "appointment",
    "fees",
    "documents",
    "where-is-the-desk",
    "family-reunification",
    "permit-conversion",
    "citizenship",
    "eu-long-term",
    "work-entry",
    "eu-citizen",
    "permit-first-issue",
    "everyday-steps",
    "permit-renewal",
    "greeting",
    "other",
];

/// Of these, what can be asked of any procedure.
pub const ASPECTS: std::ops::Range<usize> = 2..7;

/// The kinds of danger, the most pressing first: of several signs the first kind counts.
pub const DANGERS: [&str; 6] =
    ["child-alone", "trafficking", "violence", "expulsion-or-detention", "exploitation", "medical"];

/// Index of a meaning.
pub type MeaningId = u16;
/// Index of a word.
pub type WordId = u16;
/// Stands in a phrase for up to four words of any kind.
pub const GAP: WordId = WordId::MAX;

/// Everything about one language.
#[derive(Debug)]
pub struct Patterns {
    pub(crate) data: Data,
    pub(crate) known: Known,
}

impl Patterns {
    /// Reads what [`Patterns::to_bytes`] wrote; `None` when these are other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Patterns> {
        let (words, phrases, rest, known, weights) =
            sportello_packed::from_bytes::<(Words, Phrases, Data, Vec<MeaningId>, Vec<u8>)>(bytes)?;
        let learned = code::read(&weights);
        let data = Data { words: words.unpack(), phrases: phrases.unpack(), learned, ..rest };
        let known = Known::of(&known)?;
        data.is_whole().then_some(Patterns { data, known })
    }

    #[cfg(feature = "compile")]
    pub(crate) fn new(data: Data) -> Patterns {
        let known = Known::find(&data.meanings);
        Patterns { data, known }
    }

    /// The bytes that travel to the page.
    #[cfg(feature = "compile")]
    pub fn to_bytes(&self) -> Vec<u8> {
        let (words, phrases) = (Words::of(&self.data.words), Phrases::of(&self.data.phrases));
        let weights = code::written(&self.data.learned);
        sportello_packed::to_bytes(&(words, phrases, &self.data, self.known.all(), weights))
    }
}

/// As it is packed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Data {
    pub spelling: Spelling,
    pub grammar: Grammar,
    /// Sorted by text; from `sounds` on those that are compared by their sound alone, sorted again.
    #[serde(skip)] // travels in columns
    pub words: Vec<Word>,
    pub sounds: u16,
    /// Sorted.
    #[serde(skip)]
    pub phrases: Vec<Phrase>,
    pub meanings: Vec<Meaning>,
    pub facts: Vec<FactRules>,
    /// Kinds of permit: `work`, or `other:medical-care` for a fact `other-permit`.
    pub kinds: Vec<String>,
    /// Two letters of a country, and the option of `citizen-of` that its people have.
    pub countries: Vec<(String, String)>,
    pub terms: Vec<String>,
    pub places: Vec<String>,
    #[serde(skip)] // travels in a code of its own
    pub learned: Learned,
}

impl Data {
    /// Do all links lead somewhere?
    fn is_whole(&self) -> bool {
        let word = |id: &WordId| *id == GAP || usize::from(*id) < self.words.len();
        let meaning = |id: &MeaningId| usize::from(*id) < self.meanings.len();
        usize::from(self.sounds) <= self.words.len()
            && self.phrases.iter().all(|phrase| {
                meaning(&phrase.meaning) && phrase.words.iter().all(word) && phrase.words[0] != GAP
            })
            && self.meanings.iter().all(|it| it.is.iter().all(meaning))
    }
}

/// How words of a language join.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grammar {
    /// Over how many words a "not" reaches, forward and back.
    pub not_before: u8,
    pub not_after: u8,
    /// In shorter words a wrong letter mostly makes another word.
    pub typo_min: u8,
    /// `venticinque` is one word.
    pub glued_numbers: bool,
    /// What may stand before any word, as the Arabic article.
    pub prefixes: Vec<String>,
    /// "And", where it is written as one with the next word; one of the prefixes.
    pub conjunction: String,
    /// "To", where it is written as one with the next word; one of the prefixes.
    pub toward: String,
    /// "In", likewise.
    pub inside: Vec<String>,
    /// What may stand before a verb.
    pub verb_prefixes: Vec<String>,
    /// Endings that fall away, each with what takes its place: `s`, or `تي` for `ه`.
    pub endings: Vec<(String, String)>,
    /// Beginnings and ends that together mean "not": `ma…sh`.
    pub not_around: Vec<(String, String)>,
    /// Pairs of Latin letters that sound the same; present when vowels do not count.
    pub sounds: Option<Vec<(String, String)>>,
    /// What turns a word of any of the language's scripts into its consonants in one; empty where a language has one
    /// script and writes its vowels.
    pub skeleton: Vec<(String, String)>,
}

/// A folded spelling.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Word {
    pub text: String,
    /// Some of the constants below.
    pub flags: u8,
}

impl Word {
    /// Any ending may follow.
    pub const STEM: u8 = 1;
    /// A typo is never taken for it.
    pub const EXACT: u8 = 2;
    /// The language's verb prefixes may stand before it.
    pub const VERB: u8 = 4;
    /// Says so little that it may be missing within a phrase.
    pub const FILLER: u8 = 8;
    /// Means something by itself, not only within a phrase.
    pub const ALONE: u8 = 16;

    pub fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// A row of words and what it means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase {
    pub words: Vec<WordId>,
    pub meaning: MeaningId,
    /// Of a number its value, of a month its number, of a kind, country, term or place its index.
    pub value: i32,
}

/// A meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// Only for whoever mends a pattern file.
    #[serde(skip)]
    pub id: String,
    /// What it is too: a wife is a spouse, a spouse is family.
    pub is: Vec<MeaningId>,
    /// What lies within its phrases is not meant: an identity card is no card. Otherwise it is: a work permit is a
    /// permit too.
    pub hides: bool,
}

/// What says a fact, or what the person wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactRules {
    pub fact: String,
    pub value: RuleValue,
    /// Not what is so, but what the person wants.
    pub want: bool,
    pub when: Vec<Expression>,
    pub unless: Vec<Expression>,
}

/// The value that a rule gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleValue {
    YesNo(bool),
    Choice(String),
}
