//! Screens that come after the first question: their code is a Wasm of its own, fetched meanwhile.
//!
//! ```text
//! app.wasm ──first question──► person reads ──┬► later.wasm ──► `Screens`, kept in the session
//!                                             └► texts of results, help lines
//! ```
//!
//! The build cuts the module at [`screens`]: what only the functions named in it reach leaves `app.wasm`. Both
//! halves share memory, so a screen here is written like any other.
//!
//! Invariant: nothing that is needed until the first question may name these screens but through `Session::later`.

use std::sync::Arc;

use sportello_rules::{Answer, Assessment, Case, Date};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::chunks::Missing;
use crate::dom::Node;
use crate::screen::View;
use crate::session::Session;
use crate::texts::Texts;
use crate::{checklist, gallery, handoff, help, keep, reply, result, sheet, talk, words};

/// Answers and assessment from before an answer.
pub type Before = (Case, Option<Arc<Assessment>>);

/// What the later code can show.
#[derive(Clone, Copy)]
pub struct Screens {
    /// Called once, when the code has arrived.
    pub start: fn(Session),
    /// One of the views that are not in the first load.
    pub screen: fn(Session, &Arc<Texts>, View) -> Node,
    /// The checklist beside the conversation.
    pub aside: fn(Session) -> Node,
    /// What the page says by itself: what a change has changed.
    pub news: fn(Session) -> Node,
    /// What the page answers to a typed message.
    pub reply: fn(Session) -> Node,
    /// The explanation of a word, over everything else.
    pub word: fn(Session) -> Node,
    /// Answers were given: what was before, and which.
    pub said: fn(Session, Before, &[(String, Answer)]),
    /// Everything was forgotten.
    pub forgot: fn(Session),
    /// What is known of the date of a fact, and whether its month is.
    pub half_date: fn(&str) -> Option<(Date, bool)>,
    /// Understands a message.
    pub tell: fn(Session, String),
    /// Opens a code that came in the address.
    pub open_code: fn(Session, String),
    /// A message is about to be typed.
    pub listen_up: fn(Session),
    /// Keeping answers on the device: what is offered, and what was found.
    pub keeping: fn(Session) -> Node,
    /// Keeps the answers on the device, if the person asked for it.
    pub keep: fn(Session),
}

/// Fetches the code, once.
#[wasm_split(later, fallible)]
pub fn screens() -> Result<Screens, Missing> {
    Ok(Screens {
        start: talk::start,
        screen,
        aside: checklist::aside,
        news: reply::changed::view,
        reply: reply::view,
        word: words::dialog,
        said: talk::said,
        forgot: talk::forgot,
        half_date: talk::half_date,
        tell: reply::tell,
        open_code: handoff::open,
        listen_up: reply::reader::start,
        keeping: keep::view,
        keep: keep::keep,
    })
}

fn screen(session: Session, texts: &Arc<Texts>, view: View) -> Node {
    match view {
        View::Help => help::screen(session, texts),
        View::Words => words::screen(session, texts),
        View::Gallery => gallery::screen(session, texts),
        View::Checklist => checklist::screen(session, texts),
        View::Result => result::screen(session, texts),
        View::Sheet => sheet::screen(session, texts),
        View::Start | View::Conversation | View::Elsewhere => Node::Nothing,
        View::Form | View::Papers | View::Share | View::Desk | View::Expert | View::CaseFile => {
            handoff::view(session, texts, view)
        }
    }
}

impl From<SplitLoaderError> for Missing {
    fn from(_: SplitLoaderError) -> Missing {
        Missing
    }
}
