//! How two ranges, or a point and a range, lie to each other (DMN 1.5, table 78). Native only.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::super::value::{Range, Value, order};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relation {
    Before,
    After,
    Meets,
    MetBy,
    Overlaps,
    Finishes,
    FinishedBy,
    Includes,
    During,
    Starts,
    StartedBy,
    Coincides,
}

/// An end with how far it is moved off its value: an open lower end lies just above, an open upper one
/// just below.
struct End<'a>(&'a Value, i8);

impl End<'_> {
    fn order(&self, other: &End) -> Option<Ordering> {
        Some(order(self.0, other.0)?.then(self.1.cmp(&other.1)))
    }
}

struct Ends<'a> {
    low: End<'a>,
    high: End<'a>,
}

fn ends(value: &Value) -> Ends<'_> {
    match value {
        Value::Range(range) => {
            let Range { low, low_closed, high, high_closed } = &**range;
            Ends { low: End(low, i8::from(!low_closed)), high: End(high, -i8::from(!high_closed)) }
        }
        point => Ends { low: End(point, 0), high: End(point, 0) },
    }
}

pub fn relate(relation: Relation, arguments: &[Value]) -> Value {
    let [a, b] = arguments else {
        return Value::Null;
    };
    let (a, b) = (ends(a), ends(b));
    let truth = match relation {
        Relation::Before => before(&a, &b),
        Relation::After => before(&b, &a),
        Relation::Meets => meets(&a, &b),
        Relation::MetBy => meets(&b, &a),
        Relation::Overlaps => before(&a, &b).zip(before(&b, &a)).map(|(before, after)| !before && !after),
        Relation::Finishes => finishes(&a, &b),
        Relation::FinishedBy => finishes(&b, &a),
        Relation::Includes => includes(&a, &b),
        Relation::During => includes(&b, &a),
        Relation::Starts => starts(&a, &b),
        Relation::StartedBy => starts(&b, &a),
        Relation::Coincides => starts(&a, &b).zip(finishes(&a, &b)).map(|(a, b)| a && b),
    };
    truth.into()
}

fn before(a: &Ends, b: &Ends) -> Option<bool> {
    a.high.order(&b.low).map(Ordering::is_lt)
}

fn meets(a: &Ends, b: &Ends) -> Option<bool> {
    Some(order(a.high.0, b.low.0)?.is_eq() && a.high.1 == 0 && b.low.1 == 0)
}

fn includes(a: &Ends, b: &Ends) -> Option<bool> {
    Some(a.low.order(&b.low)?.is_le() && a.high.order(&b.high)?.is_ge())
}

fn starts(a: &Ends, b: &Ends) -> Option<bool> {
    Some(a.low.order(&b.low)?.is_eq() && a.high.order(&b.high)?.is_le())
}

fn finishes(a: &Ends, b: &Ends) -> Option<bool> {
    Some(a.high.order(&b.high)?.is_eq() && a.low.order(&b.low)?.is_ge())
}
