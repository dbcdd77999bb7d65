//! The ways to answer: buttons, ticks, a number, a sum of money, a day.
//!
//! What is typed is kept in the session's draft at every keystroke; what is wrong is said at the field, and
//! what was typed stays.

use std::rc::Rc;

use leptos::prelude::*;
use sportello_rules::assess::date_limit;
use sportello_rules::rulebook::{Fact, FactKind};
use sportello_rules::{Answer, Date};

use crate::dom::{self, Element, Node, el, is_checked, is_enter};
use crate::parts::answer::Question;
use crate::parts::{button, icon};
use crate::session::{Notice, Session};
use crate::texts::{Shown, Texts};

/// Everything that answers a fact, but for *don't know* and *prefer not to say*.
pub fn answers(
    session: Session,
    texts: &Texts,
    question: &Question,
    on_date: Date,
    given: Option<Answer>,
) -> Node {
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
            let read = move |text: &str| {
                let count = latin(text).parse().ok().filter(|count| (min..=max).contains(count));
                count.map(Answer::Count)
            };
            let unit = question.attribute("unit");
            typed(session, texts, fact, Typed { written, mode: "numeric", unit, wrong, read: Box::new(read) })
        }
        FactKind::Money { max } => {
            let written = match given {
                Some(Answer::Money(cents)) => euro(cents),
                _ => String::new(),
            };
            let wrong = texts.with("wrong-money", &[("max", Shown::Cents(*max))]);
            let max = *max;
            let read = move |text: &str| cents(&latin(text)).filter(|cents| *cents <= max).map(Answer::Money);
            let unit = "€".to_owned();
            typed(session, texts, fact, Typed { written, mode: "decimal", unit, wrong, read: Box::new(read) })
        }
        FactKind::Date { min, max } => {
            let limits = (date_limit(on_date, *min), date_limit(on_date, *max));
            day(session, texts, fact, limits, given)
        }
    }
}

/// A button with an answer on it; pressed when it was given before.
pub fn option(text: String, answer: &Answer, pressed: bool) -> Element {
    let id = match answer {
        Answer::YesNo(true) => "yes",
        Answer::YesNo(false) => "no",
        Answer::Choice(option) => option,
        Answer::Withheld => "withheld",
        _ => "unknown",
    };
    let button = el("button").attr("data-answer", id).text(text);
    if pressed { button.attr("aria-pressed", "true") } else { button }
}

fn choices(
    session: Session,
    question: &Question,
    options: impl Iterator<Item = Answer>,
    given: Option<Answer>,
) -> Node {
    let mut buttons: Vec<Node> = Vec::new();
    for answer in options {
        let button = option(question.answer(&answer), &answer, given.as_ref() == Some(&answer));
        let fact = question.fact.id.clone();
        buttons.push(button.click(move || session.say(&fact, answer.clone())).into());
    }
    buttons.into()
}

fn ticks(
    session: Session,
    texts: &Texts,
    question: &Question,
    options: &[String],
    given: Option<Answer>,
) -> Node {
    let before = match given {
        Some(Answer::Choices(chosen)) => chosen,
        _ => Vec::new(),
    };
    let ticked = move |option: &str, before: &[String]| {
        session.drafted(option).map_or(before.iter().any(|known| known == option), |draft| draft == "x")
    };
    let mut boxes = el("fieldset").attr("aria-labelledby", "title").attr("aria-describedby", "wrong");
    for option in options {
        let id = option.clone();
        let tick = move |event| {
            let mark = if is_checked(&event) { "x" } else { "" };
            session.draft(&id, mark.to_owned());
        };
        let input = el("input")
            .attr("type", "checkbox")
            .attr("data-answer", option)
            .flag("checked", ticked(option, &before));
        let text = el("span").text(question.option(option));
        boxes = boxes.child(el("label").class("tick").child(input.on("change", tick)).child(text));
    }
    let (id, options) = (question.fact.id.clone(), options.to_vec());
    let go_on = move || {
        let chosen: Vec<String> = options.iter().filter(|option| ticked(option, &before)).cloned().collect();
        if chosen.is_empty() {
            refuse(session, "wrong");
        } else {
            session.say(&id, Answer::Choices(chosen));
        }
    };
    vec![
        boxes.into(),
        wrong(session, texts.get("wrong-choices")),
        button("primary", "next", texts.get("continue"), go_on).into(),
    ]
    .into()
}

/// Turns what was typed into an answer, if it is one.
type Reader = Box<dyn Fn(&str) -> Option<Answer>>;

/// How one field is written and read.
struct Typed {
    /// What stands in it at first.
    written: String,
    /// The keyboard that a phone shows.
    mode: &'static str,
    unit: String,
    wrong: String,
    read: Reader,
}

fn typed(session: Session, texts: &Texts, fact: &Fact, field: Typed) -> Node {
    let value = session.drafted(&fact.id).unwrap_or(field.written);
    let (id, draft_id, first) = (fact.id.clone(), fact.id.clone(), value.clone());
    let read = field.read;
    let go_on: Rc<dyn Fn()> = Rc::new(move || {
        let text = session.drafted(&id).unwrap_or_else(|| first.clone());
        match read(&text) {
            Some(answer) => session.say(&id, answer),
            None => refuse(session, "field"),
        }
    });
    let input = input("field", field.mode, value, go_on.clone())
        .attr("aria-labelledby", "title")
        .on("input", move |event| session.draft(&draft_id, dom::value(&event)));
    let unit = el("span").attr("id", "unit").text(field.unit);
    vec![
        el("div").class("typed").child(input).child(unit).into(),
        wrong(session, field.wrong),
        button("primary", "next", texts.get("continue"), move || go_on()).into(),
    ]
    .into()
}

fn input(id: &str, mode: &str, value: String, enter: Rc<dyn Fn()>) -> Element {
    el("input")
        .attr("id", id)
        .attr("type", "text")
        .attr("inputmode", mode)
        .attr("autocomplete", "off")
        .attr("dir", "ltr")
        .attr("aria-describedby", "unit wrong")
        .attr("value", &value)
        .on("keydown", move |event| {
            if is_enter(&event) {
                enter();
            }
        })
}

fn day(
    session: Session,
    texts: &Texts,
    fact: &Fact,
    (first, last): (Date, Date),
    given: Option<Answer>,
) -> Node {
    let before = match given {
        Some(Answer::Date(date)) => Some(date),
        _ => None,
    };
    let heard = session.later.get_untracked().and_then(|screens| (screens.half_date)(&fact.id));
    let written = move |field: &str| {
        if let Some((date, whole_month)) = heard
            && before.is_none()
        {
            let known = match field {
                "year" => date.year().to_string(),
                "month" if whole_month => date.month().to_string(),
                _ => String::new(),
            };
            return session.drafted(field).unwrap_or(known);
        }
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
    let go_on: Rc<dyn Fn()> = Rc::new(move || {
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
    });
    let mut fields = el("fieldset").class("day").attr("aria-labelledby", "title");
    for field in ["day", "month", "year"] {
        let label = el("span").text(texts.get(&["date-", field].concat()));
        let input = input(field, "numeric", written(field), go_on.clone())
            .on("input", move |event| session.draft(field, dom::value(&event)));
        fields = fields.child(el("label").class(field).child(label).child(input));
    }
    let limits = [("first", Shown::Date(first)), ("last", Shown::Date(last))];
    vec![
        fields.into(),
        wrong(session, texts.with("wrong-date", &limits)),
        button("primary", "next", texts.get("continue"), move || go_on()).into(),
    ]
    .into()
}

/// What is wrong with a field, once it was tried.
fn wrong(session: Session, text: String) -> Node {
    let shown = move || match session.notice.get() {
        Some(Notice::Field(_)) => vec![icon("warning").into(), el("span").text(text.clone()).into()].into(),
        _ => Node::Nothing,
    };
    el("p").attr("id", "wrong").class("wrong").attr("role", "status").showing(shown).into()
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
    text.chars()
        .map(digit)
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200e}' | '\u{200f}' | '€' | '\''))
        .collect()
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
