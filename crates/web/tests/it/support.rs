//! A whole office on a database of its own, and a browser that keeps cookies and fills in forms.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use domain::language::Lang;
use domain::people::{PersonId, Role};
use jiff::SignedDuration;
use office::account::{Accounts, Details, EVERY_BODY, Grant, NewPerson};
use office::attachment::FileLimits;
use office::body::Bodies;
use office::clock::Clock;
use office::library::Library;
use office::proof::Verdict;
use office::seal::SealKey;
use office::texts::Texts;
use office::{Config, MailWay, Office};
use store::{Blobs, Options, Store};
use tempfile::TempDir;
use tower::ServiceExt as _;
use web::{Limits, Site};

/// Monday 2 March 2026, nine in the morning in Brussels.
pub const MONDAY: &str = "2026-03-02T08:00:00Z";
/// Where the public form of the tests is.
pub const FORM: &str = "/bodies/selection/form";

/// A site with its office.
pub struct House {
    pub office: Office,
    pub accounts: Accounts,
    pub clock: Clock,
    pub site: Site,
    _folder: TempDir,
}

impl House {
    /// A site with the shipped bodies, procedures and sentences, and a few people.
    pub async fn open() -> House {
        House::with(Limits::default()).await
    }

    pub async fn with(limits: Limits) -> House {
        let bodies = Bodies::load(&files("bodies")).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let house = House::of(bodies, limits, "https://klachten.example").await;
        house.staff().await;
        house
    }

    /// A site with those bodies, and the same people.
    pub async fn under(bodies: Bodies) -> House {
        let house = House::of(bodies, Limits::default(), "https://klachten.example").await;
        house.staff().await;
        house
    }

    /// A site that people reach at that address.
    pub async fn at(base_url: &str) -> House {
        let bodies = Bodies::load(&files("bodies")).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let house = House::of(bodies, Limits::default(), base_url).await;
        house.staff().await;
        house
    }

    /// A site as it is on its first day: without bodies, with one administrator.
    pub async fn without_bodies() -> House {
        let house = House::of(Bodies::default(), Limits::default(), "https://klachten.example").await;
        house.employ_in(EVERY_BODY, "admin", "Ada Beheer", Role::Administrator).await;
        house
    }

    /// A site whose administrators set up mail, and have not done so yet.
    pub async fn setting_mail() -> House {
        let folder = tempfile::tempdir().expect("a folder");
        let bodies = Bodies::load(&files("bodies")).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let way = MailWay::Kept(SealKey::at(folder.path().join("mail-key")));
        let house = House::mailing(bodies, Limits::default(), "https://klachten.example", folder, way).await;
        house.staff().await;
        house
    }

    async fn of(bodies: Bodies, limits: Limits, base_url: &str) -> House {
        let folder = tempfile::tempdir().expect("a folder");
        House::mailing(bodies, limits, base_url, folder, MailWay::Nowhere).await
    }

    async fn mailing(
        bodies: Bodies,
        limits: Limits,
        base_url: &str,
        folder: TempDir,
        mail: MailWay,
    ) -> House {
        let url = format!("sqlite:{}", folder.path().join("gehoor.db").display());
        let store = Store::open(&url, Options::default()).await.expect("a database");
        let clock = Clock::still(MONDAY.parse().expect("an instant"));
        let library =
            Library::load(procedures(), &bodies, &calendar).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let config = Config {
            store: store.clone(),
            org: "test".to_owned(),
            clock: clock.clone(),
            bodies,
            library,
            blobs: Blobs::folder(&folder.path().join("attachments")).expect("a place"),
            files: FileLimits::default(),
            texts: texts(),
            base_url: base_url.to_owned(),
            mail,
        };
        let office = Office::open(config).await.expect("an office");
        for (place, procedure) in office.library().procedures() {
            // the check itself is the domain's, and takes seconds for each
            let said = Verdict { findings: Vec::new() };
            office.keep_proof(&place, &procedure.digest, &said).await.expect("a database");
        }
        let accounts = Accounts::new(store, "test", clock.clone());
        let site = Site::new(office.clone(), accounts.clone()).with_limits(limits);
        House { office, accounts, clock, site, _folder: folder }
    }

    async fn staff(&self) {
        for (id, name, role) in [
            ("desk", "Dora Balie", Role::Desk),
            ("coordinator", "Cas Regel", Role::Coordinator),
            ("handler", "Hanna Zoek", Role::Handler),
            ("manager", "Mila Beslis", Role::ComplaintsManager),
            ("board", "Bas Raad", Role::DecisionBody),
            ("team", "Tine Geschil", Role::DisputeTeam),
            ("admin", "Ada Beheer", Role::Administrator),
        ] {
            self.employ(id, name, role).await;
        }
    }

    /// Someone with a role in every unit of the body `selection`.
    pub async fn employ(&self, id: &str, name: &str, role: Role) {
        self.employ_in("selection", id, name, role).await;
    }

    pub async fn employ_in(&self, body: &str, id: &str, name: &str, role: Role) {
        let by = PersonId("system".to_owned());
        let details = Details {
            login: id.to_owned(),
            name: name.to_owned(),
            email: format!("{id}@selectiekantoor.example"),
            language: Lang::Nl,
        };
        let new = NewPerson { id: Some(PersonId(id.to_owned())), details, password: None };
        self.accounts.add_person(&by, new).await.expect("a database").expect("someone new");
        self.give(id, role, body).await;
    }

    /// One role more for someone, in every unit of a body.
    pub async fn give(&self, id: &str, role: Role, body: &str) {
        let by = PersonId("system".to_owned());
        let grant = Grant {
            person: PersonId(id.to_owned()),
            role,
            body: body.to_owned(),
            unit: None,
            deputy_for: None,
        };
        self.accounts.grant(&by, &self.office.bodies(), grant).await.expect("a database").expect("a role");
    }

    /// A browser that nobody is signed in with.
    pub fn visitor(&self) -> Browser {
        Browser {
            router: web::router(self.site.clone()),
            cookies: BTreeMap::new(),
            address: [192, 0, 2, 1],
            says: Vec::new(),
        }
    }

    /// A browser in which that person is signed in.
    pub async fn signed_in(&self, person: &str) -> Browser {
        let id = PersonId(person.to_owned());
        let signed = self.accounts.begin_session(&id).await.expect("a database").expect("someone active");
        let mut browser = self.visitor();
        browser.cookies.insert("__Host-gehoor-session".to_owned(), signed.token);
        browser
    }

    /// Both clocks go on.
    pub fn wait(&self, span: SignedDuration) {
        self.clock.wait(span);
    }
}

/// The top of the repository.
pub fn repository() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")); // of the tests, or of the fuzz targets
    own.ancestors().find(|folder| folder.join("procedures").is_dir()).expect("the repository").to_owned()
}

/// The text files of a folder, by their path within it.
pub fn files(folder: &str) -> BTreeMap<String, String> {
    let top = repository().join(folder);
    let mut found = BTreeMap::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let name = path.strip_prefix(&top).expect("within").to_string_lossy().replace('\\', "/");
                found.insert(name, text);
            }
        }
    }
    found
}

pub fn procedures() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut procedures = BTreeMap::<String, BTreeMap<String, String>>::new();
    for (path, text) in files("procedures") {
        let mut parts = path.splitn(3, '/');
        let (Some(name), Some(version), Some(file)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        procedures.entry(format!("{name}/{version}")).or_default().insert(file.to_owned(), text);
    }
    procedures
}

fn calendar(name: &str) -> Option<String> {
    fs::read_to_string(repository().join("calendars").join(format!("{name}.toml"))).ok()
}

fn texts() -> Texts {
    let all = files("locales");
    let read = all.iter().filter_map(|(path, text)| {
        let (code, _) = path.split_once('/')?;
        Some((code.parse().ok()?, path.as_str(), text.as_str()))
    });
    Texts::load(read).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

/// A browser: it keeps cookies, and sends forms as the page gave them.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    pub address: [u8; 4],
    /// Headers that it sends along.
    pub says: Vec<(&'static str, String)>,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub html: String,
    /// What came, byte for byte.
    pub bytes: Vec<u8>,
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends exactly these fields.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body: Vec<_> =
            fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        self.post_raw(path, body.join("&").into_bytes()).await
    }

    /// Sends these bytes as a form.
    pub async fn post_raw(&mut self, path: &str, bytes: Vec<u8>) -> Page {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(bytes)).await
    }

    /// Sends a body of that kind, which may come in pieces.
    pub async fn post_body(&mut self, path: &str, kind: &str, body: Body) -> Page {
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), body).await
    }

    /// Fills in a form of a page: its hidden fields, and what a person types.
    pub async fn fill(&mut self, page: &Page, action: &str, typed: &[(&str, &str)]) -> Page {
        let hidden = page.hidden(action);
        let mut fields: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.extend(typed);
        self.post(action, &fields).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Page {
        let cookies: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.says.iter().fold(request, |request, (name, value)| request.header(*name, value));
        let mut request = request.header(header::COOKIE, cookies.join("; ")).body(body).expect("a request");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from((self.address, 4000))));
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().expect("ascii").split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').expect("a cookie");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Page {
            status: parts.status,
            headers: parts.headers,
            html: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.into(),
        }
    }
}

impl Page {
    /// Where it sends the browser.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The hidden fields of the form that posts there.
    pub fn hidden(&self, action: &str) -> Vec<(String, String)> {
        let start = format!("action=\"{action}\"");
        let (_, form) =
            self.html.split_once(&start).unwrap_or_else(|| panic!("no form to {action}: {}", self.html));
        let form = form.split("</form>").next().unwrap_or_default();
        let inputs = form.split("<input type=\"hidden\"").skip(1);
        inputs.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect()
    }

    /// The text between `<main` and `</main>`.
    pub fn main(&self) -> &str {
        let (_, rest) = self.html.split_once("<main").unwrap_or(("", &self.html));
        rest.split("</main>").next().unwrap_or_default()
    }
}

fn attribute(tag: &str, name: &str) -> String {
    let (_, rest) = tag.split_once(&format!("{name}=\"")).expect("an attribute");
    let value = rest.split('"').next().unwrap_or_default();
    value.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// As a browser sends it.
pub fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric();
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
