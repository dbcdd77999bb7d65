//! The walk itself: what is asked on every path, where it ends, and what is wrong.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};

use super::partition::{Partition, Residual};
use crate::assess::{Assessment, Certainty, RequirementState, assess};
use crate::calendar::Date;
use crate::case::{Answer, Case};
use crate::feel::Expr;
use crate::feel::facts_in;
use crate::rulebook::{Outcome, Rulebook};

/// What a walk found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Paths from the first question to an end. Numbers and dates count once for each stretch's ends.
    pub paths: u128,
    /// Different states that the conversation can be in.
    pub states: usize,
    /// Questions on the longest path.
    pub longest: u8,
    pub problems: Vec<Problem>,
    /// By fact: the fewest and the most questions left when it is asked, that one included.
    pub questions_left: Vec<Option<(u8, u8)>>,
    /// What some path reaches: (requirement, rule).
    pub rules: BTreeSet<(usize, usize)>,
    /// What some path needs for sure, by kind and index.
    pub items: BTreeSet<(&'static str, usize)>,
    /// One case for each different end, for checks of texts and sheets.
    pub ends: Vec<Case>,
    /// By fact and answer, over all paths: how it goes on.
    pub branches: BTreeMap<(u16, Answer), Branch>,
}

/// How conversations go on after an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Branch {
    /// Facts that are still asked on some path, as a bit set.
    pub asked: u128,
    /// Outcomes that some path ends with.
    pub ends: Outcomes,
    /// Outcomes with which some path ends at this answer.
    pub stops: Outcomes,
}

/// A set of outcomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Outcomes(u8);

impl Outcomes {
    pub fn contains(self, outcome: Outcome) -> bool {
        self.0 & Outcomes::from(outcome).0 != 0
    }

    #[must_use]
    pub fn and(self, other: Outcomes) -> Outcomes {
        Outcomes(self.0 | other.0)
    }
}

impl From<Outcome> for Outcomes {
    fn from(outcome: Outcome) -> Self {
        Outcomes(1 << outcome as u8)
    }
}

/// Something that must never happen on any path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No answer to this question changes anything.
    IdleQuestion { fact: String, case: Case },
    /// Nothing more is asked, and still the verdict is open.
    OpenEnd { case: Case },
}

/// Walks all paths of a procedure on one day.
pub fn walk(rulebook: &Rulebook, on_date: Date) -> Report {
    let mut walker = Walker {
        rulebook,
        on_date,
        shown: shown_facts(rulebook),
        partition: Partition::new(rulebook, on_date),
        known: HashMap::new(),
        ends: HashSet::new(),
        owners: owners(rulebook, on_date),
        report: Report { questions_left: vec![None; rulebook.facts.len()], ..Report::default() },
    };
    let residual = Residual::new(rulebook, conditions(rulebook, on_date), on_date);
    let empty = Case::default();
    let assessment = assess(rulebook, &empty, on_date);
    walker.note(&assessment);
    let first = walker.visit(&empty, &residual, &assessment);
    let mut report = walker.report;
    report.paths = first.paths;
    report.longest = first.longest;
    report.states = walker.known.len();
    report
}

/// A state of the conversation. Of two states with the same `identity`, the same is decided from here on by
/// the same answers.
#[derive(Debug, Clone, Copy)]
struct Node {
    identity: u64,
    paths: u128,
    shortest: u8,
    longest: u8,
    /// What is asked from here on, on some path.
    asked: u128,
    ends: Outcomes,
}

struct Walker<'a> {
    rulebook: &'a Rulebook,
    on_date: Date,
    /// Facts that some text, sum or day shows: every answer to them changes what is seen.
    shown: u128,
    partition: Partition<'a>,
    known: HashMap<u64, Node>,
    ends: HashSet<u64>,
    /// By condition: the requirement it belongs to.
    owners: Vec<Option<usize>>,
    report: Report,
}

impl Walker<'_> {
    /// Walks on from a case. `assessment` is that of the case.
    fn visit(&mut self, case: &Case, residual: &Residual, assessment: &Assessment) -> Node {
        let key = self.key(residual, assessment);
        if let Some(node) = self.known.get(&key) {
            return *node;
        }
        let node = match assessment.next {
            None => self.end(case, assessment),
            Some(next) => self.branch(case, residual, assessment, next.fact),
        };
        self.known.insert(key, node);
        node
    }

    /// What decides how the conversation goes on.
    fn key(&self, residual: &Residual, assessment: &Assessment) -> u64 {
        let decided: HashSet<usize> = assessment
            .requirements
            .iter()
            .filter(|it| it.state != RequirementState::Open)
            .map(|it| it.requirement)
            .collect();
        // Once a rule applies, the other rules of its requirement say nothing more.
        let counts = |owner: &Option<usize>| !owner.is_some_and(|requirement| decided.contains(&requirement));
        let conditions = residual.conditions.iter().zip(&self.owners);
        let mut undecided: Vec<u64> =
            conditions.map(|(condition, owner)| if counts(owner) { condition.mark } else { 0 }).collect();
        undecided.extend(residual.applies.iter().map(|condition| condition.mark));
        let closed: Vec<_> = assessment
            .parts
            .iter()
            .map(|part| (part.part, part.verdict.outcome() == Some(Outcome::No)))
            .collect();
        hash(&(undecided, assessment.waiting_for, closed, assessment.next.is_none()))
    }

    fn branch(&mut self, case: &Case, residual: &Residual, assessment: &Assessment, fact: u16) -> Node {
        let definition = &self.rulebook.facts[usize::from(fact)];
        let mut answers = self.partition.answers(fact, residual);
        let real = answers.len();
        answers.push(Answer::Unknown);
        answers.extend(definition.withhold.then_some(Answer::Withheld));
        let asked = 1 << fact;
        let mut node =
            Node { identity: 0, paths: 0, shortest: u8::MAX, longest: 0, asked, ends: Outcomes::default() };
        let mut outcomes = Vec::new();
        for answer in &answers {
            let mut next = case.clone();
            next.set(&definition.id, answer.clone());
            let after = assess(self.rulebook, &next, self.on_date);
            self.note(&after);
            let child = self.visit(&next, &residual.answer(self.rulebook, fact, answer), &after);
            node.paths += child.paths;
            node.shortest = node.shortest.min(child.shortest + 1);
            node.longest = node.longest.max(child.longest + 1);
            node.asked |= child.asked;
            node.ends = node.ends.and(child.ends);
            let branch = self.report.branches.entry((fact, answer.clone())).or_default();
            branch.asked |= child.asked;
            branch.ends = branch.ends.and(child.ends);
            if after.next.is_none() {
                branch.stops = branch.stops.and(child.ends);
                // A closed way decides nothing more, so all closed ways are one state; but each says something else.
                if matches!(after.verdict.outcome(), Some(Outcome::Help | Outcome::No)) {
                    self.keep_end(&next, &after);
                }
            }
            outcomes.push((decided_by(assessment, &after), child.identity));
        }
        let differs = outcomes[..real].iter().any(|outcome| *outcome != outcomes[0]);
        if !differs && self.shown & (1 << fact) == 0 {
            self.report
                .problems
                .push(Problem::IdleQuestion { fact: definition.id.clone(), case: case.clone() });
        }
        node.identity = hash(&(fact, outcomes));
        let left = &mut self.report.questions_left[usize::from(fact)];
        let (fewest, most) = left.unwrap_or((u8::MAX, 0));
        *left = Some((fewest.min(node.shortest), most.max(node.longest)));
        node
    }

    fn end(&mut self, case: &Case, assessment: &Assessment) -> Node {
        if assessment.verdict.outcome().is_none() {
            self.report.problems.push(Problem::OpenEnd { case: case.clone() });
        }
        self.keep_end(case, assessment);
        let ends = assessment.verdict.outcome().map_or(Outcomes::default(), Outcomes::from);
        Node { identity: 0, paths: 1, shortest: 0, longest: 0, asked: 0, ends }
    }

    /// One case for each end that looks different.
    fn keep_end(&mut self, case: &Case, assessment: &Assessment) {
        if self.ends.insert(hash(&seen(assessment))) {
            self.report.ends.push(case.clone());
        }
    }

    fn note(&mut self, assessment: &Assessment) {
        for assessed in &assessment.requirements {
            if let RequirementState::Rule(rule, _) = assessed.state {
                self.report.rules.insert((assessed.requirement, rule));
            }
        }
        for (kind, items) in items_of(assessment) {
            let sure = items.iter().filter(|(_, certainty)| *certainty == Certainty::Sure);
            self.report.items.extend(sure.map(|(item, _)| (kind, *item)));
        }
    }
}

/// The items of an assessment by kind: index and certainty of each.
pub fn items_of(assessment: &Assessment) -> [(&'static str, Vec<(usize, Certainty)>); 6] {
    let list = |needed: &[crate::assess::Needed]| needed.iter().map(|it| (it.item, it.certainty)).collect();
    [
        ("document", list(&assessment.documents)),
        ("fee", assessment.fees.iter().map(|fee| (fee.needed.item, fee.needed.certainty)).collect()),
        ("deadline", assessment.deadlines.iter().map(|it| (it.needed.item, it.needed.certainty)).collect()),
        ("office", list(&assessment.offices)),
        ("doubt", list(&assessment.doubts)),
        ("advice", list(&assessment.advice)),
    ]
}

/// What one answer has decided: everything that is seen after it and was not seen before.
fn decided_by(before: &Assessment, after: &Assessment) -> u64 {
    let known: HashSet<(usize, RequirementState)> =
        before.requirements.iter().map(|it| (it.requirement, it.state)).collect();
    let states: Vec<_> = after
        .requirements
        .iter()
        .map(|it| (it.requirement, it.state))
        .filter(|state| !known.contains(state))
        .collect();
    // A requirement that turns out not to concern the person disappears.
    let gone: Vec<usize> = before
        .requirements
        .iter()
        .map(|it| it.requirement)
        .filter(|index| after.requirements.iter().all(|it| it.requirement != *index))
        .collect();
    let before_items = items_of(before);
    let items: Vec<_> = items_of(after)
        .into_iter()
        .zip(before_items)
        .map(|((_, after), (_, before))| {
            let new: Vec<_> = after.iter().filter(|item| !before.contains(item)).copied().collect();
            let gone: Vec<_> = before
                .iter()
                .map(|(item, _)| *item)
                .filter(|item| after.iter().all(|(it, _)| it != item))
                .collect();
            (new, gone)
        })
        .collect();
    let parts: Vec<_> = after.parts.iter().map(|part| (part.part, part.verdict.outcome())).collect();
    let old_parts: Vec<_> = before.parts.iter().map(|part| (part.part, part.verdict.outcome())).collect();
    let missing: Vec<_> = after.missing.iter().filter(|fact| !before.missing.contains(fact)).collect();
    hash(&(states, gone, items, parts != old_parts, missing))
}

/// What a person sees of an assessment, but for sums and days.
fn seen(assessment: &Assessment) -> impl Hash {
    let states: Vec<_> = assessment.requirements.iter().map(|it| (it.requirement, it.state)).collect();
    let parts: Vec<_> = assessment.parts.iter().map(|part| (part.part, part.verdict.outcome())).collect();
    let items = items_of(assessment);
    (
        assessment.verdict.outcome(),
        parts,
        states,
        items,
        assessment.missing.clone(),
        assessment.unpublished.clone(),
    )
}

/// All conditions that are the law on a day, each with the requirement it belongs to.
fn owned_conditions(rulebook: &Rulebook, on_date: Date) -> Vec<(Expr, Option<usize>)> {
    let mut conditions: Vec<_> = rulebook.parts.iter().map(|part| (part.when.clone(), None)).collect();
    let requirements = rulebook.requirements.iter().enumerate();
    for (index, requirement) in requirements.filter(|(_, it)| it.in_force.on(on_date)) {
        conditions.push((requirement.when.clone(), Some(index)));
        let rules = requirement.rules.iter().filter(|rule| rule.in_force.on(on_date));
        conditions.extend(rules.filter_map(|rule| Some((rule.when.clone()?, Some(index)))));
    }
    each_item(rulebook, &mut |when, in_force| {
        if in_force.on(on_date) {
            conditions.push((when.clone(), None));
        }
    });
    conditions
}

fn conditions(rulebook: &Rulebook, on_date: Date) -> Vec<Expr> {
    owned_conditions(rulebook, on_date).into_iter().map(|(condition, _)| condition).collect()
}

fn owners(rulebook: &Rulebook, on_date: Date) -> Vec<Option<usize>> {
    owned_conditions(rulebook, on_date).into_iter().map(|(_, owner)| owner).collect()
}

fn each_item(rulebook: &Rulebook, visit: &mut dyn FnMut(&Expr, &crate::rulebook::InForce)) {
    rulebook.documents.iter().for_each(|item| visit(&item.when, &item.in_force));
    rulebook.fees.iter().for_each(|item| visit(&item.when, &item.in_force));
    rulebook.deadlines.iter().for_each(|item| visit(&item.when, &item.in_force));
    rulebook.offices.iter().for_each(|item| visit(&item.when, &item.in_force));
    rulebook.doubts.iter().for_each(|item| visit(&item.when, &item.in_force));
    rulebook.advice.iter().for_each(|item| visit(&item.when, &item.in_force));
}

/// The facts in arguments, sums and days.
fn shown_facts(rulebook: &Rulebook) -> u128 {
    let mut facts = 0;
    let mut add = |expr: &Expr| facts |= facts_in(expr);
    for requirement in &rulebook.requirements {
        requirement.arguments.iter().for_each(|argument| add(&argument.value));
        for rule in &requirement.rules {
            rule.from.iter().for_each(&mut add);
            rule.arguments.iter().for_each(|argument| add(&argument.value));
        }
    }
    rulebook.documents.iter().flat_map(|it| &it.arguments).for_each(|it| add(&it.value));
    rulebook.fees.iter().flat_map(|it| &it.arguments).for_each(|it| add(&it.value));
    rulebook.fees.iter().for_each(|fee| add(&fee.detail.amount));
    rulebook.deadlines.iter().flat_map(|it| &it.arguments).for_each(|it| add(&it.value));
    rulebook.deadlines.iter().for_each(|deadline| deadline.detail.date.iter().for_each(&mut add));
    rulebook.offices.iter().flat_map(|it| &it.arguments).for_each(|it| add(&it.value));
    rulebook.doubts.iter().flat_map(|it| &it.arguments).for_each(|it| add(&it.value));
    rulebook.advice.iter().flat_map(|it| &it.arguments).for_each(|it| add(&it.value));
    facts
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
