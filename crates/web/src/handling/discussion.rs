//! Discussed with those responsible inside, and where the procedure asks it how and when the organisation is told.

use domain::handling::{Discussion, ToldInside};
use domain::procedure::Asks;
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};

fn is_told(sheet: &Sheet<'_>) -> bool {
    sheet.offer.activity.asks.contains(&Asks::ToldInside)
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        (sheet.area("report", "discussion", "").rows(8).hint(sheet.label("discussion-hint")).required())
        @if is_told(sheet) {
            (sheet.area("told-how", "told-how", "").rows(3).hint(sheet.label("told-how-hint")).required())
            (sheet.date("told-on", "told-on", None).hint(sheet.label("told-on-hint")).required())
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let report = writing.text("report", "discussion");
    let told = match is_told(&writing.sheet) {
        true => {
            let (how, on) = (writing.text("told-how", "told-inside"), writing.date("told-on"));
            Some(ToldInside { how: how?, on: on? })
        }
        false => None,
    };
    Some(Record::Discuss(Discussion { report: report?, told }))
}
