//! Admissible or not, and on which ground not.

use domain::intake::Admissibility;
use domain::procedure::{Activity, Choosing, Ground};
use domain::record::Record;
use maud::{Markup, html};

use crate::dossier::sheet::{Sheet, Writing};
use crate::look::{Choice, fieldset};

pub(crate) fn fields(sheet: &Sheet<'_>) -> Markup {
    of_activity(sheet, sheet.offer.activity, None)
}

/// The questions, over what was decided before when that is put right.
pub(crate) fn of_activity(sheet: &Sheet<'_>, activity: &Activity, before: Option<&Admissibility>) -> Markup {
    let choice = |code: &str| Choice::new(code, sheet.text(&format!("admissibility-{code}")));
    let decided = before.map(|before| if before.admissible { "admissible" } else { "inadmissible" });
    let ground = before.and_then(|before| before.ground.as_deref()).unwrap_or_default();
    let reason = before.and_then(|before| before.reason.as_ref());
    let reason = reason.map(|reason| sheet.view.reading.text(reason)).unwrap_or_default();
    html! {
        (sheet.radios("decision", "admissible", vec![choice("admissible"), choice("inadmissible")], decided.unwrap_or_default()).required())
        (fieldset(&sheet.label("if-inadmissible"), None, html! {
            (sheet.radios("ground", "ground", grounds(sheet, activity), ground))
            (not_now(sheet, activity))
            (sheet.told("inadmissible-reason", "told-reason", reason).rows(5).hint(sheet.label("told-reason-hint")))
        }))
    }
}

/// The question for a ground, where the procedure lists some for this activity.
pub(crate) fn listed_grounds(sheet: &Sheet<'_>) -> Markup {
    let activity = sheet.offer.activity;
    html! {
        @if !activity.grounds.is_empty() {
            (sheet.radios("ground", "ground", grounds(sheet, activity), "").required())
            (not_now(sheet, activity))
        }
    }
}

/// The ground that was chosen, none where nothing is listed; `None` when one had to be chosen and was not.
pub(crate) fn listed_ground(writing: &mut Writing<'_>) -> Option<Option<String>> {
    let activity = writing.sheet.offer.activity;
    if activity.grounds.is_empty() { Some(None) } else { ground(writing, activity).map(Some) }
}

/// The procedure's grounds for an activity, in the reader's language.
pub(crate) fn grounds(sheet: &Sheet<'_>, activity: &Activity) -> Vec<Choice> {
    let label = |code: &str| sheet.view.law().ground.get(code).cloned().unwrap_or_default();
    let role = sheet.view.reading.may(sheet.offer, &sheet.view.actor()).ok().map(|doer| doer.role);
    let open = activity.grounds.iter().filter(|ground| ground.open(choosing(sheet), role));
    open.map(|ground| Choice::new(&ground.code, label(&ground.code))).collect()
}

fn choosing<'s>(sheet: &'s Sheet<'_>) -> Choosing<'s> {
    let reading = sheet.view.reading;
    Choosing {
        dossier: &reading.dossier,
        procedure: &reading.procedure,
        item: sheet.offer.spot.item,
        on: reading.today,
    }
}

/// What a ground asks that does not hold here; `None` where it does.
fn asks(sheet: &Sheet<'_>, ground: &Ground) -> Option<String> {
    let choosing = choosing(sheet);
    let fact = ground.only_if.filter(|fact| !fact.holds(choosing.dossier));
    let party = ground.party.filter(|party| !party.holds(choosing));
    let recent = ground.longer_ago_than.filter(|than| !choosing.dossier.happened_longer_ago_than(*than));
    if let Some(than) = recent {
        return Some(sheet.view.site().office().texts().longer_ago(sheet.view.lang(), than));
    }
    let fact = fact.map(|fact| format!("refusal-fact-{}", fact.code()));
    let asked = fact.or_else(|| party.map(|party| format!("refusal-party-{}", party.code())))?;
    Some(sheet.text(&asked))
}

/// The grounds that do not hold here, each with what it asks and where that stands: the organisation's own text may say otherwise, and the law
/// goes first (domain A-02).
fn not_now(sheet: &Sheet<'_>, activity: &Activity) -> Markup {
    let closed: Vec<_> =
        activity.grounds.iter().filter_map(|ground| Some((ground, asks(sheet, ground)?))).collect();
    let label = |code: &str| sheet.view.law().ground.get(code).cloned().unwrap_or_default();
    html! {
        @if !closed.is_empty() {
            p .nl-paragraph { (sheet.label("grounds-not-now")) }
            ul .utrecht-unordered-list {
                @for (ground, asked) in closed {
                    li .utrecht-unordered-list__item {
                        (label(&ground.code)) br;
                        (asked)
                    }
                }
            }
        }
    }
}

pub(crate) fn record(writing: &mut Writing<'_>) -> Option<Record> {
    let activity = writing.sheet.offer.activity;
    read(writing, activity).map(Record::AssessAdmissibility)
}

pub(crate) fn read(writing: &mut Writing<'_>, activity: &Activity) -> Option<Admissibility> {
    let decide = |code: &str| match code {
        "admissible" => Some(true),
        "inadmissible" => Some(false),
        _ => None,
    };
    if writing.choice("decision", decide)? {
        return Some(Admissibility { admissible: true, ground: None, reason: None });
    }
    let ground = ground(writing, activity);
    let reason = writing.told("inadmissible-reason", "reason");
    Some(Admissibility { admissible: false, ground, reason: Some(reason?) })
}

pub(crate) fn ground(writing: &mut Writing<'_>, activity: &Activity) -> Option<String> {
    let known = |code: &str| {
        activity.grounds.iter().find(|ground| ground.code == code).map(|ground| ground.code.clone())
    };
    writing.choice("ground", known)
}
