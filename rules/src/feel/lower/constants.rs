//! What a condition of the law may have only where it folds to a constant, because the page can't work it out.

use super::super::ast::Node;
use super::super::error::FeelError;
use super::super::expr::{Expr, Operator};
use super::super::functions::signatures::SIGNATURES;
use super::super::functions::{Builtin, NativeBuiltin};
use super::super::native::NativeExpr;
use super::{Lowered, Lowering};

impl Lowering<'_> {
    /// Refuses what is left unfolded. Inside of a loop it may still fold away, when the loop is written out.
    pub(super) fn check_constants(&mut self, node: &Node, expr: &Expr, so_far: usize) -> Lowered<()> {
        if !self.is_law() {
            return Ok(());
        }
        if let Some(what) = native(expr) {
            let error =
                FeelError::new(node.span.clone(), format!("{what} can be used here only with constants"))
                    .mend("it is worked out when the law is compiled: write its result as a value");
            self.unfolded.push(error);
        }
        if !has_native(expr) {
            self.unfolded.truncate(so_far);
        }
        if self.locals.is_empty() && !self.unfolded.is_empty() {
            return Err(self.unfolded.swap_remove(0));
        }
        Ok(())
    }
}

fn has_native(expr: &Expr) -> bool {
    let mut found = native(expr).is_some();
    expr.each_child(&mut |child| found = found || has_native(child));
    found
}

/// What the expression is called in a diagnostic, if it exists only natively.
fn native(expr: &Expr) -> Option<String> {
    Some(match expr {
        Expr::Arithmetic { op: Operator::Divide, .. } => "division".into(),
        Expr::Arithmetic { op: Operator::Power, .. } => "a power".into(),
        Expr::Arithmetic { op: Operator::Join, .. } => "joining texts".into(),
        Expr::Call { function: Builtin::Native(NativeBuiltin::Sequence), .. } => {
            "`..` without brackets".into()
        }
        Expr::Call { function: function @ Builtin::Native(_), .. } => {
            let name = SIGNATURES.iter().find(|signature| signature.function == *function)?.name;
            format!("`{name}`")
        }
        Expr::Native(NativeExpr::For { .. }) => "`for`".into(),
        Expr::Native(NativeExpr::Filter { .. }) => "a filter".into(),
        Expr::Native(NativeExpr::Index { .. }) => "taking an item by its place".into(),
        Expr::Native(NativeExpr::Path { .. }) => "a property".into(),
        Expr::Native(NativeExpr::InstanceOf { .. }) => "`instance of`".into(),
        _ => return None,
    })
}
