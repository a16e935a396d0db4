//! Random courses on the engine itself: the check must be able to follow each, act by act, and what it says is possible there must be
//! what the engine says.
//!
//! `GEHOOR_COURSES=20000 cargo test -p domain --lib walk -- --nocapture` walks more of them, `GEHOOR_SEEDS=20000 cargo test -p domain --lib
//! follows_of_many -- --ignored --nocapture` those of as many procedures made at random.

use std::path::{Path, PathBuf};

use diagrams::Var;

use super::*;
use crate::check::bits::{Mark, Place, items_of};
use crate::check::chance::Chance;
use crate::check::clock::puts_off;
use crate::check::explore::Explored;
use crate::check::guard::Guards;
use crate::check::random;
use crate::decide::{possible, untimely};
use crate::dossier::Dossier;
use crate::event::{Done, Event};
use crate::fact::Fact;
use crate::marking::Spot;
use crate::procedure::load::{Files, load};
use crate::refusal::Reason;
use crate::story::{Line, improvise};

const STEPS: usize = 40;

pub fn shipped(name: &str) -> (Procedure, Calendar) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = root.join("procedures").join(name);
    let mut files = Files::new();
    read_below(&folder, &folder, &mut files);
    let procedure = load(name, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let text = |name: &str| std::fs::read_to_string(root.join(format!("calendars/{name}.toml"))).ok();
    let own = text(&procedure.calendar).expect("its calendar is shipped");
    let calendar = Calendar::parse("calendar", &own, &text).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    (procedure, calendar)
}

fn read_below(root: &Path, folder: &PathBuf, files: &mut Files) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read_below(root, &path, files);
        } else {
            let name = path.strip_prefix(root).expect("below it").to_string_lossy().into_owned();
            files.insert(name, std::fs::read_to_string(&path).expect("a text"));
        }
    }
}

/// One course under way.
struct Walk<'a, 'p> {
    explored: &'a mut Explored<'p>,
    telling: Telling<'p>,
    chance: Chance,
    steps: usize,
    corrected: bool,
    /// Where the check may be by now.
    here: BTreeSet<Vec<bool>>,
}

impl Walk<'_, '_> {
    fn next(&mut self, dossier: &Dossier) -> Option<Line> {
        self.compare(dossier);
        self.steps += 1;
        if self.steps > STEPS {
            return None;
        }
        let minutes = if self.chance.below(25) == 0 { 60 * 24 * 40 } else { 5 };
        self.telling.at =
            self.telling.at.checked_add(jiff::Span::new().minutes(minutes)).expect("a later day");
        let text = self.line(dossier);
        self.telling.text.push_str(&text);
        read("walk", &text).ok()?.lines.pop()
    }

    /// Something that the course allows, said in a line, by someone who might.
    fn line(&mut self, dossier: &Dossier) -> String {
        let procedure = self.telling.procedure;
        let at = format!("{} {}", self.telling.at.date(), self.telling.at.strftime("%H:%M"));
        let spots = self.spots(dossier);
        let able: Vec<_> = spots
            .into_iter()
            .filter(|place| {
                let node = &procedure.activities[place.activity];
                possible(dossier, procedure, node, spot(dossier, *place)).is_ok()
            })
            .collect();
        let Some(place) = self.chance.one(&able) else { return format!("{at}\n") };
        let node = &procedure.activities[place.activity];
        let outcomes: Vec<&'static str> = match node.act {
            Act::NameRespondent | Act::Transfer => Vec::new(),
            act => Record::outcomes(act).to_vec(),
        };
        let outcome = self.chance.one(&outcomes);
        let Some(choice) = self.choice(dossier, node) else { return format!("{at}\n") };
        let stage = dossier.stage;
        let step = Step { place, stage, outcome, choice, by: By::Staff, freed: None, over: 0 };
        let words = self.telling.words(node, step);
        let who = self.anyone(dossier, node);
        format!("{at} {who} {}{words}\n", node.id)
    }

    fn choice(&mut self, dossier: &Dossier, node: &Activity) -> Option<Choice> {
        let reach = [(true, true), (false, true), (false, false)];
        let (email, reachable) = self.chance.one(&reach)?;
        let written = self.chance.below(2) == 0;
        match node.act {
            Act::Receive => Some(Choice::Reach { email, reachable, written }),
            Act::Classify => Some(Choice::Grievances(1 + self.chance.below(2) as u8)),
            // two are followed
            Act::NameRespondent => (dossier.named.len() < 2).then_some(Choice::Plain),
            Act::Correct if self.chance.below(2) == 0 => Some(Choice::Reach { email, reachable, written }),
            Act::Correct => {
                let corrects: Vec<_> = node.corrects.iter().collect();
                let activity = self.telling.procedure.activities.get_index_of(self.chance.one(&corrects)?)?;
                let act = self.telling.procedure.activities[activity].act;
                if act == Act::Receive {
                    return Some(Choice::Medium(activity, written));
                }
                let Some(otherwise) = self.chance.one(Record::outcomes(act)) else {
                    return Some(Choice::Reword(activity));
                };
                // one entry is put right, on the first level that has it: that bounds what is explored
                let corrected = &self.telling.procedure.activities[activity];
                if self.corrected || (1..dossier.stage).any(|stage| corrected.exists_in(stage)) {
                    return None;
                }
                self.corrected = true;
                self.telling.otherwise = otherwise;
                Some(Choice::PutRight(Place { activity, item: 0 }))
            }
            _ => Some(Choice::Plain),
        }
    }

    fn anyone(&mut self, dossier: &Dossier, node: &Activity) -> String {
        let roles: Vec<Role> = node.roles(dossier.stage).iter().chain(&node.fallback).copied().collect();
        match self.chance.one(&roles) {
            Some(Role::Complainant) => "complainant".into(),
            Some(Role::Handler) if dossier.handler().is_some() => {
                dossier.handler().map_or_else(String::new, |handler| handler.0.clone())
            }
            Some(Role::System) | None => "web".into(),
            Some(role) => {
                let holders: Vec<_> = CAST.iter().filter(|(_, held)| *held == role).collect();
                self.chance.one(&holders).map_or_else(|| "nobody".into(), |(name, _)| (*name).to_owned())
            }
        }
    }

    /// Every place that there is in the dossier.
    fn spots(&self, dossier: &Dossier) -> Vec<Place> {
        let mut found = Vec::new();
        for (activity, node) in self.telling.procedure.activities.values().enumerate() {
            let first = u8::from(node.per.item.is_some());
            let last = dossier.marking.items(node) as u8;
            found.extend((first..=last.min(*items_of(node).end())).map(|item| Place { activity, item }));
        }
        found
    }

    /// What can be seen of the dossier, in bits.
    fn seen(&self, dossier: &Dossier) -> Vec<(Var, bool)> {
        let procedure = self.telling.procedure;
        let bits = &self.explored.bits;
        let mut known: Vec<(Var, bool)> = vec![
            (bits.received, dossier.receipt.is_some()),
            (bits.ended, dossier.ended.is_some()),
            (bits.reachable, dossier.reach.email || dossier.reach.postal),
            (bits.handler, dossier.handler().is_some()),
            (bits.draft, dossier.proposal().is_some()),
            (bits.acknowledged, dossier.acknowledged),
            (bits.answered, dossier.answered == Some(dossier.stage)),
        ];
        if bits.email != bits.reachable {
            known.push((bits.email, dossier.reach.email));
        }
        known.extend(bits.written.map(|written| (written.now, Fact::Written.holds(dossier))));
        known.extend(bits.stages.iter().zip(2..).map(|(var, stage)| (*var, dossier.stage >= stage)));
        let grievances = dossier.grievances.len();
        known.extend(bits.grievances.iter().zip(1..).map(|(var, nr)| (*var, grievances >= nr)));
        known.extend(bits.respondents.iter().zip(1..).map(|(var, nr)| (*var, dossier.named.len() >= nr)));
        for (nr, var) in &bits.here {
            let here =
                |done: &Done| done.stage == dossier.stage && done.activity == procedure.activities[*nr].id;
            known.push((*var, dossier.events.iter().filter_map(Event::done).any(here)));
        }
        for (name, clock) in &bits.clocks {
            let so = dossier.term(name, dossier.stage).map(|term| term.over(self.telling.at.date()));
            known.extend(clock.over.zip(so));
        }
        for place in self.spots(dossier) {
            let node = &procedure.activities[place.activity];
            let mark = dossier.marking.mark(node, spot(dossier, place));
            let all = [
                (Mark::Done, mark.done.is_some()),
                (Mark::Included, mark.included),
                (Mark::Pending, mark.pending),
            ];
            for (which, value) in all {
                known.extend(bits.marks.get(&(place, which)).map(|pair| (pair.now, value)));
            }
            let here = (dossier.stage, spot(dossier, place).item);
            let mut done = dossier.done_as(&node.id).filter(|(_, done)| (done.stage, done.item) == here);
            let counts = done.any(|(event, _)| !dossier.marking.is_taken_out(event.seq));
            known.extend(bits.marks.get(&(place, Mark::Counts)).map(|pair| (pair.now, counts)));
        }
        known
    }

    /// Where the check may be once the dossier is so: where it was, or one act on, or a few where several terms passed at once.
    fn follow(&mut self, seen: &[(Var, bool)]) {
        let explored = &*self.explored;
        let fits = |marking: &Vec<bool>| seen.iter().all(|(var, value)| explored.is(*var, marking) == *value);
        let mut near = std::mem::take(&mut self.here);
        for acts in 0..4 {
            let next: Vec<_> = near.iter().flat_map(|marking| explored.next(marking)).collect();
            near.extend(next);
            self.here = near.iter().filter(|marking| fits(marking)).cloned().collect();
            if !self.here.is_empty() || acts == 3 {
                return;
            }
        }
    }

    /// What waits for the end of a term is possible for the check as soon as that term runs, but where it follows when it ends.
    fn timely(&self, dossier: &Dossier, node: &Activity, place: Place) -> bool {
        match untimely(dossier, node, spot(dossier, place), self.telling.at.date()) {
            None => true,
            Some(Reason::TermNotOver { term, due: Some(_) }) => {
                self.explored.bits.clocks[&term].over.is_none()
            }
            Some(_) => false,
        }
    }

    fn compare(&mut self, dossier: &Dossier) {
        let procedure = self.telling.procedure;
        self.follow(&self.seen(dossier));
        let told = || format!("{}\n{}", procedure.name, self.telling.text);
        assert!(!self.here.is_empty(), "the check cannot follow:\n{}", told());
        for place in self.spots(dossier) {
            let node = &procedure.activities[place.activity];
            let by_engine = possible(dossier, procedure, node, spot(dossier, place)).is_ok()
                && (dossier.proposal().is_some() || !matches!(node.act, Act::Validate | Act::Answer))
                && self.timely(dossier, node, place)
                && puts_off(node).all(|term| dossier.term(term, dossier.stage).is_some());
            let Explored { bits, sets, .. } = &mut *self.explored;
            let mut guards = Guards { procedure, bits, sets, stage: dossier.stage };
            let ways = guards.possible(place);
            let ways: Vec<_> = ways.into_iter().map(|all| guards.sets.all(all)).collect();
            let by_check = ways.iter().any(|way| self.here.iter().any(|here| guards.sets.has(*way, here)));
            // that it was done is not followed of an act that nothing waits for: the check may allow it twice, never less
            let followed = node.repeatable || self.explored.bits.marks.contains_key(&(place, Mark::Done));
            let by_check = by_check && (followed || by_engine || !done(dossier, node, place));
            assert_eq!(by_check, by_engine, "{} (check, engine) after:\n{}", node.id, told());
        }
    }
}

fn done(dossier: &Dossier, node: &Activity, place: Place) -> bool {
    dossier.marking.mark(node, spot(dossier, place)).done.is_some()
}

fn spot(dossier: &Dossier, place: Place) -> Spot {
    Spot { stage: dossier.stage, item: (place.item > 0).then(|| place.item.into()) }
}

/// So many random courses; how many events they had, and how many of them ended.
fn walk(procedure: &Procedure, calendar: &Calendar, courses: u64) -> (usize, usize) {
    let mut explored = Explored::new(procedure);
    let cast: String =
        CAST.iter().map(|(name, role)| format!("person {name} is {}\n", role.code())).collect();
    let cast = read("cast", &cast).expect("a cast");
    let (mut steps, mut ended) = (0, 0);
    for seed in 1..=courses {
        let telling = Telling::new(procedure, calendar);
        let chance = Chance::of(seed);
        let here = [explored.begin.clone()].into();
        let mut walk = Walk { explored: &mut explored, telling, chance, steps: 0, corrected: false, here };
        let mut last = 0;
        improvise(&cast, procedure, calendar, |dossier| {
            last = dossier.events.len();
            ended += usize::from(walk.steps == STEPS && dossier.ended.is_some());
            walk.next(dossier)
        });
        steps += last;
    }
    (steps, ended)
}

fn walk_shipped(name: &str) {
    let courses =
        std::env::var("GEHOOR_COURSES").map_or(50, |count| count.parse().expect("a number of courses"));
    let (procedure, calendar) = shipped(name);
    let (steps, ended) = walk(&procedure, &calendar, courses);
    println!("{name}: {courses} courses, {steps} events, {ended} ended");
    assert!(steps as u64 > courses * 8, "courses that go nowhere prove little: {steps} events");
}

#[test]
fn what_the_check_follows_is_what_the_engine_does() {
    ["studijob/v1", "federal/v1", "awb-9/v1"].into_iter().for_each(walk_shipped);
}

/// An assessment that is put right after what it brought about: the check follows it as far as to the next correction.
#[test]
fn the_check_follows_what_a_correction_takes_out() {
    for (name, story) in [
        ("awb-9/v1", "not-handled-after-an-adviser-was-asked"),
        ("ssr/v1", "assessed-wrongly-after-a-referral"),
        ("ssr/v1", "refused-and-yet-handled"),
    ] {
        let (procedure, calendar) = shipped(name);
        let file = format!("../../procedures/{name}/stories/{story}.story");
        let text =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect("a story");
        let story = read(story, &text).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let corrects = |line: &&Line| line.activity == "correct";
        let second = story.lines.iter().filter(corrects).nth(1).map_or(usize::MAX, |line| line.number);
        assert!(story.lines.iter().any(|line| corrects(&line)), "{name} puts nothing right");
        let mut lines = story.lines.iter().filter(|line| line.number < second).cloned();
        let mut explored = Explored::new(&procedure);
        let (telling, here) = (Telling::new(&procedure, &calendar), [explored.begin.clone()].into());
        let chance = Chance::of(1);
        let mut walk = Walk { explored: &mut explored, telling, chance, steps: 0, corrected: false, here };
        improvise(&story, &procedure, &calendar, |dossier| {
            walk.compare(dossier);
            let line = lines.next()?;
            walk.telling.at = line.at;
            walk.telling.text.push_str(&format!("{} {}\n", line.at, line.activity));
            Some(line)
        });
    }
}

#[test]
#[ignore = "minutes: cargo test -p domain --lib of_the_other -- --ignored --nocapture"]
fn what_the_check_follows_of_the_other_procedures_is_what_the_engine_does() {
    ["fod-po/v1", "fod-po-dispute/v1", "iso-10002/v1", "flemish/v1", "ssr/v1"]
        .into_iter()
        .for_each(walk_shipped);
}

/// The same of procedures made at random: how many, and how many events.
fn walk_random(seeds: std::ops::RangeInclusive<u64>, courses: u64) -> (usize, usize) {
    let calendar = shipped("awb-9/v1").1;
    let (mut procedures, mut events) = (0, 0);
    let both = seeds.flat_map(|seed| [random::Kind::Wild, random::Kind::Tame].map(|kind| (seed, kind)));
    for (procedure, _) in both.filter_map(|(seed, kind)| random::procedure(seed, kind)) {
        events += walk(&procedure, &calendar, courses).0;
        procedures += 1;
    }
    println!("{procedures} random procedures, {events} events");
    (procedures, events)
}

#[test]
fn what_the_check_follows_of_random_procedures_is_what_the_engine_does() {
    let (procedures, events) = walk_random(1..=60, 5);
    assert!(events > procedures * 25, "courses that go nowhere prove little: {events} events");
}

#[test]
#[ignore = "hours: as many random procedures as GEHOOR_SEEDS says"]
fn what_the_check_follows_of_many_random_procedures_is_what_the_engine_does() {
    walk_random(1..=random::seeds(), 10);
}
