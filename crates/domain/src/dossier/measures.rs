//! The measures of a dossier as they stand: what was recorded later of one takes the place of what was recorded first.

use jiff::civil::Date;

use super::Dossier;
use crate::handling::Measure;
use crate::record::Record;

/// A measure as it stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandingMeasure<'d> {
    /// The event that recorded it first: what it is known by.
    pub first: u32,
    /// The event that recorded it last: what a next one takes the place of.
    pub last: u32,
    /// The day on which it was recorded first.
    pub recorded_on: Date,
    /// The activity by which it was recorded first.
    pub activity: &'d str,
    /// What was recorded last.
    pub measure: &'d Measure,
}

impl StandingMeasure<'_> {
    /// Whether it is the one that event recorded first, not done and due on that day.
    pub fn is_open(&self, first: u32, due: Date) -> bool {
        self.first == first && self.measure.due_on == due && self.measure.done.is_none()
    }
}

impl Dossier {
    /// Its measures, in the order in which they were first recorded.
    pub fn measures(&self) -> Vec<StandingMeasure<'_>> {
        let mut standing: Vec<StandingMeasure<'_>> = Vec::new();
        for event in &self.events {
            let Some(done) = event.done() else { continue };
            let Record::Measure(measure) = &done.record else { continue };
            let earlier =
                measure.instead_of.and_then(|of| standing.iter_mut().find(|known| known.last == of));
            match earlier {
                Some(known) => (known.last, known.measure) = (event.seq, measure),
                None => standing.push(StandingMeasure {
                    first: event.seq,
                    last: event.seq,
                    recorded_on: event.on,
                    activity: &done.activity,
                    measure,
                }),
            }
        }
        standing
    }

    /// The measure that was recorded last by that event, where that still stands.
    pub fn measure(&self, last: u32) -> Option<StandingMeasure<'_>> {
        self.measures().into_iter().find(|known| known.last == last)
    }
}
