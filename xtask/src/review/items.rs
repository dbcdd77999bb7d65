//! Documents, fees, deadlines, offices, doubts and advice: a table each, with condition, text and source.

use maud::{Markup, html};
use sportello_rules::rulebook::{AdviceKind, Item};

use super::book::Book;
use super::{italian, nothing};

pub fn documents(book: &Book) -> Markup {
    table(book, "document", &book.rulebook.documents, &["why", "note"], |document| {
        let forms: Vec<&str> = document.form.iter().map(|form| italian::form(*form)).collect();
        html! { (italian::stage(document.stage)) @if !forms.is_empty() { br; (forms.join(", ")) } }
    })
}

pub fn fees(book: &Book) -> Markup {
    table(book, "fee", &book.rulebook.fees, &["note"], |fee| {
        html! {
            (book.formula(&fee.amount))
            @if fee.about { strong { "somma approssimativa" } br; }
            (italian::payment(fee.pay)) ", " (italian::stage(fee.stage))
        }
    })
}

pub fn deadlines(book: &Book) -> Markup {
    table(book, "deadline", &book.rulebook.deadlines, &["how"], |deadline| {
        html! {
            @match &deadline.date {
                Some(date) => (book.formula(date)),
                None => "senza un giorno calcolato",
            }
            " lo rispetta: " (italian::actor(deadline.by))
        }
    })
}

pub fn offices(book: &Book) -> Markup {
    table(book, "office", &book.rulebook.offices, &["how"], |office| html! { (italian::stage(office.stage)) })
}

pub fn doubts(book: &Book) -> Markup {
    table(book, "doubt", &book.rulebook.doubts, &["ask"], |_| html! {})
}

pub fn advice(book: &Book) -> Markup {
    table(book, "advice", &book.rulebook.advice, &[], |advice| {
        let kind: AdviceKind = advice.kind;
        html! { (italian::advice_kind(kind)) }
    })
}

/// `more` names the attributes of the text that are shown below it.
fn table<Detail>(
    book: &Book,
    kind: &str,
    items: &[Item<Detail>],
    more: &[&str],
    detail: impl Fn(&Detail) -> Markup,
) -> Markup {
    if items.is_empty() {
        return nothing();
    }
    html! {
        table.items {
            thead { tr { th { "Che cosa legge la persona" } th { "Quando" } th { "Come" } th { "Fonti" } } }
            tbody {
                @for item in items {
                    @let key = format!("{kind}-{}", item.id);
                    tr id=(key) {
                        td {
                            strong { (book.said(&key, &[&item.arguments])) } " " code { (item.id) }
                            @for attribute in more {
                                @let key = format!("{key}.{attribute}");
                                @if book.words.has(&key) { p { (book.said(&key, &[&item.arguments])) } }
                            }
                        }
                        td {
                            (book.condition(&item.when))
                            @if let Some(parts) = book.parts(&item.parts) { p.where { "Per: " (parts) } }
                            @if !italian::in_force(item.in_force).is_empty() { p.where { "In vigore " (italian::in_force(item.in_force)) } }
                        }
                        td { (detail(&item.detail)) }
                        td { (book.sources(&item.sources)) }
                    }
                }
            }
        }
    }
}
