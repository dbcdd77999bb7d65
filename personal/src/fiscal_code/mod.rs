//! The *codice fiscale*: read, taken apart, compared with the person (D.M. 23.12.1976 n. 13813).
//!
//! ```text
//! typed ──read──► Code::Person(FiscalCode) ──check──► findings: control letter, then what disagrees with the person
//!          │      Code::Numeric(NumericCode) ───────► finding: provisional number
//!          └► finding: length, character
//! ```
//!
//! * `control`: the last character of both kinds;
//! * `letters`: the three letters of surname and name;
//! * `check`: the comparison.
//!
//! Invariant: a [`FiscalCode`] has the layout of one, so every part of it can be read; whether its control letter is
//! right is a question of its own, because a code with one wrong character still tells where it is wrong.

mod check;
mod control;
mod letters;

use std::fmt;

use sportello_rules::Date;

pub use check::{Person, check};
pub use letters::{name_letters, surname_letters};

use crate::finding::{Expected, Finding};
use crate::places::PlaceCode;
use crate::typed;

/// Either kind of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Sixteen characters: a person.
    Person(FiscalCode),
    /// Eleven digits: a person with a provisional number, or a company or association.
    Numeric(NumericCode),
}

/// Sixteen characters with the layout of a person's code, in capitals, as it was issued.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FiscalCode([u8; 16]);

/// Eleven digits: seven of a serial number, three of the office, one for control.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NumericCode([u8; 11]);

/// As it stands in the person's identity document where it is one of these two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Sex {
    Female,
    Male,
}

/// What the second half of a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birth {
    /// 0 to 99; the century is not in the code.
    pub year_in_century: u8,
    /// 1 is January.
    pub month: u8,
    /// The day of the month, 0 to 59: the code can say one that no month has.
    pub day: u8,
    pub sex: Sex,
    pub place: PlaceCode,
}

/// Letters of the months, January first.
const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";

/// Letters that stand for the digits 0 to 9 where two persons would have the same code (*omocodia*).
const FOR_DIGITS: &[u8; 10] = b"LMNPQRSTUV";

/// Positions of the digits, from 0.
const DIGITS: [usize; 7] = [6, 7, 9, 10, 12, 13, 14];

/// Reads a typed code. Blanks, hyphens, small letters and digits of other scripts are tolerated.
///
/// # Errors
/// [`Finding::CodeLength`] or [`Finding::CodeCharacter`] when it has the layout of neither kind. The control
/// character is not looked at.
pub fn read(code: &str) -> Result<Code, Finding> {
    let tidy = typed::compact(code);
    let count = tidy.chars().count();
    if tidy.bytes().all(|byte| byte.is_ascii_digit())
        && let Ok(digits) = tidy.as_bytes().try_into()
    {
        return Ok(Code::Numeric(NumericCode(digits)));
    }
    if count != 16 {
        return Err(Finding::CodeLength { count });
    }
    let mut letters = [0; 16];
    for (at, found) in tidy.chars().enumerate() {
        match fits(at, found) {
            Ok(letter) => letters[at] = letter,
            Err(expected) => {
                let meant = meant(found, expected).filter(|meant| fits(at, *meant).is_ok());
                return Err(Finding::CodeCharacter { position: at + 1, found, expected, meant });
            }
        }
    }
    Ok(Code::Person(FiscalCode(letters)))
}

impl FiscalCode {
    /// The letters of the surname.
    pub fn surname(&self) -> &str {
        self.part(0, 3)
    }

    /// The letters of the given names.
    pub fn name(&self) -> &str {
        self.part(3, 6)
    }

    pub fn birth(&self) -> Birth {
        let day = self.number(9) * 10 + self.number(10);
        let month = MONTHS.iter().position(|letter| *letter == self.0[8]).unwrap_or_default() as u8 + 1;
        let place =
            u16::from(self.number(12)) * 100 + u16::from(self.number(13)) * 10 + u16::from(self.number(14));
        Birth {
            year_in_century: self.number(6) * 10 + self.number(7),
            month,
            day: if day > 40 { day - 40 } else { day },
            sex: if day > 40 { Sex::Female } else { Sex::Male },
            place: PlaceCode::new(self.0[11], place),
        }
    }

    /// Whether letters stand for digits, because another person would have the same code (*omocodia*).
    pub fn is_homocode(&self) -> bool {
        DIGITS.iter().any(|at| !self.0[*at].is_ascii_digit())
    }

    /// Whether the last letter agrees with the fifteen before it.
    pub fn control_agrees(&self) -> bool {
        self.0[15] == self.control()
    }

    /// The last letter that would agree with the fifteen before it. One of the fifteen may be the wrong one.
    pub fn control(&self) -> u8 {
        control::letter(&self.0)
    }

    fn part(&self, from: usize, to: usize) -> &str {
        std::str::from_utf8(&self.0[from..to]).unwrap_or_default()
    }

    /// The digit at a position of [`DIGITS`].
    fn number(&self, at: usize) -> u8 {
        let found = self.0[at];
        FOR_DIGITS
            .iter()
            .position(|letter| *letter == found)
            .map_or(found.wrapping_sub(b'0'), |digit| digit as u8)
    }
}

impl Birth {
    /// The birth day in the latest century in which it is not after `on_date`; `None` when no such day exists.
    pub fn date(&self, on_date: Date) -> Option<Date> {
        self.dates(on_date).max()
    }

    /// The birth day in the century in which it is nearest to `year`.
    fn near(&self, year: i32, on_date: Date) -> Option<Date> {
        self.dates(on_date).min_by_key(|day| (day.year() - year).abs())
    }

    /// The days that the code can mean: of this century and the last.
    fn dates(&self, on_date: Date) -> impl Iterator<Item = Date> {
        let century = on_date.year() / 100;
        let (in_century, month, day) = (i32::from(self.year_in_century), self.month, self.day);
        [century - 1, century]
            .into_iter()
            .filter_map(move |century| Date::new(century * 100 + in_century, month, day))
            .filter(move |day| *day <= on_date)
    }
}

impl NumericCode {
    /// Whether the last digit agrees with the ten before it.
    pub fn control_agrees(&self) -> bool {
        control::digit(&self.0) == self.0[10]
    }
}

/// The character of a code at a position from 0, or what may stand there.
fn fits(at: usize, found: char) -> Result<u8, Expected> {
    let letter = u8::try_from(found).unwrap_or_default();
    let (fits, expected) = match at {
        8 => (MONTHS.contains(&letter), Expected::Month),
        _ if DIGITS.contains(&at) => {
            (letter.is_ascii_digit() || FOR_DIGITS.contains(&letter), Expected::Digit)
        }
        _ => (letter.is_ascii_uppercase(), Expected::Letter),
    };
    if fits { Ok(letter) } else { Err(expected) }
}

/// The character that is often mistaken for the one found.
fn meant(found: char, expected: Expected) -> Option<char> {
    let pairs = ["O0", "I1", "Z2", "B8", "G6"];
    let to_digit = expected == Expected::Digit;
    pairs.iter().find_map(|pair| {
        let mut pair = pair.chars();
        let (letter, digit) = (pair.next()?, pair.next()?);
        match (to_digit, found) {
            (true, found) if found == letter => Some(digit),
            (false, found) if found == digit => Some(letter),
            _ => None,
        }
    })
}

impl fmt::Display for FiscalCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.part(0, 16))
    }
}

impl fmt::Debug for FiscalCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for NumericCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(std::str::from_utf8(&self.0).unwrap_or_default())
    }
}

impl fmt::Debug for NumericCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}
