//! Every text of Sportello: the Fluent messages of `locales/<language>/*.ftl`, packed into small chunks.
//!
//! `chunk` is what travels to the phone and what resolves a message there; `pack` (native only) reads the
//! `.ftl` files into chunks and says what is wrong with them; `languages` is the list of languages.
//!
//! Invariant: no other crate holds a text that a user reads.

pub mod chunk;
#[cfg(feature = "pack")]
pub mod languages;
#[cfg(feature = "pack")]
pub mod pack;

pub use chunk::{Arguments, Chunk, NoArguments, Pattern};
