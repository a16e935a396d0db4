//! `gehoor term` by its options, its output and its exit code.

use std::process::{Command, Output};

fn gehoor(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_gehoor")).arg("term").args(args).output().unwrap()
}

fn json(args: &[&str]) -> serde_json::Value {
    let output = gehoor(&[args, &["--json"]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn due(args: &[&str]) -> String {
    json(args)["due"].as_str().unwrap().to_owned()
}

#[test]
fn the_acceptance_scenarios_by_command_line() {
    let cases: &[(&[&str], &str)] = &[
        (
            &["--calendar", "be-federal", "--from", "2026-04-03 23:50", "--length", "2 working days"],
            "2026-04-08",
        ),
        (&["--calendar", "be-federal", "--from", "2026-04-03T23:50", "--length", "30 days"], "2026-05-03"),
        (
            &["--calendar", "be-federal", "--from", "2026-04-03", "--length", "30 days", "--end", "extend"],
            "2026-05-04",
        ),
        (
            &["--calendar", "be-federal", "--from", "2026-04-08T22:30:00Z", "--length", "2 working days"],
            "2026-04-13",
        ),
        (&["--calendar", "nl", "--from", "2026-04-09T00:30:00+02:00", "--length", "1 day"], "2026-04-10"),
        (
            &["--calendar", "nl", "--from", "2026-04-13", "--length", "6 weeks", "--basis", "statute"],
            "2026-05-26",
        ),
        (&["--calendar", "nl", "--from", "2026-04-13", "--length", "6 weeks"], "2026-05-25"),
        (
            &["--calendar", "nl", "--from", "2026-06-20", "--length", "1 year", "--basis", "statute"],
            "2027-06-20",
        ),
        (
            &["--calendar", "be", "--from", "2026-06-12", "--length", "2 days", "--basis", "statute"],
            "2026-06-16",
        ),
        (
            &["--calendar", "be", "--from", "2026-06-11", "--length", "10 days", "--end", "advance"],
            "2026-06-19",
        ),
    ];
    for (args, expected) in cases {
        assert_eq!(due(args), *expected, "{args:?}");
    }
}

#[test]
fn the_answer_says_why_in_the_readers_language() {
    let args = ["--calendar", "nl", "--from", "2026-04-13", "--length", "6 weeks", "--basis", "statute"];
    let found = json(&[&args[..], &["--language", "fr"]].concat());
    assert_eq!(found["nominal"], "2026-05-25");
    assert_eq!(found["warnings"], serde_json::json!([]));
    let why = found["why"].as_array().unwrap();
    assert!(why.last().unwrap().as_str().unwrap().contains("lundi de Pentecôte"), "{why:?}");

    let output = gehoor(&[&args[..], &["--language", "de"]].concat());
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(said.trim_end(), "Fällig: Dienstag, 26.\u{a0}Mai 2026");
    let output = gehoor(&[&args[..], &["--language", "de", "--why"]].concat());
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.lines().any(|line| line.starts_with("  - ") && line.contains("Pfingstmontag")), "{said}");
}

#[test]
fn a_year_without_a_decree_is_warned_of() {
    let args = ["--calendar", "nl", "--from", "2028-12-04", "--length", "6 weeks", "--basis", "statute"];
    let found = json(&args);
    assert_eq!(found["due"], "2029-01-15");
    assert!(found["warnings"][0].as_str().unwrap().contains("2029"), "{found}");
}

#[test]
fn closing_days_and_calendars_come_from_files() {
    let folder = std::env::temp_dir().join(format!("gehoor-term-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let closing = folder.join("closing.toml");
    std::fs::write(&closing, "[[closure]]\nfrom = 2026-12-28\nto = 2026-12-31\nname = \"kerst\"\n").unwrap();
    let own = folder.join("own.toml");
    let title = "title = { nl = \"a\", fr = \"a\", de = \"a\", en = \"a\" }";
    std::fs::write(&own, format!("extends = \"be\"\n{title}\n")).unwrap();
    let bad = folder.join("bad.toml");
    std::fs::write(&bad, format!("extends = \"be\"\n{title}\nholiday = \"all\"\n")).unwrap();
    let ask = |calendar: &str, more: &[&str]| {
        let args = ["--calendar", calendar, "--from", "2026-12-23", "--length", "2 working days"];
        gehoor(&[&args[..], more, &["--json"]].concat())
    };
    let path = |path: &std::path::Path| path.to_str().unwrap().to_owned();
    let due =
        |output: Output| serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()["due"].clone();
    assert_eq!(due(ask("be", &["--closing", &path(&closing)])), "2027-01-04");
    assert_eq!(due(ask(&path(&own), &[])), "2026-12-28");
    let refused = ask(&path(&bad), &[]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(2));
    assert!(said.contains("bad.toml:3:1: `holiday` is not known"), "{said}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_bad_question_is_refused_in_one_sentence() {
    let good = [("--calendar", "nl"), ("--from", "2026-04-13"), ("--length", "6 weeks")];
    let cases = [
        ("--calendar", "mars", "write one of be, be-federal, be-flanders, nl"),
        ("--calendar", "nowhere.toml", "cannot be read"),
        ("--from", "2026-02-30", "write a date 2026-04-03"),
        ("--from", "yesterday", "write a date 2026-04-03"),
        ("--length", "soon", "such as \"2 working days\""),
        ("--length", "0 days", "zero"),
        ("--basis", "law", "write statute, policy or agreement"),
        ("--end", "later", "write none, extend or advance"),
        ("--language", "xx", "write nl, fr, de or en"),
        ("--closing", "nowhere.toml", "cannot be read"),
    ];
    for (option, value, expected) in cases {
        let mut args: Vec<&str> =
            good.iter().filter(|(name, _)| *name != option).flat_map(|(n, v)| [*n, *v]).collect();
        args.extend([option, value]);
        let output = gehoor(&args);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{option} {value}: {said}");
        assert!(said.contains(expected) && said.lines().count() == 1, "{option} {value}: {said}");
        assert!(output.stdout.is_empty());
    }
    assert_eq!(gehoor(&["--calendar", "nl"]).status.code(), Some(2));
}
