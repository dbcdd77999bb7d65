//! The handoff sheet: what the person brings to the desk, in two languages line by line.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::{Certainty, RequirementState};
use sportello_rules::rulebook::Payment;
use sportello_rules::{Assessment, Rulebook};

use crate::checklist::{Page, form_key};
use crate::parts::answer::{self, Question};
use crate::parts::{button, source, verdict};
use crate::result::doubt_texts;
use crate::session::Session;
use crate::texts::{Shown, Texts};

pub fn screen(session: Session, texts: &Arc<Texts>) -> AnyView {
    let (Some(rulebook), Some(assessment), Some(italian)) =
        (session.rulebook.get(), session.assessment.get(), session.italian.get())
    else {
        return ().into_any();
    };
    let sheet = Sheet { session, own: texts, italian: &italian, rulebook: &rulebook, assessment: &assessment };
    let print = move || {
        let _ = window().print();
    };
    view! {
        <main class="sheet-screen">
            <div class="row no-print">
                {button("primary", "print", texts.get("sheet-print"), print)}
                <p>{texts.get("sheet-lead")}</p>
            </div>
            {sheet.view()}
        </main>
    }
    .into_any()
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
    fn view(&self) -> AnyView {
        let title: Say = &|texts| texts.of("procedure", &self.rulebook.procedure, "", &[]);
        let single = if self.is_italian() { " single" } else { "" };
        view! {
            <article class=["sheet", single].concat()>
                <header>
                    <h1 id="title" tabindex="-1">{self.two(title)}</h1>
                    {self.line(&|texts| texts.with("sheet-date", &[("date", Shown::Date(self.assessment.on_date))]))}
                </header>
                {self.block("sheet-verdict", vec![self.line(&|texts| verdict::sentence(texts, "verdict", self.assessment.verdict))])}
                {self.block("sheet-doubts", self.doubts())}
                {self.block("sheet-answers", self.answers())}
                {self.block("sheet-requirements", self.requirements())}
                {self.block("sheet-papers", self.papers())}
                {self.block("fees-title", self.fees())}
                {self.block("deadlines-title", self.deadlines())}
                {self.block("offices-title", self.offices())}
                <footer>
                    {self.line(&|texts| self.version(texts))}
                    {self.line(&|texts| texts.get("sheet-disclaimer"))}
                </footer>
            </article>
        }
        .into_any()
    }

    fn is_italian(&self) -> bool {
        self.own.language.id == "it"
    }

    /// A line in the person's language and in Italian, side by side.
    fn two(&self, say: Say) -> AnyView {
        let own = say(self.own);
        let direction = if self.own.language.right_to_left { "rtl" } else { "ltr" };
        let italian = (!self.is_italian()).then(|| view! { <span lang="it" dir="ltr">{say(self.italian)}</span> });
        view! { <span lang=self.own.language.id.clone() dir=direction>{own}</span>{italian} }.into_any()
    }

    fn line(&self, say: Say) -> AnyView {
        view! { <p class="pair">{self.two(say)}</p> }.into_any()
    }

    /// A line with a box to tick at the start of each language.
    fn ticked(&self, say: Say, small: Say) -> AnyView {
        view! {
            <li class="tickline">
                <p class="pair box">{self.two(say)}</p>
                <p class="pair small">{self.two(small)}</p>
            </li>
        }
        .into_any()
    }

    fn block(&self, key: &'static str, lines: Vec<AnyView>) -> AnyView {
        if lines.is_empty() {
            return ().into_any();
        }
        view! { <section><h2 class="pair">{self.two(&|texts| texts.get(key))}</h2><ul>{lines}</ul></section> }.into_any()
    }

    fn page<'b>(&'b self, texts: &'b Arc<Texts>) -> Page<'b> {
        Page { session: self.session, texts, rulebook: self.rulebook, assessment: self.assessment }
    }

    fn version(&self, texts: &Texts) -> String {
        let checked = Shown::Date(self.rulebook.checked);
        texts.with("rules-version", &[("version", Shown::Text(self.rulebook.version.clone())), ("date", checked)])
    }

    /// Open doubts first, each with the question to ask.
    fn doubts(&self) -> Vec<AnyView> {
        let own = doubt_texts(&self.page(self.own), self.own);
        let italian = doubt_texts(&self.page(self.own), self.italian);
        let both = own.iter().zip(&italian);
        both.map(|(own, italian)| {
            let pick = |texts: &Texts| if std::ptr::eq(texts, &**self.own) { own } else { italian };
            self.ticked(&|texts| pick(texts).what.clone(), &|texts| pick(texts).ask.clone())
        })
        .collect()
    }

    fn answers(&self) -> Vec<AnyView> {
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

    fn requirements(&self) -> Vec<AnyView> {
        let line = |assessed: &sportello_rules::assess::RequirementAssessment| {
            let RequirementState::Rule(rule, outcome) = assessed.state else { return ().into_any() };
            let requirement = &self.rulebook.requirements[assessed.requirement];
            let rule = &requirement.rules[rule];
            let state = verdict::key(sportello_rules::assess::Verdict::Decided { outcome, from: None });
            let cited = source::line(self.rulebook, &assessed.sources);
            let title: Say = &|texts| {
                let title = texts.of("requirement", &requirement.id, "", &assessed.arguments);
                [title.as_str(), ": ", &texts.get(&["state-", state].concat())].concat()
            };
            let why: Say = &|texts| {
                let why = texts.of("requirement", &requirement.id, &rule.id, &assessed.arguments);
                [why.as_str(), " (", &cited, ")"].concat()
            };
            view! { <li><p class="pair">{self.two(title)}</p><p class="pair small">{self.two(why)}</p></li> }.into_any()
        };
        self.assessment.requirements.iter().map(line).collect()
    }

    fn papers(&self) -> Vec<AnyView> {
        let line = |needed: &sportello_rules::assess::Needed| {
            let document = &self.rulebook.documents[needed.item];
            let name: Say = &|texts| {
                let forms: Vec<String> = document.detail.form.iter().map(|form| texts.get(form_key(*form))).collect();
                let name = texts.of("document", &document.id, "", &needed.arguments);
                [name.as_str(), " – ", &forms.join(", ")].concat()
            };
            let cited = source::line(self.rulebook, &document.sources);
            let why: Say = &|texts| {
                let why = texts.of("document", &document.id, "why", &needed.arguments);
                let only_if = if needed.certainty == Certainty::Sure { String::new() } else { texts.get("sheet-only-if") };
                [only_if.as_str(), " ", &why, " (", &cited, ")"].concat()
            };
            self.ticked(name, why)
        };
        self.assessment.documents.iter().map(line).collect()
    }

    fn fees(&self) -> Vec<AnyView> {
        let mut lines: Vec<AnyView> = self
            .assessment
            .fees
            .iter()
            .map(|fee| {
                let item = &self.rulebook.fees[fee.needed.item];
                self.line(&|texts| {
                    let sum = fee.cents.map_or_else(|| "–".to_owned(), |cents| texts.euro(cents));
                    let about = if item.detail.about { texts.get("fee-about") } else { String::new() };
                    [texts.of("fee", &item.id, "", &fee.needed.arguments).as_str(), ": ", &sum, " ", &about].concat()
                })
            })
            .collect();
        if lines.is_empty() {
            return lines;
        }
        let slip = self.assessment.sum(|fee| self.rulebook.fees[fee].detail.pay == Payment::PostalSlip);
        let mut sum = |key: &'static str, cents: i64| {
            let line: Say = &|texts| [texts.get(key).as_str(), ": ", &texts.euro(cents)].concat();
            lines.push(view! { <p class="pair total">{self.two(line)}</p> }.into_any());
        };
        if slip > 0 {
            sum("fees-slip", slip);
        }
        sum("fees-total", self.assessment.total_cents());
        lines
    }

    fn deadlines(&self) -> Vec<AnyView> {
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

    fn offices(&self) -> Vec<AnyView> {
        let line = |needed: &sportello_rules::assess::Needed| {
            let id = &self.rulebook.offices[needed.item].id;
            view! {
                <li>
                    <p class="pair">{self.two(&|texts| texts.of("office", id, "", &needed.arguments))}</p>
                    <p class="pair small">{self.two(&|texts| texts.of("office", id, "how", &needed.arguments))}</p>
                </li>
            }
            .into_any()
        };
        self.assessment.offices.iter().map(line).collect()
    }
}
