//! The measures of one language: which texts are over its limits, and all of them as a table.

use std::collections::BTreeMap;

use sportello_locales::chunk::Pattern;
use sportello_locales::languages::{Language, Limits, Measure};
use sportello_locales::pack::{Diagnostic, Message, Messages};

use super::measure::{Counts, Scale};
use super::names::Names;
use super::sentences::{Sentence, is_closed, sentences, texts};

/// Texts of fewer words that do not end like a sentence are labels.
const LABEL: usize = 10;

/// From so many words on, a message has a value of its own.
const MEASURABLE: u32 = 30;

/// The texts of one language, measured.
pub struct Report {
    pub language: Language,
    files: BTreeMap<String, File>,
}

/// One `.ftl` file: a procedure, or texts that several show.
#[derive(Default)]
struct File {
    /// Without labels.
    counts: Counts,
    texts: Vec<Text>,
}

/// One message, in the variant with the longest sentence.
struct Text {
    key: String,
    line: usize,
    written: String,
    counts: Counts,
    longest: Sentence,
}

impl Report {
    /// Measures all messages of a language.
    pub fn of(messages: &Messages, language: Language, names: &Names) -> Report {
        let mut files: BTreeMap<String, File> = BTreeMap::new();
        for (key, message) in messages {
            files.entry(message.file.clone()).or_default().add(key, message, names);
        }
        Report { language, files }
    }

    /// What is over a limit.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for (path, file) in &self.files {
            diagnostics.extend(self.of_file(path, file));
            diagnostics.extend(file.texts.iter().filter_map(|text| self.of_text(path, text)));
        }
        diagnostics
    }

    fn of_file(&self, path: &str, file: &File) -> Option<Diagnostic> {
        let Limits { by, file: limit, .. } = self.language.readability.measure?;
        let value = file.counts.value(by).filter(|value| by.exceeds(*value, limit))?;
        let hardest = self.hardest(&file.texts);
        Some(Diagnostic {
            file: path.to_owned(),
            line: hardest.first().map_or(1, |text| text.line),
            text: hardest.first().map_or_else(String::new, |text| text.written.clone()),
            message: format!(
                "the whole file is hard to read: {} {value:.1}, and the limit is {limit}",
                by.name()
            ),
            mend: format!(
                "shorter sentences and words, first here; `cargo xtask readability --lang {}` shows more",
                self.language.id
            ),
        })
    }

    fn of_text(&self, path: &str, text: &Text) -> Option<Diagnostic> {
        let limits = self.language.readability;
        let mut over = Vec::new();
        let words = text.longest.words.len();
        if words > limits.sentence {
            over.push(format!("a sentence of {words} words, and the limit is {}", limits.sentence));
        }
        if let Some(Limits { by, message: limit, .. }) = limits.measure
            && let Some(value) = text.value(by).filter(|value| by.exceeds(*value, limit))
        {
            over.push(format!("{} {value:.1}, and the limit is {limit}", by.name()));
        }
        if over.is_empty() {
            return None;
        }
        Some(Diagnostic {
            file: path.to_owned(),
            line: text.line,
            text: text.written.clone(),
            message: format!("`{}` is hard to read: {}", text.key, over.join("; ")),
            mend: format!("make two sentences of “{}”", text.longest.written),
        })
    }

    /// Every file with its value, its longest sentence and its hardest message; then the hardest messages of all.
    pub fn table(&self, worst: usize) -> String {
        let mut lines =
            vec![self.limits(), row(["file", "words", "sentences", "value", "longest", "hardest message"])];
        lines.extend(self.files.iter().map(|(path, file)| self.row_of(path, file)));
        if worst > 0 {
            lines.push("\n  hardest messages".to_owned());
        }
        for text in self.hardest(self.files.values().flat_map(|file| &file.texts)).into_iter().take(worst) {
            let Text { written, longest, .. } = text;
            let words = longest.words.len();
            lines.push(format!("  {}\n    {written}", self.named(text)));
            lines.push(format!("    longest sentence, {words} words: {}", longest.written));
        }
        lines.join("\n") + "\n"
    }

    fn limits(&self) -> String {
        let limits = self.language.readability;
        let measure = limits.measure.map_or_else(String::new, |Limits { by, file, message }| {
            format!("; {}: {} {file} for a file, {message} for a message", by.name(), by.bound())
        });
        format!("{}: at most {} words in a sentence{measure}", self.language.name, limits.sentence)
    }

    fn row_of(&self, path: &str, file: &File) -> String {
        let value = self.measure().and_then(|measure| file.counts.value(measure));
        let longest = file.texts.iter().map(|text| text.longest.words.len()).max().unwrap_or(0);
        row([
            path.rsplit('/').next().unwrap_or(path),
            &file.counts.words.to_string(),
            &file.counts.sentences.to_string(),
            &value.map_or_else(String::new, |value| format!("{value:.1}")),
            &longest.to_string(),
            &self.hardest(&file.texts).first().map_or_else(String::new, |text| self.named(text)),
        ])
    }

    fn measure(&self) -> Option<Measure> {
        self.language.readability.measure.map(|limits| limits.by)
    }

    fn named(&self, text: &Text) -> String {
        let value = self.measure().and_then(|measure| text.value(measure));
        let value = value.map_or_else(String::new, |value| format!(" {value:.1}"));
        format!("{}{value}", text.key)
    }

    /// Those that have a value, hardest first; in a language without a measure, by the longest sentence.
    fn hardest<'a>(&self, texts: impl IntoIterator<Item = &'a Text>) -> Vec<&'a Text> {
        let hardness = |text: &Text| match self.measure() {
            Some(measure) => text.value(measure).map(|value| measure.hardness(value)),
            None => u32::try_from(text.longest.words.len()).ok().map(f64::from),
        };
        let mut valued: Vec<(f64, &Text)> =
            texts.into_iter().filter_map(|text| Some((hardness(text)?, text))).collect();
        valued.sort_by(|a, b| b.0.total_cmp(&a.0));
        valued.into_iter().map(|(_, text)| text).collect()
    }
}

fn row([file, words, sentences, value, longest, hardest]: [&str; 6]) -> String {
    format!("  {file:<30} {words:>6} {sentences:>9} {value:>6} {longest:>7}  {hardest}")
}

impl File {
    fn add(&mut self, key: &str, message: &Message, names: &Names) {
        let variants = variants(key, message.line, &message.pattern, names);
        // Of several variants a person sees one; let it be the default.
        if let Some(default) = variants.last().filter(|text| !text.is_label()) {
            self.counts += default.counts;
        }
        self.texts.extend(variants.into_iter().max_by_key(|text| text.longest.words.len()));
    }
}

/// The texts of a message that have words.
fn variants(key: &str, line: usize, pattern: &Pattern, names: &Names) -> Vec<Text> {
    let measured = texts(pattern).into_iter().filter_map(|written| {
        let sentences = sentences(&written, names);
        let counts = Counts::of(&sentences);
        let longest = sentences.into_iter().max_by_key(|sentence| sentence.words.len())?;
        Some(Text { key: key.to_owned(), line, written, counts, longest })
    });
    measured.collect()
}

impl Text {
    fn is_label(&self) -> bool {
        self.longest.words.len() < LABEL && !is_closed(&self.written)
    }

    /// `None` when it is too short to have one.
    fn value(&self, measure: Measure) -> Option<f64> {
        if self.counts.words < MEASURABLE { None } else { self.counts.value(measure) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello_locales::languages::{Direction, Readability};
    use sportello_locales::pack::{Source, read};

    /// The diagnostics of an Italian file with at most eight words in a sentence, each as `line: message`.
    fn check(measure: Option<Limits>, ftl: &str, expected: &[&str]) {
        let source = Source { path: "it/x.ftl".to_owned(), text: ftl.to_owned() };
        let language = Language {
            id: "it".to_owned(),
            name: "Italiano".to_owned(),
            direction: Direction::Ltr,
            intl: "it-IT".to_owned(),
            units: Vec::new(),
            numbers: Vec::new(),
            readability: Readability { sentence: 8, measure },
        };
        let report = Report::of(&read(&[source]).0, language, &Names::in_italian(&[]));
        let found = report.diagnostics().into_iter().map(|it| format!("{}: {}", it.line, it.message));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{ftl}");
    }

    #[test]
    fn long_sentences_are_named_in_values_attributes_and_variants() {
        check(None, "a = Uno due tre quattro cinque sei sette otto.\n", &[]);
        check(
            None,
            "a = Corta.\n\nb = Corta.\n    .why = Prima. Uno due tre quattro cinque sei sette otto nove.\n",
            &["3: `b.why` is hard to read: a sentence of 9 words, and the limit is 8"],
        );
        check(
            None,
            "a = Sono { $n ->\n    [one] un giorno solo che dura quanto deve durare\n   *[other] { $n } giorni\n }.\n",
            &["1: `a` is hard to read: a sentence of 9 words, and the limit is 8"],
        );
    }

    #[test]
    fn files_have_a_value_and_labels_do_not_lower_it() {
        let limits = Some(Limits { by: Measure::Gulpease, file: 60, message: 0 });
        // Four words, 18 + 19 + 11 + 15 = 63 letters: 89 + (300 - 630) / 4.
        let hard = "a = Straordinariamente incomprensibilmente burocratica amministrazione.\n";
        let complaint = "1: the whole file is hard to read: Gulpease 6.5, and the limit is 60";
        check(limits, hard, &[complaint]);
        check(limits, &format!("{hard}b = Sì\nc = No\nd = Non so\n"), &[complaint]);
    }
}
