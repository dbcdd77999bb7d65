//! The texts of this part of the program, in the person's language and in Italian, fetched when first wanted.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use leptos::prelude::*;
use sportello_locales::Chunk;
use wasm_bindgen_futures::spawn_local;

use crate::chunks::{self, Missing};
use crate::session::{Notice, Session};
use crate::texts::{Shown, Texts};

/// The texts of one language beside those of the page.
#[derive(Clone)]
pub struct Local {
    texts: Arc<Texts>,
    chunks: Arc<Vec<Chunk>>,
    /// The same in Italian, for papers. In Italian it is empty.
    italian: Option<(Arc<Texts>, Arc<Vec<Chunk>>)>,
}

/// The chunks, by name.
const CHUNKS: [&str; 2] = ["form", "papers"];

type Kept = Vec<(String, Arc<Vec<Chunk>>)>;

thread_local! {
    static KEPT: RefCell<Kept> = const { RefCell::new(Vec::new()) };
    static ARRIVED: ArcRwSignal<()> = ArcRwSignal::new(());
    /// Are they on their way?
    static FETCHING: Cell<bool> = const { Cell::new(false) };
}

/// The texts in the present language, or nothing until they have arrived; then whoever asked is shown anew.
pub fn of(session: Session, texts: &Arc<Texts>) -> Option<Local> {
    ARRIVED.with(Track::track);
    let language = texts.language.id.clone();
    let own = kept(&language);
    let italian = kept("it");
    let (Some(own), Some(italian)) = (own, italian) else {
        if !FETCHING.replace(true) {
            spawn_local(async move {
                if fetch(session, &language).await.is_err() {
                    session.notice.set(Some(Notice::Missing(session.screen.get_untracked())));
                }
            });
        }
        return None;
    };
    let spoken = session.italian.get().filter(|_| texts.language.id != "it");
    Some(Local { texts: texts.clone(), chunks: own, italian: spoken.map(|texts| (texts, italian)) })
}

/// Fetches the texts before they are wanted. When that fails nothing is said: whoever wants them meanwhile tries again.
pub async fn prefetch(session: Session, language: &str) -> Result<(), Missing> {
    if FETCHING.replace(true) {
        return Ok(());
    }
    let fetched = fetch(session, language).await;
    if fetched.is_err() {
        ARRIVED.with(Notify::notify);
    }
    fetched
}

/// The texts in the present language, as soon as they are there; `None` when they do not arrive.
pub async fn arrived(session: Session) -> Option<Local> {
    const LOOKS: u32 = 200;
    for _ in 0..LOOKS {
        if let Some(texts) = session.texts.get_untracked()
            && let Some(local) = untrack(|| of(session, &texts))
        {
            return Some(local);
        }
        chunks::pause(50).await;
    }
    None
}

fn kept(language: &str) -> Option<Arc<Vec<Chunk>>> {
    KEPT.with_borrow(|kept| {
        kept.iter().find(|(known, _)| known == language).map(|(_, chunks)| chunks.clone())
    })
}

/// Fetches what is missing; whoever waits for it is shown anew.
async fn fetch(session: Session, language: &str) -> Result<(), Missing> {
    let fetched = fetch_missing(session, language).await;
    FETCHING.set(false);
    if fetched.is_ok() {
        ARRIVED.with(Notify::notify);
    }
    fetched
}

async fn fetch_missing(session: Session, language: &str) -> Result<(), Missing> {
    let site = session.site.get_value();
    for id in [language, "it"] {
        if kept(id).is_none() {
            let mut all = Vec::new();
            for name in CHUNKS {
                all.push(chunks::topic_texts(&site, id, name).await?);
            }
            KEPT.with_borrow_mut(|kept| kept.push((id.to_owned(), Arc::new(all))));
        }
    }
    Ok(())
}

impl Local {
    /// A text in the person's language.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    pub fn with(&self, key: &str, values: &[(&str, Shown)]) -> String {
        self.texts.find_in(&self.chunks, key, values)
    }

    /// The same text in Italian; nothing where the person reads Italian.
    pub fn italian(&self, key: &str, values: &[(&str, Shown)]) -> Option<String> {
        self.italian.as_ref().map(|(texts, chunks)| texts.find_in(chunks, key, values))
    }

    /// The texts of the page in Italian.
    pub fn in_italian(&self) -> &Arc<Texts> {
        self.italian.as_ref().map_or(&self.texts, |(texts, _)| texts)
    }
}
