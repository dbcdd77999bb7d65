//! The time from an answer to the next question painted, on a processor four times slower.

#[path = "../journeys/talk.rs"]
#[allow(dead_code, reason = "the journeys use all of it, the measurement only how to answer")]
mod talk;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sportello_tests::{Browser, Journey, Page, journey, percentile};
use talk::{RENEWAL, REUNIFICATION, asked, ready, taken};

/// The most that ninety-five of a hundred turns may take.
const BUDGET: Duration = Duration::from_millis(50);
/// The most memory of the program after a whole conversation, in bytes.
const MEMORY: u64 = 8 * 1024 * 1024;
const SLOWER: u32 = 4;
const ROUNDS: usize = 4;

const BENCHMARKS: &[Journey] = &[
    journey!("one turn: renewal, in Italian", renewal).only(&[Browser::Chromium]),
    journey!("one turn: reunification, in Arabic", reunification).only(&[Browser::Chromium]),
];

fn main() -> ExitCode {
    sportello_tests::main(BENCHMARKS)
}

async fn renewal(page: &Page) -> Result<()> {
    measure(page, "it", "permit-renewal", RENEWAL).await
}

async fn reunification(page: &Page) -> Result<()> {
    measure(page, "ar", "family-reunification", REUNIFICATION).await
}

/// Whole conversations, each turn timed: from the press to the next screen painted.
async fn measure(page: &Page, language: &str, topic: &str, answers: &talk::Answers) -> Result<()> {
    let mut times = Vec::new();
    let mut results = Vec::new();
    for _ in 0..ROUNDS {
        talk::open(page, language, topic).await?;
        // In whatever order the law asks them.
        while let Some(fact) = asked(page).await? {
            let known = answers.iter().find(|(known, _)| *known == fact);
            let (_, answer) = known.with_context(|| format!("`{fact}` is not answered"))?;
            let press = ready(page, &fact, answer).await?;
            page.slow_down(SLOWER).await?;
            let time = page.timed_click(&press).await?;
            page.slow_down(1).await?;
            taken(page, &fact).await?;
            // A turn ends at the next question; after the last answer comes the result, a long page.
            if asked(page).await?.is_some() { times.push(time) } else { results.push(time) }
        }
    }
    let memory: u64 = page.js("return window.sportelloMemory.buffer.byteLength", &[]).await?;
    let [half, most] = [50, 95].map(|percent| percentile(&times, percent));
    println!(
        "{topic}: {} turns, {half:.1?} for half of them, {most:.1?} for 95 of 100 (at most {BUDGET:?}); the result \
         {:.1?}; {:.1} MiB of memory (at most {} MiB)",
        times.len(),
        percentile(&results, 50),
        memory as f64 / 1024.0 / 1024.0,
        MEMORY / 1024 / 1024
    );
    ensure!(most <= BUDGET, "a turn takes {most:.1?}, and may take {BUDGET:?}");
    ensure!(memory <= MEMORY, "the program holds {memory} bytes, and may hold {MEMORY}");
    Ok(())
}
