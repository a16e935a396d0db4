//! Work that only touches the database: reminders, acts that follow a term, counting anew.

use domain::consequence::after_term;
use domain::dossier::TermStanding;
use domain::people::Actor;
use jiff::civil::Date;
use store::Tx;
use store::job::{self, Job};

use super::work::{Work, act_after_on, next_working_day};
use crate::alert;
use crate::body::Body;
use crate::door::{Passage, Stop};
use crate::error::Error;
use crate::office::Office;

/// Does it and marks it as done, in one transaction; what was done already is not done again.
pub(super) async fn run(
    office: &Office,
    tx: &mut Tx,
    dossier: &str,
    job: &str,
    work: Work,
) -> Result<(), Stop> {
    let mut passage = Passage::open(office, tx, dossier, None).await?;
    if !job::finish(passage.tx, office.org(), job, office.clock().machine_now()).await? {
        return Ok(());
    }
    match work {
        Work::Remind { term, stage, due, on } => remind(&mut passage, &term, stage, due, on).await?,
        Work::RemindOfDay { of, .. } => remind_of_day(&mut passage, of).await?,
        Work::RemindOfMeasure { of, due, on } => remind_of_measure(&mut passage, of, due, on).await?,
        Work::ActAfter { term, stage, due } => act(&mut passage, &term, stage, due).await?,
        Work::Recount => passage.recount().await?,
        Work::Send { .. }
        | Work::Notify { .. }
        | Work::AccountLink { .. }
        | Work::AccountNews { .. }
        | Work::Forgotten { .. } => {}
    }
    passage.close().await?;
    Ok(())
}

/// A warning that comes late says how things stand today; one that a later warning has overtaken is not given.
async fn remind(passage: &mut Passage<'_>, term: &str, stage: u8, due: Date, on: Date) -> Result<(), Error> {
    let today = passage.today()?;
    let running = passage.dossier.term(term, stage).filter(|running| running.due == due);
    let standing = running.map(|running| passage.dossier.standing(&passage.procedure, running));
    if standing == Some(TermStanding::Running) && due.cmp(&on) == due.cmp(&today) {
        alert::of_term(passage, term, due, today).await?;
    }
    Ok(())
}

/// Of a day that was called off, or that another took the place of, nobody is reminded.
async fn remind_of_day(passage: &mut Passage<'_>, of: u32) -> Result<(), Error> {
    let today = passage.today()?;
    let dates = passage.dossier.dates(&passage.procedure);
    match dates.iter().find(|dated| dated.of == of && dated.on >= today) {
        Some(dated) => alert::of_day(passage, *dated).await,
        None => Ok(()),
    }
}

/// As of a term: what a later reminder has overtaken, what was done and what was put off is not told.
async fn remind_of_measure(passage: &mut Passage<'_>, of: u32, due: Date, on: Date) -> Result<(), Error> {
    let today = passage.today()?;
    let measures = passage.dossier.measures();
    let open = measures.iter().find(|known| known.is_open(of, due)).map(|known| known.measure.owner.clone());
    match open {
        Some(owner) if due.cmp(&on) == due.cmp(&today) => {
            alert::measure_due(passage, owner, (of, due), today).await
        }
        _ => Ok(()),
    }
}

/// When something else must come first, the system tries again on the next working morning.
async fn act(passage: &mut Passage<'_>, term: &str, stage: u8, due: Date) -> Result<(), Stop> {
    let today = passage.today()?;
    let calendar = passage.calendar()?;
    let setting = passage.setting(&calendar);
    if let Some(command) = after_term(&passage.dossier, setting, term, stage, today) {
        passage.step(command, &Actor::System).await?;
        return passage.automatics().await;
    }
    let running = passage.dossier.term(term, stage).filter(|running| running.due == due);
    let standing = running.map(|running| passage.dossier.standing(&passage.procedure, running));
    if standing == Some(TermStanding::Running) {
        let on = next_working_day(passage)?;
        act_after_on(passage, term, stage, due, on).await?;
    }
    Ok(())
}

/// Plans a count for every open dossier of a body whose days are not those of the last start.
pub(crate) async fn recount_all(office: &Office, tx: &mut Tx, body: &Body) -> Result<(), Error> {
    let (org, days) = (office.org(), office.library().days_of(body));
    let name = format!("calendar-of/{}", body.id);
    let known = store::setting::get(tx, org, &name).await?;
    if known.as_deref() == Some(&*days) {
        return Ok(());
    }
    store::setting::set(tx, org, &name, &days).await?;
    if known.is_none() {
        return Ok(());
    }
    for dossier in store::dossier::open_in_body(tx, org, &body.id).await? {
        let clock = office.clock();
        let id = clock.id();
        // of its own each time: a closing day may come, go and come again
        let key = format!("recount/{dossier}/{id}");
        let row = Job { dossier: Some(dossier), ..Work::Recount.row(&id, &key, clock.machine_now())? };
        job::add(tx, org, &row).await?;
    }
    Ok(())
}
