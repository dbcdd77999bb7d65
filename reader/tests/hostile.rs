//! Whatever is typed, pasted or sent on purpose: the reader neither crashes nor hangs.

mod common;

use std::time::{Duration, Instant};

use common::{languages, patterns};
use sportello_reader::{Date, MAX_CHARACTERS, Question, read};

/// Far more than any of these takes without optimisation, far less than a hang.
const PATIENCE: Duration = Duration::from_secs(20);

/// Each is made long by repeating.
const PIECES: [&str; 21] = [
    "a",
    "permesso",
    "non ",
    "boss boss ",
    "mi picchia ",
    "1",
    "12/3/2024 ",
    "3 anni fa ",
    "dalle 5 alle 20, 10 ore 25 euro ",
    "😀",
    "\u{301}",
    "\u{202e}ciao\u{202c}",
    "\u{64b}",
    "ش",
    "ma3ndich",
    "'",
    ".,;!?",
    "\0\u{1}\u{7f}",
    "\u{fffd}",
    "venti",
    "a.b.c.",
];

#[test]
fn a_million_characters_end_in_a_reading() {
    let on_date: Date = "2026-11-25".parse().expect("a day");
    let question =
        Question::from_json(r#"{"fact": "x", "kind": "choice", "options": [{"id": "a", "text": "b"}]}"#);
    for language in languages() {
        let patterns = patterns(&language);
        for piece in PIECES {
            let message = piece.repeat(1_000_000 / piece.chars().count());
            let start = Instant::now();
            let _ = read(&patterns, &message, on_date, question.as_ref()).to_json();
            assert!(start.elapsed() < PATIENCE, "{language}: {piece:?} took {:?}", start.elapsed());
        }
    }
}

#[test]
fn pieces_of_pieces_are_read() {
    let on_date: Date = "2026-11-25".parse().expect("a day");
    // A small generator of nonsense, the same on every machine.
    let mut state: u32 = 20_261_125;
    let mut next = |most: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % most
    };
    for language in languages() {
        let patterns = patterns(&language);
        for _ in 0..300 {
            let message: String = (0..next(40)).map(|_| PIECES[next(PIECES.len())]).collect();
            let cut: String = message.chars().skip(next(5)).take(next(200)).collect();
            let reading = read(&patterns, &cut, on_date, None);
            assert!(!reading.topics.is_empty(), "{cut:?}");
        }
    }
}

/// What was learned has an opinion about everything; nobody may be sent to the police for it.
#[test]
fn noise_is_no_danger() {
    let on_date: Date = "2026-11-25".parse().expect("a day");
    let noise = [
        "<img src=x onerror=\"window.broken = 1\"><script>",
        "qwrtz plmk xvb",
        "<img src=x onerror=\"window.mark = 1\"><script>window.mark = 2</script>",
        "asdf",
        "xx yy zz aa bb cc dd",
        "你好我需要帮助",
        "https://example.org/?a=b&c=d",
    ];
    let own = [("en", "I'd rather not say"), ("it", "preferisco non dirlo"), ("ar", "لا أريد أن أقول")];
    for language in languages() {
        let patterns = patterns(&language);
        let own = own.iter().filter(|(of, _)| *of == language).map(|(_, message)| *message);
        let page = own.clone().count();
        for (at, message) in own.chain(noise).enumerate() {
            let reading = read(&patterns, message, on_date, None);
            assert!(
                reading.danger.is_none() && reading.quiet.is_none(),
                "{language}: {message:?} {reading:?}"
            );
            assert!(reading.wants.is_empty() || at < page, "{language}: {message:?} {reading:?}");
        }
    }
}

#[test]
fn what_is_too_long_is_not_looked_at() {
    let on_date: Date = "2026-11-25".parse().expect("a day");
    let patterns = patterns("it");
    let late = format!("{}rinnovo del permesso", ". ".repeat(MAX_CHARACTERS));
    assert!(!read(&patterns, &late, on_date, None).is_understood());
}

#[test]
fn bytes_that_are_no_patterns_are_refused() {
    let bytes = patterns("it").to_bytes();
    assert!(sportello_reader::Patterns::from_bytes(&bytes).is_some());
    for wrong in [&bytes[..bytes.len() / 2], &bytes[1..], b"<!doctype html>", b""] {
        assert!(sportello_reader::Patterns::from_bytes(wrong).is_none());
    }
}
