//! Postal codes (CAP). Poste publishes no open list; ours is good but not official, so nothing is certain here.

use super::{PlaceCode, Places, of_row};

/// How a CAP fits a municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapFit {
    /// It is one of its own.
    Own,
    /// The general one of a city that has one for each quarter: `50100` for Florence.
    General,
    /// Of another municipality of the same province.
    OtherComune,
    /// Of a municipality of another province.
    OtherProvince,
    /// No municipality has it.
    Unknown,
    /// Nothing can be said: the municipality is not in the files, or its CAP is not.
    Open,
}

impl Places {
    /// How a CAP, as a number, fits a municipality.
    pub fn cap_fit(&self, cap: u32, comune: PlaceCode) -> CapFit {
        let own = self.caps(comune);
        let (Some(first), Some(home)) = (own.first(), self.row(comune)) else {
            return CapFit::Open;
        };
        if own.contains(&cap) {
            return CapFit::Own;
        }
        if own.len() > 1 && cap == first / 1000 * 1000 + 100 {
            return CapFit::General;
        }
        let mut fit = CapFit::Unknown;
        for (row, first) in self.comuni.caps.iter().enumerate() {
            if *first != cap && !self.more_caps(row).contains(&cap) {
                continue;
            }
            if self.comuni.provinces.get(row) == self.comuni.provinces.get(home) {
                return CapFit::OtherComune;
            }
            fit = CapFit::OtherProvince;
        }
        fit
    }

    /// The CAPs of a municipality, lowest first: none when it is not known, several for 41 cities.
    pub fn caps(&self, comune: PlaceCode) -> Vec<u32> {
        let Some(row) = self.row(comune) else {
            return Vec::new();
        };
        let first = self.comuni.caps.get(row).copied().filter(|cap| *cap != 0);
        first.into_iter().chain(self.more_caps(row).iter().copied()).collect()
    }

    fn more_caps(&self, row: usize) -> &[u32] {
        of_row(&self.comuni.more_caps, row).map_or(&[], Vec::as_slice)
    }

    fn row(&self, comune: PlaceCode) -> Option<usize> {
        self.comuni.codes.binary_search(&comune).ok()
    }
}
