//! The checklist: papers, money, terms and places, filled in while the conversation goes on.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::{Because, Certainty, FeeNeeded, Needed, bits};
use sportello_rules::rulebook::{AdviceKind, Form, Payment, SourceIndex, Stage};
use sportello_rules::{Assessment, Rulebook};

use crate::dom::{Element, Node, el};
use crate::parts::answer::{self, Question};
use crate::parts::{button, card, icon, italian, paragraph, source, title};
use crate::screen::View;
use crate::session::Session;
use crate::talk::talk;
use crate::texts::{Shown, Texts};

/// The checklist as a screen of its own, for narrow screens.
pub fn screen(session: Session, texts: &Arc<Texts>) -> Node {
    let Some(assessment) = session.assessment.get() else { return Node::Nothing };
    let (key, view) = match assessment.next {
        Some(_) => ("checklist-go-on", View::Conversation),
        None => ("see-result", View::Result),
    };
    el("main")
        .child(title(texts.get("checklist-title")))
        .child(paragraph(texts.get("checklist-lead")))
        .child(lists(session, texts))
        .child(button("primary", "next", texts.get(key), move || session.view(view)))
        .into()
}

/// The checklist beside the conversation, on wide screens.
pub fn aside(session: Session) -> Node {
    session.italian.track();
    // On a narrow screen it is not shown, and building it would only cost time.
    let wide =
        window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width >= 960.0);
    if !wide {
        return Node::Nothing;
    }
    let (Some(texts), Some(rulebook), Some(assessment)) =
        (session.texts.get_untracked(), session.rulebook.get(), session.assessment.get())
    else {
        return Node::Nothing;
    };
    vec![
        el("h2").text(texts.get("checklist-title")).into(),
        el("p").class("count").text(answer::checklist_count(&texts, &rulebook, &assessment)).into(),
        lists(session, &texts),
    ]
    .into()
}

fn lists(session: Session, texts: &Arc<Texts>) -> Node {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return Node::Nothing;
    };
    if settled(&assessment.documents).next().is_none() {
        return paragraph(texts.get("checklist-empty"));
    }
    let page = Page { session, texts, rulebook: &rulebook, assessment: &assessment };
    vec![page.documents(), page.fees()].into()
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
    pub fn documents(&self) -> Node {
        let mut stages: Vec<Node> = Vec::new();
        for (stage, key) in STAGES {
            let mut lines: Vec<Node> = Vec::new();
            for needed in settled(&self.assessment.documents) {
                if self.rulebook.documents[needed.item].detail.stage == stage {
                    lines.push(self.document(needed));
                }
            }
            if !lines.is_empty() {
                let heading = self.texts.get(&["documents-", key].concat());
                stages.push(card("papers", heading, el("ul").class("docs").child(lines)));
            }
        }
        stages.into()
    }

    fn document(&self, needed: &Needed) -> Node {
        let document = &self.rulebook.documents[needed.item];
        let of = |attribute| self.texts.of("document", &document.id, attribute, &needed.arguments);
        let mut tags = el("p");
        for form in &document.detail.form {
            tags = tags.child(el("span").class("tag").text(self.texts.get(form_key(*form))));
        }
        let words = el("div")
            .child(el("strong").text(of("")))
            .child(self.italian_name("document", &document.id, needed))
            .child(tags.child(self.certainty(needed)))
            .child(paragraph(of("why")))
            .child(paragraph(of("note")))
            .child(source::details(self.session, self.texts, self.rulebook, &document.sources));
        let box_and_picture = el("span")
            .class("box-and-picture")
            .child(el("span").class("box").attr("aria-hidden", "true"))
            .child(self.picture(&document.id));
        el("li").class("doc").child(box_and_picture).child(words).into()
    }

    /// The pictogram of a paper.
    fn picture(&self, document: &str) -> Option<Element> {
        let common = talk().knowledge.read();
        let (_, picture) = common.pictures.documents.iter().find(|(id, _)| id == document)?;
        let sheet = self.session.site.with_value(|site| site.address("pictures.svg"))?;
        let link = el("use").attr("href", &[&sheet, "#p-", picture].concat());
        Some(el("svg").class("icon").attr("aria-hidden", "true").child(link))
    }

    /// The official Italian name, where the person reads another language.
    fn italian_name(&self, kind: &str, id: &str, needed: &Needed) -> Node {
        match self.session.italian.get() {
            Some(texts) if self.texts.language.id != "it" => {
                el("p").class("italian").child(italian(texts.of(kind, id, "", &needed.arguments))).into()
            }
            _ => Node::Nothing,
        }
    }

    /// Nothing when it is sure; else *only if*, and on what it depends.
    fn certainty(&self, needed: &Needed) -> Node {
        match needed.certainty {
            Certainty::Sure | Certainty::Open => Node::Nothing,
            Certainty::OnlyIf => {
                let on = Shown::Text(self.depends_on(needed.because));
                let text = self.texts.with("certainty-only-if", &[("facts", on)]);
                el("span").class("only-if").child(icon("question")).child(el("span").text(text)).into()
            }
        }
    }

    /// The questions on which something depends that the person could not answer.
    pub fn depends_on(&self, because: Because) -> String {
        let case = self.session.case.read();
        let mut questions: Vec<String> = Vec::new();
        for fact in bits(because.facts).filter(|fact| self.assessment.missing.contains(fact)) {
            let fact = &self.rulebook.facts[usize::from(fact)];
            let question = Question::new(self.texts, self.rulebook, &case, self.assessment.on_date, fact);
            questions.push(question.text());
        }
        questions.join(" ")
    }

    /// Sums to pay, with totals by step and over all.
    pub fn fees(&self) -> Node {
        let fees = &self.assessment.fees;
        if fees.is_empty() {
            return Node::Nothing;
        }
        let mut rows = el("tbody");
        for (stage, key) in STAGES {
            let here = fees.iter().filter(|fee| fee.needed.certainty != Certainty::Open);
            let here = here.filter(|fee| self.rulebook.fees[fee.needed.item].detail.stage == stage);
            for (index, fee) in here.enumerate() {
                if index == 0 {
                    let heading = el("th").attr("scope", "colgroup").attr("colspan", "2");
                    let heading = heading.text(self.texts.get(&["fees-", key].concat()));
                    rows = rows.child(el("tr").class("stage").child(heading));
                }
                rows = rows.child(self.fee(fee));
            }
        }
        let slip = self.assessment.sum(|fee| self.rulebook.fees[fee].detail.pay == Payment::PostalSlip);
        if slip > 0 {
            rows = rows.child(self.sum_row("fees-slip", slip));
        }
        rows = rows.child(self.sum_row("fees-total", self.assessment.total_cents()));
        card("", self.texts.get("fees-title"), el("table").class("fees").child(rows))
    }

    fn fee(&self, fee: &FeeNeeded) -> Element {
        let item = &self.rulebook.fees[fee.needed.item];
        let of = |attribute| self.texts.of("fee", &item.id, attribute, &fee.needed.arguments);
        let mut how = self.texts.get(payment_key(item.detail.pay));
        if item.detail.about {
            how.push_str(" · ");
            how.push_str(&self.texts.get("fee-about"));
        }
        let what = el("td")
            .text(of(""))
            .child(el("p").text(how).child(self.certainty(&fee.needed)))
            .child(paragraph(of("note")))
            .child(source::details(self.session, self.texts, self.rulebook, &item.sources));
        let sum = fee.cents.map_or_else(|| "–".to_owned(), |cents| self.texts.euro(cents));
        el("tr").child(what).child(el("td").text(sum))
    }

    fn sum_row(&self, key: &str, cents: i64) -> Element {
        let name = el("th").attr("scope", "row").text(self.texts.get(key));
        el("tr").class("sum").child(name).child(el("td").text(self.texts.euro(cents)))
    }

    /// Terms with their day and how it is counted.
    pub fn deadlines(&self) -> Node {
        let mut lines: Vec<Node> = Vec::new();
        for deadline in self.assessment.deadlines.iter().filter(|it| it.needed.certainty != Certainty::Open) {
            let item = &self.rulebook.deadlines[deadline.needed.item];
            let day = deadline.date.map(|date| el("strong").class("when").text(self.texts.date(date)));
            lines.push(self.line("deadline", &item.id, &deadline.needed, "calendar", day, &item.sources));
        }
        self.list("deadlines-title", lines)
    }

    /// Where to go, and how to book.
    pub fn offices(&self) -> Node {
        let mut lines: Vec<Node> = Vec::new();
        for needed in settled(&self.assessment.offices) {
            let item = &self.rulebook.offices[needed.item];
            lines.push(self.line("office", &item.id, needed, "desk", None, &item.sources));
        }
        self.list("offices-title", lines)
    }

    /// What is good to know of one kind.
    pub fn advice(&self, kind: AdviceKind, key: &str, picture: &str) -> Node {
        let mut lines: Vec<Node> = Vec::new();
        for needed in settled(&self.assessment.advice) {
            let item = &self.rulebook.advice[needed.item];
            if item.detail.kind == kind {
                lines.push(self.line("advice", &item.id, needed, picture, None, &item.sources));
            }
        }
        self.list(key, lines)
    }

    fn line(
        &self,
        kind: &str,
        id: &str,
        needed: &Needed,
        picture: &str,
        day: Option<Element>,
        sources: &[SourceIndex],
    ) -> Node {
        let of = |attribute| self.texts.of(kind, id, attribute, &needed.arguments);
        let words = el("div")
            .child(day)
            .child(el("p").text(of("")).child(self.certainty(needed)))
            .child(paragraph(of("how")))
            .child(source::details(self.session, self.texts, self.rulebook, sources));
        el("li").child(icon(picture)).child(words).into()
    }

    fn list(&self, key: &str, lines: Vec<Node>) -> Node {
        if lines.is_empty() {
            return Node::Nothing;
        }
        card("", self.texts.get(key), el("ul").class("list").child(lines))
    }
}

/// What is needed, or needed only if. What still waits for an answer is not shown: the list grows.
fn settled(needed: &[Needed]) -> impl Iterator<Item = &Needed> {
    needed.iter().filter(|needed| needed.certainty != Certainty::Open)
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
