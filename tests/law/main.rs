//! The law, checked natively: golden cases, all paths, and what bad data is answered with.
//!
//! Each golden case, each procedure's walk and each bad fixture is a test of its own, so that the output names
//! what failed and counts what ran.

mod bad;
mod golden;
mod mutants;
mod pace;
mod paths;
mod reviews;
mod routes;
mod sheet;
mod texts;

use libtest_mimic::{Arguments, Trial};

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::from_args();
    let rulebooks = std::sync::Arc::new(xtask::law::load()?);
    let mut trials: Vec<Trial> = golden::trials(&rulebooks)?;
    trials.extend(texts::trials(&rulebooks));
    trials.extend(sheet::trials(&rulebooks)?);
    trials.extend(bad::trials()?);
    trials.extend(routes::trials(&rulebooks));
    trials.extend(paths::trials(&rulebooks));
    trials.extend(pace::trials(&rulebooks));
    trials.extend(mutants::trials(&rulebooks));
    trials.extend(reviews::trials(&rulebooks));
    libtest_mimic::run(&arguments, trials).exit();
}
