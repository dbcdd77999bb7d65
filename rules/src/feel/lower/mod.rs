//! From the tree to an [`Expr`]: resolves names, checks types, folds constants.

use std::ops::Range;

use super::ast::{Node, NodeKind, RangeNode, TestNode};
use super::error::{FeelError, nearest};
use super::expr::{Comparison, Expr, Mode, Operator, Test};
use super::functions::{Builtin, NativeBuiltin};
use super::names::{Name, Names};
use super::native::NativeExpr;
use super::parser::parse;
use super::residual::fold;
use super::types::{self, Type};
use super::value::{Value, order};

mod calls;
mod constants;
mod loops;

/// A condition of the law, ready for the rulebook, with the type of its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    pub expr: Expr,
    pub ty: Type,
}

/// Compiles an expression of the law ([`Mode::Law`]).
pub fn compile(source: &str, names: &dyn Names) -> Result<Compiled, FeelError> {
    let node = parse(source, Mode::Law)?;
    Lowering::new(Mode::Law, names).typed(&node)
}

/// Compiles an expression of the law that must give the type, `Type::Boolean` for a condition.
pub fn compile_as(source: &str, names: &dyn Names, expected: &Type) -> Result<Expr, FeelError> {
    let node = parse(source, Mode::Law)?;
    let mut lowering = Lowering::new(Mode::Law, names);
    let compiled = lowering.typed(&node)?;
    lowering.check_options(&node, expected)?;
    if !compiled.ty.fits(expected) {
        return Err(FeelError::new(node.span, format!("this is {}, not {expected}", compiled.ty)));
    }
    Ok(compiled.expr)
}

/// Compiles plain FEEL, without names of facts. Only what can't be read is an error.
pub fn compile_feel(source: &str) -> Result<Expr, FeelError> {
    let node = parse(source, Mode::Feel)?;
    Ok(Lowering::new(Mode::Feel, &()).typed(&node)?.expr)
}

type Lowered<T = Compiled> = Result<T, FeelError>;

struct Lowering<'a> {
    mode: Mode,
    names: &'a dyn Names,
    /// The iteration variables in sight, innermost last.
    locals: Vec<(String, u16, Type)>,
    next_local: u16,
    /// What was found so far that must fold to a constant and has not yet, innermost first.
    unfolded: Vec<FeelError>,
}

impl<'a> Lowering<'a> {
    fn new(mode: Mode, names: &'a dyn Names) -> Lowering<'a> {
        Lowering { mode, names, locals: Vec::new(), next_local: 0, unfolded: Vec::new() }
    }

    fn is_law(&self) -> bool {
        self.mode == Mode::Law
    }

    fn typed(&mut self, node: &Node) -> Lowered {
        let so_far = self.unfolded.len();
        let Compiled { expr, ty } = self.lowered(node)?;
        let expr = fold(expr);
        self.check_constants(node, &expr, so_far)?;
        Ok(Compiled { expr, ty })
    }

    fn lowered(&mut self, node: &Node) -> Lowered {
        let constant = |value: Value| {
            let ty = Type::of(&value);
            Ok(Compiled { expr: Expr::Const(value), ty })
        };
        match &node.kind {
            NodeKind::Null if self.is_law() => {
                Err(FeelError::new(node.span.clone(), "`null` is not a value that a rule can work with")
                    .mend("an unknown answer is null by itself, and the result is then open"))
            }
            NodeKind::Null => constant(Value::Null),
            NodeKind::Bool(truth) => constant((*truth).into()),
            NodeKind::Number(number) => constant((*number).into()),
            NodeKind::Text(text) => constant(Value::text(text)),
            NodeKind::At(value) => constant(value.clone()),
            NodeKind::Name(name) => self.name(name, &node.span),
            NodeKind::And(items) => Ok(Compiled { expr: Expr::And(self.truths(items)?), ty: Type::Boolean }),
            NodeKind::Or(items) => Ok(Compiled { expr: Expr::Or(self.truths(items)?), ty: Type::Boolean }),
            NodeKind::Negate(of) => {
                let Compiled { expr, ty } = self.typed(of)?;
                let has_sign = matches!(ty, Type::Number | Type::Months | Type::Duration | Type::Any);
                self.demand(has_sign, of, || format!("a minus sign does not go with {ty}"))?;
                Ok(Compiled { expr: Expr::Negate(expr.into()), ty })
            }
            NodeKind::Arithmetic(op, sides) => {
                let [left, right] = [self.typed(&sides[0])?, self.typed(&sides[1])?];
                let result = types::arithmetic(*op, &left.ty, &right.ty);
                self.demand(result.is_some(), node, || {
                    format!("{} and {} can't be calculated with like this", left.ty, right.ty)
                })?;
                let op = match (op, &result) {
                    (Operator::Add, Some(Type::Text)) if self.is_law() => Operator::Join,
                    _ => *op,
                };
                let expr = Expr::Arithmetic { op, left: left.expr.into(), right: right.expr.into() };
                Ok(Compiled { expr, ty: result.unwrap_or(Type::Any) })
            }
            NodeKind::Compare(op, sides) => self.compare(node, *op, sides),
            NodeKind::Between(parts) => self.between(node, parts),
            NodeKind::In(value, tests) => self.membership(value, tests),
            NodeKind::If(parts) => self.choice(node, parts),
            NodeKind::List(items) => self.list(items),
            NodeKind::Range(range) => self.range(node, range),
            NodeKind::Sequence(ends) => {
                let [from, to] = [self.typed(&ends[0])?, self.typed(&ends[1])?];
                let fits = from.ty.fits(&to.ty) && matches!(from.ty, Type::Number | Type::Date | Type::Any);
                self.demand(fits, node, || format!("can't count from {} to {}", from.ty, to.ty))?;
                let arguments = vec![from.expr, to.expr];
                let function = Builtin::Native(NativeBuiltin::Sequence);
                let expr = Expr::Call { mode: self.mode, function, arguments };
                Ok(Compiled { expr, ty: Type::list(from.ty) })
            }
            NodeKind::Call { name, name_span, arguments } => self.call(node, name, name_span, arguments),
            NodeKind::Quantified(quantifier, bindings, satisfies) => {
                self.quantified(*quantifier, bindings, satisfies)
            }
            NodeKind::For(bindings, body) => self.for_loop(bindings, body),
            NodeKind::Filter(parts) => self.filter(&parts[0], &parts[1]),
            NodeKind::Path(of, property, span) => self.path(of, property, span),
            NodeKind::InstanceOf(of, kind) => {
                self.demand(!self.is_law(), node, || {
                    "types are known here, so there is nothing to ask".into()
                })?;
                let of = self.typed(of)?;
                let native = NativeExpr::InstanceOf { of: of.expr.into(), kind: kind.clone() };
                Ok(Compiled { expr: Expr::Native(native), ty: Type::Boolean })
            }
        }
    }

    /// In plain FEEL nothing is demanded: what does not fit is null when evaluated.
    fn demand(&self, holds: bool, node: &Node, message: impl FnOnce() -> String) -> Lowered<()> {
        if holds || !self.is_law() { Ok(()) } else { Err(FeelError::new(node.span.clone(), message())) }
    }

    fn name(&self, name: &str, span: &Range<usize>) -> Lowered {
        if let Some((_, local, ty)) = self.locals.iter().rev().find(|(bound, ..)| bound == name) {
            return Ok(Compiled { expr: Expr::Local(*local), ty: ty.clone() });
        }
        if !self.is_law() {
            return Ok(Compiled { expr: Expr::Const(Value::Null), ty: Type::Any });
        }
        if name == "on-date" {
            return Ok(Compiled { expr: Expr::OnDate, ty: Type::Date });
        }
        match self.names.resolve(name) {
            Some(Name::Fact(index, ty)) => Ok(Compiled { expr: Expr::Fact(index), ty }),
            Some(Name::Dated(index, ty)) => Ok(Compiled { expr: Expr::Dated(index), ty }),
            Some(Name::Constant(value, ty)) => Ok(Compiled { expr: Expr::Const(value), ty }),
            Some(Name::Expression(expr, ty)) => Ok(Compiled { expr, ty }),
            None => Err(self.unknown_name(name, span)),
        }
    }

    fn unknown_name(&self, name: &str, span: &Range<usize>) -> FeelError {
        let error = FeelError::new(span.clone(), format!("unknown name `{name}`"));
        let is_known = |part: &str| {
            part.bytes().all(|byte| byte.is_ascii_digit())
                || part == "on-date"
                || self.names.resolve(part).is_some()
                || self.locals.iter().any(|(bound, ..)| bound == part)
        };
        // A subtraction without spaces reads as one name.
        let minus = name.match_indices('-').map(|(at, _)| (&name[..at], &name[at + 1..]));
        for (left, right) in minus {
            if is_known(left) && is_known(right) {
                return error.mend(format!("for a subtraction write `{left} - {right}`, with spaces"));
            }
        }
        let locals = self.locals.iter().map(|(bound, ..)| bound.as_str());
        match nearest(name, self.names.known().into_iter().chain(locals).chain(["on-date"])) {
            Some(near) => error.mend(format!("did you mean `{near}`?")),
            None => error,
        }
    }

    /// The parts of `and` and `or`, and conditions.
    fn truth(&mut self, node: &Node) -> Lowered<Expr> {
        let Compiled { expr, ty } = self.typed(node)?;
        self.demand(ty.fits(&Type::Boolean), node, || format!("this is {ty}, where yes or no is needed"))?;
        Ok(expr)
    }

    fn truths(&mut self, nodes: &[Node]) -> Lowered<Vec<Expr>> {
        nodes.iter().map(|node| self.truth(node)).collect()
    }

    fn compare(&mut self, node: &Node, op: Comparison, sides: &[Node; 2]) -> Lowered {
        let [left, right] = [self.typed(&sides[0])?, self.typed(&sides[1])?];
        self.comparable(node, op, &left.ty, &right.ty)?;
        self.check_options(&sides[0], &right.ty)?;
        self.check_options(&sides[1], &left.ty)?;
        let (left, right) = (left.expr.into(), right.expr.into());
        Ok(Compiled { expr: Expr::Compare { mode: self.mode, op, left, right }, ty: Type::Boolean })
    }

    fn comparable(&self, node: &Node, op: Comparison, left: &Type, right: &Type) -> Lowered<()> {
        self.demand(left.fits(right), node, || format!("{left} can't be compared with {right}"))?;
        let by_equality = matches!(op, Comparison::Equal | Comparison::NotEqual);
        let both_ordered = left.is_ordered() && right.is_ordered();
        self.demand(by_equality || both_ordered, node, || format!("{left} has no order, so use `=` or `in`"))
    }

    fn between(&mut self, node: &Node, parts: &[Node; 3]) -> Lowered {
        let [value, low, high] = [self.typed(&parts[0])?, self.typed(&parts[1])?, self.typed(&parts[2])?];
        self.comparable(node, Comparison::AtLeast, &value.ty, &low.ty)?;
        self.comparable(node, Comparison::AtMost, &value.ty, &high.ty)?;
        let (value, low, high) = (value.expr.into(), low.expr.into(), high.expr.into());
        Ok(Compiled { expr: Expr::Between { value, low, high }, ty: Type::Boolean })
    }

    fn membership(&mut self, value: &Node, tests: &[TestNode]) -> Lowered {
        let Compiled { expr, ty } = self.typed(value)?;
        let tests = tests.iter().map(|test| self.test(&ty, test)).collect::<Lowered<_>>()?;
        Ok(Compiled { expr: Expr::In { mode: self.mode, value: expr.into(), tests }, ty: Type::Boolean })
    }

    fn test(&mut self, value: &Type, test: &TestNode) -> Lowered<Test> {
        match test {
            TestNode::Compare(op, node) => {
                let of = self.typed(node)?;
                self.comparable(node, *op, value, &of.ty)?;
                self.check_options(node, value)?;
                Ok(Test::Compare(*op, of.expr))
            }
            TestNode::Value(node) => {
                if let (NodeKind::Range(range), false) = (&node.kind, matches!(value, Type::Range(_)))
                    && let RangeNode { low: Some(low), low_closed, high: Some(high), high_closed } = &**range
                {
                    return self.within(value, [low, high], [*low_closed, *high_closed]);
                }
                let of = self.typed(node)?;
                let fits = match &of.ty {
                    Type::List(item) => {
                        value.fits(item)
                            || value.fits(&of.ty)
                            || matches!(&**item, Type::Range(end) if value.fits(end))
                    }
                    Type::Range(end) => value.fits(end) || value.fits(&of.ty),
                    other => value.fits(other),
                };
                self.demand(fits, node, || format!("{value} is never in {}", of.ty))?;
                self.check_options(node, value)?;
                Ok(Test::Value(of.expr))
            }
        }
    }

    /// A range that is written out, so that one known end can decide already.
    fn within(&mut self, value: &Type, ends: [&Node; 2], closed: [bool; 2]) -> Lowered<Test> {
        let [low, high] = [self.typed(ends[0])?, self.typed(ends[1])?];
        self.comparable(ends[0], Comparison::AtLeast, value, &low.ty)?;
        self.comparable(ends[1], Comparison::AtMost, value, &high.ty)?;
        let is_empty = match (&low.expr, &high.expr) {
            (Expr::Const(low), Expr::Const(high)) => order(low, high).is_some_and(std::cmp::Ordering::is_gt),
            _ => false,
        };
        self.demand(!is_empty, ends[1], || "this range ends before it begins".into())?;
        let ([low_closed, high_closed], low, high) = (closed, low.expr, high.expr);
        Ok(Test::Within { low, low_closed, high, high_closed })
    }

    /// A text that stands beside a choice must be one of its options.
    fn check_options(&self, node: &Node, ty: &Type) -> Lowered<()> {
        let options = match ty {
            Type::Enum(options) => options,
            Type::List(item) => return self.check_options(node, item),
            _ => return Ok(()),
        };
        match &node.kind {
            NodeKind::Text(text) if self.is_law() && !options.contains(text) => {
                let error =
                    FeelError::new(node.span.clone(), format!("`{text}` is not an option of this choice"));
                Err(match nearest(text, options.iter().map(String::as_str)) {
                    Some(near) => error.mend(format!("did you mean \"{near}\"?")),
                    None => error.mend(format!("the options are \"{}\"", options.join("\", \""))),
                })
            }
            NodeKind::List(items) => items.iter().try_for_each(|item| self.check_options(item, ty)),
            NodeKind::If(parts) => parts[1..].iter().try_for_each(|part| self.check_options(part, ty)),
            _ => Ok(()),
        }
    }

    fn choice(&mut self, node: &Node, parts: &[Node; 3]) -> Lowered {
        let condition = self.truth(&parts[0])?;
        let [then, otherwise] = [self.typed(&parts[1])?, self.typed(&parts[2])?];
        let common = then.ty.common(&otherwise.ty);
        self.demand(common.is_some(), node, || {
            format!("one branch is {}, the other {}", then.ty, otherwise.ty)
        })?;
        let (condition, then, otherwise) = (condition.into(), then.expr.into(), otherwise.expr.into());
        let expr = Expr::If { mode: self.mode, condition, then, otherwise };
        Ok(Compiled { expr, ty: common.unwrap_or(Type::Any) })
    }

    fn list(&mut self, nodes: &[Node]) -> Lowered {
        let (mut items, mut item_type) = (Vec::new(), None);
        for node in nodes {
            let item = self.typed(node)?;
            let common = item_type.map_or(Some(item.ty.clone()), |so_far: Type| so_far.common(&item.ty));
            self.demand(common.is_some(), node, || format!("this item is {}, unlike those before", item.ty))?;
            item_type = Some(common.unwrap_or(Type::Any));
            items.push(item.expr);
        }
        Ok(Compiled { expr: Expr::List(items), ty: Type::list(item_type.unwrap_or(Type::Any)) })
    }

    fn range(&mut self, node: &Node, range: &RangeNode) -> Lowered {
        let mut end = |end: &Option<Node>| end.as_ref().map(|end| self.typed(end)).transpose();
        let (low, high) = (end(&range.low)?, end(&range.high)?);
        let types = [&low, &high].map(|end| end.as_ref().map_or(Type::Any, |end| end.ty.clone()));
        let [low_type, high_type] = &types;
        self.demand(low_type.fits(high_type), node, || format!("no range from {low_type} to {high_type}"))?;
        self.demand(types.iter().all(Type::is_ordered), node, || "the ends have no order".into())?;
        let item = if *low_type == Type::Any { high_type } else { low_type }.clone();
        let expr = Expr::Range {
            low: low.map(|end| end.expr.into()),
            low_closed: range.low_closed,
            high: high.map(|end| end.expr.into()),
            high_closed: range.high_closed,
        };
        Ok(Compiled { expr, ty: Type::Range(item.into()) })
    }

    fn path(&mut self, of: &Node, property: &str, span: &Range<usize>) -> Lowered {
        let of = self.typed(of)?;
        // Plain FEEL finds out when it runs.
        let known = if self.is_law() { &of.ty } else { &Type::Any };
        match types::property(known, property) {
            Some((property, ty)) => {
                let native = NativeExpr::Path { of: of.expr.into(), property };
                Ok(Compiled { expr: Expr::Native(native), ty })
            }
            None if self.is_law() => {
                Err(FeelError::new(span.clone(), format!("{} has no property `{property}`", of.ty)))
            }
            None => Ok(Compiled { expr: Expr::Const(Value::Null), ty: Type::Any }),
        }
    }
}
