//! The shipped patterns, compiled.

#![allow(dead_code)] // each test binary uses some of it

use std::path::{Path, PathBuf};

use sportello_reader::Patterns;
use sportello_reader::compile::{File, Lessons};

/// The workspace's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace")
}

/// A file, with its path from the root.
pub fn file(path: PathBuf) -> File {
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    File { path: path.strip_prefix(root()).unwrap_or(&path).display().to_string(), text }
}

/// Every folder of `locales/` that has patterns.
pub fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("locales")).expect("the folder is there").flatten();
    let with_patterns = folders.filter(|folder| folder.path().join("reader.toml").exists());
    let mut languages: Vec<String> =
        with_patterns.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    languages.sort();
    languages
}

/// The patterns of one language.
pub fn patterns(language: &str) -> Patterns {
    lessons(language).teach(|_| true)
}

/// The words and rules of one language with its examples.
pub fn lessons(language: &str) -> Lessons {
    let shared = file(root().join("locales/reader.toml"));
    let own = file(root().join("locales").join(language).join("reader.toml"));
    Lessons::of(&shared, &own, &examples(language)).unwrap_or_else(|diagnostics| {
        let all: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        panic!("{}", all.join("\n"))
    })
}

/// The files of examples of one language, in the order of their names.
pub fn examples(language: &str) -> Vec<File> {
    let folder = std::fs::read_dir(root().join("locales").join(language)).expect("the folder is there");
    let mut paths: Vec<PathBuf> =
        folder.flatten().map(|entry| entry.path()).filter(|path| is_examples(path)).collect();
    paths.sort();
    paths.into_iter().map(file).collect()
}

fn is_examples(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with("reader-examples") && name.ends_with(".toml")
}
