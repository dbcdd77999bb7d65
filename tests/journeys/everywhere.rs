//! What must hold on every screen, in every language, in both directions and modes.

use anyhow::{Context, Result, ensure};
use sportello_tests::{Key, Page};

use crate::talk::{self, RENEWAL, REUNIFICATION, asked};

const LANGUAGES: [&str; 3] = ["it", "en", "ar"];

/// Goes to each screen of a topic and calls `look` there.
async fn screens(page: &Page, language: &str, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    for view in ["start", "help", "gallery"] {
        page.goto(&format!("/?lang={language}&view={view}")).await?;
        page.find_css("main #title").await?;
        look(view).await.with_context(|| format!("{language}, {view}"))?;
    }
    for (topic, answers) in [("permit-renewal", RENEWAL), ("family-reunification", REUNIFICATION)] {
        talk::open(page, language, topic).await?;
        while let Some(fact) = asked(page).await? {
            // The page scrolls back to its top once the question is painted.
            page.wait_painted().await?;
            look(&fact).await.with_context(|| format!("{language}, {topic}, {fact}"))?;
            let known = answers.iter().find(|(known, _)| *known == fact);
            let (_, answer) = known.with_context(|| format!("{fact} is not answered"))?;
            talk::answer(page, &fact, answer).await?;
        }
        look("result").await.with_context(|| format!("{language}, {topic}, result"))?;
        page.click_css("button.primary:has([href='#i-print'])").await?;
        page.find_css("article.sheet").await?;
        look("sheet").await.with_context(|| format!("{language}, {topic}, sheet"))?;
    }
    Ok(())
}

pub async fn accessible_in_italian(page: &Page) -> Result<()> {
    screens(page, "it", async |_| page.assert_accessible().await).await
}

pub async fn accessible_in_english(page: &Page) -> Result<()> {
    screens(page, "en", async |_| page.assert_accessible().await).await
}

pub async fn accessible_in_arabic(page: &Page) -> Result<()> {
    screens(page, "ar", async |_| page.assert_accessible().await).await
}

/// Dark mode has colours of its own, so contrast is measured again.
pub async fn accessible_in_the_dark(page: &Page) -> Result<()> {
    let dark = serde_json::json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    page.session.devtools("Emulation.setEmulatedMedia", dark).await?;
    screens(page, "ar", async |_| page.assert_accessible().await).await
}

/// Nothing is wider than a screen of 320 px.
pub async fn fits_a_narrow_screen(page: &Page) -> Result<()> {
    for language in LANGUAGES {
        screens(page, language, async |_| page.assert_fits().await).await?;
    }
    Ok(())
}

/// A whole procedure without a mouse: Tab, Space, Enter and digits.
pub async fn by_keyboard(page: &Page) -> Result<()> {
    talk::open(page, "it", "permit-renewal").await?;
    let mut steps = 0;
    while let Some(fact) = asked(page).await? {
        steps += 1;
        ensure!(steps < 20, "it never ends");
        let (_, answer) = RENEWAL.iter().find(|(known, _)| *known == fact).context("an unknown question")?;
        if let Some((year, rest)) = answer.split_once('-').filter(|_| answer.starts_with("20")) {
            let (month, day) = rest.split_once('-').context("a day")?;
            tab_until(page, "document.activeElement.id === 'day'").await?;
            page.type_keys(day).await?;
            page.press(Key::Tab).await?;
            page.type_keys(month).await?;
            page.press(Key::Tab).await?;
            page.type_keys(year).await?;
        } else if answer.chars().all(|c| c.is_ascii_digit()) {
            tab_until(page, "document.activeElement.id === 'field'").await?;
            page.type_keys(answer).await?;
        } else {
            tab_until(page, &format!("document.activeElement.dataset.answer === '{answer}'")).await?;
        }
        page.press(Key::Enter).await?;
        page.wait_js(
            "the next screen",
            "return document.querySelector('article.ask')?.dataset.fact !== arguments[0]",
            &[fact.as_str().into()],
        )
        .await?;
        // Focus is on the new title, so that it is read and the next Tab starts there.
        page.wait_js("focus on the title", "return document.activeElement.id === 'title'", &[]).await?;
    }
    page.find_css(".verdict.yes").await?;
    tab_until(page, "document.activeElement.matches('button.primary:has([href=\"#i-print\"])')").await?;
    page.press(Key::Enter).await?;
    page.find_css("article.sheet").await?;
    Ok(())
}

async fn tab_until(page: &Page, condition: &str) -> Result<()> {
    for _ in 0..80 {
        if page.js::<bool>(&format!("return !!({condition})"), &[]).await? {
            return Ok(());
        }
        page.press(Key::Tab).await?;
    }
    anyhow::bail!("Tab does not reach what fits `{condition}`; it is on {}", page.focused().await?)
}
