//! Every mutant of the law of one procedure: the rulebook with one mistake in it.

use std::collections::{BTreeMap, HashSet};

use sportello_rules::feel::{Decimal, Expr, Operator, Value, dated_in};
use sportello_rules::rulebook::{InForce, Outcome};
use sportello_rules::{Date, Rulebook};

use super::expression::{Change, DAY, Near, changes, feel, neighbours, shifted};
use super::place::{Place, Timeline};
use crate::assess::outcome_id;
use crate::law::Units;
use crate::paths::first_day;

/// The law with one mistake.
#[derive(Debug, Clone)]
pub struct Mutant {
    pub kind: Kind,
    /// Where and what, in the words of the law's files: stays the same while that place of the law does.
    pub name: String,
    /// The whole expression in which the mistake is, when the name does not show it.
    pub within: String,
    pub edit: Edit,
}

/// What kind of mistake it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Threshold,
    Amount,
    Day,
    InForce,
    Comparison,
    Connective,
    Sign,
    Option,
    Outcome,
    Condition,
    Part,
}

impl Kind {
    pub fn describe(self) -> &'static str {
        match self {
            Kind::Threshold => "constants in conditions, one more or less",
            Kind::Amount => "amounts of dated values, one step more or less",
            Kind::Day => "days and sums that are worked out, a day or a cent more or less",
            Kind::InForce => "days in force, a day earlier or later",
            Kind::Comparison => "comparisons: < for <=, = for !=",
            Kind::Connective => "connectives: and, or, not, if, some, every",
            Kind::Sign => "signs: + for -",
            Kind::Option => "options left out of a list",
            Kind::Outcome => "outcomes of rules, values of what is not asked",
            Kind::Condition => "conditions: always or never",
            Kind::Part => "parts left out of `parts`",
        }
    }
}

/// What is done to the rulebook.
#[derive(Debug, Clone)]
pub enum Edit {
    Expr(Place, Expr),
    Amount {
        value: usize,
        period: usize,
        amount: Value,
    },
    /// All that ends before or begins on `day` does so on the day it is `moved` to.
    Boundary {
        timeline: Timeline,
        day: Date,
        moved: Date,
    },
    Outcome {
        requirement: usize,
        rule: usize,
        outcome: Outcome,
    },
    Otherwise(usize, Value),
    Parts(usize, Vec<u16>),
}

impl Edit {
    pub fn applied(&self, rulebook: &Rulebook) -> Rulebook {
        let mut mutated = rulebook.clone();
        match self {
            Edit::Expr(place, expr) => {
                if let Some(slot) = place.expr_mut(&mut mutated) {
                    *slot = expr.clone();
                }
            }
            Edit::Amount { value, period, amount } => {
                mutated.values[*value].periods[*period].amount = Expr::Const(amount.clone());
            }
            Edit::Boundary { timeline, day, moved } => {
                for in_force in timeline.periods_mut(&mut mutated) {
                    if in_force.from == Some(*day) {
                        in_force.from = Some(*moved);
                    }
                    if day_after(in_force.until) == Some(*day) {
                        in_force.until = moved.add_days(-1);
                    }
                }
            }
            Edit::Outcome { requirement, rule, outcome } => {
                mutated.requirements[*requirement].rules[*rule].outcome = *outcome;
            }
            Edit::Otherwise(fact, value) => mutated.facts[*fact].otherwise = Expr::Const(value.clone()),
            Edit::Parts(requirement, parts) => mutated.requirements[*requirement].parts.clone_from(parts),
        }
        mutated
    }
}

/// Why a change is not tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    Past,
}

impl Skip {
    pub fn describe(self) -> String {
        match self {
            Skip::Past => {
                format!("change only days before {}, when nobody hands in papers any more", first_day())
            }
        }
    }
}

/// The mutants of a procedure, and how many changes were not tried, by reason.
#[derive(Debug, Default)]
pub struct Mutants {
    pub list: Vec<Mutant>,
    pub skipped: BTreeMap<Skip, usize>,
}

/// Every mutant of a procedure.
pub fn mutants(rulebook: &Rulebook, units: &Units) -> Mutants {
    let mut maker = Maker { rulebook, units, mutants: Mutants::default(), names: BTreeMap::new() };
    for place in Place::all(rulebook) {
        maker.expression(place);
    }
    for value in 0..rulebook.values.len() {
        maker.amounts(value);
    }
    for timeline in Timeline::all(rulebook) {
        maker.boundaries(timeline);
    }
    maker.outcomes();
    maker.mutants
}

struct Maker<'a> {
    rulebook: &'a Rulebook,
    units: &'a Units,
    mutants: Mutants,
    /// How often a name was given: the same text can stand twice in one condition.
    names: BTreeMap<String, usize>,
}

impl Maker<'_> {
    fn add(&mut self, kind: Kind, name: String, within: String, edit: Edit) {
        let times = self.names.entry(name.clone()).or_default();
        *times += 1;
        let name = if *times == 1 { name } else { format!("{name} ({times})") };
        self.mutants.list.push(Mutant { kind, name, within, edit });
    }

    fn skip(&mut self, why: Skip, count: usize) {
        if count > 0 {
            *self.mutants.skipped.entry(why).or_default() += count;
        }
    }

    /// Everything that can be wrong with one expression.
    fn expression(&mut self, place: Place) {
        let Some(expr) = place.expr(self.rulebook) else { return };
        let mut all = changes(self.rulebook, expr);
        all.extend(whole_changes(place, expr));
        let mut seen = HashSet::new();
        all.retain(|change| {
            let bytes = postcard::to_allocvec(&change.after).expect("an expression is plain data");
            change.after != *expr && seen.insert(bytes)
        });
        if place.in_force(self.rulebook).iter().any(is_past) {
            return self.skip(Skip::Past, all.len());
        }
        let text = feel(self.rulebook, expr);
        for Change { kind, what, after } in all {
            let within = if what.starts_with(&text) || text == "true" { String::new() } else { text.clone() };
            let name = format!("{}: {what}", place.name(self.rulebook));
            self.add(kind, name, within, Edit::Expr(place, after));
        }
    }

    fn amounts(&mut self, value: usize) {
        let definition = &self.rulebook.values[value];
        let unit = self.units.get(&definition.id).map_or("", String::as_str);
        let used =
            |place: &Place| place.expr(self.rulebook).is_some_and(|expr| dated_in(expr) & (1 << value) != 0);
        let places: Vec<Place> = Place::all(self.rulebook).into_iter().filter(used).collect();
        // A sum that is only paid must be right to the cent; one that decides is compared with whole euro too.
        // One that only texts show is caught where a golden case names it under `values`.
        let decides = places.iter().any(|place| !matches!(place, Place::Amount(_)));
        for (period, of) in definition.periods.iter().enumerate() {
            let Expr::Const(amount) = &of.amount else { continue };
            let mut others = neighbours(amount, if unit == "euro" { Near::Money } else { Near::Other });
            if unit == "euro" && !decides {
                others.truncate(2);
            }
            if is_past(&of.in_force) {
                self.skip(Skip::Past, others.len());
            } else {
                for other in others {
                    let texts =
                        [amount, &other].map(|amount| feel(self.rulebook, &Expr::Const(amount.clone())));
                    let from = of.in_force.from.map_or(String::new(), |from| format!(" from {from}"));
                    let name = format!("value/{}{from}: {} -> {}", definition.id, texts[0], texts[1]);
                    let edit = Edit::Amount { value, period, amount: other };
                    self.add(Kind::Amount, name, String::new(), edit);
                }
            }
        }
    }

    fn boundaries(&mut self, timeline: Timeline) {
        let mut copy = self.rulebook.clone();
        let mut days = Vec::new();
        for in_force in timeline.periods_mut(&mut copy) {
            days.extend(in_force.from);
            days.extend(day_after(in_force.until));
        }
        days.sort_unstable();
        days.dedup();
        for day in days {
            for moved in [day.add_days(-1), day.add_days(1)].into_iter().flatten() {
                // Of two neighbouring days, the law changes on the earlier.
                if day.min(moved) < first_day() {
                    self.skip(Skip::Past, 1);
                } else {
                    let name = format!("{}: {day} -> {moved}", timeline.name(self.rulebook));
                    self.add(Kind::InForce, name, String::new(), Edit::Boundary { timeline, day, moved });
                }
            }
        }
    }

    fn outcomes(&mut self) {
        for (requirement, of) in self.rulebook.requirements.iter().enumerate() {
            for (rule, written) in of.rules.iter().enumerate() {
                let place = format!("requirement/{}/{}.then", of.id, written.id);
                if is_past(&of.in_force) || is_past(&written.in_force) {
                    self.skip(Skip::Past, 1);
                    continue;
                }
                let outcome = mistaken(written.outcome);
                let what = format!("{place}: {} -> {}", outcome_id(written.outcome), outcome_id(outcome));
                let edit = Edit::Outcome { requirement, rule, outcome };
                self.add(Kind::Outcome, what, String::new(), edit);
            }
            for (at, part) in of.parts.iter().enumerate() {
                let mut kept = of.parts.clone();
                kept.remove(at);
                // Without any part it would concern all of them.
                if kept.is_empty() {
                    continue;
                }
                let part = &self.rulebook.parts[usize::from(*part)].id;
                let name = format!("requirement/{}.parts: without \"{part}\"", of.id);
                self.add(Kind::Part, name, String::new(), Edit::Parts(requirement, kept));
            }
        }
        for (index, fact) in self.rulebook.facts.iter().enumerate() {
            let Expr::Const(value) = &fact.otherwise else { continue };
            let Some(other) = other_answer(value, fact) else { continue };
            let texts = [value, &other].map(|value| feel(self.rulebook, &Expr::Const(value.clone())));
            let name = format!("fact/{}.otherwise: {} -> {}", fact.id, texts[0], texts[1]);
            self.add(Kind::Outcome, name, String::new(), Edit::Otherwise(index, other));
        }
    }
}

/// The changes of an expression as a whole.
fn whole_changes(place: Place, expr: &Expr) -> Vec<Change> {
    let shifts = |by: Value, text: &str| {
        let signs = [("+", Operator::Add), ("-", Operator::Subtract)];
        let shift = |(sign, op)| Change {
            kind: Kind::Day,
            what: format!("{sign} {text}"),
            after: shifted(expr.clone(), op, by.clone()),
        };
        signs.map(shift).into()
    };
    match place {
        Place::From(..) | Place::Term(_) => shifts(Value::Duration(DAY), "1 day"),
        Place::Amount(_) => shifts(Value::Number(Decimal::new(1, 2)), "0.01"),
        // A golden case that tells `always` and `never` apart tells the opposite condition apart, too.
        _ if place.stands_alone() => [(true, "always"), (false, "never")]
            .map(|(truth, what)| Change {
                kind: Kind::Condition,
                what: what.to_owned(),
                after: Expr::Const(Value::Bool(truth)),
            })
            .into(),
        _ => Vec::new(),
    }
}

/// The outcome that one would most easily write instead.
fn mistaken(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Yes | Outcome::No | Outcome::Help => Outcome::Desk,
        Outcome::NotYet => Outcome::No,
        Outcome::Desk => Outcome::Yes,
    }
}

/// Another value of a fact that is not asked.
fn other_answer(value: &Value, fact: &sportello_rules::rulebook::Fact) -> Option<Value> {
    use sportello_rules::rulebook::FactKind;
    let options = match &fact.kind {
        FactKind::Choice(options) | FactKind::Choices(options) => options.as_slice(),
        _ => &[],
    };
    match value {
        Value::Bool(truth) => Some(Value::Bool(!truth)),
        Value::Text(text) => {
            options.iter().find(|option| ***option != **text).map(|option| Value::text(option))
        }
        Value::List(items) if items.is_empty() => Some(Value::list(vec![Value::text(options.first()?)])),
        Value::List(_) => Some(Value::list(Vec::new())),
        other => neighbours(other, Near::Other).into_iter().next(),
    }
}

/// Did it end before anybody who asks today can be concerned?
fn is_past(in_force: &InForce) -> bool {
    in_force.until.is_some_and(|until| until < first_day())
}

fn day_after(until: Option<Date>) -> Option<Date> {
    until.and_then(|until| until.add_days(1))
}
