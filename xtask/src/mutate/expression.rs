//! The mistakes that one can make in writing down a single expression.

use sportello_rules::Rulebook;
use sportello_rules::feel::{
    Comparison, Decimal, Expr, Mode, Operator, Quantifier, Test, Value, facts_in, written,
};
use sportello_rules::rulebook::FactKind;

use super::mutants::Kind;

/// One mistake: the whole expression with one thing in it changed.
pub struct Change {
    pub kind: Kind,
    /// The thing that was changed, before and after.
    pub what: String,
    pub after: Expr,
}

/// Every change of one thing in an expression.
pub fn changes(rulebook: &Rulebook, expr: &Expr) -> Vec<Change> {
    let mut changer = Changer { rulebook, found: Vec::new() };
    changer.visit(expr, Near::Other, &|whole| whole);
    changer.found
}

/// The expression as it could stand in the law.
pub fn feel(rulebook: &Rulebook, expr: &Expr) -> String {
    let fact = |index: u16| rulebook.facts[usize::from(index)].id.clone();
    let dated = |index: u16| rulebook.values[usize::from(index)].id.clone();
    written(expr, &fact, &dated)
}

/// A day as a duration, in seconds.
pub const DAY: i64 = 86_400;

/// The expression and a constant beside it: `permit-expiry + duration("P1D")`.
pub fn shifted(expr: Expr, op: Operator, by: Value) -> Expr {
    Expr::Arithmetic { op, left: expr.into(), right: Expr::Const(by).into() }
}

/// The nearest other values of a threshold.
pub fn neighbours(value: &Value, near: Near) -> Vec<Value> {
    let both = |number: Decimal, step: Decimal| [number + step, number - step].map(Value::Number);
    match value {
        Value::Number(number) => {
            let cent = Decimal::new(1, 2);
            match (number.fract().is_zero(), near) {
                (true, Near::Money) => [both(*number, cent), both(*number, Decimal::ONE)].concat(),
                (true, _) => both(*number, Decimal::ONE).to_vec(),
                (false, _) => both(*number, cent).to_vec(),
            }
        }
        Value::Date(date) => {
            [1, -1].iter().filter_map(|days| date.add_days(*days)).map(Value::Date).collect()
        }
        Value::Months(_) if near == Near::Date => Vec::new(),
        Value::Months(months) => vec![Value::Months(months + 1), Value::Months(months - 1)],
        Value::Duration(seconds) => vec![Value::Duration(seconds + DAY), Value::Duration(seconds - DAY)],
        _ => Vec::new(),
    }
}

/// What stands beside a constant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Near {
    /// Sums of money, which are compared to the cent.
    Money,
    /// A date: that a period in months is a day longer or shorter is a change of the whole sum.
    Date,
    Other,
}

struct Changer<'a> {
    rulebook: &'a Rulebook,
    found: Vec<Change>,
}

impl Changer<'_> {
    /// `whole` puts a changed expression back where this one stands.
    fn visit(&mut self, expr: &Expr, near: Near, whole: &dyn Fn(Expr) -> Expr) {
        for (kind, what, after) in self.here(expr, near) {
            self.found.push(Change { kind, what, after: whole(after) });
        }
        let near = match expr {
            Expr::Compare { .. } | Expr::Between { .. } | Expr::In { .. } if self.mentions_money(expr) => {
                Near::Money
            }
            Expr::Arithmetic { left, right, .. } if self.is_months(left) != self.is_months(right) => {
                Near::Date
            }
            _ => near,
        };
        let mut at = 0;
        expr.each_child(&mut |child| {
            self.visit(child, near, &|changed| whole(with_child(expr, at, changed)));
            at += 1;
        });
    }

    fn here(&self, expr: &Expr, near: Near) -> Vec<(Kind, String, Expr)> {
        match expr {
            Expr::Const(value) => {
                let after = neighbours(value, near).into_iter().map(Expr::Const);
                after.map(|after| self.replaced(Kind::Threshold, expr, after)).collect()
            }
            Expr::Compare { mode, op, left, right } => {
                let (mode, op) = (*mode, flipped(*op));
                let after = Expr::Compare { mode, op, left: left.clone(), right: right.clone() };
                vec![self.replaced(Kind::Comparison, expr, after)]
            }
            Expr::Between { value, low, high } => {
                let compare = |op, right: &Expr| Expr::Compare {
                    mode: Mode::Law,
                    op,
                    left: value.clone(),
                    right: right.clone().into(),
                };
                let ends =
                    [(Comparison::Greater, Comparison::AtMost), (Comparison::AtLeast, Comparison::Less)];
                let after =
                    ends.map(|(lower, upper)| Expr::And(vec![compare(lower, low), compare(upper, high)]));
                after.map(|after| self.replaced(Kind::Comparison, expr, after)).into()
            }
            Expr::In { mode, value, tests } => self.tests(*mode, value, tests),
            Expr::And(items) => self.connectives(items, "and -> or", |before, after| {
                Expr::Or(vec![joined(Expr::And, before), joined(Expr::And, after)])
            }),
            // `or` holds together less than `and`: the two neighbours alone become one.
            Expr::Or(items) => self.connectives(items, "or -> and", |before, after| {
                let (last, before) = before.split_last().expect("a connective has something on both sides");
                let (first, after) = after.split_first().expect("a connective has something on both sides");
                let both = Expr::And(vec![last.clone(), first.clone()]);
                joined(Expr::Or, &[before, &[both], after].concat())
            }),
            // `not(a = b)` without `not` is `a = b`, and so is `not(a != b)`, which is tried as a comparison.
            Expr::Not(of) if is_equality(of) => Vec::new(),
            Expr::Not(of) => vec![self.replaced(Kind::Connective, expr, (**of).clone())],
            Expr::Quantified { quantifier, local, list, satisfies } => {
                let quantifier = match quantifier {
                    Quantifier::Some => Quantifier::Every,
                    Quantifier::Every => Quantifier::Some,
                };
                let (list, satisfies) = (list.clone(), satisfies.clone());
                let after = Expr::Quantified { quantifier, local: *local, list, satisfies };
                vec![self.replaced(Kind::Connective, expr, after)]
            }
            Expr::If { mode, condition, then, otherwise } => {
                let (condition, then, otherwise) = (condition.clone(), otherwise.clone(), then.clone());
                let after = Expr::If { mode: *mode, condition, then, otherwise };
                vec![self.replaced(Kind::Connective, expr, after)]
            }
            Expr::Arithmetic { op, left, right } => self.arithmetic(expr, *op, left, right),
            _ => Vec::new(),
        }
    }

    fn replaced(&self, kind: Kind, before: &Expr, after: Expr) -> (Kind, String, Expr) {
        (kind, format!("{} -> {}", feel(self.rulebook, before), feel(self.rulebook, &after)), after)
    }

    /// The sign, and for a period in months or years, which has no neighbour of its own, a day more or less.
    fn arithmetic(&self, expr: &Expr, op: Operator, left: &Expr, right: &Expr) -> Vec<(Kind, String, Expr)> {
        let mut found = Vec::new();
        let other = match op {
            Operator::Add => Operator::Subtract,
            Operator::Subtract => Operator::Add,
            _ => return found,
        };
        let after = Expr::Arithmetic { op: other, left: left.clone().into(), right: right.clone().into() };
        found.push(self.replaced(Kind::Sign, expr, after));
        if self.is_months(left) != self.is_months(right) {
            for op in [Operator::Add, Operator::Subtract] {
                let after = shifted(expr.clone(), op, Value::Duration(DAY));
                found.push(self.replaced(Kind::Threshold, expr, after));
            }
        }
        found
    }

    fn is_months(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Const(value) => matches!(value, Value::Months(_)),
            Expr::Dated(index) => {
                let periods = &self.rulebook.values[usize::from(*index)].periods;
                periods.iter().any(|period| matches!(period.amount, Expr::Const(Value::Months(_))))
            }
            Expr::If { then, otherwise, .. } => self.is_months(then) || self.is_months(otherwise),
            Expr::Arithmetic { left, right, .. } => self.is_months(left) && self.is_months(right),
            Expr::Call { arguments, .. } => arguments.iter().all(|argument| self.is_months(argument)),
            _ => false,
        }
    }

    fn mentions_money(&self, expr: &Expr) -> bool {
        let facts = facts_in(expr);
        let mut kinds = self.rulebook.facts.iter().map(|fact| &fact.kind).enumerate();
        kinds.any(|(index, kind)| facts & (1 << index) != 0 && matches!(kind, FactKind::Money { .. }))
    }

    /// One for each connective of the text.
    fn connectives(
        &self,
        items: &[Expr],
        what: &str,
        after: impl Fn(&[Expr], &[Expr]) -> Expr,
    ) -> Vec<(Kind, String, Expr)> {
        let at_each = (1..items.len()).map(|at| {
            let (left, right) = items.split_at(at);
            let what = format!("{what} before {}", feel(self.rulebook, &right[0]));
            (Kind::Connective, what, after(left, right))
        });
        at_each.collect()
    }

    fn tests(&self, mode: Mode, value: &Expr, tests: &[Test]) -> Vec<(Kind, String, Expr)> {
        let rebuilt = |tests: Vec<Test>| Expr::In { mode, value: value.clone().into(), tests };
        let with = |at: usize, test: Test| {
            let mut tests = tests.to_vec();
            tests[at] = test;
            rebuilt(tests)
        };
        let value_text = feel(self.rulebook, value);
        let without = |option: &Expr| format!("{value_text} in (…) without {}", feel(self.rulebook, option));
        let before = rebuilt(tests.to_vec());
        let mut found = Vec::new();
        for (at, test) in tests.iter().enumerate() {
            match test {
                Test::Value(Expr::Const(Value::List(items))) => {
                    for (dropped, item) in items.iter().enumerate() {
                        let mut kept = items.to_vec();
                        kept.remove(dropped);
                        let after = with(at, Test::Value(Expr::Const(Value::list(kept))));
                        found.push((Kind::Option, without(&Expr::Const(item.clone())), after));
                    }
                }
                Test::Value(option) => {
                    let mut kept = tests.to_vec();
                    kept.remove(at);
                    found.push((Kind::Option, without(option), rebuilt(kept)));
                }
                Test::Compare(op, of) => {
                    let after = with(at, Test::Compare(flipped(*op), of.clone()));
                    found.push(self.replaced(Kind::Comparison, &before, after));
                }
                Test::Within { low, low_closed, high, high_closed } => {
                    for (low_closed, high_closed) in
                        [(!low_closed, *high_closed), (*low_closed, !high_closed)]
                    {
                        let (low, high) = (low.clone(), high.clone());
                        let after = with(at, Test::Within { low, low_closed, high, high_closed });
                        found.push(self.replaced(Kind::Comparison, &before, after));
                    }
                }
            }
        }
        found
    }
}

fn is_equality(expr: &Expr) -> bool {
    matches!(expr, Expr::Compare { op: Comparison::Equal | Comparison::NotEqual, .. })
}

/// The comparison that one would most easily write instead: it differs at the boundary, or is the opposite.
fn flipped(op: Comparison) -> Comparison {
    match op {
        Comparison::Equal => Comparison::NotEqual,
        Comparison::NotEqual => Comparison::Equal,
        Comparison::Less => Comparison::AtMost,
        Comparison::AtMost => Comparison::Less,
        Comparison::Greater => Comparison::AtLeast,
        Comparison::AtLeast => Comparison::Greater,
    }
}

fn joined(connective: fn(Vec<Expr>) -> Expr, items: &[Expr]) -> Expr {
    match items {
        [single] => single.clone(),
        several => connective(several.to_vec()),
    }
}

/// The expression with one of those directly inside it, counted in the order of the text, replaced.
fn with_child(expr: &Expr, at: usize, changed: Expr) -> Expr {
    let mut changed = Some(changed);
    let mut seen = 0;
    expr.clone().map_children(&mut |child| {
        let here = seen == at;
        seen += 1;
        if here { changed.take().unwrap_or(child) } else { child }
    })
}
