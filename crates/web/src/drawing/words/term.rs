//! A term in sentences.

use domain::procedure::{Anchor, AnchorDate, Term};
use domain::term::{Basis, EndRule, TermRule};
use office::args;

use super::acts;
use crate::drawing::Reader;

/// How long a term is, and from what.
pub(super) fn promise(reader: &Reader<'_>, id: &str, term: &Term) -> String {
    let from = reader.list(term.from.iter().map(|anchor| begins(reader, anchor)));
    let [name, from_what] = args!["term" => reader.term(id), "from" => from];
    match &term.rule {
        Some(rule) => {
            let which = if term.from.len() > 1 { "drawing-term-latest" } else { "drawing-term" };
            let [length] = args!["length" => reader.texts.length(reader.lang, rule.length)];
            reader.say(which, &[name, length, from_what])
        }
        None => reader.say("drawing-term-promised", &[name, from_what]),
    }
}

/// An activity, and which of its days where it is not the day on which it is done.
pub(in crate::drawing) fn begins(reader: &Reader<'_>, anchor: &Anchor) -> String {
    if let Some(term) = anchor.term() {
        return reader.say("drawing-anchor-term", &args!["term" => reader.term(term)]);
    }
    let label = reader.label(&anchor.of);
    match anchor.date {
        AnchorDate::DoneOn | AnchorDate::PromisedOn => label,
        date => reader.say("drawing-anchor", &args!["act" => label, "date" => date.code()]),
    }
}

/// A term in sentences: its length, what meets it, whom it warns, where it comes from.
pub(in crate::drawing) fn term(reader: &Reader<'_>, id: &str, term: &Term) -> Vec<String> {
    // a new key does not compile before it is told here
    let Term { from: _, rule, met_by, source, warn_working_days, owners, told, once_owed, policy_unless } =
        term;
    let mut said = vec![promise(reader, id, term)];
    said.extend(rule.iter().flat_map(|rule| counted(reader, rule)));
    said.extend(policy_unless.map(|unless| {
        reader.say("drawing-policy-unless", &args!["fact" => reader.texts.fact(reader.lang, unless)])
    }));
    said.extend(acts(reader, "drawing-term-met", met_by));
    if !owners.is_empty() {
        said.push(reader.say("drawing-term-warns", &args!["roles" => reader.roles(owners)]));
    }
    if *warn_working_days > 0 {
        said.push(reader.say("drawing-term-warns-before", &args!["days" => *warn_working_days]));
    }
    if *told {
        said.push(reader.text("drawing-term-told"));
    }
    if *once_owed {
        said.push(reader.text("drawing-term-once-owed"));
    }
    said.push(super::source(reader, source));
    said
}

/// On what it rests, and what a day of rest does to it.
fn counted(reader: &Reader<'_>, rule: &TermRule) -> Vec<String> {
    let TermRule { length: _, basis, end, layers } = rule;
    let basis = match basis {
        Basis::Statute => "drawing-basis-statute",
        Basis::Policy => "drawing-basis-policy",
        Basis::Agreement => "drawing-basis-agreement",
    };
    let end = end.map(|end| match end {
        EndRule::None => "drawing-end-none",
        EndRule::Extend => "drawing-end-extend",
        EndRule::Advance => "drawing-end-advance",
    });
    let mut said: Vec<String> = std::iter::once(basis).chain(end).map(|id| reader.text(id)).collect();
    if let Some(layers) = layers {
        let word = |layer: &domain::calendar::Layer| reader.text(&format!("drawing-layer-{}", layer.word()));
        said.push(reader.say("drawing-layers", &args!["layers" => reader.list(layers.iter().map(word))]));
    }
    said
}
