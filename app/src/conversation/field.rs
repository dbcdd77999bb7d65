//! The ways to answer: buttons, ticks, a number, a sum of money, a day.
//!
//! What is typed is kept in the session's draft at every keystroke; what is wrong is said at the field, and
//! what was typed stays.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::date_limit;
use sportello_rules::rulebook::{Fact, FactKind};
use sportello_rules::{Answer, Date};

use crate::parts::answer::Question;
use crate::parts::{button, icon};
use crate::session::{Notice, Session};
use crate::texts::{Shown, Texts};

/// Everything that answers a fact, but for *don't know* and *prefer not to say*.
pub fn answers(session: Session, texts: &Arc<Texts>, question: &Question, on_date: Date, given: Option<Answer>) -> AnyView {
    let fact = question.fact;
    match &fact.kind {
        FactKind::YesNo => {
            let both = [Answer::YesNo(true), Answer::YesNo(false)];
            choices(session, question, both.into_iter(), given)
        }
        FactKind::Choice(options) => {
            choices(session, question, options.iter().cloned().map(Answer::Choice), given)
        }
        FactKind::Choices(options) => ticks(session, texts, question, options, given),
        FactKind::Count { min, max } => {
            let written = match given {
                Some(Answer::Count(count)) => count.to_string(),
                _ => String::new(),
            };
            let limits = [("min", Shown::Number(f64::from(*min))), ("max", Shown::Number(f64::from(*max)))];
            let wrong = texts.with("wrong-count", &limits);
            let (min, max) = (*min, *max);
            typed(session, texts, fact, written, "numeric", question.attribute("unit"), wrong, move |text| {
                let count = latin(text).parse().ok().filter(|count| (min..=max).contains(count));
                count.map(Answer::Count)
            })
        }
        FactKind::Money { max } => {
            let written = match given {
                Some(Answer::Money(cents)) => euro(cents),
                _ => String::new(),
            };
            let wrong = texts.with("wrong-money", &[("max", Shown::Cents(*max))]);
            let max = *max;
            typed(session, texts, fact, written, "decimal", "€".to_owned(), wrong, move |text| {
                cents(&latin(text)).filter(|cents| *cents <= max).map(Answer::Money)
            })
        }
        FactKind::Date { min, max } => {
            let limits = (date_limit(on_date, *min), date_limit(on_date, *max));
            day(session, texts, fact, limits, given)
        }
    }
}

fn choices(
    session: Session,
    question: &Question,
    options: impl Iterator<Item = Answer>,
    given: Option<Answer>,
) -> AnyView {
    let one = |option: Answer| {
        let text = question.answer(&option);
        let pressed = (given.as_ref() == Some(&option)).then_some("true");
        let fact = question.fact.id.clone();
        let say = move |_| session.say(&fact, option.clone());
        view! { <button aria-pressed=pressed on:click=say>{text}</button> }.into_any()
    };
    options.map(one).collect::<Vec<AnyView>>().into_any()
}

fn ticks(
    session: Session,
    texts: &Texts,
    question: &Question,
    options: &[String],
    given: Option<Answer>,
) -> AnyView {
    let before = match given {
        Some(Answer::Choices(chosen)) => chosen,
        _ => Vec::new(),
    };
    let ticked = move |option: &str, before: &[String]| {
        session.drafted(option).map_or(before.iter().any(|known| known == option), |draft| draft == "x")
    };
    let one = |option: &String| {
        let text = question.option(option);
        let id = option.clone();
        let on = ticked(option, &before);
        let tick = move |event| {
            let on = event_target_checked(&event);
            session.draft(&id, if on { "x".to_owned() } else { String::new() });
        };
        view! { <label class="tick"><input type="checkbox" checked=on on:change=tick/><span>{text}</span></label> }
            .into_any()
    };
    let boxes: Vec<AnyView> = options.iter().map(one).collect();
    let (id, options) = (question.fact.id.clone(), options.to_vec());
    let go_on = move || {
        let chosen: Vec<String> = options.iter().filter(|option| ticked(option, &before)).cloned().collect();
        if chosen.is_empty() {
            session.notice.set(Some(Notice::Field("wrong-choices")));
        } else {
            session.say(&id, Answer::Choices(chosen));
        }
    };
    view! {
        <fieldset aria-labelledby="title" aria-describedby="wrong">{boxes}</fieldset>
        {wrong(session, texts.get("wrong-choices"))}
        {button("primary", "next", texts.get("continue"), go_on)}
    }
    .into_any()
}

#[expect(clippy::too_many_arguments, reason = "one field has all of these, and is written in two places only")]
fn typed(
    session: Session,
    texts: &Texts,
    fact: &Fact,
    written: String,
    mode: &'static str,
    unit: String,
    wrong_text: String,
    read: impl Fn(&str) -> Option<Answer> + 'static,
) -> AnyView {
    let value = session.drafted(&fact.id).unwrap_or(written);
    let id = fact.id.clone();
    let draft_id = fact.id.clone();
    let first = value.clone();
    let go_on = move || {
        let text = session.drafted(&id).unwrap_or_else(|| first.clone());
        match read(&text) {
            Some(answer) => session.say(&id, answer),
            None => refuse(session, "field"),
        }
    };
    let go_on = Arc::new(go_on) as Arc<dyn Fn()>;
    let enter = go_on.clone();
    view! {
        <div class="typed">
            <input
                id="field" type="text" inputmode=mode autocomplete="off" dir="ltr"
                aria-labelledby="title" aria-describedby="unit wrong" value=value
                on:input=move |event| session.draft(&draft_id, event_target_value(&event))
                on:keydown=move |event| if event.key() == "Enter" { enter() }
            />
            <span id="unit">{unit}</span>
        </div>
        {wrong(session, wrong_text)}
        {button("primary", "next", texts.get("continue"), move || go_on())}
    }
    .into_any()
}

fn day(
    session: Session,
    texts: &Texts,
    fact: &Fact,
    (first, last): (Date, Date),
    given: Option<Answer>,
) -> AnyView {
    let before = match given {
        Some(Answer::Date(date)) => Some(date),
        _ => None,
    };
    let written = move |field: &str| {
        let from_answer = || {
            before.map(|date| match field {
                "day" => date.day().to_string(),
                "month" => date.month().to_string(),
                _ => date.year().to_string(),
            })
        };
        session.drafted(field).or_else(from_answer).unwrap_or_default()
    };
    let id = fact.id.clone();
    let go_on = move || {
        let number = |field: &str| latin(&written(field)).parse::<i32>().ok();
        let date = match (number("day"), number("month"), number("year")) {
            (Some(day), Some(month), Some(year)) => {
                let small = |number: i32| u8::try_from(number).ok();
                small(month).zip(small(day)).and_then(|(month, day)| Date::new(year, month, day))
            }
            _ => None,
        };
        match date.filter(|date| (first..=last).contains(date)) {
            Some(date) => session.say(&id, Answer::Date(date)),
            None => refuse(session, "day"),
        }
    };
    let go_on = Arc::new(go_on) as Arc<dyn Fn()>;
    let one = |field: &'static str| {
        let label = texts.get(&["date-", field].concat());
        let enter = go_on.clone();
        view! {
            <label class=field>
                <span>{label}</span>
                <input
                    id=field type="text" inputmode="numeric" autocomplete="off" dir="ltr"
                    aria-describedby="wrong" value=written(field)
                    on:input=move |event| session.draft(field, event_target_value(&event))
                    on:keydown=move |event| if event.key() == "Enter" { enter() }
                />
            </label>
        }
        .into_any()
    };
    let fields: Vec<AnyView> = ["day", "month", "year"].into_iter().map(one).collect();
    let limits = [("first", Shown::Date(first)), ("last", Shown::Date(last))];
    view! {
        <fieldset class="day" aria-labelledby="title">{fields}</fieldset>
        {wrong(session, texts.with("wrong-date", &limits))}
        {button("primary", "next", texts.get("continue"), move || go_on())}
    }
    .into_any()
}

/// What is wrong with a field, once it was tried.
fn wrong(session: Session, text: String) -> AnyView {
    let shown = move || {
        let text = text.clone();
        matches!(session.notice.get(), Some(Notice::Field(_)))
            .then(|| view! { {icon("warning")}<span>{text}</span> }.into_any())
    };
    view! { <p id="wrong" class="wrong" role="status">{shown}</p> }.into_any()
}

/// Says that a field is wrong and takes the person back to it; what was typed stays.
fn refuse(session: Session, field: &'static str) {
    use wasm_bindgen::JsCast;
    session.notice.set(Some(Notice::Field(field)));
    let input = document().get_element_by_id(field);
    if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = input.focus();
    }
}

/// Eastern Arabic and Persian digits as Latin ones, without spaces and direction marks.
fn latin(text: &str) -> String {
    let digit = |c: char| match c {
        '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
        '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
        '٫' => ',',
        '٬' => '.',
        other => other,
    };
    text.chars().map(digit).filter(|c| !c.is_whitespace() && !matches!(c, '\u{200e}' | '\u{200f}' | '€' | '\'')).collect()
}

/// A sum as people write it, in cents: `10.651,68`, `10,651.68`, `10651`, `10 651,6`.
fn cents(text: &str) -> Option<i64> {
    let last = text.rfind(['.', ',']);
    // Of several marks the last one may be the decimal one; three digits after it make it a thousands mark.
    let decimals = last.map(|at| text.len() - at - 1).filter(|decimals| *decimals <= 2);
    let (whole, fraction) = match (last, decimals) {
        (Some(at), Some(_)) => (&text[..at], &text[at + 1..]),
        _ => (text, ""),
    };
    let digits: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    if digits.is_empty() || !digits.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut padded = fraction.to_owned();
    while padded.len() < 2 {
        padded.push('0');
    }
    digits.parse::<i64>().ok()?.checked_mul(100)?.checked_add(padded.parse().ok()?)
}

/// Cents as a person would type them.
fn euro(cents: i64) -> String {
    let rest = cents % 100;
    let mut text = (cents / 100).to_string();
    if rest != 0 {
        text.push(',');
        text.push((b'0' + (rest / 10) as u8) as char);
        text.push((b'0' + (rest % 10) as u8) as char);
    }
    text
}
