//! What a person on a slow network and a small data plan must download, and the most it may be.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::content::{ANSWERS, CORE, reader_path, rulebook_path, text_path};
use crate::site::{LATER, Shipped, Site};
use crate::texts::OWN_CHUNKS;

const KIB: usize = 1024;
/// Everything until the first question can be answered, in any language.
const FIRST_QUESTION: usize = 110 * KIB;
/// The Wasm of that.
const WASM: usize = 85 * KIB;
/// One language's chunk for one topic.
const TEXT_CHUNK: usize = 20 * KIB;

/// The reader of typed text, with the patterns of one language.
const READER: usize = 120 * KIB;
/// The code of the screens that come after the first question, and of forms and desk. Not in design.md: our own limits,
/// so that it is seen when they grow.
const LATER_CODE: usize = 66 * KIB;
const HANDOFF_CODE: usize = 72 * KIB;

/// One measured thing, in bytes after brotli.
#[derive(Debug)]
struct Row {
    what: String,
    measured: usize,
    most: usize,
}

/// Prints the table of budgets.
///
/// # Errors
/// When one is exceeded; the sentence names each.
pub fn check(site: &Site) -> Result<()> {
    let rows = rows(site);
    println!("{:<44}{:>10}{:>10}", "KiB after brotli", "measured", "at most");
    for row in &rows {
        let [measured, most] = [row.measured, row.most].map(|bytes| bytes as f64 / KIB as f64);
        println!("{:<44}{measured:>10.1}{most:>10.1}", row.what);
    }
    let exceeded: Vec<&str> =
        rows.iter().filter(|row| row.measured > row.most).map(|row| row.what.as_str()).collect();
    if !exceeded.is_empty() {
        bail!("too large: {}", exceeded.join("; "));
    }
    Ok(())
}

fn rows(site: &Site) -> Vec<Row> {
    let shell: usize = site.first_load().iter().map(|file| file.sent).sum();
    let mut rows = vec![
        Row { what: "the app's Wasm".to_owned(), measured: size(site, "app.wasm"), most: WASM },
        Row { what: "page, styles, scripts and Wasm".to_owned(), measured: shell, most: FIRST_QUESTION },
    ];
    let is_handoff = |name: &str| name.ends_with("handoff.wasm");
    let parts = |wanted: bool| {
        let parts =
            site.files.iter().filter(|it| it.name.starts_with(LATER) && is_handoff(&it.name) == wanted);
        parts.map(|it| it.sent).sum::<usize>()
    };
    let what = "code that comes after the first question".to_owned();
    rows.push(Row { what, measured: parts(false), most: LATER_CODE });
    rows.push(Row { what: "code of forms and desk".to_owned(), measured: parts(true), most: HANDOFF_CODE });
    for language in languages(site) {
        let reader = size(site, "reader.js") + size(site, "reader.wasm") + size(site, &reader_path(language));
        rows.push(Row { what: format!("reader of typed text: {language}"), measured: reader, most: READER });
        let core = size(site, &text_path(language, CORE)) + size(site, &rulebook_path(CORE));
        // The largest topic stands for all: where it fits, the others do.
        let topics = texts(site).filter(|(_, text)| text.language == language && is_asked_first(text.topic));
        let largest = topics
            .map(|(_, text)| {
                let chunks = [text_path(language, text.topic), rulebook_path(text.topic)];
                (chunks.iter().map(|name| size(site, name)).sum::<usize>(), text.topic)
            })
            .max();
        let (topic_size, topic) = largest.unwrap_or((0, "no topic"));
        rows.push(Row {
            what: format!("until the first question: {language}, {topic}"),
            measured: shell + core + topic_size,
            most: FIRST_QUESTION,
        });
    }
    for (file, text) in texts(site).filter(|(_, text)| !text.topic.ends_with(ANSWERS)) {
        // A topic's texts travel in two halves, and count as one.
        let answers = text_path(text.language, &format!("{}{ANSWERS}", text.topic));
        rows.push(Row {
            what: format!("texts: {}, {}", text.language, text.topic),
            measured: file.sent + size(site, &answers),
            most: TEXT_CHUNK,
        });
    }
    rows
}

/// A topic's first half: what is needed until the first question.
fn is_asked_first(topic: &str) -> bool {
    topic != CORE && !topic.ends_with(ANSWERS) && !OWN_CHUNKS.contains(&topic)
}

fn size(site: &Site, name: &str) -> usize {
    site.file(name).map_or(0, |file| file.sent)
}

struct Text<'a> {
    language: &'a str,
    topic: &'a str,
}

/// Every chunk of texts, by the shape of its name that `content` gives it.
fn texts(site: &Site) -> impl Iterator<Item = (&Shipped, Text<'_>)> {
    site.files.iter().filter_map(|file| {
        let (language, topic) = file.name.strip_prefix("text/")?.split_once('/')?;
        let topic = topic.strip_suffix(".bin")?;
        Some((file, Text { language, topic }))
    })
}

fn languages(site: &Site) -> BTreeSet<&str> {
    texts(site).map(|(_, text)| text.language).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, usize)]) -> Site {
        let files = files.iter().map(|&(name, kib)| Shipped {
            name: name.to_owned(),
            path: name.to_owned(),
            plain: kib * KIB,
            sent: kib * KIB,
            names: match name {
                "index.html" => BTreeSet::from(["app.wasm".to_owned()]),
                _ => BTreeSet::new(),
            },
        });
        Site { files: files.collect() }
    }

    fn verdict(files: &[(&str, usize)]) -> String {
        check(&site(files)).err().map_or_else(String::new, |error| error.to_string())
    }

    #[test]
    fn within_all_budgets() {
        let files = [("index.html", 2), ("app.wasm", 80), ("text/it/core.bin", 20)];
        assert_eq!(verdict(&files), "");
    }

    #[test]
    fn what_is_exceeded_is_named() {
        let files = [
            ("index.html", 2),
            ("app.wasm", 80),
            ("text/ar/core.bin", 10),
            ("text/ar/family.bin", 15),
            ("rulebook/family.bin", 4),
            ("text/it/core.bin", 21),
        ];
        assert_eq!(verdict(&files), "too large: until the first question: ar, family; texts: it, core");
        assert_eq!(verdict(&[("app.wasm", 86)]), "too large: the app's Wasm");
    }
}
