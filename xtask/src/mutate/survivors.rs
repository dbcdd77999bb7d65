//! `tests/golden/<procedure>/survivors.toml`: mutants that no golden case catches, and why that is right.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::machine;

/// The name of the file, which lies among the golden cases and holds none.
pub const FILE: &str = "survivors.toml";

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct File {
    survivor: Vec<Survivor>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Survivor {
    mutant: String,
    reason: String,
}

/// The reasons by the name of the mutant. Without a file there are none.
///
/// # Errors
/// When the file is not right, a mutant stands in it twice, or a reason is empty.
pub fn load(procedure: &str) -> Result<BTreeMap<String, String>> {
    let path = machine::root().join("tests/golden").join(procedure).join(FILE);
    if !path.exists() {
        return Ok(BTreeMap::new());
    }
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    parse(&text).with_context(|| format!("tests/golden/{procedure}/{FILE}"))
}

fn parse(text: &str) -> Result<BTreeMap<String, String>> {
    let file: File = toml::from_str(text)?;
    let mut reasons = BTreeMap::new();
    for Survivor { mutant, reason } in file.survivor {
        if reason.trim().is_empty() {
            bail!("`{mutant}` has no reason: say why no golden case can or need tell it apart");
        }
        if reasons.insert(mutant.clone(), reason).is_some() {
            bail!("`{mutant}` stands there twice: keep one");
        }
    }
    Ok(reasons)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_survivor_has_one_reason() {
        let entry = |reason: &str| format!("[[survivor]]\nmutant = 'a: 1 -> 2'\nreason = \"{reason}\"\n");
        let read = parse(&entry("nobody can be there")).expect("one with a reason");
        assert_eq!(read["a: 1 -> 2"], "nobody can be there");
        for (text, expected) in [
            (entry(" "), "no reason"),
            (entry("x") + &entry("y"), "twice"),
            ("[[survivor]]\nname = 'a'".to_owned(), "unknown field"),
        ] {
            let error = format!("{:#}", parse(&text).expect_err("a mistake"));
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
