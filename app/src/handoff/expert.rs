//! Expert entry: every question of a procedure on one page, for somebody who knows them and has a keyboard.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::FactState;
use sportello_rules::rulebook::{Fact, FactKind};
use sportello_rules::{Answer, Case};

use super::local::Local;
use crate::dom::{Element, Node, el, is_checked, value};
use crate::parts::answer::Question;
use crate::parts::{button, title};
use crate::screen::View;
use crate::session::Session;
use crate::texts::Texts;

pub fn screen(session: Session, texts: &Arc<Texts>, local: &Local) -> Node {
    let Some(rulebook) = session.rulebook.get() else { return Node::Nothing };
    let case = session.case.get_untracked();
    let on_date = session.on_date();
    let mut rows: Vec<Node> = Vec::new();
    for (index, fact) in rulebook.facts.iter().enumerate() {
        let question = Question::new(texts, &rulebook, &case, on_date, fact);
        let id = ["fact-", &fact.id].concat();
        let label = el("label").attr("for", &id).text(question.text());
        let input = input(session, texts, &question, &case, &id);
        let state = el("span").class("small").showing(move || state(session, index));
        rows.push(
            el("div")
                .class("field")
                .attr("data-fact", &fact.id)
                .child(label)
                .child(input)
                .child(state)
                .into(),
        );
    }
    let outcome = el("p").attr("role", "status").showing({
        let texts = texts.clone();
        move || {
            let Some(assessment) = session.assessment.get() else { return Node::Nothing };
            Node::Text(crate::parts::verdict::sentence(&texts, "verdict", assessment.verdict))
        }
    });
    el("main")
        .class("expert")
        .child(title(local.get("desk-expert")))
        .child(rows)
        .child(outcome)
        .child(button("primary", "next", local.get("desk-open"), move || session.view(View::Desk)))
        .into()
}

/// Says of a question that it does not apply to this client.
fn state(session: Session, index: usize) -> Node {
    let applies =
        session.assessment.get().is_none_or(|it| it.facts.get(index) != Some(&FactState::NotApplicable));
    if applies { Node::Nothing } else { Node::Text("–".to_owned()) }
}

fn answered(session: Session, fact: &str, answer: Option<Answer>) {
    session.case.update(|case| match answer {
        Some(answer) => case.set(fact, answer),
        None => case.remove(fact),
    });
    session.keep();
}

const UNKNOWN: &str = "?";

fn input(session: Session, texts: &Texts, question: &Question, case: &Case, id: &str) -> Node {
    let fact = question.fact;
    let given = case.answer(&fact.id);
    let choose = |options: Vec<(String, Answer)>| -> Node {
        let mut select = el("select").attr("id", id).child(el("option").attr("value", ""));
        let mut all = options;
        all.push((texts.get("answer-unknown"), Answer::Unknown));
        if fact.withhold {
            all.push((texts.get("answer-withheld"), Answer::Withheld));
        }
        for (at, (text, answer)) in all.iter().enumerate() {
            let option = el("option").attr("value", &at.to_string()).flag("selected", given == Some(answer));
            select = select.child(option.text(text.clone()));
        }
        let id = fact.id.clone();
        let change = move |event: web_sys::Event| {
            let chosen = value(&event).parse::<usize>().ok().and_then(|at| all.get(at));
            answered(session, &id, chosen.map(|(_, answer)| answer.clone()));
        };
        select.on("change", change).into()
    };
    match &fact.kind {
        FactKind::YesNo => choose(vec![
            (texts.get("answer-yes"), Answer::YesNo(true)),
            (texts.get("answer-no"), Answer::YesNo(false)),
        ]),
        FactKind::Choice(options) => choose(
            options.iter().map(|option| (question.option(option), Answer::Choice(option.clone()))).collect(),
        ),
        FactKind::Choices(options) => ticks(session, question, options, given).into(),
        FactKind::Count { .. } | FactKind::Money { .. } | FactKind::Date { .. } => {
            typed(session, fact, given, id).into()
        }
    }
}

fn ticks(session: Session, question: &Question, options: &[String], given: Option<&Answer>) -> Element {
    let mut list = el("fieldset");
    for option in options {
        let on = matches!(given, Some(Answer::Choices(chosen)) if chosen.contains(option));
        let (fact, option_id, order) = (question.fact.id.clone(), option.clone(), options.to_vec());
        let change = move |event: web_sys::Event| {
            let mut chosen = match session.case.read_untracked().answer(&fact) {
                Some(Answer::Choices(chosen)) => chosen.clone(),
                _ => Vec::new(),
            };
            chosen.retain(|it| *it != option_id);
            if is_checked(&event) {
                chosen.push(option_id.clone());
            }
            let chosen: Vec<String> = order.iter().filter(|it| chosen.contains(it)).cloned().collect();
            answered(session, &fact, (!chosen.is_empty()).then_some(Answer::Choices(chosen)));
        };
        let tick = el("input").attr("type", "checkbox").attr("data-answer", option).flag("checked", on);
        let text = el("span").text(question.option(option));
        list = list.child(el("label").class("tick").child(tick.on("change", change)).child(text));
    }
    list
}

fn typed(session: Session, fact: &Fact, given: Option<&Answer>, id: &str) -> Element {
    let (kind, shown) = match (&fact.kind, given) {
        (FactKind::Date { .. }, Some(Answer::Date(date))) => ("date", date.to_string()),
        (FactKind::Date { .. }, _) => ("date", String::new()),
        (_, Some(Answer::Count(count))) => ("text", count.to_string()),
        (_, Some(Answer::Money(cents))) => ("text", (cents / 100).to_string()),
        (_, Some(Answer::Unknown)) => ("text", UNKNOWN.to_owned()),
        _ => ("text", String::new()),
    };
    let (fact_id, fact_kind) = (fact.id.clone(), fact.kind.clone());
    let change = move |event: web_sys::Event| {
        let text = value(&event);
        let text = text.trim();
        let answer = match &fact_kind {
            _ if text == UNKNOWN => Some(Answer::Unknown),
            FactKind::Count { min, max } => {
                text.parse().ok().filter(|count| (*min..=*max).contains(count)).map(Answer::Count)
            }
            FactKind::Money { max } => text
                .parse::<i64>()
                .ok()
                .map(|euro| euro * 100)
                .filter(|cents| (0..=*max).contains(cents))
                .map(Answer::Money),
            FactKind::Date { .. } => text.parse().ok().map(Answer::Date),
            _ => None,
        };
        answered(session, &fact_id, answer);
    };
    el("input")
        .attr("id", id)
        .attr("type", kind)
        .attr("dir", "ltr")
        .attr("value", &shown)
        .on("change", change)
}
