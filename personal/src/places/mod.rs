//! Municipalities, provinces and states: by code, by what is typed of their name, by CAP.
//!
//! ```text
//! data/*.csv ──source (native)──► Places ──chunk──► places.bin ──chunk──► Places ──► place, comuni, states, cap
//! ```
//!
//! * `code`: the four characters of a place in a fiscal code;
//! * `search`: completion of what is typed;
//! * `cap`: postal codes;
//! * `chunk`: the bytes that travel;
//! * `source` (native only): CSV files → places, with every check.
//!
//! Invariant: names are Italian, because forms are; names of states in other languages come from the browser, by ISO
//! code.

mod cap;
mod chunk;
mod code;
mod search;
#[cfg(feature = "pack")]
pub mod source;

use serde::{Deserialize, Serialize};
use sportello_rules::Date;

pub use cap::CapFit;
pub use code::PlaceCode;
pub use search::Times;

/// All places. About 240 KB in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    provinces: Vec<Province>,
    states: Vec<State>,
    changes: Vec<Change>,
    comuni: Comuni,
}

/// A place of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    Comune(Comune<'a>),
    State(&'a State),
}

/// A municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comune<'a> {
    pub code: PlaceCode,
    /// In Italian.
    pub name: &'a str,
    /// In German, French or Slovene where the law knows one, else empty.
    pub name_other: &'a str,
    /// The two letters of the province; of one that ended, for a municipality that ended.
    pub province: &'a str,
    /// Its last day, if it exists no more.
    pub ended: Option<Date>,
}

/// A province or metropolitan city.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Province {
    /// Two letters.
    pub sigla: String,
    pub name: String,
    /// The province whose Questura and Prefettura serve it: itself, but for the new ones of Sardinia.
    pub state_offices: String,
    /// Its chief towns.
    pub capitals: Vec<PlaceCode>,
}

/// A foreign state or territory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    pub code: PlaceCode,
    /// In Italian.
    pub name: String,
    /// ISO 3166-1, two letters; empty for states that ended. `XK` for Kosovo, which ISO does not list.
    pub iso2: String,
    /// ISO 3166-1, three letters; empty for states that ended. `XKX` for Kosovo (the postal kit writes `KOS`).
    pub iso3: String,
    /// Its last day, if it exists no more.
    pub ended: Option<Date>,
}

/// One state that came out of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub was: PlaceCode,
    pub became: PlaceCode,
    /// Its first day.
    pub since: Date,
}

/// Municipalities column by column, ordered by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Comuni {
    codes: Vec<PlaceCode>,
    /// Each with a line end; the other name after a slash.
    names: String,
    /// Where each name starts.
    starts: Vec<u32>,
    /// Position in `signs`.
    provinces: Vec<u8>,
    /// Letters of provinces: first all of `Places::provinces`, then those that ended.
    signs: Vec<String>,
    /// The only CAP, or the first; 0 if there is none.
    caps: Vec<u32>,
    /// The CAPs after the first, ordered by row.
    more_caps: Vec<(u16, Vec<u32>)>,
    /// Last days, ordered by row.
    ended: Vec<(u16, Date)>,
}

impl Places {
    /// Whether the places have not been fetched yet. Then nothing is said about any place.
    pub fn is_empty(&self) -> bool {
        self.states.is_empty()
    }

    /// The place with this code, of today or of the past.
    pub fn place(&self, code: PlaceCode) -> Option<Place<'_>> {
        if code.is_state() {
            let state = self.states.iter().find(|state| state.code == code)?;
            return Some(Place::State(state));
        }
        self.comune(code).map(Place::Comune)
    }

    /// The municipality with this code, of today or of the past.
    pub fn comune(&self, code: PlaceCode) -> Option<Comune<'_>> {
        self.comuni.get(self.comuni.codes.binary_search(&code).ok()?)
    }

    /// A place as it is kept in [`crate::Personal`]: a code such as `H501` or `Z330`, or the two letters of a state (ISO).
    pub fn find(&self, kept: &str) -> Option<PlaceCode> {
        let state =
            self.states.iter().find(|state| !state.iso2.is_empty() && state.iso2.eq_ignore_ascii_case(kept));
        match state {
            Some(state) => Some(state.code),
            None => PlaceCode::read(kept).filter(|code| self.place(*code).is_some()),
        }
    }

    /// Today's provinces and metropolitan cities, in ISTAT's order.
    pub fn provinces(&self) -> &[Province] {
        &self.provinces
    }

    /// All states, of today and of the past, by code.
    pub fn all_states(&self) -> &[State] {
        &self.states
    }

    /// That one of two states came out of the other, whichever is named first.
    pub fn change(&self, one: PlaceCode, other: PlaceCode) -> Option<Change> {
        let of_both = |change: &&Change| {
            (change.was, change.became) == (one, other) || (change.was, change.became) == (other, one)
        };
        self.changes.iter().find(of_both).copied()
    }
}

impl Place<'_> {
    /// Its last day, if it exists no more.
    pub fn ended(&self) -> Option<Date> {
        match self {
            Place::Comune(comune) => comune.ended,
            Place::State(state) => state.ended,
        }
    }
}

impl Comuni {
    fn get(&self, row: usize) -> Option<Comune<'_>> {
        let code = *self.codes.get(row)?;
        let line = self.names.get(*self.starts.get(row)? as usize..)?;
        let line = line.split('\n').next()?;
        let (name, name_other) = line.split_once('/').unwrap_or((line, ""));
        let province = self.signs.get(usize::from(*self.provinces.get(row)?))?;
        let ended = of_row(&self.ended, row).copied();
        Some(Comune { code, name, name_other, province, ended })
    }
}

/// What a column that few rows have says about a row.
fn of_row<T>(column: &[(u16, T)], row: usize) -> Option<&T> {
    let at = column.binary_search_by_key(&row, |(row, _)| usize::from(*row)).ok()?;
    column.get(at).map(|(_, value)| value)
}
