//! Proves the harness on the placeholder page, until the real journeys take its place.

use anyhow::{Result, ensure};
use sportello_tests::{Cut, Key, Page, Storage};

pub async fn counts(page: &Page) -> Result<()> {
    page.goto("/").await?;
    page.click("count").await?;
    page.wait_text("total", "1").await?;
    page.tab_to("count").await?;
    page.press(Key::Enter).await?;
    page.press(' ').await?;
    page.wait_text("total", "3").await?;
    page.screenshot("counted").await?;

    let size: [u32; 2] = page.js("return [innerWidth, innerHeight]", &[]).await?;
    ensure!(size == [360, 740], "the window is {size:?}");
    let policy: String =
        page.js_async("return (await fetch('/')).headers.get('content-security-policy')", &[]).await?;
    ensure!(policy.contains("default-src 'none'"), "the policy is {policy}");
    let storage = page.storage().await?;
    ensure!(storage == Storage::default(), "left behind: {storage:?}");
    // Preloading must not fetch anything twice.
    let seen = page.requests();
    let wasm: Vec<_> = seen.iter().filter(|seen| seen.path.ends_with(".wasm")).collect();
    ensure!(wasm.len() == 1, "asked for: {seen:?}");
    page.assert_accessible().await
}

pub async fn fits(page: &Page) -> Result<()> {
    page.goto("/").await?;
    page.find("count").await?;
    let width: u32 = page.js("return innerWidth", &[]).await?;
    ensure!(width == 320, "the window is {width} wide");
    page.assert_fits().await
}

pub async fn language(page: &Page) -> Result<()> {
    page.goto("/").await?;
    let language: String = page.js("return navigator.language", &[]).await?;
    ensure!(language == "ar-EG", "the browser prefers {language}");
    Ok(())
}

pub async fn offline(page: &Page) -> Result<()> {
    page.goto("/").await?;
    page.expect_problem("");
    page.server.cut(Cut::Everything);
    let answer: String = page.js_async("return fetch('/').then(() => 'answered', () => 'lost')", &[]).await?;
    ensure!(answer == "lost", "the network is cut, and yet the server {answer}");
    page.server.cut(Cut::Nothing);
    let answer: String = page.js_async("return fetch('/').then(() => 'answered', () => 'lost')", &[]).await?;
    ensure!(answer == "answered", "the network is back, and yet {answer}");
    Ok(())
}

pub async fn prints(page: &Page) -> Result<()> {
    page.goto("/").await?;
    page.find("count").await?;
    let sheet = page.print("sheet").await?;
    ensure!(sheet.pages.len() == 1, "{} pages", sheet.pages.len());
    ensure!(sheet.text()?.contains("Sportello"), "the sheet says: {}", sheet.text()?);
    Ok(())
}
