//! Bodies as they are written, and what is told of their flaws.

use std::collections::BTreeMap;
use std::path::Path;

use domain::language::Lang;
use office::body::{Bodies, Body, Published};
use office::library::Library;

use crate::support::{PROCEDURE, bodies, calendar, procedures};

const TOWN: &str = r#"id         = "town"
procedure  = "fod-po/v1"
prefix     = "TWN"
languages  = ["nl", "fr"]
email      = "klachten@stad.example"
phone      = "02 000 00 00"
updated-on = 2026-03-02

[name]
nl = "Stad"
fr = "Ville"

[about]
nl = "Wij zorgen voor de stad."
fr = "Nous prenons soin de la ville."

[address]
nl = "Markt 1"
fr = "Grand-Place 1"

[second-line]
nl = "Ombudsdienst"
fr = "Médiateur"

[[unit]]
id   = "roads"
name = { nl = "Wegen", fr = "Voirie" }

[[service]]
id   = "pavement"
unit = "roads"
name = { nl = "Een stoep", fr = "Un trottoir" }
"#;

fn files<'a>(written: impl IntoIterator<Item = (&'a str, String)>) -> BTreeMap<String, String> {
    written.into_iter().map(|(path, text)| (path.to_owned(), text)).collect()
}

/// What is told of the town's file after a change that must have happened.
fn told(from: &str, to: &str) -> String {
    let changed = TOWN.replacen(from, to, 1);
    assert_ne!(changed, TOWN, "`{from}` is not in the file");
    told_of([("town/body.toml", changed)])
}

fn told_of<'a>(written: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let flaws = Bodies::load(&files(written)).expect_err("flaws");
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_bodies_that_are_shipped_hold() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../bodies");
    let mut shipped = BTreeMap::from([("cast.toml".to_owned(), "not = 'a body'".to_owned())]);
    for id in ["personnel", "selection", "training"] {
        for file in ["body.toml", "theme.css", "logo.svg"] {
            let text = std::fs::read_to_string(folder.join(id).join(file)).expect("a file");
            shipped.insert(format!("{id}/{file}"), text);
        }
    }
    let bodies = Bodies::load(&shipped).expect("sound bodies");
    assert_eq!(bodies.iter().map(|body| body.prefix.as_str()).collect::<Vec<_>>(), ["PER", "SEL", "FOR"]);
    let body = bodies.get("selection").expect("the selection office");
    assert_eq!(
        (body.procedure.as_str(), body.updated_on.to_string()),
        ("fod-po/v1", "2026-02-16".to_owned())
    );
    assert_eq!(body.name(Lang::De), "Föderales Auswahlbüro");
    assert_eq!(body.unit_name("tests", Lang::Fr), "Centre de tests");
    let service = body.service("language-test").expect("a service");
    assert_eq!(
        (service.unit.as_str(), service.name.get(Lang::En)),
        ("languages", "Language tests and certificates")
    );
    assert!(
        body.theme_css.contains("--")
            && body.logo.as_ref().is_some_and(|logo| logo.media_type == "image/svg+xml")
    );
    assert_eq!(body.closures, None);
}

#[test]
fn a_small_body_speaks_its_first_language_to_all_others() {
    let closures = ("town/closures.toml", "# none".to_owned());
    let bodies = Bodies::load(&files([("town/body.toml", TOWN.to_owned()), closures])).expect("a sound body");
    let town = bodies.get("town").expect("the town");
    assert_eq!((town.name(Lang::Fr), town.name(Lang::De)), ("Ville", "Stad"));
    assert!(town.speaks(Lang::Nl) && !town.speaks(Lang::En));
    assert_eq!((town.theme_css.as_str(), town.logo.as_ref()), ("", None));
    assert_eq!(town.closures.as_deref(), Some("# none"));
    assert_eq!(town.unit_name("a unit of old", Lang::Nl), "a unit of old");
    assert_eq!(bodies.name("town", Lang::Fr), "Ville");
    assert_eq!(bodies.name("gone", Lang::Fr), "gone");
}

#[test]
fn each_flaw_has_its_place_and_its_remedy() {
    let cases = [
        (
            "id         = \"town\"",
            "id = \"city\"",
            "body.toml:1:6: the id is `city` and the folder `town`; give both",
        ),
        ("fod-po/v1", "fod-po", ":2:14: `fod-po` names no version of a procedure; write its folder"),
        ("TWN", "Tn", ":3:14: the prefix is `Tn`; write two to six capital letters"),
        ("[\"nl\", \"fr\"]", "[\"nl\", \"nl\"]", ":4:14: a language is there twice; name each"),
        (
            "[\"nl\", \"fr\"]",
            "[\"nl\", \"it\"]",
            ":4:21: there is no value `it` here; write nl, fr, de or en",
        ),
        (
            "klachten@stad.example",
            "stad.example",
            ":5:14: `stad.example` is not an e-mail address; write name@",
        ),
        (
            "2026-03-02",
            "2026-03-02T10:00:00",
            ":7:14: `2026-03-02T10:00:00` is not a day; write year-month-day",
        ),
        ("fr = \"Ville\"\n", "", ":9:1: `name` is missing in fr; write it, or take fr out"),
        ("Grand-Place 1", " ", ":19:6: `address` is empty in fr"),
        (", fr = \"Voirie\"", "", ":27:8: the name of the unit `roads` is missing in fr"),
        (
            "unit = \"roads\"",
            "unit = \"rails\"",
            "names the unit `rails`, which is not there; the units are roads",
        ),
        ("\"pavement\"", "\"A pavement\"", ":30:8: the service has the id `A pavement`; write small letters"),
        ("phone", "fax", ":6:1: there is no key `fax` here; write id, "),
        ("02 000 00 00", "", ":6:14: the telephone number is empty; write the number"),
    ];
    for (from, to, expected) in cases {
        let told = told(from, to);
        assert!(told.contains(expected), "`{to}` should be told as `{expected}`, not as:\n{told}");
    }
}

#[test]
fn flaws_of_several_files_are_told_together() {
    let told = told_of([
        ("city/body.toml", TOWN.replace("\"town\"", "\"city\"").replace("roads", "Roads")),
        ("town/body.toml", TOWN.replace("stad.example", "")),
        ("town/teme.css", String::new()),
        ("village/logo.svg", String::new()),
    ]);
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 5, "{told}");
    assert!(lines[0].starts_with("bodies/city/body.toml:26:8: the unit has the id `Roads`"), "{told}");
    assert!(
        lines[1].starts_with("bodies/town/body.toml:3:14: the prefix `TWN` is already that of `city`"),
        "{told}"
    );
    assert!(lines[2].starts_with("bodies/town/body.toml:5:14: `klachten@`"), "{told}");
    assert!(lines[3].starts_with("bodies/town/teme.css: nothing reads this file"), "{told}");
    assert!(lines[4].starts_with("bodies/village/body.toml: the file is missing"), "{told}");
    assert_eq!(told_of([]), "bodies: there is no body; make a folder with a `body.toml` in it");
}

#[test]
fn a_unit_stands_once() {
    let double = "[[unit]]\nid = \"roads\"\nname = { nl = \"x\", fr = \"x\" }\n\n[[service]]";
    assert!(told("[[service]]", double).contains(":30:6: there are two units `roads`"));
}

/// A body that counts by another calendar than the first of its procedure begins its days where that calendar does.
#[test]
fn what_is_announced_begins_at_midnight_where_the_body_is() {
    let far = |name: &str| calendar(name).map(|text| text.replace("Europe/Amsterdam", "Pacific/Auckland"));
    let published = Published {
        from: "2026-05-01".parse().expect("a day"),
        procedure: "iso-10002/v1".to_owned(),
        digest: String::new(),
    };
    let choosing = |calendar: Option<&str>| -> Bodies {
        let town = bodies(&["town"]).get("town").expect("the town").as_ref().clone();
        let calendar = calendar.map(str::to_owned);
        [Body { calendar, published: vec![published.clone()], ..town }].into_iter().collect()
    };
    let library =
        Library::load(procedures(), &Bodies::default(), &far).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let follows = |calendar, at: &str| {
        let bodies = choosing(calendar).followed(&library, at.parse().expect("an instant"));
        bodies.get("town").expect("the town").procedure.clone()
    };
    for (calendar, midnight) in [(Some("nl"), "2026-04-30T12:00:00Z"), (None, "2026-04-30T22:00:00Z")] {
        let just_before =
            midnight.parse::<jiff::Timestamp>().expect("an instant") - jiff::SignedDuration::from_secs(1);
        assert_eq!(follows(calendar, &just_before.to_string()), PROCEDURE, "{calendar:?}");
        assert_eq!(follows(calendar, midnight), "iso-10002/v1", "{calendar:?}");
    }
}

/// Nobody is promised an answer before there is someone to give it, also by an organisation that comes from a file.
#[test]
fn a_body_begins_closed_unless_its_file_says_that_it_is_open() {
    let written = |more: &str| TOWN.replacen("updated-on", &format!("{more}updated-on"), 1);
    for (more, closed) in [("", true), ("open = true\n", false), ("open = false\n", true)] {
        let bodies = Bodies::load(&files([("town/body.toml", written(more))])).expect("a sound body");
        assert_eq!(bodies.get("town").expect("the town").closed, closed, "{more}");
    }
}
