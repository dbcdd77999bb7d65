//! The case code: what a person has answered, as a few bytes that any later or earlier rulebook can read.
//!
//! * `identity`: how facts are named and how a changed definition is noticed;
//! * `answers`: one answer as bits;
//! * `bits`, `sum`: numbers as bits, the checksum;
//! * `text`: the bytes as digits in an address.
//!
//! Data flow: [`Handoff`] → [`encode`] → bytes → [`decode`], which needs no rulebook → [`Sealed`], which says which
//! rulebook to fetch → [`Sealed::open`] → [`Opened`]. The README has the format, bit by bit.
//!
//! Only answers to facts of this procedure are written. A case may hold more, from other topics; who opens this one
//! need not know that, and could not see it.
//!
//! Invariant: what is written says nothing but the answers, procedure, version of the law, day and language, and the
//! personal part when one is given.
//! Invariant: bytes that [`decode`] accepts are exactly those that [`Sealed::to_bytes`] gives for what they say.
//! Invariant: an answer whose fact is defined otherwise today is never taken over; it is asked again.

mod answers;
mod bits;
mod identity;
pub(crate) mod sum;
pub mod text;

use sportello_rules::{Case, Date, Rulebook};

use crate::CodeError;
use answers::Value;
use bits::{Reader, Writer};
pub use identity::key;
use identity::{KEY, SIGNATURE, signature};
pub use text::{PREFIX, from_text, to_text};

/// Bytes that a whole code may have at most.
pub const MAX_BYTES: usize = 4096;

/// The upper half of the first byte of a whole code.
const WHOLE: u8 = 0x50;
/// The upper half of the first byte of a part.
pub(crate) const PART: u8 = 0x60;
/// The lower half: the format described here.
pub(crate) const FORMAT: u8 = 1;
/// The day from which days are counted: a few years from it are short.
const EPOCH: (i32, u8, u8) = (2026, 1, 1);
/// Answers of a code at most: a rulebook has no more facts.
const MAX_ANSWERS: usize = sportello_rules::rulebook::MAX_FACTS;
/// Bits of the usual day of handing in (within one and a half years of the epoch), and of the usual number of answers.
const USUAL_DAY: u32 = 10;
const USUAL_ANSWERS: u32 = 3;
/// Letters of a language's id.
const MAX_LANGUAGE: usize = 16;

/// What a code is made from.
#[derive(Debug, Clone, Copy)]
pub struct Handoff<'a> {
    /// The law by which the answers were given.
    pub rulebook: &'a Rulebook,
    /// Answers that do not fit the rulebook, and those to facts that it does not ask, are left out.
    pub case: &'a Case,
    /// The day of handing in, if one was chosen.
    pub on_date: Option<Date>,
    /// The language of the person, by its id: `ar`.
    pub language: &'a str,
    /// Name, birth and the like, only if the person wants them in it. What the bytes mean is the caller's matter.
    pub personal: Option<&'a [u8]>,
}

/// A code that was read, not yet compared with a rulebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The [`key`] of its procedure. [`Sealed::procedure`] finds the id.
    pub procedure: u16,
    /// The first eight hexadecimal digits of the rulebook's version.
    pub version: u32,
    /// The language of the person, by its id.
    pub language: String,
    /// The day of handing in, if one was chosen.
    pub on_date: Option<Date>,
    /// As it was given.
    pub personal: Option<Vec<u8>>,
    /// By increasing key.
    answers: Vec<SealedAnswer>,
}

/// One answer, with the name and the meaning of its fact.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SealedAnswer {
    key: u16,
    signature: u16,
    value: Value,
}

/// A code in the light of a rulebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Every answer whose fact still has the same meaning.
    pub case: Case,
    /// Facts that were answered and are defined otherwise now, by id, in asking order: to be asked again.
    pub lost: Vec<String>,
    /// How many answers are to facts that the rulebook does not know.
    pub gone: usize,
    /// The code was made with another version of the law. Its rules can differ even where no answer is lost.
    pub version_differs: bool,
}

/// The bytes of a code.
///
/// # Errors
/// `TooLong` with a personal part of some 4000 bytes, `NoLanguage`.
pub fn encode(handoff: &Handoff) -> Result<Vec<u8>, CodeError> {
    Sealed::new(handoff)?.to_bytes()
}

/// Reads a code without knowing any law.
///
/// # Errors
/// `NotACode`, `OnlyAPart`, `TooLong`, `Damaged` or `NewerFormat`.
pub fn decode(bytes: &[u8]) -> Result<Sealed, CodeError> {
    let content = content(bytes, WHOLE)?;
    read(content).ok_or(CodeError::Damaged)
}

/// What stands between the first byte and the checksum of a code of this kind and format.
pub(crate) fn content(bytes: &[u8], kind: u8) -> Result<&[u8], CodeError> {
    match bytes.first() {
        _ if bytes.len() > MAX_BYTES => return Err(CodeError::TooLong),
        Some(first) if first & 0xf0 == kind => {}
        Some(first) if first & 0xf0 == PART => return Err(CodeError::OnlyAPart),
        _ => return Err(CodeError::NotACode),
    }
    let [first, content @ ..] = sum::checked(bytes).ok_or(CodeError::Damaged)? else {
        return Err(CodeError::Damaged);
    };
    match first & 0x0f {
        FORMAT => Ok(content),
        0 => Err(CodeError::Damaged),
        _ => Err(CodeError::NewerFormat),
    }
}

impl Sealed {
    /// What a code will say.
    ///
    /// # Errors
    /// `NoLanguage`, or `TooLong` when a rulebook has more facts than it may.
    pub fn new(handoff: &Handoff) -> Result<Self, CodeError> {
        let language = handoff.language;
        let spelled = language.bytes().all(|letter| letter_code(letter).is_some());
        if !spelled || !(1..=MAX_LANGUAGE).contains(&language.len()) {
            return Err(CodeError::NoLanguage);
        }
        let mut answers = Vec::new();
        for fact in &handoff.rulebook.facts {
            if let Some(value) = handoff.case.answer(&fact.id).and_then(|answer| Value::of(answer, fact)) {
                answers.push(SealedAnswer { key: key(&fact.id), signature: signature(fact), value });
            }
        }
        if answers.len() > MAX_ANSWERS {
            return Err(CodeError::TooLong);
        }
        answers.sort_unstable_by_key(|answer| answer.key);
        Ok(Sealed {
            procedure: key(&handoff.rulebook.procedure),
            version: short_version(&handoff.rulebook.version),
            language: language.to_owned(),
            on_date: handoff.on_date,
            personal: handoff.personal.map(<[u8]>::to_vec),
            answers,
        })
    }

    /// Which of these procedures the code is of, by its id.
    ///
    /// # Errors
    /// `UnknownProcedure` when none of them.
    pub fn procedure<'a>(&self, known: impl IntoIterator<Item = &'a str>) -> Result<&'a str, CodeError> {
        let mut known = known.into_iter();
        known.find(|id| key(id) == self.procedure).ok_or(CodeError::UnknownProcedure(self.procedure))
    }

    /// Compares the answers with a rulebook: that of the code's procedure, of whatever version.
    pub fn open(&self, rulebook: &Rulebook) -> Opened {
        let (mut case, mut lost, mut known) = (Case::default(), Vec::new(), 0);
        for fact in &rulebook.facts {
            let fact_key = key(&fact.id);
            let Ok(index) = self.answers.binary_search_by_key(&fact_key, |answer| answer.key) else {
                continue;
            };
            known += 1;
            let sealed = &self.answers[index];
            let same = sealed.signature == signature(fact);
            match sealed.value.answer(fact).filter(|_| same) {
                Some(answer) => case.set(&fact.id, answer),
                None => lost.push(fact.id.clone()),
            }
        }
        Opened {
            case,
            lost,
            gone: self.answers.len().saturating_sub(known),
            version_differs: self.version != short_version(&rulebook.version),
        }
    }

    /// How many answers it holds.
    pub fn answered(&self) -> usize {
        self.answers.len()
    }

    /// The bytes of the code.
    ///
    /// # Errors
    /// `TooLong`: more than [`MAX_BYTES`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, CodeError> {
        let mut bytes = vec![WHOLE | FORMAT];
        bytes.extend(self.to_bits().into_bytes());
        bytes.extend_from_slice(self.personal.as_deref().unwrap_or_default());
        bytes.extend_from_slice(&sum::sum(&bytes));
        if bytes.len() > MAX_BYTES { Err(CodeError::TooLong) } else { Ok(bytes) }
    }

    fn to_bits(&self) -> Writer {
        let mut out = Writer::default();
        out.put(self.procedure.into(), KEY);
        out.put(self.version.into(), u32::BITS);
        for letter in self.language.bytes() {
            out.put(letter_code(letter).unwrap_or_default(), 5);
        }
        out.put(0, 5);
        out.put(self.on_date.is_some().into(), 1);
        if let Some(day) = self.on_date {
            put_date(&mut out, day, USUAL_DAY);
        }
        out.put(self.personal.is_some().into(), 1);
        out.put_grown(self.answers.len() as u64, USUAL_ANSWERS);
        let usual = usual_gap(self.answers.len());
        let mut next = 0;
        for answer in &self.answers {
            let gap = u64::from(answer.key).saturating_sub(next);
            out.put_unary(gap >> usual);
            out.put(gap, usual);
            out.put(answer.signature.into(), SIGNATURE);
            answer.value.write(&mut out);
            next = u64::from(answer.key) + 1;
        }
        out
    }
}

/// The reading side of [`Sealed::to_bits`]; `None` where that would not have written so.
fn read(content: &[u8]) -> Option<Sealed> {
    let mut bits = Reader::new(content);
    let procedure = bits.take(KEY)? as u16;
    let version = bits.take(u32::BITS)? as u32;
    let mut language = String::new();
    while let Some(letter) = letter(bits.take(5)?)? {
        language.push(letter);
    }
    let on_date = if bits.take_bit()? { Some(take_date(&mut bits, USUAL_DAY)?) } else { None };
    let personal = bits.take_bit()?;
    let count =
        usize::try_from(bits.take_grown(USUAL_ANSWERS)?).ok().filter(|count| *count <= MAX_ANSWERS)?;
    let usual = usual_gap(count);
    let mut answers = Vec::new();
    let mut next = 0;
    for _ in 0..count {
        let gap = bits.take_unary(1 << (KEY - usual))? << usual | bits.take(usual)?;
        let key = u16::try_from(next + gap).ok()?;
        let signature = bits.take(SIGNATURE)? as u16;
        answers.push(SealedAnswer { key, signature, value: Value::read(&mut bits)? });
        next = u64::from(key) + 1;
    }
    let rest = bits.into_rest()?;
    let sound = (1..=MAX_LANGUAGE).contains(&language.len()) && (personal || rest.is_empty());
    let personal = personal.then(|| rest.to_vec());
    sound.then_some(Sealed { procedure, version, language, on_date, personal, answers })
}

/// How many low bits of the gap between two keys are written as they are, when keys are spread evenly (Rice's code).
fn usual_gap(answers: usize) -> u32 {
    KEY - 1 - (answers + 1).ilog2()
}

/// A day as its distance from the first of 2026; distances of `usual - 1` bits are short.
fn put_date(out: &mut Writer, day: Date, usual: u32) {
    let distance = i64::from(day.days_since(epoch()));
    out.put_grown((distance << 1 ^ distance >> 63) as u64, usual);
}

fn take_date(bits: &mut Reader, usual: u32) -> Option<Date> {
    let folded = bits.take_grown(usual)? as i64;
    let distance = folded >> 1 ^ -(folded & 1);
    epoch().add_days(i32::try_from(distance).ok()?)
}

fn epoch() -> Date {
    let (year, month, day) = EPOCH;
    Date::new(year, month, day).unwrap_or_default()
}

/// A sign of a language's id in five bits; zero is its end.
fn letter_code(letter: u8) -> Option<u64> {
    match letter {
        b'a'..=b'z' => Some(u64::from(letter - b'a') + 1),
        b'-' => Some(27),
        _ => None,
    }
}

/// The sign of five bits; `Some(None)` is the end.
fn letter(code: u64) -> Option<Option<char>> {
    match code as u8 {
        0 => Some(None),
        code @ 1..=26 => Some(Some(char::from(b'a' + code - 1))),
        27 => Some(Some('-')),
        _ => None,
    }
}

/// The first eight digits of a fingerprint, as a number: enough to tell versions apart, and to name one.
fn short_version(version: &str) -> u32 {
    version
        .bytes()
        .take(8)
        .fold(0, |number, digit| number << 4 | char::from(digit).to_digit(16).unwrap_or_default())
}
