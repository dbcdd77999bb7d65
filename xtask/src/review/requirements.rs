//! The requirements with their decision tables.

use maud::{Markup, html};
use sportello_rules::feel::{Expr, Value};
use sportello_rules::rulebook::{Outcome, Requirement, Rule};

use super::book::Book;
use super::{italian, nothing};

pub fn tables(book: &Book) -> Markup {
    html! {
        p { "Di ogni tabella vale esattamente una riga, qualunque siano le risposte: il programma lo ha verificato per tutte." }
        @if book.rulebook.requirements.is_empty() { (nothing()) }
        @for part in &book.rulebook.parts {
            p { "Per chi: " strong { (book.words.plain(&format!("part-{}", part.id))) } " " code { (part.id) } " se " (book.condition(&part.when)) }
        }
        @for requirement in &book.rulebook.requirements { (table(book, requirement)) }
    }
}

fn table(book: &Book, requirement: &Requirement) -> Markup {
    let always = requirement.when == Expr::Const(Value::Bool(true));
    html! {
        div.block id={ "requirement-" (requirement.id) } {
            h3 { (book.words.plain(&format!("requirement-{}", requirement.id))) " " code { (requirement.id) } }
            table.facts {
                @if let Some(parts) = book.parts(&requirement.parts) { tr { th { "Per" } td { (parts) } } }
                tr { th { "Riguarda chi" } td { @if always { "tutti" } @else { (book.condition(&requirement.when)) } } }
                @if !italian::in_force(requirement.in_force).is_empty() {
                    tr { th { "In vigore" } td { (italian::in_force(requirement.in_force)) } }
                }
                tr { th { "Fonti" } td { (book.sources(&requirement.sources)) } }
            }
            table.decision {
                thead { tr { th { "Quando" } th { "Esito" } th { "Che cosa legge la persona" } th { "Fonti" } } }
                tbody { @for rule in &requirement.rules { (row(book, requirement, rule)) } }
            }
        }
    }
}

fn row(book: &Book, requirement: &Requirement, rule: &Rule) -> Markup {
    let arguments = [requirement.arguments.as_slice(), &rule.arguments];
    let key = format!("requirement-{}", requirement.id);
    let ask = [format!("{key}.{}-ask", rule.id), format!("{key}.ask")];
    let ask = ask.iter().find(|key| book.words.has(key));
    html! {
        tr {
            td {
                @match &rule.when {
                    Some(when) => (book.condition(when)),
                    None => "in tutti gli altri casi",
                }
                @if !italian::in_force(rule.in_force).is_empty() { p.where { "In vigore " (italian::in_force(rule.in_force)) } }
            }
            td { span.outcome { (italian::outcome(rule.outcome)) } br; code { (rule.id) } }
            td {
                (book.said(&format!("{key}.{}", rule.id), &arguments))
                @if let (Outcome::Desk, Some(ask)) = (rule.outcome, ask) { p { "Da chiedere: " (book.said(ask, &arguments)) } }
                @if let Some(from) = &rule.from { p { "Dal giorno: " (book.formula(from)) } }
                @if !rule.lines.is_empty() { p { "Prima di tutto chiama: " (rule.lines.join(", ")) } }
            }
            td { @if rule.sources.is_empty() { "come sopra" } @else { (book.sources(&rule.sources)) } }
        }
    }
}
