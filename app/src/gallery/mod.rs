//! The gallery: components in named states, for screenshots and accessibility checks. Not linked from anywhere.

use std::sync::Arc;

use sportello_rules::Date;
use sportello_rules::assess::Verdict;
use sportello_rules::rulebook::Outcome;

use crate::dom::{Node, el};
use crate::help;
use crate::parts::{button, card, icon, paragraph, title, verdict};
use crate::session::Session;
use crate::texts::Texts;

pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let state = |name: &str, body: Node| el("section").attr("data-state", name).child(body);
    let mut verdicts = Vec::new();
    for outcome in [Outcome::Yes, Outcome::NotYet, Outcome::Desk, Outcome::No, Outcome::Help] {
        let from = (outcome == Outcome::NotYet).then(|| Date::new(2027, 3, 14)).flatten();
        let decided = Verdict::Decided { outcome, from };
        let key = verdict::key(decided);
        let sentence = el("h2").text(verdict::sentence(texts, "verdict", decided));
        let about = paragraph(texts.get(&["verdict-", key, ".about"].concat()));
        verdicts.push(verdict::banner(key, sentence, about).into());
    }
    // Several of the page's sentences in a row make the longest text there is.
    let long =
        [texts.get("start-privacy"), texts.get("start-not-a-decision"), texts.get("help-desk")].join(" ");
    let empty = card("", texts.get("checklist-title"), paragraph(texts.get("checklist-empty")));
    let wrong =
        el("p").class("wrong").child(icon("warning")).child(el("span").text(texts.get("wrong-choices")));
    let buttons: Vec<Node> = vec![
        button("primary", "next", texts.get("continue"), || ()).into(),
        button("plain", "again", texts.get("start-over"), || ()).into(),
        el("button").class("unsure").text(texts.get("answer-unknown")).into(),
        el("button").attr("aria-pressed", "true").text(texts.get("answer-yes")).into(),
    ];
    el("main")
        .child(title("Gallery".to_owned()))
        .child(state("verdicts", verdicts.into()))
        .child(state("long-text", card("", long.clone(), paragraph(long))))
        .child(state("empty", empty))
        .child(state("error", wrong.into()))
        .child(state("buttons", buttons.into()).class("answers"))
        .child(state("help-lines", help::lines(session, texts, &[])))
        .into()
}
