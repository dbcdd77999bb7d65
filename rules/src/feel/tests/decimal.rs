//! Our sums, products and roundings against those of `rust_decimal`.

use rust_decimal::{Decimal, RoundingStrategy};

use super::super::decimal::{hundredths, product, sum, truncated, whole};

fn check(numbers: &[Decimal]) {
    for a in numbers {
        assert_eq!(truncated(*a), a.trunc().mantissa().try_into().ok(), "{a}");
        let is_whole = a.normalize().scale() == 0;
        assert_eq!(whole(*a), truncated(*a).filter(|_| is_whole), "{a}");
        let cents = a.checked_mul(Decimal::ONE_HUNDRED).filter(|cents| cents.scale() == a.scale());
        if let Some(cents) = cents {
            let rounded = cents.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
            assert_eq!(hundredths(*a), rounded.mantissa().try_into().ok(), "{a}");
        }
        for b in numbers {
            assert_eq!(sum(*a, *b), a.checked_add(*b), "{a} + {b}");
            assert_eq!(product(*a, *b), a.checked_mul(*b), "{a} * {b}");
        }
    }
}

#[test]
fn the_results_are_those_of_rust_decimal() {
    let mut numbers = vec![Decimal::ZERO, Decimal::MAX, Decimal::MIN, Decimal::MAX - Decimal::ONE];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for _ in 0..600 {
        let mut next = || {
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            state.wrapping_mul(0x2545_f491_4f6c_dd1d)
        };
        let [bits, sign, scale] = [next() % 97, next() % 2, next() % 29];
        let digits = (u128::from(next()) << 64 | u128::from(next())) & ((1 << bits) - 1);
        let digits = if sign == 1 { -(digits as i128) } else { digits as i128 };
        numbers.push(Decimal::from_i128_with_scale(digits, scale as u32));
    }
    check(&numbers);
}

#[test]
fn half_a_cent_counts_as_one() {
    for (digits, scale, cents) in [
        (10_504_455, 3, 1_050_446),
        (-10_504_455, 3, -1_050_446),
        (10_504_454_999, 6, 1_050_445),
        (27_50, 2, 2_750),
        (16, 0, 1_600),
        (5, 3, 1),
        (4_999, 6, 0),
        (0, 0, 0),
    ] {
        assert_eq!(hundredths(Decimal::new(digits, scale)), Some(cents), "{digits} {scale}");
    }
    assert_eq!(hundredths(Decimal::MAX), None);
}
