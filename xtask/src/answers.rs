//! A case as it stands in a golden file.

use sportello_rules::rulebook::Rulebook;
use sportello_rules::{Answer, Case};

use crate::assess::euro;

/// The answers in asking order, as an inline table: `{ permit-kind = "work", applied = false }`.
pub fn inline_table(rulebook: &Rulebook, case: &Case) -> String {
    let answered = rulebook.facts.iter().filter_map(|fact| Some((fact, case.answer(&fact.id)?)));
    let facts: Vec<String> =
        answered.map(|(fact, answer)| format!("{} = {}", fact.id, value(answer))).collect();
    format!("{{ {} }}", facts.join(", "))
}

/// One answer as a TOML value. Money is in euro.
pub fn value(answer: &Answer) -> String {
    match answer {
        Answer::YesNo(truth) => truth.to_string(),
        Answer::Choice(option) => format!("\"{option}\""),
        Answer::Choices(options) => {
            let options: Vec<String> = options.iter().map(|option| format!("\"{option}\"")).collect();
            format!("[{}]", options.join(", "))
        }
        Answer::Count(count) => count.to_string(),
        Answer::Money(cents) => euro(*cents),
        Answer::Date(date) => date.to_string(),
        Answer::Unknown => "\"unknown\"".to_owned(),
        Answer::Withheld => "\"withheld\"".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_written_as_golden_cases_have_them() {
        let day = sportello_rules::Date::new(2026, 11, 5).expect("a day");
        for (answer, expected) in [
            (Answer::YesNo(false), "false"),
            (Answer::Choice("work".into()), "\"work\""),
            (Answer::Choices(vec!["a".into(), "b".into()]), "[\"a\", \"b\"]"),
            (Answer::Count(3), "3"),
            (Answer::Money(1_065_168), "10651.68"),
            (Answer::Date(day), "2026-11-05"),
            (Answer::Unknown, "\"unknown\""),
        ] {
            assert_eq!(value(&answer), expected);
        }
    }
}
