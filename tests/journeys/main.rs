//! People's ways through the finished site, in the three browser engines that exist.
//!
//! One file a subject; each journey is listed here.

mod placeholder;

use std::process::ExitCode;

use sportello_tests::{Browser, Journey, View, journey};

const JOURNEYS: &[Journey] = &[
    journey!("a button counts", placeholder::counts),
    journey!("the page fits a narrow screen", placeholder::fits).view(View::NARROW),
    journey!("the browser's language is known", placeholder::language).language("ar-EG"),
    journey!("a lost network is noticed", placeholder::offline),
    journey!("the page prints", placeholder::prints).only(&[Browser::Chromium, Browser::Firefox]),
];

fn main() -> ExitCode {
    sportello_tests::main(JOURNEYS)
}
