//! The order and the groups of the topics on the start page, from `rules/data/topics.toml`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use sportello_rules::Rulebook;
use sportello_rules::compile::did_you_mean;

use crate::machine;

/// Topics of typed text that the page answers with a text `reply-…`.
const GENERAL: [&str; 8] = [
    "where-is-the-desk",
    "status-of-my-application",
    "appointment",
    "fees",
    "documents",
    "help-danger",
    "greeting",
    "other",
];

const FILE: &str = "rules/data/topics.toml";

/// Topics that stand together under a name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub id: String,
    topics: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Groups {
    group: Vec<Group>,
    meanings: BTreeMap<String, Vec<String>>,
}

/// Topics of the reader of typed text that are not the procedure of the same name, and the procedures that each may mean.
pub type Meanings = BTreeMap<String, Vec<String>>;

impl Group {
    /// The procedures of this group, in its order.
    pub fn rulebooks<'a>(&'a self, all: &'a [Rulebook]) -> impl Iterator<Item = &'a Rulebook> {
        self.topics.iter().filter_map(|topic| all.iter().find(|rulebook| rulebook.procedure == *topic))
    }
}

/// Reads the groups and compares them with the procedures that there are.
///
/// # Errors
/// When a procedure is in no group or in two, or a topic is no procedure.
pub fn load(rulebooks: &[Rulebook]) -> Result<(Vec<Group>, Meanings)> {
    let text =
        std::fs::read_to_string(machine::root().join(FILE)).with_context(|| format!("reading {FILE}"))?;
    let groups: Groups = toml::from_str(&text).context(FILE)?;
    let listed: Vec<&String> = groups.group.iter().flat_map(|group| &group.topics).collect();
    let known = || rulebooks.iter().map(|rulebook| rulebook.procedure.as_str());
    for topic in listed.iter().copied().chain(groups.meanings.values().flatten()) {
        if !known().any(|procedure| procedure == topic) {
            bail!(
                "{FILE}: there is no procedure `{topic}`. {}",
                did_you_mean(topic, known()).unwrap_or_default()
            );
        }
    }
    for procedure in known() {
        match listed.iter().filter(|topic| **topic == procedure).count() {
            1 => {}
            0 => bail!("{FILE}: the procedure `{procedure}` is in no group: add it, or nobody finds it"),
            _ => bail!("{FILE}: the procedure `{procedure}` is there twice: keep one"),
        }
    }
    // What the reader can say must lead somewhere: to a procedure, or to a text of the page.
    for topic in sportello_reader::TOPICS {
        let general = GENERAL.contains(&topic);
        if !general && !known().any(|procedure| procedure == topic) && !groups.meanings.contains_key(topic) {
            bail!(
                "{FILE}: typed text can be about `{topic}`, and `[meanings]` does not say which procedures that is"
            );
        }
    }
    Ok((groups.group, groups.meanings))
}
