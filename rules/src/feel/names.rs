//! What the names in a condition mean. The rulebook compiler knows; FEEL only asks.

use super::expr::Expr;
use super::types::Type;
use super::value::Value;

/// What a name stands for.
#[derive(Clone, Debug)]
pub enum Name {
    /// The answer to a question, by index. At most 128 facts.
    Fact(u16, Type),
    /// A value of the law that changes by date, by index. At most 64 of them in one rulebook chunk.
    Dated(u16, Type),
    Constant(Value, Type),
    /// A condition that has a name of its own; it is put in where the name stands.
    Expression(Expr, Type),
}

/// Finds names.
pub trait Names {
    fn resolve(&self, name: &str) -> Option<Name>;

    /// Every name there is, to find the one that was meant.
    fn known(&self) -> Vec<&str>;
}

/// No names at all.
impl Names for () {
    fn resolve(&self, _name: &str) -> Option<Name> {
        None
    }

    fn known(&self) -> Vec<&str> {
        Vec::new()
    }
}
