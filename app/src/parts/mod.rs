//! What several screens use: pictograms, titles, answers in words, legal sources, verdicts.

pub mod answer;
pub mod source;
pub mod verdict;

use crate::dom::{Element, Node, el};

/// A pictogram from the sheet in the page. It repeats a text beside it, so it is silent.
pub fn icon(name: &str) -> Element {
    let link = el("use").attr("href", &["#i-", name].concat());
    el("svg").class("icon").attr("aria-hidden", "true").child(link)
}

/// The title of a screen. Focus moves here when the screen changes, so that it is read aloud.
pub fn title(text: String) -> Element {
    el("h1").attr("id", "title").attr("tabindex", "-1").text(text)
}

/// A paragraph, unless it is empty.
pub fn paragraph(text: String) -> Node {
    if text.is_empty() { Node::Nothing } else { el("p").text(text).into() }
}

/// A titled block of a screen.
pub fn card(class: &str, heading: String, body: impl Into<Node>) -> Node {
    el("section").class(&["card ", class].concat()).child(el("h2").text(heading)).child(body).into()
}

/// A button with a pictogram and a text.
pub fn button(class: &str, picture: &str, text: String, press: impl Fn() + 'static) -> Element {
    el("button").class(class).child(icon(picture)).child(el("span").text(text)).click(press)
}

/// Italian words inside a sentence of another language: own direction, read aloud in Italian.
pub fn italian(text: String) -> Element {
    el("bdi").attr("lang", "it").attr("dir", "ltr").text(text)
}
