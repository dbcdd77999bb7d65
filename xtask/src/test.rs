//! Every test: the native ones, then the journeys through the finished site in real browsers.

use std::fmt;
use std::io::{BufRead, BufReader};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::browsers::Browser;
use crate::{machine, site, tools};

/// Crates that run only in a browser.
const BROWSER_ONLY: [&str; 1] = ["sportello-app"];

/// Which tests to run; nothing chosen means all.
#[derive(Debug, Default)]
pub struct Choice {
    /// Only tests and journeys whose name contains this.
    pub only: Option<String>,
    /// Only the journeys, and only in this browser.
    pub browser: Option<Browser>,
}

/// How many tests had which end.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Count {
    /// Reads `5 passed, 0 failed, 1 skipped`, also with cargo's semicolons and `ignored`.
    fn read(text: &str) -> Self {
        let mut count = Self::default();
        let words: Vec<&str> = text.split([' ', ',', ';']).collect();
        for pair in words.windows(2) {
            let (Ok(number), kind) = (pair[0].parse::<usize>(), pair[1]) else {
                continue;
            };
            match kind {
                "passed" => count.passed += number,
                "failed" => count.failed += number,
                "skipped" | "ignored" => count.skipped += number,
                _ => {}
            }
        }
        count
    }

    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(formatter, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// One line of the summary.
#[derive(Debug)]
struct Suite {
    name: String,
    count: Count,
    seconds: f64,
}

/// Runs the chosen tests; the last line that it prints says how many had which end.
///
/// # Errors
/// When a test failed, or something did not build.
pub fn run(choice: &Choice) -> Result<()> {
    let mut suites = Vec::new();
    let mut built = Ok(());
    if choice.browser.is_none() {
        built = native(choice, &mut suites);
    }
    if built.is_ok() {
        site::build()?;
        built = journeys(choice, &mut suites);
    }
    println!();
    let mut total = Count::default();
    for suite in &suites {
        println!("{:<36}{:>7.1} s  {}", suite.name, suite.seconds, suite.count);
        total.add(suite.count);
    }
    println!("{total}");
    built?;
    if total.failed > 0 {
        bail!("{} failed; their messages are above", total.failed);
    }
    if total == Count::default() {
        bail!("no test has that in its name");
    }
    Ok(())
}

/// The same choice of crates for every run, so that cargo compiles their dependencies once.
pub(crate) fn cargo_test() -> Command {
    let mut command = machine::cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]);
    for name in BROWSER_ONLY {
        command.args(["--exclude", name]);
    }
    command
}

fn native(choice: &Choice, suites: &mut Vec<Suite>) -> Result<()> {
    let mut build = cargo_test();
    build.args(["--no-run", "--quiet"]);
    machine::run(&mut build)?;
    let mut command = cargo_test();
    command.arg("--").args(&choice.only);
    let mut started = Instant::now();
    let mut name = String::new();
    let succeeded = follow(&mut command, |line| {
        if let Some(suite) = suite_name(line) {
            name = suite;
            started = Instant::now();
        } else if let Some(result) = line.strip_prefix("test result: ") {
            let count = Count::read(result);
            let seconds = started.elapsed().as_secs_f64();
            if count != Count::default() {
                let name = name.clone();
                suites.push(Suite { name, count, seconds });
            }
        } else if !is_noise(line) {
            println!("{line}");
        }
    })?;
    let failed = suites.iter().any(|suite| suite.count.failed > 0);
    if !succeeded && !failed {
        bail!("cargo test ended with an error; its message is above");
    }
    Ok(())
}

/// `     Running unittests src/lib.rs (target/debug/deps/xtask-0123abcd)` → `xtask`.
fn suite_name(line: &str) -> Option<String> {
    let line = line.trim_start();
    if let Some(name) = line.strip_prefix("Doc-tests ") {
        return Some(format!("{name} (examples in docs)"));
    }
    let rest = line.strip_prefix("Running ")?;
    let (source, program) = rest.split_once(" (")?;
    let program = program.trim_end_matches(')').rsplit('/').next()?;
    let (name, _) = program.rsplit_once('-')?;
    Some(match source.strip_prefix("unittests ") {
        Some(_) => name.to_owned(),
        None => format!("{name} ({source})"),
    })
}

fn is_noise(line: &str) -> bool {
    let line = line.trim_start();
    let starts = ["test ", "running ", "Fresh ", "Dirty ", "Compiling ", "Finished ", "Running `"];
    let fails = line.ends_with("FAILED") || line.starts_with("test result");
    line.is_empty() || (starts.iter().any(|start| line.starts_with(start)) && !fails)
}

fn journeys(choice: &Choice, suites: &mut Vec<Suite>) -> Result<()> {
    tools::axe()?;
    if let Err(error) = tools::need(&[tools::PDFTOPPM]) {
        eprintln!("printed sheets will not be looked at: {error:#}");
    }
    let mut command = cargo_test();
    command.args(["--quiet", "--test", "journeys", "--"]);
    if let Some(only) = &choice.only {
        command.args(["--only", only]);
    }
    if let Some(browser) = choice.browser {
        command.args(["--browser", browser.name()]);
    }
    let succeeded = follow(&mut command, |line| {
        // The journeys end with one such line a browser.
        let suite = line
            .strip_prefix("journeys in ")
            .and_then(|rest| rest.split_once(": "))
            .and_then(|(browser, rest)| Some((browser, rest.split_once(" s, ")?)));
        let Some((browser, (seconds, result))) = suite else {
            println!("{line}");
            return;
        };
        suites.push(Suite {
            name: format!("journeys in {browser}"),
            count: Count::read(result),
            seconds: seconds.parse().unwrap_or_default(),
        });
    })?;
    let failed = suites.iter().any(|suite| suite.count.failed > 0);
    if !succeeded && !failed {
        bail!("the journeys could not run; their message is above");
    }
    Ok(())
}

/// Runs a command and hands over each line of its output and errors in the order written.
fn follow(command: &mut Command, mut line: impl FnMut(&str)) -> Result<bool> {
    let (reader, writer) = std::io::pipe()?;
    let shown = machine::shown(command);
    let child = command.stdout(writer.try_clone()?).stderr(writer).spawn();
    let mut child = child.with_context(|| format!("`{shown}` could not start"))?;
    // The command still holds our ends of the pipe, which would keep it open for ever.
    command.stdout(std::process::Stdio::null());
    command.stderr(std::process::Stdio::null());
    for text in BufReader::new(reader).split(b'\n') {
        line(&String::from_utf8_lossy(&text?));
    }
    Ok(child.wait()?.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_and_shown() {
        for (text, expected) in [
            (
                "ok. 5 passed; 0 failed; 2 ignored; 0 measured; 1 filtered out",
                "5 passed, 0 failed, 2 skipped",
            ),
            ("FAILED. 1 passed; 3 failed; 0 ignored; 0 measured", "1 passed, 3 failed"),
            ("4 passed, 0 failed, 1 skipped", "4 passed, 0 failed, 1 skipped"),
        ] {
            assert_eq!(Count::read(text).to_string(), expected);
        }
    }

    #[test]
    fn suites_have_names() {
        for (line, expected) in [
            ("     Running unittests src/lib.rs (target/debug/deps/xtask-0123abcd)", Some("xtask")),
            ("     Running golden/main.rs (target/debug/deps/golden-0123)", Some("golden (golden/main.rs)")),
            ("   Doc-tests sportello_rules", Some("sportello_rules (examples in docs)")),
            ("     Running `/x/target/debug/deps/xtask-0123`", None),
            ("running 3 tests", None),
        ] {
            assert_eq!(suite_name(line).as_deref(), expected, "{line}");
        }
    }
}
