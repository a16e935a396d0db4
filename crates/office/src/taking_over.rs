//! Whether another body, or another unit of the same one, can go on with a dossier that is transferred to it.

use domain::people::{Place, Roster};
use domain::procedure::Procedure;
use domain::refusal::RecordFlaw;

use crate::body::Body;
use crate::library::Library;
use crate::publishing::locks;
use crate::reading::Reading;
use crate::roster_check;

/// Why a body cannot go on with a dossier of that procedure, in one of its units or (no unit) as a whole: its people could not, or it
/// counts by a calendar by which the procedure does not.
///
/// What would lock the procedure is asked as when a body is to follow it. Of another unit of the same body only what is no obstacle
/// already where the dossier is: it may have to go because of that.
pub(crate) fn unfit(
    library: &Library,
    everyone: &Roster,
    procedure: &Procedure,
    from: Place<'_>,
    (body, unit): (&Body, Option<&str>),
) -> Option<RecordFlaw> {
    if body.id == from.body {
        let there = roster_check::check_place(everyone, procedure, (&body.id, unit));
        let here = roster_check::check_place(everyone, procedure, (&body.id, from.unit));
        let fresh = there.into_iter().filter(locks).find(|finding| !here.contains(finding))?;
        return Some(RecordFlaw::NobodyThere { activity: fresh.first().activity.clone() });
    }
    if body.calendar_under(procedure) != body.calendar_under(&library.of_body(body)) {
        return Some(RecordFlaw::OtherCalendarThere);
    }
    let holdings = everyone.holdings.iter().filter(|held| held.body == body.id).cloned().collect();
    let theirs = Roster { holdings, absences: Vec::new() };
    let mut found = roster_check::check(&theirs, procedure, body).into_iter().filter(locks);
    let here = |place: Option<&str>| place.is_none() || place == unit;
    let lock = found.find(|finding| here(finding.unit()))?;
    Some(RecordFlaw::NobodyThere { activity: lock.first().activity.clone() })
}

impl Reading {
    /// Why that body, its own or another, or that unit of it, cannot go on with this dossier; nothing when it can.
    pub fn unfit(&self, body: &Body, unit: Option<&str>) -> Option<RecordFlaw> {
        unfit(self.office.library(), self.roster(), &self.procedure, self.dossier.place(), (body, unit))
    }
}
