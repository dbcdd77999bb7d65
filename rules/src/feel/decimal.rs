//! Sums, products and whole parts of decimals, in few bytes.
//!
//! `rust_decimal` gives the type and its order. Its own additions and multiplications choose among many fast
//! paths, which cost the page 2.5 KiB; these are exact in 192 bits and round once, with the same results (the test
//! `decimal` compares them).

use rust_decimal::Decimal;

/// A whole number of 192 bits in two's complement, least part first: 96 bits, times as much again.
#[derive(Clone, Copy)]
struct Wide([u32; 6]);

impl Wide {
    /// The digits of the number, without sign and point.
    fn digits(number: Decimal) -> Wide {
        let parts = number.unpack();
        Wide([parts.lo, parts.mid, parts.hi, 0, 0, 0])
    }

    fn add(&mut self, other: Wide) {
        let mut carry = 0;
        for (part, other) in self.0.iter_mut().zip(other.0) {
            carry += u64::from(*part) + u64::from(other);
            *part = carry as u32;
            carry >>= 32;
        }
    }

    fn negate(&mut self) {
        self.0 = self.0.map(|part| !part);
        self.add(Wide([1, 0, 0, 0, 0, 0]));
    }

    fn add_digit(&mut self) {
        let mut carry = 0;
        for part in &mut self.0 {
            carry += u64::from(*part) * 10;
            *part = carry as u32;
            carry >>= 32;
        }
    }

    /// Cuts off the last digit and returns it.
    fn cut_digit(&mut self) -> u32 {
        let mut rest = 0;
        for part in self.0.iter_mut().rev() {
            let number = rest << 32 | u64::from(*part);
            *part = (number / 10) as u32;
            rest = number % 10;
        }
        rest as u32
    }

    /// The decimal with these digits, rounded to what fits, half to even; `None` if it is too great.
    fn decimal(mut self, negative: bool, mut scale: u32) -> Option<Decimal> {
        let (mut cut, mut tail) = (0, false);
        loop {
            let [lo, mid, hi, beyond @ ..] = self.0;
            if beyond == [0; 3] && scale <= Decimal::MAX_SCALE {
                if cut > 5 || cut == 5 && (tail || lo & 1 == 1) {
                    self.add(Wide([1, 0, 0, 0, 0, 0]));
                    (cut, tail) = (0, false);
                    continue;
                }
                return Some(Decimal::from_parts(lo, mid, hi, negative, scale));
            }
            scale = scale.checked_sub(1)?;
            tail |= cut != 0;
            cut = self.cut_digit();
        }
    }
}

pub fn sum(a: Decimal, b: Decimal) -> Option<Decimal> {
    let scale = a.scale().max(b.scale());
    let mut total = Wide([0; 6]);
    for number in [a, b] {
        let mut digits = Wide::digits(number);
        (number.scale()..scale).for_each(|_| digits.add_digit());
        if number.is_sign_negative() {
            digits.negate();
        }
        total.add(digits);
    }
    let negative = total.0[5] >> 31 == 1;
    if negative {
        total.negate();
    }
    total.decimal(negative, scale)
}

pub fn product(a: Decimal, b: Decimal) -> Option<Decimal> {
    let [left, right] = [a, b].map(|number| Wide::digits(number).0);
    let mut total = [0; 6];
    for (at, left) in left[..3].iter().enumerate() {
        let mut carry = 0;
        for (part, right) in total[at..].iter_mut().zip(right) {
            carry += u64::from(*part) + u64::from(*left) * u64::from(right);
            *part = carry as u32;
            carry >>= 32;
        }
    }
    Wide(total).decimal(a.is_sign_negative() != b.is_sign_negative(), a.scale() + b.scale())
}

/// The number without what stands after its point; `None` if it does not fit.
pub fn truncated(number: Decimal) -> Option<i64> {
    whole_part(number, 0).0
}

/// A decimal as a whole number, if it is one and fits.
pub fn whole(number: Decimal) -> Option<i64> {
    let (whole, cut) = whole_part(number, 0);
    whole.filter(|_| cut == Cut::Nothing)
}

/// Whole hundredths; half of one counts as one, away from zero.
pub fn hundredths(number: Decimal) -> Option<i64> {
    let (whole, cut) = whole_part(number, 2);
    match cut {
        Cut::Half => whole?.checked_add(if number.is_sign_negative() { -1 } else { 1 }),
        _ => whole,
    }
}

/// What was cut off after the point: nothing, less than a half, a half or more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    Nothing,
    Less,
    Half,
}

/// The whole part of the number with its point so many places to the right.
fn whole_part(number: Decimal, places: u32) -> (Option<i64>, Cut) {
    let mut digits = Wide::digits(number);
    (0..places).for_each(|_| digits.add_digit());
    let mut cut = Cut::Nothing;
    for _ in 0..number.scale() {
        cut = match digits.cut_digit() {
            0 if cut == Cut::Nothing => Cut::Nothing,
            0..5 => Cut::Less,
            _ => Cut::Half,
        };
    }
    let [lo, mid, beyond @ ..] = digits.0;
    let size = u64::from(mid) << 32 | u64::from(lo);
    let whole = if number.is_sign_negative() {
        0_i64.checked_sub_unsigned(size)
    } else {
        0_i64.checked_add_unsigned(size)
    };
    (whole.filter(|_| beyond == [0; 4]), cut)
}
