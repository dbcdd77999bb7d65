//! The reader of typed messages: fetched when the box gets the focus, told nothing but to the worker, and missed aloud.

use anyhow::{Result, ensure};
use sportello_tests::{Cut, Page, Seen};

use crate::talk::{self, answer, answered, asked, send, tell, text_of};
use crate::texts::text;

fn of_the_reader(seen: &Seen) -> bool {
    seen.path.contains("reader")
}

/// Nothing of it is in the first load or in what follows, until the box has the focus; and a message is in no request.
pub async fn comes_when_wanted(page: &Page) -> Result<()> {
    for (language, message) in [("en", "zebra permit to renew in wonderland"), ("ar", "تجديد الاقامة زرافة")]
    {
        page.server.forget_seen();
        talk::open(page, language, "permit-renewal").await?;
        page.wait_js(
            "all texts",
            "return performance.getEntriesByType('resource').some(it => it.name.includes('answers'))",
            &[],
        )
        .await?;
        answer(page, "permit-kind", "work").await?;
        page.find_css("article.ask .listen").await?;
        let early: Vec<Seen> = page.requests().into_iter().filter(of_the_reader).collect();
        ensure!(early.is_empty(), "{language}: fetched before it is wanted: {early:?}");
        page.click_css("#message").await?;
        for _ in 0..200 {
            if page.requests().iter().any(|seen| of_the_reader(seen) && seen.path.ends_with(".bin")) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
        let mut fetched: Vec<String> =
            page.requests().into_iter().filter(of_the_reader).map(|seen| seen.path).collect();
        // The second language finds the program in the browser's cache.
        fetched.retain(|path| path.ends_with(".bin"));
        let own = fetched.len() == 1 && fetched[0].ends_with(&format!("/{language}.bin"));
        ensure!(own, "{language}: fetched {fetched:?}");
        page.server.forget_seen();
        tell(page, message).await?;
        let later = page.requests();
        ensure!(later.iter().all(|seen| seen.method == "GET" && seen.query.is_empty()), "sent {later:?}");
        ensure!(!later.iter().any(of_the_reader), "{language}: fetched twice: {later:?}");
        let word = message.split(' ').next().unwrap_or_default();
        let told = later.iter().any(|seen| seen.path.contains(word) || seen.query.contains(word));
        ensure!(!told, "{language}: the message is in {later:?}");
    }
    Ok(())
}

/// Once it is there, messages need no network.
pub async fn needs_no_network_then(page: &Page) -> Result<()> {
    talk::open(page, "ar", "permit-renewal").await?;
    tell(page, "عندي اقامة عمل").await?;
    page.server.cut(Cut::Everything);
    page.server.forget_seen();
    tell(page, "تنتهي 31/03/2027").await?;
    ensure!(!page.requests().iter().any(of_the_reader), "fetched {:?}", page.requests());
    page.find_css(".reply .tick").await?;
    Ok(())
}

/// A browser that lets the page have no worker: that is said, what was written stays, and tapping goes on.
pub async fn no_worker(page: &Page) -> Result<()> {
    for (language, message) in [("en", "how do i renew my permit"), ("ar", "كيف اجدد الاقامة")]
    {
        for block in [
            "Object.defineProperty(window, 'Worker', { configurable: true, writable: true, value: undefined })",
            "window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError') } }",
        ] {
            talk::open(page, language, "permit-renewal").await?;
            page.js::<()>(block, &[]).await?;
            send(page, message).await?;
            is_missed(page, language, message).await?;
            answer(page, "permit-kind", "work").await?;
            ensure!(asked(page).await?.as_deref() == Some("trouble"), "asked {:?}", asked(page).await?);
        }
    }
    Ok(())
}

/// No network to fetch it: the same, and it works when the network is back.
pub async fn no_network(page: &Page) -> Result<()> {
    page.expect_problem("Failed to load resource");
    page.expect_problem("reader");
    page.expect_problem("did not load");
    // First the program is missing, then the words of another language.
    for (language, message, missing) in
        [("en", "how do i renew my permit", "reader."), ("ar", "كيف اجدد الاقامة", "/ar.bin")]
    {
        talk::open(page, language, "permit-renewal").await?;
        page.find_css("article.ask .listen").await?;
        page.server.cut(Cut::Paths(missing.to_owned()));
        send(page, message).await?;
        is_missed(page, language, message).await?;
        page.server.cut(Cut::Nothing);
        page.click_css(".tell button").await?;
        answered(page, message).await?;
        let reply = text_of(page, ".reply").await?;
        ensure!(!reply.contains(&text(language, "reply-unavailable")?), "{language}: it says {reply}");
    }
    Ok(())
}

async fn is_missed(page: &Page, language: &str, message: &str) -> Result<()> {
    page.wait_text_in(".reply", &text(language, "reply-unavailable")?).await?;
    let kept: String = page.js("return document.querySelector('#message').value", &[]).await?;
    ensure!(kept == message, "{language}: in the box there is `{kept}`");
    // The box may stand far below: the answer has to be brought into sight.
    page.wait_js("focus on the answer", "return document.activeElement.id === 'reply'", &[]).await?;
    page.assert_accessible().await
}

/// What is being written outlives an answer and a change of language.
pub async fn draft_is_kept(page: &Page) -> Result<()> {
    talk::open(page, "it", "permit-renewal").await?;
    talk::type_into(page, "#message", "cosa vuol dire").await?;
    answer(page, "permit-kind", "work").await?;
    page.js::<()>(
        "const choice = document.querySelector('.bar select'); choice.value = 'ar';
         choice.dispatchEvent(new Event('change', { bubbles: true }))",
        &[],
    )
    .await?;
    page.wait_js("Arabic", "return document.documentElement.dir === 'rtl'", &[]).await?;
    let kept: String = page.js("return document.querySelector('#message').value", &[]).await?;
    ensure!(kept == "cosa vuol dire", "in the box there is `{kept}`");
    let address: String = page.js("return location.href", &[]).await?;
    ensure!(!address.contains("cosa"), "the address is {address}");
    Ok(())
}
