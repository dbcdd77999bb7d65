//! Cuts a module into what is needed at once and what is fetched later.
//!
//! ```text
//! compiled.wasm ──split──┬► main.wasm ──wasm-bindgen──► app.wasm, app.js ──join──► app.js
//!  (with relocations)    ├► parts: later/NAME.wasm                          ▲
//!                        └► link: JavaScript that fetches the parts ────────┘
//! ```
//!
//! The places of the cuts stand in the crate (`#[wasm_split(…)]`). The parts share memory and function table with the
//! main module, so that they hold only code. The linking JavaScript becomes part of `app.js`: a file of its own would be
//! one more request, and the two would name each other in a circle.

use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use walrus::ModuleConfig;
use wasm_split_cli_support::{Options, transform};

use crate::machine;

/// What becomes of a compiled module.
pub struct Split {
    /// For wasm-bindgen.
    pub main: Vec<u8>,
    /// For [`join`]; empty when nothing was cut.
    pub link: String,
    /// File name and Wasm.
    pub parts: Vec<(String, Vec<u8>)>,
}

/// The module that the main Wasm imports its loaders from.
const LINK: &str = "./split.js";

/// Cuts a module.
///
/// # Errors
/// When the module has no relocations, or is not as the splitter expects it.
pub fn split(compiled: &[u8], name: &str) -> Result<Split> {
    let folder = machine::target().join("site/split").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let main_path = folder.join("main.wasm");
    let mut options = Options::new(compiled);
    options.output_dir = &folder;
    options.main_out_path = &main_path;
    options.link_name = LINK;
    let made = transform(options).map_err(|error| anyhow!("{name} could not be cut: {error:#}"))?;
    let mut parts = Vec::new();
    for path in made.split_modules {
        let file =
            path.file_name().and_then(|file| file.to_str()).context("a part without a name")?.to_owned();
        parts.push((
            file,
            lean(&fs::read(&path)?).with_context(|| format!("{} is no module", path.display()))?,
        ));
    }
    parts.sort();
    let link = fs::read_to_string(folder.join(LINK)).unwrap_or_default();
    Ok(Split { main: fs::read(&main_path)?, link, parts })
}

/// The same code without names and relocations, and with addresses as short as they can be.
fn lean(part: &[u8]) -> Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    let mut module = config.generate_name_section(false).generate_producers_section(false).parse(part)?;
    let custom: Vec<_> = module.customs.iter().map(|(id, _)| id).collect();
    for section in custom {
        module.customs.delete(section);
    }
    Ok(module.emit_wasm())
}

/// The program's JavaScript with the linking one in it.
///
/// # Errors
/// When either is not as its tool writes it.
pub fn join(js: &str, link: &str) -> Result<String> {
    let import = format!("from \"{LINK}\"");
    let mut joined = String::with_capacity(js.len() + link.len());
    let mut names: Vec<&str> = Vec::new();
    for line in js.lines() {
        match line.strip_prefix("import * as ").and_then(|rest| rest.split_once(' ')) {
            Some((name, rest)) if rest.contains(&import) => names.push(name),
            _ => joined.extend([line, "\n"]),
        }
    }
    if names.is_empty() {
        return Ok(joined);
    }
    let loaders: Vec<&str> = link
        .lines()
        .filter_map(|line| line.strip_prefix("export const ")?.split_once(' '))
        .map(|(name, _)| name)
        .collect();
    let own: Vec<&str> = link
        .lines()
        .filter(|line| !line.starts_with("import "))
        .map(|line| line.strip_prefix("export ").unwrap_or(line).trim())
        .collect();
    // Who called a loader hears that it failed, and says so.
    let fetched = fetched(&own.join("\n").replace("console.error(e);", ""))?;
    joined.push_str(&fetched);
    for name in names {
        joined.push_str(&format!("\nconst {name} = {{ {} }};\n", loaders.join(", ")));
    }
    Ok(joined)
}

/// With markers for the parts. A host that names Wasm otherwise than `application/wasm`, and Safari before 15,
/// cannot compile while they fetch; a part is small enough to be compiled afterwards.
fn fetched(link: &str) -> Result<String> {
    const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
    const WHOLE: &str = "src.then(it => it.ok ? it.arrayBuffer() : Promise.reject(it.status)).then(it => WebAssembly.instantiate(it, imports))";
    if !link.contains(STREAMING) {
        bail!("the splitter's JavaScript no longer calls `{STREAMING}`: see xtask/src/split.rs");
    }
    let mut marked = String::with_capacity(link.len());
    let mut rest = link;
    while let Some((before, after)) = rest.split_once("new URL(\"./") {
        let (file, after) = after.split_once('"').context("the splitter's JavaScript has an open string")?;
        marked.extend([before, "new URL(\"{{later/", file, "}}\""]);
        rest = after;
    }
    marked.push_str(rest);
    Ok(marked.replace(STREAMING, WHOLE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linking_script_moves_in() {
        let js = "import * as import1 from \"./split.js\"\nexport default 1;\n";
        let link = "import { initSync } from \"./main.js\";\nexport const load_a = make(() => {\n    const src = fetch(new URL(\"./split_a.wasm\", import.meta.url));\n    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n});\n";
        let joined = join(js, link).expect("both are as their tools write them");
        assert!(joined.starts_with("export default 1;\nconst load_a"), "{joined}");
        assert!(joined.contains("fetch(new URL(\"{{later/split_a.wasm}}\""), "{joined}");
        assert!(!joined.contains("instantiateStreaming") && !joined.contains("import "), "{joined}");
        assert!(joined.ends_with("const import1 = { load_a };\n"), "{joined}");
    }

    #[test]
    fn a_program_without_cuts_stays_as_it_is() {
        let js = "export default 1;\n";
        assert_eq!(join(js, "").expect("nothing to join"), js);
    }
}
