//! Papers and ways to be reached: what is plausible, and what is said to whom mistyped.
//!
//! * `number`: numbers of passports and permits;
//! * `validity`: born, issued, expires, in this order;
//! * `contact`: telephone and e-mail;
//! * `address`: street, number, CAP.
//!
//! Each function says the most important thing about one field, and nothing about an empty one.

mod address;
mod contact;
mod number;
mod validity;

pub use address::{cap, street, street_number};
pub use contact::{email, phone};
pub use number::{passport_number, permit_number};
pub use validity::{Validity, birth_date};
