//! Lowers calls of functions: finds the signature, puts the arguments in order, checks them.

use std::ops::Range;

use super::super::ast::{Argument, Node};
use super::super::error::{FeelError, nearest};
use super::super::expr::{Expr, Mode, Test};
use super::super::functions::signatures::{self, SIGNATURES, Signature, Takes};
use super::super::functions::{Builtin, NativeBuiltin as N};
use super::super::types::{self, Type};
use super::super::value::Value;
use super::{Compiled, Lowered, Lowering};

impl Lowering<'_> {
    pub(super) fn call(
        &mut self,
        node: &Node,
        name: &str,
        name_span: &Range<usize>,
        arguments: &[Argument],
    ) -> Lowered {
        if name == "not" {
            return self.not(node, arguments);
        }
        if signatures::named(name).next().is_none() {
            let error = FeelError::new(name_span.clone(), format!("there is no function `{name}`"));
            let known = SIGNATURES.iter().map(|signature| signature.name).chain(["not"]);
            return Err(match nearest(name, known) {
                Some(near) => error.mend(format!("did you mean `{near}`?")),
                None => error,
            });
        }
        let bound =
            signatures::named(name).find_map(|signature| Some((signature, bind(signature, arguments)?)));
        let Some((signature, bound)) = bound else {
            self.demand(false, node, || format!("`{name}` does not take these arguments"))
                .map_err(|error| error.mend(usage(name)))?;
            return Ok(Compiled { expr: Expr::Const(Value::Null), ty: Type::Any });
        };
        self.call_bound(node, signature, &bound)
    }

    fn not(&mut self, node: &Node, arguments: &[Argument]) -> Lowered {
        match arguments {
            [Argument { name, value }] if name.as_ref().is_none_or(|(name, _)| name == "negand") => {
                Ok(Compiled { expr: Expr::Not(self.truth(value)?.into()), ty: Type::Boolean })
            }
            _ => {
                self.demand(false, node, || "`not` takes one condition".into())?;
                Ok(Compiled { expr: Expr::Const(Value::Null), ty: Type::Any })
            }
        }
    }

    fn call_bound(&mut self, node: &Node, signature: &Signature, bound: &[Option<&Node>]) -> Lowered {
        let (mut exprs, mut types) = (Vec::new(), Vec::new());
        for (place, argument) in bound.iter().enumerate() {
            let Some(argument) = argument else {
                exprs.push(Expr::Const(Value::Null));
                types.push(Type::Any);
                continue;
            };
            let Compiled { expr, ty } = self.typed(argument)?;
            let takes = signature.parameters[place.min(signature.parameters.len() - 1)].1;
            let first = types.first().unwrap_or(&ty);
            if let Some(wanted) = types::wants(takes, &ty, first) {
                self.demand(false, argument, || {
                    format!("`{}` takes {wanted} here, and this is {ty}", signature.name)
                })?;
            }
            if takes == Takes::Item {
                self.check_options(argument, first)?;
            }
            exprs.push(expr);
            types.push(ty);
        }
        let ty = self.type_of_call(node, signature, &exprs, &types)?;
        let expr = spread_call(self.mode, signature.function, exprs, &types);
        Ok(Compiled { expr, ty })
    }

    /// Of constants the value itself tells the type, and a constant call without result is a mistake.
    fn type_of_call(
        &self,
        node: &Node,
        signature: &Signature,
        exprs: &[Expr],
        types: &[Type],
    ) -> Lowered<Type> {
        let values: Option<Vec<Value>> = exprs
            .iter()
            .map(|expr| match expr {
                Expr::Const(value) => Some(value.clone()),
                _ => None,
            })
            .collect();
        let Some(values) = values else {
            return Ok(types::result(signature, types));
        };
        let value = super::super::functions::call(signature.function, &values, self.mode);
        let unknown = value.is_null() && !values.iter().any(Value::holds_null);
        self.demand(!unknown, node, || format!("`{}` has no result for this", signature.name))?;
        match Type::of(&value) {
            Type::Any | Type::List(_) => Ok(types::result(signature, types)),
            ty => Ok(ty),
        }
    }
}

/// Calls over a list that is written out become operators over its items where there are such, because those
/// tell the reasons apart.
fn spread_call(mode: Mode, function: Builtin, mut arguments: Vec<Expr>, types: &[Type]) -> Expr {
    if mode == Mode::Law {
        let is_logic = matches!(function, Builtin::Native(N::All | N::Any));
        let is_spread = is_logic || matches!(function, Builtin::Min | Builtin::Max | Builtin::Sum);
        let mut is_list = types.iter().any(Type::is_collection);
        if let (true, [Expr::List(items)]) = (is_spread, &arguments[..])
            && (is_logic || items.len() > 1)
        {
            arguments = items.clone();
            is_list = false;
        }
        match (function, &mut arguments[..]) {
            (Builtin::Native(N::All), _) if !is_list => return Expr::And(arguments),
            (Builtin::Native(N::Any), _) if !is_list => return Expr::Or(arguments),
            // `in` would look inside of a list or a range.
            (Builtin::ListContains, [Expr::List(items), sought]) if !types[1].is_collection() => {
                let tests = std::mem::take(items).into_iter().map(Test::Value).collect();
                return Expr::In { mode, value: sought.clone().into(), tests };
            }
            _ => {}
        }
    }
    Expr::Call { mode, function, arguments }
}

/// The arguments in the order of the parameters; `None` if they don't fit. Optional ones at the end are left
/// out, between others they are null.
fn bind<'n>(signature: &Signature, arguments: &'n [Argument]) -> Option<Vec<Option<&'n Node>>> {
    let parameters = signature.parameters;
    if arguments.iter().all(|argument| argument.name.is_none()) {
        let most = if signature.rest { usize::MAX } else { parameters.len() };
        let fits = (signature.required..=most).contains(&arguments.len());
        return fits.then(|| arguments.iter().map(|argument| Some(&argument.value)).collect());
    }
    let mut bound = vec![None; parameters.len()];
    for argument in arguments {
        let (name, _) = argument.name.as_ref()?;
        let place = parameters.iter().position(|(parameter, _)| parameter == name)?;
        if bound[place].replace(&argument.value).is_some() {
            return None;
        }
    }
    while bound.len() > signature.required && bound.last() == Some(&None) {
        bound.pop();
    }
    bound[..signature.required].iter().all(Option::is_some).then_some(bound)
}

/// How to call it: ``write `floor(n, scale)` ``.
fn usage(name: &str) -> String {
    let ways: Vec<String> = signatures::named(name)
        .map(|signature| {
            let parameters: Vec<&str> =
                signature.parameters.iter().map(|(parameter, _)| *parameter).collect();
            format!("`{name}({})`", parameters.join(", "))
        })
        .collect();
    format!("write {}", ways.join(" or "))
}
