//! The reader as the page loads it, in a worker: `new Reader(bytes).read(message, "2026-11-25", context)`.

#[cfg(target_arch = "wasm32")]
mod page {
    use sportello_reader::{Date, Patterns, Question, read};
    use wasm_bindgen::prelude::wasm_bindgen;

    /// A language, unpacked once.
    #[wasm_bindgen]
    pub struct Reader {
        patterns: Patterns,
    }

    #[wasm_bindgen]
    impl Reader {
        /// `undefined` when the bytes are no patterns, for example a page that a proxy sent instead.
        pub fn of(patterns: &[u8]) -> Option<Reader> {
            Patterns::from_bytes(patterns).map(|patterns| Reader { patterns })
        }

        /// Reads a message on a day (`2026-11-25`); `question` is JSON as in `Question::from_json`, or empty. Returns
        /// the reading as JSON; empty when the day is none.
        pub fn read(&self, message: &str, on_date: &str, question: &str) -> String {
            let Ok(on_date) = on_date.parse::<Date>() else { return String::new() };
            let question = Question::from_json(question);
            read(&self.patterns, message, on_date, question.as_ref()).to_json()
        }
    }
}

fn main() {}
