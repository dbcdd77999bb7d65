//! Money: what the person earns in a year.
//!
//! A monthly wage is no fact: the law counts the whole year before taxes, and twelve wages are not that.

use super::{Facts, add};
use crate::message::Message;
use crate::numbers::Amount;
use crate::reading::Value;
use crate::sightings::Sighting;

/// Words from "I earn" to the sum, at most.
const REACH: usize = 5;
/// Words from "income" to "enough" or "my", at most.
const ASKED: usize = 3;
/// Words from a sum to its period, at most.
const PERIOD: usize = 3;
/// Nobody's income of a year, in euros.
const TOO_SMALL: i64 = 1000;
const TOO_LARGE: i64 = 1_000_000;

pub fn find(message: &Message, facts: &mut Facts) {
    let (known, sightings) = (message.known, &message.sightings);
    let earns = sightings.iter().filter(|it| [known.earn, known.income].contains(&it.meaning) && !it.negated);
    for earn in earns {
        let required =
            sightings.all(known.minimum).any(|it| sightings.distance(it, earn).is_some_and(|it| it <= 2));
        // "Is an income of 10,000 euros enough": whose?
        let near = |meaning| {
            let close =
                |it: &Sighting| it.first.max(earn.first).saturating_sub(it.last.min(earn.last)) <= ASKED;
            sightings.all(meaning).any(close)
        };
        let owned = || [known.my, known.i, known.i_am, known.have].into_iter().any(near);
        let asked = earn.meaning == known.income && near(known.minimum) && !owned();
        if required
            || asked
            || sightings.says(known.kin) && sightings.says(known.with)
            || super::whose::is_others(message, earn.first)
        {
            continue;
        }
        let sum = message.amounts.iter().find(|amount| {
            let near = if amount.first > earn.last {
                sightings.words_between(earn.last, amount.first) <= REACH
            } else {
                amount.last < earn.first && sightings.words_between(amount.last, earn.first) <= 3
            };
            near && is_sum(message, amount)
        });
        let Some(sum) = sum else { continue };
        let yearly = message.is_followed(sum, known.per_year, PERIOD) || sightings.says(known.per_year);
        let other = [known.per_month, known.per_hour].iter().any(|it| sightings.says(*it));
        if yearly && !other || earn.meaning == known.income && !other && sum.hundredths >= 300_000 {
            add(facts, "own-income", Value::Money(sum.hundredths).into());
        }
    }
}

/// The sum that answers a question about a year's money; of a month it is taken twelve times.
pub fn money(message: &Message) -> Option<(i64, bool)> {
    let known = message.known;
    let sum = message
        .amounts
        .iter()
        .filter(|amount| !is_within_moment(message, amount))
        .max_by_key(|it| it.hundredths)?;
    let monthly =
        message.is_followed(sum, known.per_month, PERIOD) && !message.sightings.says(known.per_year);
    Some(if monthly { (sum.hundredths.saturating_mul(12), true) } else { (sum.hundredths, false) })
}

fn is_sum(message: &Message, amount: &Amount) -> bool {
    (TOO_SMALL * 100..=TOO_LARGE * 100).contains(&amount.hundredths) && !is_within_moment(message, amount)
}

fn is_within_moment(message: &Message, amount: &Amount) -> bool {
    let covers = |first: usize, last: usize| first <= amount.first && amount.last <= last;
    message.moments.iter().any(|it| covers(it.first, it.last))
        || message.ages.iter().any(|it| covers(it.first, it.last))
}
