//! What a message consists of, as numbered features with a strength.

use crate::message::Message;
use crate::rules::Verdict;
use crate::tokens::Shape;

/// Bits of a feature's number.
pub const BITS: u32 = 16;

/// How much each group of features counts beside the others; each group has the length 1 before.
#[derive(Debug, Clone, Copy)]
pub struct Knobs {
    pub groups: [f32; 5],
    pub gram_min: usize,
    pub gram_max: usize,
    pub skip: bool,
    pub mpair: usize,
}
impl Default for Knobs {
    fn default() -> Self {
        Knobs { groups: [1.0, 1.0, 0.7, 1.0, 1.0], gram_min: 3, gram_max: 5, skip: false, mpair: 5 }
    }
}
pub static mut KNOBS: Option<Knobs> = None;
fn knobs() -> Knobs {
    #[allow(static_mut_refs)]
    unsafe { KNOBS.unwrap_or_default() }
}

/// The features of a message, each number once, in order.
pub fn features(message: &Message, verdict: &Verdict) -> Vec<(u32, f32)> {
    let k = knobs();
    let mut all: Vec<(u32, f32)> = Vec::new();
    let groups = [grams(message, &k), words(message, &k), meanings(message, &k), rules(verdict)];
    for (at, mut group) in groups.into_iter().enumerate() {
        group.sort_unstable();
        group.dedup();
        let strength = k.groups[at] / (group.len().max(1) as f32).sqrt();
        all.extend(group.into_iter().map(|id| (id, strength)));
    }
    all.push((0, 1.0)); // what is so of every message
    all.sort_unstable_by_key(|it| it.0);
    all.dedup_by(|b, a| {
        let same = a.0 == b.0;
        if same {
            a.1 = a.1.max(b.1);
        }
        same
    });
    all
}

fn hash(kind: u8, parts: &[&[u8]]) -> u32 {
    let mut hash: u32 = 0x811c_9dc5 ^ u32::from(kind);
    for part in parts {
        for byte in *part {
            hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        }
        hash = (hash ^ 0x1f).wrapping_mul(0x0100_0193);
    }
    hash ^= hash >> 15;
    hash = hash.wrapping_mul(0x2c1b_3c6d);
    hash ^= hash >> 12;
    hash >> (32 - BITS)
}

fn texts(message: &Message) -> Vec<String> {
    message.sightings.tokens.iter().map(|token| match token.shape {
        Shape::Word => token.text.clone(),
        Shape::Number(n) => match n / 100 {
            1900..=2099 => "#y".to_owned(),
            n @ 0..=20 => format!("#{n}"),
            21..=99 => "#nn".to_owned(),
            100..=999 => "#nnn".to_owned(),
            _ => "#nnnn".to_owned(),
        },
        _ => "#d".to_owned(),
    }).collect()
}

fn grams(message: &Message, k: &Knobs) -> Vec<u32> {
    let mut all = Vec::new();
    for text in texts(message) {
        if text.starts_with('#') { continue; }
        let marked = format!("^{text}$");
        let ends: Vec<usize> = marked.char_indices().map(|it| it.0).chain([marked.len()]).collect();
        for length in k.gram_min..=k.gram_max {
            for at in 0..ends.len().saturating_sub(length) {
                all.push(hash(1, &[marked[ends[at]..ends[at + length]].as_bytes()]));
            }
        }
    }
    all
}

fn words(message: &Message, k: &Knobs) -> Vec<u32> {
    let texts = texts(message);
    let mut all: Vec<u32> = texts.iter().map(|text| hash(2, &[text.as_bytes()])).collect();
    let edge = ["^".to_owned()];
    let row: Vec<&String> = edge.iter().chain(&texts).chain(&edge).collect();
    all.extend(row.windows(2).map(|pair| hash(3, &[pair[0].as_bytes(), pair[1].as_bytes()])));
    if k.skip {
        all.extend(texts.windows(3).map(|pair| hash(4, &[pair[0].as_bytes(), pair[2].as_bytes()])));
    }
    all
}

fn meanings(message: &Message, k: &Knobs) -> Vec<u32> {
    let mut all = Vec::new();
    let seen: Vec<_> = message.sightings.iter().collect();
    let id = |it: &crate::sightings::Sighting| [(it.meaning >> 8) as u8, it.meaning as u8, u8::from(it.negated)];
    for (at, one) in seen.iter().enumerate() {
        all.push(hash(5, &[&id(one)]));
        for next in &seen[at + 1..seen.len().min(at + 40)] {
            if next.first > one.last && next.first - one.last <= k.mpair {
                all.push(hash(6, &[&id(one), &id(next)]));
            }
        }
    }
    if message.asks { all.push(hash(7, &[b"?"])); }
    all
}

fn rules(verdict: &Verdict) -> Vec<u32> {
    let mut all = Vec::new();
    let mut best = (0.0, 0);
    for (topic, score) in verdict.scores.iter().enumerate() {
        let band = match *score { s if s >= 0.9 => 4, s if s >= 0.8 => 3, s if s >= 0.5 => 2, s if s >= 0.2 => 1, _ => continue };
        for b in 1..=band { all.push(hash(8, &[&[topic as u8, b as u8]])); }
        if *score > best.0 { best = (*score, topic + 1); }
    }
    all.push(hash(9, &[&[best.1 as u8]]));
    let d = |it: Option<u8>| it.map_or(99, |it| it);
    all.push(hash(10, &[&[d(verdict.danger)]]));
    all.push(hash(11, &[&[d(verdict.quiet)]]));
    all
}
