//! From a crate of ours to Wasm and the JavaScript that starts it.
//!
//! Two compilers can do it, rustup's and Debian's `rustc-web`, the latter where rustup's server
//! cannot be reached. Both compile the standard library from its sources too, which makes the
//! page a fifth smaller than the precompiled one would, and both read the same Cargo.lock, the
//! same profile and the same flags. Where rustup has only its precompiled `wasm32-unknown-unknown`,
//! that is linked, and the same site comes out a few KiB larger.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::split::{self, Split};
use crate::{lean, machine, tools};

const TARGET: &str = "wasm32-unknown-unknown";

/// The environment variable that chooses the compiler, to compare what the two make.
const CHOICE: &str = "SPORTELLO_WASM";

const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// How long rustup may try to bring something; without a network it would hang.
const RUSTUP_PATIENCE: Duration = Duration::from_secs(20);

/// Phones from before 2023 refuse modules with these.
const FEATURES: &str = "-Ctarget-feature=-reference-types,-multivalue";

/// What `split` reads to find out which code needs which.
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";

/// A compiler that can make Wasm.
#[derive(Debug)]
pub enum Toolchain {
    /// Rustup's, and whether the source of its standard library is there.
    Rustup { sources: bool },
    /// Debian's `rustc-web`, and the linker that goes with it.
    Debian { linker: PathBuf },
}

/// What the page gets of one crate.
#[derive(Debug)]
pub struct Module {
    /// An ES module whose default export starts the Wasm.
    pub js: String,
    pub wasm: Vec<u8>,
    /// Code that is fetched later: file name and Wasm. `js` names each by a marker, `{{later/NAME}}`.
    pub parts: Vec<(String, Vec<u8>)>,
}

/// Where the JavaScript of a module runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// An ES module of the page, which knows where its Wasm is.
    Page,
    /// A classic script for a worker, which is told where its Wasm is: older phones have no module workers.
    Worker,
}

impl Toolchain {
    /// The compiler of this machine, installed first if need be.
    ///
    /// # Errors
    /// When there is none and none can be installed; the sentence holds the commands.
    pub fn find() -> Result<Self> {
        let choice = std::env::var(CHOICE).unwrap_or_default();
        let found = match &*choice {
            "" => Self::rustup_with_sources().or_else(debian).or_else(Self::rustup).or_else(installed_debian),
            "rustup" => Self::rustup_with_sources().or_else(Self::rustup),
            "debian" => debian().or_else(installed_debian),
            other => bail!("{CHOICE} is `{other}`, and may be `rustup` or `debian`"),
        };
        found.ok_or_else(|| {
            anyhow!(
                "no compiler for Wasm here; where rustup's server can be reached type: rustup component add rust-src; \
                 on Debian type: sudo apt-get install -y {}, and the lld of the same LLVM",
                DEBIAN_PACKAGES.join(" ")
            )
        })
    }

    fn rustup_with_sources() -> Option<Self> {
        has_sources(&rustup_sysroot()?).then_some(Self::Rustup { sources: true })
    }

    /// Rustup's compiler with whatever its server gives.
    fn rustup() -> Option<Self> {
        let precompiled = rustup_sysroot()?.join("lib/rustlib").join(TARGET);
        if rustup_add(&["component", "add", "rust-src"]) {
            return Some(Self::Rustup { sources: true });
        }
        let ready = precompiled.exists() || rustup_add(&["target", "add", TARGET]);
        ready.then_some(Self::Rustup { sources: false })
    }

    /// Compiles a binary crate of the workspace, in a cargo run of its own so that its
    /// features are only what it asked for.
    ///
    /// # Errors
    /// When it does not compile; cargo's message is on the terminal.
    fn compile(&self, package: &str) -> Result<PathBuf> {
        let folder = machine::target().join("wasm");
        let mut command = match self {
            Self::Rustup { .. } => Command::new("cargo"),
            Self::Debian { .. } => Command::new("/usr/bin/cargo"),
        };
        forget_cargo(&mut command);
        command
            .current_dir(machine::root())
            .args(["build", "--quiet", "--locked", "--profile", "wasm"])
            .args(["--target", TARGET, "--package", package])
            .arg("--target-dir")
            .arg(&folder);
        let mut flags = vec![FEATURES.to_owned(), RELOCATIONS.to_owned()];
        flags.extend(nameless_paths());
        if self.compiles_std() {
            command
                .args(["-Z", "build-std=std,panic_abort"])
                .args(["-Z", "build-std-features=optimize_for_size"])
                .env("RUSTC_BOOTSTRAP", "1");
            flags.push("-Zunstable-options -Cpanic=immediate-abort".to_owned());
        }
        if let Self::Debian { linker } = self {
            command.env("RUSTC", "/usr/bin/rustc").env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
        machine::run(&mut command)?;
        Ok(folder.join(format!("{TARGET}/wasm/{package}.wasm")))
    }

    fn compiles_std(&self) -> bool {
        match self {
            Self::Rustup { sources } => *sources,
            Self::Debian { .. } => true,
        }
    }
}

/// Compiles one crate, cuts it where it says so, and generates its JavaScript, which names the files by markers that
/// `site` replaces. Nothing is generated when the compiled bytes are the same.
///
/// # Errors
/// When the crate does not compile, or needs JavaScript files of its own.
pub fn build(toolchain: &Toolchain, package: &str, name: &str, place: Place) -> Result<Module> {
    let compiled = fs::read(toolchain.compile(package)?)?;
    // The folder's name changes with what is done to the output.
    let cache = machine::target().join("site/module-4").join(blake3::hash(&compiled).to_hex().as_str());
    if let Some(module) = kept(&cache) {
        return Ok(module);
    }
    let module = generate(&compiled, name, place)?;
    let parts = cache.join("later");
    fs::create_dir_all(&parts)?;
    for (file, wasm) in &module.parts {
        fs::write(parts.join(file), wasm)?;
    }
    fs::write(cache.join("module.js"), &module.js)?;
    // Last, because its being there says that the rest is.
    fs::write(cache.join("module.wasm"), &module.wasm)?;
    Ok(module)
}

fn kept(cache: &Path) -> Option<Module> {
    let wasm = fs::read(cache.join("module.wasm")).ok()?;
    let js = fs::read_to_string(cache.join("module.js")).ok()?;
    let mut parts = Vec::new();
    for entry in fs::read_dir(cache.join("later")).ok()? {
        let entry = entry.ok()?;
        parts.push((entry.file_name().into_string().ok()?, fs::read(entry.path()).ok()?));
    }
    parts.sort();
    Some(Module { js, wasm, parts })
}

fn generate(compiled: &[u8], name: &str, place: Place) -> Result<Module> {
    let Split { main, link, parts } = split::split(compiled, name)?;
    let mut bindgen = Bindgen::new();
    match place {
        Place::Page => bindgen.web(true)?,
        Place::Worker => bindgen.no_modules(true)?,
    };
    let mut output = bindgen
        .input_bytes(name, main)
        .typescript(false)
        .keep_lld_exports(true)
        .omit_default_module_path(matches!(place, Place::Worker))
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("wasm-bindgen could not read the Wasm of {name}"))?;
    let has_inline = output.snippets().values().any(|list| !list.is_empty());
    if has_inline || !output.local_modules().is_empty() {
        bail!(
            "a dependency of {name} brings JavaScript files of its own, which the site has no place for; choose another, or write them to dist in xtask/src/wasm.rs"
        );
    }
    let default_path = format!("{name}_bg.wasm");
    if matches!(place, Place::Page) && !output.js().contains(&default_path) {
        bail!("wasm-bindgen's JavaScript no longer names `{default_path}`: see xtask/src/wasm.rs");
    }
    let js = output.js().replace(&default_path, &format!("{{{{{name}.wasm}}}}"));
    let js = lean::leave_out_unused(output.wasm_mut(), &js)?;
    let js = split::join(&js, &link)?;
    Ok(Module { js, wasm: output.wasm_mut().emit_wasm(), parts })
}

fn rustup_sysroot() -> Option<PathBuf> {
    tools::find("rustup")?;
    let mut question = Command::new("rustc");
    forget_cargo(question.current_dir(machine::root()));
    machine::ask(question.args(["--print", "sysroot"])).map(PathBuf::from)
}

fn has_sources(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/std").exists()
}

/// Asks rustup for something, once: where its server did not answer it is not asked again.
fn rustup_add(arguments: &[&str]) -> bool {
    let refused = tools::folder().join("no-rustup-server");
    if refused.exists() {
        return false;
    }
    let mut command = Command::new("rustup");
    forget_cargo(command.current_dir(machine::root()));
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    let added = ends_well_within(&mut command, RUSTUP_PATIENCE);
    if !added {
        let note = "rustup's server did not answer in time; delete this file to try again\n";
        let _ = fs::create_dir_all(tools::folder()).and_then(|()| fs::write(refused, note));
    }
    added
}

fn ends_well_within(command: &mut Command, patience: Duration) -> bool {
    let Ok(mut child) = command.spawn() else {
        return false;
    };
    let start = Instant::now();
    while start.elapsed() < patience {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(100)),
            Err(_) => return false,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}

fn debian() -> Option<Toolchain> {
    let sysroot = debian_rustc(&["--print", "sysroot"])?;
    if !Path::new("/usr/bin/cargo").exists() || !has_sources(Path::new(&sysroot)) {
        return None;
    }
    let linker = [&*format!("wasm-ld-{}", llvm_version()?), "wasm-ld"].into_iter().find_map(tools::find)?;
    Some(Toolchain::Debian { linker })
}

fn installed_debian() -> Option<Toolchain> {
    if let Err(error) = install_debian() {
        eprintln!("{error:#}");
    }
    debian()
}

fn install_debian() -> Result<()> {
    tools::install(&DEBIAN_PACKAGES)?;
    let version = llvm_version().context("/usr/bin/rustc does not say its LLVM version")?;
    tools::install(&[&format!("lld-{version}")])
}

/// The linker must be of the LLVM that Debian's compiler was built with.
fn llvm_version() -> Option<String> {
    let about = debian_rustc(&["-vV"])?;
    let version = about.lines().find_map(|l| l.strip_prefix("LLVM version: "))?;
    version.split('.').next().map(str::to_owned)
}

fn debian_rustc(arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("/usr/bin/rustc");
    forget_cargo(&mut command);
    machine::ask(command.args(arguments))
}

/// We run under a cargo, which tells its children which compiler to use; the cargo that we
/// start must choose for itself.
fn forget_cargo(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        let ours = name.starts_with("CARGO") && name != "CARGO_HOME"
            || name.starts_with("RUSTC")
            || name.starts_with("RUSTDOC")
            || name == "RUSTFLAGS"
            || name == "RUSTUP_TOOLCHAIN"
            || name == "LD_LIBRARY_PATH";
        if ours {
            command.env_remove(name);
        }
    }
}

/// File names in panic messages would tell whose machine built the site, and give each
/// machine its own hash.
fn nameless_paths() -> Vec<String> {
    let home = std::env::home_dir().unwrap_or_default();
    let registry = std::env::var_os("CARGO_HOME").map_or(home.join(".cargo"), PathBuf::from);
    [(registry.as_path(), "cargo"), (machine::root(), "sportello")]
        .iter()
        .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
        .collect()
}
