//! Numbers as single bits, highest first.
//!
//! Three ways to write a number: with a fixed width; with a width that grows with the number (Exp-Golomb, for numbers
//! that are mostly small); and in unary.
//!
//! Invariant: what the reader accepts is what the writer writes for that number, and nothing else.

/// Bits being written.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    /// Bits that are still free in the last byte.
    free: u32,
}

impl Writer {
    /// The lowest `width` bits of a number; at most 64.
    pub fn put(&mut self, number: u64, width: u32) {
        for place in (0..width).rev() {
            if self.free == 0 {
                self.bytes.push(0);
                self.free = 8;
            }
            self.free -= 1;
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((number >> place & 1) as u8) << self.free;
            }
        }
    }

    /// So many ones, and a zero.
    pub fn put_unary(&mut self, ones: u64) {
        for _ in 0..ones {
            self.put(1, 1);
        }
        self.put(0, 1);
    }

    /// A number that mostly has at most `usual` bits; then it takes one bit more. Below 2^63.
    pub fn put_grown(&mut self, number: u64, usual: u32) {
        let shifted = number + (1 << usual);
        let width = u64::BITS - shifted.leading_zeros();
        self.put(0, width - usual - 1);
        self.put(shifted, width);
    }

    /// The bytes, the last one filled up with zeros.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Bits being read. Each method gives `None` where the bits end, or where no writer wrote such bits.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    /// Bits read so far.
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader { bytes, at: 0 }
    }

    /// A number of `width` bits; at most 64.
    pub fn take(&mut self, width: u32) -> Option<u64> {
        let mut number = 0;
        let mut left = width;
        while left > 0 {
            let byte = *self.bytes.get(self.at / 8)?;
            let unread = 8 - (self.at % 8) as u32;
            let now = unread.min(left);
            let part = (byte >> (unread - now)) & (0xff_u8 >> (8 - now));
            number = number << now | u64::from(part);
            self.at += now as usize;
            left -= now;
        }
        Some(number)
    }

    /// True for a one.
    pub fn take_bit(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    /// How many ones stand before the next zero; at most `most`, and then there is no zero to read.
    pub fn take_unary(&mut self, most: u64) -> Option<u64> {
        let mut ones = 0;
        while ones < most && self.take_bit()? {
            ones += 1;
        }
        Some(ones)
    }

    /// What [`Writer::put_grown`] wrote.
    pub fn take_grown(&mut self, usual: u32) -> Option<u64> {
        let mut width = usual;
        while !self.take_bit()? {
            width += 1;
            if width > 62 {
                return None;
            }
        }
        let below = self.take(width)?;
        Some((1 << width | below) - (1 << usual))
    }

    /// The whole bytes behind the bits read so far, which must end in zeros.
    pub fn into_rest(mut self) -> Option<&'a [u8]> {
        let filling = self.at.next_multiple_of(8) - self.at;
        let zeros = self.take(filling as u32)? == 0;
        zeros.then(|| self.bytes.get(self.at / 8..).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_numbers_are_short() {
        for (number, usual, bits) in
            [(0, 0, "1"), (1, 0, "010"), (2, 0, "011"), (3, 2, "111"), (4, 2, "01000"), (11, 2, "01111")]
        {
            let mut writer = Writer::default();
            writer.put_grown(number, usual);
            let expected = u8::from_str_radix(&format!("{bits:0<8}"), 2).expect("at most eight bits");
            assert_eq!(writer.into_bytes(), [expected], "{number} with {usual}");
        }
    }

    #[test]
    fn a_number_that_never_ends_is_none() {
        assert_eq!(Reader::new(&[0; 100]).take_grown(3), None);
        assert_eq!(Reader::new(&[0xff; 2]).take_unary(u64::MAX), None);
        assert_eq!(Reader::new(&[]).take(1), None);
        assert_eq!(Reader::new(&[0b1010_0001]).into_rest(), Some(&[0b1010_0001][..]));
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(
            numbers in proptest::collection::vec((any::<u64>(), 1..=63_u32, 0..20_u32, 0..40_u64), 0..20),
        ) {
            let mut writer = Writer::default();
            for (number, width, usual, ones) in &numbers {
                let number = number >> (64 - width);
                writer.put(number, *width);
                writer.put_grown(number >> 1, *usual);
                writer.put_unary(*ones);
            }
            let bytes = writer.into_bytes();
            let mut reader = Reader::new(&bytes);
            for (number, width, usual, ones) in numbers {
                let number = number >> (64 - width);
                prop_assert_eq!(reader.take(width), Some(number));
                prop_assert_eq!(reader.take_grown(usual), Some(number >> 1));
                prop_assert_eq!(reader.take_unary(99), Some(ones));
            }
            prop_assert_eq!(reader.into_rest(), Some(&[][..]));
        }
    }
}
