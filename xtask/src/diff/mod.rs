//! `cargo xtask diff REV`: what changed in the law since a revision, in Italian, for whoever answers for it.
//!
//! * `version`: the law, texts and golden cases of one moment: of a revision of git, or as they are now;
//! * `entries`: a procedure as a table of small texts, which two versions are compared by;
//! * `results`: the golden cases of both versions, through both rulebooks.
//!
//! A version that does not compile with the compiler of today is compared by the tables of its files.

mod entries;
mod results;
#[cfg(test)]
mod tests;
mod version;

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::Result;

use crate::machine;
use entries::Entries;
use version::{TextChanges, Version};

/// Prints what changed since a revision.
///
/// # Errors
/// When there is no such revision, or its files cannot be read.
pub fn run(revision: &str) -> Result<()> {
    let old = Version::at(machine::root(), revision)?;
    let new = Version::now()?;
    print!("{}", compare(&old, &new));
    Ok(())
}

/// All that changed from one version to another.
fn compare(old: &Version, new: &Version) -> String {
    let mut out = format!("Che cosa è cambiato da {} a {}\n", old.name, new.name);
    let (before, after) = (old.procedures(), new.procedures());
    for (title, only) in [("Procedure aggiunte", &after - &before), ("Procedure tolte", &before - &after)] {
        if !only.is_empty() {
            let names: Vec<&str> = only.iter().map(String::as_str).collect();
            let _ = writeln!(out, "\n{title}: {}", names.join(", "));
        }
    }
    let mut same = BTreeSet::new();
    for procedure in before.intersection(&after) {
        let changes = procedure_changes(old, new, procedure);
        if changes.is_empty() {
            same.insert(procedure.as_str());
        } else {
            let _ = write!(out, "\n{procedure}\n{changes}");
        }
    }
    for (language, TextChanges { added, changed, removed }) in version::changed_texts(old, new) {
        let (altered, gone, fresh) = (changed.len(), removed.len(), added.len());
        if altered + gone + fresh == 0 {
            continue;
        }
        let _ = writeln!(out, "\nTesti ({language}): {altered} cambiati, {gone} tolti, {fresh} nuovi");
        // What is new follows from what was added above.
        let told = changed.iter().map(|key| ("~", key)).chain(removed.iter().map(|key| ("−", key)));
        for (what, key) in told {
            let _ = writeln!(out, "  {what} {key}");
        }
    }
    if !same.is_empty() {
        let _ = writeln!(out, "\nSenza cambiamenti: {}", same.into_iter().collect::<Vec<_>>().join(", "));
    }
    out
}

fn procedure_changes(old: &Version, new: &Version, procedure: &str) -> String {
    let mut out = String::new();
    match (old.rulebook(procedure), new.rulebook(procedure)) {
        (Ok(before), Ok(after)) => {
            let (was, is) =
                (Entries::of_rulebook(before, &old.units), Entries::of_rulebook(after, &new.units));
            out.push_str(&entries::changes(&was, &is));
            out.push_str(&results::changes((before, old), (after, new)));
        }
        (before, after) => {
            let (was, is) = (Entries::of_files(&old.law, procedure), Entries::of_files(&new.law, procedure));
            let changes = entries::changes(&was, &is);
            for (version, why) in [(old, before.err()), (new, after.err())] {
                if let Some(why) = why {
                    let _ = writeln!(
                        out,
                        "  La legge di {} non si compila con il programma di oggi ({why}): qui sotto ci sono solo \
                         le tabelle dei file, e nessun caso di prova è stato confrontato.",
                        version.name
                    );
                }
            }
            out.push_str(&changes);
        }
    }
    out
}
