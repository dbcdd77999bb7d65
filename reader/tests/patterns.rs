//! A wrong pattern file is refused, with the line and the way to mend it.

mod common;

use common::{file, root};
use sportello_reader::compile::{Diagnostic, File, compile};

/// What is said when one place of a pattern file is written otherwise.
fn complaints(path: &str, good: &str, bad: &str) -> Vec<Diagnostic> {
    let change = |file: File| -> File {
        if file.path == path {
            assert!(file.text.contains(good), "{path} holds no `{good}`");
            File { text: file.text.replacen(good, bad, 1), path: file.path }
        } else {
            file
        }
    };
    let shared = change(file(root().join("locales/reader.toml")));
    let own = change(file(root().join("locales/en/reader.toml")));
    match compile(&shared, &own, &[]) {
        Ok(_) => Vec::new(),
        Err(diagnostics) => diagnostics,
    }
}

fn check(path: &str, good: &str, bad: &str, message: &str, mend: &str) {
    let all = complaints(path, good, bad);
    let found =
        all.iter().find(|it| it.file == path && it.message.contains(message) && it.mend.contains(mend));
    let shown: Vec<String> = all.iter().map(ToString::to_string).collect();
    assert!(found.is_some(), "no «{message}» with «{mend}» among:\n{}", shown.join("\n"));
    assert!(found.is_some_and(|it| it.line > 1), "the line is not said:\n{}", shown.join("\n"));
}

const SHARED: &str = "locales/reader.toml";
const ENGLISH: &str = "locales/en/reader.toml";

#[test]
fn what_is_no_toml_is_said_with_its_line() {
    check(ENGLISH, "6 = [\"six\"]", "6 = [\"six]", "missing comma", "write it as in the other files");
    check(ENGLISH, "[numbers]", "[nummers]", "unknown field `nummers`", "write it as in the other files");
}

#[test]
fn unknown_names_get_the_nearest_known_one() {
    check(
        ENGLISH,
        "\nhusband = [",
        "\nhusbend = [",
        "there is no meaning `husbend`",
        "did you mean `husband`?",
    );
    check(ENGLISH, "\nricevuta = [", "\nricevuto = [", "`ricevuto` is not among", "did you mean `ricevuta`?");
}

#[test]
fn entries_that_find_nothing_or_too_much_are_refused() {
    check(ENGLISH, "\"six\"", "\"???\"", "holds no word", "write letters or digits");
    check(ENGLISH, "\"six\"", "\"s*\"", "the stem `s` is too short", "write more of it");
    check(ENGLISH, "\"six\"", "\"si=x\"", "`=` within a word", "stand before a word");
    check(ENGLISH, "\"six\"", "\".. six\"", "begins and ends with a word", "write a word there");
    let many = "\"a|b|c|d|e a|b|c|d|e a|b|c|d|e a|b|c|d|e\"";
    check(ENGLISH, "\"six\"", many, "alternatives in one entry", "part it");
}

#[test]
fn rules_that_cannot_be_read_are_refused() {
    check(SHARED, "\"kind ~ permit\"", "\"kind ~\"", "the rule does not end", "write a meaning there");
    check(SHARED, "\"kind ~ permit\"", "\"> permit\"", "`>` joins nothing", "on both sides");
    check(SHARED, "\"kind ~ permit\"", "\"kind ~ renwe\"", "no meaning `renwe`", "did you mean `renew`?");
}

#[test]
fn a_language_has_words_for_every_meaning_or_says_that_it_has_none() {
    let all = complaints(ENGLISH, "\nyet = [\"=yet\"]", "");
    let missing = all.iter().find(|it| it.mend.contains("no-word-for"));
    assert!(missing.is_some_and(|it| it.message.contains("`yet`")), "{all:?}");
}

#[test]
fn examples_that_teach_nothing_are_refused() {
    let shared = file(root().join("locales/reader.toml"));
    let own = file(root().join("locales/en/reader.toml"));
    for (text, message, mend) in [
        ("message = [{ say = \"hi\", topic = \"greetings\" }]", "no topic", "did you mean `greeting`?"),
        ("[danger]\nviolent = [\"he hits me\"]", "no danger", "`violence`"),
        ("[topic]\nfees = [\"cost of {thing}\"]", "has no list", "below [fill]"),
        ("[topic]\nfees = [\"cost of {procedure}\"]", "has no list", "below [fill]"),
    ] {
        let examples = File { path: "examples.toml".into(), text: format!("on = 2026-11-25\n\n{text}\n") };
        let all = compile(&shared, &own, &[examples]).expect_err(text);
        let found = all.iter().find(|it| it.message.contains(message) && it.mend.contains(mend));
        assert!(found.is_some_and(|it| it.file == "examples.toml" && it.line > 2), "{text}: {all:?}");
    }
}
