//! The time from an answer to the next question painted, on a processor four times slower.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};
use sportello_tests::{Journey, Page, journey, percentile};

/// The most that ninety-five of a hundred turns may take.
const BUDGET: Duration = Duration::from_millis(50);
const SLOWER: u32 = 4;
const TURNS: usize = 40;
const PRESSED: &str = "main button, main a";

const BENCHMARKS: &[Journey] = &[journey!("one turn", turn).only(&[sportello_tests::Browser::Chromium])];

fn main() -> ExitCode {
    sportello_tests::main(BENCHMARKS)
}

/// The first press on the first screen, until a whole conversation is measured here.
async fn turn(page: &Page) -> Result<()> {
    let mut times = Vec::with_capacity(TURNS);
    for _ in 0..TURNS {
        page.goto("/").await?;
        page.find_css(PRESSED).await?;
        page.slow_down(SLOWER).await?;
        times.push(page.timed_click(PRESSED).await?);
        page.slow_down(1).await?;
    }
    let [half, most] = [50, 95].map(|percent| percentile(&times, percent));
    println!("one turn: {half:.1?} for half of {TURNS}, {most:.1?} for 95 of 100; at most {BUDGET:?}");
    if most > BUDGET {
        bail!("a turn takes {most:.1?}, and may take {BUDGET:?}");
    }
    Ok(())
}
