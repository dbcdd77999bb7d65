//! The first pages: what this is, how to read it, and everything that is doubtful.

use maud::{Markup, html};
use sportello_rules::feel::{Expr, Value};
use sportello_rules::rulebook::{Confidence, Item, SourceIndex};

use super::book::Book;
use super::{italian, nothing};

pub fn title(book: &Book, name: &str) -> Markup {
    let rulebook = book.rulebook;
    html! {
        header {
            p.kind { "Sportello · revisione legale" }
            h1 { (name) }
            p { (book.words.plain(&format!("procedure-{}.about", rulebook.procedure))) }
            table.facts {
                tr { th { "Procedura" } td { code { (rulebook.procedure) } } }
                tr { th { "Legge controllata il" } td { (italian::day(rulebook.checked)) } }
                tr { th { "Versione" } td { code { (rulebook.version) } " (cambia con ogni modifica di regole, valori o fonti)" } }
            }
        }
    }
}

pub fn guide(book: &Book) -> Markup {
    html! {
        section.guide {
            h2 { "Che cos’è e come si legge" }
            p {
                "Sportello è un sito che fa domande a una persona straniera e prepara la lista di ciò che serve per una \
                 pratica. Non decide nulla: informa, cita la fonte, e nei dubbi manda allo sportello. Questo documento \
                 contiene " strong { "tutte" } " le regole e tutti i testi della procedura, così come il programma li usa. \
                 Chi firma conferma che corrispondono alla legge in vigore il " (italian::day(book.day())) "."
            }
            ul {
                li { strong { "D1, D2, …" } " sono le domande, nell’ordine in cui si fanno. «" span { "D3: No" } "» vuol dire: alla domanda 3 la persona ha risposto No." }
                li { "Sotto ogni condizione in parole c’è la stessa condizione " code.feel { "nella lingua del programma" } " (FEEL, standard DMN): se le due non dicono la stessa cosa, vale la seconda, ed è un errore da segnalare." }
                li { span.argument { "⟨…⟩" } " nei testi è un numero o una data che il programma calcola: prima del segno «=» da dove viene, dopo il valore del " (italian::day(book.day())) ". Senza «=» dipende dalle risposte." }
                li { "«Il giorno della consegna» è il giorno in cui la domanda viene presentata." }
                li { "Esiti: " strong { "SÌ" } " il requisito c’è; " strong { "NON ANCORA" } " ci sarà da un certo giorno; " strong { "SPORTELLO" } " decide l’ufficio, o la legge lascia aperto; " strong { "NO" } " questa strada è chiusa; " strong { "AIUTO" } " la conversazione si ferma e si mostra chi aiuta gratis." }
                li { "A ogni domanda si può rispondere «Non lo so»: allora il risultato dice «solo se…» e che cosa chiedere. Un «Non lo so» non diventa mai un sì o un no." }
                li { span.flag { "?" } " accanto a una fonte: la certezza è media o bassa. Tutti questi punti sono raccolti nella sezione 1." }
                li { "Alla fine di ogni sezione c’è lo spazio per la firma e per le correzioni." }
            }
        }
    }
}

/// Doubts of law and practice, what rests on a source of medium or low confidence, and what is not published yet.
pub fn doubtful(book: &Book) -> Markup {
    let resting = resting_on_uncertain(book);
    let periods =
        book.rulebook.values.iter().flat_map(|of| of.periods.iter().map(move |period| (of, period)));
    let unpublished: Vec<_> = periods
        .filter(|(_, period)| period.amount == Expr::Const(Value::Null))
        .map(|(of, period)| (&of.id, period.in_force))
        .collect();
    html! {
        h3 { "Dubbi di legge o di prassi, detti alla persona" }
        @if book.rulebook.doubts.is_empty() { (nothing()) }
        @for doubt in &book.rulebook.doubts {
            @let key = format!("doubt-{}", doubt.id);
            div.block {
                p { strong { (book.said(&key, &[&doubt.arguments])) } }
                p { "Da chiedere: " (book.said(&format!("{key}.ask"), &[&doubt.arguments])) }
                p.where { "Fonti: " (book.sources(&doubt.sources)) }
            }
        }
        h3 { "Ciò che poggia su una fonte di certezza media o bassa" }
        @if resting.is_empty() { p { "Nulla: tutte le fonti hanno certezza alta." } } @else {
            table {
                thead { tr { th { "Fonte" } th { "Certezza" } th { "Letta in" } th { "Che cosa poggia su questa fonte" } } }
                tbody { @for (index, things) in &resting {
                    @let source = &book.rulebook.sources[usize::from(*index)];
                    tr {
                        td { (book.sources(&[*index])) }
                        td.short { (italian::confidence(source.confidence)) }
                        td { (source.checked_in) }
                        td { @for thing in things { div { (thing) } } }
                    }
                } }
            }
        }
        h3 { "Numeri annunciati e non ancora pubblicati" }
        @if unpublished.is_empty() { p { "Nessuno." } }
        ul {
            @for (id, in_force) in unpublished {
                li {
                    code { (id) } " " (italian::in_force(in_force)) ": "
                    (book.words.plain(&format!("value-{id}"))) " "
                    em { (book.words.plain(&format!("value-{id}.ask"))) }
                }
            }
        }
    }
}

/// By uncertain source: the names of what rests on it.
fn resting_on_uncertain(book: &Book) -> Vec<(SourceIndex, Vec<String>)> {
    let rulebook = book.rulebook;
    let mut users: Vec<(String, &[SourceIndex])> = Vec::new();
    for requirement in &rulebook.requirements {
        let name = book.words.plain(&format!("requirement-{}", requirement.id));
        users.push((format!("requisito: {name}"), &requirement.sources));
        for rule in requirement.rules.iter().filter(|rule| !rule.sources.is_empty()) {
            users.push((format!("requisito: {name}, regola {}", rule.id), &rule.sources));
        }
    }
    fn add<'a, Detail>(
        users: &mut Vec<(String, &'a [SourceIndex])>,
        book: &Book,
        (kind, name): (&str, &str),
        items: &'a [Item<Detail>],
    ) {
        users.extend(items.iter().map(|item| {
            (
                format!("{name}: {}", book.text(&format!("{kind}-{}", item.id), &[&item.arguments])),
                &*item.sources,
            )
        }));
    }
    add(&mut users, book, ("document", "documento"), &rulebook.documents);
    add(&mut users, book, ("fee", "costo"), &rulebook.fees);
    add(&mut users, book, ("deadline", "termine"), &rulebook.deadlines);
    add(&mut users, book, ("office", "ufficio"), &rulebook.offices);
    add(&mut users, book, ("doubt", "dubbio"), &rulebook.doubts);
    add(&mut users, book, ("advice", "consiglio"), &rulebook.advice);
    let periods: Vec<(String, [SourceIndex; 1])> = rulebook
        .values
        .iter()
        .flat_map(|value| {
            value.periods.iter().map(|period| (format!("numero: {}", value.id), [period.source]))
        })
        .collect();
    users.extend(periods.iter().map(|(name, source)| (name.clone(), source.as_slice())));
    let uncertain = rulebook.sources.iter().enumerate().filter(|(_, it)| it.confidence != Confidence::High);
    let resting = uncertain.map(|(index, _)| {
        let index = index as SourceIndex;
        let mut names: Vec<String> = users
            .iter()
            .filter(|(_, sources)| sources.contains(&index))
            .map(|(name, _)| name.clone())
            .collect();
        names.dedup();
        (index, names)
    });
    // A source of a value that this procedure does not use lies in the rulebook, and nothing rests on it.
    resting.filter(|(_, names)| !names.is_empty()).collect()
}
