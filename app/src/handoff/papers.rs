//! Papers to sign, pre-filled in Italian, each line with a translation beside it; and the sheets that go with the forms
//! of the postal kit.
//!
//! Which papers there are and of what they consist is data (`rules/data/papers.toml`), their words are texts. What the
//! person did not give is a dotted line to fill in by hand.

use std::sync::Arc;

use leptos::prelude::*;
use serde::Deserialize;
use sportello_personal::sheet::MemberField;
use sportello_personal::{Field, Personal, Places};
use sportello_rules::Assessment;
use sportello_rules::assess::Certainty;
use sportello_rules::rulebook::Rulebook;
use wasm_bindgen_futures::spawn_local;

use super::form::{fetch_places, on_paper};
use super::local::Local;
use super::state::state;
use crate::chunks;
use crate::dom::{Element, Node, el};
use crate::parts::{button, paragraph, title};
use crate::screen::View;
use crate::session::Session;
use crate::texts::{Shown, Texts};

/// A paper. The fields are explained at the head of the data.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Paper {
    id: String,
    source: String,
    sure: bool,
    /// `procedure.document` or `procedure.*`.
    needed_for: Vec<String>,
    /// Where it is signed; empty: when it is complete.
    sign: String,
    /// An office has filled it in.
    check_only: bool,
    lines: Vec<Line>,
    boxes: Vec<Box>,
}

/// Repeated for each member of the family that has one of these relations and lives in one of these ways; empty: any.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Each {
    relation: Vec<String>,
    lives: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Line {
    text: String,
    each: Option<Each>,
    tick: bool,
    blank: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Box {
    section: String,
    number: String,
    label: String,
    value: String,
    fixed: String,
    when: Vec<String>,
    cells: String,
    each: Option<Each>,
    sure: bool,
    text: String,
}

/// The papers, and where a field stands on which paper: its spots in the drawings of `where.svg`, best first.
#[derive(Debug, Default, Deserialize)]
struct Known {
    papers: Vec<Paper>,
    spots: Vec<(String, Vec<(String, String)>)>,
}

thread_local! {
    static KNOWN: ArcRwSignal<Arc<Known>> = ArcRwSignal::new(Arc::new(Known::default()));
}

/// The chunk with both.
const CHUNK: &str = "papers.bin";

/// Fetches the papers, once; whoever shows them is shown anew.
pub fn fetch(session: Session) {
    if KNOWN.with(|known| !known.read_untracked().papers.is_empty()) {
        return;
    }
    let site = session.site.get_value();
    spawn_local(async move {
        let Ok(bytes) = chunks::bytes(&site, CHUNK).await else { return };
        match sportello_packed::from_bytes::<Known>(&bytes) {
            Some(read) => KNOWN.with(|known| known.set(Arc::new(read))),
            None => drop(chunks::forget(CHUNK)),
        }
    });
}

/// The drawings of the papers on which a field stands, with the place marked.
pub fn drawings(session: Session, field: &str) -> Node {
    let known = KNOWN.with(|known| known.get());
    let Some((_, spots)) = known.spots.iter().find(|(id, _)| id == field) else { return Node::Nothing };
    let sheet = session.site.with_value(|site| site.address("where.svg")).unwrap_or_default();
    let one = |(paper, spot): &(String, String)| {
        let part =
            |name: &[&str]| el("use").attr("href", &[&[sheet.as_str(), "#w-"], name].concat().concat());
        el("svg")
            .class("where-picture")
            .attr("viewBox", "0 0 320 200")
            .attr("aria-hidden", "true")
            .child(part(&[paper]))
            .child(part(&[paper, "-", spot]))
            .into()
    };
    spots.iter().take(2).map(one).collect::<Vec<Node>>().into()
}

pub fn screen(session: Session, texts: &Arc<Texts>, local: &Local) -> Node {
    fetch_places(session);
    fetch(session);
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return Node::Nothing;
    };
    let print = button("primary", "print", local.get("papers-print-all"), || {
        let _ = window().print();
    });
    let lead = el("div")
        .class("no-print")
        .child(title(local.get("papers-title")))
        .child(paragraph(local.get("papers-lead")))
        .child(paragraph(local.get("papers-nothing-sent")))
        .child(paragraph(local.get("papers-empty-fields")))
        .child(paragraph(local.get("papers-privacy")))
        .child(print)
        .child(button("plain", "again", local.get("form-title"), move || session.view(View::Form)));
    let (local, texts) = (local.clone(), texts.clone());
    let all = el("div").showing(move || {
        let known = KNOWN.with(|known| known.get());
        let wanted = known.papers.iter().filter(|paper| is_wanted(paper, &rulebook, &assessment));
        let wanted = wanted.map(|paper| {
            Writer { texts: &texts, local: &local, rulebook: &rulebook, assessment: &assessment, paper }
                .paper()
        });
        wanted.collect::<Vec<Node>>().into()
    });
    el("main").class("sheet-screen papers").child(lead).child(all).into()
}

/// Is it for a document that this person needs?
fn is_wanted(paper: &Paper, rulebook: &Rulebook, assessment: &Assessment) -> bool {
    paper.needed_for.iter().any(|place| match place.split_once('.') {
        Some((procedure, _)) if procedure != rulebook.procedure => false,
        Some((_, "*")) => true,
        Some((_, document)) => is_needed(document, rulebook, assessment),
        None => false,
    })
}

fn is_needed(document: &str, rulebook: &Rulebook, assessment: &Assessment) -> bool {
    let documents = &mut assessment.documents.iter();
    documents.any(|it| it.certainty != Certainty::Open && rulebook.documents[it.item].id == document)
}

struct Writer<'a> {
    texts: &'a Arc<Texts>,
    local: &'a Local,
    rulebook: &'a Rulebook,
    assessment: &'a Assessment,
    paper: &'a Paper,
}

/// What a place to fill in by hand looks like.
const DOTS: &str = "………………………";

impl Writer<'_> {
    fn paper(&self) -> Node {
        let key = ["paper-", &self.paper.id].concat();
        let about = el("div")
            .class("no-print card")
            .child(paragraph(self.local.get(&[&key, ".about"].concat())))
            .child(self.needed_for())
            .child((!self.paper.lines.is_empty()).then(|| paragraph(self.local.get("papers-responsibility"))))
            .child((!self.paper.sure).then(|| paragraph(self.local.get("papers-not-sure"))))
            .child(self.paper.check_only.then(|| paragraph(self.local.get("companion-fill-nothing"))))
            .child((!self.paper.sign.is_empty()).then(|| {
                let place = self.local.get(&["papers-sign-there.", &self.paper.sign].concat());
                el("p")
                    .child(el("strong").text(self.local.get("papers-sign-there")))
                    .text([" ", &place].concat())
            }));
        let single = self.local.italian(&key, &[]).is_none();
        let mut sheet = el("article")
            .class(if single { "sheet single paper" } else { "sheet paper" })
            .attr("data-paper", &self.paper.id)
            .child(el("h2").class("pair").child(self.two(&key, &[])));
        for line in &self.paper.lines {
            for member in members(line.each.as_ref()) {
                sheet = sheet.child(self.line(&key, line, member));
            }
        }
        if !self.paper.boxes.is_empty() {
            sheet = sheet.child(self.boxes(&key));
        }
        let source =
            el("p").class("small").attr("dir", "ltr").attr("lang", "it").text(self.paper.source.clone());
        let version = crate::result::version(self.texts, self.rulebook);
        let sheet = sheet.child(el("footer").child(source).child(paragraph(version)));
        vec![about.into(), sheet.into()].into()
    }

    /// The documents of this person that it is for.
    fn needed_for(&self) -> Node {
        let mine = |place: &String| {
            let (procedure, document) = place.split_once('.')?;
            let is_mine = procedure == self.rulebook.procedure && self.needs(document);
            is_mine.then(|| self.texts.get(&["document-", document].concat()))
        };
        let names: Vec<String> = self.paper.needed_for.iter().filter_map(mine).collect();
        match names.is_empty() {
            true => Node::Nothing,
            false => paragraph(
                self.local.with("papers-needed-for", &[("document", Shown::Text(names.join(", ")))]),
            ),
        }
    }

    fn needs(&self, document: &str) -> bool {
        is_needed(document, self.rulebook, self.assessment)
    }

    fn line(&self, key: &str, line: &Line, member: usize) -> Node {
        if !line.blank.is_empty() {
            return self.blank(&line.blank);
        }
        let class = if line.tick { "pair box" } else { "pair" };
        el("p").class(class).child(self.filled(&[key, ".", &line.text].concat(), member)).into()
    }

    /// A place to fill in by hand, with its name.
    fn blank(&self, name: &str) -> Node {
        let key = ["paper-blank-", name].concat();
        let space = el("span").class("blank").attr("aria-hidden", "true");
        el("div").class("by-hand").child(el("p").class("pair").child(self.two(&key, &[]))).child(space).into()
    }

    /// A line with its values: words such as *daughter* are in the language of each side.
    fn filled(&self, key: &str, member: usize) -> Node {
        let italian = self.values(member, |key| self.local.in_paper(key));
        let own = self.values(member, |key| self.local.get(key));
        self.sides(key, &italian, &own)
    }

    fn two(&self, key: &str, values: &[(&str, Shown)]) -> Node {
        self.sides(key, values, values)
    }

    /// Italian first, because it is the paper; the translation beside it.
    fn sides(&self, key: &str, italian: &[(&str, Shown)], own: &[(&str, Shown)]) -> Node {
        let own = self.local.with(key, own);
        let Some(italian) = self.local.italian(key, italian) else {
            return el("span").attr("lang", "it").text(own).into();
        };
        let language = &self.texts.language;
        let direction = if language.right_to_left { "rtl" } else { "ltr" };
        vec![
            el("span").attr("lang", "it").attr("dir", "ltr").text(italian).into(),
            el("span")
                .class("translation")
                .attr("lang", &language.id)
                .attr("dir", direction)
                .text(own)
                .into(),
        ]
        .into()
    }

    /// All that a line can show, with dots for what was not given.
    fn values(&self, member: usize, word: impl Fn(&str) -> String) -> Vec<(&'static str, Shown)> {
        let personal = state().personal.read();
        let places = state().places.get();
        let shown = |text: String| Shown::Text(if text.is_empty() { DOTS.to_owned() } else { text });
        let mut values: Vec<(&'static str, Shown)> = Vec::new();
        for field in Field::ALL {
            let name = match field {
                Field::StreetNumber => "number",
                field => field.id(),
            };
            let text = match field {
                Field::BirthPlace => birth_place(&personal, &places),
                Field::Sex => word(&["sex-", personal.text(*field)].concat()),
                field => on_paper(&personal, &places, *field),
            };
            values.push((name, shown(text)));
        }
        let comune = places.find(personal.text(Field::Comune)).and_then(|code| places.comune(code));
        values.push(("province", shown(comune.map(|it| it.province.to_owned()).unwrap_or_default())));
        values.push(("today", Shown::Date(self.assessment.on_date)));
        const MEMBER: [(&str, MemberField); 8] = [
            ("member-surname", MemberField::Surname),
            ("member-name", MemberField::Name),
            ("member-birth-date", MemberField::BirthDate),
            ("member-birth-place", MemberField::BirthPlace),
            ("member-citizenship", MemberField::Citizenship),
            ("member-relation", MemberField::Relation),
            ("member-lives", MemberField::Lives),
            ("member-sex", MemberField::Sex),
        ];
        for (name, field) in MEMBER {
            let id = personal.text(Field::Family(member, field));
            let text = match field {
                MemberField::Relation => word(&["relation-", id].concat()),
                MemberField::Lives => word(&["lives-", id].concat()),
                MemberField::Sex => word(&["sex-", id].concat()),
                _ => on_paper(&personal, &places, Field::Family(member, field)),
            };
            values.push((name, shown(text)));
        }
        values
    }

    /// The boxes of a form, section by section: number, label, what to write, and why.
    fn boxes(&self, key: &str) -> Element {
        let mut body = el("tbody");
        let mut section = "";
        for item in &self.paper.boxes {
            if !item.when.is_empty() && !item.when.contains(&self.rulebook.procedure) {
                continue;
            }
            if item.section != section {
                section = &item.section;
                let heading = self.two(&["companion-section-", section].concat(), &[]);
                let cell = el("th").attr("colspan", "3").attr("scope", "colgroup");
                body = body.child(el("tr").child(cell.child(el("span").class("pair").child(heading))));
            }
            for member in members(item.each.as_ref()) {
                body = body.child(self.row(key, item, member));
            }
        }
        el("table").class("boxes").child(body)
    }

    fn row(&self, key: &str, item: &Box, member: usize) -> Element {
        let values = self.values(member, |key| self.local.in_paper(key));
        let value = match values.iter().find(|(name, _)| *name == item.value) {
            _ if item.value == "sex" => sex_letter(state().personal.read().text(Field::Sex)),
            Some((_, Shown::Text(text))) => text.clone(),
            Some((_, Shown::Date(date))) => self.texts.date(*date),
            _ if item.fixed.is_empty() && item.text.is_empty() => self.local.get("companion-by-hand"),
            _ => item.fixed.clone(),
        };
        let mut how = el("td").child(el("strong").attr("dir", "ltr").text(value));
        if !item.text.is_empty() {
            let text = [key, ".", &item.text].concat();
            how = how.child(el("p").class("pair small").child(self.two(&text, &[])));
        }
        if !item.sure {
            how = how.child(el("p").class("small").text(self.local.get("papers-not-sure")));
        }
        let cells =
            (!item.cells.is_empty()).then(|| el("span").class("small").text([" ", &item.cells].concat()));
        let label = el("td").attr("lang", "it").attr("dir", "ltr").text(item.label.clone()).child(cells);
        let number = match item.number.as_str() {
            "" => el("td"),
            number => el("th").attr("scope", "row").text(number.to_owned()),
        };
        el("tr").child(number).child(label).child(how)
    }
}

/// The members that a line is repeated for; without `each` it stands once. Who did not say what a member is, or where
/// the member lives, has said nothing that could be declared.
fn members(each: Option<&Each>) -> Vec<usize> {
    let Some(each) = each else { return vec![0] };
    let personal = state().personal.read();
    let fits = |wanted: &[String], id: &str| wanted.is_empty() || wanted.iter().any(|it| it == id);
    let meant = |at: &usize| {
        let text = |field| personal.text(Field::Family(*at, field));
        fits(&each.relation, text(MemberField::Relation)) && fits(&each.lives, text(MemberField::Lives))
    };
    (0..personal.family.len()).filter(meant).collect()
}

/// The town, with the province or the state.
fn birth_place(personal: &Personal, places: &Places) -> String {
    let place = on_paper(personal, places, Field::BirthPlace);
    match personal.text(Field::BirthTown).trim() {
        "" => place,
        town if place.is_empty() => town.to_owned(),
        town => [town, " (", &place, ")"].concat(),
    }
}

/// As the boxes of forms want it.
fn sex_letter(id: &str) -> String {
    match id {
        "female" => "F".to_owned(),
        "male" => "M".to_owned(),
        _ => String::new(),
    }
}

impl Local {
    /// A word for a paper: Italian, because the paper is.
    fn in_paper(&self, key: &str) -> String {
        self.italian(key, &[]).unwrap_or_else(|| self.get(key))
    }
}
