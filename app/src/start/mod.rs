//! The first screen: language, then topic.

use std::sync::Arc;

use leptos::prelude::*;

use crate::parts::{button, card, icon, paragraph, title};
use crate::screen::{Screen, View};
use crate::session::Session;
use crate::texts::Texts;

pub fn screen(session: Session, texts: &Arc<Texts>) -> AnyView {
    let (languages, topics) = session.site.with_value(|site| {
        let language = |language: &crate::chunks::Language| {
            let id = language.id.clone();
            let pressed = if id == texts.language.id { "true" } else { "false" };
            let direction = if language.right_to_left { "rtl" } else { "ltr" };
            let choose = id.clone();
            view! {
                <button lang=id dir=direction aria-pressed=pressed on:click=move |_| session.speak(&choose)>
                    {language.name.clone()}
                </button>
            }
            .into_any()
        };
        let languages: Vec<AnyView> = site.languages.iter().map(language).collect();
        let topic = |(id, picture): &(String, String)| topic(session, texts, id, picture);
        let topics: Vec<AnyView> = site.topics.iter().map(topic).collect();
        (languages, topics)
    });
    let other = button("topic", "desk", texts.get("start-other"), move || session.view(View::Help));
    view! {
        <main class="start">
            {title(texts.get("start-title"))}
            <p class="lead">{texts.get("start-lead")}</p>
            <div class="languages" role="group" aria-label=texts.get("bar-language")>{languages}</div>
            <h2>{texts.get("start-topics")}</h2>
            <div class="topics">{topics}{other}</div>
            {card("promise", texts.get("start-promise"), view! {
                {paragraph(texts.get("start-privacy"))}
                {paragraph(texts.get("start-not-a-decision"))}
            }.into_any())}
        </main>
    }
    .into_any()
}

fn topic(session: Session, texts: &Texts, id: &str, picture: &str) -> AnyView {
    let name = texts.get(&["procedure-", id].concat());
    let about = texts.get(&["procedure-", id, ".about"].concat());
    let id = id.to_owned();
    let open = move |_| {
        let screen = session.screen.read_untracked().with(View::Conversation);
        session.go(Screen { topic: Some(id.clone()), ..screen });
    };
    view! {
        <button class="topic" on:click=open>
            {icon(picture)}
            <span><strong>{name}</strong><span class="about">{about}</span></span>
        </button>
    }
    .into_any()
}
