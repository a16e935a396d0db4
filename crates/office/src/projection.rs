//! The rows that lists and pages read: made from the record by this code only, in the transaction of the event, so that
//! they can always be made again.

use domain::act::Act;
use domain::decide::{kept_out, possible};
use domain::dossier::{Dossier, RunningTerm, TermStanding};
use domain::event::Event;
use domain::handling::cause::{roles_left, signatures};
use domain::intake::Kind;
use domain::marking::Spot;
use domain::people::{PersonId, Role};
use domain::procedure::{Activity, Procedure};
use domain::record::Record;
use jiff::civil::Date;
use store::dossier_term::DossierTerm;
use store::task::Task;
use store::{Conn, Store, Tx, dossier, dossier_term, event, party, projection, task, text};

use crate::door::{Passage, load_events, pinned};
use crate::error::Error;
use crate::library::Library;
use crate::office::Office;
use crate::search::{self, Brought};

/// How much of a text a list shows, in characters.
const SUBJECT_LENGTH: usize = 120;

pub(crate) async fn write(passage: &mut Passage<'_>) -> Result<(), Error> {
    let org = passage.org();
    let was = passage.before.as_ref().map(|before| Beside::of(&passage.procedure, before));
    let (law, brought) = (&passage.procedure, &passage.brought);
    write_dossier(passage.tx, org, law, &passage.dossier, was.as_ref(), brought).await?;
    crate::alert::settle(passage).await?;
    let (is_new, brought) = (passage.before.is_none(), &passage.brought);
    search::follow(passage.tx, org, &passage.dossier, is_new, brought).await?;
    Ok(())
}

/// The rows beside a dossier's line.
struct Beside {
    respondents: Vec<String>,
    subjects: Vec<String>,
    terms: Vec<DossierTerm>,
    tasks: Vec<Task>,
}

impl Beside {
    fn of(procedure: &Procedure, dossier: &Dossier) -> Beside {
        Beside {
            respondents: dossier.respondents.iter().map(|person| person.0.clone()).collect(),
            subjects: subjects(dossier),
            terms: terms(procedure, dossier),
            tasks: tasks(procedure, dossier),
        }
    }
}

/// Writes the line of a dossier, and of the rows beside it those that are not what they were; `was` is none when there is
/// nothing yet.
async fn write_dossier(
    tx: &mut Tx,
    org: &str,
    procedure: &Procedure,
    dossier: &Dossier,
    was: Option<&Beside>,
    brought: &Brought,
) -> Result<(), Error> {
    let (id, now) = (&dossier.id, Beside::of(procedure, dossier));
    let line = line(tx, org, procedure, dossier, brought).await?;
    dossier::upsert_line(tx, org, &line).await?;
    if was.map_or(!now.respondents.is_empty(), |was| was.respondents != now.respondents) {
        dossier::set_respondents(tx, org, id, &now.respondents).await?;
    }
    if was.map_or(!now.subjects.is_empty(), |was| was.subjects != now.subjects) {
        dossier::set_subjects(tx, org, id, &now.subjects).await?;
    }
    match was {
        None => {
            dossier_term::add(tx, org, &now.terms).await?;
            task::add(tx, org, &now.tasks).await?;
        }
        Some(was) => {
            if was.terms != now.terms {
                dossier_term::replace_for(tx, org, id, &now.terms).await?;
            }
            if was.tasks != now.tasks {
                task::replace_for(tx, org, id, &now.tasks).await?;
            }
        }
    }
    Ok(())
}

impl Office {
    /// Makes every derived row anew from the record.
    ///
    /// # Errors
    /// [`Error`] when the record cannot be read; then nothing is changed.
    pub async fn rebuild(&self) -> Result<(), Error> {
        let office = self.clone();
        self.store()
            .write(move |tx| Box::pin(async move { rebuild(tx, office.org(), office.library()).await }))
            .await
    }
}

/// Makes every derived row of a database anew, with nothing but what is in it.
///
/// # Errors
/// [`Error`] when the record cannot be read; then nothing is changed.
pub async fn rebuild_alone(store: &Store, org: &str) -> Result<(), Error> {
    let org = org.to_owned();
    store.write(move |tx| Box::pin(async move { rebuild(tx, &org, &Library::default()).await })).await
}

async fn rebuild(tx: &mut Tx, org: &str, library: &Library) -> Result<(), Error> {
    projection::clear(tx, org).await?;
    for id in event::dossiers(tx, org).await? {
        let events = load_events(tx, org, &id).await?;
        let Some(digest) = pinned(&events) else { continue };
        let procedure = library.pinned(tx, org, digest).await?;
        let dossier = Dossier::replay(&*id, &procedure, &events);
        write_dossier(tx, org, &procedure, &dossier, None, &Brought::default()).await?;
        search::write(tx, org, &dossier).await?;
    }
    Ok(())
}

async fn line(
    conn: &mut Conn,
    org: &str,
    procedure: &Procedure,
    dossier: &Dossier,
    brought: &Brought,
) -> Result<dossier::Dossier, Error> {
    let broken = || Error::Broken(format!("The dossier {} has no receipt.", dossier.id));
    let receipt = dossier.receipt.as_ref().ok_or_else(broken)?;
    let last = dossier.events.last().ok_or_else(broken)?;
    let name = match &dossier.complainant {
        Some(party) => match brought.parties.iter().find(|row| row.id == party.id) {
            Some(row) => row.name.clone(),
            None => party::by_id(conn, org, &party.id).await?.map(|row| row.name).unwrap_or_default(),
        },
        None => String::new(),
    };
    let about = dossier.grievances.first().map_or(&receipt.message, |grievance| &grievance.text);
    let about = match brought.texts.iter().find(|row| row.id == about.id) {
        Some(row) => shortened(&row.body),
        None => text::by_id(conn, org, &about.id).await?.map(|row| shortened(&row.body)).unwrap_or_default(),
    };
    let due = next_due(procedure, dossier).filter(|_| dossier.ended.is_none());
    let registered = dossier
        .events
        .iter()
        .find(|event| event.done().is_some_and(|done| matches!(done.record, Record::Register(_))));
    Ok(dossier::Dossier {
        id: dossier.id.clone(),
        number: dossier.number.clone(),
        number_order: dossier.number.as_deref().map(number_order).unwrap_or_default(),
        body: dossier.body.clone(),
        unit: dossier.unit.clone().unwrap_or_default(),
        kind: dossier.kind.map(Kind::code).unwrap_or_default().to_owned(),
        language: dossier.language.code().to_owned(),
        medium: receipt.medium.code().to_owned(),
        state: state(procedure, dossier).to_owned(),
        stage: i64::from(dossier.stage),
        handler: dossier.handler().map(|person| person.0.clone()),
        complainant_name: name,
        subject: about,
        received_on: receipt.received_on,
        registered_on: registered.map(|event| event.on),
        closed_on: dossier.ended.as_ref().map(|ending| ending.on),
        due_term: due.map(|term| term.term.clone()),
        due_on: due.map(|term| term.due),
        head_seq: i64::from(dossier.head()),
        procedure_digest: procedure.digest.clone(),
        updated_at: last.at,
        lead: dossier.joined_to.clone(),
    })
}

/// A number as lists order it: `2026-SEL-17` before `2026-SEL-101`.
fn number_order(number: &str) -> String {
    match number.rsplit_once('-') {
        Some((series, count)) => format!("{series}-{count:0>8}"),
        None => number.to_owned(),
    }
}

fn subjects(dossier: &Dossier) -> Vec<String> {
    dossier.grievances.iter().filter_map(|grievance| grievance.subject.clone()).collect()
}

/// Where a dossier stands, as a code that `locales/*/word.ftl` says in words.
pub fn state(procedure: &Procedure, dossier: &Dossier) -> &'static str {
    if let Some(ending) = &dossier.ended {
        return match procedure.activity(&ending.activity).map(|activity| activity.act) {
            Some(Act::Decline) => "declined",
            Some(Act::Withdraw) => "withdrawn",
            Some(Act::Settle) => "settled",
            Some(Act::Forward) => "forwarded",
            Some(Act::Join) => "joined",
            _ if dossier.admissible == Some(false) => "inadmissible",
            _ => "closed",
        };
    }
    let owed = dossier.owed(procedure);
    let owes = |act: Act| owed.iter().any(|(activity, _)| activity.act == act);
    let assesses = procedure.first_of(Act::AssessAdmissibility).is_some();
    match dossier.kind {
        None => "registered",
        Some(Kind::Complaint) if answered(procedure, dossier) => "answered",
        Some(Kind::Complaint) if dossier.admissible.is_none() && assesses => "assessing",
        Some(Kind::Complaint) if dossier.admissible == Some(false) => "inadmissible",
        Some(Kind::Complaint) if owes(Act::Assign) || dossier.handler().is_none() => "assigning",
        Some(Kind::Complaint) if owes(Act::Investigate) => "investigating",
        Some(Kind::Complaint) if owes(Act::Propose) => "drafting",
        Some(Kind::Complaint) if owes(Act::Validate) => "validating",
        Some(Kind::Complaint) => "answering",
        Some(_) if owes(Act::GiveFeedback) => "replying",
        Some(_) => "answered",
    }
}

/// Whether this stage has its answer; a procedure without one tells what came of it as feedback.
fn answered(procedure: &Procedure, dossier: &Dossier) -> bool {
    if procedure.first_of(Act::Answer).is_some() {
        return dossier.answered == Some(dossier.stage);
    }
    let told = |event: &Event| event.done().is_some_and(|done| done.record.act() == Act::GiveFeedback);
    dossier.events.iter().any(told)
        && !dossier.owed(procedure).iter().any(|(activity, _)| activity.act == Act::GiveFeedback)
}

/// The term that ends first of those that someone in the organisation owns.
fn next_due<'d>(procedure: &Procedure, dossier: &'d Dossier) -> Option<&'d RunningTerm> {
    owned_and_running(procedure, dossier).min_by_key(|term| term.due)
}

fn owned_and_running<'d>(
    procedure: &Procedure,
    dossier: &'d Dossier,
) -> impl Iterator<Item = &'d RunningTerm> {
    let owned =
        |term: &&RunningTerm| procedure.terms.get(&term.term).is_some_and(|term| !term.owners.is_empty());
    let running = |term: &&RunningTerm| dossier.standing(procedure, term) == TermStanding::Running;
    dossier.terms.iter().filter(owned).filter(running)
}

fn terms(procedure: &Procedure, dossier: &Dossier) -> Vec<DossierTerm> {
    let row = |running: &RunningTerm| {
        let (state, met_on) = match dossier.standing(procedure, running) {
            TermStanding::Running => ("running", None),
            TermStanding::Paused { .. } => ("paused", None),
            TermStanding::Met { on, late: false } => ("met", Some(on)),
            TermStanding::Met { on, late: true } => ("met-late", Some(on)),
            TermStanding::Lapsed | TermStanding::Waived => ("lapsed", None),
        };
        DossierTerm {
            dossier: dossier.id.clone(),
            term: running.term.clone(),
            stage: i64::from(running.stage),
            item: String::new(),
            anchor_on: running.from,
            due_on: running.due,
            met_on,
            state: state.to_owned(),
        }
    };
    dossier.terms.iter().map(row).collect()
}

/// What is owed and can be done now, once for each role that may do it, in the order in which the procedure names them.
/// What the complainant may do by themselves is nobody's task.
fn tasks(procedure: &Procedure, dossier: &Dossier) -> Vec<Task> {
    let owed = dossier.owed(procedure).into_iter();
    let open = owed.filter(|(activity, spot)| {
        let theirs = activity.roles(dossier.stage).contains(&Role::Complainant);
        !theirs && possible(dossier, procedure, activity, *spot).is_ok()
    });
    open.flat_map(|(activity, spot)| tasks_for(procedure, dossier, activity, spot)).collect()
}

fn tasks_for(procedure: &Procedure, dossier: &Dossier, activity: &Activity, spot: Spot) -> Vec<Task> {
    let roles = roles_left(dossier, activity);
    let fallback = activity.fallback.iter().filter(|role| !roles.contains(role));
    let ranked = roles.iter().map(|role| (role, false)).chain(fallback.map(|role| (role, true)));
    let ranked = ranked.filter(|(role, _)| Role::OF_STAFF.contains(role));
    let due = own_term(procedure, dossier, activity).or_else(|| term_ahead(procedure, dossier));
    let barred = barred_list(dossier, activity);
    let since = since(dossier, procedure, activity, spot);
    let task = |(rank, (role, fallback)): (i64, (&Role, bool))| {
        let person = dossier.handler().filter(|_| *role == Role::Handler).map(|person| person.0.clone());
        (*role != Role::Handler || person.is_some()).then(|| Task {
            dossier: dossier.id.clone(),
            activity: activity.id.clone(),
            stage: i64::from(dossier.stage),
            item: spot.item.map(|number| number.to_string()).unwrap_or_default(),
            role: role.code().to_owned(),
            rank,
            fallback,
            person,
            barred: barred.clone(),
            due_on: due.map(|term| term.due),
            term: due.map(|term| term.term.clone()),
            since,
            body: dossier.body.clone(),
            unit: dossier.unit.clone().unwrap_or_default(),
        })
    };
    (0..).zip(ranked).filter_map(task).collect()
}

/// The running term that this activity would meet.
fn own_term<'d>(procedure: &Procedure, dossier: &'d Dossier, activity: &Activity) -> Option<&'d RunningTerm> {
    let meets = |running: &&RunningTerm| {
        procedure.terms.get(&running.term).is_some_and(|term| term.met_by.contains(&activity.id))
            && dossier.standing(procedure, running) == TermStanding::Running
    };
    dossier.terms.iter().filter(meets).min_by_key(|term| term.due)
}

/// The running term that ends first of those that what is done now leads to. One that is met by what can be done already,
/// or was done and only has to leave, is a matter of whoever does that.
fn term_ahead<'d>(procedure: &Procedure, dossier: &'d Dossier) -> Option<&'d RunningTerm> {
    let here = Spot { stage: dossier.stage, item: None };
    let waits = |activity: &Activity| {
        dossier.marking.spots(activity, here, activity).into_iter().any(|spot| {
            let undone = dossier.marking.mark(activity, spot).done.is_none();
            undone && possible(dossier, procedure, activity, spot).is_err()
        })
    };
    let leads_to = |running: &&RunningTerm| {
        let meets = procedure.terms.get(&running.term).map(|term| term.met_by.as_slice()).unwrap_or_default();
        meets.iter().filter_map(|id| procedure.activity(id)).any(waits)
    };
    owned_and_running(procedure, dossier).filter(leads_to).min_by_key(|term| term.due)
}

fn barred_list(dossier: &Dossier, activity: &Activity) -> String {
    let signed = signatures(dossier, activity).into_iter().filter_map(|event| event.by.person.as_ref());
    let known = dossier.doers.values().flatten().chain(&dossier.respondents).chain(signed);
    let mut out: Vec<&PersonId> = known.filter(|person| kept_out(dossier, activity, person)).collect();
    out.sort();
    out.dedup();
    match out.is_empty() {
        true => String::new(),
        false => format!("|{}|", out.iter().map(|person| person.0.as_str()).collect::<Vec<_>>().join("|")),
    }
}

/// Since when it can be done: the day on which the last thing that it waits for was done.
fn since(dossier: &Dossier, procedure: &Procedure, activity: &Activity, spot: Spot) -> Date {
    let waited = activity.after.iter().chain(&activity.not_while_pending);
    let done = waited.filter_map(|id| procedure.activity(id)).flat_map(|other| {
        dossier
            .marking
            .spots(activity, spot, other)
            .into_iter()
            .filter_map(|there| dossier.marking.mark(other, there).done)
    });
    let last: Option<&Event> = done.max().and_then(|seq| dossier.events.get(seq as usize - 1));
    match (last, &dossier.receipt) {
        (Some(event), _) => event.on,
        (None, Some(receipt)) => receipt.received_on,
        (None, None) => Date::MIN,
    }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SUBJECT_LENGTH) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}
