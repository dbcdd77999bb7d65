//! What all procedures draw on: acts, sources, values and facts by id, and the files of each procedure.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::diagnostic::{Diagnostic, SourceFile};
use super::source::{ActSource, FactSource, LawSource, SourceSource, Text, ValueSource};

/// A parsed file and the text it came from.
pub(super) struct Parsed<'a> {
    pub file: &'a SourceFile,
    pub law: LawSource,
}

pub(super) struct Library<'a> {
    pub parsed: Vec<Parsed<'a>>,
    acts: BTreeMap<String, (usize, usize)>,
    sources: BTreeMap<String, (usize, usize)>,
    values: BTreeMap<String, (usize, usize)>,
    facts: BTreeMap<String, (usize, usize)>,
    /// Ids that something refers to, by kind and id.
    used: RefCell<BTreeSet<(&'static str, String)>>,
}

impl<'a> Library<'a> {
    pub fn read(files: &'a [SourceFile], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut parsed = Vec::new();
        for file in files {
            match toml::from_str::<LawSource>(&file.text) {
                Ok(law) => parsed.push(Parsed { file, law }),
                Err(error) => {
                    let span = error.span().unwrap_or(0..0);
                    diagnostics.push(
                        Diagnostic::at(file, span, error.message().trim().to_owned())
                            .mend("see the tables and fields in rules/README.md"),
                    );
                }
            }
        }
        let mut library = Library {
            parsed,
            acts: BTreeMap::new(),
            sources: BTreeMap::new(),
            values: BTreeMap::new(),
            facts: BTreeMap::new(),
            used: RefCell::default(),
        };
        library.acts = library.index("act", |law| law.act.iter().map(|act| &act.id).collect(), diagnostics);
        library.sources =
            library.index("source", |law| law.source.iter().map(|it| &it.id).collect(), diagnostics);
        library.values =
            library.index("value", |law| law.value.iter().map(|it| &it.id).collect(), diagnostics);
        library.facts = library.index("fact", |law| law.fact.iter().map(|it| &it.id).collect(), diagnostics);
        library
    }

    fn index(
        &self,
        kind: &str,
        ids: impl Fn(&LawSource) -> Vec<&Text>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> BTreeMap<String, (usize, usize)> {
        let mut index = BTreeMap::new();
        for (at_file, parsed) in self.parsed.iter().enumerate() {
            for (at, id) in ids(&parsed.law).into_iter().enumerate() {
                check_id(parsed.file, id, diagnostics);
                if let Some((other, _)) = index.insert(id.get_ref().clone(), (at_file, at)) {
                    let other: &Parsed = &self.parsed[other];
                    let message = format!("the {kind} `{}` is also in {}", id.get_ref(), other.file.path);
                    diagnostics
                        .push(Diagnostic::at(parsed.file, id.span(), message).mend("keep one of them"));
                }
            }
        }
        index
    }

    /// The folders that hold a `[procedure]`, by the name of the folder.
    pub fn procedures(&self) -> Vec<&str> {
        let with_procedure = self.parsed.iter().filter(|parsed| parsed.law.procedure.is_some());
        with_procedure.map(|parsed| folder(&parsed.file.path)).collect()
    }

    /// The files of one procedure.
    pub fn files_of<'b>(&'b self, procedure: &'b str) -> impl Iterator<Item = &'b Parsed<'a>> {
        self.parsed.iter().filter(move |parsed| folder(&parsed.file.path) == procedure)
    }

    pub fn act(&self, id: &str) -> Option<(&'a SourceFile, &ActSource)> {
        self.mark("act", id);
        let (file, at) = *self.acts.get(id)?;
        Some((self.parsed[file].file, &self.parsed[file].law.act[at]))
    }

    pub fn source(&self, id: &str) -> Option<(&'a SourceFile, &SourceSource)> {
        self.mark("source", id);
        let (file, at) = *self.sources.get(id)?;
        Some((self.parsed[file].file, &self.parsed[file].law.source[at]))
    }

    /// A value, without counting as a use of it.
    pub fn value_unmarked(&self, id: &str) -> Option<(&'a SourceFile, &ValueSource)> {
        let (file, at) = *self.values.get(id)?;
        Some((self.parsed[file].file, &self.parsed[file].law.value[at]))
    }

    pub fn value(&self, id: &str) -> Option<(&'a SourceFile, &ValueSource)> {
        self.mark("value", id);
        let (file, at) = *self.values.get(id)?;
        Some((self.parsed[file].file, &self.parsed[file].law.value[at]))
    }

    pub fn fact(&self, id: &str) -> Option<(&'a SourceFile, &FactSource)> {
        self.mark("fact", id);
        let (file, at) = *self.facts.get(id)?;
        Some((self.parsed[file].file, &self.parsed[file].law.fact[at]))
    }

    pub fn act_ids(&self) -> impl Iterator<Item = &str> {
        self.acts.keys().map(String::as_str)
    }

    pub fn source_ids(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }

    pub fn value_ids(&self) -> impl Iterator<Item = &str> {
        self.values.keys().map(String::as_str)
    }

    pub fn fact_ids(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }

    fn mark(&self, kind: &'static str, id: &str) {
        self.used.borrow_mut().insert((kind, id.to_owned()));
    }

    /// Complains about what nothing refers to.
    pub fn unused(&self, diagnostics: &mut Vec<Diagnostic>) {
        let kinds = [
            ("act", &self.acts, "cite it in a source or delete it"),
            ("source", &self.sources, "name it where it is the reason of something, or delete it"),
            ("value", &self.values, "use it in a condition or delete it"),
            ("fact", &self.facts, "ask it in a procedure's `questions` or delete it"),
        ];
        for (kind, index, mend) in kinds {
            for (id, (file, at)) in index {
                if self.used.borrow().contains(&(kind, id.clone())) {
                    continue;
                }
                let law = &self.parsed[*file].law;
                let span = match kind {
                    "act" => law.act[*at].id.span(),
                    "source" => law.source[*at].id.span(),
                    "value" => law.value[*at].id.span(),
                    _ => law.fact[*at].id.span(),
                };
                let message = format!("nothing uses the {kind} `{id}`");
                diagnostics.push(Diagnostic::at(self.parsed[*file].file, span, message).mend(mend));
            }
        }
    }
}

/// The name of the folder a file lies in.
fn folder(path: &str) -> &str {
    path.rsplit('/').nth(1).unwrap_or_default()
}

/// Ids are stable, English, kebab-case.
pub(super) fn check_id(file: &SourceFile, id: &Text, diagnostics: &mut Vec<Diagnostic>) {
    let kebab = |id: &str| {
        !id.is_empty()
            && id.starts_with(|c: char| c.is_ascii_lowercase())
            && !id.ends_with('-')
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    if !kebab(id.get_ref()) {
        let message = format!("`{}` is not an id", id.get_ref());
        diagnostics.push(
            Diagnostic::at(file, id.span(), message)
                .mend("lower-case letters, digits and hyphens: two-years-stay"),
        );
    }
}
