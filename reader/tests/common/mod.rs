//! The shipped patterns, compiled.

#![allow(dead_code)] // each test binary uses some of it

use std::path::{Path, PathBuf};

use sportello_reader::Patterns;
use sportello_reader::compile::{File, compile};

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
    let shared = file(root().join("locales/reader.toml"));
    let own = file(root().join("locales").join(language).join("reader.toml"));
    compile(&shared, &own).unwrap_or_else(|diagnostics| {
        let all: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
        panic!("{}", all.join("\n"))
    })
}
