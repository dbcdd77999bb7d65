//! The list of languages in `languages.toml`.

use serde::Deserialize;

/// One language that is offered to people.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag, also the name of its folder.
    pub id: String,
    /// Its own name, in itself.
    pub name: String,
    pub direction: Direction,
    /// Tag for dates, numbers and plurals of the browser’s `Intl`.
    pub intl: String,
    /// Beginnings of the words for what the law counts: days, months, years, hours, euro. A number before one of
    /// them is a number of the law, which must not stand in a text.
    pub units: Vec<String>,
    /// Numbers from two on, as words.
    pub numbers: Vec<String>,
    /// How hard to read its texts may be.
    pub readability: Readability,
}

/// Limits for texts at level A2 to B1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readability {
    /// Words in the longest sentence.
    pub sentence: usize,
    /// The language's measure, where it has one.
    #[serde(default)]
    pub measure: Option<Limits>,
}

/// A measure, and the hardest values that are still allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    pub by: Measure,
    /// For all sentences of a file together.
    pub file: u32,
    /// For one long message.
    pub message: u32,
}

/// How a text is measured; the formulas are in `xtask/src/readability`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Of 100; more is easier.
    Gulpease,
    /// Years of school; fewer are easier.
    FleschKincaid,
    /// Words in a sentence and long words in a hundred; fewer are easier.
    Lix,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Vec<Language>,
}

/// Reads `languages.toml`.
///
/// # Errors
/// A sentence with the line, when the file is not of the expected shape.
pub fn parse(toml: &str) -> Result<Vec<Language>, String> {
    toml::from_str::<File>(toml).map(|file| file.language).map_err(|error| error.to_string())
}
