//! The people around a dossier, each with a browser that fills in forms as they are shown.

use std::collections::BTreeMap;
use std::ops::Deref;

use axum::http::StatusCode;
use domain::intake::{Kind, Medium, Source};
use domain::language::Lang;
use domain::people::{Actor, PersonId, Role};
use office::intake::Submission;
use office::paper::Particulars;
use tokio::sync::Mutex;

use crate::support::{self, Browser, Page};

/// The house with its people signed in.
pub struct House {
    house: support::House,
    browsers: BTreeMap<&'static str, Mutex<Browser>>,
}

impl Deref for House {
    type Target = support::House;

    fn deref(&self) -> &support::House {
        &self.house
    }
}

pub async fn house() -> House {
    let house = support::House::open().await;
    house.employ("second", "Zoe Twee", Role::Handler).await;
    // a sister organisation that can go on with a dossier
    for (id, role) in [
        ("their-desk", Role::Desk),
        ("their-coordinator", Role::Coordinator),
        ("their-handler", Role::Handler),
        ("their-manager", Role::ComplaintsManager),
        ("their-board", Role::DecisionBody),
    ] {
        house.employ_in("training", id, id, role).await;
    }
    let mut browsers = BTreeMap::new();
    for who in ["desk", "coordinator", "handler", "second", "manager", "board", "admin", "team"] {
        browsers.insert(who, Mutex::new(house.signed_in(who).await));
    }
    House { house, browsers }
}

impl House {
    /// A complaint by letter, from someone who may have an e-mail address; its number.
    pub async fn complaint(&self, email: &str) -> String {
        self.complaint_of("Tess Verhulst", email).await
    }

    /// The same from somebody of that name.
    pub async fn complaint_of(&self, name: &str, email: &str) -> String {
        let complainant = Particulars {
            name: name.to_owned(),
            email: email.to_owned(),
            street: "Lindenlaan 4".to_owned(),
            postcode: "9000".to_owned(),
            town: "Voorbeeld".to_owned(),
            ..Particulars::default()
        };
        let submission = Submission {
            files: Vec::new(),
            body: "selection".to_owned(),
            unit: Some("tests".to_owned()),
            medium: Medium::Letter,
            source: Source::Direct,
            received_on: self.office.today("selection"),
            sent_on: None,
            language: Lang::Nl,
            complainant,
            representative: None,
            relation: Some("candidate".to_owned()),
            message: "De test begon een uur te laat. <b>Niemand</b> zei waarom.\n\nIk miste mijn trein."
                .to_owned(),
            desired: "Een nieuwe datum.".to_owned(),
            happened_on: None,
            kind: Some(Kind::Complaint),
            grievances: Vec::new(),
        };
        let actor = Actor::Person(PersonId("desk".to_owned()));
        let passed = self.office.submit(submission, actor, None).await.expect("a store").expect("no refusal");
        passed.number.expect("a number")
    }

    /// Everyone signs in once more, as after some days.
    pub async fn sign_in_again(&self) {
        for (who, browser) in &self.browsers {
            *browser.lock().await = self.house.signed_in(who).await;
        }
    }

    /// The dossier as that person reads it.
    pub async fn reading(&self, who: &str, number: &str) -> office::Reading {
        let person = PersonId(who.to_owned());
        self.office.dossier(number, &person).await.expect("a store").expect("a dossier")
    }

    pub async fn get(&self, who: &str, path: &str) -> Page {
        self.browsers[who].lock().await.get(path).await
    }

    pub async fn post(&self, who: &str, path: &str, fields: &[(String, String)]) -> Page {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.browsers[who].lock().await.post(path, &fields).await
    }

    /// The form at that address as it would be sent untouched: its hidden values and texts.
    pub async fn form(&self, who: &str, path: &str) -> Vec<(String, String)> {
        let page = self.get(who, path).await;
        assert_eq!(page.status, StatusCode::OK, "{who} at {path}");
        sent_untouched(&page.html)
    }

    /// Fills a form in and sends it.
    pub async fn fill(&self, who: &str, path: &str, fields: &[(&str, &str)]) -> Page {
        let form = self.form(who, path).await;
        self.post(who, path, &filled(form, fields)).await
    }

    /// Fills a form in, and expects it to be done.
    pub async fn act(&self, who: &str, number: &str, act: &str, fields: &[(&str, &str)]) {
        let path = format!("/dossiers/{number}/acts/{act}");
        let shown = self.fill(who, &path, fields).await;
        assert_eq!(shown.status, StatusCode::SEE_OTHER, "{who}: {act}\n{}", plain(&shown.html));
    }
}

/// A form with some of its fields filled in otherwise.
pub fn filled(mut form: Vec<(String, String)>, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    for (name, value) in fields {
        form.retain(|(found, _)| found != name);
        form.push(((*name).to_owned(), (*value).to_owned()));
    }
    form
}

/// The fields of the form in the page's main part that a browser would send if nobody touched it.
pub fn sent_untouched(html: &str) -> Vec<(String, String)> {
    let main = html.split("<main").nth(1).unwrap_or_default();
    let form = main.split("<form").nth(1).unwrap_or_default();
    let attribute = |tag: &str, name: &str| -> Option<String> {
        let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
        Some(unescaped(rest.split('"').next()?))
    };
    let mut found = Vec::new();
    for tag in form.split('<').filter_map(|part| part.split('>').next()) {
        let chooses = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
        if tag.starts_with("input ") && (!chooses || tag.contains(" checked")) {
            found.extend(
                attribute(tag, "name").map(|name| (name, attribute(tag, "value").unwrap_or_default())),
            );
        }
    }
    for area in form.split("<textarea ").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap_or_default();
        let text = rest.split("</textarea>").next().unwrap_or_default();
        found.extend(
            attribute(&format!(" {tag}"), "name")
                .map(|name| (name, unescaped(text.trim_start_matches('\n')))),
        );
    }
    for select in form.split("<select ").skip(1) {
        let (tag, rest) = select.split_once('>').unwrap_or_default();
        let options = rest.split("</select>").next().unwrap_or_default();
        let chosen = options.split("<option").find(|option| option.contains(" selected"));
        let value = chosen.and_then(|option| attribute(option, "value")).unwrap_or_default();
        found.extend(attribute(&format!(" {tag}"), "name").map(|name| (name, value)));
    }
    found
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The words of a page.
pub fn plain(html: &str) -> String {
    let main = html.split("<main").nth(1).unwrap_or(html);
    let words: Vec<_> =
        main.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text.trim())).collect();
    words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
