//! Draws a text as a QR code, as a PBM image of eight dots a module on standard output:
//!
//! ```sh
//! cargo run -p sportello-handoff --example qr -- "https://sportello.example/#c=00256" > code.pbm && zbarimg code.pbm
//! ```

#[path = "../tests/handoff/raster.rs"]
mod raster;

const SCALE: usize = 8;

fn main() {
    let text = std::env::args().nth(1).expect("the text is the argument");
    let dots = raster::dots(&sportello_handoff::qr::draw(&text).expect("it fits"));
    let width = dots.len() * SCALE;
    println!("P1\n{width} {width}");
    for row in dots {
        let line: String = row.iter().flat_map(|black| [if *black { "1 " } else { "0 " }; SCALE]).collect();
        for _ in 0..SCALE {
            println!("{line}");
        }
    }
}
