//! Numbers, sums and dates as they are written in digits.

use super::Shape;
use crate::calendar::Date;

/// What digits with marks between them are: a sum, a date, or nothing known.
pub fn shape(groups: &[String], marks: &[char]) -> Option<Shape> {
    let number = |at: usize| groups[at].parse::<u32>().unwrap_or(u32::MAX);
    let long = |at: usize| groups[at].len();
    let thousands = marks.iter().all(|mark| matches!(mark, '.' | ',' | '٬'));
    match groups.len() {
        1 => Some(Shape::Number(hundredths(&groups[0], ""))),
        2 => match marks[0] {
            '/' | '-' | '.' if long(1) == 4 && (1..=12).contains(&number(0)) => {
                Some(Shape::Month(number(1) as i32, number(0)))
            }
            '/' | '-' if long(0) == 4 && (1..=12).contains(&number(1)) => {
                Some(Shape::Month(number(0) as i32, number(1)))
            }
            '/' if (1..=31).contains(&number(0)) && (1..=12).contains(&number(1)) => {
                Some(Shape::DayMonth(number(0), number(1)))
            }
            _ if thousands && long(1) == 3 && long(0) <= 3 => {
                Some(Shape::Number(hundredths(&groups.concat(), "")))
            }
            '.' | ',' | '٫' if long(1) <= 2 => Some(Shape::Number(hundredths(&groups[0], &groups[1]))),
            _ => None,
        },
        3 if marks[0] == marks[1] && matches!(marks[0], '/' | '-' | '.') && long(2) != 3 => {
            let (year, month, day) = if long(0) == 4 {
                (number(0), number(1), number(2))
            } else {
                (full_year(number(2), long(2)), number(1), number(0))
            };
            let year = i32::try_from(year).ok()?;
            // Some write the month first.
            Date::new(year, month, day).or_else(|| Date::new(year, day, month)).map(Shape::Day)
        }
        _ if thousands && groups[1..groups.len() - 1].iter().all(|group| group.len() == 3) => {
            let last = groups.len() - 1;
            Some(Shape::Number(match long(last) {
                3 => hundredths(&groups.concat(), ""),
                _ => hundredths(&groups[..last].concat(), &groups[last]),
            }))
        }
        _ => None,
    }
}

/// `24` as a year is 2024, `98` is 1998.
fn full_year(year: u32, digits: usize) -> u32 {
    match (digits, year) {
        (2, 0..=69) => 2000 + year,
        (2, _) => 1900 + year,
        _ => year,
    }
}

pub fn hundredths(whole: &str, part: &str) -> i64 {
    let whole = whole.parse::<i64>().unwrap_or(i64::MAX / 100).min(i64::MAX / 100);
    let part = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().unwrap_or(0) * 10,
        _ => part.parse().unwrap_or(0),
    };
    (whole * 100).saturating_add(part)
}
