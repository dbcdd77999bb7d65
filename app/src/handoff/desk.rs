//! The desk: a client's code is scanned, pasted or typed by a reader; then the record of the pre-check, doubts first.
//!
//! It speaks Italian. The client's language stands beside each line when the operator wants both to read the same.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::{Certainty, Needed, RequirementState};
use sportello_rules::{Assessment, Rulebook};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use super::local::Local;
use super::state::{state, wipe};
use super::{form, open, scan};
use crate::checklist::{Page, form_key};
use crate::chunks;
use crate::dom::{Node, el, is_enter, value};
use crate::parts::answer::{self, Question};
use crate::parts::{button, icon, italian, paragraph, source, title, verdict};
use crate::result::{doubt_texts, version};
use crate::screen::{Screen, View};
use crate::session::Session;
use crate::texts::{Shown, Texts};

pub fn screen(session: Session, texts: &Arc<Texts>, local: &Local) -> Node {
    let topic = session.screen.read().topic.clone();
    match (topic, session.rulebook.get(), session.assessment.get()) {
        (Some(_), Some(rulebook), Some(assessment)) if !session.case.read().is_empty() => {
            Record { session, texts, local, rulebook: &rulebook, assessment: &assessment }.view()
        }
        _ => entrance(session, texts, local),
    }
}

/// Fetches every procedure in Italian, so that clients can come while there is no network.
fn fetch_all(session: Session) {
    thread_local! {
        static ASKED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
    }
    if ASKED.replace(true) {
        return;
    }
    let site = session.site.get_value();
    spawn_local(async move {
        for (topic, _) in site.groups.iter().flat_map(|group| &group.topics) {
            // What cannot be had now is fetched, and missed, when a client needs it.
            let _ = chunks::rulebook(&site, topic).await;
            let _ = session.texts_of("it", topic).await;
        }
    });
}

/// Where a client begins: camera, a field for what is pasted or typed by a reader, or all questions.
fn entrance(session: Session, texts: &Arc<Texts>, local: &Local) -> Node {
    fetch_all(session);
    form::fetch_places(session);
    let camera = ArcRwSignal::new(false);
    let (on, shown, label) = (camera.clone(), camera.clone(), local.clone());
    let no_camera = local.get("desk-no-camera");
    let switch = move || {
        state().problem.set(None);
        if on.get_untracked() {
            scan::stop();
            on.set(false);
        } else {
            on.set(true);
            let (on, no_camera) = (on.clone(), no_camera.clone());
            // The picture has to be in the page before the camera fills it.
            request_animation_frame(move || {
                scan::start(session, move || {
                    on.set(false);
                    state().problem.set(Some(no_camera.clone()));
                });
            });
        }
    };
    let scanner = el("div").showing(move || {
        let is_on = shown.get();
        let key = if is_on { "desk-scan-stop" } else { "desk-scan" };
        let video = is_on.then(|| el("video").attr("id", "camera").attr("playsinline", "").attr("muted", ""));
        vec![Node::from(button("primary", "look", label.get(key), switch.clone())), video.into()].into()
    });
    let take = move |text: String| {
        if !text.trim().is_empty() {
            state().problem.set(None);
            open::open(session, text);
        }
    };
    let pasted = ArcRwSignal::new(String::new());
    let (typed, entered, pressed) = (pasted.clone(), pasted.clone(), pasted);
    let input = el("input")
        .attr("id", "code")
        .attr("type", "text")
        .attr("dir", "ltr")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on("input", move |event| typed.set(value(&event)))
        .on("keydown", move |event| {
            if is_enter(&event) {
                take(entered.get_untracked());
            }
        });
    let go = button("primary", "next", local.get("desk-open"), move || take(pressed.get_untracked()));
    let paste = el("div")
        .class("field")
        .child(el("label").attr("for", "code").text(local.get("desk-paste")))
        .child(el("div").class("typed").child(input).child(go));
    let problem = el("p").class("wrong").attr("role", "alert").showing(|| match state().problem.get() {
        Some(text) => vec![icon("warning").into(), el("span").text(text).into()].into(),
        None => Node::Nothing,
    });
    let topics: Vec<Node> = session.site.with_value(|site| {
        let topics = site.groups.iter().flat_map(|group| &group.topics);
        let one = |(id, picture): &(String, String)| {
            let topic = id.clone();
            let open = move || {
                let screen = session.screen.get_untracked().with(View::Expert);
                session.go(Screen { topic: Some(topic.clone()), ..screen });
            };
            button("topic", picture, texts.get(&["procedure-", id].concat()), open).into()
        };
        topics.map(one).collect()
    });
    el("main")
        .class("desk")
        .child(title(local.get("desk-title")))
        .child(el("p").class("lead").text(local.get("desk-lead")))
        .child(paste)
        .child(problem)
        .child(scanner)
        .child(el("h2").text(local.get("desk-expert")))
        .child(el("div").class("topics").child(topics))
        .child(el("p").class("small").text(local.get("desk-saved-nothing")))
        .into()
}

/// The client's language for the record, fetched when both are to be shown.
fn fetch_client(session: Session, language: String) {
    spawn_local(async move {
        let Some(topic) = session.screen.get_untracked().topic else { return };
        if let Ok(texts) = session.texts_of(&language, &topic).await {
            CLIENT.with(|client| client.set(Some(Arc::new(texts))));
        }
    });
}

thread_local! {
    static CLIENT: ArcRwSignal<Option<Arc<Texts>>> = ArcRwSignal::new(None);
}

struct Record<'a> {
    session: Session,
    texts: &'a Arc<Texts>,
    local: &'a Local,
    rulebook: &'a Arc<Rulebook>,
    assessment: &'a Arc<Assessment>,
}

/// One line of text in a language.
type Say<'s> = &'s dyn Fn(&Texts) -> String;

impl Record<'_> {
    fn view(&self) -> Node {
        let (session, local) = (self.session, self.local);
        let procedure = title(self.texts.get(&["procedure-", &self.rulebook.procedure].concat()));
        let key = verdict::key(self.assessment.verdict);
        let sentence = el("h2").text(verdict::sentence(self.texts, "verdict", self.assessment.verdict));
        let print = button("primary", "print", local.get("desk-record-print"), || {
            let _ = window().print();
        });
        let new_client = move || {
            wipe();
            CLIENT.with(|client| client.set(None));
            session.forget();
            let screen = session.screen.get_untracked().with(View::Desk);
            session.go(Screen { topic: None, on_date: None, ..screen });
        };
        let over = button("plain", "again", local.get("desk-new-client"), new_client);
        let second = button("plain", "say", local.get("line2-title"), move || session.view(View::CaseFile));
        let expert = button("plain", "look", local.get("desk-expert"), move || session.view(View::Expert));
        let notes = el("textarea")
            .attr("id", "notes")
            .attr("rows", "4")
            .text(state().notes.get_untracked())
            .on("input", |event| state().notes.set(value(&event)));
        let day = Shown::Date(self.assessment.on_date);
        el("main")
            .class("desk record")
            .child(el("p").class("small").text(local.get("desk-record-title")))
            .child(procedure)
            .child(paragraph(self.texts.with("sheet-date", &[("date", day)])))
            .child(self.client())
            .child(verdict::banner(key, sentence, Node::Nothing))
            .child(self.block(local.get("desk-doubts-first"), self.doubts()))
            .child(self.block(self.texts.get("requirements-title"), self.requirements()))
            .child(self.block(self.texts.get("sheet-papers"), self.papers()))
            .child(self.block(self.texts.get("fees-title"), self.fees()))
            .child(self.block(self.texts.get("deadlines-title"), self.deadlines()))
            .child(self.block(local.get("desk-facts"), self.facts()))
            .child(self.personal())
            .child(
                el("div")
                    .class("field")
                    .child(el("label").attr("for", "notes").text(local.get("desk-notes")))
                    .child(notes),
            )
            .child(el("div").class("row no-print").child(print).child(second).child(expert).child(over))
            .child(el("p").class("small").text(version(self.texts, self.rulebook)))
            .child(el("p").class("small no-print").text(local.get("desk-saved-nothing")))
            .into()
    }

    /// The language of the client, and the switch that shows it beside the Italian.
    fn client(&self) -> Node {
        let session = self.session;
        let Some(language) = state().client.get().filter(|id| id != "it") else { return Node::Nothing };
        let name = session.site.with_value(|site| site.language(&language).map(|it| it.name.clone()));
        let name = Shown::Text(name.unwrap_or_else(|| language.clone()));
        let both = state().both.get();
        let switch = move || {
            fetch_client(session, language.clone());
            state().both.update(|both| *both = !*both);
        };
        let label = self.local.get("desk-show-other-language");
        let switch = button("plain", "globe", label, switch);
        el("div")
            .class("row no-print")
            .child(paragraph(self.local.with("desk-client-language", &[("language", name)])))
            .child(switch.attr("aria-pressed", if both { "true" } else { "false" }))
            .into()
    }

    /// The client's texts, while both languages are shown.
    fn other(&self) -> Option<Arc<Texts>> {
        state().both.get().then(|| CLIENT.with(|client| client.get())).flatten()
    }

    /// A line in Italian, and below it the same in the client's language.
    fn both(&self, say: Say) -> Node {
        let own = el("p").text(say(self.texts));
        let Some(other) = self.other() else { return own.into() };
        let direction = if other.language.right_to_left { "rtl" } else { "ltr" };
        let spoken = el("p").class("translation").attr("lang", &other.language.id).attr("dir", direction);
        vec![own.into(), spoken.text(say(&other)).into()].into()
    }

    fn block(&self, heading: String, lines: Vec<Node>) -> Node {
        if lines.is_empty() {
            return Node::Nothing;
        }
        let lines: Vec<Node> = lines.into_iter().map(|line| el("li").child(line).into()).collect();
        el("section")
            .class("card")
            .child(el("h2").text(heading))
            .child(el("ul").class("rows").child(lines))
            .into()
    }

    fn page<'b>(&'b self, texts: &'b Arc<Texts>) -> Page<'b> {
        Page { session: self.session, texts, rulebook: self.rulebook, assessment: self.assessment }
    }

    fn doubts(&self) -> Vec<Node> {
        let own = doubt_texts(&self.page(self.texts), self.texts);
        let other = self.other().map(|texts| (texts.clone(), doubt_texts(&self.page(&texts), &texts)));
        let line = |(index, doubt): (usize, crate::result::DoubtText)| {
            let translated = other.as_ref().and_then(|(texts, all)| {
                let doubt = all.get(index)?;
                let direction = if texts.language.right_to_left { "rtl" } else { "ltr" };
                let text = [doubt.what.as_str(), " ", &doubt.ask].concat();
                let line =
                    el("p").class("translation").attr("lang", &texts.language.id).attr("dir", direction);
                Some(line.text(text))
            });
            let ask = el("p").child(el("strong").text(doubt.ask));
            vec![paragraph(doubt.what), ask.into(), translated.into()].into()
        };
        own.into_iter().enumerate().map(line).collect()
    }

    fn requirements(&self) -> Vec<Node> {
        let line = |assessed: &sportello_rules::assess::RequirementAssessment| -> Node {
            let requirement = &self.rulebook.requirements[assessed.requirement];
            let (key, rule) = match assessed.state {
                RequirementState::Rule(rule, outcome) => (verdict::outcome_key(outcome), Some(rule)),
                RequirementState::Open => ("open", None),
                RequirementState::Unknown => ("desk", None),
            };
            let say: Say = &|texts| {
                let name = texts.of("requirement", &requirement.id, "", &assessed.arguments);
                let state = texts.get(&["state-", key].concat());
                let why = rule.map(|rule| {
                    texts.of("requirement", &requirement.id, &requirement.rules[rule].id, &assessed.arguments)
                });
                [name.as_str(), " – ", &state, ". ", &why.unwrap_or_default()].concat()
            };
            let cited = el("p").class("small").child(italian(source::line(self.rulebook, &assessed.sources)));
            el("div")
                .class(key)
                .child(icon(verdict::picture(key)))
                .child(el("div").child(self.both(say)).child(cited))
                .into()
        };
        self.assessment.requirements.iter().map(line).collect()
    }

    /// Each paper with four marks of the operator.
    fn papers(&self) -> Vec<Node> {
        let settled = self.assessment.documents.iter().filter(|it| it.certainty != Certainty::Open);
        settled.map(|needed| self.paper(needed)).collect()
    }

    fn paper(&self, needed: &Needed) -> Node {
        let document = &self.rulebook.documents[needed.item];
        let say: Say = &|texts| {
            let forms: Vec<String> =
                document.detail.form.iter().map(|form| texts.get(form_key(*form))).collect();
            let only_if = match needed.certainty {
                Certainty::Sure => String::new(),
                _ => [" – ", &texts.get("sheet-only-if")].concat(),
            };
            let name = texts.of("document", &document.id, "", &needed.arguments);
            [name.as_str(), " – ", &forms.join(", "), &only_if].concat()
        };
        let mut marks = el("div").class("marks").attr("role", "group");
        let id = document.id.clone();
        for mark in ["seen", "missing", "copy", "sign"] {
            let mark_id = [id.as_str(), ".", mark].concat();
            let on = state().marks.read_untracked().contains(&mark_id);
            // The button stays, so that the keyboard stays at it.
            let press = move |event: web_sys::Event| {
                state().marks.update(|marks| match marks.iter().position(|it| *it == mark_id) {
                    Some(at) => drop(marks.remove(at)),
                    None => marks.push(mark_id.clone()),
                });
                let on = state().marks.read_untracked().contains(&mark_id);
                if let Some(button) =
                    event.current_target().and_then(|it| it.dyn_into::<web_sys::Element>().ok())
                {
                    let _ = button.set_attribute("aria-pressed", if on { "true" } else { "false" });
                }
            };
            let button = el("button")
                .class("mark")
                .attr("data-mark", mark)
                .attr("aria-pressed", if on { "true" } else { "false" })
                .text(self.local.get(&["desk-mark-", mark].concat()));
            marks = marks.child(button.on("click", press));
        }
        let cited = el("p").class("small").child(italian(source::line(self.rulebook, &document.sources)));
        let words = el("div").child(self.both(say)).child(cited);
        el("div").class("paper-row").attr("data-document", &document.id).child(words).child(marks).into()
    }

    fn fees(&self) -> Vec<Node> {
        let mut lines: Vec<Node> = Vec::new();
        for fee in self.assessment.fees.iter().filter(|fee| fee.needed.certainty != Certainty::Open) {
            let id = &self.rulebook.fees[fee.needed.item].id;
            lines.push(self.both(&|texts| {
                let sum = fee.cents.map_or_else(|| "–".to_owned(), |cents| texts.euro(cents));
                [texts.of("fee", id, "", &fee.needed.arguments).as_str(), ": ", &sum].concat()
            }));
        }
        if !lines.is_empty() {
            let total = self.assessment.total_cents();
            lines.push(
                self.both(&|texts| [texts.get("fees-total").as_str(), ": ", &texts.euro(total)].concat()),
            );
        }
        lines
    }

    fn deadlines(&self) -> Vec<Node> {
        let settled = self.assessment.deadlines.iter().filter(|it| it.needed.certainty != Certainty::Open);
        let line = |deadline: &sportello_rules::assess::DeadlineNeeded| {
            let id = &self.rulebook.deadlines[deadline.needed.item].id;
            self.both(&|texts| {
                let day =
                    deadline.date.map(|date| [texts.date(date).as_str(), ": "].concat()).unwrap_or_default();
                [day, texts.of("deadline", id, "", &deadline.needed.arguments)].concat()
            })
        };
        settled.map(line).collect()
    }

    fn facts(&self) -> Vec<Node> {
        let case = self.session.case.read();
        let line = |index: usize| {
            let fact = &self.rulebook.facts[index];
            let given = case.answer(&fact.id)?;
            Some(self.both(&|texts| {
                let question = Question::new(texts, self.rulebook, &case, self.assessment.on_date, fact);
                [question.text().as_str(), " ", &question.answer(given)].concat()
            }))
        };
        answer::said(self.assessment).into_iter().filter_map(line).collect()
    }

    /// Personal data that came with the code.
    fn personal(&self) -> Node {
        form::fetch_places(self.session);
        let personal = state().personal.read();
        let places = state().places.get();
        let line = |field: sportello_personal::Field| {
            let text = form::on_paper(&personal, &places, field);
            let name = self.local.get(&["field-", field.id()].concat());
            let line = el("p").child(el("span").class("small").text([name.as_str(), ": "].concat()));
            (!text.is_empty()).then(|| line.child(el("strong").text(text)).into())
        };
        let lines: Vec<Node> = personal.fields().filter(|field| !field.is_latin()).filter_map(line).collect();
        self.block(self.local.get("desk-personal"), lines)
    }
}
