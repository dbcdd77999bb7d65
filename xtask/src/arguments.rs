//! Commands and flags as data; whatever is not among them is answered with the nearest.

use std::ffi::OsString;
use std::fmt::Write;
use std::str::FromStr;

use anyhow::{Context, Result, bail};

/// One command of `cargo xtask`.
pub struct Command {
    pub name: &'static str,
    pub about: &'static str,
    /// What to call its operand; in brackets when it can be left out. `None` when it takes none.
    pub operand: Option<&'static str>,
    pub flags: &'static [Flag],
    pub run: fn(&Given) -> Result<()>,
}

/// One flag of a command.
pub struct Flag {
    name: &'static str,
    /// What to call its value; `None` for a switch.
    value: Option<&'static str>,
    about: &'static str,
}

impl Flag {
    pub const fn switch(name: &'static str, about: &'static str) -> Self {
        Self { name, value: None, about }
    }

    pub const fn value(name: &'static str, value: &'static str, about: &'static str) -> Self {
        Self { name, value: Some(value), about }
    }
}

/// The flags that were typed.
#[derive(Debug)]
pub struct Given {
    operand: String,
    flags: Vec<(&'static str, String)>,
}

impl Given {
    /// # Errors
    /// On a flag that the command does not have, or one without its value.
    pub fn parse(command: &Command, arguments: impl Iterator<Item = OsString>) -> Result<Self> {
        let mut parser = lexopt::Parser::from_args(arguments);
        let mut flags = Vec::new();
        let mut operand = None;
        while let Some(argument) = parser.next()? {
            let typed = match argument {
                lexopt::Arg::Long(name) => format!("--{name}"),
                lexopt::Arg::Short(letter) => format!("-{letter}"),
                lexopt::Arg::Value(value) => value.to_string_lossy().into_owned(),
            };
            if !typed.starts_with('-') && command.operand.is_some() && operand.is_none() {
                operand = Some(typed);
                continue;
            }
            let Some(flag) = command.flags.iter().find(|flag| flag.name == typed) else {
                let names = command.flags.iter().map(|flag| flag.name);
                bail!("`{}` has no `{typed}`{}", command.name, nearest(&typed, names));
            };
            let value = match flag.value {
                Some(kind) => parser
                    .value()
                    .with_context(|| format!("type it as `{typed} {kind}`"))?
                    .to_string_lossy()
                    .into_owned(),
                None => String::new(),
            };
            flags.push((flag.name, value));
        }
        match (operand, command.operand) {
            (None, Some(name)) if !name.starts_with('[') => {
                bail!("`{}` needs a {name}: cargo xtask {} {name}", command.name, command.name)
            }
            (operand, _) => Ok(Self { operand: operand.unwrap_or_default(), flags }),
        }
    }

    /// The operand; empty for a command that takes none.
    pub fn operand(&self) -> &str {
        &self.operand
    }

    /// The operand of a command that can do without.
    pub fn optional_operand(&self) -> Option<&str> {
        Some(self.operand()).filter(|operand| !operand.is_empty())
    }

    /// Whether the switch is there.
    pub fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// The value of a flag, the last one when typed twice.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut last_first = self.flags.iter().rev();
        let found = last_first.find(|(flag, _)| *flag == name);
        found.map(|(_, value)| value.as_str())
    }

    /// # Errors
    /// When the value is not a number of this kind.
    pub fn number<T: FromStr>(&self, name: &str) -> Result<Option<T>> {
        let Some(text) = self.value(name) else {
            return Ok(None);
        };
        match text.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => bail!("`{name}` takes a number, and `{text}` is none that fits"),
        }
    }
}

/// The command of this name.
///
/// # Errors
/// When there is none; the sentence names the nearest.
pub fn find<'a>(commands: &'a [Command], name: &str) -> Result<&'a Command> {
    let found = commands.iter().find(|command| command.name == name);
    found.with_context(|| {
        let names = commands.iter().map(|command| command.name);
        format!("there is no command `{name}`{}", nearest(name, names))
    })
}

/// All commands and flags, as shown for help.
pub fn usage(commands: &[Command]) -> String {
    let mut text = String::from("cargo xtask <command>\n");
    for command in commands {
        let name = format!("{} {}", command.name, command.operand.unwrap_or_default());
        let _ = write!(text, "\n  {name:<20}{}", command.about);
        for flag in command.flags {
            let shown = format!("{} {}", flag.name, flag.value.unwrap_or_default());
            let _ = write!(text, "\n    {shown:<14}{}", flag.about);
        }
    }
    text
}

fn nearest<'a>(typed: &str, names: impl Iterator<Item = &'a str> + Clone) -> String {
    let best = names.clone().max_by(|a, b| {
        let closeness = |name| strsim::jaro_winkler(typed, name);
        closeness(a).total_cmp(&closeness(b))
    });
    let Some(best) = best else {
        return "; it takes nothing".to_owned();
    };
    let all: Vec<&str> = names.collect();
    format!("; did you mean `{best}`? There are: {}", all.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMANDS: [Command; 2] = [
        Command {
            name: "serve",
            about: "",
            operand: None,
            flags: &[Flag::value("--port", "N", ""), Flag::switch("--open", "")],
            run: |_| Ok(()),
        },
        Command { name: "check", about: "", operand: None, flags: &[], run: |_| Ok(()) },
    ];

    fn parse(command: usize, typed: &str) -> Result<Given> {
        let arguments = typed.split_whitespace().map(OsString::from);
        Given::parse(&COMMANDS[command], arguments)
    }

    #[test]
    fn flags_are_read() {
        let given = parse(0, "--port 1 --port=8123 --open").expect("all known");
        assert_eq!(given.number::<u16>("--port").expect("a number"), Some(8123));
        assert!(given.has("--open"));
    }

    #[test]
    fn mistakes_name_the_right_word() {
        let unknown = find(&COMMANDS, "sevre").err().expect("no such command");
        assert!(unknown.to_string().contains("did you mean `serve`"), "{unknown}");
        for (command, typed, expected) in [
            (0, "--prot 1", "did you mean `--port`"),
            (0, "--port", "`--port N`"),
            (1, "all", "takes nothing"),
        ] {
            let error = format!("{:#}", parse(command, typed).expect_err("a mistake"));
            assert!(error.contains(expected), "{typed}: {error}");
        }
        let given = parse(0, "--port many").expect("the value is read later");
        assert!(given.number::<u16>("--port").is_err());
    }
}
