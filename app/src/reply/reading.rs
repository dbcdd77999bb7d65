//! What the reader has read, as the page uses it, and the question as the reader gets it.
//!
//! The reader answers in JSON, which the browser parses.

use js_sys::{Array, JSON, Object, Reflect};
use sportello_rules::Date;
use sportello_rules::assess::date_limit;
use sportello_rules::rulebook::FactKind;
use wasm_bindgen::JsValue;

use super::facts::{Heard, Said};
use crate::chunks::get;
use crate::parts::answer::Question;

/// What a message says.
#[derive(Default)]
pub struct Reading {
    /// Topics of the reader with a score from 0 to 1, best first.
    pub topics: Vec<(String, f64)>,
    pub facts: Vec<Heard>,
    pub danger: Option<String>,
    /// A danger that the message only hints at.
    pub quiet: Option<String>,
    /// A word of the glossary whose meaning is asked.
    pub term: Option<String>,
    /// Something that the page is asked to do: `start-over`, `why`, `withheld`.
    pub command: Option<String>,
    /// Which of the questions it answers, and how.
    pub answer: Option<(usize, Said)>,
    /// Did it answer a question?
    pub is_answer: bool,
    /// Was anything understood at all?
    pub understood: bool,
}

/// Joins what was read with the question on the screen in mind, and with the one answered before it.
pub fn join(readings: &[String]) -> Option<Reading> {
    let parsed: Vec<JsValue> = readings.iter().filter_map(|text| JSON::parse(text).ok()).collect();
    let first = parsed.first()?;
    let text = |name| get(first, name).as_string();
    let topics = Array::from(&get(first, "topics")).into_iter();
    let topic = |topic: JsValue| Some((get(&topic, "id").as_string()?, get(&topic, "score").as_f64()?));
    let precision = get(first, "precision");
    let mut facts = Vec::new();
    let mut command = None;
    for list in ["facts", "wants"] {
        let list = get(first, list);
        // What says nothing is left out of the JSON.
        if !list.is_object() {
            continue;
        }
        for entry in Object::entries(&Object::from(list)).into_iter() {
            let entry = Array::from(&entry);
            let Some((fact, value)) = entry.get(0).as_string().zip(Said::of(&entry.get(1))) else { continue };
            if fact == PAGE {
                command = value.as_text().map(str::to_owned);
                continue;
            }
            let precision = get(&precision, &fact).as_string();
            facts.push(Heard::new(fact, value, precision.as_deref()));
        }
    }
    // What answers one of the questions in a word or two tells of no danger there.
    let danger = text("danger").filter(|_| parsed.iter().all(|it| get(it, "danger").is_string()));
    let mut reading = Reading {
        topics: topics.filter_map(topic).collect(),
        facts,
        danger,
        quiet: text("quiet"),
        term: text("term"),
        command,
        answer: None,
        is_answer: false,
        understood: get(first, "understood").is_truthy(),
    };
    let answers: Vec<(usize, JsValue)> = parsed
        .iter()
        .map(|reading| get(reading, "answer"))
        .enumerate()
        .filter(|(_, answer)| answer.is_object())
        .collect();
    // "No, three years" corrects what was said before, also when the present question takes a number.
    let corrects = |answer: &JsValue| get(answer, "correction").is_truthy();
    // Unless it is a number or a day, what answers the present question is meant for it: "no, nothing of that".
    let is_choice = |answer: &JsValue| {
        let value = get(answer, "value");
        value.as_bool().is_some() || Said::of(&value).is_some_and(|said| said.is_choice())
    };
    let present = answers.iter().any(|(at, _)| *at == 0);
    let earlier =
        answers.iter().find(|(at, answer)| *at > 0 && corrects(answer) && !(present && is_choice(answer)));
    if let Some((at, answer)) = earlier.or_else(|| answers.iter().find(|(at, _)| *at == 0)) {
        let precision = get(answer, "precision").as_string();
        let said = Said::of(&get(answer, "value")).map(|said| said.with(precision.as_deref()));
        reading.answer = said.map(|said| (*at, said));
    }
    Some(reading)
}

/// The name under which the reader says what the page is asked to do.
const PAGE: &str = "page";

/// A question as the reader takes it.
pub fn question(question: &Question, on_date: Date) -> String {
    let json = Object::new();
    let set = |name: &str, value: JsValue| {
        let _ = Reflect::set(&json, &name.into(), &value);
    };
    set("fact", question.fact.id.as_str().into());
    let options = |ids: &[String]| {
        let list = Array::new();
        for id in ids {
            let option = Object::new();
            let _ = Reflect::set(&option, &"id".into(), &id.as_str().into());
            let _ = Reflect::set(&option, &"text".into(), &question.option(id).into());
            list.push(&option);
        }
        list.into()
    };
    let limits = |min: JsValue, max: JsValue| {
        set("min", min);
        set("max", max);
    };
    let kind = match &question.fact.kind {
        FactKind::YesNo => "yes-no",
        FactKind::Choice(ids) => {
            set("options", options(ids));
            "choice"
        }
        FactKind::Choices(ids) => {
            set("options", options(ids));
            "choices"
        }
        FactKind::Count { min, max } => {
            limits((*min).into(), (*max).into());
            "count"
        }
        FactKind::Money { max } => {
            limits(0.into(), ((*max / 100) as f64).into());
            "money"
        }
        FactKind::Date { min, max } => {
            let day = |limit| date_limit(on_date, limit).to_string().into();
            limits(day(*min), day(*max));
            "date"
        }
    };
    set("kind", kind.into());
    JSON::stringify(&json).map(String::from).unwrap_or_default()
}
