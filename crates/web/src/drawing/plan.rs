//! Where everything of the picture stands, in pixels: a lane for each role, a row for each activity, and lines that
//! run beside the boxes and never through them.
//!
//! Each activity has a row of its own. So a line may leave its box sideways at any height of that row, run down (or up)
//! in the gutter beside the lane where it is going, and enter there from the side.

use domain::people::Role;
use domain::procedure::{Activity, Procedure};

const BOX_WIDTH: i32 = 200;
const LABEL_CHARS: usize = 22;
const MARK_CHARS: usize = 28;
const LINE_HEIGHT: i32 = 16;
const ROW_GAP: i32 = 18;
const TRACK: i32 = 9;
const GUTTER: i32 = 26;
const TOP: i32 = 84;

/// The whole picture.
pub(super) struct Plan<'p> {
    pub width: i32,
    pub height: i32,
    pub lanes: Vec<Lane>,
    pub boxes: Vec<Placed<'p>>,
    pub lines: Vec<Line>,
}

/// The column of a role.
pub(super) struct Lane {
    pub role: Role,
    pub x: i32,
    pub width: i32,
}

/// An activity in its place.
pub(super) struct Placed<'p> {
    pub activity: &'p Activity,
    lane: usize,
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
    /// The label, broken into lines.
    pub label: Vec<String>,
    /// What is said of it in small letters, broken into lines.
    pub marks: Vec<String>,
    /// The outcomes that lines leave from, broken into lines, with the height at which they do.
    pub exits: Vec<(Vec<String>, i32)>,
}

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Says {
    /// The second only after the first.
    After,
    /// The first done, the second is owed.
    Then,
}

/// A line from one box to another, by its corners.
pub(super) struct Line {
    pub says: Says,
    pub corners: [(i32, i32); 4],
}

/// Lines of one meaning into one box share the way along the gutter.
struct Bus {
    target: usize,
    says: Says,
    from_left: bool,
    /// Where its sources leave: box and height.
    sources: Vec<(usize, i32)>,
    track: i32,
}

impl<'p> Plan<'p> {
    /// Plans the picture; `label` gives the words of an activity, `marks` what its box says besides, `outcome` the words of an outcome.
    pub fn of(
        procedure: &'p Procedure,
        label: &dyn Fn(&Activity) -> String,
        marks: &dyn Fn(&Activity) -> String,
        outcome: &dyn Fn(&Activity, &str) -> String,
    ) -> Plan<'p> {
        let roles = lanes(procedure);
        let mut boxes: Vec<Placed<'p>> = Vec::new();
        let mut y = TOP;
        for activity in procedure.activities.values() {
            let lane = roles.iter().position(|role| *role == lane_of(activity)).unwrap_or(0);
            let mut placed = placed(activity, lane, y, (&label(activity), &marks(activity)));
            for (code, _) in activity.when.iter().filter(|(_, effects)| !effects.obliges.is_empty()) {
                let words = wrapped(&outcome(activity, code), MARK_CHARS);
                let lines = words.len().max(1) as i32;
                placed.exits.push((words, placed.y + placed.height + LINE_HEIGHT / 2));
                placed.height += lines * LINE_HEIGHT;
            }
            if !placed.exits.is_empty() {
                placed.height += 6;
            }
            y += placed.height + ROW_GAP;
            boxes.push(placed);
        }
        let mut buses = buses(procedure, &boxes);
        let gutters = tracks(&mut buses, &boxes, roles.len());
        let mut x = 0;
        let mut lanes = Vec::new();
        for (nr, role) in roles.into_iter().enumerate() {
            x += gutters[nr].iter().sum::<i32>() * TRACK + GUTTER;
            lanes.push(Lane { role, x, width: BOX_WIDTH });
            x += BOX_WIDTH;
        }
        for placed in &mut boxes {
            placed.x = lanes[placed.lane].x;
        }
        let lines = buses.iter().flat_map(|bus| lines(bus, &boxes)).collect();
        let width = x + gutters.last().map_or(0, |last| last.iter().sum::<i32>() * TRACK) + GUTTER;
        Plan { width, height: y, lanes, boxes, lines }
    }
}

/// Whose lane an activity stands in: the first of staff or the complainant who may do it, else Gehoor.
pub(super) fn lane_of(activity: &Activity) -> Role {
    let person = activity.by.iter().copied().find(|role| *role != Role::System);
    person.filter(|_| !activity.auto).unwrap_or(Role::System)
}

/// The lanes that are needed, in the order in which the procedure first comes to them.
fn lanes(procedure: &Procedure) -> Vec<Role> {
    let mut lanes = Vec::new();
    for role in procedure.activities.values().map(lane_of) {
        if !lanes.contains(&role) {
            lanes.push(role);
        }
    }
    lanes
}

fn placed<'p>(activity: &'p Activity, lane: usize, y: i32, (label, marks): (&str, &str)) -> Placed<'p> {
    let (label, marks) = (wrapped(label, LABEL_CHARS), wrapped(marks, MARK_CHARS));
    let height = ((label.len() + marks.len()) as i32 * LINE_HEIGHT + 34).max(54);
    Placed { activity, lane, x: 0, y, width: BOX_WIDTH, height, label, marks, exits: Vec::new() }
}

/// The name above a lane, in lines that stay within it.
pub(super) fn of_lane(name: &str) -> Vec<String> {
    wrapped(name, LABEL_CHARS)
}

fn wrapped(label: &str, chars: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < chars => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The conditions of an activity without those that follow from the others.
fn conditions<'p>(procedure: &'p Procedure, activity: &'p Activity) -> Vec<&'p str> {
    let reaches = |from: &str, to: &str| {
        let (mut open, mut seen) = (vec![from], Vec::new());
        while let Some(next) = open.pop() {
            if next == to {
                return true;
            }
            if !seen.contains(&next) {
                seen.push(next);
                let more = procedure.activity(next).map_or(&[][..], |activity| &activity.after);
                open.extend(more.iter().map(String::as_str));
            }
        }
        false
    };
    let all = activity.after.iter().map(String::as_str);
    all.filter(|one| !activity.after.iter().any(|other| other != one && reaches(other, one))).collect()
}

fn buses(procedure: &Procedure, boxes: &[Placed<'_>]) -> Vec<Bus> {
    let mut buses: Vec<Bus> = Vec::new();
    let mut join = |source: usize, leaves: i32, target: usize, says: Says| {
        let from_left = boxes[source].lane <= boxes[target].lane;
        let same = |bus: &&mut Bus| (bus.target, bus.says, bus.from_left) == (target, says, from_left);
        match buses.iter_mut().find(same) {
            Some(bus) => bus.sources.push((source, leaves)),
            None => buses.push(Bus { target, says, from_left, sources: vec![(source, leaves)], track: 0 }),
        }
    };
    let index = |id: &str| boxes.iter().position(|placed| placed.activity.id == id);
    for (nr, placed) in boxes.iter().enumerate() {
        for source in conditions(procedure, placed.activity).into_iter().filter_map(index) {
            join(source, boxes[source].y + 38, nr, Says::After);
        }
    }
    for (nr, placed) in boxes.iter().enumerate() {
        for target in placed.activity.effects.obliges.iter().filter_map(|id| index(id)) {
            join(nr, placed.y + 47, target, Says::Then);
        }
        let exits = placed.activity.when.values().filter(|effects| !effects.obliges.is_empty());
        for (effects, (_, leaves)) in exits.zip(&placed.exits) {
            for target in effects.obliges.iter().filter_map(|id| index(id)) {
                join(nr, *leaves, target, Says::Then);
            }
        }
    }
    buses
}

impl Bus {
    fn enters(&self, boxes: &[Placed<'_>]) -> i32 {
        boxes[self.target].y + if self.says == Says::After { 13 } else { 26 }
    }

    /// The gutter it runs in: number `n` is left of lane `n`.
    fn gutter(&self, boxes: &[Placed<'_>]) -> usize {
        boxes[self.target].lane + usize::from(!self.from_left)
    }

    fn span(&self, boxes: &[Placed<'_>]) -> (i32, i32) {
        let ends = self.sources.iter().map(|(_, leaves)| *leaves).chain([self.enters(boxes)]);
        ends.fold((i32::MAX, i32::MIN), |(top, bottom), y| (top.min(y), bottom.max(y)))
    }
}

/// Gives each bus a track of its own where it would lie on another, short ones nearest to their lane. How many tracks
/// each gutter needs for the lane on its left and for the one on its right.
fn tracks(buses: &mut [Bus], boxes: &[Placed<'_>], lanes: usize) -> Vec<[i32; 2]> {
    let mut gutters = vec![[0, 0]; lanes + 1];
    buses.sort_by_key(|bus| {
        let (top, bottom) = bus.span(boxes);
        (bottom - top, bus.target, bus.says)
    });
    for nr in 0..buses.len() {
        let (before, rest) = buses.split_at_mut(nr);
        let bus = &mut rest[0];
        let (gutter, (top, bottom)) = (bus.gutter(boxes), bus.span(boxes));
        let beside = before.iter().filter(|other| {
            let (their_top, their_bottom) = other.span(boxes);
            let there = other.gutter(boxes) == gutter && other.from_left == bus.from_left;
            there && their_top <= bottom + 4 && top <= their_bottom + 4
        });
        let taken: Vec<i32> = beside.map(|other| other.track).collect();
        bus.track = (0..).find(|track| !taken.contains(track)).unwrap_or(0);
        let most = &mut gutters[gutter][usize::from(bus.from_left)];
        *most = (*most).max(bus.track + 1);
    }
    gutters
}

fn lines(bus: &Bus, boxes: &[Placed<'_>]) -> Vec<Line> {
    let target = &boxes[bus.target];
    let away = 14 + bus.track * TRACK;
    let (along, end) = match bus.from_left {
        true => (target.x - away, target.x),
        false => (target.x + target.width + away, target.x + target.width),
    };
    let line = |(source, leaves): &(usize, i32)| {
        let source = &boxes[*source];
        // a line within one lane leaves on the side where it runs
        let leftwards = along < source.x + source.width / 2;
        let start = if leftwards { source.x } else { source.x + source.width };
        let enters = bus.enters(boxes);
        Line { says: bus.says, corners: [(start, *leaves), (along, *leaves), (along, enters), (end, enters)] }
    };
    bus.sources.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use domain::language::Lang;
    use domain::procedure::load::{Files, load};

    use super::*;

    fn read(folder: &Path, within: &str, files: &mut Files) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let (name, path) = (format!("{within}{}", entry.file_name().display()), entry.path());
            match path.is_dir() {
                true => read(&path, &format!("{name}/"), files),
                false => drop(files.insert(name, fs::read_to_string(path).unwrap())),
            }
        }
    }

    /// Every shipped procedure, with the words of its first language.
    fn shipped() -> Vec<Procedure> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../procedures");
        let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path().join("v1"));
        let read = |folder: std::path::PathBuf| {
            let mut files = Files::new();
            read(&folder, "", &mut files);
            load(&folder.display().to_string(), &files).unwrap()
        };
        folders.filter(|folder| folder.is_dir()).map(read).collect()
    }

    #[test]
    fn no_line_runs_through_a_box_and_no_box_lies_on_another() {
        let procedures = shipped();
        assert!(procedures.len() > 2);
        for procedure in &procedures {
            let label = |activity: &Activity| procedure.texts(Lang::De).activity[&activity.id].clone();
            let plan = Plan::of(procedure, &label, &|activity| activity.source.clone(), &|_, code| {
                format!("{code}, of which more is said than fits")
            });
            let said = plan.boxes.iter().flat_map(|placed| placed.exits.iter().flat_map(|(words, _)| words));
            for words in said {
                assert!(
                    words.chars().count() <= MARK_CHARS,
                    "{}: {words} runs out of its box",
                    procedure.name
                );
            }
            for (above, below) in plan.boxes.iter().zip(plan.boxes.iter().skip(1)) {
                assert!(above.y + above.height < below.y, "{}", below.activity.id);
            }
            for line in &plan.lines {
                for ends in line.corners.windows(2) {
                    for placed in &plan.boxes {
                        assert!(
                            !crosses((ends[0], ends[1]), placed),
                            "{}: {}",
                            procedure.name,
                            placed.activity.id
                        );
                    }
                }
                assert!(
                    line.corners
                        .iter()
                        .all(|(x, y)| (0..=plan.width).contains(x) && (0..=plan.height).contains(y))
                );
            }
        }
    }

    /// Whether a straight piece has a point well inside a box.
    fn crosses(((x1, y1), (x2, y2)): ((i32, i32), (i32, i32)), placed: &Placed<'_>) -> bool {
        let overlaps =
            |a: i32, b: i32, from: i32, size: i32| a.min(b) < from + size - 1 && a.max(b) > from + 1;
        overlaps(x1, x2, placed.x, placed.width) && overlaps(y1, y2, placed.y, placed.height)
    }

    #[test]
    fn a_label_breaks_between_words() {
        assert_eq!(
            wrapped("Voorstel van antwoord opmaken en nalezen", LABEL_CHARS),
            ["Voorstel van antwoord", "opmaken en nalezen"]
        );
        assert_eq!(
            wrapped("Unzulässigkeitsentscheidungsbegründung", LABEL_CHARS),
            ["Unzulässigkeitsentscheidungsbegründung"]
        );
    }
}
