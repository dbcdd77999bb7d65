//! An address as the picture of a QR code.
//!
//! Data flow: text → segments (digits at its end in numeric mode, what is before them as bytes) → the smallest version at
//! error level M → one SVG path.
//!
//! Level M mends 15 % of the modules: a folded or stained sheet. Version 15 is 77 modules wide and read well by
//! phones from 4 cm of paper on; what needs more goes into several codes, see `parts`.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::CodeError;

/// The largest version that is drawn.
pub const MAX_VERSION: u8 = 15;
/// Modules of white on each side.
pub const QUIET: i32 = 4;

/// A QR code to be filled black on white.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The value of an SVG path's `d`, in modules: one rectangle for each run of black modules in a row.
    pub path: String,
    /// Width and height in modules, the white around it included: the square for the `viewBox`, to be filled white.
    pub size: u32,
    /// From 1 to [`MAX_VERSION`].
    pub version: u8,
}

/// Draws a text, which should end in the digits of a code.
///
/// # Errors
/// `TooLong` when it does not fit version 15.
pub fn draw(text: &str) -> Result<Picture, CodeError> {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (head, digits) = text.split_at(text.len() - digits);
    let segments = [QrSegment::make_bytes(head.as_bytes()), QrSegment::make_numeric(digits)];
    // An empty segment has a length too.
    let segments = &segments[usize::from(head.is_empty())..2 - usize::from(digits.is_empty())];
    let (least, most) = (Version::new(1), Version::new(MAX_VERSION));
    let code = QrCode::encode_segments_advanced(segments, QrCodeEcc::Medium, least, most, None, false);
    let code = code.map_err(|_| CodeError::TooLong)?;
    let width = code.size();
    let mut path = String::new();
    for y in 0..width {
        let mut x = 0;
        while x < width {
            let run = (x..width).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                for (command, number) in
                    [('M', x + QUIET), (' ', y + QUIET), ('h', run), ('v', 1), ('h', -run)]
                {
                    path.push(command);
                    push_number(&mut path, number);
                }
                path.push('z');
            }
            x += run.max(1);
        }
    }
    Ok(Picture { path, size: (width + 2 * QUIET) as u32, version: code.version().value() })
}

/// A number of at most two digits.
fn push_number(out: &mut String, number: i32) {
    if number < 0 {
        out.push('-');
    }
    let number = number.unsigned_abs() as u8;
    if number > 9 {
        out.push(char::from(b'0' + number / 10 % 10));
    }
    out.push(char::from(b'0' + number % 10));
}
