//! People's ways through the finished site, in the three browser engines that exist.
//!
//! One file a subject; each journey is listed here. `talk` is how a person answers.

mod changing;
mod codes;
mod correcting;
mod danger;
mod desk;
mod everywhere;
mod handoff;
mod help;
mod keeping;
mod listening;
mod opening;
mod procedures;
mod reader;
mod talk;
mod texts;
mod trouble;
mod typing;
mod whole;
mod words;

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
    journey!("danger: help comes first, in English", danger::in_english),
    journey!("danger: help comes first, in Italian", danger::in_italian),
    journey!("danger: help comes first, in Arabic", danger::in_arabic),
    journey!("danger: nearly the words, but none", danger::near_miss),
    journey!("danger: what was heard before is forgotten", danger::forgets_what_was_heard),
    journey!("danger: what was asked besides is offered below", danger::keeps_what_was_asked_besides),
    journey!("typing: a plan at the start", typing::at_the_start),
    journey!("typing: without its tick it is left out", typing::leaves_out_what_is_wrong),
    journey!("typing: a tick is not what is typed", typing::keeps_ticks_apart),
    journey!("typing: the question answered in words", typing::answers_the_question),
    journey!("typing: rather not say", typing::refuses),
    journey!("typing: not known", typing::does_not_know),
    journey!("typing: not understood is no dead end", typing::is_not_understood),
    journey!("typing: only text, however long and hostile", typing::is_only_text),
    journey!("typing: another procedure in the middle", typing::goes_to_another_procedure),
    journey!("typing: read in its order", typing::is_read_in_order),
    journey!("typing: by keyboard alone", typing::by_keyboard),
    journey!("correcting: in words", correcting::in_words),
    journey!("correcting: twice", correcting::twice),
    journey!("correcting: by tapping", correcting::by_tapping),
    journey!("correcting: what makes other questions", correcting::changes_the_way),
    journey!("keeping: on request, and deleted", keeping::keeps_and_deletes),
    journey!("keeping: deleted on the first screen", keeping::deletes_at_the_start),
    journey!("keeping: a damaged entry", keeping::damaged),
    journey!("keeping: an entry of a newer page", keeping::newer),
    journey!("keeping: the law has changed since", keeping::older_law),
    journey!("keeping: never where others look on", keeping::never_for_others),
    journey!("keeping: storage is blocked", keeping::blocked),
    journey!("words: asked for in the middle", words::in_the_middle),
    journey!("words: marked in a text", words::marked_in_a_text),
    journey!("words: all of them", words::all_of_them),
    journey!("words: only where they help", words::only_where_they_help),
    journey!("listening: without a voice", listening::without_a_voice),
    journey!("listening: a browser that cannot", listening::cannot),
    journey!("listening: reads and stops", listening::reads_and_stops),
    journey!("listening: on every message", listening::is_on_every_message),
    journey!("reader: comes when it is wanted", reader::comes_when_wanted),
    journey!("reader: needs no network then", reader::needs_no_network_then),
    journey!("reader: no worker", reader::no_worker),
    journey!("reader: no network", reader::no_network),
    journey!("reader: what is being written is kept", reader::draft_is_kept),
    journey!("typing: accessible and fits 320 px", typing::is_accessible_and_fits).view(View::NARROW),
    journey!("handoff: from an Arabic phone to the desk, without a network", handoff::phone_to_desk),
    journey!("handoff: a link opens in the language of its answers", handoff::link_is_opened),
    journey!("handoff: a damaged link", handoff::damaged_link),
    journey!("handoff: the data for forms", handoff::form),
    journey!("handoff: a member of the family", handoff::family),
    journey!("handoff: a name in other letters", handoff::other_letters),
    journey!("handoff: several children on the papers", handoff::children_on_papers),
    journey!("handoff: a code over other answers", handoff::code_over_answers),
    journey!("handoff: leaving the form quickly", handoff::form_is_left_quickly),
    journey!("handoff: the calendar", handoff::calendar),
    journey!("handoff: the message", handoff::message),
    journey!("handoff: accessible in Italian", handoff::accessible_in_italian),
    journey!("handoff: accessible in Arabic", handoff::accessible_in_arabic),
    journey!("handoff: fits 320 px", handoff::fits_a_narrow_screen).view(View::NARROW),
    journey!("handoff: sheet and papers on A4", handoff::on_paper)
        .only(&[Browser::Chromium, Browser::Firefox]),
    journey!("handoff: the sheets of golden cases", handoff::sheets_of_golden_cases).view(View::PAPER),
    journey!("desk: what is no code", desk::refuses).view(View::DESK),
    journey!("desk: a code of an older law", desk::older_law),
    journey!("desk: one client after the other", desk::clients_follow_one_another).view(View::DESK),
    journey!("desk: the camera", desk::camera).view(View::DESK),
    journey!("desk: no camera", desk::no_camera).view(View::DESK),
    journey!("desk: the second line", desk::second_line).view(View::DESK),
    journey!("desk: the second line has an address", desk::second_line_has_an_address).view(View::DESK),
    journey!("desk: all questions by keyboard", desk::expert_by_keyboard).view(View::DESK),
];

fn main() -> ExitCode {
    sportello_tests::main(JOURNEYS)
}
