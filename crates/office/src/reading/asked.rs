//! What a form needs to know before it asks whether something unusual is meant.

use domain::act::Act;
use domain::dossier::RunningTerm;
use jiff::civil::DateTime;

use super::Reading;
use crate::search;

impl Reading {
    /// What the clocks of the body show.
    pub fn wall_clock(&self) -> DateTime {
        self.office.clock().now().to_zoned(self.calendar.zone().clone()).datetime()
    }

    /// Over how many days the longest of the terms stretches that are promised to whoever complains; none without such a term.
    pub fn promised_days(&self) -> Option<i32> {
        let promised = |running: &&RunningTerm| {
            self.procedure.terms.get(&running.term).is_some_and(|term| term.told && term.rule.is_some())
        };
        let terms = self.dossier.terms.iter().filter(promised);
        terms.filter_map(|running| Some(running.from.until(running.nominal).ok()?.get_days())).max()
    }

    /// Whether nobody stands in the record as complained about, where the procedure can name them.
    pub fn nobody_named(&self) -> bool {
        self.dossier.respondents.is_empty() && self.procedure.first_of(Act::NameRespondent).is_some()
    }

    /// Whether the complaint mentions someone's surname, in what came in or in its grievances.
    pub fn mentions(&self, name: &str) -> bool {
        let receipt = self.dossier.receipt.iter();
        let came_in = receipt.flat_map(|receipt| std::iter::once(&receipt.message).chain(&receipt.desired));
        let mut texts = came_in.chain(self.dossier.grievances.iter().map(|grievance| &grievance.text));
        texts.any(|text| search::names(self.text(text), name))
    }
}
