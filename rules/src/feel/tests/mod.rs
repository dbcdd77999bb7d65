//! Tests of FEEL: `plain` against the standard, `law` for names, types and reasons, `properties` for what must
//! hold of every expression.

mod law;
mod plain;
mod properties;
