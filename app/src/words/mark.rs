//! What is added to a screen after it is shown: words that can be tapped, pictograms on answers, buttons that read aloud.
//!
//! It goes over the page a moment after it has changed, so that no turn waits for it and the first load does not
//! carry it. Going over the same page twice changes nothing.

use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};

use crate::chunks::get;
use crate::listen;
use crate::session::Session;
use crate::talk::{Word, talk};

/// How long after a change the page is gone over, in milliseconds: after it was painted.
const AFTER: Duration = Duration::from_millis(40);

/// Elements whose words are not marked: buttons cannot hold buttons, and forms and papers stay as they are.
const LEFT_ALONE: [&str; 11] =
    ["BUTTON", "A", "SUMMARY", "LABEL", "INPUT", "SELECT", "svg", "SCRIPT", "FIELDSET", "DIALOG", "PROGRESS"];

thread_local! {
    static PLANNED: Cell<bool> = const { Cell::new(false) };
    static TERMS: RefCell<Vec<Term>> = const { RefCell::new(Vec::new()) };
    /// What had the focus when a word was opened.
    static OPENED_FROM: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// One form of a word, by its first letters.
struct Term {
    /// The first letter in lower case, by which most terms are told apart.
    first: Option<char>,
    form: Vec<char>,
    exact: bool,
    id: String,
}

/// Watches the page from now on.
pub fn start(session: Session) {
    let Some(root) = document().get_element_by_id("app") else { return };
    let changed = Closure::<dyn Fn()>::new(move || plan(session));
    if let Ok(observer) = web_sys::MutationObserver::new(changed.as_ref().unchecked_ref()) {
        let what = web_sys::MutationObserverInit::new();
        what.set_child_list(true);
        what.set_subtree(true);
        let _ = observer.observe_with_options(&root, &what);
    }
    changed.forget();
    let pressed = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let key = get(&event, "key").as_string();
        if event.type_() == "keydown" && !matches!(key.as_deref(), Some("Enter" | " ")) {
            return;
        }
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        let is_native = event.type_() == "keydown" && target.tag_name() == "BUTTON";
        if is_native {
            // A button turns the key into a click by itself.
        } else if let Ok(Some(term)) = target.closest(".term") {
            event.prevent_default();
            OPENED_FROM.with_borrow_mut(|from| *from = term.clone().dyn_into().ok());
            talk().word.set(term.get_attribute("data-term"));
        } else if let Ok(Some(button)) = target.closest(".listen") {
            listen::press(session, &button);
        }
    });
    for event in ["click", "keydown"] {
        let _ = root.add_event_listener_with_callback(event, pressed.as_ref().unchecked_ref());
    }
    pressed.forget();
    Effect::new(move |_| {
        talk().knowledge.track();
        session.italian.track();
        plan(session);
    });
}

/// Takes the focus back to the word that was opened.
pub fn return_focus() {
    if let Some(from) = OPENED_FROM.take() {
        let _ = from.focus();
    }
}

fn plan(session: Session) {
    if !PLANNED.replace(true) {
        set_timeout(
            move || {
                PLANNED.set(false);
                go_over(session);
            },
            AFTER,
        );
    }
}

fn go_over(session: Session) {
    let common = talk().knowledge.read_untracked();
    if common.words.is_empty() {
        return;
    }
    let empty = TERMS.with_borrow(Vec::is_empty);
    if empty {
        TERMS.set(terms(&common.words));
    }
    let pictures = session.site.with_value(|site| site.address("pictures.svg")).unwrap_or_default();
    let places = |selector: &str| {
        let found = document().query_selector_all(selector).ok();
        let list = found.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect::<Vec<_>>());
        list.unwrap_or_default().into_iter().filter_map(|node| node.dyn_into::<Element>().ok())
    };
    for place in places("main:not(.danger, .sheet-screen), .reply") {
        mark(&place, &mut Vec::new());
    }
    for place in places(".ask") {
        let fact = place.get_attribute("data-fact").unwrap_or_default();
        let options = &common.pictures.options;
        answer_pictures(&place, &pictures, |option| {
            let own = [&fact, ".", option].concat();
            let found = options.iter().find(|(known, _)| *known == own).map(|(_, picture)| picture.as_str());
            found
                .or(match option {
                    "yes" | "no" | "unknown" | "withheld" => Some(option),
                    _ => None,
                })
                .map(str::to_owned)
        });
        words_of_answers(session, &place, &common.words);
    }
    // The desk reads by itself.
    let messages = ".ask, main:not(.desk) .verdict, main:not(.desk) .card, .reply, main.start";
    listen::add_buttons(session, places(messages), &pictures);
}

fn terms(words: &[Word]) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for word in words {
        for form in &word.forms {
            let first = form.chars().next().map(lower);
            terms.push(Term { first, form: form.chars().collect(), exact: word.exact, id: word.id.clone() });
        }
    }
    // Of two that begin alike the longer one is meant.
    terms.sort_by_key(|term| Reverse(term.form.len()));
    terms
}

/// A place in a text where a term stands: bytes from, to, and whose it is.
type Found = (usize, usize, String);

/// The first term in a text that was not seen yet.
fn find(text: &str, seen: &[String]) -> Option<Found> {
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        if !before.is_alphanumeric() && letter.is_alphanumeric() {
            let first = Some(lower(letter));
            let found = TERMS.with_borrow(|terms| {
                let fits = |term: &&Term| term.first == first && !seen.contains(&term.id);
                terms
                    .iter()
                    .filter(fits)
                    .find_map(|term| Some((at, end(&text[at..], term)? + at, term.id.clone())))
            });
            if found.is_some() {
                return found;
            }
        }
        before = letter;
    }
    None
}

/// A letter in lower case; of the few that become two, the first.
fn lower(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Where a term ends that the text begins with.
fn end(text: &str, term: &Term) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in &term.form {
        let (_, letter) = letters.next()?;
        let same = match letter {
            '’' => *wanted == '\'' || *wanted == '’',
            _ if term.exact => letter == *wanted,
            _ => letter == *wanted || lower(letter) == lower(*wanted),
        };
        if !same {
            return None;
        }
    }
    match letters.next() {
        Some((_, next)) if next.is_alphanumeric() => None,
        Some((at, _)) => Some(at),
        None => Some(text.len()),
    }
}

/// Marks each term once in every block below an element.
fn mark(place: &Element, seen: &mut Vec<String>) {
    let children = place.child_nodes();
    let children: Vec<_> = (0..children.length()).filter_map(|at| children.get(at)).collect();
    for child in children {
        if let Some(text) = child.dyn_ref::<web_sys::Text>() {
            mark_text(text.clone(), seen);
        } else if let Some(element) = child.dyn_ref::<Element>() {
            let tag = element.tag_name();
            if let Some(term) = element.get_attribute("data-term") {
                seen.push(term);
            } else if element.id() == "reply" || element.class_list().contains("gloss") {
                // The person's own words, and a word that is being explained.
            } else if matches!(tag.as_str(), "SECTION" | "ARTICLE") {
                mark(element, &mut Vec::new());
            } else if !LEFT_ALONE.contains(&tag.as_str()) {
                mark(element, seen);
            }
        }
    }
}

fn mark_text(mut text: web_sys::Text, seen: &mut Vec<String>) {
    let mut content = text.data();
    while let Some((from, to, id)) = find(&content, seen) {
        // The browser counts in UTF-16.
        let units = |text: &str| text.encode_utf16().count() as u32;
        let Ok(word) = text.split_text(units(&content[..from])) else { return };
        let Ok(rest) = word.split_text(units(&content[from..to])) else { return };
        if let (Some(button), Some(parent)) = (inline(&id, &content[from..to]), word.parent_node()) {
            let _ = parent.replace_child(&button, &word);
        }
        seen.push(id);
        content = content[to..].to_owned();
        text = rest;
    }
}

/// A word inside a sentence. It is no button, because a button does not break over two lines.
fn inline(id: &str, text: &str) -> Option<Element> {
    let word = word("span", "term", id, text)?;
    let _ = word.set_attribute("role", "button");
    let _ = word.set_attribute("tabindex", "0");
    Some(word)
}

fn word(tag: &str, class: &str, id: &str, text: &str) -> Option<Element> {
    let button = document().create_element(tag).ok()?;
    let _ = button.set_attribute("class", class);
    let _ = button.set_attribute("lang", "it");
    let _ = button.set_attribute("data-term", id);
    button.set_text_content(Some(text));
    Some(button)
}

/// Words inside answers, which are buttons themselves, are listed below them.
fn words_of_answers(session: Session, ask: &Element, words: &[Word]) {
    let (Ok(None), Ok(Some(answers))) = (ask.query_selector(".chips"), ask.query_selector(".answers")) else {
        return;
    };
    let text = answers.text_content().unwrap_or_default();
    let mut seen = Vec::new();
    let mut rest = text.as_str();
    while let Some((_, to, id)) = find(rest, &seen) {
        seen.push(id);
        rest = &rest[to..];
    }
    let Some(texts) = session.texts.get_untracked().filter(|_| !seen.is_empty()) else { return };
    let Ok(row) = document().create_element("div") else { return };
    row.set_class_name("chips");
    if let Ok(label) = document().create_element("span") {
        label.set_text_content(Some(&texts.get("words-here")));
        let _ = row.append_child(&label);
    }
    for word in words.iter().filter(|word| seen.contains(&word.id)) {
        if let Some(chip) = self::word("button", "chip term", &word.id, &word.official) {
            let _ = row.append_child(&chip);
        }
    }
    let _ = ask.append_child(&row);
}

/// A pictogram at the beginning of each answer that has one.
fn answer_pictures(ask: &Element, pictures: &str, picture: impl Fn(&str) -> Option<String>) {
    let Ok(answers) = ask.query_selector_all("[data-answer]") else { return };
    for at in 0..answers.length() {
        let Some(answer) = answers.get(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let option = answer.get_attribute("data-answer").unwrap_or_default();
        // The pictogram of a box to tick stands after the box.
        let (place, after) = match answer.tag_name().as_str() {
            "INPUT" => (answer.parent_element(), Some(answer.clone())),
            _ => (Some(answer.clone()), None),
        };
        let (Some(place), Some(name)) = (place, picture(&option)) else { continue };
        if place.query_selector("svg").is_ok_and(|found| found.is_some()) {
            continue;
        }
        let Some(drawn) = listen::picture(pictures, &name) else { continue };
        let next = after.map_or_else(|| place.first_child(), |after| after.next_sibling());
        let _ = place.insert_before(&drawn, next.as_ref());
    }
}
