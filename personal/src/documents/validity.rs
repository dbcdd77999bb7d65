//! Days of a paper: born, issued, expires, in this order.

use sportello_rules::Date;

use crate::finding::Finding;

/// The oldest age that is not asked about, in years.
const OLDEST: i32 = 120;

/// What is known of the days of a paper. What is not known is not compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Validity {
    pub born: Option<Date>,
    pub issued: Option<Date>,
    /// Its last day.
    pub expires: Option<Date>,
}

impl Validity {
    /// What is said about the day of issue.
    pub fn issue(&self, on_date: Date) -> Option<Finding> {
        let issued = self.issued?;
        match self.born {
            _ if issued > on_date => Some(Finding::IssuedInFuture),
            Some(born) if issued < born => Some(Finding::IssuedBeforeBirth { issued, born }),
            _ => None,
        }
    }

    /// What is said about the last day.
    pub fn expiry(&self, on_date: Date) -> Option<Finding> {
        let expires = self.expires?;
        match self.issued.or(self.born) {
            Some(issued) if expires <= issued => Some(Finding::ExpiresBeforeIssued { expires, issued }),
            _ if expires < on_date => Some(Finding::Expired { expires, days: on_date.days_since(expires) }),
            _ => None,
        }
    }
}

/// What is said about a day of birth.
pub fn birth_date(born: Date, on_date: Date) -> Option<Finding> {
    let years = on_date.months_since(born) / 12;
    match years {
        _ if born > on_date => Some(Finding::BornInFuture),
        _ if years > OLDEST => Some(Finding::BornLongAgo { years }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_order() {
        let day = |text: &str| Date::parse(text);
        let get = |text: &str| day(text).expect("a day");
        let on_date = get("2026-11-26");
        let (born, issued) = (get("1990-05-12"), get("2020-03-01"));
        let early = get("1989-05-12");
        for (issue, expiry, about_issue, about_expiry) in [
            ("2020-03-01", "2030-03-01", None, None),
            ("2020-03-01", "2026-11-26", None, None),
            ("", "2026-11-25", None, Some(Finding::Expired { expires: get("2026-11-25"), days: 1 })),
            ("2026-11-27", "2030-03-01", Some(Finding::IssuedInFuture), None),
            ("1989-05-12", "2030-03-01", Some(Finding::IssuedBeforeBirth { issued: early, born }), None),
            (
                "2020-03-01",
                "2020-03-01",
                None,
                Some(Finding::ExpiresBeforeIssued { expires: issued, issued }),
            ),
            ("", "1989-05-12", None, Some(Finding::ExpiresBeforeIssued { expires: early, issued: born })),
            ("", "", None, None),
        ] {
            let validity = Validity { born: Some(born), issued: day(issue), expires: day(expiry) };
            assert_eq!(validity.issue(on_date), about_issue, "{issue}");
            assert_eq!(validity.expiry(on_date), about_expiry, "{issue} to {expiry}");
        }
        assert_eq!(birth_date(get("2026-11-27"), on_date), Some(Finding::BornInFuture));
        assert_eq!(birth_date(get("2026-11-26"), on_date), None);
        assert_eq!(birth_date(get("1905-11-26"), on_date), Some(Finding::BornLongAgo { years: 121 }));
    }
}
