//! The work that goes on by itself, in two loops: a mail server that is slow or away keeps no term from being watched.

use std::future::Future;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use office::Office;
use office::account::Accounts;
use store::job::Lane;
use tokio::sync::watch;

use crate::say::complain;

/// At least this often someone looks for work, so that who looked at what is written soon.
const LOOK_EVERY: SignedDuration = SignedDuration::from_secs(3);
/// How long we wait after something broke, before we try again.
const REST: Duration = Duration::from_secs(3);
/// How often it is asked whether a checkpoint is due and which kept forms nobody came back for.
const CHECKPOINT_LOOK: SignedDuration = SignedDuration::from_mins(30);

/// How often files are swept that nobody came back for: each is held against the database.
const SWEEP_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// When the house was last kept, by the machine clock.
struct Kept {
    looked: Timestamp,
    swept: Timestamp,
}

/// Why a round could not be finished.
type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// Does what falls due, until told to stop. Nothing that goes wrong ends it.
pub(super) async fn work(office: Office, accounts: Accounts, stopped: watch::Receiver<bool>) {
    let lane = |lane| {
        let (office, accounts, told) = (office.clone(), accounts.clone(), stopped.clone());
        let start = move || rounds(lane, office.clone(), accounts.clone(), told.clone());
        supervise(stopped.clone(), REST, start)
    };
    tokio::join!(lane(Lane::Record), lane(Lane::Mail));
}

/// Starts something, and starts it again whenever it panics, until told to stop.
pub(super) async fn supervise<F: Future<Output = ()> + Send + 'static>(
    mut stopped: watch::Receiver<bool>,
    rest: Duration,
    start: impl Fn() -> F,
) {
    while !*stopped.borrow_and_update() {
        let Err(broken) = tokio::spawn(start()).await else { return };
        complain!("gehoor: the work in the background broke off and starts again: {broken}");
        tokio::select! {
            () = tokio::time::sleep(rest) => {}
            _ = stopped.changed() => {}
        }
    }
}

async fn rounds(lane: Lane, office: Office, accounts: Accounts, mut stopped: watch::Receiver<bool>) {
    let mut kept = Kept { looked: Timestamp::MIN, swept: Timestamp::MIN };
    let mut last_trouble = String::new();
    while !*stopped.borrow_and_update() {
        let rest = match round(lane, &office, &accounts, &mut kept).await {
            Ok(rest) => {
                last_trouble.clear();
                rest
            }
            Err(error) => {
                let trouble = error.to_string();
                if trouble != last_trouble {
                    complain!("gehoor: work that waits could not be done: {trouble}");
                    last_trouble = trouble;
                }
                REST
            }
        };
        for trouble in office.troubles() {
            complain!("gehoor: {trouble}");
        }
        tokio::select! {
            () = office.work_arrived(lane) => {}
            () = tokio::time::sleep(rest) => {}
            _ = stopped.changed() => {}
        }
    }
}

/// One look at everything in a lane; how long to rest when no work arrives.
async fn round(
    lane: Lane,
    office: &Office,
    accounts: &Accounts,
    kept: &mut Kept,
) -> Result<Duration, Trouble> {
    // a body saved by a newer process may need what this one does not have: told in the end, the work goes on before
    let read = office.refresh_bodies().await;
    office.run_due(lane).await?;
    if lane == Lane::Record {
        keep_house(office, accounts, kept).await?;
    }
    read?;
    let next = office.next_job_in(lane).await?.unwrap_or(LOOK_EVERY);
    Ok(next.clamp(SignedDuration::from_millis(50), LOOK_EVERY).unsigned_abs())
}

async fn keep_house(office: &Office, accounts: &Accounts, kept: &mut Kept) -> Result<(), Trouble> {
    office.write_looks().await?;
    let now = office.clock().machine_now();
    // either way: a clock that was put back must not keep us from looking until it has caught up
    if now.duration_since(kept.looked).abs() >= CHECKPOINT_LOOK {
        // a checkpoint is due once a day, and so is forgetting
        if office.checkpoint_if_due().await?.is_some() {
            office.forget_old().await?;
        }
        accounts.purge_forms().await?;
        accounts.purge_drafts().await?;
        kept.looked = now;
    }
    if now.duration_since(kept.swept).abs() >= SWEEP_EVERY {
        // first: a folder that cannot be read is told once a day, and not read through at every round
        kept.swept = now;
        office.sweep_files().await?;
    }
    Ok(())
}
