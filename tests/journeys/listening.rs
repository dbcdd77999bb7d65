//! Reading aloud, by the voices of the device alone. The browsers of these journeys have no voices; where there should
//! be some, a stand-in of the page's `speechSynthesis` writes down what it is told to say.

use anyhow::{Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use sportello_tests::Page;

use crate::talk::{self, RENEWAL, answer, answer_all};
use crate::texts::text;

/// What the stand-in was told.
#[derive(Debug, Deserialize)]
struct Spoken {
    text: String,
    voice: String,
    lang: String,
}

/// Puts a stand-in with these voices into the page.
async fn with_voices(page: &Page, voices: Value) -> Result<()> {
    page.js(
        "window.spoken = []; window.stopped = 0;
         const synthesis = {
           getVoices: () => arguments[0],
           speak: (it) => { window.spoken.push(it); },
           cancel: () => { window.stopped += 1; },
         };
         Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis });
         Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, writable: true,
           value: class { constructor(text) { this.text = text; } } });",
        &[voices],
    )
    .await
}

async fn spoken(page: &Page) -> Result<Vec<Spoken>> {
    let script = "return window.spoken.map(({ text, voice, lang }) => ({ text, voice: voice?.name ?? '', lang: lang ?? '' }))";
    page.js(script, &[]).await
}

fn voice(name: &str, lang: &str, local: bool) -> Value {
    json!({ "name": name, "lang": lang, "localService": local })
}

/// The button of the question.
const LISTEN: &str = "article.ask .listen";

/// Without a voice for the language that is said, at the button, and nothing is spoken.
pub async fn without_a_voice(page: &Page) -> Result<()> {
    for (language, voices) in [
        ("ar", json!([])),
        ("en", json!([voice("Alice", "it-IT", true)])),
        // A voice from a network would hear what is on the screen.
        ("en", json!([voice("Cloud", "en-US", false), voice("Alice", "it-IT", true)])),
        ("ar", json!([voice("Cloud", "ar-SA", false)])),
    ] {
        talk::open(page, language, "permit-renewal").await?;
        with_voices(page, voices).await?;
        page.click_css(LISTEN).await?;
        page.wait_text_in("article.ask .listen-note[role=status]", &text(language, "listen-no-voice")?)
            .await?;
        ensure!(spoken(page).await?.is_empty(), "{language}: it spoke {:?}", spoken(page).await?);
        let name: String =
            page.js("return document.querySelector(arguments[0]).innerText.trim()", &[LISTEN.into()]).await?;
        ensure!(name == text(language, "listen")?, "{language}: the button says `{name}`");
        page.assert_accessible().await?;
        // Pressed again it says so once.
        page.click_css(LISTEN).await?;
        let notes: usize = page.js("return document.querySelectorAll('.listen-note').length", &[]).await?;
        ensure!(notes == 1, "{language}: {notes} notes");
    }
    Ok(())
}

/// A browser that cannot read aloud says so.
pub async fn cannot(page: &Page) -> Result<()> {
    for language in ["en", "ar"] {
        talk::open(page, language, "permit-renewal").await?;
        page.js::<()>(
            "for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'])
               Object.defineProperty(window, name, { configurable: true, value: undefined })",
            &[],
        )
        .await?;
        page.click_css(LISTEN).await?;
        page.wait_text_in("article.ask .listen-note", &text(language, "listen-cannot")?).await?;
    }
    Ok(())
}

/// The question is read, what is Italian in it by an Italian voice; a second press stops, and so does an answer.
pub async fn reads_and_stops(page: &Page) -> Result<()> {
    for (language, own, tag) in [("en", "Emma", "en-GB"), ("ar", "Layla", "ar-EG")] {
        talk::open(page, language, "permit-renewal").await?;
        page.find_css("article.ask .term").await?;
        with_voices(
            page,
            json!([voice("Cloud", tag, false), voice("Alice", "it-IT", true), voice(own, tag, true)]),
        )
        .await?;
        page.click_css(LISTEN).await?;
        let all = spoken(page).await?;
        let question: String = page.js("return document.querySelector('#title').textContent", &[]).await?;
        let heard: String = all.iter().map(|it| it.text.as_str()).collect();
        let squeeze = |text: &str| text.split_whitespace().collect::<String>();
        ensure!(squeeze(&heard).contains(&squeeze(&question)[..20]), "{language}: it read {heard}");
        let answer_shown =
            page.js::<String>("return document.querySelector('[data-answer=work]').textContent", &[]);
        let answer_shown = answer_shown.await?;
        let (first, _) = answer_shown.split_once('(').unwrap_or((&answer_shown, ""));
        ensure!(heard.contains(first.trim()), "{language}: the answers are not read: {heard}");
        let voices: Vec<&str> = all.iter().map(|it| it.voice.as_str()).collect();
        ensure!(voices.contains(&own) && voices.contains(&"Alice"), "{language}: read by {voices:?}");
        ensure!(!voices.contains(&"Cloud"), "{language}: a voice from a network has heard it");
        for part in &all {
            let italian = part.voice == "Alice";
            let expected = if italian { "it-IT" } else { tag };
            ensure!(part.lang == expected, "{language}: {part:?}");
            let arabic = part.text.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
            ensure!(!(italian && arabic), "{language}: the Italian voice reads {}", part.text);
        }
        let name = "return document.querySelector(arguments[0]).innerText.trim()";
        let shown: String = page.js(name, &[LISTEN.into()]).await?;
        ensure!(shown == text(language, "listen-stop")?, "{language}: the button says `{shown}`");
        let stopped: u32 = page.js("return window.stopped", &[]).await?;
        page.click_css(LISTEN).await?;
        ensure!(
            page.js::<u32>("return window.stopped", &[]).await? > stopped,
            "{language}: it does not stop"
        );
        ensure!(spoken(page).await?.len() == all.len(), "{language}: it reads again");
        let shown: String = page.js(name, &[LISTEN.into()]).await?;
        ensure!(shown == text(language, "listen")?, "{language}: the button says `{shown}`");
        // When the last part is read, the button says so.
        page.click_css(LISTEN).await?;
        page.js::<()>("window.spoken.at(-1).onend?.()", &[]).await?;
        let shown: String = page.js(name, &[LISTEN.into()]).await?;
        ensure!(shown == text(language, "listen")?, "{language}: at the end it says `{shown}`");
        // Who answers does not want to hear the old question.
        page.click_css(LISTEN).await?;
        let stopped: u32 = page.js("return window.stopped", &[]).await?;
        answer(page, "permit-kind", "work").await?;
        page.wait_js("silence", "return window.stopped > arguments[0]", &[stopped.into()]).await?;
    }
    Ok(())
}

/// Every message has the button, in the result too.
pub async fn is_on_every_message(page: &Page) -> Result<()> {
    for language in ["it", "ar"] {
        page.goto(&format!("/?lang={language}")).await?;
        page.find_css("main.start .listen").await?;
        talk::open(page, language, "permit-renewal").await?;
        page.find_css(LISTEN).await?;
        answer_all(page, RENEWAL).await?;
        page.find_css(".verdict").await?;
        page.find_css("main .listen").await?;
        with_voices(page, json!([voice("Alice", "it-IT", true), voice("Layla", "ar-EG", true)])).await?;
        page.click_css("main .listen").await?;
        ensure!(!spoken(page).await?.is_empty(), "{language}: the result is not read");
        page.assert_accessible().await?;
    }
    Ok(())
}
