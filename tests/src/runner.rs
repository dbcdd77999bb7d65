//! Goes through all journeys in all browsers, two browsers at a time.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, bail};
use futures::future::FutureExt;
use futures::stream::{self, StreamExt};
use lexopt::ValueExt;
use tokio::signal::unix::{SignalKind, signal};
use xtask::browsers::Browser;

use crate::{Journey, Page, Session};

/// As many as two cores can bear without making the slow ones slower.
const AT_A_TIME: usize = 2;

/// One that takes longer hangs, whatever it waits for.
const LONGEST_JOURNEY: Duration = Duration::from_secs(300);

/// Which journeys to go through.
#[derive(Debug, Default)]
struct Choice {
    only: Option<String>,
    browser: Option<Browser>,
}

/// How the journeys in one browser ended.
#[derive(Debug, Default)]
struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
    seconds: f64,
}

/// The `main` of a test binary whose journeys these are.
pub fn main(journeys: &[Journey]) -> ExitCode {
    match run(journeys) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(journeys: &[Journey]) -> Result<bool> {
    let choice = choice()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let tallies = runtime.block_on(async {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let all = all(journeys, &choice).fuse();
        futures::pin_mut!(all);
        // A signal must not leave browsers behind: returning drops them.
        futures::future::select(
            all,
            futures::future::select(Box::pin(terminate.recv()), Box::pin(interrupt.recv())),
        )
        .map(|first| match first {
            futures::future::Either::Left((tallies, _)) => Ok(tallies),
            futures::future::Either::Right(_) => Err(anyhow!("stopped")),
        })
        .await
    })?;
    for (browser, tally) in &tallies {
        println!(
            "journeys in {browser}: {:.1} s, {} passed, {} failed, {} skipped",
            tally.seconds, tally.passed, tally.failed, tally.skipped
        );
    }
    Ok(tallies.values().all(|tally| tally.failed == 0))
}

fn choice() -> Result<Choice> {
    let mut choice = Choice::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("only") => choice.only = Some(parser.value()?.string()?),
            lexopt::Arg::Long("browser") => choice.browser = Some(parser.value()?.parse()?),
            other => bail!("{}; there are --only NAME and --browser NAME", other.unexpected()),
        }
    }
    Ok(choice)
}

/// What is to be done in one browser.
struct Round<'a> {
    browser: Browser,
    journeys: Vec<&'a Journey>,
}

/// The chosen journeys, those with the same language together, because another language needs a
/// restart of the browser.
fn rounds<'a>(journeys: &'a [Journey], choice: &Choice) -> Vec<Round<'a>> {
    let chosen = |browser: &Browser| choice.browser.is_none_or(|only| only == *browser);
    let named = |journey: &&Journey| choice.only.as_ref().is_none_or(|only| journey.name.contains(only));
    let round = |browser: Browser| {
        let here = |journey: &&Journey| journey.browsers.contains(&browser);
        let mut journeys: Vec<&Journey> = journeys.iter().filter(named).filter(here).collect();
        journeys.sort_by_key(|journey| journey.view.language);
        Round { browser, journeys }
    };
    let rounds = Browser::ALL.into_iter().filter(chosen).map(round);
    rounds.filter(|round| !round.journeys.is_empty()).collect()
}

async fn all(journeys: &[Journey], choice: &Choice) -> BTreeMap<Browser, Tally> {
    let mut tallies = BTreeMap::new();
    let mut ready = Vec::new();
    // Installing takes minutes, which must not count as a journey's time.
    for round in rounds(journeys, choice) {
        let browser = round.browser;
        if let Err(error) = browser.need() {
            println!("SKIPPED every journey in {browser}: {error:#}");
            tallies.insert(browser, Tally { skipped: round.journeys.len(), ..Tally::default() });
        } else {
            ready.push(round);
        }
    }
    let run = stream::iter(ready).map(|round| async move { (round.browser, in_browser(&round).await) });
    let gone_through: Vec<_> = run.buffer_unordered(AT_A_TIME).collect().await;
    tallies.extend(gone_through);
    tallies
}

async fn in_browser(round: &Round<'_>) -> Tally {
    let browser = round.browser;
    let mut tally = Tally::default();
    let start = Instant::now();
    let mut session = None;
    for journey in &round.journeys {
        let begin = Instant::now();
        let mut outcome = one(browser, journey, &mut session).await;
        // Three drivers on two cores stumble now and then, WebKit's most of all: its journeys have a third try. What fails
        // then is the page; each failure is said, so that a journey that needs its tries often is seen.
        let tries = if browser == Browser::WebKit { ["SECOND", "THIRD"].as_slice() } else { &["SECOND"] };
        for again in tries {
            let Err(error) = &outcome else { break };
            println!("{journey} — {browser} — {again} TRY, because: {error:#}", journey = journey.name);
            outcome = one(browser, journey, &mut session).await;
        }
        let seconds = begin.elapsed().as_secs_f64();
        let name = journey.name;
        match outcome {
            Ok(()) => {
                tally.passed += 1;
                println!("{name} — {browser} — ok {seconds:.1} s");
            }
            Err(error) => {
                tally.failed += 1;
                println!("{name} — {browser} — FAILED {seconds:.1} s\n    {error:#}");
            }
        }
    }
    if let Some(session) = session {
        session.close().await;
    }
    tally.seconds = start.elapsed().as_secs_f64();
    tally
}

/// Goes through one journey, in the session left by the one before where that fits.
async fn one(browser: Browser, journey: &Journey, kept: &mut Option<Session>) -> Result<()> {
    let language = journey.view.language;
    let session = match kept.take() {
        Some(session) if session.language == language => session,
        other => {
            if let Some(session) = other {
                session.close().await;
            }
            Session::start(browser, language).await?
        }
    };
    // A session that cannot even open a window is not kept for the next journey.
    let page = match Page::open(session, journey.view, journey.name).await {
        Ok(page) => page,
        Err((session, error)) => {
            session.close().await;
            return Err(error);
        }
    };
    let steps = AssertUnwindSafe((journey.steps)(&page)).catch_unwind();
    let outcome = match tokio::time::timeout(LONGEST_JOURNEY, steps).await {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(anyhow!("a check failed; its message is above")),
        Err(_) => Err(anyhow!("it took longer than {} s", LONGEST_JOURNEY.as_secs())),
    };
    let outcome = match (outcome, page.problems().await) {
        (Err(error), Ok(problems)) if problems.is_empty() => Err(error),
        (Err(error), Ok(problems)) => Err(error.context(problems.join("; "))),
        (Ok(()), Ok(problems)) if !problems.is_empty() => {
            Err(anyhow!("problems in the page: {}", problems.join("; ")))
        }
        (outcome, _) => outcome,
    };
    let Err(error) = outcome else {
        *kept = Some(page.session);
        return Ok(());
    };
    let picture = page.screenshot("failed").await;
    // Whatever state the browser is in, the next journey gets another.
    page.session.close().await;
    match picture {
        Ok(picture) => bail!("{error:#}\n    the window: {}", picture.display()),
        Err(_) => Err(error),
    }
}
