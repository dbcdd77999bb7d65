//! The data of a person that forms ask for, and checks that explain.
//!
//! ```text
//! what is typed ──► Personal (as typed) ──findings(places, on_date)──► [(Field, Finding)] ──► the page's texts
//!                      │                         ▲
//!                      └─keep()─► lines          └── places.bin, fetched when a form is opened
//! ```
//!
//! * `sheet`: the data themselves, field by field, and all findings about them at once;
//! * `fiscal_code`: the *codice fiscale*: read, taken apart, compared with the person;
//! * `places`: municipalities, provinces and states by code and by what is typed of their name;
//! * `documents`: numbers of papers, order of dates, telephone, e-mail, address;
//! * `latin`: whether a name is written as in a passport, and which letters offices make of it;
//! * `typed`: how dates and numbers are read from what people type;
//! * `finding`: everything that a check can say, as ids and arguments.
//!
//! Invariant: no I/O, no clock, no browser, no text that a user reads. The day is an argument.
//!
//! Invariant: what was typed stays as typed. A finding explains; it never refuses, mends or deletes.
//!
//! Invariant: no input makes it panic.
//!
//! Invariant: a finding weighs [`finding::Weight::Wrong`] only where a verified rule says so. Formats known from
//! elsewhere, or data that are not official, ask to look again.

pub mod documents;
pub mod finding;
pub mod fiscal_code;
pub mod latin;
pub mod places;
pub mod sheet;
pub mod typed;

pub use finding::{Argument, Finding, Weight};
pub use places::{PlaceCode, Places};
pub use sheet::{Field, Personal, findings};
