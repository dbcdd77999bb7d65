//! The bytes of a code as digits, as they stand behind the `#c=` of an address.
//!
//! Seven bytes are one number of 17 digits, highest byte first; what is left at the end takes as many digits as its
//! largest value needs. A QR code packs three digits into ten bits, so this costs 1 % more bits than the bytes
//! themselves; base64 in byte mode costs 33 %. Digits also pass every keyboard layout, messenger and writing direction.
//!
//! Invariant: each text of digits stands for at most one sequence of bytes.

use super::MAX_BYTES;
use crate::CodeError;

/// What stands in an address before the digits.
pub const PREFIX: &str = "#c=";

/// Digits of so many bytes.
const DIGITS: [usize; 8] = [0, 3, 5, 8, 10, 13, 15, 17];
const BLOCK: usize = 7;

/// The digits of a code or a part.
pub fn to_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(BLOCK) * DIGITS[BLOCK]);
    for block in bytes.chunks(BLOCK) {
        let mut number = block.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        let mut digits = [b'0'; DIGITS[BLOCK]];
        let digits = &mut digits[..DIGITS[block.len()]];
        for digit in digits.iter_mut().rev() {
            *digit += (number % 10) as u8;
            number /= 10;
        }
        text.extend(digits.iter().map(|digit| char::from(*digit)));
    }
    text
}

/// The bytes of a code or a part, from the digits at the end of a text: an address, or the digits alone.
///
/// # Errors
/// `TooLong`, or `NotACode` when the text does not end in such digits.
pub fn from_text(text: &str) -> Result<Vec<u8>, CodeError> {
    let text = text.trim_ascii_end().as_bytes();
    let length = text.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let digits = &text[text.len() - length..];
    if length > MAX_BYTES.div_ceil(BLOCK) * DIGITS[BLOCK] {
        return Err(CodeError::TooLong);
    }
    let mut bytes = Vec::with_capacity(length.div_ceil(DIGITS[BLOCK]) * BLOCK);
    for block in digits.chunks(DIGITS[BLOCK]) {
        let size = DIGITS.iter().position(|digits| *digits == block.len()).ok_or(CodeError::NotACode)?;
        let number = block.iter().fold(0, |number, digit| number * 10 + u64::from(digit - b'0'));
        if number >> (8 * size) != 0 {
            return Err(CodeError::NotACode);
        }
        bytes.extend_from_slice(&number.to_be_bytes()[8 - size..]);
    }
    if bytes.is_empty() { Err(CodeError::NotACode) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bytes_as_digits() {
        for (bytes, text) in [
            (&[0][..], "000"),
            (&[255], "255"),
            (&[1, 0], "00256"),
            (&[255; 7], "72057594037927935"),
            (&[0, 0, 0, 0, 0, 0, 0, 7], "00000000000000000007"),
        ] {
            assert_eq!(to_text(bytes), text);
            assert_eq!(from_text(text), Ok(bytes.to_vec()));
        }
    }

    #[test]
    fn found_at_the_end() {
        for text in ["https://sportello.example/?mode=desk#c=00256", "00256\r\n", "https?__x_c%00256 "] {
            assert_eq!(from_text(text), Ok(vec![1, 0]), "{text}");
        }
        for text in ["", "256 ", "#c=256", "1", "#c=00256x", "٠٠٢٥٦", "99999999999999999"] {
            assert_eq!(from_text(text), Err(CodeError::NotACode), "{text}");
        }
        assert_eq!(from_text(&"0".repeat(100_000)), Err(CodeError::TooLong));
    }

    proptest! {
        #[test]
        fn there_and_back(bytes in proptest::collection::vec(any::<u8>(), 1..200)) {
            let text = to_text(&bytes);
            prop_assert!(text.len() * 10 <= bytes.len() * 8 * 3 * 102 / 100 + 20);
            prop_assert_eq!(from_text(&text), Ok(bytes));
        }

        #[test]
        fn any_digits_stand_for_one_code(text in "[0-9]{0,60}") {
            if let Ok(bytes) = from_text(&text) {
                prop_assert_eq!(to_text(&bytes), text);
            }
        }

        #[test]
        fn any_text_at_all(text in ".*") {
            let _ = from_text(&text);
        }
    }
}
