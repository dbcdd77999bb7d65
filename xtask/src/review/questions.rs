//! The questions: as a picture, as a table of what they lead to, and with all their texts.

use maud::{Markup, html};
use sportello_rules::feel::{Expr, Value, facts_in};
use sportello_rules::paths::Report;
use sportello_rules::rulebook::{Fact, FactKind, Item};

use super::book::Book;
use super::{PAGE, italian};
use crate::flow::{Always, Drawing, Flow};

/// The picture, and below it the same as a table.
pub fn picture(drawing: &Drawing, flow: &Flow, report: &Report) -> Markup {
    html! {
        p {
            "Il programma ha percorso tutte le conversazioni possibili con la legge di quel giorno: "
            strong { (report.paths) } " percorsi diversi, " strong { (report.states) } " situazioni, al massimo "
            strong { (report.longest) } " domande; problemi trovati: " strong { (report.problems.len()) }
            ". (Un problema sarebbe una domanda che non cambia nulla, o una conversazione senza risultato. Numeri e \
             date contano per i loro limiti.)"
        }
        @for page in drawing.pages(PAGE) { div.picture { (page) } }
        h3 { "Lo stesso, in parole" }
        table {
            thead { tr { th { "Domanda" } th { "Risposta" } th { "Che cosa segue" } } }
            tbody {
                @for question in &flow.questions {
                    @for detour in &question.detours {
                        tr {
                            td { (question.number) }
                            td { (detour.answers.join(", ")) }
                            td { "non si chiede: " (numbers(flow, &detour.skipped)) }
                        }
                    }
                    @for end in &question.ends {
                        tr {
                            td { (question.number) }
                            td { (end.answers.join(", ")) }
                            td {
                                @if end.always == Always::Yes { "finisce: " } @else { "può finire: " }
                                (end.outcomes.iter().map(|it| italian::outcome(*it)).collect::<Vec<_>>().join(", "))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn numbers(flow: &Flow, positions: &[usize]) -> String {
    let numbers: Vec<&str> = positions.iter().map(|at| flow.questions[*at].number.as_str()).collect();
    numbers.join(", ")
}

pub fn table(book: &Book) -> Markup {
    html! {
        p { "Una domanda si fa solo se la risposta può ancora cambiare il risultato; per alcune c’è anche una condizione." }
        @for (index, fact) in book.rulebook.facts.iter().enumerate() { (question(book, index, fact)) }
    }
}

fn question(book: &Book, index: usize, fact: &Fact) -> Markup {
    let key = format!("fact-{}", fact.id);
    let say = |attribute: &str| book.said(&format!("{key}{attribute}"), &[&fact.arguments]);
    let always = fact.applies == Expr::Const(Value::Bool(true));
    html! {
        div.block id={ "question-" (fact.id) } {
            h3 { (book.number(index as u16)) ". " (say("")) " " code { (fact.id) } }
            table.facts {
                tr { th { "Risposte" } td { (answers(book, index as u16, fact)) } }
                @if !always {
                    tr { th { "Si chiede se" } td { (book.condition(&fact.applies)) } }
                    tr { th { "Altrimenti vale" } td { (otherwise(book, index as u16, &fact.otherwise)) } }
                }
                tr { th { "Decide" } td { (decides(book, index)) } }
                tr { th { "Perché si chiede" } td { (say(".why")) } }
                @if book.words.has(&format!("{key}.where")) { tr { th { "Dove si trova" } td { (say(".where")) } } }
                tr { th { "Se non lo sa, chieda" } td { (say(".desk")) } }
            }
        }
    }
}

fn answers(book: &Book, index: u16, fact: &Fact) -> Markup {
    let distance = |(months, days): (i32, i32)| match (months, days) {
        (0, 0) => "il giorno della consegna".to_owned(),
        (months, 0) => after(&italian::value(&Value::Months(months.abs()), None), months),
        (_, days) => after(&italian::value(&Value::Duration(i64::from(days.abs()) * 86_400), None), days),
    };
    html! {
        @match &fact.kind {
            FactKind::YesNo => "Sì / No",
            FactKind::Choice(options) => { "Una tra: " ul { @for option in options { li { (book.option(index, option)) " " code { (option) } } } } },
            FactKind::Choices(options) => { "Una o più tra: " ul { @for option in options { li { (book.option(index, option)) " " code { (option) } } } } },
            FactKind::Count { min, max } => { "Un numero da " (min) " a " (max) },
            FactKind::Money { max } => { "Una somma in euro fino a " (italian::value(&Value::from(max / 100), Some("euro"))) },
            FactKind::Date { min, max } => { "Un giorno: da " (distance(*min)) " a " (distance(*max)) },
        }
        ". Sempre anche: «Non lo so»" @if fact.withhold { "; «Preferisco non dirlo»" } "."
    }
}

fn after(period: &str, sign: i32) -> String {
    format!("{period} {} la consegna", if sign < 0 { "prima del giorno per" } else { "dopo il giorno per" })
}

fn otherwise(book: &Book, index: u16, otherwise: &Expr) -> String {
    match otherwise {
        Expr::Const(Value::Text(option)) => book.option(index, option),
        Expr::Const(Value::List(items)) if items.is_empty() => "nessuna scelta".to_owned(),
        Expr::Const(value) => italian::value(value, None),
        other => book.feel(other),
    }
}

/// What rests on a question.
fn decides(book: &Book, fact: usize) -> Markup {
    let rulebook = book.rulebook;
    let in_it = |expr: &Expr| facts_in(expr) & (1 << fact) != 0;
    let mut named: Vec<(String, String)> = Vec::new();
    for (index, other) in rulebook.facts.iter().enumerate().filter(|(_, other)| in_it(&other.applies)) {
        named.push(("domanda".to_owned(), format!("{} ({})", book.number(index as u16), other.id)));
    }
    for part in rulebook.parts.iter().filter(|part| in_it(&part.when)) {
        named.push(("per chi".to_owned(), part.id.clone()));
    }
    for requirement in &rulebook.requirements {
        let mut rules = requirement.rules.iter().flat_map(|rule| rule.when.iter().chain(&rule.from));
        if in_it(&requirement.when) || rules.any(in_it) {
            named.push(("requisito".to_owned(), requirement.id.clone()));
        }
    }
    fn add<Detail>(
        named: &mut Vec<(String, String)>,
        name: &str,
        items: &[Item<Detail>],
        rests: impl Fn(&Item<Detail>) -> bool,
    ) {
        named.extend(items.iter().filter(|item| rests(item)).map(|item| (name.to_owned(), item.id.clone())));
    }
    add(&mut named, "documento", &rulebook.documents, |item| in_it(&item.when));
    add(&mut named, "costo", &rulebook.fees, |item| in_it(&item.when) || in_it(&item.detail.amount));
    add(&mut named, "termine", &rulebook.deadlines, |item| {
        in_it(&item.when) || item.detail.date.as_ref().is_some_and(in_it)
    });
    add(&mut named, "ufficio", &rulebook.offices, |item| in_it(&item.when));
    add(&mut named, "dubbio", &rulebook.doubts, |item| in_it(&item.when));
    add(&mut named, "consiglio", &rulebook.advice, |item| in_it(&item.when));
    html! {
        @for (at, same) in named.chunk_by(|a, b| a.0 == b.0).enumerate() {
            @if at > 0 { "; " }
            (same[0].0) ": " (same.iter().map(|(_, id)| id.as_str()).collect::<Vec<_>>().join(", "))
        }
        @if named.is_empty() { "solo testi che la mostrano" }
    }
}
