//! What must hold of the page as it opens, whatever stands on it.

use anyhow::{Result, ensure};
use sportello_tests::{Cut, Key, Page, Storage};

/// Opens the first screen and waits until the program has put something to press on it.
async fn open(page: &Page) -> Result<()> {
    page.goto("/").await?;
    page.find_css("main button, main a").await?;
    // What is added to a screen afterwards is still fetched then.
    let drawn = "return performance.getEntriesByType('resource').some(it => it.name.includes('pictures.'))";
    page.wait_js("the later pictograms", drawn, &[]).await?;
    Ok(())
}

pub async fn loads_once(page: &Page) -> Result<()> {
    open(page).await?;
    let seen = page.requests();
    let mut paths: Vec<&str> = seen.iter().map(|seen| seen.path.as_str()).collect();
    ensure!(paths.iter().any(|path| path.ends_with(".wasm")), "the Wasm is not fetched: {seen:?}");
    paths.sort_unstable();
    let twice = paths.windows(2).find(|pair| pair[0] == pair[1]);
    ensure!(twice.is_none(), "fetched twice: {twice:?} of {seen:?}");
    let missing: Vec<_> = seen.iter().filter(|seen| seen.status >= 400).collect();
    ensure!(missing.is_empty(), "not there: {missing:?}");
    Ok(())
}

pub async fn is_guarded(page: &Page) -> Result<()> {
    open(page).await?;
    for (name, expected) in [
        ("content-security-policy", "default-src 'none'"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
    ] {
        let header: Option<String> =
            page.js_async("return (await fetch('/')).headers.get(given[0])", &[name.into()]).await?;
        let header = header.unwrap_or_default();
        ensure!(header.contains(expected), "{name} is `{header}`");
    }
    Ok(())
}

pub async fn leaves_nothing(page: &Page) -> Result<()> {
    open(page).await?;
    let storage = page.storage().await?;
    let kept = Storage { caches: Default::default(), workers: 0, ..storage.clone() };
    ensure!(kept == Storage::default(), "left behind: {storage:?}");
    Ok(())
}

pub async fn is_accessible(page: &Page) -> Result<()> {
    open(page).await?;
    page.assert_accessible().await?;
    page.press(Key::Tab).await?;
    ensure!(!page.focused().await?.is_empty(), "Tab reaches nothing");
    page.screenshot("opened").await?;
    Ok(())
}

pub async fn fits(page: &Page) -> Result<()> {
    open(page).await?;
    let width: u32 = page.js("return innerWidth", &[]).await?;
    ensure!(width == 320, "the window is {width} wide");
    page.assert_fits().await
}

pub async fn knows_the_language(page: &Page) -> Result<()> {
    open(page).await?;
    let language: String = page.js("return navigator.language", &[]).await?;
    ensure!(language == "ar-EG", "the browser prefers {language}");
    page.wait_js(
        "Arabic, right to left",
        "return document.documentElement.matches('[lang=ar][dir=rtl]')",
        &[],
    )
    .await
}

/// Of the harness: the other journeys rely on it.
pub async fn loses_the_network(page: &Page) -> Result<()> {
    open(page).await?;
    // The browser's console complains of the lost request, as it should.
    page.expect_problem("Failed to load resource");
    page.server.cut(Cut::Paths("/lost".to_owned()));
    for (path, expected) in [("/lost", "lost"), ("/", "answered")] {
        let answer: String = page
            .js_async("return fetch(given[0]).then(() => 'answered', () => 'lost')", &[path.into()])
            .await?;
        ensure!(answer == expected, "{path} is {answer}");
    }
    Ok(())
}

pub async fn prints(page: &Page) -> Result<()> {
    open(page).await?;
    let sheet = page.print("opened").await?;
    ensure!(!sheet.pages.is_empty(), "no page was printed");
    ensure!(!sheet.text()?.trim().is_empty(), "the printed page is empty");
    Ok(())
}
