//! The numbers of the law with their history, and the sources.

use maud::{Markup, html};
use sportello_rules::feel::{Expr, Value};

use super::book::Book;
use super::{italian, nothing};

pub fn table(book: &Book) -> Markup {
    if book.rulebook.values.is_empty() {
        return nothing();
    }
    html! {
        table {
            thead { tr { th { "Numero" } th { "In vigore" } th { "Valore" } th { "Fonte" } } }
            tbody {
                @for (index, value) in book.rulebook.values.iter().enumerate() {
                    @for (at, period) in value.periods.iter().enumerate() {
                        @let now = period.in_force.on(book.day());
                        tr {
                            @if at == 0 { td rowspan=(value.periods.len()) { code { (value.id) } } }
                            td { (in_force(period)) @if now { " " strong { "◀ oggi" } } }
                            td {
                                @match &period.amount {
                                    Expr::Const(Value::Null) => "annunciato, non ancora pubblicato",
                                    Expr::Const(amount) => (book.amount(index as u16, amount)),
                                    other => (book.feel(other)),
                                }
                            }
                            td { (book.sources(&[period.source])) }
                        }
                    }
                }
            }
        }
        p.where { "«oggi» è il giorno del controllo: " (italian::day(book.day())) "." }
    }
}

fn in_force(period: &sportello_rules::rulebook::Period) -> String {
    match italian::in_force(period.in_force) {
        text if text.is_empty() => "sempre".to_owned(),
        text => text,
    }
}

pub fn sources(book: &Book) -> Markup {
    let mut sources: Vec<u16> = book.used_sources();
    sources.sort_by_key(|index| book.cite(*index));
    html! {
        table.sources {
            thead { tr { th { "Fonte" } th { "Letta il" } th { "In" } th { "Certezza" } th { "Rileggere entro" } } }
            tbody {
                @for index in sources {
                    @let source = &book.rulebook.sources[usize::from(index)];
                    @let act = &book.rulebook.acts[usize::from(source.act)];
                    tr id=(book.source_anchor(index)) {
                        td {
                            strong { (book.cite(index)) } br;
                            (act.title) br;
                            a.address href=(act.url) { (act.url) }
                        }
                        td.short { (italian::day(source.checked)) }
                        td { (source.checked_in) }
                        td.short { (italian::confidence(source.confidence)) }
                        td.short { (italian::day(source.review_by)) }
                    }
                }
            }
        }
    }
}
