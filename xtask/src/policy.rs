//! Lets the pages' own inline scripts through the content policy, each by its hash.
//!
//! One inline script is worth this: it asks for the Wasm as soon as the page is read. A
//! preloading link would do so too, but WebKit then fetches the Wasm a second time.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The sources that a policy's `script-src` must name for the inline scripts of this page,
/// each of the shape `'sha256-…'`.
pub fn script_hashes(page: &str) -> Vec<String> {
    inline_scripts(page).map(hash).collect()
}

fn hash(script: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script)))
}

/// Scripts that stand in the page itself. Those with an attribute come from a file, or are
/// data, to which the policy does not apply.
fn inline_scripts(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script>").skip(1).filter_map(|rest| Some(rest.split_once("</script>")?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_inline_scripts_are_hashed() {
        let page = r#"<script src="a.js"></script><script type="application/json">{}</script>
            <script>alert('Hello, world.');</script>"#;
        // The example of the Content Security Policy specification.
        let expected = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert_eq!(script_hashes(page), [expected]);
        assert!(script_hashes("<p></p>").is_empty());
    }
}
