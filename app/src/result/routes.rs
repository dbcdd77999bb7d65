//! Several ways compared: which is possible now, from which day, what each costs and takes, and how to go on.

use leptos::prelude::*;
use sportello_rules::assess::{Certainty, PartAssessment};
use sportello_rules::rulebook::{Outcome, Rulebook};

use crate::checklist::Page;
use crate::dom::{Element, Node, el};
use crate::parts::{button, icon, paragraph, verdict};
use crate::screen::{Screen, View};

/// Are the parts of this procedure ways to other procedures?
pub fn compares(rulebook: &Rulebook) -> bool {
    rulebook.parts.iter().any(|part| !part.procedure.is_empty())
}

/// One card a way: those that are open first.
pub fn routes(page: &Page) -> Node {
    let mut cards: Vec<Node> = Vec::new();
    for wanted in [Outcome::Yes, Outcome::NotYet, Outcome::Desk, Outcome::No] {
        for part in page.assessment.parts.iter().filter(|part| part.verdict.outcome() == Some(wanted)) {
            cards.push(route(page, part).into());
        }
    }
    cards.into()
}

fn route(page: &Page, assessed: &PartAssessment) -> Element {
    let (texts, rulebook) = (page.texts, page.rulebook);
    let part = &rulebook.parts[assessed.part];
    let key = verdict::key(assessed.verdict);
    let is_for = |parts: &[u16]| parts.contains(&(assessed.part as u16));
    let sentence = verdict::sentence(texts, "part-verdict", assessed.verdict);
    let state = el("p").class(&["part ", key].concat()).child(icon(verdict::picture(key)));
    let mut requirements = el("ul").class("requirements");
    for assessed in &page.assessment.requirements {
        if is_for(&rulebook.requirements[assessed.requirement].parts) {
            requirements = requirements.child(super::requirement(page, assessed));
        }
    }
    let fees = page.assessment.fees.iter().filter(|fee| is_for(&rulebook.fees[fee.needed.item].parts));
    let fees = fees.filter(|fee| fee.needed.certainty != Certainty::Open);
    let fees = fees.map(|fee| {
        let sum = fee.cents.map_or_else(|| "–".to_owned(), |cents| texts.euro(cents));
        let what = texts.of("fee", &rulebook.fees[fee.needed.item].id, "", &fee.needed.arguments);
        el("li").child(icon("money")).child(paragraph([what.as_str(), ": ", &sum].concat())).into()
    });
    let deadlines = page.assessment.deadlines.iter();
    let deadlines = deadlines.filter(|it| is_for(&rulebook.deadlines[it.needed.item].parts)).map(|it| {
        let item = &rulebook.deadlines[it.needed.item];
        let what = texts.of("deadline", &item.id, "", &it.needed.arguments);
        let how = texts.of("deadline", &item.id, "how", &it.needed.arguments);
        let day = it.date.map(|date| [": ", &texts.date(date)].concat()).unwrap_or_default();
        let words = el("div").child(paragraph([what, day].concat())).child(paragraph(how));
        el("li").child(icon("clock")).child(words).into()
    });
    let facts: Vec<Node> = fees.chain(deadlines).collect();
    let (session, topic) = (page.session, part.procedure.clone());
    let open = move || {
        let screen = session.screen.get_untracked().with(View::Conversation);
        session.go(Screen { topic: Some(topic.clone()), ..screen });
    };
    el("section")
        .class("card route")
        .child(el("h2").text(texts.of("part", &part.id, "", &[])))
        .child(state.child(el("span").text(sentence)))
        .child(requirements)
        .child(el("ul").class("list").child(facts))
        .child(button("primary", "next", texts.get("routes-open"), open))
}
