//! Everything that is to be said about all fields at once.

use sportello_rules::Date;

use super::{Birth, Field, Member, MemberField, Paper, Personal, Relation};
use crate::documents::{self, Validity};
use crate::finding::Finding;
use crate::fiscal_code::{self, Person};
use crate::places::{PlaceCode, Places};
use crate::{latin, typed};

/// What the checks say about each field, in the order of the fields. Empty fields have no findings: whether a field is
/// needed is a question of the form.
pub fn findings(personal: &Personal, places: &Places, on_date: Date) -> Vec<(Field, Finding)> {
    let mut said = Said(Vec::new());
    let born = personal.birth.day();

    said.name(personal, Field::Surname);
    said.name(personal, Field::Name);
    said.birth(&personal.birth, places, on_date, [Field::BirthDate, Field::BirthPlace, Field::BirthTown]);
    said.about(Field::Citizenship, state(&personal.citizenship, places));

    let person = Person {
        surname: personal.on_paper(Field::Surname),
        name: personal.on_paper(Field::Name),
        birth_date: born,
        sex: personal.sex,
        birth_place: places.find(&personal.birth.place),
    };
    for finding in fiscal_code::check(&personal.fiscal_code, &person, places, on_date) {
        said.about(Field::FiscalCode, Some(finding));
    }

    said.about(Field::PassportNumber, documents::passport_number(&personal.passport.number));
    said.paper(&personal.passport, born, on_date, [Field::PassportIssued, Field::PassportExpires]);
    said.about(Field::PassportAuthority, latin::script(&personal.passport_authority));
    said.about(Field::PermitNumber, permit_number(personal));
    said.paper(&personal.permit, born, on_date, [Field::PermitIssued, Field::PermitExpires]);

    let address = &personal.address;
    let comune = places.find(&address.comune).filter(|code| !code.is_state());
    said.about(Field::Street, documents::street(&address.street, &address.number));
    said.about(Field::StreetNumber, documents::street_number(&address.number));
    said.about(Field::Cap, documents::cap(&address.cap, comune, places));
    said.about(Field::Comune, unknown(&address.comune, comune, places));
    said.about(Field::AtHomeOf, latin::script(&address.at_home_of));
    said.about(Field::Phone, documents::phone(&personal.phone));
    said.about(Field::Email, documents::email(&personal.email));

    for (at, member) in personal.family.iter().enumerate() {
        let field = |field| Field::Family(at, field);
        said.name(personal, field(MemberField::Surname));
        said.name(personal, field(MemberField::Name));
        let fields = [MemberField::BirthDate, MemberField::BirthPlace, MemberField::BirthTown];
        said.birth(&member.birth, places, on_date, fields.map(field));
        said.about(field(MemberField::BirthDate), generation(member, born));
        said.about(field(MemberField::Citizenship), state(&member.citizenship, places));
    }
    said.0
}

/// What has been said so far.
struct Said(Vec<(Field, Finding)>);

impl Said {
    fn about(&mut self, field: Field, finding: Option<Finding>) {
        self.0.extend(finding.map(|finding| (field, finding)));
    }

    /// A name in other letters is as good as one in Latin letters, once these stand beside it.
    fn name(&mut self, personal: &Personal, field: Field) {
        let field = personal.latin_line(field).unwrap_or(field);
        self.about(field, latin::check(personal.text(field)));
    }

    /// The day that is typed into a field; says so if it is none.
    fn day(&mut self, field: Field, text: &str) -> Option<Date> {
        let day = typed::date(text);
        let is_wrong = day.is_none() && !text.trim().is_empty();
        self.about(field, is_wrong.then_some(Finding::NotADate));
        day
    }

    fn birth(&mut self, birth: &Birth, places: &Places, on_date: Date, [date, place, town]: [Field; 3]) {
        let born = self.day(date, &birth.date);
        self.about(date, born.and_then(|born| documents::birth_date(born, on_date)));
        self.about(place, unknown(&birth.place, places.find(&birth.place), places));
        self.about(town, latin::script(&birth.town));
    }

    fn paper(&mut self, paper: &Paper, born: Option<Date>, on_date: Date, [issued, expires]: [Field; 2]) {
        let issue = self.day(issued, &paper.issued);
        let validity = Validity { born, issued: issue, expires: typed::date(&paper.expires) };
        self.about(issued, validity.issue(on_date));
        self.day(expires, &paper.expires);
        self.about(expires, validity.expiry(on_date));
    }
}

fn permit_number(personal: &Personal) -> Option<Finding> {
    let number = typed::compact(&personal.permit.number);
    let is_twice = !number.is_empty() && number == typed::compact(&personal.passport.number);
    let twice = is_twice.then_some(Finding::NumberTwice);
    twice.or_else(|| documents::permit_number(&personal.permit.number))
}

fn state(kept: &str, places: &Places) -> Option<Finding> {
    unknown(kept, places.find(kept).filter(|code| code.is_state()), places)
}

fn unknown(kept: &str, place: Option<PlaceCode>, places: &Places) -> Option<Finding> {
    let is_unknown = place.is_none() && !kept.is_empty() && !places.is_empty();
    is_unknown.then_some(Finding::PlaceUnknown)
}

/// A child is younger than the parent.
fn generation(member: &Member, born: Option<Date>) -> Option<Finding> {
    let (person, member_born) = (born?, member.birth.day()?);
    let (child, parent) = match member.relation? {
        Relation::Child => (member_born, person),
        Relation::Parent => (person, member_born),
        _ => return None,
    };
    (child <= parent).then_some(Finding::ChildNotYounger { child, parent })
}
