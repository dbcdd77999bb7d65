//! Changing one's mind: an earlier answer, the browser's back button, another language half-way.

use anyhow::{Result, ensure};
use sportello_tests::{Page, View};

use crate::talk::{self, RENEWAL, REUNIFICATION, answer, answer_all, asked, text_of, type_into};

pub async fn changes_an_answer(page: &Page) -> Result<()> {
    talk::open(page, "it", "permit-renewal").await?;
    answer_all(page, &RENEWAL[..6]).await?;
    ensure!(asked(page).await?.as_deref() == Some("passport"), "asked {:?}", asked(page).await?);
    page.js::<()>("document.querySelector('.earlier').open = true", &[]).await?;
    page.click_css(".earlier li:nth-child(5) button").await?;
    page.find_css("article.ask[data-fact='job'] [aria-pressed='true'][data-answer='open-ended']").await?;
    answer(page, "job", "lost").await?;
    // What depends on it is asked now; what was said and does not depend on it is not asked again.
    ensure!(asked(page).await?.as_deref() == Some("awaiting-before"), "asked {:?}", asked(page).await?);
    let said =
        answer_all(page, &[("awaiting-before", "no"), ("did", "yes"), ("did-on", "2026-11-02")]).await?;
    ensure!(said.len() == 3, "asked {said:?}");
    ensure!(asked(page).await?.as_deref() == Some("passport"), "asked {:?}", asked(page).await?);
    Ok(())
}

pub async fn goes_back(page: &Page) -> Result<()> {
    talk::open(page, "it", "permit-renewal").await?;
    answer_all(page, &RENEWAL[..3]).await?;
    page.click_css(".dock button").await?;
    page.wait_js("the checklist", "return !document.querySelector('article.ask')", &[]).await?;
    page.wait_painted().await?;
    page.wait_js("its entry in the history", "return location.search.includes('view=checklist')", &[])
        .await?;
    page.back().await?;
    page.find_css("article.ask[data-fact='permit-expiry']").await?;
    // An entry of the history holds a screen, never an answer.
    let state: Option<String> = page.js("return history.state", &[]).await?;
    ensure!(state.is_none(), "the history holds {state:?}");
    page.click_css(".bar .back").await?;
    page.wait_js("an earlier screen", "return !!document.querySelector('main')", &[]).await?;
    Ok(())
}

pub async fn switches_language(page: &Page) -> Result<()> {
    talk::open(page, "it", "family-reunification").await?;
    answer_all(page, &REUNIFICATION[..3]).await?;
    type_into(page, "#year", "2027").await?;
    type_into(page, "#day", "31").await?;
    for (language, direction, word) in
        [("ar", "rtl", "تصريح"), ("en", "ltr", "permit"), ("it", "ltr", "permesso")]
    {
        page.js::<()>(
            "const choice = document.querySelector('.bar select'); choice.value = arguments[0];
             choice.dispatchEvent(new Event('change', { bubbles: true }))",
            &[language.into()],
        )
        .await?;
        page.wait_js(
            "the language",
            "return document.documentElement.lang === arguments[0]",
            &[language.into()],
        )
        .await?;
        page.wait_js(
            "its direction",
            "return document.documentElement.dir === arguments[0]",
            &[direction.into()],
        )
        .await?;
        let question = text_of(page, "#title").await?;
        ensure!(question.contains(word), "{language}: {question}");
        // Nothing typed is lost.
        let year: String = page.js("return document.querySelector('#year').value", &[]).await?;
        ensure!(year == "2027", "{language}: the year is `{year}`");
    }
    type_into(page, "#month", "12").await?;
    page.click_css(".primary").await?;
    page.find_css("article.ask[data-fact='family-trouble']").await?;
    Ok(())
}

pub async fn does_not_know(page: &Page) -> Result<()> {
    talk::open(page, "en", "permit-renewal").await?;
    let mut answers = RENEWAL.to_vec();
    answers[6] = ("passport", "unknown");
    answer_all(page, &answers).await?;
    page.find_css(".verdict.desk").await?;
    // The doubt is there, with words to say at the desk in Italian too.
    page.find_css(".doubt .say [lang='it']").await?;
    let doubts = text_of(page, ".doubt").await?;
    ensure!(doubts.contains("passport"), "the doubts are {doubts}");
    page.assert_accessible().await
}

/// Typed wrong, then right; Eastern digits are fine.
pub async fn mends_a_field(page: &Page) -> Result<()> {
    talk::open(page, "ar", "permit-renewal").await?;
    answer_all(page, &RENEWAL[..3]).await?;
    type_into(page, "#day", "45").await?;
    type_into(page, "#month", "13").await?;
    type_into(page, "#year", "2027").await?;
    page.click_css(".primary").await?;
    page.wait_js("what is wrong", "return document.querySelector('#wrong').textContent.length > 20", &[])
        .await?;
    let kept: String = page.js("return document.querySelector('#day').value", &[]).await?;
    ensure!(kept == "45", "the day is now `{kept}`");
    page.assert_accessible().await?;
    type_into(page, "#day", "٣١").await?;
    type_into(page, "#month", "٣").await?;
    page.click_css(".primary").await?;
    page.find_css("article.ask[data-fact='job']").await?;
    Ok(())
}

/// The checklist stands beside the conversation on a wide screen and fills in.
pub async fn fills_the_checklist(page: &Page) -> Result<()> {
    ensure!(page.js::<u32>("return innerWidth", &[]).await? == View::DESK.width, "not a wide screen");
    talk::open(page, "it", "permit-renewal").await?;
    let count = "return document.querySelectorAll('aside .doc').length";
    page.wait_js("the side", "return !!document.querySelector('aside h2')", &[]).await?;
    let before: usize = page.js(count, &[]).await?;
    answer_all(page, RENEWAL.get(..7).unwrap_or_default()).await?;
    let after: usize = page.js(count, &[]).await?;
    ensure!(after > before, "{before} papers before, {after} after");
    page.screenshot("beside").await?;
    Ok(())
}
