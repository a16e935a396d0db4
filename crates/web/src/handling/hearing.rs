//! Hearing a party (Awb 9:9, 9:10): the invitation, the record, doing without.

use domain::handling::{Hearing, HearingWaiver, Invitation};
use domain::procedure::Activity;
use domain::record::Record;
use jiff::civil::{DateTime, Time};
use maud::{Markup, html};
use office::args;

use crate::dossier::ahead::{appointment, hearing};
use crate::dossier::sheet::{Sheet, Writing};
use crate::intake::admissibility::{listed_ground, listed_grounds};
use crate::look::{Alert, Tone};
use crate::problem::Problem;

/// The box that says that so soon is meant.
const SOON_DAY: &str = "soon-day";
/// The box that says that a place is meant where another is heard.
const TAKEN_PLACE: &str = "taken-place";
/// The box that says that someone was heard on another day than the one that is still to come.
const OTHER_DAY: &str = "other-day";

/// Whom it is about, by name.
pub(super) fn whom(sheet: &Sheet<'_>) -> String {
    sheet.view.item(sheet.offer.activity, sheet.offer.spot.item).unwrap_or_default()
}

pub(crate) fn invitation_fields(sheet: &Sheet<'_>) -> Markup {
    html! {
        p .nl-paragraph { (sheet.view.say("act-form-hearing-invite-why", &args!["name" => whom(sheet)])) }
        @if let Some(invitation) = appointment(&sheet.view, sheet.offer.spot.item) { (replaced(sheet, invitation)) }
        (sheet.day_to_keep(sheet.date("on", "hearing-on", None).required()))
        (sheet.meant(SOON_DAY))
        (sheet.line("time", "hearing-time", "").hint(sheet.label("hearing-time-hint")).short().required())
        (sheet.told("place", "hearing-place", "").rows(3).hint(sheet.label("hearing-place-hint")).required())
        (sheet.meant(TAKEN_PLACE))
        (sheet.date("answer-by", "hearing-answer-by", None).hint(sheet.label("hearing-answer-by-hint")).required())
    }
}

/// The appointment that this one takes the place of.
fn replaced(sheet: &Sheet<'_>, invitation: &Invitation) -> Markup {
    let at = sheet.view.site().office().texts().weekday_moment(sheet.view.lang(), invitation.at);
    let place = sheet.view.reading.text(&invitation.place).replace('\n', ", ");
    let words = sheet.view.say("act-form-hearing-replaces", &args!["at" => at, "place" => place]);
    html! { (Alert::new(Tone::Info, "").text(words)) }
}

pub(crate) async fn invitation(writing: &mut Writing<'_>) -> Result<Option<Record>, Problem> {
    let on = writing.day_to_keep("on");
    let time = time(writing);
    let place = writing.told("place", "place");
    let answer_by = writing.date("answer-by");
    let reading = writing.sheet.view.reading;
    // the rules refuse it too: here it is told at its field
    if answer_by.is_some_and(|day| day <= reading.today) {
        writing.flaw("answer-by", "flaw-answer-today");
    }
    let (Some(on), Some(time), Some(place), Some(answer_by)) = (on, time, place, answer_by) else {
        return Ok(None);
    };
    let invitation = Invitation { at: on.to_datetime(time), place, answer_by };
    let activity = writing.sheet.offer.activity;
    if invitation.is_soon(activity, reading.today, &reading.calendar) {
        writing.ask(SOON_DAY, &args!["days" => activity.notice_working_days]);
    }
    let there = taken(writing, invitation.at).await?;
    if !there.is_empty() {
        let numbers = there.join(&writing.sheet.text("list-separator"));
        writing.ask(TAKEN_PLACE, &args!["numbers" => numbers]);
    }
    Ok(Some(Record::Invite(invitation)))
}

/// The other dossiers that are heard there about that hour.
async fn taken(writing: &Writing<'_>, at: DateTime) -> Result<Vec<String>, Problem> {
    let view = writing.sheet.view;
    let place = writing.sheet.given.prose("place");
    let own = view.reading.number();
    Ok(view.site().office().hearings_there(&view.officer.id, at, &place, own).await?)
}

/// `10:30`, `10.30`, `10h30` or `10`.
fn time(writing: &mut Writing<'_>) -> Option<Time> {
    let found = read_time(&writing.line("time"));
    if found.is_none() {
        writing.flaw("time", "act-form-flaw-time");
    }
    found
}

pub(crate) fn read_time(typed: &str) -> Option<Time> {
    let (hour, minute) = typed.split_once([':', '.', 'h', 'u']).unwrap_or((typed, ""));
    let minute = if minute.trim().is_empty() { 0 } else { minute.trim().parse().ok()? };
    Time::new(hour.trim().parse().ok()?, minute, 0, 0).ok()
}

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    let past = |at: &DateTime| *at <= sheet.view.reading.wall_clock();
    let invited = appointment(&sheet.view, sheet.offer.spot.item).map(|invitation| invitation.at);
    let on = invited.filter(past).map(DateTime::date);
    html! {
        p .nl-paragraph { (sheet.view.say("act-form-hearing-hear-why", &args!["name" => whom(sheet)])) }
        (sheet.date("held-on", "hearing-held-on", on).required())
        (sheet.meant(OTHER_DAY))
        (sheet.area("present", "hearing-present", "").rows(3).hint(sheet.label("hearing-present-hint")).required())
        (sheet.area("record", "hearing-record", "").rows(12).hint(who_reads(sheet)).required())
    }
}

/// Who reads the record: what the procedure encloses goes along whole with the letter of a later act.
fn who_reads(sheet: &Sheet<'_>) -> String {
    let here = &sheet.offer.activity.id;
    let encloses = |later: &&Activity| later.encloses.contains(here);
    match sheet.view.reading.procedure.activities.values().find(encloses) {
        Some(later) => {
            let letter = sheet.view.activity(&later.id);
            sheet.view.say("act-form-hearing-record-along", &args!["letter" => letter])
        }
        None => sheet.label("hearing-record-hint"),
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let held_on = writing.date("held-on");
    let (reading, party) = (writing.sheet.view.reading, writing.sheet.offer.spot.item);
    // the rules refuse it too: here it is told at its field
    let to_begin = |on| reading.dossier.is_to_begin(&reading.procedure, party, on, reading.wall_clock());
    if held_on.is_some_and(to_begin) {
        writing.flaw("held-on", "flaw-not-begun");
    }
    let view = writing.sheet.view;
    if let Some(at) = hearing(&view, party)
        .map(|invitation| invitation.at)
        .filter(|at| held_on.is_some_and(|on| on < at.date()))
    {
        let at = view.site().office().texts().weekday_moment(view.lang(), at);
        writing.ask(OTHER_DAY, &args!["at" => at]);
    }
    let present = writing.text("present", "present");
    let record = writing.text("record", "hearing");
    Some(Record::Hear(Hearing { held_on: held_on?, present: present?, record: record? }))
}

pub(crate) fn waiver_fields(sheet: &Sheet<'_>) -> Markup {
    // who is complained about reads it themselves
    let (label, hint) = match sheet.offer.spot.item {
        Some(1) | None => ("told-reason", "told-reason-hint"),
        Some(_) => ("hearing-told-reason", "hearing-told-reason-hint"),
    };
    html! {
        p .nl-paragraph { (sheet.view.say("act-form-hearing-waive-why", &args!["name" => whom(sheet)])) }
        (listed_grounds(sheet))
        (sheet.told("reason", label, "").rows(5).hint(sheet.label(hint)).required())
    }
}

pub(crate) fn waiver(writing: &mut Writing<'_>) -> Option<Record> {
    let ground = listed_ground(writing);
    let reason = writing.told("reason", "reason");
    Some(Record::WaiveHearing(HearingWaiver { ground: ground?, reason: reason? }))
}

#[cfg(test)]
mod tests {
    use super::read_time;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        let read = |typed: &str| read_time(typed).map(|time| (time.hour(), time.minute()));
        for typed in ["10:30", "10.30", "10h30", "10u30", " 10 : 30 "] {
            assert_eq!(read(typed), Some((10, 30)), "{typed}");
        }
        assert_eq!(read("9"), Some((9, 0)));
        assert_eq!(read("14h"), Some((14, 0)));
        for typed in ["", "half ten", "25:00", "10:75", "10:xx"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
