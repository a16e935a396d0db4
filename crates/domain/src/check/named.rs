//! Whoever is named: what they may have done of it by then, as far as something follows from that.

use super::acts::Change;
use super::bits::{ITEMS, Mark, Place};
use super::guard::Guards;
use crate::act::Act;
use crate::item::Item;
use crate::procedure::Activity;
use crate::record::Part;
use diagrams::{ALL, NONE, Set};

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
