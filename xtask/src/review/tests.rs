//! Conditions in words, and a whole review of a small law.

use std::collections::{BTreeMap, BTreeSet};

use sportello_locales::languages;
use sportello_locales::pack::{Source, read};
use sportello_rules::Rulebook;
use sportello_rules::compile::{SourceFile, compile};
use sportello_rules::paths::walk;

use super::{Book, Review, condition};
use crate::flow::{Flow, draw, flow};
use crate::law::Units;
use crate::texts::Texts;
use crate::words::Words;

const LAW: &str = r#"
[[act]]
id = "act"
short = "TUI"
title = "Un atto"
url = "https://www.normattiva.it"
[[source]]
id = "source"
act = "act"
article = "5"
paragraph = "4"
checked = 2026-11-22
checked-in = "testo"
confidence = "medium"
review-by = 2027-11-22
[[value]]
id = "lead"
unit = "days"
[[value.in-force]]
amount = "90"
source = "source"
[[fact]]
id = "permit"
type = "choice"
options = ["work", "none"]
[[fact]]
id = "expiry"
type = "date"
[[fact]]
id = "asked"
type = "yes-no"
applies = 'permit = "work"'
otherwise = false
[[fact]]
id = "income"
type = "money"
args.lead.days = 'lead'
[procedure]
id = "p"
checked = 2026-11-22
questions = ["permit", "expiry", "asked", "income"]
[[requirement]]
id = "permit"
sources = ["source"]
[[requirement.rule]]
then = "yes"
when = 'permit = "work"'
[[requirement.rule]]
then = "help"
when = 'permit = "none"'
[[requirement]]
id = "time"
when = 'permit = "work" and not(asked)'
sources = ["source"]
args.lead.days = 'lead'
args.by.date = 'expiry - lead'
[[requirement.rule]]
then = "yes"
when = 'CONDITION'
[[requirement.rule]]
then = "desk"
otherwise = true
[[document]]
id = "paper"
when = 'income >= 100'
stage = "application"
sources = ["source"]
"#;

const TEXTS: &str = r#"
procedure-p = Una pratica
    .about = Una prova.
fact-permit = Che permesso hai?
    .why = Perché sì.
    .desk = Che permesso ho?
    .option-work = Lavoro
    .option-none = Nessuno
fact-expiry = Quando scade?
    .why = Perché sì.
    .desk = Quando?
fact-asked = Hai già chiesto?
    .why = Perché sì.
    .desk = Ho chiesto?
fact-income = Quanto <b>guadagni</b> & spendi?
    .why = Il termine è di { $lead } giorni.
    .desk = Quanto?
requirement-permit = Il permesso
    .yes = Bene.
    .help = Chiedi aiuto.
requirement-time = Il tempo
    .yes = Hai tempo: { $lead } giorni, fino al { $by }.
    .desk = Chiedi.
    .ask = Sono in tempo?
document-paper = Una carta
    .why = Serve.
"#;

struct World {
    rulebook: Rulebook,
    words: Words,
    units: Units,
}

impl World {
    fn new(when: &str) -> World {
        let text = LAW.replace("CONDITION", when);
        let (mut rulebooks, wrong) = compile(&[SourceFile { path: "law/p/law.toml".to_owned(), text }]);
        assert!(wrong.is_empty(), "{wrong:?}");
        let (messages, wrong) = read(&[Source { path: "it/p.ftl".to_owned(), text: TEXTS.to_owned() }]);
        assert!(wrong.is_empty(), "{wrong:?}");
        let list = std::fs::read_to_string(crate::machine::root().join("locales/languages.toml"));
        let mut languages = languages::parse(&list.expect("the list of languages")).expect("a sound list");
        languages.retain(|language| language.id == "it");
        let texts = Texts { language: languages.remove(0), messages, topics: BTreeSet::new() };
        let units = Units::from([("lead".to_owned(), "days".to_owned())]);
        World { rulebook: rulebooks.remove(0), words: Words::of(&texts), units }
    }

    fn book(&self) -> Book<'_> {
        Book { rulebook: &self.rulebook, words: &self.words, units: &self.units }
    }
}

/// What a condition says, in one line.
fn check(when: &str, expected: &str) {
    let world = World::new(when);
    let rule = &world.rulebook.requirements[1].rules[0];
    let said = condition::said(&world.book(), rule.when.as_ref().expect("a condition"));
    assert_eq!(said.line(), expected, "{when}");
}

#[test]
fn conditions_are_said_in_italian() {
    check("expiry - lead >= on-date", "D2 − 90 giorni [lead] raggiunge o supera il giorno della consegna");
    check(
        "not(expiry < on-date and income > 1)",
        "(D2 raggiunge o supera il giorno della consegna oppure D4 è al massimo 1,00 €)",
    );
    check(
        "income < 10651.68 and expiry > on-date",
        "(D4 è meno di 10.651,68 € e D2 supera il giorno della consegna)",
    );
    check("expiry + duration(\"P1M\") = date(\"2026-12-01\")", "D2 + 1 mese è 01.12.2026");
    check(
        "if income > 5 then expiry > on-date else expiry < on-date",
        "se D4 è più di 5,00 €: D2 supera il giorno della consegna; altrimenti: D2 precede il giorno della consegna",
    );
}

#[test]
fn options_are_said_in_the_words_of_the_question() {
    let world = World::new("expiry > on-date");
    let line = |at: usize, rule: usize| {
        let when = &world.rulebook.requirements[at].rules[rule].when;
        condition::said(&world.book(), when.as_ref().expect("a condition")).line()
    };
    assert_eq!(line(0, 0), "D1: «Lavoro»");
    let concerns = condition::said(&world.book(), &world.rulebook.requirements[1].when).line();
    assert_eq!(concerns, "(D1: «Lavoro» e D3: No)");
}

fn flow_of(world: &World) -> Flow {
    flow(&world.book(), &walk(&world.rulebook, world.rulebook.checked))
}

#[test]
fn the_flow_shows_what_is_left_out_and_where_it_ends() {
    let world = World::new("expiry > on-date");
    let flow = flow_of(&world);
    let numbers: Vec<&str> = flow.questions.iter().map(|question| question.number.as_str()).collect();
    assert_eq!(numbers, ["D1", "D2", "D3", "D4"]);
    let ends = |at: usize| -> Vec<String> {
        let ends = flow.questions[at].ends.iter();
        ends.map(|end| format!("{} {:?} {:?}", end.answers.join(","), end.outcomes, end.always)).collect()
    };
    assert_eq!(ends(0), ["«Nessuno» [Help] Yes"]);
    assert_eq!(ends(1), Vec::<String>::new());
    assert!(flow.questions[0].detours.is_empty(), "{flow:?}");
    let last = flow.questions.last().expect("a question");
    assert_eq!(last.ends.len(), 1, "{flow:?}");
}

#[test]
fn the_picture_is_the_same_every_time_and_can_be_cut() {
    let world = World::new("expiry > on-date");
    let flow = flow_of(&world);
    let drawing = draw(&flow, "Una <pratica>");
    assert_eq!(drawing.file(), draw(&flow, "Una <pratica>").file());
    assert!(drawing.file().contains("Una &lt;pratica&gt;"));
    assert_eq!(drawing.pages(10_000).len(), 1);
    assert!(drawing.pages(100).len() > 2);
}

#[test]
fn a_review_escapes_texts_and_shows_where_arguments_come_from() {
    let world = World::new("expiry > on-date");
    let (book, report) = (world.book(), walk(&world.rulebook, world.rulebook.checked));
    let flow = flow(&book, &report);
    let drawing = draw(&flow, "Una pratica");
    let review = Review {
        book: &book,
        report: &report,
        flow: &flow,
        drawing: &drawing,
        cases: &[],
        survivors: &BTreeMap::from([("a mutant <".to_owned(), "a reason".to_owned())]),
    };
    let page = review.page("Una pratica");
    for expected in [
        "Quanto &lt;b&gt;guadagni&lt;/b&gt; &amp; spendi?",
        "⟨lead = 90⟩</span> giorni",
        "⟨expiry - lead⟩</span>",
        "TUI art. 5 c. 4",
        "MEDIA",
        "requisito: Il tempo",
        "a mutant &lt;",
        "id=\"document-paper\"",
    ] {
        assert!(page.contains(expected), "{expected} is not in\n{page}");
    }
    for unwanted in ["<script", "<link", "<img", "@import", "<b>guadagni"] {
        assert!(!page.contains(unwanted), "{unwanted}");
    }
}
