//! What stays the same when the law changes: keys of procedures and facts, signatures of what a fact means.
//!
//! A code names a fact by the key of its id, and says with the signature how the fact was defined: which kind, which
//! options, which limits. Options stand in the alphabetical order of their ids, so that another order of asking changes nothing.
//!
//! Invariant: these functions never change, or codes on paper would mean something else.
//! Invariant: no two facts of a procedure have one key, and no two procedures (a test over the whole law).

use sportello_rules::rulebook::{Fact, FactKind};

/// Bits of a key.
pub const KEY: u32 = 16;
/// Bits of a signature: one changed definition in 4096 goes unnoticed.
pub const SIGNATURE: u32 = 12;

/// The key of a procedure or a fact.
pub fn key(id: &str) -> u16 {
    (hash(0, id.as_bytes()) >> (u32::BITS - KEY)) as u16
}

/// The signature of a fact's definition.
pub fn signature(fact: &Fact) -> u16 {
    // The id too: a new fact may have the key of one that is gone.
    let id = hash(1, fact.id.as_bytes());
    let mut definition = [0; 5];
    match &fact.kind {
        FactKind::YesNo => definition[0] = 1,
        FactKind::Choice(options) => definition[..2].copy_from_slice(&[2, all(options)]),
        FactKind::Choices(options) => definition[..2].copy_from_slice(&[3, all(options)]),
        FactKind::Count { min, max } => definition[..3].copy_from_slice(&[4, *min, *max]),
        FactKind::Money { max } => {
            definition[..3].copy_from_slice(&[5, *max as u32, (*max as u64 >> 32) as u32]);
        }
        FactKind::Date { min, max } => {
            definition = [6, min.0 as u32, min.1 as u32, max.0 as u32, max.1 as u32];
        }
    }
    let whole = definition.iter().fold(id, |so_far, number| hash(so_far, &number.to_le_bytes()));
    (whole >> (u32::BITS - SIGNATURE)) as u16
}

/// The position of an option in alphabetical order.
pub fn rank(options: &[String], option: &str) -> Option<u8> {
    let known = options.iter().any(|it| it == option);
    let before = options.iter().filter(|it| it.as_str() < option).count();
    u8::try_from(before).ok().filter(|_| known)
}

/// All options in whatever order.
fn all(options: &[String]) -> u32 {
    options.iter().fold(options.len() as u32, |sum, option| sum.wrapping_add(hash(2, option.as_bytes())))
}

/// FNV-1a, 32 bits, with the last steps of MurmurHash3, so that each bit of it can be used.
fn hash(seed: u32, bytes: &[u8]) -> u32 {
    let start = 0x811c_9dc5_u32 ^ seed;
    let mut hash = bytes.iter().fold(start, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    hash = (hash ^ hash >> 16).wrapping_mul(0x85eb_ca6b);
    hash = (hash ^ hash >> 13).wrapping_mul(0xc2b2_ae35);
    hash ^ hash >> 16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_never_change() {
        for (id, expected) in [("permit-renewal", 1583), ("permit-kind", 65099), ("income", 42801)] {
            assert_eq!(key(id), expected, "{id}");
        }
    }

    #[test]
    fn options_in_alphabetical_order() {
        let options = ["work", "family", "study"].map(str::to_owned);
        for (option, expected) in
            [("family", Some(0)), ("study", Some(1)), ("work", Some(2)), ("other", None)]
        {
            assert_eq!(rank(&options, option), expected, "{option}");
        }
        let other_order = ["study", "work", "family"].map(str::to_owned);
        assert_eq!(all(&options), all(&other_order));
        assert_ne!(all(&options), all(&options[..2]));
    }
}
