//! What was typed for the forms and at the desk: in memory only, gone with the page or with one tap.

use std::cell::OnceCell;
use std::sync::Arc;

use leptos::prelude::*;
use sportello_handoff::parts::Parts;
use sportello_personal::{Personal, Places};

/// The state.
pub struct State {
    pub personal: ArcRwSignal<Personal>,
    /// Towns and states; empty until they have arrived.
    pub places: ArcRwSignal<Arc<Places>>,
    /// Could they not be fetched?
    pub no_places: ArcRwSignal<bool>,
    /// Do the personal data go into the code?
    pub with_personal: ArcRwSignal<bool>,
    /// At the desk: the language of the client.
    pub client: ArcRwSignal<Option<String>>,
    /// At the desk: what was marked, by `document.mark`.
    pub marks: ArcRwSignal<Vec<String>>,
    /// At the desk: notes on the client's papers, and the question for the lawyers.
    pub notes: ArcRwSignal<String>,
    pub question: ArcRwSignal<String>,
    /// Is the client's language shown beside the Italian?
    pub both: ArcRwSignal<bool>,
    /// What is wrong with a scanned or pasted code, or how many parts are missing.
    pub problem: ArcRwSignal<Option<String>>,
    /// Parts of a code that came so far.
    pub parts: ArcRwSignal<Parts>,
}

thread_local! {
    static STATE: OnceCell<&'static State> = const { OnceCell::new() };
}

/// The state of this page.
pub fn state() -> &'static State {
    STATE.with(|state| {
        *state.get_or_init(|| {
            Box::leak(Box::new(State {
                personal: ArcRwSignal::new(Personal::default()),
                places: ArcRwSignal::new(Arc::new(Places::default())),
                no_places: ArcRwSignal::new(false),
                with_personal: ArcRwSignal::new(false),
                client: ArcRwSignal::new(None),
                marks: ArcRwSignal::new(Vec::new()),
                notes: ArcRwSignal::new(String::new()),
                question: ArcRwSignal::new(String::new()),
                both: ArcRwSignal::new(false),
                problem: ArcRwSignal::new(None),
                parts: ArcRwSignal::new(Parts::default()),
            }))
        })
    })
}

/// Forgets everything that was typed, scanned or marked.
pub fn wipe() {
    let state = state();
    state.personal.set(Personal::default());
    state.with_personal.set(false);
    state.client.set(None);
    state.marks.set(Vec::new());
    state.notes.set(String::new());
    state.question.set(String::new());
    state.both.set(false);
    state.problem.set(None);
    state.parts.set(Parts::default());
}
