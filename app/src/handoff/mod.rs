//! Handing over: the form assistant and its papers, the code that carries a case to the desk, and the desk's side.
//!
//! ```text
//! case, rulebook ──code──► digits behind `#c=` ──QR, link──► another device ──open──► case
//! what the person types (`state`) ──form: findings──► papers, sheet, and the code only if ticked
//! ```
//!
//! It is a Wasm of its own, fetched when one of its screens is wanted. `state` is what the person typed, in memory only;
//! `local` are its texts.
//!
//! Invariant: nothing of this goes over the network. A code stands behind the `#` of an address, which no browser sends,
//! and is taken out of the address as soon as it is read.

mod calendar;
mod code;
mod desk;
mod expert;
mod form;
mod line2;
mod local;
mod open;
mod papers;
mod plain;
mod scan;
mod share;
mod state;

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::wasm_split;

use crate::chunks::Missing;
use crate::dom::{Node, el};
use crate::parts::title;
use crate::screen::View;
use crate::session::{Notice, Session};
use crate::texts::Texts;

/// What this part of the program can do.
#[derive(Clone, Copy)]
struct Screens {
    screen: fn(Session, &Arc<Texts>, View) -> Node,
    open: fn(Session, String),
    wipe: fn(),
    codes: fn(Session, &Arc<Texts>) -> Node,
    /// Fetches the texts of a language and the papers, before they are wanted.
    ready: fn(Session, String) -> Fetched,
}

/// Something that is being fetched.
type Fetched = Pin<Box<dyn Future<Output = Result<(), Missing>>>>;

thread_local! {
    static LOADED: Cell<Option<Screens>> = const { Cell::new(None) };
    static ARRIVED: ArcRwSignal<()> = ArcRwSignal::new(());
    /// The language whose texts were fetched before they were wanted.
    static PREFETCHED: RefCell<String> = const { RefCell::new(String::new()) };
}

#[wasm_split(handoff, fallible)]
fn fetched() -> Result<Screens, Missing> {
    Ok(Screens { screen, open: open::open, wipe: state::wipe, codes, ready })
}

async fn screens() -> Result<Screens, Missing> {
    if let Some(screens) = LOADED.get() {
        return Ok(screens);
    }
    let screens = fetched().await?;
    LOADED.set(Some(screens));
    ARRIVED.with(Notify::notify);
    Ok(screens)
}

/// One of the screens; until its code has arrived, a word of patience.
pub fn view(session: Session, texts: &Arc<Texts>, view: View) -> Node {
    match loaded(session) {
        Some(screens) => (screens.screen)(session, texts, view),
        None => el("main").child(title(texts.get("reply-reading"))).into(),
    }
}

/// The code for the desk as it stands on the sheet.
pub fn on_sheet(session: Session, texts: &Arc<Texts>) -> Node {
    loaded(session).map(|screens| (screens.codes)(session, texts)).into()
}

/// What can be done, or nothing yet; then whoever asked is shown anew when it has arrived.
fn loaded(session: Session) -> Option<Screens> {
    ARRIVED.with(Track::track);
    let loaded = LOADED.get();
    if loaded.is_none() {
        spawn_local(async move {
            if screens().await.is_err() {
                session.notice.set(Some(Notice::Missing(session.screen.get_untracked())));
            }
        });
    }
    loaded
}

fn ready(session: Session, language: String) -> Fetched {
    Box::pin(async move {
        papers::fetch(session);
        local::prefetch(session, &language).await
    })
}

fn codes(session: Session, texts: &Arc<Texts>) -> Node {
    local::of(session, texts).map(|local| share::on_sheet(session, &local)).into()
}

/// Fetches code and texts while there is a network, once a language: who has a result will want to take it along. When
/// it fails it is fetched again, and said, when it is wanted.
pub fn prefetch(session: Session) {
    let Some(language) = session.texts.get_untracked().map(|texts| texts.language.id.clone()) else { return };
    if PREFETCHED.replace(language.clone()) == language {
        return;
    }
    spawn_local(async move {
        let fetched = match screens().await {
            Ok(screens) => (screens.ready)(session, language).await,
            Err(Missing) => Err(Missing),
        };
        if fetched.is_err() {
            PREFETCHED.take();
        }
    });
}

/// Opens a code that came in an address.
pub fn open(session: Session, code: String) {
    spawn_local(async move {
        match screens().await {
            Ok(screens) => (screens.open)(session, code),
            Err(Missing) => session.notice.set(Some(Notice::Missing(session.screen.get_untracked()))),
        }
    });
}

/// Forgets what was typed.
pub fn wipe() {
    if let Some(screens) = LOADED.get() {
        (screens.wipe)();
    }
}

fn screen(session: Session, texts: &Arc<Texts>, view: View) -> Node {
    let Some(local) = local::of(session, texts) else {
        return el("main").child(title(texts.get("reply-reading"))).into();
    };
    match view {
        View::Form => form::screen(session, texts, &local),
        View::Papers => papers::screen(session, texts, &local),
        View::Share => share::screen(session, texts, &local),
        View::Expert => expert::screen(session, texts, &local),
        View::Desk => desk::screen(session, texts, &local),
        View::CaseFile => line2::screen(session, texts, &local),
        _ => Node::Nothing,
    }
}
