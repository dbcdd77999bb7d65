//! What is wrong with an expression, and how to mend it.

use std::fmt::Write;
use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeelError {
    /// The place in the text of the expression, in bytes.
    pub span: Range<usize>,
    pub message: String,
    /// What would be right, if there is a good guess.
    pub mend: Option<String>,
}

impl FeelError {
    pub fn new(span: Range<usize>, message: impl Into<String>) -> FeelError {
        FeelError { span, message: message.into(), mend: None }
    }

    #[must_use]
    pub fn mend(mut self, mend: impl Into<String>) -> FeelError {
        self.mend = Some(mend.into());
        self
    }

    /// The line of the expression, a line of carets under the place, the message and the mend.
    pub fn pretty(&self, source: &str) -> String {
        let start = floor_boundary(source, self.span.start);
        let line_start = source[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = source[start..].find('\n').map_or(source.len(), |at| start + at);
        let end = floor_boundary(source, self.span.end).clamp(start, line_end);
        let line = source[line_start..line_end].trim_end_matches('\r');
        let indent = source[line_start..start].chars().count();
        let carets = source[start..end].chars().count().max(1);
        let mut text = format!("{line}\n{:indent$}{:^>carets$}\n{}", "", "", self.message);
        if let Some(mend) = &self.mend {
            let _ = write!(text, "\n{mend}");
        }
        text
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The candidate most like the word, if one is like enough to be what was meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let far = word.chars().count() / 3 + 1;
    candidates
        .into_iter()
        .map(|candidate| (strsim::levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= far)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
