//! Nasty strings in every form that anyone finds by following links: no page that shows them becomes another page, no file
//! a formula. The people walk through the site a few times, so that what one of them wrote is shown to the others.

mod page;
#[path = "../../../office/tests/it/nasty.rs"]
mod strings;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::StatusCode;
use strings::NASTY;

use crate::public::write::{SUBMISSION, reviewed};
use crate::support::{Browser, House, Page};
use page::{Form, forms, links, plain, sound};

const STAFF: [&str; 6] = ["desk", "coordinator", "handler", "manager", "board", "admin"];
const STARTS: [&str; 5] = ["/work", "/register", "/registration", "/letters", "/account"];
/// Forms that end the walk of whoever sends them.
const NOT_SENT: [&str; 7] =
    ["/sign-out", "do=departure", "/account/sessions", "do=password", "do=revoke", "do=factors", "do=close"];

/// The files that spreadsheets open.
const FILES: [&str; 3] = ["/administration/access.csv", "/administration/audit.csv", "/register/file"];

/// Someone who walks through the site.
struct Walker {
    who: &'static str,
    browser: Browser,
    round: usize,
    /// The pages and forms of this round, without numbers and ids.
    seen: BTreeSet<String>,
    typed: usize,
    /// The kinds of files that were opened.
    files: BTreeSet<&'static str>,
}

impl Walker {
    /// Opens every kind of page that links lead to, and sends every form on it.
    async fn walk(&mut self, starts: &[&str], sent: &mut BTreeMap<String, StatusCode>) {
        let mut ahead: VecDeque<String> = starts.iter().map(|start| (*start).to_owned()).collect();
        self.seen.clear();
        while let Some(path) = ahead.pop_front() {
            if !self.seen.insert(kind(&path)) {
                continue;
            }
            let page = self.browser.get(&path).await;
            self.looked_at(&path, &page);
            plain(&page.html, &path);
            if page.status != StatusCode::OK || !page.html.starts_with("<!DOCTYPE") {
                continue;
            }
            ahead.extend(links(&page.html));
            for form in forms(&page.html) {
                if let Some(page) = self.send(&form, sent).await {
                    ahead.push_back(page);
                }
            }
        }
    }

    /// Fills a form in and sends it; where it led.
    async fn send(&mut self, form: &Form, sent: &mut BTreeMap<String, StatusCode>) -> Option<String> {
        let mark = format!("{} {}", kind(&form.action), form.purpose());
        if NOT_SENT.iter().any(|not| mark.contains(not)) || !self.seen.insert(mark.clone()) {
            return None;
        }
        let fields: Vec<_> = form
            .controls
            .iter()
            .filter_map(|control| {
                let value = control.filled(self.round, || {
                    self.typed += 1;
                    // beside the round, so that each field gets another string each time
                    NASTY[(self.typed * 7 + self.round * 3) % NASTY.len()].to_owned()
                });
                value.map(|value| (control.name.clone(), value))
            })
            .collect();
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = self.browser.post(&form.action, &fields).await;
        self.looked_at(&form.action, &page);
        let best = sent.entry(mark).or_insert(page.status);
        if page.status == StatusCode::SEE_OTHER {
            *best = page.status;
        }
        Some(page.location().to_owned()).filter(|location| location.starts_with('/'))
    }

    fn looked_at(&mut self, path: &str, page: &Page) {
        let at = format!("{} at {path}: {}", self.who, page.status);
        assert!(!page.status.is_server_error(), "{at}\n{}", page.html);
        if page.html.starts_with("<!DOCTYPE") {
            sound(&page.html, &at);
        }
        if let Some(file) = FILES.into_iter().find(|file| path.starts_with(file)) {
            no_formula(&page.html, &at);
            self.files.insert(file);
        }
    }
}

/// An address without what is different for every dossier and person.
fn kind(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let parts = path.split('/').map(|part| {
        let digits = part.chars().filter(char::is_ascii_digit).count();
        if digits > 4 || part.len() > 30 { "*" } else { part }
    });
    parts.collect::<Vec<_>>().join("/")
}

fn no_formula(file: &str, at: &str) {
    let file = file.trim_start_matches('\u{FEFF}');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(file.as_bytes());
    let mut cells = 0;
    for row in reader.records() {
        for cell in &row.unwrap_or_else(|error| panic!("{at}: {error}")) {
            cells += 1;
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{at}: {cell:?}");
        }
    }
    assert!(cells > 4, "{at}");
}

#[tokio::test]
async fn nasty_strings_in_every_form_stay_strings_on_every_page() {
    let house = House::with(page::endless()).await;
    let mut sent = BTreeMap::new();
    let walker = |who, browser| Walker {
        who,
        browser,
        round: 0,
        seen: BTreeSet::new(),
        typed: 0,
        files: BTreeSet::new(),
    };
    let mut visitor = walker("visitor", house.visitor());
    let mut staff = Vec::new();
    for who in STAFF {
        staff.push(walker(who, house.signed_in(who).await));
    }
    for round in 0..3 {
        let typed = [
            ("what-happened", NASTY[round]),
            ("name", NASTY[round + 1]),
            ("kind", "complaint"),
            ("service", "interview"),
            ("street", NASTY[round + 20]),
            ("town", NASTY[round + 25]),
        ];
        let review = reviewed(&mut visitor.browser, &typed).await;
        let done = visitor.browser.fill(&review, SUBMISSION, &[]).await;
        let followed = done.location().to_owned();
        assert!(followed.starts_with("/follow/"), "{}", done.html);
        visitor.round = round;
        visitor.walk(&["/", "/privacy", "/follow", "/sign-in", &followed], &mut sent).await;
        for walker in &mut staff {
            walker.round = round;
            walker.walk(&STARTS, &mut sent).await;
        }
    }
    let files: BTreeSet<_> = staff.iter().flat_map(|walker| &walker.files).copied().collect();
    assert_eq!(files, BTreeSet::from(FILES), "each file was looked at for formulas");
    let kept = sent.values().filter(|status| **status == StatusCode::SEE_OTHER).count();
    assert!(sent.len() > 40 && kept > 20, "{kept} of {} forms were kept: {sent:#?}", sent.len());
}
