//! A letter that is sent to tell a day and names none: whoever gets it must look for that day elsewhere.

use domain::act::Act;
use domain::flaw::Flaw;
use domain::procedure::load::Files;
use domain::procedure::{Activity, How, Procedure};
use letters::{Letter, PlaceholderKind};

/// One remark for each act of a procedure whose letter is to tell a day and does not, at its `letter`. The procedure is no less
/// sound for it.
pub fn letters_without_day(place: &str, files: &Files, procedure: &Procedure) -> Vec<Flaw> {
    let file = format!("{place}/procedure.toml");
    let text = files.get("procedure.toml").map_or("", String::as_str);
    let remark = |node: &Activity| {
        let (letter, days) = (node.letter.as_deref()?, days_told(procedure, node)?);
        let langs = procedure.languages.iter().filter(|lang| {
            let words = procedure.letters.get(&(letter.to_owned(), **lang));
            words.is_some_and(|words| !names_one(words, days))
        });
        let langs: Vec<_> = langs.map(ToString::to_string).collect();
        let at = text.find(&format!("[activity.{}]", node.id)).unwrap_or(0);
        let at = at + text[at..].find("\nletter").map_or(0, |line| line + 1);
        let what = format!(
            "`{}` tells a day, and its letter `{letter}` names none in {}",
            node.id,
            langs.join(", ")
        );
        let instead = format!("write {{{}}} in it", days.join("} or {"));
        (!langs.is_empty()).then(|| Flaw::at(&file, text, at, what, instead))
    };
    procedure.activities.values().filter_map(remark).collect()
}

/// The facts of which one gives the day that its letter is to tell; `None` where it tells none.
fn days_told(procedure: &Procedure, node: &Activity) -> Option<&'static [&'static str]> {
    let adjourns = |node: &Activity| node.moves.iter().any(|moved| matches!(moved.how, How::Adjourns { .. }));
    let tells = |other: &Activity| other.moves.iter().any(|moved| moved.told_by.contains(&node.id));
    match node.act {
        Act::Commit => Some(&["promised-on"]),
        _ if adjourns(node) || procedure.activities.values().any(tells) => Some(&["new-due", "handle-due"]),
        _ if node.moves.iter().any(|moved| moved.how == How::Postpones) => Some(&["until", "new-due"]),
        _ => None,
    }
}

/// What does not read is told elsewhere.
fn names_one(words: &str, days: &[&str]) -> bool {
    Letter::parse("letter", words).map_or(true, |letter| {
        let shown = letter.placeholders().into_iter().filter(|used| used.kind == PlaceholderKind::Value);
        shown.into_iter().any(|used| days.contains(&used.name.as_str()))
    })
}
