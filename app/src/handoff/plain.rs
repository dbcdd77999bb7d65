//! The result as plain text, for messaging apps and the clipboard: the same lists as on the sheet, in few signs.

use std::sync::Arc;

use leptos::prelude::*;
use sportello_rules::assess::Certainty;
use sportello_rules::rulebook::Payment;

use super::local::Local;
use crate::checklist::Page;
use crate::parts::verdict;
use crate::result::{doubt_texts, version};
use crate::session::Session;
use crate::texts::{Shown, Texts};

/// The text.
pub fn text(session: Session, texts: &Arc<Texts>, local: &Local) -> String {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return String::new();
    };
    let page = Page { session, texts, rulebook: &rulebook, assessment: &assessment };
    let procedure = texts.get(&["procedure-", &rulebook.procedure].concat());
    let mut lines = vec![
        local.with("share-plain-header", &[("procedure", Shown::Text(procedure))]),
        texts.with("sheet-date", &[("date", Shown::Date(assessment.on_date))]),
        verdict::sentence(texts, "verdict", assessment.verdict),
    ];
    let mut block = |heading: String, entries: Vec<String>| {
        if !entries.is_empty() {
            lines.push(String::new());
            lines.push(heading);
            lines.extend(entries.into_iter().map(|entry| ["- ", &entry].concat()));
        }
    };
    let doubts = doubt_texts(&page, texts).into_iter().map(|doubt| [doubt.what, doubt.ask].join(" "));
    block(texts.get("sheet-doubts"), doubts.collect());
    let settled = |certainty: Certainty| certainty != Certainty::Open;
    let italian = local.in_italian();
    let papers = assessment.documents.iter().filter(|it| settled(it.certainty)).map(|needed| {
        let id = &rulebook.documents[needed.item].id;
        let own = texts.of("document", id, "", &needed.arguments);
        let official = italian.of("document", id, "", &needed.arguments);
        let name = if own == official { own } else { [own.as_str(), " (", &official, ")"].concat() };
        match needed.certainty {
            Certainty::Sure => name,
            _ => [name.as_str(), " – ", &texts.get("sheet-only-if")].concat(),
        }
    });
    block(texts.get("sheet-papers"), papers.collect());
    let fees = assessment.fees.iter().filter(|fee| settled(fee.needed.certainty)).map(|fee| {
        let sum = fee.cents.map_or_else(|| "–".to_owned(), |cents| texts.euro(cents));
        let name = texts.of("fee", &rulebook.fees[fee.needed.item].id, "", &fee.needed.arguments);
        [name.as_str(), ": ", &sum].concat()
    });
    let mut fees: Vec<String> = fees.collect();
    if !fees.is_empty() {
        let slip = assessment.sum(|fee| rulebook.fees[fee].detail.pay == Payment::PostalSlip);
        if slip > 0 {
            fees.push([texts.get("fees-slip").as_str(), ": ", &texts.euro(slip)].concat());
        }
        fees.push([texts.get("fees-total").as_str(), ": ", &texts.euro(assessment.total_cents())].concat());
    }
    block(texts.get("fees-title"), fees);
    let deadlines = assessment.deadlines.iter().filter(|it| settled(it.needed.certainty)).map(|deadline| {
        let id = &rulebook.deadlines[deadline.needed.item].id;
        let what = texts.of("deadline", id, "", &deadline.needed.arguments);
        match deadline.date {
            Some(date) => [texts.date(date).as_str(), ": ", &what].concat(),
            None => what,
        }
    });
    block(texts.get("deadlines-title"), deadlines.collect());
    let offices = assessment.offices.iter().filter(|it| settled(it.certainty)).map(|needed| {
        let id = &rulebook.offices[needed.item].id;
        let what = texts.of("office", id, "", &needed.arguments);
        [what, texts.of("office", id, "how", &needed.arguments)].join(" ")
    });
    block(texts.get("offices-title"), offices.collect());
    lines.push(String::new());
    lines.push(version(texts, &rulebook));
    lines.push(texts.get("sheet-disclaimer"));
    // The signs that keep directions apart on a screen are rubbish in other programs.
    lines.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}
