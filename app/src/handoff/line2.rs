//! A case for the lawyers of the second line: facts, rules and sources, and the operator's question; nobody's name.
//!
//! What the operator writes is looked through for personal data, and nothing is handed on while some are in it. The
//! address of the lawyers is in the desk's configuration, `desk.json` beside the page.

use std::sync::Arc;

use js_sys::{Array, JSON, Object, Reflect};
use leptos::prelude::*;
use sportello_personal::{Field, Personal};
use sportello_rules::assess::RequirementState;
use sportello_rules::{Assessment, Rulebook};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::local::Local;
use super::state::state;
use crate::chunks::{self, download, get};
use crate::dom::{Node, el, value};
use crate::parts::answer::{self, Question};
use crate::parts::{button, card, icon, paragraph, source, title, verdict};
use crate::screen::View;
use crate::session::Session;
use crate::texts::{Shown, Texts};

thread_local! {
    /// The address of the lawyers, once the configuration was read.
    static ADDRESS: ArcRwSignal<Option<String>> = ArcRwSignal::new(None);
}

/// The desk's configuration.
const CONFIGURATION: &str = "desk.json";

fn fetch_address() {
    if ADDRESS.with(|address| address.read_untracked().is_some()) {
        return;
    }
    spawn_local(async {
        let text = chunks::fetch(CONFIGURATION).await.ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let read = text.and_then(|text| JSON::parse(&text).ok());
        let address = read.and_then(|json| get(&json, "second_line").as_string()).unwrap_or_default();
        ADDRESS.with(|known| known.set(Some(address)));
    });
}

pub fn screen(session: Session, texts: &Arc<Texts>, local: &Local) -> Node {
    fetch_address();
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return Node::Nothing;
    };
    let file = File { session, texts: texts.clone(), local: local.clone(), rulebook, assessment };
    let field = |id: &'static str, key: &str, signal: &'static ArcRwSignal<String>| {
        let input = el("textarea")
            .attr("id", id)
            .attr("rows", "4")
            .text(signal.get_untracked())
            .on("input", move |event| signal.set(value(&event)));
        el("div").class("field no-print").child(el("label").attr("for", id).text(local.get(key))).child(input)
    };
    let hand_on = file.clone();
    el("main")
        .class("desk case-file")
        .child(title(local.get("line2-title")))
        .child(el("p").class("lead no-print").text(local.get("line2-lead")))
        .child(field("question", "line2-question", &state().question))
        .child(field("line2-notes", "line2-notes", &state().notes))
        .child(el("div").showing(move || hand_on.ways()))
        .child(file.printed())
        .child(button("plain no-print", "back", texts.get("bar-back"), move || session.view(View::Desk)))
        .into()
}

#[derive(Clone)]
struct File {
    session: Session,
    texts: Arc<Texts>,
    local: Local,
    rulebook: Arc<Rulebook>,
    assessment: Arc<Assessment>,
}

impl File {
    /// Ways to hand it on, or what has to be taken out first.
    fn ways(&self) -> Node {
        let local = &self.local;
        let written = [state().question.get(), state().notes.get()].join("\n");
        let found = personal_data(&written, &state().personal.get());
        if !found.is_empty() {
            let text = local.with("line2-personal-found", &[("found", Shown::Text(found.join(", ")))]);
            return el("p")
                .class("wrong")
                .attr("role", "alert")
                .child(icon("warning"))
                .child(el("span").text(text))
                .into();
        }
        let (saved, mailed) = (self.json(), self.text());
        let save = move || download("sportello.json", "application/json", &saved);
        let print = || {
            let _ = window().print();
        };
        let mut parts: Vec<Node> = vec![
            button("primary", "print", local.get("line2-print"), print).into(),
            button("plain", "receipt", local.get("line2-json"), save).into(),
        ];
        match ADDRESS.with(|address| address.get()).filter(|address| !address.is_empty()) {
            Some(address) => {
                let procedure = Shown::Text(self.procedure());
                let subject = local.with("line2-subject", &[("procedure", procedure)]);
                let encode = |text: &str| String::from(js_sys::encode_uri_component(text));
                let link = ["mailto:", &address, "?subject=", &encode(&subject), "&body=", &encode(&mailed)]
                    .concat();
                let words = el("span").text(local.get("line2-mail"));
                parts.push(el("a").class("plain").attr("href", &link).child(icon("say")).child(words).into());
            }
            None => parts.push(paragraph(local.get("line2-no-address"))),
        }
        el("div").class("no-print").child(parts).into()
    }

    fn procedure(&self) -> String {
        self.texts.get(&["procedure-", &self.rulebook.procedure].concat())
    }

    /// Id, question and answer of each fact.
    fn facts(&self) -> Vec<[String; 3]> {
        let case = self.session.case.read();
        let one = |index: usize| {
            let fact = &self.rulebook.facts[index];
            let question = Question::new(&self.texts, &self.rulebook, &case, self.assessment.on_date, fact);
            Some([fact.id.clone(), question.text(), question.answer(case.answer(&fact.id)?)])
        };
        answer::said(&self.assessment).into_iter().filter_map(one).collect()
    }

    /// Requirement and rule, outcome, explanation, sources.
    fn rules(&self) -> Vec<[String; 4]> {
        let one = |assessed: &sportello_rules::assess::RequirementAssessment| {
            let requirement = &self.rulebook.requirements[assessed.requirement];
            let RequirementState::Rule(rule, outcome) = assessed.state else { return None };
            let rule = &requirement.rules[rule].id;
            Some([
                [requirement.id.as_str(), ".", rule].concat(),
                self.texts.get(&["state-", verdict::outcome_key(outcome)].concat()),
                self.texts.of("requirement", &requirement.id, rule, &assessed.arguments),
                source::line(&self.rulebook, &assessed.sources),
            ])
        };
        self.assessment.requirements.iter().filter_map(one).collect()
    }

    fn printed(&self) -> Node {
        let (local, this) = (self.local.clone(), self.clone());
        let written = el("div").showing(move || {
            let line = |key: &str, text: String| {
                (!text.trim().is_empty()).then(|| card("", this.local.get(key), paragraph(text)))
            };
            vec![
                line("line2-question", state().question.get()).into(),
                line("line2-notes", state().notes.get()).into(),
            ]
            .into()
        });
        let facts = self.facts().into_iter().map(|[_, question, answer]| {
            el("li").text([question.as_str(), " "].concat()).child(el("strong").text(answer)).into()
        });
        let rules = self.rules().into_iter().map(|[id, outcome, why, cited]| {
            let head = el("strong").text([id.as_str(), ": ", &outcome].concat());
            el("li").child(head).child(paragraph(why)).child(el("p").class("small").text(cited)).into()
        });
        let day = Shown::Date(self.assessment.on_date);
        vec![
            el("h2").text(self.procedure()).into(),
            paragraph(self.texts.with("sheet-date", &[("date", day)])),
            paragraph(verdict::sentence(&self.texts, "verdict", self.assessment.verdict)),
            el("div").class("print-only").child(written).into(),
            card("", local.get("line2-facts"), el("ul").class("rows").child(facts.collect::<Vec<Node>>())),
            card("", local.get("line2-rules"), el("ul").class("rows").child(rules.collect::<Vec<Node>>())),
            el("p").class("small").text(crate::result::version(&self.texts, &self.rulebook)).into(),
        ]
        .into()
    }

    /// For an e-mail.
    fn text(&self) -> String {
        let mut lines =
            vec![self.procedure(), String::new(), state().question.get(), state().notes.get(), String::new()];
        lines.push(self.local.get("line2-facts"));
        lines.extend(
            self.facts().into_iter().map(|[_, question, answer]| ["- ", &question, " ", &answer].concat()),
        );
        lines.push(String::new());
        lines.push(self.local.get("line2-rules"));
        lines.extend(
            self.rules()
                .into_iter()
                .map(|[id, outcome, _, cited]| ["- ", &id, ": ", &outcome, " (", &cited, ")"].concat()),
        );
        lines.push(crate::result::version(&self.texts, &self.rulebook));
        plain(&lines.join("\n"))
    }

    /// For a program: ids of facts and rules beside their words.
    fn json(&self) -> String {
        let object = Object::new();
        let set = |name: &str, value: JsValue| {
            let _ = Reflect::set(&object, &name.into(), &value);
        };
        set("procedure", self.rulebook.procedure.as_str().into());
        set("rulebook", self.rulebook.version.as_str().into());
        set("on_date", self.assessment.on_date.to_string().into());
        set("question", state().question.get().into());
        set("notes", state().notes.get().into());
        let pairs = |rows: Vec<Vec<(&str, String)>>| -> JsValue {
            let list = Array::new();
            for row in rows {
                let entry = Object::new();
                for (name, text) in row {
                    let _ = Reflect::set(&entry, &name.into(), &plain(&text).into());
                }
                list.push(&entry);
            }
            list.into()
        };
        let facts = self
            .facts()
            .into_iter()
            .map(|[id, question, answer]| vec![("fact", id), ("question", question), ("answer", answer)]);
        set("facts", pairs(facts.collect()));
        let rules = self.rules().into_iter().map(|[id, outcome, why, cited]| {
            vec![("rule", id), ("outcome", outcome), ("explanation", why), ("sources", cited)]
        });
        set("rules", pairs(rules.collect()));
        JSON::stringify_with_replacer_and_space(&object, &JsValue::NULL, &2.into())
            .map(String::from)
            .unwrap_or_default()
    }
}

/// Without the signs that keep directions apart on a screen: they are rubbish in other programs.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// So many digits in a row are a number of somebody: a telephone, a permit, a code.
const NUMBER: usize = 6;

/// After these words somebody's name follows.
const BEFORE_NAMES: [&str; 10] =
    ["sig", "sigra", "signor", "signora", "sigr", "mr", "mrs", "nome", "cognome", "chiama"];

/// Words in a text that are, or look like, personal data: what was typed into the form, names after *signora* and the
/// like, addresses of e-mail, long numbers, codes of letters and digits, days of birth.
fn personal_data(text: &str, personal: &Personal) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let known: Vec<String> = personal
        .fields()
        .filter(|field| !matches!(field, Field::Sex | Field::Citizenship | Field::PermitKind))
        .map(|field| personal.text(field).trim().to_lowercase())
        .filter(|text| text.chars().count() > 2)
        .collect();
    let mut after_title = false;
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '"')) {
        let word = word.trim_matches(['.', ':', '!', '?']);
        let is_name = after_title && word.starts_with(char::is_uppercase);
        let plain: String = word.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
        after_title = BEFORE_NAMES.contains(&plain.as_str());
        let digits = word.chars().filter(char::is_ascii_digit).count();
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        // A day has three numbers; two, such as 286/1998, cite a law.
        let numbers = word.split(['/', '-', '.']).filter(|part| part.parse::<u32>().is_ok()).count();
        let is_day = numbers == 3 && letters == 0;
        let is_law = numbers == 2 && word.split('/').all(|part| part.len() <= 4);
        let is_code = digits >= 5 && letters >= 1 && word.chars().all(char::is_alphanumeric);
        let is_known = known.iter().any(|known| *known == word.to_lowercase());
        if is_known || is_name || word.contains('@') || is_day || is_code || (digits >= NUMBER && !is_law) {
            found.push(word.to_owned());
        }
    }
    found.dedup();
    found
}
