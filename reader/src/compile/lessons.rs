//! The patterns of a language with what they are to learn from.

use super::diagnostic::{Diagnostic, File};
use super::examples::examples;
use super::training::{Row, learn};
use crate::patterns::Patterns;

/// Words and rules, and all examples as they look through them.
#[derive(Debug)]
pub struct Lessons {
    patterns: Patterns,
    rows: Vec<(String, Row)>,
    /// Weights that may travel.
    weights: usize,
}

impl Lessons {
    /// Reads the examples of a language.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn of(shared: &File, language: &File, files: &[File]) -> Result<Lessons, Vec<Diagnostic>> {
        let (patterns, weights) = super::words_and_rules(shared, language)?;
        let mut diagnostics = Vec::new();
        let examples = examples(files, &mut diagnostics);
        if !diagnostics.is_empty() {
            diagnostics.sort();
            return Err(diagnostics);
        }
        let row = |example| Row::of(&patterns, example);
        let rows = examples.iter().map(|example| (example.say.clone(), row(example))).collect();
        Ok(Lessons { patterns, rows, weights })
    }

    /// The patterns after learning from all examples whose sentence is wanted. Cross-validation leaves some out.
    pub fn teach(&self, wanted: impl Fn(&str) -> bool) -> Patterns {
        let rows: Vec<&Row> = self.rows.iter().filter(|(say, _)| wanted(say)).map(|(_, row)| row).collect();
        let mut data = self.patterns.data.clone();
        if !rows.is_empty() {
            data.learned = learn(&rows, self.weights);
        }
        Patterns::new(data)
    }
}
