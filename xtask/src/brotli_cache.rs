//! Brotli at its best and slowest, kept by content so that only what changed is compressed.

use std::fs;

use anyhow::Result;

use crate::machine;

/// The compressed bytes, or `None` when compression gains nothing worth a second file.
///
/// # Errors
/// When the cache under `target/` cannot be written.
pub fn compress(bytes: &[u8]) -> Result<Option<Vec<u8>>> {
    let folder = machine::target().join("site/brotli");
    let path = folder.join(blake3::hash(bytes).to_hex().as_str());
    let small = if let Ok(kept) = fs::read(&path) {
        kept
    } else {
        let small = smallest(bytes)?;
        fs::create_dir_all(&folder)?;
        fs::write(&path, &small)?;
        small
    };
    let gains = small.len() * 10 < bytes.len() * 9;
    Ok(gains.then_some(small))
}

fn smallest(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small)
}
