//! The glossary: Italian official terms, marked wherever they stand in a text, explained on a tap.
//!
//! `mark` finds the terms in what is shown. The terms travel with the later code (`common.bin`), their explanations as
//! a chunk of their own, when the first is wanted.

pub mod mark;

use std::sync::Arc;

use leptos::prelude::*;
use sportello_locales::{Chunk, NoArguments};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use crate::chunks;
use crate::dom::{Element, Node, el, value};
use crate::listen;
use crate::parts::{button, icon, italian, paragraph, title};
use crate::screen::View;
use crate::session::Session;
use crate::talk::{Word, talk};
use crate::texts::Texts;

/// The explanations of one language.
#[derive(Clone, PartialEq)]
pub struct Glossary {
    language: String,
    chunk: Chunk,
}

impl Glossary {
    fn get(&self, key: &str) -> String {
        self.chunk.text(key, &NoArguments).unwrap_or_default()
    }
}

/// The glossary in the present language; it is fetched when it is not there, and this is shown anew when it is.
fn glossary(session: Session, texts: &Texts) -> Option<Arc<Glossary>> {
    let language = texts.language.id.clone();
    let present = talk().glossary.get().filter(|glossary| glossary.language == language);
    if present.is_none() {
        let site = session.site.get_value();
        spawn_local(async move {
            match chunks::glossary(&site, &language).await {
                Ok(chunk) => talk().glossary.set(Some(Arc::new(Glossary { language, chunk }))),
                Err(chunks::Missing) => {
                    let screen = session.screen.get_untracked();
                    talk().word.set(None);
                    session.notice.set(Some(crate::session::Notice::Missing(screen)));
                }
            }
        });
    }
    present
}

/// The dialog with one word, over the page.
pub fn dialog(session: Session) -> Node {
    let (Some(texts), Some(id)) = (session.texts.get(), talk().word.get()) else { return Node::Nothing };
    let Some(glossary) = glossary(session, &texts) else { return Node::Nothing };
    // However the dialog is closed, its `close` event does the rest: while it is open nothing else takes the focus.
    let closed = move || {
        talk().word.set(None);
        set_timeout(mark::return_focus, std::time::Duration::ZERO);
    };
    let close = move || {
        let dialog = document().query_selector("dialog.gloss").ok().flatten();
        let close = dialog
            .as_ref()
            .and_then(|dialog| chunks::get(dialog, "close").dyn_into::<js_sys::Function>().ok());
        match dialog.zip(close) {
            Some((dialog, close)) => drop(close.call0(&dialog)),
            None => closed(),
        }
    };
    let all = move || {
        talk().word.set(None);
        session.view(View::Words);
    };
    open_soon();
    el("dialog")
        .class("gloss")
        .attr("aria-labelledby", "gloss")
        .on("close", move |_| closed())
        .child(explanation(session, &texts, &glossary, &id))
        .child(
            el("div")
                .class("row")
                .child(button("primary", "check", glossary.get("glossary-close"), close))
                .child(button("plain", "book", glossary.get("glossary-all"), all)),
        )
        .into()
}

/// A dialog has to be in the page before it can be opened over it.
fn open_soon() {
    request_animation_frame(|| {
        let Ok(Some(dialog)) = document().query_selector("dialog.gloss") else { return };
        let open = js_sys::Reflect::get(&dialog, &"showModal".into()).unwrap_or_default();
        match open.dyn_into::<js_sys::Function>() {
            Ok(open) => drop(open.call0(&dialog)),
            // Safari before 15.4: it is shown where it stands.
            Err(_) => drop(dialog.set_attribute("open", "")),
        }
    });
}

/// One word explained inside something else.
pub fn explained(session: Session, texts: &Texts, id: &str) -> Node {
    match glossary(session, texts) {
        Some(glossary) => el("div").class("gloss").child(explanation(session, texts, &glossary, id)).into(),
        None => paragraph(texts.get("reply-reading")),
    }
}

fn explanation(session: Session, texts: &Texts, glossary: &Glossary, id: &str) -> Node {
    let common = talk().knowledge.read();
    let Some(word) = common.words.iter().find(|word| word.id == id) else {
        return paragraph(glossary.get("glossary-none"));
    };
    let key = ["term-", id].concat();
    let name = glossary.get(&key);
    let own = (name != word.official).then(|| el("p").child(el("strong").text(name)));
    let say = word.say.iter().find(|(writing, _)| *writing == texts.language.id);
    let say = say.or_else(|| word.say.iter().find(|(writing, _)| writing == "latin"));
    let say = say.filter(|(_, said)| !said.is_empty() && texts.language.id != "it").map(|(_, said)| {
        let label = el("span").text([glossary.get("glossary-say"), " ".to_owned()].concat());
        el("p").class("say").child(icon("say")).child(label).child(el("bdi").text(said.clone()))
    });
    let official = word.official.clone();
    let hear = button("plain hear", "say", glossary.get("glossary-hear"), move || {
        listen::say(session, &[("it-IT".to_owned(), official.clone())]);
    });
    let see = word.see.iter().filter_map(|id| {
        let other = common.words.iter().find(|word| word.id == *id)?;
        let id = id.clone();
        let open = move || talk().word.set(Some(id.clone()));
        Some(el("button").class("chip").attr("lang", "it").text(other.official.clone()).click(open).into())
    });
    let see: Vec<Node> = see.collect();
    let related = (!see.is_empty())
        .then(|| el("div").class("chips").child(el("span").text(glossary.get("glossary-see"))).child(see));
    vec![
        el("h2").attr("id", "gloss").child(italian(word.official.clone())).into(),
        own.into(),
        paragraph(glossary.get(&[&key, ".about"].concat())),
        say.into(),
        hear.into(),
        related.into(),
    ]
    .into()
}

/// All words, by group, with a field to look for one.
pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let Some(glossary) = glossary(session, texts) else {
        return el("main").child(title(texts.get("reply-reading"))).into();
    };
    let wanted = RwSignal::new(String::new());
    let input = el("input")
        .attr("type", "search")
        .attr("dir", "auto")
        .attr("aria-label", &glossary.get("glossary-search"))
        .on("input", move |event| wanted.set(value(&event).to_lowercase()));
    let search = el("label").class("typed").child(icon("look")).child(input);
    let lead = glossary.get("glossary-lead");
    let heading = glossary.get("glossary-title");
    let list = el("div").showing(move || groups(&glossary, &wanted.get()));
    el("main")
        .child(title(heading))
        .child(el("p").class("lead").text(lead))
        .child(search)
        .child(list)
        .child(button("plain", "back", texts.get("bar-back"), crate::page::go_back))
        .into()
}

fn groups(glossary: &Glossary, wanted: &str) -> Node {
    let common = talk().knowledge.read();
    let mut groups: Vec<&str> = Vec::new();
    for word in &common.words {
        if !groups.contains(&word.group.as_str()) {
            groups.push(&word.group);
        }
    }
    let mut shown: Vec<Node> = Vec::new();
    for group in groups {
        let words = common.words.iter().filter(|word| word.group == group);
        let lines: Vec<Node> = words.filter_map(|word| line(glossary, word, wanted)).collect();
        if !lines.is_empty() {
            shown.push(el("h2").text(glossary.get(&["glossary-group-", group].concat())).into());
            shown.push(el("ul").class("words").child(lines).into());
        }
    }
    if shown.is_empty() {
        shown.push(el("p").attr("role", "status").text(glossary.get("glossary-none")).into());
    }
    shown.into()
}

fn line(glossary: &Glossary, word: &Word, wanted: &str) -> Option<Node> {
    let name = glossary.get(&["term-", &word.id].concat());
    let is_meant = |text: &str| text.to_lowercase().contains(wanted.trim());
    if !is_meant(&name) && !is_meant(&word.official) {
        return None;
    }
    let id = word.id.clone();
    let own: Option<Element> = (name != word.official).then(|| el("span").text(name));
    let open = el("button").class("plain").child(italian(word.official.clone()));
    Some(el("li").child(open.click(move || talk().word.set(Some(id.clone())))).child(own).into())
}
