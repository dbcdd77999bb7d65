//! The places of a rulebook that hold an expression of the law, and those that hold days in force.
//!
//! Arguments of texts are not among them: a golden case does not read texts.

use sportello_rules::Rulebook;
use sportello_rules::feel::Expr;
use sportello_rules::rulebook::{InForce, Item};

/// Where an expression stands, by indices into the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Applies(usize),
    Part(usize),
    Requirement(usize),
    Rule(usize, usize),
    /// The first day of a *not yet*.
    From(usize, usize),
    Item(ItemKind, usize),
    /// The sum of a fee.
    Amount(usize),
    /// The day of a deadline.
    Term(usize),
}

/// The lists of a rulebook whose entries are there under a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ItemKind {
    Document,
    Fee,
    Deadline,
    Office,
    Doubt,
    Advice,
}

impl ItemKind {
    pub const ALL: [ItemKind; 6] =
        [Self::Document, Self::Fee, Self::Deadline, Self::Office, Self::Doubt, Self::Advice];

    /// The table of the law that it is written in.
    pub fn table(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Fee => "fee",
            Self::Deadline => "deadline",
            Self::Office => "office",
            Self::Doubt => "doubt",
            Self::Advice => "advice",
        }
    }

    pub fn count(self, rulebook: &Rulebook) -> usize {
        match self {
            Self::Document => rulebook.documents.len(),
            Self::Fee => rulebook.fees.len(),
            Self::Deadline => rulebook.deadlines.len(),
            Self::Office => rulebook.offices.len(),
            Self::Doubt => rulebook.doubts.len(),
            Self::Advice => rulebook.advice.len(),
        }
    }

    fn get(self, rulebook: &Rulebook, index: usize) -> Option<(&str, &Expr, &InForce)> {
        fn of<Detail>(items: &[Item<Detail>], index: usize) -> Option<(&str, &Expr, &InForce)> {
            items.get(index).map(|item| (item.id.as_str(), &item.when, &item.in_force))
        }
        match self {
            Self::Document => of(&rulebook.documents, index),
            Self::Fee => of(&rulebook.fees, index),
            Self::Deadline => of(&rulebook.deadlines, index),
            Self::Office => of(&rulebook.offices, index),
            Self::Doubt => of(&rulebook.doubts, index),
            Self::Advice => of(&rulebook.advice, index),
        }
    }

    fn get_mut(self, rulebook: &mut Rulebook, index: usize) -> Option<(&mut Expr, &mut InForce)> {
        fn of<Detail>(items: &mut [Item<Detail>], index: usize) -> Option<(&mut Expr, &mut InForce)> {
            items.get_mut(index).map(|item| (&mut item.common.when, &mut item.common.in_force))
        }
        match self {
            Self::Document => of(&mut rulebook.documents, index),
            Self::Fee => of(&mut rulebook.fees, index),
            Self::Deadline => of(&mut rulebook.deadlines, index),
            Self::Office => of(&mut rulebook.offices, index),
            Self::Doubt => of(&mut rulebook.doubts, index),
            Self::Advice => of(&mut rulebook.advice, index),
        }
    }
}

impl Place {
    /// Every place that holds an expression, in the order of the rulebook.
    pub fn all(rulebook: &Rulebook) -> Vec<Place> {
        let mut places: Vec<Place> = (0..rulebook.facts.len()).map(Place::Applies).collect();
        places.extend((0..rulebook.parts.len()).map(Place::Part));
        for (at, requirement) in rulebook.requirements.iter().enumerate() {
            places.push(Place::Requirement(at));
            for rule in 0..requirement.rules.len() {
                places.extend([Place::Rule(at, rule), Place::From(at, rule)]);
            }
        }
        for kind in ItemKind::ALL {
            places.extend((0..kind.count(rulebook)).map(|at| Place::Item(kind, at)));
        }
        places.extend((0..rulebook.fees.len()).map(Place::Amount));
        places.extend((0..rulebook.deadlines.len()).map(Place::Term));
        places.retain(|place| place.expr(rulebook).is_some());
        places
    }

    pub fn expr(self, rulebook: &Rulebook) -> Option<&Expr> {
        let rule = |at: usize, rule: usize| rulebook.requirements.get(at)?.rules.get(rule);
        match self {
            Place::Applies(at) => rulebook.facts.get(at).map(|fact| &fact.applies),
            Place::Part(at) => rulebook.parts.get(at).map(|part| &part.when),
            Place::Requirement(at) => rulebook.requirements.get(at).map(|it| &it.when),
            Place::Rule(at, index) => rule(at, index)?.when.as_ref(),
            Place::From(at, index) => rule(at, index)?.from.as_ref(),
            Place::Item(kind, at) => kind.get(rulebook, at).map(|(_, when, _)| when),
            Place::Amount(at) => rulebook.fees.get(at).map(|fee| &fee.detail.amount),
            Place::Term(at) => rulebook.deadlines.get(at)?.detail.date.as_ref(),
        }
    }

    pub fn expr_mut(self, rulebook: &mut Rulebook) -> Option<&mut Expr> {
        match self {
            Place::Applies(at) => rulebook.facts.get_mut(at).map(|fact| &mut fact.applies),
            Place::Part(at) => rulebook.parts.get_mut(at).map(|part| &mut part.when),
            Place::Requirement(at) => rulebook.requirements.get_mut(at).map(|it| &mut it.when),
            Place::Rule(at, index) => rulebook.requirements.get_mut(at)?.rules.get_mut(index)?.when.as_mut(),
            Place::From(at, index) => rulebook.requirements.get_mut(at)?.rules.get_mut(index)?.from.as_mut(),
            Place::Item(kind, at) => kind.get_mut(rulebook, at).map(|(when, _)| when),
            Place::Amount(at) => rulebook.fees.get_mut(at).map(|fee| &mut fee.detail.amount),
            Place::Term(at) => rulebook.deadlines.get_mut(at)?.detail.date.as_mut(),
        }
    }

    /// As one finds it in the files of the law: table, id and field.
    pub fn name(self, rulebook: &Rulebook) -> String {
        let requirement = |at: usize| &rulebook.requirements[at];
        match self {
            Place::Applies(at) => format!("fact/{}.applies", rulebook.facts[at].id),
            Place::Part(at) => format!("part/{}.when", rulebook.parts[at].id),
            Place::Requirement(at) => format!("requirement/{}.when", requirement(at).id),
            Place::Rule(at, rule) => {
                format!("requirement/{}/{}.when", requirement(at).id, requirement(at).rules[rule].id)
            }
            Place::From(at, rule) => {
                format!("requirement/{}/{}.from", requirement(at).id, requirement(at).rules[rule].id)
            }
            Place::Item(kind, at) => {
                let id = kind.get(rulebook, at).map_or("", |(id, ..)| id);
                format!("{}/{id}.when", kind.table())
            }
            Place::Amount(at) => format!("fee/{}.amount", rulebook.fees[at].id),
            Place::Term(at) => format!("deadline/{}.date", rulebook.deadlines[at].id),
        }
    }

    /// Is it a condition that stands alone? The conditions of rules stand in a table, where one cannot be
    /// left out.
    pub fn stands_alone(self) -> bool {
        matches!(self, Place::Applies(_) | Place::Part(_) | Place::Requirement(_) | Place::Item(..))
    }

    /// The days in force of what it belongs to: all of them must hold.
    pub fn in_force(self, rulebook: &Rulebook) -> Vec<InForce> {
        let rule = |at: usize, rule: usize| {
            let requirement = &rulebook.requirements[at];
            vec![requirement.in_force, requirement.rules[rule].in_force]
        };
        match self {
            Place::Applies(_) | Place::Part(_) => Vec::new(),
            Place::Requirement(at) => vec![rulebook.requirements[at].in_force],
            Place::Rule(at, index) | Place::From(at, index) => rule(at, index),
            Place::Item(kind, at) => {
                kind.get(rulebook, at).map(|(.., in_force)| *in_force).into_iter().collect()
            }
            Place::Amount(at) => vec![rulebook.fees[at].in_force],
            Place::Term(at) => vec![rulebook.deadlines[at].in_force],
        }
    }
}

/// What has days in force that belong together: where one period or rule ends, the next begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timeline {
    Value(usize),
    Requirement(usize),
    /// The rules of a requirement.
    Rules(usize),
    Item(ItemKind, usize),
}

impl Timeline {
    pub fn all(rulebook: &Rulebook) -> Vec<Timeline> {
        let mut timelines: Vec<Timeline> = (0..rulebook.values.len()).map(Timeline::Value).collect();
        for at in 0..rulebook.requirements.len() {
            timelines.extend([Timeline::Requirement(at), Timeline::Rules(at)]);
        }
        for kind in ItemKind::ALL {
            timelines.extend((0..kind.count(rulebook)).map(|at| Timeline::Item(kind, at)));
        }
        timelines
    }

    pub fn periods_mut(self, rulebook: &mut Rulebook) -> Vec<&mut InForce> {
        match self {
            Timeline::Value(at) => {
                rulebook.values[at].periods.iter_mut().map(|period| &mut period.in_force).collect()
            }
            Timeline::Requirement(at) => vec![&mut rulebook.requirements[at].in_force],
            Timeline::Rules(at) => {
                rulebook.requirements[at].rules.iter_mut().map(|rule| &mut rule.in_force).collect()
            }
            Timeline::Item(kind, at) => {
                kind.get_mut(rulebook, at).map(|(_, in_force)| in_force).into_iter().collect()
            }
        }
    }

    pub fn name(self, rulebook: &Rulebook) -> String {
        match self {
            Timeline::Value(at) => format!("value/{}.in-force", rulebook.values[at].id),
            Timeline::Requirement(at) => format!("requirement/{}.in-force", rulebook.requirements[at].id),
            Timeline::Rules(at) => format!("requirement/{}.rule.in-force", rulebook.requirements[at].id),
            Timeline::Item(kind, at) => {
                format!("{}/{}.in-force", kind.table(), kind.get(rulebook, at).map_or("", |(id, ..)| id))
            }
        }
    }
}
