//! The pattern files as they are written.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::diagnostic::{Diagnostic, File};

/// Entries by a name.
pub type Lists = BTreeMap<Spanned<String>, Vec<Spanned<String>>>;

/// `locales/reader.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Shared {
    /// What a meaning is too.
    #[serde(default)]
    pub is: Lists,
    /// Meanings whose phrases hide what lies within.
    #[serde(default)]
    pub hides: Vec<Spanned<String>>,
    /// Every meaning, with the Italian words for it that people use in any language.
    pub words: Lists,
    pub kinds: Lists,
    pub kinds_alone: Lists,
    pub terms: Lists,
    pub countries: Lists,
    pub country_groups: BTreeMap<String, Vec<String>>,
    pub places: Lists,
    #[serde(default)]
    pub fact: Vec<FactSource>,
    #[serde(default)]
    pub want: Vec<FactSource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    pub id: Spanned<String>,
    pub value: toml::Value,
    pub when: Vec<Spanned<String>>,
    #[serde(default)]
    pub unless: Vec<Spanned<String>>,
}

/// `locales/<lang>/reader.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Language {
    /// Weights that may travel with the words: as many as the budget for bytes leaves room for.
    pub weights: usize,
    #[serde(default)]
    pub spelling: SpellingSource,
    #[serde(default)]
    pub fillers: Vec<String>,
    /// Meanings for which this language has no word.
    #[serde(default)]
    pub no_word_for: BTreeSet<String>,
    pub numbers: Lists,
    pub months: Lists,
    #[serde(default)]
    pub months_maybe: Lists,
    #[serde(default)]
    pub pairs: Lists,
    pub words: Lists,
    #[serde(default)]
    pub kinds: Lists,
    #[serde(default)]
    pub kinds_alone: Lists,
    #[serde(default)]
    pub terms: Lists,
    #[serde(default)]
    pub countries: Lists,
    #[serde(default)]
    pub places: Lists,
    #[serde(default)]
    pub never_a_typo: NeverATypo,
}

/// Frequent words that are never a typo of another.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeverATypo {
    pub words: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct SpellingSource {
    pub apostrophe: Apostrophe,
    pub letters: BTreeMap<String, String>,
    pub digits_in_words: bool,
    pub glued_numbers: bool,
    pub vowels: Vowels,
    pub same_sound: Vec<(String, String)>,
    pub skeleton: Vec<(String, String)>,
    pub prefixes: Vec<String>,
    pub verb_prefixes: Vec<String>,
    pub articles: Vec<String>,
    pub conjunction: String,
    pub toward: String,
    pub inside: Vec<String>,
    pub endings: Vec<(String, String)>,
    pub not_around: Vec<[String; 2]>,
    pub not_reaches: [u8; 2],
    pub typo_min: Option<u8>,
}

#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Apostrophe {
    /// `l'appuntamento` is two words.
    #[default]
    Parts,
    /// `don't` is one.
    Joins,
}

#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vowels {
    #[default]
    Count,
    /// In the language's own words in Latin letters vowels do not count.
    Loose,
}

/// Reads a file; what is no TOML, or not of this shape, becomes a diagnostic.
pub fn parse<T: DeserializeOwned>(file: &File, diagnostics: &mut Vec<Diagnostic>) -> Option<T> {
    match toml::from_str(&file.text) {
        Ok(parsed) => Some(parsed),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let line = file.text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            let mend = "write it as in the other files: `meaning = [\"word\", \"two words\"]`".to_owned();
            diagnostics.push(Diagnostic::at(file, at, line, error.message().trim().to_owned(), mend));
            None
        }
    }
}
