//! Golden cases: `tests/golden/<procedure>/*.toml`, written from the law by people who read it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use sportello_rules::assess::later::turns;
use sportello_rules::assess::{Certainty, RequirementState, Verdict};
use sportello_rules::compile::SourceFile;
use sportello_rules::compile::facts::{FactTable, read_table};
use sportello_rules::feel::Value;
use sportello_rules::{Assessment, Case, Date, Rulebook, assess};
use toml::value::Datetime;

use crate::assess::{euro, outcome_id};
use crate::mutate::survivors;
use crate::{law, machine};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<GoldenSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GoldenSource {
    name: String,
    law: String,
    on: Datetime,
    pair: Option<String>,
    facts: FactTable,
    expect: Expected,
}

#[derive(Deserialize, Default, Clone, PartialEq, Debug)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Expected {
    outcome: Option<String>,
    from: Option<Datetime>,
    parts: BTreeMap<String, String>,
    requirements: BTreeMap<String, String>,
    documents: Vec<String>,
    without_documents: Vec<String>,
    fees: BTreeMap<String, String>,
    total: Option<String>,
    deadlines: BTreeMap<String, toml::Value>,
    offices: Vec<String>,
    advice: Vec<String>,
    doubts: Vec<String>,
    without_doubts: Vec<String>,
    /// Lists that name everything: more than that is wrong.
    complete: Vec<String>,
    /// Numbers of the law in force on that day, in their own unit.
    values: BTreeMap<String, String>,
    /// The days of the coming year on which something changes, and the outcome from then on.
    later: Option<BTreeMap<String, String>>,
    next: Option<String>,
}

/// All golden cases of a procedure.
///
/// # Errors
/// When a file cannot be read, a case does not fit its procedure, or two have one name.
pub fn load(rulebook: &Rulebook) -> Result<Vec<Golden>> {
    let folder = machine::root().join("tests/golden").join(&rulebook.procedure);
    let files = if folder.exists() { law::files(&folder, "toml")? } else { Vec::new() };
    read(rulebook, &files)
}

/// The golden cases in these files.
///
/// # Errors
/// As `load`.
pub fn read(rulebook: &Rulebook, files: &[SourceFile]) -> Result<Vec<Golden>> {
    let mut read: Vec<Golden> = Vec::new();
    for file in files.iter().filter(|file| !file.path.ends_with(survivors::FILE)) {
        let parsed: File = toml::from_str(&file.text).with_context(|| file.path.clone())?;
        for golden in parsed.case {
            read.push(Golden::new(rulebook, file, golden)?);
        }
    }
    let names: Vec<&str> = read.iter().map(|golden| golden.name.as_str()).collect();
    if let Some(double) = names.iter().enumerate().find(|(at, name)| names[..*at].contains(name)) {
        bail!("two golden cases of {} have the name `{}`", rulebook.procedure, double.1);
    }
    Ok(read)
}

/// A case whose facts fit its procedure.
#[derive(Clone)]
pub struct Golden {
    pub file: String,
    pub name: String,
    /// The article that it follows from.
    pub law: String,
    /// The day of handing in.
    pub on: Date,
    /// The name of the case on the other side of the boundary.
    pub pair: Option<String>,
    pub case: Case,
    expect: Expected,
}

impl Golden {
    fn new(rulebook: &Rulebook, file: &SourceFile, golden: GoldenSource) -> Result<Self> {
        let on = day(golden.on).with_context(|| format!("{}: `{}` has no day", file.path, golden.name))?;
        let case = read_table(rulebook, file, &golden.facts, on).map_err(|diagnostics| {
            let all: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
            anyhow::anyhow!("golden case `{}`\n{}", golden.name, all.join("\n"))
        })?;
        let GoldenSource { name, law, pair, expect, .. } = golden;
        Ok(Golden { file: file.path.clone(), name, law, on, pair, case, expect })
    }

    /// The two sides of a boundary differ in what is expected, and in one answer or the day.
    ///
    /// # Errors
    /// What makes this no pair.
    pub fn flips(&self, other: &Golden) -> Result<(), String> {
        if self.expect == other.expect {
            return Err(format!("`{}` and `{}` expect the same", self.name, other.name));
        }
        let answered = self.case.answers();
        let different =
            answered.filter(|(fact, answer)| other.case.answer(fact).is_some_and(|it| it != *answer));
        // What only one side is asked follows from the one thing in which they differ.
        if different.count() + usize::from(self.on != other.on) != 1 {
            return Err("a pair differs in one answer, or in the day".to_owned());
        }
        Ok(())
    }

    /// What the law says of it, by the words of a golden file.
    pub fn expected(&self) -> Vec<(&'static str, String)> {
        let want = &self.expect;
        let listed = |items: &[String]| items.join(", ");
        let pairs = |pairs: &BTreeMap<String, String>| {
            let pairs: Vec<String> =
                pairs.iter().map(|(what, expected)| format!("{what} = {expected}")).collect();
            pairs.join(", ")
        };
        let days: BTreeMap<String, String> = want
            .deadlines
            .iter()
            .map(|(deadline, day)| {
                (deadline.clone(), day.as_str().map_or_else(|| day.to_string(), str::to_owned))
            })
            .collect();
        let all = [
            ("outcome", want.outcome.clone().unwrap_or_default()),
            ("from", want.from.map_or_else(String::new, |from| from.to_string())),
            ("parts", pairs(&want.parts)),
            ("requirements", pairs(&want.requirements)),
            ("documents", listed(&want.documents)),
            ("without-documents", listed(&want.without_documents)),
            ("fees", pairs(&want.fees)),
            ("total", want.total.clone().unwrap_or_default()),
            ("deadlines", pairs(&days)),
            ("offices", listed(&want.offices)),
            ("advice", listed(&want.advice)),
            ("doubts", listed(&want.doubts)),
            ("without-doubts", listed(&want.without_doubts)),
            ("complete", listed(&want.complete)),
            ("later", want.later.as_ref().map_or_else(String::new, pairs)),
            ("next", want.next.clone().unwrap_or_default()),
        ];
        all.into_iter().filter(|(_, expected)| !expected.is_empty()).collect()
    }

    /// Assesses the case and compares with what the law says.
    ///
    /// # Errors
    /// Everything that differs.
    pub fn check(&self, rulebook: &Rulebook) -> Result<(), String> {
        if self.law.trim().is_empty() {
            return Err("no article is cited".to_owned());
        }
        let assessment = assess(rulebook, &self.case, self.on);
        let mut wrong = Vec::new();
        let mut expect = |what: &str, expected: String, found: String| {
            if expected != found {
                wrong.push(format!("{what}: expected {expected}, found {found}"));
            }
        };
        let want = &self.expect;
        if let Some(outcome) = &want.outcome {
            expect("outcome", outcome.clone(), verdict(assessment.verdict).to_owned());
        }
        if let Some(from) = want.from {
            expect("from", from.to_string(), from_of(assessment.verdict));
        }
        for (part, expected) in &want.parts {
            let found = assessment.parts.iter().find(|it| rulebook.parts[it.part].id == *part);
            expect(
                part,
                expected.clone(),
                found.map_or("not asked for", |it| verdict(it.verdict)).to_owned(),
            );
        }
        for (requirement, expected) in &want.requirements {
            expect(requirement, expected.clone(), requirement_state(rulebook, &assessment, requirement));
        }
        let sure = |id: &String| {
            let mut documents = assessment.documents.iter();
            documents.any(|it| rulebook.documents[it.item].id == *id && it.certainty == Certainty::Sure)
        };
        for document in &want.documents {
            known(rulebook.documents.iter().map(|it| &it.id), document)?;
            expect(document, "needed".into(), if sure(document) { "needed" } else { "not sure" }.into());
        }
        for document in &want.without_documents {
            known(rulebook.documents.iter().map(|it| &it.id), document)?;
            let listed = assessment.documents.iter().any(|it| rulebook.documents[it.item].id == *document);
            expect(document, "not needed".into(), if listed { "listed" } else { "not needed" }.into());
        }
        for (fee, expected) in &want.fees {
            let found = assessment.fees.iter().find(|it| rulebook.fees[it.needed.item].id == *fee);
            let cents = found.filter(|it| it.needed.certainty == Certainty::Sure).and_then(|it| it.cents);
            let expected = if expected.contains('.') { expected.clone() } else { format!("{expected}.00") };
            expect(fee, expected, cents.map_or("not due".to_owned(), euro));
        }
        if let Some(total) = &want.total {
            expect("total", total.clone(), euro(assessment.total_cents()));
        }
        for (deadline, expected) in &want.deadlines {
            let found =
                assessment.deadlines.iter().find(|it| rulebook.deadlines[it.needed.item].id == *deadline);
            let date = found.map(|it| it.date.map_or("no day".to_owned(), |date| date.to_string()));
            let expected = expected.as_str().map_or_else(|| expected.to_string(), str::to_owned);
            expect(deadline, expected, date.unwrap_or_else(|| "none".to_owned()));
        }
        let doubts = doubts(rulebook, &assessment);
        for doubt in &want.doubts {
            expect(
                doubt,
                "in doubt".into(),
                if doubts.contains(doubt) { "in doubt" } else { "no doubt" }.into(),
            );
        }
        for doubt in &want.without_doubts {
            expect(
                doubt,
                "no doubt".into(),
                if doubts.contains(doubt) { "in doubt" } else { "no doubt" }.into(),
            );
        }
        let here = Here::of(rulebook, &assessment);
        for (list, named) in [("offices", &want.offices), ("advice", &want.advice)] {
            for id in named {
                expect(
                    id,
                    "there".into(),
                    if here.list(list).contains(id.as_str()) { "there" } else { "not there" }.into(),
                );
            }
        }
        for list in &want.complete {
            let named: BTreeSet<&str> = match list.as_str() {
                "documents" => want.documents.iter().map(String::as_str).collect(),
                "fees" => want.fees.keys().map(String::as_str).collect(),
                "deadlines" => want.deadlines.keys().map(String::as_str).collect(),
                "offices" => want.offices.iter().map(String::as_str).collect(),
                "advice" => want.advice.iter().map(String::as_str).collect(),
                "doubts" => want.doubts.iter().map(String::as_str).collect(),
                other => return Err(format!("there is no list `{other}` to be complete")),
            };
            let more: Vec<&str> = here.list(list).difference(&named).copied().collect();
            expect(list, String::new(), more.join(", "));
        }
        for (id, expected) in &want.values {
            let value = rulebook.values.iter().find(|value| value.id == *id);
            let value = value.ok_or_else(|| format!("there is no value `{id}` in {}", rulebook.procedure))?;
            expect(id, expected.clone(), amount(&value.on(self.on)));
        }
        if let Some(later) = &want.later {
            let turns = turns(rulebook, &self.case, self.on);
            let found: BTreeMap<String, String> = turns
                .iter()
                .map(|turn| (turn.day.to_string(), verdict(turn.assessment.verdict).to_owned()))
                .collect();
            expect("later", format!("{later:?}"), format!("{found:?}"));
        }
        if let Some(next) = &want.next {
            let found = assessment.next.map(|next| rulebook.facts[usize::from(next.fact)].id.clone());
            expect("next", next.clone(), found.unwrap_or_else(|| "none".to_owned()));
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(format!("{} ({}):\n{}", self.file, self.law, wrong.join("\n")))
        }
    }
}

/// What is listed for a person, by kind, whether sure or not.
struct Here<'a> {
    lists: BTreeMap<&'static str, BTreeSet<&'a str>>,
}

impl<'a> Here<'a> {
    fn of(rulebook: &'a Rulebook, assessment: &Assessment) -> Here<'a> {
        let mut lists: BTreeMap<&'static str, BTreeSet<&'a str>> = BTreeMap::new();
        let documents = assessment.documents.iter().map(|it| rulebook.documents[it.item].id.as_str());
        lists.insert("documents", documents.collect());
        let fees = assessment.fees.iter().map(|it| rulebook.fees[it.needed.item].id.as_str());
        lists.insert("fees", fees.collect());
        let deadlines = assessment.deadlines.iter().map(|it| rulebook.deadlines[it.needed.item].id.as_str());
        lists.insert("deadlines", deadlines.collect());
        let offices = assessment.offices.iter().map(|it| rulebook.offices[it.item].id.as_str());
        lists.insert("offices", offices.collect());
        let advice = assessment.advice.iter().map(|it| rulebook.advice[it.item].id.as_str());
        lists.insert("advice", advice.collect());
        let doubts = assessment.doubts.iter().map(|it| rulebook.doubts[it.item].id.as_str());
        lists.insert("doubts", doubts.collect());
        Here { lists }
    }

    fn list(&self, name: &str) -> &BTreeSet<&'a str> {
        &self.lists[name]
    }
}

/// A name in an expectation must exist, or "not needed" would always be right.
fn known<'a>(mut ids: impl Iterator<Item = &'a String>, id: &String) -> Result<(), String> {
    if ids.any(|known| known == id) { Ok(()) } else { Err(format!("there is no document `{id}`")) }
}

fn requirement_state(rulebook: &Rulebook, assessment: &Assessment, id: &str) -> String {
    let found = assessment.requirements.iter().find(|it| rulebook.requirements[it.requirement].id == id);
    match found.map(|it| it.state) {
        None => "does not concern",
        Some(RequirementState::Open) => "open",
        Some(RequirementState::Unknown) => "unknown",
        Some(RequirementState::Rule(_, outcome)) => outcome_id(outcome),
    }
    .to_owned()
}

fn doubts(rulebook: &Rulebook, assessment: &Assessment) -> Vec<String> {
    let facts =
        assessment.missing.iter().map(|fact| format!("fact-{}", rulebook.facts[usize::from(*fact)].id));
    let values = assessment.unpublished.iter();
    let values = values.map(|value| format!("value-{}", rulebook.values[usize::from(*value)].id));
    let doubts = assessment.doubts.iter().map(|it| rulebook.doubts[it.item].id.clone());
    facts.chain(values).chain(doubts).collect()
}

fn verdict(verdict: Verdict) -> &'static str {
    verdict.outcome().map_or("open", outcome_id)
}

fn from_of(verdict: Verdict) -> String {
    match verdict {
        Verdict::Decided { from: Some(from), .. } => from.to_string(),
        _ => "no day".to_owned(),
    }
}

/// An amount as it is written in `rules/law`: days, months (years as months) or a plain number.
fn amount(value: &Value) -> String {
    match value {
        Value::Number(number) => number.normalize().to_string(),
        Value::Duration(seconds) => format!("{} days", seconds / 86_400),
        Value::Months(months) if months % 12 == 0 => format!("{} years", months / 12),
        Value::Months(months) => format!("{months} months"),
        _ => "not known".to_owned(),
    }
}

fn day(day: Datetime) -> Option<Date> {
    day.date.and_then(|date| Date::new(date.year.into(), date.month, date.day))
}
