//! Conditions of the law in Italian words, with `D4` for the fourth question.
//!
//! What has no words of its own is shown in FEEL, which stands below every condition anyway.

use maud::{Markup, html};
use sportello_rules::feel::{Builtin, Comparison, Expr, Operator, Test, Value, facts_in};
use sportello_rules::rulebook::FactKind;

use super::book::Book;
use super::italian;

/// A condition as a tree of sentences.
#[derive(Debug, PartialEq, Eq)]
pub enum Said {
    One(String),
    All(Vec<Said>),
    Any(Vec<Said>),
}

impl Said {
    /// Nested lists, so that nobody has to count brackets.
    pub fn lists(&self) -> Markup {
        match self {
            Said::One(sentence) => html! { (sentence) },
            Said::All(items) => list("tutte queste:", items),
            Said::Any(items) => list("almeno una di queste:", items),
        }
    }

    /// In one line, with brackets.
    pub fn line(&self) -> String {
        let joined = |items: &[Said], between: &str| {
            let items: Vec<String> = items.iter().map(Said::line).collect();
            format!("({})", items.join(between))
        };
        match self {
            Said::One(sentence) => sentence.clone(),
            Said::All(items) => joined(items, " e "),
            Said::Any(items) => joined(items, " oppure "),
        }
    }
}

fn list(title: &str, items: &[Said]) -> Markup {
    html! {
        span.any-all { (title) }
        ul { @for item in items { li { (item.lists()) } } }
    }
}

/// What a condition says.
pub fn said(book: &Book, condition: &Expr) -> Said {
    sentence(book, condition, Truth::Holds)
}

/// Whether a sentence is said or denied.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    Holds,
    Fails,
}

impl Truth {
    fn opposite(self) -> Truth {
        match self {
            Truth::Holds => Truth::Fails,
            Truth::Fails => Truth::Holds,
        }
    }

    fn pick<'a>(self, holds: &'a str, fails: &'a str) -> &'a str {
        match self {
            Truth::Holds => holds,
            Truth::Fails => fails,
        }
    }
}

fn sentence(book: &Book, condition: &Expr, truth: Truth) -> Said {
    let one = Said::One;
    match condition {
        Expr::Const(Value::Bool(constant)) => {
            let holds = *constant == (truth == Truth::Holds);
            one(if holds { "sempre" } else { "mai" }.to_owned())
        }
        Expr::Not(of) => sentence(book, of, truth.opposite()),
        Expr::And(items) | Expr::Or(items) => {
            let said = items.iter().map(|item| sentence(book, item, truth)).collect();
            // Not all is: one of them is not.
            if matches!(condition, Expr::And(_)) == (truth == Truth::Holds) {
                Said::All(said)
            } else {
                Said::Any(said)
            }
        }
        Expr::Fact(fact) => one(format!("{}: {}", book.number(*fact), truth.pick("Sì", "No"))),
        Expr::Compare { op, left, right, .. } => one(comparison(book, *op, left, right, truth)),
        Expr::Between { value: of, low, high } => {
            let (of, low, high) = (value(book, of), value(book, low), value(book, high));
            one(format!("{of} {} tra {low} e {high} compresi", truth.pick("è", "non è")))
        }
        Expr::In { value: of, tests, .. } => one(among(book, of, tests, truth)),
        Expr::Call { function: Builtin::ListContains, arguments, .. } => match arguments.as_slice() {
            [Expr::Fact(fact), Expr::Const(Value::Text(option))] => one(format!(
                "{} {} {}",
                book.number(*fact),
                truth.pick("comprende", "non comprende"),
                book.option(*fact, option)
            )),
            _ => one(feel(book, condition, truth)),
        },
        Expr::If { condition, then, otherwise, .. } => one(format!(
            "se {}: {}; altrimenti: {}",
            said(book, condition).line(),
            sentence(book, then, truth).line(),
            sentence(book, otherwise, truth).line()
        )),
        _ => one(feel(book, condition, truth)),
    }
}

fn feel(book: &Book, condition: &Expr, truth: Truth) -> String {
    format!("{} vale: {}", truth.pick("", "non").trim(), book.feel(condition)).trim_start().to_owned()
}

fn comparison(book: &Book, op: Comparison, left: &Expr, right: &Expr, truth: Truth) -> String {
    let op = if truth == Truth::Holds { op } else { denied(op) };
    if let (Expr::Fact(fact), Expr::Const(constant)) = (left, right) {
        let options = options(book, *fact, constant);
        match (op, options.as_slice()) {
            (Comparison::Equal, [option]) => return format!("{}: {option}", book.number(*fact)),
            (Comparison::NotEqual, [option]) => return format!("{} non è {option}", book.number(*fact)),
            _ => {}
        }
    }
    let words = if is_day(book, left) || is_day(book, right) {
        match op {
            Comparison::Equal => "è",
            Comparison::NotEqual => "non è",
            Comparison::Less => "precede",
            Comparison::AtMost => "non supera",
            Comparison::Greater => "supera",
            Comparison::AtLeast => "raggiunge o supera",
        }
    } else {
        match op {
            Comparison::Equal => "è",
            Comparison::NotEqual => "non è",
            Comparison::Less => "è meno di",
            Comparison::AtMost => "è al massimo",
            Comparison::Greater => "è più di",
            Comparison::AtLeast => "è almeno",
        }
    };
    let money = [left, right].into_iter().any(|side| is_money(book, side));
    let side = |side: &Expr| match side {
        Expr::Const(constant) => italian::value(constant, money.then_some("euro")),
        other => value(book, other),
    };
    format!("{} {words} {}", side(left), side(right))
}

fn is_money(book: &Book, expr: &Expr) -> bool {
    let facts = facts_in(expr);
    let mut kinds = book.rulebook.facts.iter().map(|fact| &fact.kind).enumerate();
    kinds.any(|(index, kind)| facts & (1 << index) != 0 && matches!(kind, FactKind::Money { .. }))
}

fn denied(op: Comparison) -> Comparison {
    match op {
        Comparison::Equal => Comparison::NotEqual,
        Comparison::NotEqual => Comparison::Equal,
        Comparison::Less => Comparison::AtLeast,
        Comparison::AtMost => Comparison::Greater,
        Comparison::Greater => Comparison::AtMost,
        Comparison::AtLeast => Comparison::Less,
    }
}

fn among(book: &Book, of: &Expr, tests: &[Test], truth: Truth) -> String {
    let mut named: Vec<String> = Vec::new();
    for test in tests {
        match (test, of) {
            (Test::Value(Expr::Const(constant)), Expr::Fact(fact)) => {
                named.extend(options(book, *fact, constant));
            }
            (Test::Value(other), _) => named.push(value(book, other)),
            (Test::Compare(op, bound), _) => {
                named.push(format!("{} {}", symbol(*op), value(book, bound)));
            }
            (Test::Within { low, low_closed, high, high_closed }, _) => {
                let end = |end: &Expr, closed: bool| {
                    format!("{}{}", value(book, end), if closed { "" } else { " escluso" })
                };
                named.push(format!("da {} a {}", end(low, *low_closed), end(high, *high_closed)));
            }
        }
    }
    match (named.as_slice(), truth) {
        ([only], Truth::Holds) => format!("{}: {only}", value(book, of)),
        ([only], Truth::Fails) => format!("{} non è {only}", value(book, of)),
        (_, Truth::Holds) => format!("{} è una tra: {}", value(book, of), named.join("; ")),
        (_, Truth::Fails) => format!("{} non è nessuna tra: {}", value(book, of), named.join("; ")),
    }
}

fn symbol(op: Comparison) -> &'static str {
    match op {
        Comparison::Equal => "=",
        Comparison::NotEqual => "≠",
        Comparison::Less => "<",
        Comparison::AtMost => "≤",
        Comparison::Greater => ">",
        Comparison::AtLeast => "≥",
    }
}

/// The answers that a constant stands for, in words.
fn options(book: &Book, fact: u16, constant: &Value) -> Vec<String> {
    match constant {
        Value::List(items) => items.iter().flat_map(|item| options(book, fact, item)).collect(),
        Value::Text(option) => vec![book.option(fact, option)],
        other => {
            let money = matches!(book.rulebook.facts[usize::from(fact)].kind, FactKind::Money { .. });
            vec![italian::value(other, money.then_some("euro"))]
        }
    }
}

/// What an expression that is no condition stands for.
pub fn value(book: &Book, expr: &Expr) -> String {
    match expr {
        Expr::Const(constant) => italian::value(constant, None),
        Expr::Fact(fact) => book.number(*fact),
        Expr::Dated(index) => book.dated(*index),
        Expr::OnDate => "il giorno della consegna".to_owned(),
        Expr::Negate(of) => format!("−{}", value(book, of)),
        Expr::Arithmetic { op, left, right } => {
            let symbol = match op {
                Operator::Add => "+",
                Operator::Subtract => "−",
                Operator::Multiply => "×",
                _ => return book.feel(expr),
            };
            let side = |side: &Expr| {
                let text = value(book, side);
                let loose = matches!(side, Expr::Arithmetic { op: Operator::Add | Operator::Subtract, .. });
                if symbol == "×" && loose { format!("({text})") } else { text }
            };
            format!("{} {symbol} {}", side(left), side(right))
        }
        Expr::If { condition, then, otherwise, .. } => format!(
            "(se {}: {}; altrimenti {})",
            said(book, condition).line(),
            value(book, then),
            value(book, otherwise)
        ),
        Expr::Call { function, arguments, .. } => {
            let given: Vec<String> = arguments.iter().map(|argument| value(book, argument)).collect();
            match (function, given.as_slice()) {
                (Builtin::Count, [list]) => format!("il numero di risposte a {list}"),
                (Builtin::Min, _) => format!("il più piccolo tra {}", given.join(", ")),
                (Builtin::Max, _) => format!("il più grande tra {}", given.join(", ")),
                (Builtin::Sum, _) => format!("la somma di {}", given.join(", ")),
                (Builtin::YearsAndMonthsDuration, [from, to]) => format!("gli anni e mesi da {from} a {to}"),
                (Builtin::AddWorkingDays, [day, days]) => format!("{day} + {days} giorni lavorativi"),
                (Builtin::NextWorkingDay, [day]) => format!("il primo giorno lavorativo da {day}"),
                _ => book.feel(expr),
            }
        }
        Expr::List(items) => {
            let items: Vec<String> = items.iter().map(|item| value(book, item)).collect();
            items.join(", ")
        }
        _ => book.feel(expr),
    }
}

/// Is it a day? Then one is before or after, not less or more.
fn is_day(book: &Book, expr: &Expr) -> bool {
    match expr {
        Expr::OnDate | Expr::Const(Value::Date(_)) => true,
        Expr::Fact(fact) => matches!(book.rulebook.facts[usize::from(*fact)].kind, FactKind::Date { .. }),
        Expr::Arithmetic { left, right, .. } => is_day(book, left) || is_day(book, right),
        Expr::If { then, .. } => is_day(book, then),
        Expr::Call { function: Builtin::AddWorkingDays | Builtin::NextWorkingDay, .. } => true,
        Expr::Call { function: Builtin::Min | Builtin::Max, arguments, .. } => {
            arguments.iter().any(|argument| is_day(book, argument))
        }
        _ => false,
    }
}
