//! From a message to sentences of words, as a reader would count them.

use sportello_locales::chunk::Part;

use super::names::Names;

/// What stands for an argument: most are numbers, sums and days.
const STAND_IN: &str = "12";

/// A word as it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word {
    Written(String),
    /// What no plain writing can change: an official term, an act of law, an abbreviation. One easy word, however many
    /// it is written with.
    Name,
}

/// One sentence: its words, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    pub words: Vec<Word>,
    pub written: String,
}

/// The texts that a message can become, one for each variant of its choices; the last has the default ones.
///
/// Choices beside each other are not multiplied: the second text takes the second variant of each.
pub fn texts(pattern: &[Part]) -> Vec<String> {
    let alternatives = |part: &Part| match part {
        Part::Text(text) => vec![text.clone()],
        Part::Argument(_) => vec![STAND_IN.to_owned()],
        Part::Select { variants, .. } => variants.iter().flat_map(|(_, pattern)| texts(pattern)).collect(),
    };
    let parts: Vec<Vec<String>> = pattern.iter().map(alternatives).collect();
    let count = parts.iter().map(Vec::len).max().unwrap_or(0);
    // Shorter lists repeat their last alternative, the default one.
    let nth = |index: usize| parts.iter().filter_map(move |part| part.get(index).or(part.last()));
    (0..count).map(|index| nth(index).map(String::as_str).collect()).collect()
}

/// The sentences of a text. `.`, `?`, `!` and `…` end one, unless a small letter follows; a colon or a semicolon does
/// not. Words stand between spaces.
pub fn sentences(text: &str, names: &Names) -> Vec<Sentence> {
    let text = names.without_brackets(text);
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let mut all = Vec::new();
    let (mut words, mut first, mut at) = (Vec::new(), 0, 0);
    while at < tokens.len() {
        let name = names.length_at(&tokens[at..]);
        let listed = at > first && is_listed(tokens[at - 1], tokens[at]);
        if name > 0 || listed {
            words.push(Word::Name);
        } else if tokens[at].contains(char::is_alphanumeric) {
            words.push(Word::Written(tokens[at].to_owned()));
        }
        at += name.max(1);
        if ends_sentence(tokens[at - 1], tokens.get(at)) && !words.is_empty() {
            let words = std::mem::take(&mut words);
            all.push(Sentence { words, written: tokens[first..at].join(" ") });
            first = at;
        }
    }
    all
}

/// Is a word with a capital between commas: a country or a town in a list of them?
fn is_listed(before: &str, token: &str) -> bool {
    token.starts_with(char::is_uppercase) && (before.ends_with(',') || token.ends_with(','))
}

/// Does a text end as sentences do? Titles and labels do not.
pub fn is_closed(text: &str) -> bool {
    text.split_whitespace().last().is_some_and(has_end_mark)
}

fn ends_sentence(token: &str, next: Option<&&str>) -> bool {
    let Some(next) = next else { return true };
    has_end_mark(token) && !next.starts_with(char::is_lowercase)
}

fn has_end_mark(token: &str) -> bool {
    token.trim_end_matches(['"', '»', '”', '’', ')', ']']).ends_with(['.', '?', '!', '…', '؟', '۔'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello_locales::pack::{Source, read};

    /// How many words each sentence has.
    fn check(text: &str, expected: &[usize]) {
        let found = sentences(text, &Names::in_italian(&[]));
        assert_eq!(found.iter().map(|it| it.words.len()).collect::<Vec<_>>(), expected, "{text}: {found:?}");
    }

    #[test]
    fn marks_end_sentences_and_colons_do_not() {
        check("Vai in ufficio. È gratis! E poi? Aspetta", &[3, 2, 2, 1]);
        check("Prossimo passo: vai oggi; porta tutto.", &[6]);
        check("Chiama il 112 (è gratis). Poi vai.", &[5, 2]);
        check("Porta per es. il passaporto.", &[5]);
        check("الرد سريع؟ نعم. «atto»", &[2, 1, 1]);
        check("– … –", &[]);
    }

    #[test]
    fn names_in_a_list_are_easy_words() {
        let found = sentences("Africa: Kirghizistan, Uzbekistan, Mauritius.", &Names::in_italian(&[]));
        let names = found[0].words.iter().filter(|word| **word == Word::Name).count();
        assert_eq!((found[0].words.len(), names), (4, 3));
    }

    #[test]
    fn each_variant_is_a_text_and_the_last_one_the_default() {
        let ftl = "a = In { $n ->\n    [one] un giorno\n   *[other] { $n } giorni\n } da { $x } a { $m ->\n    [one] uno\n    [two] due\n   *[other] molti\n }\n";
        let source = Source { path: "x.ftl".to_owned(), text: ftl.to_owned() };
        let (messages, _) = read(&[source]);
        let expected = ["In un giorno da 12 a uno", "In 12 giorni da 12 a due", "In 12 giorni da 12 a molti"];
        assert_eq!(texts(&messages["a"].pattern), expected);
    }

    #[test]
    fn labels_are_not_closed() {
        assert!(
            is_closed("Vai «subito!»")
                && is_closed("هل؟")
                && !is_closed("Sì, un contratto")
                && !is_closed("")
        );
    }
}
