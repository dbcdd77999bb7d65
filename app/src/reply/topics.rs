//! Topics that a message may be about: procedures to open, and what cannot be said without knowing which.

use std::sync::Arc;

use leptos::prelude::*;

use super::reading::Reading;
use crate::dom::{Node, el};
use crate::parts::{button, paragraph};
use crate::screen::{Screen, View};
use crate::session::Session;
use crate::talk::talk;
use crate::texts::Texts;

/// A topic with less is not offered.
pub const SURE: f64 = 0.4;
/// More choices than these are no help.
const MOST: usize = 5;

/// What is offered for a message; beside other answers only what is not the present topic.
pub fn offered(session: Session, texts: &Arc<Texts>, reading: &Reading, beside: bool) -> Vec<Node> {
    let sure = || sure(&reading.topics, SURE);
    // A topic that is no procedure has a text of its own.
    let with_text =
        |topic| Some((topic, texts.get(&["reply-", topic].concat()))).filter(|(_, it)| !it.is_empty());
    let general = sure().find_map(with_text);
    let procedures = procedures(session, sure());
    let others = others(session, &procedures);
    // Who asks for a word wants the word.
    let nothing = reading.is_answer || reading.term.is_some() || !reading.understood;
    if nothing || (beside && others.is_empty()) {
        return Vec::new();
    }
    let mut parts: Vec<Node> = Vec::new();
    if let Some((topic, text)) =
        general.filter(|(topic, _)| !beside && (*topic != "other" || others.is_empty()))
    {
        parts.push(paragraph(text));
        if topic == "help-danger" || topic == "where-is-the-desk" {
            parts.push(help(session, "hands", texts.get("help-title")));
        }
    }
    if procedures.len() > others.len() && others.is_empty() {
        parts.push(paragraph(texts.get("reply-topic-now")));
    } else if !others.is_empty() {
        parts.push(el("p").child(el("strong").text(texts.get("reply-topics"))).into());
        parts.push(choices(session, texts, &others));
        let carried = (!session.case.read().is_empty()).then(|| paragraph(texts.get("reply-carried")));
        parts.push(carried.into());
    }
    parts
}

/// The procedures, beside the one on the screen, that a message is about.
pub fn other_procedures(session: Session, topics: &[(String, f64)], least: f64) -> Vec<String> {
    others(session, &procedures(session, sure(topics, least)))
}

fn sure(topics: &[(String, f64)], least: f64) -> impl Iterator<Item = &str> {
    topics.iter().filter(move |(_, score)| *score >= least).map(|(topic, _)| topic.as_str())
}

fn others(session: Session, procedures: &[String]) -> Vec<String> {
    let present = session.screen.read().read_topic().cloned();
    procedures.iter().filter(|id| Some(*id) != present.as_ref()).take(MOST).cloned().collect()
}

/// Whatever comes nearest, when nothing was understood.
pub fn nearest(session: Session, texts: &Arc<Texts>, reading: &Reading) -> Vec<Node> {
    let near = procedures(session, reading.topics.iter().map(|(topic, _)| topic.as_str()));
    let mut parts = Vec::new();
    if !near.is_empty() {
        parts.push(paragraph(texts.get("reply-nearest")));
        parts.push(choices(session, texts, &near[..near.len().min(MOST)]));
    }
    if session.screen.read().view != View::Start {
        let topics = move || {
            talk().reply.set(None);
            session.view_start();
        };
        parts.push(button("plain", "look", texts.get("start-topics"), topics).into());
    }
    parts.push(help(session, "desk", texts.get("help-desk-title")));
    parts
}

/// To the people who help; the answer has done its work.
fn help(session: Session, picture: &str, text: String) -> Node {
    let open = move || {
        talk().reply.set(None);
        session.view(View::Help);
    };
    button("plain", picture, text, open).into()
}

/// The procedures that topics of the reader mean, each once.
fn procedures<'a>(session: Session, topics: impl Iterator<Item = &'a str>) -> Vec<String> {
    let common = talk().knowledge.read();
    let mut found: Vec<String> = Vec::new();
    for topic in topics {
        let own = [topic.to_owned()];
        let meant = common.meanings.iter().find(|(known, _)| known == topic);
        for id in meant.map_or(own.as_slice(), |(_, meant)| meant) {
            if session.site.with_value(|site| site.has_topic(id)) && !found.contains(id) {
                found.push(id.clone());
            }
        }
    }
    found
}

pub fn choices(session: Session, texts: &Texts, procedures: &[String]) -> Node {
    let mut list = el("div").class("topics");
    for id in procedures {
        let picture = session.site.with_value(|site| site.picture(id)).unwrap_or_default();
        let topic = id.clone();
        let open = move || {
            talk().reply.set(None);
            let screen = session.screen.get_untracked().with(View::Conversation);
            session.go(Screen { topic: Some(topic.clone()), ..screen });
        };
        list = list.child(button("topic", &picture, texts.get(&["procedure-", id].concat()), open));
    }
    list.into()
}
