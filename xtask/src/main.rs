//! `cargo xtask <command>`: the table of commands, and what it takes to choose from it.

mod arguments;

use std::process::ExitCode;

use anyhow::{Result, bail};
use arguments::{Command, Flag, Given};
use xtask::serve::{Server, Watching};
use xtask::{
    assess, bench, check, diff, facts, feel, machine, mutate, pace, prove, readability, review, site, test,
    understand,
};

const COMMANDS: [Command; 14] = [
    Command {
        name: "build",
        about: "build the site into dist/",
        operand: None,
        flags: &[],
        run: |_| site::build().map(drop),
    },
    Command {
        name: "serve",
        about: "build the site and serve it on this machine",
        operand: None,
        flags: &[
            Flag::value("--port", "N", "8000 unless said; 0 takes a free one"),
            Flag::switch("--open", "show it in the browser"),
        ],
        run: serve,
    },
    Command {
        name: "test",
        about: "run every test, in three real browsers too",
        operand: None,
        flags: &[
            Flag::value("--only", "NAME", "tests and journeys with this in their name"),
            Flag::value("--browser", "NAME", "only the journeys, in chromium, firefox or webkit"),
        ],
        run: |given| {
            test::run(&test::Choice {
                only: given.value("--only").map(str::to_owned),
                browser: given.value("--browser").map(str::parse).transpose()?,
            })
        },
    },
    Command {
        name: "check",
        about: "formatting, lints, law and texts, readability, byte budgets",
        operand: None,
        flags: &[],
        run: |_| check::run(),
    },
    Command {
        name: "bench",
        about: "measure the time of one turn on a slow phone; `bench law`: of assessing a case, natively",
        operand: Some("[law]"),
        flags: &[],
        run: |given| match given.optional_operand() {
            None => bench::run(),
            Some("law") => pace::run(),
            Some(other) => bail!("`bench` measures a turn, and `bench law` the law; there is no `{other}`"),
        },
    },
    Command {
        name: "understand",
        about: "what typed messages mean: one a line on standard input",
        operand: None,
        flags: &[
            Flag::value("--lang", "xx", "language of the messages, it unless said"),
            Flag::value("--on", "DATE", "the day on which they are read, today unless said"),
        ],
        run: |given| understand::run(given.value("--lang").unwrap_or("it"), given.value("--on")),
    },
    Command {
        name: "feel",
        about: "evaluate FEEL: one JSON string a line on standard input",
        operand: None,
        flags: &[],
        run: |_| feel::run(),
    },
    Command {
        name: "law",
        about: "check one procedure: law, texts, golden cases, all paths",
        operand: Some("PROCEDURE"),
        flags: &[Flag::switch("--mutate", "then make mistakes in it, which golden cases must notice")],
        run: |given| {
            prove::run(given.operand())?;
            if given.has("--mutate") { mutate::run(Some(given.operand())) } else { Ok(()) }
        },
    },
    Command {
        name: "readability",
        about: "how easy the texts are to read, by language and file, and the hardest messages",
        operand: None,
        flags: &[
            Flag::value("--lang", "xx", "only this language"),
            Flag::value("--worst", "N", "how many messages, 5 unless said"),
        ],
        run: |given| readability::run(given.value("--lang"), given.number("--worst")?.unwrap_or(5)),
    },
    Command {
        name: "mutate",
        about: "make every small mistake in the law of one procedure, or of all: do the golden cases notice?",
        operand: Some("[PROCEDURE]"),
        flags: &[],
        run: |given| mutate::run(given.optional_operand()),
    },
    Command {
        name: "review",
        about: "write a procedure out in Italian for a lawyer to sign, with a picture of its flow",
        operand: Some("PROCEDURE"),
        flags: &[],
        run: |given| review::run(given.operand()),
    },
    Command {
        name: "diff",
        about: "what changed in the law since a revision of git, in Italian",
        operand: Some("REV"),
        flags: &[],
        run: |given| diff::run(given.operand()),
    },
    Command {
        name: "facts",
        about: "every fact that a procedure may ask",
        operand: Some("PROCEDURE"),
        flags: &[
            Flag::switch("--json", "as JSON"),
            Flag::value("--lang", "xx", "language of the questions, it unless said"),
        ],
        run: |given| facts::run(given.operand(), given.value("--lang"), given.has("--json")),
    },
    Command {
        name: "assess",
        about: "assess a case from a file of facts",
        operand: Some("PROCEDURE"),
        flags: &[
            Flag::value("--facts", "FILE", "the facts, as TOML: fact = value"),
            Flag::value("--on", "DATE", "the day of handing in, today unless said"),
            Flag::value("--lang", "xx", "language of the texts, it unless said"),
            Flag::switch("--json", "as JSON"),
        ],
        run: |given| {
            assess::run(&assess::Wanted {
                procedure: given.operand(),
                facts: given.value("--facts"),
                on: given.value("--on"),
                language: given.value("--lang"),
                json: given.has("--json"),
            })
        },
    },
];

fn main() -> ExitCode {
    match choose() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn choose() -> Result<()> {
    let mut given = std::env::args_os().skip(1);
    let Some(name) = given.next() else {
        bail!("which command?\n\n{}", arguments::usage(&COMMANDS));
    };
    let name = name.to_string_lossy();
    if matches!(&*name, "help" | "--help" | "-h") {
        println!("{}", arguments::usage(&COMMANDS));
        return Ok(());
    }
    let command = arguments::find(&COMMANDS, &name)?;
    (command.run)(&Given::parse(command, given)?)
}

fn serve(given: &Given) -> Result<()> {
    let port = given.number("--port")?.unwrap_or(8000);
    site::build()?;
    let server = Server::start(&machine::dist(), port, Watching::Off)?;
    println!("Sportello is at {}/ (Ctrl-C ends it)", server.url());
    if given.has("--open") {
        let mut opener = std::process::Command::new("xdg-open");
        if opener.arg(server.url()).spawn().is_err() {
            eprintln!("no program opens addresses here; open it yourself");
        }
    }
    server.wait()
}
