//! An office on a store of the test: the shipped procedures, calendars and sentences, a made-up body.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use domain::intake::{Kind, Medium, Source};
use domain::language::Lang;
use domain::people::PersonId;
use domain::procedure::load::Files;
use office::attachment::FileLimits;
use office::body::Bodies;
use office::clock::Clock;
use office::intake::Submission;
use office::library::Library;
use office::paper::Particulars;
use office::texts::Texts;
use office::{Config, Office};
use store::person::{self, Person};
use store::role_holding::{self, RoleHolding};
use store::task::Task;
use store::{Blobs, Store, absence};

pub const ORG: &str = "main";

/// The repository's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file below a folder, by its path within it.
pub fn files(folder: &Path) -> Files {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name =
                    path.strip_prefix(folder).expect("below the folder").to_string_lossy().into_owned();
                files.insert(name, text);
            }
        }
    }
    files
}

/// The text of a shipped calendar.
pub fn calendar(name: &str) -> Option<String> {
    fs::read_to_string(root().join(format!("calendars/{name}.toml"))).ok()
}

fn texts() -> Texts {
    let mut read = Vec::new();
    for lang in Lang::ALL {
        for (name, text) in files(&root().join("locales").join(lang.code())) {
            read.push((lang, name, text));
        }
    }
    let read = read.iter().map(|(lang, name, text)| (*lang, name.as_str(), text.as_str()));
    Texts::load(read).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

/// The procedure of a body when it does not matter which.
pub const PROCEDURE: &str = "fod-po/v1";

/// Every shipped procedure by its place, such as `fod-po/v1`.
pub fn procedures() -> BTreeMap<String, Files> {
    let mut found: BTreeMap<String, Files> = BTreeMap::new();
    for (path, text) in files(&root().join("procedures")) {
        if let [name, version, file] = path.splitn(3, '/').collect::<Vec<_>>()[..] {
            found.entry(format!("{name}/{version}")).or_default().insert(file.to_owned(), text);
        }
    }
    found
}

/// Bodies with these ids, each with the units `one` and `two`.
pub fn bodies(ids: &[&str]) -> Bodies {
    bodies_closed(ids, &[])
}

/// The same, some with a closing day of their own.
pub fn bodies_closed(ids: &[&str], closed: &[(&str, &str)]) -> Bodies {
    bodies_under(PROCEDURE, ids, closed)
}

/// The same, under that procedure.
pub fn bodies_under(procedure: &str, ids: &[&str], closed: &[(&str, &str)]) -> Bodies {
    let body = |(number, id): (usize, &&str)| {
        let texts = ["name", "about", "address", "second-line"].map(|key| {
            format!("[{key}]\nnl = \"{key} {id}\"\nfr = \"{key} {id}\"\nde = \"{key} {id}\"\nen = \"{key} {id}\"\n")
        });
        let unit = |id: &str| {
            format!(
                "[[unit]]\nid = \"{id}\"\nname = {{ nl = \"{id}\", fr = \"{id}\", de = \"{id}\", en = \"{id}\" }}\n"
            )
        };
        let prefix = ["AAA", "BBB", "CCC"][number];
        let text = format!(
            "id = \"{id}\"\nprocedure = \"{procedure}\"\nprefix = \"{prefix}\"\nlanguages = [\"nl\", \"fr\", \"de\", \"en\"]\n\
             email = \"klachten@{id}.example\"\nphone = \"02 000 00 00\"\nupdated-on = 2026-03-02\nopen = true\n{}{}{}",
            texts.concat(),
            unit("one"),
            unit("two"),
        );
        (format!("{id}/body.toml"), text)
    };
    let closures = |(id, on): &(&str, &str)| {
        (format!("{id}/closures.toml"), format!("[[closure]]\non = {on}\nname = \"dicht\"\n"))
    };
    let files = ids.iter().enumerate().map(body).chain(closed.iter().map(closures)).collect();
    Bodies::load(&files).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

/// An office whose mail goes nowhere and counts as sent.
pub async fn office(store: &Store, org: &str, clock: &Clock, bodies: Bodies) -> Office {
    office_with(store, org, clock, bodies, office::MailWay::Nowhere).await
}

/// An office with a way out for mail.
pub async fn office_with(
    store: &Store,
    org: &str,
    clock: &Clock,
    bodies: Bodies,
    mail: impl Into<office::MailWay>,
) -> Office {
    let mut procedures = procedures();
    procedures.retain(|place, _| {
        place == PROCEDURE || bodies.iter().any(|body| body.laws().any(|law| law == place))
    });
    office_under(store, org, clock, (bodies, procedures), mail).await
}

/// An office that reads these procedures.
pub async fn office_under(
    store: &Store,
    org: &str,
    clock: &Clock,
    (bodies, procedures): (Bodies, BTreeMap<String, Files>),
    mail: impl Into<office::MailWay>,
) -> Office {
    opened(store, org, clock, (bodies, procedures), mail).await.expect("an office")
}

/// The same; an error when it does not open.
pub async fn opened(
    store: &Store,
    org: &str,
    clock: &Clock,
    (bodies, procedures): (Bodies, BTreeMap<String, Files>),
    mail: impl Into<office::MailWay>,
) -> Result<Office, office::Error> {
    let library = Library::load(procedures, &bodies, &calendar).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let config = Config {
        store: store.clone(),
        org: org.to_owned(),
        clock: clock.clone(),
        bodies,
        library,
        blobs: Blobs::in_memory(),
        files: FileLimits::default(),
        texts: texts(),
        base_url: "https://klachten.example".to_owned(),
        mail: mail.into(),
    };
    Office::open(config).await
}

/// A complaint about the body, by web form, from someone with an e-mail address.
pub fn complaint(message: &str) -> Submission {
    Submission {
        files: Vec::new(),
        body: "town".to_owned(),
        unit: None,
        medium: Medium::WebForm,
        source: Source::Direct,
        received_on: "2026-03-02".parse().expect("a day"),
        sent_on: None,
        language: Lang::Fr,
        complainant: Particulars {
            name: "Jo Voorbeeld".to_owned(),
            email: "jo@postvak.example".to_owned(),
            ..Particulars::default()
        },
        representative: None,
        relation: None,
        message: message.to_owned(),
        desired: String::new(),
        happened_on: None,
        kind: Some(Kind::Complaint),
        grievances: Vec::new(),
    }
}

/// A desk, a coordinator, two handlers, a manager and a director of the town.
pub async fn town(store: &Store) {
    let held =
        |person: &str, role: &str| (person.to_owned(), role.to_owned(), "town".to_owned(), String::new());
    let holdings = [
        ("dirk", "desk"),
        ("maes", "coordinator"),
        ("yilmaz", "handler"),
        ("bakker", "handler"),
        ("peeters", "complaints-manager"),
        ("dubois", "decision-body"),
    ];
    staff(store, ORG, holdings.iter().map(|(person, role)| held(person, role)).collect()).await;
}

/// People with a role, as (person, role, body, for whom they are deputy).
pub async fn staff(store: &Store, org: &str, holdings: Vec<(String, String, String, String)>) {
    let org = org.to_owned();
    let written: Result<(), store::Error> = store
        .write(move |tx| {
            Box::pin(async move {
                for (id, role, body, deputy_for) in holdings {
                    for name in [&id, &deputy_for] {
                        if !name.is_empty() && person::by_id(tx, &org, name).await?.is_none() {
                            person::insert(tx, &org, &somebody(name)).await?;
                        }
                    }
                    let unit = String::new();
                    let held = RoleHolding { person: id, role, body, unit, deputy_for };
                    role_holding::grant(tx, &org, &held).await?;
                }
                Ok(())
            })
        })
        .await;
    written.expect("people");
}

/// Someone is away from the first to the last day.
pub async fn away(store: &Store, org: &str, person: &str, from: &str, until: &str) {
    let away = absence::Absence {
        person: person.to_owned(),
        from_on: from.parse().expect("a day"),
        until_on: Some(until.parse().expect("a day")),
    };
    let org = org.to_owned();
    let written: Result<(), store::Error> =
        store.write(move |tx| Box::pin(async move { absence::set(tx, &org, &away).await })).await;
    written.expect("an absence");
}

fn somebody(id: &str) -> Person {
    Person {
        id: id.to_owned(),
        login: id.to_lowercase(),
        name: id.to_owned(),
        email: format!("{}@stad.example", id.to_lowercase()),
        language: "nl".to_owned(),
        password_hash: None,
        active: true,
        created_at: "2026-03-02T08:00:00Z".parse().expect("a moment"),
    }
}

/// What falls to someone, and then what they may do besides.
pub async fn work_of(office: &Office, person: &PersonId) -> Vec<Task> {
    let (must, besides) = (office.to_do(person, 0, 500).await, office.may_do(person, 0, 500).await);
    let lines = must.expect("a store").lines.into_iter().chain(besides.expect("a store").lines);
    lines.flat_map(|line| line.tasks).collect()
}
