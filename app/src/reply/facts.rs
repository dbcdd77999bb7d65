//! What was read in a message: shown, confirmed or thrown away, and only then an answer.

use std::sync::Arc;

use js_sys::Array;
use leptos::prelude::*;
use sportello_rules::assess::date_limit;
use sportello_rules::rulebook::{Fact, FactKind};
use sportello_rules::{Answer, Date};
use wasm_bindgen::JsValue;

use crate::dom::{Node, el, is_checked};
use crate::parts::answer::Question;
use crate::parts::{button, paragraph};
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts};

/// A fact that was read in a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    pub fact: String,
    pub said: Said,
    /// It answers a question that was on the screen.
    is_answer: bool,
    /// Its tick was taken away.
    is_off: bool,
    /// The person said yes to it, and it waits for the rest of its date.
    pub confirmed: bool,
}

/// A value and how exact it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    value: Value,
    exact: Exact,
}

#[derive(Debug, Clone, PartialEq)]
enum Value {
    YesNo(bool),
    Number(f64),
    Text(String),
    List(Vec<String>),
}

/// How much of a date was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exact {
    Day,
    Month,
    Year,
}

impl Said {
    /// A value of the reader's JSON.
    pub fn of(json: &JsValue) -> Option<Said> {
        let value = if let Some(yes) = json.as_bool() {
            Value::YesNo(yes)
        } else if let Some(number) = json.as_f64() {
            Value::Number(number)
        } else if let Some(text) = json.as_string() {
            Value::Text(text)
        } else if Array::is_array(json) {
            Value::List(Array::from(json).into_iter().filter_map(|item| item.as_string()).collect())
        } else {
            return None;
        };
        Some(Said { value, exact: Exact::Day })
    }

    /// "I prefer not to say."
    pub fn withheld() -> Said {
        Said { value: Value::Text("withheld".to_owned()), exact: Exact::Day }
    }

    /// The same, as exact as the reader says.
    pub fn with(self, precision: Option<&str>) -> Said {
        let exact = match precision {
            Some("year") => Exact::Year,
            Some("month") => Exact::Month,
            _ => Exact::Day,
        };
        Said { exact, ..self }
    }

    pub fn about(self, fact: &str) -> Heard {
        Heard { fact: fact.to_owned(), said: self, is_answer: true, is_off: false, confirmed: false }
    }

    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Is it one of a list of options, or may it be?
    pub fn is_choice(&self) -> bool {
        self.as_text().is_some_and(|text| text.parse::<Date>().is_err())
    }

    /// As an answer to a question of the law, if it is one.
    fn answer(&self, fact: &Fact, on_date: Date) -> Option<Answer> {
        match (&self.value, &fact.kind) {
            (Value::Text(text), _) if text == "unknown" => Some(Answer::Unknown),
            (Value::Text(text), _) if text == "withheld" && fact.withhold => Some(Answer::Withheld),
            (Value::YesNo(yes), FactKind::YesNo) => Some(Answer::YesNo(*yes)),
            (Value::Text(text), FactKind::Choice(options)) => {
                options.contains(text).then(|| Answer::Choice(text.clone()))
            }
            (Value::Text(text), FactKind::Choices(options)) => {
                options.contains(text).then(|| Answer::Choices(vec![text.clone()]))
            }
            (Value::List(chosen), FactKind::Choices(options)) => {
                let known: Vec<String> = options.iter().filter(|it| chosen.contains(it)).cloned().collect();
                (!known.is_empty() && known.len() == chosen.len()).then_some(Answer::Choices(known))
            }
            (Value::Number(number), FactKind::Count { min, max }) => {
                let count = *number as u32;
                (f64::from(count) == *number && (*min..=*max).contains(&count))
                    .then_some(Answer::Count(count))
            }
            (Value::Number(number), FactKind::Money { max }) => {
                let cents = (*number * 100.0 + 0.5) as i64;
                (0..=*max).contains(&cents).then_some(Answer::Money(cents))
            }
            (Value::Text(text), FactKind::Date { min, max }) => {
                let date: Date = text.parse().ok()?;
                let limits = date_limit(on_date, *min)..=date_limit(on_date, *max);
                (self.exact != Exact::Day || limits.contains(&date)).then_some(Answer::Date(date))
            }
            _ => None,
        }
    }
}

impl Heard {
    pub fn new(fact: String, said: Said, precision: Option<&str>) -> Heard {
        Heard { fact, said: said.with(precision), is_answer: false, is_off: false, confirmed: false }
    }

    /// Is it a date of which a part was said?
    pub fn is_half_date(&self) -> bool {
        self.said.exact != Exact::Day
    }

    /// The part of a date that is known of a fact: the date, and whether its month counts.
    pub fn day_of(&self, fact: &str) -> Option<(Date, bool)> {
        let partly = self.fact == fact && self.said.exact != Exact::Day;
        let date = self.said.as_text().filter(|_| partly)?.parse().ok()?;
        Some((date, self.said.exact == Exact::Month))
    }
}

/// What fits the present procedure and is not an answer yet, with a tick each. Where no message stands above it, it has
/// the heading of the card.
pub fn confirm(session: Session, texts: &Arc<Texts>, is_alone: bool) -> Node {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return Node::Nothing;
    };
    if !session.screen.read().view.is_of_topic() {
        return Node::Nothing;
    }
    let case = session.case.read();
    let mut lines: Vec<Node> = Vec::new();
    let mut answers: Vec<(String, Answer)> = Vec::new();
    let mut partly: Vec<String> = Vec::new();
    for heard in talk().heard.get().iter().filter(|heard| !heard.confirmed) {
        let Some(index) = rulebook.fact_index(&heard.fact) else { continue };
        let fact = &rulebook.facts[index];
        let Some(answer) = heard.said.answer(fact, assessment.on_date) else { continue };
        let before = case.answer(&fact.id);
        // "My wife" in passing does not take the children back that were named before.
        let within = matches!((&answer, before), (Answer::Choices(now), Some(Answer::Choices(before)))
            if !heard.is_answer && now.iter().all(|option| before.contains(option)));
        if before == Some(&answer) || within {
            continue;
        }
        let question = Question::new(texts, &rulebook, &case, assessment.on_date, fact);
        let now = match (&answer, heard.said.exact) {
            (Answer::Date(date), Exact::Year) => texts.year(*date),
            (Answer::Date(date), Exact::Month) => texts.month(*date),
            _ => question.answer(&answer),
        };
        let before = before.filter(|_| heard.said.exact == Exact::Day).map(|before| {
            let before = Shown::Text(question.answer(before));
            el("span").class("small").text(texts.with("reply-facts-before", &[("before", before)]))
        });
        let words =
            el("span").class("words").text(question.text()).child(el("strong").text(now)).child(before);
        let tick =
            el("input").attr("type", "checkbox").flag("checked", !heard.is_off).attr("data-fact", &fact.id);
        let id = fact.id.clone();
        let tick = tick.on("change", move |event| {
            let off = !is_checked(&event);
            // The browser shows the tick by itself.
            talk().heard.update_untracked(|all| {
                all.iter_mut().filter(|it| it.fact == id).for_each(|it| it.is_off = off);
            });
        });
        lines.push(el("label").class("tick").child(tick).child(words).into());
        if heard.said.exact == Exact::Day {
            answers.push((fact.id.clone(), answer));
        } else {
            partly.push(fact.id.clone());
        }
    }
    if lines.is_empty() {
        return Node::Nothing;
    }
    let half = (!partly.is_empty()).then(|| paragraph(texts.get("reply-date-part")));
    let yes = move || {
        let is_off = |fact: &str| talk().heard.read_untracked().iter().any(|it| it.fact == fact && it.is_off);
        let right: Vec<_> = answers.iter().filter(|(fact, _)| !is_off(fact)).cloned().collect();
        talk().heard.update(|heard| {
            heard.retain(|it| partly.contains(&it.fact) && !it.is_off);
            heard.iter_mut().for_each(|it| it.confirmed = true);
        });
        talk().reply.set(None);
        if right.is_empty() {
            session.screen.notify()
        } else {
            session.say_all(right)
        }
        crate::dom::focus_soon("title");
    };
    let no = move || {
        talk().heard.set(Vec::new());
        talk().reply.set(None);
        crate::dom::focus_soon("title");
    };
    let hint = (lines.len() > 1).then(|| paragraph(texts.get("reply-facts.about")));
    let heading = match is_alone {
        true => el("h2").attr("id", "reply").attr("tabindex", "-1"),
        false => el("h3"),
    };
    vec![
        heading.text(texts.get("reply-facts")).into(),
        hint.into(),
        el("fieldset").child(lines).into(),
        half.into(),
        button("primary", "check", texts.get("reply-facts-yes"), yes).into(),
        button("plain", "close", texts.get("reply-facts-no"), no).into(),
    ]
    .into()
}
