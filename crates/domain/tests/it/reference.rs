//! The reference of the procedure author's manual is made from the code that reads the files: whoever adds a key and does
//! not describe it, or does not make the page anew, hears it here.

use std::fs;
use std::path::PathBuf;

use domain::act::Act;
use domain::calendar::Calendar;
use domain::check::check;
use domain::fact::Fact;
use domain::procedure::AnchorDate;
use domain::procedure::load::{Files, load};
use domain::record::Record;
use domain::story;

/// What a type or a variant is called in the source, and what its docstring says.
struct Entry {
    name: String,
    /// The type of a field; empty for a variant.
    value: String,
    optional: bool,
    says: String,
}

fn root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

fn source(path: &str) -> String {
    fs::read_to_string(root("crates/domain/src").join(path)).expect("a source file")
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for (nr, c) in name.trim_start_matches('_').chars().enumerate() {
        if c.is_uppercase() && nr > 0 {
            out.push('-');
        }
        out.push(if c == '_' { '-' } else { c.to_ascii_lowercase() });
    }
    out
}

/// The documented fields or variants of a struct or enum, and the docstring of the whole.
fn entries(text: &str, of: &str) -> (String, Vec<Entry>) {
    let opens =
        |line: &str| ["struct", "enum"].iter().any(|kind| line.starts_with(&format!("pub {kind} {of} {{")));
    let (mut docs, mut optional, mut title, mut found, mut within) =
        (Vec::new(), false, None, Vec::new(), false);
    for line in text.lines() {
        let bare = line.trim();
        if within && line == "}" {
            break;
        }
        if let Some(said) = bare.strip_prefix("///") {
            docs.push(said.trim().to_owned());
        } else if bare.starts_with("#[") {
            optional |= bare.contains("default");
        } else if opens(line) {
            (title, within) = (Some(docs.join(" ")), true);
            docs.clear();
        } else {
            let field =
                bare.strip_prefix("pub ").and_then(|rest| rest.trim_end_matches(',').split_once(": "));
            let variant = bare.strip_suffix(',').filter(|name| name.chars().all(char::is_alphanumeric));
            match (field, variant) {
                (Some((name, value)), _) if within => {
                    let optional = optional || value.starts_with("Option<");
                    let says = docs.join(" ");
                    found.push(Entry { name: kebab(name), value: value.to_owned(), optional, says });
                }
                (None, Some(name)) if within => {
                    let says = docs.join(" ");
                    found.push(Entry { name: kebab(name), value: String::new(), optional, says });
                }
                _ => {}
            }
            docs.clear();
            optional = false;
        }
    }
    (title.unwrap_or_else(|| panic!("there is no {of}")), found)
}

/// The files as they are written.
fn raw() -> String {
    source("procedure/load/raw.rs") + &source("procedure/load/raw/term.rs")
}

/// The keys of a struct that the reader of the files knows.
pub fn keys_of(of: &str) -> Vec<String> {
    entries(&raw(), of).1.into_iter().map(|entry| entry.name).collect()
}

/// A type in words.
fn words(value: &str) -> String {
    let within = |wrap: &str| value.strip_prefix(wrap).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = within("Option<").or_else(|| within("Spanned<")) {
        return words(inner);
    }
    if let Some(inner) = within("Vec<") {
        return format!("list: {}", words(inner));
    }
    if value.starts_with("IndexMap<") || value.starts_with("BTreeMap<") {
        return "table".to_owned();
    }
    match value.trim_start_matches("crate::intake::") {
        "String" => "text",
        "u8" | "u16" | "u32" => "number",
        "bool" => "`true` or `false`",
        "Lang" => "`nl`, `fr`, `de`, `en`",
        "Length" => "length",
        "Layer" => "`legal`, `sector`, `closures`",
        "Basis" => "`statute`, `policy`, `agreement`",
        "EndRule" => "`extend`, `advance`, `none`",
        "Kind" => "kind of message",
        "Anchors" => "text, or list: text",
        other => return kebab(other.trim_start_matches("Raw")).replace('-', " "),
    }
    .to_owned()
}

fn table(page: &mut String, text: &str, of: &str, heading: &str) {
    let (_, entries) = entries(text, of);
    let fields = entries.iter().any(|entry| !entry.value.is_empty());
    page.push_str(&format!("\n### {heading}\n\n"));
    page.push_str(if fields {
        "| key | value | must it be there | |\n|---|---|---|---|\n"
    } else {
        "| | |\n|---|---|\n"
    });
    for Entry { name, value, optional, says } in entries {
        assert!(!says.is_empty(), "{of}.{name} says nothing of itself");
        let row = match fields {
            true => {
                format!("| `{name}` | {} | {} | {says} |\n", words(&value), if optional { "" } else { "yes" })
            }
            false => format!("| `{name}` | {says} |\n"),
        };
        page.push_str(&row);
    }
}

/// The acts with what their list says of each, and their outcomes.
fn acts(page: &mut String) {
    let text = source("act.rs");
    page.push_str(
        "\n### Acts: `act`\n\n| act | what it is | outcomes, for `when.OUTCOME` |\n|---|---|---|\n",
    );
    let mut docs = Vec::new();
    let mut seen = 0;
    for line in text.lines().map(str::trim) {
        if let Some(said) = line.strip_prefix("///") {
            docs.push(said.trim().to_owned());
            continue;
        }
        let code = line.split_once("= \"").and_then(|(_, rest)| rest.split('"').next());
        if let Some(act) = code.and_then(Act::from_code) {
            let outcomes: Vec<_> =
                Record::outcomes(act).iter().map(|outcome| format!("`{outcome}`")).collect();
            page.push_str(&format!("| `{}` | {} | {} |\n", act.code(), docs.join(" "), outcomes.join(", ")));
            seen += 1;
        }
        docs.clear();
    }
    assert_eq!(seen, Act::ALL.len());
}

/// What the record of each act holds, and which of its dates a term can count from.
fn records(page: &mut String) {
    page.push_str("\n### What an act records\n\nA term can also count from `done-on` of every act, and from `sent-on` of one with a letter.\n\n| act | what its form asks and its record keeps | dates for `from` | brings about |\n|---|---|---|---|\n");
    let types = source("record.rs");
    let places = ["handling.rs", "intake.rs", "handling", "intake"].map(sources).concat();
    let facts = facts();
    for act in Act::ALL {
        let variant: String = act.code().split('-').map(capital).collect();
        let own = |line: &str| {
            let rest = line.trim().strip_prefix(&variant)?.strip_prefix('(')?.strip_suffix("),")?;
            Some(rest.trim_start_matches("Box<").trim_end_matches('>').to_owned())
        };
        let keeps = match types.lines().find_map(own) {
            Some(of) => kept(&places, &of),
            None => String::new(),
        };
        let own =
            [AnchorDate::ReceivedOn, AnchorDate::PromisedOn, AnchorDate::GivenOn, AnchorDate::NotifiedOn];
        let dates = own.into_iter().filter(|date| Record::has_date(*act, *date));
        let dates: Vec<_> = dates.map(|date| format!("`{}`", date.code())).collect();
        let brings = facts.iter().filter(|fact| fact.brought_about_by() == Some(*act));
        let brings: Vec<_> = brings.map(|fact| format!("`{}`", fact.code())).collect();
        page.push_str(&format!(
            "| `{}` | {keeps} | {} | {} |\n",
            act.code(),
            dates.join(", "),
            brings.join(", ")
        ));
    }
}

/// The fields of a record's type, each with what is said of it.
fn kept(places: &str, of: &str) -> String {
    let (_, fields) = entries(places, of);
    let said = fields.into_iter().map(|Entry { name, optional, says, .. }| {
        assert!(!says.is_empty(), "{of}.{name} says nothing of itself");
        let may = if optional { " (or nothing)" } else { "" };
        format!("`{name}`{may}: {}", says.trim_end_matches('.').replace('|', "/"))
    });
    said.collect::<Vec<_>>().join("; ")
}

/// Every fact, as the file's own list has them.
fn facts() -> Vec<Fact> {
    let (_, named) = entries(&source("fact.rs"), "Fact");
    let read = |entry: Entry| serde_json::from_value(entry.name.into()).expect("a fact");
    named.into_iter().map(read).collect()
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

/// The text of a source file, or of all in a folder.
fn sources(path: &str) -> String {
    let place = root("crates/domain/src").join(path);
    match place.is_dir() {
        false => source(path),
        true => {
            let entries = fs::read_dir(place).expect("a folder");
            let mut all: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
            all.sort();
            all.iter().map(|path| fs::read_to_string(path).expect("a source file")).collect()
        }
    }
}

fn reference() -> String {
    let (raw, procedure, people) = (
        raw(),
        source("procedure.rs") + &source("procedure/form.rs") + &source("procedure/ground.rs"),
        source("people.rs"),
    );
    let mut page = "# What a procedure file can say\n\nMade from the code that reads the files (`cargo test -p domain -- --ignored write_the_reference`); do not edit it. How to\n\
        write a procedure is in [procedure-author.md](procedure-author.md).\n\n## `procedure.toml`\n"
        .to_owned();
    for (of, heading) in [
        ("RawProcedure", "The head"),
        ("RawTerm", "A term: `[term.NAME]`"),
        ("RawActivity", "Something that can be done: `[activity.NAME]`"),
        ("RawEffects", "What follows with one outcome: `when.OUTCOME`"),
        ("RawAdjourns", "`adjourns`"),
        ("RawResets", "`resets`"),
        ("RawGuarantee", "What must hold of every course: `[[guarantee]]`"),
        ("RawCodeLists", "Lists to choose from: `[code-list.NAME]`"),
        ("RawCodeList", "A list"),
    ] {
        table(&mut page, &raw, of, heading);
    }
    table(&mut page, &procedure, "Ground", "A ground: an entry of `grounds`");
    page.push_str("\n## Words that the keys take\n");
    acts(&mut page);
    records(&mut page);
    table(&mut page, &people, "Role", "Roles: `by`, `fallback`, `owners`, `alerts`");
    table(&mut page, &source("fact.rs"), "Fact", "Facts: `only-if`, `waive-unless`");
    table(&mut page, &people, "PersonRule", "Rules on persons: `person-not`, `assignee-not`");
    table(&mut page, &procedure, "GroundParty", "Whose ground it is: `party` of a ground");
    table(&mut page, &procedure, "Asks", "What a form can ask besides: `asks`");
    page.push_str("\n## `form.toml`\n");
    table(&mut page, &procedure, "Form", "The public form");
    table(&mut page, &procedure, "FormField", "Its fields: `required`, `optional`");
    page.push_str("\n## `texts/LANGUAGE.toml`\n");
    table(&mut page, &procedure, "Texts", "Words");
    page
}

const PAGE: &str = "docs/manual/procedure-reference.md";

#[test]
fn the_reference_in_the_manual_is_that_of_the_code() {
    let written = fs::read_to_string(root(PAGE)).unwrap_or_default();
    assert_eq!(written, reference(), "make it anew: cargo test -p domain -- --ignored write_the_reference");
}

/// The files that a page of the manual holds: blocks that name one, put together in their order.
fn example(page: &str) -> Files {
    let (mut files, mut open): (Files, Option<String>) = (Files::new(), None);
    for line in page.lines() {
        match (line.strip_prefix("```"), &open) {
            (Some(head), None) => open = Some(head.split_whitespace().nth(1).unwrap_or_default().to_owned()),
            (Some(_), Some(_)) => open = None,
            (None, Some(file)) if !file.is_empty() => {
                files.entry(file.clone()).or_default().push_str(&format!("{line}\n"));
            }
            (None, _) => {}
        }
    }
    files
}

#[test]
fn the_example_of_the_manual_is_sound_and_its_story_holds() {
    let page = fs::read_to_string(root("docs/manual/procedure-author.md")).expect("the manual");
    let files = example(&page);
    assert!(files.len() > 8, "{:?}", files.keys());
    let procedure = load("linden", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let text = |name: &str| fs::read_to_string(root(&format!("calendars/{name}.toml"))).ok();
    let calendar = Calendar::parse("be", &text("be").expect("a calendar"), &text).expect("valid");
    let story = &files["stories/second-look.story"];
    let story = story::read("second-look.story", story).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    story::play(&story, &procedure, &calendar).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let findings = check("linden", &files, &procedure, &calendar);
    let told: Vec<_> = findings.iter().map(|finding| (finding.flaw.to_string(), &finding.story)).collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
#[ignore = "writes docs/manual/procedure-reference.md"]
fn write_the_reference() {
    fs::write(root(PAGE), reference()).expect("the page can be written");
}
