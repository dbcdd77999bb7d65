//! Bad data: each fixture in `tests/bad/` holds its expected diagnostic beside it.
//!
//! `NAME.toml` stands for the folder `law/p/` of a small sound procedure plus this file; `NAME.ftl` for a language;
//! `NAME.facts.toml` for a file of facts. `NAME.expected` is what is printed.

use anyhow::{Context, Result};
use libtest_mimic::Trial;
use sportello_locales::pack::{Source, read};
use sportello_rules::Date;
use sportello_rules::compile::{SourceFile, compile, facts};

/// One test for each fixture.
pub fn trials() -> Result<Vec<Trial>> {
    let folder = xtask::machine::root().join("tests/bad");
    let mut trials = Vec::new();
    for file in xtask::law::files(&folder, "toml")?.into_iter().chain(xtask::law::files(&folder, "ftl")?) {
        let name = file.path.rsplit('/').next().unwrap_or_default().to_owned();
        if name == "sound.toml" {
            continue;
        }
        let expected =
            folder.join(name.rsplit_once('.').map_or("", |(stem, _)| stem)).with_extension("expected");
        let expected_path = if name.ends_with(".facts.toml") {
            folder.join(name.replace(".facts.toml", ".facts.expected"))
        } else {
            expected
        };
        let expected = std::fs::read_to_string(&expected_path)
            .with_context(|| format!("{} must say what is expected", expected_path.display()))?;
        trials.push(Trial::test(format!("bad: {name}"), move || {
            let found = diagnose(&name, &file).map_err(|error| format!("{error:#}"))?;
            // After a change on purpose: SPORTELLO_ACCEPT=1 writes what is found, to be read before it is committed.
            if std::env::var_os("SPORTELLO_ACCEPT").is_some() {
                std::fs::write(&expected_path, format!("{}\n", found.trim()))?;
            }
            if found.trim() == expected.trim() {
                Ok(())
            } else {
                Err(format!("expected\n{expected}\nfound\n{found}").into())
            }
        }));
    }
    Ok(trials)
}

fn sound() -> Result<SourceFile> {
    let path = xtask::machine::root().join("tests/bad/sound.toml");
    Ok(SourceFile { path: "law/p/sound.toml".to_owned(), text: std::fs::read_to_string(path)? })
}

fn diagnose(name: &str, file: &SourceFile) -> Result<String> {
    let shown = SourceFile { path: format!("law/p/{name}"), text: file.text.clone() };
    if name.ends_with(".ftl") {
        let (_, diagnostics) = read(&[Source { path: shown.path, text: shown.text }]);
        return Ok(diagnostics.iter().map(|it| format!("{it}\n")).collect());
    }
    if name.ends_with(".facts.toml") {
        let (rulebooks, wrong) = compile(&[sound()?]);
        anyhow::ensure!(wrong.is_empty(), "the sound procedure is not sound: {wrong:?}");
        let day = Date::new(2026, 11, 25).context("a day")?;
        let diagnostics = facts::read_file(&rulebooks[0], &shown, day).err().unwrap_or_default();
        return Ok(diagnostics.iter().map(|it| format!("{it}\n")).collect());
    }
    // A fixture with a procedure of its own stands alone.
    let files = if shown.text.contains("[procedure]") { vec![shown] } else { vec![sound()?, shown] };
    let (_, diagnostics) = compile(&files);
    Ok(diagnostics.iter().map(|it| format!("{it}\n")).collect())
}
