//! The page without a mouse.

use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::Page;

impl Page {
    /// Presses and releases one key, wherever the focus is: a [`Key`], or a character such as
    /// `' '`.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press(&self, key: impl Into<char>) -> Result<()> {
        self.press_with(&[], key).await
    }

    /// Presses a key while others are held, for example Tab with Shift.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press_with(&self, held: &[Key], key: impl Into<char>) -> Result<()> {
        let down = |key: &Key| KeyAction::Down { value: (*key).into() };
        let up = |key: &Key| KeyAction::Up { value: (*key).into() };
        let value = key.into();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for action in held.iter().map(down) {
            actions = actions.then(action);
        }
        actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        for action in held.iter().rev().map(up) {
            actions = actions.then(action);
        }
        let pressed = self.session.client.perform_actions(actions).await;
        pressed.context("pressing a key")
    }

    /// Types text key by key, wherever the focus is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn type_keys(&self, text: &str) -> Result<()> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value });
            actions = actions.then(KeyAction::Up { value });
        }
        Ok(self.session.client.perform_actions(actions).await?)
    }

    /// The focused element by `data-testid`, else by tag and text; empty when nothing is.
    ///
    /// # Errors
    /// When the page does not answer.
    pub async fn focused(&self) -> Result<String> {
        self.js(
            "const focused = document.activeElement; \
             if (!focused || focused === document.body) return ''; \
             return focused.dataset.testid ?? `${focused.localName} ${focused.textContent.trim()}`",
            &[],
        )
        .await
    }

    /// Presses Tab until the element with this `data-testid` has the focus.
    ///
    /// # Errors
    /// When fifty presses do not reach it; the sentence lists where the focus went.
    pub async fn tab_to(&self, test_id: &str) -> Result<()> {
        let mut visited = Vec::new();
        for _ in 0..50 {
            if self.focused().await? == test_id {
                return Ok(());
            }
            self.press(Key::Tab).await?;
            visited.push(self.focused().await?);
        }
        anyhow::bail!("Tab never reached `{test_id}`, only {}", visited.join(", "))
    }
}
