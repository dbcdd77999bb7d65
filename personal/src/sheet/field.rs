//! The fields of [`Personal`] by name.

use super::{Birth, Lives, Member, Personal, Relation};
use crate::fiscal_code::Sex;

/// Members of the family that a sheet can hold; the postal form has rooms for a spouse and five children.
const MOST_MEMBERS: usize = 20;

/// Writes the enum of fields with their ids, and the way to the text of each; fields that are choices are named with
/// their table of ids.
macro_rules! fields {
    ($(#[$doc:meta])* $fields:ident of $of:ident { $($id:literal $field:ident $kind:ident $($path:ident).+,)* } $($more:tt)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $fields {
            $($field,)*
            $($more)*
        }

        impl $of {
            fn plain_text(&self, field: $fields) -> &str {
                match field {
                    $($fields::$field => fields!(@text $kind self.$($path).+),)*
                    #[allow(unreachable_patterns)]
                    _ => "",
                }
            }

            fn set_plain_text(&mut self, field: $fields, text: &str) {
                match field {
                    $($fields::$field => fields!(@set $kind self.$($path).+, text),)*
                    #[allow(unreachable_patterns)]
                    _ => {}
                }
            }
        }

        impl $fields {
            /// All of them in the order of forms, without the family.
            pub const ALL: &[$fields] = &[$($fields::$field),*];

            fn plain_id(self) -> &'static str {
                match self {
                    $($fields::$field => $id,)*
                    #[allow(unreachable_patterns)]
                    _ => "",
                }
            }
        }
    };
    (@text typed $place:expr) => { &$place };
    (@text $choice:ident $place:expr) => { $choice::id_of($place) };
    (@set typed $place:expr, $text:ident) => { $text.clone_into(&mut $place) };
    (@set $choice:ident $place:expr, $text:ident) => { $place = $choice::of_id($text) };
}

fields! {
    /// A field of [`Personal`].
    Field of Personal {
        "surname" Surname typed surname,
        "name" Name typed name,
        "surname-latin" SurnameLatin typed surname_latin,
        "name-latin" NameLatin typed name_latin,
        "sex" Sex Sex sex,
        "birth-date" BirthDate typed birth.date,
        "birth-place" BirthPlace typed birth.place,
        "birth-town" BirthTown typed birth.town,
        "citizenship" Citizenship typed citizenship,
        "fiscal-code" FiscalCode typed fiscal_code,
        "passport-number" PassportNumber typed passport.number,
        "passport-issued" PassportIssued typed passport.issued,
        "passport-expires" PassportExpires typed passport.expires,
        "passport-authority" PassportAuthority typed passport_authority,
        "permit-number" PermitNumber typed permit.number,
        "permit-issued" PermitIssued typed permit.issued,
        "permit-expires" PermitExpires typed permit.expires,
        "permit-kind" PermitKind typed permit_kind,
        "street" Street typed address.street,
        "street-number" StreetNumber typed address.number,
        "cap" Cap typed address.cap,
        "comune" Comune typed address.comune,
        "at-home-of" AtHomeOf typed address.at_home_of,
        "phone" Phone typed phone,
        "email" Email typed email,
    }
    /// A field of a member of the family, counted from 0.
    Family(usize, MemberField),
}

fields! {
    /// A field of a [`Member`].
    MemberField of Member {
        "relation" Relation Relation relation,
        "surname" Surname typed surname,
        "name" Name typed name,
        "surname-latin" SurnameLatin typed surname_latin,
        "name-latin" NameLatin typed name_latin,
        "sex" Sex Sex sex,
        "birth-date" BirthDate typed birth.date,
        "birth-place" BirthPlace typed birth.place,
        "birth-town" BirthTown typed birth.town,
        "citizenship" Citizenship typed citizenship,
        "lives" Lives Lives lives,
    }
}

impl Personal {
    /// What stands in a field; choices as their ids. Empty for a member that is not there.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Family(at, field) => self.family.get(at).map_or("", |member| member.plain_text(field)),
            field => self.plain_text(field),
        }
    }

    /// Puts a text into a field as it is; an id that is no choice empties a choice. The first field of the next member of
    /// the family adds that member; one beyond that is left out.
    pub fn set_text(&mut self, field: Field, text: &str) {
        match field {
            Field::Family(at, field) => {
                if at == self.family.len() && at < MOST_MEMBERS {
                    self.family.push(Member::default());
                }
                if let Some(member) = self.family.get_mut(at) {
                    member.set_plain_text(field, text);
                }
            }
            field => self.set_plain_text(field, text),
        }
    }

    /// What stands in a field, as papers have it: of a name in other letters its line in Latin ones, where it has one.
    pub fn on_paper(&self, field: Field) -> &str {
        self.latin_line(field).map_or_else(|| self.text(field), |latin| self.text(latin).trim())
    }

    /// The field with the line in Latin letters, of a name in others, where it is filled in.
    pub fn latin_line(&self, field: Field) -> Option<Field> {
        let is_other = crate::latin::script(self.text(field)).is_some();
        field.latin().filter(|latin| is_other && !self.text(*latin).trim().is_empty())
    }

    /// All fields, those of the members that are there last.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        let members = 0..self.family.len();
        let family =
            members.flat_map(|at| MemberField::ALL.iter().map(move |field| Field::Family(at, *field)));
        Field::ALL.iter().copied().chain(family)
    }
}

impl Field {
    /// The key of its texts. A field of the family has the id of the field alone.
    pub fn id(self) -> &'static str {
        match self {
            Field::Family(_, field) => field.id(),
            field => field.plain_id(),
        }
    }

    /// Is it a name in Latin letters beside one in others?
    pub fn is_latin(self) -> bool {
        matches!(
            self,
            Field::SurnameLatin
                | Field::NameLatin
                | Field::Family(_, MemberField::SurnameLatin | MemberField::NameLatin)
        )
    }

    /// The field with the same name in Latin letters, as in the passport, for who wrote it in others.
    pub fn latin(self) -> Option<Field> {
        match self {
            Field::Surname => Some(Field::SurnameLatin),
            Field::Name => Some(Field::NameLatin),
            Field::Family(at, MemberField::Surname) => Some(Field::Family(at, MemberField::SurnameLatin)),
            Field::Family(at, MemberField::Name) => Some(Field::Family(at, MemberField::NameLatin)),
            _ => None,
        }
    }
}

impl MemberField {
    /// The key of its texts.
    pub fn id(self) -> &'static str {
        self.plain_id()
    }
}

/// Gives a choice its ids.
macro_rules! choices {
    ($choice:ident $($id:literal $name:ident,)*) => {
        impl $choice {
            /// All choices, in the order to show.
            pub const ALL: &[$choice] = &[$($choice::$name),*];

            /// The key of its text.
            pub fn id(self) -> &'static str {
                match self {
                    $($choice::$name => $id,)*
                }
            }

            fn id_of(choice: Option<$choice>) -> &'static str {
                choice.map_or("", $choice::id)
            }

            fn of_id(id: &str) -> Option<$choice> {
                $choice::ALL.iter().copied().find(|choice| choice.id() == id)
            }
        }
    };
}

choices! { Sex "female" Female, "male" Male, }

choices! {
    Relation
    "spouse" Spouse,
    "child" Child,
    "spouses-child" SpousesChild,
    "parent" Parent,
    "spouses-parent" SpousesParent,
    "sibling" Sibling,
    "other" Other,
}

choices! {
    Lives
    "with-the-person" WithThePerson,
    "elsewhere-in-italy" ElsewhereInItaly,
    "abroad" Abroad,
}

impl Birth {
    /// Its day, if what is typed is one.
    pub fn day(&self) -> Option<sportello_rules::Date> {
        crate::typed::date(&self.date)
    }

    /// Younger than so many years on this day; nobody is whose day of birth is not known.
    pub fn is_under(&self, years: i32, on_date: sportello_rules::Date) -> bool {
        self.day().is_some_and(|born| on_date.months_since(born) < years * 12)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn younger_on_a_day() {
        let on_date = sportello_rules::Date::parse("2026-11-25").expect("a day");
        for (date, is_under) in [
            ("26/11/2012", true),
            ("25/11/2012", false),
            ("24/11/2012", false),
            ("02/06/2018", true),
            ("2018", false),
            ("", false),
        ] {
            let birth = Birth { date: date.to_owned(), ..Birth::default() };
            assert_eq!(birth.is_under(14, on_date), is_under, "{date}");
        }
    }
}
