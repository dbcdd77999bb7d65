//! No number of the law stands in a text: texts get them as arguments, so that they change when the law does.
//!
//! A number (digits, or a word for one) before a word for days, months, years, hours or euro is one. Names that
//! hold numbers stay allowed: `art. 29`, `Modulo 1`, `112`, `B1`. So does "one", which in most languages is also "a".

use sportello_locales::chunk::Part;
use sportello_locales::languages::Language;
use sportello_locales::pack::Message;

/// The first number of the law in a message, with its unit, as it is written.
pub fn number_of_the_law(message: &Message, language: &Language) -> Option<String> {
    let mut found = None;
    each_text(&message.pattern, &mut |text| {
        found = found.take().or_else(|| in_text(text, language));
    });
    found
}

fn in_text(text: &str, language: &Language) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let [number, unit] = pair else { return None };
        let bare = |word: &str| {
            word.trim_matches(|c: char| !c.is_alphanumeric() && c != '€' && c != '%').to_lowercase()
        };
        let is_number =
            number.starts_with(|c: char| c.is_ascii_digit()) || language.numbers.contains(&bare(number));
        let is_unit = language.units.iter().any(|start| bare(unit).starts_with(start.as_str()));
        // The end of a sentence between them, and they say nothing together.
        let apart = number.ends_with(['.', ':', ';', '!', '?', ')']);
        (is_number && is_unit && !apart).then(|| format!("{number} {unit}"))
    })
}

/// Each stretch of plain text, but not the variants of a choice by number: there the number chooses the words.
fn each_text(pattern: &[Part], visit: &mut impl FnMut(&str)) {
    for part in pattern {
        if let Part::Text(text) = part {
            visit(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sportello_locales::languages::{Direction, Readability};

    fn italian() -> Language {
        Language {
            id: "it".to_owned(),
            name: "Italiano".to_owned(),
            direction: Direction::Ltr,
            intl: "it-IT".to_owned(),
            units: ["giorn", "euro"].map(str::to_owned).to_vec(),
            numbers: ["due", "novanta"].map(str::to_owned).to_vec(),
            readability: Readability { sentence: 25, measure: None },
        }
    }

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(in_text(text, &italian()).as_deref(), expected, "{text}");
    }

    #[test]
    fn numbers_before_units_are_found() {
        check("Chiedi almeno 90 giorni prima.", Some("90 giorni"));
        check("Chiedi almeno novanta giorni prima.", Some("novanta giorni"));
        check("Costa 30,46 euro in tutto.", Some("30,46 euro"));
    }

    #[test]
    fn names_with_numbers_are_not() {
        check("Guarda l’art. 29 del Testo unico e il Modulo 1.", None);
        check("Chiama il 112. Giorno e notte.", None);
        check("Un giorno qualsiasi.", None);
        check("Ne servono due. Euro contanti no.", None);
    }
}
