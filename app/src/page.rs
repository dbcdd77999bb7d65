//! The page: the bar that is always there, and the screen below it.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::rulebook::FactIndex;
use wasm_bindgen::JsCast;

use crate::chunks::Language;
use crate::dom::{Element, Node, el, is_typing, show, value};
use crate::later::Screens;
use crate::parts::{button, icon};
use crate::screen::{Screen, View};
use crate::session::{Notice, Session};
use crate::texts::{Shown, Texts};
use crate::{conversation, start};

/// Starts the program in the element `#app`.
pub fn open() {
    let Some(root) = document().get_element_by_id("app") else { return };
    let Ok(place) = root.clone().dyn_into::<web_sys::HtmlElement>() else { return };
    root.set_text_content(None);
    let start = move || {
        let session = Session::new();
        show(root.clone(), Box::new(move || page(session)));
        session.follow_address();
        move_focus(session);
    };
    leptos::mount::mount_to(place, start).forget();
}

fn page(session: Session) -> Node {
    // The bar is built anew for another language, not for every question.
    let at_start = Memo::new(move |_| session.screen.read().view == View::Start);
    let areas = [
        el("div").class("frame").showing(move || bar(session, at_start.get())),
        el("div").attr("role", "alert").showing(move || notice(session)),
        el("div").attr("role", "status").showing(move || later(session, |screens| screens.news)),
        el("div").class("frame").showing(move || later(session, |screens| screens.reply)),
        el("div").class("frame").showing(move || screen(session)),
        el("div").class("frame").showing(move || later(session, |screens| screens.word)),
    ];
    areas.into_iter().map(Node::from).collect::<Vec<Node>>().into()
}

/// Something whose code comes later.
pub fn later(session: Session, view: fn(&Screens) -> fn(Session) -> Node) -> Node {
    session.later.get().map(|screens| view(&screens)(session)).into()
}

fn screen(session: Session) -> Node {
    let Some(texts) = session.texts.get() else { return Node::Nothing };
    let view = session.screen.read().view;
    match view {
        View::Start => start::screen(session, &texts),
        View::Conversation => conversation::screen(session, &texts),
        View::Elsewhere => start::elsewhere(session, &texts),
        later => session.later.get().map(|screens| (screens.screen)(session, &texts, later)).into(),
    }
}

/// Back, name, language, help, leave quickly: on every screen, in the same place.
fn bar(session: Session, at_start: bool) -> Node {
    let Some(texts) = session.texts.get() else { return Node::Nothing };
    let back = el("button").class("back").attr("aria-label", &texts.get("bar-back")).flag("hidden", at_start);
    let leave = el("button").class("leave").attr("aria-label", &texts.get("bar-leave"));
    el("header")
        .class("bar")
        .child(back.child(icon("back")).click(go_back))
        .child(el("button").class("home").text("Sportello".to_owned()).click(move || session.view_start()))
        .child(languages(session, &texts))
        .child(button("help", "hands", texts.get("bar-help"), move || session.view(View::Help)))
        .child(leave.child(icon("close")).click(move || leave_quickly(session)))
        .into()
}

fn languages(session: Session, texts: &Arc<Texts>) -> Element {
    let options = session.site.with_value(|site| {
        let option = |language: &Language| {
            let option = el("option").attr("value", &language.id).attr("lang", &language.id);
            option.flag("selected", language.id == texts.language.id).text(language.name.clone()).into()
        };
        site.languages.iter().map(option).collect::<Vec<Node>>()
    });
    let choice = el("select").child(options).on("change", move |event| session.speak(&value(&event)));
    let label = el("span").class("hidden").text(texts.get("bar-language"));
    el("label").class("language").child(icon("globe")).child(label).child(choice)
}

fn notice(session: Session) -> Node {
    let (Some(texts), Some(notice)) = (session.texts.get(), session.notice.get()) else {
        return Node::Nothing;
    };
    let (text, again) = match notice {
        Notice::Field(_) => return Node::Nothing,
        Notice::UnknownAddress(part) => {
            (texts.with("notice-unknown-address", &[("part", Shown::Text(part))]), None)
        }
        Notice::Missing(screen) => (texts.get("notice-missing"), Some(screen)),
        Notice::MissingLanguage(screen) => {
            let wanted = screen.language.clone().unwrap_or_default();
            let name = session.site.with_value(|site| site.language(&wanted).map(|it| it.name.clone()));
            let name = Shown::Text(name.unwrap_or(wanted));
            (texts.with("notice-missing-language", &[("language", name)]), Some(screen))
        }
    };
    let retry = again.map(|screen: Screen| {
        button("plain", "again", texts.get("notice-retry"), move || session.go(screen.clone()))
    });
    let close = button("plain", "close", texts.get("notice-close"), move || session.notice.set(None));
    el("div")
        .class("notice")
        .child(icon("warning"))
        .child(el("p").text(text))
        .child(retry)
        .child(close)
        .into()
}

pub fn go_back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Leaves for a page that tells nothing, without an entry to come back to, and forgets everything.
pub fn leave_quickly(session: Session) {
    session.forget();
    // Also what was kept: the next person who opens this page finds nothing.
    let storage = js_sys::Reflect::get(&window(), &"localStorage".into()).unwrap_or_default();
    if let Ok(clear) = crate::chunks::get(&storage, "clear").dyn_into::<js_sys::Function>() {
        let _ = clear.call0(&storage);
    }
    let root = document().document_element();
    let away = root.and_then(|root| root.get_attribute("data-leave")).unwrap_or_default();
    let _ = window().location().replace(&away);
}

/// What is on the screen: the focus moves when it changes, and never while it stays.
type Place = (View, Option<String>, Option<String>, Option<FactIndex>);

/// Moves the focus to the title when the screen or the question changes.
fn move_focus(session: Session) {
    Effect::new(move |before: Option<Option<Place>>| {
        let screen = session.screen.read();
        // Where all questions stand on one page, an answer leaves the focus where it is.
        let next = match screen.view {
            View::Conversation => session.assessment.get().and_then(|assessment| assessment.next),
            _ => None,
        };
        let place = (screen.view, screen.topic.clone(), screen.again.clone(), next.map(|next| next.fact));
        session.texts.get()?;
        let before = before.flatten();
        // Not on arrival: a page that has just opened is read from its beginning.
        if before.is_some_and(|before| before != place) {
            request_animation_frame(|| {
                if is_typing() {
                    return;
                }
                let title = document().get_element_by_id("title");
                if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
                    let _ = title.focus();
                    window().scroll_to_with_x_and_y(0.0, 0.0);
                }
            });
        }
        Some(place)
    });
}
