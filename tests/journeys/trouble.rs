//! When something is wrong: the address, the network, the browser, the program itself.

use anyhow::{Result, ensure};
use serde_json::json;
use sportello_tests::{Cut, Page};

use crate::talk::{self, RENEWAL, answer, answer_all, asked, text_of};

pub async fn unknown_address(page: &Page) -> Result<()> {
    for (query, part) in
        [("?lang=xx", "lang=xx"), ("?topic=no-such", "topic=no-such"), ("?colour=red", "colour=red")]
    {
        page.goto(&format!("/{query}")).await?;
        page.wait_js(
            "the notice",
            "return (document.querySelector('.notice')?.textContent ?? '').includes(arguments[0])",
            &[part.into()],
        )
        .await?;
        page.find_css(".topic").await?;
        page.assert_accessible().await?;
    }
    Ok(())
}

/// The network goes after the first question: the conversation goes on; what cannot be fetched is said, and works
/// again when the network is back.
pub async fn network_is_cut(page: &Page) -> Result<()> {
    page.expect_problem("Failed to load resource");
    talk::open(page, "it", "permit-renewal").await?;
    answer(page, "permit-kind", "work").await?;
    page.server.cut(Cut::Everything);
    answer(page, "trouble", "none").await?;
    let choose = "const choice = document.querySelector('.bar select'); choice.value = 'ar';
        choice.dispatchEvent(new Event('change', { bubbles: true }))";
    page.js::<()>(choose, &[]).await?;
    page.wait_js("the notice", "return !!document.querySelector('.notice .plain')", &[]).await?;
    let notice = text_of(page, ".notice").await?;
    ensure!(notice.contains("العربية"), "the notice is {notice}");
    ensure!(asked(page).await?.as_deref() == Some("applied"), "asked {:?}", asked(page).await?);
    page.server.cut(Cut::Nothing);
    page.click_css(".notice .plain").await?;
    page.wait_js("Arabic", "return document.documentElement.lang === 'ar'", &[]).await?;
    ensure!(asked(page).await?.as_deref() == Some("applied"), "asked {:?}", asked(page).await?);
    Ok(())
}

/// Once loaded, a whole procedure needs no network.
pub async fn no_network_once_loaded(page: &Page) -> Result<()> {
    talk::open(page, "it", "permit-renewal").await?;
    page.wait_js(
        "all texts, and what takes the result along",
        "const seen = performance.getEntriesByType('resource').map(it => it.name); \
         return ['answers', 'handoff', '/form.bin', '/papers.bin', 'papers.', 'pictures.'] \
             .every(part => seen.some(name => name.includes(part)))",
        &[],
    )
    .await?;
    page.wait_painted().await?;
    page.server.forget_seen();
    page.server.cut(Cut::Everything);
    answer_all(page, RENEWAL).await?;
    page.find_css(".verdict.yes").await?;
    page.click_css("button.primary:has([href='#i-print'])").await?;
    page.find_css("article.sheet").await?;
    ensure!(page.requests().is_empty(), "asked for {:?}", page.requests());
    Ok(())
}

/// The program stops: the page says so, starts it again, and the answers are still there.
pub async fn program_crashes(page: &Page) -> Result<()> {
    page.expect_problem("error");
    talk::open(page, "ar", "permit-renewal").await?;
    answer_all(page, &RENEWAL[..4]).await?;
    page.js::<()>(
        "document.querySelector('main').id = 'crashed-mark'; \
         dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))",
        &[],
    )
    .await?;
    page.wait_js("the message", "return !document.querySelector('#boot').hidden", &[]).await?;
    page.click_css("#boot button").await?;
    // The page is built anew, from the start, with the answers in it.
    page.wait_js("a fresh program", "return !document.querySelector('#crashed-mark')", &[]).await?;
    page.wait_js("the answers", "return document.querySelectorAll('.said li').length === 4", &[]).await?;
    ensure!(asked(page).await?.as_deref() == Some("job"), "asked {:?}", asked(page).await?);
    Ok(())
}

/// A browser without WebAssembly gets a message in its language first, and in the others.
pub async fn browser_is_too_old(page: &Page) -> Result<()> {
    let without = json!({ "source": "delete window.WebAssembly" });
    page.session.devtools("Page.addScriptToEvaluateOnNewDocument", without).await?;
    page.expect_problem("WebAssembly");
    page.goto("/?lang=ar").await?;
    page.wait_js("the message", "return !document.querySelector('#boot').hidden", &[]).await?;
    let languages: Vec<String> =
        page.js("return [...document.querySelectorAll('#boot p')].map(text => text.lang)", &[]).await?;
    ensure!(languages == ["ar", "it", "en"], "it speaks {languages:?}");
    Ok(())
}
