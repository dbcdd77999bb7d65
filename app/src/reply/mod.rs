//! What the page answers to a typed message.
//!
//! ```text
//! message ──worker (`reader`)──► Reading ─┬─ danger ──► the page of help (`danger`), and nothing is kept
//!                                         ├─ facts, answer ──► `heard` ──person confirms (`facts`)──► case
//!                                         └─ topics, a word, not understood ──► this view
//! ```
//!
//! `changed` says what the change of an earlier answer has changed.
//!
//! Invariant: what was read is never taken as an answer before the person has confirmed it.
//! Invariant: a message leaves the page only for the worker of the same page.

pub mod changed;
pub mod danger;
mod facts;
pub mod reader;
mod reading;
mod topics;

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use sportello_rules::{Assessment, Case};
use wasm_bindgen_futures::spawn_local;

use crate::dom::{Element, Node, el};
use crate::parts::answer::Question;
use crate::parts::{button, icon, paragraph};
use crate::screen::View;
use crate::session::Session;
use crate::talk::talk;
use crate::tell::MESSAGE;
use crate::texts::{Shown, Texts};
use crate::{conversation, words};

pub use facts::{Heard, Said};
pub use reading::Reading;

/// A typed message and what was made of it.
pub struct Reply {
    message: String,
    state: State,
}

enum State {
    /// The worker is reading.
    Waiting,
    /// No worker, or no network to fetch it: the message stays in its box.
    Unavailable,
    Read(Reading),
}

/// What was before an earlier answer was changed.
pub struct Changed {
    pub case: Case,
    pub assessed: Arc<Assessment>,
}

/// When the focus goes to the answer, after it is shown.
const FOCUS_AFTER: Duration = Duration::from_millis(50);

/// Reads a message and shows the answer.
pub fn tell(session: Session, message: String) {
    let show = move |message: String, state| talk().reply.set(Some(Arc::new(Reply { message, state })));
    show(message.clone(), State::Waiting);
    focus_answer();
    spawn_local(async move {
        let questions = questions(session);
        let asked: Vec<String> = questions.iter().map(|(_, json)| json.clone()).collect();
        let Some(mut reading) = reader::read(session, &message, asked).await else {
            show(message, State::Unavailable);
            return focus_answer();
        };
        // Who asks for a word answers nothing: "what is a nulla osta" is not one.
        if reading.term.is_some() {
            reading.answer = None;
        }
        if let Some(danger) = reading.danger.take() {
            return danger::lead(session, danger, &reading.topics);
        }
        // What is heard again is what counts.
        let mut heard = std::mem::take(&mut reading.facts);
        let answer = reading.answer.take().and_then(|(at, said)| Some(said.about(&questions.get(at)?.0)));
        // "I'd rather not say" answers the question on the screen, where that is an answer.
        let refused = reading.command.as_deref() == Some("withheld");
        let withheld = || questions.first().filter(|_| refused).map(|(fact, _)| Said::withheld().about(fact));
        let answer = answer.or_else(withheld);
        reading.is_answer = answer.is_some();
        // Who tells other facts does not answer a choice by a word in passing.
        let in_passing = |it: &Heard| {
            !refused
                && it.said.is_choice()
                && !heard.is_empty()
                && !heard.iter().any(|other| other.fact == it.fact)
        };
        if let Some(answer) = answer.filter(|it| !in_passing(it)) {
            heard.retain(|it| it.fact != answer.fact);
            heard.insert(0, answer);
        }
        talk().heard.update(|all| {
            all.retain(|old| !heard.iter().any(|new| new.fact == old.fact));
            all.append(&mut heard);
        });
        empty_box(session);
        let asks_why = reading.command.as_deref() == Some("why");
        show(message, State::Read(reading));
        if talk().heard.read_untracked().iter().any(Heard::is_half_date) {
            // The question shows the half that is known.
            session.screen.notify();
        }
        focus_answer();
        if asks_why {
            open_why();
        }
    });
}

/// After whatever else moves the focus when a screen is shown anew.
fn focus_answer() {
    set_timeout(|| crate::dom::focus_soon("reply"), FOCUS_AFTER);
}

/// The questions that a message may answer: the one on the screen, then the one answered last.
fn questions(session: Session) -> Vec<(String, String)> {
    let (Some(texts), Some(rulebook), Some(assessment)) =
        (session.texts.get_untracked(), session.rulebook.get_untracked(), session.assessment.get_untracked())
    else {
        return Vec::new();
    };
    if session.screen.read_untracked().view != View::Conversation {
        return Vec::new();
    }
    let case = session.case.get_untracked();
    let asked = conversation::asked(&session.screen.read_untracked(), &rulebook, &assessment);
    let last = talk().order.borrow().last().and_then(|fact| rulebook.fact_index(fact));
    let all = asked.map(usize::from).into_iter().chain(last);
    all.map(|index| {
        let fact = &rulebook.facts[index];
        let question = Question::new(&texts, &rulebook, &case, assessment.on_date, fact);
        (fact.id.clone(), reading::question(&question, assessment.on_date))
    })
    .collect()
}

fn empty_box(session: Session) {
    session.draft(MESSAGE, String::new());
    if let Some(field) = document().get_element_by_id(MESSAGE) {
        let _ = js_sys::Reflect::set(&field, &"value".into(), &"".into());
    }
}

/// The answer, above what the person was doing.
pub fn view(session: Session) -> Node {
    session.italian.track();
    let Some(texts) = session.texts.get().filter(|texts| texts.has_late()) else { return Node::Nothing };
    let reply = talk().reply.get();
    let understood = facts::confirm(session, &texts, reply.is_none());
    if reply.is_none() && matches!(understood, Node::Nothing) {
        return Node::Nothing;
    }
    let mut card = el("section").class("reply").attr("aria-labelledby", "reply");
    if let Some(reply) = &reply {
        let heading = texts.with("reply-you-wrote", &[("message", Shown::Text(reply.message.clone()))]);
        card =
            card.child(el("h2").attr("id", "reply").attr("tabindex", "-1").attr("dir", "auto").text(heading));
        card = card.child(match &reply.state {
            State::Waiting => paragraph(texts.get("reply-reading")),
            State::Unavailable => paragraph(texts.get("reply-unavailable")),
            State::Read(reading) => answer(session, &texts, reading, matches!(understood, Node::Nothing)),
        });
    }
    let close = move || {
        talk().reply.set(None);
        talk().heard.update(|heard| heard.retain(|it| it.confirmed));
        crate::dom::focus_soon("title");
    };
    let close = matches!(understood, Node::Nothing)
        .then(|| button("plain", "close", texts.get("reply-close"), close));
    card.child(understood).child(close).into()
}

/// All that a reading says, most urgent first.
fn answer(session: Session, texts: &Arc<Texts>, reading: &Reading, nothing_heard: bool) -> Node {
    let mut parts: Vec<Node> = Vec::new();
    // Who answers a question is not asked whether it is worse.
    if let Some(kind) = reading.quiet.clone().filter(|_| !reading.is_answer) {
        parts.push(quiet(session, texts, kind).into());
    }
    if let Some(term) = &reading.term {
        parts.push(words::explained(session, texts, term));
    }
    match reading.command.as_deref() {
        Some("start-over") => parts.push(start_over(session, texts)),
        Some("withheld") if nothing_heard => parts.push(paragraph(texts.get("reply-refused"))),
        // "Why?" has opened the reasons of the question.
        _ => {}
    }
    let settled = !parts.is_empty() || reading.is_answer || reading.command.is_some();
    parts.extend(topics::offered(session, texts, reading, settled || !nothing_heard));
    if parts.is_empty() && nothing_heard && !settled {
        parts.push(el("p").child(el("strong").text(texts.get("reply-not-understood"))).into());
        parts.push(paragraph(texts.get("reply-not-understood.about")));
        parts.extend(topics::nearest(session, texts, reading));
    }
    parts.into()
}

/// Perhaps it is serious: help is offered beside everything else, and nobody is asked.
fn quiet(session: Session, texts: &Texts, kind: String) -> Element {
    let show = move || danger::lead(session, kind.clone(), &[]);
    el("div").class("quiet").child(icon("hands")).child(paragraph(texts.get("reply-quiet"))).child(button(
        "plain",
        "next",
        texts.get("reply-quiet.show"),
        show,
    ))
}

fn start_over(session: Session, texts: &Texts) -> Node {
    let no = move || talk().reply.set(None);
    vec![
        paragraph(texts.get("reply-start-over")),
        button("primary", "again", texts.get("start-over"), move || session.start_over()).into(),
        button("plain", "close", texts.get("reply-start-over.no"), no).into(),
    ]
    .into()
}

/// Opens the reasons of the question on the screen, and goes there.
fn open_why() {
    if let Ok(Some(why)) = document().query_selector(".ask .why") {
        let _ = why.set_attribute("open", "");
        why.scroll_into_view();
    }
}
