//! Codes for the desk: made as another device would have made them, and read from the page's pictures by decoders that
//! are not ours.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use sportello_handoff::code::{self, Handoff, PREFIX, Sealed};
use sportello_rules::rulebook::FactKind;
use sportello_rules::{Answer, Case, Date, Rulebook};
use sportello_tests::{Page, Storage};
use xtask::{machine, tools};

use crate::talk::{Answers, RENEWAL, type_into};
use crate::texts::text;

/// The version of jsQR, one of the decoders.
const JSQR_VERSION: &str = "1.4.0";
/// Dots of a canvas for each module of a picture.
const SCALE: usize = 4;

/// The renewal with a permit that still runs for so long that its result is the same on every day: a code takes no day
/// along that has passed.
pub fn renewal() -> Vec<(&'static str, &'static str)> {
    let expiry = machine::today().add_days(126).unwrap_or_default().to_string();
    let expiry: &'static str = Box::leak(expiry.into_boxed_str());
    let answer = |(fact, answer): &(&'static str, &'static str)| match *fact {
        "permit-expiry" => (*fact, expiry),
        fact => (fact, *answer),
    };
    RENEWAL.iter().map(answer).collect()
}

/// The same with one answer changed.
pub fn renewal_but(fact: &str, answer: &'static str) -> Vec<(&'static str, &'static str)> {
    renewal().into_iter().map(|(known, given)| (known, if known == fact { answer } else { given })).collect()
}

/// The law of the renewal.
pub fn law() -> Result<Rulebook> {
    xtask::law::procedure_unwalked("permit-renewal")
}

/// Answers as the law reads them.
pub fn case(law: &Rulebook, answers: &Answers) -> Result<Case> {
    let mut case = Case::default();
    for (id, answer) in answers {
        let fact = law.facts.iter().find(|fact| fact.id == *id).with_context(|| format!("no fact `{id}`"))?;
        let answer = match (&fact.kind, *answer) {
            (_, "unknown") => Answer::Unknown,
            (_, "withheld") => Answer::Withheld,
            (FactKind::YesNo, text) => Answer::YesNo(text == "yes"),
            (FactKind::Choice(_), text) => Answer::Choice(text.to_owned()),
            (FactKind::Choices(_), text) => Answer::Choices(text.split('+').map(str::to_owned).collect()),
            (FactKind::Count { .. }, text) => Answer::Count(text.parse()?),
            (FactKind::Money { .. }, text) => Answer::Money(text.parse::<i64>()? * 100),
            (FactKind::Date { .. }, text) => Answer::Date(Date::parse(text).context("a day")?),
        };
        case.set(id, answer);
    }
    Ok(case)
}

/// The bytes of a code.
pub fn bytes(law: &Rulebook, case: &Case, language: &str, personal: Option<&str>) -> Result<Vec<u8>> {
    let personal = personal.map(str::as_bytes);
    let handoff = Handoff { rulebook: law, case, on_date: None, language, personal };
    Ok(code::encode(&handoff)?)
}

/// Are there no answers in what [`crate::talk::case`] gives? Four bytes say what kind of data it is, one how many.
pub fn is_empty(case: &[u8]) -> bool {
    case.is_empty() || (case.len() == 5 && case[4] == 0)
}

/// The digits of a code of the renewal.
pub fn digits(answers: &Answers, language: &str) -> Result<String> {
    let law = law()?;
    Ok(code::to_text(&bytes(&law, &case(&law, answers)?, language, None)?))
}

/// The bytes with the checksum that belongs to them: CRC-24 of OpenPGP, inverted.
pub fn with_sum(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() - 3);
    let mut sum: u32 = 0x00b7_04ce;
    for byte in &bytes {
        sum ^= u32::from(*byte) << 16;
        for _ in 0..8 {
            sum <<= 1;
            if sum & 0x0100_0000 != 0 {
                sum ^= 0x0186_4cfb;
            }
        }
    }
    bytes.extend_from_slice(&(!sum).to_be_bytes()[1..]);
    bytes
}

/// The address that carries a code.
pub fn address(page: &Page, digits: &str) -> String {
    format!("{}/{PREFIX}{digits}", page.server.url())
}

/// What an address carries.
pub fn carried(address: &str) -> Result<Sealed> {
    Ok(code::decode(&code::from_text(address)?)?)
}

/// The addresses of the pictures on the screen.
pub async fn shown(page: &Page) -> Result<Vec<String>> {
    page.find_css(".qr[data-address]").await?;
    page.js("return [...document.querySelectorAll('.qr')].map(it => it.dataset.address)", &[]).await
}

/// What a camera reads in the first picture on the screen: jsQR and rqrr in what is drawn, and rqrr once more in a
/// screenshot, with the page's colours and sizes.
pub async fn drawn(page: &Page) -> Result<String> {
    let dots: String = page
        .js_async(
            "const svg = document.querySelector('.qr'); const size = svg.viewBox.baseVal.width * given[0];
             const canvas = document.createElement('canvas'); canvas.width = canvas.height = size;
             const pen = canvas.getContext('2d'); pen.fillStyle = '#fff'; pen.fillRect(0, 0, size, size);
             pen.scale(given[0], given[0]); pen.fillStyle = '#000';
             pen.fill(new Path2D(svg.querySelector('path').getAttribute('d')));
             window.drawnCode = pen.getImageData(0, 0, size, size);
             let dots = ''; const data = window.drawnCode.data;
             for (let at = 0; at < data.length; at += 4) dots += data[at] > 127 ? '1' : '0';
             return dots",
            &[SCALE.into()],
        )
        .await?;
    let side = dots.len().isqrt();
    let dots = dots.as_bytes();
    let drawn = decode(side, side, |x, y| if dots[y * side + x] == b'1' { 255 } else { 0 })
        .context("what is drawn")?;
    let theirs = jsqr(page).await?;
    ensure!(theirs == drawn, "jsQR reads `{theirs}`, rqrr `{drawn}`");
    // Away from the bar, which would cover it.
    let middle = "document.querySelector('.qr').scrollIntoView({ block: 'center', behavior: 'instant' })";
    page.js::<()>(middle, &[]).await?;
    let picture = std::fs::read(page.screenshot("code").await?)?;
    let (width, height, grey) = picture_of(&picture)?;
    let seen = decode(width, height, |x, y| grey[y * width + x])
        .with_context(|| format!("the screenshot of {width}×{height}"))?;
    ensure!(seen == drawn, "in the screenshot stands `{seen}`, drawn is `{drawn}`");
    Ok(drawn)
}

fn decode(width: usize, height: usize, shade: impl Fn(usize, usize) -> u8) -> Result<String> {
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, shade);
    let grids = image.detect_grids();
    ensure!(grids.len() == 1, "{} codes in the picture", grids.len());
    Ok(grids[0].decode()?.1)
}

/// Width, height and shades of a PNG.
fn picture_of(bytes: &[u8]) -> Result<(usize, usize, Vec<u8>)> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().context("a picture of usual size")?];
    let info = reader.next_frame(&mut pixels)?;
    let samples = info.color_type.samples();
    let grey = pixels.chunks_exact(samples).map(|pixel| pixel[0]).collect();
    Ok((info.width as usize, info.height as usize, grey))
}

/// What jsQR reads in the picture that was drawn last.
async fn jsqr(page: &Page) -> Result<String> {
    let source = std::fs::read_to_string(tools::npm_file("jsqr", JSQR_VERSION, "dist/jsQR.js")?)?;
    page.js::<Value>(&source, &[]).await?;
    let read: Option<String> = page
        .js(
            "const { data, width, height } = window.drawnCode;
             return window.jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null",
            &[],
        )
        .await?;
    read.context("jsQR finds no code")
}

/// Opens the desk's first screen, and waits until it has fetched all that it will need.
pub async fn open_desk(page: &Page) -> Result<()> {
    page.goto("/?mode=desk&lang=it").await?;
    page.find_css("#code").await?;
    settled(page).await
}

/// Waits until nothing is fetched any more.
pub async fn settled(page: &Page) -> Result<()> {
    let mut before = usize::MAX;
    loop {
        let now = page.requests().len();
        if now == before {
            return Ok(());
        }
        before = now;
        tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    }
}

/// A reader at the desk's USB socket: it types what it reads, and Enter.
pub async fn scan(page: &Page, text: &str) -> Result<()> {
    page.click_css("#code").await?;
    page.type_keys(text).await?;
    page.press(sportello_tests::Key::Enter).await
}

/// The same, until the client's record is there.
pub async fn record(page: &Page, text: &str) -> Result<()> {
    scan(page, text).await?;
    page.find_css("main.record").await.map(drop)
}

/// The answers in the record, as they stand there.
pub async fn facts(page: &Page) -> Result<Vec<String>> {
    page.find_css("main.record").await?;
    page.js(
        "const card = [...document.querySelectorAll('main.record .card')]
           .find(it => it.querySelector('h2').textContent === arguments[0]);
         return [...card.querySelectorAll('li')].map(it => it.textContent)",
        &[text("it", "desk-facts")?.into()],
    )
    .await
}

/// Pastes a text into the desk's field, and presses the button.
pub async fn paste(page: &Page, text: &str) -> Result<()> {
    page.js::<()>(
        "const field = document.querySelector('#code'); field.value = arguments[0];
         field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))",
        &[text.into()],
    )
    .await?;
    page.click_css("#code + button").await
}

/// Goes to another view of the present topic, as the browser's back and forward buttons would.
pub async fn view(page: &Page, view: &str) -> Result<()> {
    page.js::<()>(
        "const query = new URLSearchParams(location.search); query.set('view', arguments[0]);
         history.pushState(null, '', '?' + query); dispatchEvent(new PopStateEvent('popstate'))",
        &[view.into()],
    )
    .await?;
    page.wait_painted().await
}

/// Opens the result of a code on somebody's own device.
pub async fn open_result(page: &Page, digits: &str) -> Result<()> {
    page.goto("/").await?;
    page.goto_address(&address(page, digits)).await?;
    page.find_css("main .verdict").await?;
    // The browser's history comes a moment after the screen.
    page.wait_js("the result's address", "return location.search.includes('view=result')", &[]).await
}

/// Types into a field and leaves it.
pub async fn fill(page: &Page, css: &str, text: &str) -> Result<()> {
    type_into(page, css, text).await?;
    page.press(sportello_tests::Key::Tab).await
}

/// The browser's back button after leaving quickly: the page as it was left, or, where the browser has thrown that away, a
/// page that knows nothing.
pub async fn come_back(page: &Page) -> Result<()> {
    page.back().await?;
    // Some browsers take their time; in WebKit the window stays empty.
    tokio::time::sleep(std::time::Duration::from_millis(2500)).await;
    if page.js::<bool>("return !document.body.textContent.trim()", &[]).await? {
        page.goto("/?lang=en").await?;
    }
    page.wait_js("the page again", "return !!document.querySelector('main')", &[]).await
}

/// No request carried any of these, and none stands in the address, its history's entry, or storage.
pub async fn told_nobody(page: &Page, secrets: &[&str]) -> Result<()> {
    for seen in page.requests() {
        ensure!(seen.method == "GET", "it sent {seen:?}");
        for secret in secrets {
            let tells = seen.path.contains(secret) || seen.query.contains(secret);
            ensure!(!tells, "a request tells `{secret}`: {}?{}", seen.path, seen.query);
        }
    }
    let places: Vec<String> = page
        .js(
            "return [location.href, JSON.stringify(history.state), document.title, window.name,
               ...performance.getEntriesByType('resource').map(it => it.name)]",
            &[],
        )
        .await?;
    for secret in secrets.iter().chain(&["#c="]) {
        let place = places.iter().find(|place| place.contains(secret));
        ensure!(place.is_none(), "`{secret}` stands in {place:?}");
    }
    let storage = page.storage().await?;
    let kept = Storage { caches: Default::default(), workers: 0, ..storage.clone() };
    ensure!(kept == Storage::default(), "left behind: {storage:?}");
    Ok(())
}
