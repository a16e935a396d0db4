//! A letter as an example: the facts that a wording may use, each with what could stand in its place.

use domain::handling::Judgment;
use domain::language::Lang;
use domain::procedure::Procedure;
use jiff::ToSpan as _;
use letters::{Facts, Letter, PlaceholderKind};

use crate::args;
use crate::body::Body;
use crate::office::Office;

/// What a fact is: words, or only whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Words within a line.
    Words,
    /// Paragraphs.
    Paragraphs,
    /// Only whether something holds: `{?name}`.
    Holds,
    /// Of each item of the list of grievances.
    OfGrievance,
}

/// Every fact that a letter may ask for; what `letter/facts.rs` gives.
pub(super) const FACTS: [(&str, FactKind); 54] = [
    ("salutation", FactKind::Words),
    ("number", FactKind::Words),
    ("received-on", FactKind::Words),
    ("lodged-on", FactKind::Words),
    ("today", FactKind::Words),
    ("body-name", FactKind::Words),
    ("body-contact", FactKind::Paragraphs),
    ("unit-name", FactKind::Words),
    ("handler-unit", FactKind::Words),
    ("signature-name", FactKind::Words),
    ("signature-role", FactKind::Words),
    ("follow-link", FactKind::Words),
    ("second-line", FactKind::Paragraphs),
    ("handle-due", FactKind::Words),
    ("by-law", FactKind::Holds),
    ("ground", FactKind::Words),
    ("reason", FactKind::Paragraphs),
    ("message", FactKind::Paragraphs),
    ("taken-further", FactKind::Paragraphs),
    ("desired", FactKind::Paragraphs),
    ("answer-text", FactKind::Paragraphs),
    ("react-until", FactKind::Words),
    ("promised-on", FactKind::Words),
    ("overall", FactKind::Words),
    ("label", FactKind::OfGrievance),
    ("judgment", FactKind::OfGrievance),
    ("cause", FactKind::Words),
    ("advice-judgment", FactKind::Words),
    ("departs", FactKind::Paragraphs),
    ("line", FactKind::Words),
    ("to", FactKind::Words),
    ("senders", FactKind::Paragraphs),
    ("added", FactKind::Paragraphs),
    ("new-body-name", FactKind::Words),
    ("lead-number", FactKind::Words),
    ("admissible", FactKind::Holds),
    ("inadmissible", FactKind::Holds),
    ("upheld", FactKind::Holds),
    ("upheld-reason", FactKind::Paragraphs),
    ("new-decision", FactKind::Holds),
    ("may-escalate", FactKind::Holds),
    ("new-due", FactKind::Words),
    ("until", FactKind::Words),
    ("missing", FactKind::Paragraphs),
    ("agreement", FactKind::Paragraphs),
    ("complainant-name", FactKind::Words),
    ("hearing-on", FactKind::Words),
    ("ruling-on", FactKind::Words),
    ("annulled", FactKind::Holds),
    ("hearing-place", FactKind::Words),
    ("heard-by", FactKind::Words),
    ("answer-by", FactKind::Words),
    ("to-respondent", FactKind::Holds),
    ("grievances", FactKind::Holds),
];

/// A letter as an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Which case it shows: what holds in it; empty when the letter knows one case only.
    pub case: &'static str,
    /// The subject line.
    pub subject: String,
    /// The text of the mail.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// The facts that the words of a procedure's letter use and those that every letter has, by the order of the list: the
/// name, and an example; none for what only holds or does not.
pub fn facts_of(
    office: &Office,
    body: &Body,
    lang: Lang,
    shipped: &str,
) -> Vec<(&'static str, Option<String>)> {
    let used = Letter::parse("shipped", shipped).map(|letter| letter.placeholders()).unwrap_or_default();
    let facts = facts(office, body, lang, "");
    let grievance = grievance(office, lang);
    let example = |name: &str, kind: FactKind| match kind {
        FactKind::Holds => None,
        FactKind::OfGrievance => text_of(&grievance, name),
        _ => text_of(&facts, name),
    };
    let common = ["today", "unit-name", "body-name", "body-contact", "number", "received-on", "follow-link"];
    FACTS
        .iter()
        .filter(|(name, _)| common.contains(name) || used.iter().any(|slot| slot.name == *name))
        .map(|(name, kind)| (*name, example(name, *kind)))
        .collect()
}

fn text_of(facts: &Facts, name: &str) -> Option<String> {
    match facts.get(name)? {
        letters::Fact::Text(text) | letters::Fact::Prose(text) => Some(text.clone()),
        letters::Fact::List(_) => None,
    }
}

/// The cases that a letter knows: a dossier is one or the other.
fn cases(letter: &Letter) -> &'static [&'static str] {
    let asks = |name: &str| {
        letter.placeholders().iter().any(|slot| slot.kind == PlaceholderKind::Condition && slot.name == name)
    };
    match () {
        () if asks("inadmissible") => &["admissible", "inadmissible"],
        () if asks("to-respondent") => &["to-complainant", "to-respondent"],
        () if asks("upheld") || asks("new-decision") => &["may-escalate", "new-decision", "upheld"],
        () => &[""],
    }
}

/// A wording as finished letters, one for each case that it knows; none when it does not read.
///
/// # Errors
/// The facts that are asked for in a case that does not have them: such a letter cannot be written.
pub fn samples(office: &Office, body: &Body, lang: Lang, text: &str) -> Result<Vec<Sample>, Vec<String>> {
    let Ok(letter) = Letter::parse("own", text) else { return Ok(Vec::new()) };
    let mut samples = Vec::new();
    for case in cases(&letter) {
        let rendered = letter.render(&facts(office, body, lang, case)).map_err(|missing| missing.names)?;
        samples.push(Sample { case, subject: rendered.subject, text: rendered.text, html: rendered.html });
    }
    Ok(samples)
}

fn facts(office: &Office, body: &Body, lang: Lang, case: &str) -> Facts {
    let (words, today) = (office.texts(), office.today(&body.id));
    let in_days =
        |days: i64| today.checked_add(days.days()).map(|day| words.date(lang, day)).unwrap_or_default();
    let number = format!("{}-{}-17", today.year(), body.prefix);
    let unit =
        body.open_units().next().map(|unit| body.unit_name(&unit.id, lang).to_owned()).unwrap_or_default();
    let say = |id: &str| words.text(lang, &format!("wording-sample-{id}"));
    let role = words.role(lang, domain::people::Role::ComplaintsManager);
    let person = say("complainant");
    let procedure: &Procedure = &office.library().of_body(body);
    let ground = procedure.texts(lang).ground.values().next().cloned().unwrap_or_default();
    let flag = |name: &str| if case == name { "1" } else { "" };
    Facts::new()
        .text("salutation", words.say(lang, "letter-salutation", &args!["name" => &person]))
        .text("received-on", in_days(-10))
        .text("lodged-on", in_days(-10))
        .text("today", words.date(lang, today))
        .text("body-name", body.name(lang))
        .prose("body-contact", format!("{}\n{}\n{}", body.address.get(lang), body.phone, body.email))
        .text("unit-name", unit.clone())
        .text("handler-unit", unit)
        .text("signature-name", say("manager"))
        .text("signature-role", role)
        .text("follow-link", format!("{}/follow/{number}/abcd-efgh-jkmn-pqrs", office.base_url()))
        .prose("second-line", body.second_line.get(lang))
        .text("handle-due", in_days(20))
        .text("by-law", "1")
        .text("ground", ground)
        .prose("reason", say("reason"))
        .prose("message", say("message"))
        .prose("taken-further", say("taken-further"))
        .prose("desired", say("desired"))
        .prose("answer-text", say("answer"))
        .text("react-until", in_days(30))
        .text("promised-on", in_days(40))
        .text("overall", words.judgment(lang, Judgment::PartlyFounded))
        .text("cause", procedure.texts(lang).cause.values().next().cloned().unwrap_or_default())
        .text("advice-judgment", words.judgment(lang, Judgment::WellFounded))
        .prose("departs", say("reason"))
        .text("line", "1")
        .text("to", say("authority"))
        .prose("senders", person.as_str())
        .prose("added", say("message"))
        .text("new-body-name", body.name(lang))
        .text("lead-number", format!("{}-{}-12", today.year(), body.prefix))
        .text("admissible", flag("admissible"))
        .text("inadmissible", flag("inadmissible"))
        .text("upheld", flag("upheld"))
        .prose("upheld-reason", say("reason"))
        .text("new-decision", flag("new-decision"))
        .text("may-escalate", flag("may-escalate"))
        .text("new-due", in_days(48))
        .text("until", in_days(60))
        .prose("missing", say("missing"))
        .prose("agreement", say("agreement"))
        .text("complainant-name", person.as_str())
        .text("ruling-on", words.date(lang, today))
        .text("annulled", "1")
        .text("hearing-on", words.moment(lang, (today + 21.days()).at(10, 30, 0, 0)))
        .text("hearing-place", body.address.get(lang).replace('\n', ", "))
        .text("heard-by", format!("{} ({})", say("manager"), words.role(lang, domain::people::Role::Adviser)))
        .text("answer-by", in_days(14))
        .text("to-respondent", flag("to-respondent"))
        .text("number", number)
        .list("grievances", vec![grievance(office, lang), other_grievance(office, lang)])
}

fn grievance(office: &Office, lang: Lang) -> Facts {
    let words = office.texts();
    Facts::new()
        .text("label", words.text(lang, "wording-sample-grievance"))
        .text("judgment", words.judgment(lang, Judgment::WellFounded))
        .prose("reason", words.text(lang, "wording-sample-reason"))
}

fn other_grievance(office: &Office, lang: Lang) -> Facts {
    let words = office.texts();
    grievance(office, lang)
        .text("label", words.text(lang, "wording-sample-other-grievance"))
        .text("judgment", words.judgment(lang, Judgment::Unfounded))
}
