//! A court, an ombudsman or another authority outside has a case about it.

use domain::handling::{Forum, OutsideCase};
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::Choice;

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    // a court's cases have a procedure of their own, beside that of complaints
    let disputes = sheet.view.reading.procedure.is_for_disputes();
    let mostly = if disputes { Forum::Court } else { Forum::Ombudsman };
    let forum = |forum: Forum| Choice::new(forum.code(), sheet.text(&format!("forum-{}", forum.code())));
    html! {
        (sheet.radios("forum", "outside-forum", Forum::ALL.map(forum).to_vec(), mostly.code()).required())
        (sheet.line("authority", "outside-authority", "").hint(sheet.label("outside-authority-hint")).required())
        (sheet.line("number", "outside-number", "").hint(sheet.label("outside-number-hint")).optional(sheet.optional()).short())
        (sheet.date("lodged-on", "outside-lodged-on", None).required())
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let forum = writing.choice("forum", Forum::from_code);
    let authority = writing.text("authority", "authority");
    let number = writing.text_if_any("number", "outside-number");
    let lodged_on = writing.date("lodged-on");
    let (forum, authority, lodged_on) = (forum?, authority?, lodged_on?);
    Some(Record::OpenSecondLine(OutsideCase { forum, authority, number, lodged_on }))
}
