//! Something came in: when, how, in what language, and how the sender can be reached.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::language::Lang;
use crate::record::TextRef;

/// How it came (drager).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// The online form.
    WebForm,
    /// E-mail.
    Email,
    /// Letter.
    Letter,
    /// Fax.
    Fax,
    /// Telephone.
    Phone,
    /// In person at the desk.
    Desk,
}

impl Medium {
    /// All, in the order of the registration form.
    pub const ALL: [Medium; 6] =
        [Medium::Phone, Medium::Desk, Medium::Letter, Medium::Email, Medium::Fax, Medium::WebForm];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Medium::WebForm => "web-form",
            Medium::Email => "email",
            Medium::Letter => "letter",
            Medium::Fax => "fax",
            Medium::Phone => "phone",
            Medium::Desk => "desk",
        }
    }

    /// Whether it is in writing.
    pub fn written(self) -> bool {
        matches!(self, Medium::WebForm | Medium::Email | Medium::Letter | Medium::Fax)
    }

    /// The medium of that name.
    pub fn from_code(code: &str) -> Option<Medium> {
        Medium::ALL.into_iter().find(|medium| medium.code() == code)
    }
}

/// Who passed it on (kanaal).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The complainant directly.
    Direct,
    /// A colleague or another unit (S4-19: internally forwarded).
    Internal,
    /// A sister body.
    SisterBody,
    /// Another authority.
    Authority,
    /// An ombudsman.
    SecondLine,
}

impl Source {
    /// All, in the order of the registration form.
    pub const ALL: [Source; 5] =
        [Source::Direct, Source::Internal, Source::SisterBody, Source::Authority, Source::SecondLine];

    /// The name in files and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Source::Direct => "direct",
            Source::Internal => "internal",
            Source::SisterBody => "sister-body",
            Source::Authority => "authority",
            Source::SecondLine => "second-line",
        }
    }

    /// The source of that name.
    pub fn from_code(code: &str) -> Option<Source> {
        Source::ALL.into_iter().find(|source| source.code() == code)
    }
}

/// A row with personal data, tied by a salted digest; the name is never in the record itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyRef {
    /// The row's id.
    pub id: String,
    /// SHA-256 (hex) of its salt and content.
    pub digest: String,
}

/// How someone can be reached: what the rules need to know of an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// An e-mail address is known.
    pub email: bool,
    /// A postal address is known.
    pub postal: bool,
}

/// The receipt, apart from registration and number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The digest of the procedure version that this dossier keeps.
    pub procedure: String,
    /// The body it is addressed to.
    pub body: String,
    /// The unit, when the chosen service says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How it came.
    pub medium: Medium,
    /// Who passed it on.
    pub source: Source,
    /// The legal date of receipt: terms count from here, though registered later.
    pub received_on: Date,
    /// The postmark of a letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_on: Option<Date>,
    /// The dossier's language: the one the person used.
    pub language: Lang,
    /// Who complains; none when anonymous without any data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complainant: Option<PartyRef>,
    /// Who acts for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub representative: Option<PartyRef>,
    /// How they can be reached.
    pub reach: Reach,
    /// Candidate, client, civil servant…: a code of the procedure's form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<String>,
    /// What was said or written.
    pub message: TextRef,
    /// What would put it right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired: Option<TextRef>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_on: Option<Date>,
}
