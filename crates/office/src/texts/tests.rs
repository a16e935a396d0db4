use std::fs;
use std::path::{Path, PathBuf};

use domain::calendar::Calendar;
use domain::term::{Basis, EndRule, TermRule, Unit, adjourn, count_back, due, shift};
use jiff::civil::date;

use super::*;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every shipped locale file, read from the tree so that a new one is tested without being named here.
pub(crate) fn shipped() -> Texts {
    let mut files = Vec::new();
    for lang in Lang::ALL {
        for entry in fs::read_dir(root().join("locales").join(lang.code())).unwrap() {
            let path = entry.unwrap().path();
            files.push((lang, path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
    let files = files.iter().map(|(lang, file, text)| (*lang, file.as_str(), text.as_str()));
    Texts::load(files).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

fn calendar(name: &str) -> Calendar {
    let read = |name: &str| fs::read_to_string(root().join(format!("calendars/{name}.toml"))).ok();
    Calendar::parse(&format!("{name}.toml"), &read(name).unwrap(), &read).unwrap()
}

fn rule(length: &str, basis: Basis, end: Option<EndRule>) -> TermRule {
    TermRule { length: length.parse().unwrap(), basis, end, layers: None }
}

#[test]
fn a_name_that_ends_with_a_stop_ends_its_sentence_with_one() {
    let said = |name: &str| shipped().say(Lang::Nl, "publishing-follows", &crate::args!["procedure" => name]);
    assert_eq!(said("Rijnzand N.V."), "Volgt Rijnzand N.V.");
    assert_eq!(said("Rijnzand"), "Volgt Rijnzand.");
}

#[test]
fn every_language_says_the_same_things() {
    assert_eq!(shipped().differences(), Vec::<String>::new());
}

#[test]
fn whatever_is_looked_at_has_words() {
    let texts = shipped();
    for what in crate::looks::LookedAt::ALL {
        let id = format!("access-what-{}", what.code());
        assert!(Lang::ALL.into_iter().all(|lang| texts.has(lang, &id)), "{id}");
    }
}

#[test]
fn a_difference_between_languages_is_found() {
    let files = [
        (Lang::Nl, "a.ftl", "a = { $x } { $y }\nb = B\n"),
        (Lang::Fr, "a.ftl", "a = { $x }\nb = B\n"),
        (Lang::De, "a.ftl", "a = { $x ->\n    [1] { $y }\n   *[other] -\n}\nb = B\n"),
        (Lang::En, "a.ftl", "# $z in a remark\na = { $x } { $y }\n"),
    ];
    let texts = Texts::load(files.into_iter()).unwrap();
    assert_eq!(texts.differences(), ["fr: `a` does not use $y", "en: `b` is missing"]);
}

#[test]
fn a_bad_file_is_told_with_its_line() {
    let flaws = Texts::load([(Lang::Nl, "x.ftl", "a = A\n\nb = { $x\n")].into_iter()).err().unwrap();
    assert_eq!((flaws[0].file.as_str(), flaws[0].line), ("x.ftl", 3));
    let files = [(Lang::Nl, "x.ftl", "a = A\n"), (Lang::Nl, "y.ftl", "# again\na = B\n")];
    let flaws = Texts::load(files.into_iter()).err().unwrap();
    assert_eq!(flaws[0].to_string(), "y.ftl:2:1: the id `a` is there twice; give each sentence its own id");
}

#[test]
fn what_is_missing_is_visible() {
    let texts = Texts::load([(Lang::Nl, "x.ftl", "greeting = Dag { $name }\n")].into_iter()).unwrap();
    assert_eq!(texts.text(Lang::Nl, "no-such"), "{no-such}");
    assert_eq!(texts.text(Lang::Fr, "greeting"), "{greeting}");
    assert_eq!(texts.text(Lang::Nl, "greeting"), "Dag {$name}");
    assert_eq!(texts.say(Lang::Nl, "greeting", &args!["name" => "Ann"]), "Dag Ann");
    assert!(texts.has(Lang::Nl, "greeting") && !texts.has(Lang::De, "greeting"));
}

#[test]
fn dates_are_written_as_each_language_does() {
    let texts = shipped();
    let day = date(2026, 3, 2);
    let plain = Lang::ALL.map(|lang| texts.date(lang, day));
    assert_eq!(plain, ["2\u{a0}maart 2026", "2\u{a0}mars 2026", "2.\u{a0}März 2026", "2\u{a0}March 2026"]);
    let long = Lang::ALL.map(|lang| texts.weekday_date(lang, day));
    assert_eq!(
        long,
        [
            "maandag 2\u{a0}maart 2026",
            "lundi 2\u{a0}mars 2026",
            "Montag, 2.\u{a0}März 2026",
            "Monday 2\u{a0}March 2026"
        ]
    );
    assert_eq!(texts.date(Lang::Fr, date(2026, 5, 1)), "1er\u{a0}mai 2026");
    assert_eq!(texts.date(Lang::Fr, date(2026, 5, 21)), "21\u{a0}mai 2026");
    assert_eq!(texts.moment(Lang::De, day.at(9, 5, 0, 0)), "2.\u{a0}März 2026 um 09:05 Uhr");
    let months: std::collections::BTreeSet<_> =
        (1..=12).map(|m| texts.date(Lang::Fr, date(2026, m, 2))).collect();
    assert_eq!(months.len(), 12);
}

#[test]
fn lengths_are_singular_and_plural() {
    let texts = shipped();
    let say = |lang, text: &str| texts.length(lang, text.parse().unwrap());
    assert_eq!(say(Lang::Nl, "1 working day"), "1 werkdag");
    assert_eq!(say(Lang::Nl, "6 weeks"), "6 weken");
    assert_eq!(say(Lang::Fr, "2 working days"), "2 jours ouvrables");
    assert_eq!(say(Lang::De, "30 days"), "30 Tage");
    assert_eq!(say(Lang::De, "1 month"), "1 Monat");
    assert_eq!(say(Lang::En, "1 year"), "1 year");
}

#[test]
fn six_weeks_to_whit_monday_are_argued_as_a_lawyer_would() {
    let found = due(&calendar("nl"), date(2026, 4, 13), &rule("6 weeks", Basis::Statute, None));
    let texts = shipped();
    assert_eq!(
        texts.why(Lang::Nl, &found.steps),
        [
            "De dag zelf, maandag 13\u{a0}april 2026, telt niet mee; de eerste dag van de termijn is dinsdag 14\u{a0}april 2026.",
            "Een termijn van 6 weken eindigt op maandag 25\u{a0}mei 2026.",
            "Maandag 25\u{a0}mei 2026 is geen werkdag (tweede pinksterdag); de termijn loopt daarom door tot en met \
             dinsdag 26\u{a0}mei 2026 (Atw art. 1).",
        ]
    );
    assert_eq!(
        texts.why(Lang::De, &found.steps)[1..],
        [
            "Eine Frist von 6 Wochen endet am Montag, 25.\u{a0}Mai 2026.",
            "Montag, 25.\u{a0}Mai 2026 ist kein Arbeitstag (Pfingstmontag); die Frist läuft deshalb bis einschließlich \
             Dienstag, 26.\u{a0}Mai 2026 (Atw art. 1).",
        ]
    );
}

#[test]
fn working_days_over_easter_name_what_was_skipped() {
    let found = due(&calendar("be-federal"), date(2026, 4, 3), &rule("2 working days", Basis::Policy, None));
    assert_eq!(
        shipped().why(Lang::Fr, &found.steps),
        [
            "Le jour même, vendredi 3\u{a0}avril 2026, ne compte pas\u{a0}; le premier jour du délai est le samedi 4\u{a0}avril 2026.",
            "Seuls les jours ouvrables comptent\u{a0}; les jours du week-end sont exclus.",
            "Ne comptent pas\u{a0}: le lundi 6\u{a0}avril 2026 (lundi de Pâques).",
            "Un délai de 2 jours ouvrables prend fin le mercredi 8\u{a0}avril 2026.",
        ]
    );
}

#[test]
fn a_year_to_go_to_the_ombudsman_says_why_sunday_stays() {
    let found = due(&calendar("nl"), date(2026, 6, 20), &rule("1 year", Basis::Statute, None));
    assert_eq!(
        shipped().why(Lang::En, &found.steps).last().unwrap(),
        "Sunday 20\u{a0}June 2027 is not a working day, but remains the last day: the law does not extend terms that are \
         expressed in years (Atw art. 4)."
    );
}

/// A sentence with a hole in it shows braces; every kind of step and warning is said in every language.
#[test]
fn no_explanation_has_a_hole_in_any_language() {
    let texts = shipped();
    let mut kinds = std::collections::BTreeSet::new();
    for (name, end) in
        [("nl", None), ("be-federal", None), ("be", Some(EndRule::None)), ("be", Some(EndRule::Extend))]
            .into_iter()
            .chain([("be-federal", Some(EndRule::Advance))])
    {
        let calendar = calendar(name);
        let closing = "[[closure]]\nfrom = \"08-03\"\nto = \"08-07\"\nname = \"verlof\"\n";
        let calendar = calendar.with_closures("house.toml", closing).unwrap();
        for basis in [Basis::Statute, Basis::Policy] {
            for from in date(2026, 3, 28)
                .series(jiff::ToSpan::days(1))
                .take(70)
                .chain([date(2022, 12, 1), date(1970, 1, 1)])
            {
                for length in ["2 days", "3 days", "4 months", "5 working days", "10 weeks", "1 year"] {
                    let rule = rule(length, basis, end);
                    let first = due(&calendar, from, &rule);
                    let four = "4 weeks".parse().unwrap();
                    let later = adjourn(&calendar, first.nominal, &four, &rule);
                    let paused = shift(&calendar, first.nominal, 5, &rule);
                    let back = count_back(&calendar, from, &rule);
                    for found in [first, later, paused, back] {
                        kinds.extend(found.steps.iter().map(kind));
                        kinds.extend(found.warnings.iter().map(kind));
                        assert_whole(&texts, &found);
                    }
                }
            }
        }
    }
    assert_eq!(kinds.len(), 19, "{kinds:?}");
}

fn assert_whole(texts: &Texts, found: &domain::term::Due) {
    for lang in Lang::ALL {
        for sentence in texts.why(lang, &found.steps).iter().chain(&texts.warnings(lang, &found.warnings)) {
            assert!(!sentence.contains(['{', '}']) && sentence.ends_with('.'), "{lang}: {sentence}");
        }
    }
}

/// The variant's name, and for a day that stays the reason's.
fn kind(item: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(item).unwrap();
    let name = json.get("step").or(json.get("warning")).unwrap().as_str().unwrap().to_owned();
    let reason = json.get("because").and_then(|because| because["why"].as_str());
    reason.map_or(name.clone(), |reason| format!("{name} {reason}"))
}

#[test]
fn every_unit_has_its_words() {
    let texts = shipped();
    for lang in Lang::ALL {
        for unit in Unit::ALL {
            for number in [1, 2] {
                let said = texts.length(lang, Length::new(number, unit).unwrap());
                assert!(said.starts_with(&number.to_string()) && said.len() > 2, "{lang} {said}");
            }
        }
    }
}
