//! People write in their own words: at the start, as an answer, about something else, or what nobody understands.

use anyhow::{Context, Result, ensure};
use sportello_tests::{Key, Page, Storage, View};

use crate::talk::{
    self, REUNIFICATION, answer, answer_all, answered, asked, case, confirm, heard, said, send, tell,
    text_of, type_into,
};
use crate::texts::text;

/// Opens the first screen.
async fn start(page: &Page, language: &str) -> Result<()> {
    page.goto(&format!("/?lang={language}&on={}", talk::DAY)).await?;
    page.find_css("main .topic").await?;
    Ok(())
}

/// The topics that are offered, by name.
async fn offered(page: &Page) -> Result<Vec<String>> {
    page.js("return [...document.querySelectorAll('.reply .topic')].map(it => it.textContent)", &[]).await
}

/// A message with a topic and four facts in it, in two directions of writing.
const PLANS: [(&str, &str); 2] = [
    ("en", "i have a work permit until 31/12/2027 and want to bring my wife and 2 kids"),
    ("ar", "عندي اقامة عمل تنتهي في 31/12/2027 واريد احضار زوجتي وطفلين"),
];
/// The facts of these plans.
const PLANNED: [&str; 4] = ["relatives", "permit-kind", "permit-expiry", "children-number"];

/// Writes a plan at the start and opens the topic that it is about.
async fn open_plan(page: &Page, language: &str, message: &str) -> Result<()> {
    start(page, language).await?;
    tell(page, message).await?;
    let name = text(language, "procedure-family-reunification")?;
    let topics = offered(page).await?;
    ensure!(topics.first().is_some_and(|first| *first == name), "{language}: it offers {topics:?}");
    page.click_css(".reply .topic").await?;
    page.find_css("article.ask[data-fact='relatives']").await?;
    page.find_css(".reply .tick").await?;
    // The late texts of the topic.
    page.wait_settled().await?;
    let mut facts = heard(page).await?;
    facts.sort_unstable();
    let mut planned = PLANNED.map(str::to_owned);
    planned.sort_unstable();
    ensure!(facts == planned, "{language}: heard {facts:?}");
    Ok(())
}

/// What is said at the start becomes answers only after a yes, and is not asked again.
pub async fn at_the_start(page: &Page) -> Result<()> {
    for (language, message) in PLANS {
        open_plan(page, language, message).await?;
        // Nothing is taken before it is confirmed.
        let unticked = "return document.querySelectorAll('.reply .tick input:not(:checked)').length";
        ensure!(page.js::<usize>(unticked, &[]).await? == 0, "{language}: a tick is missing");
        ensure!(case(page).await?.is_empty(), "{language}: it was taken before a yes");
        ensure!(said(page).await?.is_empty(), "{language}: said {:?}", said(page).await?);
        nothing_left(page, message).await?;
        confirm(page).await?;
        page.find_css("article.ask[data-fact='sponsor-citizenship']").await?;
        page.wait_js("focus on the title", "return document.activeElement.id === 'title'", &[]).await?;
        ensure!(said(page).await?.len() == 4, "{language}: said {:?}", said(page).await?);
        let rest = answer_all(page, REUNIFICATION).await?;
        let twice: Vec<_> = rest.iter().filter(|fact| PLANNED.contains(&fact.as_str())).collect();
        ensure!(twice.is_empty(), "{language}: asked again: {twice:?}");
        page.find_css(".verdict").await?;
        nothing_left(page, message).await?;
    }
    Ok(())
}

/// Without its tick, something is left out and asked; with *No* everything is.
pub async fn leaves_out_what_is_wrong(page: &Page) -> Result<()> {
    for (language, message) in PLANS {
        open_plan(page, language, message).await?;
        page.click_css(".reply .tick:has([data-fact='permit-expiry'])").await?;
        confirm(page).await?;
        page.find_css("article.ask[data-fact='sponsor-citizenship']").await?;
        ensure!(said(page).await?.len() == 3, "{language}: said {:?}", said(page).await?);
        answer(page, "sponsor-citizenship", "non-eu").await?;
        ensure!(asked(page).await?.as_deref() == Some("permit-expiry"), "asked {:?}", asked(page).await?);
        let written: String = page.js("return document.querySelector('#year').value", &[]).await?;
        ensure!(written.is_empty(), "{language}: `{written}` is in the year");

        open_plan(page, language, message).await?;
        page.click_text(&text(language, "reply-facts-no")?).await?;
        page.wait_js("the end of the card", "return !document.querySelector('.reply')", &[]).await?;
        ensure!(case(page).await?.is_empty(), "{language}: it was taken after a no");
        ensure!(asked(page).await?.as_deref() == Some("relatives"), "asked {:?}", asked(page).await?);
        page.wait_js("focus on the title", "return document.activeElement.id === 'title'", &[]).await?;
    }
    Ok(())
}

/// A number without its tick is asked; what stood in the tick does not stand in its field. And a tick that was taken
/// away stays away when something else is written.
pub async fn keeps_ticks_apart(page: &Page) -> Result<()> {
    talk::open(page, "en", "family-reunification").await?;
    let others: Vec<_> =
        REUNIFICATION.iter().filter(|(fact, _)| *fact != "children-number").copied().collect();
    answer_all(page, &others).await?;
    ensure!(asked(page).await?.as_deref() == Some("children-number"), "asked {:?}", asked(page).await?);
    tell(page, "two").await?;
    page.click_css(".reply .tick").await?;
    page.js::<()>("document.querySelector('.reply .tick input').dataset.old = 'yes'", &[]).await?;
    tell(page, "what is a nulla osta").await?;
    let ticked: bool = page.js("return document.querySelector('.reply .tick input').checked", &[]).await?;
    let shown = text_of(page, ".reply .tick strong").await?;
    ensure!(shown.starts_with('2'), "it understood {shown} children");
    ensure!(!ticked, "the tick is back");
    confirm(page).await?;
    ensure!(asked(page).await?.as_deref() == Some("children-number"), "asked {:?}", asked(page).await?);
    let written: String = page.js("return document.querySelector('#field').value", &[]).await?;
    ensure!(written.is_empty(), "`{written}` is in the field");
    Ok(())
}

/// The answers of [`REUNIFICATION`] that come before this fact.
fn before(fact: &str) -> &'static talk::Answers {
    let until = REUNIFICATION.iter().position(|(known, _)| *known == fact).unwrap_or_default();
    &REUNIFICATION[..until]
}

/// One question answered in words: its fact, what is written, and the fact that comes next.
type Worded = (&'static str, &'static str, &'static str);

const RENEWAL_IN_ENGLISH: [Worded; 3] = [
    ("permit-kind", "for work", "trouble"),
    ("trouble", "none of these", "applied"),
    ("applied", "no, not yet", "permit-expiry"),
];
const RENEWAL_IN_ARABIC: [Worded; 3] =
    [("permit-kind", "عمل", "trouble"), ("trouble", "لا شيء", "applied"), ("applied", "لا", "permit-expiry")];

/// The question on the screen answered in words: a choice, yes or no, a date of which a part is known, a number.
pub async fn answers_the_question(page: &Page) -> Result<()> {
    for (language, worded, expiry, children) in [
        ("en", RENEWAL_IN_ENGLISH, "in march 2027", "two"),
        ("ar", RENEWAL_IN_ARABIC, "في مارس 2027", "اثنين"),
    ] {
        talk::open(page, language, "permit-renewal").await?;
        for (number, (fact, message, next)) in worded.iter().enumerate() {
            worded_answer(page, fact, message, next)
                .await
                .with_context(|| format!("{language}: {message}"))?;
            ensure!(said(page).await?.len() == number + 1, "{language}: said {:?}", said(page).await?);
        }
        // Of the day only month and year are known: they are written, and the rest is asked.
        tell(page, expiry).await?;
        ensure!(heard(page).await? == ["permit-expiry"], "{language}: heard {:?}", heard(page).await?);
        confirm(page).await?;
        ensure!(asked(page).await?.as_deref() == Some("permit-expiry"), "asked {:?}", asked(page).await?);
        ensure!(said(page).await?.len() == 3, "{language}: half a day was taken");
        let day: Vec<String> = page
            .js("return ['day', 'month', 'year'].map(id => document.getElementById(id).value)", &[])
            .await?;
        ensure!(day == ["", "3", "2027"], "{language}: the day is {day:?}");
        type_into(page, "#day", "31").await?;
        page.click_css("article.ask .primary").await?;
        page.find_css("article.ask[data-fact='job']").await?;
        answer_all(
            page,
            &[
                ("job", "open-ended"),
                ("absence", "short"),
                ("passport", "valid"),
                ("home", "registered"),
                ("domestic", "no"),
            ],
        )
        .await?;
        ensure!(asked(page).await?.as_deref() == Some("children-under-14"), "asked {:?}", asked(page).await?);
        tell(page, children).await?;
        ensure!(heard(page).await? == ["children-under-14"], "{language}: heard {:?}", heard(page).await?);
        let shown = text_of(page, ".reply .tick strong").await?;
        ensure!(shown.starts_with('2'), "{language}: it understood {shown}");
        confirm(page).await?;
        page.find_css(".verdict").await?;
    }
    Ok(())
}

/// Writes an answer, sees it in the card, confirms it, and is asked the next question.
async fn worded_answer(page: &Page, fact: &str, message: &str, next: &str) -> Result<()> {
    ensure!(asked(page).await?.as_deref() == Some(fact), "asked {:?}", asked(page).await?);
    let before = case(page).await?;
    tell(page, message).await?;
    ensure!(heard(page).await? == [fact], "heard {:?}", heard(page).await?);
    ensure!(case(page).await? == before, "it was taken before a yes");
    confirm(page).await?;
    page.find_css(&format!("article.ask[data-fact='{next}']")).await?;
    Ok(())
}

/// A refusal in words is an answer like the button, where the button is.
pub async fn refuses(page: &Page) -> Result<()> {
    for (language, message) in [("en", "I'd rather not say"), ("ar", "أفضل عدم الإجابة")] {
        talk::open(page, language, "permit-renewal").await?;
        answer(page, "permit-kind", "work").await?;
        tell(page, message).await?;
        ensure!(heard(page).await? == ["trouble"], "{language}: heard {:?}", heard(page).await?);
        confirm(page).await?;
        page.find_css("article.ask[data-fact='applied']").await?;
    }
    Ok(())
}

/// "I don't know" in words.
pub async fn does_not_know(page: &Page) -> Result<()> {
    for (language, message) in [("en", "i don't know"), ("it", "non lo so"), ("ar", "لا أعرف")] {
        talk::open(page, language, "permit-renewal").await?;
        answer_all(page, &[("permit-kind", "work"), ("trouble", "none")]).await?;
        tell(page, message).await?;
        ensure!(heard(page).await? == ["applied"], "{language}: heard {:?}", heard(page).await?);
        confirm(page).await?;
        page.find_css("article.ask[data-fact='permit-expiry']").await?;
    }
    Ok(())
}

/// Nothing is understood: the nearest topics and the desk, never a dead end.
pub async fn is_not_understood(page: &Page) -> Result<()> {
    for (language, message) in [("en", "qwrtz plmk xvb"), ("ar", "صضثق فغعه خحج")] {
        start(page, language).await?;
        tell(page, message).await?;
        no_dead_end(page, language).await.with_context(|| format!("{language}, at the start"))?;
        talk::open(page, language, "permit-renewal").await?;
        tell(page, message).await?;
        no_dead_end(page, language).await.with_context(|| format!("{language}, at a question"))?;
        let before: String = page.js("return location.href", &[]).await?;
        page.click_text(&text(language, "help-desk-title")?).await?;
        page.find_css("main a.call").await?;
        ensure!(before.contains("topic="), "the address was {before}");
        page.back().await?;
        page.find_css("article.ask[data-fact='permit-kind']").await?;
    }
    Ok(())
}

async fn no_dead_end(page: &Page, language: &str) -> Result<()> {
    let reply = text_of(page, ".reply").await?;
    let expected = text(language, "reply-not-understood")?;
    ensure!(reply.contains(&expected), "it says {reply}");
    page.find_text(&text(language, "help-desk-title")?).await?;
    page.find_text(&text(language, "reply-close")?).await?;
    Ok(())
}

/// The longest message, and messages that would like to be more than text.
pub async fn is_only_text(page: &Page) -> Result<()> {
    start(page, "en").await?;
    let longest = "my permit for work, ".repeat(30);
    ensure!(longest.len() == 600, "it has {} letters", longest.len());
    set_box(page, &longest).await?;
    page.press(Key::Enter).await?;
    answered(page, longest.trim_end()).await?;
    page.assert_fits().await?;
    let accepted: u32 = page.js("return document.querySelector('#message').maxLength", &[]).await?;
    ensure!(accepted == 600, "the box takes {accepted} letters");
    for (language, message) in [
        ("en", "<img src=x onerror=\"window.mark = 1\"><script>window.mark = 2</script>"),
        ("it", "</h2><a href=\"javascript:window.mark = 3\">permesso</a> {{ 7 * 7 }} ${7*7} %00"),
        ("ar", "\u{202e}تصريح <b>work</b> \u{2066}\u{200f}\u{202d}abc"),
        ("en", "\"]};alert(1);//\\u0000 \u{202e}\u{2067}renew my permit"),
    ] {
        start(page, language).await?;
        set_box(page, message).await?;
        page.press(Key::Enter).await?;
        answered(page, message).await?;
        let shown: Vec<String> = page
            .js(
                "const reply = document.querySelector('#reply');
                 return [String(window.mark), String(reply.children.length),
                   String(document.querySelectorAll('.reply :is(img, script, a, b, iframe)').length),
                   reply.textContent]",
                &[],
            )
            .await?;
        ensure!(shown[..3] == ["undefined", "0", "0"], "{language}: {shown:?}");
        // Its marks of direction end with it: it stands in an isolate of its own.
        let inside = format!("\u{2068}{message}\u{2069}");
        ensure!(shown[3].contains(&inside), "{language}: not isolated: {:?}", shown[3]);
        page.assert_fits().await?;
    }
    Ok(())
}

/// Puts text into the box at once, as pasting does; hundreds of keys would take long.
async fn set_box(page: &Page, message: &str) -> Result<()> {
    page.js(
        "const box = document.querySelector('#message'); box.focus(); box.value = arguments[0];
         box.dispatchEvent(new Event('input', { bubbles: true }))",
        &[message.into()],
    )
    .await
}

/// Another procedure in the middle: what both ask is asked once, and one can go back.
pub async fn goes_to_another_procedure(page: &Page) -> Result<()> {
    for (language, message, back) in [
        ("en", "how do i renew my permit", "i want to bring my wife"),
        ("ar", "كيف اجدد الاقامة", "اريد احضار زوجتي"),
    ] {
        talk::open(page, language, "family-reunification").await?;
        answer_all(page, before("family-trouble")).await?;
        ensure!(said(page).await?.len() == 4, "said {:?}", said(page).await?);
        tell(page, message).await?;
        let name = text(language, "procedure-permit-renewal")?;
        ensure!(offered(page).await?.contains(&name), "{language}: it offers {:?}", offered(page).await?);
        let reply = text_of(page, ".reply").await?;
        ensure!(reply.contains(&text(language, "reply-carried")?), "{language}: it says {reply}");
        page.click_text(&name).await?;
        page.wait_js("the other topic", "return location.search.includes('topic=permit-renewal')", &[])
            .await?;
        ensure!(asked(page).await?.as_deref() == Some("trouble"), "asked {:?}", asked(page).await?);
        let rest = answer_all(page, talk::RENEWAL).await?;
        let shared = ["permit-kind", "permit-expiry"];
        ensure!(
            !rest.iter().any(|fact| shared.contains(&fact.as_str())),
            "{language}: asked again: {rest:?}"
        );
        page.find_css(".verdict").await?;
        // What the first procedure knew is still known.
        page.click_css(".bar .home").await?;
        page.find_css("main.start").await?;
        tell(page, back).await?;
        page.click_text(&text(language, "procedure-family-reunification")?).await?;
        page.find_css("article.ask").await?;
        ensure!(asked(page).await?.as_deref() == Some("family-trouble"), "asked {:?}", asked(page).await?);
    }
    Ok(())
}

/// What a screen reader meets, in its order: the heading of the answer has the focus and names the card; the card comes
/// before the question; what the page says by itself is in a status.
pub async fn is_read_in_order(page: &Page) -> Result<()> {
    for (language, message) in PLANS {
        open_plan(page, language, message).await?;
        names_resolve(page).await.with_context(|| format!("{language}: the card to confirm"))?;
        confirm(page).await?;
        let word = if language == "ar" { "ما معنى nulla osta" } else { "what is a nulla osta" };
        tell(page, word).await?;
        names_resolve(page).await.with_context(|| format!("{language}: the answer"))?;
        let order: Vec<String> = page
            .js(
                "return [...document.querySelectorAll(`header.bar, [role=alert]:not(.boot), [role=status]:not(.wrong, .listen-note),
                   .reply, main, .ask, .tell`)].map(it => it.className.split(' ')[0] || it.getAttribute('role') || it.localName)",
                &[],
            )
            .await?;
        let expected = ["bar", "alert", "status", "reply", "two", "ask", "tell"];
        ensure!(order == expected, "{language}: the order is {order:?}");
        let reply: Vec<String> = page
            .js(
                "const reply = document.querySelector('#reply');
                 return [reply.localName, reply.getAttribute('tabindex'), String(document.activeElement === reply),
                   reply.closest('.reply').localName]",
                &[],
            )
            .await?;
        ensure!(reply == ["h2", "-1", "true", "section"], "{language}: the heading is {reply:?}");
        // The next Tab goes into the card, not to the beginning of the page.
        page.press(Key::Tab).await?;
        let inside: bool = page.js("return !!document.activeElement.closest('.reply')", &[]).await?;
        ensure!(inside, "{language}: Tab goes to {}", page.focused().await?);
    }
    Ok(())
}

/// Every `aria-labelledby` and `aria-describedby` names something that is there and says something.
async fn names_resolve(page: &Page) -> Result<()> {
    let broken: Vec<String> = page
        .js(
            "return [...document.querySelectorAll('[aria-labelledby]')].filter(it =>
               !it.getAttribute('aria-labelledby').split(' ').some(id => document.getElementById(id)?.textContent.trim()))
               .map(it => `${it.localName}.${it.className} ${it.getAttribute('aria-labelledby')}`)",
            &[],
        )
        .await?;
    ensure!(broken.is_empty(), "without a name: {broken:?}");
    Ok(())
}

/// Without a mouse: the box, Enter, the yes, Enter.
pub async fn by_keyboard(page: &Page) -> Result<()> {
    for (language, message) in [("en", "in march 2027 and i have a work permit"), ("ar", "عندي اقامة عمل")]
    {
        talk::open(page, language, "permit-renewal").await?;
        tab_until(page, "document.activeElement.id === 'message'").await?;
        page.type_keys(message).await?;
        page.press(Key::Enter).await?;
        answered(page, message).await?;
        tab_until(page, "document.activeElement.matches('.reply .tick input')").await?;
        tab_until(page, "document.activeElement.matches('.reply button.primary')").await?;
        page.press(Key::Enter).await?;
        page.find_css("article.ask[data-fact='trouble']").await?;
        page.wait_js("focus on the title", "return document.activeElement.id === 'title'", &[]).await?;
        ensure!(said(page).await?.len() == 1, "{language}: said {:?}", said(page).await?);
    }
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

/// Every card of the conversation: by the rules of accessibility, and on the narrowest screen.
pub async fn is_accessible_and_fits(page: &Page) -> Result<()> {
    let look = async |what: &str| -> Result<()> {
        ensure!(page.js::<u32>("return innerWidth", &[]).await? == View::NARROW.width, "not a narrow screen");
        page.assert_accessible().await.with_context(|| what.to_owned())?;
        page.assert_fits().await.with_context(|| what.to_owned())
    };
    for (language, plan, lost, word, correction, cry) in [
        (
            "en",
            PLANS[0].1,
            "qwrtz plmk xvb",
            "what is a nulla osta",
            "no, three children",
            "my husband beats me",
        ),
        ("ar", PLANS[1].1, "صضثق فغعه خحج", "ما معنى nulla osta", "لا، ثلاثة أطفال", "جوزي كل ما يشرب يضربني"),
    ] {
        start(page, language).await?;
        tell(page, lost).await?;
        look(&format!("{language}: not understood")).await?;
        tell(page, plan).await?;
        look(&format!("{language}: topics")).await?;
        page.click_css(".reply .topic").await?;
        page.find_css(".reply .tick").await?;
        page.wait_settled().await?;
        look(&format!("{language}: to confirm")).await?;
        confirm(page).await?;
        tell(page, word).await?;
        look(&format!("{language}: a word in the answer")).await?;
        page.click_text(&text(language, "reply-close")?).await?;
        tell(page, correction).await?;
        look(&format!("{language}: a correction")).await?;
        confirm(page).await?;
        page.find_css(".changed").await?;
        look(&format!("{language}: what has changed")).await?;
        page.screenshot(&format!("changed-{language}")).await?;
        page.click_css("details.keep summary").await?;
        look(&format!("{language}: the offer to keep")).await?;
        page.find_css("main [data-term]:not(details [data-term])").await?;
        page.click_css("main [data-term]:not(details [data-term])").await?;
        page.find_css("dialog[open] #gloss").await?;
        look(&format!("{language}: the word in a dialog")).await?;
        page.press(Key::Escape).await?;
        page.wait_js("the end of the dialog", "return !document.querySelector('dialog[open]')", &[]).await?;
        send(page, cry).await?;
        page.find_css("main.danger").await?;
        look(&format!("{language}: danger")).await?;
        page.screenshot(&format!("danger-{language}")).await?;
    }
    Ok(())
}

/// Nothing of a message is in storage or in the address.
async fn nothing_left(page: &Page, message: &str) -> Result<()> {
    let storage = page.storage().await?;
    let kept = Storage { caches: Default::default(), workers: 0, ..storage.clone() };
    ensure!(kept == Storage::default(), "left behind: {storage:?}");
    let first = message.split(' ').next().unwrap_or_default();
    let address: String = page.js("return decodeURIComponent(location.href)", &[]).await?;
    ensure!(!address.contains(first) || first.len() < 3, "the address is {address}");
    let state: Option<String> = page.js("return history.state", &[]).await?;
    ensure!(state.is_none(), "the history holds {state:?}");
    Ok(())
}
