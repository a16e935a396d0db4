//! Holds a body's words against those of the procedure: what the law wants told is told, and no fact is asked for that
//! the letter may not have.

use domain::flaw::{Flaw, Wrong, meant};
use domain::procedure::Procedure;
use letters::{Letter, Placeholder, PlaceholderKind};

use super::sample::{FACTS, FactKind};

/// How long a letter file may be, in characters: some eight pages.
pub const LONGEST: usize = 20_000;

/// The facts that every letter has.
const ALWAYS: [&str; 10] = [
    "body-contact",
    "body-name",
    "lodged-on",
    "number",
    "received-on",
    "salutation",
    "second-line",
    "signature-name",
    "signature-role",
    "today",
];
/// The lists that every letter has, if need be empty.
const LISTS: [&str; 1] = ["grievances"];

/// What is wrong with a body's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingFlaw {
    /// A line cannot be read: counted from 1, within the words; 0 is the subject.
    Unreadable(usize),
    /// They are longer than [`LONGEST`].
    TooLong,
    /// There is no such fact.
    Unknown(String),
    /// The fact only holds or does not, or is a list: there are no words to show in its place.
    NotWords(String),
    /// A fact that this letter does not always have stands outside a block that asks for it.
    Unguarded(String),
    /// The procedure's letter tells it, these words do not, or not whenever the procedure's do.
    Missing(Lack),
}

/// A fact that must stay in the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Its name.
    pub fact: String,
    /// The block that it stands in there, such as `?admissible`; outside any when there is none.
    pub within: Option<String>,
}

/// Everything that is wrong with a body's words for a letter whose words in the procedure are `shipped`.
pub fn check(shipped: &str, own: &str) -> Vec<WordingFlaw> {
    if own.chars().count() > LONGEST {
        return vec![WordingFlaw::TooLong];
    }
    let own = match Letter::parse("own", own) {
        Ok(letter) => letter.placeholders(),
        Err(flaws) => {
            let mut lines: Vec<usize> = flaws.iter().map(|flaw| flaw.line.saturating_sub(2)).collect();
            lines.dedup();
            return lines.into_iter().map(WordingFlaw::Unreadable).collect();
        }
    };
    // what the program brings was read when it was taken in
    let shipped = Letter::parse("shipped", shipped).map(|letter| letter.placeholders()).unwrap_or_default();
    let mut flaws = Vec::new();
    for used in &own {
        let flaw = match () {
            () if !is_known(used) => WordingFlaw::Unknown(used.name.clone()),
            () if !has_words(used) => WordingFlaw::NotWords(used.name.clone()),
            () if !is_safe(used, &shipped) => WordingFlaw::Unguarded(used.name.clone()),
            () => continue,
        };
        if !flaws.contains(&flaw) {
            flaws.push(flaw);
        }
    }
    for told in shipped.iter().filter(|told| must_stay(told)) {
        let kept =
            own.iter().any(|used| told.name == used.name && told.kind == used.kind && covers(used, told));
        let within = told.within.iter().rfind(|block| block.starts_with('?')).cloned();
        let flaw = WordingFlaw::Missing(Lack { fact: told.name.clone(), within });
        if !kept && !flaws.contains(&flaw) {
            flaws.push(flaw);
        }
    }
    flaws
}

/// Every name in the letters of a procedure that Gehoor does not know: nothing would stand there, and the complainant gets it.
pub fn unknown_names(place: &str, procedure: &Procedure) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for ((letter, lang), text) in &procedure.letters {
        let file = format!("{place}/letters/{letter}/{lang}.md");
        match Letter::parse(&file, text) {
            Err(found) => flaws.extend(found.into_iter().map(|flaw| {
                let letters::Flaw { file, line, column, what, instead } = flaw;
                Flaw { line, column, ..Flaw::whole(&file, what, instead) }.told(Wrong::Unreadable)
            })),
            Ok(read) => {
                let known = FACTS.map(|(name, _)| name);
                flaws.extend(read.placeholders().into_iter().filter(|used| !is_known(used)).map(|used| {
                    let Placeholder { name, line, column, .. } = used;
                    let what = format!("there is no {{{name}}} to fill in");
                    let flaw = Flaw { line, column, ..Flaw::whole(&file, what, "") };
                    flaw.meaning(meant(&name, &known)).told(Wrong::NoFact(name))
                }));
            }
        }
    }
    flaws
}

fn is_known(used: &Placeholder) -> bool {
    match used.kind {
        PlaceholderKind::List => LISTS.contains(&used.name.as_str()),
        _ => FACTS.iter().any(|(name, _)| *name == used.name) || LISTS.contains(&used.name.as_str()),
    }
}

/// Whether there are words to show where a value is asked for.
fn has_words(used: &Placeholder) -> bool {
    let holds = |(name, kind): &(&str, FactKind)| *kind == FactKind::Holds && *name == used.name;
    used.kind != PlaceholderKind::Value || !FACTS.iter().any(holds)
}

/// The blocks that a placeholder stands in, each with the list that it stands in itself: within a list, `{?reason}` asks
/// for the item's reason, outside it for the letter's.
fn blocks(of: &Placeholder) -> Vec<(&str, Option<&str>)> {
    let mut list = None;
    let mut blocks = Vec::new();
    for block in &of.within {
        blocks.push((block.as_str(), list));
        list = block.strip_prefix('*').or(list);
    }
    blocks
}

/// Whether a block asks for the very fact: by its name, and in the same list.
fn asks_for((block, list): &(&str, Option<&str>), fact: &Placeholder) -> bool {
    block.strip_prefix('?') == Some(fact.name.as_str()) && *list == fact.list.as_deref()
}

/// Whether the fact is there whenever the letter asks for it: always, or because the block around it asks, or because the
/// procedure's own words rely on it in the same place.
fn is_safe(used: &Placeholder, shipped: &[Placeholder]) -> bool {
    let around = blocks(used);
    let relied_on = |told: &Placeholder| {
        (&told.name, told.kind, &told.list) == (&used.name, used.kind, &used.list)
            && blocks(told).iter().all(|block| around.contains(block))
    };
    match used.kind {
        PlaceholderKind::Condition | PlaceholderKind::List => true, // a known list is always given
        PlaceholderKind::Value => {
            ALWAYS.contains(&used.name.as_str())
                || around.iter().any(|block| asks_for(block, used))
                || shipped.iter().any(relied_on)
        }
    }
}

/// What a letter tells must stay, but for what it tells only when there happens to be something: a block around it asks
/// for that very fact.
fn must_stay(told: &Placeholder) -> bool {
    let asked = || told.within.iter().any(|block| block[1..] == told.name);
    match told.kind {
        PlaceholderKind::Condition => false,
        PlaceholderKind::List => true,
        PlaceholderKind::Value => told.list.is_some() || !asked(),
    }
}

/// Whether what is used is shown whenever what the procedure tells is shown, of the same list if of any.
fn covers(used: &Placeholder, told: &Placeholder) -> bool {
    let known = blocks(told);
    used.list == told.list && blocks(used).iter().all(|block| known.contains(block) || asks_for(block, told))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = "subject: Klacht {number}\n\n{salutation}\n\n{?admissible}\nVóór {handle-due}.\n{/admissible}\n\
        {?inadmissible}\nNiet: {ground}\n{/inadmissible}\n{?follow-link}\n[hier]({follow-link})\n{/follow-link}\n\
        {*grievances}\n- {label}: {judgment}\n{/grievances}\n";

    fn lacks(fact: &str, within: Option<&str>) -> WordingFlaw {
        WordingFlaw::Missing(Lack { fact: fact.to_owned(), within: within.map(str::to_owned) })
    }

    #[test]
    fn other_words_around_the_same_facts_are_fine() {
        assert_eq!(check(SHIPPED, SHIPPED), []);
        let own =
            SHIPPED.replace("Vóór", "Ten laatste op").replace("[hier]({follow-link})", "Volg het dossier.");
        assert_eq!(check(SHIPPED, &own), [], "a link that is only there when there is one may go");
    }

    #[test]
    fn what_the_law_wants_told_stays() {
        let own = SHIPPED.replace("{handle-due}", "gauw");
        assert_eq!(check(SHIPPED, &own), [lacks("handle-due", Some("?admissible"))]);
        let own = SHIPPED.replace("{salutation}", "Dag");
        assert_eq!(check(SHIPPED, &own), [lacks("salutation", None)]);
        let hidden = SHIPPED.replace("{salutation}", "{?follow-link}\n{salutation}\n{/follow-link}");
        assert_eq!(check(SHIPPED, &hidden), [lacks("salutation", None)], "told only at times is not told");
        let own = SHIPPED.replace("{*grievances}\n- {label}: {judgment}\n{/grievances}\n", "");
        assert_eq!(check(SHIPPED, &own).len(), 3, "list, label and judgment");
    }

    #[test]
    fn what_is_told_of_each_grievance_is_told_of_each() {
        let shipped =
            format!("{SHIPPED}{{*grievances}}\n{{?reason}}\n{{reason}}\n{{/reason}}\n{{/grievances}}\n");
        assert_eq!(check(&shipped, &shipped), []);
        let elsewhere = format!("{SHIPPED}{{?reason}}\n{{reason}}\n{{/reason}}\n");
        assert_eq!(check(&shipped, &elsewhere), [lacks("reason", Some("?reason"))], "another reason");
        let hidden =
            format!("{SHIPPED}{{?reason}}\n{{*grievances}}\n{{reason}}\n{{/grievances}}\n{{/reason}}\n");
        assert_eq!(
            check(&shipped, &hidden),
            [WordingFlaw::Unguarded("reason".to_owned()), lacks("reason", Some("?reason"))],
            "the block asks for the reason of the letter"
        );
    }

    #[test]
    fn what_has_no_words_is_not_shown() {
        for name in ["grievances", "admissible"] {
            let own = format!("{SHIPPED}\n{{?{name}}}\n{{{name}}}\n{{/{name}}}\n");
            assert_eq!(check(SHIPPED, &own), [WordingFlaw::NotWords(name.to_owned())]);
        }
    }

    #[test]
    fn a_letter_has_an_end() {
        let room = LONGEST - SHIPPED.chars().count();
        assert_eq!(check(SHIPPED, &format!("{SHIPPED}{}", "é".repeat(room))), []);
        assert_eq!(check(SHIPPED, &format!("{SHIPPED}{}", "é".repeat(room + 1))), [WordingFlaw::TooLong]);
    }

    #[test]
    fn no_letter_asks_for_what_it_may_not_have() {
        let own = SHIPPED.replace("{?inadmissible}\n", "").replace("{/inadmissible}\n", "");
        assert_eq!(check(SHIPPED, &own), [WordingFlaw::Unguarded("ground".to_owned())]);
        let own = format!("{SHIPPED}\n{{?unit-name}}\n{{unit-name}} en {{password}}\n{{/unit-name}}\n");
        assert_eq!(check(SHIPPED, &own), [WordingFlaw::Unknown("password".to_owned())]);
        assert_eq!(check(SHIPPED, "subject: a\n\n{?x}\n"), [WordingFlaw::Unreadable(1)]);
        assert_eq!(check(SHIPPED, "subject: \n\nDag"), [WordingFlaw::Unreadable(0)]);
    }
}
