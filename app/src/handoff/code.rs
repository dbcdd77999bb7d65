//! The case as a code: what a QR or a link carries.

use leptos::prelude::*;
use sportello_handoff::code::{self, Handoff};
use sportello_handoff::{CodeError, parts, qr};

use super::state::state;
use crate::keep::relevant;
use crate::session::Session;

/// Bytes of a code that still fit into a QR of version 15 behind an address of usual length.
const MOST: usize = 330;

/// The addresses that carry the present case: one, or several numbered ones.
///
/// # Errors
/// When the case is too long even for several.
pub fn addresses(session: Session) -> Result<Vec<String>, CodeError> {
    let (Some(rulebook), Some(assessment), Some(texts)) =
        (session.rulebook.get(), session.assessment.get(), session.texts.get())
    else {
        return Ok(Vec::new());
    };
    let case = relevant(&rulebook, &assessment, &session.case.read());
    let personal = state().with_personal.get().then(|| state().personal.get().keep().into_bytes());
    let handoff = Handoff {
        rulebook: &rulebook,
        case: &case,
        on_date: session.screen.read().on_date,
        language: &texts.language.id,
        personal: personal.as_deref(),
    };
    let whole = code::encode(&handoff)?;
    let pieces = if whole.len() <= MOST { vec![whole] } else { parts::split(&whole, MOST)? };
    let location = window().location();
    let base = [location.origin().unwrap_or_default(), location.pathname().unwrap_or_default()].concat();
    Ok(pieces.iter().map(|piece| [base.as_str(), code::PREFIX, &code::to_text(piece)].concat()).collect())
}

/// The picture of an address.
///
/// # Errors
/// When it does not fit into one.
pub fn picture(address: &str) -> Result<qr::Picture, CodeError> {
    qr::draw(address)
}
