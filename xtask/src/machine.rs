//! The repository's folders, and other programs run in them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the folder of this crate lies in the workspace")
}

/// Cargo's folder for whatever can be made again.
pub fn target() -> PathBuf {
    root().join("target")
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The cargo that runs us; `cargo` by name when we were started without one.
pub fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Today, by UTC: near enough for what is reviewed by the month.
pub fn today() -> sportello_rules::Date {
    let now = time::OffsetDateTime::now_utc();
    sportello_rules::Date::new(now.year(), now.month().into(), now.day()).unwrap_or_default()
}

/// Runs a command to its end, with its output on our terminal.
///
/// # Errors
/// When it cannot start or says that it failed; the sentence names the command.
pub fn run(command: &mut Command) -> Result<()> {
    let line = shown(command);
    let status = command.status().with_context(|| format!("`{line}` could not start"))?;
    if !status.success() {
        bail!("`{line}` failed ({status}); its own message is above");
    }
    Ok(())
}

/// The output of a command that is only asked something; `None` when it has no answer.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The command as one would type it, without its environment.
pub fn shown(command: &Command) -> String {
    let mut line =
        Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}
