//! Where in a message which meaning was seen, and whether it was denied.

use std::ops::Range;

use crate::known::Known;
use crate::lookup::Found;
use crate::patterns::{Data, GAP, Grammar, MeaningId, Patterns, Phrase, Word};
use crate::tokens::{Shape, Token, tokens};

/// A meaning at some words of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sighting {
    pub meaning: MeaningId,
    /// Of a number hundredths; of a month its number; of a name its index.
    pub value: i64,
    /// Tokens.
    pub first: usize,
    pub last: usize,
    pub negated: bool,
    pub typo: bool,
}

/// All that was seen in a message, in its order.
#[derive(Debug)]
pub struct Sightings {
    pub tokens: Vec<Token>,
    /// Of each token how many words that are not fillers stand before it.
    places: Vec<usize>,
    pub fillers: Vec<bool>,
    seen: Vec<Sighting>,
}

/// More are never seen in a message that somebody typed.
const MOST: usize = 1500;
/// Where near ones are looked for in the list, before and after.
const WINDOW: usize = 80;
/// Words that the end of a sentence and of a clause count for in a distance.
const SENTENCE: usize = 5;
const CLAUSE: usize = 1;
/// Words that a gap in a phrase can hold.
const GAP_MOST: usize = 4;

impl Sightings {
    /// Cuts the message and finds every phrase of the patterns.
    pub fn of(patterns: &Patterns, message: &str) -> Sightings {
        let data = &patterns.data;
        let mut tokens = tokens(message, &data.spelling);
        let found = find_words(data, patterns.known.number, &mut tokens);
        let is_filler =
            |found: &Vec<Found>| found.iter().any(|it| data.words[usize::from(it.word)].has(Word::FILLER));
        let fillers: Vec<bool> = found.iter().map(is_filler).collect();
        let mut place = 0;
        let mut places = Vec::with_capacity(fillers.len());
        for filler in &fillers {
            places.push(place);
            place += usize::from(!filler);
        }
        let mut seen = Vec::new();
        for start in 0..tokens.len() {
            let number = patterns.known.number;
            let mut search = Search { data, number, tokens: &tokens, found: &found, seen: &mut seen };
            search.phrases_at(start);
            if let Shape::Number(hundredths) = tokens[start].shape {
                seen.push(Sighting {
                    meaning: number,
                    value: hundredths,
                    first: start,
                    last: start,
                    negated: false,
                    typo: false,
                });
            }
            let Grammar { conjunction, toward, inside, .. } = &data.grammar;
            let joined = [(conjunction, patterns.known.and), (toward, patterns.known.into)];
            let joined =
                joined.into_iter().chain(inside.iter().map(|prefix| (prefix, patterns.known.inside)));
            for (prefix, meaning) in joined {
                if !found[start].is_empty() && data.begins_with(prefix, &tokens[start].text) {
                    let (first, last) = (start, start);
                    seen.push(Sighting { meaning, value: 0, first, last, negated: false, typo: false });
                }
            }
            if seen.len() > MOST {
                break;
            }
        }
        hide(data, &patterns.known, &mut seen);
        let wider: Vec<Sighting> = seen.iter().flat_map(|one| wider(data, one)).collect();
        seen.extend(wider);
        seen.sort_by_key(|it| (it.first, it.last, it.meaning));
        seen.dedup_by(|b, a| (a.first, a.last, a.meaning) == (b.first, b.last, b.meaning));
        let mut sightings = Sightings { tokens, places, fillers, seen };
        sightings.negate(patterns);
        sightings
    }

    /// Adds a meaning that was concluded.
    pub fn see(&mut self, meaning: MeaningId, value: i64, first: usize, last: usize) {
        let at = self.seen.partition_point(|it| (it.first, it.last, it.meaning) <= (first, last, meaning));
        self.seen.insert(at, Sighting { meaning, value, first, last, negated: false, typo: false });
    }

    pub fn iter(&self) -> impl Iterator<Item = &Sighting> {
        self.seen.iter()
    }

    /// Those in the neighbourhood of one.
    pub fn around(&self, one: &Sighting) -> &[Sighting] {
        let at = self.seen.partition_point(|it| it.first < one.first);
        &self.seen[at.saturating_sub(WINDOW)..(at + WINDOW).min(self.seen.len())]
    }

    /// Those with a meaning.
    pub fn all(&self, meaning: MeaningId) -> impl Iterator<Item = &Sighting> {
        self.seen.iter().filter(move |it| it.meaning == meaning)
    }

    /// Is the meaning there, and not denied?
    pub fn says(&self, meaning: MeaningId) -> bool {
        self.all(meaning).any(|it| !it.negated)
    }

    /// Is the meaning there?
    pub fn has(&self, meaning: MeaningId) -> bool {
        self.all(meaning).next().is_some()
    }

    /// The one that begins at a token.
    pub fn at(&self, token: usize, meaning: MeaningId) -> Option<&Sighting> {
        let from = self.seen.partition_point(|it| it.first < token);
        self.seen[from..].iter().take_while(|it| it.first == token).find(|it| it.meaning == meaning)
    }

    /// The one that ends at a token.
    pub fn ending_at(&self, token: usize, meaning: MeaningId) -> Option<&Sighting> {
        self.seen.iter().find(|it| it.last == token && it.meaning == meaning)
    }

    /// Words from the end of `a` to the beginning of `b`: 1 when it follows at once, 0 when they are the same words,
    /// `None` when `b` is not behind.
    pub fn distance(&self, a: &Sighting, b: &Sighting) -> Option<usize> {
        if (a.first, a.last) == (b.first, b.last) {
            return (a.meaning != b.meaning).then_some(0);
        }
        (b.first > a.last).then(|| self.words_between(a.last, b.first))
    }

    /// Words from one token to a later one; fillers do not count, the end of a sentence counts for several.
    pub fn words_between(&self, from: usize, to: usize) -> usize {
        let sentences = usize::from(self.tokens[to].sentence - self.tokens[from].sentence);
        let clauses = usize::from(self.tokens[to].clause - self.tokens[from].clause) - sentences;
        (self.places[to] - self.places[from]).max(1) + sentences * SENTENCE + clauses * CLAUSE
    }

    /// The next word that is no filler, in the same sentence.
    pub fn next(&self, token: usize) -> Option<usize> {
        let sentence = self.tokens.get(token)?.sentence;
        let mut behind =
            (token + 1..self.tokens.len()).take_while(|at| self.tokens[*at].sentence == sentence);
        behind.find(|at| !self.fillers[*at])
    }

    /// The word before that is no filler, in the same sentence.
    pub fn previous(&self, token: usize) -> Option<usize> {
        let sentence = self.tokens.get(token)?.sentence;
        let mut before = (0..token).rev().take_while(|at| self.tokens[*at].sentence == sentence);
        before.find(|at| !self.fillers[*at])
    }

    /// The tokens of the sentence around a token.
    pub fn sentence(&self, token: usize) -> Range<usize> {
        let number = self.tokens[token].sentence;
        let first = self.tokens.partition_point(|it| it.sentence < number);
        first..self.tokens.partition_point(|it| it.sentence <= number)
    }

    /// Carries every "not" over the words that it reaches.
    fn negate(&mut self, patterns: &Patterns) {
        let (known, grammar) = (&patterns.known, &patterns.data.grammar);
        let nots: Vec<Sighting> = self.all(known.not).copied().collect();
        let ends: Vec<usize> = self
            .seen
            .iter()
            .filter(|it| it.meaning == known.and || it.meaning == known.but)
            .map(|it| it.first)
            .collect();
        for not in nots {
            for at in 0..self.seen.len() {
                let one = self.seen[at];
                let (gap, reach) = if one.first > not.last {
                    (not.last..one.first, grammar.not_before)
                } else if not.first > one.last {
                    (one.last..not.first, grammar.not_after)
                } else {
                    continue;
                };
                let cut = self.tokens[gap.start].clause != self.tokens[gap.end].clause
                    || ends.iter().any(|end| gap.start < *end && *end <= gap.end);
                if one.meaning != known.not
                    && !cut
                    && self.words_between(gap.start, gap.end) <= usize::from(reach)
                {
                    self.seen[at].negated = true;
                }
            }
        }
    }
}

/// The words that each token can be. Tokens that are two words in one are parted first.
fn find_words(data: &Data, number: MeaningId, tokens: &mut Vec<Token>) -> Vec<Vec<Found>> {
    let mut all = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        let text = &tokens[at].text;
        let found = data.find(text);
        let digits = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        if found.is_empty() && tokens[at].shape == Shape::Word && digits > 0 && digits < text.len() {
            // `3anni` that is no word: a number and its unit.
            let mut rest = tokens[at].clone();
            rest.text = text[digits..].to_owned();
            let value: i64 = text[..digits].parse().unwrap_or(0);
            let token = &mut tokens[at];
            token.text.truncate(digits);
            token.shape = Shape::Number(value * 100);
            tokens.insert(at + 1, rest);
            continue;
        }
        if found.iter().all(|it| it.typo)
            && data.grammar.glued_numbers
            && tokens[at].shape == Shape::Word
            && let Some(value) = crate::numbers::glued(data, number, text)
        {
            tokens[at].shape = Shape::Number(value * 100);
            all.push(Vec::new());
            at += 1;
            continue;
        }
        all.push(found);
        at += 1;
    }
    all
}

/// Finds phrases in the words that were found.
struct Search<'a> {
    data: &'a Data,
    number: MeaningId,
    tokens: &'a [Token],
    found: &'a [Vec<Found>],
    seen: &'a mut Vec<Sighting>,
}

impl Search<'_> {
    fn phrases_at(&mut self, start: usize) {
        for found in &self.found[start] {
            let phrases = &self.data.phrases;
            let from = phrases.partition_point(|phrase| phrase.words[0] < found.word);
            for phrase in phrases[from..].iter().take_while(|phrase| phrase.words[0] == found.word) {
                let rest = Row { last: start, typo: found.typo, negated: found.negated };
                if let Some(end) = self.rest(&phrase.words[1..], rest, true) {
                    self.see(phrase, start, end);
                }
            }
        }
    }

    fn see(&mut self, phrase: &Phrase, first: usize, end: Row) {
        let value = i64::from(phrase.value) * if phrase.meaning == self.number { 100 } else { 1 };
        let Row { last, typo, negated } = end;
        self.seen.push(Sighting { meaning: phrase.meaning, value, first, last, negated, typo });
    }

    /// Where the row of words ends when it goes on after a token.
    fn rest(&self, words: &[u16], row: Row, may_skip: bool) -> Option<Row> {
        let Some((word, after)) = words.split_first() else { return Some(row) };
        if *word == GAP {
            return (0..=GAP_MOST).find_map(|gap| {
                let last = (row.last + gap < self.found.len()).then_some(row.last + gap)?;
                self.rest(after, Row { last, ..row }, false)
            });
        }
        let mut next = row.last + 1;
        loop {
            let here = self.found.get(next)?;
            // "No, family": two things.
            if self.tokens[next].clause != self.tokens[row.last].clause {
                return None;
            }
            if let Some(found) = here.iter().find(|it| it.word == *word) {
                let (typo, negated) = (row.typo || found.typo, row.negated || found.negated);
                return self.rest(after, Row { last: next, typo, negated }, true);
            }
            let filler = here.iter().any(|it| self.data.words[usize::from(it.word)].has(Word::FILLER));
            if !filler || !may_skip {
                return None;
            }
            next += 1;
        }
    }
}

#[derive(Clone, Copy)]
struct Row {
    last: usize,
    typo: bool,
    negated: bool,
}

/// Takes away what lies within a longer sighting that hides it, and every "not" within any: "nulla osta" denies nothing.
fn hide(data: &Data, known: &Known, seen: &mut Vec<Sighting>) {
    let longer: Vec<(usize, usize, bool)> = seen
        .iter()
        .filter(|it| it.last > it.first)
        // "I can't say" may deny what follows: `مش عارف يتنفس`.
        .filter(|it| it.meaning != known.unknown)
        .map(|it| (it.first, it.last, data.meanings[usize::from(it.meaning)].hides))
        .collect();
    seen.retain(|it| {
        let within = |(first, last, hides): &(usize, usize, bool)| {
            (*hides || it.meaning == known.not)
                && *first <= it.first
                && it.last <= *last
                && last - first > it.last - it.first
        };
        !longer.iter().any(within)
    });
}

/// What a sighting is too: a wife is a spouse, a spouse is family.
fn wider(data: &Data, one: &Sighting) -> Vec<Sighting> {
    let mut all = Vec::new();
    let mut open = vec![one.meaning];
    while let Some(meaning) = open.pop() {
        for is in &data.meanings[usize::from(meaning)].is {
            if !all.iter().any(|it: &Sighting| it.meaning == *is) {
                all.push(Sighting { meaning: *is, ..*one });
                open.push(*is);
            }
        }
    }
    all
}
