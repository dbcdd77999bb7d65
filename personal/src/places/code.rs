//! The four characters of a place in a fiscal code (*codice catastale*, *codice Belfiore*).

use std::fmt;

use serde::{Deserialize, Serialize};

/// A letter and three digits, such as `H501` for Rome and `Z330` for Morocco.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PlaceCode(u16);

impl PlaceCode {
    /// Reads four characters; small letters are tolerated.
    pub fn read(code: &str) -> Option<PlaceCode> {
        let [letter, digits @ ..]: [u8; 4] = code.trim().as_bytes().try_into().ok()?;
        if !letter.is_ascii_alphabetic() || !digits.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let number = digits.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
        Some(PlaceCode::new(letter.to_ascii_uppercase(), number))
    }

    /// From a capital letter and a number up to 999; anything else becomes the nearest.
    pub(crate) fn new(letter: u8, number: u16) -> PlaceCode {
        let letter = u16::from(letter.clamp(b'A', b'Z') - b'A');
        PlaceCode(letter * 1000 + number.min(999))
    }

    /// As a number: codes in their order, Italian ones first.
    pub(crate) fn number(self) -> u16 {
        self.0
    }

    pub(crate) fn from_number(number: u16) -> PlaceCode {
        PlaceCode(number)
    }

    /// Whether it is a foreign state or territory.
    pub fn is_state(self) -> bool {
        self.0 / 1000 == u16::from(b'Z' - b'A')
    }
}

impl fmt::Display for PlaceCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (letter, number) = (self.0 / 1000, self.0 % 1000);
        let digit = |value: u16| b'0' + (value % 10) as u8;
        let code = [b'A' + (letter % 26) as u8, digit(number / 100), digit(number / 10), digit(number)];
        out.write_str(std::str::from_utf8(&code).unwrap_or_default())
    }
}

impl fmt::Debug for PlaceCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_back() {
        for code in ["A001", "H501", "M439", "Z100", "Z999"] {
            let read = PlaceCode::read(code).expect("a letter and three digits");
            assert_eq!((read.to_string().as_str(), read.is_state()), (code, code.starts_with('Z')));
        }
        assert_eq!(PlaceCode::read(" h501 "), PlaceCode::read("H501"));
        for code in ["", "H50", "H5011", "1501", "H5O1", "È01", "ND"] {
            assert_eq!(PlaceCode::read(code), None, "{code}");
        }
    }
}
