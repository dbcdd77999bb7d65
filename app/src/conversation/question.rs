//! The card with one question: why we ask, where to find the answer, and the ways to answer.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::rulebook::{FactIndex, Rulebook};
use sportello_rules::{Answer, Assessment};

use super::field;
use crate::dom::{Element, Node, el};
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
) -> Node {
    let fact = &rulebook.facts[usize::from(index)];
    let case = session.case.read();
    let question = Question::new(texts, rulebook, &case, assessment.on_date, fact);
    let given = case.answer(&fact.id).cloned();
    let unsure = |key: &str, answer: Answer| {
        let pressed = given.as_ref() == Some(&answer);
        let fact = fact.id.clone();
        let button = field::option(texts.get(key), &answer, pressed).class("unsure");
        button.click(move || session.say(&fact, answer.clone()))
    };
    let picture = if fact.picture.is_empty() { "question" } else { &fact.picture };
    let header =
        el("header").child(el("span").class("pic").child(icon(picture))).child(title(question.text()));
    let answers = el("div")
        .class("answers")
        .child(field::answers(session, texts, &question, assessment.on_date, given.clone()))
        .child(fact.withhold.then(|| unsure("answer-withheld", Answer::Withheld)))
        .child(unsure("answer-unknown", Answer::Unknown));
    let card = el("article").class("ask").attr("aria-labelledby", "title").attr("data-fact", &fact.id);
    card.child(header).child(why(session, texts, rulebook, index, &question)).child(answers).into()
}

/// Why we ask, and where the answer stands.
fn why(
    session: Session,
    texts: &Texts,
    rulebook: &Rulebook,
    index: FactIndex,
    question: &Question,
) -> Element {
    let opening = |class: &str, picture: &str, key: &str| {
        el("details").class(class).child(el("summary").child(icon(picture)).text(texts.get(key)))
    };
    let sources = rulebook.sources_of_fact(usize::from(index));
    let why = opening("why", "info", "why-ask").child(paragraph(question.attribute("why")));
    let place = question.attribute("where");
    let place = (!place.is_empty()).then(|| opening("where", "look", "where-find").child(paragraph(place)));
    el("div").class("row").child(why.child(source::details(session, texts, rulebook, &sources))).child(place)
}
