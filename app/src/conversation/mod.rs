//! The conversation: what was said, one question, and the checklist one tap away.
//!
//! `question` is the card with the question; `field` are the ways to answer it.

mod field;
pub mod question;

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::rulebook::FactIndex;
use sportello_rules::{Assessment, Rulebook};

use crate::checklist;
use crate::parts::answer::{self, Question};
use crate::parts::{button, icon, title};
use crate::screen::View;
use crate::session::Session;
use crate::texts::{Shown, Texts};

pub fn screen(session: Session, texts: &Arc<Texts>) -> AnyView {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return ().into_any();
    };
    let asked = asked(session, &rulebook, &assessment);
    let card = match asked {
        Some(fact) => question::card(session, texts, &rulebook, &assessment, fact),
        None => finished(session, texts),
    };
    let aside = {
        let texts = texts.clone();
        move || checklist::aside(session, &texts)
    };
    view! {
        {progress(texts, &assessment)}
        <main class="two">
            <div>
                {said(session, texts, &rulebook, &assessment, asked)}
                {card}
            </div>
            {aside}
        </main>
        {dock(session, texts, &assessment)}
    }
    .into_any()
}

/// The question on the screen: the one opened again, else the next one.
fn asked(session: Session, rulebook: &Rulebook, assessment: &Assessment) -> Option<FactIndex> {
    use sportello_rules::assess::FactState;
    let screen = session.screen.read();
    let again = screen.again.as_ref().and_then(|id| rulebook.fact_index(id));
    let again = again.filter(|fact| assessment.facts[*fact] != FactState::NotApplicable);
    again.map(|fact| fact as FactIndex).or(assessment.next.map(|next| next.fact))
}

/// How many questions are left: the range over all paths that are still possible.
fn progress(texts: &Texts, assessment: &Assessment) -> AnyView {
    let done = answer::said(assessment).len();
    let (least, most) = assessment.next.map_or((0, 0), |next| (next.at_least, next.at_most));
    let text = match (least, most) {
        (_, 0) => texts.get("progress-done"),
        (least, most) if least == most => texts.with("progress-left", &[("most", Shown::Number(f64::from(most)))]),
        (least, most) => {
            let range = [("least", Shown::Number(f64::from(least))), ("most", Shown::Number(f64::from(most)))];
            texts.with("progress-range", &range)
        }
    };
    // The bar shows the longest way, so it never goes back for an answer that makes the way shorter.
    let total = (done + usize::from(most)).max(1).to_string();
    view! {
        <div class="progress">
            <progress max=total value=done.to_string() aria-hidden="true"></progress>
            <span>{text}</span>
        </div>
    }
    .into_any()
}

/// What was said, each with *Change*.
fn said(
    session: Session,
    texts: &Texts,
    rulebook: &Rulebook,
    assessment: &Assessment,
    asked: Option<FactIndex>,
) -> AnyView {
    let case = session.case.read();
    let mut lines: Vec<AnyView> = Vec::new();
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
        lines.push(
            view! {
                <li>
                    <p>{question}<strong>{given}</strong></p>
                    <button aria-label=label on:click=move |_| session.ask_again(&id)>{change}</button>
                </li>
            }
            .into_any(),
        );
    }
    if lines.is_empty() {
        return ().into_any();
    }
    view! { <ul class="said" aria-label=texts.get("said")>{lines}</ul> }.into_any()
}

fn finished(session: Session, texts: &Texts) -> AnyView {
    view! {
        <article class="ask">
            <header>{icon("check")}{title(texts.get("progress-done"))}</header>
            {button("primary", "next", texts.get("see-result"), move || session.view(View::Result))}
        </article>
    }
    .into_any()
}

fn dock(session: Session, texts: &Texts, assessment: &Assessment) -> AnyView {
    let done = assessment.next.is_none();
    let (view, key) = if done { (View::Result, "see-result") } else { (View::Checklist, "checklist-title") };
    let count = answer::checklist_count(texts, assessment);
    let name = texts.get(key);
    view! {
        <div class="dock">
            <button on:click=move |_| session.view(view)><span>{name}</span><span>{count}</span></button>
        </div>
    }
    .into_any()
}
