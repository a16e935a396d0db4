//! The private link by which someone follows their own dossier: the number with a code that only this installation can
//! make (docs/decisions/0004-follow-up-link.md). A number alone opens nothing; a link that was replaced neither.

mod waiting;

use domain::people::{PersonId, Role};
use domain::procedure::Procedure;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use store::audit::{self, Audit};
use store::dossier::{self, Dossier, Reader};
use store::{Tx, document, follow_link, setting, submission};
use subtle::ConstantTimeEq;

use crate::clock::Clock;
use crate::door::Passage;
use crate::error::Error;
use crate::letter::{self, RECEIPT};
use crate::office::{FOLLOW_KEY, Office};
use crate::reading::roles_in_force;

/// Letters and digits that are not taken for one another when typed from paper; 32 of them.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// Whether one of these roles takes the links of such dossiers back.
pub fn takes_back(procedure: &Procedure, roles: &[Role]) -> bool {
    procedure.in_charge().any(|role| roles.contains(&role))
}

impl Office {
    /// The code of a dossier whose link was replaced so many times: 80 bits in four groups of four, such as `h3kd-…`.
    pub fn follow_code(&self, dossier: &str, replaced: i64) -> String {
        code(&self.0.follow_key, self.org(), dossier, replaced)
    }

    /// Whether a code, typed with or without its hyphens, is the dossier's. Takes as long for any wrong code.
    pub(crate) fn follow_code_fits(&self, dossier: &str, replaced: i64, code: &str) -> bool {
        let plain = |code: &str| -> Vec<u8> {
            code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase() as u8).collect()
        };
        let (right, given) = (plain(&self.follow_code(dossier, replaced)), plain(code));
        right.ct_eq(&given).into()
    }

    /// The whole address of a dossier's follow-up page.
    pub fn follow_link(&self, number: &str, dossier: &str, replaced: i64) -> String {
        format!("{}/follow/{number}/{}", self.base_url(), self.follow_code(dossier, replaced))
    }

    /// Takes the link of one dossier back and makes another in its place, when the one who asks watches over it: a mail
    /// went to a mistyped address, a letter was stolen. What still waits to leave is written with the new link. With `send`
    /// the receipt goes to the complainant's address of today once more, unless it still waits; without, the next letter
    /// brings the link. `None` when it is not theirs to do. `once` is the hash of the form's token: the same form sent
    /// twice replaces one link.
    ///
    /// # Errors
    /// [`Error`] when the machinery fails.
    pub async fn replace_follow_link(
        &self,
        number: &str,
        by: &PersonId,
        send: bool,
        once: Option<String>,
    ) -> Result<Option<()>, Error> {
        let (office, number, by) = (self.clone(), number.to_owned(), by.clone());
        let replaced = self
            .store()
            .write(move |tx| {
                Box::pin(async move {
                    let Some(line) = dossier::by_number(tx, office.org(), &number).await? else {
                        return Ok(None);
                    };
                    if !may_replace(&office, tx, &line, &by).await? {
                        return Ok(None);
                    }
                    if let Some(token) = once {
                        if submission::find(tx, office.org(), &token).await?.is_some() {
                            return Ok(Some(()));
                        }
                        let at = office.clock().machine_now();
                        submission::insert(tx, office.org(), &token, &line.id, at).await?;
                    }
                    replace_link(&office, tx, (&line, &number), by, send).await?;
                    Ok::<_, Error>(Some(()))
                })
            })
            .await?;
        if replaced.is_some() {
            self.look_for_work();
        }
        Ok(replaced)
    }
}

/// The code of a dossier's link, by the key of the installation.
fn code(key: &[u8], org: &str, dossier: &str, replaced: i64) -> String {
    let digest = mac(key, org, dossier, replaced).finalize().into_bytes();
    let mut code = String::new();
    for (group, bytes) in digest[..10].chunks(5).enumerate() {
        let bits = bytes.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        for place in 0..8 {
            if (group, place) != (0, 0) && place % 4 == 0 {
                code.push('-');
            }
            code.push(char::from(ALPHABET[(bits >> (35 - 5 * place) & 31) as usize]));
        }
    }
    code
}

fn mac(key: &[u8], org: &str, dossier: &str, replaced: i64) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(org.as_bytes());
    mac.update(&[0]);
    mac.update(dossier.as_bytes());
    // the first link of a dossier is the one that letters of the past hold
    if replaced > 0 {
        mac.update(&[0]);
        mac.update(&replaced.to_be_bytes());
    }
    mac
}

async fn replace_link(
    office: &Office,
    tx: &mut Tx,
    (line, number): (&Dossier, &str),
    by: PersonId,
    send: bool,
) -> Result<(), Error> {
    let (org, clock) = (office.org(), office.clock());
    let before = follow_link::generation(tx, org, &line.id).await?;
    follow_link::replace(tx, org, &line.id).await?;
    let entry = Audit {
        id: clock.id(),
        at: clock.machine_now(),
        who: by.0,
        what: format!("follow-link/{number}"),
        was: None,
        became: None,
    };
    audit::insert(tx, org, &entry).await?;
    let codes = (office.follow_code(&line.id, before), office.follow_code(&line.id, before + 1));
    let documents = document::by_dossier(tx, org, &line.id).await?;
    let waiting: Vec<_> = documents.into_iter().filter(|row| row.state == "waiting").collect();
    let brought = waiting.iter().any(|row| row.kind == RECEIPT && row.body_text.contains(&codes.0));
    for row in waiting {
        waiting::relink(tx, (org, clock), row, &codes, office.today(&line.body)).await?;
    }
    if send && !brought {
        let mut passage = Passage::open(office, tx, &line.id, None).await?;
        // no letter about a dispute brings a link: it was told by word of mouth
        if !passage.procedure.is_for_disputes() {
            letter::write_receipt_again(&mut passage).await?;
        }
    }
    Ok(())
}

/// Whoever sees the dossier and has a role today that runs it.
async fn may_replace(office: &Office, tx: &mut Tx, line: &Dossier, by: &PersonId) -> Result<bool, Error> {
    let today = office.today(&line.body);
    if !dossier::visible(tx, office.org(), &line.id, &Reader { person: &by.0, today }).await? {
        return Ok(false);
    }
    let passage = Passage::open(office, tx, &line.id, None).await?;
    let roles = roles_in_force(&passage.everyone.roster, &passage.dossier, by, today);
    Ok(takes_back(&passage.procedure, &roles))
}

/// Replaces the key of an installation: every link that was ever sent opens nothing from then on; what still waits to
/// leave is written with new ones. A program that runs keeps the former key until it is started anew.
///
/// # Errors
/// [`Error`] of the database.
pub async fn replace_key(store: &store::Store, org: &str, clock: &Clock) -> Result<(), Error> {
    let (org, fresh, clock) = (org.to_owned(), clock.secret(), clock.clone());
    let entry = Audit {
        id: clock.id(),
        at: clock.machine_now(),
        who: "system".to_owned(),
        what: "follow-key".to_owned(),
        was: None,
        became: None,
    };
    store
        .write(move |tx| {
            Box::pin(async move {
                if let Some(former) = setting::get(tx, &org, FOLLOW_KEY).await? {
                    waiting::relink_all(tx, &org, &clock, (former.as_bytes(), fresh.as_bytes())).await?;
                }
                setting::set(tx, &org, FOLLOW_KEY, &fresh).await?;
                audit::insert(tx, &org, &entry).await?;
                Ok::<_, Error>(())
            })
        })
        .await
}
