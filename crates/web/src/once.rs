//! A form carries a token of its own, so that a second click on the same button does nothing.

use maud::Markup;
use sha2::{Digest as _, Sha256};

use crate::given::Given;
use crate::look;
use crate::visitor::Visitor;

/// The name of the field.
pub(crate) const ONCE: &str = "once";

/// The field: the token that the form had when it is shown again, else a new one.
pub(crate) fn field(visitor: &Visitor, given: &Given) -> Markup {
    match given.has(ONCE) {
        true => look::hidden(ONCE, &given.line(ONCE)),
        false => look::hidden(ONCE, &visitor.site.office().clock().secret()),
    }
}

/// What the record keeps of the token: its hash. The same form sent twice is one act.
pub(crate) fn token(given: &Given) -> Option<String> {
    given.has(ONCE).then(|| store::hex(&Sha256::digest(given.line(ONCE).as_bytes())))
}

/// The same of one of several dossiers in which the form is done at once: what was done in one of them is not done there again.
pub(crate) fn token_in(token: &str, dossier: &str) -> String {
    store::hex(&Sha256::digest(format!("{token}/{dossier}")))
}
