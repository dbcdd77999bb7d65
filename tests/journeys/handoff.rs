//! From the phone to the desk and elsewhere: the code, the link, the message, the calendar, the data for forms.

use anyhow::{Context, Result, ensure};
use icalendar::{Calendar, CalendarComponent, Component};
use serde_json::Value;
use sportello_handoff::code;
use sportello_rules::assess;
use sportello_rules::assess::Certainty;
use sportello_tests::{Browser, Cut, Key, Page, View};

use crate::codes::{self, carried, drawn, fill, renewal, told_nobody};
use crate::talk::{self, answer_all, text_of};
use crate::texts::text;

/// Goes through the renewal of today on a phone, to its result.
async fn result(page: &Page, language: &str) -> Result<()> {
    page.goto(&format!("/?lang={language}&topic=permit-renewal")).await?;
    page.find_css("article.ask").await?;
    answer_all(page, &renewal()).await?;
    page.find_css(".verdict.yes").await.map(drop)
}

/// The main one: answered in Arabic on a phone, read from its screen at the desk, without any network.
pub async fn phone_to_desk(page: &Page) -> Result<()> {
    let (phone, desk) = page.second_window(View::DESK).await?;
    codes::open_desk(page).await?;
    page.switch_to(&phone).await?;
    result(page, "ar").await?;
    let on_the_phone = talk::case(page).await?;
    page.click_text(&text("ar", "result-share")?).await?;
    let addresses = codes::shown(page).await?;
    ensure!(addresses.len() == 1, "{} codes", addresses.len());
    let address = addresses[0].as_str();
    ensure!(address.starts_with(&page.server.url()), "the code leads to {address}");
    let read = drawn(page).await?;
    ensure!(read == address, "the picture says `{read}`, the page `{address}`");
    let sealed = carried(address)?;
    ensure!(sealed.language == "ar" && sealed.answered() == renewal().len(), "the code holds {sealed:?}");
    ensure!(sealed.personal.is_none(), "the code holds personal data");
    codes::settled(page).await?;

    page.switch_to(&desk).await?;
    codes::record(page, address).await?;
    beside(page).await?;
    page.click_text(&text("it", "desk-new-client")?).await?;
    page.find_css("#code").await?;

    let before = page.requests();
    page.server.cut(Cut::Everything);
    page.server.forget_seen();
    codes::record(page, address).await?;
    is_the_record(page).await?;
    ensure!(talk::case(page).await? == on_the_phone, "the answers at the desk are others");
    beside(page).await?;
    marks(page).await?;
    page.js::<()>("window.printed = 0; window.print = () => { window.printed += 1 }", &[]).await?;
    page.click_text(&text("it", "desk-record-print")?).await?;
    ensure!(page.js::<u32>("return window.printed", &[]).await? == 1, "it is not printed");

    page.switch_to(&phone).await?;
    codes::view(page, "sheet").await?;
    ensure!(codes::shown(page).await? == [address], "the code on the sheet is another");
    let read = drawn(page).await?;
    ensure!(read == address, "the picture on the sheet says `{read}`");
    ensure!(page.requests().is_empty(), "asked for {:?}", page.requests());
    let code = address.rsplit('=').next().unwrap_or_default();
    for seen in before {
        let tells = [code, "open-ended", "registered", "expiry"]
            .iter()
            .any(|secret| seen.path.contains(secret) || seen.query.contains(secret));
        ensure!(!tells, "a request tells an answer: {seen:?}");
    }
    for window in [&phone, &desk] {
        page.switch_to(window).await?;
        told_nobody(page, &[code]).await?;
    }
    Ok(())
}

/// The client's language beside the Italian, on and off.
async fn beside(page: &Page) -> Result<()> {
    let switch = text("it", "desk-show-other-language")?;
    page.click_text(&switch).await?;
    let lines = "return [...document.querySelectorAll('main.record .translation[lang=ar][dir=rtl]')]
        .filter(it => /[\\u0600-\\u06ff]/.test(it.textContent)).length > 12";
    page.wait_js("the lines in Arabic", lines, &[]).await?;
    page.click_text(&switch).await?;
    page.wait_js("their end", "return !document.querySelector('.translation')", &[]).await
}

/// In Italian, what is open first, then requirements and papers, and every answer.
async fn is_the_record(page: &Page) -> Result<()> {
    let language: String = page.js("return document.documentElement.lang", &[]).await?;
    ensure!(language == "it", "the record is in {language}");
    let headings: Vec<String> = page
        .js("return [...document.querySelectorAll('main.record .card > h2')].map(it => it.textContent)", &[])
        .await?;
    let place = |key: &str| -> Result<Option<usize>> {
        let wanted = text("it", key)?;
        Ok(headings.iter().position(|heading| heading.starts_with(&wanted)))
    };
    let order = [place("desk-doubts-first")?, place("requirements-title")?, place("sheet-papers")?];
    let present: Vec<usize> = order.into_iter().flatten().collect();
    ensure!(present.len() >= 2 && present.is_sorted(), "the parts are {headings:?}");
    ensure!(place("desk-doubts-first")?.is_none_or(|place| place == 0), "the parts are {headings:?}");
    let facts = codes::facts(page).await?;
    ensure!(facts.len() == renewal().len(), "the answers are {facts:?}");
    let address: String = page.js("return location.href", &[]).await?;
    ensure!(!address.contains('#'), "the address is {address}");
    Ok(())
}

/// Every mark of the first paper goes on and off, and a keyboard stays where it is.
async fn marks(page: &Page) -> Result<()> {
    for mark in ["seen", "missing", "copy", "sign"] {
        let css = format!(".paper-row [data-mark='{mark}']");
        for state in ["true", "false"] {
            page.click_css(&css).await?;
            let pressed: String = page
                .js(
                    "return document.querySelector(arguments[0]).getAttribute('aria-pressed')",
                    &[css.as_str().into()],
                )
                .await?;
            ensure!(pressed == state, "{mark} is {pressed} instead of {state}");
        }
    }
    page.click_css(".paper-row [data-mark='seen']").await?;
    let only: usize =
        page.js("return document.querySelectorAll('.mark[aria-pressed=true]').length", &[]).await?;
    ensure!(only == 1, "{only} marks are on");
    page.js::<()>("document.querySelector('.paper-row [data-mark=seen]').focus()", &[]).await?;
    page.press(' ').await?;
    page.wait_painted().await?;
    let still: bool = page.js("return document.activeElement.matches('[data-mark=seen]')", &[]).await?;
    ensure!(still, "after a mark the focus is on `{}`", page.focused().await?);
    Ok(())
}

/// A link from an Arabic phone, opened on an English one: by itself, and in a page that is already open.
pub async fn link_is_opened(page: &Page) -> Result<()> {
    result(page, "ar").await?;
    let mine = talk::case(page).await?;
    page.click_text(&text("ar", "result-share")?).await?;
    let address = codes::shown(page).await?.remove(0);
    let (_, other) = page.second_window(View::PHONE).await?;
    for already_open in [false, true] {
        page.goto("/?lang=en&view=help").await?;
        page.find_css("main #title").await?;
        if already_open {
            page.js::<()>(
                "location.hash = arguments[0]",
                &[address.split_once('#').unwrap_or_default().1.into()],
            )
            .await?;
        } else {
            page.goto_address(&address).await?;
        }
        page.find_css(".verdict.yes").await?;
        page.wait_js("Arabic", "return document.documentElement.matches('[lang=ar][dir=rtl]')", &[]).await?;
        ensure!(talk::case(page).await? == mine, "other answers are opened");
        page.wait_js("the result's address", "return location.search.includes('view=result')", &[]).await?;
        told_nobody(page, &[address.rsplit('=').next().unwrap_or_default(), "open-ended"]).await?;
        page.back().await?;
        page.wait_js("the entry before", "return !location.search.includes('view=result')", &[]).await?;
        let before: String = page.js("return location.href", &[]).await?;
        ensure!(!before.contains("c="), "the history holds {before}");
        page.switch_to(&other).await?;
    }
    Ok(())
}

/// A code that cannot be read, opened as a link: it is said, and the page can be used.
pub async fn damaged_link(page: &Page) -> Result<()> {
    let digits = codes::digits(&renewal(), "ar")?;
    let changed = change_a_digit(&digits);
    page.goto("/?lang=en").await?;
    page.find_css("main .topic").await?;
    page.goto_address(&codes::address(page, &changed)).await?;
    page.find_css("main .topic").await?;
    let said = text("en", "desk-error-damaged")?;
    page.wait_js("what is wrong", "return document.body.innerText.includes(arguments[0])", &[said.into()])
        .await?;
    page.assert_accessible().await?;
    page.assert_fits().await?;
    told_nobody(page, &[&changed]).await?;
    page.click_css("summary.topic").await
}

/// Another digit in the middle.
pub fn change_a_digit(digits: &str) -> String {
    let middle = digits.len() / 2;
    let change = |(place, digit): (usize, char)| match digit {
        '9' if place == middle => '8',
        digit if place == middle => char::from_u32(u32::from(digit) + 1).unwrap_or_default(),
        digit => digit,
    };
    digits.char_indices().map(change).collect()
}

/// Somebody invented, with a codice fiscale that is right.
const SURNAME: &str = "Akhtar";
const NAME: &str = "Eau";
const BIRTH: &str = "11/01/1997";
const OTHER_BIRTH: &str = "12/01/1997";
const FISCAL_CODE: &str = "KHTEAU97A11Z336Y";

/// Fills in the data of a person.
async fn fill_in(page: &Page, birth: &str) -> Result<()> {
    fill(page, "#field-surname", SURNAME).await?;
    fill(page, "#field-name", NAME).await?;
    page.js::<()>(
        "const sex = document.querySelector('#field-sex'); sex.value = [...sex.options].map(it => it.value)
           .find(it => /^m/i.test(it)); sex.dispatchEvent(new Event('change', { bubbles: true }))",
        &[],
    )
    .await?;
    fill(page, "#field-birth-date", birth).await?;
    talk::type_into(page, "#field-birth-place", "Egit").await?;
    page.click_css("[data-field='birth-place'] .chip").await?;
    // The suggestions go away only when one is taken.
    page.wait_js(
        "a suggestion to be taken",
        "const field = document.querySelector('#field-birth-place');
         return field.value.length > 4 && !field.closest('.field').querySelector('.chip')",
        &[],
    )
    .await?;
    fill(page, "#field-fiscal-code", FISCAL_CODE).await
}

/// What the checks say on the screen: finding and words.
async fn findings(page: &Page) -> Result<Vec<(String, String, String)>> {
    page.wait_painted().await?;
    page.js(
        "return [...document.querySelectorAll('[data-finding]')].map(it =>
           [it.closest('.field').dataset.field, it.dataset.finding, it.textContent.replace(/[\\u2066-\\u2069]/g, '')])",
        &[],
    )
    .await
}

/// What stands in the fields of the form.
async fn typed(page: &Page) -> Result<Vec<String>> {
    page.js(
        "return ['surname', 'name', 'birth-date', 'fiscal-code'].map(it => document.querySelector('#field-' + it).value)",
        &[],
    )
    .await
}

/// The data for forms: checked, printed, never sent, and gone with one tap.
pub async fn form(page: &Page) -> Result<()> {
    result(page, "en").await?;
    page.click_text(&text("en", "result-form")?).await?;
    page.find_css("#field-surname").await?;
    codes::settled(page).await?;
    fill_in(page, BIRTH).await?;
    let said = findings(page).await?;
    ensure!(said.is_empty(), "of what is right it says {said:?}");
    fill(page, "#field-birth-date", OTHER_BIRTH).await?;
    let said = findings(page).await?;
    ensure!(
        said.iter().any(|(_, finding, words)| {
            finding == "birth-date-differs"
                && words.contains("11 January 1997")
                && words.contains("12 January 1997")
        }),
        "of another day of birth it says {said:?}"
    );
    page.assert_accessible().await?;
    page.assert_fits().await?;
    let expected = [SURNAME, NAME, OTHER_BIRTH, FISCAL_CODE];
    ensure!(typed(page).await? == expected, "the fields hold {:?}", typed(page).await?);

    page.click_text(&text("en", "form-done")?).await?;
    page.find_css("article.paper").await?;
    page.wait_js(
        "the data on a paper",
        "return [...document.querySelectorAll('.paper [lang=it]')].some(it => it.textContent.includes(arguments[0]))",
        &[SURNAME.into()],
    )
    .await?;
    let lines: (usize, usize) = page
        .js(
            "const lines = [...document.querySelectorAll('.paper .pair')];
             return [lines.length, lines.filter(it => it.querySelector('[lang=it]')?.textContent.trim()
               && it.querySelector('.translation[lang=en]')?.textContent.trim()).length]",
            &[],
        )
        .await?;
    ensure!(lines.0 > 5 && lines.0 == lines.1, "{} of {} lines have both languages", lines.1, lines.0);
    let place = text_of(page, ".paper").await?;
    ensure!(
        place.contains("Egitto") || place.contains("EGITTO"),
        "the place of birth is not Italian: {place}"
    );
    page.screenshot("papers").await?;
    told_nobody(page, &[SURNAME, FISCAL_CODE, "1997"]).await?;

    // Into the code only when it is ticked.
    codes::view(page, "share").await?;
    let without = codes::shown(page).await?.remove(0);
    ensure!(carried(&without)?.personal.is_none(), "the code holds personal data that nobody ticked");
    page.click_css(".codes label.tick input").await?;
    page.wait_js(
        "another code",
        "return document.querySelector('.qr').dataset.address !== arguments[0]",
        &[without.as_str().into()],
    )
    .await?;
    let with = codes::shown(page).await?.remove(0);
    let personal = carried(&with)?.personal.context("no personal data in the code")?;
    let personal = String::from_utf8(personal)?;
    ensure!(personal.contains(SURNAME) && personal.contains(FISCAL_CODE), "the code holds {personal}");
    let read = drawn(page).await?;
    ensure!(read == with, "the picture says `{read}`");
    page.click_css(".codes label.tick input").await?;
    page.wait_js(
        "the code as before",
        "return document.querySelector('.qr').dataset.address === arguments[0]",
        &[without.as_str().into()],
    )
    .await?;
    told_nobody(page, &[SURNAME, FISCAL_CODE, "1997"]).await?;

    codes::view(page, "form").await?;
    page.find_css("#field-surname").await?;
    ensure!(typed(page).await? == expected, "the fields hold {:?}", typed(page).await?);
    page.click_text(&text("en", "form-wipe")?).await?;
    page.wait_js("empty fields", "return document.querySelector('#field-surname').value === ''", &[]).await?;
    let left: Vec<String> = page
        .js(
            "return [...document.querySelectorAll('main input, main select')].map(it => it.value).filter(it => it)",
            &[],
        )
        .await?;
    ensure!(left.is_empty(), "left in the form: {left:?}");
    codes::view(page, "papers").await?;
    page.find_css("article.paper").await?;
    let paper = text_of(page, "main").await?;
    ensure!(!paper.contains(SURNAME) && !paper.contains(FISCAL_CODE), "left on the papers");
    told_nobody(page, &[SURNAME, FISCAL_CODE, "1997"]).await?;

    // At the desk.
    codes::open_desk(page).await?;
    codes::record(page, &with).await?;
    let shown = text_of(page, "main.record").await?;
    for part in [SURNAME, NAME, "12/01/1997", FISCAL_CODE, &text("it", "desk-personal")?] {
        ensure!(shown.contains(part), "`{part}` is not in the record");
    }
    told_nobody(page, &[SURNAME, FISCAL_CODE, "1997"]).await
}

/// Of several children the boxes of one stand before those of the next, and who is fourteen is none of them.
pub async fn children_on_papers(page: &Page) -> Result<()> {
    result(page, "en").await?;
    page.click_text(&text("en", "result-form")?).await?;
    page.find_css("#field-surname").await?;
    codes::settled(page).await?;
    fill(page, "#field-surname", "Hu").await?;
    let year = xtask::machine::today().year();
    let children = [("PRIMO", "UNO", year - 8), ("SECONDO", "DUE", year - 5), ("TERZO", "TRE", year - 15)];
    for (at, (surname, name, born)) in children.iter().enumerate() {
        page.click_text(&text("en", "form-add-member")?).await?;
        fill(page, &format!("#field-{at}surname"), surname).await?;
        fill(page, &format!("#field-{at}name"), name).await?;
        fill(page, &format!("#field-{at}birth-date"), &format!("02/01/{born}")).await?;
        for (field, choice) in [("relation", "child"), ("lives", "with-the-person"), ("sex", "female")] {
            page.js::<()>(
                "const field = document.getElementById(arguments[0]); field.value = arguments[1];
                 field.dispatchEvent(new Event('change', { bubbles: true }))",
                &[format!("field-{at}{field}").into(), choice.into()],
            )
            .await?;
        }
    }
    codes::view(page, "papers").await?;
    page.find_css("[data-paper=companion-1]").await?;
    page.wait_js("the places", "return document.body.innerText.includes('PRIMO')", &[]).await?;
    let guide: String =
        page.js("return document.querySelector('[data-paper=companion-1]').textContent", &[]).await?;
    let places: Vec<Option<usize>> =
        ["PRIMO", "UNO", "SECONDO", "DUE"].iter().map(|part| guide.find(part)).collect();
    ensure!(places.iter().all(Option::is_some) && places.is_sorted(), "they stand at {places:?}");
    // Two letters are also the code of a country.
    ensure!(guide.contains("Hu") && !guide.contains("Ungheria"), "a surname is read as a country");
    ensure!(!guide.contains("TERZO"), "who is fifteen stands among the children under fourteen");
    Ok(())
}

/// A name in other letters stays as it was typed, and gets a line in Latin letters: that one is printed. Without the list
/// of places that is said, and the form goes on.
pub async fn other_letters(page: &Page) -> Result<()> {
    // The drawings of papers, without a network.
    page.expect_problem("where.");
    page.expect_problem("ERR_");
    for language in ["ar", "en"] {
        result(page, language).await?;
        codes::settled(page).await?;
        page.server.cut(Cut::Everything);
        page.click_text(&text(language, "result-form")?).await?;
        page.find_css("#field-surname").await?;
        let line = "return !!document.querySelector('#field-surname-latin')";
        ensure!(!page.js::<bool>(line, &[]).await?, "{language}: a line in Latin letters for no name");
        fill(page, "#field-surname", "مُحَمَّد").await?;
        page.find_css("[data-finding='not-latin']").await?;
        page.wait_text_in(".field", &text(language, "finding-go-on")?).await?;
        codes::view(page, "papers").await?;
        page.find_css("article.paper").await?;
        let italian =
            "return [...document.querySelectorAll('.paper [lang=it]')].map(it => it.textContent).join(' ')";
        let italian: String = page.js(italian, &[]).await?;
        ensure!(!italian.contains("مُحَمَّد"), "{language}: Arabic letters in the Italian paper");
        codes::view(page, "form").await?;
        fill(page, "#field-surname-latin", "MOHAMED").await?;
        page.wait_js("its end", "return !document.querySelector('[data-finding]')", &[]).await?;
        let kept: String = page.js("return document.querySelector('#field-surname').value", &[]).await?;
        ensure!(kept == "مُحَمَّد", "{language}: the name is now {kept}");
        talk::type_into(page, "#field-birth-place", "Egit").await?;
        page.wait_text_in(".field", &text(language, "form-no-places")?).await?;
        page.wait_settled().await?;
        page.assert_accessible().await?;
        codes::view(page, "papers").await?;
        page.find_css("article.paper").await?;
        let papers = text_of(page, "main").await?;
        ensure!(
            papers.contains("MOHAMED") && !papers.contains("مُحَمَّد"),
            "{language}: the papers say {papers}"
        );
        let needed = text(language, "papers-needed-for")?;
        let needed = needed.split(['{', ':']).next().unwrap_or_default();
        ensure!(papers.contains(needed), "{language}: for what they are needed is not said: {papers}");
        codes::view(page, "form").await?;
        page.click_text(&text(language, "form-wipe")?).await?;
        page.wait_text_in("[role=status]", &text(language, "form-wiped")?).await?;
        page.wait_js("the end of the line", "return !document.querySelector('#field-surname-latin')", &[])
            .await?;
        page.server.cut(Cut::Nothing);
    }
    // Drawings that are still asked for would be missed by the next journey.
    page.goto("/?lang=it").await?;
    page.find_css("main .topic").await.map(drop)
}

/// A code that would take the place of other answers is opened only when the person agrees.
pub async fn code_over_answers(page: &Page) -> Result<()> {
    let digits = codes::digits(&renewal(), "ar")?;
    talk::open(page, "en", "permit-renewal").await?;
    answer_all(page, &[("permit-kind", "study"), ("trouble", "none")]).await?;
    codes::settled(page).await?;
    let mine = talk::case(page).await?;
    let come = async || page.js::<()>("location.hash = arguments[0]", &[format!("c={digits}").into()]).await;
    come().await?;
    page.find_css("#ask").await?;
    page.wait_text_in("#ask", &text("en", "procedure-permit-renewal")?).await?;
    page.wait_js("the focus on it", "return document.activeElement.id === 'ask'", &[]).await?;
    page.assert_accessible().await?;
    page.assert_fits().await?;
    page.click_text(&text("en", "open-no")?).await?;
    page.wait_js("its end", "return !document.querySelector('#ask')", &[]).await?;
    ensure!(talk::case(page).await? == mine, "after a no other answers are there");
    let asked: bool = page.js("return !!document.querySelector('article.ask')", &[]).await?;
    ensure!(asked, "after a no the question is gone");
    come().await?;
    page.click_text(&text("en", "open-yes")?).await?;
    page.find_css(".verdict.yes").await?;
    page.wait_js("Arabic", "return document.documentElement.lang === 'ar'", &[]).await?;
    ensure!(talk::case(page).await? != mine, "after a yes the answers are as before");
    told_nobody(page, &[&digits]).await
}

/// A member of the family is added straight from a field, as with a finger, and its fields follow one another.
pub async fn family(page: &Page) -> Result<()> {
    result(page, "en").await?;
    page.click_text(&text("en", "result-form")?).await?;
    page.find_css("#field-surname").await?;
    codes::settled(page).await?;
    talk::type_into(page, "#field-email", "name.surname@example.com").await?;
    page.click_text(&text("en", "form-add-member")?).await?;
    page.click_css("[data-field^='0'] input").await?;
    page.type_keys("BIANCHI").await?;
    page.press(Key::Tab).await?;
    page.wait_painted().await?;
    let place: String =
        page.js("return document.activeElement.closest('[data-field]')?.dataset.field ?? ''", &[]).await?;
    ensure!(place.starts_with('0'), "after a field of a member the focus is in `{place}`");
    page.click_text(&text("en", "form-remove-member")?).await?;
    page.wait_js("nobody", "return !document.querySelector(\"[data-field^='0']\")", &[]).await
}

/// Who leaves quickly while filling in leaves nothing, also for somebody who comes back with the browser's button.
pub async fn form_is_left_quickly(page: &Page) -> Result<()> {
    result(page, "en").await?;
    page.click_text(&text("en", "result-form")?).await?;
    page.find_css("#field-surname").await?;
    codes::settled(page).await?;
    fill_in(page, BIRTH).await?;
    page.js::<()>("document.documentElement.dataset.leave = 'about:blank'", &[]).await?;
    page.click_css(".bar .leave").await?;
    page.wait_js("away", "return location.href === 'about:blank'", &[]).await?;
    codes::come_back(page).await?;
    let left: String = page
        .js(
            "return document.documentElement.textContent + [...document.querySelectorAll('input, textarea, select')]
               .map(it => it.value).join(' ')",
            &[],
        )
        .await?;
    for secret in [SURNAME, FISCAL_CODE, BIRTH] {
        ensure!(!left.contains(secret), "`{secret}` is still there");
    }
    ensure!(codes::is_empty(&talk::case(page).await?), "answers are still there");
    told_nobody(page, &[SURNAME, FISCAL_CODE, "1997"]).await
}

/// Keeps what the page hands to the browser, instead of a file.
const KEEP_FILES: &str = "window.files = []; window.names = [];
    URL.createObjectURL = (file) => { window.files.push(file); return 'blob:kept' };
    HTMLAnchorElement.prototype.click = function () { window.names.push(this.download) }";

/// The file that was handed over last, with its name.
pub async fn kept_file(page: &Page) -> Result<(String, String)> {
    page.js_async("return [window.names.at(-1), await window.files.at(-1).text()]", &[]).await
}

/// Keeps the page from writing files; [`kept_file`] has them.
pub async fn keep_files(page: &Page) -> Result<()> {
    page.js(KEEP_FILES, &[]).await
}

/// The deadlines as another program reads them: the days on the screen, with three reminders each.
pub async fn calendar(page: &Page) -> Result<()> {
    for language in ["en", "ar"] {
        result(page, language).await?;
        let shown: Vec<String> = page
            .js("return [...document.querySelectorAll('strong.when')].map(it => it.textContent)", &[])
            .await?;
        page.click_text(&text(language, "result-share")?).await?;
        page.find_css(".qr").await?;
        keep_files(page).await?;
        page.click_text(&text(language, "share-calendar")?).await?;
        let (name, file) = kept_file(page).await?;
        ensure!(name == "sportello.ics", "the file is called {name}");
        let calendar: Calendar = file.parse().map_err(|error| anyhow::anyhow!("{error}"))?;
        let mut days = Vec::new();
        for component in &calendar.components {
            let CalendarComponent::Event(event) = component else { continue };
            let start = event.get_start().context("an event without a day")?;
            days.push(start.date_naive().to_string());
            let title = event.get_summary().unwrap_or_default();
            ensure!(title.len() > 5, "an event is called `{title}`");
        }
        let law = codes::law()?;
        let on = xtask::machine::today();
        let assessment = assess(&law, &codes::case(&law, &renewal())?, on);
        let sure = assessment.deadlines.iter().filter(|it| it.needed.certainty == Certainty::Sure);
        let mut expected: Vec<String> =
            sure.filter_map(|it| it.date).filter(|day| *day >= on).map(|day| day.to_string()).collect();
        expected.sort();
        days.sort();
        ensure!(!days.is_empty() && days == expected, "in the calendar {days:?}, by the law {expected:?}");
        let words: Vec<String> = page
            .js(
                "const { languages } = JSON.parse(document.querySelector('#site').textContent);
                 const { intl } = languages.find(it => it.id === arguments[0]);
                 const format = new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
                 return arguments[1].map(day => format.format(new Date(day)))",
                &[language.into(), days.into_iter().map(Value::from).collect()],
            )
            .await?;
        for day in &words {
            ensure!(shown.contains(day), "{day} is in the calendar, not among {shown:?}");
        }
        let alarms = file.matches("BEGIN:VALARM").count();
        ensure!(alarms == 3 * words.len(), "{alarms} reminders for {} days", words.len());
    }
    Ok(())
}

/// The message: shared where the browser can, else copied; papers, sums and days in it, and no signs of direction.
pub async fn message(page: &Page) -> Result<()> {
    for language in ["en", "ar"] {
        result(page, language).await?;
        page.click_text(&text(language, "result-share")?).await?;
        let address = codes::shown(page).await?.remove(0);
        let stub = "window.shared = []; window.copied = [];
            const set = (name, value) => Object.defineProperty(navigator, name, { value, configurable: true });
            // The page's own promises: scripts of Firefox's driver have others.
            const kept = (list) => (it) => { list.push(it.text ?? it); return window.Promise.resolve() };
            set('share', kept(window.shared)); set('clipboard', { writeText: kept(window.copied) })";
        page.js::<()>(stub, &[]).await?;
        page.click_text(&text(language, "share-send")?).await?;
        page.wait_js("the message", "return window.shared.length === 1", &[]).await?;
        page.js::<()>(
            "Object.defineProperty(navigator, 'share', { value: undefined, configurable: true })",
            &[],
        )
        .await?;
        page.click_text(&text(language, "share-send")?).await?;
        page.wait_js("the copy", "return window.copied.length === 1", &[]).await?;
        page.wait_js(
            "that it is copied",
            "return document.querySelector('main [role=status]').textContent.includes(arguments[0])",
            &[text(language, "share-copied")?.into()],
        )
        .await?;
        let (shared, copied): (String, String) =
            page.js("return [window.shared[0], window.copied[0]]", &[]).await?;
        ensure!(shared == copied, "what is shared and what is copied differ");
        ensure!(
            !copied.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
            "signs of direction: {copied}"
        );
        let law = codes::law()?;
        let total = assess(&law, &codes::case(&law, &renewal())?, xtask::machine::today()).total_cents();
        let total = format!("{}.{:02}", total / 100, total % 100);
        let expiry = renewal().into_iter().find(|(fact, _)| *fact == "permit-expiry").context("a day")?.1;
        for part in [total.as_str(), expiry.get(..4).unwrap_or_default(), "passaporto"] {
            ensure!(copied.to_lowercase().contains(part), "`{part}` is not in the message: {copied}");
        }
        let papers = copied.lines().filter(|line| line.starts_with("- ")).count();
        ensure!(papers > 10, "only {papers} lines of lists: {copied}");
        let empty: Vec<&str> = copied.lines().filter(|line| matches!(line.trim(), "-" | "- :")).collect();
        ensure!(empty.is_empty(), "empty lines: {copied}");
        page.click_text(&text(language, "share-link")?).await?;
        page.wait_js("the link", "return window.copied.length === 2", &[]).await?;
        let link: String = page.js("return window.copied[1]", &[]).await?;
        ensure!(link == address, "the link is {link}");
        // Neither: it is said.
        page.js::<()>(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })",
            &[],
        )
        .await?;
        page.click_text(&text(language, "share-send")?).await?;
        let cannot = text(language, "share-cannot")?;
        page.wait_js(
            "that it cannot",
            "return document.querySelector('main [role=status]').textContent.includes(arguments[0])",
            &[cannot.into()],
        )
        .await?;
    }
    Ok(())
}

/// Every screen of handing over, with something in it. All that is wrong is said at the end.
async fn screens(page: &Page, language: &str, look: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    let mut wrong = Vec::new();
    let mut seen = async |what: &str| {
        if let Err(error) = look(what).await {
            wrong.push(format!("{language}, {what}: {error:#}"));
        }
    };
    let digits = codes::digits(&codes::renewal_but("passport", "unknown"), language)?;
    codes::open_result(page, &digits).await?;
    for (view, sign) in [
        ("share", ".qr"),
        ("form", "#field-surname"),
        ("papers", "article.paper"),
        ("sheet", ".sheet .qr"),
        ("expert", "main.expert"),
    ] {
        codes::view(page, view).await?;
        page.find_css(sign).await?;
        if view == "form" {
            fill_in(page, OTHER_BIRTH).await?;
            // What it says moves all that stands below.
            page.find_css("[data-finding]").await?;
            page.click_text(&text(language, "form-add-member")?).await?;
            page.find_css("[data-field='0member-surname'], [data-field^='0']").await?;
            page.js::<()>("document.querySelectorAll('details').forEach(it => { it.open = true })", &[])
                .await?;
        }
        page.wait_painted().await?;
        seen(view).await;
    }
    page.goto(&format!("/?mode=desk&lang={language}")).await?;
    page.find_css("#code").await?;
    seen("desk").await;
    codes::paste(page, "what is no code").await?;
    page.find_css(".desk .wrong span").await?;
    seen("desk with a problem").await;
    codes::paste(page, &digits).await?;
    page.find_css("main.record").await?;
    if language != "it" {
        page.click_text(&text("it", "desk-show-other-language")?).await?;
        page.find_css("main.record .translation").await?;
    }
    page.click_css(".mark").await?;
    seen("record").await;
    page.click_text(&text("it", "line2-title")?).await?;
    page.find_css("main.case-file").await?;
    seen("case file").await;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n    "));
    Ok(())
}

pub async fn accessible_in_italian(page: &Page) -> Result<()> {
    screens(page, "it", async |_| page.assert_accessible().await).await
}

pub async fn accessible_in_arabic(page: &Page) -> Result<()> {
    screens(page, "ar", async |_| page.assert_accessible().await).await
}

/// Nothing is wider than a screen of 320 px.
pub async fn fits_a_narrow_screen(page: &Page) -> Result<()> {
    for language in ["it", "ar"] {
        screens(page, language, async |view| {
            page.screenshot(&format!("{language}-{view}")).await?;
            page.assert_fits().await
        })
        .await?;
    }
    Ok(())
}

/// Sheet with its code, and the papers, on A4.
pub async fn on_paper(page: &Page) -> Result<()> {
    result(page, "en").await?;
    codes::view(page, "form").await?;
    page.find_css("#field-surname").await?;
    codes::settled(page).await?;
    fill_in(page, BIRTH).await?;
    // A4 less its margins, as the browser lays it out for printing.
    for (view, sign, words) in [
        ("sheet", ".sheet .qr", ["passaporto", "passport"]),
        ("papers", "article.paper", ["Akhtar", "KHTEAU97A11Z336Y"]),
    ] {
        codes::view(page, view).await?;
        page.find_css(sign).await?;
        page.resize(680, 960).await?;
        page.assert_fits().await.with_context(|| view.to_owned())?;
        page.resize(View::PHONE.width, View::PHONE.height).await?;
        let paper = page.print(view).await?;
        let text = paper.text()?.to_lowercase();
        for word in words {
            ensure!(text.contains(&word.to_lowercase()), "`{word}` is not on the paper of {view}");
        }
        ensure!((1..=12).contains(&paper.pages.len()), "{view}: {} pages", paper.pages.len());
    }
    Ok(())
}

/// The sheets of all golden cases, a third in each browser, in the three languages by turns: nothing is missing, nothing
/// wider than the paper, and the code on it leads to the same result.
pub async fn sheets_of_golden_cases(page: &Page) -> Result<()> {
    /// So many that the script is done in time.
    const AT_ONCE: usize = 20;
    const SHOW: &str = concat!(
        "const tooWide = () => {",
        include_str!("../src/fits.js"),
        "};",
        include_str!("golden_sheets.js")
    );
    let turn = Browser::ALL.iter().position(|it| *it == page.browser()).unwrap_or_default();
    page.goto("/?lang=it").await?;
    page.find_css("main .topic").await?;
    let site = "return JSON.parse(document.querySelector('#site').textContent).languages.map(it => [it.id, it.lacks])";
    let languages: Vec<(String, Vec<String>)> = page.js(site, &[]).await?;
    let mut sheets = Vec::new();
    let laws = xtask::law::load_unwalked()?;
    // Ways are compared on the screen; their sheets are those of the ways.
    for law in laws.iter().filter(|law| law.procedure != "what-can-i-ask") {
        // Some cases are about a value of the law alone, and nobody has answered anything.
        for golden in xtask::golden::load(law)?.into_iter().filter(|golden| !golden.case.is_empty()) {
            let has_it = languages.iter().filter(|(_, lacks)| !lacks.contains(&law.procedure));
            let turn = sheets.len() / Browser::ALL.len();
            let (language, _) = has_it.cycle().nth(turn % 6).context("no language")?;
            let digits = code::to_text(&codes::bytes(law, &golden.case, language, None)?);
            sheets.push((law, golden, digits));
        }
    }
    ensure!(sheets.len() > 2000, "there are {} golden cases", sheets.len());
    let mine: Vec<_> = sheets.iter().skip(turn).step_by(Browser::ALL.len()).collect();
    let mut seen = 0;
    for some in mine.chunks(AT_ONCE) {
        let digits: Vec<&str> = some.iter().map(|(.., digits)| digits.as_str()).collect();
        let (codes, mut wrong): (Vec<(usize, String)>, Vec<(usize, String)>) =
            page.js_async(SHOW, &[serde_json::json!(digits)]).await?;
        seen += codes.len();
        for (at, address) in codes {
            let (law, golden, _) = some[at];
            // What no question asks in this case is not carried.
            let carried = carried(&address)?.open(law).case;
            let result = |case| {
                let assessment = assess(law, case, xtask::machine::today());
                (assessment.verdict, assessment.next.is_none(), assessment.total_cents())
            };
            if result(&carried) != result(&golden.case) {
                wrong.push((at, format!("its code leads to {:?}", result(&carried))));
            }
        }
        let name = |at: usize| format!("{}, {}", some[at].0.procedure, some[at].1.name);
        let wrong: Vec<String> =
            wrong.into_iter().map(|(at, problem)| format!("{}: {problem}", name(at))).collect();
        ensure!(wrong.is_empty(), "{}", wrong.join("\n    "));
    }
    // The others lead to help, where nothing is printed.
    ensure!(seen * 10 > mine.len() * 7, "only {seen} of {} have a sheet", mine.len());
    Ok(())
}
