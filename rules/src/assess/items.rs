//! Documents, fees, deadlines, offices, doubts and advice.

use crate::feel::Value;
use crate::rulebook::Item;

use super::facts::{Decision, Facts};
use super::{Because, Certainty, DeadlineNeeded, FeeNeeded, Needed, Waiting};

#[derive(Default)]
pub(super) struct Listed {
    pub documents: Vec<Needed>,
    pub fees: Vec<FeeNeeded>,
    pub deadlines: Vec<DeadlineNeeded>,
    pub offices: Vec<Needed>,
    pub doubts: Vec<Needed>,
    pub advice: Vec<Needed>,
}

pub(super) fn list(facts: &Facts, waiting: &mut Waiting) -> Listed {
    let rulebook = facts.rulebook;
    let documents = needed(facts, &rulebook.documents, waiting);
    let fees = needed(facts, &rulebook.fees, waiting);
    let deadlines = needed(facts, &rulebook.deadlines, waiting);
    let offices = needed(facts, &rulebook.offices, waiting);
    let doubts = needed(facts, &rulebook.doubts, waiting);
    let advice = needed(facts, &rulebook.advice, waiting);
    let mut value = |expr| {
        let traced = facts.eval(expr);
        if traced.value.is_null() {
            facts.wait(traced.deps, waiting);
        }
        traced.value
    };
    let fees = fees
        .into_iter()
        .map(|needed| FeeNeeded { cents: cents(&value(&rulebook.fees[needed.item].detail.amount)), needed });
    let fees = fees.collect();
    let deadlines = deadlines.into_iter().map(|needed| {
        let date = rulebook.deadlines[needed.item].detail.date.as_ref();
        DeadlineNeeded { date: date.and_then(|date| value(date).as_date()), needed }
    });
    let deadlines = deadlines.collect();
    Listed { documents, fees, deadlines, offices, doubts, advice }
}

fn needed<Detail>(facts: &Facts, items: &[Item<Detail>], waiting: &mut Waiting) -> Vec<Needed> {
    let mut list = Vec::new();
    for (index, item) in items.iter().enumerate() {
        if !facts.in_force(item.in_force) {
            continue;
        }
        let (decision, deps) = facts.decide(&item.when);
        let certainty = match decision {
            Decision::Decided(true) => Certainty::Sure,
            Decision::Decided(false) => continue,
            Decision::Open => Certainty::Open,
            // "Only if" helps with one thing that is not known, not with the one on which all depends.
            Decision::Unknowable if facts.stopped => continue,
            Decision::Unknowable => Certainty::OnlyIf,
        };
        if certainty != Certainty::Sure {
            facts.wait(deps, waiting);
        }
        list.push(Needed {
            item: index,
            certainty,
            because: Because::from(deps),
            // While it is open whether it is needed, it shows what is known already, and waits for nothing more.
            arguments: match certainty {
                Certainty::Open => facts.arguments(&item.arguments, &mut Waiting::default()),
                Certainty::Sure | Certainty::OnlyIf => facts.arguments(&item.arguments, waiting),
            },
        });
    }
    list
}

/// Whole cents of an amount in euro; half a cent counts as one.
pub fn cents(amount: &Value) -> Option<i64> {
    crate::feel::hundredths(amount.as_number()?)
}
