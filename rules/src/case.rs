//! What a person has answered: the case.
//!
//! Answers are keyed by the id of their fact, never by position, so that a case outlives a change of
//! procedure, language or rulebook.

use serde::{Deserialize, Serialize};

use crate::calendar::Date;

/// An answer to one question. No answer at all is the absence of the fact from the [`Case`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Answer {
    YesNo(bool),
    /// The id of the chosen option.
    Choice(String),
    /// The ids of the chosen options, in the order of the fact's options.
    Choices(Vec<String>),
    Count(u32),
    /// Euro cents.
    Money(i64),
    Date(Date),
    /// "I don't know".
    Unknown,
    /// "I prefer not to say".
    Withheld,
}

/// The answers given so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Case {
    answers: Vec<(String, Answer)>,
}

impl Case {
    /// The answer to a fact, if one was given.
    pub fn answer(&self, fact: &str) -> Option<&Answer> {
        self.position(fact).ok().map(|index| &self.answers[index].1)
    }

    /// Gives or changes an answer.
    pub fn set(&mut self, fact: &str, answer: Answer) {
        match self.position(fact) {
            Ok(index) => self.answers[index].1 = answer,
            Err(index) => self.answers.insert(index, (fact.to_owned(), answer)),
        }
    }

    /// Takes an answer back.
    pub fn remove(&mut self, fact: &str) {
        if let Ok(index) = self.position(fact) {
            self.answers.remove(index);
        }
    }

    /// All answers, by fact id.
    pub fn answers(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.answers.iter().map(|(fact, answer)| (fact.as_str(), answer))
    }

    /// True when nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    fn position(&self, fact: &str) -> Result<usize, usize> {
        self.answers.binary_search_by(|(known, _)| known.as_str().cmp(fact))
    }
}

impl<F: Into<String>> FromIterator<(F, Answer)> for Case {
    fn from_iter<I: IntoIterator<Item = (F, Answer)>>(answers: I) -> Self {
        let mut case = Case::default();
        for (fact, answer) in answers {
            case.set(&fact.into(), answer);
        }
        case
    }
}
