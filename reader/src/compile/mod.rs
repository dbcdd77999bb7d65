//! From pattern files to [`Patterns`], with every check. Native only.
//!
//! `source` reads TOML, `entries` turns written entries into rows of words, `rules` turns written rules into
//! expressions; `examples` reads the messages from which `training` learns. What is wrong becomes a diagnostic with
//! file, line and mend; with any diagnostic there are no patterns.

mod diagnostic;
mod entries;
mod examples;
mod explain;
mod lessons;
mod rules;
mod source;
mod training;

use std::collections::BTreeMap;

pub use diagnostic::{Diagnostic, File};
pub use explain::explain;
pub use lessons::Lessons;

use crate::known::Known;
use crate::patterns::{Data, Grammar, Meaning, MeaningId, Patterns};
use crate::tokens::Spelling;
use diagnostic::did_you_mean;
use entries::Entries;
use source::{Apostrophe, Language, Lists, Shared, Vowels};

/// Compiles one language: the file that all share, its own, and the examples from which it learns.
///
/// # Errors
/// All that is wrong.
pub fn compile(shared: &File, language: &File, examples: &[File]) -> Result<Patterns, Vec<Diagnostic>> {
    Ok(Lessons::of(shared, language, examples)?.teach(|_| true))
}

/// The patterns as they are before anything is learned, and how many weights may travel with them.
fn words_and_rules(shared: &File, language: &File) -> Result<(Patterns, usize), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let parsed = source::parse::<Shared>(shared, &mut diagnostics);
    let own = source::parse::<Language>(language, &mut diagnostics);
    let (Some(parsed), Some(own)) = (parsed, own) else { return Err(diagnostics) };
    let mut compiler = Compiler::new(shared, language, &parsed, &own);
    compiler.run(&parsed, &own);
    diagnostics.extend(compiler.diagnostics);
    diagnostics.sort();
    diagnostics.dedup();
    if diagnostics.is_empty() { Ok((Patterns::new(compiler.data), own.weights)) } else { Err(diagnostics) }
}

struct Compiler<'a> {
    shared: &'a File,
    language: &'a File,
    meanings: BTreeMap<String, MeaningId>,
    entries: Entries,
    data: Data,
    diagnostics: Vec<Diagnostic>,
}

/// Letters of a word that a typo can be in, unless the language says otherwise.
const TYPO_MIN: u8 = 5;
/// Shorter names of countries and towns are never meant with a typo.
const NAME_TYPO_MIN: usize = 8;
/// Meanings that have no words of their own: they come from tables of their own.
const WORDLESS: [&str; 11] = [
    "inside",
    "number",
    "month-name",
    "month-maybe",
    "kind",
    "kind-alone",
    "term",
    "country",
    "place",
    "age-minor",
    "age-adult",
];

impl<'a> Compiler<'a> {
    fn new(shared: &'a File, language: &'a File, parsed: &Shared, own: &Language) -> Self {
        let mut ids: Vec<&str> = parsed.words.keys().map(|key| key.get_ref().as_str()).collect();
        ids.extend(WORDLESS);
        ids.sort_unstable();
        ids.dedup();
        let meanings: BTreeMap<String, MeaningId> =
            ids.iter().enumerate().map(|(at, id)| ((*id).to_owned(), at as MeaningId)).collect();
        let spelling = Spelling {
            letters: own
                .spelling
                .letters
                .iter()
                .filter_map(|(from, to)| Some((u32::from(from.chars().next()?), to.clone())))
                .collect(),
            joining_apostrophe: own.spelling.apostrophe == Apostrophe::Joins,
            digits_in_words: own.spelling.digits_in_words,
            articles: own.spelling.articles.clone(),
        };
        let grammar = Grammar {
            not_before: own.spelling.not_reaches[0],
            not_after: own.spelling.not_reaches[1],
            glued_numbers: own.spelling.glued_numbers,
            typo_min: own.spelling.typo_min.unwrap_or(TYPO_MIN),
            prefixes: own.spelling.prefixes.clone(),
            conjunction: own.spelling.conjunction.clone(),
            toward: own.spelling.toward.clone(),
            inside: own.spelling.inside.clone(),
            verb_prefixes: own.spelling.verb_prefixes.clone(),
            endings: own.spelling.endings.clone(),
            not_around: own.spelling.not_around.iter().map(|[a, b]| (a.clone(), b.clone())).collect(),
            skeleton: own.spelling.skeleton.clone(),
            sounds: (own.spelling.vowels == Vowels::Loose)
                .then(|| own.spelling.same_sound.iter().map(|(a, b)| (a.clone(), b.clone())).collect()),
        };
        let entries = Entries::new(spelling.clone(), grammar.sounds.clone());
        let data = Data { spelling, grammar, ..Data::default() };
        Compiler { shared, language, meanings, entries, data, diagnostics: Vec::new() }
    }

    fn run(&mut self, parsed: &Shared, own: &Language) {
        let (shared, language) = (self.shared, self.language);
        self.data.meanings =
            self.meanings.keys().map(|id| Meaning { id: id.clone(), is: Vec::new(), hides: false }).collect();
        for id in Known::IDS {
            if !self.meanings.contains_key(*id) {
                let message = format!("the reader needs the meaning `{id}`, and no words of it are here");
                self.complain(shared, 0, id, message, format!("add `{id} = [...]` below [words]"));
            }
        }
        for (id, wider) in &parsed.is {
            let Some(meaning) = self.meaning(shared, id.span().start, id.get_ref()) else { continue };
            for other in wider {
                if let Some(other) = self.meaning(shared, other.span().start, other.get_ref()) {
                    self.data.meanings[usize::from(meaning)].is.push(other);
                }
            }
        }
        for id in &parsed.hides {
            if let Some(meaning) = self.meaning(shared, id.span().start, id.get_ref()) {
                self.data.meanings[usize::from(meaning)].hides = true;
            }
        }
        for filler in &own.fillers {
            self.entries.add_filler(filler);
        }
        self.words(shared, &parsed.words, false);
        self.words(language, &own.words, true);
        self.numbers(own);
        self.named(parsed, own);
        for word in &own.never_a_typo.words {
            self.entries.add_common(word);
        }
        rules::compile(self, parsed);
        self.complete(parsed, own);
        let entries = std::mem::take(&mut self.entries);
        match entries.pack() {
            Ok((words, sounds, phrases)) => {
                self.data.words = words;
                self.data.sounds = sounds;
                self.data.phrases = phrases;
            }
            Err(message) => self.complain(language, 0, "", message, "leave some words out".to_owned()),
        }
    }

    fn words(&mut self, file: &File, lists: &Lists, own: bool) {
        for (id, entries) in lists {
            let Some(meaning) = self.meaning(file, id.span().start, id.get_ref()) else { continue };
            for entry in entries {
                self.entry(file, entry, own, meaning, 0);
            }
        }
    }

    fn entry(
        &mut self,
        file: &File,
        entry: &toml::Spanned<String>,
        own: bool,
        meaning: MeaningId,
        value: i32,
    ) {
        // A short name is one letter away from other words: oranges are not Portugal.
        let name = [self.meanings["country"], self.meanings["place"]].contains(&meaning);
        let short =
            name && entry.get_ref().chars().count() < NAME_TYPO_MIN && !entry.get_ref().starts_with('=');
        let written = if short { format!("={}", entry.get_ref()) } else { entry.get_ref().clone() };
        if let Err((message, mend)) = self.entries.add(&written, own, meaning, value) {
            self.complain(file, entry.span().start, entry.get_ref(), message, mend);
        }
    }

    fn numbers(&mut self, own: &Language) {
        let language = self.language;
        for (table, meaning) in
            [(&own.numbers, "number"), (&own.months, "month-name"), (&own.months_maybe, "month-maybe")]
        {
            let meaning = self.meanings[meaning];
            for (name, entries) in table {
                let Ok(value) = name.get_ref().parse::<i32>() else {
                    let message = format!("`{}` is no number", name.get_ref());
                    self.complain(
                        language,
                        name.span().start,
                        name.get_ref(),
                        message,
                        "write `3 = [\"three\"]`".to_owned(),
                    );
                    continue;
                };
                for entry in entries {
                    self.entry(language, entry, true, meaning, value);
                }
            }
        }
        // `سنتين`: two, and years.
        let number = self.meanings["number"];
        for (id, entries) in &own.pairs {
            let Some(meaning) = self.meaning(language, id.span().start, id.get_ref()) else { continue };
            for entry in entries {
                self.entry(language, entry, true, meaning, 0);
                self.entry(language, entry, true, number, 2);
            }
        }
    }

    /// Kinds of permit, terms, countries, places: each name becomes an index.
    fn named(&mut self, parsed: &Shared, own: &Language) {
        let (shared, language) = (self.shared, self.language);
        let both = |a: &'_ Lists, b: &'_ Lists| -> Vec<String> {
            let mut names: Vec<String> = a.keys().chain(b.keys()).map(|key| key.get_ref().clone()).collect();
            names.sort();
            names.dedup();
            names
        };
        let mut kinds = both(&parsed.kinds, &parsed.kinds_alone);
        kinds.sort();
        kinds.dedup();
        let terms = both(&parsed.terms, &Lists::new());
        let places = both(&parsed.places, &Lists::new());
        let countries = both(&parsed.countries, &Lists::new());
        for (names, meaning, tables) in [
            (&kinds, "kind", [(shared, &parsed.kinds), (language, &own.kinds)]),
            (&kinds, "kind-alone", [(shared, &parsed.kinds_alone), (language, &own.kinds_alone)]),
            (&terms, "term", [(shared, &parsed.terms), (language, &own.terms)]),
            (&places, "place", [(shared, &parsed.places), (language, &own.places)]),
            (&countries, "country", [(shared, &parsed.countries), (language, &own.countries)]),
        ] {
            let meaning = self.meanings[meaning];
            for (file, table) in tables {
                let is_own = std::ptr::eq(file, language);
                for (name, entries) in table {
                    let Some(index) = names.iter().position(|known| known == name.get_ref()) else {
                        let message =
                            format!("`{}` is not among the names of {}", name.get_ref(), shared.path);
                        let mend = did_you_mean(name.get_ref(), names.iter().map(String::as_str));
                        let mend = mend.unwrap_or_else(|| "add it there first".to_owned());
                        self.complain(file, name.span().start, name.get_ref(), message, mend);
                        continue;
                    };
                    for entry in entries {
                        self.entry(file, entry, is_own, meaning, index as i32);
                    }
                }
            }
        }
        let group = |country: &str| {
            let of = |(group, members): (&String, &Vec<String>)| {
                members.iter().any(|it| it == country).then(|| group.clone())
            };
            parsed.country_groups.iter().find_map(of)
        };
        self.data.countries = countries
            .into_iter()
            .map(|id| {
                let option = match group(&id).as_deref() {
                    Some("italy") => String::new(),
                    Some(group) => group.to_owned(),
                    None => "non-eu".to_owned(),
                };
                (id, option)
            })
            .collect();
        (self.data.kinds, self.data.terms, self.data.places) = (kinds, terms, places);
    }

    /// A meaning without a word cannot be seen, so whatever needs it is silent in this language.
    fn complete(&mut self, parsed: &Shared, own: &Language) {
        let wider = |id: &str| parsed.is.values().flatten().any(|wider| wider.get_ref() == id);
        let without: Vec<String> = self
            .meanings
            .iter()
            .filter(|(id, meaning)| !WORDLESS.contains(&id.as_str()) && !self.entries.has(**meaning))
            .filter(|(id, _)| !wider(id) && !own.no_word_for.contains(*id))
            .map(|(id, _)| id.clone())
            .collect();
        let language = self.language;
        for id in without {
            let message = format!("no word means `{id}` in this language");
            let mend = format!("add `{id} = [...]` below [words], or `{id}` to `no-word-for`");
            self.complain(language, 0, &id, message, mend);
        }
    }

    fn meaning(&mut self, file: &File, at: usize, id: &str) -> Option<MeaningId> {
        let found = self.meanings.get(id).copied();
        if found.is_none() {
            let message = format!("there is no meaning `{id}`");
            let mend = did_you_mean(id, self.meanings.keys().map(String::as_str));
            let mend = mend.unwrap_or_else(|| format!("declare it in {}, below [words]", self.shared.path));
            self.complain(file, at, id, message, mend);
        }
        found
    }

    fn complain(&mut self, file: &File, at: usize, text: &str, message: String, mend: String) {
        self.diagnostics.push(Diagnostic::at(file, at, text, message, mend));
    }
}
