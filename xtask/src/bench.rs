//! The time of one turn, measured in a browser that is slowed down like a cheap phone.

use anyhow::Result;

use crate::browsers::Browser;
use crate::test::cargo_test;
use crate::{machine, site};

/// Builds the site and runs the measurement, which lives beside the journeys because it
/// drives a browser as they do.
///
/// # Errors
/// When a turn takes longer than its budget.
pub fn run() -> Result<()> {
    Browser::Chromium.need()?;
    site::build()?;
    machine::run(cargo_test().args(["--quiet", "--test", "bench"]))
}
