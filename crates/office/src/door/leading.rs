//! What another dossier must be like, so that one can go on in it or be handled together with it.

use domain::act::Act;
use domain::decide::{Command, may_lead};
use domain::dossier::Dossier;
use domain::refusal::{Reason, RecordFlaw, Refusal};
use store::party::{self, Party};
use store::{Conn, dossier};

use super::{Passage, Stop, load_events, pinned};
use crate::error::Error;
use crate::paper::Particulars;
use crate::similar::{Likeness, likeness};

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
        if self.leads_others().await? {
            return Ok(Some(RecordFlaw::LeadsOthers));
        }
        let (one, other) =
            (complainant(self.tx, org, &self.dossier.id).await?, complainant(self.tx, org, &lead.id).await?);
        let another = act == Act::Merge && !same_person(one.as_ref(), other.as_ref());
        Ok(another.then_some(RecordFlaw::LeadOfAnother))
    }

    async fn leads_others(&mut self) -> Result<bool, Error> {
        let org = self.org();
        let led = dossier::joined_to(self.tx, org, &self.dossier.id).await?;
        Ok(led.iter().any(|led| led.closed_on.is_none()))
    }

    /// Why it cannot go to another body: what is handled together is with one.
    pub(super) async fn together_flaw(&mut self) -> Result<Option<RecordFlaw>, Error> {
        if self.dossier.joined_to.is_some() {
            return Ok(Some(RecordFlaw::JoinedStill));
        }
        Ok(self.leads_others().await?.then_some(RecordFlaw::LeadsOthers))
    }
}

/// Whether whoever complains may be who complains in the lead, who gets the only answer. Of whoever gave nothing by which to know them nobody
/// waits for one. A name alone says little where addresses or numbers say otherwise.
fn same_person(one: Option<&Party>, lead: Option<&Party>) -> bool {
    let (Some(one), Some(lead)) = (one, lead) else { return one.is_none() };
    let alike = likeness(&Particulars::of_party(one), lead);
    let differ = |one: &Option<String>, lead: &Option<String>| one.is_some() && lead.is_some() && one != lead;
    let otherwise = differ(&one.email, &lead.email) || differ(&one.phone, &lead.phone);
    alike.iter().any(|like| *like != Likeness::Name || !otherwise)
}

/// The particulars of whoever complains, as they stand; none of whoever gave none.
async fn complainant(conn: &mut Conn, org: &str, dossier: &str) -> Result<Option<Party>, Error> {
    let rows = party::by_dossier(conn, org, dossier).await?;
    let known = |party: &Party| !party.name.is_empty() || party.email.is_some() || party.phone.is_some();
    Ok(rows.into_iter().find(|party| party.role == "complainant" && known(party)))
}
