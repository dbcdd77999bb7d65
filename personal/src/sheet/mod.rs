//! What a person has typed about themselves, for all forms.
//!
//! * `field`: the fields by name, so that a form is a list of fields;
//! * `keep`: lines that are kept on the device, if the person asks for it;
//! * `findings`: everything that is to be said about all fields.
//!
//! Invariant: every text is as it was typed. An empty text is a field that was not filled in.

mod field;
mod findings;
mod keep;

use serde::{Deserialize, Serialize};

pub use field::{Field, MemberField};
pub use findings::findings;

use crate::fiscal_code::Sex;

/// All data of one person. Days are text as typed, or `YYYY-MM-DD` from a browser's own field; see
/// [`crate::typed::date`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Personal {
    /// As in the passport's Latin line.
    pub surname: String,
    /// All given names, as in the passport's Latin line.
    pub name: String,
    /// The same in Latin letters, where they are typed in others.
    pub surname_latin: String,
    pub name_latin: String,
    pub sex: Option<Sex>,
    pub birth: Birth,
    /// Two letters of the state (ISO), or its code such as `Z330`.
    pub citizenship: String,
    pub fiscal_code: String,
    pub passport: Paper,
    /// Who issued the passport, in words.
    pub passport_authority: String,
    pub permit: Paper,
    /// What stands on the card, for example *lavoro subordinato*.
    pub permit_kind: String,
    pub address: Address,
    pub phone: String,
    pub email: String,
    pub family: Vec<Member>,
}

/// When and where somebody was born.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Birth {
    pub date: String,
    /// The code of a municipality such as `H501`, two letters of a state (ISO), or a state's code such as `Z135`.
    pub place: String,
    /// The town, in words, for who was born abroad.
    pub town: String,
}

/// A passport or a permit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paper {
    pub number: String,
    pub issued: String,
    pub expires: String,
}

/// Where somebody lives in Italy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    pub street: String,
    pub number: String,
    pub cap: String,
    /// The code of a municipality such as `D612`.
    pub comune: String,
    /// Whose name is on the door, if not the person's own.
    pub at_home_of: String,
}

/// A member of the family.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Member {
    pub relation: Option<Relation>,
    pub surname: String,
    pub name: String,
    /// The same in Latin letters, where they are typed in others.
    pub surname_latin: String,
    pub name_latin: String,
    pub sex: Option<Sex>,
    pub birth: Birth,
    pub citizenship: String,
    pub lives: Option<Lives>,
}

/// What a member of the family is to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Relation {
    /// Husband, wife, or partner of a civil union.
    Spouse,
    Child,
    /// Of the spouse only.
    SpousesChild,
    Parent,
    SpousesParent,
    Sibling,
    Other,
}

/// Where a member of the family lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lives {
    WithThePerson,
    ElsewhereInItaly,
    Abroad,
}
