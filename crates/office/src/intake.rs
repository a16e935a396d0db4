//! Intake: what arrives becomes a dossier. Receipt, registration and number are three facts, noted in one passage.

use domain::decide::Command;
use domain::intake::{Classification, Grievance, Kind, Medium, Receipt, Registration, Source};
use domain::language::Lang;
use domain::people::Actor;
use domain::record::Record;
use jiff::civil::Date;
use store::upload::Upload;

use crate::door::{Answer, Request};
use crate::error::Error;
use crate::office::Office;
use crate::paper::{COMPLAINANT, Particulars, prose};

/// How much of a message stands for a grievance until someone words it better, in characters.
const GRIEVANCE_LENGTH: usize = 160;

/// What arrives, by the public form or registered by staff.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The body it is addressed to.
    pub body: String,
    /// The unit, when the service chosen says it.
    pub unit: Option<String>,
    /// How it came.
    pub medium: Medium,
    /// Who passed it on.
    pub source: Source,
    /// The legal date of receipt.
    pub received_on: Date,
    /// The date of the letter's postmark.
    pub sent_on: Option<Date>,
    /// The dossier's language.
    pub language: Lang,
    /// Who complains.
    pub complainant: Particulars,
    /// Who acts for them.
    pub representative: Option<Particulars>,
    /// A code of the form's relations.
    pub relation: Option<String>,
    /// What was said or written.
    pub message: String,
    /// What would put it right.
    pub desired: String,
    /// When it happened.
    pub happened_on: Option<Date>,
    /// What it is; without it, classifying stays to be done.
    pub kind: Option<Kind>,
    /// The grievances as worded by whoever registers, each with a code of the form's subjects; empty takes the beginning
    /// of the message.
    pub grievances: Vec<(String, Option<String>)>,
    /// The files that came with it.
    pub files: Vec<Upload>,
}

impl Office {
    /// Receives, registers and (when the kind is known) classifies, in one passage. The same `token` a second time
    /// answers with the first dossier.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails; a refusal is an answer.
    pub async fn submit(
        &self,
        what: Submission,
        actor: Actor,
        token: Option<String>,
    ) -> Result<Answer, Error> {
        let request = self.submission(&what, actor, token)?;
        self.act(request).await
    }

    fn submission(&self, what: &Submission, actor: Actor, token: Option<String>) -> Result<Request, Error> {
        let dossier = self.clock().id();
        let by = actor.person().map_or(COMPLAINANT, |person| &person.0).to_owned();
        let mut papers = self.papers(&dossier, what.language, &by);
        let message = papers.text("message", &what.message);
        let desired = papers.text_if_any("desired-outcome", &what.desired);
        let given = |party: &&Particulars| !party.is_empty();
        let complainant = Some(&what.complainant).filter(given);
        let representative = what.representative.as_ref().filter(given);
        let reached = representative.map(Particulars::reach).unwrap_or_default();
        let mut reach = what.complainant.reach();
        reach.email |= reached.email;
        reach.postal |= reached.postal;
        let body = self.body(&what.body)?;
        let procedure = match what.kind {
            Some(Kind::Dispute) => self.library().of_disputes(&body),
            _ => Some(self.library().of_body(&body)),
        };
        let none = || Error::Broken(format!("{} has no procedure for disputes", what.body));
        let procedure = procedure.ok_or_else(none)?;
        let receipt = Receipt {
            procedure: procedure.digest.clone(),
            body: what.body.clone(),
            unit: what.unit.clone(),
            medium: what.medium,
            source: what.source,
            received_on: what.received_on,
            sent_on: what.sent_on,
            language: what.language,
            complainant: complainant.map(|party| papers.party("complainant", party, what.language)),
            representative: representative.map(|party| papers.party("representative", party, what.language)),
            reach,
            relation: what.relation.clone(),
            message,
            desired,
            happened_on: what.happened_on,
        };
        let grievances = what.kind.map(|_| match what.grievances.is_empty() {
            true => vec![(beginning(&what.message), None)],
            false => what.grievances.clone(),
        });
        let mut brought = papers.attach_all(what.files.clone());
        let mut records = vec![
            Record::Receive(Box::new(receipt)),
            Record::Register(Registration { number: String::new() }),
        ];
        if let (Some(kind), Some(grievances)) = (what.kind, grievances) {
            let grievances = grievances.into_iter().map(|(text, subject)| Grievance {
                text: papers.text("grievance", &text),
                subject,
                main: false,
            });
            let grievances = grievances.collect();
            records.push(Record::Classify(Classification { kind, grievances, reason: None }));
        }
        let command = |record: Record| {
            let activity = procedure.first_of(record.act()).map(|activity| activity.id.clone());
            let missing =
                || Error::Broken(format!("{} has no activity {}", procedure.name, record.act().code()));
            let activity = activity.ok_or_else(missing)?;
            Ok::<_, Error>(Command {
                activity,
                item: None,
                record,
                attachments: std::mem::take(&mut brought),
                seen: None,
            })
        };
        let commands = records.into_iter().map(command).collect::<Result<Vec<_>, _>>()?;
        Ok(Request { dossier, actor, commands, papers, token })
    }
}

/// A short first line that ends in a comma, or two words and nothing more: *Geachte heer,*, *Bonjour*.
fn is_salutation(line: &str) -> bool {
    let words = line.split_whitespace().count();
    words <= 2 || (words <= 6 && line.ends_with([',', '!']))
}

/// Where the first sentence ends. A point after an initial, a day's number or what is always cut short ends none.
fn sentence_end(line: &str) -> Option<usize> {
    const CUT_SHORT: [&str; 23] = [
        "art", "bijv", "bv", "ca", "dhr", "dr", "drs", "env", "etc", "fr", "hr", "ing", "ir", "mevr", "mgr",
        "mm", "mr", "mrs", "mw", "nr", "prof", "st", "vgl",
    ];
    let ends = |(at, sign): &(usize, char)| {
        let word = line[..*at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let short = word.chars().count() == 1 || CUT_SHORT.contains(&&*word.to_lowercase());
        let day = word.len() < 3 && !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
        let over = line[at + sign.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
        match sign {
            '?' | '!' => true,
            '.' => over && (line.len() == at + 1 || !(short || day)),
            _ => false,
        }
    };
    line.char_indices().find(ends).map(|(at, _)| at)
}

/// The first sentence of a message after its salutation, or as much of it as fits.
pub fn beginning(message: &str) -> String {
    let text = prose(message);
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    // a salutation says nothing of what it is about
    let line = lines().find(|line| !is_salutation(line)).or_else(|| lines().next()).unwrap_or_default();
    let sentence = sentence_end(line).map_or(line, |end| &line[..=end]);
    match sentence.char_indices().nth(GRIEVANCE_LENGTH) {
        Some((end, _)) => format!("{}…", sentence[..end].trim_end()),
        None => sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_point_that_cuts_a_word_short_ends_no_sentence() {
        let of_a_court = "Recours en annulation de la décision excluant M. Petit de l’épreuve. La suite.";
        assert_eq!(
            beginning(of_a_court),
            "Recours en annulation de la décision excluant M. Petit de l’épreuve."
        );
        assert_eq!(
            beginning("Dhr. J. de Wit belde op 3. mei om 9.30 uur. Niets."),
            "Dhr. J. de Wit belde op 3. mei om 9.30 uur."
        );
        assert_eq!(beginning("Ik sprak met mevr."), "Ik sprak met mevr.");
        assert_eq!(beginning("Waarom? Ik weet het niet."), "Waarom?");
    }

    #[test]
    fn a_salutation_is_no_grievance() {
        assert_eq!(
            beginning("Bonjour,\n\nL'épreuve a commencé trop tard. Merci."),
            "L'épreuve a commencé trop tard."
        );
        assert_eq!(beginning("Geachte heer, geachte mevrouw,\nIk wacht al weken."), "Ik wacht al weken.");
        assert_eq!(beginning("Niemand antwoordt"), "Niemand antwoordt", "there is nothing else");
        assert_eq!(
            beginning("Er is een gat in de weg, al weken.\nEn nu?"),
            "Er is een gat in de weg, al weken."
        );
    }
}
