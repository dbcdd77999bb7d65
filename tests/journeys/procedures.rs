//! Both procedures from the first screen to the printed sheet.

use anyhow::{Result, ensure};
use sportello_tests::{Page, Storage};

use crate::talk::{self, RENEWAL, REUNIFICATION, answer_all, text_of};

/// In Arabic, from the choice of the language on.
pub async fn renewal_in_arabic(page: &Page) -> Result<()> {
    page.goto(&format!("/?on={}", talk::DAY)).await?;
    page.click_css(".languages [lang='ar']").await?;
    page.wait_js("Arabic", "return document.documentElement.dir === 'rtl'", &[]).await?;
    page.click_css("summary.topic").await?;
    page.click_css(".group[open] .topic:nth-child(2)").await?;
    page.find_css("article.ask").await?;
    page.assert_accessible().await?;
    let said = answer_all(page, RENEWAL).await?;
    ensure!(said.len() == RENEWAL.len(), "asked {said:?}");
    page.find_css(".verdict.yes").await?;
    page.assert_accessible().await?;
    page.assert_fits().await?;
    let papers: usize = page.js("return document.querySelectorAll('.doc').length", &[]).await?;
    ensure!(papers >= 8, "only {papers} papers");
    let total = text_of(page, ".fees tr:last-child td").await?;
    ensure!(total.contains("126.46"), "the total is {total}");
    page.screenshot("result").await?;
    sheet(page, "rinnovo", "تجديد").await?;
    nothing_told(page).await
}

/// In Arabic: the wife has to wait, the child has not.
pub async fn reunification_in_arabic(page: &Page) -> Result<()> {
    talk::open(page, "ar", "family-reunification").await?;
    let said = answer_all(page, REUNIFICATION).await?;
    ensure!(said.len() == REUNIFICATION.len(), "asked {said:?}");
    page.find_css(".verdict.not-yet").await?;
    page.assert_accessible().await?;
    page.assert_fits().await?;
    let parts: Vec<String> =
        page.js("return [...document.querySelectorAll('.part')].map(part => part.className)", &[]).await?;
    ensure!(parts == ["part not-yet", "part yes"], "the parts are {parts:?}");
    // Two years from 1 September 2025.
    let verdict = text_of(page, ".verdict h1").await?;
    ensure!(verdict.contains("2027"), "the verdict is {verdict}");
    page.screenshot("result").await?;
    sheet(page, "ricongiungimento", "الأسرة").await?;
    nothing_told(page).await
}

/// The sheet has both languages, side by side.
async fn sheet(page: &Page, italian: &str, own: &str) -> Result<()> {
    page.click_css("button.primary:has([href='#i-print'])").await?;
    page.find_css("article.sheet").await?;
    let heading = text_of(page, ".sheet h1").await?.to_lowercase();
    ensure!(heading.contains(italian), "the sheet is headed {heading}");
    let text = text_of(page, ".sheet").await?;
    ensure!(text.contains(own), "no {own} in the sheet");
    let directions: Vec<String> = page
        .js("return [...document.querySelector('.sheet h1').children].map(span => span.dir)", &[])
        .await?;
    ensure!(directions == ["rtl", "ltr"], "the columns run {directions:?}");
    page.assert_accessible().await?;
    page.screenshot("sheet").await?;
    Ok(())
}

/// No request and no storage holds an answer.
async fn nothing_told(page: &Page) -> Result<()> {
    for seen in page.requests() {
        for word in ["work", "spouse", "21000", "2027-03", "2018-05", "permit-kind", "none"] {
            ensure!(!seen.path.contains(word), "a request tells an answer: {}", seen.path);
        }
    }
    let address: String = page.js("return location.href", &[]).await?;
    ensure!(
        !address.contains("work") && !address.contains("spouse"),
        "the address tells an answer: {address}"
    );
    let storage = page.storage().await?;
    let kept = Storage { caches: Default::default(), workers: 0, ..storage.clone() };
    ensure!(kept == Storage::default(), "left behind: {storage:?}");
    Ok(())
}

/// Printed on A4, with both languages in the text of the paper.
pub async fn sheet_on_paper(page: &Page) -> Result<()> {
    talk::open(page, "en", "permit-renewal").await?;
    answer_all(page, RENEWAL).await?;
    page.click_css("button.primary:has([href='#i-print'])").await?;
    page.find_css("article.sheet").await?;
    let paper = page.print("sheet").await?;
    let text = paper.text()?;
    for part in ["passport", "passaporto", "126.46", "126,46", "tui art. 5"] {
        ensure!(text.to_lowercase().contains(part), "`{part}` is not on the paper");
    }
    ensure!((1..=5).contains(&paper.pages.len()), "{} pages", paper.pages.len());
    Ok(())
}
