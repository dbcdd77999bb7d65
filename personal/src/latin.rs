//! Names in Latin letters, as passports write them, and the letters that offices make of diacritics.
//!
//! Names are never transliterated here: each state does it in its own way, and the Latin line of the passport is the
//! only one that counts. What is not Latin is said, so that the page can ask for that line.
//!
//! Invariant: [`letters`] gives only `A` to `Z`.

use crate::finding::Finding;

/// Which letters stand for a letter with a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// The bare letter: `ü` is `U`, `å` is `A`, `ø` is `O`.
    Bare,
    /// Two letters where offices write two: `ä` is `AE`, `ü` is `UE`, `ß` is `SS` (table of the Ministry of the
    /// Interior, circular 1 of 22.1.2008, taken over for the codice fiscale by circular 34/E of 20.7.2011 of the
    /// Agenzia delle Entrate); `å` is `AA`, `ø` is `OE`, `þ` is `TH` (ICAO Doc 9303-3, table 6.A).
    Spelled,
}

/// What a name is not as in a passport; nothing for an empty name.
///
/// As in a passport: Latin letters with or without marks, blanks, hyphens, apostrophes, and the full stop of
/// an abbreviation.
pub fn check(name: &str) -> Option<Finding> {
    let is_odd = |found: &char| !found.is_alphabetic() && !is_mark(*found) && !is_joint(*found);
    let no_letter = || {
        let blank = name.chars().any(char::is_alphabetic);
        name.chars().find(|found| !blank && !found.is_whitespace())
    };
    script(name).or_else(|| {
        let found = name.chars().find(is_odd).or_else(no_letter)?;
        Some(Finding::NameCharacter { found })
    })
}

/// Whether the letters of any text are Latin; digits and signs do not matter.
pub fn script(text: &str) -> Option<Finding> {
    let found = text.chars().find(|found| found.is_alphabetic() && !is_latin(*found) && !is_joint(*found))?;
    Some(if text.chars().any(is_latin) { Finding::MixedScripts { found } } else { Finding::NotLatin })
}

/// The letters `A` to `Z` of a text, in their order; everything else is left out.
pub fn letters(text: &str, marks: Marks) -> String {
    let mut letters = String::with_capacity(text.len());
    for found in text.chars() {
        // A letter and a combining diaeresis are one letter, written as two characters.
        if found == '\u{308}' && marks == Marks::Spelled && letters.ends_with(['A', 'O', 'U']) {
            letters.push('E');
        }
        fold(found, marks, |letter| letters.push(char::from(letter)));
    }
    letters
}

/// Whether two names are the same to an office that cannot write all marks.
pub fn same(one: &str, other: &str) -> bool {
    let ways = [Marks::Bare, Marks::Spelled];
    ways.iter().any(|one_way| {
        let one = letters(one, *one_way);
        ways.iter().any(|other_way| one == letters(other, *other_way))
    })
}

/// Gives the letters for one character to `each`: one, two or none.
pub(crate) fn fold(found: char, marks: Marks, mut each: impl FnMut(u8)) {
    if found.is_ascii() {
        if found.is_ascii_alphabetic() {
            each(found.to_ascii_uppercase() as u8);
        }
        return;
    }
    let tables: [&[(&str, &str)]; 3] = match marks {
        Marks::Bare => [&[], &ALWAYS_TWO, &ONE],
        Marks::Spelled => [&TWO, &ALWAYS_TWO, &ONE],
    };
    let folded = tables.iter().copied().flatten().find(|(_, marked)| marked.contains(found));
    for letter in folded.map_or("", |(letters, _)| letters).bytes() {
        each(letter);
    }
}

/// Whether it is a letter of a Latin alphabet.
fn is_latin(found: char) -> bool {
    match found {
        'ª' | 'º' | '×' | '÷' => false,
        'ʻ'..='ʽ' => false, // apostrophes of Polynesian and Uzbek names
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' => true,
        _ => false,
    }
}

/// Whether it is a combining mark over the letter before it.
fn is_mark(found: char) -> bool {
    matches!(found, '\u{300}'..='\u{36f}')
}

/// Whether passports write it between letters.
fn is_joint(found: char) -> bool {
    matches!(found, ' ' | '-' | '\'' | '.' | '`' | '´' | '’' | '‘' | '‐' | '‑' | 'ʻ'..='ʽ' | '\u{a0}')
}

/// Two letters where offices write two.
const TWO: [(&str, &str); 4] = [("AE", "Ää"), ("OE", "ÖöØø"), ("UE", "Üü"), ("AA", "Åå")];

/// Letters that have no bare form.
const ALWAYS_TWO: [(&str, &str); 5] =
    [("SS", "ßẞ"), ("AE", "ÆæǼǽǢǣ"), ("OE", "Œœ"), ("TH", "Þþ"), ("IJ", "Ĳĳ")];

/// The bare letter: what Unicode takes apart, and letters with a stroke or a hook.
const ONE: [(&str, &str); 23] = [
    ("A", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("B", "ƀƁɃɓḂḃḄḅḆḇ"),
    ("C", "ÇçĆćĈĉĊċČčḈḉ"),
    ("D", "ÐðĎďĐđƉƊɖɗḊḋḌḍḎḏḐḑḒḓ"),
    ("E", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏƐȄȅȆȇȨȩɆɇəɛḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("F", "ƑƒḞḟ"),
    ("G", "ĜĝĞğĠġĢģƔǤǥǦǧǴǵɣḠḡ"),
    ("H", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("I", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıƖƗǏǐȈȉȊȋɨɩḬḭḮḯỈỉỊị"),
    ("J", "Ĵĵǰ"),
    ("K", "ĶķĸƘƙǨǩḰḱḲḳḴḵ"),
    ("L", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
    ("M", "ḾḿṀṁṂṃ"),
    ("N", "ÑñŃńŅņŇňŉŊŋƝǸǹɲṄṅṆṇṈṉṊṋ"),
    ("O", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƆƟƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱɔɵṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("P", "ṔṕṖṗ"),
    ("R", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("S", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
    ("T", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
    ("U", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗɄʉṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("W", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("Y", "ÝýÿŶŷŸƳƴȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("Z", "ŹźŻżŽžƵƶẐẑẒẓẔẕ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_in_a_passport() {
        for (name, finding) in [
            ("", None),
            ("Rossi", None),
            ("Đặng Thị Ngọc", None),
            ("D’Angelo-O'Neill", None),
            ("Gʻulomov", None),
            ("José\u{301} M. da Conceic\u{327}a\u{303}o", None),
            ("محمد", Some(Finding::NotLatin)),
            ("Шевченко", Some(Finding::NotLatin)),
            ("王 小明", Some(Finding::NotLatin)),
            ("சுப்பிரமணியம்", Some(Finding::NotLatin)),
            ("Ivаnov", Some(Finding::MixedScripts { found: 'а' })),
            ("Rossi2", Some(Finding::NameCharacter { found: '2' })),
            ("Rossi/Bianchi", Some(Finding::NameCharacter { found: '/' })),
            ("--", Some(Finding::NameCharacter { found: '-' })),
            ("🙂", Some(Finding::NameCharacter { found: '🙂' })),
        ] {
            assert_eq!(check(name), finding, "{name}");
        }
    }

    #[test]
    fn letters_of_marks() {
        for (name, bare, spelled) in [
            ("Müller", "MULLER", "MUELLER"),
            ("Mu\u{308}ller", "MULLER", "MUELLER"),
            ("Weiß", "WEISS", "WEISS"),
            ("Ærøskøbing", "AEROSKOBING", "AEROESKOEBING"),
            ("Åse Þór", "ASETHOR", "AASETHOR"),
            ("Nguyễn Đức", "NGUYENDUC", "NGUYENDUC"),
            ("Niccolò D'Agostino", "NICCOLODAGOSTINO", "NICCOLODAGOSTINO"),
            ("Łukasz İnan Şahin", "LUKASZINANSAHIN", "LUKASZINANSAHIN"),
            ("محمد", "", ""),
        ] {
            assert_eq!(letters(name, Marks::Bare), bare);
            assert_eq!(letters(name, Marks::Spelled), spelled);
        }
    }

    /// The whole table of circular 1/2008, as circular 34/E/2011 repeats it.
    #[test]
    fn the_ministry_s_table() {
        for (marked, letters_of_it) in [
            ("Â", "A"),
            ("Ä", "AE"),
            ("Æ", "AE"),
            ("Ç", "C"),
            ("Č", "C"),
            ("Ê", "E"),
            ("Ë", "E"),
            ("Î", "I"),
            ("Ï", "I"),
            ("Ô", "O"),
            ("Ö", "OE"),
            ("Œ", "OE"),
            ("Û", "U"),
            ("Ü", "UE"),
            ("Š", "S"),
            ("Ž", "Z"),
            ("ß", "SS"),
        ] {
            assert_eq!(letters(marked, Marks::Spelled), letters_of_it, "{marked}");
        }
    }

    #[test]
    fn the_same_to_an_office() {
        for (one, other, same_to_it) in [
            ("Müller", "MUELLER", true),
            ("Müller", "MULLER", true),
            ("D'Angelo", "DANGELO", true),
            ("Rossi", "Rosi", false),
        ] {
            assert_eq!(same(one, other), same_to_it, "{one}, {other}");
        }
    }
}
