//! Each shipped procedure broken in random ways: who notices? The loader, a story, or the check; what nobody notices is told.
//!
//! `GEHOOR_PROCEDURE=federal cargo test -p domain --test it mutation -- --ignored --nocapture`; also `GEHOOR_MUTATIONS=100` and
//! `GEHOOR_SEED=1`. The table that came of it stands in `docs/procedures-proved.md`.

use domain::calendar::Calendar;
use domain::check::check;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};
use domain::story;

use crate::shipped::{calendar, procedures};

/// Chance that can be had again: xorshift of Marsaglia (2003).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % bound.max(1)
    }
}

/// What rules, and is worth breaking; labels and sources are not.
const KEYS: &[&str] = &[
    "after",
    "not-while-pending",
    "obliges",
    "includes",
    "excludes",
    "by",
    "by-in-stage",
    "fallback",
    "person-not",
    "assignee-not",
    "met-by",
    "owners",
    "from",
    "length",
    "letter",
    "only-if",
    "waive-unless",
    "repeatable",
    "included",
    "ends",
    "when-ended",
    "auto",
    "auto-after",
    "auto-outcome",
    "per",
    "in-stages",
    "corrects",
];

fn rules(line: &str) -> bool {
    let key = line.split('=').next().unwrap_or_default().trim();
    line.contains('=') && (KEYS.contains(&key) || key.starts_with("when."))
}

/// Breaks one line: drops it, drops a name in it, or puts another name there.
fn mutate(text: &str, procedure: &Procedure, chance: &mut Chance) -> (String, String) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let ruling: Vec<usize> = (0..lines.len()).filter(|nr| rules(&lines[*nr])).collect();
    let nr = ruling[chance.below(ruling.len())];
    let old = lines[nr].clone();
    let names: Vec<(usize, usize)> = quoted(&old);
    let way = if names.is_empty() { 0 } else { chance.below(3) };
    let new = match way {
        0 => String::new(),
        1 => {
            let (from, to) = names[chance.below(names.len())];
            let (before, after) = (&old[..from], old[to..].trim_start_matches(", "));
            format!(
                "{}{after}",
                before.strip_suffix(", ").filter(|_| after.starts_with(']')).unwrap_or(before)
            )
        }
        _ => {
            let (from, to) = names[chance.below(names.len())];
            format!("{}\"{}\"{}", &old[..from], other(&old, procedure, chance), &old[to..])
        }
    };
    lines[nr].clone_from(&new);
    let what = if new.is_empty() { "dropped".to_owned() } else { format!("→ {}", new.trim()) };
    (lines.join("\n"), format!("line {}: {} {what}", nr + 1, old.trim()))
}

/// Where names stand between quotes, before any remark.
fn quoted(line: &str) -> Vec<(usize, usize)> {
    let rule = line.find(" #").map_or(line, |at| &line[..at]);
    let marks: Vec<usize> = rule.match_indices('"').map(|(at, _)| at).collect();
    marks.chunks_exact(2).map(|pair| (pair[0], pair[1] + 1)).collect()
}

/// Another role where roles stand, else another activity.
fn other(line: &str, procedure: &Procedure, chance: &mut Chance) -> String {
    let of_roles = ["by", "fallback", "owners"].iter().any(|key| line.trim_start().starts_with(key));
    if of_roles {
        let roles = ["desk", "coordinator", "handler", "complaints-manager", "decision-body", "system"];
        return roles[chance.below(roles.len())].to_owned();
    }
    let ids: Vec<_> = procedure.activities.keys().collect();
    ids[chance.below(ids.len())].clone()
}

/// Who notices first.
fn noticed(place: &str, files: &Files, calendar: &Calendar) -> Option<&'static str> {
    let Ok(procedure) = load(place, files) else { return Some("loader") };
    let stories = files.iter().filter(|(name, _)| name.ends_with(".story"));
    for (name, text) in stories {
        let played = story::read(name, text).and_then(|read| story::play(&read, &procedure, calendar));
        if played.is_err() {
            return Some("story");
        }
    }
    let found = check(place, files, &procedure, calendar).findings;
    (!found.is_empty()).then_some("check")
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().expect("a number"))
}

#[test]
#[ignore = "minutes: it tells how much the check and the stories notice"]
fn what_is_broken_is_noticed() {
    let only = std::env::var("GEHOOR_PROCEDURE").unwrap_or_default();
    for (place, files) in procedures().into_iter().filter(|(place, _)| place.contains(&only)) {
        let procedure = load(&place, &files).expect("it reads");
        let calendar = calendar(&procedure.calendar);
        let mut chance = Chance(number("GEHOOR_SEED", 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut count = std::collections::BTreeMap::<&str, usize>::new();
        for _ in 0..number("GEHOOR_MUTATIONS", 100) {
            let (text, what) = mutate(&files["procedure.toml"], &procedure, &mut chance);
            if text.trim_end() == files["procedure.toml"].trim_end() {
                continue; // the same name was drawn
            }
            let mut broken = files.clone();
            broken.insert("procedure.toml".into(), text);
            let by = noticed(&place, &broken, &calendar);
            *count.entry(by.unwrap_or("nobody")).or_default() += 1;
            if by.is_none() {
                println!("{place}: nobody noticed {what}");
            }
        }
        println!("{place}: {count:?}");
        let missed = count.get("nobody").copied().unwrap_or_default();
        let all: usize = count.values().sum();
        assert!(missed * 5 < all * 3, "{place}: too much goes unnoticed: {count:?}");
    }
}
