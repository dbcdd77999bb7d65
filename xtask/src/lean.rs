//! Takes out of a module what wasm-bindgen must keep because it is exported, and nobody calls.
//!
//! Leptos's server functions bring three classes of streams; a page without a server has no use for them.
//! Without their exports, the code, the imports and the JavaScript that only they need go too: 5 KiB of
//! the first load.

use std::collections::HashSet;

use anyhow::Result;
use walrus::Module;

/// Exports and classes whose name starts with one of these are left out.
const UNUSED_EXPORTS: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];
const UNUSED_CLASS: &str = "IntoUnderlying";

/// Leaves out the unused exports, and everything that only they need; gives the JavaScript that is left.
///
/// # Errors
/// When the JavaScript is not as wasm-bindgen writes it.
pub fn leave_out_unused(module: &mut Module, js: &str) -> Result<String> {
    let unused = |name: &str| UNUSED_EXPORTS.iter().any(|prefix| name.starts_with(prefix));
    let exports: Vec<_> =
        module.exports.iter().filter(|export| unused(&export.name)).map(|export| export.id()).collect();
    for export in exports {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
    let imports: HashSet<&str> = module.imports.iter().map(|import| import.name.as_str()).collect();
    Ok(shorter(js, &imports))
}

/// The JavaScript without the unused classes and without imports that the module no longer has.
fn shorter(js: &str, imports: &HashSet<&str>) -> String {
    let mut kept = String::with_capacity(js.len());
    // What ends the part that is being left out.
    let mut until: Option<fn(&str) -> bool> = None;
    for line in js.lines() {
        if let Some(is_end) = until {
            if is_end(line) {
                until = None;
            }
            continue;
        }
        let trimmed = line.trim_start();
        let import = trimmed.split_once(": function(").map(|(name, _)| name);
        if trimmed.starts_with(&format!("export class {UNUSED_CLASS}")) {
            until = Some(|line| line.starts_with("if (Symbol.dispose)"));
        } else if import.is_some_and(|name| name.starts_with("__wb") && !imports.contains(name)) {
            until = Some(|line| matches!(line, "}," | "}, arguments); },"));
        } else if trimmed.starts_with(&format!("const {UNUSED_CLASS}")) {
            until = Some(|line| line.ends_with(';'));
        } else {
            kept.push_str(trimmed);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_and_imports_go() {
        let js = "export class IntoUnderlyingSink {\nfree() {\n}\n}\n\
            if (Symbol.dispose) IntoUnderlyingSink.x = 1;\n\
            const i = {\n__wbg_a_1: function(arg0) {\nreturn 1;\n}, arguments); },\n__wbg_b_2: function() {\nreturn 2;\n},\n};\n\
            const IntoUnderlyingSinkFinalization = (x)\n? 1\n: 2;\nlast();\n";
        let left = shorter(js, &HashSet::from(["__wbg_b_2"]));
        assert_eq!(left, "const i = {\n__wbg_b_2: function() {\nreturn 2;\n},\n};\nlast();\n");
    }
}
