//! The golden cases: what a lawyer can check one by one.

use maud::{Markup, html};
use sportello_rules::Answer;

use super::book::Book;
use super::{italian, nothing};
use crate::golden::Golden;

pub fn table(book: &Book, cases: &[Golden]) -> Markup {
    if cases.is_empty() {
        return nothing();
    }
    html! {
        p { "Ogni caso è scritto a partire dalla norma e non dal programma; il programma deve dare questo risultato. Un caso che ne nomina un altro ne è il confine: cambia una sola risposta, o il giorno." }
        table.cases {
            thead { tr { th { "Caso, norma, giorno della consegna" } th { "Risposte" } th { "Risultato atteso" } } }
            tbody {
                @for case in cases {
                    tr {
                        td {
                            strong { (case.name) }
                            p { (case.law) " · " (italian::day(case.on)) }
                            @if let Some(pair) = &case.pair { p.where { "Confine con: " (pair) } }
                        }
                        td { (answers(book, case)) }
                        td { @for (what, expected) in case.expected() { (expectation(what)) ": " strong { (expected) } ". " } }
                    }
                }
            }
        }
    }
}

fn answers(book: &Book, case: &Golden) -> Markup {
    let answered = book.rulebook.facts.iter().enumerate();
    html! {
        @for (index, fact) in answered {
            @if let Some(answer) = case.case.answer(&fact.id) {
                strong { (book.number(index as u16)) } ": " (said(book, index as u16, answer)) ". "
            }
        }
    }
}

fn said(book: &Book, fact: u16, answer: &Answer) -> String {
    match answer {
        Answer::Choice(option) => book.option(fact, option),
        Answer::Choices(options) => {
            let options: Vec<String> = options.iter().map(|option| book.option(fact, option)).collect();
            options.join(", ")
        }
        Answer::Unknown => "non lo so".to_owned(),
        Answer::Withheld => "preferisco non dirlo".to_owned(),
        Answer::Money(cents) => {
            italian::value(&sportello_rules::assess::answer_value(&Answer::Money(*cents)), Some("euro"))
        }
        other => italian::value(&sportello_rules::assess::answer_value(other), None),
    }
}

/// The word of a golden file in Italian.
fn expectation(what: &str) -> &str {
    match what {
        "outcome" => "esito",
        "from" => "dal",
        "parts" => "per chi",
        "requirements" => "requisiti",
        "documents" => "documenti",
        "without-documents" => "non chiesti",
        "fees" => "costi",
        "total" => "totale",
        "deadlines" => "termini",
        "offices" => "uffici",
        "advice" => "consigli",
        "doubts" => "dubbi",
        "without-doubts" => "nessun dubbio su",
        "complete" => "elenchi completi",
        "later" => "poi",
        "next" => "domanda seguente",
        other => other,
    }
}
