//! The answer is fed back to the coordinator; Gehoor does so by itself.

use maud::{Markup, html};

use crate::dossier::sheet::Sheet;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { p .nl-paragraph { (sheet.label("report-back")) } }
}
