//! From a message to folded words, numbers and written dates.
//!
//! Folding makes one spelling of many: small letters, no accents, no Arabic vowel marks, Latin digits, and what the
//! language itself declares equal ([`Spelling::letters`]). Pattern files pass through the same function when they are
//! packed, so both sides always agree.

use serde::{Deserialize, Serialize};

use crate::calendar::Date;

/// What is read of a message at most, in characters. The rest is not looked at: nobody types so much, and a page
/// pasted by mistake must not stop a phone.
pub const MAX_CHARACTERS: usize = 4000;
/// Longer runs of letters are no words of any language here.
const MAX_WORD: usize = 40;
/// What must be left of a word without its article.
const ARTICLE_REST: usize = 3;

/// How a language is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spelling {
    /// Letters, by their code point, that count as others: `é` needs no entry, `ة` as `ه` does.
    pub letters: Vec<(u32, String)>,
    /// `don't` is one word; otherwise an apostrophe parts words, as in `l'appuntamento`.
    pub joining_apostrophe: bool,
    /// Digits stand for letters within Latin words: `3andi`.
    pub digits_in_words: bool,
    /// Written as one with the word that follows, and falls away: `ال`.
    pub articles: Vec<String>,
}

/// A word or a number of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Folded; of a number its digits. Empty when it is too long to be a word.
    pub text: String,
    pub shape: Shape,
    /// Sentences and clauses are counted from 0; a clause ends at a comma too.
    pub sentence: u16,
    pub clause: u16,
    /// Its sentence ends with a question mark.
    pub asked: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Word,
    /// In hundredths.
    Number(i64),
    Day(Date),
    /// Year and month.
    Month(i32, u32),
    /// Day and month.
    DayMonth(u32, u32),
}

/// Cuts and folds a message, up to [`MAX_CHARACTERS`].
pub fn tokens(message: &str, spelling: &Spelling) -> Vec<Token> {
    let letters = message.chars().take(MAX_CHARACTERS).collect();
    let mut cutter = Cutter { letters, at: 0, spelling, sentence: 0, clause: 0, tokens: Vec::new() };
    cutter.run();
    cutter.tokens
}

fn is_question_mark(letter: char) -> bool {
    matches!(letter, '?' | '؟' | '？')
}

struct Cutter<'a> {
    letters: Vec<char>,
    at: usize,
    spelling: &'a Spelling,
    sentence: u16,
    clause: u16,
    tokens: Vec<Token>,
}

impl Cutter<'_> {
    fn run(&mut self) {
        while let Some(letter) = self.peek(0) {
            if digit(letter).is_some() {
                self.number();
            } else if is_letter(letter) {
                self.word();
            } else {
                self.at += 1;
                self.between(letter);
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn push(&mut self, text: String, shape: Shape) {
        let (sentence, clause) = (self.sentence, self.clause);
        self.tokens.push(Token { text, shape, sentence, clause, asked: false });
    }

    fn between(&mut self, letter: char) {
        if is_question_mark(letter) {
            let sentence = self.sentence;
            let own = self.tokens.iter_mut().rev().take_while(|token| token.sentence == sentence);
            own.for_each(|token| token.asked = true);
        }
        match letter {
            '€' => self.push("euro".to_owned(), Shape::Word),
            '.' | '!' | '?' | '\n' | ';' | '؟' | '؛' | '…' | '。' | '？' | '！' => {
                self.sentence = self.sentence.saturating_add(1);
                self.clause = self.clause.saturating_add(1);
            }
            ',' | ':' | '،' | '(' | ')' | '–' | '—' | '、' | '，' => {
                self.clause = self.clause.saturating_add(1)
            }
            _ => {}
        }
    }

    fn word(&mut self) {
        let start = self.at;
        let mut text = String::new();
        while let Some(letter) = self.peek(0) {
            if is_letter(letter) {
                fold(letter, self.spelling, &mut text);
            } else if let Some(digit) = digit(letter).filter(|_| text.ends_with(|last: char| last.is_ascii()))
            {
                text.push(digit);
                // `b1` ends here; `ma3andi` goes on.
                if !self.spelling.digits_in_words && self.peek(1).is_some_and(is_letter) {
                    self.at += 1;
                    break;
                }
            } else if is_apostrophe(letter) {
                let inside = self.spelling.joining_apostrophe && self.peek(1).is_some_and(is_letter);
                if !inside {
                    break;
                }
            } else if letter == '.' && self.is_abbreviation(start) {
                // `p.d.s.`: the points fall away.
            } else if !is_invisible(letter) {
                break;
            }
            self.at += 1;
        }
        let mut text = without_long_runs(&text);
        if let Some(rest) =
            self.spelling.articles.iter().find_map(|article| text.strip_prefix(article.as_str()))
            && rest.chars().count() >= ARTICLE_REST
        {
            text = rest.to_owned();
        }
        let fits = text.chars().nth(MAX_WORD).is_none();
        self.push(if fits { text } else { String::new() }, Shape::Word);
    }

    /// Single letters with points between them, here at a point.
    fn is_abbreviation(&self, start: usize) -> bool {
        let alone = (self.at - start) % 2 == 1
            && self.letters[start..self.at]
                .iter()
                .enumerate()
                .all(|(at, letter)| (at % 2 == 1) == (*letter == '.'));
        alone && self.peek(1).is_some_and(is_letter) && !self.peek(2).is_some_and(is_letter)
    }

    /// A run of digits with what parts them: a number, a sum, a date; or a word that begins with a digit.
    fn number(&mut self) {
        let start = self.at;
        let mut groups = vec![String::new()];
        let mut marks = Vec::new();
        let mut first_end = self.at;
        while let Some(letter) = self.peek(0) {
            if let Some(digit) = digit(letter) {
                groups.last_mut().expect("begins with one group").push(digit);
            } else if matches!(letter, '.' | ',' | '/' | '-' | ':' | '٫' | '٬')
                && self.peek(1).is_some_and(|next| digit(next).is_some())
                && marks.len() < 4
            {
                if marks.is_empty() {
                    first_end = self.at;
                }
                marks.push(letter);
                groups.push(String::new());
            } else {
                break;
            }
            self.at += 1;
        }
        let begins_word = self.spelling.digits_in_words
            && marks.is_empty()
            && groups[0].len() == 1
            && self.peek(0).is_some_and(|letter| letter.is_ascii_alphabetic());
        if begins_word {
            self.at = start + 1;
            self.word();
            if let Some(token) = self.tokens.last_mut() {
                token.text.insert_str(0, &groups[0]);
            }
            return;
        }
        if let Some(shape) = shape(&groups, &marks) {
            let text = if marks.is_empty() { groups.concat() } else { String::new() };
            self.push(text, shape);
            return;
        }
        // No date and no sum: the first group alone.
        self.at = first_end;
        let text = groups.swap_remove(0);
        let shape = Shape::Number(hundredths(&text, ""));
        self.push(text, shape);
    }
}

fn shape(groups: &[String], marks: &[char]) -> Option<Shape> {
    let number = |at: usize| groups[at].parse::<u32>().unwrap_or(u32::MAX);
    let long = |at: usize| groups[at].len();
    let thousands = marks.iter().all(|mark| matches!(mark, '.' | ',' | '٬'));
    match groups.len() {
        1 => Some(Shape::Number(hundredths(&groups[0], ""))),
        2 => match marks[0] {
            '/' | '-' | '.' if long(1) == 4 && (1..=12).contains(&number(0)) => {
                Some(Shape::Month(number(1) as i32, number(0)))
            }
            '/' | '-' if long(0) == 4 && (1..=12).contains(&number(1)) => {
                Some(Shape::Month(number(0) as i32, number(1)))
            }
            '/' if (1..=31).contains(&number(0)) && (1..=12).contains(&number(1)) => {
                Some(Shape::DayMonth(number(0), number(1)))
            }
            _ if thousands && long(1) == 3 && long(0) <= 3 => {
                Some(Shape::Number(hundredths(&groups.concat(), "")))
            }
            '.' | ',' | '٫' if long(1) <= 2 => Some(Shape::Number(hundredths(&groups[0], &groups[1]))),
            _ => None,
        },
        3 if marks[0] == marks[1] && matches!(marks[0], '/' | '-' | '.') && long(2) != 3 => {
            let (year, month, day) = if long(0) == 4 {
                (number(0), number(1), number(2))
            } else {
                (full_year(number(2), long(2)), number(1), number(0))
            };
            let year = i32::try_from(year).ok()?;
            // Some write the month first.
            Date::new(year, month, day).or_else(|| Date::new(year, day, month)).map(Shape::Day)
        }
        _ if thousands && groups[1..groups.len() - 1].iter().all(|group| group.len() == 3) => {
            let last = groups.len() - 1;
            Some(Shape::Number(match long(last) {
                3 => hundredths(&groups.concat(), ""),
                _ => hundredths(&groups[..last].concat(), &groups[last]),
            }))
        }
        _ => None,
    }
}

/// `24` as a year is 2024, `98` is 1998.
fn full_year(year: u32, digits: usize) -> u32 {
    match (digits, year) {
        (2, 0..=69) => 2000 + year,
        (2, _) => 1900 + year,
        _ => year,
    }
}

fn hundredths(whole: &str, part: &str) -> i64 {
    let whole = whole.parse::<i64>().unwrap_or(i64::MAX / 100).min(i64::MAX / 100);
    let part = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().unwrap_or(0) * 10,
        _ => part.parse().unwrap_or(0),
    };
    (whole * 100).saturating_add(part)
}

/// A digit of any of the scripts that our languages are typed in, as a Latin one.
fn digit(letter: char) -> Option<char> {
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

fn is_letter(letter: char) -> bool {
    letter.is_alphabetic() && !is_mark(letter)
}

/// Vowel signs and accents that stand on a letter, and the Arabic stroke that only lengthens it.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6ed}')
}

/// What may stand within a word without being seen: marks, joiners, directions.
fn is_invisible(letter: char) -> bool {
    is_mark(letter)
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{ad}' | '\u{feff}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´' | 'ʼ')
}

/// Adds a letter in its folded form.
fn fold(letter: char, spelling: &Spelling, folded: &mut String) {
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
fn without_long_runs(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len());
    for run in letters.chunk_by(|a, b| a == b) {
        let times = if run.len() >= 3 && !run[0].is_ascii_digit() { 1 } else { run.len() };
        kept.extend(std::iter::repeat_n(run[0], times));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(message: &str, spelling: &Spelling, expected: &str) {
        let shown: Vec<String> = tokens(message, spelling)
            .iter()
            .map(|token| match token.shape {
                Shape::Word => token.text.clone(),
                Shape::Number(hundredths) => format!("#{}", hundredths as f64 / 100.0),
                Shape::Day(date) => date.to_string(),
                Shape::Month(year, month) => format!("{year}-{month}"),
                Shape::DayMonth(day, month) => format!("{day}.{month}."),
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{message}");
    }

    #[test]
    fn words_are_folded() {
        let plain = Spelling::default();
        check("L’appuntamento è PERCHÉ… aiutoooo", &plain, "l appuntamento e perche aiuto");
        check("don't", &Spelling { joining_apostrophe: true, ..Spelling::default() }, "dont");
        check("il P.D.S. e la c.d.s", &plain, "il pds e la cds");
        check("b1 2kids 5 anni.Ciao", &plain, "b1 #2 kids #5 anni ciao");
        let arabic = Spelling {
            letters: vec![(u32::from('ة'), "ه".into()), (u32::from('أ'), "ا".into())],
            digits_in_words: true,
            ..Spelling::default()
        };
        check("أُسـرة ٣ سنة 3andi ma3ndich", &arabic, "اسره #3 سنه 3andi ma3ndich");
    }

    #[test]
    fn numbers_and_dates_are_seen() {
        let plain = Spelling::default();
        check(
            "12/3/2024 3/2024 2024-03-01 31.12.26 12/25/2020",
            &plain,
            "2024-03-12 2024-3 2024-03-01 2026-12-31 2020-12-25",
        );
        check("12.000€ 1.200,50 1,200.50 9,5 15k", &plain, "#12000 euro #1200.5 #1200.5 #9.5 #15 k");
        check("2-3 figli alle 10:30 il 5/9", &plain, "#2 #3 figli alle #10 #30 il 5.9.");
        check("99999999999999999999999999", &plain, "#92233720368547760");
    }

    #[test]
    fn sentences_and_clauses_are_counted() {
        let counted: Vec<(u16, u16)> = tokens("no, tre. ciao", &Spelling::default())
            .iter()
            .map(|token| (token.sentence, token.clause))
            .collect();
        assert_eq!(counted, [(0, 0), (0, 1), (1, 2)]);
    }
}
