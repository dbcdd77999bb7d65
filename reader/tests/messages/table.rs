//! What was measured, as a table of one language.

use std::collections::BTreeSet;

use super::measure::{Count, Measured};

/// One line: what was read, and how well.
pub struct Line {
    pub name: String,
    pub measured: Measured,
}

/// Prints what was wrong, then every line, then the topics of the last three, side by side.
pub fn print(language: &str, lines: &[Line]) {
    for line in lines.iter().filter(|line| !line.measured.wrong.is_empty()) {
        println!("{}", line.name);
        line.measured.wrong.iter().for_each(|wrong| println!("  - {wrong}"));
    }
    let titles = [
        "topic first",
        "topics beside",
        "danger found",
        "danger right",
        "facts right",
        "facts found",
        "terms",
        "answers",
    ];
    println!("\n{language:<38}{}", titles.map(|title| format!("{title:>17}")).concat());
    for Line { name, measured } in lines {
        let counts = [
            measured.topics,
            measured.beside,
            measured.danger_found,
            measured.danger_right,
            measured.facts_right,
            measured.facts_found,
            measured.terms,
            measured.answers,
        ];
        println!("{name:<38}{}", counts.map(|count| format!("{count:>17}")).concat());
    }
    let shown = &lines[lines.len().saturating_sub(3)..];
    let topics: BTreeSet<&String> = shown.iter().flat_map(|line| line.measured.by_topic.keys()).collect();
    println!("\n{:<38}{}", "", shown.iter().map(|line| format!("{:>38}", line.name)).collect::<String>());
    for topic in topics {
        let count = |line: &Line| line.measured.by_topic.get(topic).copied().unwrap_or(Count::default());
        println!(
            "{topic:<38}{}",
            shown.iter().map(|line| format!("{:>38}", count(line))).collect::<String>()
        );
    }
    println!();
}
