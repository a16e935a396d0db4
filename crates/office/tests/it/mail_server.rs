//! Mail that administrators set up: until then it waits, in every process; a password is for one server only.

use domain::people::PersonId;
use jiff::SignedDuration;
use mail::Catcher;
use office::mail_server::{MailFlaw, Typed, Unset};
use office::mail_way::MailNow;
use office::seal::SealKey;
use office::{MailWay, Office};
use store::{document, job, on_both};

use crate::job::{monday, submitted};
use crate::support::{ORG, bodies, office_with, town};

fn boss() -> PersonId {
    PersonId("boss".to_owned())
}

fn here(port: u16) -> Typed {
    Typed {
        host: "127.0.0.1".to_owned(),
        port: port.to_string(),
        tls: "none".to_owned(),
        sender: "gehoor@post.example".to_owned(),
        envelope_sender: "bounces@post.example".to_owned(),
        ..Typed::default()
    }
}

fn elsewhere(password: &str) -> Typed {
    Typed {
        host: "mail.example".to_owned(),
        port: "587".to_owned(),
        tls: "starttls".to_owned(),
        username: "gehoor".to_owned(),
        password: password.to_owned(),
        ..Typed::default()
    }
}

async fn state(office: &Office, dossier: &str) -> String {
    let mut conn = office.store().read().await.expect("a connection");
    document::by_dossier(&mut conn, ORG, dossier).await.expect("letters").remove(0).state
}

async fn flaws(office: &Office, version: i64, typed: &Typed) -> Vec<MailFlaw> {
    match office.set_mail(&boss(), version, typed).await.expect("a store") {
        Err(Unset::Flaws(flaws)) => flaws,
        other => panic!("{other:?}"),
    }
}

on_both! {
    async fn mail_waits_until_it_is_set_up_and_then_leaves_from_every_process(store: Store) {
        let folder = tempfile::tempdir().expect("a folder");
        let way = || MailWay::Kept(SealKey::at(folder.path().join("mail-key")));
        let clock = monday();
        town(&store).await;
        let office = office_with(&store, ORG, &clock, bodies(&["town"]), way()).await;
        let other = office_with(&store, ORG, &clock, bodies(&["town"]), way()).await;
        let dossier = submitted(&office).await.dossier;
        for _ in 0..3 {
            office.run_due_jobs().await.expect("jobs");
            clock.wait(SignedDuration::from_hours(24 * 30));
        }
        assert!(office.mail_waits() && !office.has_mail());
        assert_eq!(state(&office, &dossier).await, "waiting");
        {
            let mut conn = store.read().await.expect("a connection");
            let jobs = job::by_dossier(&mut conn, ORG, &dossier).await.expect("jobs");
            let send = jobs.iter().find(|job| job.kind == "send").expect("a letter to send");
            assert_eq!((send.attempts, send.done_at), (0, None), "waiting is no attempt");
        }

        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let set = office.set_mail(&boss(), 0, &here(catcher.address().port())).await.expect("a store");
        assert_eq!(set, Ok(()));
        other.run_due_jobs().await.expect("jobs");
        assert!(!other.mail_waits() && other.has_mail());
        assert_eq!(state(&office, &dossier).await, "sent");
        let mails = catcher.messages();
        let receipt = mails.iter().find(|mail| mail.raw.windows(9).any(|part| part == b"Reply-To:"));
        let raw = String::from_utf8_lossy(&receipt.expect("a receipt").raw).into_owned();
        assert!(raw.contains("<gehoor@post.example>") && raw.contains("Reply-To: klachten@town.example"), "{raw}");
    }

    async fn a_password_opens_for_its_own_server_with_its_own_key_only(store: Store) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("mail-key");
        town(&store).await;
        let way = || MailWay::Kept(SealKey::at(&file));
        let office = office_with(&store, ORG, &monday(), bodies(&["town"]), way()).await;
        assert_eq!(flaws(&office, 0, &elsewhere("")).await, [MailFlaw::NoPassword]);
        assert!(!file.exists(), "a key was made for nothing");
        assert_eq!(office.set_mail(&boss(), 0, &elsewhere("geheim")).await.expect("a store"), Ok(()));
        let late = office.set_mail(&boss(), 0, &elsewhere("anders")).await.expect("a store");
        assert!(matches!(late, Err(Unset::Changed(now)) if now.version == 1 && now.server.has_password));

        let thief = Typed { host: "thief.example".to_owned(), ..elsewhere("") };
        assert_eq!(flaws(&office, 1, &thief).await, [MailFlaw::PasswordAgain]);
        let open = Typed { tls: "none".to_owned(), ..elsewhere("") };
        assert_eq!(flaws(&office, 1, &open).await, [MailFlaw::Unprotected, MailFlaw::PasswordAgain]);
        let kept = Typed { sender: "gehoor@post.example".to_owned(), ..elsewhere("") };
        assert_eq!(office.set_mail(&boss(), 1, &kept).await.expect("a store"), Ok(()));

        let sealed = office.keep_typed(&boss(), &elsewhere("nieuw"));
        let back = Typed { sealed: sealed.clone(), ..elsewhere("") };
        assert_eq!(office.set_mail(&boss(), 2, &back).await.expect("a store"), Ok(()), "as it was typed before");
        let other = PersonId("other".to_owned());
        assert_eq!(office.keep_typed(&other, &back), "", "what someone else typed");

        let mut conn = store.read().await.expect("a connection");
        let audit = store::audit::latest(&mut conn, ORG, None, 100).await.expect("changes");
        let told: Vec<_> = audit.iter().filter(|entry| entry.what == "mail").collect();
        assert_eq!(told.len(), 3);
        let words = format!("{told:?}");
        assert!(words.contains("changed") && !words.contains("geheim") && !words.contains("nieuw"), "{words}");
        drop(conn);

        std::fs::remove_file(&file).expect("the key was there");
        let restored = office_with(&store, ORG, &monday(), bodies(&["town"]), way()).await;
        assert!(matches!(restored.mail_now(), MailNow::Locked) && restored.mail_waits());
        assert_eq!(flaws(&restored, 3, &kept).await, [MailFlaw::PasswordAgain]);
        assert_eq!(restored.set_mail(&boss(), 3, &elsewhere("geheim")).await.expect("a store"), Ok(()));
        assert!(matches!(restored.mail_now(), MailNow::Leaves(_)));
    }
}
