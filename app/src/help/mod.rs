//! Help: who helps for free, at once. Reached from every screen.

use std::sync::Arc;

use leptos::prelude::*;

use crate::chunks::HelpLine;
use crate::parts::{card, icon, paragraph, title};
use crate::session::Session;
use crate::texts::Texts;

pub fn screen(session: Session, texts: &Arc<Texts>) -> AnyView {
    view! {
        <main>
            {title(texts.get("help-title"))}
            <p class="lead">{texts.get("help-lead")}</p>
            {lines(session, texts, &[])}
            {card("", texts.get("help-desk-title"), view! {
                {paragraph(texts.get("help-desk"))}
                {paragraph(texts.get("help-legal"))}
            }.into_any())}
        </main>
    }
    .into_any()
}

/// The help lines for some topics (all, when none is named), each with what it does, when, and in which languages.
pub fn lines(session: Session, texts: &Arc<Texts>, topics: &[&str]) -> AnyView {
    let wanted = |line: &&HelpLine| {
        topics.is_empty() || line.topics.iter().any(|topic| topics.contains(&topic.as_str()))
    };
    let help_lines = session.help_lines.read();
    let lines: Vec<AnyView> = help_lines.iter().filter(wanted).map(|line| one(texts, line)).collect();
    view! { <ul class="lines">{lines}</ul> }.into_any()
}

fn one(texts: &Texts, line: &HelpLine) -> AnyView {
    let key = ["helpline-", &line.id].concat();
    let dial: String = line.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let call = ["tel:", &dial].concat();
    let hours = match line.hours.as_str() {
        "24/7" => texts.get("help-always"),
        _ => texts.get(&[&key, ".hours"].concat()),
    };
    view! {
        <li>
            <a class="call" href=call>{icon("phone")}<bdi dir="ltr">{line.number.clone()}</bdi></a>
            <div>
                <strong>{texts.get(&key)}</strong>
                {paragraph(texts.get(&[&key, ".about"].concat()))}
                {paragraph(hours)}
            </div>
        </li>
    }
    .into_any()
}
