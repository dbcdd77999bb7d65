//! What is wrong with a pattern file, where, and how to mend it.

use std::fmt;

/// A pattern file: its path, for diagnostics, and its text.
#[derive(Debug, Clone)]
pub struct File {
    pub path: String,
    pub text: String,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    pub file: String,
    /// 1-based.
    pub line: usize,
    /// The offending text.
    pub text: String,
    pub message: String,
    pub mend: String,
}

impl Diagnostic {
    pub fn at(file: &File, byte: usize, text: &str, message: String, mend: String) -> Diagnostic {
        let before = file.text.as_bytes().iter().take(byte);
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        Diagnostic { file: file.path.clone(), line, text: text.to_owned(), message, mend }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Diagnostic { file, line, text, message, mend } = self;
        write!(f, "{file}:{line}: {message}\n  | {text}\n  mend: {mend}")
    }
}

/// "did you mean `x`?", when a known name is near enough to be meant.
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let near = known.into_iter().map(|other| (strsim::damerau_levenshtein(name, other), other)).min()?;
    (near.0 <= 2.max(name.chars().count() / 3)).then(|| format!("did you mean `{}`?", near.1))
}
