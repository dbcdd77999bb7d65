//! Which screen is shown: an enum over the query string of the address.
//!
//! The address names a language, a topic and a view, never an answer: addresses travel to servers, are
//! written to logs and stay in histories.

use sportello_rules::Date;

/// A screen and its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Id of the language, as in `locales/languages.toml`; `None`: the page chooses.
    pub language: Option<String>,
    /// Id of the procedure.
    pub topic: Option<String>,
    pub view: View,
    /// A day of handing in other than today.
    pub on_date: Option<Date>,
    /// The question that is being answered again. It is not in the address but in the history's entry.
    pub again: Option<String>,
    /// Where the page is used.
    pub mode: Mode,
}

/// Where the page is used: it decides what may be kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// A person's own device.
    #[default]
    Phone,
    /// A screen that many people use, one after the other.
    Kiosk,
    /// Inside another site.
    Embed,
    /// An operator's screen.
    Desk,
}

const MODES: [(Mode, &str); 4] =
    [(Mode::Phone, "phone"), (Mode::Kiosk, "kiosk"), (Mode::Embed, "embed"), (Mode::Desk, "desk")];

/// What is shown of a topic, or beside all topics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    Start,
    Conversation,
    Checklist,
    Result,
    Sheet,
    Help,
    /// The words of the glossary.
    Words,
    /// The data that forms ask for.
    Form,
    /// Papers to sign, pre-filled.
    Papers,
    /// The code, the message, the calendar.
    Share,
    /// The desk: where a client begins, and the record.
    Desk,
    /// All questions on one page.
    Expert,
    /// A case for the lawyers.
    CaseFile,
    Gallery,
    /// The topic is not in the chosen language: in which ones it is. It has no name in addresses, because another
    /// language makes it a conversation.
    Elsewhere,
}

const VIEWS: [(View, &str); 14] = [
    (View::Start, "start"),
    (View::Conversation, "questions"),
    (View::Checklist, "checklist"),
    (View::Result, "result"),
    (View::Sheet, "sheet"),
    (View::Help, "help"),
    (View::Words, "words"),
    (View::Form, "form"),
    (View::Papers, "papers"),
    (View::Share, "share"),
    (View::Desk, "desk"),
    (View::Expert, "expert"),
    (View::CaseFile, "case-file"),
    (View::Gallery, "gallery"),
];

/// A part of an address that names nothing, as it was written.
pub type Unknown = String;

impl Screen {
    /// Reads a query string (`?lang=ar&topic=…`). What it does not understand it leaves out and names.
    pub fn parse(query: &str) -> (Screen, Vec<Unknown>) {
        let mut screen = Screen {
            language: None,
            topic: None,
            view: View::Start,
            on_date: None,
            again: None,
            mode: Mode::Phone,
        };
        let mut unknown = Vec::new();
        let mut view = None;
        for pair in query.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            match name {
                "lang" if is_id(value) => screen.language = Some(value.to_owned()),
                "topic" if is_id(value) => screen.topic = Some(value.to_owned()),
                "on" if value.parse::<Date>().is_ok() => screen.on_date = value.parse().ok(),
                "mode" => match MODES.iter().find(|(_, name)| *name == value) {
                    Some((found, _)) => screen.mode = *found,
                    None => unknown.push(pair.to_owned()),
                },
                "view" => match VIEWS.iter().find(|(_, name)| *name == value) {
                    Some((found, _)) => view = Some(*found),
                    None => unknown.push(pair.to_owned()),
                },
                _ => unknown.push(pair.to_owned()),
            }
        }
        screen.view = match (view, &screen.topic) {
            (Some(view), _) if view.without_topic() => view,
            (Some(view), Some(_)) => view,
            (None, Some(_)) => View::Conversation,
            (_, None) => View::Start,
        };
        (screen, unknown)
    }

    /// The query string of this screen.
    pub fn query(&self) -> String {
        let mut query = String::from("?");
        let mut add = |name: &str, value: &str| {
            if query.len() > 1 {
                query.push('&');
            }
            query.push_str(name);
            query.push('=');
            query.push_str(value);
        };
        if let Some(language) = &self.language {
            add("lang", language);
        }
        if let Some(topic) = &self.topic {
            add("topic", topic);
        }
        if let Some((_, name)) = MODES.iter().find(|(mode, _)| *mode == self.mode && *mode != Mode::Phone) {
            add("mode", name);
        }
        if let Some((_, name)) = VIEWS.iter().find(|(view, _)| *view == self.view && *view != View::Start) {
            add("view", name);
        }
        if let Some(day) = self.on_date {
            add("on", &day.to_string());
        }
        query
    }

    /// The topic whose texts and rules this screen shows.
    pub fn read_topic(&self) -> Option<&String> {
        self.topic.as_ref().filter(|_| self.view != View::Elsewhere)
    }

    /// The same language and day, another view.
    pub fn with(&self, view: View) -> Screen {
        Screen { view, again: None, ..self.clone() }
    }
}

impl View {
    /// Does it show papers, sums and reasons?
    pub fn needs_answers(self) -> bool {
        self.needs_case() || matches!(self, View::Checklist | View::Desk | View::Expert)
    }

    /// Does it show what follows from answers, so that without any there is nothing to show?
    pub fn needs_case(self) -> bool {
        matches!(self, View::Result | View::Sheet | View::Form | View::Papers | View::Share | View::CaseFile)
    }

    /// Is it about the chosen topic?
    pub fn is_of_topic(self) -> bool {
        self == View::Conversation || self.needs_answers()
    }

    /// Does it show texts that are not there from the beginning?
    pub fn needs_late(self) -> bool {
        self.needs_answers() || matches!(self, View::Help | View::Words | View::Gallery)
    }

    /// Does it show the same whatever the topic is?
    pub fn without_topic(self) -> bool {
        matches!(self, View::Start | View::Help | View::Words | View::Desk | View::Gallery)
    }
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 40
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
