//! What the database says: its statements, the clock, the bodies with their staff, the work that waits.
use domain::language::Lang;
use domain::people::{PersonId, Role};
use jiff::{SignedDuration, Timestamp};
use office::MailWay;
use office::account::roster;
use office::body::Bodies;
use office::clock::Clock;
use office::mail_way::{self, MailNow};
use office::roster_check::{Teller, check_all};
use office::wording::{Unfit, Unused, label, unused_in};
use store::{Conn, Store, checkpoint, event, job, person, statements};

use super::Findings;
use crate::house::ORG;
use crate::law::Law;

/// A checkpoint is taken once a day; after this time the service has evidently not been at work.
const STALE: SignedDuration = SignedDuration::from_hours(50);

/// Everything that the database knows.
///
/// # Errors
/// When it cannot be asked.
pub async fn look(store: &Store, law: &Law, findings: &mut Findings) -> Result<(), office::Error> {
    let mut conn = store.read().await?;
    findings.well("The database answers, and its tables are those of this version.");
    for (name, error) in statements::refused(&mut conn).await {
        findings.wrong(format!("The database does not understand the statement {name}: {error}."));
    }
    let now = Clock::real().machine_now();
    work(&mut conn, now, findings).await?;
    let bodies = Bodies::stored(&mut conn, ORG).await?.followed(&law.library, Clock::real().now());
    if bodies.is_empty() {
        findings.note(
            "There is no body yet: nothing can be sent in. An administrator makes one under Administration.",
        );
    }
    staff(&mut conn, law, &bodies, findings).await?;
    words(&mut conn, law, &bodies, findings).await?;
    zones(law, &bodies, now, findings);
    Ok(())
}

/// How mail leaves when administrators set it, and whether it does.
///
/// # Errors
/// When the database cannot be asked.
pub async fn mail(store: &Store, way: &MailWay, findings: &mut Findings) -> Result<(), office::Error> {
    let MailWay::Kept(key) = way else { return Ok(()) };
    let now = {
        let mut conn = store.read().await?;
        mail_way::set(&mut conn, ORG, key).await?
    };
    match now {
        MailNow::Leaves(leaving) => {
            super::outside::mail(&leaving, "Administration, Mail", findings).await;
            if !super::outside::is_private(key.file()) {
                findings.wrong(format!(
                    "Others on this machine may read {}, the key of the mail server's password: chmod 600 it, and choose \
                     another password.",
                    key.file().display()
                ));
            }
        }
        MailNow::Locked => findings.wrong(format!(
            "The password of the mail server cannot be opened: the key in {} is not there, or is not the one that sealed \
             it. Put the file back, or type the password again under Administration, Mail. Mail waits until then.",
            key.file().display()
        )),
        MailNow::Unset | MailNow::Nowhere => findings.wrong(
            "Mail is not set up: no letter leaves by e-mail, all of them wait. An administrator sets it up under \
             Administration, Mail; or add [mail] to the configuration.",
        ),
    }
    Ok(())
}

/// The work that goes on by itself, and whether the clock can be believed.
async fn work(conn: &mut Conn, now: Timestamp, findings: &mut Findings) -> Result<(), office::Error> {
    let failing = job::failing(conn, ORG).await?;
    match failing.first() {
        None => findings.well("No work that waits has failed."),
        Some(first) => findings.wrong(format!(
            "Work that failed and is tried again: {}. The first ({}, attempts so far: {}): {}.",
            failing.len(),
            first.kind,
            first.attempts,
            first.last_error.as_deref().unwrap_or("it does not say why")
        )),
    }
    match checkpoint::latest(conn, ORG).await? {
        Some(last) if last.at > now => findings.wrong(format!(
            "The clock of this machine says {now}, but something was written at {}. Set the clock right: terms count on it.",
            last.at
        )),
        Some(last) if now.duration_since(last.at) > STALE => findings.wrong(format!(
            "The last checkpoint is of {}. The service takes one each day: is it running?",
            last.at
        )),
        Some(last) => findings.well(format!("The last checkpoint is of {}.", last.at)),
        None if event::any(conn, ORG).await? => {
            findings.wrong("There are dossiers and no checkpoint yet. The service takes one each day: is it running?");
        }
        None => findings.note("There is no checkpoint yet: the service takes the first when it runs."),
    }
    Ok(())
}

/// Whether the roles that people hold would lock a procedure.
async fn staff(
    conn: &mut Conn,
    law: &Law,
    bodies: &Bodies,
    findings: &mut Findings,
) -> Result<(), office::Error> {
    let roster = roster(conn, ORG).await?;
    if !roster.holdings.iter().any(|held| held.role == Role::Administrator && !held.deputy) {
        findings.note(
            "There is no administrator: open /first-run, with the setup code that gehoor serve prints.",
        );
    }
    let people = person::load_all(conn, ORG).await?;
    let name = |id: &PersonId| {
        people
            .iter()
            .find(|person| person.id == id.0)
            .map_or_else(|| id.0.clone(), |person| person.name.clone())
    };
    for body in bodies.iter().filter(|body| body.closed) {
        findings.note(format!(
            "{}: closed for new messages. An administrator opens it on its page, which says which steps have nobody.",
            body.name(Lang::En)
        ));
    }
    for body in bodies.open() {
        if law.library.procedure(&body.procedure).is_none() {
            findings.wrong(format!(
                "The body {} follows the procedure {}, which is not there: the service does not start so.",
                body.id, body.procedure
            ));
            continue;
        }
        let found = check_all(&roster, &law.library.laws(body), body);
        if found.is_empty() {
            let laws = if body.disputes.is_some() { "both its procedures" } else { "the procedure" };
            findings
                .well(format!("{}: every step of {laws} has someone who can take it.", body.name(Lang::En)));
        }
        let told = found.iter().map(|(procedure, finding)| {
            let teller = Teller { texts: &law.texts, lang: Lang::En, procedure, body, name: &name };
            teller.sentence(finding)
        });
        let told: Vec<String> = told.collect();
        match &told[..] {
            [] => {}
            [only] => findings.wrong(only.as_str()),
            // a body without staff lacks everyone: that is one thing to mend
            many => findings.wrong(format!(
                "{}: steps that nobody can take.\n- {}",
                body.name(Lang::En),
                many.join("\n- ")
            )),
        }
    }
    Ok(())
}

/// What people read in words that nobody chose: notices as supplied, and letters whose own words do not fit.
async fn words(
    conn: &mut Conn,
    law: &Law,
    bodies: &Bodies,
    findings: &mut Findings,
) -> Result<(), office::Error> {
    for body in bodies.open() {
        let name = body.name(Lang::En);
        if body.notices.read_on.is_none() {
            findings.note(format!(
                "{name}: nobody has read the privacy, accessibility and retention statements, which are published as \
                 supplied. An administrator reads them under Administration, {name}, Statements."
            ));
        }
        if law.library.procedure(&body.procedure).is_none() {
            continue; // told before
        }
        for Unused { law: procedure, letter, lang, why } in unused_in(conn, ORG, &law.library, body).await? {
            let letter = label(&law.texts, Lang::En, &procedure, &letter);
            let why = match why {
                Unfit::Former => "was written for another version of the procedure",
                Unfit::Broken => "no longer fits the letter",
            };
            findings.note(format!(
                "{name}: the own wording of the letter with \"{letter}\" ({lang}) {why}, so new letters leave in the \
                 wording as supplied. An administrator mends it under Administration, Letters."
            ));
        }
    }
    Ok(())
}

/// What day it is where the bodies are, so that a wrong clock or zone is seen.
fn zones(law: &Law, bodies: &Bodies, now: Timestamp, findings: &mut Findings) {
    let mut told = Vec::new();
    for body in bodies.iter() {
        match law.library.calendar_for(body) {
            Ok(calendar) => {
                let here = now.to_zoned(calendar.zone().clone());
                let zone = calendar.zone().iana_name().unwrap_or("its zone");
                let sentence = format!("It is {} in {zone}.", here.strftime("%-d %B %Y, %H:%M"));
                if !told.contains(&sentence) {
                    findings.well(sentence.as_str());
                    told.push(sentence);
                }
            }
            Err(flaws) => findings.wrong(crate::law::told(&flaws)),
        }
    }
}
