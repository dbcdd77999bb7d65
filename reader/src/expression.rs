//! Rules over meanings, and whether one holds in a message.
//!
//! As written in the pattern files: `married > italian !divorced`. A space means *and*; `a > b` is b within five
//! words after a, `a ~ b` near in either order, `a + b` b right after a. `a|b` is either. `-a` is a that is negated
//! ("does not pay"), `?a` a negated or not, plain `a` one that is not negated. `!a` says that it occurs nowhere.

use serde::{Deserialize, Serialize};

use crate::patterns::MeaningId;
use crate::sightings::{Sighting, Sightings};

/// All of these chains must hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expression(pub Vec<Chain>);

/// Meanings one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// It must *not* be there.
    pub absent: bool,
    pub first: Atom,
    pub rest: Vec<(Near, Atom)>,
}

/// One of several meanings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Atom {
    pub any: Vec<(MeaningId, Polarity)>,
}

/// Whether a meaning is to be negated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Polarity {
    Said,
    Denied,
    Either,
}

/// Where the next meaning must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Near {
    /// Right after, but for fillers.
    Adjacent,
    /// At most [`REACH`] words after.
    After,
    /// At most [`REACH`] words before or after.
    Around,
}

/// How many words away is near.
pub const REACH: usize = 5;

impl Expression {
    /// Does it hold in a message?
    pub fn holds(&self, sightings: &Sightings) -> bool {
        self.place(sightings).is_some()
    }

    /// Where it holds: what its first chain begins with. A rule of nothing but `!a` holds at the first word.
    pub fn place(&self, sightings: &Sightings) -> Option<(usize, usize)> {
        let mut place = None;
        for chain in &self.0 {
            match chain.start(sightings) {
                Some(_) if chain.absent => return None,
                None if !chain.absent => return None,
                start => place = place.or(start.map(|it| (it.first, it.last))),
            }
        }
        place.or(Some((0, 0)))
    }
}

impl Chain {
    fn start<'a>(&self, sightings: &'a Sightings) -> Option<&'a Sighting> {
        let mut starts = sightings.iter().filter(|sighting| self.first.fits(sighting));
        starts.find(|start| follows(&self.rest, start, sightings))
    }
}

fn follows(rest: &[(Near, Atom)], from: &Sighting, sightings: &Sightings) -> bool {
    let Some(((near, atom), rest)) = rest.split_first() else { return true };
    sightings
        .around(from)
        .iter()
        .any(|next| atom.fits(next) && near.fits(sightings, from, next) && follows(rest, next, sightings))
}

impl Atom {
    fn fits(&self, sighting: &Sighting) -> bool {
        let fits = |polarity: Polarity| match polarity {
            Polarity::Said => !sighting.negated,
            Polarity::Denied => sighting.negated,
            Polarity::Either => true,
        };
        self.any.iter().any(|(meaning, polarity)| *meaning == sighting.meaning && fits(*polarity))
    }
}

impl Near {
    fn fits(self, sightings: &Sightings, a: &Sighting, b: &Sighting) -> bool {
        match self {
            Near::Adjacent => sightings.distance(a, b).is_some_and(|it| it <= 1),
            Near::After => sightings.distance(a, b).is_some_and(|it| it <= REACH),
            Near::Around => {
                let either = sightings.distance(a, b).or_else(|| sightings.distance(b, a));
                either.is_some_and(|it| it <= REACH)
            }
        }
    }
}
