//! Help: who helps for free, at once. Reached from every screen.

use std::sync::Arc;

use leptos::prelude::*;

use crate::chunks::HelpLine;
use crate::dom::{Element, Node, el};
use crate::parts::{card, icon, paragraph, title};
use crate::reply::danger;
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts};

pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    if let Some(danger) = talk().danger.get() {
        return danger::screen(session, texts, &danger);
    }
    let people = vec![paragraph(texts.get("help-desk")), paragraph(texts.get("help-legal"))];
    el("main")
        .child(title(texts.get("help-title")))
        .child(el("p").class("lead").text(texts.get("help-lead")))
        .child(lines(session, texts, &[]))
        .child(card("", texts.get("help-desk-title"), people))
        .into()
}

/// The help lines, each with what it does, when, and in which languages; those named come first.
pub fn lines(session: Session, texts: &Arc<Texts>, first: &[String]) -> Node {
    let all = &session.common.read().lines;
    let named = first.iter().filter_map(|id| all.iter().find(|line| line.id == *id));
    let others = all.iter().filter(|line| !first.contains(&line.id));
    let lines = named.chain(others).map(|line| one(texts, line).into());
    el("ul").class("lines").child(lines.collect::<Vec<Node>>()).into()
}

/// The lines for one danger; those for nearly every danger come last, because the police frighten some.
pub fn lines_for(session: Session, texts: &Arc<Texts>, danger: &str) -> Node {
    const NEARLY_EVERY: usize = 4;
    let all = &session.common.read().lines;
    let meant = || all.iter().filter(|line| line.dangers.iter().any(|it| it == danger));
    let general = |line: &&HelpLine| line.dangers.len() >= NEARLY_EVERY;
    let meant = meant().filter(|line| !general(line)).chain(meant().filter(general));
    el("ul").class("lines").child(meant.map(|line| one(texts, line).into()).collect::<Vec<Node>>()).into()
}

fn one(texts: &Texts, line: &HelpLine) -> Element {
    let key = ["helpline-", &line.id].concat();
    let dial: String = line.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let number = el("bdi").attr("dir", "ltr").text(line.number.clone());
    let hours = match line.hours.as_str() {
        "24/7" => texts.get("help-always"),
        _ => texts.get(&[&key, ".hours"].concat()),
    };
    let language = &texts.language;
    let speaks = line
        .languages
        .contains(&language.id)
        .then(|| paragraph(texts.with("help-speaks", &[("language", Shown::Text(language.name.clone()))])));
    let about = el("div")
        .child(el("strong").text(texts.get(&key)))
        .child(paragraph(texts.get(&[&key, ".about"].concat())))
        .child(paragraph(texts.get(&[&key, ".limits"].concat())))
        .child(paragraph(hours))
        .child(line.anonymous.then(|| paragraph(texts.get("danger-anonymous"))))
        .child(speaks);
    let call = el("a").class("call").attr("href", &["tel:", &dial].concat());
    el("li").child(call.child(icon("phone")).child(number)).child(about)
}
