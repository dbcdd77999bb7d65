//! Serves `dist/` as a static host would: brotli, cache rules and security headers included.
//!
//! The browser tests use the same server with its watching on: it then notes every request,
//! can lose the network or be slow, and collects what goes wrong in the page.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::oneshot;

use crate::headers::Headers;

/// Put into every watched page: it sends to the server what a person would see only in the
/// browser's console, in the same way for every browser.
const WATCH_PATH: &str = "/__watch.js";
const PROBLEM_PATH: &str = "/__problem";
const WATCH_SCRIPT: &str = include_str!("watch.js");

/// Whether the server is for people or for tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watching {
    Off,
    /// Adds one small script to every page.
    On,
}

/// One request that a browser made.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Since the server started.
    pub at: Duration,
    pub method: String,
    pub path: String,
    /// What stands after `?`, empty without.
    pub query: String,
    /// 0 when the network was cut.
    pub status: u16,
    /// Size of the answer's body as sent.
    pub sent: usize,
}

/// Which requests find no network.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Cut {
    #[default]
    Nothing,
    Everything,
    /// Those whose path contains this text.
    Paths(String),
}

/// A running server; it stops when dropped, and every open connection ends.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    folder: PathBuf,
    headers: Headers,
    watching: Watching,
    started: Instant,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    seen: Vec<Seen>,
    problems: Vec<String>,
    cut: Cut,
    delay: Duration,
}

impl Server {
    /// Serves a folder on this machine only; port 0 takes a free one.
    ///
    /// # Errors
    /// When the port is taken or `_headers` is malformed.
    pub fn start(folder: &Path, port: u16, watching: Watching) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
            format!("port {port} is not free; choose another with `--port`, or `--port 0` for any")
        })?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            headers: Headers::of(folder)?,
            watching,
            started: Instant::now(),
            state: Mutex::default(),
        });
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let for_thread = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            runtime.spawn(accept(listener, for_thread));
            // Ends when the sender is dropped; every connection ends with the runtime.
            let _ = runtime.block_on(stopped);
            runtime.shutdown_background();
        });
        Ok(Self { address, shared, stop: Some(stop), thread: Some(thread) })
    }

    /// Where the site is, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, the oldest first.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.state().seen.clone()
    }

    /// Forgets the requests so far.
    pub fn forget_seen(&self) {
        self.shared.state().seen.clear();
    }

    /// What went wrong in watched pages: errors, refused content, `console.error`.
    pub fn problems(&self) -> Vec<String> {
        self.shared.state().problems.clone()
    }

    /// Loses or restores the network.
    pub fn cut(&self, cut: Cut) {
        self.shared.state().cut = cut;
    }

    /// Lets every answer wait this long.
    pub fn delay(&self, delay: Duration) {
        self.shared.state().delay = delay;
    }

    /// Serves until the process is ended.
    ///
    /// # Errors
    /// When the server ends of itself, which it should not.
    pub fn wait(mut self) -> Result<()> {
        let thread = self.thread.take().expect("only this and drop take it");
        thread.join().map_err(|_| anyhow!("the server stopped"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let service = service_fn(move |request| answer(Arc::clone(&shared), request));
            // An error here is a browser that went away, or a cut that we made.
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

/// The network is gone: hyper closes the connection without a word.
#[derive(Debug)]
struct NoNetwork;

impl std::fmt::Display for NoNetwork {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the network is cut")
    }
}

impl std::error::Error for NoNetwork {}

async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, NoNetwork> {
    if shared.watching == Watching::On {
        match request.uri().path() {
            PROBLEM_PATH => return Ok(shared.note_problem(request).await),
            WATCH_PATH => return Ok(watch_script()),
            _ => {}
        }
    }
    let delay = shared.state().delay;
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let path = request.uri().path().to_owned();
    let response = if shared.is_cut(&path) { Err(NoNetwork) } else { Ok(shared.file(&request)) };
    let seen = Seen {
        at: shared.started.elapsed(),
        method: request.method().to_string(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        path,
        status: response.as_ref().map_or(0, |r| r.status().as_u16()),
        sent: response.as_ref().map_or(0, |r| body_size(r.body())),
    };
    shared.state().seen.push(seen);
    response
}

fn body_size(body: &Full<Bytes>) -> usize {
    let size = hyper::body::Body::size_hint(body).exact();
    size.map_or(0, |size| usize::try_from(size).unwrap_or(usize::MAX))
}

fn watch_script() -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(WATCH_SCRIPT));
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    response
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_cut(&self, path: &str) -> bool {
        match &self.state().cut {
            Cut::Nothing => false,
            Cut::Everything => true,
            Cut::Paths(part) => path.contains(part),
        }
    }

    async fn note_problem(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        if let Ok(body) = request.into_body().collect().await {
            let text = String::from_utf8_lossy(&body.to_bytes()).into_owned();
            self.state().problems.push(text);
        }
        plain(StatusCode::NO_CONTENT, "")
    }

    fn file(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let path = request.uri().path();
        if request.method() != Method::GET && request.method() != Method::HEAD {
            return plain(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD");
        }
        let Some(place) = self.place(path) else {
            return self.with_headers(path, plain(StatusCode::NOT_FOUND, "there is no such file"));
        };
        let response = self.send(&place, request.headers());
        self.with_headers(path, response)
    }

    /// The file that a path means; `None` when there is none, or it would lead outside.
    fn place(&self, path: &str) -> Option<PathBuf> {
        let inside = Path::new(path.trim_start_matches('/'));
        let is_plain = |part| matches!(part, Component::Normal(_));
        let hidden = path == "/_headers" || !inside.components().all(is_plain);
        let mut place = self.folder.join(inside);
        if place.is_dir() {
            place.push("index.html");
        }
        (!hidden && place.is_file()).then_some(place)
    }

    fn send(&self, place: &Path, asked: &HeaderMap) -> Response<Full<Bytes>> {
        let kind = content_type(place);
        let is_page = kind.starts_with("text/html");
        let watched = is_page && self.watching == Watching::On;
        let small = PathBuf::from(format!("{}.br", place.display()));
        let brotli = !watched && takes_brotli(asked) && small.is_file();
        let Ok(mut bytes) = std::fs::read(if brotli { &small } else { place }) else {
            return plain(StatusCode::NOT_FOUND, "the file has just gone");
        };
        if watched {
            bytes = with_watch_script(bytes);
        }
        let tag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..16]);
        let known = asked.get(header::IF_NONE_MATCH);
        let mut response = if known.is_some_and(|known| known.as_bytes() == tag.as_bytes()) {
            plain(StatusCode::NOT_MODIFIED, "")
        } else {
            Response::new(Full::from(bytes))
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if brotli {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        response
    }

    fn with_headers(&self, path: &str, mut response: Response<Full<Bytes>>) -> Response<Full<Bytes>> {
        for (name, value) in self.headers.get(path) {
            let pair = (name.parse::<HeaderName>(), HeaderValue::from_str(value));
            if let (Ok(name), Ok(value)) = pair {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

fn takes_brotli(asked: &HeaderMap) -> bool {
    let accepted = asked.get(header::ACCEPT_ENCODING);
    let list = accepted.and_then(|value| value.to_str().ok());
    list.is_some_and(|list| list.split(',').any(|one| one.trim().starts_with("br")))
}

/// The first script of the page, so that it hears of every later mistake.
fn with_watch_script(page: Vec<u8>) -> Vec<u8> {
    let Ok(text) = String::from_utf8(page) else {
        return Vec::new();
    };
    let script = format!("<head><script src=\"{WATCH_PATH}\"></script>");
    text.replacen("<head>", &script, 1).into_bytes()
}

fn plain(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(text));
    *response.status_mut() = status;
    response
}

fn content_type(place: &Path) -> &'static str {
    let extension = place.extension().and_then(|extension| extension.to_str());
    match extension.unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
