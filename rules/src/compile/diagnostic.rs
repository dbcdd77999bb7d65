//! What is wrong with the law's data, where, and how to mend it.

use std::fmt;
use std::ops::Range;

/// A file of the law: its path, for diagnostics, and its text.
#[derive(Debug, Clone)]
pub struct SourceFile {
    pub path: String,
    pub text: String,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    pub file: String,
    /// 1-based.
    pub line: usize,
    /// 1-based, in characters.
    pub column: usize,
    /// The offending line and a line of carets under the offending text.
    pub excerpt: String,
    pub message: String,
    pub mend: Option<String>,
}

impl Diagnostic {
    /// A diagnostic about a byte range of a file.
    pub fn at(file: &SourceFile, span: Range<usize>, message: impl Into<String>) -> Self {
        let start = floor_boundary(&file.text, span.start);
        let end = floor_boundary(&file.text, span.end).max(start);
        let before = &file.text[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = file.text[start..].find('\n').map_or(file.text.len(), |offset| start + offset);
        let column = file.text[line_start..start].chars().count() + 1;
        let width = file.text[start..end.min(line_end)].chars().count().max(1);
        let line = &file.text[line_start..line_end];
        Diagnostic {
            file: file.path.clone(),
            line: before.matches('\n').count() + 1,
            column,
            excerpt: format!("{line}\n{}{}", " ".repeat(column - 1), "^".repeat(width)),
            message: message.into(),
            mend: None,
        }
    }

    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = Some(mend.into());
        self
    }

    /// Adds a mend when there is one.
    pub fn maybe_mend(mut self, mend: Option<String>) -> Self {
        self.mend = mend;
        self
    }
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)?;
        for line in self.excerpt.lines() {
            writeln!(f, "  | {line}")?;
        }
        match &self.mend {
            Some(mend) => writeln!(f, "  mend: {mend}"),
            None => Ok(()),
        }
    }
}

/// "did you mean `x`?", when a known name is near enough to be meant.
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let near = known.into_iter().map(|other| (strsim::damerau_levenshtein(name, other), other)).min()?;
    (near.0 <= 2.max(name.chars().count() / 3)).then(|| format!("did you mean `{}`?", near.1))
}
