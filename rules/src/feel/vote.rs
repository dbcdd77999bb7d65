//! Decisions with three truth values, and their reasons.

use super::eval::{Deps, Traced};
use super::value::Value;

/// Three-valued `and`/`or` over outcomes that come one by one, with the deps of what counts.
pub struct Vote {
    deciding: bool,
    decided: Option<Deps>,
    unknown: Option<Deps>,
    all: Deps,
}

impl Vote {
    pub fn new(deciding: bool) -> Vote {
        Vote { deciding, decided: None, unknown: None, all: Deps::default() }
    }

    /// A reason that counts when nothing decides.
    pub fn because(&mut self, deps: Deps) {
        self.all = self.all.and(deps);
    }

    /// Returns true when the vote is decided.
    pub fn count(&mut self, truth: Option<bool>, deps: Deps) -> bool {
        match truth {
            Some(truth) if truth == self.deciding => self.decided = Some(deps),
            Some(_) => self.all = self.all.and(deps),
            None => self.unknown = Some(self.unknown.unwrap_or_default().and(deps)),
        }
        self.decided.is_some()
    }

    pub fn result(self) -> Traced {
        if let Some(deps) = self.decided {
            return Traced { value: Value::Bool(self.deciding), deps };
        }
        match self.unknown {
            Some(deps) => Traced { value: Value::Null, deps },
            None => Traced { value: Value::Bool(!self.deciding), deps: self.all },
        }
    }
}
