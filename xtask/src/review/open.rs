//! What is left open: places where an office decides, approximate sums, sources to be read again soon, and mistakes
//! that no golden case would notice.

use std::collections::BTreeMap;

use maud::{Markup, html};
use sportello_rules::rulebook::Outcome;

use super::book::Book;
use super::italian;

/// Sources to be read again within so many days are named.
const SOON: i32 = 120;

pub fn points(book: &Book, survivors: &BTreeMap<String, String>) -> Markup {
    let rulebook = book.rulebook;
    let soon = rulebook.checked.add_days(SOON).unwrap_or(rulebook.checked);
    let due: Vec<u16> = book
        .used_sources()
        .into_iter()
        .filter(|index| rulebook.sources[usize::from(*index)].review_by <= soon)
        .collect();
    let rules = rulebook.requirements.iter().flat_map(|of| of.rules.iter().map(move |rule| (of, rule)));
    let desks: Vec<_> = rules.filter(|(_, rule)| rule.outcome == Outcome::Desk).collect();
    let about: Vec<_> = rulebook.fees.iter().filter(|fee| fee.detail.about).collect();
    html! {
        h3 { "Dove decide l’ufficio" }
        ul { @for (requirement, rule) in &desks {
            li {
                (book.words.plain(&format!("requirement-{}", requirement.id))) ": "
                code { (requirement.id) "/" (rule.id) }
            }
        } }
        h3 { "Somme approssimative" }
        ul { @for fee in &about { li { (book.said(&format!("fee-{}", fee.id), &[&fee.arguments])) } } }
        @if about.is_empty() { p { "Nessuna." } }
        h3 { "Fonti da rileggere entro il " (italian::day(soon)) }
        ul { @for index in &due {
            li { (book.cite(*index)) ": entro il " (italian::day(rulebook.sources[usize::from(*index)].review_by)) }
        } }
        @if due.is_empty() { p { "Nessuna." } }
        h3 { "Errori che nessun caso di prova può notare" }
        p { "Il programma sbaglia di proposito ogni regola, una alla volta, e controlla che almeno un caso di prova se ne accorga. Restano, con il motivo:" }
        ul { @for (mutant, reason) in survivors { li { code { (mutant) } ": " (reason) } } }
        @if survivors.is_empty() { p { "Nessuno dichiarato." } }
    }
}
