//! The first screen: language, then topic; and what to do when a topic is not in the chosen language.

use std::sync::Arc;

use leptos::prelude::*;

use crate::chunks::{Group, Language};
use crate::dom::{Element, Node, el};
use crate::parts::{button, card, icon, paragraph, title};
use crate::screen::{Screen, View};
use crate::session::Session;
use crate::texts::{Shown, Texts};
use crate::{page, tell};

pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let (languages, mut topics) = session.site.with_value(|site| {
        let languages = site.languages.iter().map(|it| language(session, texts, it).into());
        (
            languages.collect::<Vec<Node>>(),
            site.groups.iter().map(|it| group(session, texts, it)).collect::<Vec<Node>>(),
        )
    });
    topics.push(button("topic", "desk", texts.get("start-other"), move || session.view(View::Help)).into());
    let promise = vec![paragraph(texts.get("start-privacy")), paragraph(texts.get("start-not-a-decision"))];
    el("main")
        .class("start")
        .child(title(texts.get("start-title")))
        .child(el("p").class("lead").text(texts.get("start-lead")))
        .child(choice_of_languages(texts, languages))
        .child(el("div").class("frame").showing(move || page::later(session, |screens| screens.keeping)))
        .child(tell::field(session, texts, "tell-start"))
        .child(el("h2").text(texts.get("start-topics")))
        .child(topics)
        .child(card("promise", texts.get("start-promise"), promise))
        .into()
}

/// The topic is not in this language: in which ones it is.
pub fn elsewhere(session: Session, texts: &Arc<Texts>) -> Node {
    let topic = session.screen.read().topic.clone().unwrap_or_default();
    let languages = session.site.with_value(|site| {
        let spoken = site.languages.iter().filter(|it| !it.lacks.contains(&topic));
        spoken.map(|it| language(session, texts, it).into()).collect::<Vec<Node>>()
    });
    let name = Shown::Text(texts.language.name.clone());
    el("main")
        .class("start")
        .child(title(texts.get(&["procedure-", &topic].concat())))
        .child(el("p").class("lead").text(texts.with("start-elsewhere", &[("language", name)])))
        .child(choice_of_languages(texts, languages))
        .child(paragraph(texts.get("start-elsewhere-desk")))
        .child(button("plain", "back", texts.get("start-topics"), move || session.view_start()))
        .into()
}

fn choice_of_languages(texts: &Texts, languages: Vec<Node>) -> Element {
    let group = el("div").class("languages").attr("role", "group");
    group.attr("aria-label", &texts.get("bar-language")).child(languages)
}

/// Topics under a name, opened by a tap; the first group has no name and stands open.
fn group(session: Session, texts: &Texts, group: &Group) -> Node {
    let topics = group.topics.iter().map(|(id, picture)| topic(session, texts, id, picture).into());
    let topics = el("div").class("topics").child(topics.collect::<Vec<Node>>());
    let key = ["group-", &group.id].concat();
    let name = texts.get(&key);
    if name.is_empty() {
        return topics.into();
    }
    let words = el("span").child(el("strong").text(name));
    let words = words.child(el("span").class("about").text(texts.get(&[&key, ".about"].concat())));
    let picture = group.topics.first().map(|(_, picture)| icon(picture));
    let summary = el("summary").class("topic").child(picture).child(words);
    el("details").class("group").child(summary).child(topics).into()
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
