//! Terms: a promise with a date, which can explain itself step by step.
//!
//! The day from which a term runs does not count; its last day counts to midnight. All dates are civil dates in the
//! calendar's zone. The explanation is data ([`Step`]), so that an event can store it and every language can say it.

mod adjusted;
mod compute;
mod length;
mod step;

#[cfg(test)]
mod tests;

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use adjusted::{Adjustment, adjusted};
pub use compute::{adjourn, count_back, due, resume, shift};
pub use length::{BadLength, Length, Unit};
pub use step::{DayOff, NotMoved, Step, Warning};

use crate::calendar::Layer;

/// Why a term binds: the law on the ends of terms holds for those of a statute only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A statute, or an order in council to which the law on terms applies too (Atw arts. 1 and 5).
    Statute,
    /// A by-law, regulation or the organisation's own rules.
    Policy,
    /// An agreement with the complainant.
    Agreement,
}

/// What happens when the last day is no working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndRule {
    /// Nothing: the day stays.
    None,
    /// On to the next working day.
    Extend,
    /// Back to the working day before, for an internal target.
    Advance,
}

macro_rules! words {
    ($kind:ty, $what:literal, $($word:literal => $value:expr),+ ; $instead:literal) => {
        impl FromStr for $kind {
            type Err = String;

            fn from_str(word: &str) -> Result<$kind, String> {
                match word {
                    $($word => Ok($value),)+
                    _ => Err(format!(concat!("`{}` is not ", $what, "; write ", $instead), word)),
                }
            }
        }
    };
}

words!(Basis, "a basis", "statute" => Basis::Statute, "policy" => Basis::Policy, "agreement" => Basis::Agreement;
    "statute, policy or agreement");
words!(EndRule, "an end rule", "none" => EndRule::None, "extend" => EndRule::Extend, "advance" => EndRule::Advance;
    "none, extend or advance");

/// How a term is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TermRule {
    /// How long it is.
    pub length: Length,
    /// Why it binds.
    pub basis: Basis,
    /// What happens on a day off; without it the calendar's law decides for a statute, and nothing happens otherwise.
    ///
    /// With a statute, `none` and `advance` leave the law aside (a strict date, an internal target) and `extend`
    /// extends even a term that the law excepts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<EndRule>,
    /// The layers whose days off it counts with; all three without it. A statutory extension always uses `legal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layers: Option<Vec<Layer>>,
}

impl TermRule {
    /// A term of the organisation's own, without an end rule.
    pub fn policy(length: Length) -> TermRule {
        TermRule { length, basis: Basis::Policy, end: None, layers: None }
    }

    /// A statutory term.
    pub fn statute(length: Length) -> TermRule {
        TermRule { length, basis: Basis::Statute, end: None, layers: None }
    }

    /// The same term with an end rule.
    pub fn ending(self, end: EndRule) -> TermRule {
        TermRule { end: Some(end), ..self }
    }

    pub(crate) fn layers(&self) -> &[Layer] {
        self.layers.as_deref().unwrap_or(&Layer::ALL)
    }
}

/// When a term ends, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The last day on which it can be met.
    pub due: Date,
    /// The day on which the count ends, before any extension: adjourning starts from here.
    pub nominal: Date,
    /// The explanation.
    pub steps: Vec<Step>,
    /// What the calendar does not know.
    pub warnings: Vec<Warning>,
}
