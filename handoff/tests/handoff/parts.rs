//! Codes in several parts.

use proptest::prelude::*;
use sportello_handoff::CodeError;
use sportello_handoff::code::{Handoff, decode, encode};
use sportello_handoff::parts::{MAX_PARTS, Parts, Progress, split};

use crate::golden::largest;

/// The code of the largest case with so many bytes of a personal part.
fn code(personal: usize, filled: u8) -> Vec<u8> {
    let personal = vec![filled; personal];
    encode(&Handoff { personal: Some(&personal), ..largest().handoff() }).expect("it can be written")
}

#[test]
fn as_many_parts_as_needed() {
    let code = code(1000, 1);
    for (most, parts) in [(5000, 1), (code.len(), 1), (code.len() - 1, 2), (400, 3), (250, 5), (80, 16)] {
        let split = split(&code, most).expect("sixteen parts are enough");
        assert_eq!(split.len(), parts, "{most}");
        assert!(split.iter().all(|part| part.len() <= most), "{most}");
        let shortest = split.iter().map(Vec::len).min().expect("there are parts");
        assert!(split[0].len() - shortest < MAX_PARTS, "about as long as each other: {most}");
    }
    for most in [0, 8, 9, 70] {
        assert_eq!(split(&code, most), Err(CodeError::TooLong), "{most}");
    }
    assert_eq!(split(b"Qno code at all", 12), Err(CodeError::Damaged));
}

#[test]
fn what_is_missing_is_named() {
    let (ours, other) =
        (split(&code(600, 1), 300).expect("it fits"), split(&code(600, 2), 300).expect("it fits"));
    assert_eq!(ours.len(), 3);
    let mut parts = Parts::default();
    let missing = |missing: &[u8]| Ok(Progress::Missing { missing: missing.to_vec(), total: 3 });
    let foreign = |missing: &[u8]| Err(CodeError::ForeignPart { missing: missing.to_vec() });
    assert_eq!(parts.add(&ours[2]), missing(&[1, 2]));
    assert_eq!(parts.add(&ours[2]), missing(&[1, 2]));
    assert_eq!(parts.add(&other[0]), foreign(&[1, 2]));
    assert_eq!(parts.add(b"4006381333931"), Err(CodeError::NotACode));
    assert_eq!(parts.add(&ours[0][..40]), Err(CodeError::Damaged));
    assert_eq!(parts.add(&ours[0]), missing(&[2]));
    assert_eq!(parts.add(&other[2]), foreign(&[2]));
    assert_eq!(parts.add(&ours[1]), Ok(Progress::Whole(code(600, 1))));
    // And the next one.
    assert_eq!(parts.add(&other[0]), missing(&[2, 3]));
    assert_eq!(parts.add(&code(5, 1)), Ok(Progress::Whole(code(5, 1))));
    assert_eq!(parts.add(&ours[0]), missing(&[2, 3]));
    assert_eq!(decode(&ours[0]), Err(CodeError::OnlyAPart));
}

#[test]
fn any_single_changed_bit_is_refused() {
    for mut part in split(&code(600, 1), 200).expect("it fits") {
        for bit in 0..part.len() * 8 {
            part[bit / 8] ^= 1 << (bit % 8);
            assert!(Parts::default().add(&part).is_err(), "bit {bit}");
            part[bit / 8] ^= 1 << (bit % 8);
        }
    }
}

proptest! {
    #[test]
    fn in_any_order(personal in 0..3000_usize, most in 250..900_usize, order in any::<u64>()) {
        let code = code(personal, 3);
        let split = split(&code, most).expect("sixteen parts are enough");
        let mut shuffled: Vec<_> = split.iter().chain(&split[..split.len() / 2]).collect();
        shuffled.sort_by_key(|part| (part[1] as u64 + 1).wrapping_mul(order | 1).rotate_left(17));
        let mut parts = Parts::default();
        let mut whole = None;
        for part in shuffled {
            if let Progress::Whole(code) = parts.add(part).expect("parts of one code") {
                whole = Some(code);
            }
        }
        prop_assert_eq!(whole, Some(code));
    }
}
