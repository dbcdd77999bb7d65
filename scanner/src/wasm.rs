//! The decoder as the page loads it, in a worker: `read(grey, width, height)`.

#[cfg(target_arch = "wasm32")]
mod page {
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The text of the first code in a grey picture; empty when there is none.
    #[wasm_bindgen]
    pub fn read(grey: &[u8], width: u32, height: u32) -> String {
        sportello_scanner::read(grey, width as usize, height as usize).unwrap_or_default()
    }
}

fn main() {}
