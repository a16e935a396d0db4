//! A small procedure, sound as it stands, and what is told of it once something in it is broken.

use domain::calendar::Calendar;
use domain::check::check;
use domain::procedure::load::{Files, load};

use crate::shipped::calendar;

/// Received, classified, assigned, judged, answered, closed.
const SOUND: &str = r#"
name = "small"
version = 1
source = "ours"
calendar = "be-federal"
languages = ["en"]
stages = 1

[term.handle]
from = "receive.received-on"
length = "30 days"
basis = "policy"
met-by = ["answer"]
owners = ["coordinator"]
source = "ours"

[activity.receive]
act = "receive"
by = ["system", "desk"]
obliges = ["assign", "judge", "answer", "close"]
source = "ours"

[activity.classify]
act = "classify"
by = ["desk"]
after = ["receive"]
source = "ours"

[activity.assign]
act = "assign"
by = ["coordinator"]
after = ["classify"]
obliges = ["propose"]
source = "ours"

[activity.propose]
act = "propose"
by = ["handler"]
after = ["assign"]
source = "ours"

[activity.judge]
act = "judge"
by = ["complaints-manager"]
per = ["grievance"]
after = ["classify"]
source = "ours"

[activity.answer]
act = "answer"
by = ["complaints-manager"]
after = ["propose", "judge"]
letter = "answer"
source = "ours"

[activity.close]
act = "close"
by = ["system", "coordinator"]
auto = true
ends = true
after = ["answer"]
source = "ours"

[[guarantee]]
never = "answer"
before = "judge"
"#;

const FORM: &str = "kinds = [\"complaint\"]\nrelations = []\nsubjects = []\nrequired = [\"what-happened\"]\noptional = []\nanonymous = true\n";

/// Its files; more activities than its own have their label too.
fn files(procedure: String) -> Files {
    let heads = |of: &str| -> String {
        let open = format!("[{of}.");
        let named = procedure.lines().filter_map(|line| line.strip_prefix(&open)?.split(']').next());
        named.map(|name| format!("{name} = \"{name}\"\n")).collect()
    };
    let codes = procedure.split("code = \"").skip(1).filter_map(|rest| rest.split('"').next());
    let grounds: String = codes.map(|code| format!("{code} = \"{code}\"\n")).collect();
    let (activities, terms) = (heads("activity"), heads("term"));
    let texts = format!("title = \"Small\"\n[activity]\n{activities}[term]\n{terms}[ground]\n{grounds}");
    [
        ("procedure.toml", procedure),
        ("form.toml", FORM.to_owned()),
        ("texts/en.toml", texts),
        ("letters/receipt/en.md", "Received.".to_owned()),
        ("letters/answer/en.md", "Answered.".to_owned()),
    ]
    .map(|(path, text)| (path.to_owned(), text))
    .into()
}

/// One thing that is told.
#[derive(Debug)]
pub struct Told {
    /// The sentence, with its file and line.
    pub sentence: String,
    /// The story that leads there.
    pub story: Option<String>,
    /// Whether the engine plays that story.
    pub plays: bool,
}

/// The small procedure after a change, and what the loader, or else the check, tells of it.
#[derive(Debug)]
pub struct Broken {
    files: Files,
    /// Everything that is told.
    pub told: Vec<Told>,
}

/// Puts other text in its `procedure.toml`.
pub fn broken(changes: &[(&str, &str)]) -> Broken {
    told(changed(changes), &calendar("be-federal"))
}

/// Its files with other text in `procedure.toml`.
pub fn changed(changes: &[(&str, &str)]) -> Files {
    let mut text = SOUND.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    files(text)
}

/// The story has a date, and what it tells last is that.
pub fn ends_with(story: Option<&str>, last: &str) {
    let story = story.expect("a course leads there");
    let line = story.trim_end().lines().last().unwrap_or_default();
    assert!(line.starts_with("2026-03-0") && line.ends_with(last), "{story}");
}

/// What is told of these files.
pub fn told(files: Files, calendar: &Calendar) -> Broken {
    let plain = |sentence: String| Told { sentence, story: None, plays: true };
    let told = match load("small", &files) {
        Err(flaws) => flaws.iter().map(|flaw| plain(flaw.to_string())).collect(),
        Ok(procedure) => {
            let found = check("small", &files, &procedure, calendar);
            let told = found.into_iter().map(|found| Told {
                sentence: found.flaw.to_string(),
                story: found.story,
                plays: found.plays,
            });
            told.collect()
        }
    };
    Broken { files, told }
}

impl Broken {
    /// The story of what is told at that place in `procedure.toml`, which has to be exactly that sentence.
    pub fn tells(&self, place: &str, sentence: &str) -> Option<&str> {
        let text = &self.files["procedure.toml"];
        let at = text.find(place).unwrap_or_else(|| panic!("`{place}` is not there"));
        let line = text[..at].matches('\n').count() + 1;
        let column = at - text[..at].rfind('\n').map_or(0, |end| end + 1) + 1;
        let expected = format!("small/procedure.toml:{line}:{column}: {sentence}");
        let found = self.told.iter().find(|told| told.sentence == expected);
        let found = found.unwrap_or_else(|| panic!("`{expected}` is not among {:#?}", self.told));
        assert!(found.plays, "the engine does not play it: {found:#?}");
        found.story.as_deref()
    }

    /// So many things are told, and no more.
    pub fn only(&self, count: usize) -> &Broken {
        assert_eq!(self.told.len(), count, "{:#?}", self.told);
        self
    }
}
