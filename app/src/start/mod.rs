//! The first screen: language, then topic.

use std::sync::Arc;

use leptos::prelude::*;

use crate::chunks::Language;
use crate::dom::{Element, Node, el};
use crate::parts::{button, card, icon, paragraph, title};
use crate::screen::{Screen, View};
use crate::session::Session;
use crate::texts::Texts;

pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let (languages, mut topics) = session.site.with_value(|site| {
        let languages = site.languages.iter().map(|it| language(session, texts, it).into());
        let topics = site.topics.iter().map(|(id, picture)| topic(session, texts, id, picture).into());
        (languages.collect::<Vec<Node>>(), topics.collect::<Vec<Node>>())
    });
    topics.push(button("topic", "desk", texts.get("start-other"), move || session.view(View::Help)).into());
    let promise = vec![paragraph(texts.get("start-privacy")), paragraph(texts.get("start-not-a-decision"))];
    let group =
        el("div").class("languages").attr("role", "group").attr("aria-label", &texts.get("bar-language"));
    el("main")
        .class("start")
        .child(title(texts.get("start-title")))
        .child(el("p").class("lead").text(texts.get("start-lead")))
        .child(group.child(languages))
        .child(el("h2").text(texts.get("start-topics")))
        .child(el("div").class("topics").child(topics))
        .child(card("promise", texts.get("start-promise"), promise))
        .into()
}

fn language(session: Session, texts: &Texts, language: &Language) -> Element {
    let pressed = language.id == texts.language.id;
    let id = language.id.clone();
    el("button")
        .attr("lang", &language.id)
        .attr("dir", if language.right_to_left { "rtl" } else { "ltr" })
        .attr("aria-pressed", if pressed { "true" } else { "false" })
        .text(language.name.clone())
        .click(move || session.speak(&id))
}

fn topic(session: Session, texts: &Texts, id: &str, picture: &str) -> Element {
    let name = el("strong").text(texts.get(&["procedure-", id].concat()));
    let about = el("span").class("about").text(texts.get(&["procedure-", id, ".about"].concat()));
    let id = id.to_owned();
    let open = move || {
        let screen = session.screen.get_untracked().with(View::Conversation);
        session.go(Screen { topic: Some(id.clone()), ..screen });
    };
    el("button").class("topic").child(icon(picture)).child(el("span").child(name).child(about)).click(open)
}
