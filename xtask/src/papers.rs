//! The papers to sign, from `rules/data/papers.toml`, compared with the law and with their texts.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use sportello_personal::Field;
use sportello_personal::sheet::{Lives, Relation};
use sportello_rules::Rulebook;

use crate::machine;
use crate::texts::Texts;

const FILE: &str = "rules/data/papers.toml";

/// A paper as it stands in the file, whose head explains the fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    source: String,
    confidence: Confidence,
    #[allow(dead_code)] // for whoever reads the file
    kind: String,
    r#for: Vec<String>,
    /// Where it is signed.
    #[serde(default)]
    sign: String,
    #[serde(default, rename = "check-only")]
    check_only: bool,
    #[serde(default)]
    line: Vec<LineSource>,
    #[serde(default)]
    r#box: Vec<BoxSource>,
}

#[derive(Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Confidence {
    High,
    Medium,
    Low,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineSource {
    #[serde(default)]
    text: String,
    #[serde(default)]
    each: String,
    #[serde(default)]
    relation: Vec<String>,
    #[serde(default)]
    lives: Vec<String>,
    #[serde(default)]
    under: i32,
    #[serde(default)]
    tick: bool,
    #[serde(default)]
    blank: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BoxSource {
    section: String,
    number: String,
    label: String,
    #[serde(default)]
    value: String,
    #[serde(default)]
    fixed: String,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    given: String,
    #[serde(default)]
    cells: String,
    #[serde(default)]
    each: String,
    #[serde(default)]
    relation: Vec<String>,
    #[serde(default)]
    lives: Vec<String>,
    #[serde(default)]
    under: i32,
    confidence: Confidence,
    #[serde(default)]
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    paper: Vec<Source>,
}

/// A paper as it travels.
#[derive(Debug, Serialize)]
pub struct Paper {
    id: String,
    source: String,
    sure: bool,
    needed_for: Vec<String>,
    sign: String,
    check_only: bool,
    lines: Vec<Line>,
    boxes: Vec<Box>,
}

/// Repeated for each member of the family that has one of these relations, lives in one of these ways and is younger than
/// so many years; empty or 0: any.
#[derive(Debug, Serialize)]
struct Each {
    relation: Vec<String>,
    lives: Vec<String>,
    under: i32,
}

#[derive(Debug, Serialize)]
struct Line {
    text: String,
    each: Option<Each>,
    tick: bool,
    blank: String,
}

#[derive(Debug, Serialize)]
struct Box {
    section: String,
    number: String,
    label: String,
    value: String,
    fixed: String,
    when: Vec<String>,
    given: String,
    cells: String,
    each: Option<Each>,
    sure: bool,
    text: String,
}

/// Where the data of forms stand: field, and its spots on drawn papers, best first.
pub type Spots = Vec<(String, Vec<(String, String)>)>;

const WHERE: &str = "rules/data/where.toml";
const DRAWINGS: &str = "public/where.svg";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spot {
    paper: String,
    spot: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Where {
    fields: BTreeMap<String, Vec<Spot>>,
    /// What stands on a paper and is no field.
    others: BTreeMap<String, Vec<Spot>>,
}

/// The spots of all fields.
///
/// # Errors
/// When a spot is not drawn, or a field does not exist.
pub fn spots() -> Result<Spots> {
    let read = |file: &str| {
        std::fs::read_to_string(machine::root().join(file)).with_context(|| format!("reading {file}"))
    };
    let places: Where = toml::from_str(&read(WHERE)?).context(WHERE)?;
    let drawings = read(DRAWINGS)?;
    for (field, spots) in places.fields.iter().chain(&places.others) {
        for Spot { paper, spot } in spots {
            if !drawings.contains(&format!("id=\"w-{paper}-{spot}\"")) {
                bail!("{WHERE}: `{field}` stands at `{spot}` of `{paper}`, which is not drawn in {DRAWINGS}");
            }
        }
    }
    let known = || Field::ALL.iter().map(|field| field.id());
    if let Some(unknown) = places.fields.keys().find(|field| !known().any(|known| known == field.as_str())) {
        bail!("{WHERE}: `{unknown}` is no field of the form");
    }
    let pairs = |spots: Vec<Spot>| spots.into_iter().map(|it| (it.paper, it.spot)).collect();
    Ok(places.fields.into_iter().map(|(field, spots)| (field, pairs(spots))).collect())
}

/// All papers.
///
/// # Errors
/// When a paper is for a document that no procedure needs, or a text is missing in some language.
pub fn load(rulebooks: &[Rulebook], texts: &[Texts]) -> Result<Vec<Paper>> {
    let text =
        std::fs::read_to_string(machine::root().join(FILE)).with_context(|| format!("reading {FILE}"))?;
    let sources: Sources = toml::from_str(&text).context(FILE)?;
    let has_document = |place: &str| {
        place.split_once('.').is_some_and(|(procedure, document)| {
            let rulebook = rulebooks.iter().find(|rulebook| rulebook.procedure == procedure);
            rulebook.is_some_and(|it| document == "*" || it.documents.iter().any(|item| item.id == document))
        })
    };
    let mut papers = Vec::new();
    for paper in sources.paper {
        let id = &paper.id;
        if let Some(unknown) = paper.r#for.iter().find(|place| !has_document(place)) {
            bail!("{FILE}: `{id}` is for `{unknown}`, which no procedure needs");
        }
        let mut keys = vec![format!("paper-{id}"), format!("paper-{id}.about")];
        for line in &paper.line {
            if line.blank.is_empty() == line.text.is_empty() {
                bail!("{FILE}: a line of `{id}` needs `text` or `blank`, and not both");
            }
            keys.push(match line.blank.as_str() {
                "" => format!("paper-{id}.{}", line.text),
                blank => format!("paper-blank-{blank}"),
            });
        }
        if !paper.sign.is_empty() {
            keys.push(format!("papers-sign-there.{}", paper.sign));
        }
        let choices = paper.line.iter().flat_map(|line| line.relation.iter().chain(&line.lives));
        let of_boxes = paper.r#box.iter().flat_map(|item| item.relation.iter().chain(&item.lives));
        for choice in choices.chain(of_boxes) {
            let known = Relation::ALL.iter().any(|it| it.id() == choice)
                || Lives::ALL.iter().any(|it| it.id() == choice);
            if !known {
                bail!("{FILE}: `{id}` speaks of `{choice}`, which is no relation and no way to live");
            }
        }
        for item in &paper.r#box {
            keys.push(format!("companion-section-{}", item.section));
            if !item.each.is_empty() {
                keys.push(format!("companion-section-{}.each", item.section));
            }
            if !item.given.is_empty() && !Field::ALL.iter().any(|field| field.id() == item.given) {
                bail!("{FILE}: a box of `{id}` speaks of `{}`, which is no field of the form", item.given);
            }
            if !item.text.is_empty() {
                keys.push(format!("paper-{id}.{}", item.text));
            }
        }
        for language in texts {
            if let Some(missing) = keys.iter().find(|key| !language.messages.contains_key(*key)) {
                bail!("there is no text `{missing}` in {}, though {FILE} shows it", language.language.name);
            }
        }
        let each = |each: &str, relation, lives, under| {
            (each == "family").then_some(Each { relation, lives, under })
        };
        let line = |it: LineSource| Line {
            each: each(&it.each, it.relation, it.lives, it.under),
            text: it.text,
            tick: it.tick,
            blank: it.blank,
        };
        let item = |it: BoxSource| Box {
            sure: it.confidence == Confidence::High,
            section: it.section,
            number: it.number,
            label: it.label,
            value: it.value,
            fixed: it.fixed,
            when: it.when,
            given: it.given,
            cells: it.cells,
            each: each(&it.each, it.relation, it.lives, it.under),
            text: it.text,
        };
        papers.push(Paper {
            id: paper.id,
            source: paper.source,
            sure: paper.confidence == Confidence::High,
            needed_for: paper.r#for,
            sign: paper.sign,
            check_only: paper.check_only,
            lines: paper.line.into_iter().map(line).collect(),
            boxes: paper.r#box.into_iter().map(item).collect(),
        });
    }
    Ok(papers)
}
