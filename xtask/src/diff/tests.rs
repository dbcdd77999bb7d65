//! Two versions of a small law, compared; and a version read from a repository.

use std::path::Path;
use std::process::Command;

use sportello_rules::compile::SourceFile;

use super::compare;
use super::version::Version;

const LAW: &str = include_str!("../../../tests/bad/sound.toml");

const CASES: &str = r#"
[[case]]
name = "Two years"
law = "Act art. 1"
on = 2026-11-25
facts = { stay-since = 2024-11-25, permit-kind = "work" }
[case.expect]
outcome = "yes"
"#;

fn version(name: &str, law: &str, text: &str) -> Version {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.to_owned() };
    Version::new(
        name.to_owned(),
        vec![file("rules/law/p/sound.toml", law)],
        vec![file("locales/it/p.ftl", text)],
        vec![file("tests/golden/p/cases.toml", CASES)],
    )
}

/// What changes when one text of the law is replaced by another.
fn changes(before: &str, after: &str) -> String {
    assert!(LAW.contains(before), "{before}");
    let old = version("ieri", LAW, "a = Uno");
    let new = version("oggi", &LAW.replace(before, after), "a = Uno");
    compare(&old, &new)
}

#[test]
fn nothing_changed_is_said() {
    let same = changes("amount = \"2\"", "amount = \"2\"");
    assert_eq!(same, "Che cosa è cambiato da ieri a oggi\n\nSenza cambiamenti: p\n");
}

#[test]
fn a_value_is_told_with_the_cases_that_it_changes() {
    let told = changes("amount = \"2\"", "amount = \"3\"");
    for expected in [
        "~ numero waiting-time\n      sempre: 2 anni → 3 anni",
        "Casi di prova con un altro risultato: 1 di 1",
        "esito: SÌ → NON ANCORA",
        "requisito stay: SÌ (yes) → NON ANCORA (not-yet)",
        "«Two years», 25.11.2026",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
}

#[test]
fn rules_and_papers_are_told_when_they_come_and_go() {
    let told = changes("id = \"paper\"", "id = \"other-paper\"");
    for expected in [
        "− documento paper",
        "+ documento other-paper (fase: domanda; forma: copia; quando: permit-kind = \"work\")",
        "documento other-paper: — → sì",
        "documento paper: sì → —",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    let told = changes("when = 'permit-kind = \"work\"'", "when = 'permit-kind = \"study\"'");
    assert!(told.contains("quando: permit-kind = \"work\" → permit-kind = \"study\""), "{told}");
}

#[test]
fn texts_are_told_by_key() {
    let old = version("ieri", LAW, "a = Uno\nb = Due");
    let new = version("oggi", LAW, "a = Un altro\nc = Tre");
    let told = compare(&old, &new);
    assert!(told.contains("Testi (it): 1 cambiati, 1 tolti, 1 nuovi\n  ~ a\n  − b\n"), "{told}");
}

#[test]
fn a_law_that_does_not_compile_is_compared_by_its_tables() {
    let told = changes("unit = \"years\"", "unit = \"years\"\nform = \"old\"");
    for expected in [
        "La legge di oggi non si compila",
        "unknown field `form`",
        "~ numero waiting-time",
        "form: — → \"old\"",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
}

#[test]
fn procedures_are_told_when_they_come() {
    let old = Version::new("ieri".to_owned(), Vec::new(), Vec::new(), Vec::new());
    let told = compare(&old, &version("oggi", LAW, "a = Uno"));
    assert!(told.contains("Procedure aggiunte: p"), "{told}");
}

fn git(repository: &Path, arguments: &[&str]) {
    let output = Command::new("git").current_dir(repository).args(arguments).output().expect("git is here");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_version_is_read_from_a_revision_and_not_from_the_files_beside_it() {
    let repository = tempfile::tempdir().expect("a folder");
    let (root, folder) = (repository.path(), repository.path().join("rules/law/p"));
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("sound.toml"), LAW).expect("a file");
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    let who = ["-c", "user.name=x", "-c", "user.email=x@localhost"];
    git(root, &[&who[..], &["commit", "--quiet", "--message", "law"]].concat());
    std::fs::write(folder.join("sound.toml"), "broken").expect("a file");
    git(root, &[&who[..], &["commit", "--quiet", "--all", "--message", "broken"]].concat());
    let read = Version::at(root, "HEAD~1").expect("a revision");
    assert!(read.rulebook("p").is_ok());
    assert!(read.name.starts_with("HEAD~1 ("), "{}", read.name);
    assert!(Version::at(root, "HEAD").expect("a revision").rulebook("p").is_err());
    let error = Version::at(root, "no-such").err().expect("no revision");
    assert!(error.to_string().contains("no revision `no-such`"), "{error}");
}
