//! The page: the bar that is always there, and the screen below it.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::chunks::Site;
use crate::parts::{button, icon};
use crate::screen::{Screen, View};
use crate::session::{Notice, Session};
use crate::texts::{Shown, Texts};
use crate::{checklist, conversation, gallery, help, result, sheet, start};

/// Starts the program in the element `#app`.
pub fn open() {
    let Some(root) = document().get_element_by_id("app") else { return };
    let session = Session::new();
    root.set_text_content(None);
    leptos::mount::mount_to(root.unchecked_into(), move || page(session)).forget();
    session.follow_address();
    move_focus(session);
}

fn page(session: Session) -> impl IntoView {
    view! {
        {move || bar(session)}
        {move || notice(session)}
        {move || screen(session)}
    }
}

fn screen(session: Session) -> AnyView {
    let Some(texts) = session.texts.get() else { return ().into_any() };
    match session.screen.read().view {
        View::Start => start::screen(session, &texts),
        View::Help => help::screen(session, &texts),
        View::Gallery => gallery::screen(session, &texts),
        View::Conversation => conversation::screen(session, &texts),
        View::Checklist => checklist::screen(session, &texts),
        View::Result => result::screen(session, &texts),
        View::Sheet => sheet::screen(session, &texts),
    }
}

/// Back, name, language, help, leave quickly: on every screen, in the same place.
fn bar(session: Session) -> AnyView {
    let Some(texts) = session.texts.get() else { return ().into_any() };
    let back = texts.get("bar-back");
    let leave = texts.get("bar-leave");
    let at_start = session.screen.read().view == View::Start;
    view! {
        <header class="bar">
            <button class="back" aria-label=back hidden=at_start on:click=move |_| go_back()>{icon("back")}</button>
            <button class="home" on:click=move |_| session.view_start()>"Sportello"</button>
            {languages(session, &texts)}
            {button("help", "hands", texts.get("bar-help"), move || session.view(View::Help))}
            <button class="leave" aria-label=leave on:click=move |_| leave_quickly(session)>{icon("close")}</button>
        </header>
    }
    .into_any()
}

fn languages(session: Session, texts: &Arc<Texts>) -> AnyView {
    let present = texts.language.id.clone();
    let options: Vec<AnyView> = session.site.with_value(|site: &Site| {
        let option = |language: &crate::chunks::Language| {
            let id = language.id.clone();
            let selected = id == present;
            view! { <option value=id.clone() lang=id selected=selected>{language.name.clone()}</option> }.into_any()
        };
        site.languages.iter().map(option).collect()
    });
    let label = texts.get("bar-language");
    view! {
        <label class="language">
            {icon("globe")}
            <span class="hidden">{label}</span>
            <select on:change=move |event| session.speak(&event_target_value(&event))>{options}</select>
        </label>
    }
    .into_any()
}

fn notice(session: Session) -> AnyView {
    let (Some(texts), Some(notice)) = (session.texts.get(), session.notice.get()) else {
        return view! { <div role="alert"></div> }.into_any();
    };
    let (text, again) = match notice {
        Notice::Field(_) => return view! { <div role="alert"></div> }.into_any(),
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
    view! { <div role="alert" class="notice">{icon("warning")}<p>{text}</p>{retry}{close}</div> }.into_any()
}

fn go_back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Leaves for a page that tells nothing, without an entry to come back to, and forgets everything.
fn leave_quickly(session: Session) {
    session.forget();
    let root = document().document_element();
    let away = root.and_then(|root| root.get_attribute("data-leave")).unwrap_or_default();
    let _ = window().location().replace(&away);
}

/// Moves the focus to the title when the screen or the question changes, and tells the tab its name.
fn move_focus(session: Session) {
    Effect::new(move |before: Option<bool>| {
        session.screen.track();
        session.assessment.track();
        if session.texts.get().is_none() {
            return false;
        }
        // Not on arrival: a page that has just opened is read from its beginning.
        if before == Some(true) {
            request_animation_frame(|| {
                let title = document().get_element_by_id("title");
                if let Some(title) = title.and_then(|title| title.dyn_into::<web_sys::HtmlElement>().ok()) {
                    let _ = title.focus();
                    window().scroll_to_with_x_and_y(0.0, 0.0);
                }
            });
        }
        true
    });
}
