//! What others than the organisation do: advisers, courts, ombudsmen.

use domain::handling::*;
use domain::record::Record;
use jiff::civil::{date, time};

use super::{person, text};

pub fn advising() -> Vec<(&'static str, Record)> {
    let ties = |tie| Record::DeclareTies(Ties { tie });
    let tie = |until| Some(Tie { what: text("t-39"), until });
    let advice = |admissible, judgment, more: bool| {
        let (repair, prevent) = (more.then(|| text("t-41")), more.then(|| text("t-42")));
        Record::Advise(Advice { admissible, judgment, report: text("t-40"), repair, prevent })
    };
    vec![
        ("refer-to-adviser", Record::ReferToAdviser(Reference { reason: text("t-38") })),
        ("appoint", Record::Appoint(Appointment { person: person("p-6") })),
        ("declare-ties", ties(tie(Some(date(2025, 7, 1))))),
        ("declare-ties.lasting", ties(tie(None))),
        ("declare-ties.none", ties(None)),
        ("advise", advice(true, Some(Judgment::PartlyFounded), true)),
        ("advise.inadmissible", advice(false, None, false)),
    ]
}

pub fn beyond() -> Vec<(&'static str, Record)> {
    let case = |forum, number| {
        let lodged_on = date(2026, 2, 20);
        Record::OpenSecondLine(OutsideCase { forum, authority: text("t-45"), number, lodged_on })
    };
    let on = date(2026, 9, 14);
    let day = |what| OutsideDate { what, on, at: None, instead_of: None, remark: None, undone: None };
    let undone = OutsideDate { instead_of: Some(6), undone: Some(text("t-49")), ..day(OutsideDay::Session) };
    let moved = OutsideDate {
        at: Some(time(14, 0, 0, 0)),
        instead_of: Some(6),
        remark: Some(text("t-47")),
        ..day(OutsideDay::Session)
    };
    let ruling = |fault, annulled| {
        Record::RecordRuling(Ruling {
            given_on: date(2026, 3, 4),
            notified_on: None,
            fault,
            annulled,
            gist: text("t-48"),
            no_fault_because: (annulled && !fault).then(|| text("t-50")),
            mended: None,
        })
    };
    let mended = match ruling(false, true) {
        Record::RecordRuling(ruling) => {
            let mended = Some(MendedRuling { of: 7, why: text("t-51") });
            Record::RecordRuling(Ruling { mended, ..ruling })
        }
        other => other,
    };
    let notified = match ruling(true, true) {
        Record::RecordRuling(ruling) => {
            Record::RecordRuling(Ruling { notified_on: Some(date(2026, 3, 5)), ..ruling })
        }
        other => other,
    };
    let link = |undone| Record::Link(Linking { other: "d-9".into(), undone });
    vec![
        ("open-second-line", case(Forum::Court, Some(text("t-46")))),
        ("open-second-line.ombudsman", case(Forum::Ombudsman, None)),
        ("open-second-line.other", case(Forum::Other, None)),
        ("set-date", Record::SetDate(moved)),
        ("set-date.undone", Record::SetDate(undone)),
        ("set-date.filing", Record::SetDate(day(OutsideDay::Filing))),
        ("set-date.memorial", Record::SetDate(day(OutsideDay::Memorial))),
        ("set-date.ruling", Record::SetDate(day(OutsideDay::Ruling))),
        ("set-date.other", Record::SetDate(day(OutsideDay::Other))),
        ("record-ruling", ruling(true, true)),
        ("record-ruling.not", ruling(false, false)),
        ("record-ruling.mended", mended),
        ("record-ruling.notified", notified),
        ("link", link(false)),
        ("link.undone", link(true)),
    ]
}
