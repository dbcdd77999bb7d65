//! What must not count against a text, because no plain writing can change it: the official Italian terms, which people
//! must recognise on paper, acts of law, and abbreviations.

use std::collections::BTreeSet;

use serde::Deserialize;

/// The names as a text in one language may hold them.
#[derive(Debug, Default)]
pub struct Names {
    /// The forms of the official terms, longest first.
    forms: Vec<Form>,
    /// Every word of our Italian texts: what stands in brackets or quotes and holds only these is Italian.
    /// Empty for Italian itself.
    italian: BTreeSet<String>,
    /// Is the language written in other letters than Italian? Then all Latin letters are names.
    other_script: bool,
}

/// One way in which a term stands in texts.
#[derive(Debug, Clone)]
pub struct Form {
    words: Vec<String>,
    /// In small letters it would be an ordinary word.
    case: bool,
}

/// A term as `locales/terms.toml` has it.
#[derive(Debug, Deserialize)]
pub struct Term {
    forms: Vec<String>,
    #[serde(default)]
    case: bool,
}

impl Term {
    fn forms(&self) -> impl Iterator<Item = Form> {
        let words =
            |form: &String| form.split_whitespace().map(|word| in_case(&plain(word), self.case)).collect();
        self.forms.iter().map(move |form| Form { words: words(form), case: self.case })
    }
}

impl Names {
    /// For texts in Italian.
    pub fn in_italian(terms: &[Term]) -> Names {
        let mut forms: Vec<Form> = terms.iter().flat_map(Term::forms).collect();
        forms.sort_by_key(|form| std::cmp::Reverse(form.words.len()));
        Names { forms, ..Names::default() }
    }

    /// For texts in another language, beside Italian ones.
    pub fn in_other<'a>(terms: &[Term], italian: impl Iterator<Item = &'a str>, other_script: bool) -> Names {
        let words = italian.flat_map(str::split_whitespace).map(core);
        Names {
            italian: words.filter(|word| !word.is_empty()).collect(),
            other_script,
            ..Names::in_italian(terms)
        }
    }

    /// A text without the Italian that stands in brackets beside its gloss, or as a gloss.
    pub fn without_brackets(&self, text: &str) -> String {
        let mut kept = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, inside, after)) = bracket(rest) {
            kept.push_str(before);
            let parts: Vec<&str> = inside.split_inclusive([',', '،', ';', '؛', ':']).collect();
            let glosses = parts.iter().filter(|part| !self.is_italian(part.split_whitespace()));
            let glosses: String = glosses.copied().collect();
            if glosses.is_empty() {
                kept.truncate(kept.trim_end().len());
            } else {
                kept.push_str(&format!("({glosses})"));
            }
            rest = after;
        }
        kept.push_str(rest);
        kept
    }

    /// How many words from here on are one name; 0 when the first is a plain word.
    pub fn length_at(&self, tokens: &[&str]) -> usize {
        let lengths =
            [citation(tokens), self.quoted(tokens), self.latin(tokens), self.term(tokens), acronym(tokens)];
        lengths.into_iter().max().unwrap_or(0)
    }

    fn is_italian<'a>(&self, tokens: impl Iterator<Item = &'a str>) -> bool {
        let mut letters = false;
        for token in tokens {
            let word = core(token);
            letters |= word.contains(char::is_alphabetic);
            let latin = self.other_script && !word.contains(is_other_script);
            if !word.is_empty() && !latin && !self.italian.contains(&word) {
                return false;
            }
        }
        letters
    }

    /// Italian words between quotation marks: the name of a paper, or what stands on it.
    fn quoted(&self, tokens: &[&str]) -> usize {
        if !tokens[0].starts_with(['«', '“']) {
            return 0;
        }
        let closes = |token: &&str| token.contains(['»', '”']);
        let Some(last) = tokens.iter().position(closes) else { return 0 };
        let quoted = &tokens[..=last];
        if self.is_italian(quoted.iter().copied()) { quoted.len() } else { 0 }
    }

    /// Latin letters in a text of other letters.
    fn latin(&self, tokens: &[&str]) -> usize {
        let is_latin = |token: &str| {
            token.contains(|c: char| c.is_ascii_alphabetic()) && !token.contains(is_other_script)
        };
        if !self.other_script || !is_latin(tokens[0]) {
            return 0;
        }
        let joined = tokens.windows(2).take_while(|pair| is_open(pair[0]) && is_latin(pair[1])).count();
        joined + 1
    }

    fn term(&self, tokens: &[&str]) -> usize {
        self.forms.iter().find(|form| form.begins(tokens)).map_or(0, |form| form.words.len())
    }
}

impl Form {
    fn begins(&self, tokens: &[&str]) -> bool {
        let Some(tokens) = tokens.get(..self.words.len()) else { return false };
        let same = |(at, (form, token)): (usize, (&String, &&str))| {
            let word = in_case(&plain(token), self.case);
            // An article may be joined to the first: `dell’appuntamento`.
            *form == word || at == 0 && word.rsplit('\'').next() == Some(form)
        };
        self.words.iter().zip(tokens).enumerate().all(same)
            && tokens.split_last().is_some_and(|(_, before)| before.iter().all(|token| is_open(token)))
    }
}

/// The next bracket: what stands before, in and after it. Brackets within it belong to it.
fn bracket(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.find('(')?;
    let mut depth = 0;
    for (at, c) in text[open..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&text[..open], &text[open + 1..open + at], &text[open + at + 1..]));
        }
    }
    None
}

/// Letters of another script than ours.
fn is_other_script(c: char) -> bool {
    c.is_alphabetic() && c > '\u{024F}'
}

/// Does the sentence go on after this word without a mark?
fn is_open(token: &str) -> bool {
    token.ends_with(char::is_alphanumeric)
}

/// A word without marks around it; an apostrophe within it is the straight one.
fn plain(token: &str) -> String {
    token.trim_matches(|c: char| !c.is_alphanumeric()).replace('’', "'")
}

fn in_case(word: &str, case: bool) -> String {
    if case { word.to_owned() } else { word.to_lowercase() }
}

/// A word in small letters, without what an apostrophe joins to it: `dell’Articolo` is `articolo`.
fn core(token: &str) -> String {
    let word = plain(token).to_lowercase();
    word.rsplit('\'').next().unwrap_or_default().to_owned()
}

/// `SPID`, `D.L.`, `C2`: two or more letters, none of them small, or letters with digits.
fn acronym(tokens: &[&str]) -> usize {
    let word = tokens[0].rsplit(['’', '\'']).next().unwrap_or_default();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let capital = word.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_uppercase());
    let digits = word.contains(|c: char| c.is_ascii_digit());
    usize::from(capital && (letters >= 2 || (letters == 1 && digits)))
}

/// How many words are an act of law and a place in it: `art. 28 comma 1-bis TUI`, `law 91 of 1992`.
fn citation(tokens: &[&str]) -> usize {
    const ACTS: [&str; 11] = [
        "art", "articolo", "articoli", "article", "articles", "legge", "law", "d.lgs", "d.l", "d.m", "d.p.r",
    ];
    const PLACES: [&str; 10] =
        ["comma", "commi", "c", "lett", "lettera", "lettere", "letter", "letters", "paragraph", "paragraphs"];
    const JOINTS: [&str; 7] = ["e", "and", "o", "or", "of", "del", "della"];
    let word = |at: usize| tokens.get(at).map(|token| core(token)).unwrap_or_default();
    let is = |at: usize, heads: &[&str]| heads.contains(&word(at).as_str());
    // 28, 1-bis, 69/2013; and of places also: a), c.
    let is_number = |at: usize| word(at).starts_with(|c: char| c.is_ascii_digit());
    let is_letter = |at: usize| word(at).len() == 1 && word(at).starts_with(|c: char| c.is_ascii_lowercase());
    let is_lettered = |at: usize| tokens.get(at).is_some_and(|token| token.contains(')')) && is_letter(at);
    if !is(0, &ACTS) || !is_number(1) {
        return 0;
    }
    let is_place = |at: usize| is(at, &PLACES) && (is_number(at + 1) || is_letter(at + 1));
    let mut end = 2;
    while !tokens[end - 1].ends_with(['.', ':', ';', '?', '!']) {
        let joined = is(end, &JOINTS);
        let next = end + usize::from(joined);
        end = if (is(next, &ACTS) && is_number(next + 1)) || is_place(next) {
            next + 2
        } else if word(next) == "tui" || (joined && (is_number(next) || is_lettered(next))) {
            next + 1
        } else {
            break;
        };
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms() -> Vec<Term> {
        let term =
            |forms: &[&str], case| Term { forms: forms.iter().map(|&form| form.to_owned()).collect(), case };
        vec![
            term(&["permesso di soggiorno", "permessi di soggiorno"], false),
            term(&["contratto d’affitto"], false),
            term(&["Comune"], true),
            term(&["appuntamento"], false),
        ]
    }

    const ITALIAN: &str = "il certificato storico, la ricevuta, o il permesso. È la Questura.";

    /// How many words the first name has.
    fn check(names: &Names, text: &str, expected: usize) {
        let tokens: Vec<&str> = text.split_whitespace().collect();
        assert_eq!(names.length_at(&tokens), expected, "{text}");
    }

    #[test]
    fn terms_in_their_forms() {
        let names = Names::in_italian(&terms());
        check(&names, "permesso di soggiorno, e poi", 3);
        check(&names, "Permessi di soggiorno", 3);
        check(&names, "contratto d'affitto.", 2);
        check(&names, "dell’appuntamento", 1);
        check(&names, "permesso. di soggiorno", 0);
        check(&names, "permesso", 0);
        check(&names, "Comune", 1);
        check(&names, "comune", 0);
    }

    #[test]
    fn acts_and_abbreviations() {
        let names = Names::in_italian(&[]);
        check(&names, "art. 28 comma 1-bis TUI vale", 5);
        check(&names, "dell’art. 7 comma 1 lettera a D.Lgs. 30/2007)? Quale", 8);
        check(&names, "art. 2 e 3 D.Lgs. 30/2007, art. 30 c. 5 TUI", 11);
        check(&names, "articolo 3-bis, lettere c) e d), diventa", 6);
        check(&names, "law 91 of 1992 says", 4);
        check(&names, "articles 18 and 18-bis the", 4);
        check(&names, "la legge chiede", 0);
        check(&names, "legge è chiara", 0);
        check(&names, "l’INPS paga", 1);
        check(&names, "B1", 1);
        check(&names, "È gratis", 0);
        check(&names, "12 giorni", 0);
    }

    #[test]
    fn italian_in_other_languages() {
        let english = Names::in_other(&terms(), [ITALIAN].into_iter(), false);
        check(&english, "“certificato storico” of the town", 2);
        check(&english, "“place of birth”", 0);
        check(&english, "ricevuta", 0);
        let arabic = Names::in_other(&terms(), [ITALIAN].into_iter(), true);
        check(&arabic, "tempo indeterminato في", 2);
        check(&arabic, "إقامة", 0);
    }

    #[test]
    fn italian_in_brackets_is_taken_out() {
        let english = Names::in_other(&[], [ITALIAN].into_iter(), false);
        let check = |text: &str, expected: &str| assert_eq!(english.without_brackets(text), expected);
        check("The receipt (ricevuta). Go.", "The receipt. Go.");
        check("The Questura (police office) is open", "The Questura (police office) is open");
        check("The office (Questura, the police)", "The office ( the police)");
        check("At a hearing (it (the court) decides)", "At a hearing (it (the court) decides)");
        check("An open ( bracket", "An open ( bracket");
        let italian = Names::in_italian(&[]);
        assert_eq!(italian.without_brackets("La carta (la ricevuta)"), "La carta (la ricevuta)");
    }
}
