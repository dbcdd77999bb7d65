//! Tests of FEEL: `plain` against the standard, `law` for names, types and reasons, `properties` for what must
//! hold of every expression. `encoding` and `decimal` run without the feature `compile` too.

mod decimal;
mod encoding;
#[cfg(feature = "compile")]
mod law;
#[cfg(feature = "compile")]
mod plain;
#[cfg(feature = "compile")]
mod properties;
