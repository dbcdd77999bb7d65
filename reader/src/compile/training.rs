//! Learns the weights of features from examples: the same examples give the same bytes on every machine.
//!
//! Each example in turn moves the weights of its features toward what it should have been read as, by the gradient
//! of the logarithm of that share (logistic regression, one for each head), with a step of its own for each weight that
//! shrinks as it is used (AdaGrad). Then only the weights that say most are kept, learned again without the others, and
//! rounded to a byte each.

use super::examples::Example;
use crate::learned::features::{BITS, features};
use crate::learned::{CLASSES, HEADS, Learned, NO_DANGER, STEP, class_of, share};
use crate::message::Message;
use crate::patterns::{ASPECTS, Patterns};

/// How often all examples are gone through.
const ROUNDS: usize = 15;
/// Which weights say most is seen where each is held back; those that are kept may say more.
const CHOOSING: Pace = Pace { first_step: 0.5, back: 1e-3 };
const KEPT: Pace = Pace { first_step: 0.3, back: 3e-4 };
/// A feature of fewer examples says nothing about others.
const LEAST_EXAMPLES: u32 = 2;
/// So much counts what a weight of the danger head says when weights are chosen: half of the examples only say that there is no
/// danger, and at their full worth their weights take the room of the topics.
const OF_DANGER: f32 = 0.7;
/// What the topics beside the first one have of its share.
const BESIDE: f32 = 0.3;

/// How fast weights move.
#[derive(Clone, Copy)]
struct Pace {
    first_step: f32,
    /// How strongly each weight is drawn back to nothing.
    back: f32,
}

/// An example as numbers.
#[derive(Debug, Clone)]
pub struct Row {
    features: Vec<(u16, f32)>,
    /// What each class should have. Nothing is learned by a head where all of its are 0.
    goal: [f32; CLASSES],
}

impl Row {
    pub fn of(patterns: &Patterns, example: &Example) -> Row {
        let message = Message::of(patterns, &example.say, example.on);
        let features = features(&message);
        let mut goal = [0.0; CLASSES];
        // A message of danger is about its danger: it would only blur what a call for help looks like.
        if let Some(topic) = example.topic.filter(|_| example.danger.is_none()) {
            topics(&mut goal, topic.into(), &example.also);
        }
        let danger = example.danger.map_or(if example.near { CLASSES - 1 } else { NO_DANGER }, |danger| {
            NO_DANGER + 1 + usize::from(danger)
        });
        goal[danger] = 1.0;
        Row { features, goal }
    }
}

/// The first topic has most of its head, those beside it share the rest of theirs. Of which procedure an aspect is
/// asked is only known where the example says so; aspects beside a subject have `BESIDE` of theirs.
fn topics(goal: &mut [f32; CLASSES], topic: usize, also: &[u8]) {
    let beside = if also.is_empty() { 0.0 } else { BESIDE / also.len() as f32 };
    goal[class_of(topic)] = if also.is_empty() { 1.0 } else { 1.0 - BESIDE };
    also.iter().for_each(|other| goal[class_of(usize::from(*other))] += beside);
    let [aspects, subjects, _] = HEADS;
    let is_asked = goal[aspects.clone()].iter().any(|share| *share > 0.0);
    let asked = match (ASPECTS.contains(&topic), is_asked) {
        (true, _) => 1.0,
        (false, true) => BESIDE,
        (false, false) => 0.0,
    };
    share_out(&mut goal[aspects], asked);
    goal[0] = 1.0 - asked;
    share_out(&mut goal[subjects], 1.0);
}

/// Makes shares add up to a whole, when there are any.
fn share_out(shares: &mut [f32], whole: f32) {
    let all: f32 = shares.iter().sum();
    if all > 0.0 {
        shares.iter_mut().for_each(|share| *share *= whole / all);
    }
}

/// Learns from examples; so many weights may travel.
pub fn learn(rows: &[&Row], kept: usize) -> Learned {
    let mut counts = vec![0; 1 << BITS];
    for (id, _) in rows.iter().flat_map(|row| &row.features) {
        counts[usize::from(*id)] += 1;
    }
    let mut weights = vec![0.0; CLASSES << BITS];
    let mut open: Vec<bool> = (0..weights.len()).map(|at| counts[at / CLASSES] >= LEAST_EXAMPLES).collect();
    go_through(rows, &mut weights, &open, CHOOSING);
    keep_the_most_telling(&mut weights, &mut open, &counts, kept);
    go_through(rows, &mut weights, &open, KEPT);
    pack(&weights)
}

fn go_through(rows: &[&Row], weights: &mut [f32], open: &[bool], pace: Pace) {
    let mut squares = vec![0.01_f32; weights.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut state: u32 = 20_261_125;
    for _ in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            order.swap(at, (state >> 8) as usize % (at + 1));
        }
        for at in &order {
            learn_one(rows[*at], weights, &mut squares, open, pace);
        }
    }
}

fn learn_one(row: &Row, weights: &mut [f32], squares: &mut [f32], open: &[bool], pace: Pace) {
    let mut off = [0.0; CLASSES];
    for (id, strength) in &row.features {
        let from = usize::from(*id) * CLASSES;
        for (sum, weight) in off.iter_mut().zip(&weights[from..]) {
            *sum += weight * strength;
        }
    }
    for head in HEADS {
        let (off, goal) = (&mut off[head.clone()], &row.goal[head]);
        if goal.iter().any(|goal| *goal > 0.0) {
            share(off);
            off.iter_mut().zip(goal).for_each(|(share, goal)| *share -= goal);
        } else {
            off.fill(0.0);
        }
    }
    for (id, strength) in &row.features {
        let from = usize::from(*id) * CLASSES;
        for (class, off) in off.iter().enumerate() {
            let at = from + class;
            if open[at] {
                let slope = off * strength + pace.back * weights[at];
                squares[at] += slope * slope;
                weights[at] -= pace.first_step / squares[at].sqrt() * slope;
            }
        }
    }
}

/// Closes all weights but those that change the most examples by the most.
fn keep_the_most_telling(weights: &mut [f32], open: &mut [bool], counts: &[u32], kept: usize) {
    // To the power of 5/8, by roots alone, which are the same on every machine. The weights of features that many
    // examples share stand in fewer rows, so more of them travel; measured against 1/2.
    let often: Vec<f32> = counts
        .iter()
        .map(|count| {
            let root = (*count as f32).sqrt();
            root * root.sqrt().sqrt()
        })
        .collect();
    let telling = |at: usize| {
        let share = if at % CLASSES >= NO_DANGER { OF_DANGER } else { 1.0 };
        weights[at].abs() * often[at / CLASSES] * share
    };
    let mut ranked: Vec<usize> = (0..weights.len()).filter(|at| weights[*at] != 0.0).collect();
    ranked.sort_by(|a, b| telling(*b).total_cmp(&telling(*a)).then(a.cmp(b)));
    open.fill(false);
    ranked.iter().take(kept).for_each(|at| open[*at] = true);
    weights.iter_mut().zip(open.iter()).filter(|(_, open)| !**open).for_each(|(weight, _)| *weight = 0.0);
}

fn pack(weights: &[f32]) -> Learned {
    let mut learned = Learned::default();
    for (feature, row) in (0..=u16::MAX).zip(weights.chunks_exact(CLASSES)) {
        let steps = row.iter().map(|weight| (weight / STEP).round().clamp(-127.0, 127.0) as i8);
        let said: Vec<(u8, i8)> = (0..).zip(steps).filter(|(_, step)| *step != 0).collect();
        learned.push(feature, &said);
    }
    learned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(features: &[u16], class: usize) -> Row {
        let mut goal = [0.0; CLASSES];
        goal[class_of(class)] = 1.0;
        goal[NO_DANGER] = 1.0;
        Row { features: features.iter().map(|id| (*id, 0.5)).collect(), goal }
    }

    #[test]
    fn what_examples_share_is_learned_and_what_is_seen_once_is_not() {
        let rows = [row(&[1, 2], 8), row(&[1, 9], 8), row(&[4, 5], 9), row(&[4, 6], 9)];
        let learned = learn(&rows.iter().collect::<Vec<_>>(), 1000);
        let topic = |features: &[(u16, f32)]| learned.likely(features).topics;
        assert!(topic(&[(1, 0.5)])[8] > 0.8 && topic(&[(4, 0.5)])[9] > 0.8);
        assert!((topic(&[(9, 0.5)])[8] - 1.0 / 13.0).abs() < 0.01, "one example is no reason");
    }

    #[test]
    fn what_is_asked_of_a_procedure_is_learned_apart_from_it() {
        let mut goal = [0.0; CLASSES];
        let (documents, renewal, conversion) = (5, 15, 8);
        topics(&mut goal, documents, &[renewal as u8]);
        assert_eq!((goal[class_of(documents)], goal[0], goal[class_of(renewal)]), (1.0, 0.0, 1.0));
        let mut goal = [0.0; CLASSES];
        topics(&mut goal, renewal, &[documents as u8, conversion as u8]);
        let near = |a: f32, b: f32| (a - b).abs() < 1e-5;
        assert!(near(goal[0], 0.7) && near(goal[class_of(documents)], 0.3));
        assert!(near(goal[class_of(renewal)], 0.7 / 0.85) && near(goal[class_of(conversion)], 0.15 / 0.85));
        let mut goal = [0.0; CLASSES];
        topics(&mut goal, documents, &[]);
        assert!(goal[HEADS[1].clone()].iter().all(|goal| *goal == 0.0), "of which procedure is not known");
    }

    #[test]
    fn the_same_examples_give_the_same_weights() {
        let rows: Vec<Row> =
            (0..40).map(|at| row(&[at % 7, at % 5 + 10, at % 3 + 20], usize::from(at % 4))).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        assert_eq!(learn(&rows, 30), learn(&rows, 30));
    }
}
