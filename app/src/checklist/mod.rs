//! The checklist: papers, money, terms and places, filled in while the conversation goes on.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::{Because, Certainty, Needed, bits};
use sportello_rules::rulebook::{Form, Item, Payment, SourceIndex, Stage};
use sportello_rules::{Assessment, Rulebook};

use crate::parts::answer::{self, Question};
use crate::parts::{button, card, icon, italian, paragraph, source, title};
use crate::screen::View;
use crate::session::Session;
use crate::texts::{Shown, Texts};

/// The checklist as a screen of its own, for narrow screens.
pub fn screen(session: Session, texts: &Arc<Texts>) -> AnyView {
    let Some(assessment) = session.assessment.get() else { return ().into_any() };
    let go_on = if assessment.next.is_some() {
        button("primary", "next", texts.get("checklist-go-on"), move || session.view(View::Conversation))
    } else {
        button("primary", "next", texts.get("see-result"), move || session.view(View::Result))
    };
    view! {
        <main>
            {title(texts.get("checklist-title"))}
            {paragraph(texts.get("checklist-lead"))}
            {lists(session, texts)}
            {go_on}
        </main>
    }
    .into_any()
}

/// The checklist beside the conversation, on wide screens.
pub fn aside(session: Session, texts: &Arc<Texts>) -> AnyView {
    let Some(assessment) = session.assessment.get() else { return ().into_any() };
    view! {
        <aside>
            <h2>{texts.get("checklist-title")}</h2>
            <p class="count">{answer::checklist_count(texts, &assessment)}</p>
            {lists(session, texts)}
        </aside>
    }
    .into_any()
}

fn lists(session: Session, texts: &Arc<Texts>) -> AnyView {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return ().into_any();
    };
    let page = Page { session, texts, rulebook: &rulebook, assessment: &assessment };
    let parts = [page.documents(), page.fees()];
    if assessment.documents.is_empty() && assessment.fees.is_empty() {
        return paragraph(texts.get("checklist-empty"));
    }
    parts.into_iter().collect::<Vec<AnyView>>().into_any()
}

/// What the lists are made from.
pub struct Page<'a> {
    pub session: Session,
    pub texts: &'a Arc<Texts>,
    pub rulebook: &'a Rulebook,
    pub assessment: &'a Assessment,
}

const STAGES: [(Stage, &str); 4] = [
    (Stage::Application, "stage-application"),
    (Stage::Appointment, "stage-appointment"),
    (Stage::Visa, "stage-visa"),
    (Stage::AfterEntry, "stage-after-entry"),
];

impl Page<'_> {
    /// Papers by the step at which they are wanted.
    pub fn documents(&self) -> AnyView {
        let all = &self.assessment.documents;
        let stage = |(stage, key): &(Stage, &str)| {
            let here = all.iter().filter(|it| self.rulebook.documents[it.item].detail.stage == *stage);
            let lines: Vec<AnyView> = here.map(|needed| self.document(needed)).collect();
            if lines.is_empty() {
                return ().into_any();
            }
            let heading = self.texts.get(&["documents-", key].concat());
            card("papers", heading, view! { <ul class="docs">{lines}</ul> }.into_any())
        };
        STAGES.iter().map(stage).collect::<Vec<AnyView>>().into_any()
    }

    fn document(&self, needed: &Needed) -> AnyView {
        let document = &self.rulebook.documents[needed.item];
        let name = self.texts.of("document", &document.id, "", &needed.arguments);
        let forms = document.detail.form.iter().map(|form| {
            view! { <span class="tag">{self.texts.get(form_key(*form))}</span> }.into_any()
        });
        let forms: Vec<AnyView> = forms.collect();
        let why = self.texts.of("document", &document.id, "why", &needed.arguments);
        let note = self.texts.of("document", &document.id, "note", &needed.arguments);
        view! {
            <li class="doc">
                <span class="box" aria-hidden="true"></span>
                <div>
                    <strong>{name}</strong>
                    {self.italian_name("document", &document.id, needed)}
                    <p>{forms}{self.certainty(needed)}</p>
                    {paragraph(why)}
                    {paragraph(note)}
                    {source::details(self.texts, self.rulebook, &document.sources)}
                </div>
            </li>
        }
        .into_any()
    }

    /// The official Italian name, where the person reads another language.
    fn italian_name(&self, kind: &str, id: &str, needed: &Needed) -> AnyView {
        let italian_texts = self.session.italian.get();
        match italian_texts {
            Some(texts) if self.texts.language.id != "it" => {
                view! { <p class="italian">{italian(texts.of(kind, id, "", &needed.arguments))}</p> }.into_any()
            }
            _ => ().into_any(),
        }
    }

    /// Nothing when it is sure; else *only if* and on what it depends, or *not clear yet*.
    fn certainty(&self, needed: &Needed) -> AnyView {
        match needed.certainty {
            Certainty::Sure => ().into_any(),
            Certainty::Open => view! { <span class="tag open">{self.texts.get("certainty-open")}</span> }.into_any(),
            Certainty::OnlyIf => {
                let on = self.depends_on(needed.because);
                let text = self.texts.with("certainty-only-if", &[("facts", Shown::Text(on))]);
                view! { <span class="only-if">{icon("question")}{text}</span> }.into_any()
            }
        }
    }

    /// The questions on which something depends that the person could not answer.
    pub fn depends_on(&self, because: Because) -> String {
        let case = self.session.case.read();
        let missing = bits(because.facts).filter(|fact| self.assessment.missing.contains(fact));
        let questions = missing.map(|fact| {
            let fact = &self.rulebook.facts[usize::from(fact)];
            Question::new(self.texts, self.rulebook, &case, self.assessment.on_date, fact).text()
        });
        questions.collect::<Vec<String>>().join(" ")
    }

    /// Sums to pay, with totals by step and over all.
    pub fn fees(&self) -> AnyView {
        let fees = &self.assessment.fees;
        if fees.is_empty() {
            return ().into_any();
        }
        let mut rows: Vec<AnyView> = Vec::new();
        for (stage, key) in &STAGES {
            let here: Vec<_> =
                fees.iter().filter(|fee| self.rulebook.fees[fee.needed.item].detail.stage == *stage).collect();
            if here.is_empty() {
                continue;
            }
            let heading = self.texts.get(&["fees-", key].concat());
            rows.push(view! { <tr class="stage"><th scope="colgroup" colspan="2">{heading}</th></tr> }.into_any());
            for fee in here {
                let item = &self.rulebook.fees[fee.needed.item];
                let name = self.texts.of("fee", &item.id, "", &fee.needed.arguments);
                let note = self.texts.of("fee", &item.id, "note", &fee.needed.arguments);
                let sum = fee.cents.map_or_else(|| "–".to_owned(), |cents| self.texts.euro(cents));
                let about = item.detail.about.then(|| self.texts.get("fee-about"));
                let how = self.texts.get(payment_key(item.detail.pay));
                rows.push(
                    view! {
                        <tr>
                            <td>
                                {name}
                                <p>{how}{about.map(|about| [" · ", &about].concat())}{self.certainty(&fee.needed)}</p>
                                {paragraph(note)}
                                {source::details(self.texts, self.rulebook, &item.sources)}
                            </td>
                            <td>{sum}</td>
                        </tr>
                    }
                    .into_any(),
                );
            }
        }
        let slip = self.assessment.sum(|fee| self.rulebook.fees[fee].detail.pay == Payment::PostalSlip);
        if slip > 0 {
            rows.push(self.sum_row("fees-slip", slip));
        }
        rows.push(self.sum_row("fees-total", self.assessment.total_cents()));
        card("", self.texts.get("fees-title"), view! { <table class="fees"><tbody>{rows}</tbody></table> }.into_any())
    }

    fn sum_row(&self, key: &str, cents: i64) -> AnyView {
        view! { <tr class="sum"><th scope="row">{self.texts.get(key)}</th><td>{self.texts.euro(cents)}</td></tr> }
            .into_any()
    }

    /// Terms with their day and how it is counted.
    pub fn deadlines(&self) -> AnyView {
        let lines: Vec<AnyView> = self
            .assessment
            .deadlines
            .iter()
            .map(|deadline| {
                let item = &self.rulebook.deadlines[deadline.needed.item];
                let arguments = &deadline.needed.arguments;
                let day = deadline.date.map(|date| view! { <strong class="when">{self.texts.date(date)}</strong> });
                view! {
                    <li>
                        {icon("calendar")}
                        <div>
                            {day}
                            <p>{self.texts.of("deadline", &item.id, "", arguments)}{self.certainty(&deadline.needed)}</p>
                            {paragraph(self.texts.of("deadline", &item.id, "how", arguments))}
                            {source::details(self.texts, self.rulebook, &item.sources)}
                        </div>
                    </li>
                }
                .into_any()
            })
            .collect();
        self.list("deadlines-title", lines)
    }

    /// Where to go, and how to book.
    pub fn offices(&self) -> AnyView {
        let lines = self.items("office", &self.rulebook.offices, &self.assessment.offices, |_| "desk");
        self.list("offices-title", lines)
    }

    /// What is good to know of one kind.
    pub fn advice(&self, kind: sportello_rules::rulebook::AdviceKind, key: &'static str, picture: &'static str) -> AnyView {
        let here: Vec<Needed> = self.assessment.advice.iter().filter(|it| self.rulebook.advice[it.item].detail.kind == kind).cloned().collect();
        let lines = self.items("advice", &self.rulebook.advice, &here, |_| picture);
        self.list(key, lines)
    }

    fn items<Detail>(
        &self,
        kind: &'static str,
        items: &[Item<Detail>],
        needed: &[Needed],
        picture: impl Fn(&Detail) -> &'static str,
    ) -> Vec<AnyView> {
        let one = |needed: &Needed| {
            let item = &items[needed.item];
            self.line(kind, &item.id, needed, picture(&item.detail), &item.sources)
        };
        needed.iter().map(one).collect()
    }

    fn line(&self, kind: &str, id: &str, needed: &Needed, picture: &'static str, sources: &[SourceIndex]) -> AnyView {
        view! {
            <li>
                {icon(picture)}
                <div>
                    <p>{self.texts.of(kind, id, "", &needed.arguments)}{self.certainty(needed)}</p>
                    {paragraph(self.texts.of(kind, id, "how", &needed.arguments))}
                    {source::details(self.texts, self.rulebook, sources)}
                </div>
            </li>
        }
        .into_any()
    }

    fn list(&self, key: &str, lines: Vec<AnyView>) -> AnyView {
        if lines.is_empty() {
            return ().into_any();
        }
        card("", self.texts.get(key), view! { <ul class="list">{lines}</ul> }.into_any())
    }
}

/// Key of the name of a form.
pub fn form_key(form: Form) -> &'static str {
    match form {
        Form::Original => "form-original",
        Form::Copy => "form-copy",
        Form::Upload => "form-upload",
        Form::SelfDeclaration => "form-self-declaration",
        Form::Translation => "form-translation",
        Form::Apostille => "form-apostille",
    }
}

fn payment_key(pay: Payment) -> &'static str {
    match pay {
        Payment::PostalSlip => "pay-postal-slip",
        Payment::PostCounter => "pay-post-counter",
        Payment::RevenueStamp => "pay-revenue-stamp",
        Payment::Consulate => "pay-consulate",
        Payment::Other => "pay-other",
    }
}
