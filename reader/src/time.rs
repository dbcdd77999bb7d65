//! Times in a message: `12/3/2024`, `last march`, `da 6 anni`, `بعد شهرين`.
//!
//! A time is found without knowing what it is about; `when` gives it to a fact. Ages are found along with them, because
//! they look like spans of time: "ho 15 anni".

mod ages;

use crate::calendar::Date;
use crate::known::Known;
use crate::numbers::Amount;
use crate::patterns::MeaningId;
use crate::sightings::Sightings;
use crate::tokens::Shape;

pub use ages::Age;

/// How exact a date is that was not given to the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    Day,
    Month,
    Year,
}

/// Whether a time lies before or behind the day of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Past,
    Ahead,
    /// The words leave it open.
    Open,
}

/// A time of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Tokens, with the words that give the direction.
    pub first: usize,
    pub last: usize,
    pub direction: Direction,
    /// "since", "for": something began then and goes on.
    pub since: bool,
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    On(Date, Precision),
    DayOf { day: u32, month: u32 },
    MonthOf(u32),
    Span(Span),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    months: i32,
    days: i32,
    precision: Precision,
}

impl Moment {
    /// Only a length of time, which may lie anywhere.
    pub fn is_span(&self) -> bool {
        matches!(self.what, What::Span(_))
    }

    /// A length of time in years.
    pub fn is_years(&self) -> bool {
        matches!(self.what, What::Span(Span { precision: Precision::Year, .. }))
    }

    /// The day, in the given direction where the words leave it open.
    pub fn resolve(&self, on_date: Date, open: Direction) -> (Date, Precision) {
        let ahead = match self.direction {
            Direction::Open => open == Direction::Ahead,
            direction => direction == Direction::Ahead,
        };
        match self.what {
            What::On(date, precision) => (date, precision),
            What::DayOf { day, month } => {
                let fits = |year: i32| Date::new(year, month, day);
                (nearest(on_date, ahead, fits).unwrap_or(on_date), Precision::Day)
            }
            What::MonthOf(month) => {
                // The month of today is still ahead, and already past.
                let fits = |year: i32| Date::new(year, month, 1);
                let start = Date::new(on_date.year(), on_date.month(), 1).unwrap_or(on_date);
                (nearest(start, ahead, fits).unwrap_or(on_date), Precision::Month)
            }
            What::Span(Span { months, days, precision }) => {
                let sign = if ahead { 1 } else { -1 };
                (on_date.plus_months(sign * months).plus_days(sign * days), precision)
            }
        }
    }
}

/// The first such day from a day on, or the last one until it.
fn nearest(from: Date, ahead: bool, fits: impl Fn(i32) -> Option<Date>) -> Option<Date> {
    if ahead {
        (0..9).filter_map(|more| fits(from.year() + more)).find(|date| *date >= from)
    } else {
        (0..9).filter_map(|less| fits(from.year() - less)).find(|date| *date <= from)
    }
}

/// All times of a message, and all ages.
pub fn find(
    sightings: &Sightings,
    known: &Known,
    amounts: &[Amount],
    on_date: Date,
) -> (Vec<Moment>, Vec<Age>) {
    let finder = Finder { sightings, known, amounts, on_date };
    let mut moments = Vec::new();
    let mut ages = Vec::new();
    let mut at = 0;
    while at < sightings.tokens.len() {
        if let Some(age) = finder.age(at) {
            at = age.last + 1;
            ages.push(age);
        } else if let Some(moment) = finder.moment(at) {
            let moment = finder.directed(moment);
            at = at.max(moment.last) + 1;
            moments.push(moment);
        } else {
            at += 1;
        }
    }
    (moments, ages)
}

struct Finder<'a> {
    sightings: &'a Sightings,
    known: &'a Known,
    amounts: &'a [Amount],
    on_date: Date,
}

impl Finder<'_> {
    fn has(&self, token: Option<usize>, meaning: MeaningId) -> bool {
        token.is_some_and(|token| self.sightings.at(token, meaning).is_some())
    }

    fn amount(&self, token: usize) -> Option<Amount> {
        let at = self.amounts.partition_point(|amount| amount.first < token);
        self.amounts.get(at).copied().filter(|amount| amount.first == token)
    }

    fn whole(&self, token: Option<usize>, range: std::ops::RangeInclusive<i32>) -> Option<(i32, usize)> {
        let amount = self.amount(token?)?;
        amount.whole().filter(|number| range.contains(number)).map(|number| (number, amount.last))
    }

    fn year(&self, token: Option<usize>) -> Option<(i32, usize)> {
        self.whole(token, 1920..=2070)
    }

    /// A unit of time at a token, as months and days.
    fn unit(&self, token: Option<usize>) -> Option<Span> {
        let known = self.known;
        let unit = |months, days, precision| Some(Span { months, days, precision });
        match token {
            _ if self.has(token, known.year) => unit(12, 0, Precision::Year),
            _ if self.has(token, known.month) => unit(1, 0, Precision::Month),
            _ if self.has(token, known.week) => unit(0, 7, Precision::Day),
            _ if self.has(token, known.day) => unit(0, 1, Precision::Day),
            _ => None,
        }
    }

    fn moment(&self, at: usize) -> Option<Moment> {
        let next = |token| self.sightings.next(token);
        let on = |date, precision, last| Some(open(at, last, What::On(date, precision)));
        match self.sightings.tokens[at].shape {
            Shape::Day(date) => return on(date, Precision::Day, at),
            Shape::Month(year, month) => return on(Date::new(year, month, 1)?, Precision::Month, at),
            Shape::DayMonth(day, month) => return Some(open(at, at, What::DayOf { day, month })),
            _ => {}
        }
        for (meaning, days) in [(self.known.today, 0), (self.known.yesterday, -1), (self.known.tomorrow, 1)] {
            // `يوم 5 اكتوبر`: without its article "today" is "day".
            let names_day =
                self.whole(next(at), 1..=31).is_some_and(|(_, end)| self.month(next(end)).is_some());
            if self.has(Some(at), meaning) && !names_day {
                return on(self.on_date.plus_days(days), Precision::Day, at);
            }
        }
        if let Some(amount) = self.amount(at) {
            return self.after_amount(at, amount);
        }
        if self.has(Some(at), self.known.first) && self.month(next(at)).is_some() {
            let (month, last) = self.month(next(at))?;
            return Some(self.day_of(at, 1, month, last));
        }
        if let Some((month, last)) = self.month(Some(at)) {
            let day = self.whole(next(last), 1..=31).filter(|(_, end)| self.unit(next(*end)).is_none());
            return Some(match (self.year(next(last)), day) {
                (Some((year, last)), _) => {
                    open(at, last, What::On(Date::new(year, month, 1)?, Precision::Month))
                }
                (None, Some((day, last))) => self.day_of(at, day as u32, month, last),
                (None, None) => open(at, last, What::MonthOf(month)),
            });
        }
        let unit = self.unit(Some(at))?;
        // `شهر 5`: the fifth month.
        if self.has(Some(at), self.known.month)
            && let Some((month, last)) = self.whole(next(at), 1..=12)
            && self.unit(next(last)).is_none()
        {
            return Some(match self.year(next(last)) {
                Some((year, last)) => {
                    open(at, last, What::On(Date::new(year, month as u32, 1)?, Precision::Month))
                }
                None => open(at, last, What::MonthOf(month as u32)),
            });
        }
        self.named_unit(at, unit)
    }

    /// `last year`, `il mese prossimo`, `a year ago`, `من سنة`.
    fn named_unit(&self, at: usize, unit: Span) -> Option<Moment> {
        let (before, after) = (self.sightings.previous(at), self.sightings.next(at));
        let beside = [before, after, at.checked_sub(1), Some(at + 1)];
        let near = |meaning| beside.iter().any(|token| self.has(*token, meaning));
        let first = before.unwrap_or(at);
        let last = after.unwrap_or(at);
        let known = self.known;
        let directed = |direction| {
            let what = What::Span(unit);
            Some(Moment { first, last, direction, since: false, what })
        };
        match () {
            () if near(known.last) => directed(Direction::Past),
            () if near(known.next) => directed(Direction::Ahead),
            () if near(known.this) && unit.precision > Precision::Day => {
                Some(Moment { first, last, ..open(at, at, What::On(self.on_date, unit.precision)) })
            }
            () if near(known.ago) || near(known.one) || near(known.since) || near(known.ahead) => {
                Some(open(at, at, What::Span(unit)))
            }
            () => None,
        }
    }

    fn after_amount(&self, at: usize, amount: Amount) -> Option<Moment> {
        let next = |token| self.sightings.next(token);
        let number = amount.whole()?;
        let mut behind = next(amount.last);
        // "two and a half years"
        let half = behind.and_then(|at| self.sightings.at(at, self.known.half)).map(|half| half.last);
        if half.is_some_and(|last| self.unit(next(last)).is_some()) {
            behind = half.and_then(next);
        }
        let half_before = half.is_some_and(|last| next(last) == behind);
        // `شهرين`: the number is within the unit.
        if let Some(unit) = self.unit(Some(amount.last)).or_else(|| self.unit(behind))
            && (0..=if unit.months > 0 { 150 } else { 1200 }).contains(&number)
        {
            let mut last = if self.unit(Some(amount.last)).is_some() { amount.last } else { behind? };
            let mut span = Span { months: unit.months * number, days: unit.days * number, ..unit };
            let halves = [Some(last + 1), next(last), next(last).and_then(next)];
            let half =
                halves.into_iter().flatten().find_map(|token| self.sightings.at(token, self.known.half));
            let half = half.filter(|half| self.sightings.words_between(last, half.first) <= 2);
            if half.is_some() || half_before {
                last = half.map_or(last, |half| half.last);
                span.months += unit.months / 2;
                span.precision = span.precision.min(Precision::Month);
            }
            return Some(open(at, last, What::Span(span)));
        }
        if (1..=31).contains(&number)
            && let Some((month, last)) = self.month(behind)
        {
            return Some(self.day_of(at, number as u32, month, last));
        }
        let (year, last) = self.year(Some(at))?;
        let is_sum =
            self.has(behind, self.known.money) || self.has(self.sightings.previous(at), self.known.money);
        (!is_sum).then_some(open(at, last, What::On(Date::new(year, 1, 1)?, Precision::Year)))
    }

    /// A day and a month, with the year that may follow.
    fn day_of(&self, first: usize, day: u32, month: u32, last: usize) -> Moment {
        let dated = self.year(self.sightings.next(last));
        let dated = dated.and_then(|(year, last)| Some((Date::new(year, month, day)?, last)));
        match dated {
            Some((date, last)) => open(first, last, What::On(date, Precision::Day)),
            None => open(first, last, What::DayOf { day, month }),
        }
    }

    /// The name of a month; one that is another word too (`may`) needs a time word beside it.
    fn month(&self, token: Option<usize>) -> Option<(u32, usize)> {
        let token = token?;
        let known = self.known;
        if let Some(name) = self.sightings.at(token, known.month_name) {
            return Some((name.value as u32, name.last));
        }
        let name = self.sightings.at(token, known.month_maybe)?;
        let beside = [self.sightings.previous(token), self.sightings.next(name.last), token.checked_sub(1)];
        let time_words = [
            known.since,
            known.ahead,
            known.until,
            known.last,
            known.next,
            known.this,
            known.number,
            known.expire,
        ];
        let is_time = |token: &Option<usize>| {
            time_words.iter().any(|meaning| {
                self.has(*token, *meaning)
                    || token.is_some_and(|token| self.sightings.ending_at(token, *meaning).is_some())
            })
        };
        beside.iter().any(is_time).then_some((name.value as u32, name.last))
    }

    /// Looks for the words that give the direction, just before and just after.
    fn directed(&self, moment: Moment) -> Moment {
        let known = self.known;
        let mut moment = moment;
        let mut before = self.sightings.previous(moment.first);
        while self.has(before, known.about) {
            before = before.and_then(|token| self.sightings.previous(token));
        }
        let after = self.sightings.next(moment.last);
        let ends = |token: Option<usize>, meaning| {
            let token = token?;
            self.sightings.ending_at(token, meaning).map(|it| it.first)
        };
        for (meaning, direction) in [
            (known.since, Direction::Past),
            (known.ago, Direction::Past),
            (known.ahead, Direction::Ahead),
            (known.next, Direction::Ahead),
            (known.last, Direction::Past),
        ] {
            if let Some(first) = ends(before, meaning) {
                moment.first = first;
                moment.since = meaning == known.since;
                // "since March" goes back; a day of its own keeps its side.
                moment.direction = direction;
                break;
            }
            let may_follow = meaning != known.since && meaning != known.ahead;
            if may_follow && self.has(after, meaning) {
                moment.last = after.unwrap_or(moment.last);
                moment.direction = direction;
                break;
            }
        }
        // "after 10 years" may lie on either side.
        if let Some(first) = ends(before, known.after).filter(|_| moment.direction == Direction::Open) {
            moment.first = first;
        }
        // "in 3 months" is ahead, "in march" says nothing.
        let points = !moment.is_span() && !moment.since && self.has(before, known.ahead);
        if points {
            moment.direction = Direction::Open;
        }
        moment
    }
}

fn open(first: usize, last: usize, what: What) -> Moment {
    Moment { first, last, direction: Direction::Open, since: false, what }
}
