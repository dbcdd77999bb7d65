//! How a person answers: by tapping what is on the screen.

use anyhow::{Context, Result, bail, ensure};
use sportello_tests::Page;

/// What somebody would answer, by fact: an option's id, `yes`, `no`, `unknown`, `withheld`, several options with `+`,
/// a number, a sum, or a day as `2027-03-31`.
pub type Answers = [(&'static str, &'static str)];

/// A renewal with a job, in time; ends in a yes.
pub const RENEWAL: &Answers = &[
    ("permit-kind", "work"),
    ("trouble", "none"),
    ("applied", "no"),
    ("permit-expiry", "2027-03-31"),
    ("job", "open-ended"),
    ("absence", "short"),
    ("passport", "valid"),
    ("home", "registered"),
    ("domestic", "no"),
    ("children-under-14", "0"),
];

/// A wife and a child; the wife has to wait, the child has not.
pub const REUNIFICATION: &Answers = &[
    ("relatives", "spouse+minor-children"),
    ("sponsor-citizenship", "non-eu"),
    ("permit-kind", "work"),
    ("permit-expiry", "2027-12-31"),
    ("family-trouble", "no"),
    ("sponsor-permit-length", "enough"),
    ("relatives-place", "abroad"),
    ("spouse-status", "married"),
    ("oldest-child-birth", "2018-05-04"),
    ("other-parent", "agrees"),
    ("children-number", "1"),
    ("stay-since", "2025-09-01"),
    ("household-members", "alone"),
    ("income-source", "employed"),
    ("own-income", "21000,50"),
    ("home-certificate", "certificate"),
    ("home-title", "rent"),
];

/// The day on which these journeys hand in their papers, so that they end alike on every day.
pub const DAY: &str = "2026-11-25";

/// Opens a topic's first question.
pub async fn open(page: &Page, language: &str, topic: &str) -> Result<()> {
    page.goto(&format!("/?lang={language}&topic={topic}&on={DAY}")).await?;
    page.find_css("article.ask").await?;
    Ok(())
}

/// The fact that is asked on the screen, if one is.
pub async fn asked(page: &Page) -> Result<Option<String>> {
    page.js("return document.querySelector('article.ask')?.dataset.fact ?? null", &[]).await
}

/// Answers questions until one is not among the answers, or nothing is asked any more. Gives what was asked.
pub async fn answer_all(page: &Page, answers: &Answers) -> Result<Vec<String>> {
    let mut said = Vec::new();
    while let Some(fact) = asked(page).await? {
        let Some((_, answer)) = answers.iter().find(|(known, _)| *known == fact) else { break };
        ensure!(said.len() < 40, "it never ends: {said:?}");
        self::answer(page, &fact, answer).await?;
        said.push(fact);
    }
    Ok(said)
}

/// Answers the question on the screen, and waits for what comes next.
pub async fn answer(page: &Page, fact: &str, answer: &str) -> Result<()> {
    let press = ready(page, fact, answer).await?;
    page.click_css(&press).await?;
    taken(page, fact).await
}

/// Waits until another question, or none, is on the screen.
pub async fn taken(page: &Page, fact: &str) -> Result<()> {
    let gone = "return !document.querySelector(`article.ask[data-fact='${arguments[0]}']`)";
    page.wait_js("the answer is taken", gone, &[fact.into()]).await
}

/// Types or ticks an answer; gives what is to be pressed to say it.
pub async fn ready(page: &Page, fact: &str, answer: &str) -> Result<String> {
    // A new question scrolls to the top once it is painted; what is pressed before that is somewhere else.
    page.wait_painted().await?;
    let card = format!("article.ask[data-fact='{fact}']");
    let kind: String = page
        .js(
            "const card = document.querySelector(arguments[0]); return !card ? 'none' : card.querySelector('.day') ? 'day'
             : card.querySelector('#field') ? 'field' : card.querySelector('.tick') ? 'ticks' : 'buttons'",
            &[card.as_str().into()],
        )
        .await?;
    let unsure = matches!(answer, "unknown" | "withheld");
    match kind.as_str() {
        "none" => bail!("`{fact}` is not asked, but {:?}", asked(page).await?),
        "day" if !unsure => {
            let mut parts = answer.splitn(3, '-');
            for field in ["year", "month", "day"] {
                let part = parts.next().context("a day is written 2027-03-31")?;
                type_into(page, &format!("{card} #{field}"), part).await?;
            }
        }
        "field" if !unsure => type_into(page, &format!("{card} #field"), answer).await?,
        "ticks" if !unsure => {
            for option in answer.split('+') {
                page.click_css(&format!("{card} [data-answer='{option}']")).await?;
            }
        }
        _ => return Ok(format!("{card} [data-answer='{answer}']")),
    }
    Ok(format!("{card} .primary"))
}

/// Types into a field, from empty.
pub async fn type_into(page: &Page, css: &str, text: &str) -> Result<()> {
    let element = page.find_css(css).await?;
    let middle =
        "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
    page.js::<()>(middle, &[css.into()]).await?;
    element.clear().await?;
    element.send_keys(text).await?;
    Ok(())
}

/// The text of the first element that fits.
pub async fn text_of(page: &Page, css: &str) -> Result<String> {
    let script =
        "return (document.querySelector(arguments[0])?.innerText ?? '').replace(/[\\u2066-\\u2069]/g, '')";
    page.js(script, &[css.into()]).await
}

/// Writes a message into the box and sends it, without waiting for what becomes of it.
pub async fn send(page: &Page, message: &str) -> Result<()> {
    type_into(page, "#message", message).await?;
    // WebKit's driver comes back before the last keys have arrived.
    let written = "return document.querySelector('#message').value === arguments[0]";
    let arrived = page.wait_js("the message in its box", written, &[message.into()]).await;
    let focused = page.focused().await?;
    arrived.with_context(|| format!("the focus is on `{focused}`"))?;
    page.click_css(".tell button").await
}

/// Writes a message, and waits until it is read and answered on the same screen.
pub async fn tell(page: &Page, message: &str) -> Result<()> {
    send(page, message).await?;
    answered(page, message).await
}

/// Waits for the answer to a message: it stands above the question, and the box is empty again.
pub async fn answered(page: &Page, message: &str) -> Result<()> {
    let there = "const reply = document.querySelector('#reply');
        return !!reply && reply.textContent.includes(arguments[0])
          && document.querySelector('#message')?.value === ''";
    page.wait_js("the answer to a message", there, &[message.into()]).await?;
    // The question below is shown anew, because a half date may have become known; words are marked after that.
    page.wait_settled().await
}

/// The facts that the page asks to confirm, in its order.
pub async fn heard(page: &Page) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.reply .tick input')].map(it => it.dataset.fact)";
    page.js(script, &[]).await
}

/// *Yes, it is right*.
pub async fn confirm(page: &Page) -> Result<()> {
    page.click_css(".reply button.primary").await?;
    page.wait_js("the end of the card", "return !document.querySelector('.reply .tick')", &[]).await?;
    page.wait_painted().await
}

/// What was answered, as the list of answers above the question shows it.
pub async fn said(page: &Page) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.said li strong')].map(it => it.textContent)";
    page.js(script, &[]).await
}

/// The answers themselves, as bytes: what the page keeps over a crash of the program.
pub async fn case(page: &Page) -> Result<Vec<u8>> {
    page.js("return [...(window.sportelloCase ?? [])]", &[]).await
}
