//! Whoever is named: what they may have done of it by then, as far as something follows from that.

use super::acts::{Acts, By, Change, Choice, Needs, Step};
use super::bits::{ITEMS, Mark, Place};
use super::guard::Guards;
use crate::act::Act;
use crate::item::Item;
use crate::procedure::Activity;
use crate::record::Part;
use diagrams::{ALL, NONE, Set};

impl Acts<'_, '_> {
    /// The handler, whoever sits in some seat, both in one, or someone else; each with or without what they did of it.
    pub(super) fn about_whom(&mut self, place: Place, by: By, needs: &Needs) {
        let node = self.guards.node(place.activity);
        let handler = self.guards.is(self.guards.bits.handler);
        let open = self.guards.untold();
        for (part, did) in self.guards.parts_of(node) {
            let needs = needs.and(did);
            for (choice, named) in self.respondents() {
                let needs = needs.and(named);
                let step =
                    |part: Part, freed| Step { freed, ..self.step(place, by, Some(part.outcome()), choice) };
                let (anyone, at_hand) = (step(part, None), step(Part { handles: true, ..part }, None));
                if !node.keeps_out {
                    // whoever is named keeps what they have and did
                    if part == Part::default() {
                        self.does(anyone, needs);
                    }
                    continue;
                }
                self.does(at_hand, needs.and(handler));
                self.does(anyone, needs.clone());
                for (seat, taken) in self.guards.seats_that_free(place.activity) {
                    let (sits, needs) = (Part { sits: true, ..part }, needs.and(open));
                    let both = Part { handles: true, ..sits };
                    let seated =
                        |part: Part| Step { outcome: Some(part.outcome()), freed: Some(seat), ..anyone };
                    self.does(seated(sits), needs.and(taken));
                    self.does(seated(both), needs.and(taken).and(handler));
                }
            }
        }
        for nr in 1..=self.guards.bits.respondents.len() as u8 {
            let there = self.guards.is(self.guards.bits.respondents[usize::from(nr) - 1]);
            self.doing(place, by, needs.and(there), None, Choice::Mistake(nr));
        }
        // with the reason that was missing, who is named is named again
        let named = self.guards.bits.respondents.first().filter(|_| !node.exempts.is_empty());
        if let Some(named) = named.map(|var| self.guards.is(*var)) {
            self.doing(place, by, needs.and(named), Some("other"), Choice::Plain);
        }
    }

    /// Which respondent is named, and where so many were named before.
    fn respondents(&mut self) -> Vec<(Choice, Set)> {
        let bits = self.guards.bits;
        let mut before = ALL;
        let mut found = Vec::new();
        for (var, nr) in bits.respondents.iter().zip(1..) {
            let next = self.guards.is_not(*var);
            found.push((Choice::Respondent(nr), self.guards.sets.and(before, next)));
            before = self.guards.is(*var); // a second one is there only where the first is
        }
        found.push((Choice::Plain, before));
        found
    }
}

impl Guards<'_> {
    /// What whoever is named may have done, and where something follows from that: as long as this stage is not answered, or its answer
    /// is owed anew. That somebody did it at all is not asked: whoever did nothing is one of those from whom the least follows.
    pub fn parts_of(&mut self, node: &Activity) -> Vec<(Part, Set)> {
        let open = self.untold();
        let mut found = vec![(Part::default(), ALL)];
        for (deed, _) in Part::DEEDS.into_iter().filter(|(deed, _)| node.when.contains_key(*deed)) {
            for (part, _) in found.clone() {
                found.push((part.with(deed), open));
            }
        }
        found
    }

    fn untold(&mut self) -> Set {
        let mut told = NONE;
        for activity in 0..self.procedure.activities.len() {
            let place = Place { activity, item: 0 };
            let node = self.node(activity);
            let tracked = self.bits.marks.contains_key(&(place, Mark::Done));
            if node.act == Act::Answer && node.exists_in(self.stage) && tracked {
                let parts = [self.mark(place, Mark::Done), self.unmarked(place, Mark::Pending)];
                let so = self.sets.all(parts);
                told = self.sets.or(told, so);
            }
        }
        self.sets.not(told)
    }

    /// What becomes of the marks when the respondent of that number drops out: the next one takes the place, and the last place is as
    /// later items start.
    pub fn dropped(&mut self, number: u8) -> Vec<Change> {
        let bits = self.bits;
        let mut changes = Vec::new();
        let last = usize::from(ITEMS);
        if usize::from(number) < last {
            changes.push(Change::Copy(bits.respondents[usize::from(number) - 1], bits.respondents[last - 1]));
        }
        for ((place, mark), pair) in &bits.marks {
            let first = match self.node(place.activity).per.item {
                Some(Item::Respondent) => 1,
                Some(Item::Party) => 2, // the complainant is the first
                _ => continue,
            };
            if place.item < first + number - 1 || place.item < first {
                continue;
            }
            let next = if place.item + 1 < first + ITEMS { place.item + 1 } else { 0 };
            let from = bits.marks[&(Place { item: next, ..*place }, *mark)];
            changes.push(Change::Copy(pair.now, from.now));
            changes
                .extend(pair.otherwise.map(|there| Change::Copy(there, from.otherwise.unwrap_or(from.now))));
        }
        changes
    }
}
