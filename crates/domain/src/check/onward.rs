//! A course that can no longer end, gone on with: the organisation does whatever it owes and can do, until only what is stuck is left.

use std::collections::{BTreeSet, VecDeque};

use super::course::Course;
use super::explore::Explored;
use super::faults::owed;
use super::guard::Guards;
use diagrams::Set;

/// So many acts are gone on with at most.
const ACTS: usize = 60;
/// So many markings are looked at for what makes something owed possible.
const ASIDE: usize = 200;

/// What the organisation does in the ordinary course: where it can, and where it owes it besides.
struct Able {
    can: Vec<Set>,
    owes: Vec<Set>,
}

impl Able {
    fn new(explored: &mut Explored<'_>) -> Able {
        let can = explored.each(|doing| doing.ordinary);
        let owes = (0..can.len()).map(|nr| {
            let step = explored.doings[nr].step;
            let (procedure, bits) = (explored.procedure, &explored.bits);
            let mut guards = Guards { procedure, bits, sets: &mut explored.sets, stage: step.stage };
            match step.does() {
                Some(_) => guards.pends_at(step.place),
                None => diagrams::NONE,
            }
        });
        let owes = owes.collect();
        Able { can, owes }
    }

    /// What of this can be done there, the system's own apart.
    fn of<'a>(&'a self, explored: &'a Explored<'_>, marking: &'a [bool]) -> impl Iterator<Item = usize> + 'a {
        (explored.at_once..self.can.len()).filter(|nr| explored.sets.has(self.can[*nr], marking))
    }

    fn owed(&self, explored: &Explored<'_>, nr: usize, marking: &[bool]) -> bool {
        explored.sets.has(self.owes[nr], marking)
    }
}

/// The course and what the organisation still does after it.
pub fn gone_on(explored: &mut Explored<'_>, course: &Course) -> Course {
    let able = Able::new(explored);
    let mut steps = course.steps.clone();
    let mut here = course.end.clone();
    let mut known = BTreeSet::from([here.clone()]);
    while steps.len() < course.steps.len() + ACTS {
        let owed_here = able.of(explored, &here).filter(|nr| able.owed(explored, *nr, &here));
        let ways: Vec<_> = owed_here.map(|nr| vec![nr]).collect();
        let ways = if ways.is_empty() { aside(explored, &able, &here) } else { ways };
        let ends = ways.into_iter().map(|way| (after(explored, &here, &way), way));
        let fresh: Vec<_> = ends.filter(|(end, _)| !known.contains(end)).collect();
        let fewest = fresh.into_iter().min_by_key(|(end, _)| owed(explored, end).len());
        let Some((end, way)) = fewest else { break };
        for nr in way {
            let next = after(explored, &here, &[nr]);
            steps.push((explored.doings[nr].step, explored.every_bit(&here)));
            here = next;
        }
        known.insert(end);
    }
    Course { steps, end: explored.every_bit(&here) }
}

/// The shortest way by what is not owed to something that is owed here and becomes possible; it last.
fn aside(explored: &Explored<'_>, able: &Able, here: &[bool]) -> Vec<Vec<usize>> {
    let mut open = VecDeque::from([(here.to_vec(), Vec::new())]);
    let mut known = BTreeSet::from([here.to_vec()]);
    while let Some((marking, way)) = open.pop_front() {
        let can: Vec<usize> = able.of(explored, &marking).collect();
        let both = |nr: &usize| able.owed(explored, *nr, here) && able.owed(explored, *nr, &marking);
        if let Some(nr) = can.iter().copied().find(both) {
            return vec![[way, vec![nr]].concat()];
        }
        for nr in can {
            let next = after(explored, &marking, &[nr]);
            if known.len() < ASIDE && known.insert(next.clone()) {
                open.push_back((next, [way.clone(), vec![nr]].concat()));
            }
        }
    }
    Vec::new()
}

/// What these acts make of a marking, one after the other.
fn after(explored: &Explored<'_>, marking: &[bool], acts: &[usize]) -> Vec<bool> {
    let mut after = marking.to_vec();
    for nr in acts {
        explored.change(*nr, &mut after);
        explored.settle(&mut after, |_, _| {});
    }
    after
}
