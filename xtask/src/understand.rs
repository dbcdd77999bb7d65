//! `cargo xtask understand --lang xx`: what the reader makes of typed messages, one a line.

use std::io::{BufRead, Write};

use anyhow::{Context, Result, bail};
use sportello_reader::compile::{File, compile};
use sportello_reader::{Patterns, read};

use crate::machine;

/// Reads a message from each line of standard input and writes what it means as JSON, on a day (today, unless said).
///
/// # Errors
/// When the language has no patterns, they are wrong, or standard input or output fails.
pub fn run(language: &str, on: Option<&str>) -> Result<()> {
    let patterns = patterns(language)?;
    let today = machine::today().to_string();
    let on_date = on.unwrap_or(&today);
    let on_date =
        on_date.parse().ok().with_context(|| format!("`{on_date}` is not a day: write 2026-11-25"))?;
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().split(b'\n') {
        // What is no UTF-8 is still a message: somebody's phone sent it.
        let message = String::from_utf8_lossy(&line?).into_owned();
        writeln!(output, "{}", read(&patterns, message.trim_end_matches('\r'), on_date, None).to_json())?;
        output.flush()?;
    }
    Ok(())
}

/// The patterns of a language, from `locales/reader.toml`, its own file, and the examples from which it learns.
///
/// # Errors
/// When there are none, or they are wrong.
pub fn patterns(language: &str) -> Result<Patterns> {
    let known = languages()?;
    if !known.iter().any(|id| id == language) {
        bail!("the reader has no language `{language}`; it has: {}", known.join(", "));
    }
    let (shared, own) =
        (file("locales/reader.toml".into())?, file(format!("locales/{language}/reader.toml"))?);
    compile(&shared, &own, &examples(language)?).map_err(|diagnostics| {
        let all: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{} to mend in the reader's patterns\n\n{}", diagnostics.len(), all.join("\n"))
    })
}

/// The patterns of a language as the bytes that the page fetches for it.
///
/// # Errors
/// When there are none, or they are wrong.
#[allow(dead_code)] // until the site is built with the reader
pub fn reader_chunk(language: &str) -> Result<Vec<u8>> {
    Ok(patterns(language)?.to_bytes())
}

/// In the order of their names, so that the same bytes come out on every machine.
fn examples(language: &str) -> Result<Vec<File>> {
    let folder = format!("locales/{language}");
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(machine::root().join(&folder))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("reader-examples") && name.ends_with(".toml") {
            paths.push(format!("{folder}/{name}"));
        }
    }
    paths.sort();
    paths.into_iter().map(file).collect()
}

fn file(path: String) -> Result<File> {
    let text =
        std::fs::read_to_string(machine::root().join(&path)).with_context(|| format!("reading {path}"))?;
    Ok(File { path, text })
}

fn languages() -> Result<Vec<String>> {
    let mut languages = Vec::new();
    for folder in std::fs::read_dir(machine::root().join("locales"))? {
        let folder = folder?;
        if folder.path().join("reader.toml").exists() {
            languages.push(folder.file_name().to_string_lossy().into_owned());
        }
    }
    languages.sort();
    Ok(languages)
}
