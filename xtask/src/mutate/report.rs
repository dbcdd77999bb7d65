//! What became of the mutants of a procedure.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::hunt::End;
use super::mutants::{Kind, Mutant, Skip};
use super::survivors;

/// All mutants of a procedure with their ends.
pub struct Outcome {
    pub(super) procedure: String,
    pub(super) cases: usize,
    pub(super) took: Duration,
    pub(super) skipped: BTreeMap<Skip, usize>,
    pub(super) ended: Vec<(Mutant, End)>,
    pub(super) reasons: BTreeMap<String, String>,
}

impl Outcome {
    /// What is to be mended: survivors without a reason, and reasons without a survivor.
    pub fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        let unexplained = self.unexplained().count();
        if unexplained > 0 {
            wrong.push(format!(
                "{}: {unexplained} mutants survive: write golden cases that tell them from the law, or give \
                 the reason in tests/golden/{}/{}",
                self.procedure,
                self.procedure,
                survivors::FILE
            ));
        }
        for name in self.unused() {
            wrong.push(format!(
                "{}: no mutant `{name}` survives: delete it from {}",
                self.procedure,
                survivors::FILE
            ));
        }
        wrong
    }

    /// Each with the case by which it differs from the law, where one was found.
    fn survivors(&self) -> impl Iterator<Item = (&Mutant, Option<&str>)> {
        self.ended.iter().filter_map(|(mutant, end)| match end {
            End::Survived { example } => Some((mutant, example.as_deref())),
            _ => None,
        })
    }

    fn unexplained(&self) -> impl Iterator<Item = (&Mutant, Option<&str>)> {
        self.survivors().filter(|(mutant, _)| !self.reasons.contains_key(&mutant.name))
    }

    #[cfg(test)]
    pub(super) fn unexplained_names(&self) -> Vec<String> {
        self.unexplained().map(|(mutant, _)| mutant.name.clone()).collect()
    }

    fn unused(&self) -> impl Iterator<Item = &String> {
        self.reasons.keys().filter(|name| self.survivors().all(|(mutant, _)| mutant.name != **name))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut by_kind: BTreeMap<Kind, (usize, usize)> = BTreeMap::new();
        for (mutant, end) in &self.ended {
            let (caught, all) = by_kind.entry(mutant.kind).or_default();
            *caught += usize::from(matches!(end, End::Caught | End::Refused));
            *all += usize::from(*end != End::Equal);
        }
        let seconds = self.took.as_secs_f64();
        let count = |wanted: End| self.ended.iter().filter(|(_, end)| *end == wanted).count();
        let (caught, refused, equal) = (count(End::Caught), count(End::Refused), count(End::Equal));
        let all = self.ended.len() - equal;
        writeln!(f, "{}: {all} mutants against {} golden cases, {seconds:.1} s", self.procedure, self.cases)?;
        for (kind, (caught, all)) in by_kind {
            writeln!(f, "  {caught:>5} of {all:<5}{}", kind.describe())?;
        }
        for (why, count) in &self.skipped {
            writeln!(f, "  {count:>5} not tried: they {}", why.describe())?;
        }
        writeln!(f, "  {equal:>5} not counted: they say the same to every complete set of answers")?;
        for (mutant, example) in self.unexplained() {
            let within = if mutant.within.is_empty() { "" } else { "   in: " };
            writeln!(f, "SURVIVES {}{within}{}", mutant.name, mutant.within)?;
            if let Some(example) = example {
                writeln!(f, "    by: {example}")?;
            }
        }
        let accepted = self.survivors().count() - self.unexplained().count();
        writeln!(
            f,
            "{}: caught {} of {all} ({caught} by golden cases, {refused} refused by compile), {accepted} may survive",
            self.procedure,
            caught + refused
        )
    }
}
