//! Meanings that stand in no single word: ages, long hours, a wage too low to live on, and what the rules conclude.

use crate::message::Message;
use crate::numbers::Amount;
use crate::patterns::MeaningId;

/// Nobody works so many hours a day of their own will.
const LONG_DAY: std::ops::RangeInclusive<i32> = 11..=24;
/// Euros an hour, a day and a month below which a wage is too low to be lawful, and an hour and a day below which
/// nothing else needs to be told.
const LOW_HOUR: i64 = 6_50;
const STARVATION_HOUR: i64 = 4_50;
const STARVATION_DAY: i64 = 35_00;
const LOW_DAY: i64 = 45_00;
const LOW_MONTH: i64 = 65_000;
/// From here on a number before "a month" is a sum.
const WITHOUT_CURRENCY: i64 = 10_000;
/// Euros that nobody owes to an office.
const LARGE: i64 = 300_000;
/// More people than sleep in one room of their own will.
const CROWD: std::ops::RangeInclusive<i32> = 5..=60;
/// Grown up.
const ADULT: i32 = 18;

/// Adds them to what was seen.
pub fn draw(message: &mut Message) {
    let known = message.known;
    let mut drawn: Vec<(MeaningId, usize, usize)> = Vec::new();
    for age in &message.ages {
        let meaning = if age.years < ADULT { known.age_minor } else { known.age_adult };
        drawn.push((meaning, age.first, age.last));
    }
    for amount in &message.amounts {
        let place = (amount.first, amount.last);
        if is_long_by_clock(message, amount)
            || is_followed(message, amount, known.hour, 1)
                && amount.whole().is_some_and(|it| LONG_DAY.contains(&it))
        {
            drawn.push((known.long_hours, place.0, place.1));
        } else if is_low_wage(message, amount) {
            drawn.push((known.low_pay, place.0, place.1));
            if is_starvation(message, amount) {
                drawn.push((known.starvation, place.0, place.1));
            }
        }
        if amount.hundredths >= LARGE
            && !message.moments.iter().any(|it| (it.first..=it.last).contains(&amount.first))
        {
            drawn.push((known.large_sum, place.0, place.1));
        }
        let crowded = [(known.people, 1), (known.home_word, 3), (known.bad_home, 3)];
        if amount.whole().is_some_and(|it| CROWD.contains(&it))
            && crowded.iter().any(|(meaning, within)| is_followed(message, amount, *meaning, *within))
            && !message.moments.iter().any(|it| (it.first..=it.last).contains(&amount.first))
        {
            drawn.push((known.crowd, place.0, place.1));
        }
    }
    for (meaning, first, last) in drawn {
        message.sightings.see(meaning, 0, first, last);
    }
    if crate::facts::own_group(message).is_some_and(|group| group != "non-eu") {
        message.sightings.see(known.eu_person, 0, 0, 0);
    }
    for rule in &message.patterns.data.conclusions {
        let place = rule.when.iter().find_map(|it| it.place(&message.sightings));
        if let Some((first, last)) = place
            && !rule.unless.iter().any(|it| it.holds(&message.sightings))
        {
            message.sightings.see(rule.meaning, 0, first, last);
        }
    }
}

/// `from 5 am to 8 pm`, `dalle 5 alle 20`, `9 to midnight`, here at the first hour.
fn is_long_by_clock(message: &Message, from: &Amount) -> bool {
    let (known, sightings) = (message.known, &message.sightings);
    let hour = |amount: &Amount| amount.whole().filter(|hour| (0..=24).contains(hour));
    let begins = sightings.previous(from.first).is_some_and(|at| {
        [known.since, known.from]
            .iter()
            .any(|it| sightings.at(at, *it).is_some() || sightings.ending_at(at, *it).is_some())
    });
    let Some(until) = message.amounts.iter().find(|it| it.first > from.last) else { return false };
    let (Some(start), Some(end)) = (hour(from), hour(until)) else { return false };
    let joined = (from.last + 1..until.first)
        .any(|at| [known.until, known.into].iter().any(|it| sightings.at(at, *it).is_some()));
    let evening = end == 24 || is_followed(message, until, known.evening, 1);
    let late = evening || end < start;
    let end = if late && end <= 12 { end + 12 } else { end };
    (begins || evening) && joined && until.first - from.last <= 4 && end - start >= *LONG_DAY.start()
}

/// `3 euro an hour`, `25 euro al giorno`: a sum of money with its period.
fn is_low_wage(message: &Message, amount: &Amount) -> bool {
    let known = message.known;
    let sum = amount.hundredths;
    // "500 al mese" needs no currency.
    let is_money = is_followed(message, amount, known.money, 1)
        || sum >= WITHOUT_CURRENCY && is_followed(message, amount, known.per_month, 1);
    let per = |period, most| sum <= most && is_followed(message, amount, period, 4);
    // A day so long says what the sum is for.
    let of_long_day = sum <= LOW_DAY
        && (message.sightings.says(known.all_day)
            || message.amounts.iter().any(|other| is_long_by_clock(message, other)));
    is_money
        && (of_long_day
            || per(known.hour, LOW_HOUR)
            || per(known.day, LOW_DAY)
            || per(known.per_month, LOW_MONTH))
}

/// Is it so low that it is exploitation by itself?
fn is_starvation(message: &Message, amount: &Amount) -> bool {
    let per = |period, most| amount.hundredths <= most && is_followed(message, amount, period, 4);
    per(message.known.hour, STARVATION_HOUR) || per(message.known.day, STARVATION_DAY)
}

fn is_followed(message: &Message, amount: &Amount, meaning: MeaningId, within: usize) -> bool {
    let sightings = &message.sightings;
    let mut all = sightings.all(meaning).filter(|it| it.first > amount.last);
    all.any(|it| sightings.words_between(amount.last, it.first) <= within)
}
