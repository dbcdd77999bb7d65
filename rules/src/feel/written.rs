//! From an expression back to text, for people who read what was compiled or changed: decision tables in a legal
//! review, mutants, differences between two versions of the law.

use super::expr::{Comparison, Expr, Operator, Quantifier, Test};
use super::functions::Builtin;
use super::functions::signatures::SIGNATURES;
use super::functions::text_of;
use super::value::Value;

/// The expression as it could stand in the law: compiled again, it is the same expression. `fact` and `dated`
/// give the names of facts and dated values.
pub fn written(expr: &Expr, fact: &dyn Fn(u16) -> String, dated: &dyn Fn(u16) -> String) -> String {
    Writer { fact, dated }.text(expr).0
}

struct Writer<'a> {
    fact: &'a dyn Fn(u16) -> String,
    dated: &'a dyn Fn(u16) -> String,
}

/// How strongly the parts of a text hold together, from weak to strong, as the parser has it.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Strength {
    Choice,
    Or,
    And,
    Comparison,
    Sum,
    Product,
    Sign,
    Value,
}

impl Writer<'_> {
    /// The text as an operand that must hold together at least this strongly.
    fn operand(&self, expr: &Expr, least: Strength) -> String {
        let (text, strength) = self.text(expr);
        if strength < least { format!("({text})") } else { text }
    }

    fn text(&self, expr: &Expr) -> (String, Strength) {
        match expr {
            Expr::Const(value) => constant_text(value),
            Expr::Fact(index) => ((self.fact)(*index), Strength::Value),
            Expr::Dated(index) => ((self.dated)(*index), Strength::Value),
            Expr::OnDate => ("on-date".to_owned(), Strength::Value),
            Expr::Local(local) => (local_name(*local), Strength::Value),
            Expr::And(items) => (self.joined(items, " and ", Strength::Comparison), Strength::And),
            Expr::Or(items) => (self.joined(items, " or ", Strength::And), Strength::Or),
            Expr::Not(of) => (format!("not({})", self.text(of).0), Strength::Value),
            Expr::Negate(of) => (format!("-{}", self.operand(of, Strength::Value)), Strength::Sign),
            Expr::Compare { op, left, right, .. } => {
                (self.infix(left, symbol(*op), right, [Strength::Sum; 2]), Strength::Comparison)
            }
            Expr::Between { value, low, high } => {
                let [value, low, high] = [value, low, high].map(|of| self.operand(of, Strength::Sum));
                (format!("{value} between {low} and {high}"), Strength::Comparison)
            }
            Expr::In { value, tests, .. } => {
                let value = self.operand(value, Strength::Sum);
                (format!("{value} in {}", self.tests(tests)), Strength::Comparison)
            }
            Expr::Arithmetic { op, left, right } => {
                let (symbol, strength, right_side) = match op {
                    Operator::Add => ("+", Strength::Sum, Strength::Product),
                    Operator::Subtract => ("-", Strength::Sum, Strength::Product),
                    Operator::Multiply => ("*", Strength::Product, Strength::Sign),
                    Operator::Divide => ("/", Strength::Product, Strength::Sign),
                    Operator::Power => ("**", Strength::Sign, Strength::Value),
                    Operator::Join => ("+", Strength::Sum, Strength::Product),
                };
                (self.infix(left, symbol, right, [strength, right_side]), strength)
            }
            Expr::If { condition, then, otherwise, .. } => {
                let [condition, then, otherwise] = [condition, then, otherwise].map(|of| self.text(of).0);
                (format!("if {condition} then {then} else {otherwise}"), Strength::Choice)
            }
            Expr::List(items) => {
                (format!("[{}]", self.joined(items, ", ", Strength::Choice)), Strength::Value)
            }
            Expr::Range { low, low_closed, high, high_closed } => {
                let [low, high] =
                    [low, high].map(|end| end.as_ref().map(|end| self.operand(end, Strength::Sum)));
                (range_text(low, *low_closed, high, *high_closed), Strength::Value)
            }
            Expr::Call { function, arguments, .. } => {
                let arguments = self.joined(arguments, ", ", Strength::Choice);
                (format!("{}({arguments})", function_name(*function)), Strength::Value)
            }
            Expr::Quantified { quantifier, local, list, satisfies } => {
                let word = match quantifier {
                    Quantifier::Some => "some",
                    Quantifier::Every => "every",
                };
                let (list, satisfies) = (self.operand(list, Strength::Sum), self.text(satisfies).0);
                (format!("{word} {} in {list} satisfies {satisfies}", local_name(*local)), Strength::Choice)
            }
            // A rulebook never holds one.
            Expr::Native(_) => ("…".to_owned(), Strength::Value),
        }
    }

    fn joined(&self, items: &[Expr], between: &str, least: Strength) -> String {
        let items: Vec<String> = items.iter().map(|item| self.operand(item, least)).collect();
        items.join(between)
    }

    fn infix(&self, left: &Expr, symbol: &str, right: &Expr, least: [Strength; 2]) -> String {
        format!("{} {symbol} {}", self.operand(left, least[0]), self.operand(right, least[1]))
    }

    fn tests(&self, tests: &[Test]) -> String {
        let written: Vec<String> = tests.iter().map(|test| self.test(test)).collect();
        match tests {
            [
                Test::Value(Expr::Const(Value::List(_)) | Expr::Fact(_) | Expr::List(_))
                | Test::Within { .. },
            ] => written.concat(),
            _ => format!("({})", written.join(", ")),
        }
    }

    fn test(&self, test: &Test) -> String {
        match test {
            Test::Value(of) => self.operand(of, Strength::Sum),
            Test::Compare(op, of) => format!("{} {}", symbol(*op), self.operand(of, Strength::Sum)),
            Test::Within { low, low_closed, high, high_closed } => {
                let [low, high] = [low, high].map(|end| Some(self.operand(end, Strength::Sum)));
                range_text(low, *low_closed, high, *high_closed)
            }
        }
    }
}

fn constant_text(value: &Value) -> (String, Strength) {
    let text = match value {
        Value::Text(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        Value::Date(_) => format!("date(\"{}\")", text_of(value)),
        Value::Months(_) | Value::Duration(_) => format!("duration(\"{}\")", text_of(value)),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| constant_text(item).0).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Number(number) if number.is_sign_negative() => return (text_of(value), Strength::Sign),
        Value::Range(range) => {
            let [low, high] =
                [&range.low, &range.high].map(|end| (!end.is_null()).then(|| constant_text(end).0));
            range_text(low, range.low_closed, high, range.high_closed)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => text_of(value),
    };
    (text, Strength::Value)
}

/// A range; one that has a single end is written as a comparison.
fn range_text(low: Option<String>, low_closed: bool, high: Option<String>, high_closed: bool) -> String {
    match (low, high) {
        (Some(low), Some(high)) => {
            let (open, close) = (if low_closed { '[' } else { '(' }, if high_closed { ']' } else { ')' });
            format!("{open}{low}..{high}{close}")
        }
        (Some(low), None) => format!("({} {low})", if low_closed { ">=" } else { ">" }),
        (None, high) => format!("({} {})", if high_closed { "<=" } else { "<" }, high.unwrap_or_default()),
    }
}

fn symbol(op: Comparison) -> &'static str {
    match op {
        Comparison::Equal => "=",
        Comparison::NotEqual => "!=",
        Comparison::Less => "<",
        Comparison::AtMost => "<=",
        Comparison::Greater => ">",
        Comparison::AtLeast => ">=",
    }
}

fn function_name(function: Builtin) -> &'static str {
    let signature = SIGNATURES.iter().find(|signature| signature.function == function);
    signature.map_or("…", |signature| signature.name)
}

fn local_name(local: u16) -> String {
    format!("it{local}")
}
