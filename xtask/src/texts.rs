//! The texts: which keys the rulebooks and the page need, and what each language has.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use sportello_locales::Chunk;
use sportello_locales::chunk::arguments_of;
use sportello_locales::languages::{self, Language};
use sportello_locales::pack::{Diagnostic, Message, Messages, Source, read};
use sportello_rules::Rulebook;
use sportello_rules::rulebook::{Argument, FactKind, Item, Outcome};

use crate::numbers::number_of_the_law;
use crate::{law, machine};

/// A shipped language with all its messages.
#[derive(Debug)]
pub struct Texts {
    pub language: Language,
    pub messages: Messages,
    /// The procedures that are whole in this language.
    pub topics: BTreeSet<String>,
}

/// The files that hold the page's own texts, as opposed to those of the law. What the first screens show is in the
/// first one; the others come later.
const PAGE_FILES: [&str; 5] = ["ui.ftl", "talk.ftl", "glossary.ftl", "form.ftl", "papers.ftl"];

/// Those of them that are a chunk of their own: explanations of words, the form assistant and the desk, papers.
pub const OWN_CHUNKS: [&str; 3] = ["glossary", "form", "papers"];

/// Reads every language and checks it against the law, the page and the other languages.
///
/// # Errors
/// All that is wrong, each with file, line and mend.
pub fn load(rulebooks: &[Rulebook]) -> Result<Vec<Texts>> {
    let (texts, diagnostics) = read_all(rulebooks)?;
    refuse(texts, &diagnostics)
}

/// Reads every language and checks only what concerns one procedure.
///
/// # Errors
/// As `load`.
pub fn load_for(rulebook: &Rulebook) -> Result<Vec<Texts>> {
    let (texts, mut diagnostics) = read_all(std::slice::from_ref(rulebook))?;
    let own = format!("/{}.ftl", rulebook.procedure);
    let whole = |folder: &str| {
        let of = |texts: &&Texts| folder == format!("locales/{}", texts.language.id);
        texts.iter().find(of).is_some_and(|texts| texts.topics.contains(&rulebook.procedure))
    };
    diagnostics.retain(|it| it.file.ends_with(&own) || whole(&it.file));
    refuse(texts, &diagnostics)
}

fn refuse(texts: Vec<Texts>, diagnostics: &[Diagnostic]) -> Result<Vec<Texts>> {
    if diagnostics.is_empty() {
        return Ok(texts);
    }
    let all: Vec<String> = diagnostics.iter().map(ToString::to_string).collect();
    bail!("{} to mend in the texts\n\n{}", diagnostics.len(), all.join("\n"));
}

fn read_all(rulebooks: &[Rulebook]) -> Result<(Vec<Texts>, Vec<Diagnostic>)> {
    let folder = machine::root().join("locales");
    let list =
        std::fs::read_to_string(folder.join("languages.toml")).context("reading locales/languages.toml")?;
    let languages =
        languages::parse(&list).map_err(|error| anyhow::anyhow!("locales/languages.toml: {error}"))?;
    let wanted = wanted(rulebooks);
    let mut all = Vec::new();
    let mut diagnostics = Vec::new();
    for language in languages {
        let files = law::files(&folder.join(&language.id), "ftl")?;
        let sources: Vec<Source> =
            files.into_iter().map(|file| Source { path: file.path, text: file.text }).collect();
        let (messages, wrong) = read(&sources);
        diagnostics.extend(wrong);
        // A procedure is in a language when its file is; then it must be whole.
        let file_of = |procedure: &str| folder.join(&language.id).join(procedure).with_extension("ftl");
        let procedures = rulebooks.iter().map(|rulebook| rulebook.procedure.clone());
        let topics = procedures.filter(|procedure| file_of(procedure).exists()).collect();
        let texts = Texts { language, messages, topics };
        check_language(&texts, &wanted, &mut diagnostics);
        all.push(texts);
    }
    compare(&all, &wanted, &mut diagnostics);
    Ok((all, diagnostics))
}

/// What the texts of the law must be: by key.
pub type Wanted = BTreeMap<String, Want>;

/// One text of the law.
#[derive(Debug, Clone)]
pub struct Want {
    /// The procedures that cannot do without it.
    pub required: BTreeSet<String>,
    /// Its procedures; the text is packed into the chunk of each.
    pub procedures: BTreeSet<String>,
    /// The arguments that it may use.
    arguments: BTreeSet<String>,
}

/// Every text that some rulebook needs or can use.
pub fn wanted(rulebooks: &[Rulebook]) -> Wanted {
    let mut wanted = Wanted::new();
    for rulebook in rulebooks {
        let mut keys = Keys { procedure: &rulebook.procedure, wanted: &mut wanted };
        keys.rulebook(rulebook);
    }
    wanted
}

struct Keys<'a> {
    procedure: &'a str,
    wanted: &'a mut Wanted,
}

impl Keys<'_> {
    fn add(&mut self, key: String, required: bool, arguments: &[&[Argument]]) {
        let names: BTreeSet<String> =
            arguments.iter().flat_map(|list| list.iter()).map(|argument| argument.name.clone()).collect();
        let want = self.wanted.entry(key).or_insert_with(|| Want {
            required: BTreeSet::new(),
            procedures: BTreeSet::new(),
            arguments: BTreeSet::clone(&names),
        });
        if required {
            want.required.insert(self.procedure.to_owned());
        }
        // A text that several procedures show can use only what each of them gives.
        want.arguments.retain(|name| names.contains(name));
        want.procedures.insert(self.procedure.to_owned());
    }

    fn rulebook(&mut self, rulebook: &Rulebook) {
        let id = &rulebook.procedure;
        for key in [format!("procedure-{id}"), format!("procedure-{id}.about")] {
            self.add(key, true, &[]);
        }
        for fact in &rulebook.facts {
            let id = &fact.id;
            self.add(format!("fact-{id}"), true, &[&fact.arguments]);
            self.add(format!("fact-{id}.why"), true, &[&fact.arguments]);
            self.add(format!("fact-{id}.desk"), true, &[&fact.arguments]);
            self.add(format!("fact-{id}.where"), false, &[&fact.arguments]);
            match &fact.kind {
                FactKind::Choice(options) | FactKind::Choices(options) => {
                    for option in options {
                        self.add(format!("fact-{id}.option-{option}"), true, &[&fact.arguments]);
                    }
                }
                FactKind::Count { .. } => self.add(format!("fact-{id}.unit"), false, &[]),
                _ => {}
            }
        }
        for part in &rulebook.parts {
            self.add(format!("part-{}", part.id), true, &[]);
        }
        for requirement in &rulebook.requirements {
            let id = &requirement.id;
            self.add(format!("requirement-{id}"), true, &[]);
            for rule in &requirement.rules {
                let arguments = [requirement.arguments.as_slice(), &rule.arguments];
                self.add(format!("requirement-{id}.{}", rule.id), true, &arguments);
                if rule.outcome == Outcome::Desk {
                    self.add(format!("requirement-{id}.{}-ask", rule.id), false, &arguments);
                    self.add(format!("requirement-{id}.ask"), false, &arguments);
                }
            }
        }
        self.items("document", &rulebook.documents, &[("why", true), ("note", false)]);
        self.items("fee", &rulebook.fees, &[("note", false)]);
        self.items("deadline", &rulebook.deadlines, &[("how", true)]);
        self.items("office", &rulebook.offices, &[("how", true)]);
        self.items("doubt", &rulebook.doubts, &[("ask", true)]);
        self.items("advice", &rulebook.advice, &[]);
        for value in &rulebook.values {
            let unpublished = |period: &sportello_rules::rulebook::Period| matches!(&period.amount, sportello_rules::feel::Expr::Const(amount) if amount.is_null());
            if value.periods.iter().any(unpublished) {
                self.add(format!("value-{}", value.id), true, &[]);
                self.add(format!("value-{}.ask", value.id), true, &[]);
            }
        }
    }

    fn items<Detail>(&mut self, kind: &str, items: &[Item<Detail>], attributes: &[(&str, bool)]) {
        for item in items {
            self.add(format!("{kind}-{}", item.id), true, &[&item.arguments]);
            for (attribute, required) in attributes {
                self.add(format!("{kind}-{}.{attribute}", item.id), *required, &[&item.arguments]);
            }
        }
    }
}

fn check_language(texts: &Texts, wanted: &Wanted, diagnostics: &mut Vec<Diagnostic>) {
    let Texts { language, messages, topics } = texts;
    let folder = format!("locales/{}", language.id);
    for (key, want) in wanted {
        // Every language names every procedure, also those that are not whole in it.
        let required = key.starts_with("procedure-") || !want.required.is_disjoint(topics);
        match messages.get(key) {
            None if required => diagnostics.push(Diagnostic {
                file: folder.clone(),
                line: 1,
                text: key.clone(),
                message: format!("there is no text `{key}` in {}", language.name),
                mend: "write it: every shipped language is complete".to_owned(),
            }),
            None => {}
            Some(message) => check_arguments(key, message, &want.arguments, diagnostics),
        }
    }
    // A doubt without the words to ask it with helps nobody.
    for (key, want) in wanted {
        if !key.ends_with(".ask") || !key.starts_with("requirement-") || want.procedures.is_disjoint(topics) {
            continue;
        }
        let stem = key.trim_end_matches("ask");
        let asked = messages.range(stem.to_owned()..).take_while(|(other, _)| other.starts_with(stem));
        if !asked.into_iter().any(|(other, _)| other.ends_with("ask")) {
            diagnostics.push(Diagnostic {
                file: folder.clone(),
                line: 1,
                text: key.clone(),
                message: "this requirement can end at the desk, and no text says what to ask there"
                    .to_owned(),
                mend: format!("add `{key}`"),
            });
        }
    }
    for (key, message) in messages.iter().filter(|(key, _)| wanted.contains_key(*key)) {
        if let Some(number) = number_of_the_law(message, language) {
            let mend = "put it into a dated value and give it as an argument: { $days }";
            complain(message, &number, &format!("`{key}` holds a number of the law"), mend, diagnostics);
        }
    }
    for (key, message) in messages {
        if !wanted.contains_key(key) && !PAGE_FILES.iter().any(|file| message.file.ends_with(file)) {
            complain(message, key, "nothing shows this text", "correct the key, or delete it", diagnostics);
        }
    }
}

fn check_arguments(
    key: &str,
    message: &Message,
    known: &BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for name in arguments_of(&message.pattern) {
        if !known.contains(name) {
            let mend = format!("give it as an argument in the law: args.{name}.… = '…'");
            complain(message, key, &format!("`{key}` has no argument `{name}`"), &mend, diagnostics);
        }
    }
}

fn complain(message: &Message, text: &str, what: &str, mend: &str, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.push(Diagnostic {
        file: message.file.clone(),
        line: message.line,
        text: text.to_owned(),
        message: what.to_owned(),
        mend: mend.to_owned(),
    });
}

/// Every language says the same things with the same arguments.
fn compare(all: &[Texts], wanted: &Wanted, diagnostics: &mut Vec<Diagnostic>) {
    let Some((first, others)) = all.split_first() else { return };
    // What belongs only to procedures that are not in a language is not missing there.
    let belongs = |key: &str, texts: &Texts| match wanted.get(key) {
        Some(want) => key.starts_with("procedure-") || !want.procedures.is_disjoint(&texts.topics),
        None => true,
    };
    for other in others {
        for (key, message) in &first.messages {
            match other.messages.get(key) {
                None if !belongs(key, other) => {}
                None => {
                    let what = format!("`{key}` is missing in {}", other.language.name);
                    complain(message, key, &what, "write it there too, or delete it here", diagnostics);
                }
                Some(theirs) if arguments_of(&theirs.pattern) != arguments_of(&message.pattern) => {
                    let what = format!("`{key}` uses other arguments than in {}", first.language.name);
                    complain(theirs, key, &what, "use the same arguments in every language", diagnostics);
                }
                Some(_) => {}
            }
        }
        for (key, message) in other.messages.iter().filter(|(key, _)| !first.messages.contains_key(*key)) {
            if !belongs(key, first) {
                continue;
            }
            let what = format!("`{key}` is missing in {}", first.language.name);
            complain(message, key, &what, "write it there too, or delete it here", diagnostics);
        }
    }
    diagnostics.dedup();
}

/// The texts of the page itself that the first screens show.
pub fn core_chunk(texts: &Texts, wanted: &Wanted) -> Chunk {
    chunk(texts, |key, message| is_of_page(key, wanted) && !is_late(key, message) && !is_own(message))
}

/// The texts of the page itself that are fetched with a topic's answers: results, sheets, help.
pub fn late_core_chunk(texts: &Texts, wanted: &Wanted) -> Chunk {
    chunk(texts, |key, message| {
        let late = is_of_page(key, wanted) && is_late(key, message) && !is_own(message);
        late || is_common(key, wanted)
    })
}

/// The texts of one of [`OWN_CHUNKS`].
pub fn own_chunk(texts: &Texts, name: &str) -> Chunk {
    chunk(texts, |_, message| is_in(message, name))
}

fn is_own(message: &Message) -> bool {
    OWN_CHUNKS.iter().any(|name| is_in(message, name))
}

fn is_in(message: &Message, name: &str) -> bool {
    message.file.ends_with(&format!("/{name}.ftl"))
}

/// Is it an answer of so many procedures that it travels once, with the page's own late texts?
fn is_common(key: &str, wanted: &Wanted) -> bool {
    const MANY: usize = 4;
    !key.starts_with("procedure-")
        && !is_question(key)
        && wanted.get(key).is_some_and(|want| want.procedures.len() >= MANY)
}

fn is_of_page(key: &str, wanted: &Wanted) -> bool {
    // What the plain page says before the program runs is in the page itself.
    let early = key.starts_with("boot-") || key == "page-description";
    !early && (key.starts_with("procedure-") || !wanted.contains_key(key))
}

/// Beginnings of the names of texts that no screen shows before the first question is answered.
const LATE: [&str; 20] = [
    "advice-",
    "ask-this",
    "certainty-",
    "deadlines-",
    "documents-",
    "doubt",
    "fee",
    "form-",
    "help",
    "later-",
    "offices-",
    "other-day",
    "part",
    "pay-",
    "requirement",
    "result-",
    "routes-",
    "sheet-",
    "state-",
    "verdict-",
];

fn is_late(key: &str, message: &Message) -> bool {
    message.file.ends_with("talk.ftl") || LATE.iter().any(|start| key.starts_with(start))
}

/// What a procedure asks: all that the first question needs, and every other one.
pub fn questions_chunk(texts: &Texts, wanted: &Wanted, procedure: &str) -> Chunk {
    chunk(texts, |key, _| is_of(key, wanted, procedure) && is_question(key))
}

/// What a procedure answers: papers, sums, terms, reasons. Fetched while the person reads the first question.
pub fn answers_chunk(texts: &Texts, wanted: &Wanted, procedure: &str) -> Chunk {
    chunk(texts, |key, _| is_of(key, wanted, procedure) && !is_question(key) && !is_common(key, wanted))
}

fn is_of(key: &str, wanted: &Wanted, procedure: &str) -> bool {
    let want = wanted.get(key);
    !key.starts_with("procedure-") && want.is_some_and(|want| want.procedures.contains(procedure))
}

fn is_question(key: &str) -> bool {
    key.starts_with("fact-") && !key.ends_with(".desk")
}

fn chunk(texts: &Texts, keep: impl Fn(&str, &Message) -> bool) -> Chunk {
    let kept = texts.messages.iter().filter(|(key, message)| keep(key, message));
    Chunk::new(kept.map(|(key, message)| (key.clone(), message.pattern.clone())))
}
