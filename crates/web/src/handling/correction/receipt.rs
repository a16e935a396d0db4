//! Putting the receipt right: when and how it came. Its message stays as it was.

use domain::intake::{Medium, Receipt, Source};
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

pub(super) fn fields(sheet: &Sheet<'_>, receipt: &Receipt) -> Markup {
    let source =
        |source: Source| Choice::new(source.code(), sheet.text(&format!("source-{}", source.code())));
    html! {
        (sheet.date("received-on", "received-on", Some(receipt.received_on)).hint(sheet.label("received-on-hint")).required())
        (sheet.date("sent-on", "sent-on", receipt.sent_on).optional(sheet.optional()))
        (sheet.select("medium", "medium", sheet.mediums(), receipt.medium.code()).required())
        (sheet.select("source", "source", Source::ALL.into_iter().map(source).collect(), receipt.source.code()).required())
    }
}

pub(super) fn read(writing: &mut Writing<'_>, before: &Receipt) -> Option<Receipt> {
    let received_on = writing.date("received-on");
    let sent_on = writing.date_if_any("sent-on");
    let medium = writing.choice("medium", Medium::from_code);
    let source = writing.choice("source", Source::from_code);
    Some(Receipt { received_on: received_on?, sent_on, medium: medium?, source: source?, ..before.clone() })
}
