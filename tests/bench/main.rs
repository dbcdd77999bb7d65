//! The time from an answer to the next question painted, and that of reading a message, on a processor four times slower.

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
/// The most that reading ninety-five of a hundred messages of some 300 letters may take.
const READING: Duration = Duration::from_millis(30);
const SLOWER: u32 = 4;
const ROUNDS: usize = 4;

const BENCHMARKS: &[Journey] = &[
    journey!("one turn: renewal, in Italian", renewal).only(&[Browser::Chromium]),
    journey!("one turn: reunification, in Arabic", reunification).only(&[Browser::Chromium]),
    journey!("one message: in English", english).only(&[Browser::Chromium]),
    journey!("one message: in Arabic", arabic).only(&[Browser::Chromium]),
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

/// As long as messages get.
const IN_ENGLISH: &str = "hello good morning, i am in italy since 2019 with a work permit that expires on 31/12/2027 and my boss \
    gave me a permanent contract. i earn about 21000 euro a year and i live alone in a rented flat with the certificate. \
    now i want to bring my wife and two kids of 5 and 8 years, we married in 2015, what do i do";
const IN_ARABIC: &str = "السلام عليكم، انا في ايطاليا من سنة 2019 وعندي اقامة عمل تنتهي في 31/12/2027 وصاحب العمل اعطاني عقد \
    دائم. دخلي حوالي 21000 يورو في السنة واسكن وحدي في بيت بالايجار وعندي شهادة السكن من البلدية. الان اريد ان احضر \
    زوجتي وطفلين عمرهم 5 و 8 سنوات، تزوجنا في 2015، ماذا يجب ان افعل وما هي الاوراق المطلوبة من السفارة";

async fn english(page: &Page) -> Result<()> {
    read(page, "en", IN_ENGLISH).await
}

async fn arabic(page: &Page) -> Result<()> {
    read(page, "ar", IN_ARABIC).await
}

/// The slowed-down processor is that of the page, not of its workers: so the worker's own program is run in the page.
async fn read(page: &Page, language: &str, message: &str) -> Result<()> {
    let letters = message.chars().count();
    ensure!((280..=320).contains(&letters), "the message has {letters} letters");
    page.goto(&format!("/?lang={language}")).await?;
    page.find_css("main .topic").await?;
    page.js_async::<()>(
        "const assets = Object.entries(JSON.parse(document.getElementById('assets').textContent)); \
         const address = (name) => { \
           const [known, path] = assets.find(([known]) => name.startsWith(known)); \
           return path + name.slice(known.length); \
         }; \
         const script = document.createElement('script'); \
         script.src = address('reader.js'); \
         await new Promise((loaded, failed) => { \
           script.onload = loaded; script.onerror = failed; document.head.append(script); \
         }); \
         await wasm_bindgen({ module_or_path: address('reader.wasm') }); \
         const patterns = await fetch(address(`reader/${given[0]}.bin`)); \
         window.reader = wasm_bindgen.Reader.of(new Uint8Array(await patterns.arrayBuffer()));",
        &[language.into()],
    )
    .await?;
    page.slow_down(SLOWER).await?;
    let milliseconds: Vec<f64> = page
        .js(
            "return Array.from({ length: 100 }, () => { \
               const start = performance.now(); \
               if (!window.reader.read(arguments[0], arguments[1], '').includes('topics')) throw 'it reads nothing'; \
               return performance.now() - start; \
             })",
            &[message.into(), talk::DAY.into()],
        )
        .await?;
    page.slow_down(1).await?;
    let times: Vec<Duration> = milliseconds.iter().map(|it| Duration::from_secs_f64(it / 1000.0)).collect();
    let [half, most] = [50, 95].map(|percent| percentile(&times, percent));
    println!(
        "{language}: {letters} letters, {half:.1?} for half of the messages, {most:.1?} for 95 of 100 (at most {READING:?})"
    );
    ensure!(most <= READING, "reading a message takes {most:.1?}, and may take {READING:?}");
    Ok(())
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
