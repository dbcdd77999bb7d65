//! How a case leaves the device when the person wants it to: as a code on paper or in a link, and as dates in a calendar.
//!
//! * `code`: a case as few bytes, and these as digits behind the `#` of an address;
//! * `parts`: a code that is too long for one picture, as several numbered ones;
//! * `qr`: an address as the picture of a QR code;
//! * `calendar`: the deadlines of a result as a calendar file.
//!
//! ```text
//! Case, Rulebook ──code──► bytes ──parts──► bytes… ──code::text──► digits ──qr──► picture
//!                             Rulebook of the reader ──┐
//! picture ──camera──► digits ──► bytes ──parts──► bytes ──► Sealed ──► Opened { case, lost, gone }
//! ```
//!
//! Invariant: no I/O, no clock, no browser, no text that a user reads.
//! Invariant: no input makes it panic, and none makes it hold more memory than a small multiple of its own length.

pub mod calendar;
pub mod code;
mod error;
pub mod parts;
pub mod qr;

pub use error::CodeError;
