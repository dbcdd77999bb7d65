//! What counts as a letter or a digit, and how letters are folded.

use super::Spelling;

/// A digit of any of the scripts that our languages are typed in, as a Latin one.
pub fn digit(letter: char) -> Option<char> {
    let value = match letter {
        '0'..='9' => return Some(letter),
        '٠'..='٩' => letter as u32 - '٠' as u32,
        '۰'..='۹' => letter as u32 - '۰' as u32,
        '०'..='९' => letter as u32 - '०' as u32,
        '০'..='৯' => letter as u32 - '০' as u32,
        _ => return None,
    };
    char::from_digit(value, 10)
}

pub fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() && !is_mark(letter)
}

/// Vowel signs and accents that stand on a letter, and the Arabic stroke that only lengthens it.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6ed}')
}

/// What may stand within a word without being seen: marks, joiners, directions.
pub fn is_invisible(letter: char) -> bool {
    is_mark(letter)
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{ad}' | '\u{feff}')
}

pub fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

/// Adds a letter in its folded form.
pub fn fold(letter: char, spelling: &Spelling, folded: &mut String) {
    for small in letter.to_lowercase() {
        if let Some((_, other)) = spelling.letters.iter().find(|(known, _)| *known == u32::from(small)) {
            folded.push_str(other);
            continue;
        }
        let plain = match small {
            'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'ď' | 'đ' => 'd',
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
            'ğ' | 'ģ' => 'g',
            'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
            'ł' => 'l',
            'ñ' | 'ń' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
            'ř' => 'r',
            'ś' | 'š' | 'ş' | 'ș' => 's',
            'ť' | 'ţ' | 'ț' => 't',
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            'ß' => {
                folded.push('s');
                's'
            }
            'æ' => {
                folded.push('a');
                'e'
            }
            other if is_mark(other) => continue,
            other => other,
        };
        folded.push(plain);
    }
}

/// `aiutoooo` is `aiuto`: three or more of a letter are one.
pub fn without_long_runs(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len());
    for run in letters.chunk_by(|a, b| a == b) {
        let times = if run.len() >= 3 && !run[0].is_ascii_digit() { 1 } else { run.len() };
        kept.extend(std::iter::repeat_n(run[0], times));
    }
    kept
}
