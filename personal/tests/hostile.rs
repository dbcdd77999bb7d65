//! No input makes it panic, and what was typed is never changed.

mod common;

use common::{PLACES, day};
use proptest::prelude::*;
use sportello_personal::places::{PlaceCode, Times};
use sportello_personal::sheet::MemberField;
use sportello_personal::{Field, Personal, findings, typed};
use sportello_rules::Date;

/// The day on which all examples are looked at.
fn today() -> Date {
    day("2026-11-26")
}

/// Text of people and of others: anything, codes with a few wrong characters, numbers in odd scripts.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        ".{0,24}",
        "[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]",
        "[0-9]{10,12}",
        "[0-9٠-٩]{1,2}[/. -][0-9]{1,2}[/. -][0-9]{4}",
        "[+0-9 ()/-]{0,20}",
        "[A-Za-zÀ-ž' -]{0,40}",
        "[a-z.@,]{0,20}",
        "[A-Z][0-9]{3}",
        "[A-Z]{2}",
    ]
}

fn fields() -> impl Strategy<Value = Field> {
    let member = (0_usize..4, proptest::sample::select(MemberField::ALL));
    prop_oneof![proptest::sample::select(Field::ALL), member.prop_map(|(at, field)| Field::Family(at, field))]
}

fn days() -> impl Strategy<Value = Date> {
    prop_oneof![
        Just(today()),
        (1_i32..=9999, 1_u8..=12, 1_u8..=28)
            .prop_map(|(year, month, day)| { Date::new(year, month, day).expect("every month has 28 days") })
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_sheet(texts in proptest::collection::vec((fields(), texts()), 0..20), on_date in days()) {
        let mut personal = Personal::default();
        for (field, text) in &texts {
            personal.set_text(*field, text);
        }
        let before = personal.clone();
        for (_, finding) in findings(&personal, &PLACES, on_date) {
            prop_assert!(!finding.id().is_empty());
            finding.arguments();
        }
        prop_assert_eq!(&personal, &before);
        prop_assert_eq!(Personal::kept(&personal.keep()), personal);
    }

    #[test]
    fn any_lines(lines in "([0-9]{0,3}\\.?[a-z-]{0,12}=?.{0,8}\n?){0,12}") {
        let personal = Personal::kept(&lines);
        prop_assert_eq!(Personal::kept(&personal.keep()), personal);
    }

    #[test]
    fn any_day_typed_in_full_is_read(on_date in days()) {
        let (year, month, day) = (on_date.year(), on_date.month(), on_date.day());
        prop_assert_eq!(typed::date(&format!("{day}.{month}.{year:04}")), Some(on_date));
        prop_assert_eq!(typed::date(&on_date.to_string()), Some(on_date));
    }

    #[test]
    fn any_search(text in texts(), at_most in 0_usize..20, cap in any::<u32>(), code in texts()) {
        prop_assert!(PLACES.comuni(&text, Times::Ever, at_most).len() <= at_most);
        prop_assert!(PLACES.states(&text, at_most).len() <= at_most);
        if let Some(code) = PlaceCode::read(&code) {
            PLACES.cap_fit(cap, code);
        }
    }
}
