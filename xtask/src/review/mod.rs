//! `cargo xtask review PROCEDURE`: a document in Italian for a lawyer to read on paper and sign.
//!
//! `target/review/PROCEDURE.html` has no script and asks nothing of the network; it is made to be printed.
//! `target/review/PROCEDURE.svg` is the picture of the flow by itself.
//!
//! * `book`: what every section draws on: texts with their arguments, citations, names of questions;
//! * `condition`, `italian`: conditions, days and sums in Italian words;
//! * `front`: what it is, how to read it, and what is doubtful, before everything else;
//! * `questions`, `requirements`, `items`, `values`, `cases`, `open`: the sections that follow.

mod book;
mod cases;
mod condition;
mod front;
pub mod italian;
mod items;
mod open;
mod questions;
mod requirements;
#[cfg(test)]
mod tests;
mod values;

use std::fs;

use anyhow::Result;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sportello_rules::Rulebook;
use sportello_rules::paths::{Report, walk};

use crate::flow::{Drawing, draw, flow};
use crate::golden::Golden;
use crate::mutate::survivors;
use crate::words::Words;
use crate::{golden, law, machine};

pub use book::Book;

/// Pixels of the picture that fit on a page beside its heading.
const PAGE: i32 = 1180;

/// Writes the review of a procedure and says where it is.
///
/// # Errors
/// When its law, texts or golden cases are wrong, or `target/` cannot be written.
pub fn run(procedure: &str) -> Result<()> {
    let written = write(&law::procedure_unwalked(procedure)?)?;
    let folder = machine::target().join("review");
    fs::create_dir_all(&folder)?;
    for (extension, text) in [("html", written.html), ("svg", written.svg)] {
        let path = folder.join(procedure).with_extension(extension);
        fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(())
}

/// A review and its picture.
pub struct Written {
    pub html: String,
    pub svg: String,
}

/// Writes the review of a procedure.
///
/// # Errors
/// When its texts or golden cases are wrong.
pub fn write(rulebook: &Rulebook) -> Result<Written> {
    let (words, units) = (Words::load("it", rulebook)?, law::units()?);
    let book = Book { rulebook, words: &words, units: &units };
    let report = walk(rulebook, book.day());
    let flow = flow(&book, &report);
    let name = words.plain(&format!("procedure-{}", rulebook.procedure));
    let drawing = draw(&flow, &name);
    let review = Review {
        report: &report,
        cases: &golden::load(rulebook)?,
        survivors: &survivors::load(&rulebook.procedure)?,
        drawing: &drawing,
        flow: &flow,
        book: &book,
    };
    Ok(Written { html: review.page(&name), svg: drawing.file() })
}

/// Everything that a review is made of.
struct Review<'a> {
    book: &'a Book<'a>,
    report: &'a Report,
    flow: &'a crate::flow::Flow,
    drawing: &'a Drawing,
    cases: &'a [Golden],
    survivors: &'a std::collections::BTreeMap<String, String>,
}

impl Review<'_> {
    fn page(&self, name: &str) -> String {
        let book = self.book;
        let document = html! {
            (DOCTYPE)
            html lang="it" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width";
                    title { "Revisione legale: " (name) }
                    style { (PreEscaped(include_str!("review.css"))) }
                }
                body {
                    (front::title(book, name))
                    (front::guide(book))
                    (section(1, "Punti incerti", front::doubtful(book)))
                    (section(2, "Il percorso delle domande", questions::picture(self.drawing, self.flow, self.report)))
                    (section(3, "Le domande", questions::table(book)))
                    (section(4, "I requisiti", requirements::tables(book)))
                    (section(5, "Documenti", items::documents(book)))
                    (section(6, "Costi", items::fees(book)))
                    (section(7, "Termini", items::deadlines(book)))
                    (section(8, "Uffici", items::offices(book)))
                    (section(9, "Dubbi da chiarire allo sportello", items::doubts(book)))
                    (section(10, "Consigli", items::advice(book)))
                    (section(11, "Numeri della legge", values::table(book)))
                    (section(12, "Fonti", values::sources(book)))
                    (section(13, "Casi di prova", cases::table(book, self.cases)))
                    (section(14, "Questioni aperte", open::points(book, self.survivors)))
                }
            }
        };
        document.into_string()
    }
}

/// A numbered section with the place to sign it.
fn section(number: usize, title: &str, body: Markup) -> Markup {
    html! {
        section id={ "section-" (number) } {
            h2 { (number) ". " (title) }
            (body)
            table.sign {
                tr {
                    th { "Sezione " (number) ": " (title) }
                    td { span.tick { "☐" } " corretta" br; span.tick { "☐" } " da correggere" }
                    td.line { "Nome" }
                    td.line { "Data e firma" }
                }
                tr { td.notes colspan="4" { "Correzioni" } }
            }
        }
    }
}

/// What to say of a section that has nothing.
fn nothing() -> Markup {
    html! { p { "Questa procedura non ne ha." } }
}
