//! `cargo xtask feel`: the expression language by itself, for checks against conformance suites.

use std::io::{BufRead, Write};

use anyhow::Result;
use sportello_rules::feel::feel_line;

/// Reads a JSON string with an expression from each line of standard input, and writes its value as JSON.
///
/// # Errors
/// When standard input or output fails.
pub fn run() -> Result<()> {
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let value = match serde_json::from_str::<String>(&line) {
            Ok(expression) => feel_line(&expression),
            Err(error) => serde_json::json!({ "error": format!("not a JSON string: {error}") }).to_string(),
        };
        writeln!(output, "{value}")?;
        output.flush()?;
    }
    Ok(())
}
