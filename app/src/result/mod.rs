//! The result: the verdict, what to ask at the desk, how each requirement stands, and the checklist.

pub mod later;
mod routes;

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::Rulebook;
use sportello_rules::assess::{RequirementAssessment, RequirementState};
use sportello_rules::rulebook::{AdviceKind, Outcome};

use crate::checklist::Page;
use crate::dom::{Element, Node, el, value};
use crate::help;
use crate::parts::answer::Question;
use crate::parts::{button, card, icon, italian, paragraph, source, title, verdict};
use crate::screen::{Screen, View};
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts};
use crate::{keep, tell};

pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return Node::Nothing;
    };
    let page = Page { session, texts, rulebook: &rulebook, assessment: &assessment };
    let key = verdict::key(assessment.verdict);
    let needs_help = assessment.needs_help();
    if routes::compares(&rulebook) && !needs_help && assessment.next.is_none() {
        return compared(&page);
    }
    let heading = title(verdict::sentence(texts, "verdict", assessment.verdict));
    let about = paragraph(texts.get(&["verdict-", key, ".about"].concat()));
    let go_on = assessment.next.map(|_| {
        button("primary", "next", texts.get("checklist-go-on"), move || session.view(View::Conversation))
    });
    let helpers = needs_help.then(|| help::lines(session, texts, &lines_of(&page)));
    let sheet = (!needs_help).then(|| {
        button("primary", "print", texts.get("sheet-open"), move || {
            talk().receipt.set(false);
            session.view(View::Sheet);
        })
    });
    let back =
        button("plain", "back", texts.get("result-questions"), move || session.view(View::Conversation));
    let over = button("plain", "again", texts.get("start-over"), move || session.start_over());
    el("main")
        .child(verdict::banner(key, heading, about))
        .child(go_on)
        .child(helpers)
        .child(parts(&page))
        .child(doubts(&page))
        .child(requirements(&page))
        .child(sheet)
        .child((!needs_help).then(|| hand_over(session, texts)))
        .child(page.documents())
        .child(page.fees())
        .child(page.deadlines())
        .child(page.offices())
        .child(page.advice(AdviceKind::Waiting, "advice-waiting", "clock"))
        .child(page.advice(AdviceKind::Mistake, "advice-mistake", "warning"))
        .child(page.advice(AdviceKind::Next, "advice-next", "next"))
        .child(assessment.next.is_none().then(|| later::section(&page)).filter(|_| !needs_help))
        .child(other_day(session, texts))
        .child(el("div").showing(move || keep::view(session)))
        .child(tell::field(session, texts, "tell-label"))
        .child(el("div").class("row").child(back).child(over))
        .child(el("p").class("small").text(version(texts, &rulebook)))
        .into()
}

/// To the code for the desk, and to the data for forms.
fn hand_over(session: Session, texts: &Texts) -> Element {
    let share = button("plain", "next", texts.get("result-share"), move || session.view(View::Share));
    let form = button("plain", "permit", texts.get("result-form"), move || session.view(View::Form));
    el("div").class("row").child(share).child(form)
}

/// Ways compared, instead of one application.
fn compared(page: &Page) -> Node {
    let (session, texts) = (page.session, page.texts);
    let back =
        button("plain", "back", texts.get("result-questions"), move || session.view(View::Conversation));
    let over = button("plain", "again", texts.get("start-over"), move || session.start_over());
    el("main")
        .child(title(texts.get("routes-title")))
        .child(el("p").class("lead").text(texts.get("routes-lead")))
        .child(routes::routes(page))
        .child(doubts(page))
        .child(later::section(page))
        .child(other_day(session, texts))
        .child(el("div").class("row").child(back).child(over))
        .child(el("p").class("small").text(version(texts, page.rulebook)))
        .into()
}

/// The version of the rules and the day they were checked.
pub fn version(texts: &Texts, rulebook: &Rulebook) -> String {
    let checked = Shown::Date(rulebook.checked);
    texts.with("rules-version", &[("version", Shown::Text(rulebook.version.clone())), ("date", checked)])
}

/// The help lines that the applying rules name: they are shown first.
fn lines_of(page: &Page) -> Vec<String> {
    let rules = page.assessment.requirements.iter().filter_map(|assessed| match assessed.state {
        RequirementState::Rule(rule, Outcome::Help) => {
            Some(&page.rulebook.requirements[assessed.requirement].rules[rule].lines)
        }
        _ => None,
    });
    rules.flatten().cloned().collect()
}

/// One verdict for each thing asked for.
fn parts(page: &Page) -> Node {
    if page.assessment.parts.len() < 2 {
        return Node::Nothing;
    }
    let mut list = el("ul").class("list");
    for part in &page.assessment.parts {
        let key = verdict::key(part.verdict);
        let name = el("strong").text(page.texts.of("part", &page.rulebook.parts[part.part].id, "", &[]));
        let sentence = verdict::sentence(page.texts, "part-verdict", part.verdict);
        let words = el("p").child(name).text(" ".to_owned()).text(sentence);
        list = list
            .child(el("li").class(&["part ", key].concat()).child(icon(verdict::picture(key))).child(words));
    }
    card("", page.texts.get("parts-title"), list)
}

/// What to ask at the desk: what the person did not know, what is not published, what law and practice leave open.
fn doubts(page: &Page) -> Node {
    let own = doubt_texts(page, page.texts);
    if own.is_empty() {
        return Node::Nothing;
    }
    let spoken = page.session.italian.get().filter(|_| page.texts.language.id != "it");
    let in_italian = spoken.map(|texts| doubt_texts(page, &texts)).unwrap_or_default();
    let count = [("count", Shown::Number(own.len() as f64))];
    let mut list = el("ul").class("asks");
    for (index, doubt) in own.into_iter().enumerate() {
        let mut line = el("li").child(paragraph(doubt.what));
        if !doubt.ask.is_empty() {
            let label = el("strong").text(page.texts.get("ask-this"));
            line = line.child(el("p").class("ask-words").child(label).text(" ".to_owned()).text(doubt.ask));
        }
        if let Some(words) = in_italian.get(index).filter(|words| !words.ask.is_empty()) {
            line = line.child(el("p").class("say").child(icon("say")).child(italian(words.ask.clone())));
        }
        list = list.child(line);
    }
    card("doubt", page.texts.with("doubts-title", &count), list)
}

/// Something that is open, and the words to ask it with.
pub struct DoubtText {
    pub what: String,
    pub ask: String,
}

/// All that is open, in one language: the same list, in the same order, in every language.
pub fn doubt_texts(page: &Page, texts: &Texts) -> Vec<DoubtText> {
    let mut all = Vec::new();
    for assessed in &page.assessment.requirements {
        let requirement = &page.rulebook.requirements[assessed.requirement];
        if let RequirementState::Rule(rule, Outcome::Desk) = assessed.state {
            let rule = &requirement.rules[rule];
            let what = texts.of("requirement", &requirement.id, &rule.id, &assessed.arguments);
            let own = texts.of(
                "requirement",
                &requirement.id,
                &[rule.id.as_str(), "-ask"].concat(),
                &assessed.arguments,
            );
            let ask = if own.is_empty() {
                texts.of("requirement", &requirement.id, "ask", &assessed.arguments)
            } else {
                own
            };
            all.push(DoubtText { what, ask });
        }
    }
    for fact in &page.assessment.missing {
        let fact = &page.rulebook.facts[usize::from(*fact)];
        let case = page.session.case.read();
        let question = Question::new(texts, page.rulebook, &case, page.assessment.on_date, fact);
        let what = texts.with("doubt-unknown-fact", &[("question", Shown::Text(question.text()))]);
        all.push(DoubtText { what, ask: question.attribute("desk") });
    }
    for value in &page.assessment.unpublished {
        let value = &page.rulebook.values[usize::from(*value)];
        all.push(DoubtText {
            what: texts.of("value", &value.id, "", &[]),
            ask: texts.of("value", &value.id, "ask", &[]),
        });
    }
    for needed in &page.assessment.doubts {
        let doubt = &page.rulebook.doubts[needed.item];
        all.push(DoubtText {
            what: texts.of("doubt", &doubt.id, "", &needed.arguments),
            ask: texts.of("doubt", &doubt.id, "ask", &needed.arguments),
        });
    }
    all
}

/// How each requirement stands, and why.
fn requirements(page: &Page) -> Node {
    let mut list = el("ul").class("requirements");
    for assessed in &page.assessment.requirements {
        list = list.child(requirement(page, assessed));
    }
    card("", page.texts.get("requirements-title"), list)
}

fn requirement(page: &Page, assessed: &RequirementAssessment) -> Element {
    let requirement = &page.rulebook.requirements[assessed.requirement];
    let (key, text) = match assessed.state {
        RequirementState::Rule(rule, outcome) => {
            let rule = &requirement.rules[rule];
            (
                verdict::outcome_key(outcome),
                page.texts.of("requirement", &requirement.id, &rule.id, &assessed.arguments),
            )
        }
        RequirementState::Open => ("open", page.texts.get("requirement-open")),
        RequirementState::Unknown => {
            let facts = Shown::Text(page.depends_on(assessed.because));
            ("desk", page.texts.with("requirement-unknown", &[("facts", facts)]))
        }
    };
    let from = assessed
        .from
        .map(|from| paragraph(page.texts.with("requirement-from", &[("date", Shown::Date(from))])));
    let words = el("div")
        .child(el("strong").text(page.texts.of("requirement", &requirement.id, "", &[])))
        .child(el("span").class("state").text(page.texts.get(&["state-", key].concat())))
        .child(paragraph(text))
        .child(from)
        .child(source::details(page.session, page.texts, page.rulebook, &assessed.sources));
    el("li").class(key).child(icon(verdict::picture(key))).child(words)
}

/// "What if I go on another day?": the same assessment for that day.
fn other_day(session: Session, texts: &Texts) -> Element {
    let day = session.on_date();
    let change = move |event| {
        if let Ok(date) = value(&event).parse() {
            session.go(Screen { on_date: Some(date), ..session.screen.get_untracked() });
        }
    };
    let heading = el("span").text(texts.with("other-day", &[("date", Shown::Date(day))]));
    let input = el("input").attr("type", "date").attr("value", &day.to_string()).on("change", change);
    el("label").class("other-day").child(heading).child(input)
}
