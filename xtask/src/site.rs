//! From the repository to `dist/`: the folder that any static host can serve.
//!
//! Every file but a few gets a hash of its content in its name and lies in `assets/`, so that
//! browsers may keep it for ever. A text file names another by a marker, `{{style.css}}`,
//! which becomes the path from the one to the other. `{{assets}}` becomes the map from
//! logical names to paths, `{{version}}` a hash of everything, and in `_headers`
//! `{{script-hashes}}` what the content policy must let through.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::content::{self, File};
use crate::wasm::{self, Place, Toolchain};
use crate::{brotli_cache, machine, policy};

/// Crates of ours that become Wasm, the name that the page knows each by, where it runs, and JavaScript of ours that
/// goes with it.
const MODULES: [(&str, &str, Place, &str); 3] = [
    ("sportello-app", "app", Place::Page, ""),
    ("sportello-reader", "reader", Place::Worker, include_str!("../../reader/src/worker.js")),
    ("sportello-scanner", "scanner", Place::Worker, include_str!("../../scanner/src/worker.js")),
];

/// Where code lies that is fetched when a screen needs it.
pub const LATER: &str = "later/";

/// The rules for whatever host serves the site.
const HEADERS: &str = "_headers";

/// Names that the outside world relies on, which therefore get no hash.
const STABLE: [&str; 6] = [HEADERS, "desk.json", "embed.js", "manifest.webmanifest", "robots.txt", "sw.js"];

/// The finished site, and what `budgets` wants to know of it.
#[derive(Debug)]
pub struct Site {
    /// Sorted by logical name.
    pub files: Vec<Shipped>,
}

/// One file as it lies in `dist/`.
#[derive(Debug)]
pub struct Shipped {
    /// Logical name, for example `app.wasm`.
    pub name: String,
    /// Path in `dist/`, for example `assets/app.1a2b3c4d5e.wasm`.
    pub path: String,
    /// Bytes before compression.
    pub plain: usize,
    /// Bytes as sent to a browser that knows brotli.
    pub sent: usize,
    /// Logical names that it names by markers.
    pub names: BTreeSet<String>,
}

impl Site {
    /// The file with this logical name.
    pub fn file(&self, name: &str) -> Option<&Shipped> {
        self.files.iter().find(|file| file.name == name)
    }

    /// `index.html` and what it names, and what those name: all that a browser fetches
    /// before the app runs. Manifest, icons and pictures come later and are left out.
    pub fn first_load(&self) -> Vec<&Shipped> {
        let mut names = BTreeSet::from(["index.html"]);
        let mut found: Vec<&Shipped> = Vec::new();
        while let Some(name) = names.pop_first() {
            let Some(file) = self.file(name) else {
                continue;
            };
            if found.iter().any(|earlier| earlier.name == name) {
                continue;
            }
            found.push(file);
            let wanted = |name: &&String| {
                matches!(extension(name), "css" | "js" | "wasm" | "woff2" | "bin") && !name.starts_with(LATER)
            };
            names.extend(file.names.iter().filter(wanted).map(String::as_str));
        }
        found
    }
}

/// Builds everything into `dist/`.
///
/// # Errors
/// When a part does not compile or a marker names no file.
pub fn build() -> Result<Site> {
    let start = Instant::now();
    let content = content::build().context("the law or the texts could not be packed")?;
    let mut files = content.chunks.clone();
    let toolchain = Toolchain::find()?;
    for (package, name, place, own) in MODULES {
        let module = wasm::build(&toolchain, package, name, place)?;
        files.push(file(format!("{name}.js"), (module.js + own).into_bytes()));
        files.push(file(format!("{name}.wasm"), module.wasm));
        files.extend(module.parts.into_iter().map(|(name, wasm)| file(format!("{LATER}{name}"), wasm)));
    }
    let public = machine::root().join("public");
    read_folder(&public, "", &mut files).context("reading public/")?;
    for page in files.iter_mut().filter(|file| extension(&file.path) == "html") {
        let text = std::str::from_utf8(&page.bytes).with_context(|| format!("{} is not UTF-8", page.path))?;
        page.bytes = content.fill(text).with_context(|| format!("in public/{}", page.path))?.into_bytes();
    }
    let site = write(Assembly::of(files)?)?;
    let first: usize = site.first_load().iter().map(|file| file.sent).sum();
    eprintln!(
        "dist/: {} files; {:.1} KiB until the app runs, {:.1} s",
        site.files.len(),
        first as f64 / 1024.0,
        start.elapsed().as_secs_f64()
    );
    Ok(site)
}

fn file(path: String, bytes: Vec<u8>) -> File {
    File { path, bytes }
}

fn read_folder(folder: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            bail!("{} has a name that no address can hold", entry.path().display());
        };
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.push(file(path, fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// Files whose markers are being replaced. A file's hash covers what it names, so what is
/// named is finished first.
struct Assembly {
    waiting: BTreeMap<String, Vec<u8>>,
    done: BTreeMap<String, Finished>,
    /// Names on the way from a first file to the present one, to find a circle.
    trail: Vec<String>,
}

struct Finished {
    path: String,
    bytes: Vec<u8>,
    names: BTreeSet<String>,
}

impl Assembly {
    fn of(files: Vec<File>) -> Result<Self> {
        let mut waiting = BTreeMap::new();
        for file in files {
            if waiting.insert(file.path.clone(), file.bytes).is_some() {
                bail!("two files want to be `{}` in the site; rename one", file.path);
            }
        }
        Ok(Self { waiting, done: BTreeMap::new(), trail: Vec::new() })
    }

    /// First what has a hash, which `{{assets}}` lists; last the headers, which let the pages'
    /// inline scripts through.
    fn finish_all(&mut self) -> Result<()> {
        let mut names: Vec<String> = self.waiting.keys().cloned().collect();
        names.sort_by_key(|name| (is_stable(name), name == HEADERS));
        for name in &names {
            self.finish(name)?;
        }
        Ok(())
    }

    fn finish(&mut self, name: &str) -> Result<()> {
        if self.done.contains_key(name) {
            return Ok(());
        }
        if self.trail.iter().any(|earlier| earlier == name) {
            bail!(
                "{} → {name}: files name each other in a circle, so none can have a hash",
                self.trail.join(" → ")
            );
        }
        let Some(bytes) = self.waiting.get(name).cloned() else {
            bail!("`{{{{{name}}}}}` names no file of the site{}", self.nearest(name));
        };
        self.trail.push(name.to_owned());
        let (bytes, names) =
            if is_text(name) { self.replace_markers(name, bytes)? } else { (bytes, BTreeSet::new()) };
        self.trail.pop();
        let path = match folder(name) {
            _ if is_stable(name) => name.to_owned(),
            Some(folder) => format!("{}{}", self.hashed_folder(folder), &name[folder.len()..]),
            None => hashed_path(name, &bytes),
        };
        let finished = Finished { path, bytes, names };
        self.done.insert(name.to_owned(), finished);
        Ok(())
    }

    fn replace_markers(&mut self, name: &str, bytes: Vec<u8>) -> Result<(Vec<u8>, BTreeSet<String>)> {
        let text = String::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8"))?;
        let mut names = BTreeSet::new();
        let mut result = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some((before, marker, after)) = next_marker(rest) {
            result.push_str(before);
            result.push_str(&match marker {
                "assets" | "version" if !is_stable(name) => bail!(
                    "{name}: `{{{{{marker}}}}}` works only in files without a hash, because it depends on every hash"
                ),
                "script-hashes" if name == HEADERS => self.script_hashes(),
                "assets" => self.map(),
                "version" => self.version(),
                other => {
                    names.insert(other.to_owned());
                    let from = if is_stable(name) { "" } else { "assets/" };
                    let to = self.path_of(other).with_context(|| format!("in {name}"))?;
                    relative(&format!("{from}{name}"), &to)
                }
            });
            rest = after;
        }
        result.push_str(rest);
        Ok((result.into_bytes(), names))
    }

    /// A stable name is known at once; for a hashed one the file must be finished.
    fn path_of(&mut self, name: &str) -> Result<String> {
        if is_stable(name) && self.waiting.contains_key(name) {
            return Ok(name.to_owned());
        }
        self.finish(name)?;
        Ok(self.done[name].path.clone())
    }

    /// `text/it/` → `assets/text/it.1a2b3c4d5e/`: one hash for all that lies in a folder, because each hash that the
    /// page must know is bytes of the first load.
    fn hashed_folder(&self, folder: &str) -> String {
        let mut hasher = blake3::Hasher::new();
        for (name, bytes) in self.waiting.iter().filter(|(name, _)| name.starts_with(folder)) {
            hasher.update(name.as_bytes()).update(bytes);
        }
        format!("assets/{}.{}/", folder.trim_end_matches('/'), short(&hasher.finalize()))
    }

    /// Logical name to path, for every file that has a hash; folders of chunks as a whole.
    fn map(&self) -> String {
        let hashed = self.done.iter().filter(|(name, _)| !is_stable(name));
        let entry = |(name, file): (&String, &Finished)| match folder(name) {
            Some(folder) => (folder.to_owned(), self.hashed_folder(folder)),
            None => (name.clone(), file.path.clone()),
        };
        let map: BTreeMap<String, String> = hashed.map(entry).collect();
        serde_json::to_string(&map).expect("a map of strings is JSON")
    }

    /// What the content policy must name, so that the inline scripts of the pages may run.
    fn script_hashes(&self) -> String {
        let pages = self.done.iter().filter(|(name, _)| extension(name) == "html");
        let hashes: BTreeSet<String> = pages
            .flat_map(|(_, page)| policy::script_hashes(&String::from_utf8_lossy(&page.bytes)))
            .collect();
        hashes.into_iter().collect::<Vec<_>>().join(" ")
    }

    /// Stands for all hashed files, and for the sources of those without a hash.
    fn version(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for (name, bytes) in self.waiting.iter().filter(|(name, _)| is_stable(name)) {
            hasher.update(name.as_bytes()).update(bytes);
        }
        short(&hasher.update(self.map().as_bytes()).finalize())
    }

    fn nearest(&self, name: &str) -> String {
        let distance = |other: &&String| strsim::levenshtein(other, name);
        self.waiting
            .keys()
            .min_by_key(distance)
            .map_or(String::new(), |other| format!("; did you mean `{{{{{other}}}}}`?"))
    }
}

/// Splits at the first `{{name}}`: what stands before, the name, what stands after.
fn next_marker(text: &str) -> Option<(&str, &str, &str)> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    let mut from = 0;
    loop {
        let open = from + text[from..].find("{{")?;
        let inside = &text[open + 2..];
        let length = inside.find(|c| !is_name(c))?;
        if length > 0 && inside[length..].starts_with("}}") {
            return Some((&text[..open], &inside[..length], &inside[length + 2..]));
        }
        from = open + 1;
    }
}

fn write(mut assembly: Assembly) -> Result<Site> {
    assembly.finish_all()?;
    // A folder beside the old one, so that a server never sees half a site.
    let fresh = machine::target().join("site/dist");
    let _ = fs::remove_dir_all(&fresh);
    let mut files = Vec::new();
    for (name, finished) in assembly.done {
        let path = fresh.join(&finished.path);
        fs::create_dir_all(path.parent().expect("it lies in a folder"))?;
        fs::write(&path, &finished.bytes)?;
        let plain = finished.bytes.len();
        let mut sent = plain;
        // The host reads its rules itself; nobody asks for them.
        let asked_for = name != HEADERS;
        if asked_for && let Some(small) = brotli_cache::compress(&finished.bytes)? {
            sent = small.len();
            fs::write(fresh.join(format!("{}.br", finished.path)), small)?;
        }
        let (path, names) = (finished.path, finished.names);
        files.push(Shipped { name, path, plain, sent, names });
    }
    let dist = machine::dist();
    let _ = fs::remove_dir_all(&dist);
    fs::rename(&fresh, &dist).context("the finished site could not be moved to dist/")?;
    Ok(Site { files })
}

fn is_stable(name: &str) -> bool {
    STABLE.contains(&name) || extension(name) == "html"
}

fn is_text(name: &str) -> bool {
    name == HEADERS || matches!(extension(name), "css" | "html" | "js" | "json" | "svg" | "webmanifest")
}

fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// The folder of a chunk, with its `/`. Chunks name no other file, so a folder's hash is known from the beginning.
fn folder(name: &str) -> Option<&str> {
    let (folder, _) = name.rsplit_once('/').filter(|_| extension(name) == "bin")?;
    Some(&name[..=folder.len()])
}

/// `icons/desk.svg` → `assets/icons/desk.1a2b3c4d5e.svg`.
fn hashed_path(name: &str, bytes: &[u8]) -> String {
    let hash = short(&blake3::hash(bytes));
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}

/// Forty bits tell the versions of one file apart.
fn short(hash: &blake3::Hash) -> String {
    hash.to_hex()[..10].to_owned()
}

/// The path from one file of the site to another, which works wherever the site is hosted.
fn relative(from: &str, to: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps = folder.split('/').filter(|step| !step.is_empty()).peekable();
    let mut rest = to;
    while let (Some(step), Some((first, tail))) = (steps.peek(), rest.split_once('/')) {
        if *step != first {
            break;
        }
        rest = tail;
        steps.next();
    }
    match steps.count() {
        0 => format!("./{rest}"),
        ups => format!("{}{rest}", "../".repeat(ups)),
    }
}

#[cfg(test)]
#[path = "site_tests.rs"]
mod tests;
