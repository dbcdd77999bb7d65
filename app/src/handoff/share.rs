//! Taking the result along: as a QR code for the desk, a message, a link, dates in a calendar.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_personal::Field;
use wasm_bindgen_futures::spawn_local;

use super::form::on_paper;
use super::local::Local;
use super::state::state;
use super::{calendar, code, plain};
use crate::chunks::{copy, share};
use crate::dom::{Element, Node, el, is_checked};
use crate::parts::{button, card, icon, paragraph, title};
use crate::screen::View;
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts};

pub fn screen(session: Session, texts: &Arc<Texts>, local: &Local) -> Node {
    let said = ArcRwSignal::new(None::<String>);
    let shown = said.clone();
    let text = plain::text(session, texts, local);
    let (cannot, copied) = (local.get("share-cannot"), local.get("share-copied"));
    let hand_on = move |text: String, said: ArcRwSignal<Option<String>>| {
        let (cannot, copied) = (cannot.clone(), copied.clone());
        spawn_local(async move {
            if !share(&text).await {
                said.set(Some(if copy(&text).await { copied } else { cannot }));
            }
        });
    };
    let (message, own, send) = (text.clone(), said.clone(), hand_on.clone());
    let link = move || {
        if let Some(address) = code::addresses(session).ok().and_then(|all| all.into_iter().next()) {
            hand_on(address, said.clone());
        }
    };
    let preview = el("details")
        .child(el("summary").child(icon("look")).text(local.get("share-text")))
        .child(el("pre").class("plain-text").attr("dir", "auto").text(text));
    let outcome = el("p").class("small").attr("role", "status");
    let ways = vec![
        button("primary", "next", local.get("share-send"), move || send(message.clone(), own.clone())).into(),
        button("plain", "say", local.get("share-link"), link).into(),
        calendar::offer(session, texts, local),
        button("plain", "receipt", local.get("share-receipt"), move || {
            talk().receipt.set(true);
            session.view(View::Sheet);
        })
        .into(),
        outcome.showing(move || Node::Text(shown.get().unwrap_or_default())).into(),
        preview.into(),
    ];
    let back = button("plain", "back", texts.get("see-result"), move || session.view(View::Result));
    el("main")
        .child(title(local.get("share-title")))
        .child(codes(session, local.clone()))
        .child(card("", local.get("share-text"), ways))
        .child(back)
        .into()
}

/// The QR code, or several numbered ones, and whether personal data are in it.
fn codes(session: Session, local: Local) -> Element {
    el("section").class("card codes").showing(move || {
        let mut parts: Vec<Node> =
            vec![el("h2").text(local.get("share-qr")).into(), paragraph(local.get("share-qr-about"))];
        match code::addresses(session) {
            Ok(addresses) => {
                let total = addresses.len();
                for (index, address) in addresses.iter().enumerate() {
                    parts.push(one(&local, address, index + 1, total));
                }
            }
            Err(_) => parts.push(paragraph(local.get("desk-error-too-long"))),
        }
        if state().personal.read() != Default::default() {
            let tick = el("input").attr("type", "checkbox").flag("checked", state().with_personal.get());
            let tick = tick.on("change", |event| state().with_personal.set(is_checked(&event)));
            let words = el("span").text(local.get("share-qr-personal"));
            parts.push(el("label").class("tick").child(tick).child(words).into());
        }
        parts.into()
    })
}

/// One code as a picture: black on white whatever the colours of the page, because cameras want it so.
fn one(local: &Local, address: &str, number: usize, total: usize) -> Node {
    let Ok(picture) = code::picture(address) else { return paragraph(local.get("desk-error-too-long")) };
    let values = [("number", Shown::Number(number as f64)), ("total", Shown::Number(total as f64))];
    let name = if total == 1 { local.get("share-qr") } else { local.with("share-qr-part", &values) };
    let box_of = ["0 0 ", &picture.size.to_string(), " ", &picture.size.to_string()].concat();
    let drawing = el("svg")
        .class("qr")
        .attr("viewBox", &box_of)
        .attr("role", "img")
        .attr("aria-label", &name)
        .attr("data-address", address)
        .attr("shape-rendering", "crispEdges")
        .child(el("path").attr("d", &picture.path));
    let heading = (total > 1).then(|| el("p").child(el("strong").text(name)));
    el("div").child(heading).child(drawing).into()
}

/// The code as it stands on the sheet, and who brings it, where that was typed.
pub fn on_sheet(session: Session, local: &Local) -> Node {
    let addresses = code::addresses(session).unwrap_or_default();
    let total = addresses.len();
    let codes = addresses.iter().enumerate().map(|(index, address)| one(local, address, index + 1, total));
    let codes = el("div").class("sheet-codes").child(codes.collect::<Vec<Node>>());
    let (personal, places) = (state().personal.get(), state().places.get());
    let line = |field: &Field| {
        let text = on_paper(&personal, &places, *field);
        let key = ["field-", field.id()].concat();
        let label = local.italian(&key, &[]).unwrap_or_else(|| local.get(&key));
        let line = el("p").attr("lang", "it").attr("dir", "ltr").text([label.as_str(), ": "].concat());
        (!text.is_empty()).then(|| line.child(el("strong").text(text)).into())
    };
    let lines: Vec<Node> = Field::ALL.iter().filter(|field| !field.is_latin()).filter_map(line).collect();
    vec![codes.into(), Node::from(lines)].into()
}
