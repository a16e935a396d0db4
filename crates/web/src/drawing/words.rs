//! The main rules of an activity in sentences, as one would read them out of the file.

use domain::procedure::{Activity, Effects};
use office::args;

use super::Reader;

/// The main rules of the activity, a sentence each.
pub(super) fn words(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let mut said = who(reader, activity);
    let acts = |said: &mut Vec<String>, id: &str, acts: &[String]| {
        if !acts.is_empty() {
            said.push(reader.say(id, &args!["acts" => reader.labels(acts)]));
        }
    };
    acts(&mut said, "drawing-after", &activity.after);
    acts(&mut said, "drawing-not-while", &activity.not_while_pending);
    if let Some(fact) = activity.only_if {
        said.push(reader.say("drawing-only-if", &args!["fact" => reader.texts.fact(reader.lang, fact)]));
    }
    if let Some(term) = &activity.only_before_end_of {
        said.push(reader.say("drawing-before-end", &args!["term" => reader.term(term)]));
    }
    said.extend(terms(reader, activity));
    if activity.letter.is_some() {
        said.push(reader.text("drawing-letter"));
    }
    said.extend(effects(reader, None, &activity.effects));
    for (code, effects_then) in &activity.when {
        said.extend(effects(reader, Some(&reader.outcome(activity, code)), effects_then));
    }
    if activity.ends {
        said.push(reader.text("drawing-ends"));
    }
    if activity.auto {
        said.push(reader.text("drawing-by-itself"));
    }
    if let Some(term) = &activity.auto_after {
        said.push(reader.say("drawing-by-itself-after", &args!["term" => reader.term(term)]));
    }
    said.push(reader.say("drawing-source", &args!["source" => activity.source.as_str()]));
    said
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
    said
}

/// The terms that doing it meets.
fn terms(reader: &Reader<'_>, activity: &Activity) -> Vec<String> {
    let met = reader.procedure.terms.iter().filter(|(_, term)| term.met_by.contains(&activity.id));
    let told = |(id, term): (&String, &domain::procedure::Term)| {
        let name = reader.term(id);
        let from = reader.label(&term.from.activity);
        match &term.rule {
            Some(rule) => {
                let length = reader.texts.length(reader.lang, rule.length);
                reader.say("drawing-term", &args!["term" => name, "length" => length, "from" => from])
            }
            None => reader.say("drawing-term-promised", &args!["term" => name, "from" => from]),
        }
    };
    met.map(told).collect()
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
