//! The parts of a body, in the order in which one sets them up.

mod closing_days;
mod look_part;
mod notices;
mod particulars;
mod services;
mod subjects;
mod units;

use super::part::Part;

pub(super) use particulars::{PARTICULARS, calendar, procedures};

/// Every part.
pub(super) static ALL: [Part; 7] = [
    PARTICULARS,
    units::UNITS,
    services::SERVICES,
    subjects::SUBJECTS,
    closing_days::CLOSING_DAYS,
    look_part::LOOK,
    notices::NOTICES,
];
