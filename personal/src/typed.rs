//! How dates and numbers are read from what people type: with the digits of their own script, with spaces and
//! dots, with marks of writing direction that a phone adds on its own.

use sportello_rules::Date;

/// Letters and digits of a code or number in capitals, without what people put between them: blanks, hyphens, dots,
/// slashes, parentheses and invisible marks. Digits of other scripts become ASCII; other characters stay.
pub fn compact(typed: &str) -> String {
    typed.chars().filter(|found| !is_between(*found)).map(|found| digit(found).to_ascii_uppercase()).collect()
}

/// A day, written `YYYY-MM-DD` as browsers give it, or day, month and four-digit year with anything between, as
/// Italian forms want it. Digits of any script. `None` where there is no such day.
pub fn date(typed: &str) -> Option<Date> {
    let mut numbers = [0_i32; 3];
    let mut lengths = [0_usize; 3];
    let mut at = 0;
    for found in typed.trim().chars().filter(|found| !is_invisible(*found)) {
        if let Some(value) = digit(found).to_digit(10) {
            let (number, length) = (numbers.get_mut(at)?, lengths.get_mut(at)?);
            if *length == 4 {
                return None;
            }
            *number = *number * 10 + value as i32;
            *length += 1;
        } else if !is_between(found) {
            return None;
        } else if lengths.get(at).is_some_and(|length| *length > 0) {
            at += 1;
        }
    }
    let [first, middle, last] = numbers;
    match lengths {
        [4, 1 | 2, 1 | 2] => Date::new(first, middle as u8, last as u8),
        [1 | 2, 1 | 2, 4] => Date::new(last, middle as u8, first as u8),
        _ => None,
    }
}

/// The ASCII digit for a digit of another script, or the character itself. Full-width letters become ASCII too.
pub fn digit(found: char) -> char {
    let value = match found {
        '\u{0660}'..='\u{0669}' => found as u32 - 0x0660, // Arabic
        '\u{06f0}'..='\u{06f9}' => found as u32 - 0x06f0, // Persian, Urdu
        '\u{0966}'..='\u{096f}' => found as u32 - 0x0966, // Devanagari
        '\u{09e6}'..='\u{09ef}' => found as u32 - 0x09e6, // Bengali
        '\u{0a66}'..='\u{0a6f}' => found as u32 - 0x0a66, // Punjabi
        '\u{0be6}'..='\u{0bef}' => found as u32 - 0x0be6, // Tamil
        '\u{ff01}'..='\u{ff5e}' => return char::from((found as u32 - 0xff01) as u8 + b'!'),
        _ => return found,
    };
    char::from(value as u8 + b'0')
}

/// Whether people put it between the parts of a number.
fn is_between(found: char) -> bool {
    matches!(found, '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}')
        || found.is_whitespace()
        || is_invisible(found)
}

/// Marks of direction and joining, which come with text that is pasted or typed in right-to-left scripts.
fn is_invisible(found: char) -> bool {
    matches!(found, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{061c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_people_type_them() {
        for (typed, day) in [
            ("1990-05-12", Some("1990-05-12")),
            ("12/05/1990", Some("1990-05-12")),
            ("12.5.1990", Some("1990-05-12")),
            (" 1 - 2 - 2003 ", Some("2003-02-01")),
            ("١٢/٠٥/١٩٩٠", Some("1990-05-12")),
            ("۱۲/۰۵/۱۹۹۰", Some("1990-05-12")),
            ("\u{200f}12/05/1990", Some("1990-05-12")),
            ("31/02/1990", None),
            ("12/05/90", None),
            ("12/05", None),
            ("12 mai 1990", None),
            ("12/05/1990/", Some("1990-05-12")),
            ("12/05/1990/1", None),
            ("12051990", None),
            ("", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(date(typed), day.and_then(Date::parse), "{typed}");
        }
    }

    #[test]
    fn codes_as_people_type_them() {
        for (typed, tidy) in [
            ("rss mra 85t10-a562s", "RSSMRA85T10A562S"),
            ("ＲＳＳ８５", "RSS85"),
            ("+٣٩ ٣٣٣", "+39333"),
            ("\u{2066}i 12345678\u{2069}", "I12345678"),
            ("é", "é"),
        ] {
            assert_eq!(compact(typed), tidy, "{typed}");
        }
    }
}
