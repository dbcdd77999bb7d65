//! Answers kept on the device: only when asked, never where others look on, and readable after a change of the law.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use sportello_handoff::code::{self, Handoff};
use sportello_rules::rulebook::FactKind;
use sportello_rules::{Answer, Case, Rulebook};
use sportello_tests::Page;

use crate::talk::{self, RENEWAL, answer, answer_all, asked, said, text_of};
use crate::texts::text;

/// The name of the entry of the renewal.
const ENTRY: &str = "sportello:permit-renewal";

async fn local(page: &Page) -> Result<BTreeMap<String, String>> {
    let storage = page.storage().await?;
    ensure!(storage.session.is_empty() && storage.databases.is_empty(), "elsewhere: {storage:?}");
    ensure!(storage.cookies.is_empty(), "cookies: {}", storage.cookies);
    Ok(storage.local)
}

/// Answers as far as the job, and asks to keep that.
async fn keep_four(page: &Page, language: &str) -> Result<()> {
    talk::open(page, language, "permit-renewal").await?;
    answer_all(page, &RENEWAL[..4]).await?;
    ensure!(local(page).await?.is_empty(), "{language}: kept without being asked: {:?}", local(page).await?);
    page.click_css("details.keep summary").await?;
    page.click_text(&text(language, "keep-on")?).await?;
    page.wait_text_in(".keep", &text(language, "keep-kept")?).await
}

/// Kept on request, found after a reload, continued with the same answers, kept up to date, and deleted.
pub async fn keeps_and_deletes(page: &Page) -> Result<()> {
    for language in ["en", "ar"] {
        keep_four(page, language).await?;
        let answers = said(page).await?;
        let first = local(page).await?;
        ensure!(first.keys().collect::<Vec<_>>() == [ENTRY], "{language}: kept {first:?}");
        let entry = first[ENTRY].clone();
        let plain =
            entry.split_once(' ').is_some_and(|(_, digits)| digits.bytes().all(|b| b.is_ascii_digit()));
        ensure!(plain, "{language}: the entry is {entry}");
        answer(page, "job", "open-ended").await?;
        let second = local(page).await?;
        ensure!(second[ENTRY] != entry, "{language}: the next answer is not kept");
        // Another day.
        page.goto(&format!("/?lang={language}&on={}", talk::DAY)).await?;
        page.find_css(".kept").await?;
        page.assert_accessible().await?;
        page.assert_fits().await?;
        page.click_text(&text(language, "keep-resume")?).await?;
        page.find_css("article.ask[data-fact='absence']").await?;
        ensure!(said(page).await?[..4] == answers[..4], "{language}: said {:?}", said(page).await?);
        ensure!(said(page).await?.len() == 5, "{language}: said {:?}", said(page).await?);
        let older: bool = page.js("return !!document.querySelector('[role=status] .reply')", &[]).await?;
        ensure!(!older, "{language}: it speaks of a change of the law");
        answer(page, "absence", "short").await?;
        ensure!(local(page).await?[ENTRY] != second[ENTRY], "{language}: it is not kept any more");
        page.click_text(&text(language, "keep-delete")?).await?;
        page.wait_text_in("[role=status]", &text(language, "keep-deleted")?).await?;
        ensure!(local(page).await?.is_empty(), "{language}: left {:?}", local(page).await?);
        answer(page, "passport", "valid").await?;
        ensure!(local(page).await?.is_empty(), "{language}: kept again after it was deleted");
        page.goto(&format!("/?lang={language}")).await?;
        page.find_css("main .topic").await?;
        page.wait_painted().await?;
        let found: bool = page.js("return !!document.querySelector('.kept')", &[]).await?;
        ensure!(!found, "{language}: it still offers to go on");
    }
    Ok(())
}

/// Deleted on the first screen, without looking into it; and starting over deletes too.
pub async fn deletes_at_the_start(page: &Page) -> Result<()> {
    for language in ["it", "ar"] {
        keep_four(page, language).await?;
        page.goto(&format!("/?lang={language}")).await?;
        page.click_text(&text(language, "keep-delete")?).await?;
        page.wait_js("no card", "return !document.querySelector('.kept')", &[]).await?;
        ensure!(local(page).await?.is_empty(), "{language}: left {:?}", local(page).await?);
    }
    Ok(())
}

/// Puts an entry there, as another day left it, and opens the first screen.
async fn open_with(page: &Page, language: &str, entry: &str) -> Result<()> {
    // Any page of the site will do; the program must not be running there.
    page.goto("/_headers-are-hidden").await?;
    page.js::<()>("localStorage.setItem(arguments[0], arguments[1])", &[json!(ENTRY), json!(entry)]).await?;
    page.goto(&format!("/?lang={language}&on={}", talk::DAY)).await?;
    page.find_css("main .topic").await?;
    Ok(())
}

/// A damaged entry is set aside, not lost; that is said, and the page goes on.
pub async fn damaged(page: &Page) -> Result<()> {
    page.expect_problem("404");
    for (language, entry) in [
        ("en", "2026-11-20 123456789"),
        ("ar", "2026-11-20"),
        ("it", "yesterday 55"),
        ("en", "{\"cookie\":true}"),
        ("ar", ""),
    ] {
        open_with(page, language, entry).await.with_context(|| format!("{language}: `{entry}`"))?;
        page.wait_text_in("[role=status]", &text(language, "keep-broken")?).await?;
        let kept = local(page).await?;
        let aside: Vec<_> = kept.iter().filter(|(name, _)| name.starts_with("aside-")).collect();
        ensure!(aside.len() == 1 && aside[0].1 == entry, "{language}: `{entry}`: there is {kept:?}");
        ensure!(!kept.contains_key(ENTRY), "{language}: `{entry}` is still in its place");
        let card: bool = page.js("return !!document.querySelector('.kept')", &[]).await?;
        ensure!(!card, "{language}: it offers to go on with `{entry}`");
        page.assert_accessible().await?;
        talk::open(page, language, "permit-renewal").await?;
        answer(page, "permit-kind", "work").await?;
        page.js::<()>("localStorage.clear()", &[]).await?;
    }
    Ok(())
}

/// An entry that a newer page has written stays where it is.
pub async fn newer(page: &Page) -> Result<()> {
    page.expect_problem("404");
    let mut bytes = sealed(&xtask::law::procedure("permit-renewal")?, &four())?;
    // The format is the lower half of the first byte; the checksum at the end covers it.
    bytes[0] += 1;
    let content = bytes.len() - 3;
    let sum = checksum(&bytes[..content]);
    bytes[content..].copy_from_slice(&sum);
    let newer = matches!(code::decode(&bytes), Err(sportello_handoff::CodeError::NewerFormat));
    ensure!(newer, "it reads as {:?}", code::decode(&bytes));
    let entry = format!("2026-11-20 {}", code::to_text(&bytes));
    for language in ["en", "ar"] {
        open_with(page, language, &entry).await?;
        page.wait_text_in("[role=status]", &text(language, "keep-newer")?).await?;
        ensure!(local(page).await?[ENTRY] == entry, "{language}: it was touched");
        page.js::<()>("localStorage.clear()", &[]).await?;
    }
    Ok(())
}

/// The checksum of a code: CRC-24 of RFC 9580, inverted.
fn checksum(bytes: &[u8]) -> [u8; 3] {
    let mut sum: u32 = 0xb7_04ce;
    for byte in bytes {
        sum ^= u32::from(*byte) << 16;
        for _ in 0..8 {
            sum <<= 1;
            if sum & 0x100_0000 != 0 {
                sum ^= 0x186_4cfb;
            }
        }
    }
    let [_, rest @ ..] = (!sum & 0xff_ffff).to_be_bytes();
    rest
}

/// Four answers of a renewal; the day on which the permit expires is not among them.
fn four() -> Case {
    let mut case = Case::default();
    case.set("permit-kind", Answer::Choice("work".to_owned()));
    case.set("trouble", Answer::Choice("none".to_owned()));
    case.set("applied", Answer::YesNo(false));
    case.set("job", Answer::Choice("open-ended".to_owned()));
    case
}

fn sealed(rulebook: &Rulebook, case: &Case) -> Result<Vec<u8>> {
    let handoff = Handoff { rulebook, case, on_date: None, language: "en", personal: None };
    code::encode(&handoff).map_err(|error| anyhow::anyhow!("{error}"))
}

/// The law has changed since: only what means something else now is asked again, and that is said.
pub async fn older_law(page: &Page) -> Result<()> {
    page.expect_problem("404");
    let today = xtask::law::procedure("permit-renewal")?;
    // Of another version, but with the same questions: everything is still there.
    let mut version = today.clone();
    version.version = "0badc0de0badc0de".to_owned();
    // One question had other answers then.
    let mut question = version.clone();
    let index = question.fact_index("job").context("no job")?;
    let FactKind::Choice(options) = &mut question.facts[index].kind else {
        anyhow::bail!("job is no choice")
    };
    options.insert(0, "apprentice".to_owned());
    // One question is not there any more.
    let mut gone = version.clone();
    let index = gone.fact_index("passport").context("no passport")?;
    gone.facts[index].id = "parents-passport".to_owned();
    let mut answered = four();
    answered.set("parents-passport", Answer::Choice("valid".to_owned()));
    for (language, rulebook, case, next, texts) in [
        ("en", &version, four(), "permit-expiry", &["keep-older"][..]),
        ("ar", &question, four(), "permit-expiry", &["keep-older", "keep-again"][..]),
        ("it", &gone, answered, "permit-expiry", &["keep-older"][..]),
    ] {
        let entry = format!("2026-10-01 {}", code::to_text(&sealed(rulebook, &case)?));
        open_with(page, language, &entry).await?;
        page.click_text(&text(language, "keep-resume")?).await?;
        page.find_css(&format!("article.ask[data-fact='{next}']")).await?;
        for key in texts {
            page.wait_text_in("[role=status]", &text(language, key)?).await?;
        }
        page.assert_accessible().await?;
        // Only what has changed is asked again.
        let rest = answer_all(page, RENEWAL).await?;
        let again = rest.iter().any(|fact| fact == "job");
        ensure!(again == (rulebook.facts == question.facts), "{language}: asked {rest:?}");
        let twice = ["permit-kind", "trouble", "applied"];
        ensure!(!rest.iter().any(|fact| twice.contains(&fact.as_str())), "{language}: asked {rest:?}");
        page.find_css(".verdict").await?;
        page.js::<()>("localStorage.clear()", &[]).await?;
    }
    Ok(())
}

/// On a screen that others use, and inside another site, nothing is offered, found or written.
pub async fn never_for_others(page: &Page) -> Result<()> {
    page.expect_problem("404");
    let entry = format!(
        "2026-11-20 {}",
        code::to_text(&sealed(&xtask::law::procedure_unwalked("permit-renewal")?, &four())?)
    );
    for (language, mode) in [("it", "kiosk"), ("ar", "kiosk"), ("en", "embed"), ("ar", "embed")] {
        open_with(page, language, &entry).await?;
        page.goto(&format!("/?lang={language}&mode={mode}&on={}", talk::DAY)).await?;
        page.find_css("main .topic").await?;
        page.wait_painted().await?;
        ensure!(text_of(page, ".kept").await?.is_empty(), "{mode}: it shows what was kept");
        page.goto(&format!("/?lang={language}&topic=permit-renewal&mode={mode}&on={}", talk::DAY)).await?;
        page.find_css("article.ask").await?;
        ensure!(said(page).await?.is_empty(), "{mode}: it knows {:?}", said(page).await?);
        for (fact, said) in RENEWAL {
            if asked(page).await?.as_deref() == Some(fact) {
                answer(page, fact, said).await?;
            }
            let offered: bool = page.js("return !!document.querySelector('.keep')", &[]).await?;
            ensure!(!offered, "{mode}: it offers to keep");
        }
        // The mode stays in the address, whatever screen comes.
        let address: String = page.js("return location.search", &[]).await?;
        ensure!(address.contains(&format!("mode={mode}")), "the address is {address}");
        let kept = local(page).await?;
        ensure!(kept.len() == 1 && kept[ENTRY] == entry, "{mode}: it wrote {kept:?}");
        page.js::<()>("localStorage.clear()", &[]).await?;
    }
    Ok(())
}

/// Storage that is blocked is said, and nothing is lost.
pub async fn blocked(page: &Page) -> Result<()> {
    for (language, block) in [
        ("en", "Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new DOMException('no', 'SecurityError') } })"),
        ("ar", "Object.defineProperty(window, 'localStorage', { configurable: true, value: { getItem() { return null },
            setItem() { throw new DOMException('full', 'QuotaExceededError') }, removeItem() {}, clear() {} } })"),
        ("it", "Object.defineProperty(window, 'localStorage', { configurable: true, value: null })"),
    ] {
        talk::open(page, language, "permit-renewal").await?;
        answer_all(page, &RENEWAL[..2]).await?;
        page.js::<()>(block, &[]).await?;
        page.click_css("details.keep summary").await?;
        page.click_text(&text(language, "keep-on")?).await?;
        page.wait_text_in("[role=status]", &text(language, "keep-blocked")?).await?;
        ensure!(said(page).await?.len() == 2, "{language}: said {:?}", said(page).await?);
        answer(page, "applied", "no").await?;
        page.find_css("article.ask[data-fact='permit-expiry']").await?;
        // The first screen looks for what was kept, and does not stumble either.
        page.click_css(".bar .home").await?;
        page.find_css("main.start .topic").await?;
    }
    Ok(())
}
