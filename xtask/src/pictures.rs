//! Which pictogram stands for which paper and answer, from `rules/data/pictures.toml`, compared with law and drawings.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use sportello_rules::Rulebook;
use sportello_rules::rulebook::FactKind;

use crate::machine;

const FILE: &str = "rules/data/pictures.toml";
const SHEET: &str = "public/pictures.svg";

/// The pictograms as they stand in the file, and as they travel.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pictures {
    documents: BTreeMap<String, String>,
    options: BTreeMap<String, String>,
}

/// Reads the pictograms.
///
/// # Errors
/// When a paper has none, a fact has some but not all, two options of a fact have the same, or a name means nothing.
pub fn load(rulebooks: &[Rulebook]) -> Result<Pictures> {
    let read = |file: &str| {
        std::fs::read_to_string(machine::root().join(file)).with_context(|| format!("reading {file}"))
    };
    let pictures: Pictures = toml::from_str(&read(FILE)?).context(FILE)?;
    let sheet = read(SHEET)?;
    let drawn: BTreeSet<&str> =
        sheet.split("id=\"p-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for (what, picture) in pictures.documents.iter().chain(&pictures.options) {
        if !drawn.contains(picture.as_str()) {
            bail!("{FILE}: `{what}` has the picture `{picture}`, which is not drawn in {SHEET}");
        }
    }
    let documents: BTreeSet<&str> =
        rulebooks.iter().flat_map(|rulebook| &rulebook.documents).map(|item| item.id.as_str()).collect();
    if let Some(without) = documents.iter().find(|id| !pictures.documents.contains_key(**id)) {
        bail!("{FILE}: the paper `{without}` has no picture; give it one of {SHEET}");
    }
    if let Some(unknown) = pictures.documents.keys().find(|id| !documents.contains(id.as_str())) {
        bail!("{FILE}: no procedure needs a paper `{unknown}`; take it out");
    }
    let mut known: BTreeSet<String> = BTreeSet::new();
    for fact in rulebooks.iter().flat_map(|rulebook| &rulebook.facts) {
        let (FactKind::Choice(options) | FactKind::Choices(options)) = &fact.kind else { continue };
        let keys: Vec<String> = options.iter().map(|option| format!("{}.{option}", fact.id)).collect();
        let found: Vec<&String> = keys.iter().filter_map(|key| pictures.options.get(key)).collect();
        if !found.is_empty() && found.len() < keys.len() {
            bail!("{FILE}: only some options of `{}` have pictures; give one to all, or to none", fact.id);
        }
        if found.iter().collect::<BTreeSet<_>>().len() < found.len() {
            bail!("{FILE}: two options of `{}` have the same picture", fact.id);
        }
        known.extend(keys);
    }
    if let Some(unknown) = pictures.options.keys().find(|key| !known.contains(*key)) {
        bail!("{FILE}: there is no answer `{unknown}`; take it out");
    }
    Ok(pictures)
}
