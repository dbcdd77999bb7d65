//! The chunks that the page fetches when it needs them: rulebooks, languages and help lines; and what is
//! written into the page itself.
//!
//! `site` gives each chunk a content hash in its name; the page finds them by the logical name
//! through the map that is written into `index.html`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use sportello_locales::{Chunk, NoArguments};
use sportello_reader::DANGERS;
use sportello_rules::Rulebook;
use sportello_rules::compile::did_you_mean;

use crate::texts::{self, Texts};
use crate::{glossary, law, machine, papers, pictures, topics, understand};

/// A file of the site before its name gets a hash.
#[derive(Debug, Clone)]
pub struct File {
    /// Logical path with `/`, for example `text/it/residence-permit.bin`.
    pub path: String,
    /// What it holds, uncompressed.
    pub bytes: Vec<u8>,
}

/// The topic whose chunks the page needs whatever the person asks about.
pub const CORE: &str = "core";

/// Ends the name of the second half of a topic's texts, which is fetched after the first question is shown.
pub const ANSWERS: &str = ".answers";

/// Logical path of one language's chunk for one topic.
pub fn text_path(language: &str, topic: &str) -> String {
    format!("text/{language}/{topic}.bin")
}

/// Logical path of the rulebook's chunk for one topic.
pub fn rulebook_path(topic: &str) -> String {
    format!("rulebook/{topic}.bin")
}

/// Logical path of what the reader of typed text knows of one language.
pub fn reader_path(language: &str) -> String {
    format!("reader/{language}.bin")
}

/// Logical path of what all topics share: help lines, and the acts of law with title and address.
pub const COMMON_PATH: &str = "common.bin";

/// Logical path of what the conversation knows beside the law.
pub const TALK_PATH: &str = "talk.bin";

/// Everything that is made from law, texts and data.
#[derive(Debug)]
pub struct Content {
    pub chunks: Vec<File>,
    rulebooks: Vec<Rulebook>,
    texts: Vec<Texts>,
}

/// Compiles and packs every chunk.
///
/// # Errors
/// When the law or a text does not pass its checks.
pub fn build() -> Result<Content> {
    let rulebooks = law::load()?;
    let texts = texts::load(&rulebooks)?;
    let wanted = texts::wanted(&rulebooks);
    let mut chunks = vec![
        File { path: COMMON_PATH.to_owned(), bytes: common(&rulebooks)? },
        File { path: TALK_PATH.to_owned(), bytes: talk(&rulebooks, &texts)? },
        File {
            path: "papers.bin".to_owned(),
            bytes: sportello_packed::to_bytes(&(papers::load(&rulebooks, &texts)?, papers::spots()?)),
        },
        File { path: "places.bin".to_owned(), bytes: places()? },
    ];
    for rulebook in &rulebooks {
        chunks.push(File { path: rulebook_path(&rulebook.procedure), bytes: rulebook.to_bytes() });
    }
    for language in &texts {
        let id = &language.language.id;
        chunks.push(File { path: reader_path(id), bytes: understand::reader_chunk(id)? });
        let mut add = |topic: &str, chunk: Chunk| {
            chunks.push(File { path: text_path(id, topic), bytes: chunk.to_bytes() });
        };
        add(CORE, texts::core_chunk(language, &wanted));
        add(&format!("{CORE}{ANSWERS}"), texts::late_core_chunk(language, &wanted));
        for name in texts::OWN_CHUNKS {
            add(name, texts::own_chunk(language, name));
        }
        let whole = |rulebook: &&Rulebook| language.topics.contains(&rulebook.procedure);
        for rulebook in rulebooks.iter().filter(whole) {
            let procedure = &rulebook.procedure;
            add(procedure, texts::questions_chunk(language, &wanted, procedure));
            add(&format!("{procedure}{ANSWERS}"), texts::answers_chunk(language, &wanted, procedure));
        }
    }
    Ok(Content { chunks, rulebooks, texts })
}

impl Content {
    /// Fills the places `[[name]]` of a page: `[[site]]`, `[[pictograms]]`, or a text's key.
    ///
    /// # Errors
    /// When a place has a name that means nothing.
    pub fn fill(&self, page: &str) -> Result<String> {
        let mut filled = String::with_capacity(page.len());
        let mut rest = page;
        while let Some((before, after)) = rest.split_once("[[") {
            let (name, after) = after.split_once("]]").context("`[[` without `]]` in a page")?;
            filled.push_str(before);
            filled.push_str(&match name {
                "site" => self.site()?,
                "pictograms" => pictograms()?,
                key if key.starts_with("page-") => escape(&self.text(&self.texts[0], key)?),
                key => self.in_all_languages(key)?,
            });
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    /// What the page must know before it has fetched anything.
    fn site(&self) -> Result<String> {
        #[derive(Serialize)]
        struct Spoken<'a> {
            id: &'a str,
            name: &'a str,
            direction: &'a str,
            intl: &'a str,
            /// Topics that are not in this language yet.
            lacks: Vec<&'a str>,
            boot: Boot,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Boot {
            loading: String,
            too_old: String,
            failed: String,
            crashed: String,
            retry: String,
            r#continue: String,
        }
        let spoken = |texts: &'_ Texts| -> Result<serde_json::Value> {
            let language = &texts.language;
            let direction = match language.direction {
                sportello_locales::languages::Direction::Ltr => "ltr",
                sportello_locales::languages::Direction::Rtl => "rtl",
            };
            let boot = Boot {
                loading: self.text(texts, "boot-loading")?,
                too_old: self.text(texts, "boot-too-old")?,
                failed: self.text(texts, "boot-failed")?,
                crashed: self.text(texts, "boot-crashed")?,
                retry: self.text(texts, "boot-retry")?,
                r#continue: self.text(texts, "boot-continue")?,
            };
            let (id, name, intl) = (&language.id, &language.name, &language.intl);
            let all = self.rulebooks.iter().map(|rulebook| rulebook.procedure.as_str());
            let lacks = all.filter(|procedure| !texts.topics.contains(*procedure)).collect();
            Ok(serde_json::to_value(Spoken { id, name, direction, intl, lacks, boot })?)
        };
        let languages: Vec<_> = self.texts.iter().map(spoken).collect::<Result<_>>()?;
        let topic = |rulebook: &Rulebook| serde_json::json!({ "id": rulebook.procedure, "picture": rulebook.picture });
        let group = |group: &topics::Group| {
            let topics: Vec<_> = group.rulebooks(&self.rulebooks).map(topic).collect();
            serde_json::json!({ "id": group.id, "topics": topics })
        };
        let groups: Vec<_> = topics::load(&self.rulebooks)?.0.iter().map(group).collect();
        let site = serde_json::json!({ "languages": languages, "groups": groups });
        // Inside a script element only `</` could end it early.
        Ok(site.to_string().replace("</", "<\\/"))
    }

    fn text(&self, texts: &Texts, key: &str) -> Result<String> {
        let message = texts.messages.get(key);
        let message =
            message.with_context(|| format!("there is no text `{key}` in {}", texts.language.name))?;
        let chunk = Chunk::new([(key.to_owned(), message.pattern.clone())]);
        Ok(chunk.text(key, &NoArguments).unwrap_or_default())
    }

    fn in_all_languages(&self, key: &str) -> Result<String> {
        let mut all = String::new();
        for texts in &self.texts {
            let text = escape(&self.text(texts, key)?);
            let id = &texts.language.id;
            let direction = match texts.language.direction {
                sportello_locales::languages::Direction::Ltr => "ltr",
                sportello_locales::languages::Direction::Rtl => "rtl",
            };
            all.push_str(&format!("<p lang=\"{id}\" dir=\"{direction}\">{text}</p>"));
        }
        Ok(all)
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The sheet of pictograms, one symbol each, ready to stand in a page.
fn pictograms() -> Result<String> {
    let path = machine::root().join("app/pictograms.svg");
    let sheet = std::fs::read_to_string(&path).context("reading app/pictograms.svg")?;
    let lines: Vec<&str> = sheet.lines().map(str::trim).filter(|line| !line.starts_with("<!--")).collect();
    Ok(lines.concat())
}

/// The free lines that help at once.
const LINES: &str = "rules/data/help-lines.toml";

/// A help line as it stands in `rules/data/help-lines.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineSource {
    id: String,
    number: String,
    hours: String,
    languages: Vec<String>,
    r#for: Vec<String>,
    anonymous: bool,
    source: String,
    checked: toml::value::Datetime,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinesSource {
    line: Vec<LineSource>,
}

/// A help line as it travels.
#[derive(Serialize)]
struct Line {
    id: String,
    number: String,
    hours: String,
    languages: Vec<String>,
    dangers: Vec<String>,
    anonymous: bool,
}

/// Towns and states.
fn places() -> Result<Vec<u8>> {
    let read = sportello_personal::places::source::read(&machine::root().join("personal/data"));
    read.map(|places| places.to_bytes()).map_err(|problem| anyhow::anyhow!("personal/data: {problem}"))
}

/// What typed topics mean, pictograms, and the words of the glossary.
fn talk(rulebooks: &[Rulebook], texts: &[Texts]) -> Result<Vec<u8>> {
    let meanings: Vec<(String, Vec<String>)> = topics::load(rulebooks)?.1.into_iter().collect();
    Ok(sportello_packed::to_bytes(&(meanings, pictures::load(rulebooks)?, glossary::load(texts)?)))
}

/// Help lines, and each act once.
fn common(rulebooks: &[Rulebook]) -> Result<Vec<u8>> {
    let acts = rulebooks.iter().flat_map(|rulebook| &rulebook.acts);
    let acts: BTreeMap<&str, (&str, &str)> =
        acts.map(|act| (act.short.as_str(), (act.title.as_str(), act.url.as_str()))).collect();
    let acts: Vec<(&str, &str, &str)> =
        acts.into_iter().map(|(short, (title, url))| (short, title, url)).collect();
    Ok(sportello_packed::to_bytes(&(help_lines(rulebooks)?, acts)))
}

fn help_lines(rulebooks: &[Rulebook]) -> Result<Vec<Line>> {
    let path = machine::root().join(LINES);
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {LINES}"))?;
    let lines: LinesSource = toml::from_str(&text).context(LINES)?;
    let requirements = rulebooks.iter().flat_map(|rulebook| &rulebook.requirements);
    for rule in requirements.flat_map(|requirement| &requirement.rules) {
        let known = || lines.line.iter().map(|line| line.id.as_str());
        if let Some(unknown) = rule.lines.iter().find(|id| !known().any(|known| known == **id)) {
            let mend = did_you_mean(unknown, known()).unwrap_or_default();
            bail!("the rule `{}` shows the help line `{unknown}`, which is not in {LINES}. {mend}", rule.id);
        }
    }
    let mut shipped = Vec::new();
    for line in lines.line {
        if line.source.is_empty() || line.checked.date.is_none() {
            bail!("{LINES}: `{}` has no source or no day on which it was checked", line.id);
        }
        if let Some(unknown) = line.r#for.iter().find(|danger| !DANGERS.contains(&danger.as_str())) {
            let mend = did_you_mean(unknown, DANGERS).unwrap_or_default();
            bail!("{LINES}: `{}` is for `{unknown}`, which is no danger. {mend}", line.id);
        }
        let LineSource { id, number, hours, languages, r#for: dangers, anonymous, .. } = line;
        shipped.push(Line { id, number, hours, languages, dangers, anonymous });
    }
    if let Some(alone) =
        DANGERS.iter().find(|danger| !shipped.iter().any(|line| line.dangers.iter().any(|it| it == *danger)))
    {
        bail!("{LINES}: no line is for the danger `{alone}`");
    }
    Ok(shipped)
}

/// Every check on law and texts that `build` alone would not make.
///
/// # Errors
/// The first thing that is wrong, with the file and line to mend.
pub fn check() -> Result<()> {
    let content = build()?;
    for line in law::overdue(&content.rulebooks, crate::machine::today()) {
        println!("warning: {line}");
    }
    Ok(())
}
