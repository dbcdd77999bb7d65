//! Completion of what is typed of a place's name.
//!
//! Capitals, accents, apostrophes, hyphens and blanks make no difference: `sant angelo`, `SANTANGELO` and
//! `Sant'Angelo` are the same. What is typed may also be the start of a later word: `emilia` finds Reggio nell'Emilia.

use super::{Comune, Places, State};
use crate::latin::{self, Marks};

/// Which municipalities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Where somebody can live.
    Today,
    /// Where somebody can be born.
    Ever,
}

/// How well a name fits what is typed, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Whole,
    Capital,
    Start,
    Word,
    Ended,
}

impl Places {
    /// At most so many municipalities, best first: with exactly this name, chief towns, names that start so, names with
    /// a word that starts so; those that ended last. Nothing when nothing Latin is typed.
    pub fn comuni(&self, typed: &str, times: Times, at_most: usize) -> Vec<Comune<'_>> {
        let typed = latin::letters(typed, Marks::Bare);
        let mut found = Vec::new();
        for (row, name) in self.comuni.names.lines().enumerate() {
            let Some((rank, comune)) = fit(name, typed.as_bytes()).zip(self.comuni.get(row)) else {
                continue;
            };
            let is_capital =
                || self.provinces.iter().any(|province| province.capitals.contains(&comune.code));
            let rank = match rank {
                _ if comune.ended.is_some() && times == Times::Today => continue,
                _ if comune.ended.is_some() => Rank::Ended,
                Rank::Start if is_capital() => Rank::Capital,
                rank => rank,
            };
            found.push(Hit::new(rank, name, row));
        }
        best(found, at_most).filter_map(|row| self.comuni.get(row)).collect()
    }

    /// At most so many states, of today and of the past, by their Italian name, best first.
    pub fn states(&self, typed: &str, at_most: usize) -> Vec<&State> {
        let typed = latin::letters(typed, Marks::Bare);
        let mut found = Vec::new();
        for (row, state) in self.states.iter().enumerate() {
            if let Some(rank) = fit(&state.name, typed.as_bytes()) {
                let rank = if state.ended.is_some() { Rank::Ended } else { rank };
                found.push(Hit::new(rank, &state.name, row));
            }
        }
        best(found, at_most).filter_map(|row| self.states.get(row)).collect()
    }
}

/// A place that was found. Their order is the order in which they are shown.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Hit {
    rank: Rank,
    letters: String,
    row: usize,
}

impl Hit {
    fn new(rank: Rank, name: &str, row: usize) -> Hit {
        Hit { rank, letters: latin::letters(name, Marks::Bare), row }
    }
}

/// The rows of the best, best first.
fn best(mut found: Vec<Hit>, at_most: usize) -> impl Iterator<Item = usize> {
    found.sort_unstable();
    found.into_iter().take(at_most).map(|hit| hit.row)
}

/// Whether a name, or a word of it, starts with these capital letters.
fn fit(name: &str, typed: &[u8]) -> Option<Rank> {
    if typed.is_empty() {
        return None;
    }
    let mut best = None;
    // What stands before a character; names in two languages are divided by a slash.
    let mut before = '/';
    for (at, found) in name.char_indices() {
        let starts_word = !before.is_alphabetic() && found.is_alphabetic();
        if starts_word && let Some(is_whole) = starts(&name[at..], typed) {
            let rank = match before {
                '/' if is_whole => Rank::Whole,
                '/' => Rank::Start,
                _ => Rank::Word,
            };
            best = best.min(Some(rank)).or(Some(rank));
        }
        before = found;
    }
    best
}

/// `None` when the text does not start with these letters, else whether it has no others.
fn starts(text: &str, typed: &[u8]) -> Option<bool> {
    let mut rest = typed;
    let mut agrees = true;
    for found in text.chars() {
        if found == '/' {
            break;
        }
        let mut is_more = false;
        latin::fold(found, Marks::Bare, |letter| match rest.split_first() {
            Some((first, after)) => {
                agrees &= *first == letter;
                rest = after;
            }
            None => is_more = true,
        });
        if !agrees {
            return None;
        }
        if is_more {
            return Some(false);
        }
    }
    rest.is_empty().then_some(true)
}
