//! The terms of the glossary, from `locales/terms.toml`, compared with their texts and with the reader of typed text.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::machine;
use crate::texts::Texts;

const FILE: &str = "locales/terms.toml";

/// A term as it stands in the file, whose head explains the fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    group: String,
    official: String,
    forms: Vec<String>,
    #[serde(default)]
    case: bool,
    say: BTreeMap<String, String>,
    see: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    term: Vec<Source>,
}

/// A term as it travels.
#[derive(Debug, Clone, Serialize)]
pub struct Word {
    pub id: String,
    official: String,
    forms: Vec<String>,
    exact: bool,
    say: Vec<(String, String)>,
    see: Vec<String>,
    group: String,
}

/// All terms, in the order of the list of all words.
///
/// # Errors
/// When a term lacks a text in some language, two terms have one form, or a related term does not exist.
pub fn load(texts: &[Texts]) -> Result<Vec<Word>> {
    let text =
        std::fs::read_to_string(machine::root().join(FILE)).with_context(|| format!("reading {FILE}"))?;
    let sources: Sources = toml::from_str(&text).context(FILE)?;
    let ids: BTreeSet<&str> = sources.term.iter().map(|term| term.id.as_str()).collect();
    let mut forms: BTreeMap<String, &str> = BTreeMap::new();
    for term in &sources.term {
        let id = &term.id;
        for form in &term.forms {
            if let Some(other) = forms.insert(form.to_lowercase(), id).filter(|other| *other != id) {
                bail!("{FILE}: `{form}` is a form of `{other}` and of `{id}`: leave it to one of them");
            }
        }
        if let Some(unknown) = term.see.iter().find(|other| !ids.contains(other.as_str())) {
            bail!("{FILE}: `{id}` leads to `{unknown}`, which is no term");
        }
        for language in texts {
            for key in
                [format!("term-{id}"), format!("term-{id}.about"), format!("glossary-group-{}", term.group)]
            {
                if !language.messages.contains_key(&key) {
                    bail!(
                        "there is no text `{key}` in {}, though {FILE} has the term",
                        language.language.name
                    );
                }
            }
        }
    }
    for language in texts {
        let unknown = language.messages.keys().find(|key| {
            key.strip_prefix("term-").is_some_and(|key| !ids.contains(key.split('.').next().unwrap_or(key)))
        });
        if let Some(unknown) = unknown {
            bail!("the text `{unknown}` in {} explains a term that is not in {FILE}", language.language.name);
        }
    }
    let word = |term: Source| Word {
        say: term.say.into_iter().filter(|(_, said)| !said.is_empty()).collect(),
        id: term.id,
        official: term.official,
        forms: term.forms,
        exact: term.case,
        see: term.see,
        group: term.group,
    };
    Ok(sources.term.into_iter().map(word).collect())
}
