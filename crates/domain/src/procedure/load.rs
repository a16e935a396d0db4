//! Reads a procedure's folder. Every flaw is reported with file, line, what is wrong and what would be right.

mod checks;
mod groups;
mod kinds;
mod knots;
mod raw;
mod seats;
mod words;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::*;
use crate::flaw::{Flaw, Wrong, meant};
use crate::term::Basis;
use raw::{RawActivity, RawEffects, RawProcedure, RawTerm};

/// A procedure's files: path within its folder, content.
pub type Files = BTreeMap<String, String>;

/// The letters that Gehoor sends by itself, to others than the act is about: no activity names one of them. The words of the receipt an
/// activity may send too.
pub const BUILT_IN: [&str; 3] = [PASSED_ON, CALLED_OFF, ENDED_EARLY];

/// The letter that leaves at once on receipt: every procedure has it.
pub const RECEIPT: &str = "receipt";

/// The letter with which a message goes to the authority to which it is forwarded: a procedure that has it sends it with every `forward`.
pub const PASSED_ON: &str = "passed-on";

/// The letter that says that a hearing does not take place; its words are Gehoor's.
pub const CALLED_OFF: &str = "hearing-called-off";

/// The letter that tells whoever got a copy of the complaint that it ended without a judgment; its words are Gehoor's.
pub const ENDED_EARLY: &str = "ended-early";

/// What a dossier pins: SHA-256 (hex) over every path and content but the stories, which prove and do not rule.
pub fn digest(files: &Files) -> String {
    let mut hash = Sha256::new();
    for (path, content) in files.iter().filter(|(path, _)| !path.starts_with("stories/")) {
        for part in [path, content] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a procedure; `place` is its folder as people know it, such as `procedures/fod-po/v1`.
///
/// # Errors
/// Every flaw found, in the order of the files.
pub fn load(place: &str, files: &Files) -> Result<Procedure, Vec<Flaw>> {
    let main = Source::open(place, files, "procedure.toml")?;
    let mut raw: RawProcedure = main.parse()?;
    let mut flaws = groups::written_out(&main, &mut raw);
    let form = Source::open(place, files, "form.toml").and_then(|f| f.parse::<Form>());
    let form = form.map_err(|found| flaws.extend(found)).ok();
    let form_reads = form.is_some();
    let mut texts = BTreeMap::new();
    for lang in &raw.languages {
        match Source::open(place, files, &format!("texts/{lang}.toml")).and_then(|f| f.parse()) {
            Ok(read) => drop(texts.insert(*lang, read)),
            Err(found) => flaws.extend(found),
        }
    }
    let letters = letters(files);
    let terms = raw.term.iter().map(|(name, t)| (name.clone(), term(&main, name, t, &mut flaws))).collect();
    let activities =
        raw.activity.iter().map(|(id, a)| (id.clone(), activity(&main, id, a, &mut flaws))).collect();
    let guarantees = raw.guarantee.iter().filter_map(|guarantee| guarantee.get_ref().promise());
    let procedure = Procedure {
        name: raw.name.clone(),
        version: raw.version,
        digest: digest(files),
        source: raw.source.clone(),
        calendar: raw.calendar.clone(),
        other_calendars: raw.other_calendars.iter().map(|name| name.get_ref().clone()).collect(),
        languages: raw.languages.clone(),
        stages: raw.stages,
        terms,
        activities,
        guarantees: guarantees.collect(),
        causes: raw.code_list.cause.codes.clone(),
        norms: raw.code_list.norm.codes.clone(),
        lines: raw.code_list.line.codes.clone(),
        form: form.unwrap_or_default(),
        texts,
        letters,
    };
    flaws.extend(checks::check(&main, &raw, &procedure, form_reads));
    flaws.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    flaws.dedup();
    if flaws.is_empty() { Ok(procedure) } else { Err(flaws) }
}

/// One file with its name for people.
pub(super) struct Source<'a> {
    pub(super) name: String,
    pub(super) text: &'a str,
}

impl<'a> Source<'a> {
    fn open(place: &str, files: &'a Files, path: &str) -> Result<Source<'a>, Vec<Flaw>> {
        let name = format!("{place}/{path}");
        match files.get(path) {
            Some(text) => Ok(Source { name, text }),
            None => {
                let flaw = Flaw::whole(&name, "the file is missing", "a procedure has this file");
                Err(vec![flaw.told(Wrong::NoFile)])
            }
        }
    }

    fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, Vec<Flaw>> {
        toml::from_str(self.text).map_err(|error| vec![Flaw::toml(&self.name, self.text, &error)])
    }

    pub(super) fn flaw(&self, at: std::ops::Range<usize>, what: String, instead: String) -> Flaw {
        Flaw::at(&self.name, self.text, at.start, what, instead)
    }
}

/// `letters/NAME/LANG.md`.
fn letters(files: &Files) -> BTreeMap<(String, Lang), String> {
    let named = |path: &str| {
        let (name, lang) = path.strip_prefix("letters/")?.strip_suffix(".md")?.split_once('/')?;
        Some((name.to_owned(), lang.parse().ok()?))
    };
    files.iter().filter_map(|(path, text)| Some((named(path)?, text.clone()))).collect()
}

/// One of the dates that a term counts from, as it is written.
fn anchor(main: &Source<'_>, name: &str, raw: &RawTerm, written: &str, flaws: &mut Vec<Flaw>) -> Anchor {
    let (of, date) = written.split_once('.').unwrap_or((written, ""));
    let date = AnchorDate::from_code(date).unwrap_or_else(|| {
        let what = format!("the term `{name}` starts at `{written}`, which names no date");
        let of = |date| if date == AnchorDate::LastDay { "TERM" } else { "ACTIVITY" };
        let [first @ .., last] = AnchorDate::ALL.map(|date| format!("{}.{}", of(date), date.code()));
        let instead = format!("write {} or {last}", first.join(", "));
        flaws.push(main.flaw(raw.from.span(), what, instead));
        AnchorDate::DoneOn
    });
    Anchor { of: of.to_owned(), date }
}

fn term(main: &Source<'_>, name: &str, raw: &RawTerm, flaws: &mut Vec<Flaw>) -> Term {
    let written = &raw.from.get_ref().0;
    let from: Vec<_> = written.iter().map(|one| anchor(main, name, raw, one, flaws)).collect();
    if from.is_empty() || (1..from.len()).any(|nr| from[..nr].contains(&from[nr])) {
        let what = format!("the term `{name}` counts from nothing, or from the same date twice");
        flaws.push(main.flaw(
            raw.from.span(),
            what,
            "name each date once, such as receive.received-on".into(),
        ));
    }
    if raw.policy_unless.is_some() && (raw.basis == Basis::Policy || raw.length.is_none()) {
        let what = format!("`policy-unless` of the term `{name}`");
        let instead =
            "a term with a `length` and another `basis` can come to rest on the organisation's own rules"
                .into();
        flaws.push(main.flaw(raw.from.span(), what, instead));
    }
    let rule = raw.length.as_ref().map(|length| TermRule {
        length: *length,
        basis: raw.basis,
        end: raw.end,
        layers: raw.layers.clone(),
    });
    Term {
        from,
        rule,
        met_by: raw.met_by.iter().map(|id| id.get_ref().clone()).collect(),
        source: raw.source.clone(),
        warn_working_days: raw.warn_working_days,
        owners: raw.owners.clone(),
        told: raw.told,
        once_owed: raw.once_owed,
        policy_unless: raw.policy_unless,
    }
}

fn names(spanned: &[toml::Spanned<String>]) -> Vec<String> {
    spanned.iter().map(|name| name.get_ref().clone()).collect()
}

fn effects(raw: &RawEffects) -> Effects {
    Effects { obliges: names(&raw.obliges), includes: names(&raw.includes), excludes: names(&raw.excludes) }
}

/// At most one kind of item: a rule between activities must say which items it speaks of.
fn per(main: &Source<'_>, raw: &RawActivity, flaws: &mut Vec<Flaw>) -> Per {
    let mut per = Per::default();
    for instance in &raw.per {
        let name = instance.get_ref().as_str();
        let item = Item::from_code(name);
        if name == "stage" {
            per.stage = true;
        } else if let Some(first) = per.item.filter(|_| item.is_some()) {
            let what = format!("it cannot be done per {} and per {name}", first.code());
            flaws.push(main.flaw(instance.span(), what, "choose one of them".into()));
        } else if item.is_some() {
            per.item = item;
        } else {
            let what = format!("`{name}` is nothing an activity can be done per");
            let instead = "write stage, grievance, respondent, party or seat".into();
            flaws.push(main.flaw(instance.span(), what, instead));
        }
    }
    per
}

fn told_by(raw: &RawActivity, how: How) -> Vec<String> {
    let adjourns = raw.adjourns.as_ref().filter(|_| matches!(how, How::Adjourns { .. }));
    adjourns.map(|adjourns| names(&adjourns.told_by)).unwrap_or_default()
}

fn seats(raw: &RawActivity) -> Vec<String> {
    let each = raw.seats.iter().flat_map(|(seat, count)| std::iter::repeat_n(seat, usize::from(*count)));
    each.cloned().collect()
}

fn activity(main: &Source<'_>, id: &str, raw: &RawActivity, flaws: &mut Vec<Flaw>) -> Activity {
    let act = Act::from_code(raw.act.get_ref()).unwrap_or_else(|| {
        let known: Vec<_> = Act::ALL.iter().map(|act| act.code()).collect();
        let what = format!("`{}` is no act", raw.act.get_ref());
        let (at, meant) = (raw.act.span(), meant(raw.act.get_ref(), &known));
        let wrong = Wrong::NoAct(raw.act.get_ref().clone());
        flaws.push(main.flaw(at, what, String::new()).told(wrong).meaning(meant));
        Act::Note
    });
    let mut by_in_stage = BTreeMap::new();
    for (stage, roles) in &raw.by_in_stage {
        match stage.parse() {
            Ok(nr) => drop(by_in_stage.insert(nr, roles.clone())),
            Err(_) => flaws.push(main.flaw(
                raw.act.span(),
                format!("`by-in-stage` of `{id}` names the stage `{stage}`"),
                "a stage is a number from 1".into(),
            )),
        }
    }
    Activity {
        id: id.to_owned(),
        act,
        by: raw.by.clone(),
        by_in_stage,
        fallback: raw.fallback.clone(),
        per: per(main, raw, flaws),
        seats: seats(raw),
        in_stages: raw.in_stages.iter().copied().collect(),
        after: names(&raw.after),
        not_while_pending: names(&raw.not_while_pending),
        only_if: raw.only_if,
        only_before_end_of: raw.only_before_end_of.as_ref().map(|term| term.get_ref().clone()),
        only_after_end_of: raw.only_after_end_of.as_ref().map(|term| term.get_ref().clone()),
        moves: raw
            .moves()
            .into_iter()
            .map(|(term, how)| Move { term: term.get_ref().clone(), how, told_by: told_by(raw, how) })
            .collect(),
        waive_unless: raw.waive_unless,
        person_not: raw.person_not.clone(),
        exempts: raw.exempts.clone(),
        keeps_out: raw.keeps_out,
        assignee_not: raw.assignee_not.clone(),
        repeatable: raw.repeatable,
        included: raw.included,
        pending: raw.pending,
        ends: raw.ends,
        when_ended: raw.when_ended,
        auto: raw.auto,
        auto_after: raw.auto_after.as_ref().map(|term| term.get_ref().clone()),
        auto_outcome: raw.auto_outcome.clone(),
        warn_working_days: raw.warn_working_days,
        notice_working_days: raw.notice_working_days,
        tie_months: raw.tie_months,
        encloses: names(&raw.encloses),
        signatures: raw.signatures,
        signatories: raw.signatories.clone(),
        asks: raw.asks.clone(),
        checks: raw.checks,
        letter: raw.letter.as_ref().map(|letter| letter.get_ref().clone()),
        must_say: names(&raw.must_say),
        letter_to_respondent: raw.letter_to.is_some(),
        grounds: raw.grounds.clone(),
        alerts: raw.alerts.clone(),
        informs: raw.informs.clone(),
        corrects: names(&raw.corrects),
        effects: effects(&RawEffects {
            obliges: raw.obliges.clone(),
            includes: raw.includes.clone(),
            excludes: raw.excludes.clone(),
        }),
        when: raw.when.iter().map(|(outcome, e)| (outcome.clone(), effects(e))).collect(),
        source: raw.source.clone(),
    }
}
