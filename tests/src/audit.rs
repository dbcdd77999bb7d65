//! Accessibility by rules: axe-core, run inside the page.

use std::fmt;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::json;
use xtask::tools;

use crate::Page;

/// The standards whose rules are run: WCAG 2.2, level AA, and axe's best practices.
const STANDARDS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// A rule that the page breaks.
#[derive(Debug, Clone, Deserialize)]
pub struct Violation {
    /// The rule's name, for example `color-contrast`.
    pub id: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: Option<String>,
    /// What the rule asks for.
    pub help: String,
    /// The elements, as HTML.
    pub elements: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let impact = self.impact.as_deref().unwrap_or("unknown");
        write!(formatter, "{} ({impact}): {}", self.id, self.help)?;
        for element in &self.elements {
            write!(formatter, "\n    {element}")?;
        }
        Ok(())
    }
}

impl Page {
    /// Every rule that the page breaks as it is now.
    ///
    /// # Errors
    /// When axe does not run.
    pub async fn axe(&self) -> Result<Vec<Violation>> {
        let source = std::fs::read_to_string(tools::axe()?)?;
        // A script of WebDriver is not the page's own, so the content policy lets it in.
        let present: bool = self.js("return 'axe' in window", &[]).await?;
        if !present {
            let load = self.session.client.execute(&source, Vec::new());
            load.await.context("axe-core could not be loaded")?;
        }
        self.js_async(
            "const result = await axe.run(document, { runOnly: given[0], resultTypes: ['violations'] }); \
             return result.violations.map(({ id, impact, help, nodes }) => \
               ({ id, impact, help, elements: nodes.map((node) => node.html.slice(0, 200)) }))",
            &[json!(STANDARDS)],
        )
        .await
        .context("axe-core")
    }

    /// # Errors
    /// When the page breaks a rule; the message lists rules and elements.
    pub async fn assert_accessible(&self) -> Result<()> {
        // What the bar lies over after scrolling is no small target.
        self.js::<()>("scrollTo(0, 0)", &[]).await?;
        let violations = self.axe().await?;
        if violations.is_empty() {
            return Ok(());
        }
        let list: Vec<String> = violations.iter().map(Violation::to_string).collect();
        bail!("not accessible:\n  {}", list.join("\n  "))
    }
}
