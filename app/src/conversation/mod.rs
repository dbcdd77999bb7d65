//! The conversation: what was said, one question, and the checklist one tap away.
//!
//! `question` is the card with the question; `field` are the ways to answer it.

mod field;
pub mod question;

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::rulebook::FactIndex;
use sportello_rules::{Assessment, Rulebook};

use crate::dom::{Element, Node, el};
use crate::parts::answer::{self, Question};
use crate::parts::{button, icon, title};
use crate::screen::{Screen, View};
use crate::session::Session;
use crate::texts::{Shown, Texts};
use crate::{page, tell};

pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return Node::Nothing;
    };
    let asked = asked(&session.screen.read(), &rulebook, &assessment);
    let card = match asked {
        Some(fact) => question::card(session, texts, &rulebook, &assessment, fact),
        None => finished(session, texts),
    };
    let talk = el("div")
        .child(said(session, texts, &rulebook, &assessment, asked))
        .child(card)
        .child(tell::field(session, texts, "tell-label"))
        .child(el("div").class("frame").showing(move || page::later(session, |screens| screens.keeping)));
    el("main")
        .class("two")
        .child(progress(texts, &assessment))
        .child(talk)
        .child(
            el("aside").showing(move || session.later.get().map(|screens| (screens.aside)(session)).into()),
        )
        .child(dock(session, texts, &rulebook, &assessment))
        .into()
}

/// The question on the screen: the one opened again, else the next one.
pub fn asked(screen: &Screen, rulebook: &Rulebook, assessment: &Assessment) -> Option<FactIndex> {
    use sportello_rules::assess::FactState;
    let again = screen.again.as_ref().and_then(|id| rulebook.fact_index(id));
    let again = again.filter(|fact| assessment.facts[*fact] != FactState::NotApplicable);
    again.map(|fact| fact as FactIndex).or(assessment.next.map(|next| next.fact))
}

/// How many questions are left: the range over all paths that are still possible.
fn progress(texts: &Texts, assessment: &Assessment) -> Element {
    let done = answer::said(assessment).len();
    let (least, most) = assessment.next.map_or((0, 0), |next| (next.at_least, next.at_most));
    let most_shown = ("most", Shown::Number(f64::from(most)));
    let text = match (least, most) {
        (_, 0) => texts.get("progress-done"),
        (least, most) if least == most => texts.with("progress-left", &[most_shown]),
        (least, _) => texts.with("progress-range", &[("least", Shown::Number(f64::from(least))), most_shown]),
    };
    // The bar shows the longest way, so it never goes back for an answer that makes the way shorter.
    let total = (done + usize::from(most)).max(1).to_string();
    let bar = el("progress").attr("max", &total).attr("value", &done.to_string()).attr("aria-hidden", "true");
    el("div").class("progress").child(bar).child(el("span").text(text))
}

/// What was said, each with *Change*.
fn said(
    session: Session,
    texts: &Texts,
    rulebook: &Rulebook,
    assessment: &Assessment,
    asked: Option<FactIndex>,
) -> Node {
    let case = session.case.read();
    let mut lines: Vec<Node> = Vec::new();
    for index in answer::said(assessment) {
        if asked.is_some_and(|asked| usize::from(asked) == index) {
            continue;
        }
        let fact = &rulebook.facts[index];
        let Some(given) = case.answer(&fact.id) else { continue };
        let question = Question::new(texts, rulebook, &case, assessment.on_date, fact);
        let (question, given) = (question.text(), question.answer(given));
        let id = fact.id.clone();
        let change = texts.get("change");
        let label = [change.as_str(), ": ", &question].concat();
        let button =
            el("button").attr("aria-label", &label).text(change).click(move || session.ask_again(&id));
        let words = el("p").text(question).child(el("strong").text(given));
        lines.push(el("li").child(words).child(button).into());
    }
    let Some(last) = lines.pop() else { return Node::Nothing };
    let list = |lines: Vec<Node>| el("ul").class("said").attr("aria-label", &texts.get("said")).child(lines);
    // On a small screen the question must be in sight, so only the last answer stands above it.
    let count = [("count", Shown::Number(lines.len() as f64))];
    let summary = el("summary").text(texts.with("said-earlier", &count));
    let earlier =
        (!lines.is_empty()).then(|| el("details").class("earlier").child(summary).child(list(lines)));
    vec![earlier.into(), list(vec![last]).into()].into()
}

fn finished(session: Session, texts: &Texts) -> Node {
    let header = el("header").child(icon("check")).child(title(texts.get("progress-done")));
    let go_on = button("primary", "next", texts.get("see-result"), move || session.view(View::Result));
    el("article").class("ask").child(header).child(go_on).into()
}

fn dock(session: Session, texts: &Texts, rulebook: &Rulebook, assessment: &Assessment) -> Element {
    let done = assessment.next.is_none();
    let (view, key) = if done { (View::Result, "see-result") } else { (View::Checklist, "checklist-title") };
    let name = el("span").text(texts.get(key));
    let count = el("span").text(answer::checklist_count(texts, rulebook, assessment));
    let open = el("button").child(name).child(count).click(move || session.view(view));
    el("div").class("dock").child(open)
}
