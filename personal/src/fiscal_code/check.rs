//! A code compared with the person whose it is said to be.

use sportello_rules::Date;

use super::{Birth, Code, FiscalCode, Sex, name_letters, read, surname_letters};
use crate::finding::Finding;
use crate::latin::Marks;
use crate::places::{Change, PlaceCode, Places};

/// What the person says about themselves. What is not known is not compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Person<'a> {
    /// At birth: a code never changes with marriage. Empty when not known.
    pub surname: &'a str,
    /// All given names. Empty when not known.
    pub name: &'a str,
    pub birth_date: Option<Date>,
    pub sex: Option<Sex>,
    /// Municipality if born in Italy, else state.
    pub birth_place: Option<PlaceCode>,
}

/// How three letters are made of a name.
type Rule = fn(&str, Marks) -> Option<[u8; 3]>;

/// Everything that is wrong or worth saying about a typed code, in the order of its characters. Nothing for an empty one.
pub fn check(code: &str, person: &Person, places: &Places, on_date: Date) -> Vec<Finding> {
    if code.trim().is_empty() {
        return Vec::new();
    }
    let code = match read(code) {
        Ok(Code::Person(code)) => code,
        Ok(Code::Numeric(code)) if code.control_agrees() => return vec![Finding::CodeProvisional],
        Ok(Code::Numeric(_)) => return vec![Finding::CodeProvisionalControl],
        Err(finding) => return vec![finding],
    };
    let mut findings = Vec::new();
    if !code.control_agrees() {
        findings.push(Finding::CodeControl);
    }
    if code.is_homocode() {
        findings.push(Finding::CodeHomocode);
    }
    names(&code, person, &mut findings);
    let birth = code.birth();
    date(&birth, person, on_date, &mut findings);
    if let Some(yours) = person.sex
        && yours != birth.sex
    {
        findings.push(Finding::SexDiffers { code: birth.sex, yours });
    }
    findings.extend(place(&birth, person, places, on_date));
    findings
}

fn names(code: &FiscalCode, person: &Person, findings: &mut Vec<Finding>) {
    let surname = compare(code.surname(), person.surname, surname_letters);
    let name = compare(code.name(), person.name, name_letters);
    if let (Some(Fit::Not(_)), Some(Fit::Not(_))) = (&surname, &name) {
        let surname = compare(code.surname(), person.name, surname_letters);
        let name = compare(code.name(), person.surname, name_letters);
        if let (Some(Fit::Whole), Some(Fit::Whole)) = (surname, name) {
            findings.push(Finding::NamesSwapped);
            return;
        }
    }
    match surname {
        Some(Fit::Part(part)) => findings.push(Finding::SurnamePart { part }),
        Some(Fit::Not(yours)) => {
            findings.push(Finding::SurnameDiffers { code: code.surname().to_owned(), yours });
        }
        Some(Fit::Whole) | None => {}
    }
    match name {
        Some(Fit::Part(part)) => findings.push(Finding::NamePart { part }),
        Some(Fit::Not(yours)) => findings.push(Finding::NameDiffers { code: code.name().to_owned(), yours }),
        Some(Fit::Whole) | None => {}
    }
}

/// How a name fits three letters of a code.
enum Fit {
    Whole,
    /// Only these words of it, as typed.
    Part(String),
    /// It gives these letters instead.
    Not(String),
}

/// `None` when the name has no Latin letter.
fn compare(code: &str, name: &str, rule: Rule) -> Option<Fit> {
    let agrees = |text: &str| {
        [Marks::Bare, Marks::Spelled]
            .into_iter()
            .any(|marks| rule(text, marks).is_some_and(|letters| letters == code.as_bytes()))
    };
    let yours = rule(name, Marks::Bare)?;
    if agrees(name) {
        return Some(Fit::Whole);
    }
    // Codes are made of one of two surnames, or without the patronymic. Long runs first: they say most.
    let words: Vec<&str> = name.split_whitespace().take(MOST_WORDS).collect();
    for length in (1..words.len()).rev() {
        if let Some(run) = words.windows(length).map(|run| run.join(" ")).find(|run| agrees(run)) {
            return Some(Fit::Part(run));
        }
    }
    Some(Fit::Not(yours.into_iter().map(char::from).collect()))
}

/// Names of more words are compared as far as these.
const MOST_WORDS: usize = 12;

fn date(birth: &Birth, person: &Person, on_date: Date, findings: &mut Vec<Finding>) {
    let near = match person.birth_date {
        Some(yours) => birth.near(yours.year(), on_date),
        None => birth.date(on_date),
    };
    let Some(code) = near else {
        findings.push(Finding::CodeDay { day: birth.day, month: birth.month });
        return;
    };
    let Some(yours) = person.birth_date else {
        return;
    };
    if code == yours {
        return;
    }
    let swapped = code.year() == yours.year() && code.month() == yours.day() && code.day() == yours.month();
    findings.push(match swapped {
        true => Finding::DayAndMonthSwapped { code, yours },
        false => Finding::BirthDateDiffers { code, yours },
    });
}

fn place(birth: &Birth, person: &Person, places: &Places, on_date: Date) -> Option<Finding> {
    if places.is_empty() {
        return None;
    }
    let code = birth.place;
    let born = person.birth_date.or_else(|| birth.date(on_date));
    let Some(found) = places.place(code) else {
        return Some(match person.birth_place {
            // A municipality of long ago that the files do not have, and a person from another country.
            Some(yours) if yours.is_state() != code.is_state() => Finding::PlaceDiffers { code, yours },
            _ => Finding::CodePlaceUnknown { code },
        });
    };
    if let Some(yours) = person.birth_place
        && yours != code
    {
        let born_before = |change: &Change| born.is_none_or(|born| born <= change.since);
        return Some(match places.change(code, yours).filter(|change| born_before(change)) {
            Some(change) => Finding::PlaceChanged { code, yours, since: change.since },
            None if !code.is_state() && !yours.is_state() && has_ended([code, yours], places) => {
                Finding::PlaceEnded { code, yours }
            }
            None => Finding::PlaceDiffers { code, yours },
        });
    }
    let ended = found.ended()?;
    Some(match born {
        Some(born) if born > ended => Finding::CodePlaceEndedBeforeBirth { code, ended },
        _ => Finding::CodePlaceEnded { code, ended },
    })
}

fn has_ended(either: [PlaceCode; 2], places: &Places) -> bool {
    either.into_iter().filter_map(|code| places.place(code)).any(|place| place.ended().is_some())
}
