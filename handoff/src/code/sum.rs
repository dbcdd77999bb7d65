//! The checksum at the end of every code: CRC-24 as in OpenPGP (RFC 4880, 6.1), inverted.
//!
//! Not inverted, one in 256 codes would be sound without its last byte too: where a byte is what the sum of those before
//! it starts with, the sum only moves on by it.
//!
//! It notices every single change within 24 neighbouring bits, and one in 16 million of all others slips through. A
//! QR code mends and checks its own damage before, so this is for links that were cut and digits that were typed.

/// Bytes of the checksum.
pub const LENGTH: usize = 3;

const START: u32 = 0x00b7_04ce;
const POLYNOMIAL: u32 = 0x0086_4cfb;

/// What four bits shifted out at the top change below.
const STEPS: [u32; 16] = {
    let mut steps = [0; 16];
    let mut index = 0;
    while index < 16 {
        let mut rest = (index as u32) << 20;
        let mut bit = 0;
        while bit < 4 {
            rest = (rest << 1) ^ if rest & 0x80_0000 == 0 { 0 } else { POLYNOMIAL };
            bit += 1;
        }
        steps[index] = rest & 0xff_ffff;
        index += 1;
    }
    steps
};

/// The checksum of these bytes, highest byte first.
pub fn sum(bytes: &[u8]) -> [u8; LENGTH] {
    let mut rest = START;
    for byte in bytes {
        for four in [byte >> 4, byte & 15] {
            rest = ((rest << 4) & 0xff_ffff) ^ STEPS[((rest >> 20) as u8 ^ four) as usize & 15];
        }
    }
    let [_, sum @ ..] = (!rest).to_be_bytes();
    sum
}

/// What stands before the checksum, or `None` when they do not belong together.
pub fn checked(bytes: &[u8]) -> Option<&[u8]> {
    let (content, written) = bytes.split_last_chunk::<LENGTH>()?;
    (sum(content) == *written).then_some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_check_value() {
        assert_eq!(sum(b"123456789"), [!0x21, !0xcf, !0x02]);
        assert_eq!(sum(b""), [!0xb7, !0x04, !0xce]);
    }
}
