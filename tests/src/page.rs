//! What a journey sees: the site in a window, and the server behind it.

use std::cell::RefCell;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::time::Instant;
use xtask::browsers::Browser;
use xtask::machine;
use xtask::serve::{Seen, Server, Watching};

use crate::{Session, View};

/// How long anything may take to appear, on a machine that runs two browsers.
const PATIENCE: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_millis(25);

/// The site in one window. Every method waits for what it needs, and its error says what the
/// page showed instead.
#[derive(Debug)]
pub struct Page {
    pub session: Session,
    /// Its address is new for every journey, so storage, caches and service workers start
    /// empty.
    pub server: Server,
    /// Where screenshots and PDFs of this journey go.
    pub(crate) folder: PathBuf,
    expected_problems: RefCell<Vec<String>>,
}

impl Page {
    /// A fresh window on a fresh server; nothing is opened in it yet.
    ///
    /// # Errors
    /// When the window cannot be made.
    pub async fn open(session: Session, view: View, name: &str) -> Result<Self, (Session, anyhow::Error)> {
        let server = match Server::start(&machine::dist(), 0, Watching::On) {
            Ok(server) => server,
            Err(error) => return Err((session, error)),
        };
        if let Err(error) = session.fresh_window(view).await {
            return Err((session, error));
        }
        let folder = machine::target()
            .join("journeys")
            .join(session.browser.name())
            .join(name.replace(|c: char| !c.is_alphanumeric(), "-"));
        Ok(Self { session, server, folder, expected_problems: RefCell::default() })
    }

    /// Which browser this is.
    pub fn browser(&self) -> Browser {
        self.session.browser
    }

    /// Opens a path of the site with its query, such as `/` or `/?mode=kiosk`.
    ///
    /// # Errors
    /// When it does not load.
    pub async fn goto(&self, path: &str) -> Result<()> {
        let address = format!("{}{path}", self.server.url());
        let opened = self.session.client.goto(&address).await;
        opened.with_context(|| format!("opening {path}"))
    }

    /// Opens a whole address, such as one that a code carries.
    ///
    /// # Errors
    /// When it does not load.
    pub async fn goto_address(&self, address: &str) -> Result<()> {
        let opened = self.session.client.goto(address).await;
        opened.with_context(|| format!("opening {address}"))
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// When it does not load.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.session.client.refresh().await?)
    }

    /// The browser's back button.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn back(&self) -> Result<()> {
        Ok(self.session.client.back().await?)
    }

    /// The visible element with this `data-testid`, as soon as there is one.
    ///
    /// # Errors
    /// When it does not appear in time.
    pub async fn find(&self, test_id: &str) -> Result<Element> {
        self.find_css(&format!("[data-testid=\"{test_id}\"]")).await
    }

    /// The first visible element of this CSS selector, as soon as there is one.
    ///
    /// # Errors
    /// When it does not appear in time.
    pub async fn find_css(&self, css: &str) -> Result<Element> {
        self.wait_for(Locator::Css(css), css).await
    }

    /// The visible button, link or label that shows this text.
    ///
    /// # Errors
    /// When it does not appear in time.
    pub async fn find_text(&self, text: &str) -> Result<Element> {
        ensure!(!text.contains('"'), "an XPath cannot hold a quotation mark");
        let path = format!(
            "//*[self::button or self::a or self::label or self::summary or @role='button'][contains(normalize-space(.), \"{text}\")]"
        );
        self.wait_for(Locator::XPath(&path), text).await
    }

    async fn wait_for(&self, locator: Locator<'_>, shown: &str) -> Result<Element> {
        let start = Instant::now();
        loop {
            for element in self.session.client.find_all(locator).await? {
                // An element that has just been replaced is as good as none.
                if element.is_displayed().await.unwrap_or(false) {
                    return Ok(element);
                }
            }
            if start.elapsed() > PATIENCE {
                bail!("`{shown}` did not appear; the page shows: {}", self.shown().await);
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Clicks the element with this `data-testid`.
    ///
    /// # Errors
    /// When it does not appear, or something covers it.
    pub async fn click(&self, test_id: &str) -> Result<()> {
        let element = self.find(test_id).await?;
        self.press_on(&element).await.with_context(|| format!("clicking `{test_id}`"))
    }

    /// Clicks the first visible element of this CSS selector.
    ///
    /// # Errors
    /// When it does not appear, or something covers it.
    pub async fn click_css(&self, css: &str) -> Result<()> {
        let element = self.find_css(css).await?;
        self.press_on(&element).await.with_context(|| format!("clicking `{css}`"))
    }

    /// Clicks the button, link or label that shows this text.
    ///
    /// # Errors
    /// When it does not appear, or something covers it.
    pub async fn click_text(&self, text: &str) -> Result<()> {
        let element = self.find_text(text).await?;
        self.press_on(&element).await.with_context(|| format!("clicking \"{text}\""))
    }

    /// Clicks an element in the middle of the window, where a person would bring it first, once it stands still, or
    /// after a second: a driver that is slow presses where the element was.
    async fn press_on(&self, element: &Element) -> Result<()> {
        let middle = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });
            const { x, y } = arguments[0].getBoundingClientRect(); return [x, y]";
        let place = [serde_json::to_value(element)?];
        let mut stood: Option<[f64; 2]> = None;
        for _ in 0..40 {
            let stands: [f64; 2] = self.js(middle, &place).await?;
            if stood == Some(stands) {
                break;
            }
            stood = Some(stands);
            tokio::time::sleep(POLL).await;
        }
        element.click().await?;
        Ok(())
    }

    /// Types into the field with this `data-testid`, after emptying it.
    ///
    /// # Errors
    /// When it does not appear or takes no text.
    pub async fn type_into(&self, test_id: &str, text: &str) -> Result<()> {
        let element = self.find(test_id).await?;
        element.clear().await?;
        Ok(element.send_keys(text).await?)
    }

    /// The visible text of the element with this `data-testid`.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn text(&self, test_id: &str) -> Result<String> {
        Ok(self.find(test_id).await?.text().await?)
    }

    /// Waits until the element with this `data-testid` shows this text among others.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn wait_text(&self, test_id: &str, expected: &str) -> Result<()> {
        let what = format!("\"{expected}\" in `{test_id}`");
        self.wait_js(&what, "const found = document.querySelector(`[data-testid=\"${arguments[0]}\"]`); return !!found && found.textContent.includes(arguments[1])", &[json!(test_id), json!(expected)]).await
    }

    /// Waits until an element of this CSS selector shows this text among others.
    ///
    /// # Errors
    /// When it does not in time.
    pub async fn wait_text_in(&self, css: &str, expected: &str) -> Result<()> {
        let what = format!("\"{expected}\" in `{css}`");
        let script = "return [...document.querySelectorAll(arguments[0])].some(it => it.textContent.includes(arguments[1]))";
        self.wait_js(&what, script, &[json!(css), json!(expected)]).await
    }

    /// Waits until no element with this `data-testid` is in the page.
    ///
    /// # Errors
    /// When it stays.
    pub async fn wait_gone(&self, test_id: &str) -> Result<()> {
        let what = format!("the end of `{test_id}`");
        self.wait_js(
            &what,
            "return !document.querySelector(`[data-testid=\"${arguments[0]}\"]`)",
            &[json!(test_id)],
        )
        .await
    }

    /// Waits until a script returns `true`; `what` names it in the error.
    ///
    /// # Errors
    /// When it does not in time, or goes on throwing.
    pub async fn wait_js(&self, what: &str, script: &str, arguments: &[Value]) -> Result<()> {
        let start = Instant::now();
        loop {
            let answer = self.session.client.execute(script, arguments.to_vec()).await;
            if matches!(answer, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                // While one page makes room for another, a script may fail.
                answer?;
                bail!("waited in vain for {what}; the page shows: {}", self.shown().await);
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// Runs a script in the page and reads what it returns.
    ///
    /// # Errors
    /// When it throws, or returns something else.
    pub async fn js<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> Result<T> {
        let answer = self.session.client.execute(script, arguments.to_vec()).await?;
        serde_json::from_value(answer).with_context(|| format!("the answer of `{script}`"))
    }

    /// Runs the body of an `async` function in the page and reads what it returns.
    ///
    /// # Errors
    /// When it throws, takes too long, or returns something else.
    pub async fn js_async<T: DeserializeOwned>(&self, body: &str, arguments: &[Value]) -> Result<T> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; (async (...given) => {{ {body} }})(...arguments).then((value) => done({{ value: value ?? null }}), (error) => done({{ error: String(error) }}))"
        );
        let client = &self.session.client;
        let mut answer = client.execute_async(&script, arguments.to_vec()).await?;
        if let Some(error) = answer.get("error") {
            bail!("the script failed: {error}");
        }
        let value = answer["value"].take();
        serde_json::from_value(value).with_context(|| format!("the answer of `{body}`"))
    }

    /// Gives the inside of the window another size.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.session.resize(width, height).await
    }

    /// Nothing may be wider than the window: a person would have to scroll sideways.
    ///
    /// # Errors
    /// When something is; the sentence names the widest.
    pub async fn assert_fits(&self) -> Result<()> {
        let too_wide: Option<String> = self.js(include_str!("fits.js"), &[]).await?;
        match too_wide {
            Some(element) => bail!("wider than the window: {element}"),
            None => Ok(()),
        }
    }

    /// What the server was asked, the oldest first.
    pub fn requests(&self) -> Vec<Seen> {
        self.server.seen()
    }

    /// Errors whose text contains this belong to the journey; all others make it fail.
    pub fn expect_problem(&self, part: &str) {
        self.expected_problems.borrow_mut().push(part.to_owned());
    }

    /// What went wrong in the page and was not expected: script errors, refused content,
    /// `console.error`, and in Chromium what else its console says.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn problems(&self) -> Result<Vec<String>> {
        let mut problems = self.server.problems();
        if self.browser() == Browser::Chromium {
            let body = Some(json!({ "type": "browser" }));
            let log = self.session.command(http::Method::POST, "se/log", body);
            let log: Vec<Value> = serde_json::from_value(log.await?)?;
            let severe = log.iter().filter(|entry| entry["level"] != "INFO" && entry["level"] != "DEBUG");
            problems.extend(severe.map(|entry| format!("console: {}", entry["message"])));
        }
        let expected = self.expected_problems.borrow();
        problems.retain(|problem| !expected.iter().any(|part| problem.contains(part)));
        Ok(problems)
    }

    /// The beginning of the page's text, to say in an error what was there instead.
    async fn shown(&self) -> String {
        let script = "return (document.body?.innerText ?? '').replace(/\\s+/g, ' ').slice(0, 300)";
        let text = self.js::<String>(script, &[]).await;
        text.unwrap_or_else(|error| format!("({error:#})"))
    }
}
