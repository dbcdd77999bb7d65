//! Does a mutant ever say anything else than the law? Some cannot: an option of a list may be shut out by another
//! condition, a question that is allowed always may never be needed.
//!
//! Both are walked together, over complete answers taken by partition, as the check of decision tables does it.

use std::collections::HashSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use sportello_rules::assess::bits;
use sportello_rules::compile::law_days;
use sportello_rules::feel::{Expr, Value, dated_in, facts_in};
use sportello_rules::paths::Residual;
use sportello_rules::paths::partition::Partition;
use sportello_rules::rulebook::{Outcome, Requirement};
use sportello_rules::{Case, Date, Rulebook};

use super::example::complete;
use super::mutants::Edit;
use super::place::{Place, Timeline};
use crate::paths::first_day;

/// After so many steps the search is given up, and the mutant counts as different.
const PATIENCE: usize = 60_000;

/// So many answers by which they differ are tried as the beginning of an example.
const TRIES: usize = 40;

/// Whether a mutant differs from the law.
#[derive(Debug, PartialEq, Eq)]
pub enum Difference {
    /// To no complete answers on any day.
    None,
    /// This whole case shows it, on this day.
    Shown(Case, Date),
    /// It does, or the search was given up; no case was found that shows it.
    Unseen,
}

/// Compares a mutant with the law, on one day of each stretch of the law from `first_day` on.
pub fn difference(law: &Rulebook, mutant: &Rulebook, edit: &Edit) -> Difference {
    let Some(places) = concerned(law, edit) else { return reached(law, mutant, edit) };
    let mut unseen = false;
    for day in days(law, edit) {
        for &place in &places {
            if place.in_force(law).iter().any(|in_force| !in_force.on(day)) {
                continue;
            }
            let mut search = Search::new([law, mutant], day);
            search.compare(place, [law, mutant]);
            if let Some(case) = search.example {
                return Difference::Shown(case, day);
            }
            unseen |= search.tried > 0 || search.steps > PATIENCE;
        }
    }
    if unseen { Difference::Unseen } else { Difference::None }
}

/// For an edit that shows wherever its place is reached: a case that reaches it.
fn reached(law: &Rulebook, mutant: &Rulebook, edit: &Edit) -> Difference {
    let place = match edit {
        Edit::Outcome { requirement, rule, .. }
            if law.requirements[*requirement].rules[*rule].when.is_some() =>
        {
            Place::Rule(*requirement, *rule)
        }
        Edit::Outcome { requirement, .. }
        | Edit::Boundary {
            timeline: Timeline::Requirement(requirement) | Timeline::Rules(requirement),
            ..
        } => Place::Requirement(*requirement),
        Edit::Boundary { timeline: Timeline::Item(kind, at), .. } => Place::Item(*kind, *at),
        _ => return Difference::Unseen,
    };
    let mut never = law.clone();
    if let Some(when) = place.expr_mut(&mut never) {
        *when = Expr::Const(Value::Bool(false));
    }
    for day in days(law, edit) {
        let mut search = Search::new([law, mutant], day);
        search.compare(place, [law, &never]);
        if let Some(case) = search.example {
            return Difference::Shown(case, day);
        }
    }
    Difference::Unseen
}

/// The places at which an edit can show; `None` when it shows wherever it is reached.
fn concerned(law: &Rulebook, edit: &Edit) -> Option<Vec<Place>> {
    let with = |concerns: &dyn Fn(&Expr) -> bool| {
        let places = Place::all(law).into_iter();
        Some(places.filter(|place| place.expr(law).is_some_and(concerns)).collect())
    };
    match edit {
        // Whether a fact may be asked shows only where it is needed.
        Edit::Expr(Place::Applies(fact), _) | Edit::Otherwise(fact, _) => {
            with(&|expr| facts_in(expr) & (1 << fact) != 0)
        }
        Edit::Expr(place, _) => Some(vec![*place]),
        Edit::Amount { value, .. } | Edit::Boundary { timeline: Timeline::Value(value), .. } => {
            with(&|expr| dated_in(expr) & (1 << value) != 0)
        }
        Edit::Boundary { .. } | Edit::Outcome { .. } | Edit::Parts(..) => None,
    }
}

fn days(law: &Rulebook, edit: &Edit) -> Vec<Date> {
    if let Edit::Boundary { day, moved, .. } = edit {
        return vec![*day.min(moved)];
    }
    let mut days = law_days(law, first_day());
    days.push(law.checked);
    days
}

/// What must hold for the place to matter.
fn guards(rulebook: &Rulebook, place: Place, day: Date) -> Vec<Expr> {
    let rule = |at: usize| vec![rulebook.requirements[at].when.clone()];
    match place {
        Place::Applies(_) | Place::Part(_) | Place::Requirement(_) => Vec::new(),
        Place::Rule(at, _) => rule(at),
        Place::From(at, index) => {
            let when = rulebook.requirements[at].rules[index].when.clone();
            rule(at).into_iter().chain(when).collect()
        }
        Place::Item(..) => not_closed(rulebook, day),
        Place::Amount(at) => vec![rulebook.fees[at].when.clone()],
        Place::Term(at) => vec![rulebook.deadlines[at].when.clone()],
    }
}

/// After a *no* or a *help* nothing is listed. With parts, the *no* closes only its own.
fn not_closed(rulebook: &Rulebook, day: Date) -> Vec<Expr> {
    let closes = |outcome: Outcome| match outcome {
        Outcome::Help => true,
        Outcome::No => rulebook.parts.is_empty(),
        _ => false,
    };
    let mut guards = Vec::new();
    for requirement in rulebook.requirements.iter().filter(|it| it.in_force.on(day)) {
        for (index, rule) in requirement.rules.iter().enumerate() {
            if rule.in_force.on(day) && closes(rule.outcome) {
                let applies = Expr::And(vec![requirement.when.clone(), condition(requirement, index, day)]);
                guards.push(Expr::Not(applies.into()));
            }
        }
    }
    guards
}

/// The condition of a rule; for `otherwise`, that no other applies.
fn condition(requirement: &Requirement, rule: usize, day: Date) -> Expr {
    requirement.rules[rule].when.clone().unwrap_or_else(|| {
        let others = requirement.rules.iter().filter(|other| other.in_force.on(day));
        Expr::Not(Expr::Or(others.filter_map(|other| other.when.clone()).collect()).into())
    })
}

/// The law and the mutant, answered alike.
struct Search<'a> {
    /// The law and the mutant: by them an example must differ.
    shown: [&'a Rulebook; 2],
    day: Date,
    partitions: [Partition<'a>; 2],
    seen: HashSet<Vec<u64>>,
    steps: usize,
    /// Answers by which the two differ at the place, so far.
    tried: usize,
    example: Option<Case>,
}

impl<'a> Search<'a> {
    fn new(shown: [&'a Rulebook; 2], day: Date) -> Self {
        let partitions = shown.map(|rulebook| Partition::new(rulebook, day));
        Search { shown, day, partitions, seen: HashSet::new(), steps: 0, tried: 0, example: None }
    }

    /// Goes through all answers that matter to a place in two versions of the law.
    fn compare(&mut self, place: Place, versions: [&Rulebook; 2]) {
        let residuals = versions.map(|rulebook| {
            let mut exprs = guards(rulebook, place, self.day);
            exprs.extend(place.expr(rulebook).cloned());
            Residual::new(rulebook, exprs, self.day)
        });
        self.visit(&Case::default(), &residuals);
    }

    /// The last condition of each is the one that is compared; those before it must hold.
    fn visit(&mut self, case: &Case, residuals: &[Residual; 2]) {
        let fails = |residual: &Residual| {
            let guards = &residual.conditions[..residual.conditions.len() - 1];
            guards.iter().any(|guard| *guard.expr == Expr::Const(Value::Bool(false)))
        };
        self.steps += 1;
        let enough = self.example.is_some() || self.tried > TRIES || self.steps > PATIENCE;
        if enough || residuals.iter().all(fails) {
            return;
        }
        let last = |residual: &Residual| residual.conditions.last().map(|condition| condition.expr.clone());
        let open = self.open(residuals);
        let Some(fact) = bits(open).next() else {
            if last(&residuals[0]) != last(&residuals[1]) {
                self.tried += 1;
                self.example = complete(self.shown[0], self.shown[1], case, self.day);
            }
            return;
        };
        if !self.seen.insert(key(residuals)) {
            return;
        }
        let mut answers = self.partitions[0].answers(fact, &residuals[0]);
        for answer in self.partitions[1].answers(fact, &residuals[1]) {
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
        for answer in answers {
            let mut next = case.clone();
            next.set(&self.shown[0].facts[usize::from(fact)].id, answer.clone());
            let [law, mutant] = residuals;
            let [of_law, of_mutant] = self.shown;
            let next_residuals = [law.answer(of_law, fact, &answer), mutant.answer(of_mutant, fact, &answer)];
            self.visit(&next, &next_residuals);
        }
    }

    /// The facts still to be answered, with those that decide whether they are asked.
    fn open(&self, residuals: &[Residual; 2]) -> u128 {
        let mut open = residuals[0].open() | residuals[1].open();
        for fact in (0..self.shown[0].facts.len()).rev() {
            if open & (1 << fact) != 0 {
                open |= residuals[0].applies[fact].facts | residuals[1].applies[fact].facts;
            }
        }
        open
    }
}

fn key(residuals: &[Residual; 2]) -> Vec<u64> {
    let conditions =
        residuals.iter().flat_map(|residual| residual.conditions.iter().chain(&residual.applies));
    conditions.map(|it| if it.facts == 0 { hash(&it.expr) } else { it.mark }).collect()
}

/// A decided condition by its value.
fn hash(decided: &Expr) -> u64 {
    let mut hasher = DefaultHasher::new();
    postcard::to_allocvec(decided).expect("an expression is plain data").hash(&mut hasher);
    hasher.finish()
}
