//! Written rules become expressions over meanings.

use toml::Spanned;

use super::Compiler;
use super::diagnostic::File;
use super::source::{FactSource, Shared};
use crate::expression::{Atom, Chain, Expression, Near, Polarity};
use crate::patterns::{FactRules, RuleValue};

/// Compiles all rules of the shared file.
pub fn compile(compiler: &mut Compiler, parsed: &Shared) {
    for (sources, want) in [(&parsed.fact, false), (&parsed.want, true)] {
        for source in sources {
            fact(compiler, source, want);
        }
    }
}

fn fact(compiler: &mut Compiler, source: &FactSource, want: bool) {
    let value = match &source.value {
        toml::Value::Boolean(yes) => RuleValue::YesNo(*yes),
        toml::Value::String(option) => RuleValue::Choice(option.clone()),
        other => {
            let (shared, at) = (compiler.shared, source.id.span().start);
            let message = format!("{other} cannot be the value of a rule");
            compiler.complain(
                shared,
                at,
                source.id.get_ref(),
                message,
                "write true, false or an option".to_owned(),
            );
            return;
        }
    };
    let (when, unless) = (expressions(compiler, &source.when), expressions(compiler, &source.unless));
    compiler.data.facts.push(FactRules { fact: source.id.get_ref().clone(), value, want, when, unless });
}

fn expressions(compiler: &mut Compiler, written: &[Spanned<String>]) -> Vec<Expression> {
    written.iter().filter_map(|one| expression(compiler, one)).collect()
}

fn expression(compiler: &mut Compiler, written: &Spanned<String>) -> Option<Expression> {
    let shared: &File = compiler.shared;
    let at = written.span().start;
    let mut chains: Vec<Chain> = Vec::new();
    let mut near = None;
    for part in written.get_ref().split_whitespace() {
        let link = match part {
            ">" => Some(Near::After),
            "~" => Some(Near::Around),
            "+" => Some(Near::Adjacent),
            _ => None,
        };
        if link.is_some() {
            if chains.is_empty() || near.is_some() {
                let mend = "write a meaning on both sides of it".to_owned();
                compiler.complain(shared, at, written.get_ref(), format!("`{part}` joins nothing"), mend);
                return None;
            }
            near = link;
            continue;
        }
        let (absent, rest) = part.strip_prefix('!').map_or((false, part), |rest| (true, rest));
        let mut any = Vec::new();
        for choice in rest.split('|') {
            let (polarity, id) = match choice.chars().next() {
                Some('-') => (Polarity::Denied, &choice[1..]),
                Some('?') => (Polarity::Either, &choice[1..]),
                _ if absent => (Polarity::Either, choice),
                _ => (Polarity::Said, choice),
            };
            any.push((compiler.meaning(shared, at, id)?, polarity));
        }
        let atom = Atom { any };
        match (near.take(), chains.last_mut()) {
            (Some(near), Some(chain)) => chain.rest.push((near, atom)),
            _ => chains.push(Chain { absent, first: atom, rest: Vec::new() }),
        }
    }
    if chains.is_empty() || near.is_some() {
        let mend = "write a meaning there, or take the rule away".to_owned();
        compiler.complain(shared, at, written.get_ref(), "the rule does not end".to_owned(), mend);
        return None;
    }
    Some(Expression(chains))
}
