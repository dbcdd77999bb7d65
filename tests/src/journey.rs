//! What a journey is: a name, a window, and an async function through the site.

use std::pin::Pin;

use anyhow::Result;
use xtask::browsers::Browser;

use crate::Page;

/// The future of one journey.
pub type Steps<'a> = Pin<Box<dyn Future<Output = Result<()>> + 'a>>;

/// The window and language in which a journey takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// CSS pixels inside the window.
    pub width: u32,
    pub height: u32,
    /// Language tag that the browser prefers.
    pub language: &'static str,
}

impl View {
    /// A common small phone.
    pub const PHONE: Self = Self { width: 360, height: 740, language: "en" };
    /// The narrowest screen that must work.
    pub const NARROW: Self = Self { width: 320, height: 568, language: "en" };
    /// A4 less its margins, as a browser lays it out for printing.
    pub const PAPER: Self = Self { width: 680, height: 960, language: "en" };
    /// A desk computer or a kiosk.
    pub const DESK: Self = Self { width: 1280, height: 900, language: "it" };
}

/// One way through the site.
#[derive(Clone, Copy)]
pub struct Journey {
    pub(crate) name: &'static str,
    pub(crate) view: View,
    pub(crate) browsers: &'static [Browser],
    pub(crate) steps: for<'a> fn(&'a Page) -> Steps<'a>,
}

impl Journey {
    /// A journey on a phone, in every browser; [`crate::journey!`] calls this.
    pub const fn new(name: &'static str, steps: for<'a> fn(&'a Page) -> Steps<'a>) -> Self {
        Self { name, view: View::PHONE, browsers: &Browser::ALL, steps }
    }

    /// In another window.
    #[must_use]
    pub const fn view(mut self, view: View) -> Self {
        self.view = view;
        self
    }

    /// With another preferred language, such as `it` or `ar-EG`.
    #[must_use]
    pub const fn language(mut self, language: &'static str) -> Self {
        self.view.language = language;
        self
    }

    /// Only in these browsers, when it needs what the others do not have.
    #[must_use]
    pub const fn only(mut self, browsers: &'static [Browser]) -> Self {
        self.browsers = browsers;
        self
    }
}

/// Declares a journey: its name in words, and an `async fn(&Page) -> anyhow::Result<()>`.
#[macro_export]
macro_rules! journey {
    ($name:literal, $steps:path) => {
        $crate::Journey::new($name, |page| Box::pin($steps(page)))
    };
}
