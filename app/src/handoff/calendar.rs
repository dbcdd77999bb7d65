//! The deadlines as a calendar file.

use leptos::prelude::*;
use sportello_handoff::calendar::{Deadline, Stamp, calendar};
use sportello_rules::Date;
use sportello_rules::assess::Certainty;

use super::local::Local;
use crate::chunks::download;
use crate::dom::Node;
use crate::parts::button;
use crate::session::Session;
use crate::texts::Texts;

/// Days before a deadline on which the calendar reminds of it.
const ALARMS: [u16; 3] = [30, 7, 1];

/// A button that hands the deadlines to the device's calendar, where there are any.
pub fn offer(session: Session, texts: &Texts, local: &Local) -> Node {
    let file = file(session, texts);
    if file.is_empty() {
        return Node::Nothing;
    }
    let save = move || download("sportello.ics", "text/calendar;charset=utf-8", &file);
    button("plain", "calendar", local.get("share-calendar"), save).into()
}

/// The file; empty when no deadline has a day that is still to come.
fn file(session: Session, texts: &Texts) -> String {
    let (Some(rulebook), Some(assessment)) = (session.rulebook.get(), session.assessment.get()) else {
        return String::new();
    };
    let mut entries: Vec<(String, String, String, Date)> = Vec::new();
    for deadline in assessment.deadlines.iter().filter(|it| it.needed.certainty == Certainty::Sure) {
        let Some(date) = deadline.date.filter(|date| *date >= assessment.on_date) else { continue };
        let item = &rulebook.deadlines[deadline.needed.item];
        let uid = [item.id.as_str(), "-", &rulebook.procedure, "@sportello"].concat();
        let title = texts.of("deadline", &item.id, "", &deadline.needed.arguments);
        let how = texts.of("deadline", &item.id, "how", &deadline.needed.arguments);
        entries.push((uid, title, how, date));
    }
    if entries.is_empty() {
        return String::new();
    }
    let deadlines: Vec<Deadline> = entries
        .iter()
        .map(|(uid, title, description, date)| Deadline {
            uid,
            title,
            description,
            date: *date,
            alarms_days_before: &ALARMS,
        })
        .collect();
    let now = js_sys::Date::new_0();
    let day =
        Date::new(now.get_utc_full_year() as i32, now.get_utc_month() as u8 + 1, now.get_utc_date() as u8);
    let second = now.get_utc_hours() * 3600 + now.get_utc_minutes() * 60 + now.get_utc_seconds();
    calendar(&deadlines, Stamp { day: day.unwrap_or_default(), second })
}
