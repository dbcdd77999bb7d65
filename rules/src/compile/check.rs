//! What a linked procedure must fulfil, beyond being well written.

use std::collections::HashSet;

use super::diagnostic::Diagnostic;
use super::library::Library;
use super::link::Linked;
use crate::calendar::Date;
use crate::case::Case;
use crate::feel::facts_in;
use crate::feel::{Expr, Value};
use crate::paths::Residual;
use crate::paths::partition::{Condition, Partition};
use crate::rulebook::{InForce, Rulebook};

/// The first day for which the law in `rules/law` claims to be complete.
pub(super) fn first_day() -> Date {
    Date::new(2025, 1, 1).expect("a day of the calendar")
}

pub(super) fn check(_library: &Library, linked: &Linked, diagnostics: &mut Vec<Diagnostic>) {
    unused_facts(linked, diagnostics);
    for index in 0..linked.rulebook.requirements.len() {
        decision_table(linked, index, diagnostics);
    }
}

/// Every fact that is asked must occur in some condition, sum, day or text.
fn unused_facts(linked: &Linked, diagnostics: &mut Vec<Diagnostic>) {
    let mut used = 0;
    super::prune::each_expr(&linked.rulebook, &mut |expr| used |= facts_in(expr));
    for (index, fact) in linked.rulebook.facts.iter().enumerate() {
        if used & (1 << index) == 0 {
            let (file, span) = &linked.questions[index];
            let message = format!("no condition depends on `{}`: it would never be asked", fact.id);
            let mend = "use it, or take it out of `questions`";
            diagnostics.push(Diagnostic::at(file, span.clone(), message).mend(mend));
        }
    }
}

fn decision_table(linked: &Linked, index: usize, diagnostics: &mut Vec<Diagnostic>) {
    let requirement = &linked.rulebook.requirements[index];
    for fault in faults(&linked.rulebook, index) {
        diagnostics.push(match fault {
            Fault::Clash { case, applying, day } => clash(linked, index, &case, &applying, day),
            Fault::Unreached(rule) => {
                let (file, span) = &linked.rules[index][rule];
                let id = &requirement.rules[rule].id;
                let message = format!("no set of answers leads to `{id}` of `{}`", requirement.id);
                let mend = "another rule takes all its cases: correct the conditions or delete it";
                Diagnostic::at(file, span.clone(), message).mend(mend)
            }
        });
    }
}

/// What is wrong with the rules of a requirement, as a decision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// To these answers, on this day, no rule applies, or more than one.
    Clash { case: Case, applying: Vec<usize>, day: Date },
    /// No set of answers leads to this rule.
    Unreached(usize),
}

/// For every complete set of answers, on every day, exactly one rule of a requirement must apply. Gives the first
/// answers for which it is not so; when there are none, every rule that nothing leads to.
pub fn faults(rulebook: &Rulebook, index: usize) -> Vec<Fault> {
    let requirement = &rulebook.requirements[index];
    let mut reached = vec![false; requirement.rules.len()];
    let mut days: Vec<Date> = days_of(rulebook, index);
    days.retain(|day| requirement.in_force.on(*day));
    for day in days {
        let rules: Vec<usize> =
            (0..requirement.rules.len()).filter(|&rule| requirement.rules[rule].in_force.on(day)).collect();
        let conditions = rules.iter().filter_map(|&rule| requirement.rules[rule].when.clone());
        let exprs = std::iter::once(requirement.when.clone()).chain(conditions);
        let mut table = Table {
            rulebook,
            partition: Partition::new(rulebook, day),
            rules: &rules,
            index,
            reached: &mut reached,
            seen: HashSet::new(),
            found: None,
        };
        table.visit(&Case::default(), &Residual::new(rulebook, exprs, day));
        if let Some((case, applying)) = table.found {
            return vec![Fault::Clash { case, applying, day }];
        }
    }
    let unreached = reached.iter().enumerate().filter(|(_, reached)| !**reached);
    unreached.map(|(rule, _)| Fault::Unreached(rule)).collect()
}

fn clash(linked: &Linked, index: usize, case: &Case, applying: &[usize], day: Date) -> Diagnostic {
    let requirement = &linked.rulebook.requirements[index];
    let answers: Vec<String> = case.answers().map(|(fact, answer)| format!("{fact} = {answer:?}")).collect();
    let answers = if answers.is_empty() { "no answers".to_owned() } else { answers.join(", ") };
    let (file, span) = &linked.rules[index][applying.last().copied().unwrap_or_default()];
    let message = match applying {
        [] => format!("no rule of `{}` applies on {day} to: {answers}", requirement.id),
        several => {
            let names: Vec<String> =
                several.iter().map(|&rule| format!("`{}`", requirement.rules[rule].id)).collect();
            format!("{} of `{}` both apply on {day} to: {answers}", names.join(" and "), requirement.id)
        }
    };
    let mend = match applying {
        [] => "add a rule for this case, or `otherwise = true` to the last one",
        _ => "make the conditions exclude each other",
    };
    Diagnostic::at(file, span.clone(), message).mend(mend)
}

struct Table<'a> {
    rulebook: &'a Rulebook,
    partition: Partition<'a>,
    rules: &'a [usize],
    index: usize,
    reached: &'a mut Vec<bool>,
    seen: HashSet<Vec<(u64, Option<bool>)>>,
    found: Option<(Case, Vec<usize>)>,
}

impl Table<'_> {
    fn visit(&mut self, case: &Case, residual: &Residual) {
        if self.found.is_some() || *residual.conditions[0].expr == Expr::Const(Value::Bool(false)) {
            return;
        }
        // Facts are tried in asking order; those that only decide whether another is asked come with it.
        let mut open = residual.open();
        for fact in (0..self.rulebook.facts.len()).rev() {
            if open & (1 << fact) != 0 {
                open |= residual.applies[fact].facts;
            }
        }
        let Some(fact) = crate::assess::bits(open).next() else { return self.leaf(case, residual) };
        let marks = residual.conditions.iter().chain(&residual.applies);
        if !self.seen.insert(marks.map(|condition| (condition.mark, decided(condition))).collect()) {
            return;
        }
        for answer in self.partition.answers(fact, residual) {
            let mut next = case.clone();
            next.set(&self.rulebook.facts[usize::from(fact)].id, answer.clone());
            self.visit(&next, &residual.answer(self.rulebook, fact, &answer));
        }
    }

    fn leaf(&mut self, case: &Case, residual: &Residual) {
        let requirement = &self.rulebook.requirements[self.index];
        let mut conditions = residual.conditions[1..].iter().map(|condition| &*condition.expr);
        let mut applying = Vec::new();
        let mut otherwise = None;
        for &rule in self.rules {
            if requirement.rules[rule].when.is_none() {
                otherwise = Some(rule);
                continue;
            }
            match conditions.next() {
                Some(Expr::Const(Value::Bool(true))) => applying.push(rule),
                Some(Expr::Const(Value::Bool(false))) => {}
                // A value that is announced and not published: nothing is decided, and that is said.
                _ => return,
            }
        }
        match (applying.as_slice(), otherwise) {
            ([], Some(rule)) => self.reached[rule] = true,
            ([rule], _) => self.reached[*rule] = true,
            _ => self.found = Some((case.clone(), applying)),
        }
    }
}

/// What a condition without open facts comes to.
fn decided(condition: &Condition) -> Option<bool> {
    match &*condition.expr {
        Expr::Const(value) => value.as_bool(),
        _ => None,
    }
}

/// One day for each stretch of time in which this requirement and the values it uses stay the same.
fn days_of(rulebook: &Rulebook, index: usize) -> Vec<Date> {
    let requirement = &rulebook.requirements[index];
    let mut days = std::collections::BTreeSet::from([first_day()]);
    let mut add = |in_force: &InForce| {
        days.extend(in_force.from.filter(|from| *from > first_day()));
        days.extend(in_force.until.and_then(|until| until.add_days(1)).filter(|day| *day > first_day()));
    };
    add(&requirement.in_force);
    let mut values = crate::feel::dated_in(&requirement.when);
    for rule in &requirement.rules {
        add(&rule.in_force);
        values |= rule.when.as_ref().map_or(0, crate::feel::dated_in);
    }
    for value in crate::assess::bits(values.into()) {
        rulebook.values[usize::from(value)].periods.iter().for_each(|period| add(&period.in_force));
    }
    days.into_iter().collect()
}
