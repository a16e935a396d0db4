//! The rules of an activity in sentences, as one would read them out of the file.

mod source;
mod term;

use domain::act::Act;
use domain::item::Item;
use domain::people::{PersonRule, Role};
use domain::procedure::{Activity, Asks, Effects, Ground, How, Move};
use office::args;
use office::texts::Arg;

use super::Reader;
use super::plan::lane_of;
pub(super) use source::cited;
use source::{of_source, source};
pub(super) use term::{begins, term};

/// Every rule of the activity, a sentence each: who and for what, when, what follows, where it comes from.
pub(super) fn words(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    every_key(activity);
    let mut said = who(reader, activity);
    said.extend(for_what(reader, activity));
    said.extend(when(reader, activity));
    said.extend(terms(reader, activity));
    said.extend(activity.moves.iter().flat_map(|moved| moves(reader, moved)));
    said.extend(activity.grounds.iter().map(|of| ground(reader, of)));
    said.extend(letter(reader, activity));
    said.extend(effects(reader, None, &activity.effects));
    for (code, effects_then) in &activity.when {
        said.extend(effects(reader, Some(&reader.outcome(activity, code)), effects_then));
    }
    if activity.ends {
        said.push(reader.text("drawing-ends"));
    }
    said.push(source(reader, &activity.source));
    said
}

/// What only a comparison of two versions tells: which kind of act it is, and the name of its letter's folder.
pub(super) fn between_lines(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let act = reader.texts.act(reader.lang, activity.act);
    let mut said = vec![reader.say("drawing-act", &args!["act" => act])];
    said.extend(
        activity
            .letter
            .iter()
            .map(|letter| reader.say("drawing-letter-name", &args!["letter" => letter.as_str()])),
    );
    if activity.per.stage {
        said.push(reader.text("drawing-marked-per-stage"));
    }
    said
}

/// The keys of an activity, each beside the function that tells it: a new one does not compile before it stands here.
fn every_key(activity: &Activity) {
    let Activity {
        // its name
        id: _,
        // `words` itself, with `moves`, `ground` and `effects`
        moves: _,
        grounds: _,
        effects: _,
        when: _,
        ends: _,
        source: _,
        // `who`
        by: _,
        by_in_stage: _,
        fallback: _,
        auto: _,
        auto_after: _,
        auto_outcome: _,
        exempts: _,
        keeps_out: _,
        person_not: _,
        assignee_not: _,
        signatures: _,
        signatories: _,
        // `for_what`
        per: _,
        seats: _,
        in_stages: _,
        repeatable: _,
        tie_months: _,
        asks: _,
        checks: _,
        corrects: _,
        // `when`
        included: _,
        pending: _,
        after: _,
        not_while_pending: _,
        only_if: _,
        only_before_end_of: _,
        only_after_end_of: _,
        waive_unless: _,
        when_ended: _,
        alerts: _,
        informs: _,
        warn_working_days: _,
        notice_working_days: _,
        // `letter`
        letter: _,
        must_say: _,
        letter_to_respondent: _,
        encloses: _,
        // `between_lines`
        act: _,
    } = activity;
}

/// What a box says of it besides, in a few words.
pub(super) fn marks(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let mut marks = who_else(reader, activity);
    if activity.ends {
        marks.push(reader.text("drawing-mark-ends"));
    }
    let meets = reader.meets(activity);
    if meets.len() > 1 {
        let length = |length| reader.texts.length(reader.lang, length);
        let named =
            meets.iter().map(|(term, of)| args!["term" => reader.term(term), "length" => length(*of)]);
        marks.extend(named.map(|words| reader.say("drawing-mark-term", &words)));
    }
    marks.extend(activity.per.item.map(|item| per(reader, "drawing-mark-per", item)));
    if activity.signatures > 1 {
        marks.push(reader.say("drawing-mark-signatures", &args!["count" => activity.signatures]));
    }
    if !activity.grounds.is_empty() {
        marks.push(reader.say("drawing-mark-grounds", &args!["count" => activity.grounds.len()]));
    }
    if let Some(term) = &activity.only_before_end_of {
        marks.push(reader.say("drawing-mark-before-end", &args!["term" => reader.term(term)]));
    }
    if let Some(term) = &activity.only_after_end_of {
        marks.push(reader.say("drawing-mark-after-end", &args!["term" => reader.term(term)]));
    }
    marks
}

/// Who of people may do it besides those in whose lane it stands, and who on a higher level.
fn who_else(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let lane = lane_of(activity);
    let people = activity.by.iter().copied().filter(|role| ![lane, Role::System].contains(role));
    let also: Vec<Role> = people.filter(|_| !activity.auto).collect();
    let also =
        (!also.is_empty()).then(|| reader.say("drawing-mark-also", &args!["roles" => reader.roles(&also)]));
    let higher = activity.by_in_stage.iter().map(|(stage, roles)| {
        let roles = reader.roles(roles);
        reader.say("drawing-mark-level", &args!["stage" => u32::from(*stage), "roles" => roles])
    });
    also.into_iter().chain(higher).collect()
}

fn per(reader: &Reader<'_>, id: &str, item: Item) -> String {
    reader.say(id, &args!["item" => item.code()])
}

/// A sentence with a list of activities, where there are some.
fn acts(reader: &Reader<'_>, id: &str, acts: &[String]) -> Option<String> {
    (!acts.is_empty()).then(|| reader.say(id, &args!["acts" => reader.labels(acts)]))
}

fn rules(reader: &Reader<'_>, id: &str, rules: &[PersonRule]) -> Option<String> {
    let all = || reader.list(rules.iter().map(|rule| reader.texts.rule(reader.lang, *rule)));
    (!rules.is_empty()).then(|| reader.say(id, &args!["rules" => all()]))
}

fn who(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let mut said = vec![reader.say("drawing-by", &args!["roles" => reader.roles(&activity.by)])];
    for (stage, roles) in &activity.by_in_stage {
        let roles = reader.roles(roles);
        said.push(reader.say("drawing-by-in-stage", &args!["stage" => u32::from(*stage), "roles" => roles]));
    }
    if !activity.fallback.is_empty() {
        said.push(reader.say("drawing-fallback", &args!["roles" => reader.roles(&activity.fallback)]));
    }
    if activity.auto {
        said.push(reader.text("drawing-by-itself"));
    }
    if let Some(term) = &activity.auto_after {
        said.push(reader.say("drawing-by-itself-after", &args!["term" => reader.term(term)]));
    }
    if let Some(outcome) = &activity.auto_outcome {
        said.push(reader.say("drawing-auto-outcome", &args!["outcome" => reader.outcome(activity, outcome)]));
    }
    if !activity.exempts.is_empty() {
        said.push(reader.say("drawing-exempts", &args!["roles" => reader.roles(&activity.exempts)]));
    }
    if !activity.keeps_out {
        said.push(reader.text("drawing-keeps-their-part"));
    }
    said.extend(rules(reader, "drawing-person-not", &activity.person_not));
    said.extend(rules(reader, "drawing-assignee-not", &activity.assignee_not));
    if activity.signatures > 1 {
        let count = activity.signatures;
        let roles =
            reader.roles(if activity.signatories.is_empty() { &activity.by } else { &activity.signatories });
        said.push(reader.say("drawing-signatures", &args!["count" => count, "roles" => roles]));
    }
    said
}

/// For the whole, or for each of several; at every level, or at one.
fn for_what(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let mut said: Vec<String> =
        activity.per.item.map(|item| per(reader, "drawing-per", item)).into_iter().collect();
    if !activity.seats.is_empty() {
        let seats = &reader.procedure.texts(reader.lang).seat;
        let label = |seat: &String| seats.get(seat).cloned().unwrap_or_else(|| seat.clone());
        let seats = activity.seats.iter().map(label).collect::<Vec<_>>().join(&reader.text("list-separator"));
        said.push(reader.say("drawing-seats", &args!["seats" => seats]));
    }
    if activity.per.stage && reader.procedure.stages > 1 && activity.in_stages.is_empty() {
        said.push(reader.text("drawing-per-stage"));
    }
    if !activity.in_stages.is_empty() {
        let stages = reader.list(activity.in_stages.iter().map(u8::to_string));
        said.push(reader.say("drawing-in-stages", &args!["stages" => stages]));
    }
    if activity.repeatable {
        said.push(reader.text("drawing-repeatable"));
    }
    if activity.tie_months > 0 {
        said.push(reader.say("drawing-ties", &args!["months" => activity.tie_months]));
    }
    said.extend(activity.asks.iter().map(|asks| match asks {
        Asks::ToldInside => reader.text("drawing-asks-told-inside"),
        Asks::Decided => reader.text("drawing-asks-decided"),
    }));
    said.extend(activity.checks.map(|checks| {
        reader.say("drawing-checks", &args!["checks" => reader.texts.checks(reader.lang, checks)])
    }));
    said.extend(acts(reader, "drawing-corrects", &activity.corrects));
    said
}

/// What must be so before.
fn when(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let mut said = Vec::new();
    if !activity.included {
        said.push(reader.text("drawing-not-at-first"));
    }
    if activity.pending {
        said.push(reader.text("drawing-from-the-start"));
    }
    said.extend(acts(reader, "drawing-after", &activity.after));
    said.extend(acts(reader, "drawing-not-while", &activity.not_while_pending));
    let fact = |fact| reader.texts.fact(reader.lang, fact);
    said.extend(activity.only_if.map(|of| reader.say("drawing-only-if", &args!["fact" => fact(of)])));
    for (id, term) in [
        ("drawing-before-end", &activity.only_before_end_of),
        ("drawing-after-end", &activity.only_after_end_of),
    ] {
        said.extend(term.iter().map(|term| reader.say(id, &args!["term" => reader.term(term)])));
    }
    said.extend(activity.waive_unless.map(|of| reader.say("drawing-waived", &args!["fact" => fact(of)])));
    if activity.when_ended {
        said.push(reader.text("drawing-when-ended"));
    }
    if !activity.alerts.is_empty() {
        said.push(reader.say("drawing-alerts", &args!["roles" => reader.roles(&activity.alerts)]));
    }
    if !activity.informs.is_empty() {
        said.push(reader.say("drawing-informs", &args!["roles" => reader.roles(&activity.informs)]));
    }
    if activity.warn_working_days > 0 {
        let whom =
            if activity.act == Act::Measure { "drawing-warns-owner" } else { "drawing-warns-before-day" };
        said.push(reader.say(whom, &args!["days" => activity.warn_working_days]));
    }
    if activity.notice_working_days > 0 {
        said.push(reader.say("drawing-notice", &args!["days" => activity.notice_working_days]));
    }
    said
}

/// The terms that doing it meets.
fn terms(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let met = reader.procedure.terms.iter().filter(|(_, term)| term.met_by.contains(&activity.id));
    met.map(|(id, term)| term::promise(reader, id, term)).collect()
}

/// What it does to the end of a term.
fn moves(reader: &Reader<'_>, moved: &Move) -> Vec<String> {
    let [term] = args!["term" => reader.term(&moved.term)];
    let say = |id: &str, length: Option<(&'static str, Arg<'_>)>| {
        let args: Vec<_> = std::iter::once(term.clone()).chain(length).collect();
        reader.say(id, &args)
    };
    let length = |length| ("length", Arg::from(reader.texts.length(reader.lang, length)));
    let first = match moved.how {
        How::Adjourns { at_most } => say("drawing-adjourns", Some(length(at_most))),
        How::Postpones => say("drawing-postpones", None),
        How::Pauses => say("drawing-pauses", None),
        How::Resumes => say("drawing-resumes", None),
        How::Resets { length: new } => say("drawing-resets", Some(length(new))),
    };
    std::iter::once(first).chain(acts(reader, "drawing-told-by", &moved.told_by)).collect()
}

fn ground(reader: &Reader<'_>, ground: &Ground) -> String {
    let label = reader.procedure.texts(reader.lang).ground.get(&ground.code);
    let label = label.cloned().unwrap_or_else(|| ground.code.clone());
    let mut said = reader
        .say("drawing-ground", &args!["ground" => label, "source" => of_source(reader, &ground.source)]);
    if let Some(fact) = ground.only_if {
        let only = reader.say("drawing-only-if", &args!["fact" => reader.texts.fact(reader.lang, fact)]);
        said = format!("{said} {only}");
    }
    if let Some(than) = ground.longer_ago_than {
        said = format!("{said} {}", reader.texts.longer_ago(reader.lang, than));
    }
    if let Some(party) = ground.party {
        said = format!("{said} {}", reader.text(&format!("refusal-party-{}", party.code())));
    }
    if !ground.by.is_empty() {
        said = format!("{said} {}", reader.say("drawing-by", &args!["roles" => reader.roles(&ground.by)]));
    }
    said
}

fn letter(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    if activity.letter.is_none() {
        return Vec::new();
    }
    let to = match activity.per.item {
        Some(Item::Respondent) if activity.letter_to_respondent => "drawing-letter-respondent",
        Some(Item::Party) => "drawing-letter-party",
        _ => "drawing-letter",
    };
    let mut said = vec![reader.text(to)];
    said.extend(acts(reader, "drawing-encloses", &activity.encloses));
    if !activity.must_say.is_empty() {
        let word = |fact: &String| {
            let id = format!("wording-fact-{fact}");
            if reader.texts.has(reader.lang, &id) { reader.text(&id) } else { fact.clone() }
        };
        let facts = reader.list(activity.must_say.iter().map(word));
        said.push(reader.say("drawing-must-say", &args!["facts" => facts]));
    }
    said
}

fn effects(reader: &Reader<'_>, outcome: Option<&str>, effects: &Effects) -> Vec<String> {
    let lists = [("then", &effects.obliges), ("lapses", &effects.excludes), ("joins", &effects.includes)];
    let said = lists.into_iter().filter(|(_, acts)| !acts.is_empty()).map(|(what, acts)| {
        let acts = reader.labels(acts);
        match outcome {
            Some(outcome) => {
                reader.say(&format!("drawing-{what}-if"), &args!["acts" => acts, "outcome" => outcome])
            }
            None => reader.say(&format!("drawing-{what}"), &args!["acts" => acts]),
        }
    });
    said.collect()
}
