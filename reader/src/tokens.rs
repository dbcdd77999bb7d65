//! From a message to folded words, numbers and written dates.
//!
//! Folding makes one spelling of many: small letters, no accents, no Arabic vowel marks, Latin digits, and what the
//! language itself declares equal ([`Spelling::letters`]). Pattern files pass through the same function when they are
//! packed, so both sides always agree.

mod letters;
mod written;

use serde::{Deserialize, Serialize};

use crate::calendar::Date;
use letters::{digit, fold, is_apostrophe, is_invisible, is_letter, without_long_runs};
use written::{hundredths, shape};

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
    /// Folded; of a number its digits, with points where it is parted. Empty when it is too long to be a word.
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
            // `p. iva`
            '.' if self.follows_single_letter() => {}
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

    /// Is the dot just passed one of an abbreviation?
    fn follows_single_letter(&self) -> bool {
        let before = |back: usize| self.at.checked_sub(back).and_then(|at| self.letters.get(at)).copied();
        before(2).is_some_and(is_letter) && !before(3).is_some_and(is_letter)
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
            let text = groups.join(".");
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
