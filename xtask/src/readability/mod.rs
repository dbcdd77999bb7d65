//! Are the texts as easy to read as people need them who are learning the language: level A2 to B1?
//!
//! `sentences` turns a message into sentences of words, `names` says which words do not count, `measure` holds the
//! formulas, `report` what comes out. Which measure and which limits a language has stands in `locales/languages.toml`:
//!
//! - **Gulpease** for Italian (Lucisano and Piemontese, 1988): about 0 to 100, more is easier. Below 80 a text is hard for
//!   people with five years of school, below 60 for those with eight.
//! - **Flesch–Kincaid grade** for English (Kincaid and others, 1975): years of American school.
//! - For Arabic there is no accepted measure of plain text: those in the literature need vowel marks, or were fitted to
//!   schoolbooks of one country. We take the form of Björnsson's LIX, words in a sentence plus long words in a hundred, with
//!   the article taken off the word. The limit is our own: it says that a text is harder than our others, not which
//!   school it takes. Arabic joins "and", "to" and "your" to the word, so its sentences have fewer words than English ones.
//! - In every language the longest sentence, in words. A new language can begin with this alone.
//!
//! No formula knows whether a text is clear. These find long sentences and long words; a reader who has not seen the text
//! finds the rest.
//!
//! A measure needs some length to mean anything, so it is taken over a file, which is a procedure, and over each message of
//! thirty words or more. Labels – fewer than ten words and no full stop – are no sentences and left out of the file's
//! value: the many short answers would make any file look easy.

mod measure;
mod names;
mod report;
mod sentences;

use anyhow::{Context, Result, bail};
use names::{Names, Term};
use report::Report;
use serde::Deserialize;
use sportello_locales::languages;
use sportello_locales::pack::{Diagnostic, Messages, Source, read};

use crate::{law, machine};

/// The language of the offices, whose terms stand in all others.
const OFFICIAL: &str = "it";

/// Refuses texts that are harder than the limits of their language.
///
/// # Errors
/// Each of them with file, line, value and longest sentence.
pub fn check() -> Result<()> {
    let wrong: Vec<Diagnostic> = reports()?.iter().flat_map(Report::diagnostics).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    let all: Vec<String> = wrong.iter().map(ToString::to_string).collect();
    bail!("{} to mend in the texts\n\n{}", wrong.len(), all.join("\n"));
}

/// Prints the measures of every language and file, the hardest messages, and what is over a limit.
///
/// # Errors
/// When there is no such language, or a file cannot be read.
pub fn run(language: Option<&str>, worst: usize) -> Result<()> {
    let mut reports = reports()?;
    if let Some(wanted) = language {
        let known: Vec<String> = reports.iter().map(|report| report.language.id.clone()).collect();
        reports.retain(|report| report.language.id == wanted);
        if reports.is_empty() {
            bail!("there is no language `{wanted}`; there are: {}", known.join(", "));
        }
    }
    for report in &reports {
        println!("{}", report.table(worst));
        for diagnostic in report.diagnostics() {
            println!("{diagnostic}\n");
        }
    }
    Ok(())
}

fn reports() -> Result<Vec<Report>> {
    let folder = machine::root().join("locales");
    let list = folder.join("languages.toml");
    let list = std::fs::read_to_string(&list).context("reading locales/languages.toml")?;
    let languages =
        languages::parse(&list).map_err(|error| anyhow::anyhow!("locales/languages.toml: {error}"))?;
    let terms = terms()?;
    let italian: Vec<String> =
        messages(OFFICIAL)?.values().flat_map(|it| sentences::texts(&it.pattern)).collect();
    let mut reports = Vec::new();
    for language in languages {
        let names = if language.id == OFFICIAL {
            Names::in_italian(&terms)
        } else {
            let other_script = !language.name.contains(|c: char| c.is_ascii_alphabetic());
            Names::in_other(&terms, italian.iter().map(String::as_str), other_script)
        };
        reports.push(Report::of(&messages(&language.id)?, language, &names));
    }
    Ok(reports)
}

/// What is wrong with the messages themselves, `texts` says.
fn messages(language: &str) -> Result<Messages> {
    let files = law::files(&machine::root().join("locales").join(language), "ftl")?;
    let sources: Vec<Source> =
        files.into_iter().map(|file| Source { path: file.path, text: file.text }).collect();
    Ok(read(&sources).0)
}

/// The official terms, which the pages explain where they stand.
fn terms() -> Result<Vec<Term>> {
    #[derive(Deserialize)]
    struct Terms {
        term: Vec<Term>,
    }
    const FILE: &str = "locales/terms.toml";
    let text =
        std::fs::read_to_string(machine::root().join(FILE)).with_context(|| format!("reading {FILE}"))?;
    toml::from_str::<Terms>(&text).map(|terms| terms.term).context(FILE)
}
