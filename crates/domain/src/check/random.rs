//! Small procedures made at random from the closed vocabulary, for the check to be held against: wild ones, of which hardly one is sound, and
//! tame ones, of which many are, as they promise nothing, wait only for what comes before, and end with a letter and a closing.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::chance::Chance;
use crate::procedure::Procedure;
use crate::procedure::load::load;

/// What is there to be done beside `receive`: the act, what it cannot be without, and its outcomes of which some are told apart.
const ACTS: &[(&str, &str, &[&str])] = &[
    ("register", "", &[]),
    ("classify", "", &["complaint", "suggestion"]),
    ("classify", "repeatable = true", &["complaint", "compliment"]),
    ("assess-admissibility", GROUND, &["admissible", "inadmissible"]),
    ("acknowledge", "letter = \"receipt\"", &[]),
    ("acknowledge", "letter = \"receipt\"\nauto = true", &[]),
    ("name-respondent", "repeatable = true", &["handler", "other"]),
    ("assign", "repeatable = true", &[]),
    ("investigate", "per = [\"stage\"]", &[]),
    ("propose", "per = [\"stage\"]", &[]),
    ("validate", "checks = \"form\"", &["passed", "refused"]),
    ("judge", "per = [\"grievance\"]", &["well-founded", "unfounded"]),
    ("judge", "per = [\"stage\", \"grievance\"]", &["well-founded", "unfounded"]),
    ("hear", "per = [\"party\"]", &[]),
    ("copy-to-respondent", "per = [\"respondent\"]\nletter = \"copy\"\nletter-to = \"respondent\"", &[]),
    ("appoint", "per = [\"seat\"]\nseats = { chair = 1, member = 1 }", &[]),
    ("answer", "letter = \"answer\"", &[]),
    ("answer", "letter = \"answer\"\nper = [\"stage\"]", &[]),
    ("give-feedback", "letter = \"answer\"", &[]),
    (
        "ask-satisfaction",
        "auto-after = \"first\"\nauto-outcome = \"no-reaction\"",
        &["satisfied", "no-reaction"],
    ),
    ("escalate", "in-stages = [1]", &[]),
    ("uphold", "in-stages = [2]", &[]),
    ("adjourn", "adjourns = { term = \"first\", at-most = \"4 weeks\" }", &[]),
    ("postpone", "postpones = \"first\"", &[]),
    ("suspend", "pauses = [\"first\"]", &[]),
    ("resume", "resumes = [\"first\"]", &[]),
    ("request-completion", "pauses = [\"second\"]", &[]),
    ("complete", "resumes = [\"second\"]", &[]),
    ("transfer", "", &["with-handler"]),
    ("discuss", "", &[]),
    ("withdraw", "ends = true", &[]),
    ("forward", "ends = true\nletter = \"answer\"", &[]),
    ("decline", "ends = true\ngrounds = [{ code = \"ground\", source = \"ours\" }]", &[]),
    ("settle", "ends = true", &[]),
    ("close", "ends = true", &[]),
    ("close", "ends = true\nauto = true", &[]),
    ("reopen", "when-ended = true", &[]),
    ("correct", "", &[]),
];

const GROUND: &str = "grounds = [{ code = \"ground\", source = \"ours\" }]";

/// The first so many are staff whom nobody has to name first.
const STAFF: usize = 3;
const ROLES: &[&str] = &["desk", "coordinator", "complaints-manager", "handler", "complainant"];

const TERMS: [&str; 2] = ["\"first\"", "\"second\""];

const FACTS: &[&str] = &[
    "\"reachable\"",
    "\"email-known\"",
    "\"handler-assigned\"",
    "\"not-yet-acknowledged\"",
    "\"answered\"",
    WRITTEN,
    WRITTEN,
];

/// Where something asks whether it is in writing, it can be put in writing, and the message put right.
const WRITTEN: &str = "\"written\"";
const IN_WRITING: &str = "
[activity.add]
act = \"complete\"
by = [\"desk\", \"complainant\"]
repeatable = true
when-ended = true
source = \"ours\"

[activity.put-right]
act = \"correct\"
by = [\"desk\"]
repeatable = true
corrects = [\"receive\"]
source = \"ours\"
";

const FORM: &str = "kinds = [\"complaint\"]\nrelations = []\nsubjects = []\nrequired = [\"what-happened\"]\noptional = []\nanonymous = true\n";

/// What is no use in a procedure without another.
const NEEDS: &[(&str, &str)] = &[("uphold", "escalate"), ("validate", "propose"), ("answer", "propose")];

/// What the complainant must hear of: a tame one owes a letter after it.
const TOLD: &[&str] = &["receive", "assess-admissibility", "judge", "uphold", "escalate"];

/// What nobody waits for in a tame one, and nobody owes: ends, mistakes, the next level, and what moves a term as long as nothing meets it.
const ASIDE: &[&str] = &[
    "receive",
    "withdraw",
    "forward",
    "decline",
    "settle",
    "close",
    "reopen",
    "correct",
    "transfer",
    "name-respondent",
    "escalate",
    "uphold",
    "adjourn",
    "postpone",
];

/// How the rules of a procedure are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Wild,
    Tame,
}

/// The procedure of that seed with its text; `None` where the loader refuses it.
pub fn procedure(seed: u64, kind: Kind) -> Option<(Procedure, String)> {
    let text = Making::of(seed, kind).written();
    let heads = |of: &str| -> String {
        let open = format!("[{of}.");
        let named = text.lines().filter_map(|line| line.strip_prefix(&open)?.split(']').next());
        named.map(|name| format!("{name} = \"{name}\"\n")).collect()
    };
    let ground = if text.contains("grounds") { "ground = \"ground\"\n" } else { "" };
    let seats = if text.contains("seats") { "chair = \"chair\"\nmember = \"member\"\n" } else { "" };
    let (activities, terms) = (heads("activity"), heads("term"));
    let texts = format!(
        "title = \"Random\"\n[activity]\n{activities}[term]\n{terms}[ground]\n{ground}[seat]\n{seats}"
    );
    let letters =
        ["receipt", "answer", "copy"].map(|name| (format!("letters/{name}/en.md"), name.to_owned()));
    let others = [("procedure.toml", text.clone()), ("form.toml", FORM.into()), ("texts/en.toml", texts)];
    let others = others.map(|(path, text)| (path.to_owned(), text));
    let files = letters.into_iter().chain(others).collect();
    Some((load("random", &files).ok()?, text))
}

/// How many of them are made by command.
pub fn seeds() -> u64 {
    std::env::var("GEHOOR_SEEDS").map_or(20_000, |count| count.parse().expect("a number of seeds"))
}

type Made = (&'static str, &'static str, &'static [&'static str]);

/// A procedure under way.
struct Making {
    chance: Chance,
    kind: Kind,
    text: String,
    /// How rarely an activity has one rule more: with few of them most procedures are sound, with many hardly one.
    rare: usize,
    names: Vec<String>,
}

impl Making {
    fn of(seed: u64, kind: Kind) -> Making {
        let mut chance = Chance::of(seed);
        let rare = match kind {
            Kind::Wild => [1, 3, 9][chance.below(3)],
            Kind::Tame => 27,
        };
        let text = format!("name = \"random-{seed}\"\n");
        Making { chance, kind, text, rare, names: Vec::new() }
    }

    fn tame(&self) -> bool {
        self.kind == Kind::Tame
    }

    /// Some acts, and more often than not those of an ordinary course.
    fn acts(&mut self) -> Vec<Made> {
        let mut acts: Vec<Made> =
            (0..1 + self.chance.below(6)).map(|_| ACTS[self.chance.below(ACTS.len())]).collect();
        let usual: &[&str] = match self.kind {
            Kind::Wild => &["classify", "assign", "judge", "propose", "answer", "close"],
            Kind::Tame => &["classify", "judge", "propose"],
        };
        for act in usual {
            if self.chance.below(4) > 0 {
                acts.extend(ACTS.iter().find(|(there, ..)| there == act));
            }
        }
        if self.tame() {
            let there: Vec<&str> = acts.iter().map(|(act, ..)| *act).collect();
            let needs = |act: &str| NEEDS.iter().all(|(of, other)| *of != act || there.contains(other));
            let clashes = |act: &str| match act {
                "decline" => there.contains(&"assess-admissibility"), // it ends without a letter
                "answer" => there.contains(&"uphold"), // nothing is decided before the next level
                act => act == "close",
            };
            acts.retain(|(act, ..)| needs(act) && !clashes(act));
            acts.sort_by_key(|(act, ..)| NEEDS.iter().any(|(of, _)| of == act));
            acts.push(("give-feedback", "letter = \"answer\"", &[]));
            acts.push(("close", "ends = true\nrepeatable = true", &[]));
        }
        acts
    }

    /// The text of its `procedure.toml`.
    fn written(mut self) -> String {
        let acts = self.acts();
        let stages = 1 + usize::from(acts.iter().any(|(act, ..)| *act == "escalate"));
        self.line(&format!(
            "version = 1\nsource = \"ours\"\ncalendar = \"nl\"\nlanguages = [\"en\"]\nstages = {stages}"
        ));
        self.names = acts.iter().enumerate().map(|(nr, (act, ..))| format!("{act}-{nr}")).collect();
        self.names.insert(0, "receive".to_owned());
        for (term, length) in [("first", "3 weeks"), ("second", "10 days")] {
            let from = self.names[self.chance.below(self.names.len()) * self.chance.below(2)].clone();
            let lodged = from == "receive" && self.chance.below(2) == 0;
            let day = if lodged { "lodged-on" } else { "done-on" };
            let meets = self.some(2, true);
            self.line(&format!("\n[term.{term}]\nfrom = \"{from}.{day}\"\nlength = \"{length}\""));
            self.line(&format!(
                "basis = \"policy\"\nmet-by = {meets}\nowners = [\"desk\"]\nsource = \"ours\""
            ));
        }
        self.line("\n[activity.receive]\nact = \"receive\"\nby = [\"system\", \"desk\"]\nsource = \"ours\"");
        match self.kind {
            Kind::Wild => {
                let obliges = self.some(2, false);
                self.line(&format!("obliges = {obliges}"));
            }
            Kind::Tame => self.in_order(0, "receive"),
        }
        for (nr, act) in acts.into_iter().enumerate() {
            self.activity(nr + 1, act);
        }
        if [WRITTEN, "lodged-on"].iter().any(|asked| self.text.contains(asked)) {
            self.line(IN_WRITING);
        }
        for _ in 0..if self.tame() { 0 } else { self.chance.below(3) } {
            let (one, other) = (self.name(true), self.name(true));
            let promise = match self.chance.below(3) {
                0 => format!("never = \"{one}\"\nbefore = \"{other}\""),
                1 => format!("leads = \"{one}\"\nto = \"{other}\"\nunless = {}", self.some(1, false)),
                _ => format!("at-most-one = \"{one}\""),
            };
            self.line(&format!("\n[[guarantee]]\n{promise}"));
        }
        self.text
    }

    fn activity(&mut self, nr: usize, (act, keys, outcomes): (&str, &str, &[&str])) {
        self.line(&format!("\n[activity.{}]\nact = \"{act}\"\n{keys}\nsource = \"ours\"", self.names[nr]));
        let mut by = vec![ROLES[self.chance.below(ROLES.len())], ROLES[self.chance.below(STAFF)]];
        by.extend(keys.contains("auto").then_some("system"));
        self.line(&format!("by = {by:?}"));
        let relations =
            [("after", 2), ("not-while-pending", 4), ("obliges", 4), ("excludes", 4), ("includes", 6)];
        let wild = self.kind == Kind::Wild;
        if !wild {
            self.in_order(nr, act);
        }
        for (key, rarely) in relations.into_iter().filter(|_| wild) {
            if self.chance.below(rarely * self.rare) == 0 {
                let names = self.some(2, key == "after");
                self.line(&format!("{key} = {names}"));
            }
        }
        for outcome in outcomes.iter().filter(|_| self.chance.below(2) == 0).collect::<Vec<_>>() {
            let tamely = !wild && self.chance.below(self.rare) > 0;
            let key = ["obliges", "excludes", "includes"][if tamely { 0 } else { self.chance.below(3) }];
            let names = match (self.kind, key) {
                (Kind::Tame, "obliges") => format!("{:?}", self.ordinary(self.names.len())),
                _ => self.some(2, false),
            };
            self.line(&format!("when.{outcome} = {{ {key} = {names} }}"));
        }
        let (fact, waiver) = (FACTS[self.chance.below(FACTS.len())], FACTS[self.chance.below(FACTS.len())]);
        let (before, after) = (TERMS[self.chance.below(2)], TERMS[self.chance.below(2)]);
        for (key, value, rarely) in [
            ("only-if", fact, 6),
            ("waive-unless", waiver, 6),
            ("only-before-end-of", before, 3),
            ("only-after-end-of", after, 6),
            ("letter", "\"answer\"", 3),
            ("repeatable", "true", 2),
            ("included", "false", 4),
            ("pending", "true", 6),
            ("when-ended", "true", 6),
        ] {
            let there = keys.lines().any(|line| line.starts_with(key));
            if self.chance.below(rarely * self.rare) == 0 && !there {
                self.line(&format!("{key} = {value}"));
            }
        }
        if act == "correct" {
            let able = ["receive", "judge", "assess-admissibility"];
            let able = |name: &&String| able.iter().any(|act| name.starts_with(act));
            let corrects: Vec<&String> = self.names.iter().filter(able).collect();
            self.line(&format!("corrects = {corrects:?}"));
        }
    }

    /// What it waits for was named before it, and what is owed is part of an ordinary course; a letter is owed of what must be told.
    fn in_order(&mut self, nr: usize, act: &str) {
        let mut after = BTreeSet::new();
        if self.chance.below(2) == 0 {
            after.extend(self.ordinary(nr));
        }
        if act == "answer" {
            after.extend(self.names[..nr].iter().filter(|name| name.starts_with("judge")).cloned());
        }
        let mut obliges = BTreeSet::new();
        if self.chance.below(3) == 0 {
            obliges.extend(self.ordinary(self.names.len()));
        }
        if nr == 0 && self.chance.below(8) > 0 {
            obliges.extend(self.names.last().cloned()); // else nobody is asked to close it
        }
        if TOLD.contains(&act) {
            obliges.extend(self.names.iter().rev().nth(1).cloned()); // the last but one: `written` puts the letter there
        }
        for (key, names) in [("after", after), ("obliges", obliges)] {
            if !names.is_empty() {
                self.line(&format!("{key} = {:?}", names.into_iter().collect::<Vec<_>>()));
            }
        }
        if nr > 0 && self.chance.below(self.rare) == 0 {
            let key = ["not-while-pending", "excludes", "includes"][self.chance.below(3)];
            let names = self.some(2, false);
            self.line(&format!("{key} = {names}"));
        }
    }

    /// One of the first so many that an ordinary course has, if there is any.
    fn ordinary(&mut self, first: usize) -> Vec<String> {
        let aside = |name: &String| ASIDE.iter().any(|act| name.starts_with(act));
        let able: Vec<String> = self.names[..first].iter().filter(|name| !aside(name)).cloned().collect();
        self.chance.one(&(0..able.len()).collect::<Vec<_>>()).map(|nr| able[nr].clone()).into_iter().collect()
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "{line}");
    }

    /// The name of an activity, of all or of all but `receive`.
    fn name(&mut self, all: bool) -> String {
        let first = usize::from(!all);
        self.names[first + self.chance.below(self.names.len() - first)].clone()
    }

    /// At most so many of them, each once, and at least one.
    fn some(&mut self, most: usize, all: bool) -> String {
        let count = 1 + self.chance.below(most);
        let names: BTreeSet<String> = (0..count).map(|_| self.name(all)).collect();
        format!("{:?}", names.into_iter().collect::<Vec<_>>())
    }
}
