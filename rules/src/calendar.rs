//! Civil dates as Italian offices count them: month ends, Easter, national holidays, working days.
//!
//! There is no clock and no time zone here; a day is always an argument.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::Month;

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Serialized as the number of days since 2000-01-01, which is short as a varint.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

/// Julian day number of 2000-01-01.
const YEAR_2000: i32 = 2_451_545;

impl Date {
    /// `None` if there is no such day. Months and days count from 1.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        let month = Month::try_from(month).ok()?;
        time::Date::from_calendar_date(year, month, day).ok().map(Date)
    }

    /// Reads `YYYY-MM-DD`, with exactly these digits; `None` for anything else.
    pub fn parse(text: &str) -> Option<Date> {
        let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0_i32, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0'))
            })
        };
        if bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        let month = number(&bytes[5..7])? as u8;
        let day = number(&bytes[8..])? as u8;
        Date::new(number(&bytes[..4])?, month, day)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 is January.
    pub fn month(self) -> u8 {
        self.0.month() as u8
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// 1 is Monday, 7 is Sunday (ISO 8601).
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday()
    }

    /// The day of the year, from 1.
    pub fn day_of_year(self) -> u16 {
        self.0.ordinal()
    }

    /// The week of the year, from 1, as ISO 8601 counts: week 1 holds the first Thursday.
    pub fn week_of_year(self) -> u8 {
        self.0.iso_week()
    }

    /// `None` beyond the year 9999 or before the year 1.
    pub fn add_days(self, days: i32) -> Option<Date> {
        let day = self.0.to_julian_day().checked_add(days)?;
        Date::checked(time::Date::from_julian_day(day).ok()?)
    }

    /// Days from `earlier` to this day; negative if `earlier` is later.
    pub fn days_since(self, earlier: Date) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }

    /// The same day of the month so many months later (or before, if negative).
    ///
    /// Convention "month-end clamp": where the month is too short, its last day. So a term in months ends
    /// on the day that corresponds to its first day, and if the month has none, on its last day (art.
    /// 2963, fourth and fifth paragraph, c.c.). `None` beyond the year 9999 or before the year 1.
    pub fn add_months(self, months: i32) -> Option<Date> {
        let count = (self.year() * 12 + i32::from(self.month()) - 1).checked_add(months)?;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u8 + 1);
        let month_end = Month::try_from(month).ok()?.length(year);
        Date::new(year, month, self.day().min(month_end))
    }

    /// Whole months from `from` to this day, as FEEL counts a years and months duration: a month is
    /// whole when its day number is reached, so 31 January to 28 February is none yet. Negative, and
    /// cut toward zero, if `from` is later.
    pub fn months_since(self, from: Date) -> i32 {
        let months = (self.year() - from.year()) * 12 + i32::from(self.month()) - i32::from(from.month());
        if months > 0 && self.day() < from.day() {
            months - 1
        } else if months < 0 && self.day() > from.day() {
            months + 1
        } else {
            months
        }
    }

    /// Easter Sunday of a year from 1 to 9999 (Gregorian computus, Meeus/Jones/Butcher).
    pub fn easter(year: i32) -> Option<Date> {
        let (golden, century, in_century) = (year % 19, year / 100, year % 100);
        let correction = (century - (century + 8) / 25 + 1) / 3;
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
        let late = (golden + 11 * epact + 22 * to_sunday) / 451;
        let day = epact + to_sunday - 7 * late + 114;
        Date::new(year, (day / 31) as u8, (day % 31 + 1) as u8)
    }

    /// Whether it is a national holiday in Italy (L. 260/1949 art. 2 as amended; Sundays and the patron
    /// saint of the town are not counted here).
    pub fn is_national_holiday(self) -> bool {
        match (self.month(), self.day()) {
            (1, 1 | 6) | (4, 25) | (5, 1) | (6, 2) | (8, 15) | (11, 1) | (12, 8 | 25 | 26) => true,
            // Saint Francis of Assisi is a national holiday again from 2026 (L. 151/2025).
            (10, 4) => self.year() >= 2026,
            (3 | 4, _) => Date::easter(self.year()).is_some_and(|easter| self.days_since(easter) == 1),
            _ => false,
        }
    }

    /// Monday to Friday, and not a national holiday.
    ///
    /// Saturdays are not counted here as working, because most counters are closed then. The law leaves
    /// Saturdays open: for terms that it counts in *giorni feriali* a Saturday may count.
    pub fn is_working_day(self) -> bool {
        self.weekday() <= 5 && !self.is_national_holiday()
    }

    /// This day if it is a working day, else the next one: a term that ends on a holiday ends on the
    /// next working day (art. 2963, third paragraph, c.c.).
    pub fn next_working_day(self) -> Date {
        let mut day = self;
        while !day.is_working_day() {
            match day.add_days(1) {
                Some(next) => day = next,
                // The last day of the year 9999 is a working Friday, so this is never reached.
                None => break,
            }
        }
        day
    }

    /// The day so many working days later, this day not counted (or before, if negative). Zero is the
    /// day itself. `None` beyond the years 1 to 9999.
    pub fn add_working_days(self, count: i32) -> Option<Date> {
        let mut day = self;
        for _ in 0..count.unsigned_abs() {
            day = day.add_days(count.signum())?;
            while !day.is_working_day() {
                day = day.add_days(count.signum())?;
            }
        }
        Some(day)
    }

    fn checked(date: time::Date) -> Option<Date> {
        (1..=9999).contains(&date.year()).then_some(Date(date))
    }

    fn iso(self) -> [u8; 10] {
        let mut text = *b"0000-00-00";
        let mut put = |at: usize, digits: usize, mut number: i32| {
            for place in (at..at + digits).rev() {
                text[place] += (number % 10) as u8;
                number /= 10;
            }
        };
        put(0, 4, self.year());
        put(5, 2, i32::from(self.month()));
        put(8, 2, i32::from(self.day()));
        text
    }
}

/// Writes `YYYY-MM-DD`.
/// The day from which days are counted, 2000-01-01.
impl Default for Date {
    fn default() -> Date {
        Date(time::Date::from_julian_day(YEAR_2000).expect("this day exists"))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(std::str::from_utf8(&self.iso()).unwrap_or_default())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// The text was not a day written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl std::str::FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Date, NotADate> {
        Date::parse(text).ok_or(NotADate)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(self.0.to_julian_day() - YEAR_2000)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        i32::deserialize(deserializer)?
            .checked_add(YEAR_2000)
            .and_then(|day| time::Date::from_julian_day(day).ok())
            .and_then(Date::checked)
            .ok_or_else(|| serde::de::Error::custom("not a date"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| panic!("{text} is a date"))
    }

    #[test]
    fn text_and_back() {
        for text in ["0001-01-01", "2000-02-29", "2026-10-04", "9999-12-31"] {
            assert_eq!(date(text).to_string(), text);
        }
        for text in [
            "",
            "2026-1-01",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-32",
            "0000-01-01",
            "2026/01/01",
            "+026-01-01",
            "2026-01-01 ",
            "２026-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn serialized_and_back() {
        for text in ["0001-01-01", "1999-12-31", "2026-10-04", "9999-12-31"] {
            let bytes = postcard::to_allocvec(&date(text)).expect("a number can be written");
            assert!(bytes.len() <= 4);
            assert_eq!(postcard::from_bytes(&bytes), Ok(date(text)));
        }
    }

    #[test]
    fn easter_sundays() {
        for text in [
            "1818-03-22",
            "1943-04-25",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
            "2285-03-22",
        ] {
            let easter = date(text);
            assert_eq!(Date::easter(easter.year()), Some(easter));
        }
    }

    #[test]
    fn months_are_clamped_at_their_end() {
        for (from, months, to) in [
            ("2026-01-31", 1, "2026-02-28"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2026-03-31", -1, "2026-02-28"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"),
            ("2026-08-31", 1, "2026-09-30"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-12-15", 1, "2027-01-15"),
            ("2026-01-15", -1, "2025-12-15"),
            ("2026-05-05", 0, "2026-05-05"),
        ] {
            assert_eq!(date(from).add_months(months), Some(date(to)), "{from} + {months}");
        }
        assert_eq!(date("9999-12-01").add_months(1), None);
        assert_eq!(date("2026-12-01").add_months(i32::MAX), None);
        assert_eq!(date("2026-12-01").add_days(i32::MIN), None);
    }

    #[test]
    fn whole_months() {
        for (from, to, months) in [
            ("2026-01-15", "2026-02-14", 0),
            ("2026-01-15", "2026-02-15", 1),
            ("2026-01-31", "2026-02-28", 0),
            ("2024-02-29", "2025-02-28", 11),
            ("2024-02-29", "2025-03-01", 12),
            ("2026-02-15", "2026-01-16", 0),
            ("2026-02-15", "2026-01-15", -1),
            ("2020-05-20", "2026-05-19", 71),
        ] {
            assert_eq!(date(to).months_since(date(from)), months, "{from} to {to}");
        }
    }

    #[test]
    fn working_days() {
        for (from, count, to) in [
            ("2026-04-03", 1, "2026-04-07"), // Easter Monday lies between
            ("2026-04-30", 1, "2026-05-04"), // 1 May, a weekend
            ("2026-12-24", 1, "2026-12-28"), // Christmas and Saint Stephen
            ("2027-10-01", 1, "2027-10-05"), // a weekend, then 4 October is a Monday
            ("2022-10-03", 1, "2022-10-04"), // before 2026 it was not a holiday
            ("2026-11-20", 0, "2026-11-20"),
            ("2026-11-20", 8, "2026-12-02"),
            ("2026-11-23", -1, "2026-11-20"),
        ] {
            assert_eq!(date(from).add_working_days(count), Some(date(to)), "{from} + {count}");
        }
        for (day, next) in [
            ("2026-11-21", "2026-11-23"),
            ("2026-11-20", "2026-11-20"),
            ("2026-12-25", "2026-12-28"),
            ("2027-01-01", "2027-01-04"),
            ("2026-08-15", "2026-08-17"),
            ("9999-12-31", "9999-12-31"),
        ] {
            assert_eq!(date(day).next_working_day(), date(next), "{day}");
        }
        assert_eq!(date("9999-12-31").add_working_days(1), None);
    }
}
