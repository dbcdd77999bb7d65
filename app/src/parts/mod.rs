//! What several screens use: pictograms, titles, answers in words, legal sources, verdicts.

pub mod answer;
pub mod source;
pub mod verdict;

use leptos::prelude::*;

/// A pictogram from the sheet in `index.html`. It repeats a text beside it, so it is silent.
pub fn icon(name: &str) -> AnyView {
    let href = ["#i-", name].concat();
    view! { <svg class="icon" aria-hidden="true"><use href=href/></svg> }.into_any()
}

/// The title of a screen. Focus moves here when the screen changes, so that it is read aloud.
pub fn title(text: String) -> AnyView {
    view! { <h1 id="title" tabindex="-1">{text}</h1> }.into_any()
}

/// A paragraph, unless it is empty.
pub fn paragraph(text: String) -> AnyView {
    if text.is_empty() { ().into_any() } else { view! { <p>{text}</p> }.into_any() }
}

/// A titled block of a screen.
pub fn card(class: &'static str, heading: String, body: AnyView) -> AnyView {
    view! { <section class=["card ", class].concat()><h2>{heading}</h2>{body}</section> }.into_any()
}

/// A button with a pictogram and a text.
pub fn button(class: &'static str, picture: &'static str, text: String, press: impl Fn() + 'static) -> AnyView {
    let press: Box<dyn Fn()> = Box::new(press);
    view! { <button class=class on:click=move |_| press()>{icon(picture)}<span>{text}</span></button> }.into_any()
}

/// Italian words inside a sentence of another language: own direction, read aloud in Italian.
pub fn italian(text: String) -> AnyView {
    view! { <bdi lang="it" dir="ltr">{text}</bdi> }.into_any()
}
