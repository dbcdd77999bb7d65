//! Lowers loops and filters: `some`, `every`, `for`, `list[…]`.

use super::super::ast::{Binding, Node};
use super::super::expr::{Expr, Quantifier};
use super::super::native::{self, NativeExpr};
use super::super::residual::fold;
use super::super::types::Type;
use super::super::value::Value;
use super::{Compiled, Lowered, Lowering};

impl Lowering<'_> {
    /// Binds a variable, so that what `inside` lowers can use it, and gives its number.
    fn bind<T>(
        &mut self,
        name: &str,
        ty: Type,
        inside: impl FnOnce(&mut Self) -> Lowered<T>,
    ) -> Lowered<(u16, T)> {
        let local = self.next_local;
        self.next_local += 1;
        self.locals.push((name.to_string(), local, ty));
        let result = inside(self);
        self.locals.pop();
        Ok((local, result?))
    }

    /// The list of a loop and the type of its items.
    fn source(&mut self, node: &Node) -> Lowered<(Expr, Type)> {
        let Compiled { mut expr, ty } = self.typed(node)?;
        if let (true, Type::Range(_)) = (self.is_law(), &ty) {
            let items = match &expr {
                Expr::Const(range) => native::iterated(range),
                _ => None,
            };
            self.demand(items.is_some(), node, || {
                "a loop goes through a range only from one constant to another".into()
            })?;
            expr = Expr::Const(items.map_or(Value::Null, Value::List));
        }
        let item = match ty {
            Type::List(item) | Type::Range(item) => *item,
            Type::Any => Type::Any,
            ty => {
                self.demand(false, node, || format!("this is {ty}, where a list is needed"))?;
                Type::Any
            }
        };
        Ok((expr, item))
    }

    pub(super) fn quantified(
        &mut self,
        quantifier: Quantifier,
        bindings: &[Binding],
        body: &Node,
    ) -> Lowered {
        let [binding, rest @ ..] = bindings else {
            return Ok(Compiled { expr: self.truth(body)?, ty: Type::Boolean });
        };
        let (list, item) = self.source(&binding.list)?;
        let (local, satisfies) =
            self.bind(&binding.name, item, |this| this.quantified(quantifier, rest, body))?;
        let (list, satisfies) = (list.into(), fold(satisfies.expr).into());
        Ok(Compiled { expr: Expr::Quantified { quantifier, local, list, satisfies }, ty: Type::Boolean })
    }

    pub(super) fn for_loop(&mut self, bindings: &[Binding], body: &Node) -> Lowered {
        let [binding, rest @ ..] = bindings else {
            return self.typed(body);
        };
        let (list, item) = self.source(&binding.list)?;
        let (local, inner) = self.bind(&binding.name, item, |this| this.for_loop(rest, body))?;
        let flat = !rest.is_empty();
        let ty = if flat { inner.ty } else { Type::list(inner.ty) };
        let native = NativeExpr::For { flat, local, list: list.into(), body: fold(inner.expr).into() };
        Ok(Compiled { expr: Expr::Native(native), ty })
    }

    pub(super) fn filter(&mut self, list: &Node, keep: &Node) -> Lowered {
        let list_node = list;
        let list = self.typed(list)?;
        self.demand(list.ty.fits(&Type::list(Type::Any)), list_node, || {
            format!("this is {}, where a list is needed", list.ty)
        })?;
        let item = match &list.ty {
            Type::List(item) => (**item).clone(),
            _ => Type::Any,
        };
        let (local, inner) = self.bind("item", item.clone(), |this| this.typed(keep))?;
        let (list_expr, inner_expr) = (list.expr.into(), inner.expr.into());
        if inner.ty == Type::Number {
            let native = NativeExpr::Index { list: list_expr, index: inner_expr };
            return Ok(Compiled { expr: Expr::Native(native), ty: item });
        }
        self.demand(inner.ty.fits(&Type::Boolean), keep, || {
            format!("this is {}, where a place or a condition is needed", inner.ty)
        })?;
        let native = NativeExpr::Filter { local, list: list_expr, keep: inner_expr };
        Ok(Compiled { expr: Expr::Native(native), ty: list.ty })
    }
}
