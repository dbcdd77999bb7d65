//! A message that speaks of danger: help comes first, nothing is asked, and nothing of it stays.

use anyhow::{Context, Result, ensure};
use sportello_tests::{Page, Storage};

use crate::talk::{self, answer, answered, asked, case, said, send, tell};
use crate::texts::text;

/// What somebody writes, the danger that it speaks of, and the line that must be among those shown.
type Cry = (&'static str, &'static str, &'static str);

const IN_ENGLISH: [Cry; 6] = [
    ("violence", "1522", "my husband beats me when he drinks"),
    ("trafficking", "800290290", "madam says i must pay 30 thousand before i am free"),
    ("exploitation", "800939000", "12 hours every day no day off and no payslip"),
    ("expulsion-or-detention", "800905570", "police gave me a paper, 7 days to leave italy"),
    ("medical", "112", "i am bleeding and 5 months pregnant"),
    ("child-alone", "114", "i have 16 years and i am in italy without family"),
];

const IN_ITALIAN: [Cry; 6] = [
    ("violence", "1522", "mio marito mi picchia quando beve"),
    ("trafficking", "800290290", "la madam dice che devo pagare 30 mila prima di essere libera"),
    ("exploitation", "800939000", "12 ore al giorno senza giorno libero e senza busta paga"),
    (
        "expulsion-or-detention",
        "800905570",
        "la polizia mi ha dato un foglio, 7 giorni per lasciare l'italia",
    ),
    ("medical", "112", "sto sanguinando e sono incinta di 5 mesi"),
    ("child-alone", "114", "ho 16 anni e sono in italia senza famiglia"),
];

const IN_ARABIC: [Cry; 6] = [
    ("violence", "1522", "جوزي كل ما يشرب يضربني"),
    ("trafficking", "800290290", "المدام بتقول لازم ادفع 30 الف قبل ما اكون حرة"),
    ("exploitation", "800939000", "12 ساعة كل يوم بلا راحة وبلا بوسطا باغا"),
    ("expulsion-or-detention", "800905570", "الشرطة عطتني ورقة 7 ايام باش نخرج من ايطاليا"),
    ("medical", "112", "انا بنزف وحامل بالشهر الخامس"),
    ("child-alone", "114", "عندي 16 عام وانا فايطاليا بلا عائلة"),
];

pub async fn in_english(page: &Page) -> Result<()> {
    comes_first(page, "en", &IN_ENGLISH).await
}

pub async fn in_italian(page: &Page) -> Result<()> {
    comes_first(page, "it", &IN_ITALIAN).await
}

pub async fn in_arabic(page: &Page) -> Result<()> {
    comes_first(page, "ar", &IN_ARABIC).await
}

/// Each danger in the middle of a procedure; the last also on the first screen, and with the quick way out.
async fn comes_first(page: &Page, language: &str, cries: &[Cry]) -> Result<()> {
    for cry in cries {
        talk::open(page, language, "permit-renewal").await?;
        answer(page, "permit-kind", "work").await?;
        let before = case(page).await?;
        send(page, cry.2).await?;
        is_shown(page, language, cry).await.with_context(|| format!("{language}: {}", cry.0))?;
        ensure!(case(page).await? == before, "{}: the answers have changed", cry.0);
    }
    // Back to where one was: the question is there, and nothing of the message.
    let last = cries.last().context("no cry")?;
    page.click_text(&text(language, "danger-not-this")?).await?;
    page.find_css("article.ask[data-fact='trouble']").await?;
    ensure!(said(page).await?.len() == 1, "the answers are {:?}", said(page).await?);
    forgotten(page, last.2).await?;
    for cry in cries.get(..2).unwrap_or_default() {
        page.goto(&format!("/?lang={language}")).await?;
        page.find_css("main .topic").await?;
        send(page, cry.2).await?;
        is_shown(page, language, cry)
            .await
            .with_context(|| format!("{language}, at the start: {}", cry.0))?;
    }
    leaves(page, cries[1].2).await
}

/// The page of help for this danger, and nothing else.
async fn is_shown(page: &Page, language: &str, (kind, line, message): &Cry) -> Result<()> {
    page.find_css("main.danger").await?;
    let title: String = page.js("return document.querySelector('#title').textContent", &[]).await?;
    let expected = text(language, &format!("danger-{kind}"))?;
    ensure!(title == expected, "it says `{title}` instead of `{expected}`");
    page.wait_js("focus on the title", "return document.activeElement.id === 'title'", &[]).await?;
    let lines: Vec<String> =
        page.js("return [...document.querySelectorAll('.danger a.call')].map(it => it.href)", &[]).await?;
    ensure!(lines.contains(&format!("tel:{line}")), "the lines are {lines:?}");
    page.find_css("button.leave-now").await?;
    ensure!(asked(page).await?.is_none(), "it asks {:?}", asked(page).await?);
    let boxes: usize =
        page.js("return document.querySelectorAll('main input, .reply, dialog').length", &[]).await?;
    ensure!(boxes == 0, "there are {boxes} things to fill in or to confirm");
    forgotten(page, message).await
}

/// What was written stands nowhere: not in the page, its address, its history, in storage or in a request.
async fn forgotten(page: &Page, message: &str) -> Result<()> {
    let places: Vec<String> = page
        .js(
            "const wanted = arguments[0]; const found = [];
             const look = (name, text) => {
               if (String(text).includes(wanted) || String(text).includes(encodeURIComponent(wanted))) found.push(name);
             };
             look('the page', document.documentElement.textContent);
             look('a field', [...document.querySelectorAll('input')].map(it => it.value).join(' '));
             look('the address', location.href); look('the history', JSON.stringify(history.state));
             look('the name of the window', window.name); look('the title', document.title);
             look('a request', performance.getEntriesByType('resource').map(it => it.name).join(' '));
             return found",
            &[message.into()],
        )
        .await?;
    ensure!(places.is_empty(), "`{message}` is in {places:?}");
    let storage = page.storage().await?;
    let kept = Storage { caches: Default::default(), workers: 0, ..storage.clone() };
    ensure!(kept == Storage::default(), "left behind: {storage:?}");
    for seen in page.requests() {
        ensure!(seen.method == "GET" && (seen.query.is_empty() || seen.path == "/"), "it sent {seen:?}");
        ensure!(!seen.query.contains("danger"), "the address says why: {seen:?}");
    }
    Ok(())
}

/// The quick way out: another page without an entry to come back to, and the next one who opens this one finds nothing.
async fn leaves(page: &Page, message: &str) -> Result<()> {
    // Somebody who had asked to keep answers wants them gone, too.
    page.js::<()>("localStorage.setItem('sportello:permit-renewal', 'kept')", &[]).await?;
    // A page that exists without a network stands for the one outside.
    page.js::<()>("document.documentElement.dataset.leave = 'about:blank'", &[]).await?;
    page.click_css("button.leave-now").await?;
    page.wait_js("away", "return location.href === 'about:blank'", &[]).await?;
    page.goto("/?lang=en").await?;
    page.find_css("main .topic").await?;
    ensure!(case(page).await?.is_empty(), "answers are there");
    forgotten(page, message).await
}

/// Nearly the words of a danger, but none: the conversation goes on, and help is at most offered.
pub async fn near_miss(page: &Page) -> Result<()> {
    for (language, message) in [
        ("en", "my boss lost my papers"),
        ("it", "il mio capo ha perso i miei documenti"),
        ("ar", "المدير ضيع اوراقي"),
    ] {
        talk::open(page, language, "permit-renewal").await?;
        answer(page, "permit-kind", "work").await?;
        tell(page, message).await?;
        ensure!(asked(page).await?.as_deref() == Some("trouble"), "asked {:?}", asked(page).await?);
        let danger: bool = page.js("return !!document.querySelector('main.danger')", &[]).await?;
        ensure!(!danger, "{language}: it was taken for danger");
        let offered: bool = page.js("return !!document.querySelector('.reply .quiet button')", &[]).await?;
        if offered {
            // Who takes the offer gets the page of help.
            page.click_css(".reply .quiet button").await?;
            page.find_css("main.danger a.call").await?;
            forgotten(page, message).await?;
        }
    }
    Ok(())
}

/// A danger comes before everything that is said besides, and what was heard before it is forgotten.
pub async fn forgets_what_was_heard(page: &Page) -> Result<()> {
    for (language, first, cry) in [
        ("en", "my permit expires on 31/03/2027", "i am 9 years married and my husband beats me"),
        ("ar", "الاقامة تنتهي 31/03/2027", "جوزي كل ما يشرب يضربني"),
    ] {
        talk::open(page, language, "permit-renewal").await?;
        answer(page, "permit-kind", "work").await?;
        send(page, first).await?;
        answered(page, first).await?;
        page.find_css(".reply .tick").await?;
        send(page, cry).await?;
        page.find_css("main.danger").await?;
        page.click_text(&text(language, "danger-not-this")?).await?;
        page.find_css("article.ask[data-fact='trouble']").await?;
        let card: bool = page.js("return !!document.querySelector('.reply')", &[]).await?;
        ensure!(!card, "{language}: what was heard before is still there");
        forgotten(page, cry).await?;
    }
    Ok(())
}

/// Help comes first, and what was asked besides is not lost: it is offered below, without a word of the message.
pub async fn keeps_what_was_asked_besides(page: &Page) -> Result<()> {
    for (language, cry, procedure) in [
        ("en", "my husband beats me every night, how do i renew my permit?", "permit-renewal"),
        ("ar", "زوجي يضربني كل ليلة، كيف اجدد اقامتي؟", "permit-renewal"),
    ] {
        page.goto(&format!("/?lang={language}")).await?;
        page.find_css("main .topic").await?;
        send(page, cry).await?;
        is_shown(page, language, &("violence", "1522", cry)).await?;
        let offered: Vec<String> = page
            .js("return [...document.querySelectorAll('main.danger .topic')].map(it => it.textContent.trim())", &[])
            .await?;
        let expected = text(language, &format!("procedure-{procedure}"))?;
        ensure!(offered == [expected.clone()], "{language}: offered {offered:?} instead of {expected}");
        page.click_css("main.danger .topic").await?;
        page.find_css("article.ask").await?;
        forgotten(page, cry).await?;
    }
    Ok(())
}
