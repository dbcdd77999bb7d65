//! The result: the verdict, what to ask at the desk, how each requirement stands, and the checklist.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::{RequirementAssessment, RequirementState};
use sportello_rules::rulebook::{AdviceKind, Outcome};

use crate::checklist::Page;
use crate::help;
use crate::parts::answer::Question;
use crate::parts::{button, card, icon, italian, paragraph, source, title, verdict};
use crate::screen::{Screen, View};
use crate::session::{Notice, Session};
use crate::texts::{Shown, Texts};

pub fn screen(session: Session, texts: &Arc<Texts>) -> AnyView {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return ().into_any();
    };
    let page = Page { session, texts, rulebook: &rulebook, assessment: &assessment };
    let key = verdict::key(assessment.verdict);
    let heading = title(verdict::sentence(texts, "verdict", assessment.verdict));
    let about = paragraph(texts.get(&["verdict-", key, ".about"].concat()));
    let needs_help = assessment.needs_help();
    let go_on = assessment.next.is_some().then(|| {
        button("primary", "next", texts.get("checklist-go-on"), move || session.view(View::Conversation))
    });
    let helpers = needs_help.then(|| help::lines(session, texts, &["legal", "danger"]));
    let sheet = (!needs_help).then(|| {
        button("primary", "print", texts.get("sheet-open"), move || session.view(View::Sheet))
    });
    view! {
        <main>
            {verdict::banner(key, heading, about)}
            {go_on}
            {helpers}
            {parts(&page)}
            {doubts(&page)}
            {requirements(&page)}
            {sheet}
            {page.documents()}
            {page.fees()}
            {page.deadlines()}
            {page.offices()}
            {page.advice(AdviceKind::Waiting, "advice-waiting", "clock")}
            {page.advice(AdviceKind::Mistake, "advice-mistake", "warning")}
            {page.advice(AdviceKind::Next, "advice-next", "next")}
            {other_day(session, texts)}
            <div class="row">
                {button("plain", "back", texts.get("result-questions"), move || session.view(View::Conversation))}
                {button("plain", "again", texts.get("start-over"), move || session.start_over())}
            </div>
            <p class="small">{version(&page)}</p>
        </main>
    }
    .into_any()
}

/// The version of the rules and the day they were checked.
pub fn version(page: &Page) -> String {
    let checked = Shown::Date(page.rulebook.checked);
    page.texts.with("rules-version", &[("version", Shown::Text(page.rulebook.version.clone())), ("date", checked)])
}

/// One verdict for each thing asked for.
fn parts(page: &Page) -> AnyView {
    if page.assessment.parts.len() < 2 {
        return ().into_any();
    }
    let one = |part: &sportello_rules::assess::PartAssessment| {
        let key = verdict::key(part.verdict);
        let name = page.texts.of("part", &page.rulebook.parts[part.part].id, "", &[]);
        let sentence = verdict::sentence(page.texts, "part-verdict", part.verdict);
        view! { <li class=["part ", key].concat()>{icon(verdict::picture(key))}<p><strong>{name}</strong>" "{sentence}</p></li> }
            .into_any()
    };
    let lines: Vec<AnyView> = page.assessment.parts.iter().map(one).collect();
    card("", page.texts.get("parts-title"), view! { <ul class="list">{lines}</ul> }.into_any())
}

/// What to ask at the desk: what the person did not know, what is not published, what law and practice leave open.
fn doubts(page: &Page) -> AnyView {
    let mut lines = Vec::new();
    for text in doubt_texts(page, page.texts) {
        let spoken = page.session.italian.get().filter(|_| page.texts.language.id != "it");
        let in_italian = spoken.and_then(|texts| doubt_texts(page, &texts).get(lines.len()).map(|text| text.ask.clone()));
        lines.push(ask(page, text.what, text.ask, in_italian));
    }
    if lines.is_empty() {
        return ().into_any();
    }
    let count = [("count", Shown::Number(lines.len() as f64))];
    card("doubt", page.texts.with("doubts-title", &count), view! { <ul class="asks">{lines}</ul> }.into_any())
}

/// Something that is open, and the words to ask it with.
pub struct DoubtText {
    pub what: String,
    pub ask: String,
}

/// All that is open, in one language: the same list, in the same order, in every language.
pub fn doubt_texts(page: &Page, texts: &Texts) -> Vec<DoubtText> {
    let mut all = Vec::new();
    for assessed in &page.assessment.requirements {
        let requirement = &page.rulebook.requirements[assessed.requirement];
        if let RequirementState::Rule(rule, Outcome::Desk) = assessed.state {
            let rule = &requirement.rules[rule];
            let what = texts.of("requirement", &requirement.id, &rule.id, &assessed.arguments);
            let own = texts.of("requirement", &requirement.id, &[rule.id.as_str(), "-ask"].concat(), &assessed.arguments);
            let ask = if own.is_empty() { texts.of("requirement", &requirement.id, "ask", &assessed.arguments) } else { own };
            all.push(DoubtText { what, ask });
        }
    }
    for fact in &page.assessment.missing {
        let fact = &page.rulebook.facts[usize::from(*fact)];
        let case = page.session.case.read();
        let question = Question::new(texts, page.rulebook, &case, page.assessment.on_date, fact);
        let what = texts.with("doubt-unknown-fact", &[("question", Shown::Text(question.text()))]);
        all.push(DoubtText { what, ask: question.attribute("desk") });
    }
    for value in &page.assessment.unpublished {
        let value = &page.rulebook.values[usize::from(*value)];
        all.push(DoubtText { what: texts.of("value", &value.id, "", &[]), ask: texts.of("value", &value.id, "ask", &[]) });
    }
    for needed in &page.assessment.doubts {
        let doubt = &page.rulebook.doubts[needed.item];
        all.push(DoubtText {
            what: texts.of("doubt", &doubt.id, "", &needed.arguments),
            ask: texts.of("doubt", &doubt.id, "ask", &needed.arguments),
        });
    }
    all
}

fn ask(page: &Page, what: String, ask: String, in_italian: Option<String>) -> AnyView {
    let words = (!ask.is_empty()).then(|| {
        let italian_words = in_italian.map(|words| {
            view! { <p class="say">{icon("say")}{italian(words)}</p> }
        });
        view! { <p class="ask-words"><strong>{page.texts.get("ask-this")}</strong>" "{ask}</p>{italian_words} }
    });
    view! { <li>{paragraph(what)}{words}</li> }.into_any()
}

/// How each requirement stands, and why.
fn requirements(page: &Page) -> AnyView {
    let lines: Vec<AnyView> = page.assessment.requirements.iter().map(|it| requirement(page, it)).collect();
    card("", page.texts.get("requirements-title"), view! { <ul class="requirements">{lines}</ul> }.into_any())
}

fn requirement(page: &Page, assessed: &RequirementAssessment) -> AnyView {
    let requirement = &page.rulebook.requirements[assessed.requirement];
    let title = page.texts.of("requirement", &requirement.id, "", &assessed.arguments);
    let (key, text) = match assessed.state {
        RequirementState::Rule(rule, outcome) => {
            let rule = &requirement.rules[rule];
            (outcome_key(outcome), page.texts.of("requirement", &requirement.id, &rule.id, &assessed.arguments))
        }
        RequirementState::Open => ("open", page.texts.get("requirement-open")),
        RequirementState::Unknown => {
            let facts = Shown::Text(page.depends_on(assessed.because));
            ("desk", page.texts.with("requirement-unknown", &[("facts", facts)]))
        }
    };
    let from = assessed.from.map(|from| paragraph(page.texts.with("requirement-from", &[("date", Shown::Date(from))])));
    let state = page.texts.get(&["state-", key].concat());
    view! {
        <li class=key>
            {icon(verdict::picture(key))}
            <div>
                <strong>{title}</strong>
                <span class="state">{state}</span>
                {paragraph(text)}
                {from}
                {source::details(page.texts, page.rulebook, &assessed.sources)}
            </div>
        </li>
    }
    .into_any()
}

fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Yes => "yes",
        Outcome::NotYet => "not-yet",
        Outcome::Desk => "desk",
        Outcome::No => "no",
        Outcome::Help => "help",
    }
}

/// "What if I go on another day?": the same assessment for that day.
fn other_day(session: Session, texts: &Texts) -> AnyView {
    let day = session.on_date();
    let heading = texts.with("other-day", &[("date", Shown::Date(day))]);
    let change = move |event| {
        let text = event_target_value(&event);
        match text.parse() {
            Ok(date) => session.go(Screen { on_date: Some(date), ..session.screen.get_untracked() }),
            Err(_) => session.notice.set(Some(Notice::UnknownAddress(text))),
        }
    };
    view! {
        <label class="other-day">
            <span>{heading}</span>
            <input type="date" value=day.to_string() on:change=change/>
        </label>
    }
    .into_any()
}
