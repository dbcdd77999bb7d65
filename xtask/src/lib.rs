//! Everything behind `cargo xtask …`, one module a subject.
//!
//! `site` turns the repository into `dist/`: it asks `content` for the chunks of law and
//! language, `wasm` for the compiled app (`split` cuts it), and takes the rest from `public/`. `serve` shows
//! `dist/` as a static host would, with the headers that `headers` reads from
//! `public/_headers`. `test`, `check` and `bench` each run the site through something.
//! `tools` and `browsers` bring what the machine may lack.
//!
//! For those who write the law and those who answer for it: `prove` checks one procedure, `mutate` makes
//! mistakes in it that golden cases must notice, `review` writes it out for a lawyer (`flow` draws its questions),
//! `diff` says what changed since a revision, `pace` how fast a case is assessed.
//!
//! It is a library so that the browser tests use the same server and the same drivers.

pub mod answers;
pub mod assess;
pub mod bench;
pub mod brotli_cache;
pub mod browsers;
pub mod budgets;
pub mod check;
pub mod content;
pub mod diff;
pub mod facts;
pub mod feel;
pub mod flow;
pub mod glossary;
pub mod golden;
pub mod headers;
pub mod law;
pub mod lean;
pub mod machine;
pub mod mutate;
pub mod numbers;
pub mod pace;
pub mod papers;
pub mod paths;
pub mod pictures;
pub mod policy;
pub mod prove;
pub mod readability;
pub mod review;
pub mod serve;
pub mod site;
pub mod split;
pub mod test;
pub mod texts;
pub mod tools;
pub mod topics;
pub mod understand;
pub mod wasm;
pub mod words;
