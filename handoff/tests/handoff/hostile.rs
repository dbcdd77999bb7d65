//! Ten million inputs that nobody meant well: noise, and real codes that were changed, most of them with a checksum that
//! is right again, so that what lies behind it is reached.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use sportello_handoff::CodeError;
use sportello_handoff::code::{Handoff, MAX_BYTES, decode, encode, from_text};
use sportello_handoff::parts::{Parts, split};

use crate::golden::{CASES, Golden};

/// Inputs on each of two threads.
const INPUTS: u32 = 5_000_000;

#[test]
fn ten_million_hostile_codes() {
    let seen: Vec<Seen> = std::thread::scope(|scope| {
        let threads = [1, 2].map(|seed| scope.spawn(move || attack(Noise(seed), INPUTS)));
        threads.map(|thread| thread.join().expect("no input makes it panic")).into()
    });
    println!("{seen:?}");
    for seen in seen {
        // Each way in was gone.
        assert!(seen.opened > 1000 && seen.with_losses > 1000 && seen.damaged > 1000, "{seen:?}");
        assert!(seen.not_a_code > 1000 && seen.newer > 1000 && seen.parts > 1000, "{seen:?}");
    }
}

#[derive(Debug, Default)]
struct Seen {
    opened: u32,
    with_losses: u32,
    damaged: u32,
    not_a_code: u32,
    newer: u32,
    parts: u32,
    others: u32,
}

fn attack(mut noise: Noise, inputs: u32) -> Seen {
    let mut seen = Seen::default();
    let real = real();
    let mut bytes: Vec<u8> = Vec::new();
    let mut parts = Parts::default();
    for input in 0..inputs {
        let (golden, code) = &real[noise.below(real.len())];
        bytes.clear();
        if noise.below(4) == 0 {
            let length = noise.below(120);
            bytes.extend((0..length).map(|_| noise.next() as u8));
            if let Some(first) = bytes.first_mut().filter(|_| noise.0 & 1 == 0) {
                *first = 0x51;
            }
        } else {
            bytes.extend_from_slice(code);
            for _ in 0..=noise.below(3) {
                mutate(&mut bytes, &real[noise.below(real.len())].1, &mut noise);
            }
        }
        if noise.below(8) != 0 && bytes.len() > 3 {
            let content = bytes.len() - 3;
            let sum = crc24(&bytes[..content]);
            bytes[content..].copy_from_slice(&sum);
        }
        match measured(&bytes) {
            Ok(sealed) => {
                seen.opened += 1;
                if input % 4 == 0 {
                    assert_eq!(sealed.to_bytes().as_ref(), Ok(&bytes), "one code for each content");
                    let opened = sealed.open(golden.rulebook);
                    seen.with_losses += u32::from(!opened.lost.is_empty());
                    let known = opened.case.answers().count() + opened.lost.len();
                    assert_eq!(known + opened.gone, sealed.answered());
                }
            }
            Err(CodeError::Damaged) => seen.damaged += 1,
            Err(CodeError::NotACode) => seen.not_a_code += 1,
            Err(CodeError::NewerFormat) => seen.newer += 1,
            Err(CodeError::OnlyAPart) => {
                seen.parts += 1;
                let _ = parts.add(&bytes);
            }
            Err(_) => seen.others += 1,
        }
    }
    seen
}

/// Decodes, and holds on to what was asked of the allocator meanwhile.
fn measured(bytes: &[u8]) -> Result<sportello_handoff::code::Sealed, CodeError> {
    let before = ALLOCATED.get();
    let sealed = decode(bytes);
    let allocated = ALLOCATED.get() - before;
    assert!(allocated <= 64 * bytes.len() + 256, "{allocated} bytes for {}", bytes.len());
    sealed
}

/// One small change.
fn mutate(bytes: &mut Vec<u8>, other: &[u8], noise: &mut Noise) {
    if bytes.is_empty() {
        return;
    }
    let (at, to) = (noise.below(bytes.len()), noise.below(bytes.len()));
    match noise.below(7) {
        0 | 1 => bytes[at] ^= 1 << noise.below(8),
        2 => bytes[at] = noise.next() as u8,
        3 => bytes.truncate(at),
        4 => bytes.copy_within(at.min(to)..at.max(to), 0),
        5 if bytes.len() < 300 => bytes.extend_from_within(at.min(to)..),
        _ => {
            let end = (at + 8).min(bytes.len()).min(other.len()).max(at);
            if end <= other.len() {
                bytes[at..end].copy_from_slice(&other[at..end]);
            }
        }
    }
}

/// Real codes: golden cases, some with a personal part, and parts.
fn real() -> Vec<(&'static Golden, Vec<u8>)> {
    let mut real = Vec::new();
    for golden in CASES.iter().step_by(7) {
        real.push((golden, encode(&golden.handoff()).expect("a golden case can be written")));
        let with = Handoff { personal: Some(b"Amina, 1990-02-03"), on_date: None, ..golden.handoff() };
        let code = encode(&with).expect("a golden case can be written");
        real.extend(split(&code, 40).into_iter().flatten().take(1).map(|part| (golden, part)));
        real.push((golden, code));
    }
    real
}

#[test]
fn the_longest_inputs() {
    for byte in 0..=255 {
        let mut bytes = vec![byte; MAX_BYTES];
        bytes[0] = 0x51;
        let sum = crc24(&bytes[..MAX_BYTES - 3]);
        bytes[MAX_BYTES - 3..].copy_from_slice(&sum);
        let _ = measured(&bytes);
        assert_eq!(decode(&[bytes, vec![0]].concat()), Err(CodeError::TooLong));
    }
}

#[test]
fn a_hundred_thousand_texts() {
    let mut noise = Noise(3);
    let real = real();
    for _ in 0..100_000 {
        let mut text = sportello_handoff::code::to_text(&real[noise.below(real.len())].1).into_bytes();
        for _ in 0..=noise.below(3) {
            let at = noise.below(text.len());
            text[at] = b" 0123456789ax"[noise.below(13)];
        }
        text.truncate(noise.below(text.len() + 40));
        let text = String::from_utf8(text).expect("ASCII");
        let sealed = from_text(&text).and_then(|bytes| decode(&bytes));
        assert!(
            sealed.is_err() || real.iter().any(|(_, code)| from_text(&text).as_ref() == Ok(code)),
            "{text}"
        );
    }
}

/// CRC-24 of OpenPGP, inverted, written bit by bit from its definition.
pub fn crc24(bytes: &[u8]) -> [u8; 3] {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut byte = 0;
        while byte < 256 {
            let mut rest = (byte as u32) << 16;
            let mut bit = 0;
            while bit < 8 {
                rest <<= 1;
                if rest & 0x100_0000 != 0 {
                    rest ^= 0x186_4cfb;
                }
                bit += 1;
            }
            table[byte] = rest;
            byte += 1;
        }
        table
    };
    let step =
        |rest: u32, byte: &u8| (rest << 8 & 0xff_ffff) ^ TABLE[(rest >> 16) as usize ^ usize::from(*byte)];
    let rest = bytes.iter().fold(0xb7_04ce, step);
    [!(rest >> 16) as u8, !(rest >> 8) as u8, !rest as u8]
}

/// Random numbers that are the same in each run (SplitMix64).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 32) as usize % end
    }
}

/// Counts what each thread asks for.
struct Counting;

thread_local! {
    static ALLOCATED: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: everything is passed on to the system's allocator; the count is a cell without a destructor.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.set(ALLOCATED.get() + layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}
