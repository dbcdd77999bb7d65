//! Everything that a check can say: an id for the text, arguments for its places, and how much it weighs.
//!
//! Invariant: a finding names what disagrees and what each side says, never only that something is wrong.
//!
//! Invariant: ids are stable; they are keys of the texts.

use sportello_rules::Date;

use crate::fiscal_code::Sex;
use crate::places::PlaceCode;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Good to know; nothing to do.
    Note,
    /// Probably mistyped, or by a rule that is not verified: look again at the paper.
    Look,
    /// Cannot be right as it stands, or disagrees with another thing that was typed.
    Wrong,
}

/// What may stand at a place of a fiscal code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Letter,
    /// A digit, or one of the letters that stand for digits.
    Digit,
    /// The letter of a month.
    Month,
}

/// What fills a place in the text of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    Text(String),
    Number(i64),
    Date(Date),
    /// Shown with [`crate::Places::place`]: a municipality with its province, a state in the reader's language.
    Place(PlaceCode),
    /// `female`, `male`; `letter`, `digit`, `month`: a choice in the text.
    Choice(&'static str),
}

/// Writes the enum, and the id, weight and arguments of each variant, from one table.
macro_rules! findings {
    ($($(#[$doc:meta])* $id:literal $weight:ident $name:ident $({ $($field:ident: $type:ty),* })?,)*) => {
        /// One thing that a check says. The fields of a variant are the arguments of its text, under their own names.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Finding {
            $($(#[$doc])* $name $({ $($field: $type),* })?,)*
        }

        impl Finding {
            /// Ids of all findings.
            pub const IDS: &[&str] = &[$($id),*];

            /// The key of its text.
            pub fn id(&self) -> &'static str {
                match self {
                    $(Finding::$name { .. } => $id,)*
                }
            }

            pub fn weight(&self) -> Weight {
                match self {
                    $(Finding::$name { .. } => Weight::$weight,)*
                }
            }

            /// The arguments of its text, by name.
            pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
                match self {
                    $(Finding::$name $({ $($field),* })? => {
                        vec![$($((stringify!($field), Argument::from($field.clone()))),*)?]
                    })*
                }
            }
        }
    };
}

findings! {
    // Names.
    /// No Latin letter: the Latin line of the passport is needed.
    "not-latin" Wrong NotLatin,
    /// Latin letters with a letter of another script among them, often one that looks the same.
    "mixed-scripts" Wrong MixedScripts { found: char },
    /// A character that no passport has in a name.
    "name-character" Look NameCharacter { found: char },

    // The fiscal code itself.
    /// Neither 16 characters nor 11 digits. `count` is how many there are, without blanks and hyphens.
    "code-length" Wrong CodeLength { count: usize },
    /// A character that cannot stand there. `position` counts from 1; `meant` is the one it is often mistaken for.
    "code-character" Wrong CodeCharacter { position: usize, found: char, expected: Expected, meant: Option<char> },
    /// The last letter does not agree with the others: one of the sixteen is mistyped.
    "code-control" Wrong CodeControl,
    /// Letters stand for digits, because another person would have the same code. It is right so.
    "code-homocode" Note CodeHomocode,
    /// Eleven digits: a provisional number of a person, to be replaced, or the number of a company.
    "code-provisional" Note CodeProvisional,
    /// Eleven digits of which one is mistyped.
    "code-provisional-control" Wrong CodeProvisionalControl,
    /// A day that the month does not have (for women the code adds 40, taken off here).
    "code-day" Wrong CodeDay { day: u8, month: u8 },
    /// A place that our files do not have: of long ago, or mistyped.
    "code-place-unknown" Look CodePlaceUnknown { code: PlaceCode },
    /// A place that exists no more and did when the person was born. It is right so.
    "code-place-ended" Note CodePlaceEnded { code: PlaceCode, ended: Date },
    /// A place that had ended when the person was born.
    "code-place-ended-before-birth" Look CodePlaceEndedBeforeBirth { code: PlaceCode, ended: Date },

    // The fiscal code and the person.
    /// Letters of the code and of the surname. The surname at birth counts.
    "surname-differs" Wrong SurnameDiffers { code: String, yours: String },
    /// The code is made of these words of the surname only.
    "surname-part" Look SurnamePart { part: String },
    "name-differs" Wrong NameDiffers { code: String, yours: String },
    /// The code is made of these given names only.
    "name-part" Look NamePart { part: String },
    /// Surname and name fit if they change places.
    "names-swapped" Wrong NamesSwapped,
    "birth-date-differs" Wrong BirthDateDiffers { code: Date, yours: Date },
    "day-and-month-swapped" Wrong DayAndMonthSwapped { code: Date, yours: Date },
    "sex-differs" Wrong SexDiffers { code: Sex, yours: Sex },
    "place-differs" Wrong PlaceDiffers { code: PlaceCode, yours: PlaceCode },
    /// One of the two states came out of the other, after the person was born.
    "place-changed" Note PlaceChanged { code: PlaceCode, yours: PlaceCode, since: Date },
    /// The municipality of the code is now part of another, perhaps of the one that was given.
    "place-ended" Look PlaceEnded { code: PlaceCode, yours: PlaceCode },
    /// A place of birth or citizenship that is no code of ours.
    "place-unknown" Look PlaceUnknown,

    // Dates.
    /// No day of the calendar, or not written as day, month, year.
    "not-a-date" Wrong NotADate,
    "born-in-future" Wrong BornInFuture,
    /// More than 120 years ago.
    "born-long-ago" Look BornLongAgo { years: i32 },
    "issued-in-future" Wrong IssuedInFuture,
    "issued-before-birth" Wrong IssuedBeforeBirth { issued: Date, born: Date },
    "expires-before-issued" Wrong ExpiresBeforeIssued { expires: Date, issued: Date },
    /// `days` since the last valid day.
    "expired" Look Expired { expires: Date, days: i32 },
    /// A child who is not younger than the parent.
    "child-not-younger" Wrong ChildNotYounger { child: Date, parent: Date },

    // Numbers of papers.
    /// A character that is no letter or digit.
    "number-character" Look NumberCharacter { found: char },
    /// Characters without blanks and hyphens, and how many are plausible.
    "number-length" Look NumberLength { count: usize, least: usize, most: usize },
    /// No digit in a number.
    "number-without-digit" Look NumberWithoutDigit,
    /// It is a fiscal code.
    "number-is-fiscal-code" Wrong NumberIsFiscalCode,
    /// Passport and permit have the same number.
    "number-twice" Look NumberTwice,
    /// Not letter I and eight digits, as on the cards of 2010; but other cards may be so.
    "permit-number-other" Note PermitNumberOther,
    /// Only digits, as the codes of the postal receipt.
    "permit-number-of-receipt" Look PermitNumberOfReceipt,

    // Telephone and e-mail.
    "phone-character" Look PhoneCharacter { found: char },
    "phone-length" Look PhoneLength { count: usize, least: usize, most: usize },
    /// Starts neither with 3 (mobile) nor with 0 (fixed).
    "phone-start" Look PhoneStart,
    /// With the prefix of another country.
    "phone-foreign" Note PhoneForeign,
    /// A character that no address has.
    "email-character" Wrong EmailCharacter { found: char },
    /// Not of the form name@provider.country.
    "email-shape" Wrong EmailShape,
    /// The provider looks mistyped.
    "email-meant" Look EmailMeant { domain: &'static str },

    // Address.
    /// Not five digits.
    "cap-shape" Wrong CapShape,
    /// No municipality of ours has it.
    "cap-unknown" Look CapUnknown,
    /// The general one of a city that has one for each quarter.
    "cap-general" Look CapGeneral,
    /// Of another municipality of the province. `expected` is that of the municipality, or its first and last.
    "cap-other-comune" Look CapOtherComune { expected: String },
    /// Of another province.
    "cap-other-province" Look CapOtherProvince { expected: String },
    /// It does not begin with *via*, *piazza* or the like.
    "street-kind" Note StreetKind,
    /// The number stands in the line of the street.
    "number-in-street" Look NumberInStreet { number: String },
    /// Neither digits nor *snc*.
    "street-number-shape" Look StreetNumberShape,
}

impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}

impl From<&'static str> for Argument {
    fn from(text: &'static str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<char> for Argument {
    fn from(found: char) -> Argument {
        Argument::Text(found.into())
    }
}

/// An empty text when there is none.
impl From<Option<char>> for Argument {
    fn from(found: Option<char>) -> Argument {
        Argument::Text(found.into_iter().collect())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(number as i64)
    }
}

impl From<i32> for Argument {
    fn from(number: i32) -> Argument {
        Argument::Number(number.into())
    }
}

impl From<u8> for Argument {
    fn from(number: u8) -> Argument {
        Argument::Number(number.into())
    }
}

impl From<Date> for Argument {
    fn from(date: Date) -> Argument {
        Argument::Date(date)
    }
}

impl From<PlaceCode> for Argument {
    fn from(place: PlaceCode) -> Argument {
        Argument::Place(place)
    }
}

impl From<Sex> for Argument {
    fn from(sex: Sex) -> Argument {
        Argument::Choice(match sex {
            Sex::Female => "female",
            Sex::Male => "male",
        })
    }
}

impl From<Expected> for Argument {
    fn from(expected: Expected) -> Argument {
        Argument::Choice(match expected {
            Expected::Letter => "letter",
            Expected::Digit => "digit",
            Expected::Month => "month",
        })
    }
}
