//! The meanings that code speaks of. All others are known only to rules, and to what was learned.

#[cfg(feature = "compile")]
use crate::patterns::Meaning;
use crate::patterns::MeaningId;

macro_rules! known {
    ($($field:ident = $id:literal,)*) => {
        /// Their indices in one language's patterns.
        #[derive(Debug, Clone, Copy)]
        pub struct Known { $(pub $field: MeaningId,)* }

        impl Known {
            /// Every id.
            #[cfg(feature = "compile")]
            pub const IDS: &[&str] = &[$($id),*];

            /// From their indices as [`Known::all`] gives them.
            pub fn of(all: &[MeaningId]) -> Option<Known> {
                let mut all = all.iter().copied();
                Some(Known { $($field: all.next()?,)* })
            }

            #[cfg(feature = "compile")]
            pub fn all(&self) -> Vec<MeaningId> {
                vec![$(self.$field),*]
            }

            #[cfg(feature = "compile")]
            pub fn find(meanings: &[Meaning]) -> Known {
                let index = |id: &str| {
                    let found = meanings.iter().position(|meaning| meaning.id == id);
                    // No word has this meaning then, and nothing is found.
                    found.map_or(MeaningId::MAX, |index| index as MeaningId)
                };
                Known { $($field: index($id),)* }
            }
        }
    };
}

known! {
    // Small words.
    not = "not", yes = "yes", no = "no", unknown = "dont-know", withheld = "rather-not", correction = "correction",
    start_over = "start-over", why_ask = "why-ask",
    and = "and", but = "but", i = "i", me = "me", my = "my", with = "with", what_is = "what-is",
    only = "only", none_of = "none-of-these", all_of = "all-of-these",
    // Counting.
    number = "number", one = "one", both = "both", half = "half", first = "first", second = "second", third = "third",
    fourth = "fourth", last = "last",
    // Time.
    month_name = "month-name", month_maybe = "month-maybe", until = "until", about = "about", age = "age",
    age_have = "age-have", day = "day", week = "week", month = "month", year = "year", ago = "ago",
    since = "since", ahead = "ahead", after = "after", asks_whether = "asks-whether", can_i = "can-i", how = "how",
    question_word = "question-word", need = "need", this = "this", next = "next", today = "today", yesterday = "yesterday",
    tomorrow = "tomorrow", years_old = "years-old",
    // What a time can belong to.
    expire = "expire", live = "live", arrive = "arrive", italy = "italy", here = "here", residence = "residence",
    born = "born", married = "married", divorced = "divorced", time_sink = "time-sink", expired = "expired", other_expiring = "other-expiring",
    // Money.
    money = "money", earn = "earn", income = "income", per_year = "per-year", per_month = "per-month",
    per_hour = "per-hour", minimum = "minimum",
    // The permit and its kind.
    permit = "permit", kind = "kind", kind_alone = "kind-alone", reason = "reason", have = "have", formerly = "formerly", renew = "renew",
    into = "into", want = "want", convert = "convert", from = "from", lose = "lose",
    steal = "steal", give = "give", visa = "visa", come_here = "come-here", friend = "friend", notice = "notice-before-refusal", valid = "valid",
    // People.
    kin = "kin", family = "family", spouse = "spouse", child = "child", grown = "grown-up", parent = "parent", dead = "dead",
    other_relative = "other-relative", client = "client", bring = "bring", reunification = "reunification",
    i_am = "i-am", children = "children", age_minor = "age-minor", age_adult = "age-adult",
    // Work.
    work = "work", hour = "hour",
    // Names.
    country = "country", eu_person = "eu-person", passport = "passport", consulate = "consulate",
    come_from = "come-from", citizen = "citizen", travel = "travel", abroad = "abroad", speak = "speak", hire = "hire", student = "student", gap = "gap", if_ = "if", inside = "inside", alone = "alone", term = "term", place = "place",
}
