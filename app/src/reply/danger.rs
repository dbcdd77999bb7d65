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

/// What the page of help is for.
#[derive(Clone)]
pub struct Danger {
    kind: String,
    /// Procedures that the message was also about. Of the message itself nothing is left.
    beside: Vec<String>,
}

/// Leads to the page of help. What was written is forgotten.
pub fn lead(session: Session, kind: String, topics: &[(String, f64)]) {
    // Where the danger stands first, the message is about nothing else.
    let is_all = topics.first().is_none_or(|(topic, _)| topic == "help-danger");
    let beside = if is_all { Vec::new() } else { topics::other_procedures(session, topics) };
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
