//! Files of messages with what the reader should find in them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use toml::Value;

/// One file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Samples {
    /// The day on which they are read.
    pub on: Value,
    #[serde(default)]
    pub message: Vec<Sample>,
    #[serde(default)]
    pub answer: Vec<AnswerSample>,
}

/// A message that comes by itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    pub say: String,
    /// The topic that should come first; left out when nobody could say.
    pub topic: Option<String>,
    /// Topics that should be named too.
    #[serde(default)]
    pub also: Vec<String>,
    /// All facts that it says, and no others.
    #[serde(default)]
    pub facts: BTreeMap<String, Value>,
    #[serde(default)]
    pub precision: BTreeMap<String, String>,
    /// What it wants of the page; when left out, that is not looked at.
    pub page: Option<String>,
    pub danger: Option<String>,
    pub quiet: Option<String>,
    pub term: Option<String>,
}

/// A message that answers a question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerSample {
    pub say: String,
    /// The question as the page gives it, in JSON.
    pub to: String,
    /// Left out when it answers nothing.
    pub value: Option<Value>,
    #[serde(default)]
    pub correction: bool,
}

pub fn samples(path: &Path) -> Samples {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
