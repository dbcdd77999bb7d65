//! What the page says and asks by itself; above all what the change of an earlier answer has changed, which can be undone.

use leptos::prelude::*;
use sportello_rules::assess::FactState;
use sportello_rules::assess::later::changes;
use sportello_rules::rulebook::Outcome;

use crate::checklist::Page;
use crate::dom::{Node, el, focus_soon};
use crate::parts::answer::Question;
use crate::parts::{button, icon, paragraph};
use crate::result::later::sentence;
use crate::session::Session;
use crate::talk::talk;
use crate::texts::Shown;

/// So many changes are shown at once; the others open with a tap.
const SHOWN: usize = 4;

/// What the page says by itself.
pub fn view(session: Session) -> Node {
    session.italian.track();
    let told = talk().told.get();
    let told = (!told.is_empty()).then(|| {
        let lines = told.into_iter().map(paragraph);
        let close = session.texts.get().map(|texts| {
            button("plain", "close", texts.get("notice-close"), || {
                talk().told.set(Vec::new());
                focus_soon("title");
            })
        });
        el("section").class("reply").child(lines.collect::<Vec<Node>>()).child(close)
    });
    vec![told.into(), ask(), change(session)].into()
}

/// What is only done when the person agrees.
fn ask() -> Node {
    let Some(ask) = talk().ask.get() else { return Node::Nothing };
    let heading = el("h2").attr("id", "ask").attr("tabindex", "-1").text(ask.text.clone());
    let (yes, no) = (ask.yes.clone(), ask.no.clone());
    let agree = move || {
        talk().ask.set(None);
        (ask.agreed)();
    };
    let refuse = || {
        talk().ask.set(None);
        focus_soon("title");
    };
    el("section")
        .class("reply")
        .attr("aria-labelledby", "ask")
        .child(heading)
        .child(button("primary", "check", yes, agree))
        .child(button("plain", "close", no, refuse))
        .into()
}

/// The card about the last change.
fn change(session: Session) -> Node {
    let Some(changed) = talk().changed.get() else { return Node::Nothing };
    let (Some(texts), Some(rulebook), Some(assessment)) =
        (session.texts.get(), session.rulebook.get(), session.assessment.get())
    else {
        return Node::Nothing;
    };
    if !session.screen.read().view.is_of_topic() || changed.assessed.facts.len() != rulebook.facts.len() {
        return Node::Nothing;
    }
    let (old, case) = (&changed.case, session.case.read());
    let question = |case, index: usize| {
        Question::new(&texts, &rulebook, case, assessment.on_date, &rulebook.facts[index])
    };
    let mut lines: Vec<Node> = Vec::new();
    for (index, fact) in rulebook.facts.iter().enumerate() {
        let (Some(before), Some(now)) = (old.answer(&fact.id), case.answer(&fact.id)) else { continue };
        if before != now {
            let asked = question(&case, index);
            let values = [
                ("question", Shown::Text(asked.text())),
                ("before", Shown::Text(asked.answer(before))),
                ("now", Shown::Text(asked.answer(now))),
            ];
            lines.push(paragraph(texts.with("changed-answer", &values)));
        }
    }
    let mut effects: Vec<String> = Vec::new();
    for (index, (before, now)) in changed.assessed.facts.iter().zip(&assessment.facts).enumerate() {
        let said = |state: &FactState| {
            matches!(state, FactState::Answered | FactState::Unknown | FactState::Withheld)
        };
        if said(before) && !said(now) {
            let text = Shown::Text(question(&case, index).text());
            effects.push(texts.with("changed-dropped", &[("question", text)]));
        }
    }
    let next = |assessment: &sportello_rules::Assessment| assessment.next.map(|next| next.fact);
    if let Some(fact) = next(&assessment).filter(|_| next(&assessment) != next(&changed.assessed)) {
        let text = Shown::Text(question(&case, usize::from(fact)).text());
        effects.push(texts.with("changed-asked", &[("question", text)]));
    }
    let page = Page { session, texts: &texts, rulebook: &rulebook, assessment: &assessment };
    let closed = matches!(assessment.verdict.outcome(), Some(Outcome::Help | Outcome::No));
    for change in changes(&changed.assessed, &assessment) {
        if !closed || change.is_about_verdict() {
            effects.push(sentence(&page, &assessment, change));
        }
    }
    // Two cards of two relatives may cost the same and have the same name.
    effects.dedup();
    if effects.is_empty() {
        effects.push(texts.get("changed-nothing"));
    }
    let rest = effects.split_off(effects.len().min(SHOWN));
    let list = |effects: Vec<String>| {
        el("ul").child(effects.into_iter().map(|effect| el("li").text(effect).into()).collect::<Vec<Node>>())
    };
    let rest = (!rest.is_empty()).then(|| {
        let more = texts.with("changed-more", &[("count", Shown::Number(rest.len() as f64))]);
        el("details").child(el("summary").text(more)).child(list(rest))
    });
    let back = changed.case.clone();
    let undo = button("plain", "again", texts.get("changed-undo"), move || {
        talk().changed.set(None);
        session.case.set(back.clone());
        session.answered();
        focus_soon("title");
    });
    let close = button("plain", "close", texts.get("notice-close"), || {
        talk().changed.set(None);
        focus_soon("title");
    });
    el("section")
        .class("reply changed")
        .child(el("h2").child(icon("info")).text(texts.get("changed-title")))
        .child(lines)
        .child(list(effects))
        .child(rest)
        .child(el("div").class("row").child(undo).child(close))
        .into()
}
