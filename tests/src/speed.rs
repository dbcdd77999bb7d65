//! How fast the page answers, on a processor as slow as a cheap phone's.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use crate::Page;

impl Page {
    /// Makes the processor seem this many times slower to the page; only Chromium can.
    ///
    /// # Errors
    /// In another browser.
    pub async fn slow_down(&self, times: u32) -> Result<()> {
        let rate = json!({ "rate": times });
        let answer = self.session.devtools("Emulation.setCPUThrottlingRate", rate);
        answer.await.map(drop)
    }

    /// Clicks the first element of this CSS selector from inside the page, and measures until
    /// what that changed is painted. WebDriver's own click would add its way to and fro.
    ///
    /// # Errors
    /// When there is no such element.
    pub async fn timed_click(&self, css: &str) -> Result<Duration> {
        self.find_css(css).await?;
        let milliseconds: f64 = self
            .js_async(
                "const element = document.querySelector(given[0]); \
                 const start = performance.now(); \
                 element.click(); \
                 await new Promise((painted) => requestAnimationFrame(() => { \
                   const { port1, port2 } = new MessageChannel(); \
                   port1.onmessage = painted; \
                   port2.postMessage(null); \
                 })); \
                 return performance.now() - start;",
                &[json!(css)],
            )
            .await?;
        Ok(Duration::from_secs_f64(milliseconds / 1000.0))
    }

    /// Waits until what the page has changed so far is painted.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn wait_painted(&self) -> Result<()> {
        self.js_async(
            "await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))",
            &[],
        )
        .await
    }

    /// Waits until the page has stopped changing: what comes late has been added to what was painted at once.
    ///
    /// # Errors
    /// When the page does not answer, or never stops.
    pub async fn wait_settled(&self) -> Result<()> {
        self.js_async(
            "await new Promise((settled) => { \
               let timer = setTimeout(settled, 150); \
               new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(settled, 150); }) \
                 .observe(document.body, { childList: true, subtree: true }); \
             })",
            &[],
        )
        .await
    }
}

/// The time that this many of a hundred measurements stay within; zero without any.
pub fn percentile(times: &[Duration], percent: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let index = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(index).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles() {
        let times: Vec<Duration> = (1..=20).rev().map(Duration::from_millis).collect();
        for (percent, expected) in [(50, 10), (95, 19), (100, 20)] {
            assert_eq!(percentile(&times, percent), Duration::from_millis(expected));
        }
        assert_eq!(percentile(&[], 95), Duration::ZERO);
    }
}
