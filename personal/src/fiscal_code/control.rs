//! The last character of both kinds of code.

/// What a character at an odd place (first, third, …) counts, for `A` to `Z`; a digit counts as the letter of its
/// rank, `0` as `A` (D.M. 23.12.1976, art. 7, tables).
const ODD: [u8; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// The control letter of the first fifteen of these characters. Those that are no letter or digit count as `A`.
pub fn letter(code: &[u8; 16]) -> u8 {
    let mut sum = 0_u32;
    for (at, found) in code[..15].iter().enumerate() {
        let rank = match found {
            b'0'..=b'9' => found - b'0',
            b'A'..=b'Z' => found - b'A',
            _ => 0,
        };
        // The first character is at an odd place, and at 0 here.
        sum += u32::from(if at % 2 == 0 { ODD[usize::from(rank)] } else { rank });
    }
    b'A' + (sum % 26) as u8
}

/// The control digit of the first ten of these digits: each second one doubled, less nine if that has two digits; what
/// is missing to the next ten (D.M. 23.12.1976, art. 10; as for the *partita IVA*).
pub fn digit(code: &[u8; 11]) -> u8 {
    let mut sum = 0;
    for (at, found) in code[..10].iter().enumerate() {
        let value = u32::from(found.wrapping_sub(b'0'));
        sum += match (at % 2, value * 2) {
            (0, _) => value,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        };
    }
    b'0' + ((10 - sum % 10) % 10) as u8
}
