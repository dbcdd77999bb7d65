//! The engine behind Sportello: one pure function, [`assess`], over the law as data.
//!
//! * `calendar`: civil dates, Italian holidays, adding months;
//! * `feel`: the conditions, in a subset of DMN's expression language;
//! * `rulebook`: the law of one procedure, compiled, as it travels to the phone;
//! * `case`: what a person has answered;
//! * `assess`: rulebook + case + day → everything that any screen shows;
//! * `compile` (native only): TOML → rulebook, with every check;
//! * `paths` (native only): walks all reachable conversations of a procedure.
//!
//! Invariant: no I/O, no clock, no text that a user reads, no browser. The day is an argument.

pub mod assess;
pub mod calendar;
pub mod case;
#[cfg(feature = "compile")]
pub mod compile;
pub mod feel;
#[cfg(feature = "compile")]
pub mod paths;
pub mod rulebook;

pub use assess::{Assessment, assess};
pub use calendar::Date;
pub use case::{Answer, Case};
pub use rulebook::Rulebook;
