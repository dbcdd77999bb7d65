//! The state of the conversation beside the answers: what was typed and understood, changed, kept, explained.
//!
//! It belongs to the later code and is made when that arrives, so that the first load knows nothing of it.

use std::cell::{OnceCell, RefCell};
use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::{Answer, Assessment, Case, Date};
use wasm_bindgen_futures::spawn_local;

use crate::chunks;
use crate::reply::danger::Danger;
use crate::reply::{Changed, Heard, Reply};
use crate::screen::View;
use crate::session::Session;
use crate::words::Glossary;

/// What the conversation knows: made by the build from `locales/terms.toml` and `rules/data`.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
pub struct Knowledge {
    /// Topics of typed text, and the procedures that each may mean.
    pub meanings: Vec<(String, Vec<String>)>,
    pub pictures: Pictures,
    pub words: Vec<Word>,
}

/// Which pictogram stands for what.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize)]
pub struct Pictures {
    /// By the id of the paper.
    pub documents: Vec<(String, String)>,
    /// By `fact.option`.
    pub options: Vec<(String, String)>,
}

/// An Italian official term. Its explanation is a text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Word {
    pub id: String,
    /// As it stands on Italian papers.
    pub official: String,
    /// Under which it appears in texts: lower case unless `exact`.
    pub forms: Vec<String>,
    pub exact: bool,
    /// How it is said, by writing: `latin`, `ar`.
    pub say: Vec<(String, String)>,
    pub see: Vec<String>,
    pub group: String,
}

/// The state. Its signals belong to nobody, because whoever asks first for one may be a screen that goes away.
pub struct Talk {
    /// What the page answers to the last typed message.
    pub reply: ArcRwSignal<Option<Arc<Reply>>>,
    /// What was read in typed messages and not yet confirmed.
    pub heard: ArcRwSignal<Vec<Heard>>,
    /// The danger that a message speaks of: help is shown for it, and nothing is asked.
    pub danger: ArcRwSignal<Option<Danger>>,
    /// The last change of an earlier answer.
    pub changed: ArcRwSignal<Option<Arc<Changed>>>,
    /// Something that is only done when the person agrees.
    pub ask: ArcRwSignal<Option<Arc<Ask>>>,
    /// Sentences that the page says by itself, until they are closed.
    pub told: ArcRwSignal<Vec<String>>,
    /// The procedures whose answers are kept on the device.
    pub kept: ArcRwSignal<Vec<String>>,
    /// The word that is being explained.
    pub word: ArcRwSignal<Option<String>>,
    /// The explanations of words, once one was wanted.
    pub glossary: ArcRwSignal<Option<Arc<Glossary>>>,
    /// Empty until it has arrived.
    pub knowledge: ArcRwSignal<Knowledge>,
    /// Is the sheet for the narrow paper of a receipt printer?
    pub receipt: ArcRwSignal<bool>,
    /// Facts in the order in which they were answered last.
    pub order: RefCell<Vec<String>>,
}

/// The chunk with the knowledge.
const KNOWLEDGE: &str = "talk.bin";

/// A question of the page itself.
pub struct Ask {
    pub text: String,
    pub yes: String,
    pub no: String,
    /// Called once, with a yes.
    pub agreed: Box<dyn Fn() + Send + Sync>,
}

thread_local! {
    static TALK: OnceCell<&'static Talk> = const { OnceCell::new() };
}

/// The state of this page.
pub fn talk() -> &'static Talk {
    TALK.with(|talk| {
        *talk.get_or_init(|| {
            Box::leak(Box::new(Talk {
                reply: ArcRwSignal::new(None),
                heard: ArcRwSignal::new(Vec::new()),
                danger: ArcRwSignal::new(None),
                changed: ArcRwSignal::new(None),
                told: ArcRwSignal::new(Vec::new()),
                ask: ArcRwSignal::new(None),
                kept: ArcRwSignal::new(Vec::new()),
                word: ArcRwSignal::new(None),
                glossary: ArcRwSignal::new(None),
                knowledge: ArcRwSignal::new(Knowledge::default()),
                receipt: ArcRwSignal::new(false),
                order: RefCell::default(),
            }))
        })
    })
}

/// Starts what goes on beside the screens.
pub fn start(session: Session) {
    crate::words::mark::start(session);
    let site = session.site.get_value();
    spawn_local(async move {
        // Without it nothing is marked and no picture shown; the page works all the same.
        let Ok(bytes) = chunks::bytes(&site, KNOWLEDGE).await else { return };
        match sportello_packed::from_bytes(&bytes) {
            Some(knowledge) => talk().knowledge.set(knowledge),
            None => drop(chunks::forget(KNOWLEDGE)),
        }
    });
    Effect::new(move |_| {
        // Who answers questions will want to take the result along, perhaps where there is no network.
        if session.screen.read().view.is_of_topic() {
            crate::handoff::prefetch(session);
        }
    });
    // Help for a danger is shown until the person leaves it.
    Effect::new(move |_| {
        if session.screen.read().view != View::Help {
            talk().danger.set(None);
        }
    });
}

/// Answers were given, which may change earlier ones.
pub fn said(_: Session, before: (Case, Option<Arc<Assessment>>), answers: &[(String, Answer)]) {
    let talk = talk();
    let (case, assessed) = before;
    let is_said = |fact: &str| answers.iter().any(|(said, _)| said == fact);
    talk.heard.update(|heard| heard.retain(|it| !is_said(&it.fact)));
    let mut order = talk.order.borrow_mut();
    order.retain(|fact| !is_said(fact));
    order.extend(answers.iter().map(|(fact, _)| fact.clone()));
    drop(order);
    let corrected = answers.iter().any(|(fact, now)| case.answer(fact).is_some_and(|old| old != now));
    let changed = assessed.filter(|_| corrected).map(|assessed| Arc::new(Changed { case, assessed }));
    talk.changed.set(changed);
    talk.told.set(Vec::new());
    talk.reply.set(None);
}

/// Everything was forgotten, so nothing is left of it here either.
pub fn forgot(session: Session) {
    crate::keep::keep(session);
    crate::handoff::wipe();
    let talk = talk();
    talk.reply.set(None);
    talk.heard.set(Vec::new());
    talk.changed.set(None);
    talk.told.set(Vec::new());
    talk.ask.set(None);
    talk.order.take();
}

/// "In 2018" was typed: the year of this fact is known, the rest is asked.
pub fn half_date(fact: &str) -> Option<(Date, bool)> {
    talk().heard.read_untracked().iter().find_map(|heard| heard.day_of(fact))
}
