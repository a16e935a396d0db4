//! `gehoor procedure publish`: lets a body of an installation follow a version of a procedure from a day on.

use std::path::PathBuf;

use clap::Args;
use domain::language::Lang;
use domain::people::PersonId;
use jiff::civil::Date;
use office::Office;
use office::clock::Clock;
use office::proof::{Order, Verdict};
use office::publishing::Unpublished;
use office::roster_check::{Finding, Teller};

use super::{Read, locked, read};
use crate::config::Config;
use crate::house::{self, Keeping};
use crate::law::told;

/// Which version, for which body, from which day.
#[derive(Args, Debug)]
pub struct PublishArgs {
    /// The folder of the version, such as procedures/town/v2
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The body that is to follow it
    #[arg(long, value_name = "ID")]
    body: String,
    /// The first day on which its new dossiers do; today when left out
    #[arg(long, value_name = "DATE")]
    from: Option<Date>,
    /// The configuration of the installation
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

/// What was published.
///
/// # Errors
/// The flaws of the version, what the check found, or why the body cannot follow it.
pub fn published(args: &PublishArgs) -> Result<String, String> {
    let read = read(&args.path)?;
    if let Some(flaw) = locked(&args.path, &read) {
        return Err(flaw.to_string());
    }
    let config = Config::read(&args.config).map_err(|flaws| told(&flaws))?;
    let law = config.folders.read().map_err(|flaws| told(&flaws))?;
    let clock = Clock::real();
    let order = Order {
        place: read.procedure.reference(),
        digest: read.procedure.digest.clone(),
        files: read.files.clone(),
        calendars: law.library.calendar_files().clone(),
    };
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let verdict = runtime.block_on(house::proof::apart(&order))?;
    if !verdict.findings.is_empty() {
        return Err(format!(
            "{}\n{} is not sound and is not published",
            office::proof::listed(&verdict.findings),
            read.place
        ));
    }
    runtime.block_on(async {
        let keeping = Keeping::beside(&config.database, &config.attachments).await?;
        let office = house::office_beside(&keeping, &clock, law, &config.base_url).await?;
        let said = publish(&office, args, read, &verdict).await;
        keeping.store.close().await;
        said
    })
}

async fn publish(
    office: &Office,
    args: &PublishArgs,
    read: Read,
    verdict: &Verdict,
) -> Result<String, String> {
    let place = read.procedure.reference();
    if let Some(here) = office.library().procedure(&place).filter(|here| here.digest != read.procedure.digest)
    {
        return Err(format!(
            "{} differs from the {} that the installation has; name the folder from which it reads its procedures, or \
             make the next version",
            read.place,
            here.reference()
        ));
    }
    let broken = |error: office::Error| error.to_string();
    office.library().take(&place, read.files).map_err(|flaws| told(&flaws))?;
    office.keep_proof(&place, &read.procedure.digest, verdict).await.map_err(broken)?;
    let bodies = office.bodies();
    let body = bodies.get(&args.body).ok_or_else(|| {
        let known: Vec<_> = bodies.iter().map(|body| body.id.as_str()).collect();
        format!("there is no body {}; there is {}", args.body, known.join(", "))
    })?;
    let from = args.from.unwrap_or_else(|| office.today(&body.id));
    let by = PersonId("system".to_owned());
    match office.publish(&by, body, &place, from).await.map_err(broken)? {
        Ok(()) => Ok(format!(
            "{} follows {place} from {from} on; dossiers of before keep theirs.",
            body.name(Lang::En),
        )),
        Err(why) => Err(format!(
            "{place} is not published for {}: {}",
            body.id,
            because(office, body, &read.procedure, why)
        )),
    }
}

fn because(
    office: &Office,
    body: &office::body::Body,
    procedure: &domain::procedure::Procedure,
    why: Unpublished,
) -> String {
    let name = |id: &PersonId| id.0.clone();
    let teller = Teller { texts: office.texts(), lang: Lang::En, procedure, body, name: &name };
    let told = |found: &[Finding]| {
        found.iter().map(|finding| teller.sentence(finding)).collect::<Vec<_>>().join("\n")
    };
    match why {
        Unpublished::Unknown => "there is no such version".to_owned(),
        Unpublished::Unproved(_) => "it was not proved sound".to_owned(),
        Unpublished::Past => "that day has passed; name today or a later day".to_owned(),
        Unpublished::Same => "it follows that version already, or will from that day on".to_owned(),
        Unpublished::Flaws(flaws) => {
            let each = flaws.iter().map(|flaw| flaw.what.sentence(office.texts(), Lang::En, &flaw.field));
            format!("its particulars do not fit\n{}", each.collect::<Vec<_>>().join("\n"))
        }
        Unpublished::Roster(found) => format!("with the roles that people hold now\n{}", told(&found)),
        Unpublished::Changed => "someone else changed the body meanwhile; try again".to_owned(),
    }
}
