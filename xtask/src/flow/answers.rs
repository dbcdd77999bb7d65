//! The answers to a question, put together where they lead to the same, each group with a short label.

use sportello_rules::Answer;
use sportello_rules::paths::{Branch, Report};
use sportello_rules::rulebook::FactKind;

use crate::assess::euro;
use crate::review::{Book, italian};

/// Below and above one threshold numbers and days are told apart. The walk tries other values in every conversation,
/// so that more stretches than that may only seem to differ.
const MOST_STRETCHES: usize = 2;

/// Answers that go on alike.
pub struct Group {
    pub label: String,
    pub branch: Branch,
    /// False for one choice among several, left out of the answer.
    pub is_whole_answer: bool,
}

/// The groups of answers to a question. *Don't know* is not among them: after it everything can be asked.
pub fn groups(book: &Book, fact: u16, report: &Report) -> Vec<Group> {
    let of_fact = report.branches.range((fact, Answer::YesNo(false))..);
    let of_fact = of_fact.take_while(|((of, _), _)| *of == fact);
    let answers: Vec<(&Answer, Branch)> = of_fact
        .filter(|((_, answer), _)| !matches!(answer, Answer::Unknown | Answer::Withheld))
        .map(|((_, answer), branch)| (answer, *branch))
        .collect();
    match &book.rulebook.facts[usize::from(fact)].kind {
        FactKind::YesNo => single(&answers, |answer| match answer {
            Answer::YesNo(true) => "Sì".to_owned(),
            _ => "No".to_owned(),
        }),
        FactKind::Choice(options) => {
            let mut groups = single(&answers, |answer| match answer {
                Answer::Choice(option) => book.brief_option(fact, option),
                _ => String::new(),
            });
            // In the order of the question, which the ids do not have.
            let place = |group: &Group| {
                options.iter().position(|option| book.brief_option(fact, option) == group.label)
            };
            groups.sort_by_key(place);
            groups
        }
        FactKind::Choices(options) => {
            let mut groups: Vec<Group> =
                options.iter().filter_map(|option| without(book, fact, option, &answers)).collect();
            groups.push(together(&answers, "secondo le scelte"));
            groups
        }
        FactKind::Count { .. } | FactKind::Money { .. } | FactKind::Date { .. } => stretches(&answers),
    }
}

fn single(answers: &[(&Answer, Branch)], label: impl Fn(&Answer) -> String) -> Vec<Group> {
    let group = |(answer, branch): &(&Answer, Branch)| Group {
        label: label(answer),
        branch: *branch,
        is_whole_answer: true,
    };
    answers.iter().map(group).collect()
}

/// All answers that do not hold an option.
fn without(book: &Book, fact: u16, option: &str, answers: &[(&Answer, Branch)]) -> Option<Group> {
    let holds =
        |answer: &Answer| matches!(answer, Answer::Choices(chosen) if chosen.iter().any(|it| it == option));
    let others: Vec<(&Answer, Branch)> =
        answers.iter().filter(|(answer, _)| !holds(answer)).copied().collect();
    let mut group = (!others.is_empty()).then(|| together(&others, ""))?;
    group.label = format!("senza {}", book.brief_option(fact, option));
    group.is_whole_answer = false;
    Some(group)
}

fn together(answers: &[(&Answer, Branch)], label: &str) -> Group {
    let mut all = Branch::default();
    for (_, branch) in answers {
        all.asked |= branch.asked;
        all.ends = all.ends.and(branch.ends);
        all.stops = all.stops.and(branch.stops);
    }
    Group { label: label.to_owned(), branch: all, is_whole_answer: true }
}

/// Numbers and days in stretches that go on alike, if there are few of them.
fn stretches(answers: &[(&Answer, Branch)]) -> Vec<Group> {
    let alike =
        |(_, a): &(&Answer, Branch), (_, b): &(&Answer, Branch)| a.asked == b.asked && a.stops == b.stops;
    let stretches: Vec<&[(&Answer, Branch)]> = answers.chunk_by(alike).collect();
    if stretches.len() > MOST_STRETCHES {
        return vec![together(answers, "secondo la risposta")];
    }
    let last = stretches.len() - 1;
    let group = |(at, stretch): (usize, &&[(&Answer, Branch)])| {
        let ends =
            [stretch.first(), stretch.last()].map(|end| end.map_or(String::new(), |(it, _)| bound(it)));
        let label = match (at, stretch.len()) {
            _ if last == 0 => "ogni risposta".to_owned(),
            (_, 1) => ends[0].clone(),
            (0, _) => format!("fino a {}", ends[1]),
            (at, _) if at == last => format!("da {}", ends[0]),
            _ => format!("da {} a {}", ends[0], ends[1]),
        };
        Group { label, ..together(stretch, "") }
    };
    stretches.iter().enumerate().map(group).collect()
}

fn bound(answer: &Answer) -> String {
    match answer {
        Answer::Count(count) => count.to_string(),
        Answer::Money(cents) => format!("{} €", euro(*cents).replace('.', ",")),
        Answer::Date(date) => italian::day(*date),
        _ => String::new(),
    }
}
