//! Requirements, parts and the verdict on the whole.

use crate::calendar::Date;
use crate::feel::Deps;
use crate::feel::Value;
use crate::rulebook::{Outcome, Requirement};

use super::facts::{Decision, Facts};
use super::{Because, PartAssessment, RequirementAssessment, RequirementState, Verdict, Waiting};

pub(super) struct Judged {
    pub verdict: Verdict,
    pub parts: Vec<PartAssessment>,
    pub requirements: Vec<RequirementAssessment>,
}

pub(super) fn judge(facts: &Facts, waiting: &mut Waiting) -> Judged {
    let mut requirements = Vec::new();
    for (index, requirement) in facts.rulebook.requirements.iter().enumerate() {
        requirements.extend(judge_requirement(facts, index, requirement, waiting));
    }
    let mut parts = Vec::new();
    let mut parts_open = false;
    for (index, part) in facts.rulebook.parts.iter().enumerate() {
        let (asked, deps) = facts.decide(&part.when);
        match asked {
            Decision::Decided(false) => {}
            Decision::Decided(true) => {
                parts
                    .push(PartAssessment { part: index, verdict: combine_part(facts, &requirements, index) });
            }
            Decision::Open | Decision::Unknowable => {
                parts_open |= asked == Decision::Open;
                facts.wait(deps, waiting);
            }
        }
    }
    let verdict = if facts.rulebook.parts.is_empty() {
        combine(requirements.iter())
    } else {
        combine_parts(&requirements, &parts, parts_open)
    };
    Judged { verdict, parts, requirements }
}

fn judge_requirement(
    facts: &Facts,
    index: usize,
    requirement: &Requirement,
    waiting: &mut Waiting,
) -> Option<RequirementAssessment> {
    if !facts.in_force(requirement.in_force) {
        return None;
    }
    let (concerns, concerns_deps) = facts.decide(&requirement.when);
    let mut assessment = RequirementAssessment {
        requirement: index,
        state: RequirementState::Unknown,
        from: None,
        because: Because::from(concerns_deps),
        sources: requirement.sources.clone(),
        arguments: Vec::new(),
    };
    match concerns {
        Decision::Decided(false) => return None,
        Decision::Decided(true) => {}
        Decision::Open | Decision::Unknowable => {
            facts.wait(concerns_deps, waiting);
            if concerns == Decision::Open {
                assessment.state = RequirementState::Open;
            }
            return Some(assessment);
        }
    }
    let (state, deps) = applying_rule(facts, requirement);
    assessment.state = state;
    assessment.because = Because::from(union(concerns_deps, deps));
    if let RequirementState::Rule(rule, _) = state {
        let rule = &requirement.rules[rule];
        assessment.arguments = facts.arguments(&requirement.arguments, waiting);
        assessment.arguments.extend(facts.arguments(&rule.arguments, waiting));
        if !rule.sources.is_empty() {
            assessment.sources = rule.sources.clone();
        }
        if let Some(from) = &rule.from {
            let from = facts.eval(from);
            assessment.from = from.value.as_date();
            if from.value.is_null() {
                facts.wait(from.deps, waiting);
            }
        }
    } else {
        facts.wait(deps, waiting);
    }
    Some(assessment)
}

/// The rule that applies, or why none is known to. `compile` has proved that exactly one applies to complete answers.
fn applying_rule(facts: &Facts, requirement: &Requirement) -> (RequirementState, Deps) {
    let mut undecided = Deps::default();
    let mut refused = Deps::default();
    let mut otherwise = None;
    // Can an answer that is still to come make one of these rules apply? Can it refuse them all?
    let mut can_apply = false;
    let mut can_all_be_refused = true;
    let mut is_undecided = false;
    for (index, rule) in requirement.rules.iter().enumerate() {
        if !facts.in_force(rule.in_force) {
            continue;
        }
        let Some(when) = &rule.when else {
            otherwise = Some(index);
            continue;
        };
        let applies = facts.eval(when);
        match applies.value {
            Value::Bool(true) => return (RequirementState::Rule(index, rule.outcome), applies.deps),
            Value::Bool(false) => refused = union(refused, applies.deps),
            _ => {
                is_undecided = true;
                undecided = union(undecided, applies.deps);
                can_apply |= facts.can_be(when, true);
                can_all_be_refused &= facts.can_be(when, false);
            }
        }
    }
    match otherwise {
        Some(index) if !is_undecided => {
            (RequirementState::Rule(index, requirement.rules[index].outcome), refused)
        }
        _ if can_apply || (otherwise.is_some() && can_all_be_refused) => (RequirementState::Open, undecided),
        _ => (RequirementState::Unknown, facts.without_open(undecided)),
    }
}

fn union(a: Deps, b: Deps) -> Deps {
    Deps { facts: a.facts | b.facts, dated: a.dated | b.dated }
}

fn combine_part(facts: &Facts, requirements: &[RequirementAssessment], part: usize) -> Verdict {
    let concerns = |assessed: &&RequirementAssessment| {
        let parts = &facts.rulebook.requirements[assessed.requirement].parts;
        parts.is_empty() || parts.contains(&(part as u16))
    };
    combine(requirements.iter().filter(concerns))
}

/// Help before everything; then what closes the way, even if more is open; then what is open; then the
/// most doubtful of the rest.
fn combine<'a>(requirements: impl Iterator<Item = &'a RequirementAssessment>) -> Verdict {
    let mut worst = Outcome::Yes;
    let mut open = false;
    let mut from: Option<Date> = None;
    let mut every_day_known = true;
    for assessed in requirements {
        let outcome = match assessed.state {
            RequirementState::Open => {
                open = true;
                continue;
            }
            RequirementState::Unknown => Outcome::Desk,
            RequirementState::Rule(_, outcome) => outcome,
        };
        worst = worst.max(outcome);
        if outcome == Outcome::NotYet {
            every_day_known &= assessed.from.is_some();
            from = from.max(assessed.from);
        }
    }
    if open && worst < Outcome::No {
        return Verdict::Open;
    }
    let from = from.filter(|_| worst == Outcome::NotYet && every_day_known);
    Verdict::Decided { outcome: worst, from }
}

/// A closed way for one part does not close the others: the whole is a no only when every part is.
fn combine_parts(
    requirements: &[RequirementAssessment],
    parts: &[PartAssessment],
    parts_open: bool,
) -> Verdict {
    let helps =
        |assessed: &RequirementAssessment| matches!(assessed.state, RequirementState::Rule(_, Outcome::Help));
    if requirements.iter().any(helps) {
        return Verdict::Decided { outcome: Outcome::Help, from: None };
    }
    if parts_open {
        return Verdict::Open;
    }
    let no = Verdict::Decided { outcome: Outcome::No, from: None };
    let mut worst = Verdict::Decided { outcome: Outcome::Yes, from: None };
    let mut possible = false;
    for part in parts.iter().filter(|part| part.verdict != no) {
        possible = true;
        worst = match (worst, part.verdict) {
            (Verdict::Open, _) | (_, Verdict::Open) => Verdict::Open,
            (Verdict::Decided { outcome: a, from: since }, Verdict::Decided { outcome: b, from }) => {
                // Of two parts that both have to wait, the whole has to wait for the later day.
                let from = if a == b {
                    since.max(from)
                } else if b > a {
                    from
                } else {
                    since
                };
                Verdict::Decided { outcome: a.max(b), from }
            }
        };
    }
    if possible {
        worst
    } else if parts.is_empty() {
        // Nothing that could be asked for is known to be wanted: the person does not know what they want.
        Verdict::Decided { outcome: Outcome::Desk, from: None }
    } else {
        no
    }
}
