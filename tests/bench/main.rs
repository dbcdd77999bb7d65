//! The time from an answer to the next question painted, on a processor four times slower.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Result, bail};
use sportello_tests::{Journey, Page, journey, percentile};

/// The most that ninety-five of a hundred turns may take.
const BUDGET: Duration = Duration::from_millis(50);
const SLOWER: u32 = 4;
const TURNS: usize = 40;

const BENCHMARKS: &[Journey] = &[journey!("one turn", turn).only(&[sportello_tests::Browser::Chromium])];

fn main() -> ExitCode {
    sportello_tests::main(BENCHMARKS)
}

async fn turn(page: &Page) -> Result<()> {
    page.goto("/").await?;
    page.find("count").await?;
    page.slow_down(SLOWER).await?;
    let mut times = Vec::with_capacity(TURNS);
    for _ in 0..TURNS {
        times.push(page.timed_click("count").await?);
    }
    let [half, most] = [50, 95].map(|percent| percentile(&times, percent));
    println!("one turn: {half:.1?} for half of {TURNS}, {most:.1?} for 95 of 100; at most {BUDGET:?}");
    if most > BUDGET {
        bail!("a turn takes {most:.1?}, and may take {BUDGET:?}");
    }
    Ok(())
}
