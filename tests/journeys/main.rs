//! People's ways through the finished site, in the three browser engines that exist.
//!
//! One file a subject; each journey is listed here.

mod opening;

use std::process::ExitCode;

use sportello_tests::{Browser, Journey, View, journey};

const JOURNEYS: &[Journey] = &[
    journey!("opening: nothing is fetched twice", opening::loads_once),
    journey!("opening: the security headers are there", opening::is_guarded),
    journey!("opening: nothing is left behind", opening::leaves_nothing),
    journey!("opening: accessible", opening::is_accessible),
    journey!("opening: fits a narrow screen", opening::fits).view(View::NARROW),
    journey!("opening: in the browser's language", opening::knows_the_language).language("ar-EG"),
    journey!("opening: a lost network is noticed", opening::loses_the_network),
    journey!("opening: prints", opening::prints).only(&[Browser::Chromium, Browser::Firefox]),
];

fn main() -> ExitCode {
    sportello_tests::main(JOURNEYS)
}
