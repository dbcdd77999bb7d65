//! Reading aloud, by the voices of the device alone: a voice from a network would hear what is on the screen.
//!
//! Each message of the page has a button. What is Italian inside another language is read by an Italian voice.

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::chunks::get;
use crate::session::Session;
use crate::texts::Shown;

thread_local! {
    /// The button whose message is being read, and its name while nothing is.
    static READING: RefCell<Option<(Element, String)>> = const { RefCell::new(None) };
}

/// Adds a button to each message that has none.
pub fn add_buttons(session: Session, messages: impl Iterator<Item = Element>, pictures: &str) {
    let Some(texts) = session.texts.get_untracked() else { return };
    // A message that is no longer there is not read on.
    if READING.with_borrow(|reading| reading.as_ref().is_some_and(|(button, _)| !button.is_connected())) {
        stop();
    }
    for message in messages {
        let there = message.query_selector(".listen").is_ok_and(|found| found.is_some());
        let heading = message.query_selector("h1, h2").ok().flatten();
        let (Some(heading), false) = (heading, there) else { continue };
        let name = texts.get("listen");
        let (Ok(button), false) = (document().create_element("button"), name.is_empty()) else { continue };
        button.set_class_name("listen");
        let label = [&name, ": ", &heading.text_content().unwrap_or_default()].concat();
        let _ = button.set_attribute("aria-label", &label);
        if let Some(drawn) = picture(pictures, "listen") {
            let _ = button.append_child(&drawn);
        }
        if let Ok(text) = document().create_element("span") {
            text.set_text_content(Some(&name));
            let _ = button.append_child(&text);
        }
        if let Some(parent) = heading.parent_node() {
            let _ = parent.insert_before(&button, heading.next_sibling().as_ref());
        }
    }
}

/// A pictogram of the later sheet.
pub fn picture(sheet: &str, name: &str) -> Option<Element> {
    const SVG: &str = "http://www.w3.org/2000/svg";
    let drawn = document().create_element_ns(Some(SVG), "svg").ok()?;
    let used = document().create_element_ns(Some(SVG), "use").ok()?;
    let _ = drawn.set_attribute("class", "icon");
    let _ = drawn.set_attribute("aria-hidden", "true");
    let _ = used.set_attribute("href", &[sheet, "#p-", name].concat());
    let _ = drawn.append_child(&used);
    Some(drawn)
}

/// Reads the message of a button, or stops reading it.
pub fn press(session: Session, button: &Element) {
    let was = READING.with_borrow(|reading| reading.as_ref().is_some_and(|(reading, _)| reading == button));
    stop();
    let Some(message) = button.parent_element().filter(|_| !was) else { return };
    let message = message.closest(".ask, .verdict, .card, .reply, main").ok().flatten().unwrap_or(message);
    let mut parts: Vec<(String, String)> = Vec::new();
    collect(&message, &language(session), &mut parts);
    if let Some(texts) = session.texts.get_untracked() {
        set_label(button, &texts.get("listen-stop"));
        READING.set(Some((button.clone(), texts.get("listen"))));
        if let Some(problem) = say(session, &parts) {
            set_label(button, &texts.get("listen"));
            READING.set(None);
            note(button, &problem);
        }
    }
}

/// The `className` of a drawing is no text.
fn class(element: &Element) -> String {
    element.get_attribute("class").unwrap_or_default()
}

/// The visible name, and the same at the beginning of the one that is read.
fn set_label(button: &Element, text: &str) {
    if let Ok(Some(label)) = button.query_selector("span") {
        label.set_text_content(Some(text));
    }
    let name = button.get_attribute("aria-label").unwrap_or_default();
    if let Some((_, of)) = name.split_once(':') {
        let _ = button.set_attribute("aria-label", &[text, ":", of].concat());
    }
}

/// Says at the button why nothing is heard.
fn note(button: &Element, text: &str) {
    let (Some(parent), Ok(note)) = (button.parent_node(), document().create_element("p")) else { return };
    if let Some(next) = button.next_element_sibling().filter(|next| class(next) == "listen-note") {
        next.remove();
    }
    note.set_class_name("listen-note");
    let _ = note.set_attribute("role", "status");
    note.set_text_content(Some(text));
    let _ = parent.insert_before(&note, button.next_sibling().as_ref());
}

fn language(session: Session) -> String {
    session.texts.get_untracked().map(|texts| texts.language.intl.clone()).unwrap_or_default()
}

/// The words of a message with the language of each, in the order of the page.
fn collect(place: &Element, language: &str, parts: &mut Vec<(String, String)>) {
    let children = place.child_nodes();
    for child in (0..children.length()).filter_map(|at| children.get(at)) {
        if let Some(text) = child.dyn_ref::<web_sys::Text>() {
            add(parts, language, &text.data());
        } else if let Some(element) = child.dyn_ref::<Element>() {
            let closed = element.tag_name() == "DETAILS" && !element.has_attribute("open");
            let silent = matches!(class(element).as_str(), "listen" | "listen-note" | "chips");
            if closed || silent || matches!(element.tag_name().as_str(), "svg" | "INPUT" | "SELECT") {
                continue;
            }
            let own = element.get_attribute("lang").unwrap_or_else(|| language.to_owned());
            collect(element, &own, parts);
            let block = matches!(
                element.tag_name().as_str(),
                "P" | "LI" | "H1" | "H2" | "BUTTON" | "LABEL" | "TD" | "TH" | "DIV" | "STRONG"
            );
            if block && class(element) != "term" {
                pause(parts);
            }
        }
    }
}

fn add(parts: &mut Vec<(String, String)>, language: &str, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    match parts.last_mut() {
        Some((last, words)) if last == language => words.push_str(text),
        _ => parts.push((language.to_owned(), text.to_owned())),
    }
}

/// A voice rests at a full stop.
fn pause(parts: &mut [(String, String)]) {
    if let Some((_, words)) = parts.last_mut()
        && words.trim_end().ends_with(char::is_alphanumeric)
    {
        words.push_str(". ");
    }
}

/// Reads parts aloud, each in its language; gives back why it cannot.
pub fn say(session: Session, parts: &[(String, String)]) -> Option<String> {
    let texts = session.texts.get_untracked()?;
    let synthesis = get(&window(), "speechSynthesis");
    let Ok(utterance) = get(&window(), "SpeechSynthesisUtterance").dyn_into::<Function>() else {
        return Some(texts.get("listen-cannot"));
    };
    if !synthesis.is_object() {
        return Some(texts.get("listen-cannot"));
    }
    let voices = call(&synthesis, "getVoices", &JsValue::UNDEFINED);
    let voices: Vec<JsValue> = Array::from(&voices).into_iter().collect();
    let voice = |language: &str| {
        let wanted = language.split('-').next().unwrap_or(language).to_owned();
        voices.iter().find(|voice| {
            let known = get(voice, "lang").as_string().unwrap_or_default().to_lowercase();
            get(voice, "localService").is_truthy() && known.split(['-', '_']).next() == Some(&wanted)
        })
    };
    // The first part in the page's own language decides; a lone Italian word needs an Italian voice.
    let own = if parts.iter().any(|(language, _)| *language == texts.language.intl) {
        texts.language.intl.clone()
    } else {
        parts.first().map(|(language, _)| language.clone()).unwrap_or_default()
    };
    let Some(own) = voice(&own) else {
        let name = match own.starts_with("it") {
            true => "italiano".to_owned(),
            false => texts.language.name.clone(),
        };
        return Some(texts.with("listen-no-voice", &[("language", Shown::Text(name))]));
    };
    for (language, words) in parts {
        let words = JsValue::from_str(words);
        let Ok(spoken) = Reflect::construct(&utterance, &Array::of1(&words)) else { continue };
        let chosen = voice(language).unwrap_or(own);
        let _ = Reflect::set(&spoken, &"voice".into(), chosen);
        let _ = Reflect::set(&spoken, &"lang".into(), &get(chosen, "lang"));
        let _ = Reflect::set(&spoken, &"rate".into(), &0.9.into());
        call(&synthesis, "speak", &spoken);
        if Some(words) == parts.last().map(|(_, words)| JsValue::from_str(words)) {
            let finished = Closure::once_into_js(stop_label);
            let _ = Reflect::set(&spoken, &"onend".into(), &finished);
        }
    }
    None
}

/// Stops reading.
pub fn stop() {
    call(&get(&window(), "speechSynthesis"), "cancel", &JsValue::UNDEFINED);
    stop_label();
}

fn stop_label() {
    if let Some((button, name)) = READING.take() {
        set_label(&button, &name);
    }
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> JsValue {
    let Ok(method) = get(object, method).dyn_into::<Function>() else { return JsValue::UNDEFINED };
    method.call1(object, argument).unwrap_or_default()
}
