//! Pictures, read by a program of others: rqrr.

use sportello_handoff::CodeError;
use sportello_handoff::code::{PREFIX, encode, to_text};
use sportello_handoff::qr::{MAX_VERSION, QUIET, draw};

use crate::golden::CASES;
use crate::raster::dots;

/// What a camera makes of the picture, three dots a module.
fn read(text: &str) -> (u8, String) {
    const SCALE: usize = 3;
    let picture = draw(text).expect("it fits");
    let dots = dots(&picture);
    let width = dots.len() * SCALE;
    let shade = |x: usize, y: usize| if dots[y / SCALE][x / SCALE] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, width, shade);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture of {text}");
    let (about, found) = grids[0].decode().expect("it can be read");
    assert_eq!(
        (about.version.0, about.ecc_level),
        (usize::from(picture.version), 0),
        "level M is written as 0"
    );
    (picture.version, found)
}

#[test]
fn every_thirtieth_golden_case_is_read() {
    for golden in CASES.iter().step_by(30) {
        let code = to_text(&encode(&golden.handoff()).expect("a golden case can be written"));
        let address = format!("https://sportello.example/guida/?mode=desk{PREFIX}{code}");
        assert_eq!(read(&address).1, address);
    }
}

#[test]
fn every_version_up_to_the_largest() {
    let mut versions = Vec::new();
    for length in (1..800).step_by(19) {
        let text = format!("https://sportello.example/{PREFIX}{}", "271".repeat(length / 3 + 1));
        let (version, found) = read(&text);
        assert_eq!(found, text);
        versions.push(version);
    }
    versions.dedup();
    assert_eq!(versions, (3..=MAX_VERSION).collect::<Vec<u8>>());
    // In bytes, version 15 holds 412 at level M.
    assert_eq!(read(&"x".repeat(412)).0, MAX_VERSION);
    assert_eq!(draw(&"x".repeat(413)), Err(CodeError::TooLong));
    assert_eq!(draw(&"7".repeat(1_000_000)), Err(CodeError::TooLong));
    assert_eq!(read("7").0, 1);
}

#[test]
fn white_on_all_sides() {
    let picture = draw("271").expect("it fits");
    assert_eq!(picture.size as i32, 21 + 2 * QUIET);
    let dots = dots(&picture);
    let quiet = QUIET as usize;
    let edge = |at: usize| at < quiet || at >= dots.len() - quiet;
    for (y, row) in dots.iter().enumerate() {
        for (x, black) in row.iter().enumerate() {
            assert!(!(black & (edge(x) || edge(y))), "{x} {y}");
        }
    }
    // The corner of the upper left finder pattern.
    assert!(picture.path.starts_with("M4 4h7v1h-7z"), "{}", picture.path);
}
