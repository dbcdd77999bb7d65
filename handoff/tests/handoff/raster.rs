//! The path of a picture as dots, so that what is tested is what the page shows.

use sportello_handoff::qr::Picture;

/// Row by row, true is black.
pub fn dots(picture: &Picture) -> Vec<Vec<bool>> {
    let mut rows = vec![vec![false; picture.size as usize]; picture.size as usize];
    for rectangle in picture.path.split('M').skip(1) {
        let numbers: Vec<i32> = rectangle
            .trim_end_matches('z')
            .split([' ', 'h', 'v'])
            .map(|number| number.parse().expect("a number"))
            .collect();
        let [x, y, width, height, back] = numbers[..] else { panic!("no rectangle: {rectangle}") };
        assert!(width > 0 && height == 1 && back == -width, "{rectangle}");
        rows[y as usize][x as usize..(x + width) as usize].fill(true);
    }
    rows
}
