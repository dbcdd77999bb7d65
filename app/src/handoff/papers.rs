//! Papers to sign, pre-filled in Italian, each line with a translation beside it; and the sheets that go with the forms
//! of the postal kit.
//!
//! Which papers there are and of what they consist is data (`rules/data/papers.toml`), their words are texts. What the
//! person did not give is a dotted line to fill in by hand.

use std::sync::Arc;

use leptos::prelude::*;
use serde::Deserialize;
use sportello_personal::latin::script;
use sportello_personal::places::{Place, State};
use sportello_personal::sheet::MemberField;
use sportello_personal::{Field, Places};
use sportello_rules::assess::Certainty;
use sportello_rules::rulebook::Rulebook;
use sportello_rules::{Assessment, Date};
use wasm_bindgen_futures::spawn_local;

use super::form::{fetch_places, is_place, on_paper, own_name};
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

/// Repeated for each member of the family that has one of these relations, lives in one of these ways and is younger than
/// so many years; empty or 0: any.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Each {
    relation: Vec<String>,
    lives: Vec<String>,
    under: i32,
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
    given: String,
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

/// The two sides of a line: the paper itself, in Italian and Latin letters, and what explains it.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Paper,
    Translation,
}

/// A place to fill in by hand, on the paper.
const GAP: &str = "____________";
/// Stands at a box of which we are not sure; explained above the boxes.
const UNSURE: &str = "(?) ";

impl Writer<'_> {
    fn paper(&self) -> Node {
        let key = ["paper-", &self.paper.id].concat();
        let is_guide = !self.paper.boxes.is_empty();
        let mark = if is_guide { UNSURE } else { "" };
        let about = el("div")
            .child(paragraph(self.local.get(&[&key, ".about"].concat())))
            .child(self.needed_for())
            .child((!self.paper.lines.is_empty()).then(|| paragraph(self.local.get("papers-responsibility"))))
            .child((!self.paper.sure).then(|| paragraph([mark, &self.local.get("papers-not-sure")].concat())))
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
            for member in members(line.each.as_ref(), self.assessment.on_date) {
                sheet = sheet.child(self.line(&key, line, member));
            }
        }
        // How to use a guide is printed on it; what a declaration is for stands above it, on the screen only.
        let (above, sheet) = match is_guide {
            true => (Node::Nothing, sheet.child(about).child(self.boxes(&key))),
            false => (about.class("no-print card").into(), sheet),
        };
        let source =
            el("p").class("small").attr("dir", "ltr").attr("lang", "it").text(self.paper.source.clone());
        let version = crate::result::version(self.texts, self.rulebook);
        let sheet = sheet.child(el("footer").child(source).child(paragraph(version)));
        vec![above, sheet.into()].into()
    }

    /// The documents of this person that it is for.
    fn needed_for(&self) -> Node {
        let mine = |place: &String| {
            let (procedure, document) = place.split_once('.')?;
            let is_mine =
                procedure == self.rulebook.procedure && is_needed(document, self.rulebook, self.assessment);
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
        self.sides(key, &self.values(member, Side::Paper), &self.values(member, Side::Translation))
    }

    fn two(&self, key: &str, values: &[(&str, Shown)]) -> Node {
        self.sides(key, values, values)
    }

    /// Italian first, because it is the paper; the translation beside it.
    fn sides(&self, key: &str, italian: &[(&str, Shown)], own: &[(&str, Shown)]) -> Node {
        let paper =
            |text: String| el("span").attr("lang", "it").attr("dir", "ltr").child(ruled(&text)).into();
        let Some(italian) = self.local.italian(key, italian) else {
            return paper(self.local.with(key, italian));
        };
        let language = &self.texts.language;
        let direction = if language.right_to_left { "rtl" } else { "ltr" };
        vec![
            paper(italian),
            el("span")
                .class("translation")
                .attr("lang", &language.id)
                .attr("dir", direction)
                .text(self.local.with(key, own))
                .into(),
        ]
        .into()
    }

    /// All that a line can show, with a place to fill in for what was not given in the letters of that side.
    fn values(&self, member: usize, side: Side) -> Vec<(&'static str, Shown)> {
        let personal = state().personal.read();
        let places = state().places.get();
        let is_paper = side == Side::Paper;
        let or_gap = |text: String| match text.trim().is_empty() || is_paper && script(&text).is_some() {
            true => if is_paper { GAP } else { "…" }.to_owned(),
            false => text,
        };
        let state_name = |state: &State| {
            let own = if is_paper { String::new() } else { own_name(self.texts, state) };
            if own.is_empty() { state.name.clone() } else { own }
        };
        let typed = |field: Field| or_gap(personal.on_paper(field).to_owned());
        let text = |field: Field| match place(&places, personal.text(field)) {
            Some(Place::State(state)) if is_place(field) => state_name(state),
            _ => or_gap(on_paper(&personal, &places, field)),
        };
        // The town, and the town with its province or state. A state alone is no town: the town is left to fill in.
        let born = |[kept, town]: [Field; 2]| {
            let (kept, is_town) = (personal.text(kept), !personal.text(town).trim().is_empty());
            let town = typed(town);
            let (town, around) = match place(&places, kept) {
                Some(Place::Comune(comune)) => {
                    (if is_town { town } else { comune.name.to_owned() }, comune.province.to_owned())
                }
                Some(Place::State(state)) => (town, state_name(state)),
                None if kept.is_empty() => (town, String::new()),
                None => (town, or_gap(kept.to_owned())),
            };
            let whole = if around.is_empty() { town.clone() } else { [&town, " (", &around, ")"].concat() };
            [town, whole]
        };
        let of = |field| Field::Family(member, field);
        let sex = |field: Field| or_gap(sex_letter(personal.text(field)).to_owned());
        // One value, so that they stay in this order between words that run the other way.
        let full_name = |names: [Field; 2]| names.map(typed).join(" ");
        let province = match place(&places, personal.text(Field::Comune)) {
            Some(Place::Comune(comune)) => comune.province.to_owned(),
            _ => String::new(),
        };
        let relation = match personal.text(of(MemberField::Relation)) {
            "" => String::new(),
            id if is_paper => self.local.in_paper(&["relation-", id].concat()),
            id => self.local.get(&["relation-", id].concat()),
        };
        let [birth_town, birth_place] = born([Field::BirthPlace, Field::BirthTown]);
        let [member_town, member_place] = born([MemberField::BirthPlace, MemberField::BirthTown].map(of));
        let mut values = Vec::new();
        let mut put = |name: &'static str, text: String| values.push((name, Shown::Text(text)));
        put("full-name", full_name([Field::Surname, Field::Name]));
        put("sex", sex(Field::Sex));
        put("birth-place", birth_place);
        put("birth-town", birth_town);
        put("province", or_gap(province));
        put("number", typed(Field::StreetNumber));
        put("member-full-name", full_name([MemberField::Surname, MemberField::Name].map(of)));
        put("member-surname", typed(of(MemberField::Surname)));
        put("member-name", typed(of(MemberField::Name)));
        put("member-sex", sex(of(MemberField::Sex)));
        put("member-birth-date", text(of(MemberField::BirthDate)));
        put("member-birth-place", member_place);
        put("member-birth-town", member_town);
        put("member-citizenship", text(of(MemberField::Citizenship)));
        put("member-relation", or_gap(relation));
        // The first of a name counts.
        for field in Field::ALL {
            put(field.id(), text(*field));
        }
        values
    }

    /// The boxes of a form, section by section: number, label, what to write, and why. What is asked of each member of the
    /// family stands together, member by member.
    fn boxes(&self, key: &str) -> Element {
        let personal = state().personal.read();
        let is_given =
            |id: &str| Field::ALL.iter().any(|field| field.id() == id && !personal.text(*field).is_empty());
        let is_here = |item: &&Box| {
            (item.when.is_empty() || item.when.contains(&self.rulebook.procedure))
                && (item.given.is_empty() || is_given(&item.given))
        };
        let boxes: Vec<&Box> = self.paper.boxes.iter().filter(is_here).collect();
        let mut body = el("tbody");
        let mut section = "";
        for together in boxes
            .chunk_by(|one, next| one.section == next.section && one.each.is_some() == next.each.is_some())
        {
            let [first, ..] = together else { continue };
            let title = ["companion-section-", &first.section].concat();
            if first.section != section {
                section = &first.section;
                body = body.child(self.heading(&title, &[]));
            }
            let members = members(first.each.as_ref(), self.assessment.on_date);
            for (at, member) in members.iter().enumerate() {
                if members.len() > 1 {
                    let number = [("number", Shown::Number((at + 1) as f64))];
                    body = body.child(self.heading(&[&title, ".each"].concat(), &number));
                }
                for item in together {
                    body = body.child(self.row(key, item, *member));
                }
            }
        }
        el("table").class("boxes").child(body)
    }

    fn heading(&self, key: &str, values: &[(&str, Shown)]) -> Element {
        let cell = el("th").attr("colspan", "3").attr("scope", "colgroup");
        el("tr").child(cell.child(el("span").class("pair").child(self.two(key, values))))
    }

    fn row(&self, key: &str, item: &Box, member: usize) -> Element {
        let values = self.values(member, Side::Paper);
        let value = match values.into_iter().find(|(name, _)| *name == item.value) {
            Some((_, Shown::Text(text))) => text,
            _ if item.fixed.is_empty() && item.text.is_empty() => self.local.get("companion-by-hand"),
            _ => item.fixed.clone(),
        };
        let mut how = el("td").child(el("strong").attr("dir", "ltr").text(value));
        if !item.text.is_empty() {
            let text = [key, ".", &item.text].concat();
            how = how.child(el("p").class("pair small").child(self.two(&text, &[])));
        }
        let cells = match item.cells.as_str() {
            "" => String::new(),
            cells => self.local.with("companion-cells", &[("cells", Shown::Text(cells.to_owned()))]),
        };
        let mark = if item.sure { "" } else { UNSURE };
        let about =
            el("span").class("small").attr("lang", &self.texts.language.id).attr("dir", "auto").text(cells);
        let label = el("td")
            .attr("lang", "it")
            .attr("dir", "ltr")
            .text([&item.label, " ", mark].concat())
            .child(about);
        let number = match item.number.as_str() {
            "" => el("td"),
            number => el("th").attr("scope", "row").text(number.to_owned()),
        };
        el("tr").child(number).child(label).child(how)
    }
}

/// The members that a line is repeated for, or one whose data are all to fill in; without `each` it stands once. Who did
/// not say what a member is, where the member lives or when they were born, has said nothing that could be declared.
fn members(each: Option<&Each>, on_date: Date) -> Vec<usize> {
    const NOBODY: usize = usize::MAX;
    let Some(each) = each else { return vec![NOBODY] };
    let personal = state().personal.read();
    let fits = |wanted: &[String], id: &str| wanted.is_empty() || wanted.iter().any(|it| it == id);
    let meant = |at: &usize| {
        let text = |field| personal.text(Field::Family(*at, field));
        fits(&each.relation, text(MemberField::Relation))
            && fits(&each.lives, text(MemberField::Lives))
            && (each.under == 0 || personal.family[*at].birth.is_under(each.under, on_date))
    };
    let found: Vec<usize> = (0..personal.family.len()).filter(meant).collect();
    if found.is_empty() { vec![NOBODY] } else { found }
}

fn place<'a>(places: &'a Places, kept: &str) -> Option<Place<'a>> {
    places.place(places.find(kept)?)
}

/// A text of a paper, with its places to fill in by hand apart: they print high enough to write in.
fn ruled(text: &str) -> Node {
    let mut parts: Vec<Node> = Vec::new();
    let mut rest = text;
    // One underscore may stand in an e-mail address.
    while let Some(at) = rest.find("__") {
        let (before, from) = rest.split_at(at);
        let (gap, after) = from.split_at(from.find(|letter| letter != '_').unwrap_or(from.len()));
        parts.push(Node::Text(before.to_owned()));
        parts.push(el("span").class("rule").text(gap.to_owned()).into());
        rest = after;
    }
    parts.push(Node::Text(rest.to_owned()));
    parts.into()
}

/// As forms want it.
fn sex_letter(id: &str) -> &'static str {
    match id {
        "female" => "F",
        "male" => "M",
        _ => "",
    }
}

impl Local {
    /// A word for a paper: Italian, because the paper is.
    fn in_paper(&self, key: &str) -> String {
        self.italian(key, &[]).unwrap_or_else(|| self.get(key))
    }
}
