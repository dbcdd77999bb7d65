//! A WebDriver session: one running browser, used by many journeys after one another.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use fantoccini::wd::{TimeoutConfiguration, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};
use xtask::browsers::{Browser, Driver};

/// A script in a page that takes longer than this has lost its way.
const SCRIPT_PATIENCE: Duration = Duration::from_secs(30);

/// A running browser. [`Session::close`] ends it properly; dropping it ends it roughly.
#[derive(Debug)]
pub struct Session {
    pub browser: Browser,
    pub language: &'static str,
    pub(crate) client: Client,
    _driver: Driver,
}

impl Session {
    /// Starts a browser that prefers this language.
    ///
    /// # Errors
    /// When the browser or its driver does not start.
    pub async fn start(browser: Browser, language: &'static str) -> Result<Self> {
        let driver = Driver::start(browser, language)?;
        let capabilities = driver.capabilities.as_object().cloned().unwrap_or_default();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&driver.url)
            .await
            .with_context(|| format!("{browser} did not start"))?;
        let script = Some(SCRIPT_PATIENCE);
        let timeouts = TimeoutConfiguration::new(script, Some(SCRIPT_PATIENCE), None);
        client.update_timeouts(timeouts).await?;
        Ok(Self { browser, language, client, _driver: driver })
    }

    /// Ends the browser.
    pub async fn close(self) {
        // Whatever it answers, the driver and its children are ended next.
        let _ = self.client.close().await;
    }

    /// A command of the Chrome DevTools Protocol.
    ///
    /// # Errors
    /// In another browser than Chromium, or when Chromium refuses it.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        if self.browser != Browser::Chromium {
            bail!("only Chromium has {command}, and this is {}", self.browser);
        }
        let body = json!({ "cmd": command, "params": parameters });
        self.command(Method::POST, "goog/cdp/execute", Some(body)).await
    }

    /// A WebDriver command that fantoccini has no method for.
    pub(crate) async fn command(
        &self,
        method: Method,
        path: &'static str,
        body: Option<Value>,
    ) -> Result<Value> {
        let command = Extra { method, path, body };
        let answer = self.client.issue_cmd(command).await;
        answer.with_context(|| format!("{} refused {path}", self.browser))
    }
}

/// A command below `/session/{id}/`.
#[derive(Debug)]
struct Extra {
    method: Method,
    path: &'static str,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = self.body.as_ref().map(Value::to_string);
        (self.method.clone(), body)
    }
}
