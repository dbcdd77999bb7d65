//! Questions and answers in words.

use sportello_rules::assess::{ArgumentValue, FactState, question_arguments};
use sportello_rules::rulebook::{Fact, Rulebook};
use sportello_rules::{Answer, Assessment, Case, Date};

use crate::texts::{Shown, Texts};

/// A question in one language, with the values that its texts show.
pub struct Question<'a> {
    texts: &'a Texts,
    pub fact: &'a Fact,
    arguments: Vec<ArgumentValue>,
}

impl<'a> Question<'a> {
    pub fn new(texts: &'a Texts, rulebook: &Rulebook, case: &Case, on_date: Date, fact: &'a Fact) -> Self {
        Question { texts, fact, arguments: question_arguments(rulebook, case, on_date, fact) }
    }

    /// The question itself.
    pub fn text(&self) -> String {
        self.attribute("")
    }

    /// One of its other texts: `why`, `where`, `desk`, `unit`.
    pub fn attribute(&self, attribute: &str) -> String {
        self.texts.of("fact", &self.fact.id, attribute, &self.arguments)
    }

    /// An option in words.
    pub fn option(&self, option: &str) -> String {
        self.attribute(&["option-", option].concat())
    }

    /// An answer in words.
    pub fn answer(&self, answer: &Answer) -> String {
        let texts = self.texts;
        match answer {
            Answer::YesNo(true) => texts.get("answer-yes"),
            Answer::YesNo(false) => texts.get("answer-no"),
            Answer::Choice(chosen) => self.option(chosen),
            Answer::Choices(chosen) => {
                let words: Vec<String> = chosen.iter().map(|chosen| self.option(chosen)).collect();
                words.join(&texts.get("list-separator"))
            }
            Answer::Count(count) => texts.number(f64::from(*count)),
            Answer::Money(cents) => texts.euro(*cents),
            Answer::Date(date) => texts.date(*date),
            Answer::Unknown => texts.get("answer-unknown"),
            Answer::Withheld => texts.get("answer-withheld"),
        }
    }
}

/// What was said and still counts: indices of facts in asking order.
pub fn said(assessment: &Assessment) -> Vec<usize> {
    let counts =
        |state: &FactState| matches!(state, FactState::Answered | FactState::Unknown | FactState::Withheld);
    assessment.facts.iter().enumerate().filter(|(_, state)| counts(state)).map(|(index, _)| index).collect()
}

/// A number of papers and a sum, for the button that opens the checklist.
pub fn checklist_count(texts: &Texts, rulebook: &Rulebook, assessment: &Assessment) -> String {
    use sportello_rules::assess::Certainty;
    let sure = assessment.documents.iter().filter(|needed| needed.certainty == Certainty::Sure).count();
    // Sums of ways that are compared do not add up.
    let sum = Shown::Cents(assessment.sum(|fee| rulebook.fees[fee].parts.is_empty()));
    texts.with("checklist-count", &[("papers", Shown::Number(sure as f64)), ("sum", sum)])
}
