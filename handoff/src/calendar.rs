//! Deadlines as a calendar file (iCalendar, RFC 5545) with reminders.
//!
//! Each deadline is an event of a whole day in no time zone, and does not make the day busy. Reminders ring at nine in
//! the morning, some days before: a reminder at midnight, where the day begins, wakes people.
//!
//! Invariant: no line is longer than 75 octets, none is cut inside a character, and each ends in CRLF.

use sportello_rules::Date;

/// A day to keep.
#[derive(Debug, Clone, Copy)]
pub struct Deadline<'a> {
    /// Names the event in all calendars, so that a newer file changes it: `<deadline>-<case>@<host>`.
    pub uid: &'a str,
    pub title: &'a str,
    /// May be empty, may have several lines.
    pub description: &'a str,
    pub date: Date,
    /// A reminder for each: so many days before, 0 for the day itself.
    pub alarms_days_before: &'a [u16],
}

/// When the file is made.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    /// The day in UTC.
    pub day: Date,
    /// Seconds since midnight UTC, below 86,400.
    pub second: u32,
}

/// The hour of the reminders.
const HOUR: u32 = 9;
/// Octets of a line without its end.
const LINE: usize = 75;

/// The text of the calendar file, as UTF-8 with the media type `text/calendar`.
pub fn calendar(deadlines: &[Deadline], stamp: Stamp) -> String {
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Sportello//Handoff 1//IT");
    out.line("METHOD:PUBLISH");
    for deadline in deadlines {
        event(&mut out, deadline, stamp);
    }
    out.line("END:VCALENDAR");
    out.text
}

fn event(out: &mut Lines, deadline: &Deadline, stamp: Stamp) {
    out.line("BEGIN:VEVENT");
    out.property("UID:", |out| out.escaped(deadline.uid));
    out.property("DTSTAMP:", |out| {
        out.day(stamp.day);
        out.plain("T");
        for number in [stamp.second / 3600 % 24, stamp.second / 60 % 60, stamp.second % 60] {
            out.number(number, 2);
        }
        out.plain("Z");
    });
    out.property("DTSTART;VALUE=DATE:", |out| out.day(deadline.date));
    // The first day after the event. Without it an event has one day too, but some calendars do not know that.
    if let Some(next) = deadline.date.add_days(1) {
        out.property("DTEND;VALUE=DATE:", |out| out.day(next));
    }
    out.property("SUMMARY:", |out| out.escaped(deadline.title));
    if !deadline.description.is_empty() {
        out.property("DESCRIPTION:", |out| out.escaped(deadline.description));
    }
    out.line("TRANSP:TRANSPARENT");
    for days in deadline.alarms_days_before {
        out.line("BEGIN:VALARM");
        out.line("ACTION:DISPLAY");
        out.property("DESCRIPTION:", |out| out.escaped(deadline.title));
        out.property("TRIGGER:", |out| out.trigger(u32::from(*days)));
        out.line("END:VALARM");
    }
    out.line("END:VEVENT");
}

/// Lines that are folded while they are written.
#[derive(Default)]
struct Lines {
    text: String,
    /// Octets of the line so far.
    used: usize,
}

impl Lines {
    fn line(&mut self, text: &str) {
        self.property(text, |_| ());
    }

    fn property(&mut self, name: &str, value: impl FnOnce(&mut Self)) {
        self.plain(name);
        value(self);
        self.text.push_str("\r\n");
        self.used = 0;
    }

    fn plain(&mut self, text: &str) {
        text.chars().for_each(|letter| self.push(letter));
    }

    fn push(&mut self, letter: char) {
        if self.used + letter.len_utf8() > LINE {
            self.text.push_str("\r\n ");
            self.used = 1;
        }
        self.text.push(letter);
        self.used += letter.len_utf8();
    }

    /// A text value. Fluent's isolation marks and what no calendar may hold are left out.
    fn escaped(&mut self, text: &str) {
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' | ';' | ',' => self.plain_pair(letter),
                '\r' if letters.peek() == Some(&'\n') => {}
                '\n' | '\r' => self.plain_pair('n'),
                '\u{2066}'..='\u{2069}' => {}
                _ if letter.is_control() && letter != '\t' => {}
                _ => self.push(letter),
            }
        }
    }

    fn plain_pair(&mut self, letter: char) {
        // Some readers unescape before they unfold: both signs in one line.
        if self.used + 2 > LINE {
            self.text.push_str("\r\n ");
            self.used = 1;
        }
        self.push('\\');
        self.push(letter);
    }

    fn day(&mut self, day: Date) {
        self.number(day.year() as u32, 4);
        self.number(day.month().into(), 2);
        self.number(day.day().into(), 2);
    }

    /// Digits of a number, with zeros before them up to `least`.
    fn number(&mut self, number: u32, least: usize) {
        if number > 9 || least > 1 {
            self.number(number / 10, least.saturating_sub(1));
        }
        self.push(char::from(b'0' + (number % 10) as u8));
    }

    /// The distance from the beginning of the day to the reminder.
    fn trigger(&mut self, days: u32) {
        if days == 0 {
            self.plain("PT");
            self.number(HOUR, 1);
        } else {
            self.plain("-P");
            if days > 1 {
                self.number(days - 1, 1);
                self.plain("D");
            }
            self.plain("T");
            self.number(24 - HOUR, 1);
        }
        self.plain("H");
    }
}
