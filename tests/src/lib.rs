//! Drives the finished site in real browsers.
//!
//! `journey` is what a test file declares and `runner` goes through; each journey is handed a
//! [`Page`]: a browser window of the wanted size on a server of its own. The other modules
//! give `Page` its methods, by subject.

mod audit;
mod driver;
mod journey;
mod keyboard;
mod page;
mod paper;
mod runner;
mod speed;
mod storage;
mod window;

pub use audit::Violation;
pub use driver::Session;
pub use fantoccini::key::Key;
pub use fantoccini::wd::WindowHandle;
pub use journey::{Journey, View};
pub use page::Page;
pub use paper::Sheet;
pub use runner::main;
pub use speed::percentile;
pub use storage::Storage;
pub use xtask::browsers::Browser;
pub use xtask::serve::{Cut, Seen, Server, Watching};
