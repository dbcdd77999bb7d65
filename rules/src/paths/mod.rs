//! Walks every conversation that a procedure can have.
//!
//! A number or a date has too many values to try each, so answers are taken by *partition*: at the moment
//! a question is asked, the conditions that still depend on it are known, and between two of their
//! thresholds every answer leads to the same conditions. `partition` finds the thresholds and gives the
//! first and the last value of each stretch.
//!
//! What is decided stays decided, so two conversations that leave the same conditions undecided, wait for the
//! same facts and have closed the same ways go on alike. `walk` walks each such state once, and counts the
//! paths through it.

pub mod partition;
pub mod walk;

pub use partition::Residual;
pub use walk::{Branch, Outcomes, Problem, Report, walk};
