//! Golden cases: `tests/golden/<procedure>/*.toml`, written from the law by people who read it.

use std::sync::Arc;

use anyhow::Result;
use libtest_mimic::Trial;
use sportello_rules::Rulebook;
use xtask::golden;

/// One test for each case, and one for each pair that must flip.
pub fn trials(rulebooks: &Arc<Vec<Rulebook>>) -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    for (index, rulebook) in rulebooks.iter().enumerate() {
        let read = golden::load(rulebook)?;
        for ready in &read {
            if let Some(other) = &ready.pair {
                let other = read.iter().find(|it| &it.name == other).cloned();
                let (name, ready, other_name) = (ready.name.clone(), ready.clone(), ready.pair.clone());
                trials.push(Trial::test(format!("pair: {name}"), move || {
                    let other = other.ok_or_else(|| format!("there is no case named {other_name:?}"))?;
                    ready.flips(&other).map_err(Into::into)
                }));
            }
        }
        for ready in read {
            let rulebooks = rulebooks.clone();
            trials.push(Trial::test(format!("{}: {}", rulebook.procedure, ready.name), move || {
                ready.check(&rulebooks[index]).map_err(Into::into)
            }));
        }
    }
    Ok(trials)
}
