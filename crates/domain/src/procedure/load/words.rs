//! Letters and sentences in every language of the procedure.

use std::collections::{BTreeMap, BTreeSet};

use super::{Flaw, PASSED_ON, Procedure, RECEIPT, Source};
use crate::flaw::{Wrong, meant};
use crate::language::Lang;
use crate::people::Role;

pub fn check(main: &Source<'_>, procedure: &Procedure, form_reads: bool, flaws: &mut Vec<Flaw>) {
    receipt(main, procedure, flaws);
    passed_on(main, procedure, flaws);
    lines(main, procedure, flaws);
    sentences(main, procedure, form_reads, flaws);
}

fn untranslated(file: &str, table: &str, key: &str) -> Flaw {
    let what = match table == key {
        true => format!("`{key}` is missing, which another language has"),
        false => format!("[{table}] has no `{key}`"),
    };
    let wrong = Wrong::NoText { table: table.to_owned(), key: key.to_owned() };
    Flaw::whole(file, what, "a missing translation blocks this language").told(wrong)
}

/// No activity names this letter: the system sends it at once on receipt, whatever the procedure says.
fn receipt(main: &Source<'_>, procedure: &Procedure, flaws: &mut Vec<Flaw>) {
    if procedure.is_for_disputes() {
        return;
    }
    let folder = main.name.trim_end_matches("procedure.toml");
    for lang in &procedure.languages {
        let letter = procedure.letters.get(&(RECEIPT.to_owned(), *lang));
        if letter.is_none_or(|text| text.trim().is_empty()) {
            let file = format!("{folder}letters/{RECEIPT}/{lang}.md");
            let what = format!("the letter `{RECEIPT}` is missing in {lang}");
            let wrong = Wrong::NoLetter { letter: RECEIPT.to_owned(), lang: *lang };
            let instead = "every message is confirmed at once with it: write it";
            flaws.push(Flaw::whole(&file, what, instead).told(wrong));
        }
    }
}

/// Who forwards in one language forwards in each.
fn passed_on(main: &Source<'_>, procedure: &Procedure, flaws: &mut Vec<Flaw>) {
    let folder = main.name.trim_end_matches("procedure.toml");
    let has = |lang: &Lang| procedure.letters.contains_key(&(PASSED_ON.to_owned(), *lang));
    if !procedure.languages.iter().any(has) {
        return;
    }
    for lang in procedure.languages.iter().filter(|lang| !has(lang)) {
        let file = format!("{folder}letters/{PASSED_ON}/{lang}.md");
        let what = format!("the letter `{PASSED_ON}` is missing in {lang}");
        let instead = "what is forwarded goes with it to the other authority: write it";
        let told = Wrong::NoLetter { letter: PASSED_ON.to_owned(), lang: *lang };
        flaws.push(Flaw::whole(&file, what, instead).told(told));
    }
}

/// A referral goes beyond the organisation: to the second line or to the third.
fn lines(main: &Source<'_>, procedure: &Procedure, flaws: &mut Vec<Flaw>) {
    for line in procedure.lines.iter().filter(|line| !["2", "3"].contains(&line.as_str())) {
        let what = format!("[code-list.line] has `{line}`, which is no line beyond the organisation");
        let instead = "write \"2\" (an ombudsman) or \"3\" (the policy level)";
        flaws.push(Flaw::whole(&main.name, what, instead).told(Wrong::NoValue(line.clone())));
    }
}

fn sentences(main: &Source<'_>, procedure: &Procedure, form_reads: bool, flaws: &mut Vec<Flaw>) {
    let folder = main.name.trim_end_matches("procedure.toml");
    for (lang, texts) in &procedure.texts {
        let file = format!("{folder}texts/{lang}.toml");
        let mut need = |table: &str, keys: Vec<&str>, have: &BTreeMap<String, String>| {
            for key in &keys {
                if have.get(*key).is_none_or(|text| text.trim().is_empty()) {
                    flaws.push(untranslated(&file, table, key));
                }
            }
            for key in have.keys().filter(|key| !keys.contains(&key.as_str())) {
                let what = format!("[{table}] has `{key}`, which nothing uses");
                let wrong = Wrong::Unused { table: table.to_owned(), key: key.clone() };
                flaws.push(Flaw::whole(&file, what, "remove it").told(wrong));
            }
        };
        need("activity", procedure.activities.keys().map(String::as_str).collect(), &texts.activity);
        need("term", procedure.terms.keys().map(String::as_str).collect(), &texts.term);
        let mut grounds: Vec<_> =
            procedure.activities.values().flat_map(|a| &a.grounds).map(|g| g.code.as_str()).collect();
        grounds.sort_unstable();
        grounds.dedup();
        need("ground", grounds, &texts.ground);
        need("cause", procedure.causes.iter().map(String::as_str).collect(), &texts.cause);
        need("norm", procedure.norms.iter().map(String::as_str).collect(), &texts.norm);
        need("line", procedure.lines.iter().map(String::as_str).collect(), &texts.line);
        let mut seats: Vec<_> =
            procedure.activities.values().flat_map(|a| &a.seats).map(String::as_str).collect();
        seats.sort_unstable();
        seats.dedup();
        need("seat", seats, &texts.seat);
        if form_reads {
            let form = &procedure.form;
            need("relation", form.relations.iter().map(String::as_str).collect(), &texts.relation);
            need("subject", form.subjects.iter().map(String::as_str).collect(), &texts.subject);
        }
        // what may be left out is left out of every language: a letter would lose in one what it says in another
        let others = || procedure.texts.values();
        let roles: BTreeSet<&str> =
            others().flat_map(|texts| texts.role.keys()).map(String::as_str).collect();
        let helped: BTreeSet<&str> =
            others().flat_map(|texts| texts.help.keys()).map(String::as_str).collect();
        for (table, keys, have) in [("role", roles, &texts.role), ("help", helped, &texts.help)] {
            for key in keys.into_iter().filter(|key| !have.contains_key(*key)) {
                flaws.push(untranslated(&file, table, key));
            }
        }
        if texts.about.is_empty() && others().any(|texts| !texts.about.is_empty()) {
            flaws.push(untranslated(&file, "about", "about"));
        }
        for role in texts.role.keys().filter(|role| Role::from_code(role).is_none()) {
            let what = format!("[role] has `{role}`, which is no role");
            let flaw = Flaw::whole(&file, what, "").told(Wrong::NoRole(role.clone()));
            flaws.push(flaw.meaning(meant(role, &Role::OF_STAFF.map(Role::code))));
        }
    }
}
