//! The official words: asked for in a message, tapped in a text, looked up in the list.

use anyhow::{Context, Result, ensure};
use sportello_tests::{Key, Page};

use crate::talk::{self, RENEWAL, answer_all, asked, tell, text_of, type_into};
use crate::texts::text;

/// Asks for a word in the middle of a question: it is explained, and the question is as it was.
pub async fn in_the_middle(page: &Page) -> Result<()> {
    for (language, message, said) in [
        ("en", "what is a nulla osta", "O"),
        ("ar", "ما معنى nulla osta", "ا"),
        ("it", "cos'è il nulla osta", ""),
    ] {
        talk::open(page, language, "permit-renewal").await?;
        answer_all(page, &RENEWAL[..3]).await?;
        type_into(page, "#day", "31").await?;
        type_into(page, "#year", "2027").await?;
        tell(page, message).await?;
        page.find_css(".reply .gloss h2").await?;
        let official = text_of(page, ".reply .gloss h2").await?;
        ensure!(official.trim() == "nulla osta", "{language}: the word is `{official}`");
        let about = text_of(page, ".reply .gloss").await?;
        let expected = text(language, "term-nulla-osta.about")?;
        ensure!(about.contains(&expected), "{language}: it says {about}");
        // How to say it, in the letters of the language.
        let pronounced = text_of(page, ".reply .gloss .say bdi").await?;
        ensure!(pronounced.is_empty() == said.is_empty(), "{language}: it is said `{pronounced}`");
        ensure!(pronounced.contains(said), "{language}: it is said `{pronounced}`");
        let topics: usize = page.js("return document.querySelectorAll('.reply .topic').length", &[]).await?;
        ensure!(topics == 0, "{language}: it offers {topics} topics to who asks for a word");
        page.click_text(&text(language, "reply-close")?).await?;
        page.wait_js("the end of the answer", "return !document.querySelector('.reply')", &[]).await?;
        ensure!(asked(page).await?.as_deref() == Some("permit-expiry"), "asked {:?}", asked(page).await?);
        page.wait_js("focus on the title", "return document.activeElement.id === 'title'", &[]).await?;
        let day: Vec<String> = page
            .js("return ['day', 'month', 'year'].map(id => document.getElementById(id).value)", &[])
            .await?;
        ensure!(day == ["31", "", "2027"], "{language}: of what was typed there is {day:?}");
        type_into(page, "#month", "3").await?;
        page.click_css("article.ask .primary").await?;
        page.find_css("article.ask[data-fact='job']").await?;
    }
    Ok(())
}

/// A marked word opens over the page, with the mouse and the keyboard; Escape closes it and the focus is where it was.
pub async fn marked_in_a_text(page: &Page) -> Result<()> {
    for language in ["en", "ar", "it"] {
        talk::open(page, language, "permit-renewal").await?;
        answer_all(page, &RENEWAL[..1]).await?;
        for kind in ["span.term[role=button]", "button.chip.term"] {
            let css = format!("main {kind}");
            let present = page.find_css(&css).await;
            present.with_context(|| format!("{language}: no word is marked"))?;
            let word: String = page
                .js("return document.querySelector(arguments[0]).dataset.term", &[css.as_str().into()])
                .await?;
            page.click_css(&css).await?;
            is_open(page, &word).await?;
            page.assert_accessible().await?;
            page.press(Key::Escape).await?;
            is_closed(page, &css).await.with_context(|| format!("{language}: {kind} by tapping"))?;
            page.press(Key::Enter).await?;
            is_open(page, &word).await?;
            page.click_css("dialog[open] .primary").await?;
            is_closed(page, &css).await.with_context(|| format!("{language}: {kind} by the keyboard"))?;
            ensure!(asked(page).await?.as_deref() == Some("trouble"), "asked {:?}", asked(page).await?);
        }
    }
    Ok(())
}

async fn is_open(page: &Page, word: &str) -> Result<()> {
    let open = "const dialog = document.querySelector('dialog[open]');
        return !!dialog && dialog.matches(':modal') && dialog.contains(document.activeElement)
          && document.getElementById(dialog.getAttribute('aria-labelledby')).textContent !== ''";
    page.wait_js(&format!("the dialog of `{word}`"), open, &[]).await
}

async fn is_closed(page: &Page, css: &str) -> Result<()> {
    page.wait_js("the end of the dialog", "return !document.querySelector('dialog')", &[]).await?;
    page.wait_js("focus on the word", "return document.activeElement.matches(arguments[0])", &[css.into()])
        .await
}

/// From one word to another, to the list of all, to one of these, and back to the question.
pub async fn all_of_them(page: &Page) -> Result<()> {
    for (language, wanted) in [("en", "patronato"), ("ar", "patronato"), ("it", "patronato")] {
        talk::open(page, language, "permit-renewal").await?;
        answer_all(page, &RENEWAL[..1]).await?;
        page.click_css("main .term").await?;
        page.find_css("dialog[open] #gloss").await?;
        page.click_text(&text(language, "glossary-all")?).await?;
        page.find_css("main ul.words").await?;
        page.wait_js("no dialog", "return !document.querySelector('dialog')", &[]).await?;
        page.wait_js("its address", "return location.search.includes('view=words')", &[]).await?;
        page.assert_accessible().await?;
        page.assert_fits().await?;
        let count = "return document.querySelectorAll('ul.words li').length";
        let all: usize = page.js(count, &[]).await?;
        ensure!(all > 80, "{language}: only {all} words");
        type_into(page, "main input[type=search]", wanted).await?;
        let few: usize = page.js(count, &[]).await?;
        ensure!((1..10).contains(&few), "{language}: {few} words with `{wanted}`");
        type_into(page, "main input[type=search]", "xqxq").await?;
        page.wait_text_in("main [role=status]", &text(language, "glossary-none")?).await?;
        type_into(page, "main input[type=search]", wanted).await?;
        page.click_css("ul.words li button").await?;
        page.find_css("dialog[open] #gloss").await?;
        let title = text_of(page, "dialog #gloss").await?;
        ensure!(title.to_lowercase().contains(wanted), "{language}: it opened {title}");
        page.press(Key::Escape).await?;
        page.wait_js("the end of the dialog", "return !document.querySelector('dialog')", &[]).await?;
        page.click_css("main > button.plain").await?;
        page.find_css("article.ask[data-fact='trouble']").await?;
    }
    Ok(())
}

/// A screen reader hears an Italian word as Italian, and nothing is marked where it would be in the way.
pub async fn only_where_they_help(page: &Page) -> Result<()> {
    for language in ["en", "ar"] {
        talk::open(page, language, "permit-renewal").await?;
        answer_all(page, &RENEWAL[..1]).await?;
        page.find_css("main .term").await?;
        let wrong: Vec<String> = page
            .js(
                "return [...document.querySelectorAll('.term')].filter(it => it.lang !== 'it' || !it.dataset.term
                   || it.parentElement.closest('button, a, summary, label')).map(it => it.outerHTML)",
                &[],
            )
            .await?;
        ensure!(wrong.is_empty(), "{language}: {wrong:?}");
        // Nothing is marked on the page of help for a danger, nor in the person's own words.
        tell(page, "permesso di soggiorno, questura").await?;
        page.wait_painted().await?;
        let own: usize = page.js("return document.querySelectorAll('#reply .term').length", &[]).await?;
        ensure!(own == 0, "{language}: {own} words are marked in the message");
        // Going over the page again marks nothing twice.
        let before: usize = page.js("return document.querySelectorAll('main .term').length", &[]).await?;
        page.js::<()>("document.querySelector('main').append(document.createElement('span'))", &[]).await?;
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        let after: usize = page.js("return document.querySelectorAll('main .term').length", &[]).await?;
        ensure!(before == after, "{language}: {before} words, then {after}");
    }
    Ok(())
}
