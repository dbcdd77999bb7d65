//! Reads a QR code in a grey picture, for browsers that cannot do it themselves.
//!
//! It is a Wasm of its own, loaded in a worker when the desk's camera is switched on for the first time.
//!
//! Invariant: a picture of any content ends in a text or in nothing.

/// More than any code of ours has.
const MOST_PIXELS: usize = 4_000_000;

/// The text of the first code that can be read. `grey` holds `width × height` bytes, row by row, 0 is black.
pub fn read(grey: &[u8], width: usize, height: usize) -> Option<String> {
    let pixels = width.checked_mul(height)?;
    if pixels == 0 || pixels > MOST_PIXELS || grey.len() != pixels {
        return None;
    }
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| grey[y * width + x]);
    picture.detect_grids().iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws the modules of a code as a picture, each so many pixels wide.
    fn drawn(text: &str, scale: usize) -> (Vec<u8>, usize) {
        let picture = sportello_handoff::qr::draw(text).expect("it is short");
        let size = picture.size as usize * scale;
        let mut grey = vec![255; size * size];
        // The path is made of `M x y h w v 1 h -w z`: rows of black modules.
        let numbers: Vec<(usize, usize, usize)> = picture.path.split('M').skip(1).filter_map(row).collect();
        for (x, y, width) in numbers {
            for row in y * scale..(y + 1) * scale {
                grey[row * size + x * scale..row * size + (x + width) * scale].fill(0);
            }
        }
        (grey, size)
    }

    fn row(step: &str) -> Option<(usize, usize, usize)> {
        let (place, rest) = step.split_once('h')?;
        let (x, y) = place.trim().split_once([' ', ','])?;
        let width: String = rest.chars().take_while(char::is_ascii_digit).collect();
        Some((x.parse().ok()?, y.parse().ok()?, width.parse().ok()?))
    }

    #[test]
    fn reads_what_we_draw() {
        let text = "https://sportello.example/#c=0123456789";
        let (grey, size) = drawn(text, 4);
        assert_eq!(read(&grey, size, size).as_deref(), Some(text));
    }

    #[test]
    fn a_picture_without_a_code_is_nothing() {
        assert_eq!(read(&[128; 100 * 100], 100, 100), None);
        assert_eq!(read(&[], 0, 0), None);
        assert_eq!(read(&[0; 10], 5, 5), None, "a picture that is cut off");
    }
}
