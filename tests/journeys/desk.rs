//! An operator's screen: what is no code, many clients a day, all questions on one page, the lawyers of the second line.

use std::fs;
use std::os::unix::fs::symlink;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use sportello_handoff::CodeError;
use sportello_handoff::code::{self, from_text, to_text};
use sportello_personal::{Field, Personal};
use sportello_rules::rulebook::FactKind;
use sportello_tests::{Cut, Key, Page, Server, Watching};
use xtask::machine;

use crate::codes::{self, renewal, renewal_but, told_nobody};
use crate::handoff::{change_a_digit, keep_files, kept_file};
use crate::talk::{self, text_of, type_into};
use crate::texts::text;

/// The message for what is wrong with a code.
fn message(error: &CodeError) -> &'static str {
    match error {
        CodeError::TooLong => "desk-error-too-long",
        CodeError::NoLanguage => "desk-error-no-language",
        CodeError::Damaged => "desk-error-damaged",
        CodeError::NewerFormat => "desk-error-newer",
        CodeError::ForeignPart { .. } => "desk-error-foreign-part",
        CodeError::UnknownProcedure(_) => "desk-error-unknown-procedure",
        CodeError::NotACode | CodeError::OnlyAPart => "desk-error-not-a-code",
    }
}

/// Whatever is typed or pasted that is no code: it is said what is wrong, the text stays, and the next code is read.
pub async fn refuses(page: &Page) -> Result<()> {
    codes::open_desk(page).await?;
    let digits = codes::digits(&renewal(), "ar")?;
    let bytes = from_text(&digits)?;
    let mut newer = bytes.clone();
    newer[0] = 0x52;
    let mut unknown = bytes.clone();
    (unknown[1], unknown[2]) = (0xab, 0xcd);
    let eastern: String =
        digits.chars().map(|digit| char::from_u32(u32::from(digit) - 48 + 0x660).unwrap_or('?')).collect();
    let sites = page.server.url();
    page.server.cut(Cut::Everything);
    page.server.forget_seen();
    for (what, written, expected) in [
        ("one digit changed", change_a_digit(&digits), "desk-error-damaged"),
        (
            "cut after a block",
            codes::address(page, &digits[..digits.len() / 17 * 17 - 17]),
            "desk-error-damaged",
        ),
        ("the last digit missing", codes::address(page, &digits[..digits.len() - 1]), ""),
        ("the first digits missing", digits[5..].to_owned(), ""),
        ("of a newer format", to_text(&codes::with_sum(newer)), "desk-error-newer"),
        ("of an unknown procedure", to_text(&codes::with_sum(unknown)), "desk-error-unknown-procedure"),
        ("digits of another writing", eastern, "desk-error-not-a-code"),
        (
            "an address of this page",
            format!("{sites}/?lang=it&topic=permit-renewal&on=2026-11-25"),
            "desk-error-not-a-code",
        ),
        ("an address of another", "https://www.portaleimmigrazione.it/".to_owned(), "desk-error-not-a-code"),
        ("only the beginning", format!("{sites}/#c="), "desk-error-not-a-code"),
        ("nothing", String::new(), "desk-error-not-a-code"),
        (
            "another QR code",
            "WIFI:S:Sportello;T:WPA;P:<script>alert(1)</script>;;".to_owned(),
            "desk-error-not-a-code",
        ),
        ("much too long digits", "123".repeat(33_334), "desk-error-too-long"),
        ("much too long a text", "لا ".repeat(33_334), "desk-error-not-a-code"),
    ] {
        is_refused(page, &written, expected).await.with_context(|| what.to_owned())?;
    }
    // A reader with another keyboard's layout spoils all but the digits.
    codes::paste(page, &format!("httpsÇ--sportello.example-_mode'desk£c?{digits}")).await?;
    page.find_css("main.record").await?;
    ensure!(page.requests().is_empty(), "asked for {:?}", page.requests());
    told_nobody(page, &[&digits]).await
}

/// The message, with the text still in the field.
async fn is_refused(page: &Page, written: &str, expected: &str) -> Result<()> {
    let error = from_text(written.trim()).and_then(|bytes| code::decode(&bytes)).err();
    let by_the_crate = error.as_ref().map_or("desk-error-unknown-procedure", message);
    ensure!(expected.is_empty() || expected == by_the_crate, "the crate says {error:?}");
    codes::paste(page, written).await?;
    let said = text("it", by_the_crate)?;
    page.wait_js(
        &said,
        "return (document.querySelector('.desk .wrong')?.textContent ?? '').includes(arguments[0])",
        &[said.as_str().into()],
    )
    .await?;
    let kept: bool =
        page.js("return document.querySelector('#code').value === arguments[0]", &[written.into()]).await?;
    ensure!(kept, "what was typed is gone");
    page.assert_fits().await
}

/// A code of an older law: it opens, says so, and the question that has changed is asked again.
pub async fn older_law(page: &Page) -> Result<()> {
    let law = codes::law()?;
    let mut older = law.clone();
    older.version = "00c0ffee00c0ffee".to_owned();
    let fact = older.facts.iter_mut().find(|fact| fact.id == "home").context("no fact `home`")?;
    let FactKind::Choice(options) = &mut fact.kind else { anyhow::bail!("`home` has no options") };
    options.push("an-option-of-once".to_owned());
    let case = codes::case(&older, &renewal())?;
    let digits = to_text(&codes::bytes(&older, &case, "ar", None)?);

    codes::open_desk(page).await?;
    codes::record(page, &digits).await?;
    let facts = codes::facts(page).await?;
    ensure!(facts.len() == renewal().len() - 1, "taken over: {facts:?}");
    says_what_changed(page, "it").await?;

    // On somebody's own device the question comes next.
    codes::open_result(page, &digits).await?;
    says_what_changed(page, "ar").await?;
    page.click_text(&text("ar", "checklist-go-on")?).await?;
    page.find_css("article.ask[data-fact='home']").await?;
    talk::answer(page, "home", "registered").await?;
    page.find_css(".verdict.yes").await.map(drop)
}

async fn says_what_changed(page: &Page, language: &str) -> Result<()> {
    for key in ["desk-older-rules", "desk-lost"] {
        let said = text(language, key)?;
        page.wait_js(
            key,
            "return [...document.querySelectorAll('[role=status]')].some(it => it.textContent.includes(arguments[0]))",
            &[said.into()],
        )
        .await?;
    }
    Ok(())
}

const SURNAME: &str = "Akhtar";
const NOTE: &str = "torna venerdì con il contratto";

/// The code of somebody who put personal data into it.
fn with_personal_data() -> Result<String> {
    let mut personal = Personal::default();
    personal.set_text(Field::Surname, SURNAME);
    personal.set_text(Field::FiscalCode, "KHTEAU97A11Z336Y");
    let law = codes::law()?;
    let case = codes::case(&law, &renewal_but("passport", "unknown"))?;
    Ok(to_text(&codes::bytes(&law, &case, "ar", Some(&personal.keep()))?))
}

/// Two clients, one after the other: nothing of the first is left for the second, however the operator goes on.
pub async fn clients_follow_one_another(page: &Page) -> Result<()> {
    let first = with_personal_data()?;
    let second = codes::digits(&renewal_but("job", "lost"), "en")?;
    for way in ["new client", "another code", "leave"] {
        codes::open_desk(page).await?;
        codes::record(page, &first).await?;
        let heading = text_of(page, "main.record .card h2").await?;
        ensure!(heading == text("it", "desk-doubts-first")?, "the first part is {heading}");
        ensure!(text_of(page, "main.record").await?.contains(SURNAME), "no personal data");
        page.click_css(".mark[data-mark='missing']").await?;
        type_into(page, "#notes", NOTE).await?;
        page.click_text(&text("it", "line2-title")?).await?;
        type_into(page, "#question", "Può rinnovare senza passaporto?").await?;
        page.js::<()>("document.documentElement.dataset.leave = 'about:blank'", &[]).await?;
        match way {
            "new client" => {
                page.back().await?;
                page.find_css("main.record").await?;
                page.click_text(&text("it", "desk-new-client")?).await?;
            }
            // Whoever forgets to tidy up before the next client.
            "another code" => {
                let hash = format!("c={second}");
                page.js::<()>("location.hash = arguments[0]", &[hash.into()]).await?;
                page.click_text(&text("it", "open-yes")?).await?;
                page.wait_js("the record", "return !!document.querySelector('main.record')", &[]).await?;
                nothing_left(page, &first).await.context(way)?;
                page.click_text(&text("it", "desk-new-client")?).await?;
            }
            _ => {
                page.click_css(".bar .leave").await?;
                page.wait_js("away", "return location.href === 'about:blank'", &[]).await?;
                codes::come_back(page).await?;
                nothing_left(page, &first).await.context("back after leaving")?;
                codes::open_desk(page).await?;
            }
        }
        page.find_css("#code").await?;
        nothing_left(page, &first).await.context(way)?;
        let case = talk::case(page).await?;
        ensure!(codes::is_empty(&case), "{way}: answers are still there: {case:?}");
        let typed: String = page.js("return document.querySelector('#code').value", &[]).await?;
        ensure!(typed.is_empty(), "{way}: the field holds `{typed}`");
        for _ in 0..2 {
            page.back().await?;
            page.wait_painted().await?;
            nothing_left(page, &first).await.with_context(|| format!("{way}, back"))?;
            let record: bool = page.js("return !!document.querySelector('main.record')", &[]).await?;
            ensure!(!record, "{way}: the back button shows a client");
        }
        codes::open_desk(page).await?;
        codes::record(page, &second).await?;
        nothing_left(page, &first).await.with_context(|| format!("{way}, the next client"))?;
        let marks: usize =
            page.js("return document.querySelectorAll('.mark[aria-pressed=true]').length", &[]).await?;
        ensure!(marks == 0, "{way}: {marks} marks of the client before");
    }
    Ok(())
}

/// Nothing of the first client: in the page, its fields, address, history, storage, requests.
async fn nothing_left(page: &Page, code: &str) -> Result<()> {
    let left: String = page
        .js(
            "return document.documentElement.textContent + [...document.querySelectorAll('input, textarea, select')]
               .map(it => it.value).join(' ')",
            &[],
        )
        .await?;
    for secret in [SURNAME, "KHTEAU97A11Z336Y", NOTE, "senza passaporto", code] {
        ensure!(!left.contains(secret), "`{secret}` is still there");
    }
    told_nobody(page, &[code, SURNAME]).await
}

/// The lawyers of the second line get facts and rules, and nobody's name.
pub async fn second_line(page: &Page) -> Result<()> {
    let digits = with_personal_data()?;
    codes::open_desk(page).await?;
    codes::record(page, &digits).await?;
    page.click_text(&text("it", "line2-title")?).await?;
    page.find_css("main.case-file").await?;
    let shown = text_of(page, "main.case-file").await?;
    let version = codes::law()?.version;
    ensure!(shown.contains(&version), "the version {version} is not in the case: {shown}");
    ensure!(!shown.contains(SURNAME) && !shown.contains("KHTEAU97A11Z336Y"), "it tells who it is");
    let rows: Vec<usize> = page
        .js("return [...document.querySelectorAll('.case-file .rows')].map(it => it.children.length)", &[])
        .await?;
    ensure!(rows.len() == 2 && rows[0] == renewal().len() && rows[1] >= 3, "facts and rules: {rows:?}");
    let cited: Vec<String> = page
        .js("return [...document.querySelectorAll('.case-file .rows .small')].map(it => it.textContent)", &[])
        .await?;
    ensure!(
        cited.len() == rows[1] && cited.iter().all(|line| line.contains("art")),
        "the sources: {cited:?}"
    );
    page.wait_js(
        "that there is no address",
        "return document.querySelector('.case-file').innerText.includes(arguments[0])",
        &[text("it", "line2-no-address")?.into()],
    )
    .await?;
    type_into(page, "#question", "Può rinnovare mentre aspetta il passaporto?").await?;
    let ways = "return [...document.querySelectorAll('.case-file .no-print button.primary, .case-file a[href^=mailto]')].length";
    for (written, word) in [
        ("chiamare il 333 1234567", "1234567"),
        ("chiamare il 3331234567", "3331234567"),
        ("chiamare il +39-333-1234567.", "39-333-1234567"),
        ("scrivere a amal.k@example.com", "amal.k@example.com"),
        ("il suo codice è KHTEAU97A11Z336Y", "KHTEAU97A11Z336Y"),
        ("il suo codice è khteau97a11z336y.", "khteau97a11z336y"),
        ("la signora Rossi torna lunedì", "Rossi"),
        ("il sig. Rossi torna lunedì", "Rossi"),
        ("Sig.ra Bianchi", "Bianchi"),
        ("è nata il 12/01/1997", "12/01/1997"),
        ("il permesso I12345678 scade", "I12345678"),
        ("come detto da akhtar", "akhtar"),
    ] {
        type_into(page, "#line2-notes", written).await?;
        page.wait_js(
            &format!("`{word}` to be refused in `{written}`"),
            "return (document.querySelector('.case-file .wrong')?.textContent ?? '').includes(arguments[0])",
            &[word.into()],
        )
        .await?;
        let offered: usize = page.js(ways, &[]).await?;
        ensure!(offered == 0, "with `{written}` it can be handed on");
    }
    for written in [
        "Il permesso scade fra 126 giorni e l'importo è 126,46 euro.",
        "Ha due figli; art. 5, comma 4, D.Lgs. 286/1998.",
    ] {
        type_into(page, "#line2-notes", written).await?;
        page.wait_js(
            &format!("`{written}` to be taken"),
            "return !document.querySelector('.case-file .wrong')",
            &[],
        )
        .await?;
    }
    type_into(page, "#line2-notes", "Ha solo la ricevuta dell'ambasciata.").await?;
    keep_files(page).await?;
    page.js::<()>("window.printed = 0; window.print = () => { window.printed += 1 }", &[]).await?;
    page.click_text(&text("it", "line2-print")?).await?;
    ensure!(page.js::<u32>("return window.printed", &[]).await? == 1, "it is not printed");
    page.click_text(&text("it", "line2-json")?).await?;
    let (name, file) = kept_file(page).await?;
    ensure!(name == "sportello.json", "the file is called {name}");
    let json: Value = serde_json::from_str(&file)?;
    ensure!(json["procedure"] == "permit-renewal" && json["rulebook"] == codes::law()?.version, "{file}");
    ensure!(json["notes"] == "Ha solo la ricevuta dell'ambasciata.", "{file}");
    ensure!(
        !file.contains(SURNAME) && !file.contains("KHTEAU97A11Z336Y"),
        "the file tells who it is: {file}"
    );
    let facts = json["facts"].as_array().context("facts")?;
    ensure!(facts.len() == rows[0], "{} facts in the file", facts.len());
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    for fact in facts {
        let line = format!(
            "{} {}",
            fact["question"].as_str().unwrap_or_default(),
            fact["answer"].as_str().unwrap_or_default()
        );
        ensure!(shown.contains(plain(&line).trim()), "`{line}` is not on the screen: {shown}");
    }
    ensure!(json["rules"].as_array().is_some_and(|rules| rules.len() == rows[1]), "{file}");
    let signs = file.lines().find(|line| line.contains(['\u{2068}', '\u{2069}']));
    ensure!(signs.is_none(), "signs of direction in the file: {signs:?}");
    told_nobody(page, &[&digits, SURNAME, "ricevuta"]).await
}

/// The address of the lawyers stands in a file beside the page.
pub async fn second_line_has_an_address(page: &Page) -> Result<()> {
    let folder = site_folder(page)?;
    for name in ["index.html", "assets", "_headers"] {
        symlink(machine::dist().join(name), folder.join(name))?;
    }
    fs::write(folder.join("desk.json"), r#"{ "second_line": "legale@example.org" }"#)?;
    let server = Server::start(&folder, 0, Watching::On)?;
    let digits = codes::digits(&renewal(), "en")?;
    page.goto_address(&format!("{}/?mode=desk&lang=it", server.url())).await?;
    page.find_css("#code").await?;
    codes::record(page, &digits).await?;
    page.click_text(&text("it", "line2-title")?).await?;
    type_into(page, "#question", "Quanto si aspetta & chi paga?").await?;
    let link = page.find_css(".case-file a[href^='mailto:']").await?;
    let link = link.attr("href").await?.unwrap_or_default();
    let link = url::Url::parse(&link)?;
    ensure!(link.path() == "legale@example.org", "the link is {link}");
    let of = |name: &str| {
        link.query_pairs()
            .find(|(known, _)| known == name)
            .map(|(_, text)| text.into_owned())
            .unwrap_or_default()
    };
    let subject = text("it", "line2-subject")?;
    ensure!(of("subject").starts_with(&subject), "the subject is {}", of("subject"));
    let body = of("body");
    for part in ["Quanto si aspetta & chi paga?", &text("it", "line2-facts")?, &codes::law()?.version] {
        ensure!(body.contains(part), "`{part}` is not in {body}");
    }
    ensure!(body.matches("\n- ").count() >= renewal().len(), "{body}");
    let problems = server.problems();
    ensure!(problems.is_empty(), "problems in the page: {problems:?}");
    Ok(())
}

/// A folder of this journey and browser.
fn site_folder(page: &Page) -> Result<std::path::PathBuf> {
    let folder = machine::target().join("journeys").join(page.browser().name()).join("site-with-address");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// All questions on one page, without a mouse: the same verdict as in the conversation.
pub async fn expert_by_keyboard(page: &Page) -> Result<()> {
    codes::open_desk(page).await?;
    let topic = text("it", "procedure-permit-renewal")?;
    tab_until(page, &format!("document.activeElement.matches('.desk .topics button') && document.activeElement.textContent.includes(\"{topic}\")")).await?;
    page.press(Key::Enter).await?;
    page.find_css("main.expert").await?;
    let rows: Vec<String> = page
        .js("return [...document.querySelectorAll('.expert [data-fact]')].map(it => it.dataset.fact)", &[])
        .await?;
    let law = codes::law()?;
    for (fact, answer) in renewal() {
        ensure!(rows.iter().any(|row| row == fact), "{fact} is not among {rows:?}");
        tab_until(page, &format!("document.activeElement.id === 'fact-{fact}'")).await?;
        let kind = &law.facts.iter().find(|known| known.id == fact).context("a fact")?.kind;
        match kind {
            FactKind::Choice(options) => {
                let place = options.iter().position(|option| option == answer).context("an option")?;
                choose(page, place + 1).await?;
            }
            FactKind::YesNo => choose(page, if answer == "yes" { 1 } else { 2 }).await?,
            FactKind::Date { .. } => {
                // Each browser has a field of its own for days, with an order of its own for typing them.
                page.js::<()>(
                    "const field = document.activeElement; field.value = arguments[0];
                     field.dispatchEvent(new Event('change', { bubbles: true }))",
                    &[answer.into()],
                )
                .await?;
            }
            _ => page.type_keys(answer).await?,
        }
    }
    page.press(Key::Tab).await?;
    let yes = text("it", "verdict-yes")?;
    page.wait_js(
        "the verdict",
        "return document.querySelector('.expert [role=status]').textContent.includes(arguments[0])",
        &[yes.as_str().into()],
    )
    .await?;
    tab_until(page, "document.activeElement.matches('.expert button.primary')").await?;
    page.press(Key::Enter).await?;
    page.find_css("main.record .verdict.yes").await?;
    let (answers, given) = (codes::facts(page).await?, talk::case(page).await?);
    codes::open_desk(page).await?;
    codes::record(page, &codes::digits(&renewal(), "it")?).await?;
    let expected = codes::facts(page).await?;
    ensure!(answers == expected, "the answers are {answers:?} instead of {expected:?}");
    ensure!(talk::case(page).await? == given, "the answers would not outlive a crash");
    Ok(())
}

/// Chooses so many entries below the first, by arrows.
async fn choose(page: &Page, place: usize) -> Result<()> {
    for _ in 0..60 {
        let now: Option<usize> = page.js("return document.activeElement.selectedIndex", &[]).await?;
        let Some(now) = now else {
            anyhow::bail!("while choosing entry {place} the focus went to `{}`", page.focused().await?)
        };
        if now == place {
            return Ok(());
        }
        page.press(if now < place { Key::Down } else { Key::Up }).await?;
        page.wait_painted().await?;
    }
    anyhow::bail!("the arrows do not reach entry {place} of `{}`", page.focused().await?)
}

async fn tab_until(page: &Page, condition: &str) -> Result<()> {
    for _ in 0..200 {
        if page.js::<bool>(&format!("return !!({condition})"), &[]).await? {
            return Ok(());
        }
        page.press(Key::Tab).await?;
    }
    anyhow::bail!("Tab does not reach what fits `{condition}`; it is on {}", page.focused().await?)
}

/// What the camera of the desk sees: a picture that a browser draws stands for the lens.
const LENS: &str = "const [path, size] = arguments;
    const canvas = document.createElement('canvas'); canvas.width = 640; canvas.height = 480;
    const pen = canvas.getContext('2d');
    const scale = 380 / size;
    window.look = setInterval(() => {
      pen.setTransform(1, 0, 0, 1, 0, 0); pen.fillStyle = '#ddd'; pen.fillRect(0, 0, 640, 480);
      pen.setTransform(scale, 0, 0, scale, 130, 50); pen.fillStyle = '#fff'; pen.fillRect(0, 0, size, size);
      pen.fillStyle = '#111'; pen.fill(new Path2D(path));
    }, 50);
    const stream = canvas.captureStream(20);
    window.stream = stream;
    const devices = { getUserMedia: () => window.Promise.resolve(stream) };
    Object.defineProperty(navigator, 'mediaDevices', { value: devices, configurable: true })";

/// The camera reads a code from an Arabic phone by the decoder that is fetched for it, and is switched off then.
pub async fn camera(page: &Page) -> Result<()> {
    let digits = codes::digits(&renewal(), "ar")?;
    codes::open_result(page, &digits).await?;
    codes::view(page, "share").await?;
    page.find_css(".qr").await?;
    let (path, size): (String, f64) = page
        .js(
            "const svg = document.querySelector('.qr');
             return [svg.querySelector('path').getAttribute('d'), svg.viewBox.baseVal.width]",
            &[],
        )
        .await?;
    codes::open_desk(page).await?;
    // The browser's own detector, where there is one, is not what is looked at here.
    page.js::<()>("delete window.BarcodeDetector; window.BarcodeDetector = undefined", &[]).await?;
    page.js::<()>(LENS, &[path.into(), size.into()]).await?;
    page.click_text(&text("it", "desk-scan")?).await?;
    page.find_css("main.record").await?;
    let off = "return window.stream.getTracks().every(it => it.readyState === 'ended')";
    page.wait_js("the camera to be off", off, &[]).await?;
    ensure!(codes::facts(page).await?.len() == renewal().len(), "other answers were read");
    told_nobody(page, &[&digits]).await
}

/// Without a camera that is said, and a code can be pasted.
pub async fn no_camera(page: &Page) -> Result<()> {
    codes::open_desk(page).await?;
    let refused = "Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: {
        getUserMedia: () => window.Promise.reject(new DOMException('no', 'NotAllowedError')) } })";
    for stub in [
        refused,
        "Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined })",
    ] {
        page.js::<()>(stub, &[]).await?;
        page.click_text(&text("it", "desk-scan")?).await?;
        page.wait_text_in(".desk .wrong", &text("it", "desk-no-camera")?).await?;
        page.wait_js("no picture", "return !document.querySelector('#camera')", &[]).await?;
    }
    codes::record(page, &codes::digits(&renewal(), "en")?).await
}
