//! Help first, and a quick way out.

use anyhow::{Result, ensure};
use sportello_tests::Page;

use crate::talk::{self, answer, answer_all, asked, text_of};

/// An expulsion is no case for a form: help comes first and nothing more is asked.
pub async fn comes_first(page: &Page) -> Result<()> {
    talk::open(page, "ar", "permit-renewal").await?;
    answer_all(page, &[("permit-kind", "work"), ("trouble", "expulsion")]).await?;
    page.find_css(".verdict.help").await?;
    page.find_css("a.call[href='tel:800905570']").await?;
    ensure!(asked(page).await?.is_none(), "it still asks");
    page.assert_accessible().await?;
    page.screenshot("help-first").await?;
    Ok(())
}

/// Somebody who prefers not to say is not pressed.
pub async fn without_saying(page: &Page) -> Result<()> {
    talk::open(page, "en", "permit-renewal").await?;
    answer(page, "permit-kind", "work").await?;
    answer(page, "trouble", "withheld").await?;
    ensure!(asked(page).await?.as_deref() == Some("applied"), "asked {:?}", asked(page).await?);
    Ok(())
}

/// On every screen: help, and leaving quickly, which forgets everything.
pub async fn is_on_every_screen(page: &Page) -> Result<()> {
    for view in ["", "&view=questions", "&view=checklist", "&view=help"] {
        page.goto(&format!("/?lang=it&topic=permit-renewal{view}")).await?;
        page.find_css(".bar .help").await?;
        page.find_css(".bar .leave").await?;
    }
    page.click_css(".bar .help").await?;
    page.find_css("a.call[href='tel:112']").await?;
    let lines = text_of(page, ".lines").await?;
    ensure!(lines.contains("1522") && lines.contains("800 290 290"), "the lines are {lines}");
    talk::open(page, "it", "permit-renewal").await?;
    answer(page, "permit-kind", "work").await?;
    // A page that exists without a network stands for the one outside.
    page.js::<()>("document.documentElement.dataset.leave = 'about:blank'", &[]).await?;
    page.click_css(".bar .leave").await?;
    page.wait_js("away", "return location.href === 'about:blank'", &[]).await?;
    Ok(())
}
