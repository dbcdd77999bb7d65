//! The `_headers` file that common static hosts read, so that `serve` and the host agree.
//!
//! A line without indent is a path pattern, in which `*` stands for any characters; the
//! indented lines below it are headers. Every pattern that matches gives its headers; for the
//! same header the later pattern wins.

use std::path::Path;

use anyhow::{Context, Result, bail};

/// Headers by path pattern.
#[derive(Debug, Default)]
pub struct Headers {
    rules: Vec<Rule>,
}

#[derive(Debug)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Headers {
    /// Reads `_headers` in this folder; a folder without one has no headers of its own.
    ///
    /// # Errors
    /// When a line is neither a pattern, a header nor a comment.
    pub fn of(folder: &Path) -> Result<Self> {
        let path = folder.join("_headers");
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = std::fs::read_to_string(&path)?;
        Self::parse(&text).with_context(|| format!("in {}", path.display()))
    }

    fn parse(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if !line.starts_with([' ', '\t']) {
                rules.push(Rule { pattern: content.to_owned(), headers: Vec::new() });
                continue;
            }
            let Some((name, value)) = content.split_once(':') else {
                bail!("line {number}: `{content}` is not `Name: value`");
            };
            let Some(rule) = rules.last_mut() else {
                bail!("line {number}: a header must stand below a path such as `/*`");
            };
            let pair = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
            rule.headers.push(pair);
        }
        Ok(Self { rules })
    }

    /// The headers for a path such as `/assets/app.1a2b3c4d.js`, names in lower case.
    pub fn get(&self, path: &str) -> Vec<(&str, &str)> {
        let mut found: Vec<(&str, &str)> = Vec::new();
        let matching = self.rules.iter().filter(|rule| fits(&rule.pattern, path));
        for (name, value) in matching.flat_map(|rule| &rule.headers) {
            found.retain(|(earlier, _)| earlier != name);
            found.push((name, value));
        }
        found
    }
}

/// Whether a path fits a pattern with `*` for any characters.
fn fits(pattern: &str, path: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == path;
    };
    path.strip_prefix(start).is_some_and(|tail| {
        rest.is_empty() || (0..=tail.len()).any(|at| tail.get(at..).is_some_and(|t| fits(rest, t)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_patterns_win() {
        let headers =
            Headers::parse("/*\n  A: 1\n  B: 2\n\n# why\n/assets/*\n  a: 3\n").expect("well formed");
        assert_eq!(headers.get("/"), [("a", "1"), ("b", "2")]);
        assert_eq!(headers.get("/assets/x.js"), [("b", "2"), ("a", "3")]);
    }

    #[test]
    fn patterns() {
        for (pattern, path, expected) in [
            ("/*", "/", true),
            ("/", "/index.html", false),
            ("/*.wasm", "/assets/app.wasm", true),
            ("/*.wasm", "/assets/app.js", false),
        ] {
            assert_eq!(fits(pattern, path), expected, "{pattern} on {path}");
        }
    }

    #[test]
    fn a_stray_line_is_named() {
        let error = Headers::parse("/*\n  nonsense\n").expect_err("no colon");
        assert!(error.to_string().contains("line 2"), "{error}");
    }
}
