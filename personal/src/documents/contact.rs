//! Telephone and e-mail.

use crate::finding::Finding;
use crate::typed;

/// An Italian telephone number, or a foreign one with its prefix.
///
/// Mobile numbers start with 3 and have 9 or 10 digits, fixed ones start with 0 and have 6 to 11 (national numbering
/// plan; from general knowledge). The postal form has ten cells for the mobile number, without +39.
pub fn phone(number: &str) -> Option<Finding> {
    let number = typed::compact(number);
    if number.is_empty() {
        return None;
    }
    let with_plus = number.strip_prefix('+').or_else(|| number.strip_prefix("00"));
    let digits = with_plus.unwrap_or(&number);
    if let Some(found) = digits.chars().find(|found| !found.is_ascii_digit()) {
        return Some(Finding::PhoneCharacter { found });
    }
    let without_prefix = digits.strip_prefix("39");
    let national = match (with_plus, without_prefix) {
        (Some(_), None) => {
            return length(digits, 7, 15).or(Some(Finding::PhoneForeign));
        }
        (Some(_), Some(national)) => national,
        // The prefix without its plus: no mobile number has twelve digits.
        (None, Some(national)) if digits.len() == 12 && national.starts_with('3') => national,
        (None, _) => digits,
    };
    match national.bytes().next() {
        Some(b'3') => length(national, 9, 10),
        Some(b'0') => length(national, 6, 11),
        _ => Some(Finding::PhoneStart),
    }
}

fn length(digits: &str, least: usize, most: usize) -> Option<Finding> {
    let count = digits.len();
    (!(least..=most).contains(&count)).then_some(Finding::PhoneLength { count, least, most })
}

/// Providers that many people have, against typing errors.
const PROVIDERS: [&str; 12] = [
    "gmail.com",
    "hotmail.com",
    "hotmail.it",
    "yahoo.com",
    "yahoo.it",
    "outlook.com",
    "outlook.it",
    "icloud.com",
    "libero.it",
    "virgilio.it",
    "tiscali.it",
    "live.it",
];

/// Names of providers that exist and are one letter away from a more common one.
const REAL: [&str; 3] = ["mail", "ymail", "email"];

/// `com` as it is often mistyped; none of them is the end of a common provider's name.
const NOT_COM: [&str; 7] = ["con", "cmo", "ocm", "comm", "vom", "xom", "cpm"];

/// Whether an e-mail address is plausible. Only sending a message would tell whether it exists.
pub fn email(address: &str) -> Option<Finding> {
    let address = address.trim();
    if address.is_empty() {
        return None;
    }
    let may_stand = |found: char| found.is_ascii_graphic() && !"(),:;<>[\\]\"".contains(found);
    if let Some(found) = address.chars().find(|found| !may_stand(*found)) {
        return Some(Finding::EmailCharacter { found });
    }
    let Some((name, provider)) = address.split_once('@') else {
        return Some(Finding::EmailShape);
    };
    let labels_are_whole = |text: &str| text.split('.').all(|label| !label.is_empty());
    let ends_well = |text: &str| {
        text.rsplit_once('.').is_some_and(|(_, end)| {
            end.len() >= 2 && end.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
    };
    if !labels_are_whole(name)
        || !labels_are_whole(provider)
        || !ends_well(provider)
        || provider.contains('@')
    {
        return Some(Finding::EmailShape);
    }
    let provider = provider.to_ascii_lowercase();
    let domain = PROVIDERS.into_iter().find(|known| is_mistyped(&provider, known))?;
    Some(Finding::EmailMeant { domain })
}

/// Whether a provider is a known one with one error in its name, or in `com`.
fn is_mistyped(provider: &str, known: &str) -> bool {
    let (Some((name, end)), Some((known_name, known_end))) =
        (provider.rsplit_once('.'), known.rsplit_once('.'))
    else {
        return false;
    };
    match (name == known_name, end == known_end) {
        (true, true) => false,
        (true, false) => known_end == "com" && NOT_COM.contains(&end),
        (false, true) => !REAL.contains(&name) && is_one_error_away(name.as_bytes(), known_name.as_bytes()),
        (false, false) => false,
    }
}

/// One letter too many, missing, other, or two neighbours that changed places.
fn is_one_error_away(typed: &[u8], meant: &[u8]) -> bool {
    let same = typed.iter().zip(meant).take_while(|(one, other)| one == other).count();
    let (typed, meant) = (&typed[same..], &meant[same..]);
    match (typed, meant) {
        ([], []) => false,
        ([_, typed @ ..], [_, meant @ ..]) if typed == meant => true,
        ([_, rest @ ..], meant) if rest == meant => true,
        (typed, [_, rest @ ..]) if typed == rest => true,
        ([a, b, typed @ ..], [c, d, meant @ ..]) => a == d && b == c && typed == meant,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephones() {
        let length = |count, least, most| Some(Finding::PhoneLength { count, least, most });
        for (number, finding) in [
            ("", None),
            ("333 123 4567", None),
            ("+39 333/1234567", None),
            ("0039 333.1234567", None),
            ("393331234567", None),
            ("٣٣٣١٢٣٤٥٦٧", None),
            ("3931234567", None),
            ("055 123456", None),
            ("+39 055 123456", None),
            ("333 1234", length(7, 9, 10)),
            ("33312345678", length(11, 9, 10)),
            ("0551", length(4, 6, 11)),
            ("+212 612345678", Some(Finding::PhoneForeign)),
            ("+21", length(2, 7, 15)),
            ("612345678", Some(Finding::PhoneStart)),
            ("+", length(0, 7, 15)),
            ("333 1234567 (casa)", Some(Finding::PhoneCharacter { found: 'C' })),
        ] {
            assert_eq!(phone(number), finding, "{number}");
        }
    }

    #[test]
    fn addresses_of_e_mail() {
        let meant = |domain| Some(Finding::EmailMeant { domain });
        for (address, finding) in [
            ("", None),
            ("fatima.el+1@gmail.com", None),
            ("a@mail.com", None),
            ("a@ymail.com", None),
            ("a@yahoo.in", None),
            ("a@hotmail.co.uk", None),
            ("a@pec.studio-rossi.it", None),
            ("a@gaxil.com", None),
            ("a@gmial.com", meant("gmail.com")),
            ("a@gmai.com", meant("gmail.com")),
            ("a@Gmail.con", meant("gmail.com")),
            ("a@hotmaill.it", meant("hotmail.it")),
            ("a@libeto.it", meant("libero.it")),
            ("gmail.com", Some(Finding::EmailShape)),
            ("a@b", Some(Finding::EmailShape)),
            ("a@b.c", Some(Finding::EmailShape)),
            ("a..b@gmail.com", Some(Finding::EmailShape)),
            ("@gmail.com", Some(Finding::EmailShape)),
            ("a@b@gmail.com", Some(Finding::EmailShape)),
            ("a b@gmail.com", Some(Finding::EmailCharacter { found: ' ' })),
            ("a@gmail,com", Some(Finding::EmailCharacter { found: ',' })),
            ("اa@gmail.com", Some(Finding::EmailCharacter { found: 'ا' })),
        ] {
            assert_eq!(email(address), finding, "{address}");
        }
    }
}
