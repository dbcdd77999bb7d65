//! The form assistant: the data that forms ask for, each with what it is, where it stands, and what does not fit.
//!
//! Every field may stay empty, and what is typed stays as it was typed. What a check has to say is said at the field
//! once it is left, and never keeps anybody from going on.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_personal::fiscal_code::Sex;
use sportello_personal::latin::script;
use sportello_personal::places::{Place, State, Times};
use sportello_personal::sheet::MemberField;
use sportello_personal::sheet::{Lives, Relation};
use sportello_personal::{Argument, Field, Finding, Personal, PlaceCode, Places, Weight, findings};
use wasm_bindgen_futures::spawn_local;

use super::local::Local;
use super::papers;
use super::state::{state, wipe};
use crate::chunks;
use crate::dom::{Element, Node, el, value};
use crate::parts::{button, card, icon, paragraph, title};
use crate::screen::View;
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts};

const SECTIONS: [(&str, &[Field]); 4] = [
    (
        "person",
        &[
            Field::Surname,
            Field::Name,
            Field::Sex,
            Field::BirthDate,
            Field::BirthPlace,
            Field::BirthTown,
            Field::Citizenship,
            Field::FiscalCode,
        ],
    ),
    (
        "papers",
        &[
            Field::PassportNumber,
            Field::PassportIssued,
            Field::PassportExpires,
            Field::PassportAuthority,
            Field::PermitNumber,
            Field::PermitIssued,
            Field::PermitExpires,
            Field::PermitKind,
        ],
    ),
    ("address", &[Field::Street, Field::StreetNumber, Field::Cap, Field::Comune, Field::AtHomeOf]),
    ("contacts", &[Field::Phone, Field::Email]),
];

/// Suggestions for a place that are shown at once.
const SUGGESTIONS: usize = 6;

/// What all fields share.
#[derive(Clone)]
struct Form {
    session: Session,
    texts: Arc<Texts>,
    local: Local,
    findings: ArcMemo<Vec<(Field, Finding)>>,
    /// Fields that were left once: only these have findings shown.
    left: ArcRwSignal<Vec<Field>>,
}

pub fn screen(session: Session, texts: &Arc<Texts>, local: &Local) -> Node {
    fetch_places(session);
    papers::fetch(session);
    let on_date = session.on_date();
    let all = ArcMemo::new(move |_| findings(&state().personal.get(), &state().places.get(), on_date));
    let filled = state().personal.get_untracked();
    // What was typed before is checked at once.
    let left = filled.fields().filter(|field| !filled.text(*field).is_empty()).collect();
    let form = Form {
        session,
        texts: texts.clone(),
        local: local.clone(),
        findings: all,
        left: ArcRwSignal::new(left),
    };
    let mut main = el("main")
        .class("form")
        .child(title(local.get("form-title")))
        .child(el("p").class("lead").text(local.get("form-lead")))
        .child(paragraph(local.get("form-optional")))
        .child(paragraph(local.get("form-kept-as-typed")));
    for (name, fields) in SECTIONS {
        let fields: Vec<Node> = fields.iter().map(|field| form.field(*field, "").into()).collect();
        main = main.child(card("", local.get(&["form-section-", name].concat()), fields));
    }
    // The section is made anew when a member comes or goes, not at every letter.
    let members = ArcMemo::new(|_| state().personal.with(|personal| personal.family.len()));
    let family = form.clone();
    let wiped = local.get("form-wiped");
    let forget = move || {
        wipe();
        talk().told.set(vec![wiped.clone()]);
        // The fields show what was typed until they are made anew.
        session.screen.notify();
    };
    main.child(el("div").showing(move || family.family(members.get())))
        .child(button("primary", "print", local.get("form-done"), move || session.view(View::Papers)))
        .child(button("plain", "close", local.get("form-wipe"), forget))
        .child(button("plain", "back", texts.get("see-result"), move || session.view(View::Result)))
        .into()
}

/// Towns and states, fetched when the form is opened; until then nothing is said about places.
pub fn fetch_places(session: Session) {
    if !state().places.read_untracked().is_empty() {
        return;
    }
    let site = session.site.get_value();
    spawn_local(async move {
        let read = chunks::bytes(&site, PLACES).await.map(|bytes| Places::from_bytes(&bytes));
        state().no_places.set(!matches!(read, Ok(Some(_))));
        match read {
            Ok(Some(places)) => state().places.set(Arc::new(places)),
            Ok(None) => drop(chunks::forget(PLACES)),
            Err(chunks::Missing) => {}
        }
    });
}

/// The chunk with towns and states.
const PLACES: &str = "places.bin";

impl Form {
    fn family(&self, members: usize) -> Node {
        let mut parts: Vec<Node> = Vec::new();
        for at in 0..members {
            let prefix = at.to_string();
            for field in MemberField::ALL.iter().filter(|field| !Field::Family(at, **field).is_latin()) {
                parts.push(self.field(Field::Family(at, *field), &prefix).into());
            }
            let remove = move || {
                state().personal.update(|personal| {
                    personal.family.remove(at);
                });
            };
            parts.push(button("plain", "close", self.local.get("form-remove-member"), remove).into());
        }
        let add = || state().personal.update(|personal| personal.family.push(Default::default()));
        parts.push(button("plain", "family", self.local.get("form-add-member"), add).into());
        card("", self.local.get("form-section-family"), parts)
    }

    fn field(&self, field: Field, prefix: &str) -> Element {
        let local = &self.local;
        let id = ["field-", prefix, field.id()].concat();
        let key = ["field-", field.id()].concat();
        let about = local.get(&[&key, ".about"].concat());
        let format = local.get(&[&key, ".format"].concat());
        let described = [&id, "-says"].concat();
        let input = match field {
            Field::Sex | Field::Family(_, MemberField::Sex) => {
                self.choice(field, &id, Sex::ALL.iter().map(|it| it.id()))
            }
            Field::Family(_, MemberField::Relation) => {
                self.choice(field, &id, Relation::ALL.iter().map(|it| it.id()))
            }
            Field::Family(_, MemberField::Lives) => {
                self.choice(field, &id, Lives::ALL.iter().map(|it| it.id()))
            }
            _ => self.typed(field, &id),
        };
        let form = self.clone();
        let says = el("div").attr("id", &described).attr("role", "status").showing(move || form.says(field));
        el("div")
            .class("field")
            .attr("data-field", &[prefix, field.id()].concat())
            .child(el("label").attr("for", &id).text(local.get(&key)))
            .child(input.attr("aria-describedby", &described))
            .child((!format.is_empty()).then(|| el("p").class("small").text(format)))
            .child(self.suggestions(field, &id))
            .child(says)
            .child(self.latin(field, prefix))
            .child((!about.is_empty()).then(|| {
                let summary = el("summary").child(icon("look")).text(self.texts.get("where-find"));
                let session = self.session;
                let drawn = el("div").showing(move || papers::drawings(session, field.id()));
                el("details").class("where").child(summary).child(paragraph(about)).child(drawn)
            }))
    }

    /// A line in Latin letters below a name that was typed in others.
    fn latin(&self, field: Field, prefix: &str) -> Node {
        let Some(latin) = field.latin() else { return Node::Nothing };
        // It stays while the name stays in other letters, whatever is typed into it.
        let is_other =
            ArcMemo::new(move |_| state().personal.with(|personal| script(personal.text(field)).is_some()));
        let (form, prefix) = (self.clone(), prefix.to_owned());
        el("div").showing(move || is_other.get().then(|| form.field(latin, &prefix)).into()).into()
    }

    fn choice(&self, field: Field, id: &str, ids: impl Iterator<Item = &'static str>) -> Element {
        let present = state().personal.with_untracked(|personal| personal.text(field).to_owned());
        let mut select = el("select").attr("id", id).child(el("option").attr("value", ""));
        for choice in ids {
            let key = ["field-", field.id(), ".", choice].concat();
            let option = el("option").attr("value", choice).flag("selected", present == choice);
            select = select.child(option.text(self.local.get(&key)));
        }
        let left = self.left.clone();
        select.on("change", move |event| set(field, &value(&event), &left))
    }

    fn typed(&self, field: Field, id: &str) -> Element {
        let text = state().personal.with_untracked(|personal| personal.text(field).to_owned());
        let kind = match field {
            Field::Phone => "tel",
            Field::Email => "email",
            Field::Cap | Field::StreetNumber => "numeric",
            _ if is_day(field) => "numeric",
            _ => "text",
        };
        let shown = match is_place(field) {
            true => place_name(&self.texts, &state().places.get_untracked(), &text).unwrap_or(text),
            false => text,
        };
        let left = self.left.clone();
        el("input")
            .attr("id", id)
            .attr("type", "text")
            .attr("inputmode", kind)
            .attr("autocomplete", "off")
            .attr("dir", "auto")
            .attr("spellcheck", "false")
            .attr("value", &shown)
            .on("input", move |event| {
                let typed = value(&event);
                state().personal.maybe_update(|personal| {
                    personal.set_text(field, &typed);
                    // The others are shown anew when the field is left; suggestions follow at once.
                    is_place(field)
                });
            })
            .on("change", move |event| {
                let typed = value(&event);
                let is_chosen = is_place(field)
                    && state()
                        .personal
                        .with_untracked(|personal| PlaceCode::read(personal.text(field)).is_some());
                if is_chosen {
                    leave(field, &left);
                } else {
                    set(field, &typed, &left);
                }
            })
    }

    /// Places that begin as what was typed.
    fn suggestions(&self, field: Field, id: &str) -> Node {
        if !is_place(field) {
            return Node::Nothing;
        }
        let (form, id) = (self.clone(), id.to_owned());
        // The list stays while the text is the same: leaving the field for a suggestion must not take it away.
        let typed = ArcMemo::new(move |_| state().personal.with(|personal| personal.text(field).to_owned()));
        let shown = move || {
            let typed = typed.get();
            let places = state().places.get();
            if !typed.is_empty() && state().no_places.get() {
                return paragraph(form.local.get("form-no-places"));
            }
            if typed.chars().count() < 2 || PlaceCode::read(&typed).is_some() {
                return Node::Nothing;
            }
            let mut found: Vec<(String, String)> = Vec::new();
            let comuni_too =
                !matches!(field, Field::Citizenship | Field::Family(_, MemberField::Citizenship));
            if comuni_too {
                let times = if matches!(field, Field::Comune) { Times::Today } else { Times::Ever };
                for comune in places.comuni(&typed, times, SUGGESTIONS) {
                    let name = [comune.name, " (", comune.province, ")"].concat();
                    found.push((comune.code.to_string(), name));
                }
            }
            if !matches!(field, Field::Comune) {
                // By the Italian name, and by the one in the person's language.
                let wanted = typed.to_lowercase();
                let states = places.all_states();
                let own = form.texts.regions(states.iter().map(|state| state.iso2.as_str()));
                let mut named: Vec<(String, String)> = Vec::new();
                for (state, own) in states.iter().zip(own) {
                    let is_meant = |name: &str| name.to_lowercase().starts_with(&wanted);
                    if state.ended.is_none() && (is_meant(&own) || is_meant(&state.name)) {
                        named.push((state.code.to_string(), both_names(&own, &state.name)));
                    }
                }
                for state in places.states(&typed, SUGGESTIONS) {
                    let code = state.code.to_string();
                    if !named.iter().any(|(known, _)| *known == code) {
                        named.push((code, state.name.clone()));
                    }
                }
                // Who writes three letters of a state does not look for one of fifty towns.
                named.append(&mut found);
                found = named;
            }
            let mut list = el("div").class("chips");
            for (code, name) in found.into_iter().take(SUGGESTIONS) {
                let (id, shown, left) = (id.clone(), name.clone(), form.left.clone());
                let take = move || {
                    if let Some(input) = document().get_element_by_id(&id) {
                        let _ = js_sys::Reflect::set(&input, &"value".into(), &shown.as_str().into());
                    }
                    set(field, &code, &left);
                };
                list = list.child(el("button").class("chip").attr("type", "button").text(name).click(take));
            }
            list.into()
        };
        el("div").showing(shown).into()
    }

    /// What the checks say about a field.
    fn says(&self, field: Field) -> Node {
        if !self.left.read().contains(&field) {
            return Node::Nothing;
        }
        let findings = self.findings.read();
        let lines = findings.iter().filter(|(of, _)| *of == field).map(|(_, finding)| {
            let (class, picture) = match finding.weight() {
                Weight::Note => ("note", "info"),
                Weight::Look => ("look", "look"),
                Weight::Wrong => ("wrong", "warning"),
            };
            let text = el("span").text(self.finding(finding));
            let line =
                el("p").class(class).attr("data-finding", finding.id()).child(icon(picture)).child(text);
            let go_on = (finding.weight() == Weight::Wrong)
                .then(|| el("p").class("small").text(self.local.get("finding-go-on")));
            vec![line.into(), go_on.into()].into()
        });
        lines.collect::<Vec<Node>>().into()
    }

    fn finding(&self, finding: &Finding) -> String {
        let places = state().places.get_untracked();
        let shown = |argument: &Argument| match argument {
            Argument::Text(text) => Shown::Text(text.clone()),
            Argument::Number(number) => Shown::Number(*number as f64),
            Argument::Date(date) => Shown::Date(*date),
            Argument::Place(code) => {
                let code = code.to_string();
                Shown::Text(place_name(&self.texts, &places, &code).unwrap_or(code))
            }
            Argument::Choice(choice) => Shown::Text((*choice).to_owned()),
        };
        let arguments = finding.arguments();
        let values: Vec<(&str, Shown)> =
            arguments.iter().map(|(name, argument)| (*name, shown(argument))).collect();
        self.local.with(&["finding-", finding.id()].concat(), &values)
    }
}

fn set(field: Field, text: &str, left: &ArcRwSignal<Vec<Field>>) {
    state().personal.update(|personal| personal.set_text(field, text));
    leave(field, left);
}

fn leave(field: Field, left: &ArcRwSignal<Vec<Field>>) {
    left.update(|left| {
        if !left.contains(&field) {
            left.push(field);
        }
    });
}

pub fn is_place(field: Field) -> bool {
    matches!(
        field,
        Field::BirthPlace
            | Field::Citizenship
            | Field::Comune
            | Field::Family(_, MemberField::BirthPlace | MemberField::Citizenship)
    )
}

fn is_day(field: Field) -> bool {
    field.id().ends_with("-date") || field.id().ends_with("-issued") || field.id().ends_with("-expires")
}

/// The name of a place that is kept as a code: a town with its province, a state as the language calls it.
pub fn place_name(texts: &Texts, places: &Places, kept: &str) -> Option<String> {
    match places.place(places.find(kept)?)? {
        Place::Comune(comune) => Some([comune.name, " (", comune.province, ")"].concat()),
        Place::State(state) => Some(state_name(texts, state)),
    }
}

fn state_name(texts: &Texts, state: &State) -> String {
    both_names(&own_name(texts, state), &state.name)
}

/// The name of a state in the person's language; empty where the browser knows none.
pub fn own_name(texts: &Texts, state: &State) -> String {
    texts.regions(std::iter::once(state.iso2.as_str())).pop().unwrap_or_default()
}

/// The name in the person's language, and the Italian one beside it.
fn both_names(own: &str, italian: &str) -> String {
    match own {
        "" => italian.to_owned(),
        own if own == italian => italian.to_owned(),
        own => [own, " (", italian, ")"].concat(),
    }
}

/// A value as it is printed on an Italian paper.
pub fn on_paper(personal: &Personal, places: &Places, field: Field) -> String {
    let text = personal.on_paper(field);
    if is_place(field) {
        let place = places.find(text).and_then(|code| places.place(code));
        return match place {
            // Where somebody lives, the province has a place of its own.
            Some(Place::Comune(comune)) if field == Field::Comune => comune.name.to_owned(),
            Some(Place::Comune(comune)) => [comune.name, " (", comune.province, ")"].concat(),
            Some(Place::State(state)) => state.name.clone(),
            None => text.to_owned(),
        };
    }
    match sportello_personal::typed::date(text).filter(|_| is_day(field)) {
        // Day, month and year as Italian forms have them.
        Some(date) => {
            let two = |number: u8| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
            [two(date.day()), two(date.month()), date.year().to_string()].join("/")
        }
        None => text.to_owned(),
    }
}
