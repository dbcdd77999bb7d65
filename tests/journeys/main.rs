//! People's ways through the finished site, in the three browser engines that exist.
//!
//! One file a subject; each journey is listed here. `talk` is how a person answers.

mod changing;
mod everywhere;
mod help;
mod opening;
mod procedures;
mod talk;
mod trouble;
mod whole;

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
    journey!("procedures: renewal in Arabic, to the sheet", procedures::renewal_in_arabic),
    journey!("procedures: reunification in Arabic, to the sheet", procedures::reunification_in_arabic),
    journey!("procedures: the sheet on paper", procedures::sheet_on_paper)
        .only(&[Browser::Chromium, Browser::Firefox]),
    journey!("whole: every procedure in Italian", whole::in_italian),
    journey!("whole: every procedure in English", whole::in_english),
    journey!("whole: a topic that is not in the language", whole::elsewhere),
    journey!("changing: an earlier answer", changing::changes_an_answer),
    journey!("changing: the browser's back button", changing::goes_back),
    journey!("changing: the language half-way", changing::switches_language),
    journey!("changing: what is not known becomes a question for the desk", changing::does_not_know),
    journey!("changing: a field typed wrong", changing::mends_a_field),
    journey!("changing: the checklist beside the conversation", changing::fills_the_checklist)
        .view(View::DESK),
    journey!("help: comes first", help::comes_first),
    journey!("help: without saying why", help::without_saying),
    journey!("help: on every screen, and a quick way out", help::is_on_every_screen),
    journey!("trouble: an unknown address", trouble::unknown_address),
    journey!("trouble: the network is cut", trouble::network_is_cut),
    journey!("trouble: no network once loaded", trouble::no_network_once_loaded),
    journey!("trouble: the program crashes", trouble::program_crashes),
    journey!("trouble: the browser is too old", trouble::browser_is_too_old).only(&[Browser::Chromium]),
    journey!("everywhere: accessible in Italian", everywhere::accessible_in_italian),
    journey!("everywhere: accessible in English", everywhere::accessible_in_english),
    journey!("everywhere: accessible in Arabic", everywhere::accessible_in_arabic),
    journey!("everywhere: accessible in the dark", everywhere::accessible_in_the_dark)
        .only(&[Browser::Chromium]),
    journey!("everywhere: fits 320 px", everywhere::fits_a_narrow_screen).view(View::NARROW),
    journey!("everywhere: by keyboard alone", everywhere::by_keyboard),
];

fn main() -> ExitCode {
    sportello_tests::main(JOURNEYS)
}
