//! The list of names in the manual is made from the names that letters know: whoever adds one hears it here.

use std::fs;
use std::path::{Path, PathBuf};

use domain::language::Lang;

use super::sample::{FACTS, FactKind};
use crate::texts::tests::shipped;

const INTRODUCTION: &str = "# What a letter can be filled in with

This page is made from the program: `cargo test -p office --lib -- --ignored write_the_names_of_letters`. The check of a procedure refuses every other name.
A name that has nothing yet leaves its place empty; put it between `{?name}` and `{/name}`. What `{*grievances}` and
`{/grievances}` stand around comes once for each grievance.

| in the letter | what stands there |
|---|---|
";

fn page() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/manual/letter-names.md")
}

fn names() -> String {
    let texts = shipped();
    let row = |(name, kind): &(&str, FactKind)| {
        let written = match kind {
            FactKind::Words => format!("`{{{name}}}`"),
            FactKind::Paragraphs => format!("`{{{name}}}`, a line of its own"),
            FactKind::Holds if *name == "grievances" => format!("`{{*{name}}}` … `{{/{name}}}`"),
            FactKind::Holds => format!("`{{?{name}}}` … `{{/{name}}}`"),
            FactKind::OfGrievance => format!("`{{{name}}}`, within `{{*grievances}}`"),
        };
        let id = format!("wording-fact-{name}");
        assert!(
            Lang::ALL.into_iter().all(|lang| texts.has(lang, &id)),
            "a language has no words for `{name}`"
        );
        let means = texts.text(Lang::En, &id);
        format!("| {written} | {means} |\n")
    };
    format!("{INTRODUCTION}{}", FACTS.iter().map(row).collect::<String>())
}

#[test]
fn the_manual_names_everything_that_a_letter_can_say() {
    let written = fs::read_to_string(page()).unwrap_or_default();
    assert!(written == names(), "make it anew with the command that stands at its head");
}

#[test]
#[ignore = "writes docs/manual/letter-names.md"]
fn write_the_names_of_letters() {
    fs::write(page(), names()).expect("the page can be written");
}
