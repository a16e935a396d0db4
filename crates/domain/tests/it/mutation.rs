//! Each shipped procedure broken in random ways: who notices? The loader, a story, or the check; what nobody notices is told.
//!
//! `GEHOOR_PROCEDURE=federal cargo test -p domain --test it mutation -- --ignored --nocapture`; also `GEHOOR_MUTATIONS=100`,
//! `GEHOOR_SEED=1` and `GEHOOR_SECONDS=60` for each check. The table that came of it stands in `docs/procedures-proved.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use domain::calendar::Calendar;
use domain::check::check;
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};
use domain::story;

use crate::chance::Chance;
use crate::reference::keys_of;
use crate::shipped::{calendar, procedures};

/// The keys of a term and of an activity that are no rule: any other is worth breaking. Without `act` nothing is read.
const NO_RULE: &[&str] = &["act", "source"];

/// Rules of which two say the same, or that a third makes idle: without that name (without any, when none is given) it is the same
/// procedure. Each has its reason in `docs/procedures-proved.md`; a procedure without a name is every one.
const IDLE: &[(&str, &str, &str, &str)] = &[
    ("", "reply", "after", ""),
    ("", "reply", "included", ""),
    ("", "assign", "assignee-not", "respondent"),
    ("", "react", "after", "answer"),
    ("", "react", "per", ""),
    ("", "investigate", "after", "assign"),
    ("", "close", "after", "classify"),
    ("", "close", "by", "coordinator"),
    ("", "close", "by", "complaints-manager"),
    ("", "close", "by", "line-manager"),
    ("", "decline", "only-if", "not-yet-acknowledged"),
    ("", "close-again", "included", ""),
    ("", "close-again", "excludes", ""),
    ("", "close-again", "repeatable", ""),
    ("studijob", "receive", "by", "desk"),
    ("studijob", "receive", "by", "line-manager"),
    ("studijob", "review", "after", ""),
    ("federal", "investigate", "not-while-pending", "assign"),
    ("federal", "propose", "not-while-pending", "assign"),
    ("federal", "judge", "not-while-pending", "assign"),
    ("federal", "report-back", "by", "handler"),
    ("flemish", "investigate", "not-while-pending", "assign"),
    ("iso-10002", "investigate", "not-while-pending", "assign"),
    ("fod-po", "investigate", "not-while-pending", "assign"),
    ("fod-po", "uphold", "per", ""),
    ("fod-po", "report-back", "by", "complaints-manager"),
    ("fod-po", "report-back", "per", ""),
    ("fod-po", "escalate", "per", ""),
    ("fod-po", "refer", "per", ""),
    ("fod-po", "refer", "excludes", "refer"),
    ("fod-po", "refer-after-answer", "per", ""),
    ("iso-10002", "refuse", "included", ""),
    ("iso-10002", "refuse", "after", "assess"),
    ("iso-10002", "answer", "excludes", "refer-at-once"),
    ("iso-10002", "escalate", "per", ""),
    ("iso-10002", "refer", "per", ""),
    ("iso-10002", "refer-at-once", "per", ""),
    ("fod-po-dispute", "close", "after", "ruling"),
    ("awb-9", "classify", "not-while-pending", "register"),
    ("awb-9", "to-adviser", "excludes", "to-adviser"),
    ("awb-9", "appoint-adviser", "after", "to-adviser"),
    ("awb-9", "postpone", "repeatable", ""),
    ("awb-9", "adjourn", "includes", "tell-respondents"),
    ("awb-9", "appoint-adviser", "assignee-not", "respondent"),
    ("ssr", "classify", "not-while-pending", "register"),
    ("ssr", "take-up", "assignee-not", "respondent"),
    ("ssr", "appoint-adviser", "assignee-not", "respondent"),
    ("ssr", "appoint", "assignee-not", "respondent"),
    ("ssr", "advise-alone", "after", "adviser-ties"),
    ("ssr", "advise", "in-stages", ""),
    ("ssr", "adviser-ties", "included", ""),
    ("ssr", "advise-alone", "in-stages", ""),
    ("ssr", "appoint", "in-stages", ""),
    ("ssr", "appoint-adviser", "in-stages", ""),
    ("ssr", "ties", "in-stages", ""),
    ("ssr", "adviser-ties", "in-stages", ""),
    ("ssr", "postpone", "in-stages", ""),
    ("ssr", "to-board", "in-stages", ""),
    ("ssr", "to-board", "per", ""),
    ("ssr", "judge", "per", "stage"),
    ("ssr", "propose", "per", ""),
    ("ssr", "answer", "per", ""),
    ("ssr", "assess", "after", "to-board"),
    ("ssr", "appoint", "after", "assess"),
    ("ssr", "appoint-adviser", "after", "assess"),
    ("ssr", "ties", "after", "appoint"),
    ("ssr", "adviser-ties", "after", "appoint-adviser"),
    ("ssr", "postpone", "after", "consent"),
    ("ssr", "postpone", "repeatable", ""),
    ("ssr", "adjourn", "includes", "tell-respondents"),
    ("ssr", "assess", "when.inadmissible", "invite-after-all"),
    ("awb-9", "assess", "when.inadmissible", "invite-after-all"),
    ("ssr", "invite-after-all", "in-stages", ""),
];

/// Whether the change leaves the same procedure: an idle rule is gone, or what waits for the receipt no longer says so, though nothing
/// else is possible in an empty dossier.
fn same(place: &str, lines: &[String], nr: usize, new: &str) -> bool {
    let head = lines[..nr].iter().rev().find_map(|line| line.strip_prefix("[activity.")?.split(']').next());
    let key = lines[nr].split('=').next().unwrap_or_default().trim();
    let names = |line: &str| -> Vec<String> {
        quoted(line).into_iter().map(|(from, to)| line[from + 1..to - 1].to_owned()).collect()
    };
    let (before, after) = (names(&lines[nr]), names(new));
    let gone: Vec<_> = before.iter().filter(|name| !after.contains(name)).collect();
    let idle = |(procedure, activity, rule, name): &(&str, &str, &str, &str)| {
        let here = place.contains(procedure) && head == Some(activity) && key == *rule;
        here && (name.is_empty() || gone.iter().all(|gone| gone == name))
    };
    let fewer = after.len() + gone.len() == before.len();
    let received = key == "after" && gone.iter().all(|gone| *gone == "receive");
    fewer && (received || IDLE.iter().any(idle))
}

/// The procedure without each rule of the list that it has, and which.
pub fn without_idle(place: &str, text: &str) -> Vec<(String, String)> {
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut found = Vec::new();
    for (procedure, activity, rule, name) in IDLE.iter().filter(|(procedure, ..)| place.contains(procedure)) {
        let mut head = "";
        for (nr, line) in lines.iter().enumerate() {
            if line.starts_with('[') {
                head = line.strip_prefix("[activity.").and_then(|rest| rest.split(']').next()).unwrap_or("");
            }
            if head != *activity || line.split('=').next().unwrap_or_default().trim() != *rule {
                continue;
            }
            let names = quoted(line);
            let gone = names.iter().find(|(from, to)| line[from + 1..to - 1] == **name);
            let new = match gone {
                Some(at) if names.len() > 1 => without(line, *at),
                None if !name.is_empty() => continue,
                _ => String::new(),
            };
            let mut less = lines.clone();
            less[nr] = new;
            found.push((format!("{procedure} {activity} {rule} {name}"), less.join("\n")));
        }
    }
    found
}

/// Whether the line is a rule: a key of a term, of an activity or of a group, or one of the grounds that stand each on a line. What only
/// a guarantee says is held against the rest, not broken.
fn rules(lines: &[String], nr: usize) -> bool {
    let line = &lines[nr];
    let heads = ["[term.", "[activity.", "[group]"];
    let within = lines[..nr].iter().rev().find(|above| above.starts_with('['));
    let key = line.split('=').next().unwrap_or_default().trim();
    let opens = line.trim_end().ends_with('['); // its lines follow
    let is_key =
        !line.starts_with([' ', '#', '[']) && line.contains('=') && !NO_RULE.contains(&key) && !opens;
    within.is_some_and(|head| heads.iter().any(|known| head.starts_with(known)))
        && (is_key || is_ground(line))
}

fn is_ground(line: &str) -> bool {
    line.trim_start().starts_with("{ code = ")
}

/// Breaks one line: drops it, drops a name in it, or puts another name there. The text, and what was done; `None` when that leaves the
/// same procedure.
fn mutate(place: &str, text: &str, procedure: &Procedure, chance: &mut Chance) -> (Option<String>, String) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let ruling: Vec<usize> = (0..lines.len()).filter(|nr| rules(&lines, *nr)).collect();
    let nr = ruling[chance.below(ruling.len())];
    let old = lines[nr].clone();
    let names: Vec<(usize, usize)> = quoted(&old);
    let way = if names.is_empty() || is_ground(&old) { 0 } else { chance.below(3) };
    let new = match way {
        0 => String::new(),
        1 => without(&old, names[chance.below(names.len())]),
        _ => {
            let (from, to) = names[chance.below(names.len())];
            format!("{}\"{}\"{}", &old[..from], other(&old, procedure, chance), &old[to..])
        }
    };
    let idle = same(place, &lines, nr, &new) || new == old;
    lines[nr].clone_from(&new);
    let what = if new.is_empty() { "dropped".to_owned() } else { format!("→ {}", new.trim()) };
    ((!idle).then(|| lines.join("\n")), format!("line {}: {} {what}", nr + 1, old.trim()))
}

/// The line without the name that stands there.
fn without(line: &str, (from, to): (usize, usize)) -> String {
    let (before, after) = (&line[..from], line[to..].trim_start_matches(", "));
    let before = before.strip_suffix(", ").filter(|_| after.starts_with(']')).unwrap_or(before);
    format!("{before}{after}")
}

/// Where names stand between quotes, before any remark.
fn quoted(line: &str) -> Vec<(usize, usize)> {
    let rule = line.find(" #").map_or(line, |at| &line[..at]);
    let marks: Vec<usize> = rule.match_indices('"').map(|(at, _)| at).collect();
    marks.chunks_exact(2).map(|pair| (pair[0], pair[1] + 1)).collect()
}

/// Another role where roles stand, else another activity.
fn other(line: &str, procedure: &Procedure, chance: &mut Chance) -> String {
    let of_roles = ["by", "fallback", "owners", "alerts", "informs", "exempts", "signatories"]
        .iter()
        .any(|key| line.trim_start().starts_with(key));
    if of_roles {
        let roles = ["desk", "coordinator", "handler", "complaints-manager", "decision-body", "system"];
        return chance.one(&roles).unwrap_or_default().to_owned();
    }
    let ids: Vec<_> = procedure.activities.keys().collect();
    ids[chance.below(ids.len())].clone()
}

/// Whether the loader or a story notices, and which of the two.
fn read_or_played(place: &str, files: &Files, calendar: &Calendar) -> Result<Procedure, &'static str> {
    let procedure = load(place, files).map_err(|_| "loader")?;
    let mut stories = files.iter().filter(|(name, _)| name.ends_with(".story"));
    let fails = |(name, text): (&String, &String)| {
        story::read(name, text).and_then(|read| story::play(&read, &procedure, calendar)).is_err()
    };
    if stories.any(fails) { Err("story") } else { Ok(procedure) }
}

/// Who notices first: the loader, a story, or the check, which is given so many seconds.
fn noticed(place: &str, files: &Files, calendar: &Calendar, seconds: u64) -> Option<&'static str> {
    let procedure = match read_or_played(place, files, calendar) {
        Ok(procedure) => procedure,
        Err(by) => return Some(by),
    };
    let (place, files, calendar) = (place.to_owned(), files.clone(), calendar.clone());
    let (told, hears) = channel();
    thread::spawn(move || {
        let found = check(&place, &files, &procedure, &calendar);
        let _ = told.send(!found.is_empty()); // nobody waits any more where it took too long
    });
    let found = hears.recv_timeout(Duration::from_secs(seconds)).unwrap_or(false);
    found.then_some("check")
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().expect("a number"))
}

/// Breaks a procedure so many times and says what nobody noticed, of how many.
fn unnoticed(place: &str, files: &Files, times: u64) -> (Vec<String>, usize) {
    let procedure = load(place, files).expect("it reads");
    let calendar = calendar(&procedure.calendar);
    let seconds = number("GEHOOR_SECONDS", 60);
    assert!(read_or_played(place, files, &calendar).is_ok(), "unbroken, its stories hold");
    let mut chance = Chance::of(number("GEHOOR_SEED", 1));
    let mut count = BTreeMap::<&str, usize>::new();
    let mut missed = Vec::new();
    for _ in 0..times {
        let (text, what) = mutate(place, &files["procedure.toml"], &procedure, &mut chance);
        let Some(text) = text else {
            *count.entry("the same").or_default() += 1;
            continue;
        };
        let mut broken = files.clone();
        broken.insert("procedure.toml".into(), text);
        let by = noticed(place, &broken, &calendar, seconds);
        *count.entry(by.unwrap_or("nobody")).or_default() += 1;
        if by.is_none() {
            println!("{place}: nobody noticed {what}");
            missed.push(what);
        }
    }
    println!("{place}: {count:?}");
    let same = count.get("the same").copied().unwrap_or_default();
    (missed, count.values().sum::<usize>() - same)
}

/// One in ten may go unnoticed: what is left is told and explained in `docs/procedures-proved.md`.
fn held(place: &str, files: &Files, times: u64) {
    let (missed, all) = unnoticed(place, files, times);
    assert!(missed.len() * 10 <= all, "{place}: of {all} nobody noticed {}: {missed:#?}", missed.len());
}

/// Every key that the reader of the files knows of a term and of an activity is broken in some procedure that is shipped, or none has it.
#[test]
fn every_key_is_worth_breaking() {
    let keys: BTreeSet<String> = ["RawTerm", "RawActivity"].into_iter().flat_map(keys_of).collect();
    let broken: BTreeSet<String> = procedures().iter().flat_map(|(_, files)| broken_keys(files)).collect();
    let nowhere = |key: &String| {
        procedures().iter().all(|(_, files)| !files["procedure.toml"].contains(&format!("\n{key} ")))
    };
    let left: Vec<_> = keys.into_iter().filter(|key| !broken.contains(key) && !nowhere(key)).collect();
    assert_eq!(left, NO_RULE);
}

fn broken_keys(files: &Files) -> BTreeSet<String> {
    let lines: Vec<String> = files["procedure.toml"].lines().map(str::to_owned).collect();
    let key = |nr: usize| match is_ground(&lines[nr]) {
        true => "grounds".to_owned(),
        false => lines[nr].split(['=', '.']).next().unwrap_or_default().trim().to_owned(),
    };
    (0..lines.len()).filter(|nr| rules(&lines, *nr)).map(key).collect()
}

#[test]
fn what_is_broken_in_a_small_procedure_is_noticed() {
    let all = procedures();
    let (place, files) =
        all.iter().find(|(place, _)| place == "procedures/studijob/v1").expect("it is shipped");
    held(place, files, 20);
}

#[test]
#[ignore = "minutes: it tells how much the check and the stories notice"]
fn what_is_broken_is_noticed() {
    let only = std::env::var("GEHOOR_PROCEDURE").unwrap_or_default();
    for (place, files) in procedures().into_iter().filter(|(place, _)| place.contains(&only)) {
        held(&place, &files, number("GEHOOR_MUTATIONS", 100));
    }
}

/// Not at random but one by one: each rule gone, and each name gone from it; the loader and the stories alone are asked.
#[test]
#[ignore = "minutes: it tells which rules no story holds"]
fn what_is_left_out_is_noticed() {
    let only = std::env::var("GEHOOR_PROCEDURE").unwrap_or_default();
    for (place, files) in procedures().into_iter().filter(|(place, _)| place.contains(&only)) {
        let calendar = calendar(&load(&place, &files).expect("it reads").calendar);
        let (missed, all) = left_out(&place, &files, &calendar);
        println!("{place}: of {all} no story notices {}: {missed:#?}", missed.len());
        assert!(missed.len() * 10 <= all, "{place}: of {all} no story notices {}", missed.len());
    }
}

fn left_out(place: &str, files: &Files, calendar: &Calendar) -> (Vec<String>, usize) {
    let mut lines: Vec<String> = files["procedure.toml"].lines().map(str::to_owned).collect();
    assert!(read_or_played(place, files, calendar).is_ok(), "unbroken, its stories hold");
    let (mut missed, mut all) = (Vec::new(), 0);
    for nr in (0..lines.len()).filter(|nr| rules(&lines, *nr)).collect::<Vec<_>>() {
        let old = lines[nr].clone();
        let names = if is_ground(&old) { Vec::new() } else { quoted(&old) };
        let fewer = names.iter().map(|name| without(&old, *name)).filter(|_| names.len() > 1);
        for new in [String::new()].into_iter().chain(fewer).collect::<Vec<_>>() {
            if same(place, &lines, nr, &new) {
                continue;
            }
            lines[nr].clone_from(&new);
            let mut broken = files.clone();
            broken.insert("procedure.toml".into(), lines.join("\n"));
            lines[nr].clone_from(&old);
            all += 1;
            if read_or_played(place, &broken, calendar).is_ok() {
                missed.push(format!("line {}: {} → {}", nr + 1, old.trim(), new.trim()));
            }
        }
    }
    (missed, all)
}
