//! The three letters of surname and name (D.M. 23.12.1976, art. 2 to 4).
//!
//! Several parts count as one, whatever stands between them: "De La Cruz" is DELACRUZ. Particles, both surnames
//! and all given names count.

use crate::latin::{self, Marks};

/// The letters of a surname: the first three consonants, then vowels in their order, then `X`. `None` when the text has
/// no Latin letter.
pub fn surname_letters(surname: &str, marks: Marks) -> Option<[u8; 3]> {
    three(&latin::letters(surname, marks), false)
}

/// The letters of the given names: as for the surname, but of four or more consonants the first, the third and the
/// fourth. `None` when the text has no Latin letter.
pub fn name_letters(name: &str, marks: Marks) -> Option<[u8; 3]> {
    three(&latin::letters(name, marks), true)
}

fn three(letters: &str, skips_second_of_four: bool) -> Option<[u8; 3]> {
    if letters.is_empty() {
        return None;
    }
    let is_vowel = |letter: &u8| b"AEIOU".contains(letter);
    let consonants = letters.bytes().filter(|letter| !is_vowel(letter));
    let skipped = match consonants.clone().count() {
        4.. if skips_second_of_four => 1,
        _ => usize::MAX,
    };
    let consonants = consonants.enumerate().filter(|(at, _)| *at != skipped).map(|(_, letter)| letter);
    let mut all = consonants.chain(letters.bytes().filter(is_vowel));
    Some([(); 3].map(|()| all.next().unwrap_or(b'X')))
}
