//! Answers kept on the device: only when the person asks, never on a screen that others use.
//!
//! One entry of the browser's storage for each procedure: the day, a space, and the code that a QR would carry
//! (`sportello_handoff::code`). It says by itself by which rules it was written, so that after a change of the law
//! only what has changed is asked again. An entry that cannot be read is set aside, not deleted.

use std::sync::Arc;

use js_sys::{Function, Reflect};
use leptos::prelude::*;
use sportello_handoff::CodeError;
use sportello_handoff::code::{self, Handoff, Sealed};
use sportello_rules::assess::FactState;
use sportello_rules::{Assessment, Case, Date, Rulebook};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use crate::chunks::{self, get};
use crate::dom::{Node, el, focus_soon};
use crate::parts::answer::Question;
use crate::parts::{button, card, icon, paragraph};
use crate::screen::{Mode, Screen, View};
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts, today};

/// Before the procedure, in the name of an entry.
const ENTRY: &str = "sportello:";
/// Before the name of an entry that could not be read.
const ASIDE: &str = "aside-";

/// Keeps the present answers, if those of this procedure are kept.
pub fn keep(session: Session) {
    let Some(topic) = kept_topic(session) else { return };
    if session.case.read_untracked().is_empty() {
        remove(&topic);
        talk().kept.set(Vec::new());
    } else {
        write(session);
    }
}

/// The present procedure, if its answers are kept.
fn kept_topic(session: Session) -> Option<String> {
    let topic = session.screen.read_untracked().topic.clone()?;
    talk().kept.read_untracked().contains(&topic).then_some(topic)
}

fn write(session: Session) -> bool {
    let (Some(rulebook), Some(assessment), Some(texts)) =
        (session.rulebook.get_untracked(), session.assessment.get_untracked(), session.texts.get_untracked())
    else {
        return false;
    };
    let case = relevant(&rulebook, &assessment, &session.case.read_untracked());
    let handoff = Handoff {
        rulebook: &rulebook,
        case: &case,
        on_date: session.screen.read_untracked().on_date,
        language: &texts.language.id,
        personal: None,
    };
    let Ok(bytes) = code::encode(&handoff) else { return false };
    let entry = [today().to_string().as_str(), " ", &code::to_text(&bytes)].concat();
    store("setItem", &[&name(&rulebook.procedure), &entry]).is_some()
}

/// The answers that still count: what a later answer has made pointless is nobody's business.
pub fn relevant(rulebook: &Rulebook, assessment: &Assessment, case: &Case) -> Case {
    let counts = |fact: &str| {
        rulebook.fact_index(fact).is_some_and(|index| assessment.facts[index] != FactState::NotApplicable)
    };
    case.answers().filter(|(fact, _)| counts(fact)).map(|(fact, answer)| (fact, answer.clone())).collect()
}

/// Offers to keep the answers, or says that they are kept; on the first screen, what was kept.
pub fn view(session: Session) -> Node {
    session.italian.track();
    let Some(texts) = session.texts.get().filter(|texts| texts.has_late()) else { return Node::Nothing };
    let screen = session.screen.read();
    if screen.mode != Mode::Phone {
        return Node::Nothing;
    }
    match (screen.view, &screen.topic) {
        (View::Start, _) => found(session, &texts),
        (_, Some(topic)) if talk().kept.read().contains(topic) => kept(session, &texts, topic.clone()),
        (_, Some(_)) if !session.case.read().is_empty() => offer(session, &texts),
        _ => Node::Nothing,
    }
}

fn offer(session: Session, texts: &Texts) -> Node {
    let on = move || {
        let Some(topic) = session.screen.read_untracked().topic.clone() else { return };
        if write(session) {
            talk().kept.update(|kept| kept.push(topic));
            focus_soon("keep");
        } else if let Some(texts) = session.texts.get_untracked() {
            talk().told.set(vec![texts.get("keep-blocked")]);
        }
    };
    let words = el("summary").child(icon("shield")).text(texts.get("keep-title"));
    let on = button("plain", "check", texts.get("keep-on"), on);
    el("details")
        .class("keep")
        .attr("id", "keep")
        .attr("tabindex", "-1")
        .child(words)
        .child(paragraph(texts.get("keep-about")))
        .child(on)
        .into()
}

fn kept(session: Session, texts: &Texts, topic: String) -> Node {
    let delete = move || {
        remove(&topic);
        talk().kept.update(|kept| kept.retain(|known| *known != topic));
        focus_soon("keep");
        if let Some(texts) = session.texts.get_untracked() {
            talk().told.set(vec![texts.get("keep-deleted")]);
        }
    };
    let words = el("p").child(icon("shield")).text(texts.get("keep-kept"));
    el("div")
        .class("keep")
        .child(words)
        .child(button("plain", "close", texts.get("keep-delete"), delete))
        .into()
}

/// What is kept on this device, each with *continue* and *delete*.
fn found(session: Session, texts: &Arc<Texts>) -> Node {
    talk().kept.track();
    let mut cards: Vec<Node> = Vec::new();
    for topic in entries(session) {
        let Some((day, sealed)) = read(texts, &topic) else { continue };
        let shown =
            [("date", Shown::Date(day)), ("topic", Shown::Text(texts.get(&["procedure-", &topic].concat())))];
        let heading = texts.with("keep-found", &shown);
        let sealed = Arc::new(sealed);
        let again = topic.clone();
        let resume = move || resume(session, again.clone(), sealed.clone());
        let delete = move || {
            remove(&topic);
            talk().kept.notify();
        };
        let body: Vec<Node> = vec![
            button("primary", "next", texts.get("keep-resume"), resume).into(),
            button("plain", "close", texts.get("keep-delete"), delete).into(),
        ];
        cards.push(card("kept", heading, body));
    }
    // They are here, so the plain page need not leave room for them any more.
    if let Some(root) = document().document_element() {
        let style = get(&root, "style");
        if let Ok(remove) = get(&style, "removeProperty").dyn_into::<Function>() {
            let _ = remove.call1(&style, &"--kept".into());
        }
    }
    cards.into()
}

/// Reads an entry; one that is damaged is set aside, and that is said.
fn read(texts: &Texts, topic: &str) -> Option<(Date, Sealed)> {
    let entry = store("getItem", &[&name(topic)])?.as_string()?;
    let parsed = entry.split_once(' ').ok_or(CodeError::NotACode).and_then(|(day, digits)| {
        let day: Date = day.parse().map_err(|_| CodeError::NotACode)?;
        Ok((day, code::decode(&code::from_text(digits)?)?))
    });
    match parsed {
        Ok(read) => Some(read),
        Err(CodeError::NewerFormat) => {
            tell_soon(texts.get("keep-newer"));
            None
        }
        Err(_) => {
            store("setItem", &[&[ASIDE, &name(topic)].concat(), &entry]);
            remove(topic);
            tell_soon(texts.get("keep-broken"));
            None
        }
    }
}

/// Not while something is being shown that reads the same signals.
fn tell_soon(text: String) {
    request_animation_frame(move || talk().told.set(vec![text]));
}

fn resume(session: Session, topic: String, sealed: Arc<Sealed>) {
    spawn_local(async move {
        let site = session.site.get_value();
        let screen = Screen {
            topic: Some(topic.clone()),
            on_date: sealed.on_date.filter(|day| *day >= today()),
            ..session.screen.get_untracked().with(View::Conversation)
        };
        let Ok(rulebook) = chunks::rulebook(&site, &topic).await else {
            return session.notice.set(Some(crate::session::Notice::Missing(screen)));
        };
        let opened = sealed.open(&rulebook);
        talk().kept.update(|kept| kept.push(topic));
        session.resume(opened.case, screen).await;
        let Some(texts) = session.late_texts().await else { return };
        if !opened.version_differs && opened.lost.is_empty() && opened.gone == 0 {
            return;
        }
        let case = session.case.get_untracked();
        let mut lines = vec![texts.get("keep-older")];
        for fact in opened.lost.iter().filter_map(|id| rulebook.facts.iter().find(|fact| fact.id == *id)) {
            let question = Question::new(&texts, &rulebook, &case, session.on_date_untracked(), fact);
            lines.push(texts.with("keep-again", &[("question", Shown::Text(question.text()))]));
        }
        if opened.gone > 0 {
            lines.push(texts.with("keep-lost", &[("count", Shown::Number(opened.gone as f64))]));
        }
        talk().told.set(lines);
    });
}

/// The procedures of which answers are kept.
fn entries(session: Session) -> Vec<String> {
    let topics = session.site.with_value(|site| {
        let topics = site.groups.iter().flat_map(|group| &group.topics);
        topics.map(|(id, _)| id.clone()).collect::<Vec<_>>()
    });
    topics
        .into_iter()
        .filter(|id| store("getItem", &[&name(id)]).is_some_and(|entry| entry.is_string()))
        .collect()
}

fn name(topic: &str) -> String {
    [ENTRY, topic].concat()
}

fn remove(topic: &str) {
    store("removeItem", &[&name(topic)]);
}

/// Calls the browser's storage; `None` where it is blocked or full.
fn store(method: &str, arguments: &[&str]) -> Option<JsValue> {
    let storage = Reflect::get(&window(), &"localStorage".into()).ok()?;
    let method: Function = get(&storage, method).dyn_into().ok()?;
    let arguments: js_sys::Array = arguments.iter().map(|argument| JsValue::from_str(argument)).collect();
    method.apply(&storage, &arguments).ok()
}
