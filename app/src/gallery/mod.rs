//! The gallery: components in named states, for screenshots and accessibility checks. Not linked from anywhere.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::Date;
use sportello_rules::assess::Verdict;
use sportello_rules::rulebook::Outcome;

use crate::help;
use crate::parts::{button, card, paragraph, title, verdict};
use crate::session::Session;
use crate::texts::Texts;

pub fn screen(session: Session, texts: &Arc<Texts>) -> AnyView {
    let outcomes = [Outcome::Yes, Outcome::NotYet, Outcome::Desk, Outcome::No, Outcome::Help];
    let verdicts = outcomes.map(|outcome| {
        let from = (outcome == Outcome::NotYet).then(|| Date::new(2027, 3, 14)).flatten();
        let verdict = Verdict::Decided { outcome, from };
        let key = verdict::key(verdict);
        let sentence = verdict::sentence(texts, "verdict", verdict);
        let about = paragraph(texts.get(&["verdict-", key, ".about"].concat()));
        verdict::banner(key, view! { <h2>{sentence}</h2> }.into_any(), about)
    });
    let verdicts: Vec<AnyView> = verdicts.into_iter().collect();
    // Every sentence of the page's texts in a row is the longest text there is.
    let long = [texts.get("start-privacy"), texts.get("start-not-a-decision"), texts.get("help-desk")].join(" ");
    view! {
        <main>
            {title("Gallery".to_owned())}
            <section data-state="verdicts">{verdicts}</section>
            <section data-state="long-text">{card("", long.clone(), paragraph(long))}</section>
            <section data-state="empty">{card("", texts.get("checklist-title"), paragraph(texts.get("checklist-empty")))}</section>
            <section data-state="error">
                <p class="wrong">{crate::parts::icon("warning")}<span>{texts.get("wrong-choices")}</span></p>
            </section>
            <section data-state="buttons" class="answers">
                {button("primary", "next", texts.get("continue"), || ())}
                {button("plain", "again", texts.get("start-over"), || ())}
                <button class="unsure">{texts.get("answer-unknown")}</button>
                <button aria-pressed="true">{texts.get("answer-yes")}</button>
            </section>
            <section data-state="help-lines">{help::lines(session, texts, &[])}</section>
        </main>
    }
    .into_any()
}
