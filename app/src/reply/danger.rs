//! Help first: who helps, for which danger, and what they do and do not do. Nothing is asked, nothing is kept.

use std::sync::Arc;

use leptos::prelude::*;

use crate::dom::{Node, el};
use crate::help;
use crate::page::{go_back, leave_quickly};
use crate::parts::{button, card, paragraph, title, verdict};
use crate::screen::View;
use crate::session::Session;
use crate::talk::talk;
use crate::tell::MESSAGE;
use crate::texts::Texts;

/// Leads to the page of help. What was written is forgotten.
pub fn lead(session: Session, kind: String) {
    session.draft(MESSAGE, String::new());
    talk().reply.set(None);
    talk().heard.set(Vec::new());
    talk().danger.set(Some(kind));
    session.view(View::Help);
}

/// The page for one kind of danger.
pub fn screen(session: Session, texts: &Arc<Texts>, kind: &str) -> Node {
    let key = ["danger-", kind].concat();
    let attribute = |name: &str| texts.get(&[&key, name].concat());
    let now = el("p").child(el("strong").text(attribute(".now")));
    let leave = move || leave_quickly(session);
    el("main")
        .class("danger")
        .child(verdict::banner(
            "help",
            title(texts.get(&key)),
            vec![paragraph(attribute(".about")), now.into()],
        ))
        .child(button("primary leave-now", "close", texts.get("danger-leave"), leave))
        .child(card("", texts.get("danger-lines"), help::lines_for(session, texts, kind)))
        .child(paragraph(texts.get("danger-promise")))
        .child(button("plain", "back", texts.get("danger-not-this"), go_back))
        .into()
}
