//! The bytes that travel: columns, each as small as it can be before brotli.
//!
//! Codes were once given in the order of the alphabet; ordered by code, names compress best and codes cost a byte.

use serde::{Deserialize, Serialize};
use sportello_rules::Date;

use super::{Change, Comuni, PlaceCode, Places, Province, State};

/// What is written: as [`Places`], with differences instead of values.
#[derive(Serialize, Deserialize)]
struct Chunk {
    provinces: Vec<Province>,
    states: Vec<State>,
    changes: Vec<Change>,
    names: String,
    /// To the code before.
    codes: Vec<u16>,
    signs: Vec<String>,
    of_province: Vec<u8>,
    /// To the CAP before in the same province; 0 is left out of the count.
    caps: Vec<i32>,
    /// To the CAP before.
    more_caps: Vec<(u16, Vec<u32>)>,
    ended: Vec<(u16, Date)>,
}

impl Places {
    /// What [`Places::to_bytes`] of the same build wrote; `None` for other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Places> {
        let chunk: Chunk = sportello_packed::from_bytes(bytes)?;
        let mut code = 0_u16;
        let codes = chunk.codes.iter().map(|step| {
            code = code.wrapping_add(*step);
            PlaceCode::from_number(code)
        });
        let codes: Vec<PlaceCode> = codes.collect();
        let mut starts = Vec::with_capacity(codes.len());
        let mut start = 0;
        for line in chunk.names.lines() {
            starts.push(start);
            start += line.len() as u32 + 1;
        }
        let mut caps = chunk.caps;
        let mut last = LastCaps::default();
        for (row, cap) in caps.iter_mut().enumerate() {
            let last = last.of(chunk.of_province.get(row));
            *cap = last.wrapping_add(*cap);
            if *cap != 0 {
                *last = *cap;
            }
        }
        let caps: Vec<u32> = caps.into_iter().map(i32::unsigned_abs).collect();
        let mut more_caps = chunk.more_caps;
        for (row, more) in &mut more_caps {
            let mut last = caps.get(usize::from(*row)).copied().unwrap_or_default();
            for cap in more {
                last = last.wrapping_add(*cap);
                *cap = last;
            }
        }
        let comuni = Comuni {
            codes,
            names: chunk.names,
            starts,
            provinces: chunk.of_province,
            signs: chunk.signs,
            caps,
            more_caps,
            ended: chunk.ended,
        };
        Some(Places { provinces: chunk.provinces, states: chunk.states, changes: chunk.changes, comuni })
    }

    /// The chunk that the page fetches when a form is opened.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut last = 0;
        let codes = self.comuni.codes.iter().map(|code| {
            let step = code.number().wrapping_sub(last);
            last = code.number();
            step
        });
        let codes = codes.collect();
        let mut last = LastCaps::default();
        let caps = self.comuni.caps.iter().enumerate().map(|(row, cap)| {
            let last = last.of(self.comuni.provinces.get(row));
            let step = (*cap as i32).wrapping_sub(*last);
            if *cap != 0 {
                *last = *cap as i32;
            }
            step
        });
        let caps = caps.collect();
        let more_caps = self.comuni.more_caps.iter().map(|(row, more)| {
            let mut last = self.comuni.caps.get(usize::from(*row)).copied().unwrap_or_default();
            let steps = more.iter().map(|cap| {
                let step = cap.wrapping_sub(last);
                last = *cap;
                step
            });
            (*row, steps.collect())
        });
        sportello_packed::to_bytes(&Chunk {
            provinces: self.provinces.clone(),
            states: self.states.clone(),
            changes: self.changes.clone(),
            names: self.comuni.names.clone(),
            codes,
            signs: self.comuni.signs.clone(),
            of_province: self.comuni.provinces.clone(),
            caps,
            more_caps: more_caps.collect(),
            ended: self.comuni.ended.clone(),
        })
    }
}

/// The last CAP of each province.
struct LastCaps([i32; 256]);

impl LastCaps {
    fn of(&mut self, province: Option<&u8>) -> &mut i32 {
        &mut self.0[usize::from(province.copied().unwrap_or(u8::MAX))]
    }
}

impl Default for LastCaps {
    fn default() -> LastCaps {
        LastCaps([0; 256])
    }
}
