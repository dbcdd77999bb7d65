//! lab
use crate::learned::features::{self, BITS};
use crate::message::Message;
use crate::patterns::{DANGERS, Patterns, TOPICS};
use crate::rules::Verdict;

pub use crate::learned::features::{KNOBS, Knobs};

/// Lab.
pub struct Example {
    pub say: String,
    pub topic: Option<usize>,
    pub also: Vec<usize>,
    pub danger: Option<usize>,
    pub judged: bool,
    pub features: Vec<(u32, f32)>,
    pub rule_topics: Vec<usize>,
    pub rule_danger: Option<usize>,
    pub group: usize,
}

impl Example {
    pub fn see(&mut self, patterns: &Patterns) {
        let message = Message::of(patterns, &self.say, "2026-11-25".parse().unwrap());
        let verdict = Verdict::of(&message);
        self.features = features::features(&message, &verdict);
        self.rule_danger = verdict.danger.map(usize::from);
        let r = crate::read(patterns, &self.say, "2026-11-25".parse().unwrap(), None);
        self.rule_topics = r.topics.iter().map(|t| TOPICS.iter().position(|x| *x == t.id).unwrap()).collect();
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Hyper { pub epochs: usize, pub rate: f32, pub l2: f32, pub l1: f32, pub min_df: usize, pub keep: usize, pub danger_weight: f32 }

pub const CLASSES: usize = TOPICS.len() + DANGERS.len() + 1;

pub struct Model { pub weights: Vec<f32> }

pub fn exp(x: f32) -> f32 { x.exp() }

fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for s in scores.iter_mut() { *s = exp(*s - most); sum += *s; }
    for s in scores.iter_mut() { *s /= sum; }
}

impl Model {
    pub fn probabilities(&self, features: &[(u32, f32)]) -> [f32; CLASSES] {
        let mut scores = [0.0; CLASSES];
        for (id, x) in features {
            let row = &self.weights[*id as usize * CLASSES..][..CLASSES];
            for c in 0..CLASSES { scores[c] += row[c] * x; }
        }
        let (a, b) = scores.split_at_mut(TOPICS.len());
        softmax(a); softmax(b);
        scores
    }
    pub fn nonzero(&self) -> usize { self.weights.iter().filter(|w| **w != 0.0).count() }
}

pub fn train(examples: &[&Example], hyper: &Hyper) -> Model {
    let rows = 1 << BITS;
    let mut df = vec![0usize; rows];
    for e in examples { for (id, _) in &e.features { df[*id as usize] += 1; } }
    let mut weights = vec![0.0f32; rows * CLASSES];
    run(examples, hyper, &df, &mut weights, None);
    if hyper.keep > 0 {
        let mut all: Vec<(f32, usize)> = weights.iter().enumerate().filter(|it| *it.1 != 0.0).map(|(at, w)| (w.abs() * (df[at / CLASSES] as f32).sqrt(), at)).collect();
        all.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut mask = vec![false; weights.len()];
        for (_, at) in all.iter().take(hyper.keep) { mask[*at] = true; }
        for (at, w) in weights.iter_mut().enumerate() { if !mask[at] { *w = 0.0; } }
        run(examples, hyper, &df, &mut weights, Some(&mask));
        // i8
        for w in weights.iter_mut() { *w = (*w * 16.0).round().clamp(-127.0, 127.0) / 16.0; }
    }
    Model { weights }
}

fn run(examples: &[&Example], hyper: &Hyper, df: &[usize], weights: &mut [f32], mask: Option<&[bool]>) {
    let mut square = vec![1e-2f32; weights.len()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state: u32 = 20_261_125;
    for epoch in 0..hyper.epochs {
        for at in (1..order.len()).rev() {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            order.swap(at, (state >> 8) as usize % (at + 1));
        }
        let last = epoch + 1 == hyper.epochs;
        let _ = last;
        for at in &order {
            let e = examples[*at];
            let mut scores = [0.0f32; CLASSES];
            for (id, x) in &e.features {
                let row = &weights[*id as usize * CLASSES..][..CLASSES];
                for c in 0..CLASSES { scores[c] += row[c] * x; }
            }
            let (a, b) = scores.split_at_mut(TOPICS.len());
            softmax(a); softmax(b);
            let mut grad = scores;
            match e.topic {
                Some(t) => {
                    let share = if e.also.is_empty() { 0.0 } else { 0.3 };
                    grad[t] -= 1.0 - share;
                    for o in &e.also { grad[*o] -= share / e.also.len() as f32; }
                }
                None => grad[..TOPICS.len()].fill(0.0),
            }
            let d = TOPICS.len() + e.danger.map_or(0, |d| d + 1);
            grad[d] -= 1.0;
            let w = if e.danger.is_some() { hyper.danger_weight } else { 1.0 };
            for g in &mut grad[TOPICS.len()..] { *g *= w; }
            for (id, x) in &e.features {
                if df[*id as usize] < hyper.min_df { continue; }
                let from = *id as usize * CLASSES;
                for c in 0..CLASSES {
                    let at = from + c;
                    if mask.is_some_and(|m| !m[at]) { continue; }
                    let g = grad[c] * x + hyper.l2 * weights[at];
                    square[at] += g * g;
                    let rate = hyper.rate / square[at].sqrt();
                    let mut w = weights[at] - rate * g;
                    let shrink = rate * hyper.l1;
                    w = if w > shrink { w - shrink } else if w < -shrink { w + shrink } else { 0.0 };
                    weights[at] = w;
                }
            }
        }
    }
}
