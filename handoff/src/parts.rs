//! A code that is too long for one picture, as up to sixteen numbered parts that can be read in any order.
//!
//! A part is: `0x60` and the format; in one byte, its place (upper half, from 0) and how many there are, less one; the
//! checksum of the whole code; a piece of it; the checksum of the part. The whole code ends in the same checksum, so parts of
//! two codes are never joined, and a joined code is whole.
//!
//! Invariant: what [`Parts::add`] gives as whole has the checksum that each of its parts named.

use crate::CodeError;
use crate::code::{FORMAT, MAX_BYTES, PART, content, sum};

/// Parts of one code at most.
pub const MAX_PARTS: usize = 16;

/// Bytes of a part besides its piece: first byte, place, checksum of the whole, checksum of the part.
const AROUND: usize = 2 + 2 * sum::LENGTH;

/// A code as parts of at most `most` bytes each, all of about the same length; the code itself when it is that short.
///
/// # Errors
/// `TooLong` when sixteen parts are not enough, `Damaged` when these bytes are not a code.
pub fn split(code: &[u8], most: usize) -> Result<Vec<Vec<u8>>, CodeError> {
    if code.len() <= most {
        return Ok(vec![code.to_vec()]);
    }
    let whole = code.last_chunk::<{ sum::LENGTH }>().filter(|_| sum::checked(code).is_some());
    let whole = whole.ok_or(CodeError::Damaged)?;
    let room = most.checked_sub(AROUND).filter(|room| *room > 0).ok_or(CodeError::TooLong)?;
    let total = code.len().div_ceil(room);
    if total > MAX_PARTS || code.len() > MAX_BYTES {
        return Err(CodeError::TooLong);
    }
    let pieces = code.chunks(code.len().div_ceil(total));
    let last = pieces.len() - 1;
    let part = |(place, piece): (usize, &[u8])| {
        let mut part = vec![PART | FORMAT, (place << 4 | last) as u8];
        part.extend_from_slice(whole);
        part.extend_from_slice(piece);
        part.extend_from_slice(&sum::sum(&part));
        part
    };
    Ok(pieces.enumerate().map(part).collect())
}

/// The parts of one code read so far.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// The checksum of the whole code that the parts are of; `None` before the first part.
    whole: Option<[u8; sum::LENGTH]>,
    /// By place; `None` is missing.
    pieces: Vec<Option<Vec<u8>>>,
}

/// Where the reading stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// All parts are there, or it was a whole code: for [`decode`](crate::code::decode).
    Whole(Vec<u8>),
    /// These parts are still missing, counted from 1, of so many.
    Missing { missing: Vec<u8>, total: u8 },
}

impl Parts {
    /// Takes what was scanned: a whole code, or the next part in whatever order. The same part twice is no harm.
    ///
    /// After a whole code, and after an error of it, the next code can be read.
    ///
    /// # Errors
    /// `NotACode`, `TooLong`, `Damaged` or `NewerFormat`; `ForeignPart` when it belongs to another code than the parts
    /// before it, which are kept.
    pub fn add(&mut self, bytes: &[u8]) -> Result<Progress, CodeError> {
        let part = match content(bytes, PART) {
            Err(CodeError::NotACode) => {
                crate::code::decode(bytes)?;
                *self = Parts::default();
                return Ok(Progress::Whole(bytes.to_vec()));
            }
            part => part?,
        };
        let (place_and_last, rest) = part.split_first().ok_or(CodeError::Damaged)?;
        let (whole, piece) = rest.split_first_chunk::<{ sum::LENGTH }>().ok_or(CodeError::Damaged)?;
        let (place, last) = (usize::from(place_and_last >> 4), usize::from(place_and_last & 15));
        if place > last || piece.is_empty() {
            return Err(CodeError::Damaged);
        }
        if self.whole.is_none() {
            *self = Parts { whole: Some(*whole), pieces: vec![None; last + 1] };
        }
        let foreign = self.whole != Some(*whole) || self.pieces.len() != last + 1;
        if foreign || self.pieces[place].as_ref().is_some_and(|known| known != piece) {
            return Err(CodeError::ForeignPart { missing: self.missing() });
        }
        self.pieces[place] = Some(piece.to_vec());
        let missing = self.missing();
        if !missing.is_empty() {
            return Ok(Progress::Missing { missing, total: last as u8 + 1 });
        }
        let code: Vec<u8> = std::mem::take(self).pieces.into_iter().flatten().flatten().collect();
        if code.last_chunk() != Some(whole) {
            return Err(CodeError::Damaged);
        }
        crate::code::decode(&code)?;
        Ok(Progress::Whole(code))
    }

    /// The numbers of the parts that are still missing, from 1.
    fn missing(&self) -> Vec<u8> {
        (1..).zip(&self.pieces).filter(|(_, piece)| piece.is_none()).map(|(number, _)| number).collect()
    }
}
