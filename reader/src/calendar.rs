//! Civil dates, as far as the reader of typed text counts them.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, without a time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u32,
    day: u32,
}

impl Date {
    /// The day, or `None` when there is no such day or the year is not between 1 and 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        let exists = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (exists && day >= 1 && day <= days_in(year, month)).then_some(Date { year, month, day })
    }

    pub fn year(self) -> i32 {
        self.year
    }

    pub fn month(self) -> u32 {
        self.month
    }

    /// The same day some months later, or earlier when negative; the last day of a shorter month.
    pub fn plus_months(self, months: i32) -> Date {
        let count = self.year.saturating_mul(12).saturating_add(self.month as i32 - 1).saturating_add(months);
        let count = count.clamp(12, 9999 * 12 + 11);
        let (year, month) = (count / 12, (count % 12) as u32 + 1);
        Date { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// The day some days later, or earlier when negative. Periods of more than a few centuries end at their limit.
    pub fn plus_days(self, days: i32) -> Date {
        let mut date = self;
        let mut left = days.clamp(-400_000, 400_000);
        // Whole months first: a few thousand steps at most.
        while left != 0 {
            let room = if left > 0 {
                (days_in(date.year, date.month) - date.day) as i32
            } else {
                date.day as i32 - 1
            };
            if left.abs() <= room {
                date.day = (date.day as i32 + left) as u32;
                return date;
            }
            let step = if left > 0 { 1 } else { -1 };
            left -= (room + 1) * step;
            let first = Date { day: 1, ..date }.plus_months(step);
            if (first.year, first.month) == (date.year, date.month) {
                return date;
            }
            date = if step > 0 { first } else { Date { day: days_in(first.year, first.month), ..first } };
        }
        date
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A text that is not a day written as `2026-11-25`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADay;

impl FromStr for Date {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Date, NotADay> {
        let mut parts = text.splitn(3, '-');
        let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok()).ok_or(NotADay);
        let (year, month, day) = (number()?, number()?, number()?);
        Date::new(i32::try_from(year).map_err(|_| NotADay)?, month, day).ok_or(NotADay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn months_and_days_are_added() {
        for (from, months, to) in [
            ("2026-11-25", -72, "2020-11-25"),
            ("2026-01-31", 1, "2026-02-28"),
            ("2024-12-15", 2, "2025-02-15"),
        ] {
            assert_eq!(day(from).plus_months(months), day(to));
        }
        for (from, days, to) in [
            ("2026-11-25", 7, "2026-12-02"),
            ("2026-11-25", 10, "2026-12-05"),
            ("2026-03-01", -1, "2026-02-28"),
            ("2026-01-05", -40, "2025-11-26"),
            ("2026-11-30", 1, "2026-12-01"),
        ] {
            assert_eq!(day(from).plus_days(days), day(to), "{from} {days}");
        }
        assert_eq!(day("9999-12-31").plus_days(i32::MAX), day("9999-12-31"));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in ["2026-02-29", "2026-13-01", "0000-01-01", "2026-1", "", "١-١-١"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
