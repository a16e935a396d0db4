//! What another dossier must be like, so that one can go on in it or be handled together with it.

use domain::act::Act;
use domain::decide::{Command, may_lead};
use domain::dossier::Dossier;
use domain::refusal::{Reason, RecordFlaw, Refusal};
use store::party::{self, Party};
use store::{Conn, dossier};

use super::{Passage, Stop, load_events, pinned};
use crate::error::Error;

impl Passage<'_> {
    /// Whether that dossier can lead this one, by what both are.
    pub(super) async fn can_lead(&mut self, command: &Command, lead: &str) -> Result<(), Stop> {
        match self.lead_flaw(command.record.act(), lead).await? {
            None => Ok(()),
            Some(flaw) => {
                let activity = command.activity.clone();
                Err(Stop::Refused(Refusal { activity, reasons: vec![Reason::Invalid { flaw }] }))
            }
        }
    }

    async fn lead_flaw(&mut self, act: Act, lead: &str) -> Result<Option<RecordFlaw>, Error> {
        let org = self.org();
        let events = load_events(self.tx, org, lead).await?;
        let Some(digest) = pinned(&events) else { return Ok(Some(RecordFlaw::LeadUnknown)) };
        let procedure = self.office.library().pinned(self.tx, org, digest).await?;
        let lead = Dossier::replay(lead, &procedure, &events);
        if let Err(flaw) = may_lead(&self.dossier, &lead, act) {
            return Ok(Some(flaw));
        }
        let here = self.dossier.id.as_str();
        Ok(match act {
            Act::Merge if !same_person(self.tx, org, (here, &lead.id)).await? => {
                Some(RecordFlaw::LeadOfAnother)
            }
            Act::Join => {
                let led = dossier::joined_to(self.tx, org, here).await?;
                led.iter().any(|led| led.closed_on.is_none()).then_some(RecordFlaw::LeadsOthers)
            }
            _ => None,
        })
    }
}

/// Whether whoever complains in both may be one person: whoever gave nothing by which to know them gets no second answer anyhow.
async fn same_person(conn: &mut Conn, org: &str, (one, other): (&str, &str)) -> Result<bool, Error> {
    let (one, other) = (complainant(conn, org, one).await?, complainant(conn, org, other).await?);
    Ok(match (one, other) {
        (Some(one), Some(other)) => {
            let known = |party: &Party| [Some(party.name.clone()), party.email.clone(), party.phone.clone()];
            let alike = |(one, other): (Option<String>, Option<String>)| {
                let folded = |text: Option<String>| {
                    text.filter(|text| !text.is_empty()).map(|text| text.to_lowercase())
                };
                folded(one).zip(folded(other)).is_some_and(|(one, other)| one == other)
            };
            known(&one).into_iter().zip(known(&other)).any(alike)
        }
        _ => true,
    })
}

/// The particulars of whoever complains, as they stand; none of whoever gave none.
async fn complainant(conn: &mut Conn, org: &str, dossier: &str) -> Result<Option<Party>, Error> {
    let rows = party::by_dossier(conn, org, dossier).await?;
    let known = |party: &Party| !party.name.is_empty() || party.email.is_some() || party.phone.is_some();
    Ok(rows.into_iter().find(|party| party.role == "complainant" && known(party)))
}
