//! The texts that the page should show, from `locales/`, so that a journey does not change with a word.

use std::fs;

use anyhow::{Context, Result};

/// A text of a language by its key; of `reply-quiet.show` the attribute. Of a text with values only what stands before
/// the first.
pub fn text(language: &str, key: &str) -> Result<String> {
    let folder = xtask::machine::root().join("locales").join(language);
    let mut message = String::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        for line in fs::read_to_string(&path)?.lines() {
            let Some((name, text)) = line.split_once(" = ") else { continue };
            let attribute = name.trim_start().strip_prefix('.').map(|name| format!("{message}.{name}"));
            if attribute.is_none() {
                message = name.to_owned();
            }
            if attribute.as_deref().unwrap_or(name) == key {
                let first = text.split('{').next().unwrap_or_default();
                return Ok(first.trim_end().to_owned());
            }
        }
    }
    None.with_context(|| format!("{language} has no text `{key}`"))
}
