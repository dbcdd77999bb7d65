//! Meanings that stand in no single word: ages, and who is a citizen of the Union.

use crate::message::Message;
use crate::patterns::MeaningId;

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
    for (meaning, first, last) in drawn {
        message.sightings.see(meaning, 0, first, last);
    }
    if crate::facts::own_group(message).is_some_and(|group| group != "non-eu") {
        message.sightings.see(known.eu_person, 0, 0, 0);
    }
}
