//! Every story of every procedure once more, now through the door: the record is the story's, event by event, and after each story the
//! derived rows are what a rebuild makes of the record.

mod rows;

use std::collections::BTreeSet;

use domain::act::Act;
use domain::calendar::Calendar;
use domain::decide::Command;
use domain::dossier::Dossier;
use domain::event::{Done, Event, What};
use domain::people::{Actor, Role};
use domain::procedure::load::{Files, load};
use domain::record::Record;
use domain::story::{self, Story};
use jiff::civil::date;
use office::clock::Clock;
use office::letter::tells_afterwards;
use office::reading::Offer;
use office::texts::word::STATES;
use office::{Office, Request};
use serde_json::Value;
use store::text::Text;
use store::{Engine, Store, document, event, on_both, party, projection, text};

use rows::write_rows;

use crate::support::{PROCEDURE, away, bodies_under, calendar, office, procedures, staff, work_of};

/// A story with the dossier that it ends with.
struct Told {
    /// The procedure's place, such as `fod-po/v1`.
    procedure: String,
    story: Story,
    events: Vec<Event>,
}

fn told() -> Vec<Told> {
    procedures().iter().flat_map(|(place, files)| of_procedure(place, files)).collect()
}

fn of_procedure(place: &str, files: &Files) -> Vec<Told> {
    let procedure = load(place, files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let name = format!("calendars/{}.toml", procedure.calendar);
    let text = calendar(&procedure.calendar).expect("a calendar");
    let days = Calendar::parse(&name, &text, &calendar).expect("a sound calendar");
    let stories = files.iter().filter(|(name, _)| name.ends_with(".story"));
    let tell = |(name, text): (&String, &String)| {
        let story = story::read(&format!("{place}/{name}"), text).expect("a story");
        let dossier = story::play(&story, &procedure, &days).expect("a story that holds");
        Told { procedure: place.to_owned(), story, events: dossier.events }
    };
    stories.map(tell).collect()
}

async fn record(office: &Office, dossier: &str) -> Vec<Event> {
    let mut conn = office.store().read().await.expect("a reader");
    let rows = event::load(&mut conn, office.org(), dossier).await.expect("the record");
    rows.iter().map(|row| Event::from_bytes(&row.bytes).expect("an event")).collect()
}

/// What must be the same in the story and in the store: everything but the ids of letters.
fn comparable(event: &Event) -> Event {
    let mut event = event.clone();
    if let What::Sent { document, digest, .. }
    | What::Undeliverable { document, digest, .. }
    | What::NotPosted { document, digest, .. } = &mut event.what
    {
        document.clear();
        digest.clear();
    }
    event
}

/// Lets the next event of a story happen in the office; false when only the story can (a calendar that changes, a mail
/// that comes back).
async fn happen(office: &Office, dossier: &str, event: &Event) -> bool {
    office.clock().set(event.at);
    let done = match &event.what {
        What::Done(done) => done,
        What::Sent { posted_on, .. } => {
            let on = *posted_on;
            keep_what_tells_afterwards(office, dossier).await;
            if let Some(person) = &event.by.person {
                let letters = office.letters_to_post(person).await.expect("letters");
                let (letter, _) = letters.first().expect("a letter to post");
                office
                    .posted(&letter.id, person, on)
                    .await
                    .expect("a store")
                    .expect("the letter")
                    .expect("posted");
            } else {
                post_or_mail(office).await;
            }
            return true;
        }
        What::Undeliverable { .. } | What::NotPosted { .. } | What::Recomputed { .. } => return false,
    };
    let actor = match (&event.by.person, event.by.role) {
        (Some(person), _) => Actor::Person(person.clone()),
        (None, Role::Complainant) => Actor::Complainant,
        (None, _) => Actor::System,
    };
    let value = serde_json::to_value(&done.record).expect("a record");
    write_rows(office, dossier, &value).await;
    if let Record::Merge(joining) | Record::Join(joining) = &done.record
        && office.dossier_by_id(&joining.lead).await.is_err()
    {
        receive(office, &joining.lead, dossier).await;
    }
    if let Record::Link(link) = &done.record
        && !link.undone
    {
        receive(office, &link.other, dossier).await;
    }
    let (activity, record) = (done.activity.clone(), done.record.clone());
    let command = Command { activity, item: done.item, record, attachments: Vec::new(), seen: None };
    let papers = office.papers(dossier, domain::language::Lang::Nl, "story");
    let request =
        Request { dossier: dossier.to_owned(), actor, commands: vec![command], papers, token: None };
    let answer = office
        .act(request)
        .await
        .unwrap_or_else(|error| panic!("{}, {} on {}: {error:?}", office.org(), event.kind(), event.on));
    answer.unwrap_or_else(|refusal| panic!("{} on {}: {refusal:?}", done.activity, event.on));
    true
}

/// A hearing is called off by the office, not by the procedure: a story tells nothing of such a letter (`called_off.rs` does).
async fn keep_what_tells_afterwards(office: &Office, dossier: &str) {
    let (org, dossier) = (office.org().to_owned(), dossier.to_owned());
    let kept: Result<(), store::Error> = office
        .store()
        .write(move |tx| {
            Box::pin(async move {
                for row in document::by_dossier(tx, &org, &dossier).await? {
                    if tells_afterwards(&row.kind) && row.state == "waiting" {
                        document::set_state(tx, &org, &row.id, "cancelled", date(2026, 1, 1)).await?;
                    }
                }
                Ok(())
            })
        })
        .await;
    kept.expect("a store");
}

/// Another dossier, for a story that goes on in it or together with it: it came in as the story did.
async fn receive(office: &Office, id: &str, like: &str) {
    let like = office.dossier_by_id(like).await.expect("a dossier");
    let first = &like.dossier.events[0];
    let actor = first.by.person.clone().map_or(Actor::System, Actor::Person);
    let done = first.done().expect("a receipt");
    let (activity, mut record) = (done.activity.clone(), done.record.clone());
    if let Record::Receive(receipt) = &mut record {
        receipt.complainant.iter_mut().for_each(|party| party.id = format!("{}-of-{id}", party.id));
    }
    write_rows(office, id, &serde_json::to_value(&record).expect("a record")).await;
    let command = Command { activity, item: None, record, attachments: Vec::new(), seen: None };
    let papers = office.papers(id, domain::language::Lang::Nl, "story");
    let (dossier, commands) = (id.to_owned(), vec![command]);
    let request = Request { dossier, actor, commands, papers, token: None };
    office.act(request).await.expect("a store").expect("another dossier");
}

/// The story says that a letter left: by mail if one waits, else someone of the desk posts it.
async fn post_or_mail(office: &Office) {
    if office.run_due_jobs().await.expect("jobs") > 0 {
        return;
    }
    let mut conn = office.store().read().await.expect("a reader");
    let people = store::person::load_all(&mut conn, office.org()).await.expect("people");
    drop(conn);
    for person in people {
        let id = domain::people::PersonId(person.id);
        if let Some((letter, _)) = office.letters_to_post(&id).await.expect("letters").first() {
            office
                .posted(&letter.id, &id, None)
                .await
                .expect("a store")
                .expect("the letter")
                .expect("posted");
            return;
        }
    }
}

/// The people of a story, with a deputy for each first holder of their role; where it sends a dossier, somebody in each role.
async fn people(store: &Store, org: &str, (story, events): (&Story, &[Event])) {
    let mut holdings = Vec::new();
    let sends = |done: &Done| matches!(&done.record, Record::Transfer(to) if to.body == "sister");
    for role in Role::OF_STAFF.iter().filter(|_| events.iter().filter_map(Event::done).any(sends)) {
        if !story.holdings.iter().any(|held| held.body == "sister" && held.role == *role) {
            let (person, role) = (format!("their-{}", role.code()), role.code().to_owned());
            holdings.push((person, role, "sister".to_owned(), String::new()));
        }
    }
    for held in &story.holdings {
        let row = |deputy_for: &str| {
            (held.person.0.clone(), held.role.code().to_owned(), held.body.clone(), deputy_for.to_owned())
        };
        let first = |other: &&domain::people::Holding| other.role == held.role && !other.deputy;
        match held.deputy {
            true => holdings.extend(story.holdings.iter().filter(first).map(|other| row(&other.person.0))),
            false => holdings.push(row("")),
        }
    }
    staff(store, org, holdings).await;
    for absence in &story.absences {
        away(store, org, &absence.person.0, &absence.from.to_string(), &absence.until.to_string()).await;
    }
}

/// What lies in everyone's work is what the rules let them do of what is owed: nothing hidden, nothing in vain.
async fn lists_and_rules_agree(office: &Office, story: &Story, org: &str) {
    let reading = office.dossier_by_id("story").await.expect("a dossier");
    let mut people: Vec<_> = story.holdings.iter().map(|held| held.person.clone()).collect();
    people.sort();
    people.dedup();
    for person in people {
        let tasks = work_of(office, &person).await;
        let here = tasks.iter().filter(|task| task.dossier == "story");
        let listed: BTreeSet<_> = here.map(|task| (task.activity.clone(), task.item.clone())).collect();
        let actor = Actor::Person(person.clone());
        let dossier = &reading.dossier;
        let taking_in = |event: &&Event| {
            let act = event.done().map(|done| done.record.act());
            event.by.role == Role::Employee && matches!(act, Some(Act::Receive | Act::Register))
        };
        let first = dossier.events.iter().find(taking_in);
        let took_in = first.is_some_and(|event| event.by.person.as_ref() == Some(&person));
        // any employee may take a complaint in; what others took in lies in no employee's work
        let not_theirs = |offer: &Offer<'_>| {
            let may = |role: &Role| {
                let roles = offer.activity.roles(dossier.stage).iter().chain(&offer.activity.fallback);
                roles.into_iter().any(|allowed| allowed == role)
            };
            let held = story.holdings.iter().filter(|held| held.person == person && may(&held.role));
            let mut held =
                held.filter(|held| held.role != Role::Handler || dossier.handler() == Some(&person));
            !took_in && held.all(|held| held.role == Role::Employee)
        };
        let offers = reading.offers(&actor).into_iter().filter(|offer| {
            let complainants = offer.activity.is_left_to_the_complainant(dossier.stage);
            offer.owed && !complainants && !not_theirs(offer)
        });
        let item = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let offered: BTreeSet<_> =
            offers.map(|offer| (offer.activity.id.clone(), item(offer.spot.item))).collect();
        let at = format!("{org}, event {}, {person}", reading.dossier.head());
        assert_eq!(listed, offered, "{at}");
        let seen = match reading.dossier.number.as_deref() {
            Some(number) => office.dossier(number, &person).await.expect("a store").is_some(),
            None => true,
        };
        assert!(seen || offered.is_empty(), "{at}: what one must do, one can see");
    }
}

/// Where the dossier stands, as lists show it.
async fn state(office: &Office) -> String {
    let mut conn = office.store().read().await.expect("a reader");
    let line = store::dossier::by_id(&mut conn, office.org(), "story").await.expect("a line");
    line.expect("a dossier").state
}

/// Every derived row but the words to search: those follow the papers that pass the door, and a story's papers are put
/// beside it (`search.rs` compares the words).
async fn dump(office: &Office) -> String {
    let mut conn = office.store().read().await.expect("a reader");
    let all = projection::dump(&mut conn, office.org()).await.expect("a dump");
    all.lines().filter(|line| !line.starts_with("search_")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_level_is_said_to_do_only_what_it_knows() {
    let (place, all) = ("ssr/v1", procedures());
    let procedure = load(place, &all[place]).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let mut seen = BTreeSet::new();
    for told in of_procedure(place, &all[place]) {
        for until in 1..=told.events.len() {
            let dossier = Dossier::replay("story", &procedure, &told.events[..until]);
            seen.insert((dossier.stage, office::projection::state(&procedure, &dossier)));
        }
    }
    for state in [(1, "assigning"), (1, "answered"), (2, "assessing"), (2, "answered")] {
        assert!(seen.contains(&state), "{state:?} of {seen:?}");
    }
    assert!(!seen.contains(&(1, "assessing")), "the desk assesses nothing: {seen:?}");
    assert!(!seen.contains(&(2, "assigning")), "the board deals with it itself: {seen:?}");
}

#[test]
fn nothing_is_ready_to_be_answered_while_the_procedure_waits_for_something_else() {
    for (place, files) in &procedures() {
        let procedure = load(place, files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
        let mut seen = BTreeSet::new();
        for told in of_procedure(place, files) {
            for until in 1..=told.events.len() {
                let dossier = Dossier::replay("story", &procedure, &told.events[..until]);
                let state = office::projection::state(&procedure, &dossier);
                seen.insert(state);
                let owed = dossier.owed(&procedure);
                let waits = owed
                    .iter()
                    .find(|(activity, _)| matches!(activity.act, Act::Judge | Act::Hear | Act::Validate));
                assert!(
                    state != "answering" || waits.is_none(),
                    "{place}, {}, {until}: {waits:?}",
                    told.story.file
                );
            }
        }
        let judged = procedure.first_of(Act::Propose).is_some() && procedure.first_of(Act::Judge).is_some();
        assert!(!judged || seen.contains("judging") && seen.contains("answering"), "{place}: {seen:?}");
    }
}

on_both! {
    async fn every_story_passes_the_door_and_can_be_rebuilt(store: Store) {
        let (mut whole, mut cut, mut states) = (0, Vec::new(), BTreeSet::new());
        // what an engine does with a record does not depend on the procedure: one is enough to compare them by
        let all = store.engine() == Engine::Sqlite;
        for Told { procedure, story, events } in told().into_iter().filter(|told| all || told.procedure == PROCEDURE) {
            let org = story.file.clone();
            let clock = Clock::still(events[0].at);
            people(&store, &org, (&story, &events)).await;
            let office = office(&store, &org, &clock, bodies_under(&procedure, &["body", "sister"], &[])).await;
            let mut played = true;
            for event in &events {
                let there = record(&office, "story").await.len();
                if there < event.seq as usize {
                    played = happen(&office, "story", event).await;
                }
                if !played {
                    cut.push(org.clone());
                    break;
                }
                let there = record(&office, "story").await;
                let same = there.get(event.seq as usize - 1).map(comparable);
                assert_eq!(same, Some(comparable(event)), "{org}, event {}", event.seq);
                states.insert(state(&office).await);
                lists_and_rules_agree(&office, &story, &org).await;
            }
            whole += usize::from(played);
            let tables = dump(&office).await;
            office.rebuild().await.expect("a rebuild");
            assert_eq!(dump(&office).await, tables, "{org}");
            assert!(tables.contains("dossier "), "{org}");
        }
        assert!(whole >= 14, "only {whole} stories were played to their end");
        let unsaid: Vec<_> = states.iter().filter(|state| !STATES.contains(&state.as_str())).collect();
        assert!(unsaid.is_empty(), "states without words: {unsaid:?}");
        assert!(states.len() >= 12, "the stories pass through {states:?}");
        assert!(cut.len() * 5 <= whole, "stories that only the pure engine can tell: {cut:?}");
    }
}
