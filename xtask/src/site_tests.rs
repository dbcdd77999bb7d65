use super::*;

fn assembled(files: &[(&str, &str)]) -> Result<Assembly> {
    let files = files.iter().map(|(path, text)| file((*path).to_owned(), text.as_bytes().to_vec()));
    let mut assembly = Assembly::of(files.collect())?;
    assembly.finish_all()?;
    Ok(assembly)
}

fn text<'a>(assembly: &'a Assembly, name: &str) -> &'a str {
    str::from_utf8(&assembly.done[name].bytes).expect("text")
}

#[test]
fn markers_become_relative_paths() {
    let assembly = assembled(&[
        ("index.html", "<link href={{main.css}}>"),
        ("main.css", "url({{icons/a.svg}})"),
        ("icons/a.svg", "<svg/>"),
    ])
    .expect("all named files exist");
    let page = text(&assembly, "index.html");
    assert!(page.starts_with("<link href=./assets/main."), "{page}");
    let style = text(&assembly, "main.css");
    assert!(style.starts_with("url(./icons/a."), "{style}");
}

#[test]
fn a_change_goes_up_to_whoever_names_the_file() {
    let path = |svg: &str| {
        let files = [("main.css", "url({{a.svg}})"), ("a.svg", svg)];
        assembled(&files).expect("well formed").done["main.css"].path.clone()
    };
    assert_eq!(path("<svg/>"), path("<svg/>"));
    assert_ne!(path("<svg/>"), path("<svg></svg>"));
}

#[test]
fn the_map_holds_what_has_a_hash() {
    let assembly =
        assembled(&[("index.html", "{{assets}}"), ("text/it/core.bin", "x")]).expect("well formed");
    let page = text(&assembly, "index.html");
    assert!(page.starts_with(r#"{"text/it/":"assets/text/it."#), "{page}");
    let path = &assembly.done["text/it/core.bin"].path;
    assert!(path.starts_with("assets/text/it.") && path.ends_with("/core.bin"), "{path}");
}

#[test]
fn a_change_in_a_folder_moves_all_of_it() {
    let path = |other: &str| {
        let files = [("text/it/core.bin", "x"), ("text/it/other.bin", other), ("text/en/core.bin", "x")];
        let assembly = assembled(&files).expect("well formed");
        ["text/it/core.bin", "text/en/core.bin"].map(|name| assembly.done[name].path.clone())
    };
    assert_ne!(path("y")[0], path("z")[0]);
    assert_eq!(path("y")[1], path("z")[1]);
}

#[test]
fn the_policy_lets_inline_scripts_through() {
    let files = [
        ("_headers", "script-src {{script-hashes}};"),
        ("index.html", "<script>f('{{a.js}}')</script>"),
        ("a.js", ""),
    ];
    let assembly = assembled(&files).expect("well formed");
    let rules = text(&assembly, "_headers");
    assert!(rules.starts_with("script-src 'sha256-"), "{rules}");
}

#[test]
fn mistakes_are_named() {
    for (files, expected) in [
        (&[("index.html", "{{main.cs}}"), ("main.css", "")][..], "did you mean `{{main.css}}`"),
        (&[("a.css", "{{b.css}}"), ("b.css", "{{a.css}}")][..], "circle"),
        (&[("a.css", "{{assets}}")][..], "only in files without a hash"),
        (&[("a.css", ""), ("a.css", "")][..], "two files"),
    ] {
        let error = format!("{:#}", assembled(files).err().expect("a mistake"));
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn relative_paths() {
    for (from, to, expected) in [
        ("index.html", "assets/a.css", "./assets/a.css"),
        ("assets/main.css", "assets/icons/a.svg", "./icons/a.svg"),
        ("assets/text/it.js", "assets/a.wasm", "../a.wasm"),
        ("assets/x/y/z.js", "assets/x/a.wasm", "../a.wasm"),
        ("assets/a.js", "index.html", "../index.html"),
    ] {
        assert_eq!(relative(from, to), expected, "{from} → {to}");
    }
}

#[test]
fn only_markers_are_markers() {
    assert_eq!(next_marker("a{{b.js}}c"), Some(("a", "b.js", "c")));
    assert_eq!(next_marker("{{{b}}}"), Some(("{", "b", "}")));
    assert_eq!(next_marker("f({{ a: 1 }})"), None);
}
