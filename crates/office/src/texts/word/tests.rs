use std::collections::BTreeSet;

use jiff::civil::date;

use super::super::refusal::tests::{facts, rules};
use super::super::tests::shipped;
use super::*;
use crate::args;

/// In every language each word is there, and no two codes of a list are called the same.
fn assert_told_apart<T>(list: &[T], word: impl Fn(&Texts, Lang, &T) -> String) {
    let texts = shipped();
    for lang in Lang::ALL {
        let mut words = BTreeSet::new();
        for item in list {
            let said = word(&texts, lang, item);
            assert!(!said.is_empty() && !said.contains(['{', '}']), "{lang}: {said}");
            assert!(words.insert(said.clone()), "{lang}: twice: {said}");
        }
    }
}

#[test]
fn nobody_signs_as_a_body() {
    let texts = shipped();
    assert_eq!(texts.role_in_signature(Lang::Nl, Role::Handler), "klachtenbehandelaar");
    assert_eq!(texts.role_in_signature(Lang::Nl, Role::DecisionBody), "namens het bestuursorgaan");
    assert_eq!(texts.role_in_signature(Lang::Fr, Role::Desk), "pour le bureau d’enregistrement");
    for lang in Lang::ALL {
        for role in [Role::Desk, Role::DecisionBody, Role::ManagementCommittee] {
            assert_ne!(texts.role_in_signature(lang, role), texts.role(lang, role), "{lang}");
        }
    }
}

#[test]
fn every_list_has_its_words() {
    let roles: Vec<_> = Role::OF_STAFF.into_iter().chain([Role::Complainant, Role::System]).collect();
    assert_told_apart(&roles, |texts, lang, role| texts.role(lang, *role));
    assert_told_apart(&Kind::ALL, |texts, lang, kind| texts.kind(lang, *kind));
    assert_told_apart(&Medium::ALL, |texts, lang, medium| texts.medium(lang, *medium));
    assert_told_apart(&Source::ALL, |texts, lang, source| texts.source(lang, *source));
    assert_told_apart(&Judgment::ALL, |texts, lang, judgment| texts.judgment(lang, *judgment));
    assert_told_apart(&MeasureKind::ALL, |texts, lang, kind| texts.measure_kind(lang, *kind));
    assert_told_apart(&Resolution::ALL, |texts, lang, resolution| texts.resolution(lang, *resolution));
    let reactions = [Satisfaction::Satisfied, Satisfaction::NotSatisfied, Satisfaction::NoReaction];
    assert_told_apart(&reactions, |texts, lang, reaction| texts.satisfaction(lang, *reaction));
    assert_told_apart(&[true, false], |texts, lang, yes| texts.admissibility(lang, *yes));
    assert_told_apart(&[true, false], |texts, lang, yes| texts.validation(lang, *yes));
    assert_told_apart(&[Checks::Form, Checks::FormAndContent], |texts, lang, c| texts.checks(lang, *c));
    assert_told_apart(&[Way::Email, Way::Post], |texts, lang, way| texts.way(lang, *way));
    let parts = [Subprocess::Intake, Subprocess::Handling, Subprocess::Analysis];
    assert_told_apart(&parts, |texts, lang, part| texts.subprocess(lang, *part));
    assert_told_apart(Act::ALL, |texts, lang, act| texts.act(lang, *act));
    assert_told_apart(&facts(), |texts, lang, fact| texts.fact(lang, *fact));
    assert_told_apart(&rules(), |texts, lang, rule| texts.rule(lang, *rule));
    assert_told_apart(&[1, 2], |texts, lang, number| {
        texts.say(lang, "grievance-number", &args!["number" => *number])
    });
    assert_told_apart(&["sent", "undeliverable", "not-posted", "recomputed"], |texts, lang, kind| {
        texts.word(lang, "event", kind)
    });
    assert_told_apart(&["2", "3"], |texts, lang, line| texts.word(lang, "line", line));
}

#[test]
fn where_a_dossier_stands_is_said_to_the_staff_and_to_the_complainant() {
    assert_told_apart(&STATES, |texts, lang, state| texts.state(lang, state));
    assert_told_apart(&STATES, |texts, lang, state| texts.state_public(lang, state));
    let texts = shipped();
    for (lang, state) in Lang::ALL.into_iter().flat_map(|lang| STATES.map(|state| (lang, state))) {
        let said = texts.state_public(lang, state);
        assert!(said.ends_with('.') && said.starts_with(char::is_uppercase), "{lang}: {said}");
    }
}

#[test]
fn a_running_term_is_late_from_the_day_after_its_last() {
    let texts = shipped();
    let due = date(2026, 3, 2);
    let said = |standing, today| texts.term_state(Lang::Nl, standing, due, today);
    assert_eq!(said(TermStanding::Running, due), "loopt");
    assert_eq!(said(TermStanding::Running, date(2026, 3, 3)), "overschreden");
    let met = |late| TermStanding::Met { on: due, late };
    assert_eq!(said(met(false), date(2026, 4, 1)), "op tijd");
    assert_eq!(said(met(true), date(2026, 4, 1)), "te laat");
    let still = [TermStanding::Running, TermStanding::Lapsed, TermStanding::Waived, TermStanding::NotOwed];
    let all = [&[met(false), met(true)][..], &still].concat();
    assert_told_apart(&all, |texts, lang, standing| texts.term_state(lang, *standing, due, due));
}

#[test]
fn an_event_has_the_heading_of_what_happened() {
    let event = |what: &str| {
        let text = format!(
            r#"{{"v":1,"seq":1,"at":"2026-03-02T09:00:00Z","on":"2026-03-02","by":{{"role":"system"}},"what":{what}}}"#
        );
        Event::from_bytes(text.as_bytes()).unwrap()
    };
    let texts = shipped();
    let done = event(
        r#"{"event":"done","activity":"judge-it","stage":1,"record":{"act":"judge","judgment":"unfounded","reason":{"id":"t","digest":"d"}}}"#,
    );
    assert_eq!(texts.happened(Lang::Nl, &done), "Gegrondheid beoordeeld");
    let sent = event(r#"{"event":"sent","of":1,"document":"d","way":"post"}"#);
    assert_eq!(texts.happened(Lang::En, &sent), "Letter sent");
    let recomputed = event(r#"{"event":"recomputed","calendar":"c"}"#);
    assert_eq!(texts.happened(Lang::De, &recomputed), "Fristen neu berechnet");
}
