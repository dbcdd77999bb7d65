//! The law of one moment, with its texts and golden cases.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use sportello_locales::pack::{Messages, Source, read};
use sportello_rules::Rulebook;
use sportello_rules::compile::{SourceFile, compile};

use crate::law::{self, Units};
use crate::machine;

const LAW: &str = "rules/law";
const TEXTS: &str = "locales";
const GOLDEN: &str = "tests/golden";

/// The law of one moment.
pub struct Version {
    /// As it is called in the output.
    pub name: String,
    pub law: Vec<SourceFile>,
    pub units: Units,
    /// Of the procedures that compile with the compiler of today.
    rulebooks: Vec<Rulebook>,
    /// What is wrong with the others, by file.
    wrong: Vec<(String, String)>,
    golden: Vec<SourceFile>,
    /// By language.
    texts: BTreeMap<String, Messages>,
}

impl Version {
    /// The law at a revision of git. The working tree is not touched.
    ///
    /// # Errors
    /// When there is no such revision.
    pub fn at(repository: &Path, revision: &str) -> Result<Version> {
        let git = Git { repository };
        let commit =
            git.ask(&["rev-parse", "--verify", "--quiet", "--short", &format!("{revision}^{{commit}}")]);
        let commit = commit
            .ok()
            .with_context(|| format!("there is no revision `{revision}`: `git log --oneline` lists them"))?;
        let files = |folder: &str, extension: &str| git.files(&commit, folder, extension);
        let name = if commit == revision { commit.clone() } else { format!("{revision} ({commit})") };
        Ok(Version::new(name, files(LAW, ".toml")?, files(TEXTS, ".ftl")?, files(GOLDEN, ".toml")?))
    }

    /// The law as it lies here now.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn now() -> Result<Version> {
        let files = |folder: &str, extension: &str| law::files(&machine::root().join(folder), extension);
        Ok(Version::new(
            "adesso".to_owned(),
            files(LAW, "toml")?,
            files(TEXTS, "ftl")?,
            files(GOLDEN, "toml")?,
        ))
    }

    pub fn new(
        name: String,
        law: Vec<SourceFile>,
        texts: Vec<SourceFile>,
        golden: Vec<SourceFile>,
    ) -> Version {
        let (rulebooks, diagnostics) = compile(&law);
        let wrong = diagnostics
            .into_iter()
            .map(|it| (it.file.clone(), format!("{}:{}: {}", it.file, it.line, it.message)));
        let mut by_language: BTreeMap<String, Vec<Source>> = BTreeMap::new();
        for SourceFile { path, text } in texts {
            let language = folder(&path).to_owned();
            by_language.entry(language).or_default().push(Source { path, text });
        }
        let texts = by_language.into_iter().map(|(language, sources)| (language, read(&sources).0)).collect();
        // Files that are no TOML have no units; the compiler says what is wrong with them.
        let units = law::units_of(&law).unwrap_or_default();
        Version { name, units, rulebooks, wrong: wrong.collect(), golden, texts, law }
    }

    /// The folders of procedures.
    pub fn procedures(&self) -> BTreeSet<String> {
        let with_procedure = self.law.iter().filter(|file| file.text.contains("[procedure]"));
        with_procedure.map(|file| folder(&file.path).to_owned()).collect()
    }

    /// The rulebook of a procedure.
    ///
    /// # Errors
    /// The first thing that is wrong with it, when it does not compile.
    pub fn rulebook(&self, procedure: &str) -> Result<&Rulebook, &str> {
        let found = self.rulebooks.iter().find(|rulebook| rulebook.procedure == procedure);
        found.ok_or_else(|| {
            let own = self.wrong.iter().find(|(file, _)| folder(file) == procedure);
            own.or(self.wrong.first()).map_or("non è completa", |(_, why)| why)
        })
    }

    /// The files with golden cases of a procedure.
    pub fn golden(&self, procedure: &str) -> Vec<SourceFile> {
        self.golden.iter().filter(|file| folder(&file.path) == procedure).cloned().collect()
    }
}

/// The keys of one language's texts that differ.
#[derive(Default)]
pub struct TextChanges {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
}

/// By language: the texts that differ.
pub fn changed_texts(old: &Version, new: &Version) -> BTreeMap<String, TextChanges> {
    let mut by_language: BTreeMap<String, TextChanges> = BTreeMap::new();
    let none = Messages::default();
    let languages: BTreeSet<&String> = old.texts.keys().chain(new.texts.keys()).collect();
    for language in languages {
        let [before, after] = [old, new].map(|version| version.texts.get(language).unwrap_or(&none));
        let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let changes = by_language.entry(language.clone()).or_default();
            match (before.get(key), after.get(key)) {
                (None, _) => changes.added.push(key.clone()),
                (_, None) => changes.removed.push(key.clone()),
                (Some(was), Some(is)) if was.pattern != is.pattern => changes.changed.push(key.clone()),
                _ => {}
            }
        }
    }
    by_language
}

/// The name of the folder that a file lies in.
fn folder(path: &str) -> &str {
    path.rsplit('/').nth(1).unwrap_or_default()
}

struct Git<'a> {
    repository: &'a Path,
}

impl Git<'_> {
    fn ask(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new("git");
        command.current_dir(self.repository).args(arguments);
        let output = command.output().context("git could not start")?;
        if !output.status.success() {
            bail!(
                "`{}` failed: {}",
                machine::shown(&command),
                String::from_utf8_lossy(&output.stderr).trim()
            );
        }
        Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
    }

    /// The files below a folder, sorted by path.
    fn files(&self, commit: &str, folder: &str, extension: &str) -> Result<Vec<SourceFile>> {
        let list = self.ask(&["ls-tree", "-r", "--name-only", commit, "--", folder])?;
        let mut paths: Vec<&str> = list.lines().filter(|path| path.ends_with(extension)).collect();
        paths.sort_unstable();
        let read = |path: &&str| {
            let text = self.ask(&["show", &format!("{commit}:{path}")])?;
            Ok(SourceFile { path: (*path).to_owned(), text: text + "\n" })
        };
        paths.iter().map(read).collect()
    }
}
