//! A term as it is written, and the dates that it may count from.

use std::fmt;

use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::calendar::Layer;
use crate::fact::Fact;
use crate::people::Role;
use crate::term::{Basis, EndRule, Length};

/// A term: `[term.NAME]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawTerm {
    /// What it counts from: an activity and one of its dates, such as `receive.received-on`. The dates are `done-on`,
    /// `received-on`, `promised-on`, `given-on` and `notified-on` (of a ruling; `notified-on` is the day it was given when the other is not known), `sent-on` (the day its letter left) and, of the acts `receive` and `escalate`, `lodged-on`: the day
    /// of the first message where that was written, else the `received-on` of `escalate`. It counts from the day after. Of a list of them, it counts from
    /// the latest that there is: `["receive.received-on", "complete.received-on"]`. A term that stands above it can begin it too, when nothing
    /// met that one: `handle.last-day` is its last day, as long as what meets it is owed.
    pub from: Spanned<Anchors>,
    /// How long: `30 days`, `2 working days`, `6 weeks`, `1 month`, `1 year`. Left out, the date itself is the last
    /// day: a promised day.
    pub length: Option<Length>,
    /// On what it rests: `statute`, `policy` or `agreement`. Where a law moves the end of a statutory term off a day
    /// of rest, it moves only those.
    pub basis: Basis,
    /// The fact without which no law or agreement binds to it: the same clock then runs as the organisation's own rule, and is shown as that.
    /// `written` where the law knows written complaints only (Awb 9:4).
    pub policy_unless: Option<Fact>,
    /// What happens when it ends on a day of rest: `extend` to the next working day, `advance` to the one before, or
    /// `none`. Left out, as the calendar's law says for that basis.
    pub end: Option<EndRule>,
    /// Which days of rest count: `legal`, `sector`, `closures`. All three when left out.
    pub layers: Option<Vec<Layer>>,
    /// The activities that meet it; one with a letter meets it on the day the letter leaves.
    pub met_by: Vec<Spanned<String>>,
    /// The article it comes from.
    pub source: String,
    /// How many working days before the end its owners are reminded.
    #[serde(default)]
    pub warn_working_days: u32,
    /// The roles that are reminded and warned. A term without owners needs something that is possible only before its
    /// end, or only after it: it is a right that lapses, or a time to wait.
    #[serde(default)]
    pub owners: Vec<Role>,
    /// Whether it is a promise to the complainant, told in letters and on their page.
    #[serde(default)]
    pub told: bool,
    /// `true` for a term of one course only, such as that of telling that a complaint is not taken up. It counts from its date all
    /// the same, but until what meets it is to be done its last day is only there to know: it is not late, and nobody is warned.
    #[serde(default)]
    pub once_owed: bool,
}

/// One date to count from, or a list of them.
pub struct Anchors(pub Vec<String>);

impl<'de> Deserialize<'de> for Anchors {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct OneOrMore;
        impl<'de> Visitor<'de> for OneOrMore {
            type Value = Anchors;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date such as \"receive.received-on\", or a list of them")
            }

            fn visit_str<E: de::Error>(self, one: &str) -> Result<Anchors, E> {
                Ok(Anchors(vec![one.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Anchors, A::Error> {
                let mut all = Vec::new();
                while let Some(one) = list.next_element()? {
                    all.push(one);
                }
                Ok(Anchors(all))
            }
        }
        from.deserialize_any(OneOrMore)
    }
}
