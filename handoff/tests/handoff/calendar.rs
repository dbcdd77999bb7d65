//! Calendar files, read by a program of others: the crate `icalendar`.

use icalendar::{Calendar, CalendarComponent, Component};
use proptest::prelude::*;
use sportello_handoff::calendar::{Deadline, Stamp, calendar};
use sportello_rules::Date;

/// A file with one deadline, made on 26 November 2026 at 01:02:03.
fn file(title: &str, description: &str, date: &str, alarms_days_before: &[u16]) -> String {
    let date = Date::parse(date).expect("a day");
    let deadline =
        Deadline { uid: "apply-by@sportello.example", title, description, date, alarms_days_before };
    calendar(&[deadline], stamp())
}

fn stamp() -> Stamp {
    Stamp { day: Date::new(2026, 11, 26).expect("a day"), second: 3723 }
}

/// What another program reads: title and description.
fn read(file: &str) -> (String, String) {
    let calendar: Calendar = file.parse().expect("a calendar file");
    assert_eq!(calendar.property_value("METHOD"), Some("PUBLISH"));
    let [CalendarComponent::Event(event)] = &calendar.components[..] else { panic!("one event: {file}") };
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    (text(event.get_summary()), text(event.get_description()))
}

#[test]
fn line_by_line() {
    let expected = "BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//Sportello//Handoff 1//IT|METHOD:PUBLISH|\
        BEGIN:VEVENT|UID:apply-by@sportello.example|DTSTAMP:20261126T010203Z|\
        DTSTART;VALUE=DATE:20261231|DTEND;VALUE=DATE:20270101|SUMMARY:Apply\\, at last|\
        DESCRIPTION:60 days\\; art. 5\\nTUI|TRANSP:TRANSPARENT|\
        BEGIN:VALARM|ACTION:DISPLAY|DESCRIPTION:Apply\\, at last|TRIGGER:-P6DT15H|END:VALARM|\
        BEGIN:VALARM|ACTION:DISPLAY|DESCRIPTION:Apply\\, at last|TRIGGER:-PT15H|END:VALARM|\
        END:VEVENT|END:VCALENDAR|";
    let file = file("Apply, at last", "\u{2068}60\u{2069} days; art. 5\r\nTUI", "2026-12-31", &[7, 1]);
    assert_eq!(file.replace("\r\n", "|"), expected);
}

#[test]
fn reminders_at_nine() {
    for (days, expected) in
        [(0, "PT9H"), (1, "-PT15H"), (2, "-P1DT15H"), (30, "-P29DT15H"), (65_535, "-P65534DT15H")]
    {
        let line = format!("TRIGGER:{expected}\r\n");
        assert!(file("t", "", "2026-12-31", &[days]).contains(&line), "{days}");
    }
    assert!(!file("t", "", "2026-12-31", &[]).contains("VALARM"));
}

#[test]
fn the_last_day_of_all_has_no_day_after() {
    assert!(!file("t", "", "9999-12-31", &[1]).contains("DTEND"));
}

#[test]
fn texts_of_all_scripts_are_read_back() {
    let long = "\u{62a}\u{642}\u{62f}\u{64a}\u{645} \u{627}\u{644}\u{637}\u{644}\u{628} ".repeat(30);
    for (title, description) in [
        ("Domanda: entro 60 giorni", "Riga 1\nRiga 2\n\nRiga 4"),
        ("a\\b;c,d\\n:e\"f", "\\\\"),
        (long.trim(), long.trim()),
        ("\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}".repeat(20).as_str(), ""),
    ] {
        let file = file(title, description, "2026-12-31", &[7, 1]);
        assert_eq!(read(&file), (title.to_owned(), description.to_owned()));
    }
}

proptest! {
    #[test]
    fn any_text_makes_sound_lines(title in "(?s).{0,200}", description in "[a-z;,\\\\\n\u{627}\u{1f468}]{0,300}") {
        let file = file(&title, &description, "2026-12-31", &[7, 1]);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{}", line);
            prop_assert!(!line.contains(|letter: char| letter.is_control() && letter != '\t'), "{line:?}");
        }
        let unfolded = file.replace("\r\n ", "");
        prop_assert!(!unfolded.contains("\r\n "));
        let escaped = unfolded.split("\r\n").find_map(|line| line.strip_prefix("DESCRIPTION:"));
        let unescaped = escaped.unwrap_or_default().replace("\\\\", "\0").replace("\\n", "\n").replace("\\;", ";");
        let unescaped = unescaped.replace("\\,", ",").replace('\0', "\\");
        // The first description may be that of a reminder, when the event has none.
        prop_assert!(description.is_empty() || unescaped == description);
    }
}
