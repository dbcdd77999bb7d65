//! The law as written in TOML: may still be wrong. `super::link` turns it into a rulebook or says why not.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

/// Everything that one `.toml` file below `law/` may hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LawSource {
    pub act: Vec<ActSource>,
    pub source: Vec<SourceSource>,
    pub value: Vec<ValueSource>,
    pub fact: Vec<FactSource>,
    pub procedure: Option<ProcedureSource>,
    pub part: Vec<PartSource>,
    pub requirement: Vec<RequirementSource>,
    pub document: Vec<ItemSource>,
    pub fee: Vec<ItemSource>,
    pub deadline: Vec<ItemSource>,
    pub office: Vec<ItemSource>,
    pub doubt: Vec<ItemSource>,
    pub advice: Vec<ItemSource>,
}

pub type Text = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActSource {
    pub id: Text,
    pub short: String,
    pub title: String,
    pub url: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourceSource {
    pub id: Text,
    pub act: Text,
    #[serde(default)]
    pub article: String,
    #[serde(default)]
    pub paragraph: String,
    pub checked: Spanned<Datetime>,
    pub checked_in: String,
    pub confidence: Text,
    pub review_by: Spanned<Datetime>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ValueSource {
    pub id: Text,
    pub unit: Text,
    pub in_force: Vec<PeriodSource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodSource {
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
    pub amount: Option<Text>,
    #[serde(default)]
    pub unknown: bool,
    pub source: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    pub id: Text,
    #[serde(rename = "type")]
    pub kind: Text,
    #[serde(default)]
    pub options: Vec<Text>,
    pub min: Option<Spanned<toml::Value>>,
    pub max: Option<Spanned<toml::Value>>,
    #[serde(default)]
    pub picture: String,
    pub applies: Option<Text>,
    pub otherwise: Option<Spanned<toml::Value>>,
    #[serde(default)]
    pub withhold: bool,
    #[serde(default)]
    pub args: ArgumentsSource,
}

/// `args.name.unit = 'expression'`.
pub type ArgumentsSource = std::collections::BTreeMap<String, std::collections::BTreeMap<String, Text>>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureSource {
    pub id: Text,
    #[serde(default)]
    pub picture: String,
    pub checked: Spanned<Datetime>,
    pub questions: Vec<Text>,
    #[serde(default)]
    pub essential: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartSource {
    pub id: Text,
    pub when: Text,
    pub procedure: Option<Text>,
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InForceSource {
    pub from: Option<Spanned<Datetime>>,
    pub until: Option<Spanned<Datetime>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequirementSource {
    pub id: Text,
    #[serde(default)]
    pub parts: Vec<Text>,
    pub when: Option<Text>,
    #[serde(default)]
    pub in_force: InForceSource,
    #[serde(default)]
    pub sources: Vec<Text>,
    #[serde(default)]
    pub args: ArgumentsSource,
    #[serde(default)]
    pub rule: Vec<RuleSource>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleSource {
    pub id: Option<Text>,
    pub then: Text,
    pub when: Option<Text>,
    #[serde(default)]
    pub otherwise: bool,
    #[serde(default)]
    pub in_force: InForceSource,
    pub from: Option<Text>,
    #[serde(default)]
    pub sources: Vec<Text>,
    #[serde(default)]
    pub args: ArgumentsSource,
    #[serde(default)]
    pub lines: Vec<Text>,
}

/// A document, fee, deadline, office, doubt or piece of advice. Which of the last fields a kind takes is
/// checked when it is linked.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ItemSource {
    pub id: Text,
    #[serde(default)]
    pub parts: Vec<Text>,
    pub when: Option<Text>,
    #[serde(default)]
    pub in_force: InForceSource,
    #[serde(default)]
    pub sources: Vec<Text>,
    #[serde(default)]
    pub args: ArgumentsSource,
    pub stage: Option<Text>,
    #[serde(default)]
    pub form: Vec<Text>,
    pub amount: Option<Text>,
    pub pay: Option<Text>,
    #[serde(default)]
    pub about: bool,
    pub date: Option<Text>,
    pub by: Option<Text>,
    pub kind: Option<Text>,
}
