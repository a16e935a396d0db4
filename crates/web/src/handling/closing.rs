//! Closing a dossier.

use maud::{Markup, html};

use crate::dossier::sheet::Sheet;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { p .nl-paragraph { (sheet.label("close")) } }
}
