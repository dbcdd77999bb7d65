//! Conditions of the law in FEEL, the expression language of DMN 1.5 (a subset, with three-valued logic).
//!
//! ```text
//! text ──lexer──► tokens ──parser──► ast ──lower (names, types)──► Expr ──fold──► Expr   (native only)
//!                                                       Expr + Scope ──eval──► Traced    (also in the Wasm)
//! ```
//!
//! - `value`: values, equality and order.  `decimal`: sums and products.  `expr`: the compiled expression.
//! - `eval`: the evaluator, with the reasons of every result.  `vote`, `operations`, `functions`: what it calls.
//! - `native`: expressions that must be folded away before a condition is shipped.
//! - `lexer`, `parser`, `ast`: from text to a tree.  `names`, `types`, `lower`: from the tree to an `Expr`.
//! - `residual`: folding, and what is left of a condition when some facts are settled.
//! - `written`: from an `Expr` back to text.
//! - `error`: diagnostics.  `json`: one expression to one line of JSON, for conformance tests.
//!
//! Invariant: evaluation never fails and never panics; what has no result is null.
//! Invariant: in [`Mode::Law`] a result that is not null holds whatever the unknown facts turn out to be,
//! and the deps of a result are enough to reach it.
//! Invariant: in [`Mode::Law`] a null whose deps hold no open fact stays null whatever is still answered.
//! Invariant: folding and [`residual()`] never change the value of an expression.
//!
//! Ours, beside FEEL: the name `on-date`, `date.weekday` as in FEEL (1 is Monday), and the functions
//! `add working days(date, n)` and `next working day(date)` of the Italian calendar.

mod decimal;
mod eval;
mod expr;
mod functions;
mod operations;
mod value;
mod vote;

#[cfg(feature = "compile")]
mod ast;
#[cfg(feature = "compile")]
mod error;
#[cfg(feature = "compile")]
mod json;
#[cfg(feature = "compile")]
mod lexer;
#[cfg(feature = "compile")]
mod lower;
#[cfg(feature = "compile")]
mod names;
#[cfg(feature = "compile")]
mod native;
#[cfg(feature = "compile")]
mod parser;
#[cfg(feature = "compile")]
mod residual;
#[cfg(feature = "compile")]
mod types;
#[cfg(feature = "compile")]
mod written;

#[cfg(test)]
mod tests;

pub use decimal::{hundredths, whole};
pub use eval::{Deps, Scope, Traced, dated_bit, eval, fact_bit};
pub use expr::{Comparison, Expr, Mode, Operator, Quantifier, Test, dated_in, facts_in};
pub use functions::Builtin;
pub use rust_decimal::Decimal;
pub use value::{Range, Value, equal, order, parse_number};

#[cfg(feature = "compile")]
pub use error::{FeelError, nearest};
#[cfg(feature = "compile")]
pub use json::{feel_line, feel_to_json};
#[cfg(feature = "compile")]
pub use lower::{Compiled, compile, compile_as, compile_feel};
#[cfg(feature = "compile")]
pub use names::{Name, Names};
#[cfg(feature = "compile")]
pub use native::{Kind, NativeExpr, Property};
#[cfg(feature = "compile")]
pub use residual::{constant, fold, residual};
#[cfg(feature = "compile")]
pub use types::Type;
#[cfg(feature = "compile")]
pub use written::written;
