//! Hours and wages that nobody accepts of their own will: `dalle 5 alle 20`, `3 euro an hour`, `10 hours 25 euro`.

use crate::message::Message;
use crate::numbers::Amount;
use crate::patterns::MeaningId;

/// Hours of such a day.
const LONG_DAY: std::ops::RangeInclusive<i32> = 11..=24;
/// Hours of any working day.
const WORKING_DAY: std::ops::RangeInclusive<i32> = 6..=24;

/// One euro, as sums count them.
const EURO: i64 = 100;
/// Below these a wage is too low to be lawful.
const LOW_HOUR: i64 = 6 * EURO + 50;
const LOW_DAY: i64 = 45 * EURO;
const LOW_MONTH: i64 = 650 * EURO;
/// Below these nothing else needs to be told.
const STARVATION_HOUR: i64 = 4 * EURO + 50;
const STARVATION_DAY: i64 = 35 * EURO;
/// What stands beside hours without a period: the wage of one up to here, then that of the day.
const MOST_OF_AN_HOUR: i64 = 12 * EURO;
const MOST_OF_A_DAY: i64 = 100 * EURO;
/// From here on a number before "a month" is a sum also without a currency.
const WITHOUT_CURRENCY: i64 = 100 * EURO;

/// Words from a sum to its period, and from hours to their sum, at most.
const PERIOD: usize = 4;
const BESIDE: usize = 7;

/// What a number says of hours or wages.
pub fn meanings(message: &Message, amount: &Amount) -> Vec<MeaningId> {
    let known = message.known;
    if is_long(message, amount) || is_long_by_clock(message, amount) {
        return vec![known.long_hours];
    }
    if !is_money(message, amount) || !is_low(message, amount) {
        return Vec::new();
    }
    let mut meanings = vec![known.low_pay];
    if is_starvation(message, amount) {
        meanings.push(known.starvation);
    }
    meanings
}

fn is_long(message: &Message, amount: &Amount) -> bool {
    amount.whole().is_some_and(|it| LONG_DAY.contains(&it))
        && message.is_followed(amount, message.known.hour, 1)
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
    let joined = (from.last + 1..=until.first)
        .any(|at| [known.until, known.into].iter().any(|it| sightings.at(at, *it).is_some()));
    let evening = end == 24 || message.is_followed(until, known.evening, 1);
    let end = if (evening || end < start) && end <= 12 { end + 12 } else { end };
    (begins || evening) && joined && until.first - from.last <= 4 && end - start >= *LONG_DAY.start()
}

fn is_money(message: &Message, amount: &Amount) -> bool {
    let known = message.known;
    message.is_followed(amount, known.money, 1)
        || amount.hundredths >= WITHOUT_CURRENCY && message.is_followed(amount, known.per_month, 1)
}

fn is_low(message: &Message, sum: &Amount) -> bool {
    let known = message.known;
    // A day so long says what the sum is for.
    let of_long_day = || {
        sum.hundredths <= LOW_DAY
            && (message.sightings.says(known.all_day)
                || message.amounts.iter().any(|other| is_long_by_clock(message, other)))
    };
    is_below(message, sum, &[(known.hour, LOW_HOUR), (known.day, LOW_DAY), (known.per_month, LOW_MONTH)])
        || an_hour(message, sum).is_some_and(|rate| rate <= LOW_HOUR)
        || of_long_day()
}

/// Is it so low that it is exploitation by itself?
fn is_starvation(message: &Message, sum: &Amount) -> bool {
    let known = message.known;
    is_below(message, sum, &[(known.hour, STARVATION_HOUR), (known.day, STARVATION_DAY)])
        || an_hour(message, sum).is_some_and(|rate| rate <= STARVATION_HOUR)
}

/// Does one of these periods follow, with at most so much for it?
fn is_below(message: &Message, sum: &Amount, periods: &[(MeaningId, i64)]) -> bool {
    periods.iter().any(|(period, most)| sum.hundredths <= *most && message.is_followed(sum, *period, PERIOD))
}

/// What an hour brings when hours stand beside the sum: `10 hours 25 euro`.
fn an_hour(message: &Message, sum: &Amount) -> Option<i64> {
    let (known, sightings) = (message.known, &message.sightings);
    let has_period = [known.hour, known.per_hour, known.per_month, known.per_year]
        .iter()
        .any(|period| message.is_followed(sum, *period, PERIOD));
    if has_period || sum.hundredths > MOST_OF_A_DAY {
        return None;
    }
    let distance =
        |a: &Amount, b: &Amount| (b.first > a.last).then(|| sightings.words_between(a.last, b.first));
    let beside = |hours: &&Amount| {
        let words = distance(hours, sum).or_else(|| distance(sum, hours));
        words.is_some_and(|words| words <= BESIDE) && message.is_followed(hours, known.hour, 1)
    };
    let mut hours = message.amounts.iter().filter(beside).filter_map(|it| it.whole());
    let hours = hours.find(|hours| WORKING_DAY.contains(hours))?;
    Some(if sum.hundredths <= MOST_OF_AN_HOUR { sum.hundredths } else { sum.hundredths / i64::from(hours) })
}
