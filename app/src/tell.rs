//! The box in which people write in their own words. What becomes of it: `reply`.

use crate::dom::{Element, el, is_enter, value};
use crate::parts::icon;
use crate::session::Session;
use crate::texts::Texts;

/// The draft of the box: it outlives questions, and a change of language.
pub const MESSAGE: &str = "message";
/// Longer messages are cut by the box.
const LONGEST: &str = "600";

/// The box, with a label.
pub fn field(session: Session, texts: &Texts, label: &str) -> Element {
    let send = move || {
        let message = session.drafted(MESSAGE).unwrap_or_default();
        if !message.trim().is_empty() {
            session.tell(message);
        }
    };
    let input = el("input")
        .attr("id", MESSAGE)
        .attr("type", "text")
        .attr("dir", "auto")
        .attr("maxlength", LONGEST)
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "send")
        .attr("value", &session.drafted(MESSAGE).unwrap_or_default())
        .on("focus", move |_| session.listen_up())
        .on("input", move |event| session.draft(MESSAGE, value(&event)))
        .on("keydown", move |event| {
            if is_enter(&event) {
                send();
            }
        });
    let button = el("button").attr("aria-label", &texts.get("tell-send")).child(icon("next")).click(send);
    el("div")
        .class("tell")
        .child(el("label").attr("for", MESSAGE).child(icon("say")).text(texts.get(label)))
        .child(el("div").class("typed").child(input).child(button))
}
