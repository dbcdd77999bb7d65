//! What a message consists of, as numbered features with a strength each.
//!
//! A feature's number is a hash, so nothing but numbers travels. Four groups, each of the same length however long the
//! message is: pieces of words (a typo or another ending leaves most of them), words and pairs of words, the meanings
//! that were seen, and the skeletons of words where a language has them: what is left of `تجديد` and of `tajdid` is
//! `tjd`, so what is learned from one script and one dialect helps the others.

use std::ops::{Range, RangeInclusive};

use crate::lookup::respelled;
use crate::message::Message;
use crate::tokens::{Shape, Token};

/// Bits of a feature's number.
pub const BITS: u32 = 16;

/// How much each group counts beside the others.
const PIECES: f32 = 1.0;
const WORDS: f32 = 1.0;
const MEANINGS: f32 = 1.0;
const SKELETONS: f32 = 1.5;

/// Letters of a piece of a word, with a mark where the word begins and ends.
const PIECE: RangeInclusive<usize> = 3..=4;
/// Letters of a piece of a skeleton, with the same marks.
const SKELETON_PIECE: usize = 3;
/// Fewer consonants are left of too many words.
const SKELETON_MIN: usize = 2;
const EDGE: char = '^';

/// Kinds of features: the same letters as a piece and as a word are two features.
#[derive(Clone, Copy)]
enum Kind {
    Always,
    Piece,
    Word,
    Pair,
    Meaning,
    Asks,
    Skeleton,
    SkeletonPiece,
}

/// The features of a message, each once, in the order of their numbers.
pub fn features(message: &Message) -> Vec<(u16, f32)> {
    of_part(message, 0..message.sightings.tokens.len())
}

/// The features of some tokens of a message, as if they were all.
pub fn of_part(message: &Message, part: Range<usize>) -> Vec<(u16, f32)> {
    let tokens = &message.sightings.tokens[part.clone()];
    let words: Vec<String> = tokens.iter().map(word).collect();
    let skeletons = skeletons(tokens, &message.patterns.data.grammar.skeleton);
    let groups = [
        (PIECES, pieces(&words)),
        (WORDS, pairs(&words)),
        (MEANINGS, meanings(message, part)),
        (SKELETONS, skeleton_pieces(&skeletons).into_iter().chain(wholes(&skeletons)).collect()),
    ];
    let mut features = vec![(number(Kind::Always, &[]), 1.0)];
    for (strength, mut group) in groups {
        group.sort_unstable();
        group.dedup();
        let strength = strength / (group.len().max(1) as f32).sqrt();
        features.extend(group.into_iter().map(|id| (id, strength)));
    }
    // Two that fell on one number: the stronger first.
    features.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1)));
    features.dedup_by_key(|feature| feature.0);
    features
}

/// The features of each word of a message: of it as a whole, and of its pieces.
pub fn of_each_word(message: &Message) -> Vec<[Vec<u16>; 2]> {
    let pairs = &message.patterns.data.grammar.skeleton;
    let of = |token: &Token| {
        let words = [word(token)];
        let skeletons = skeletons(std::slice::from_ref(token), pairs);
        let mut whole = vec![number(Kind::Word, &[words[0].as_bytes()])];
        whole.extend(wholes(&skeletons));
        let mut pieces = pieces(&words);
        pieces.extend(skeleton_pieces(&skeletons));
        [whole, pieces]
    };
    message.sightings.tokens.iter().map(of).collect()
}

fn number(kind: Kind, parts: &[&[u8]]) -> u16 {
    let mut hash: u32 = 0x811c_9dc5 ^ kind as u32;
    for part in parts {
        for byte in part.iter().chain(&[0x1f]) {
            hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        }
    }
    hash = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d);
    hash ^= hash >> 12;
    (hash >> (32 - BITS)) as u16
}

/// A word as it is, a number by its size: 31 or 38 weeks are the same, 2 children and 2,000 euros are not.
fn word(token: &Token) -> String {
    let size = match token.shape {
        Shape::Word => return token.text.clone(),
        Shape::Number(hundredths) => match hundredths / 100 {
            1900..=2099 => "#year",
            0..=20 => return format!("#{}", token.text),
            21..=99 => "#tens",
            100..=999 => "#hundreds",
            _ => "#more",
        },
        _ => "#day",
    };
    size.to_owned()
}

fn pieces(words: &[String]) -> Vec<u16> {
    pieces_of(Kind::Piece, words, PIECE)
}

fn pieces_of(kind: Kind, words: &[String], lengths: RangeInclusive<usize>) -> Vec<u16> {
    let mut pieces = Vec::new();
    for word in words.iter().filter(|word| !word.starts_with('#')) {
        let mut marked = String::from(EDGE);
        marked.push_str(word);
        marked.push(EDGE);
        let ends: Vec<usize> = marked.char_indices().map(|it| it.0).chain([marked.len()]).collect();
        for length in lengths.clone() {
            pieces.extend(
                ends.windows(length + 1)
                    .map(|ends| number(kind, &[&marked.as_bytes()[ends[0]..ends[length]]])),
            );
        }
    }
    pieces
}

fn pairs(words: &[String]) -> Vec<u16> {
    let mut all: Vec<u16> = words.iter().map(|word| number(Kind::Word, &[word.as_bytes()])).collect();
    let mut before: &[u8] = b"";
    for word in words.iter().map(String::as_bytes).chain([&b""[..]]) {
        all.push(number(Kind::Pair, &[before, word]));
        before = word;
    }
    all
}

fn meanings(message: &Message, part: Range<usize>) -> Vec<u16> {
    let seen = message.sightings.iter().filter(|it| part.contains(&it.first));
    let mut all: Vec<u16> =
        seen.map(|it| number(Kind::Meaning, &[&it.meaning.to_le_bytes(), &[u8::from(it.negated)]])).collect();
    if message.asks {
        all.push(number(Kind::Asks, &[]));
    }
    all
}

/// What is left of each word in one script without vowels.
fn skeletons(tokens: &[Token], pairs: &[(String, String)]) -> Vec<String> {
    if pairs.is_empty() {
        return Vec::new();
    }
    let words = tokens.iter().filter(|token| token.shape == Shape::Word);
    words
        .map(|token| respelled(&token.text, pairs))
        .filter(|skeleton| skeleton.chars().count() >= SKELETON_MIN)
        .collect()
}

fn wholes(skeletons: &[String]) -> impl Iterator<Item = u16> {
    skeletons.iter().map(|skeleton| number(Kind::Skeleton, &[skeleton.as_bytes()]))
}

fn skeleton_pieces(skeletons: &[String]) -> Vec<u16> {
    pieces_of(Kind::SkeletonPiece, skeletons, SKELETON_PIECE..=SKELETON_PIECE)
}
