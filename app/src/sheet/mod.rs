//! The handoff sheet: what the person brings to the desk, in two languages line by line.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::{Certainty, RequirementState};
use sportello_rules::rulebook::Payment;
use sportello_rules::{Assessment, Rulebook};

use crate::checklist::{Page, form_key};
use crate::dom::{Element, Node, el};
use crate::handoff;
use crate::parts::answer::{self, Question};
use crate::parts::{button, paragraph, source, verdict};
use crate::result::{doubt_texts, version};
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts};

pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let (Some(rulebook), Some(assessment), Some(italian)) =
        (session.rulebook.get(), session.assessment.get(), session.italian.get())
    else {
        return Node::Nothing;
    };
    let sheet =
        Sheet { session, own: texts, italian: &italian, rulebook: &rulebook, assessment: &assessment };
    let print = button("primary", "print", texts.get("sheet-print"), || {
        let _ = window().print();
    });
    let lead = el("div").class("row no-print").child(print).child(paragraph(texts.get("sheet-lead")));
    el("main").class("sheet-screen").child(lead).child(sheet.view()).into()
}

struct Sheet<'a> {
    session: Session,
    own: &'a Arc<Texts>,
    italian: &'a Arc<Texts>,
    rulebook: &'a Rulebook,
    assessment: &'a Assessment,
}

/// One line of text in each language.
type Say<'s> = &'s dyn Fn(&Texts) -> String;

impl Sheet<'_> {
    fn view(&self) -> Element {
        let on_date = self.assessment.on_date;
        let day: Say = &|texts| texts.with("sheet-date", &[("date", Shown::Date(on_date))]);
        let verdict: Say = &|texts| verdict::sentence(texts, "verdict", self.assessment.verdict);
        let title: Say = &|texts| texts.of("procedure", &self.rulebook.procedure, "", &[]);
        let (session, own) = (self.session, self.own.clone());
        let header = el("header")
            .child(el("div").class("frame").showing(move || handoff::on_sheet(session, &own)))
            .child(el("h1").attr("id", "title").attr("tabindex", "-1").child(self.two(title)))
            .child(self.line(day));
        let footer = el("footer")
            .child(self.line(&|texts| version(texts, self.rulebook)))
            .child(self.line(&|texts| texts.get("sheet-disclaimer")));
        el("article")
            .class(match (talk().receipt.get(), self.is_italian()) {
                (true, _) => "sheet receipt",
                (false, true) => "sheet single",
                (false, false) => "sheet",
            })
            .child(header)
            .child(self.block("sheet-verdict", vec![self.line(verdict)]))
            .child(self.block("sheet-doubts", self.doubts()))
            .child(self.block("sheet-answers", self.answers()))
            .child(self.block("sheet-requirements", self.requirements()))
            .child(self.block("sheet-papers", self.papers()))
            .child(self.block("fees-title", self.fees()))
            .child(self.block("deadlines-title", self.deadlines()))
            .child(self.block("offices-title", self.offices()))
            .child(footer)
    }

    fn is_italian(&self) -> bool {
        self.own.language.id == "it"
    }

    /// A line in the person's language and in Italian, side by side.
    fn two(&self, say: Say) -> Node {
        let direction = if self.own.language.right_to_left { "rtl" } else { "ltr" };
        let own = el("span").attr("lang", &self.own.language.id).attr("dir", direction).text(say(self.own));
        let mut both: Vec<Node> = vec![own.into()];
        if !self.is_italian() {
            both.push(el("span").attr("lang", "it").attr("dir", "ltr").text(say(self.italian)).into());
        }
        both.into()
    }

    fn line(&self, say: Say) -> Node {
        self.classed("pair", say).into()
    }

    fn classed(&self, class: &str, say: Say) -> Element {
        el("p").class(class).child(self.two(say))
    }

    /// A line and, smaller, more about it.
    fn entry(&self, class: &str, say: Say, more: Say) -> Node {
        let first = if class.is_empty() { "pair" } else { "pair box" };
        el("div").class(class).child(self.classed(first, say)).child(self.classed("pair small", more)).into()
    }

    /// An entry with a box to tick at the start of each language.
    fn ticked(&self, say: Say, more: Say) -> Node {
        self.entry("tickline", say, more)
    }

    fn block(&self, key: &str, lines: Vec<Node>) -> Node {
        if lines.is_empty() {
            return Node::Nothing;
        }
        let heading = el("h2").class("pair").child(self.two(&|texts| texts.get(key)));
        let lines: Vec<Node> = lines.into_iter().map(|line| el("li").child(line).into()).collect();
        el("section").child(heading).child(el("ul").child(lines)).into()
    }

    fn page<'b>(&'b self, texts: &'b Arc<Texts>) -> Page<'b> {
        Page { session: self.session, texts, rulebook: self.rulebook, assessment: self.assessment }
    }

    /// Open doubts first, each with the question to ask.
    fn doubts(&self) -> Vec<Node> {
        let own = doubt_texts(&self.page(self.own), self.own);
        let italian = doubt_texts(&self.page(self.own), self.italian);
        let both = own.iter().zip(&italian);
        both.map(|(own, italian)| {
            let pick = |texts: &Texts| if std::ptr::eq(texts, &**self.own) { own } else { italian };
            self.ticked(&|texts| pick(texts).what.clone(), &|texts| pick(texts).ask.clone())
        })
        .collect()
    }

    fn answers(&self) -> Vec<Node> {
        let case = self.session.case.read();
        let line = |index: usize| {
            let fact = &self.rulebook.facts[index];
            let given = case.answer(&fact.id)?;
            Some(self.line(&|texts| {
                let question = Question::new(texts, self.rulebook, &case, self.assessment.on_date, fact);
                [question.text().as_str(), " ", &question.answer(given)].concat()
            }))
        };
        answer::said(self.assessment).into_iter().filter_map(line).collect()
    }

    fn requirements(&self) -> Vec<Node> {
        let line = |assessed: &sportello_rules::assess::RequirementAssessment| {
            let RequirementState::Rule(rule, outcome) = assessed.state else { return None };
            let requirement = &self.rulebook.requirements[assessed.requirement];
            let rule = &requirement.rules[rule];
            let state = verdict::outcome_key(outcome);
            let cited = source::line(self.rulebook, &assessed.sources);
            let title: Say = &|texts| {
                let title = texts.of("requirement", &requirement.id, "", &assessed.arguments);
                [title.as_str(), ": ", &texts.get(&["state-", state].concat())].concat()
            };
            let why: Say = &|texts| {
                let why = texts.of("requirement", &requirement.id, &rule.id, &assessed.arguments);
                [why.as_str(), " (", &cited, ")"].concat()
            };
            Some(self.entry("", title, why))
        };
        self.assessment.requirements.iter().filter_map(line).collect()
    }

    fn papers(&self) -> Vec<Node> {
        let line = |needed: &sportello_rules::assess::Needed| {
            let document = &self.rulebook.documents[needed.item];
            let name: Say = &|texts| {
                let forms: Vec<String> =
                    document.detail.form.iter().map(|form| texts.get(form_key(*form))).collect();
                let name = texts.of("document", &document.id, "", &needed.arguments);
                [name.as_str(), " – ", &forms.join(", ")].concat()
            };
            let cited = source::line(self.rulebook, &document.sources);
            let why: Say = &|texts| {
                let why = texts.of("document", &document.id, "why", &needed.arguments);
                let only_if = if needed.certainty == Certainty::Sure {
                    String::new()
                } else {
                    texts.get("sheet-only-if")
                };
                [only_if.as_str(), " ", &why, " (", &cited, ")"].concat()
            };
            self.ticked(name, why)
        };
        self.assessment.documents.iter().map(line).collect()
    }

    fn fees(&self) -> Vec<Node> {
        let mut lines: Vec<Node> = self
            .assessment
            .fees
            .iter()
            .map(|fee| {
                let item = &self.rulebook.fees[fee.needed.item];
                self.line(&|texts| {
                    let sum = fee.cents.map_or_else(|| "–".to_owned(), |cents| texts.euro(cents));
                    let about = if item.detail.about { texts.get("fee-about") } else { String::new() };
                    [texts.of("fee", &item.id, "", &fee.needed.arguments).as_str(), ": ", &sum, " ", &about]
                        .concat()
                })
            })
            .collect();
        if lines.is_empty() {
            return lines;
        }
        let slip = self.assessment.sum(|fee| self.rulebook.fees[fee].detail.pay == Payment::PostalSlip);
        let mut sum = |key: &'static str, cents: i64| {
            let line: Say = &|texts| [texts.get(key).as_str(), ": ", &texts.euro(cents)].concat();
            lines.push(self.classed("pair total", line).into());
        };
        if slip > 0 {
            sum("fees-slip", slip);
        }
        sum("fees-total", self.assessment.total_cents());
        lines
    }

    fn deadlines(&self) -> Vec<Node> {
        let line = |deadline: &sportello_rules::assess::DeadlineNeeded| {
            let item = &self.rulebook.deadlines[deadline.needed.item];
            let what: Say = &|texts| {
                let what = texts.of("deadline", &item.id, "", &deadline.needed.arguments);
                match deadline.date {
                    Some(date) => [texts.date(date).as_str(), ": ", &what].concat(),
                    None => what,
                }
            };
            self.ticked(what, &|texts| texts.of("deadline", &item.id, "how", &deadline.needed.arguments))
        };
        self.assessment.deadlines.iter().map(line).collect()
    }

    fn offices(&self) -> Vec<Node> {
        let line = |needed: &sportello_rules::assess::Needed| {
            let id = &self.rulebook.offices[needed.item].id;
            self.entry("", &|texts| texts.of("office", id, "", &needed.arguments), &|texts| {
                texts.of("office", id, "how", &needed.arguments)
            })
        };
        self.assessment.offices.iter().map(line).collect()
    }
}
