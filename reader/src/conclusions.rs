//! Meanings that stand in no single word: ages, hours and wages, crowds, large sums, and what the rules conclude.

use crate::message::Message;
use crate::numbers::Amount;
use crate::patterns::MeaningId;
use crate::wages;

/// Hundredths of euros that nobody owes to an office.
const LARGE: i64 = 300_000;
/// More people than sleep in one room of their own will.
const CROWD: std::ops::RangeInclusive<i32> = 5..=60;
/// Grown up.
const ADULT: i32 = 18;
/// Numbers of a message that are looked at; a page of numbers tells nothing.
const MOST_AMOUNTS: usize = 40;

/// Adds them to what was seen.
pub fn draw(message: &mut Message) {
    let known = message.known;
    let mut drawn: Vec<(MeaningId, usize, usize)> = Vec::new();
    for age in &message.ages {
        let meaning = if age.years < ADULT { known.age_minor } else { known.age_adult };
        drawn.push((meaning, age.first, age.last));
    }
    for amount in message.amounts.iter().take(MOST_AMOUNTS) {
        let meanings = wages::meanings(message, amount).into_iter().chain(of_amount(message, amount));
        drawn.extend(meanings.map(|meaning| (meaning, amount.first, amount.last)));
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

/// A large sum, or too many people for a room. A number of years or months is neither.
fn of_amount(message: &Message, amount: &Amount) -> Vec<MeaningId> {
    let known = message.known;
    let mut meanings = Vec::new();
    if message.moments.iter().any(|it| (it.first..=it.last).contains(&amount.first)) {
        return meanings;
    }
    if amount.hundredths >= LARGE {
        meanings.push(known.large_sum);
    }
    let rooms = [(known.people, 1), (known.home_word, 3), (known.bad_home, 3)];
    if amount.whole().is_some_and(|it| CROWD.contains(&it))
        && rooms.iter().any(|(meaning, within)| message.is_followed(amount, *meaning, *within))
    {
        meanings.push(known.crowd);
    }
    meanings
}
