//! The flow of a procedure: which questions are asked, which answers leave questions out, and where they end.
//!
//! It is read off the walk of all paths, so it shows what the conversation does and not what somebody meant it to do.
//!
//! * `answers`: an answer's place in the picture, in few words;
//! * `draw`: the picture.

mod answers;
mod draw;

use std::collections::BTreeMap;

use sportello_rules::assess::bits;
use sportello_rules::paths::{Branch, Outcomes, Report};
use sportello_rules::rulebook::Outcome;

use crate::review::Book;

pub use draw::{Drawing, draw};

/// The questions in asking order, with what becomes of their answers.
#[derive(Debug)]
pub struct Flow {
    pub questions: Vec<Question>,
}

#[derive(Debug)]
pub struct Question {
    /// `D4`.
    pub number: String,
    pub text: String,
    /// Answers that leave out questions which other answers to this one lead to.
    pub detours: Vec<Detour>,
    /// Answers with which the conversation ends, or can end.
    pub ends: Vec<End>,
}

/// Answers after which some later questions are never asked.
#[derive(Debug, PartialEq, Eq)]
pub struct Detour {
    pub answers: Vec<String>,
    /// Positions in [`Flow::questions`].
    pub skipped: Vec<usize>,
    /// Those that can still be asked.
    pub asked: Vec<usize>,
}

/// Answers that end the conversation.
#[derive(Debug, PartialEq, Eq)]
pub struct End {
    pub answers: Vec<String>,
    pub outcomes: Vec<Outcome>,
    pub always: Always,
}

/// Whether an answer ends every conversation, or only some.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Always {
    Yes,
    Sometimes,
}

/// The flow of a procedure, as its walk found it.
pub fn flow(book: &Book, report: &Report) -> Flow {
    let all = report.branches.iter().fold(0, |all, ((fact, _), branch)| all | branch.asked | 1 << fact);
    let facts: Vec<u16> = bits(all).collect();
    let position: BTreeMap<u16, usize> = facts.iter().enumerate().map(|(at, fact)| (*fact, at)).collect();
    let positions = |asked: u128| bits(asked).map(|fact| position[&fact]).collect::<Vec<usize>>();
    let questions = facts.iter().map(|&fact| {
        let groups = answers::groups(book, fact, report);
        let union = groups.iter().fold(0, |all, group| all | group.branch.asked);
        let definition = &book.rulebook.facts[usize::from(fact)];
        Question {
            number: book.number(fact),
            text: book.brief(&format!("fact-{}", definition.id), &definition.arguments),
            detours: detours(&groups, union, positions),
            ends: ends(&groups),
        }
    });
    Flow { questions: questions.collect() }
}

fn detours(groups: &[answers::Group], union: u128, positions: impl Fn(u128) -> Vec<usize>) -> Vec<Detour> {
    let mut by_asked: Vec<(u128, Vec<String>)> = Vec::new();
    for group in groups.iter().filter(|group| group.branch.asked != union && group.branch.asked != 0) {
        match by_asked.iter_mut().find(|(asked, _)| *asked == group.branch.asked) {
            Some((_, answers)) => answers.push(group.label.clone()),
            None => by_asked.push((group.branch.asked, vec![group.label.clone()])),
        }
    }
    let detour = |(asked, answers): (u128, Vec<String>)| Detour {
        answers,
        skipped: positions(union & !asked),
        asked: positions(asked),
    };
    by_asked.into_iter().map(detour).collect()
}

fn ends(groups: &[answers::Group]) -> Vec<End> {
    let mut ends: BTreeMap<(Always, Vec<Outcome>), Vec<String>> = BTreeMap::new();
    for group in groups.iter().filter(|group| group.is_whole_answer) {
        let Branch { asked, stops, .. } = group.branch;
        let outcomes = outcomes(stops);
        if !outcomes.is_empty() {
            let always = if asked == 0 { Always::Yes } else { Always::Sometimes };
            ends.entry((always, outcomes)).or_default().push(group.label.clone());
        }
    }
    let whole = groups.iter().filter(|group| group.is_whole_answer).count();
    let end = |((always, outcomes), answers): ((Always, Vec<Outcome>), Vec<String>)| {
        let every = answers.len() == whole && whole > 1;
        End { answers: if every { vec!["ogni risposta".to_owned()] } else { answers }, outcomes, always }
    };
    ends.into_iter().map(end).collect()
}

fn outcomes(set: Outcomes) -> Vec<Outcome> {
    let all = [Outcome::Yes, Outcome::NotYet, Outcome::Desk, Outcome::No, Outcome::Help];
    all.into_iter().filter(|outcome| set.contains(*outcome)).collect()
}
