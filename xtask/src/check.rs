//! What must hold before a commit, besides the tests.

use anyhow::{Result, bail};

use crate::{budgets, content, machine, readability, site};

/// Runs every check, also after one has failed, so that all mends can be made at once.
///
/// # Errors
/// When a check failed; each has said above what is wrong.
pub fn run() -> Result<()> {
    let mut failed = Vec::new();
    for (name, check) in CHECKS {
        if let Err(error) = check() {
            eprintln!("{name}: {error:#}");
            failed.push(name);
        } else {
            println!("{name}: ok");
        }
    }
    if !failed.is_empty() {
        bail!("not right yet: {}", failed.join(", "));
    }
    Ok(())
}

type Check = (&'static str, fn() -> Result<()>);

const CHECKS: [Check; 5] = [
    ("formatting", formatting),
    ("lints", lints),
    ("law and texts", content::check),
    ("readability", readability::check),
    ("byte budgets", || budgets::check(&site::build()?)),
];

fn formatting() -> Result<()> {
    machine::run(machine::cargo().args(["fmt", "--all", "--check"]))
        .map_err(|error| error.context("type: cargo fmt --all"))
}

fn lints() -> Result<()> {
    machine::run(
        machine::cargo()
            .args(["clippy", "--workspace", "--all-targets", "--quiet"])
            .args(["--", "-D", "warnings"]),
    )
}
