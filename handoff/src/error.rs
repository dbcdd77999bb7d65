//! What can be wrong with a code. The page has a message for each.

/// Why a code cannot be made, read or joined.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// More than fits: into a code, into sixteen parts, or into one QR code.
    #[error("too long")]
    TooLong,
    /// A language that is not named by one to sixteen of the signs `a` to `z` and `-`.
    #[error("no such language")]
    NoLanguage,
    /// Something else was scanned or typed.
    #[error("not a case code")]
    NotACode,
    /// A code, with something changed or cut off.
    #[error("the code is damaged")]
    Damaged,
    /// Made by a later program: load the page again.
    #[error("made by a newer program")]
    NewerFormat,
    /// One of several parts, where a whole code is wanted: read it with [`Parts`](crate::parts::Parts).
    #[error("only a part of a code")]
    OnlyAPart,
    /// A part of another code than the parts before it. Of theirs these are still missing, counted from 1.
    #[error("a part of another code")]
    ForeignPart { missing: Vec<u8> },
    /// The code is of a procedure that is not among the known ones; its key.
    #[error("an unknown procedure")]
    UnknownProcedure(u16),
}
