//! What was learned from example messages: how much each feature of a message speaks for each topic and each danger.
//!
//! Rules written by people are right about the words that they know; a stranger's message has other words, and there
//! rules are silent or loud in the wrong place. So topics and dangers are left to a linear classifier, trained by
//! `compile` from `locales/<lang>/reader-examples*.toml`: one number per feature and class, added up. Its features are
//! spellings, words and meanings.
//!
//! - Linear, because some thousand examples carry no more, and because its file is small and its code is a sum.
//! - Three heads over the same features, each with one certainty to share: what is asked of a procedure (papers, fees, …,
//!   or nothing of the kind), which procedure or other subject it is, and which danger. The first two make the topic: who
//!   asks for the papers of a renewal is wrong in neither, and "renewal" says nothing against "papers".
//! - Only the weights that matter travel, in as few bits as they allow ([`code`]).

pub mod code;
pub mod features;

use std::ops::Range;

use crate::patterns::{ASPECTS, DANGERS, TOPICS};

/// "Nothing that can be asked of any procedure", then the aspects; the other topics; "no danger", the dangers, "sounds like
/// one".
pub const CLASSES: usize = HEADS[2].end;
/// The classes that share one certainty.
pub const HEADS: [Range<usize>; 3] =
    [0..SUBJECTS, SUBJECTS..NO_DANGER, NO_DANGER..NO_DANGER + DANGERS.len() + 2];
const SUBJECTS: usize = 1 + ASPECTS.end - ASPECTS.start;
pub const NO_DANGER: usize = TOPICS.len() + 1;
/// One step of a weight.
pub const STEP: f32 = 0.5;

/// The class of a topic.
pub const fn class_of(topic: usize) -> usize {
    if topic < ASPECTS.start {
        SUBJECTS + topic
    } else if topic < ASPECTS.end {
        1 + topic - ASPECTS.start
    } else {
        1 + topic
    }
}

/// The weights, by feature.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learned {
    /// Those that say anything, in their order.
    features: Vec<u16>,
    /// Where in `said` the row of each ends.
    ends: Vec<u32>,
    /// Of each feature, of which classes it speaks and how much for each, in signed steps.
    said: Vec<(u8, i8)>,
}

/// How likely each topic and each danger is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Likely {
    /// Of the aspects each for itself; of the others, which it is if it is one, whatever is asked about it.
    pub topics: [f32; TOPICS.len()],
    /// That no aspect is asked for.
    pub no_aspect: f32,
    /// Any danger.
    pub danger: f32,
    /// Each of them.
    pub dangers: [f32; DANGERS.len()],
    /// Something that sounds like a danger.
    pub near: f32,
}

impl Learned {
    /// Was anything learned?
    pub fn is_empty(&self) -> bool {
        self.features.is_empty()
    }

    /// Adds a feature behind all others, if it says anything; its classes in their order.
    #[cfg(any(test, feature = "compile"))]
    pub fn push(&mut self, feature: u16, said: &[(u8, i8)]) {
        if !said.is_empty() {
            self.features.push(feature);
            self.said.extend_from_slice(said);
            self.ends.push(self.said.len() as u32);
        }
    }

    /// What a feature says.
    fn row(&self, feature: u16) -> &[(u8, i8)] {
        let Ok(at) = self.features.binary_search(&feature) else { return &[] };
        let from = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.said[from as usize..self.ends[at] as usize]
    }

    /// Was anything learned of a feature?
    pub fn knows(&self, feature: u16) -> bool {
        !self.row(feature).is_empty()
    }

    /// What the features of a message say together.
    pub fn likely(&self, features: &[(u16, f32)]) -> Likely {
        let mut sums = [0.0; CLASSES];
        for (feature, strength) in features {
            for (class, step) in self.row(*feature) {
                sums[usize::from(*class)] += f32::from(*step) * STEP * strength;
            }
        }
        Likely::of(sums)
    }
}

impl Likely {
    fn of(mut sums: [f32; CLASSES]) -> Likely {
        HEADS.into_iter().for_each(|head| share(&mut sums[head]));
        let (none, near) = (sums[NO_DANGER], sums[CLASSES - 1]);
        Likely {
            topics: std::array::from_fn(|topic| sums[class_of(topic)]),
            no_aspect: sums[0],
            danger: 1.0 - none - near,
            dangers: std::array::from_fn(|danger| sums[NO_DANGER + 1 + danger]),
            near,
        }
    }
}

/// Sums become shares of one certainty.
pub fn share(sums: &mut [f32]) {
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    let mut all = 0.0;
    for sum in sums.iter_mut() {
        *sum = exp(*sum - most);
        all += *sum;
    }
    sums.iter_mut().for_each(|sum| *sum /= all);
}

/// `e` to the power of a number that is not positive. Of our own, so that every machine learns the same to the last
/// bit, and because the Wasm has none.
fn exp(number: f32) -> f32 {
    const HALVINGS: i32 = 10;
    // (1 + x/1024 + …)^1024, with three terms of the series.
    let small = number.max(-80.0) / (1 << HALVINGS) as f32;
    let mut power = 1.0 + small * (1.0 + small / 2.0 * (1.0 + small / 3.0));
    for _ in 0..HALVINGS {
        power *= power;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_near_enough() {
        for number in [0.0f32, -0.01, -0.7, -3.0, -12.0, -40.0] {
            let (ours, right) = (exp(number), number.exp());
            assert!((ours - right).abs() <= right * 0.01, "{number}: {ours} {right}");
        }
    }

    /// Two rows: feature 3 speaks for a subject, feature 7 for it and for "no danger".
    fn two_rows() -> Learned {
        let subject = class_of(7) as u8;
        let mut learned = Learned::default();
        learned.push(3, &[(subject, 12)]);
        learned.push(7, &[(subject, 6), (NO_DANGER as u8, 24)]);
        learned
    }

    #[test]
    fn each_topic_has_a_class_of_its_own() {
        let mut classes: Vec<usize> = (0..TOPICS.len()).map(class_of).collect();
        assert!(classes.iter().zip(TOPICS).all(|(class, id)| {
            let is_aspect =
                ["status-of-my-application", "appointment", "fees", "documents", "where-is-the-desk"]
                    .contains(&id);
            HEADS[usize::from(!is_aspect)].contains(class)
        }));
        classes.sort_unstable();
        assert_eq!(classes, (1..=TOPICS.len()).collect::<Vec<_>>(), "0 is for none of the aspects");
    }

    #[test]
    fn features_find_their_weights() {
        let learned = two_rows();
        let nothing = learned.likely(&[]);
        let near = |a: f32, b: f32| (a - b).abs() < 0.001;
        assert!(near(nothing.topics[7], 1.0 / 13.0) && near(nothing.danger, 6.0 / 8.0));
        let one = learned.likely(&[(2, 1.0), (3, 1.0), (9, 1.0)]);
        assert!(one.topics[7] > 0.7 && near(one.danger, nothing.danger));
        assert!(near(one.no_aspect, 1.0 / 6.0), "a subject says nothing of what is asked about it");
        let both = learned.likely(&[(3, 1.0), (7, 1.0)]);
        assert!(both.topics[7] > one.topics[7] && both.danger < 0.01);
    }
}
