//! Help first: who helps, for which danger, and what they do and do not do. Nothing is asked, nothing is kept.

use std::sync::Arc;

use leptos::prelude::*;

use super::topics;
use crate::dom::{Node, el};
use crate::help;
use crate::page::{go_back, leave_quickly};
use crate::parts::{button, card, paragraph, title, verdict};
use crate::screen::View;
use crate::session::Session;
use crate::talk::talk;
use crate::tell::MESSAGE;
use crate::texts::Texts;

/// Beside a danger that stands first, a topic with less is not offered.
const CLEARLY: f64 = 0.8;

/// What the page of help is for.
#[derive(Clone)]
pub struct Danger {
    kind: String,
    /// Procedures that the message was also about. Of the message itself nothing is left.
    beside: Vec<String>,
}

/// Leads to the page of help. What was written is forgotten.
pub fn lead(session: Session, kind: String, topics: &[(String, f64)]) {
    // Where the danger stands first, the message is mostly about nothing else.
    let is_first = topics.first().is_some_and(|(topic, _)| topic == "help-danger");
    let beside = topics::other_procedures(session, topics, if is_first { CLEARLY } else { topics::SURE });
    session.draft(MESSAGE, String::new());
    talk().reply.set(None);
    talk().heard.set(Vec::new());
    talk().danger.set(Some(Danger { kind, beside }));
    session.view(View::Help);
}

/// The page for one kind of danger.
pub fn screen(session: Session, texts: &Arc<Texts>, danger: &Danger) -> Node {
    let key = ["danger-", &danger.kind].concat();
    let attribute = |name: &str| texts.get(&[&key, name].concat());
    let now = el("p").child(el("strong").text(attribute(".now")));
    let leave = move || leave_quickly(session);
    let beside = (!danger.beside.is_empty())
        .then(|| card("", texts.get("danger-beside"), topics::choices(session, texts, &danger.beside)));
    el("main")
        .class("danger")
        .child(verdict::banner(
            "help",
            title(texts.get(&key)),
            vec![paragraph(attribute(".about")), now.into()],
        ))
        .child(button("primary leave-now", "close", texts.get("danger-leave"), leave))
        .child(card("", texts.get("danger-lines"), help::lines_for(session, texts, &danger.kind)))
        .child(paragraph(texts.get("danger-promise")))
        .child(beside)
        .child(button("plain", "back", texts.get("danger-not-this"), go_back))
        .into()
}
