//! What a person would hold in the hand: screenshots, PDFs, and their pages as pictures.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use fantoccini::wd::{PrintConfiguration, PrintSize};
use xtask::browsers::Browser;

use crate::Page;

/// A printed page range: the PDF, and one picture a page.
#[derive(Debug)]
pub struct Sheet {
    pub pdf: PathBuf,
    pub pages: Vec<PathBuf>,
}

impl Sheet {
    /// The text of all pages, in reading order, as `pdftotext` finds it.
    ///
    /// # Errors
    /// When poppler's programs are not there.
    pub fn text(&self) -> Result<String> {
        let output = Command::new("pdftotext").arg("-layout").arg(&self.pdf).arg("-").output()?;
        String::from_utf8(output.stdout).context("the text of a PDF is UTF-8")
    }
}

impl Page {
    /// Saves what the window shows; the name gets `.png`.
    ///
    /// # Errors
    /// When the browser refuses or the disk is full.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        // WebKit would hand out what it painted last, which may be from before the last change.
        self.wait_painted().await?;
        let picture = self.session.client.screenshot().await?;
        self.save(&format!("{name}.png"), &picture)
    }

    /// Prints the page on A4 as the browser's print command would.
    ///
    /// # Errors
    /// In WebKit, whose driver cannot print, and when poppler's programs are not there.
    pub async fn print(&self, name: &str) -> Result<Sheet> {
        if self.browser() == Browser::WebKit {
            bail!("WebKit's driver cannot print; leave it out with `.only(…)`");
        }
        let paper =
            PrintConfiguration::builder().size(PrintSize::A4).build().expect("A4 is above the smallest size");
        let bytes = self.session.client.print(paper).await?;
        let pdf = self.save(&format!("{name}.pdf"), &bytes)?;
        let pages = pictures(&pdf)?;
        Ok(Sheet { pdf, pages })
    }

    fn save(&self, name: &str, bytes: &[u8]) -> Result<PathBuf> {
        fs::create_dir_all(&self.folder)?;
        let path = self.folder.join(name);
        fs::write(&path, bytes)?;
        Ok(path)
    }
}

/// Turns each page of a PDF into a PNG beside it.
fn pictures(pdf: &Path) -> Result<Vec<PathBuf>> {
    let stem = pdf.with_extension("");
    let mut command = Command::new("pdftoppm");
    let output = command.args(["-png", "-r", "110"]).arg(pdf).arg(&stem).output();
    let output = output.context("pdftoppm is missing; type: apt-get install -y poppler-utils")?;
    if !output.status.success() {
        bail!("pdftoppm: {}", String::from_utf8_lossy(&output.stderr));
    }
    let folder = pdf.parent().context("a PDF lies in a folder")?;
    let prefix = format!("{}-", stem.file_name().unwrap_or_default().display());
    let mut pages: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let number = name.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix(".png"));
            number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        })
        .collect();
    pages.sort();
    Ok(pages)
}
