//! What is said about a fiscal code and its person, and about a whole sheet: input, findings.

mod common;

use common::{PLACES, day};
use sportello_personal::finding::{Argument, Expected};
use sportello_personal::fiscal_code::{Person, Sex, check};
use sportello_personal::places::{PlaceCode, Places};
use sportello_personal::sheet::{Lives, MemberField, Relation};
use sportello_personal::{Field, Finding, Personal, Weight, findings};
use sportello_rules::Date;

/// The day on which all examples are looked at.
fn today() -> Date {
    day("2026-11-26")
}

fn place(code: &str) -> PlaceCode {
    PlaceCode::read(code).unwrap_or_else(|| panic!("{code} is a place"))
}

/// A code, a person (surname, name, birth day, sex, place; `-` for what is not known), what is said.
#[track_caller]
fn said(code: &str, person: &str, expected: &[Finding]) {
    let cells: [&str; 5] = person.split('|').collect::<Vec<_>>().try_into().expect("five cells");
    let [surname, name, born, sex, birth_place] = cells.map(|cell| if cell == "-" { "" } else { cell });
    let person = Person {
        surname,
        name,
        birth_date: sportello_personal::typed::date(born),
        sex: match sex {
            "F" => Some(Sex::Female),
            "M" => Some(Sex::Male),
            _ => None,
        },
        birth_place: PLACES.find(birth_place),
    };
    assert_eq!(check(code, &person, &PLACES, today()), expected, "{code}");
}

const MARIO: &str = "Rossi|Mario|1985-12-10|M|A562";

#[test]
fn a_code_as_it_is_typed() {
    said("RSSMRA85T10A562S", MARIO, &[]);
    said(" rss mra 85t10 a562s ", MARIO, &[]);
    said("RSSMRA٨٥T١٠A٥٦٢S", MARIO, &[]);
    said("", MARIO, &[]);
    said("  ", MARIO, &[]);
    said("RSSMRA85T10A562", MARIO, &[Finding::CodeLength { count: 15 }]);
    said("non ce l'ho", MARIO, &[Finding::CodeLength { count: 9 }]);
    let character =
        |position, found, expected, meant| Finding::CodeCharacter { position, found, expected, meant };
    said("RSSMRA85T1OA562S", MARIO, &[character(11, 'O', Expected::Digit, Some('0'))]);
    said("RSSMRA85T10A56ZS", MARIO, &[character(15, 'Z', Expected::Digit, Some('2'))]);
    said("R5SMRA85T10A562S", MARIO, &[character(2, '5', Expected::Letter, None)]);
    said("RSSMRA85010A562S", MARIO, &[character(9, '0', Expected::Month, None)]);
    said("RSSMRA85810A562S", MARIO, &[character(9, '8', Expected::Month, Some('B'))]);
    said("RSSMRA85F10A562S", MARIO, &[character(9, 'F', Expected::Month, None)]);
    said("RSSМRA85T10A562S", MARIO, &[character(4, 'М', Expected::Letter, None)]);
    said("RSSMRA85T10A562X", MARIO, &[Finding::CodeControl]);
    said("RSSMRAURTMLARSNL", MARIO, &[Finding::CodeHomocode]);
    // One wrong character: the control letter, and the part in which it is.
    let (code, yours) = (day("1986-12-10"), day("1985-12-10"));
    said("RSSMRA86T10A562S", MARIO, &[Finding::CodeControl, Finding::BirthDateDiffers { code, yours }]);
}

#[test]
fn a_code_of_another_day() {
    let (code, yours) = (day("1990-05-12"), day("1990-12-05"));
    said("HXHBNK90E12Z100U", "Hoxha|Besnik|05/12/1990|M|AL", &[Finding::DayAndMonthSwapped { code, yours }]);
    let yours = day("1990-05-13");
    said("HXHBNK90E12Z100U", "Hoxha|Besnik|13/05/1990|M|AL", &[Finding::BirthDateDiffers { code, yours }]);
    // The century is not in the code: the nearest to what was typed is said.
    let (code, yours) = (day("1926-05-12"), day("1925-05-12"));
    said("HXHBNK26E12Z100K", "Hoxha|Besnik|1925-05-12|M|AL", &[Finding::BirthDateDiffers { code, yours }]);
    said("HXHBNK26E12Z100K", "Hoxha|Besnik|1926-05-12|M|AL", &[]);
    said("HXHBNK26E12Z100K", "Hoxha|Besnik|2026-05-12|M|AL", &[]);
    let day_of = |day, month| Finding::CodeDay { day, month };
    said("RSSMRA85B30A562G", "Rossi|Mario|1985-02-20|M|A562", &[day_of(30, 2)]);
    said("RSSMRA85T00A562R", "-|-|-|-|-", &[day_of(0, 12)]);
    said("RSSMRA85T72A562C", "-|-|-|-|-", &[day_of(32, 12)]);
}

#[test]
fn a_code_of_another_sex() {
    let differs = Finding::SexDiffers { code: Sex::Male, yours: Sex::Female };
    said("RSSMRA85T10A562S", "Rossi|Maria|1985-12-10|F|A562", &[differs]);
    said("RSSMRA85T10A562S", "Rossi|Mario|1985-12-10|-|A562", &[]);
}

#[test]
fn a_code_of_other_names() {
    let surname =
        |code: &str, yours: &str| Finding::SurnameDiffers { code: code.into(), yours: yours.into() };
    let name = |code: &str, yours: &str| Finding::NameDiffers { code: code.into(), yours: yours.into() };
    let born = |names: &str| format!("{names}|1985-12-10|M|A562");
    for (names, expected) in [
        ("Rosi|Mario", vec![surname("RSS", "RSO")]),
        ("Rossi|Marco", vec![name("MRA", "MRC")]),
        ("Bianchi|Luca", vec![surname("RSS", "BNC"), name("MRA", "LCU")]),
        ("Mario|Rossi", vec![Finding::NamesSwapped]),
        ("Rossi Bianchi|Mario", vec![]),
        ("Bianchi Rossi|Mario", vec![Finding::SurnamePart { part: "Rossi".into() }]),
        ("Bianchi Rossi Verdi|Mario", vec![Finding::SurnamePart { part: "Rossi Verdi".into() }]),
        ("Rossi|Mario Luigi", vec![Finding::NamePart { part: "Mario".into() }]),
        ("Росси|Mario", vec![]),
        ("-|-", vec![]),
    ] {
        said("RSSMRA85T10A562S", &born(names), &expected);
    }
}

/// Names that the decree's rules treat in a way of their own: surname, name, the six letters.
#[test]
fn letters_of_names() {
    use sportello_personal::fiscal_code::{name_letters, surname_letters};
    use sportello_personal::latin::Marks;
    for (surname, name, six) in [
        ("Fo", "Io", "FOXIOX"),
        ("Aiello", "Gianfranco", "LLAGFR"),
        ("De Luca", "Anna Maria", "DLCNMR"),
        ("D'Angelo", "Maria Teresa", "DNGMTR"),
        ("Di Maria", "Alessandro", "DMRLSN"),
        ("Yu", "Yi", "YUXYIX"),
        ("Eau", "Aia", "EAUAIA"),
        ("Müller", "Jürgen", "MLLJGN"),
        ("Nguyễn", "Thị Ngọc", "NGYTNG"),
        ("Strauß", "Øystein", "STRYTN"),
    ] {
        let letters = [surname_letters(surname, Marks::Bare), name_letters(name, Marks::Bare)];
        let letters: Vec<u8> = letters.into_iter().flatten().flatten().collect();
        assert_eq!(String::from_utf8(letters).as_deref(), Ok(six), "{surname} {name}");
    }
}

/// Offices write Ö as OE: both ways of making the letters are right.
#[test]
fn marks_in_either_spelling() {
    said("ZOXLAI85T10A562Q", "Öz|Ali|1985-12-10|M|A562", &[]);
    said("ZOELAI85T10A562A", "Öz|Ali|1985-12-10|M|A562", &[]);
}

#[test]
fn a_code_of_another_place() {
    let (albania, berat) = (place("Z100"), "Hoxha|Besnik|1990-05-12|M");
    said("HXHBNK90E12Z100U", &format!("{berat}|AL"), &[]);
    said("HXHBNK90E12Z100U", &format!("{berat}|Z100"), &[]);
    said("HXHBNK90E12Z100U", &format!("{berat}|-"), &[]);
    let rome = place("H501");
    said(
        "HXHBNK90E12Z100U",
        &format!("{berat}|H501"),
        &[Finding::PlaceDiffers { code: albania, yours: rome }],
    );
    // States that came out of others.
    let (ussr, ukraine, since) = (place("Z135"), place("Z138"), day("1991-12-26"));
    let changed = Finding::PlaceChanged { code: ussr, yours: ukraine, since };
    said("SHVLNO80E52Z135X", "Shevchenko|Olena|1980-05-12|F|UA", &[changed]);
    let changed = Finding::PlaceChanged { code: ukraine, yours: ussr, since };
    said("SHVLNO80E52Z138D", "Shevchenko|Olena|1980-05-12|F|Z135", &[changed]);
    let differs = Finding::PlaceDiffers { code: ussr, yours: ukraine };
    said("SHVLNO95E52Z135E", "Shevchenko|Olena|1995-05-12|F|UA", &[differs]);
    let ended = day("1992-03-31");
    said(
        "SHVLNO80E52Z135X",
        "Shevchenko|Olena|1980-05-12|F|-",
        &[Finding::CodePlaceEnded { code: ussr, ended }],
    );
    let early = Finding::CodePlaceEndedBeforeBirth { code: ussr, ended };
    said("SHVLNO95E52Z135E", "Shevchenko|Olena|1995-05-12|F|-", &[early]);
    // Municipalities that are now part of another: Abetone, since 2017 Abetone Cutigliano.
    let (abetone, now, ended) = (place("A012"), place("M376"), day("2016-12-31"));
    said(
        "RSSMRA85T10A012B",
        "Rossi|Mario|1985-12-10|M|A012",
        &[Finding::CodePlaceEnded { code: abetone, ended }],
    );
    let became = Finding::PlaceEnded { code: abetone, yours: now };
    said("RSSMRA85T10A012B", "Rossi|Mario|1985-12-10|M|M376", &[became]);
    let unknown = Finding::CodePlaceUnknown { code: place("Z999") };
    said("RSSMRA85T10Z999S", "Rossi|Mario|1985-12-10|M|-", &[unknown]);
}

#[test]
fn ids_weights_and_arguments() {
    let mut ids = Finding::IDS.to_vec();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Finding::IDS.len());
    let finding = Finding::DayAndMonthSwapped { code: day("1990-05-12"), yours: day("1990-12-05") };
    assert_eq!((finding.id(), finding.weight()), ("day-and-month-swapped", Weight::Wrong));
    let arguments =
        [("code", Argument::Date(day("1990-05-12"))), ("yours", Argument::Date(day("1990-12-05")))];
    assert_eq!(finding.arguments(), arguments);
    assert_eq!(Finding::CodeControl.arguments(), []);
    let sex = Finding::SexDiffers { code: Sex::Female, yours: Sex::Male }.arguments();
    assert_eq!(sex, [("code", Argument::Choice("female")), ("yours", Argument::Choice("male"))]);
}

/// Fills fields by name.
fn sheet(texts: &[(Field, &str)]) -> Personal {
    let mut personal = Personal::default();
    for (field, text) in texts {
        personal.set_text(*field, text);
    }
    personal
}

#[test]
fn an_empty_sheet_has_no_findings() {
    assert_eq!(findings(&Personal::default(), &PLACES, today()), []);
}

#[test]
fn a_whole_sheet() {
    let right = [
        (Field::Surname, "Hoxha"),
        (Field::Name, "Besnik"),
        (Field::Sex, "male"),
        (Field::BirthDate, "12/05/1990"),
        (Field::BirthPlace, "AL"),
        (Field::BirthTown, "Berat"),
        (Field::Citizenship, "AL"),
        (Field::FiscalCode, "HXHBNK90E12Z100U"),
        (Field::PassportNumber, "BA1234567"),
        (Field::PassportIssued, "01/02/2020"),
        (Field::PassportExpires, "31/01/2030"),
        (Field::PassportAuthority, "Ministria e Brendshme"),
        (Field::PermitNumber, "I12345678"),
        (Field::PermitIssued, "2024-12-01"),
        (Field::PermitExpires, "2026-12-01"),
        (Field::Street, "Via dei Servi"),
        (Field::StreetNumber, "5/A"),
        (Field::Cap, "50122"),
        (Field::Comune, "D612"),
        (Field::AtHomeOf, "Arta Hoxha"),
        (Field::Phone, "333 1234567"),
        (Field::Email, "besnik@example.org"),
        (Field::Family(0, MemberField::Relation), "child"),
        (Field::Family(0, MemberField::Name), "Ema"),
        (Field::Family(0, MemberField::BirthDate), "2019-09-01"),
        (Field::Family(0, MemberField::BirthPlace), "D612"),
        (Field::Family(0, MemberField::Lives), "with-the-person"),
    ];
    assert_eq!(findings(&sheet(&right), &PLACES, today()), []);
    // Before the places are there, nothing is said about them.
    assert_eq!(findings(&sheet(&right), &Places::default(), today()), []);
    let (born, child, early) = (day("1990-05-12"), day("1989-09-01"), day("1990-05-11"));
    let other_place = Finding::PlaceDiffers { code: place("Z100"), yours: place("H501") };
    let expected = "50121–50145".to_owned();
    for (field, text, said) in [
        (Field::Surname, "Χότζα", vec![(Field::Surname, Finding::NotLatin)]),
        (Field::BirthDate, "12/13/1990", vec![(Field::BirthDate, Finding::NotADate)]),
        (Field::BirthPlace, "H501", vec![(Field::FiscalCode, other_place)]),
        (Field::BirthPlace, "XX", vec![(Field::BirthPlace, Finding::PlaceUnknown)]),
        (Field::BirthTown, "بيرات", vec![(Field::BirthTown, Finding::NotLatin)]),
        (Field::Citizenship, "H501", vec![(Field::Citizenship, Finding::PlaceUnknown)]),
        (
            Field::PassportIssued,
            "11/05/1990",
            vec![(Field::PassportIssued, Finding::IssuedBeforeBirth { issued: early, born })],
        ),
        (
            Field::PermitExpires,
            "25/11/2026",
            vec![(Field::PermitExpires, Finding::Expired { expires: day("2026-11-25"), days: 1 })],
        ),
        (Field::PermitNumber, "ba 1234567", vec![(Field::PermitNumber, Finding::NumberTwice)]),
        (Field::Cap, "50100", vec![(Field::Cap, Finding::CapGeneral)]),
        (Field::Cap, "5012", vec![(Field::Cap, Finding::CapShape)]),
        (Field::Cap, "99999", vec![(Field::Cap, Finding::CapUnknown)]),
        (Field::Cap, "50051", vec![(Field::Cap, Finding::CapOtherComune { expected: expected.clone() })]),
        (Field::Cap, "00184", vec![(Field::Cap, Finding::CapOtherProvince { expected })]),
        (Field::Comune, "AL", vec![(Field::Comune, Finding::PlaceUnknown)]),
        (
            Field::Family(0, MemberField::BirthDate),
            "1989-09-01",
            vec![(
                Field::Family(0, MemberField::BirthDate),
                Finding::ChildNotYounger { child, parent: born },
            )],
        ),
    ] {
        let mut personal = sheet(&right);
        personal.set_text(field, text);
        assert_eq!(findings(&personal, &PLACES, today()), said, "{text}");
        assert_eq!(personal.text(field), text, "it stays as typed");
    }
}

#[test]
fn what_is_kept_comes_back() {
    let personal = sheet(&[
        (Field::Surname, "a=b\\n\nc\r\\"),
        (Field::Sex, "female"),
        (Field::BirthDate, "31/02/1990"),
        (Field::Family(0, MemberField::Surname), ""),
        (Field::Family(1, MemberField::Relation), "spouses-child"),
        (Field::Family(1, MemberField::Lives), "abroad"),
    ]);
    assert_eq!(personal.family.len(), 2);
    assert_eq!(personal.family[1].relation, Some(Relation::SpousesChild));
    assert_eq!(personal.family[1].lives, Some(Lives::Abroad));
    assert_eq!(Personal::kept(&personal.keep()), personal);
    assert_eq!(Personal::default().keep(), "");
    // Lines of another program are left out; the rest is read.
    let kept = "shoe-size=38\nsurname=Rossi\nsex=perhaps\n7.name=Ada\nx.name=Ada\n\n=\nname";
    assert_eq!(Personal::kept(kept), sheet(&[(Field::Surname, "Rossi")]));
    // The same through serde.
    let bytes = postcard::to_allocvec(&personal).expect("it can be written");
    assert_eq!(postcard::from_bytes(&bytes), Ok(personal));
}

/// A name that is typed in other letters stays so; the line in Latin letters goes on papers and is compared with the code.
#[test]
fn a_name_in_other_letters() {
    let typed = [
        (Field::Surname, "روسي"),
        (Field::Name, "Mario"),
        (Field::FiscalCode, "RSSMRA85T10A562S"),
        (Field::Family(0, MemberField::Name), "Олена"),
    ];
    let mut personal = sheet(&typed);
    let member = |field| Field::Family(0, field);
    let said = [(Field::Surname, Finding::NotLatin), (member(MemberField::Name), Finding::NotLatin)];
    assert_eq!(findings(&personal, &PLACES, today()), said);
    assert_eq!(personal.on_paper(Field::Surname), "روسي");
    personal.set_text(Field::SurnameLatin, " Rossi ");
    personal.set_text(member(MemberField::NameLatin), "Olena");
    assert_eq!(findings(&personal, &PLACES, today()), []);
    assert_eq!((personal.text(Field::Surname), personal.on_paper(Field::Surname)), ("روسي", "Rossi"));
    assert_eq!(personal.on_paper(member(MemberField::Name)), "Olena");
    assert_eq!(Personal::kept(&personal.keep()), personal);
    // The line in Latin letters is looked at as the name was.
    personal.set_text(Field::SurnameLatin, "Росси");
    assert_eq!(findings(&personal, &PLACES, today()), [(Field::SurnameLatin, Finding::NotLatin)]);
    // Once the name itself is in Latin letters, it counts.
    personal.set_text(Field::Surname, "Rossi");
    assert_eq!(personal.on_paper(Field::Surname), "Rossi");
    assert_eq!(findings(&personal, &PLACES, today()), []);
    personal.set_text(Field::Surname, "روسي");
    personal.set_text(Field::SurnameLatin, "Bianchi");
    let found = findings(&personal, &PLACES, today());
    assert!(matches!(found[..], [(Field::FiscalCode, Finding::SurnameDiffers { .. })]), "{found:?}");
}
