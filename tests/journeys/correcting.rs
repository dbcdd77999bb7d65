//! Taking back what was said: in words or by tapping; the page says what that changes, and it can be undone.

use anyhow::{Result, ensure};
use sportello_tests::Page;

use crate::talk::{
    self, REUNIFICATION, answer, answer_all, asked, case, confirm, heard, said, tell, text_of,
};
use crate::texts::text;

/// Goes as far as the number of children, which is answered last: one.
async fn one_child(page: &Page, language: &str) -> Result<()> {
    talk::open(page, language, "family-reunification").await?;
    let others: Vec<_> = REUNIFICATION
        .iter()
        .filter(|(fact, _)| !matches!(*fact, "children-number" | "household-members"))
        .copied()
        .collect();
    answer_all(page, &others).await?;
    answer(page, "children-number", "1").await?;
    let next = asked(page).await?;
    ensure!(next.as_deref() != Some("children-number"), "asked {next:?}");
    Ok(())
}

/// How many children were said, if that is in the list of answers.
async fn children(page: &Page) -> Result<String> {
    Ok(said(page).await?.pop().unwrap_or_default())
}

/// Before and after stand side by side; a yes changes it, what follows is said, and it can be undone.
pub async fn in_words(page: &Page) -> Result<()> {
    for (language, message) in [("en", "no, three children"), ("ar", "لا، ثلاثة أطفال")] {
        one_child(page, language).await?;
        let (question, before) = (asked(page).await?, case(page).await?);
        let answers = said(page).await?;
        tell(page, message).await?;
        ensure!(heard(page).await? == ["children-number"], "{language}: heard {:?}", heard(page).await?);
        let line = text_of(page, ".reply .tick").await?;
        let was = text(language, "reply-facts-before")?;
        ensure!(
            line.contains('3') && line.contains(&was) && line.contains('1'),
            "{language}: it shows {line}"
        );
        ensure!(case(page).await? == before, "{language}: it was changed before a yes");
        confirm(page).await?;
        ensure!(case(page).await? != before, "{language}: nothing was changed");
        ensure!(asked(page).await? == question, "{language}: asked {:?}", asked(page).await?);
        ensure!(said(page).await?.len() == answers.len(), "{language}: said {:?}", said(page).await?);
        // What has changed is said by itself.
        page.find_css("[role=status] .changed").await?;
        let card = text_of(page, ".changed").await?;
        ensure!(card.contains(&text(language, "changed-title")?), "{language}: it says {card}");
        ensure!(card.contains('1') && card.contains('3'), "{language}: it says {card}");
        let effects: usize = page.js("return document.querySelectorAll('.changed li').length", &[]).await?;
        ensure!(effects > 0, "{language}: it says nothing of what follows");
        page.click_text(&text(language, "changed-undo")?).await?;
        page.wait_js("the end of the card", "return !document.querySelector('.changed')", &[]).await?;
        ensure!(case(page).await? == before, "{language}: it was not undone");
        ensure!(said(page).await? == answers, "{language}: said {:?}", said(page).await?);
        ensure!(asked(page).await? == question, "{language}: asked {:?}", asked(page).await?);
    }
    Ok(())
}

/// Two corrections in a row: the card is about the second, and undoing goes back to the first.
pub async fn twice(page: &Page) -> Result<()> {
    for (language, first, second) in
        [("it", "no, tre figli", "no, due figli"), ("ar", "لا، ثلاثة أطفال", "لا، طفلين")]
    {
        one_child(page, language).await?;
        tell(page, first).await?;
        confirm(page).await?;
        page.find_css(".changed").await?;
        let three = case(page).await?;
        tell(page, second).await?;
        ensure!(heard(page).await? == ["children-number"], "{language}: heard {:?}", heard(page).await?);
        confirm(page).await?;
        page.find_css(".changed").await?;
        let card = text_of(page, ".changed p").await?;
        ensure!(card.contains('3') && card.contains('2'), "{language}: it says {card}");
        let cards: usize = page.js("return document.querySelectorAll('.changed').length", &[]).await?;
        ensure!(cards == 1, "{language}: {cards} cards");
        page.click_text(&text(language, "changed-undo")?).await?;
        page.wait_js("the end of the card", "return !document.querySelector('.changed')", &[]).await?;
        ensure!(case(page).await? == three, "{language}: it is not what it was after the first");
    }
    Ok(())
}

/// A change by tapping says the same; closing the card keeps the change, and so does going on.
pub async fn by_tapping(page: &Page) -> Result<()> {
    for language in ["it", "ar"] {
        one_child(page, language).await?;
        let before = case(page).await?;
        page.click_css("div > .said li:last-child button").await?;
        page.find_css("article.ask[data-fact='children-number']").await?;
        answer(page, "children-number", "4").await?;
        page.find_css("[role=status] .changed").await?;
        page.assert_accessible().await?;
        let card = text_of(page, ".changed p").await?;
        ensure!(card.contains('1') && card.contains('4'), "{language}: it says {card}");
        page.click_text(&text(language, "notice-close")?).await?;
        page.wait_js("the end of the card", "return !document.querySelector('.changed')", &[]).await?;
        let number = children(page).await?;
        ensure!(number.contains('4'), "{language}: it is {number}");
        ensure!(case(page).await? != before, "{language}: nothing was changed");
        // The same answer again is no change.
        page.click_css("div > .said li:last-child button").await?;
        page.find_css("article.ask[data-fact='children-number']").await?;
        page.click_css("article.ask .primary").await?;
        talk::taken(page, "children-number").await?;
        page.wait_painted().await?;
        let card: bool = page.js("return !!document.querySelector('.changed')", &[]).await?;
        ensure!(!card, "{language}: the same answer again is called a change");
    }
    Ok(())
}

/// A change that makes earlier answers pointless and asks others says both; undoing brings all of it back.
pub async fn changes_the_way(page: &Page) -> Result<()> {
    talk::open(page, "en", "permit-renewal").await?;
    answer_all(page, &talk::RENEWAL[..6]).await?;
    let (question, before) = (asked(page).await?, case(page).await?);
    page.js::<()>("document.querySelector('.earlier').open = true", &[]).await?;
    page.click_css(".earlier li:nth-child(5) button").await?;
    answer(page, "job", "lost").await?;
    let card = text_of(page, ".changed").await?;
    let asked_now = text("en", "changed-asked")?;
    ensure!(card.contains(&asked_now), "it says {card}");
    page.click_text(&text("en", "changed-undo")?).await?;
    page.wait_js("the end of the card", "return !document.querySelector('.changed')", &[]).await?;
    ensure!(asked(page).await? == question, "asked {:?}", asked(page).await?);
    ensure!(case(page).await? == before, "it was not undone");
    Ok(())
}
