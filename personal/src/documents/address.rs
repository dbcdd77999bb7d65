//! An Italian address: street, number, CAP.

use crate::finding::Finding;
use crate::latin::{self, Marks};
use crate::places::{CapFit, PlaceCode, Places};
use crate::typed;

/// Whether a CAP has five digits and belongs to the municipality, if that is known.
pub fn cap(cap: &str, comune: Option<PlaceCode>, places: &Places) -> Option<Finding> {
    let digits = typed::compact(cap);
    if digits.is_empty() {
        return None;
    }
    let is_cap = digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = digits.parse().ok().filter(|_| is_cap) else {
        return Some(Finding::CapShape);
    };
    let comune = comune?;
    match places.cap_fit(number, comune) {
        CapFit::Own | CapFit::Open => None,
        CapFit::General => Some(Finding::CapGeneral),
        CapFit::Unknown => Some(Finding::CapUnknown),
        CapFit::OtherComune => Some(Finding::CapOtherComune { expected: expected(comune, places) }),
        CapFit::OtherProvince => Some(Finding::CapOtherProvince { expected: expected(comune, places) }),
    }
}

/// `50051`, or `50121–50145` for a city with several.
fn expected(comune: PlaceCode, places: &Places) -> String {
    let caps = places.caps(comune);
    let mut text = String::new();
    for cap in [caps.first(), caps.last().filter(|last| caps.first() != Some(last))].into_iter().flatten() {
        if !text.is_empty() {
            text.push('–');
        }
        for place in [10_000, 1000, 100, 10, 1] {
            text.push(char::from(b'0' + (cap / place % 10) as u8));
        }
    }
    text
}

/// The line of the street. `number` is what stands in the field for the number.
pub fn street(street: &str, number: &str) -> Option<Finding> {
    let street = street.trim();
    if street.is_empty() {
        return None;
    }
    if let Some(finding) = latin::script(street) {
        return Some(finding);
    }
    let last = street.rsplit([' ', ',']).next().unwrap_or_default();
    if number.trim().is_empty()
        && last.len() < street.len()
        && last.starts_with(|found: char| found.is_ascii_digit())
    {
        return Some(Finding::NumberInStreet { number: last.to_owned() });
    }
    let first = street.split_whitespace().next().unwrap_or_default();
    let first = latin::letters(first.split(['.', '\'', '’']).next().unwrap_or_default(), Marks::Bare);
    let all = latin::letters(street, Marks::Bare);
    let is_kind = KINDS.split(' ').any(|kind| kind == first) || GERMAN.iter().any(|kind| all.ends_with(kind));
    (!is_kind).then_some(Finding::StreetKind)
}

/// The number of the house: with a digit, or *snc* (without a number).
pub fn street_number(number: &str) -> Option<Finding> {
    let tidy = typed::compact(number);
    let is_number = tidy.is_empty() || tidy == "SNC" || tidy.bytes().any(|byte| byte.is_ascii_digit());
    (!is_number).then_some(Finding::StreetNumberShape)
}

/// How names of streets begin, with their abbreviations. No list can be whole, so it is never wrong to begin otherwise.
const KINDS: &str = "VIA V VIALE VLE VICO VICOLO VICOLETTO PIAZZA PZA PZZA P PIAZZALE PLE PIAZZETTA CORSO CSO C LARGO L \
    STRADA STRADELLA STRADONE STR LOCALITA LOC FRAZIONE FRAZ CONTRADA CDA BORGO BORGATA BANCHINA CALATA CALLE CAMPO \
    CAMPIELLO CASCINA CASALE CHIASSO CIRCONVALLAZIONE CLIVO CORTE CORTILE COSTA CROCICCHIO CUPA FONDAMENTA GALLERIA \
    GIARDINO GIARDINI LIDO LUNGADIGE LUNGARNO LUNGODORA LUNGOLAGO LUNGOMARE LUNGOPO LUNGOTEVERE MOLO MASSERIA NUCLEO \
    PARCO PASSAGGIO PASSEGGIATA PODERE PORTICO PROLUNGAMENTO QUARTIERE RAMO RAMPA REGIONE RIONE RIVA RONCO ROTONDA \
    SALITA SALIZADA SCALA SCALINATA SDRUCCIOLO SESTIERE SPIANATA STATALE PROVINCIALE SUPPORTICO TRAVERSA TRAZZERA \
    VILLA VILLAGGIO VIOTTOLO VOCABOLO ZONA RUE PLACE AVENUE CHEMIN ROUTE HAMEAU FRACTION ULICA TRG";

/// How names of streets end in South Tyrol.
const GERMAN: [&str; 5] = ["STRASSE", "GASSE", "WEG", "PLATZ", "ALLEE"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streets() {
        let with_number = |number: &str| Some(Finding::NumberInStreet { number: number.to_owned() });
        for (line, number, finding) in [
            ("", "", None),
            ("Via Roma", "12", None),
            ("Via XXV Aprile", "", None),
            ("Piazza 4 Novembre", "", None),
            ("p.zza Dante", "1", None),
            ("Località Le Piagge", "snc", None),
            ("Weinstraße", "3", None),
            ("Via Roma 12", "", with_number("12")),
            ("Via Roma,12/A", "", with_number("12/A")),
            ("Via Roma 12", "12", None),
            ("Roma", "12", Some(Finding::StreetKind)),
            ("شارع روما", "", Some(Finding::NotLatin)),
        ] {
            assert_eq!(street(line, number), finding, "{line}");
        }
    }

    #[test]
    fn numbers_of_houses() {
        for (number, finding) in [
            ("", None),
            ("12/A", None),
            ("12 rosso", None),
            ("s.n.c.", None),
            ("dodici", Some(Finding::StreetNumberShape)),
        ] {
            assert_eq!(street_number(number), finding, "{number}");
        }
    }
}
