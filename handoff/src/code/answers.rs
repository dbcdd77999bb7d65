//! One answer as bits: what kind of answer in one to seven bits, the usual ones shortest, then the value.
//!
//! Each answer can be read without its fact, so that a fact that is gone can be skipped.

use sportello_rules::rulebook::{Fact, FactKind};
use sportello_rules::{Answer, Date};

use super::bits::{Reader, Writer};
use super::identity::rank;
use super::{put_date, take_date};

/// An answer without the names of its fact. Options are given by their position in alphabetical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    Choice(u8),
    YesNo(bool),
    Date(Date),
    Count(u32),
    /// Euro cents, never negative.
    Money(i64),
    /// One bit for each option, the lowest for the first; not empty.
    Choices(u128),
    Unknown,
    Withheld,
}

/// The kinds in the order of how often they occur; each is as many ones and a zero, the last without the zero.
const CHOICE: u64 = 0;
const YES_NO: u64 = 1;
const DATE: u64 = 2;
const CHOICES: u64 = 3;
const MONEY: u64 = 4;
const COUNT: u64 = 5;
const UNKNOWN: u64 = 6;
const WITHHELD: u64 = 7;

/// Bits of the usual numbers of each kind, measured on the golden cases.
const USUAL_RANK: u32 = 2;
const USUAL_DAYS: u32 = 12;
const USUAL_COUNT: u32 = 0;
const USUAL_EURO: u32 = 14;
const USUAL_CENTS: u32 = 20;
const USUAL_SET: u32 = 0;
/// What the bits can hold.
const MOST_CENTS: i64 = 1 << 60;

impl Value {
    /// `None` when the answer does not fit its fact.
    pub fn of(answer: &Answer, fact: &Fact) -> Option<Self> {
        match (answer, &fact.kind) {
            (Answer::Unknown, _) => Some(Value::Unknown),
            (Answer::Withheld, _) => fact.withhold.then_some(Value::Withheld),
            (Answer::YesNo(truth), FactKind::YesNo) => Some(Value::YesNo(*truth)),
            (Answer::Choice(option), FactKind::Choice(options)) => rank(options, option).map(Value::Choice),
            (Answer::Choices(chosen), FactKind::Choices(options)) => {
                let bit = |option: &String| 1_u128.checked_shl(rank(options, option)?.into());
                let set = chosen.iter().try_fold(0, |set, option| Some(set | bit(option)?))?;
                (set != 0).then_some(Value::Choices(set))
            }
            (Answer::Count(count), FactKind::Count { min, max }) => {
                (min..=max).contains(&count).then_some(Value::Count(*count))
            }
            (Answer::Money(cents), FactKind::Money { max }) => {
                (0..=*max.min(&MOST_CENTS)).contains(cents).then_some(Value::Money(*cents))
            }
            // Its limits move with the day of handing in, so the assessment of that day checks them.
            (Answer::Date(day), FactKind::Date { .. }) => Some(Value::Date(*day)),
            _ => None,
        }
    }

    /// The answer to this fact; `None` when it does not fit.
    pub fn answer(self, fact: &Fact) -> Option<Answer> {
        let answer = match (self, &fact.kind) {
            (Value::Unknown, _) => Answer::Unknown,
            (Value::Withheld, _) => Answer::Withheld,
            (Value::YesNo(truth), _) => Answer::YesNo(truth),
            (Value::Count(count), _) => Answer::Count(count),
            (Value::Money(cents), _) => Answer::Money(cents),
            (Value::Date(day), _) => Answer::Date(day),
            (Value::Choice(place), FactKind::Choice(options)) => {
                Answer::Choice(options.iter().find(|option| rank(options, option) == Some(place))?.clone())
            }
            (Value::Choices(set), FactKind::Choices(options)) => {
                let chosen = |option: &&String| {
                    let bit = rank(options, option).and_then(|place| 1_u128.checked_shl(place.into()));
                    bit.is_some_and(|bit| set & bit != 0)
                };
                Answer::Choices(options.iter().filter(chosen).cloned().collect())
            }
            _ => return None,
        };
        // Whoever could write it could read it.
        (Value::of(&answer, fact) == Some(self)).then_some(answer)
    }

    pub fn write(self, out: &mut Writer) {
        let kind = |out: &mut Writer, kind: u64| {
            if kind == WITHHELD { out.put(0x7f, WITHHELD as u32) } else { out.put_unary(kind) }
        };
        match self {
            Value::Choice(place) => {
                kind(out, CHOICE);
                out.put_grown(place.into(), USUAL_RANK);
            }
            Value::YesNo(truth) => {
                kind(out, YES_NO);
                out.put(truth.into(), 1);
            }
            Value::Date(day) => {
                kind(out, DATE);
                put_date(out, day, USUAL_DAYS);
            }
            Value::Count(count) => {
                kind(out, COUNT);
                out.put_grown(count.into(), USUAL_COUNT);
            }
            Value::Money(cents) => {
                kind(out, MONEY);
                let whole = cents % 100 == 0;
                out.put(whole.into(), 1);
                if whole {
                    out.put_grown((cents / 100) as u64, USUAL_EURO);
                } else {
                    out.put_grown(cents as u64, USUAL_CENTS);
                }
            }
            Value::Choices(set) => {
                kind(out, CHOICES);
                // The last chosen option, then one bit for each before it.
                let last = u128::BITS - 1 - set.leading_zeros();
                out.put_grown(last.into(), USUAL_SET);
                for place in 0..last {
                    out.put((set >> place & 1) as u64, 1);
                }
            }
            Value::Unknown => kind(out, UNKNOWN),
            Value::Withheld => kind(out, WITHHELD),
        }
    }

    pub fn read(bits: &mut Reader) -> Option<Self> {
        Some(match bits.take_unary(WITHHELD)? {
            CHOICE => Value::Choice(u8::try_from(bits.take_grown(USUAL_RANK)?).ok()?),
            YES_NO => Value::YesNo(bits.take_bit()?),
            DATE => Value::Date(take_date(bits, USUAL_DAYS)?),
            COUNT => Value::Count(u32::try_from(bits.take_grown(USUAL_COUNT)?).ok()?),
            MONEY => {
                let whole = bits.take_bit()?;
                let number =
                    i64::try_from(bits.take_grown(if whole { USUAL_EURO } else { USUAL_CENTS })?).ok()?;
                if whole { Value::Money(number.checked_mul(100)?) } else { Value::Money(number).cents()? }
            }
            CHOICES => {
                let last = u32::try_from(bits.take_grown(USUAL_SET)?).ok()?;
                let mut set = 1_u128.checked_shl(last)?;
                for place in 0..last {
                    set |= u128::from(bits.take(1)?) << place;
                }
                Value::Choices(set)
            }
            UNKNOWN => Value::Unknown,
            _ => Value::Withheld,
        })
    }

    /// Whole euro are not written as cents.
    fn cents(self) -> Option<Self> {
        matches!(self, Value::Money(cents) if cents % 100 != 0).then_some(self)
    }
}
