//! The three browsers that people have, each behind its WebDriver.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::tools::{self, Tool, tool};

/// Debian's WebKit, which is the engine of every browser on an iPhone.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

const CHROMIUM: [Tool; 3] =
    [tool("chromium", "chromium"), tool("chromedriver", "chromium-driver"), tools::FONTS];
const FIREFOX: [Tool; 2] = [tool("firefox-esr", "firefox-esr"), tools::FONTS];
const WEBKIT: [Tool; 6] = [
    tool("WebKitWebDriver", "webkit2gtk-driver"),
    tool(MINI_BROWSER, "libwebkit2gtk-4.1-0"),
    tool("Xvfb", "xvfb"),
    tool("localedef", "libc-bin"),
    tool("/usr/share/i18n/locales", "locales"),
    tools::FONTS,
];

/// How long a driver may take until it listens; two cores may be busy.
const DRIVER_PATIENCE: Duration = Duration::from_secs(30);

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

impl Browser {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name as typed after `--browser`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    const fn tools(self) -> &'static [Tool] {
        match self {
            Self::Chromium => &CHROMIUM,
            Self::Firefox => &FIREFOX,
            Self::WebKit => &WEBKIT,
        }
    }

    /// Makes sure that the browser and its driver are on the machine.
    ///
    /// # Errors
    /// When they are not and cannot be installed; the sentence holds the command.
    pub fn need(self) -> Result<()> {
        tools::need(self.tools())?;
        if self == Self::Firefox {
            tools::geckodriver()?;
        }
        Ok(())
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Browser {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|browser| browser.name() == text);
        found.with_context(|| {
            format!("there is no browser `{text}` here; there are chromium, firefox and webkit")
        })
    }
}

/// A running WebDriver. When dropped it ends, with the browsers that it started.
#[derive(Debug)]
pub struct Driver {
    /// Where it listens.
    pub url: String,
    /// What to ask of it for a new session.
    pub capabilities: Value,
    _processes: Vec<Process>,
    /// Holds profiles and whatever else the browser writes.
    _home: TempDir,
}

impl Driver {
    /// Starts the driver of a browser whose pages are told that this language is preferred
    /// (a language tag such as `it` or `ar-EG`).
    ///
    /// # Errors
    /// When it is not installed or does not listen in time.
    pub fn start(browser: Browser, language: &str) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let port = free_port()?;
        let mut processes = Vec::new();
        let mut command = match browser {
            Browser::Chromium => {
                let mut command = driver_command("chromedriver")?;
                command.arg(format!("--port={port}"));
                command
            }
            Browser::Firefox => {
                let mut command = Command::new(tools::geckodriver()?);
                let websocket = free_port()?;
                command.args(["--port", &port.to_string()]);
                command.args(["--websocket-port", &websocket.to_string()]);
                command
            }
            Browser::WebKit => {
                let (screen, display) = screen()?;
                processes.push(screen);
                let mut command = driver_command("WebKitWebDriver")?;
                command.arg(format!("--port={port}"));
                command.env("DISPLAY", display);
                command.env("LC_ALL", compiled_locale(language)?);
                command.env("LOCPATH", locales());
                command.env("XDG_CONFIG_HOME", thin_frame(home.path())?);
                command
            }
        };
        command.env("TMPDIR", home.path());
        // The browser's own talk about missing sound cards and buses is of no use here.
        command.stdout(Stdio::null()).stderr(Stdio::null());
        processes.insert(0, Process::start(&mut command)?);
        wait_until_listening(port).with_context(|| format!("the driver of {browser}"))?;
        Ok(Self {
            url: format!("http://127.0.0.1:{port}"),
            capabilities: capabilities(browser, language, home.path()),
            _processes: processes,
            _home: home,
        })
    }
}

fn driver_command(name: &str) -> Result<Command> {
    let path = tools::find(name).with_context(|| format!("{name} is not installed"))?;
    Ok(Command::new(path))
}

/// Every browser is kept from calling home, so that a journey sees only its own requests.
fn capabilities(browser: Browser, language: &str, home: &Path) -> Value {
    match browser {
        Browser::Chromium => json!({
            "goog:chromeOptions": {
                "args": [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    // A journey opens hundreds of sheets one after the other.
                    "--disable-ipc-flooding-protection",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    format!("--user-data-dir={}", home.join("chromium").display()),
                    format!("--accept-lang={language}"),
                ],
                "prefs": { "intl.accept_languages": language },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
        }),
        Browser::Firefox => json!({
            "moz:firefoxOptions": {
                "binary": tools::find("firefox-esr"),
                "args": ["-headless"],
                "prefs": {
                    "intl.accept_languages": language,
                    // A phone-sized window can only be had as a popup.
                    "dom.disable_open_during_load": false,
                    "app.normandy.enabled": false,
                    "app.update.enabled": false,
                    "browser.safebrowsing.downloads.remote.enabled": false,
                    "browser.safebrowsing.malware.enabled": false,
                    "browser.safebrowsing.phishing.enabled": false,
                    "browser.search.update": false,
                    "datareporting.policy.dataSubmissionEnabled": false,
                    "extensions.update.enabled": false,
                    "network.captive-portal-service.enabled": false,
                    "network.connectivity-service.enabled": false,
                    "network.dns.disablePrefetch": true,
                    "services.settings.server": "data:,",
                    "toolkit.telemetry.enabled": false,
                },
            },
        }),
        Browser::WebKit => json!({
            "webkitgtk:browserOptions": {
                "binary": MINI_BROWSER,
                "args": ["--automation", "--javascript-can-open-windows-automatically=true"],
            },
        }),
    }
}

/// A configuration folder for GTK in which no widget insists on a width, so that the window
/// can be as narrow as the narrowest phone.
fn thin_frame(home: &Path) -> Result<PathBuf> {
    let folder = home.join("config");
    std::fs::create_dir_all(folder.join("gtk-3.0"))?;
    std::fs::write(
        folder.join("gtk-3.0/gtk.css"),
        "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }\n",
    )?;
    Ok(folder)
}

/// WebKit takes the language from the locale, and Debian compiles locales only on demand.
fn compiled_locale(language: &str) -> Result<String> {
    let sources = Path::new("/usr/share/i18n/locales");
    let wanted = language.replace('-', "_");
    let source = std::fs::read_dir(sources)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| *name == wanted || name.starts_with(&format!("{wanted}_")))
        // `it_IT` rather than `it_CH`: the country that the language is named after.
        .min_by_key(|name| (!name.eq_ignore_ascii_case(&format!("{wanted}_{wanted}")), name.clone()));
    let Some(source) = source else {
        bail!("Debian knows no locale for the language `{language}`");
    };
    let name = format!("{source}.UTF-8");
    let place = locales().join(&name);
    if !place.exists() {
        std::fs::create_dir_all(locales())?;
        let mut command = Command::new("localedef");
        command.args(["-i", &source, "-f", "UTF-8"]).arg(&place);
        // It warns about the oddities of many locales, and says so by its status too.
        let _ = command.output()?;
    }
    Ok(name)
}

fn locales() -> PathBuf {
    tools::folder().join("locales")
}

/// Where the pointer of WebKit's screen stands, in pixels from the left and the top.
pub const SCREEN_MIDDLE: (u32, u32) = (1000, 1000);

/// A screen that nobody sees, and its name. Its size fits the largest kiosk.
fn screen() -> Result<(Process, String)> {
    let (x, y) = SCREEN_MIDDLE;
    let size = format!("{}x{}x24", 2 * x, 2 * y);
    let mut command = driver_command("Xvfb")?;
    command
        .args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut process = Process::start(&mut command)?;
    let output = process.0.stdout.take().expect("it is piped");
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number)?;
    if number.trim().is_empty() {
        bail!("Xvfb did not start a screen");
    }
    Ok((process, format!(":{}", number.trim())))
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

fn wait_until_listening(port: u16) -> Result<()> {
    let start = Instant::now();
    while start.elapsed() < DRIVER_PATIENCE {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    bail!("did not listen within {} s", DRIVER_PATIENCE.as_secs())
}

/// A child process that takes its own children with it when dropped.
#[derive(Debug)]
struct Process(Child);

impl Process {
    fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().display().to_string();
        let child = command.stdin(Stdio::null()).process_group(0).spawn();
        Ok(Self(child.with_context(|| format!("{name} could not start"))?))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = rustix::process::Pid::from_child(&self.0);
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        let _ = self.0.wait();
    }
}
