//! Written rules become expressions over meanings.

use toml::Spanned;

use super::Compiler;
use super::diagnostic::{File, did_you_mean};
use super::source::{ConclusionSource, DangerSource, FactSource, Shared, TopicSource};
use crate::expression::{Atom, Chain, Expression, Near, Polarity};
use crate::patterns::{Conclusion, DANGERS, DangerRules, FactRules, RuleValue, TOPICS, TopicRules};

/// How strongly each list of a topic speaks for it, in hundredths.
const SURE: u8 = 97;
const STRONG: u8 = 88;
const FAIR: u8 = 60;
const WEAK: u8 = 35;

/// Compiles all rules of the shared file.
pub fn compile(compiler: &mut Compiler, parsed: &Shared) {
    for source in &parsed.conclusion {
        conclusion(compiler, source);
    }
    for source in &parsed.topic {
        topic(compiler, source);
    }
    for source in &parsed.danger {
        danger(compiler, source);
    }
    for (sources, want) in [(&parsed.fact, false), (&parsed.want, true)] {
        for source in sources {
            fact(compiler, source, want);
        }
    }
}

fn conclusion(compiler: &mut Compiler, source: &ConclusionSource) {
    let shared = compiler.shared;
    let Some(meaning) = compiler.meaning(shared, source.id.span().start, source.id.get_ref()) else { return };
    let (when, unless) = (expressions(compiler, &source.when), expressions(compiler, &source.unless));
    compiler.data.conclusions.push(Conclusion { meaning, when, unless });
}

fn topic(compiler: &mut Compiler, source: &TopicSource) {
    let Some(topic) = index(compiler, &source.id, &TOPICS, "topic") else { return };
    let mut signs = Vec::new();
    for (strength, list) in
        [(SURE, &source.sure), (STRONG, &source.strong), (FAIR, &source.fair), (WEAK, &source.weak)]
    {
        signs.extend(expressions(compiler, list).into_iter().map(|sign| (strength, sign)));
    }
    let against = expressions(compiler, &source.against);
    compiler.data.topics.push(TopicRules { topic, signs, against });
}

fn danger(compiler: &mut Compiler, source: &DangerSource) {
    let Some(danger) = index(compiler, &source.id, &DANGERS, "danger") else { return };
    let (when, unless) = (expressions(compiler, &source.when), expressions(compiler, &source.unless));
    compiler.data.dangers.push(DangerRules { danger, quiet: source.quiet, when, unless });
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

fn index(compiler: &mut Compiler, id: &Spanned<String>, known: &[&str], what: &str) -> Option<u8> {
    let found = known.iter().position(|known| known == id.get_ref());
    if found.is_none() {
        let shared = compiler.shared;
        let mend = did_you_mean(id.get_ref(), known.iter().copied());
        let mend = mend.unwrap_or_else(|| format!("there are: {}", known.join(", ")));
        compiler.complain(
            shared,
            id.span().start,
            id.get_ref(),
            format!("there is no {what} `{}`", id.get_ref()),
            mend,
        );
    }
    found.map(|at| at as u8)
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
