//! The weights as they travel: each bit takes as much room as it is surprising.
//!
//! General compression sees bytes; what is known here are weights. Of which classes a feature speaks follows from those
//! that it was just seen to speak of, and how loudly from how loudly it spoke before. So one walk over all features asks
//! yes-or-no questions, each with a chance that is learned on the way (adaptive binary arithmetic coding). Who writes
//! and who reads take the same walk. A sixth less travels than as columns of bytes under brotli.

use super::{CLASSES, HEADS, Learned};

/// The weights from their bytes. Any bytes give some weights: the checksum around them says whether they are the right ones.
pub fn read(bytes: &[u8]) -> Learned {
    let mut coder = Coder::new(Way::Read { bytes, window: 0 });
    (0..4).for_each(|_| coder.next_byte());
    walk(&mut coder, |_| &[])
}

/// The bytes of some weights.
#[cfg(feature = "compile")]
pub fn written(learned: &Learned) -> Vec<u8> {
    let mut coder = Coder::new(Way::Write(Vec::new()));
    let walked = walk(&mut coder, |feature| learned.row(feature));
    debug_assert_eq!(walked, *learned, "features and their classes in order, each once");
    // Its first byte and zeros are within what is left, and who reads takes zeros for what is missing.
    coder.first = coder.last;
    coder.next_byte();
    let Way::Write(bytes) = coder.way else { unreachable!("a writer") };
    bytes
}

/// Steps of a weight that have a chance of their own, and the most steps.
const LOUD: usize = 15;
const LOUDEST: i8 = i8::MAX;
/// Numbers from these on are counted as these.
const MANY_CLASSES: usize = 3;
const LONG_ROW: usize = 5;
const LOUD_ROW: usize = 7;

/// Goes through all features: writes what they say, or finds what was written.
fn walk<'a>(coder: &mut Coder, row: impl Fn(u16) -> &'a [(u8, i8)]) -> Learned {
    let mut is_known = Chance::OPEN;
    // Is there a class, and does the feature speak for it? By how many classes of its row came before, and whether it spoke for and
    // against some of the same head.
    let mut spoken = [[[[[Chance::OPEN; 2]; 2]; 2]; MANY_CLASSES + 1]; CLASSES];
    // Is there one more step? By whether it speaks for, how many classes there are and how many steps are usual in its row.
    let mut loudness = [[[[Chance::OPEN; LOUD]; LOUD_ROW + 1]; LONG_ROW + 1]; 2];
    let mut learned = Learned::default();
    for feature in 0..=u16::MAX {
        let row = row(feature);
        if !coder.bit(&mut is_known, !row.is_empty()) {
            continue;
        }
        let from = learned.said.len();
        for head in HEADS {
            let (mut yes, mut no) = (false, false);
            for class in head {
                let seen = (learned.said.len() - from).min(MANY_CLASSES);
                let chances = &mut spoken[class][seen][usize::from(yes)][usize::from(no)];
                let step = row.iter().find(|it| usize::from(it.0) == class).map_or(0, |it| it.1);
                if coder.bit(&mut chances[0], step != 0) {
                    let speaks_for = coder.bit(&mut chances[1], step > 0);
                    learned.said.push((class as u8, if speaks_for { 1 } else { -1 }));
                    yes |= speaks_for;
                    no |= !speaks_for;
                }
            }
        }
        let said = &mut learned.said[from..];
        let length = said.len().min(LONG_ROW);
        let mut sum = 0;
        for (at, (_, step)) in said.iter_mut().enumerate() {
            let usual = (sum / at.max(1)).min(LOUD_ROW);
            let chances = &mut loudness[usize::from(*step > 0)][length][usual];
            let wanted = row.get(at).map_or(0, |it| it.1.unsigned_abs());
            let mut steps = 1;
            while steps < LOUDEST
                && coder.bit(&mut chances[(steps as usize).min(LOUD) - 1], steps.unsigned_abs() < wanted)
            {
                steps += 1;
            }
            *step *= steps;
            sum += steps as usize;
        }
        learned.features.push(feature);
        learned.ends.push(learned.said.len() as u32);
    }
    learned
}

/// How likely a bit is set, learned from the bits before.
#[derive(Clone, Copy)]
struct Chance {
    /// Of 65,536.
    set: u16,
    seen: u8,
}

/// After so many bits a chance moves no slower.
const STEADY: u8 = 250;

impl Chance {
    const OPEN: Chance = Chance { set: 1 << 15, seen: 0 };

    fn learn(&mut self, bit: bool) {
        let goal = if bit { i32::from(u16::MAX) } else { 0 };
        let step = (goal - i32::from(self.set)) * 2 / (2 * i32::from(self.seen) + 3);
        self.set = (i32::from(self.set) + step) as u16;
        self.seen = (self.seen + 1).min(STEADY);
    }
}

/// What of all numbers of four bytes is left; each bit leaves as much of it as it is likely.
struct Coder<'a> {
    first: u32,
    last: u32,
    way: Way<'a>,
}

enum Way<'a> {
    Read {
        bytes: &'a [u8],
        /// Four of them, the number that was written.
        window: u32,
    },
    #[cfg(feature = "compile")]
    Write(Vec<u8>),
}

impl Coder<'_> {
    fn new(way: Way) -> Coder {
        Coder { first: 0, last: u32::MAX, way }
    }

    /// Who writes says the bit, who reads finds it.
    #[cfg_attr(not(feature = "compile"), expect(unused_variables))]
    fn bit(&mut self, chance: &mut Chance, bit: bool) -> bool {
        let width = u64::from(self.last - self.first);
        let middle = self.last - ((width * u64::from(chance.set)) >> 16) as u32;
        let bit = match &self.way {
            Way::Read { window, .. } => *window >= middle,
            #[cfg(feature = "compile")]
            Way::Write(_) => bit,
        };
        if bit {
            self.first = middle;
        } else {
            self.last = middle - 1;
        }
        while (self.first ^ self.last) >> 24 == 0 {
            self.next_byte();
        }
        chance.learn(bit);
        bit
    }

    /// The first byte of what is left is settled.
    fn next_byte(&mut self) {
        match &mut self.way {
            Way::Read { bytes, window } => {
                let (next, rest) = bytes.split_first().unwrap_or((&0, &[]));
                *window = *window << 8 | u32::from(*next);
                *bytes = rest;
            }
            #[cfg(feature = "compile")]
            Way::Write(bytes) => bytes.push((self.first >> 24) as u8),
        }
        self.first <<= 8;
        self.last = self.last << 8 | 0xff;
    }
}

#[cfg(all(test, feature = "compile"))]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut learned = Learned::default();
        let mut state: u32 = 7;
        let mut random = |below: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) % below
        };
        for feature in (0..=u16::MAX).filter(|it| it % 11 < 3 || *it > 65_000) {
            let classes = (0..CLASSES as u8).filter(|_| random(6) == 0).collect::<Vec<_>>();
            let said: Vec<(u8, i8)> = classes
                .into_iter()
                .map(|class| (class, (random(255) as i32 - 127) as i8))
                .filter(|it| it.1 != 0)
                .collect();
            learned.push(feature, &said);
        }
        let bytes = written(&learned);
        assert_eq!(read(&bytes), learned);
        assert_ne!(read(&bytes[..bytes.len() / 2]), learned);
        assert_eq!(read(&written(&Learned::default())), Learned::default());
    }

    #[test]
    fn any_bytes_are_read_to_an_end() {
        for bytes in [&[][..], &[0; 3000], &[1; 3000], &[0x5a; 3000], &[0xff; 3000]] {
            let learned = read(bytes);
            assert_eq!(learned.ends.len(), learned.features.len());
            assert_eq!(learned.ends.last().map_or(0, |end| *end as usize), learned.said.len());
            assert!(learned.said.len() <= bytes.len() * 100, "{} weights", learned.said.len());
        }
    }
}
