//! Bytes that travel to the page: postcard, behind a checksum, read without a single path for errors.
//!
//! Rulebooks, texts and help lines are made by the build and named by the hash of their content. What can go
//! wrong on the way (a proxy's own page, a cut connection) changes the checksum, and then nothing is read. Bytes
//! with the right checksum were written by [`to_bytes`], so reading them cannot fail. That is worth a reader of our
//! own: with a reader that can fail, every field of every struct brings code that drops the fields before it, and the Wasm of
//! the first load was larger by a twentieth.
//!
//! Invariant: the type that reads is the type that wrote. Program and chunks come from one build.

mod read;

use serde::{Deserialize, Serialize};

/// Bytes of the checksum, before the content.
const SUM: usize = 4;

/// The bytes of a value.
///
/// # Panics
/// When the value holds something that postcard cannot write (a sequence of unknown length): none of ours does.
pub fn to_bytes<T: Serialize>(value: &T) -> Vec<u8> {
    let content = postcard::to_allocvec(value).expect("our types hold only data that postcard can write");
    [&checksum(&content)[..], &content].concat()
}

/// The value that [`to_bytes`] wrote, or `None` when these are other bytes.
pub fn from_bytes<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    let (sum, content) = bytes.split_at_checked(SUM)?;
    if sum != checksum(content) {
        return None;
    }
    let Ok(value) = T::deserialize(&mut read::Reader::new(content));
    Some(value)
}

/// FNV-1a, 32 bits: a few instructions, and one changed byte always changes it.
fn checksum(content: &[u8]) -> [u8; SUM] {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in content {
        hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
    hash.to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    enum Shape {
        Nothing,
        One(i64),
        Pair(u16, Box<Shape>),
        Named { wide: i128, truth: bool, small: u8, list: Vec<Shape>, maybe: Option<String> },
    }

    fn shapes() -> impl Strategy<Value = Shape> {
        let leaf = prop_oneof![Just(Shape::Nothing), any::<i64>().prop_map(Shape::One)];
        leaf.prop_recursive(4, 32, 4, |inner| {
            let list = proptest::collection::vec(inner.clone(), 0..4);
            prop_oneof![
                (any::<u16>(), inner).prop_map(|(number, shape)| Shape::Pair(number, Box::new(shape))),
                (any::<i128>(), any::<bool>(), any::<u8>(), list, proptest::option::of(".*")).prop_map(
                    |(wide, truth, small, list, maybe)| Shape::Named { wide, truth, small, list, maybe }
                ),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(shape in shapes()) {
            prop_assert_eq!(from_bytes::<Shape>(&to_bytes(&shape)), Some(shape));
        }

        #[test]
        fn other_bytes_are_refused(shape in shapes(), at in any::<prop::sample::Index>(), flip in 1..=255_u8) {
            let mut bytes = to_bytes(&shape);
            let at = at.index(bytes.len());
            bytes[at] ^= flip;
            prop_assert_eq!(from_bytes::<Shape>(&bytes), None);
            bytes.truncate(at);
            prop_assert_eq!(from_bytes::<Shape>(&bytes), None);
        }
    }

    #[test]
    fn a_page_of_somebody_else_is_refused() {
        assert_eq!(from_bytes::<Shape>(b"<!doctype html><title>Welcome to the hotel</title>"), None);
        assert_eq!(from_bytes::<Shape>(b""), None);
    }
}
