//! What is asked of the server, over and over.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Result, bail};
use async_trait::async_trait;
use domain::people::PersonId;
use jiff::ToSpan as _;
use jiff::civil::Date;
use office::Office;
use office::account::Accounts;
use rlt::{BenchSuite, IterInfo, IterReport, Status};
use store::register::{Filter, Order};
use tokio::time::Instant;

use crate::chance::Chance;
use crate::client::Client;
use crate::law;
use crate::staff;
use crate::words;

/// An action, by the name that the table gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Someone opens my work.
    Worklist,
    /// Someone opens a dossier.
    Dossier,
    /// Someone searches a word that three dossiers in ten have.
    SearchCommon,
    /// Someone searches a word that one dossier in a thousand has.
    SearchRare,
    /// Someone sends the public form.
    Submit,
}

impl Action {
    /// What changes the database comes last.
    pub const ALL: [Action; 5] =
        [Action::Worklist, Action::Dossier, Action::SearchCommon, Action::SearchRare, Action::Submit];

    /// The name in the table.
    pub fn name(self) -> &'static str {
        match self {
            Action::Worklist => "worklist",
            Action::Dossier => "dossier",
            Action::SearchCommon => "search-common",
            Action::SearchRare => "search-rare",
            Action::Submit => "submit",
        }
    }
}

/// Someone of staff who is signed in, and dossiers that they may see.
#[derive(Clone, Debug)]
pub struct Reader {
    cookie: String,
    numbers: Vec<String>,
}

/// Everything that the actions need to know.
#[derive(Debug)]
pub struct Targets {
    readers: Vec<Reader>,
    forms: Vec<(String, String)>,
    asked: AtomicU64,
    seed: u64,
}

/// How many dossiers of each reader are opened.
const NUMBERS: usize = 30;
/// How many different messages are sent.
const FORMS: usize = 1_000;
/// Over how many days the dossiers that are opened were received.
const SPREAD_DAYS: usize = 900;

impl Targets {
    /// Signs everyone in, finds dossiers for each, and writes the messages.
    pub async fn find(office: &Office, accounts: &Accounts, seed: u64) -> Result<Targets> {
        let mut chance = Chance::new(seed);
        let mut readers = Vec::new();
        for person in staff::readers(office) {
            let Some(signed) = accounts.begin_session(&person).await? else { continue };
            let numbers = numbers(office, &person, &mut chance).await?;
            if !numbers.is_empty() {
                readers.push(Reader { cookie: format!("gehoor-session={}", signed.token), numbers });
            }
        }
        if readers.is_empty() {
            bail!("nobody may see any dossier");
        }
        let mut services = Vec::new();
        for body in law::bodies(office) {
            services.extend(body.services.iter().map(|service| (body.id.clone(), service.id.clone())));
        }
        let forms = (0..FORMS).map(|_| form(&services, &mut chance)).collect();
        Ok(Targets { readers, forms, asked: AtomicU64::new(0), seed })
    }
}

async fn numbers(office: &Office, person: &PersonId, chance: &mut Chance) -> Result<Vec<String>> {
    let today = office.today_here();
    let mut numbers = Vec::new();
    for _ in 0..NUMBERS {
        let day: Date = today - i64::try_from(chance.between(0, SPREAD_DAYS))?.days();
        let filter = Filter { received_until: Some(day), ..Filter::default() };
        let found = office.register(person, &filter, Order::default(), None, 1).await?;
        numbers.extend(found.into_iter().filter_map(|dossier| dossier.number));
    }
    Ok(numbers)
}

/// The path of a body's form, and its fields.
fn form(services: &[(String, String)], chance: &mut Chance) -> (String, String) {
    let lang = *chance.one(&domain::language::Lang::ALL);
    let (body, service) = chance.one(services);
    let name = words::name(lang, chance);
    let email = format!("{}@postvak.example", name.to_lowercase().replace(' ', "."));
    let kind = if chance.permille(620) { "complaint" } else { "information-request" };
    let message = words::message(lang, chance);
    let fields = [
        ("kind", kind),
        ("service", service),
        ("what-happened", &message),
        ("desired-outcome", ""),
        ("name", &name),
        ("email", &email),
    ];
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    (format!("/bodies/{body}/submission?lang={}", lang.code()), form)
}

/// An action at one server.
#[derive(Clone)]
pub struct Drive {
    pub action: Action,
    pub address: SocketAddr,
    pub targets: Arc<Targets>,
}

/// One who asks, over a connection of their own.
pub struct Asker {
    client: Client,
    chance: Chance,
}

#[async_trait]
impl BenchSuite for Drive {
    type WorkerState = Asker;

    async fn state(&self, _: u32) -> Result<Asker> {
        let turn = self.targets.asked.fetch_add(1, Ordering::Relaxed);
        let mut client = Client::connect(self.address).await?;
        if self.action == Action::Submit {
            let (path, _) = &self.targets.forms[0];
            client.visit(&path.replace("/submission", "/form")).await?;
        }
        Ok(Asker { client, chance: Chance::new(self.targets.seed ^ turn.wrapping_mul(0x9e37_79b9)) })
    }

    async fn bench(&mut self, asker: &mut Asker, _: &IterInfo) -> Result<IterReport> {
        let Asker { client, chance } = asker;
        let reader = chance.one(&self.targets.readers);
        let search = |word: &str| format!("/register?q={word}");
        let (path, form) = match self.action {
            Action::Worklist => ("/work".to_owned(), None),
            Action::Dossier => (format!("/dossiers/{}", chance.one(&reader.numbers)), None),
            Action::SearchCommon => (search(words::COMMON), None),
            Action::SearchRare => (search(words::RARE), None),
            Action::Submit => {
                let (path, fields) = chance.one(&self.targets.forms).clone();
                (path, Some(format!("{fields}&visit={}&once={}", client.visit, chance.token())))
            }
        };
        let began = Instant::now();
        let ((status, length), right) = match form {
            None => (client.get(&path, &reader.cookie).await?, 200),
            Some(form) => {
                let cookie = format!("gehoor-visit={}", client.visit);
                (client.post(&path, &cookie, form).await?, 303)
            }
        };
        let duration = began.elapsed();
        if status != right {
            bail!("{path} answers {status}");
        }
        Ok(IterReport { duration, status: Status::success(status.into()), bytes: length as u64, items: 1 })
    }
}
