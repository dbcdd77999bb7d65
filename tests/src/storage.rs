//! What the page leaves behind in the browser.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::Page;

/// Everything that outlives the page, in the site's own address.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
pub struct Storage {
    pub local: BTreeMap<String, String>,
    pub session: BTreeMap<String, String>,
    /// As scripts see them: `name=value; …`.
    pub cookies: String,
    /// Names of IndexedDB databases.
    pub databases: Vec<String>,
    /// Names of caches, with the paths that each holds.
    pub caches: BTreeMap<String, Vec<String>>,
    /// How many service workers are registered.
    pub workers: usize,
}

impl Page {
    /// What is stored now.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn storage(&self) -> Result<Storage> {
        let body = include_str!("storage.js");
        self.js_async(body, &[]).await.context("reading storage")
    }
}
