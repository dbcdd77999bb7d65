//! What was handed over is what was answered, and how long it is.

use std::collections::BTreeSet;

use sportello_handoff::code::{Handoff, PREFIX, decode, encode, from_text, key, to_text};
use sportello_handoff::{CodeError, qr};
use sportello_rules::{Answer, Case, Date};

use crate::golden::{CASES, LAW, largest};

/// `https://`, a host of forty characters, and the screen.
const ADDRESS: &str = "https://sportello.comune-di-esempio.provincia.it/?mode=desk";

#[test]
fn every_golden_case_comes_back() {
    assert!(CASES.len() > 2000, "{}", CASES.len());
    for golden in CASES.iter() {
        let bytes = encode(&golden.handoff()).expect("a golden case can be written");
        let sealed = decode(&bytes).expect("what was written can be read");
        assert_eq!(sealed.to_bytes().as_ref(), Ok(&bytes));
        let text = format!("{ADDRESS}{PREFIX}{}", to_text(&bytes));
        assert_eq!(from_text(&text).as_ref(), Ok(&bytes));
        let known = LAW.iter().map(|rulebook| rulebook.procedure.as_str());
        assert_eq!(sealed.procedure(known), Ok(golden.rulebook.procedure.as_str()));
        assert_eq!((sealed.on_date, &*sealed.language, &sealed.personal), (Some(golden.on), "ar", &None));
        let opened = sealed.open(golden.rulebook);
        assert_eq!(opened.case, golden.case, "{}", golden.name);
        assert_eq!((opened.lost, opened.gone, opened.version_differs), (vec![], 0, false), "{}", golden.name);
    }
}

/// Run with `--nocapture`, it prints the table of the README.
#[test]
fn the_largest_fits_one_qr_code() {
    let mut sizes: Vec<(usize, usize, u8, usize)> = Vec::new();
    for golden in CASES.iter() {
        let bytes = encode(&golden.handoff()).expect("a golden case can be written");
        let text = to_text(&bytes);
        let picture = qr::draw(&format!("{ADDRESS}{PREFIX}{text}")).expect("it fits");
        sizes.push((bytes.len(), text.len(), picture.version, golden.case.answers().count()));
    }
    sizes.sort();
    let (middle, last) = (sizes[sizes.len() / 2], sizes[sizes.len() - 1]);
    println!("(bytes, digits, QR version, answers): median {middle:?}, largest {last:?} of {}", sizes.len());
    assert!(last.2 <= 9, "the README says 9: {last:?}");
}

#[test]
fn no_two_facts_have_one_key() {
    let distinct = |ids: &BTreeSet<&str>| ids.iter().map(|id| key(id)).collect::<BTreeSet<u16>>().len();
    let procedures: BTreeSet<&str> = LAW.iter().map(|rulebook| rulebook.procedure.as_str()).collect();
    assert_eq!(distinct(&procedures), LAW.len(), "give the newer procedure another id");
    let mut all = BTreeSet::new();
    for rulebook in LAW.iter() {
        let facts: BTreeSet<&str> = rulebook.facts.iter().map(|fact| fact.id.as_str()).collect();
        assert_eq!(
            distinct(&facts),
            rulebook.facts.len(),
            "{}: give the newer fact another id",
            rulebook.procedure
        );
        all.extend(facts);
    }
    // A code is opened with the law of its own procedure, so this is more than is needed.
    assert_eq!(distinct(&all), all.len(), "give the newer fact another id");
}

#[test]
fn any_single_changed_bit_and_any_cut_is_refused() {
    for golden in CASES.iter() {
        let mut bytes = encode(&golden.handoff()).expect("a golden case can be written");
        for bit in 0..bytes.len() * 8 {
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(decode(&bytes).is_err(), "{}: bit {bit}", golden.name);
            bytes[bit / 8] ^= 1 << (bit % 8);
        }
        for length in 0..bytes.len() {
            assert!(decode(&bytes[..length]).is_err(), "{}: the first {length} bytes", golden.name);
        }
    }
}

#[test]
fn what_is_wrong_is_named() {
    let bytes = encode(&largest().handoff()).expect("it can be written");
    let with_format = |format: u8| {
        let mut bytes = bytes[..bytes.len() - 3].to_vec();
        bytes[0] = bytes[0] & 0xf0 | format;
        [&bytes[..], &crate::hostile::crc24(&bytes)].concat()
    };
    assert!(decode(&with_format(1)).is_ok());
    for (bytes, expected) in [
        (&b""[..], CodeError::NotACode),
        (b"\x00\x01\x02\x03\x04", CodeError::NotACode),
        (b"Q", CodeError::Damaged),
        (&bytes[..bytes.len() - 1], CodeError::Damaged),
        (&bytes[1..], CodeError::NotACode),
        (&with_format(2), CodeError::NewerFormat),
        (&with_format(15), CodeError::NewerFormat),
        (&with_format(0), CodeError::Damaged),
        (&[0x51; 5000], CodeError::TooLong),
    ] {
        assert_eq!(decode(bytes), Err(expected));
    }
    let sealed = decode(&bytes).expect("it can be read");
    assert_eq!(sealed.procedure(["no-such"]), Err(CodeError::UnknownProcedure(sealed.procedure)));
}

#[test]
fn days_languages_and_personal_parts() {
    let day = |text: &str| Date::parse(text);
    let whole = vec![7; 3000];
    for (on_date, language, personal) in [
        (None, "it", None),
        (day("2026-01-01"), "en", Some(&b""[..])),
        (day("2025-12-31"), "pt-br", Some(b"Amina")),
        (day("0001-01-01"), "zh-hans", Some(&[0; 7])),
        (day("9999-12-31"), "a", Some(&whole)),
    ] {
        let handoff = Handoff { on_date, language, personal, ..largest().handoff() };
        let bytes = encode(&handoff).expect("it can be written");
        let sealed = decode(&bytes).expect("it can be read");
        assert_eq!(
            (sealed.on_date, &*sealed.language, sealed.personal.as_deref()),
            (on_date, language, personal)
        );
        assert_eq!(sealed.open(largest().rulebook).case, largest().case);
    }
    for (language, personal, expected) in [
        ("", None, CodeError::NoLanguage),
        ("IT", None, CodeError::NoLanguage),
        ("abcdefghijklmnopq", None, CodeError::NoLanguage),
        ("it", Some(&[0; 4096][..]), CodeError::TooLong),
    ] {
        assert_eq!(encode(&Handoff { language, personal, ..largest().handoff() }), Err(expected));
    }
}

#[test]
fn answers_that_are_no_business_of_the_procedure_stay_behind() {
    let golden = largest();
    let mut case: Case = golden.case.clone();
    case.set("a-fact-of-another-topic", Answer::YesNo(true));
    let answered = golden.case.answers().next().expect("it has answers").0.to_owned();
    case.set(&answered, Answer::Choice("no such option".to_owned()));
    let bytes = encode(&Handoff { case: &case, ..golden.handoff() }).expect("it can be written");
    let opened = decode(&bytes).expect("it can be read").open(golden.rulebook);
    let mut expected = golden.case.clone();
    expected.remove(&answered);
    assert_eq!((opened.case, opened.lost, opened.gone), (expected, vec![], 0));
}
