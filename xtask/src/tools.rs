//! Programs that are not ours: found, installed where we may, otherwise named with the
//! command that brings them.
//!
//! A bare Debian machine where we are root gets everything from apt, crates.io and npm. On
//! any other machine nothing is changed behind the owner's back: the error says what to type.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::machine;

/// A program or file that a command needs, and where Debian keeps it.
#[derive(Debug, Clone, Copy)]
pub struct Tool {
    /// A program's name, or an absolute path.
    pub name: &'static str,
    /// The Debian package that brings it.
    pub package: &'static str,
}

pub const NPM: Tool = tool("npm", "npm");
pub const PDFTOPPM: Tool = tool("pdftoppm", "poppler-utils");
/// Without a font for each script the browsers draw boxes, and layout checks mean nothing.
pub const FONTS: Tool = tool("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf", "fonts-noto-core");

/// The version of axe-core, the accessibility rules that the journeys run on every page.
const AXE_VERSION: &str = "4.14.1";
/// The version of geckodriver, Firefox's WebDriver.
const GECKODRIVER_VERSION: &str = "0.37.1";

/// A tool by name and Debian package.
pub const fn tool(name: &'static str, package: &'static str) -> Tool {
    Tool { name, package }
}

/// Where a program is: our own `target/tools`, the search path, or cargo's folder.
pub fn find(name: &str) -> Option<PathBuf> {
    if name.starts_with('/') {
        return Some(PathBuf::from(name)).filter(|path| path.exists());
    }
    let search = std::env::var_os("PATH").unwrap_or_default();
    let cargo_home = std::env::home_dir().unwrap_or_default().join(".cargo/bin");
    [folder().join("bin")]
        .into_iter()
        .chain(std::env::split_paths(&search))
        .chain([cargo_home])
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

/// Makes sure that all these are on the machine.
///
/// # Errors
/// When one is missing and we may not or cannot install it; the sentence holds the command.
pub fn need(tools: &[Tool]) -> Result<()> {
    let mut packages: Vec<&str> =
        tools.iter().filter(|tool| find(tool.name).is_none()).map(|tool| tool.package).collect();
    packages.sort_unstable();
    packages.dedup();
    install(&packages)
}

/// Installs Debian packages, when we are root on Debian.
///
/// # Errors
/// As for [`need`].
pub fn install(packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    let command = format!("apt-get install -y --no-install-recommends {list}");
    if !may_install() {
        bail!("missing on this machine: {list}; on Debian type: sudo {command}");
    }
    eprintln!("installing {list} …");
    if apt(packages).is_ok() {
        return Ok(());
    }
    // A bare machine has no package lists yet, or old ones.
    let update =
        Command::new("apt-get").args(["update", "-qq"]).output().context("apt-get could not start")?;
    if !update.status.success() {
        eprintln!("{}", String::from_utf8_lossy(&update.stderr).trim());
    }
    apt(packages)
        .with_context(|| format!("could not install {list}; to see why, type: apt-get update && {command}"))
}

fn apt(packages: &[&str]) -> Result<()> {
    let output = Command::new("apt-get")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .output()
        .context("apt-get could not start")?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        bail!("apt-get: {}", text.lines().last().unwrap_or("no message"));
    }
    Ok(())
}

/// Whether we are root on Debian.
pub fn may_install() -> bool {
    let root = std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    root && Path::new("/etc/debian_version").exists() && find("apt-get").is_some()
}

/// Firefox's driver: Debian has no package of it, so cargo builds it once into `target/tools`.
///
/// # Errors
/// When it is missing and does not compile.
pub fn geckodriver() -> Result<PathBuf> {
    if let Some(path) = find("geckodriver") {
        return Ok(path);
    }
    eprintln!("building geckodriver {GECKODRIVER_VERSION} once, which takes some minutes …");
    let mut command = machine::cargo();
    command
        .args(["install", "geckodriver", "--locked", "--quiet", "--version"])
        .arg(GECKODRIVER_VERSION)
        .arg("--root")
        .arg(folder())
        // A place of its own, so that it neither waits for our build nor is kept afterwards.
        .env("CARGO_TARGET_DIR", machine::target().join("geckodriver"));
    machine::run(&mut command)?;
    let _ = std::fs::remove_dir_all(machine::target().join("geckodriver"));
    find("geckodriver").context("cargo built geckodriver, but it is not in target/tools/bin")
}

/// The text of axe-core, which a journey injects into the page that it audits.
///
/// # Errors
/// When npm cannot bring it.
pub fn axe() -> Result<PathBuf> {
    npm_file("axe-core", AXE_VERSION, "axe.min.js")
}

/// A file of an npm package, in exactly this version; npm brings it once.
///
/// # Errors
/// When npm cannot bring it.
pub fn npm_file(package: &str, version: &str, file: &str) -> Result<PathBuf> {
    let place = folder().join(format!("{package}-{version}"));
    let path = place.join("node_modules").join(package).join(file);
    if path.is_file() {
        return Ok(path);
    }
    need(&[NPM])?;
    std::fs::create_dir_all(&place)?;
    let mut command = Command::new("npm");
    command
        .args(["install", "--silent", "--no-audit", "--no-fund"])
        .args(["--no-save", "--ignore-scripts", "--prefix"])
        .arg(&place)
        .arg(format!("{package}@{version}"));
    machine::run(&mut command)?;
    Ok(path)
}

/// Where tools that only this repository uses are kept.
pub fn folder() -> PathBuf {
    machine::target().join("tools")
}
