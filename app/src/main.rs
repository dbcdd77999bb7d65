//! The page: a single-page app that runs entirely in the browser.
//!
//! * `page` puts the screens together and is the only place that decides which one is shown;
//! * `screen` is the address of a screen, `session` what the screens share, `chunks` what is fetched;
//! * `later` holds the screens whose code is fetched after the first question is shown; `talk` their state;
//! * `tell` is the box for typed text, `reply` what is answered, `words` the glossary, `listen` reading aloud,
//!   `keep` answers kept on the device;
//! * `handoff` is the form assistant, its papers, the code for the desk, and the desk itself;
//! * `dom` is how a view becomes elements of the page;
//! * `texts` turns message keys into sentences;
//! * one folder per area of the screen; `parts` holds what several of them use.
//!
//! Invariant: no screen keeps legal state of its own. What is shown is a function of the session, and what
//! is legal in it is a function of `assess`.
//! Invariant: no text stands here; every sentence comes from `locales/` through `texts`.

mod checklist;
mod chunks;
mod conversation;
mod dom;
mod gallery;
mod handoff;
mod help;
mod keep;
mod later;
mod listen;
mod page;
mod parts;
mod reply;
mod result;
mod screen;
mod session;
mod sheet;
mod start;
mod talk;
mod tell;
mod texts;
mod words;

fn main() {
    page::open();
}
