//! A case by which a surviving mutant differs from the law: the facts of the golden case that is missing. What is to
//! be expected of it, only the law says.

use sportello_rules::assess::{FactState, Verdict, date_limit};
use sportello_rules::paths::walk::items_of;
use sportello_rules::rulebook::{FactKind, Outcome};
use sportello_rules::{Answer, Assessment, Case, Date, Rulebook, assess};

/// More answers than any conversation has.
const LONGEST: usize = 200;

/// The case, answered to the end of the conversation, if the mutant then shows something else than the law.
pub fn complete(law: &Rulebook, mutant: &Rulebook, start: &Case, day: Date) -> Option<Case> {
    let mut case = start.clone();
    for _ in 0..LONGEST {
        let (here, there) = (assess(law, &case, day), assess(mutant, &case, day));
        let Some(next) = here.next.or(there.next) else {
            return differ(&here, &there).then(|| only_asked(law, &case, &here));
        };
        let fact = usize::from(next.fact);
        case.set(&law.facts[fact].id, mildest(law, &case, fact, day)?);
    }
    None
}

/// Do two assessments show a person different things?
fn differ(law: &Assessment, mutant: &Assessment) -> bool {
    let shown = |assessment: &Assessment| {
        let states: Vec<_> =
            assessment.requirements.iter().map(|it| (it.requirement, it.state, it.from)).collect();
        let sums: Vec<_> = assessment.fees.iter().map(|fee| fee.cents).collect();
        let days: Vec<_> = assessment.deadlines.iter().map(|deadline| deadline.date).collect();
        (states, sums, days, items_of(assessment), assessment.missing.clone(), assessment.unpublished.clone())
    };
    law.verdict != mutant.verdict || law.parts != mutant.parts || shown(law) != shown(mutant)
}

fn only_asked(law: &Rulebook, case: &Case, assessment: &Assessment) -> Case {
    let answered = law.facts.iter().zip(&assessment.facts);
    let answered = answered.filter(|(_, state)| !matches!(state, FactState::NotApplicable));
    answered.filter_map(|(fact, _)| Some((fact.id.clone(), case.answer(&fact.id)?.clone()))).collect()
}

/// The answer after which most is still possible: after a *no* or a *help* nothing more would show.
fn mildest(law: &Rulebook, case: &Case, fact: usize, day: Date) -> Option<Answer> {
    let harm = |answer: &Answer| {
        let mut next = case.clone();
        next.set(&law.facts[fact].id, answer.clone());
        match assess(law, &next, day).verdict {
            Verdict::Open => None,
            Verdict::Decided { outcome: Outcome::Yes, .. } => None,
            Verdict::Decided { outcome, .. } => Some(outcome),
        }
    };
    usual_answers(&law.facts[fact].kind, day).into_iter().min_by_key(harm)
}

fn usual_answers(kind: &FactKind, day: Date) -> Vec<Answer> {
    match kind {
        FactKind::YesNo => vec![Answer::YesNo(true), Answer::YesNo(false)],
        FactKind::Choice(options) => options.iter().cloned().map(Answer::Choice).collect(),
        FactKind::Choices(options) => {
            options.iter().map(|option| Answer::Choices(vec![option.clone()])).collect()
        }
        FactKind::Count { min, max } => {
            [*min, (min + 1).min(*max), *max].into_iter().map(Answer::Count).collect()
        }
        FactKind::Money { max } => [*max, 0].into_iter().map(Answer::Money).collect(),
        FactKind::Date { min, max } => {
            let (first, last) = (date_limit(day, *min), date_limit(day, *max));
            let usual = [day.add_months(-36), Some(day), day.add_months(12), Some(first), Some(last)];
            let within = usual.into_iter().flatten().filter(|date| (first..=last).contains(date));
            within.map(Answer::Date).collect()
        }
    }
}
