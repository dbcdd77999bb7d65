//! Measures the reader on the messages of `tests/reader/`, and checks every small test beside the pattern files.
//!
//! Each language and each measure is a test of its own; the table of what was measured is printed before.

mod common;
mod messages {
    pub mod measure;
    pub mod samples;
}

use std::sync::Arc;

use common::{languages, patterns, root};
use libtest_mimic::{Arguments, Failed, Trial};
use messages::measure::{Measured, measure};
use messages::samples::{Samples, samples};

/// What must hold for every file of messages.
const TOPIC_FIRST: f32 = 0.95;
const DANGER_FOUND: f32 = 1.0;
const DANGER_RIGHT: f32 = 0.95;
const FACTS_RIGHT: f32 = 0.98;

/// What a file of messages is for.
enum Held {
    /// So much of it must be right.
    Limits,
    /// All of it must be right.
    Every,
}

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for language in languages() {
        let patterns = Arc::new(patterns(&language));
        let sets = [
            "", "-fresh", "-third", "-fourth", "-fifth", "-sixth", "-seventh", "-eighth", "-ninth", "-danger",
        ];
        let sets = sets.map(|set| (format!("tests/reader/{language}{set}.toml"), Held::Limits));
        let words = [(format!("locales/{language}/reader-tests.toml"), Held::Every)];
        for (name, held) in sets.into_iter().chain(words) {
            let path = root().join(&name);
            if !path.exists() {
                continue;
            }
            let samples = samples(&path);
            let measured = measure(&patterns, &samples);
            println!("{name}\n{measured}");
            match held {
                Held::Limits => trials.extend(limits(&name, &measured, &samples)),
                Held::Every => trials.extend(every(&name, &measured)),
            }
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// A whole file of messages: so much must be right.
fn limits(name: &str, measured: &Measured, samples: &Samples) -> Vec<Trial> {
    let limits = [
        ("the right topic first", measured.topics.share(), TOPIC_FIRST),
        ("danger found", measured.danger_found.share(), DANGER_FOUND),
        ("danger right", measured.danger_right.share(), DANGER_RIGHT),
        ("facts right", measured.facts_right.share(), FACTS_RIGHT),
        ("terms", measured.terms.share(), 1.0),
        ("answers", measured.answers.share(), 1.0),
    ];
    let mut trials: Vec<Trial> = limits
        .into_iter()
        .map(|(what, share, least)| {
            let test = move || {
                let sentence = format!("{:.1} % where {:.0} % are needed", share * 100.0, least * 100.0);
                if share >= least { Ok(()) } else { Err(Failed::from(sentence)) }
            };
            Trial::test(format!("{name}: {what}"), test)
        })
        .collect();
    let (messages, danger) =
        (samples.message.len(), samples.message.iter().filter(|it| it.danger.is_some()).count());
    let enough = move || if messages >= 40 && danger >= 10 { Ok(()) } else { Err("too few messages".into()) };
    trials.push(Trial::test(format!("{name}: enough messages"), enough));
    trials
}

/// Tests of words: each must be right.
fn every(name: &str, measured: &Measured) -> Vec<Trial> {
    let wrong = measured.wrong.clone();
    let test = move || if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) };
    vec![Trial::test(name.to_owned(), test)]
}
