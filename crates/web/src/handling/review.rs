//! The handling is discussed afterwards: what was learnt of it.

use domain::handling::Review;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! { (sheet.area("review", "review", "").rows(8).hint(sheet.label("review-hint")).required()) }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let text = writing.text("review", "review")?;
    Some(Record::Review(Review { text }))
}
