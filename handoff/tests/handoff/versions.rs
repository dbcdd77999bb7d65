//! A code in the hands of an older or newer law: what still means the same is kept, the rest is asked again.

use sportello_handoff::code::{Handoff, Opened, decode, encode, from_text, to_text};
use sportello_rules::rulebook::{Fact, FactKind};
use sportello_rules::{Answer, Case, Date, Rulebook};

use crate::golden::{LAW, largest};

/// One fact of each kind, with an answer, and two that are not known and not said.
fn law() -> (Rulebook, Case) {
    let options = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    let answers = [
        ("asked-first", FactKind::YesNo, Answer::YesNo(true)),
        ("permit", FactKind::Choice(options(&["work", "family", "study"])), Answer::Choice("study".into())),
        (
            "papers",
            FactKind::Choices(options(&["visa", "card", "none"])),
            Answer::Choices(options(&["visa", "none"])),
        ),
        ("children", FactKind::Count { min: 0, max: 8 }, Answer::Count(8)),
        ("income", FactKind::Money { max: 100_000_000 }, Answer::Money(1_065_168)),
        ("since", FactKind::Date { min: (-720, 0), max: (0, 0) }, Answer::Date(Date::default())),
        ("trouble", FactKind::YesNo, Answer::Withheld),
        ("home", FactKind::YesNo, Answer::Unknown),
    ];
    let mut rulebook = LAW[0].clone();
    rulebook.procedure = "permit-renewal".into();
    rulebook.version = "0123456789abcdef".into();
    let pattern = Fact { withhold: true, ..rulebook.facts[0].clone() };
    let fact = |(id, kind, _): &(&str, FactKind, Answer)| Fact {
        id: (*id).into(),
        kind: kind.clone(),
        ..pattern.clone()
    };
    rulebook.facts = answers.iter().map(fact).collect();
    let case = answers.into_iter().map(|(id, _, answer)| (id, answer)).collect();
    (rulebook, case)
}

/// The digits of that case, as they may lie in somebody's drawer.
const ON_PAPER: &str = "228062720658814470352044007658486956282260356369189188579186262327585098778000608958529491314971506764661740896347783681096507799";

#[test]
fn a_code_on_paper_stays_what_it_is() {
    let (rulebook, case) = law();
    let on_date = Date::new(2026, 11, 26);
    let handoff = Handoff { rulebook: &rulebook, case: &case, on_date, language: "ar", personal: Some(b"A") };
    assert_eq!(to_text(&encode(&handoff).expect("it can be written")), ON_PAPER);
    let sealed = from_text(ON_PAPER).and_then(|bytes| decode(&bytes)).expect("it can be read");
    assert_eq!(
        (sealed.on_date, &*sealed.language, sealed.personal.as_deref()),
        (on_date, "ar", Some(&b"A"[..]))
    );
    assert_eq!(sealed.version, 0x0123_4567);
    assert_eq!(sealed.open(&rulebook).case, case);
}

/// Opens the code of `law` with a law in which one fact was changed.
fn opened(change: impl FnOnce(&mut Vec<Fact>)) -> Opened {
    let (mut rulebook, case) = law();
    let handoff = Handoff { rulebook: &rulebook, case: &case, on_date: None, language: "it", personal: None };
    let bytes = encode(&handoff).expect("it can be written");
    change(&mut rulebook.facts);
    rulebook.version = format!("0{}", rulebook.version);
    decode(&bytes).expect("it can be read").open(&rulebook)
}

/// All answers but that to one fact are there; that one is lost, or gone with its fact.
fn check(fact: &str, gone: bool, opened: &Opened) {
    let mut expected = law().1;
    expected.remove(fact);
    let lost: Vec<String> = if gone { vec![] } else { vec![fact.to_owned()] };
    assert_eq!(opened.case, expected, "{fact}");
    assert_eq!((&opened.lost, opened.gone), (&lost, usize::from(gone)), "{fact}");
    assert!(opened.version_differs);
}

#[test]
fn a_fact_that_is_defined_otherwise_is_asked_again() {
    let others = |ids: &[&str]| -> Vec<String> { ids.iter().map(|id| (*id).to_owned()).collect() };
    for (fact, kind) in [
        ("asked-first", FactKind::Choice(others(&["yes", "no"]))),
        ("permit", FactKind::Choice(others(&["work", "family", "study", "asylum"]))),
        ("permit", FactKind::Choice(others(&["work", "study"]))),
        ("permit", FactKind::Choice(others(&["work", "family", "studies"]))),
        ("permit", FactKind::Choice(vec![])),
        ("permit", FactKind::Choices(others(&["work", "family", "study"]))),
        ("permit", FactKind::YesNo),
        ("papers", FactKind::Choices(others(&["visa", "card"]))),
        ("papers", FactKind::Choices(others(&["visa", "card", "none", "stamp"]))),
        ("children", FactKind::Count { min: 0, max: 9 }),
        ("children", FactKind::Count { min: 1, max: 8 }),
        ("children", FactKind::Money { max: 8 }),
        ("income", FactKind::Money { max: 50_000_000 }),
        ("since", FactKind::Date { min: (-720, 0), max: (1, 0) }),
        ("since", FactKind::Date { min: (-720, 1), max: (0, 0) }),
        ("trouble", FactKind::Count { min: 0, max: 1 }),
        ("home", FactKind::Choice(others(&["owned", "rented"]))),
    ] {
        let change = |facts: &mut Vec<Fact>| {
            facts.iter_mut().find(|it| it.id == fact).expect("a fact of the law above").kind = kind;
        };
        check(fact, false, &opened(change));
    }
    // No longer offered.
    check("trouble", false, &opened(|facts| facts.iter_mut().for_each(|fact| fact.withhold = false)));
}

#[test]
fn a_fact_that_is_gone_is_counted() {
    check("permit", true, &opened(|facts| facts.retain(|fact| fact.id != "permit")));
    check("since", true, &opened(|facts| facts[5].id.push_str("-when")));
    let all = opened(|facts| facts.clear());
    assert_eq!((all.case, all.lost, all.gone), (Case::default(), vec![], 8));
}

#[test]
fn what_changes_no_meaning_loses_nothing() {
    let reversed = |facts: &mut Vec<Fact>| {
        facts.reverse();
        for fact in facts {
            if let FactKind::Choice(options) = &mut fact.kind {
                options.reverse();
            }
        }
    };
    let with_another = |facts: &mut Vec<Fact>| {
        let another = Fact { id: "another".into(), ..facts[0].clone() };
        facts.insert(0, another);
    };
    for opened in [opened(reversed), opened(with_another), opened(|facts| facts[0].essential ^= true)] {
        assert_eq!((opened.case, opened.lost, opened.gone), (law().1, vec![], 0));
    }
}

#[test]
fn the_law_of_another_procedure_takes_only_what_is_shared() {
    let golden = largest();
    let sealed = decode(&encode(&golden.handoff()).expect("it can be written")).expect("it can be read");
    let mut shared = 0;
    for rulebook in LAW.iter().filter(|rulebook| rulebook.procedure != golden.rulebook.procedure) {
        let opened = sealed.open(rulebook);
        assert_eq!(opened.case.answers().count() + opened.lost.len() + opened.gone, sealed.answered());
        for (fact, answer) in opened.case.answers() {
            assert_eq!(golden.case.answer(fact), Some(answer), "{}: {fact}", rulebook.procedure);
        }
        assert!(opened.lost.iter().all(|fact| golden.case.answer(fact).is_some()), "{}", rulebook.procedure);
        shared += opened.case.answers().count();
    }
    assert!(shared > 0);
}
