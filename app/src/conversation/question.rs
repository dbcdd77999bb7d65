//! The card with one question: why we ask, where to find the answer, and the ways to answer.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::rulebook::{FactIndex, Rulebook};
use sportello_rules::{Answer, Assessment};

use super::field;
use crate::parts::answer::Question;
use crate::parts::{icon, paragraph, source, title};
use crate::session::Session;
use crate::texts::Texts;

pub fn card(
    session: Session,
    texts: &Arc<Texts>,
    rulebook: &Arc<Rulebook>,
    assessment: &Assessment,
    index: FactIndex,
) -> AnyView {
    let fact = &rulebook.facts[usize::from(index)];
    let case = session.case.read();
    let question = Question::new(texts, rulebook, &case, assessment.on_date, fact);
    let given = case.answer(&fact.id).cloned();
    let unknown = unsure(session, texts, &fact.id, "answer-unknown", Answer::Unknown, &given);
    let withheld =
        fact.withhold.then(|| unsure(session, texts, &fact.id, "answer-withheld", Answer::Withheld, &given));
    view! {
        <article class="ask" aria-labelledby="title">
            <header>
                <span class="pic">{icon(if fact.picture.is_empty() { "question" } else { &fact.picture })}</span>
                {title(question.text())}
            </header>
            {why(texts, rulebook, index, &question)}
            <div class="answers">
                {field::answers(session, texts, &question, assessment.on_date, given)}
                {withheld}
                {unknown}
            </div>
        </article>
    }
    .into_any()
}

/// Why we ask, and where the answer stands.
fn why(texts: &Texts, rulebook: &Rulebook, index: FactIndex, question: &Question) -> AnyView {
    let place = question.attribute("where");
    let place = (!place.is_empty()).then(|| {
        view! {
            <details class="where"><summary>{icon("look")}{texts.get("where-find")}</summary><p>{place}</p></details>
        }
    });
    let sources = rulebook.sources_of_fact(usize::from(index));
    view! {
        <div class="row">
            <details class="why">
                <summary>{icon("info")}{texts.get("why-ask")}</summary>
                {paragraph(question.attribute("why"))}
                {source::details(texts, rulebook, &sources)}
            </details>
            {place}
        </div>
    }
    .into_any()
}

fn unsure(
    session: Session,
    texts: &Texts,
    fact: &str,
    key: &str,
    answer: Answer,
    given: &Option<Answer>,
) -> AnyView {
    let pressed = (given.as_ref() == Some(&answer)).then_some("true");
    let fact = fact.to_owned();
    let text = texts.get(key);
    let say = move |_| session.say(&fact, answer.clone());
    view! { <button class="unsure" aria-pressed=pressed on:click=say>{text}</button> }.into_any()
}
