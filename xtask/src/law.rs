//! Reads `rules/law` and compiles it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sportello_rules::compile::{Diagnostic, SourceFile, compile, did_you_mean};
use sportello_rules::{Date, Rulebook};

use crate::machine;

/// All rulebooks, sorted by procedure.
///
/// # Errors
/// When something in `rules/law` is wrong; every diagnostic is in the sentence.
pub fn load() -> Result<Vec<Rulebook>> {
    let mut rulebooks = load_unwalked()?;
    for rulebook in &mut rulebooks {
        rulebook.questions_left = crate::paths::questions_left(rulebook)?;
    }
    Ok(rulebooks)
}

/// All rulebooks as `load` gives them, without the ranges of questions left, which take a walk each.
///
/// # Errors
/// As `load`.
pub fn load_unwalked() -> Result<Vec<Rulebook>> {
    let files = files(&machine::root().join("rules/law"), "toml")?;
    let (mut rulebooks, diagnostics) = compile(&files);
    refuse(&diagnostics)?;
    rulebooks.sort_by(|a, b| a.procedure.cmp(&b.procedure));
    Ok(rulebooks)
}

/// One rulebook; what is wrong in the folders of other procedures does not matter.
///
/// # Errors
/// When its own law or the shared one is wrong, or there is no such procedure; the sentence names the nearest.
pub fn procedure(id: &str) -> Result<Rulebook> {
    let mut rulebook = procedure_unwalked(id)?;
    rulebook.questions_left = crate::paths::questions_left(&rulebook)?;
    Ok(rulebook)
}

/// One rulebook as `procedure` gives it, without the range of questions left, which takes a walk.
///
/// # Errors
/// As `procedure`.
pub fn procedure_unwalked(id: &str) -> Result<Rulebook> {
    let folder = machine::root().join("rules/law");
    let files = files(&folder, "toml")?;
    let of_others = |file: &str| {
        let folder = file.rsplit('/').nth(1).unwrap_or_default();
        folder != id && folder != "shared"
    };
    let (rulebooks, mut diagnostics) = compile(&files);
    diagnostics.retain(|diagnostic| !of_others(&diagnostic.file));
    // What only others use is theirs to say.
    diagnostics.retain(|it| !(it.file.contains("/shared/") && it.message.starts_with("nothing uses")));
    if folder.join(id).is_dir() {
        refuse(&diagnostics)?;
    }
    let known: Vec<&str> = rulebooks.iter().map(|rulebook| rulebook.procedure.as_str()).collect();
    let list = known.join(", ");
    let part = known.iter().find(|name| name.contains(id)).map(|name| format!("did you mean `{name}`?"));
    let mend = did_you_mean(id, known.iter().copied()).or(part).unwrap_or_default();
    let found = rulebooks.into_iter().find(|rulebook| rulebook.procedure == id);
    found.with_context(|| format!("there is no procedure `{id}`. {mend} There are: {list}"))
}

/// Units of dated values by id, as the law writes them: a rulebook does not tell euro from a count.
pub type Units = BTreeMap<String, String>;

/// The units of all dated values of the law.
///
/// # Errors
/// When a file cannot be read.
pub fn units() -> Result<Units> {
    units_of(&files(&machine::root().join("rules/law"), "toml")?)
}

/// The units of the dated values in these files.
///
/// # Errors
/// When a file is not TOML.
pub fn units_of(files: &[SourceFile]) -> Result<Units> {
    let mut units = Units::new();
    for file in files {
        let table: toml::Table = toml::from_str(&file.text).with_context(|| file.path.clone())?;
        for value in table.get("value").and_then(toml::Value::as_array).into_iter().flatten() {
            let field = |name: &str| value.get(name).and_then(toml::Value::as_str).map(str::to_owned);
            units.extend(field("id").zip(field("unit")));
        }
    }
    Ok(units)
}

/// Turns diagnostics into an error.
///
/// # Errors
/// When there is any.
pub fn refuse(diagnostics: &[Diagnostic]) -> Result<()> {
    if diagnostics.is_empty() {
        return Ok(());
    }
    let all: Vec<String> = diagnostics.iter().map(Diagnostic::to_string).collect();
    bail!("{} to mend in the law\n\n{}", diagnostics.len(), all.join("\n"));
}

/// Sources that were to be read again before a day.
pub fn overdue(rulebooks: &[Rulebook], today: Date) -> Vec<String> {
    let sources = rulebooks.iter().flat_map(|rulebook| &rulebook.sources);
    let overdue = sources.filter(|source| source.review_by < today);
    let mut lines: Vec<String> = overdue
        .map(|source| format!("`{}` was to be read again by {}", source.id, source.review_by))
        .collect();
    lines.sort();
    lines.dedup();
    lines
}

/// All files with an extension below a folder, sorted by path, each with its path from the root.
///
/// # Errors
/// When a file cannot be read.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<SourceFile>> {
    let mut paths = Vec::new();
    collect(folder, &mut paths)?;
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        let shown = path.strip_prefix(machine::root()).unwrap_or(path);
        Ok(SourceFile { path: shown.display().to_string(), text })
    };
    paths.iter().map(read).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading the folder {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), paths)?;
        } else {
            paths.push(entry.path());
        }
    }
    Ok(())
}
