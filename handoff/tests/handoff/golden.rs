//! The law as compiled from `rules/law`, and the cases of `tests/golden`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde::Deserialize;
use sportello_handoff::code::Handoff;
use sportello_rules::compile::facts::{FactTable, read_table};
use sportello_rules::compile::{SourceFile, compile};
use sportello_rules::{Case, Date, Rulebook};

/// All procedures.
pub static LAW: LazyLock<Vec<Rulebook>> = LazyLock::new(|| {
    let (rulebooks, diagnostics) = compile(&files("rules/law"));
    assert!(diagnostics.is_empty(), "the law has something to mend: cargo xtask check");
    rulebooks
});

/// All golden cases.
pub static CASES: LazyLock<Vec<Golden>> = LazyLock::new(|| LAW.iter().flat_map(cases_of).collect());

/// A golden case, as far as it matters here.
pub struct Golden {
    pub name: String,
    pub rulebook: &'static Rulebook,
    pub on: Date,
    pub case: Case,
}

impl Golden {
    /// What the page would hand over.
    pub fn handoff(&self) -> Handoff<'_> {
        Handoff {
            rulebook: self.rulebook,
            case: &self.case,
            on_date: Some(self.on),
            language: "ar",
            personal: None,
        }
    }
}

/// The golden case with the most answers.
pub fn largest() -> &'static Golden {
    CASES.iter().max_by_key(|golden| golden.case.answers().count()).expect("there are golden cases")
}

fn cases_of(rulebook: &'static Rulebook) -> Vec<Golden> {
    #[derive(Deserialize)]
    struct File {
        case: Vec<Source>,
    }
    #[derive(Deserialize)]
    struct Source {
        name: String,
        on: toml::value::Datetime,
        facts: FactTable,
    }
    let mut cases = Vec::new();
    for file in files(&format!("tests/golden/{}", rulebook.procedure)) {
        // The list of mutants that survive lies there too.
        let Ok(parsed) = toml::from_str::<File>(&file.text) else {
            assert!(file.path.ends_with("survivors.toml"), "{} holds golden cases", file.path);
            continue;
        };
        cases.extend(parsed.case.into_iter().map(|source| {
            let on = Date::parse(&source.on.to_string()).expect("a day");
            let case =
                read_table(rulebook, &file, &source.facts, on).expect("golden cases fit their procedure");
            Golden { name: source.name, rulebook, on, case }
        }));
    }
    cases
}

/// The TOML files below a folder of the repository.
fn files(folder: &str) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut found = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("the folder exists");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "toml") {
                let text = fs::read_to_string(&path).expect("UTF-8");
                found.push(SourceFile { path: path.to_string_lossy().into_owned(), text });
            }
        }
    }
    found
}
