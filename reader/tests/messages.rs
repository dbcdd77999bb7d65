//! Measures the reader on messages that it never learned from, and checks every small test beside the pattern files.
//!
//! For each language a table is printed: the sets of `tests/reader/`, and the examples of `locales/<lang>/`, each fifth
//! of them read by a reader that learned from the other four. The sets are held to limits together, for in a single
//! one a message more or less is several per cent; the last sets are only measured, and so are the examples. Short
//! statements have limits of their own.

mod common;
mod messages {
    pub mod measure;
    pub mod samples;
    pub mod table;
}

use common::{languages, lessons, root};
use libtest_mimic::{Arguments, Failed, Trial};
use messages::measure::{Count, Measured, measure, measure_some};
use messages::samples::samples;
use messages::table::{Line, print};
use sportello_reader::compile::Lessons;

/// What must hold for the messages of a language that were never learned from: no less than was reached. Wanted are 95 %,
/// every danger, 95 % and 98 %.
const TOPIC_FIRST: [(&str, f32); 3] = [("it", 0.95), ("en", 0.95), ("ar", 0.93)];
const DANGER_FOUND: f32 = 0.99;
/// Any danger, and its kind.
const DANGER_RIGHT: [(&str, f32); 3] = [("it", 0.93), ("en", 0.93), ("ar", 0.91)];
const FACTS_RIGHT: f32 = 0.98;

/// The sets that are held to these limits.
const SETS: [&str; 6] = ["", "-tenth", "-eleventh", "-twelfth", "-facts", "-facts-second"];
/// The sets that are only measured, the newest last.
const MEASURED: [&str; 9] = [
    "-thirteenth",
    "-fourteenth",
    "-fifteenth",
    "-sixteenth",
    "-seventeenth",
    "-eighteenth",
    "-nineteenth",
    "-twentieth",
    "-twentyfirst",
];
/// Short plain statements, of which only dangers are looked at.
const SHORT: &str = "-short";
const SHORT_FOUND: f32 = 0.93;
const SHORT_RIGHT: f32 = 0.85;
/// Parts of the examples, each read by who learned from the others.
const PARTS: usize = 5;

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for language in languages() {
        let lessons = lessons(&language);
        let patterns = lessons.teach(|_| true);
        let set = |set: &str| {
            let name = format!("tests/reader/{language}{set}.toml");
            let path = root().join(&name);
            path.exists().then(|| Line { measured: measure(&patterns, &samples(&path)), name })
        };
        let mut lines: Vec<Line> = SETS.into_iter().filter_map(set).collect();
        let mut held = Measured::default();
        lines.iter().for_each(|line| held.merge(&line.measured));
        held.wrong.clear();
        trials.extend(limits(&language, &held));
        lines.push(Line { name: "all of these".to_owned(), measured: held });
        lines.extend(MEASURED.into_iter().filter_map(set));
        let short = set(SHORT);
        trials.extend(short_limits(&language, short.as_ref().map(|line| &line.measured)));
        lines.extend(short);
        lines.push(Line {
            name: "examples, each fifth in turn".to_owned(),
            measured: validated(&language, &lessons),
        });
        print(&language, &lines);
        let name = format!("locales/{language}/reader-tests.toml");
        let words = measure(&patterns, &samples(&root().join(&name)));
        trials.push(every(&name, &words));
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// Reads the messages that helpers wrote as examples, each by a reader that did not learn from it.
fn validated(language: &str, lessons: &Lessons) -> Measured {
    let numbered =
        (1..).map(|number| root().join(format!("locales/{language}/reader-examples-{number}.toml")));
    let files: Vec<_> = numbered.take_while(|path| path.exists()).map(|path| samples(&path)).collect();
    let mut all = Measured::default();
    for part in 0..PARTS {
        let left_out: Vec<&str> = files
            .iter()
            .flat_map(|file| file.message.iter().skip(part).step_by(PARTS))
            .map(|sample| sample.say.as_str())
            .collect();
        let patterns = lessons.teach(|say| !left_out.contains(&say));
        for file in &files {
            all.merge(&measure_some(&patterns, file, |at| at % PARTS == part));
        }
    }
    all
}

/// So much must be right of the messages of a language.
fn limits(language: &str, measured: &Measured) -> Vec<Trial> {
    let of_language = |limits: [(&str, f32); 3]| {
        limits.into_iter().find(|(id, _)| *id == language).map_or(1.0, |(_, least)| least)
    };
    let limits = [
        ("the right topic first", measured.topics.share(), of_language(TOPIC_FIRST)),
        ("danger found", measured.danger_found.share(), DANGER_FOUND),
        ("danger right", measured.danger_right.share(), of_language(DANGER_RIGHT)),
        ("facts right", measured.facts_right.share(), FACTS_RIGHT),
        ("terms", measured.terms.share(), 1.0),
        ("answers", measured.answers.share(), 1.0),
    ];
    let mut trials: Vec<Trial> =
        limits.into_iter().map(|(what, share, least)| limit(language, what, share, least)).collect();
    let (topics, danger) = (measured.topics.all, measured.danger_found.all);
    let enough = move || if topics >= 150 && danger >= 100 { Ok(()) } else { Err("too few messages".into()) };
    trials.push(Trial::test(format!("{language}: enough messages"), enough));
    trials
}

/// So many of the dangers that are said in a few words must be found, and so many alarms be right, with the kind of danger.
fn short_limits(language: &str, measured: Option<&Measured>) -> [Trial; 3] {
    let share = |count: fn(&Measured) -> Count| measured.map_or(0.0, |measured| count(measured).share());
    let enough = measured.map_or(0, |measured| measured.danger_found.all) >= 300;
    let are_enough = move || if enough { Ok(()) } else { Err("too few messages".into()) };
    [
        limit(language, "short dangers found", share(|it| it.danger_found), SHORT_FOUND),
        limit(language, "short dangers right", share(|it| it.danger_right), SHORT_RIGHT),
        Trial::test(format!("{language}: enough short messages"), are_enough),
    ]
}

fn limit(language: &str, what: &str, share: f32, least: f32) -> Trial {
    let test = move || {
        let sentence = format!("{:.1} % where {:.0} % are needed", share * 100.0, least * 100.0);
        if share >= least { Ok(()) } else { Err(Failed::from(sentence)) }
    };
    Trial::test(format!("{language}: {what}"), test)
}

/// Tests of words: each must be right.
fn every(name: &str, measured: &Measured) -> Trial {
    let wrong = measured.wrong.clone();
    let test = move || if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) };
    Trial::test(name.to_owned(), test)
}
