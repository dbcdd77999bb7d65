//! Opening a code: from the address of the page, a camera, a reader that types, or pasted.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use sportello_handoff::CodeError;
use sportello_handoff::code::{self, Opened, Sealed};
use sportello_handoff::parts::Progress;
use sportello_personal::Personal;
use sportello_rules::Rulebook;
use wasm_bindgen_futures::spawn_local;

use super::local::{self, Local};
use super::state::state;
use crate::chunks;
use crate::dom::focus_soon;
use crate::parts::answer::Question;
use crate::screen::{Mode, Screen, View};
use crate::session::{Notice, Session};
use crate::talk::{Ask, talk};
use crate::texts::{Shown, today};

/// Opens a code, or says what is wrong with it.
pub fn open(session: Session, text: String) {
    spawn_local(async move {
        let Some(local) = local::arrived(session).await else { return };
        match whole(&text) {
            Ok(Progress::Whole(bytes)) => match code::decode(&bytes) {
                Ok(sealed) => unseal(session, &local, sealed).await,
                Err(error) => refuse(session, &local, &error),
            },
            Ok(Progress::Missing { missing, total }) => {
                let values = [
                    ("have", Shown::Number(f64::from(total) - missing.len() as f64)),
                    ("total", Shown::Number(f64::from(total))),
                    ("missing", Shown::Text(numbers(&missing))),
                ];
                tell(session, local.with("desk-code-part", &values));
            }
            Err(error) => refuse(session, &local, &error),
        }
    });
}

/// A text as a whole code, or as a part of one that is being gathered.
fn whole(text: &str) -> Result<Progress, CodeError> {
    let bytes = code::from_text(text.trim())?;
    let mut progress = Err(CodeError::NotACode);
    state().parts.update(|parts| progress = parts.add(&bytes));
    progress
}

fn numbers(list: &[u8]) -> String {
    list.iter().map(|number| number.to_string()).collect::<Vec<_>>().join(", ")
}

/// Says a problem where the code was given: on the desk's screen, else above the page.
fn tell(session: Session, text: String) {
    if session.screen.read_untracked().view == View::Desk {
        state().problem.set(Some(text));
    } else {
        talk().told.set(vec![text]);
    }
}

fn refuse(session: Session, local: &Local, error: &CodeError) {
    let key = match error {
        CodeError::TooLong => "desk-error-too-long",
        CodeError::NoLanguage => "desk-error-no-language",
        CodeError::Damaged => "desk-error-damaged",
        CodeError::NewerFormat => "desk-error-newer",
        CodeError::ForeignPart { .. } => "desk-error-foreign-part",
        CodeError::UnknownProcedure(_) => "desk-error-unknown-procedure",
        CodeError::NotACode | CodeError::OnlyAPart => "desk-error-not-a-code",
    };
    tell(session, local.get(key));
}

async fn unseal(session: Session, local: &Local, sealed: Sealed) {
    let site = session.site.get_value();
    let known = site.groups.iter().flat_map(|group| &group.topics).map(|(id, _)| id.as_str());
    let topic = match sealed.procedure(known) {
        Ok(topic) => topic.to_owned(),
        Err(error) => return refuse(session, local, &error),
    };
    let present = session.screen.get_untracked();
    let at_desk = present.mode == Mode::Desk;
    let view = if at_desk { View::Desk } else { View::Result };
    // The desk reads Italian; everybody else the language in which the answers were given, if it is there.
    let has_topic = |id: &String| site.language(id).is_some_and(|language| !language.lacks.contains(&topic));
    let spoken = Some(sealed.language.clone()).filter(has_topic);
    let shown = session.texts.get_untracked().map(|texts| texts.language.id.clone());
    let own = || spoken.clone().or_else(|| shown.filter(has_topic));
    let language = Some(own().filter(|_| !at_desk).unwrap_or_else(|| "it".to_owned()));
    let screen = Screen {
        topic: Some(topic.clone()),
        language,
        on_date: sealed.on_date.filter(|day| *day >= today()),
        ..present.with(view)
    };
    let Ok(rulebook) = chunks::rulebook(&site, &topic).await else {
        return session.notice.set(Some(Notice::Missing(screen)));
    };
    let opened = sealed.open(&rulebook);
    let is_typed = state().personal.with_untracked(|personal| *personal != Personal::default());
    let is_new = session.case.read_untracked().is_empty() && !is_typed;
    if is_new || is_same(session, &opened, &sealed) {
        return enter(session, &rulebook, opened, &sealed, screen, spoken).await;
    }
    // What was answered or typed here would be gone.
    let shown = session.texts.get_untracked().map(|texts| texts.get(&["procedure-", &topic].concat()));
    let given = Mutex::new(Some((opened, sealed, screen)));
    let agreed = move || {
        let Some((opened, sealed, screen)) = given.lock().ok().and_then(|mut it| it.take()) else { return };
        let (rulebook, spoken) = (rulebook.clone(), spoken.clone());
        spawn_local(async move { enter(session, &rulebook, opened, &sealed, screen, spoken).await });
    };
    talk().ask.set(Some(Arc::new(Ask {
        text: local.with("open-found", &[("topic", Shown::Text(shown.unwrap_or_default()))]),
        yes: local.get("open-yes"),
        no: local.get("open-no"),
        agreed: Box::new(agreed),
    })));
    focus_soon("ask");
}

/// Are these the answers that are here? The same code once more takes nothing away.
fn is_same(session: Session, opened: &Opened, sealed: &Sealed) -> bool {
    *session.case.read_untracked() == opened.case && sealed.personal.is_none()
}

/// Shows the answers of a code in place of those that were there.
async fn enter(
    session: Session,
    rulebook: &Rulebook,
    opened: Opened,
    sealed: &Sealed,
    screen: Screen,
    spoken: Option<String>,
) {
    let is_same = is_same(session, &opened, sealed);
    if !session.resume(opened.case, screen).await {
        return;
    }
    if !is_same {
        super::wipe();
    }
    state().client.set(spoken);
    if let Some(personal) = sealed.personal.as_ref().and_then(|bytes| std::str::from_utf8(bytes).ok()) {
        state().personal.set(Personal::kept(personal));
    }
    let Some(texts) = session.late_texts().await else { return };
    // The language may be another one now.
    let Some(local) = local::arrived(session).await else { return };
    let mut lines = Vec::new();
    if opened.version_differs {
        lines.push(local.get("desk-older-rules"));
    }
    let case = session.case.get_untracked();
    for fact in opened.lost.iter().filter_map(|id| rulebook.facts.iter().find(|fact| fact.id == *id)) {
        let question = Question::new(&texts, rulebook, &case, session.on_date_untracked(), fact);
        lines.push(local.with("desk-lost", &[("question", Shown::Text(question.text()))]));
    }
    talk().told.set(lines);
}
