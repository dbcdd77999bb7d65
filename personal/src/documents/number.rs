//! Numbers of passports and permits.

use crate::finding::Finding;
use crate::fiscal_code::{Code, read};
use crate::typed;

/// Cells for the number of the permit on the postal form (Modulo 1, box 18).
const PERMIT_CELLS: usize = 12;

/// Passport numbers have at most nine characters in the machine-readable line (ICAO Doc 9303-4); some states print
/// longer ones on the page. The postal form has 14 cells (box 44).
const PASSPORT: (usize, usize) = (6, 12);

/// A passport number, in the person's spelling: 6 to 12 letters and digits. States have patterns of their own; none of
/// them is verified, so none is asked for.
pub fn passport_number(number: &str) -> Option<Finding> {
    let number = typed::compact(number);
    plain(&number)?.err().or_else(|| length(&number, PASSPORT.0, PASSPORT.1))
}

/// The number of a permit of stay, from the front of the card.
///
/// Verified is only the card of 2010: `I` and eight digits (annex A, GU 22 of 28.1.2010). The format of the card of
/// 2021 (D.M. 20.1.2021) and of paper permits was not found, so other numbers are never called wrong.
pub fn permit_number(number: &str) -> Option<Finding> {
    let number = typed::compact(number);
    if let Err(finding) = plain(&number)? {
        return Some(finding);
    }
    let digits = number.trim_start_matches(|found: char| found.is_ascii_alphabetic());
    let is_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    match (number.len() - digits.len(), digits.len()) {
        (1, 8) if is_digits && number.starts_with('I') => None,
        // The codes of the receipt: assicurata and ologramma have 12 digits, the number of the file has 10.
        (0, 10..=12) if is_digits => Some(Finding::PermitNumberOfReceipt),
        _ => length(&number, 6, PERMIT_CELLS).or(Some(Finding::PermitNumberOther)),
    }
}

/// `None` for nothing; an error for what is no number of a paper at all.
fn plain(number: &str) -> Option<Result<(), Finding>> {
    if number.is_empty() {
        return None;
    }
    if let Ok(Code::Person(code)) = read(number)
        && code.control_agrees()
    {
        return Some(Err(Finding::NumberIsFiscalCode));
    }
    if let Some(found) = number.chars().find(|found| !found.is_ascii_alphanumeric()) {
        return Some(Err(Finding::NumberCharacter { found }));
    }
    let has_digit = number.bytes().any(|byte| byte.is_ascii_digit());
    Some(if has_digit { Ok(()) } else { Err(Finding::NumberWithoutDigit) })
}

fn length(number: &str, least: usize, most: usize) -> Option<Finding> {
    let count = number.len();
    (!(least..=most).contains(&count)).then_some(Finding::NumberLength { count, least, most })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_passports() {
        for (number, finding) in [
            ("", None),
            (" - ", None),
            ("YA1234567", None),
            ("ab 123456", None),
            ("E١٢٣٤٥٦٧", None),
            ("12345", Some(Finding::NumberLength { count: 5, least: 6, most: 12 })),
            ("1234567890123", Some(Finding::NumberLength { count: 13, least: 6, most: 12 })),
            ("AB123_456", Some(Finding::NumberCharacter { found: '_' })),
            ("АВ123456", Some(Finding::NumberCharacter { found: 'А' })),
            ("PASSPORT", Some(Finding::NumberWithoutDigit)),
            ("RSSMRA85T10A562S", Some(Finding::NumberIsFiscalCode)),
        ] {
            assert_eq!(passport_number(number), finding, "{number}");
        }
    }

    #[test]
    fn numbers_of_permits() {
        for (number, finding) in [
            ("", None),
            ("I12345678", None),
            ("i 123 456 78", None),
            ("I1234567", Some(Finding::PermitNumberOther)),
            ("XX1234567", Some(Finding::PermitNumberOther)),
            ("123456789", Some(Finding::PermitNumberOther)),
            ("061234567890", Some(Finding::PermitNumberOfReceipt)),
            ("I12", Some(Finding::NumberLength { count: 3, least: 6, most: 12 })),
            ("I123456789012", Some(Finding::NumberLength { count: 13, least: 6, most: 12 })),
            ("SOGGIORNO", Some(Finding::NumberWithoutDigit)),
            ("MLLSNT82P65Z404U", Some(Finding::NumberIsFiscalCode)),
        ] {
            assert_eq!(permit_number(number), finding, "{number}");
        }
    }
}
