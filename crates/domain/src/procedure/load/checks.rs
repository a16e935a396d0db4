//! What must fit together: every name that is used exists, every letter and sentence is there in every language.

use std::collections::BTreeSet;

use toml::Spanned;

use super::raw::{RawActivity, RawEffects, RawProcedure};
use super::{BUILT_IN, Flaw, How, Procedure, Source, kinds, knots, seats, words};
use crate::act::Act;
use crate::flaw::{Meant, Wrong, meant};
use crate::handling::CORRECTABLE;
use crate::intake::Kind;
use crate::item::Item;
use crate::procedure::AnchorDate;
use crate::record::Record;

/// Every flaw; what would only follow from a form that does not read is not told.
pub fn check(main: &Source<'_>, raw: &RawProcedure, procedure: &Procedure, form_reads: bool) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    references(main, raw, &mut flaws);
    let mut calendars = BTreeSet::from([raw.calendar.as_str()]);
    for name in raw.other_calendars.iter().filter(|name| !calendars.insert(name.get_ref())) {
        let what = format!("the calendar `{}` is there twice", name.get_ref());
        flaws.push(main.flaw(name.span(), what, "name each calendar once".into()));
    }
    for (id, activity) in &raw.activity {
        one_activity(main, id, activity, procedure, &mut flaws);
    }
    if procedure.first_of(Act::Receive).is_none() {
        let what = "no activity has the act `receive`".to_owned();
        flaws.push(main.flaw(0..0, what, "a dossier begins with it".into()).told(Wrong::NoReceipt));
    }
    flaws.extend(seats::flaws(main, raw, procedure));
    flaws.extend(knots::flaws(main, raw));
    flaws.extend(disputes_alone(main, procedure));
    words::check(main, procedure, form_reads, &mut flaws);
    flaws
}

fn unknown(main: &Source<'_>, name: &Spanned<String>, what: &str, known: Vec<&String>) -> Flaw {
    let known: Vec<&str> = known.into_iter().map(String::as_str).collect();
    let wrong = if what == "term" { Wrong::NoTerm } else { Wrong::NoActivity };
    let flaw = main.flaw(name.span(), format!("there is no {what} `{}`", name.get_ref()), String::new());
    flaw.told(wrong(name.get_ref().clone())).meaning(meant(name.get_ref(), &known))
}

fn references(main: &Source<'_>, raw: &RawProcedure, flaws: &mut Vec<Flaw>) {
    let activities = || raw.activity.keys().collect::<Vec<_>>();
    let mut used: Vec<&Spanned<String>> = Vec::new();
    let of_effects = |e: &'_ RawEffects| -> Vec<Spanned<String>> {
        [&e.obliges, &e.includes, &e.excludes].into_iter().flatten().cloned().collect()
    };
    for activity in raw.activity.values() {
        used.extend(activity.after.iter().chain(&activity.not_while_pending).chain(&activity.corrects));
        used.extend(activity.adjourns.iter().flat_map(|adjourns| &adjourns.told_by));
        used.extend(activity.obliges.iter().chain(&activity.includes).chain(&activity.excludes));
        used.extend(&activity.encloses);
    }
    for term in raw.term.values() {
        used.extend(&term.met_by);
    }
    for guarantee in &raw.guarantee {
        used.extend(guarantee.get_ref().names());
        if guarantee.get_ref().promise().is_none() {
            let what = "a guarantee is one promise".to_owned();
            let instead = "write `never` and `before`, or `leads` and `to` with `unless`, or `at-most-one`";
            flaws.push(main.flaw(guarantee.span(), what, instead.into()));
        }
    }
    let in_outcomes: Vec<_> =
        raw.activity.values().flat_map(|a| a.when.values()).flat_map(of_effects).collect();
    for name in used.into_iter().chain(&in_outcomes) {
        if !raw.activity.contains_key(name.get_ref()) {
            flaws.push(unknown(main, name, "activity", activities()));
        }
    }
    for (nr, term) in raw.term.values().enumerate() {
        for anchor in &term.from.get_ref().0 {
            let (of, date) = anchor.split_once('.').unwrap_or((anchor, ""));
            let name = Spanned::new(term.from.span(), of.to_owned());
            if date == AnchorDate::LastDay.code() {
                flaws.extend(of_a_term(main, raw, nr, &name));
            } else if !raw.activity.contains_key(of) {
                flaws.push(unknown(main, &name, "activity", activities()));
            }
        }
    }
}

/// What is wrong with counting from the end of that term: it stands above, so that its own end is known first, and nothing waits for a
/// time that may come to nothing.
fn of_a_term(main: &Source<'_>, raw: &RawProcedure, nr: usize, of: &Spanned<String>) -> Option<Flaw> {
    let Some(other) = raw.term.get_index_of(of.get_ref()) else {
        return Some(unknown(main, of, "term", raw.term.keys().collect()));
    };
    let (id, _) = raw.term.get_index(nr)?;
    let waits = |activity: &RawActivity| {
        let for_it = |term: &Option<Spanned<String>>| term.as_ref().is_some_and(|term| term.get_ref() == id);
        for_it(&activity.auto_after) || for_it(&activity.only_after_end_of)
    };
    if other >= nr {
        let instead = format!("move [term.{}] above it", of.get_ref());
        return Some(main.flaw(
            of.span(),
            format!("`{id}` counts from the end of a term that does not stand above it"),
            instead,
        ));
    }
    raw.activity.values().any(waits).then(|| {
        let what =
            format!("something waits for the end of `{id}`, which counts from the end of another term");
        main.flaw(
            of.span(),
            what,
            "such a term is a right that lapses: name it in `only-before-end-of` or nowhere".into(),
        )
    })
}

fn one_activity(
    main: &Source<'_>,
    id: &str,
    raw: &RawActivity,
    procedure: &Procedure,
    flaws: &mut Vec<Flaw>,
) {
    let Some(activity) = procedure.activity(id) else { return };
    let at = raw.act.span();
    let mut flaw = |wrong: bool, (what, told): (String, Wrong), instead: &str| {
        if wrong {
            flaws.push(main.flaw(at.clone(), what, instead.to_owned()).told(told));
        }
    };
    let said = |what: String| (what, Wrong::Activity(id.to_owned()));
    let key = |key: &str| {
        (format!("`{key}` of `{id}`"), Wrong::KeyOf { key: key.to_owned(), activity: id.to_owned() })
    };
    let nobody = activity.by_in_stage.values().chain([&activity.by]).any(Vec::is_empty);
    flaw(
        nobody,
        (format!("nobody may do `{id}`"), Wrong::Nobody(id.to_owned())),
        "name at least one role in `by`, and for each level of `by-in-stage`",
    );
    let machine = activity.auto || activity.auto_after.is_some();
    let system = activity.by.contains(&crate::people::Role::System);
    flaw(
        machine && !system,
        said(format!("`{id}` is done by itself but not by `system`")),
        "add system to `by`",
    );
    let outcome = activity.auto_outcome.as_deref();
    let able = Record::automatic(activity.act, outcome).is_some();
    flaw(
        machine && !able,
        said(format!("`{id}` cannot be done by itself")),
        "Gehoor itself can acknowledge, report-back, close, refer-second-line, and ask-satisfaction with its `auto-outcome`",
    );
    let to_respondent = raw.letter_to.as_ref().is_some_and(|to| {
        to.get_ref() != "respondent" || activity.per.item != Some(Item::Respondent) || raw.letter.is_none()
    });
    flaw(
        to_respondent,
        key("letter-to"),
        "a letter of what is done per respondent can have `letter-to = \"respondent\"`; per party it goes to that party",
    );
    let copies = activity.act == Act::CopyToRespondent && !activity.letter_to_respondent;
    flaw(
        copies,
        said(format!("`{id}` sends no copy to a respondent")),
        "write `per = [\"respondent\"]`, `letter` and `letter-to = \"respondent\"`",
    );
    for other in activity.moves.iter().flat_map(|moved| &moved.told_by) {
        let silent = procedure.activity(other).is_some_and(|other| other.letter.is_none());
        flaw(
            silent,
            said(format!("`{id}` is told by `{other}`, which sends no letter")),
            "name activities with a letter",
        );
    }
    let exempts = !activity.exempts.is_empty() && activity.act != Act::NameRespondent;
    flaw(exempts, key("exempts"), "only name-respondent says who may be named and act all the same");
    let names = activity.act == Act::NameRespondent;
    let kept = !activity.exempts.is_empty() || activity.when.keys().any(|outcome| outcome != "other");
    flaw(
        !activity.keeps_out && (!names || kept),
        key("keeps-out"),
        "only name-respondent has `keeps-out = false`; whoever is named then keeps their part, so it has no `exempts` and no outcome but `other`",
    );
    let per_seat = activity.per.item == Some(Item::Seat);
    flaw(
        per_seat == activity.seats.is_empty(),
        key("seats"),
        "exactly what is done per seat has seats, such as `seats = { chair = 1, member = 2 }`",
    );
    let refuses = matches!(activity.act, Act::Decline | Act::AssessAdmissibility);
    flaw(
        refuses && activity.grounds.is_empty(),
        said(format!("`{id}` has no `grounds`, and whoever refuses must name one")),
        "write `grounds = [{ code = \"spam\", source = \"own choice\" }]`",
    );
    let is_validation = activity.act == Act::Validate;
    flaw(
        is_validation != activity.checks.is_some(),
        key("checks"),
        "exactly the validations have `checks`, form or form-and-content",
    );
    for (wrong, what, instead) in kinds::of(activity, procedure) {
        let (_, told) = key(what.trim_start_matches('`').split('`').next().unwrap_or_default());
        flaw(wrong, (format!("{what} of `{id}`"), told), instead);
    }
    let stages = activity.in_stages.iter().chain(activity.by_in_stage.keys());
    for stage in stages.filter(|stage| **stage == 0 || **stage > procedure.stages) {
        flaw(
            true,
            said(format!("`{id}` speaks of stage {stage}")),
            "the stages are 1 to the number in `stages`",
        );
    }
    let able = |id: &&String| procedure.activity(id).is_none_or(|other| CORRECTABLE.contains(&other.act));
    for other in activity.corrects.iter().filter(|id| !able(id)) {
        let acts = CORRECTABLE.map(Act::code).join(", ");
        let instead = format!("only entries with the act {acts} can be put right");
        flaw(true, said(format!("`{id}` corrects `{other}`")), &instead);
    }
    let known: Vec<&str> = match activity.act {
        Act::Correct => activity.corrects.iter().map(String::as_str).collect(),
        act => Record::outcomes(act).to_vec(),
    };
    for outcome in activity.when.keys().filter(|outcome| !known.contains(&outcome.as_str())) {
        let instead = match meant(outcome, &known) {
            Meant::Nothing => "it has no outcomes".to_owned(),
            meant => meant.into(),
        };
        flaw(true, said(format!("`{id}` never has the outcome `{outcome}`")), &instead);
    }
    for (wrong, instead) in kinds::waiting(activity, procedure) {
        flaw(wrong, key("only-after-end-of"), instead);
    }
    for (act, alone, how, instead) in MOVERS {
        let moves = activity.moves.iter().any(|m| how(&m.how));
        let wrong = if activity.act == act { !moves } else { moves && alone };
        flaw(wrong, said(format!("`{id}` and the term that it moves")), instead);
    }
    let fixed = |term: &str| procedure.terms.get(term).is_some_and(|term| term.rule.is_none());
    for moved in activity.moves.iter().filter(|moved| fixed(&moved.term)) {
        let what = format!("`{id}` moves the term `{}`, which has no length", moved.term);
        flaw(true, said(what), "a promised day is put off by promising another");
    }
    let terms = raw.moves().into_iter().map(|(term, _)| term);
    let terms = terms.chain(&raw.auto_after).chain(&raw.only_before_end_of).chain(&raw.only_after_end_of);
    for term in terms.filter(|term| !procedure.terms.contains_key(term.get_ref())) {
        flaws.push(unknown(main, term, "term", procedure.terms.keys().collect()));
    }
    silent_letters(main, id, raw, procedure, flaws);
    if let Some(letter) = raw.letter.as_ref().filter(|letter| BUILT_IN.contains(&letter.get_ref().as_str())) {
        let what = format!("`{id}` names the letter `{}`, which leaves by itself", letter.get_ref());
        flaws.push(
            main.flaw(letter.span(), what, "give its own letter another name".into())
                .told(Wrong::Activity(id.to_owned())),
        );
    }
    if let Some(letter) = &raw.letter {
        for lang in &procedure.languages {
            if !procedure.letters.contains_key(&(letter.get_ref().clone(), *lang)) {
                let what = format!("the letter `{}` is missing in {lang}", letter.get_ref());
                let instead = format!("write letters/{}/{lang}.md", letter.get_ref());
                let wrong = Wrong::NoLetter { letter: letter.get_ref().clone(), lang: *lang };
                flaws.push(main.flaw(letter.span(), what, instead).told(wrong));
            }
        }
    }
}

/// What a letter must say stands in it, in every language.
fn silent_letters(
    main: &Source<'_>,
    id: &str,
    raw: &RawActivity,
    procedure: &Procedure,
    flaws: &mut Vec<Flaw>,
) {
    let letter = raw.letter.as_ref().map(toml::Spanned::get_ref);
    for fact in &raw.must_say {
        let name = fact.get_ref();
        let Some(letter) = letter else {
            let what = format!("`{id}` must say `{name}` and sends no letter");
            flaws.push(main.flaw(fact.span(), what, "name the `letter` that says it".into()));
            continue;
        };
        let says = |text: &String| text.contains(&format!("{{{name}}}"));
        for lang in &procedure.languages {
            let text = procedure.letters.get(&(letter.clone(), *lang));
            if text.is_some_and(|text| !says(text)) {
                let what = format!("the letter `{letter}` in {lang} does not say `{name}`");
                let instead = format!("write {{{name}}} where it belongs");
                let wrong = Wrong::Silent { letter: letter.clone(), lang: *lang, fact: name.clone() };
                flaws.push(main.flaw(fact.span(), what, instead).told(wrong));
            }
        }
    }
}

/// The acts that exist to move the end of a term, each with its key, and whether they alone have it: another act can
/// pause a clock, but its record does not say by how much or until when a term moves.
type Mover = (Act, bool, fn(&How) -> bool, &'static str);
const MOVERS: [Mover; 4] = [
    (
        Act::Adjourn,
        true,
        |how| matches!(how, How::Adjourns { .. }),
        "exactly the act adjourn has `adjourns = { term = \"TERM\", at-most = \"4 weeks\" }`",
    ),
    (
        Act::Postpone,
        true,
        |how| *how == How::Postpones,
        "exactly the act postpone has `postpones = \"TERM\"`",
    ),
    (Act::Suspend, false, |how| *how == How::Pauses, "the act suspend has `pauses = [\"TERM\"]`"),
    (Act::Resume, false, |how| *how == How::Resumes, "the act resume has `resumes = [\"TERM\"]`"),
];

/// A case before a court is no complaint: who brings it hears from the court.
fn disputes_alone(main: &Source<'_>, procedure: &Procedure) -> Option<Flaw> {
    let mixed = procedure.is_for_disputes() && procedure.form.kinds != [Kind::Dispute];
    let folder = main.name.trim_end_matches("procedure.toml");
    let instead = "a dispute has a procedure of its own: `kinds = [\"dispute\"]`";
    mixed.then(|| Flaw::whole(&format!("{folder}form.toml"), "`dispute` stands beside other kinds", instead))
}
