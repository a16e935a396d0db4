//! Procedures are proved before a body is given them: what the program carries was proved with it, and what an organisation
//! wrote itself is checked here, by a process of its own, which can be ended when it takes too long.

use std::process::Stdio;
use std::time::Duration;

use office::Office;
use office::body::Bodies;
use office::clock::Clock;
use office::proof::{self, Order, PATIENCE, Standing, Told, Verdict};
use store::Store;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use tokio::sync::watch;
use tokio::time::timeout;

use super::ORG;
use crate::law::Law;
use crate::say::complain;
use crate::shipped;

/// How often it is looked whether another process was asked for one.
const LOOK_EVERY: Duration = Duration::from_secs(60);
/// How long we wait after something broke.
const REST: Duration = Duration::from_secs(10);

/// Before the doors open: keeps what the program carries of proofs, and checks what the bodies that are new would follow.
///
/// # Errors
/// A sentence, when a body would be given a procedure that is not sound.
pub async fn prove(store: &Store, clock: &Clock, law: &Law) -> Result<(), String> {
    let broken = |error: office::Error| error.to_string();
    let known = proof::known(store, ORG, &law.library).await.map_err(broken)?;
    for (place, carried) in shipped::proved() {
        if !as_shipped(law, &place, &carried.digest) {
            continue;
        }
        // what another version of the program could not say, or said otherwise, this one knows
        if known.get(&carried.digest).is_none_or(|proof| proof.standing != Standing::Sound) {
            let version = (place.as_str(), carried.digest.as_str());
            proof::keep(store, ORG, clock, (&law.library, version), &carried.verdict())
                .await
                .map_err(broken)?;
        }
    }
    let mut conn = store.read().await.map_err(|error| error.to_string())?;
    let there = Bodies::stored(&mut conn, ORG).await.map_err(broken)?;
    drop(conn);
    for (body, place) in begun(law, &there) {
        let Some(version) = law.library.version(&place) else { continue }; // refused when it is opened
        let order = Order {
            place,
            digest: version.procedure.digest.clone(),
            files: (*version.files).clone(),
            calendars: law.library.calendar_files().clone(),
        };
        let findings = findings(store, clock, law, &body, &order).await?;
        if !findings.is_empty() {
            let found = office::proof::listed(&findings);
            return Err(format!(
                "the body {body} cannot follow procedures/{}, which is not sound:\n{found}",
                order.place
            ));
        }
    }
    Ok(())
}

/// Whether the procedure of that place is the one that the program carries, and counts by the calendar that it carries too: an
/// organisation may have calendars of its own.
fn as_shipped(law: &Law, place: &str, digest: &str) -> bool {
    let here = law.library.procedure(place).filter(|here| here.digest == digest);
    let carried = here.and_then(|here| {
        let digest = |name: &str| Some(shipped::calendar(name)?.ok()?.digest().to_owned());
        here.calendars().map(digest).collect::<Option<Vec<_>>>()
    });
    carried.is_some_and(|digests| digests.join(" ") == law.library.calendars_of(place))
}

/// What bodies would begin to follow as the program starts, each with the body: everything of those that are new. What the others
/// follow was proved before, and cannot change: see [`office::body::Published`].
fn begun(law: &Law, there: &Bodies) -> Vec<(String, String)> {
    let fresh = law.bodies.iter().filter(|body| there.get(&body.id).is_none());
    fresh.flat_map(|body| body.laws().map(|place| (body.id.clone(), place.to_owned()))).collect()
}

/// What is wrong with a procedure, as it was found or is found now; nothing when it is sound.
async fn findings(
    store: &Store,
    clock: &Clock,
    law: &Law,
    body: &str,
    order: &Order,
) -> Result<Vec<Told>, String> {
    let broken = |error: office::Error| error.to_string();
    let known = proof::known(store, ORG, &law.library).await.map_err(broken)?.remove(&order.digest);
    if let Some(proof) = known.filter(|proof| matches!(proof.standing, Standing::Sound | Standing::Faulty)) {
        return Ok(proof.findings);
    }
    complain!("gehoor: procedures/{} is checked before {body} follows it", order.place);
    let refused = |why: String| {
        format!("the body {body} cannot follow procedures/{}, which is not proved: {why}", order.place)
    };
    let verdict = apart(order).await.map_err(refused)?;
    let version = (order.place.as_str(), order.digest.as_str());
    proof::keep(store, ORG, clock, (&law.library, version), &verdict).await.map_err(broken)?;
    Ok(verdict.findings)
}

/// Asks for the check of what stands in the organisation's own folder and was never checked.
///
/// # Errors
/// A sentence, when the database does not answer.
pub async fn ask_for_own(office: &Office) -> Result<(), String> {
    let known = office.proofs().await.map_err(|error| error.to_string())?;
    for (place, procedure) in office.library().procedures() {
        if !known.contains_key(&procedure.digest) {
            office.ask_proof(&place).await.map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}

/// Does the checks that are asked for, one after the other, until told to stop.
pub(super) async fn work(office: Office, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow_and_update() {
        let rest = match next(&office, &mut stopped).await {
            Ok(Some(rest)) => rest,
            Ok(None) => return,
            Err(error) => {
                complain!("gehoor: a procedure could not be checked: {error}");
                REST
            }
        };
        tokio::select! {
            () = office.proof_asked() => {}
            () = tokio::time::sleep(rest) => {}
            _ = stopped.changed() => {}
        }
    }
}

/// Does the next check; how long to rest then. `None` when told to stop: the process that checks is ended with us, and what it
/// was to check waits for whoever is next.
async fn next(
    office: &Office,
    stopped: &mut watch::Receiver<bool>,
) -> Result<Option<Duration>, office::Error> {
    let Some(order) = office.next_proof().await? else { return Ok(Some(LOOK_EVERY)) };
    let said = tokio::select! {
        said = apart(&order) => said,
        _ = stopped.changed() => {
            office.lay_back_proof(&order).await?;
            return Ok(None);
        }
    };
    match said {
        Ok(verdict) => office.keep_proof(&order.place, &order.digest, &verdict).await?,
        Err(why) => office.give_up_proof(&order.place, &order.digest, &why).await?,
    }
    Ok(Some(Duration::ZERO))
}

/// Checks in a process of its own, which is ended when it takes too long.
///
/// # Errors
/// A sentence: the flaws of its files, or why there is no verdict.
pub async fn apart(order: &Order) -> Result<Verdict, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    answer(Command::new(program).args(["procedure", "verdict"]), order, PATIENCE).await
}

async fn answer(program: &mut Command, order: &Order, patience: Duration) -> Result<Verdict, String> {
    let mut child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| format!("The check could not be started ({error})."))?;
    let sent = serde_json::to_vec(order).map_err(|error| error.to_string())?;
    let asked = async {
        if let Some(mut input) = child.stdin.take() {
            // one that ended before it read everything says itself why
            let _closed = input.write_all(&sent).await;
        }
        child.wait_with_output().await
    };
    match timeout(patience, asked).await {
        Ok(Ok(output)) if output.status.success() => {
            serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
        }
        Ok(Ok(output)) => {
            let told = String::from_utf8_lossy(&output.stderr);
            Err(format!("The check broke off ({}). {}", output.status, told.trim()).trim_end().to_owned())
        }
        Ok(Err(error)) => Err(format!("The check broke off ({error}).")),
        Err(_) => Err(format!("The check did not end in {} seconds.", patience.as_secs())),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// What comes of a check by a program that does this.
    async fn checked_by(script: &str, patience: Duration) -> Result<Verdict, String> {
        let [place, digest] = ["town/v1", "0"].map(str::to_owned);
        let order = Order { place, digest, files: Default::default(), calendars: Default::default() };
        answer(Command::new("sh").args(["-c", script]), &order, patience).await
    }

    #[tokio::test]
    async fn a_check_that_does_not_end_is_ended() {
        let told = checked_by("exec sleep 600", Duration::from_millis(20)).await;
        assert!(told.as_ref().is_err_and(|told| told.contains("did not end")), "{told:?}");
    }

    #[tokio::test]
    async fn what_is_wrong_with_the_files_is_told() {
        let told = checked_by("echo 'letters/answer/nl.md: it is empty' >&2; exit 1", PATIENCE).await;
        assert!(told.as_ref().is_err_and(|told| told.contains("nl.md: it is empty")), "{told:?}");
        let lost = checked_by("kill -9 $$", PATIENCE).await;
        assert!(lost.as_ref().is_err_and(|told| told.contains("signal: 9")), "{lost:?}");
    }
}
