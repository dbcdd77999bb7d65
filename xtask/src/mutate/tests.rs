//! The mutator on a law small enough to know every mutant of it.

use std::collections::BTreeMap;

use sportello_rules::Rulebook;
use sportello_rules::compile::{SourceFile, compile};

use super::difference::{Difference, difference};
use super::expression::{changes, feel};
use super::mutants::mutants;
use super::{Outcome, try_with};
use crate::golden;
use crate::law::Units;

/// What every law of these tests has; the procedure asks a day, a kind of permit and a sum.
const HEAD: &str = r#"
[[act]]
id = "act"
short = "Act"
title = "An act"
url = "https://www.normattiva.it"
[[source]]
id = "source"
act = "act"
article = "1"
checked = 2026-11-22
checked-in = "text"
confidence = "high"
review-by = 2027-11-22
[[fact]]
id = "since"
type = "date"
min = "-P40Y"
max = "P0D"
[[fact]]
id = "permit"
type = "choice"
options = ["work", "family", "study"]
[[fact]]
id = "income"
type = "money"
[[fact]]
id = "children"
type = "count"
[procedure]
id = "p"
checked = 2026-11-22
questions = ["since", "permit", "income", "children"]
"#;

const LAW: &str = r#"
[[value]]
id = "fee-due"
unit = "euro"
[[value.in-force]]
until = 2026-12-31
amount = "30.46"
source = "source"
[[value.in-force]]
from = 2027-01-01
amount = "32"
source = "source"
[[requirement]]
id = "enough"
sources = ["source"]
[[requirement.rule]]
then = "yes"
when = 'income >= 100'
[[requirement.rule]]
then = "not-yet"
when = 'income < 100'
[[fee]]
id = "fee"
when = 'permit in ("work", "study") and since + duration("P2Y") <= on-date and children = 0'
amount = 'fee-due'
pay = "other"
stage = "application"
sources = ["source"]
"#;

fn compiled(law: &str) -> Rulebook {
    let text = format!("{HEAD}{law}");
    let (mut rulebooks, wrong) = compile(&[SourceFile { path: "law/p/law.toml".to_owned(), text }]);
    assert!(wrong.is_empty(), "{wrong:?}");
    rulebooks.remove(0)
}

fn rulebook() -> Rulebook {
    compiled(LAW)
}

/// The law of a single document with this condition: what is changed in it.
fn check(condition: &str, expected: &[&str]) {
    let rest = "since >= on-date or permit = \"work\" or income = 1 or children = 1";
    let law = format!(
        "[[requirement]]\nid = \"all\"\nsources = [\"source\"]\n[[requirement.rule]]\nthen = \"yes\"\nwhen = '{rest}'\n\
         [[requirement.rule]]\nthen = \"desk\"\notherwise = true\n\
         [[document]]\nid = \"paper\"\nwhen = '{condition}'\nstage = \"application\"\nsources = [\"source\"]\n"
    );
    let rulebook = compiled(&law);
    let condition = &rulebook.documents[0].when;
    let found: Vec<String> =
        changes(&rulebook, condition).iter().map(|change| feel(&rulebook, &change.after)).collect();
    assert_eq!(found, expected, "{condition:?}");
}

#[test]
fn an_expression_is_changed_in_one_place_at_a_time() {
    check("children >= 2", &["children > 2", "children >= 3", "children >= 1"]);
    check("not(permit = \"work\")", &["not(permit != \"work\")"]);
    check(
        "income < 100",
        &["income <= 100", "income < 100.01", "income < 99.99", "income < 101", "income < 99"],
    );
    check("permit in (\"work\", \"study\")", &["permit in (\"study\")", "permit in (\"work\")"]);
    check(
        "children in [1..3]",
        &[
            "children in (1..3]",
            "children in [1..3)",
            "children in [2..3]",
            "children in [0..3]",
            "children in [1..4]",
            "children in [1..2]",
        ],
    );
    check(
        "since + duration(\"P2Y\") = on-date",
        &[
            "since + duration(\"P2Y\") != on-date",
            "since - duration(\"P2Y\") = on-date",
            "since + duration(\"P2Y\") + duration(\"P1D\") = on-date",
            "since + duration(\"P2Y\") - duration(\"P1D\") = on-date",
        ],
    );
}

#[test]
fn every_connective_of_the_text_is_changed_once() {
    check(
        "permit = \"work\" and permit != \"study\" and not(permit in (\"family\"))",
        &[
            "permit = \"work\" or permit != \"study\" and not(permit in (\"family\"))",
            "permit = \"work\" and permit != \"study\" or not(permit in (\"family\"))",
            "permit != \"work\" and permit != \"study\" and not(permit in (\"family\"))",
            "permit = \"work\" and permit = \"study\" and not(permit in (\"family\"))",
            "permit = \"work\" and permit != \"study\" and permit in (\"family\")",
            "permit = \"work\" and permit != \"study\" and not(permit in ())",
        ],
    );
    check(
        "permit = \"work\" or permit = \"study\" or permit = \"family\"",
        &[
            "permit = \"work\" and permit = \"study\" or permit = \"family\"",
            "permit = \"work\" or permit = \"study\" and permit = \"family\"",
            "permit != \"work\" or permit = \"study\" or permit = \"family\"",
            "permit = \"work\" or permit != \"study\" or permit = \"family\"",
            "permit = \"work\" or permit = \"study\" or permit != \"family\"",
        ],
    );
}

#[test]
fn every_mutant_has_a_name_of_its_own() {
    let units = Units::from([("fee-due".to_owned(), "euro".to_owned())]);
    let all = mutants(&rulebook(), &units).list;
    let mut names: Vec<&str> = all.iter().map(|mutant| mutant.name.as_str()).collect();
    for expected in [
        "value/fee-due: 30.46 -> 30.47",
        "value/fee-due from 2027-01-01: 32 -> 31.99",
        "value/fee-due.in-force: 2027-01-01 -> 2027-01-02",
        "requirement/enough/yes.then: yes -> desk",
        "fee/fee.when: never",
        "fee/fee.amount: + 0.01",
        "fee/fee.when: and -> or before children = 0",
    ] {
        assert!(names.contains(&expected), "{expected} is not among {names:#?}");
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all.len());
}

const CASES: &str = r#"
[[case]]
name = "two years today"
law = "Act art. 1"
on = 2026-11-25
facts = { since = 2024-11-25, permit = "work", income = 100, children = 0 }
[case.expect]
outcome = "yes"
fees = { fee = "30.46" }
"#;

fn outcome(cases: &str, reasons: &[&str]) -> Outcome {
    let rulebook = rulebook();
    let file = SourceFile { path: "golden/p/cases.toml".to_owned(), text: cases.to_owned() };
    let cases = golden::read(&rulebook, &[file]).expect("the cases are sound");
    let units = Units::from([("fee-due".to_owned(), "euro".to_owned())]);
    let reasons: BTreeMap<String, String> =
        reasons.iter().map(|name| ((*name).to_owned(), "a reason".to_owned())).collect();
    try_with(&rulebook, &cases, &units, reasons).expect("the cases are right before a change")
}

fn survives(outcome: &Outcome, name: &str) -> bool {
    outcome.to_string().lines().any(|line| line.starts_with(&format!("SURVIVES {name}")))
}

#[test]
fn a_case_at_the_boundary_catches_what_one_beside_it_does_not() {
    let at = outcome(CASES, &[]);
    let beside = outcome(&CASES.replace("2024-11-25", "2024-11-01"), &[]);
    let boundary =
        "fee/fee.when: since + duration(\"P2Y\") <= on-date -> since + duration(\"P2Y\") < on-date";
    assert!(!survives(&at, boundary), "{at}");
    assert!(survives(&beside, boundary), "{beside}");
}

#[test]
fn a_survivor_comes_with_a_case_that_shows_it() {
    let without_study = outcome(CASES, &[]).to_string();
    let mut lines =
        without_study.lines().skip_while(|line| !line.contains("permit in (…) without \"study\""));
    let example = lines.nth(1).unwrap_or_default();
    assert!(example.contains("permit = \"study\"") && example.contains("children = 0"), "{without_study}");
}

/// A law with one part and a document under a condition: does the document tell the mutant from the law?
fn document_differs(condition: &str, name: &str) -> Difference {
    let law = format!(
        "[[part]]\nid = \"one\"\nwhen = 'permit != \"family\"'\n\
         [[requirement]]\nid = \"way\"\nsources = [\"source\"]\n[[requirement.rule]]\nthen = \"no\"\n\
         when = 'permit = \"study\"'\n[[requirement.rule]]\nthen = \"yes\"\notherwise = true\n\
         [[document]]\nid = \"paper\"\nwhen = '{condition}'\nstage = \"application\"\nsources = [\"source\"]\n\
         [[document]]\nid = \"all\"\nwhen = 'since = on-date or income = 1 or children = 1'\n\
         stage = \"application\"\nsources = [\"source\"]\n"
    );
    let rulebook = compiled(&law);
    let all = mutants(&rulebook, &Units::new()).list;
    let names: Vec<&str> = all.iter().map(|mutant| mutant.name.as_str()).collect();
    let found = all.iter().find(|mutant| mutant.name == format!("document/paper.when: {name}"));
    let mutant = found.unwrap_or_else(|| panic!("{name} is not among {names:#?}"));
    difference(&rulebook, &mutant.edit.applied(&rulebook), &mutant.edit)
}

#[test]
fn only_what_says_the_same_to_everybody_is_equal() {
    let many = "permit = \"work\" and children > 20";
    assert_eq!(document_differs(many, "20 -> 21"), Difference::None);
    assert!(matches!(document_differs(many, "20 -> 19"), Difference::Shown(..)));
    assert!(matches!(document_differs(many, "always"), Difference::Shown(..)));
    // It differs where every part is closed and nothing is listed: nobody can see it, but it is not the same.
    assert_eq!(document_differs("permit = \"study\"", "never"), Difference::Unseen);
}

#[test]
fn rules_that_no_longer_exclude_each_other_are_refused() {
    let found = outcome(CASES, &[]);
    assert!(!survives(&found, "requirement/enough/not-yet.when: income < 100 -> income <= 100"), "{found}");
}

#[test]
fn a_reason_lets_a_mutant_survive_and_must_be_needed() {
    let found = outcome(CASES, &[]);
    let survivors: Vec<String> = found.unexplained_names();
    assert!(survivors.len() > 3, "{found}");
    let all: Vec<&str> = survivors.iter().map(String::as_str).collect();
    assert!(outcome(CASES, &all).wrong().is_empty());
    assert!(!outcome(CASES, &all[1..]).wrong().is_empty());
    let too_many = [all.as_slice(), &["fee/fee.when: never"]].concat();
    let wrong = outcome(CASES, &too_many).wrong();
    assert!(wrong.len() == 1 && wrong[0].contains("fee/fee.when: never"), "{wrong:?}");
}

#[test]
fn wrong_golden_cases_are_said_first() {
    let rulebook = rulebook();
    let text = CASES.replace("30.46", "31");
    let file = SourceFile { path: "golden/p/cases.toml".to_owned(), text };
    let cases = golden::read(&rulebook, &[file]).expect("the cases are sound");
    let error = try_with(&rulebook, &cases, &Units::new(), BTreeMap::new()).err().expect("a wrong case");
    assert!(error.to_string().contains("mend it first"), "{error}");
}
