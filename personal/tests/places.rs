//! The files of places: whole, found by what is typed, the same after travelling, small.

mod common;

use std::io::Write;

use common::{PLACES, day};
use sportello_personal::places::{CapFit, Place, PlaceCode, Places, Times};

fn code(code: &str) -> PlaceCode {
    PlaceCode::read(code).unwrap_or_else(|| panic!("{code} is a place"))
}

#[test]
fn the_files_are_whole() {
    let mut today = 0;
    let mut former = 0;
    for letter in 'A'..='Y' {
        for number in 0..1000 {
            match PLACES.comune(code(&format!("{letter}{number:03}"))) {
                Some(comune) if comune.ended.is_some() => former += 1,
                Some(comune) => {
                    today += 1;
                    assert!(!comune.name.is_empty() && comune.province.len() == 2, "{comune:?}");
                    let caps = PLACES.caps(comune.code);
                    // Castegnero Nanto is new.
                    assert!(!caps.is_empty() || comune.name == "Castegnero Nanto", "{comune:?}");
                    assert!(
                        caps.is_sorted() && caps.iter().all(|cap| (10..100_000).contains(cap)),
                        "{caps:?}"
                    );
                }
                None => {}
            }
        }
    }
    assert_eq!((today, former, PLACES.all_states().len()), (7894, 633, 231));
    assert_eq!(PLACES.provinces().len(), 110);
    for province in PLACES.provinces() {
        assert!(!province.capitals.is_empty(), "{province:?}");
        assert!(PLACES.provinces().iter().any(|other| other.sigla == province.state_offices), "{province:?}");
    }
}

#[test]
fn places_by_code() {
    let comune = PLACES.comune(code("A952")).expect("Bolzano");
    assert_eq!((comune.name, comune.name_other, comune.province), ("Bolzano", "Bozen", "BZ"));
    let abetone = PLACES.comune(code("A012")).expect("Abetone");
    assert_eq!((abetone.name, abetone.province, abetone.ended), ("Abetone", "PT", Some(day("2016-12-31"))));
    let ivory = PLACES.place(code("Z313"));
    assert!(
        matches!(ivory, Some(Place::State(state)) if state.name == "Costa d'Avorio" && state.iso3 == "CIV")
    );
    for (kept, found) in [
        ("H501", Some("H501")),
        ("h501", Some("H501")),
        ("MA", Some("Z330")),
        ("ma", Some("Z330")),
        ("XK", Some("Z160")),
        ("Z135", Some("Z135")),
        ("Z999", None),
        ("", None),
        ("Roma", None),
    ] {
        assert_eq!(PLACES.find(kept), found.map(code), "{kept}");
    }
}

#[test]
fn municipalities_as_they_are_typed() {
    for (typed, times, first) in [
        ("fi", Times::Today, &["Firenze", "Fiamignano", "Fiano"] as &[&str]),
        ("ROMA", Times::Today, &["Roma", "Romagnano al Monte", "Romagnano Sesia"]),
        ("sant angelo lo", Times::Today, &["Sant'Angelo Lodigiano", "Sant'Angelo Lomellina"]),
        ("SANTANGELOLO", Times::Today, &["Sant'Angelo Lodigiano", "Sant'Angelo Lomellina"]),
        ("forli", Times::Today, &["Forlì", "Forlì del Sannio", "Forlimpopoli"]),
        ("nell'emilia", Times::Today, &["Reggio nell'Emilia"]),
        ("bozen", Times::Today, &["Bolzano"]),
        ("eppan", Times::Today, &["Appiano sulla strada del vino"]),
        ("castro", Times::Today, &["Castro", "Castro"]),
        ("abetone", Times::Today, &["Abetone Cutigliano"]),
        ("abetone", Times::Ever, &["Abetone Cutigliano", "Abetone"]),
        ("ag", Times::Today, &["Agrigento"]),
        ("zzz", Times::Ever, &[]),
        ("", Times::Ever, &[]),
        ("فلورنسا", Times::Ever, &[]),
    ] {
        let found: Vec<&str> =
            PLACES.comuni(typed, times, first.len().max(1)).iter().map(|found| found.name).collect();
        assert_eq!(found, first, "{typed}");
    }
    assert_eq!(PLACES.comuni("a", Times::Today, 8).len(), 8);
    assert_eq!(PLACES.comuni("a", Times::Today, 0).len(), 0);
}

#[test]
fn states_as_they_are_typed() {
    for (typed, first) in [
        ("mar", "Marocco"),
        ("costa d avorio", "Costa d'Avorio"),
        ("peru", "Perù"),
        ("avorio", "Costa d'Avorio"),
        ("unione rep", "Unione Repubbliche Socialiste Sovietiche"),
    ] {
        let found = PLACES.states(typed, 3);
        assert_eq!(found.first().map(|state| state.name.as_str()), Some(first), "{typed}");
    }
}

#[test]
fn postal_codes() {
    for (cap, comune, fit) in [
        (50122, "D612", CapFit::Own),
        (50100, "D612", CapFit::General),
        (50051, "D612", CapFit::OtherComune),
        (20121, "D612", CapFit::OtherProvince),
        (99999, "D612", CapFit::Unknown),
        (36020, "M439", CapFit::Open),
        (50122, "A012", CapFit::Open),
        (50122, "Z100", CapFit::Open),
    ] {
        assert_eq!(PLACES.cap_fit(cap, code(comune)), fit, "{cap} {comune}");
    }
    assert_eq!(PLACES.caps(code("A015")).len(), 1);
}

#[test]
fn places_travel() {
    let bytes = PLACES.to_bytes();
    assert!(Places::from_bytes(&bytes).as_ref() == Some(&*PLACES));
    assert_eq!(Places::from_bytes(b"<!doctype html>"), None);
}

/// As README says; a person fetches it on a telephone.
#[test]
fn places_are_small() {
    let bytes = PLACES.to_bytes();
    let mut sent = Vec::new();
    let mut brotli = brotli::CompressorWriter::new(&mut sent, 1 << 16, 11, 22);
    brotli.write_all(&bytes).and_then(|()| brotli.flush()).expect("memory can be written");
    drop(brotli);
    println!("places: {} bytes, sent {}", bytes.len(), sent.len());
    assert!(sent.len() <= 58 * 1024, "{} bytes are sent", sent.len());
}
