//! Windows of a phone's size, which each browser gives in another way.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use fantoccini::wd::WindowHandle;
use serde_json::json;
use xtask::browsers::{Browser, SCREEN_MIDDLE};

use crate::{Page, Session, View};

/// Below this width a page is shown as on a phone, with the viewport's meta element obeyed.
const PHONE_WIDTH: u32 = 600;
const POPUP_PATIENCE: Duration = Duration::from_secs(10);

impl Session {
    /// A fresh window whose inside has exactly this size, and no other window beside the
    /// browser's first, which is kept because closing the last one would end the session.
    ///
    /// Chromium can pretend a size. Firefox and WebKit have toolbars that never get narrower
    /// than some 450 pixels; a window that a page opens has none, and takes any size.
    pub(crate) async fn fresh_window(&self, view: View) -> Result<()> {
        self.close_extra_windows().await?;
        self.open_window(view).await.map(drop)
    }

    /// Another window whose inside has exactly this size.
    async fn open_window(&self, view: View) -> Result<WindowHandle> {
        let known = self.client.windows().await?;
        if self.browser == Browser::Chromium {
            let opened = self.client.new_window(true).await?;
            self.client.switch_to_window(opened.handle).await?;
        } else {
            let (left, top) = self.corner(view.width, view.height);
            let script = format!(
                "window.open('about:blank', '_blank', 'popup,left={left},top={top},width={},height={}')",
                view.width, view.height
            );
            self.client.execute(&script, Vec::new()).await?;
            let popup = self.window_besides(&known).await?;
            self.client.switch_to_window(popup).await?;
        }
        self.resize(view.width, view.height).await?;
        Ok(self.client.window().await?)
    }

    async fn close_extra_windows(&self) -> Result<()> {
        let windows = self.client.windows().await?;
        let Some((first, rest)) = windows.split_first() else {
            bail!("the browser has no window left");
        };
        for window in rest {
            self.client.switch_to_window(window.clone()).await?;
            self.client.close_window().await?;
        }
        self.client.switch_to_window(first.clone()).await?;
        Ok(())
    }

    async fn window_besides(&self, known: &[WindowHandle]) -> Result<WindowHandle> {
        let start = tokio::time::Instant::now();
        while start.elapsed() < POPUP_PATIENCE {
            let windows = self.client.windows().await?;
            if let Some(fresh) = windows.into_iter().find(|window| !known.contains(window)) {
                return Ok(fresh);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        bail!("{} opened no window", self.browser)
    }

    /// Gives the inside of the present window this size, and makes sure of it.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.browser == Browser::Chromium {
            let metrics = json!({
                "width": width, "height": height, "deviceScaleFactor": 1,
                "mobile": width < PHONE_WIDTH,
            });
            self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
            return Ok(());
        }
        // The frame around the inside is known only from the difference.
        let (mut outer_width, mut outer_height) = (width, height);
        for _ in 0..20 {
            let [inner_width, inner_height] = self.inner_size().await?;
            if (inner_width, inner_height) == (width, height) {
                return Ok(());
            }
            outer_width = outer_width.saturating_add_signed(difference(width, inner_width));
            outer_height = outer_height.saturating_add_signed(difference(height, inner_height));
            let (left, top) = self.corner(outer_width, outer_height);
            self.client.set_window_rect(left, top, outer_width, outer_height).await?;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let [inner_width, inner_height] = self.inner_size().await?;
        bail!("{} made a window of {inner_width}×{inner_height} instead of {width}×{height}", self.browser)
    }

    /// Where a window of this size stands.
    ///
    /// Without a window manager, a window has the focus while the pointer is over it, and the
    /// pointer of a fresh screen stands in the middle. In a window without focus, WebKit shows
    /// no focus ring and sends no focus events.
    fn corner(&self, width: u32, height: u32) -> (u32, u32) {
        let (x, y) = match self.browser {
            Browser::WebKit => SCREEN_MIDDLE,
            Browser::Chromium | Browser::Firefox => (0, 0),
        };
        (x.saturating_sub(width / 2), y.saturating_sub(height / 2))
    }

    async fn inner_size(&self) -> Result<[u32; 2]> {
        let size = self.client.execute("return [innerWidth, innerHeight]", Vec::new()).await?;
        serde_json::from_value(size).context("the size of a window is two numbers")
    }
}

impl Page {
    /// Opens a window of another person beside the present one, and goes on there. Gives the one before and the new one.
    ///
    /// # Errors
    /// When the browser opens none of that size.
    pub async fn second_window(&self, view: View) -> Result<(WindowHandle, WindowHandle)> {
        let present = self.session.client.window().await?;
        let opened = self.session.open_window(view).await?;
        Ok((present, opened))
    }

    /// Goes on in another window.
    ///
    /// # Errors
    /// When it is no longer there.
    pub async fn switch_to(&self, window: &WindowHandle) -> Result<()> {
        let switched = self.session.client.switch_to_window(window.clone()).await;
        switched.context("going on in another window")
    }
}

fn difference(wanted: u32, present: u32) -> i32 {
    wanted.cast_signed().saturating_sub(present.cast_signed())
}
