//! What the tests share: the places of the files, and days.

use std::path::Path;
use std::sync::LazyLock;

use sportello_personal::Places;
use sportello_rules::Date;

pub static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    sportello_personal::places::source::read(&folder).unwrap_or_else(|problem| panic!("{problem}"))
});

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is a day"))
}
