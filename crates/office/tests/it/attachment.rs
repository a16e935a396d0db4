//! Files: from a form into the record, along with a letter, held against the record, and swept when nobody came back.

use domain::decide::Command;
use domain::handling::Note;
use domain::language::Lang;
use domain::people::{Actor, PersonId};
use domain::record::Record;
use jiff::SignedDuration;
use office::attachment::{FileFlaw, FileLimits, Holder};
use office::clock::Clock;
use office::intake::Submission;
use office::verify::{Broken, Damage, verify};
use office::{Office, Request};
use store::upload::Upload;
use store::{attachment, on_both};

use crate::support::{ORG, bodies, complaint, office, town};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n";

fn visit(secret: &str) -> Holder {
    Holder::Visit(secret.to_owned())
}

async fn upload(office: &Office, holder: &Holder, name: &str, bytes: &[u8]) -> Upload {
    office.take_file(holder, name, bytes).await.expect("a place").unwrap_or_else(|flaw| panic!("{flaw:?}"))
}

async fn submitted(office: &Office, files: Vec<Upload>) -> String {
    let what = Submission { files, ..complaint("De lamp is stuk.") };
    office.submit(what, Actor::System, None).await.expect("an answer").expect("taken in").dossier
}

async fn blobs(office: &Office) -> usize {
    use futures_util::TryStreamExt as _;
    office.blobs().list(ORG).try_collect::<Vec<_>>().await.expect("a list").len()
}

async fn broken(office: &Office) -> Vec<Damage> {
    let found = verify(office.store(), Some(office.blobs()), ORG).await.expect("looked");
    found.broken.into_iter().map(|Broken { damage, .. }| damage).collect()
}

on_both! {
    async fn a_file_goes_from_the_form_into_the_record_and_answers_to_it(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let holder = visit("secret");
        let file = upload(&office, &holder, "C:\\rekening.pdf", PDF).await;
        assert_eq!((file.name.as_str(), file.media_type.as_str()), ("rekening.pdf", "application/pdf"));
        assert!(!file.holder.contains("secret"), "the secret stays with its browser");
        let ids = [file.id.clone()];
        assert_eq!(office.uploads(&visit("other"), &ids).await.expect("uploads"), []);
        assert_eq!(office.uploads(&holder, &ids).await.expect("uploads"), std::slice::from_ref(&file));

        let dossier = submitted(&office, vec![file.clone()]).await;
        assert_eq!(office.uploads(&holder, &ids).await.expect("uploads"), [], "it went with its form");
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        let brought = &reading.dossier.events[0].done().expect("an act").attachments;
        assert_eq!((brought.len(), &brought[0].id, &brought[0].digest), (1, &file.id, &file.digest));
        assert_eq!(reading.dossier.events[1].done().expect("an act").attachments, []);
        let row = reading.attachment(&brought[0]).expect("a row");
        assert_eq!((row.origin.as_str(), row.created_by.as_str()), ("complainant", "complainant"));
        assert_eq!(reading.attachments_of_complainant(), [row]);
        let found = verify(&store, Some(office.blobs()), ORG).await.expect("looked");
        assert_eq!((found.broken.as_slice(), found.attachments), (&[][..], Some(1)));
        assert_eq!(verify(&store, None, ORG).await.expect("looked").attachments, None);

        // one byte, then all of them
        let (name, id) = (row.name.clone(), row.id.clone());
        let mut changed = PDF.to_vec();
        changed[9] ^= 1;
        office.blobs().put(&row.blob, b"", &changed).await.expect("another byte");
        assert_eq!(broken(&office).await, [Damage::FileChanged { name: name.clone(), id: id.clone() }]);
        office.blobs().remove(&row.blob).await.expect("removed");
        assert_eq!(broken(&office).await, [Damage::FileGone { name, id }]);
    }

    async fn a_file_goes_with_one_form_alone(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let file = upload(&office, &visit("a"), "a.pdf", PDF).await;
        let dossier = submitted(&office, vec![file.clone()]).await;
        let again = Submission { files: vec![file], ..complaint("Nog eens.") };
        assert!(office.submit(again, Actor::System, None).await.is_err());
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(store::event::dossiers(&mut conn, ORG).await.expect("dossiers"), [dossier], "nothing of it is kept");
    }

    async fn what_staff_attach_is_theirs_and_stays_within(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = submitted(&office, Vec::new()).await;
        let person = PersonId("dirk".to_owned());
        let file = upload(&office, &Holder::Person(person.clone()), "nota.txt", b"Intern.").await;
        let mut papers = office.papers(&dossier, Lang::Nl, &person.0);
        let record = Record::Note(Note { text: papers.text("note", "Zie bijlage.") });
        let attachments = papers.attach_all(vec![file]);
        let command = Command { activity: "note".to_owned(), item: None, record, attachments, seen: None };
        let (actor, commands) = (Actor::Person(person), vec![command]);
        let request = Request { dossier: dossier.clone(), actor, commands, papers, token: None };
        let answer = office.act(request).await.expect("an answer");
        answer.unwrap_or_else(|refusal| panic!("{refusal:?}"));
        let reading = office.dossier_by_id(&dossier).await.expect("a dossier");
        assert_eq!(reading.attachments.len(), 1);
        assert_eq!((reading.attachments[0].origin.as_str(), broken(&office).await.len()), ("staff", 0));
        assert!(reading.attachments_of_complainant().is_empty());
    }

    async fn what_nobody_came_back_for_is_swept_after_a_day(store: Store) {
        // the bytes bear the disk's own time, so this clock begins there
        let clock = Clock::still(Clock::real().machine_now());
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let dossier = {
            let file = upload(&office, &visit("a"), "a.pdf", PDF).await;
            submitted(&office, vec![file]).await
        };
        let left = upload(&office, &visit("a"), "b.pdf", PDF).await;
        let orphan = store::blob::key(ORG, &clock.secret());
        office.blobs().put(&orphan, b"", b"its row never came").await.expect("written");
        assert_eq!(office.sweep_files().await.expect("swept"), 0);
        assert_eq!(blobs(&office).await, 3);
        clock.wait(SignedDuration::from_hours(23));
        let young = upload(&office, &visit("a"), "c.pdf", PDF).await;
        clock.wait(SignedDuration::from_hours(2));
        assert_eq!(office.sweep_files().await.expect("swept"), 2);
        assert_eq!(office.uploads(&visit("a"), &[left.id, young.id.clone()]).await.expect("uploads"), [young]);
        assert_eq!(office.blobs().read(&orphan).await.expect("read"), None);
        let mut conn = store.read().await.expect("a reader");
        let kept = attachment::by_dossier(&mut conn, ORG, &dossier).await.expect("files");
        assert!(office.blobs().read(&kept[0].blob).await.expect("read").is_some(), "a dossier's files stay");
        assert_eq!(broken(&office).await, []);
    }

    async fn what_another_installation_keeps_in_the_folder_is_never_swept(store: Store) {
        let clock = Clock::still(Clock::real().machine_now());
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let theirs = store::blob::key(ORG, &clock.secret());
        office.blobs().put(&theirs, b"", b"a dossier's elsewhere").await.expect("written");
        office.blobs().put("installation", b"", b"another").await.expect("written");
        clock.wait(SignedDuration::from_hours(25));
        for told in [1, 0] {
            assert_eq!(office.sweep_files().await.expect("looked"), 0);
            assert_eq!(office.troubles().len(), told, "said once");
        }
        office.blobs().put("installation", b"", office.installation().as_bytes()).await.expect("written");
        assert_eq!(office.sweep_files().await.expect("swept"), 1);
    }

    async fn a_file_that_is_not_taken_leaves_nothing(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let large = vec![b'x'; FileLimits::default().each as usize + 1];
        let cases: [(&str, &[u8], FileFlaw); 6] = [
            ("a.exe", b"MZ", FileFlaw::Kind),
            ("a.html", b"<p>", FileFlaw::Kind),
            ("a.ZIP", b"PK", FileFlaw::Archive),
            ("a.pdf", b"no pdf", FileFlaw::NotWhatItSays),
            ("a.txt", b"", FileFlaw::Empty),
            ("a.txt", &large, FileFlaw::TooLarge(FileLimits::default().each)),
        ];
        for (name, bytes, flaw) in cases {
            let taken = office.take_file(&visit("a"), name, bytes).await.expect("a place");
            assert_eq!(taken.expect_err(name), flaw);
        }
        assert_eq!(blobs(&office).await, 0);
    }

    async fn a_mail_is_opened_and_its_files_are_looked_at_one_by_one(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let mail = b"From: Jo <jo@post.example>\r\nDate: Mon, 2 Mar 2026 08:00:00 +0100\r\n\
            Subject: =?utf-8?Q?Al_w=C3=A9ken?=\r\nMIME-Version: 1.0\r\n\
            Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nDe lamp is stuk.\r\n\
            --x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"../r.pdf\"\r\n\r\n%PDF-1.7\r\n\
            --x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"w.exe\"\r\n\r\nMZ\r\n\
            --x--\r\n";
        let holder = Holder::Person(PersonId("desk".to_owned()));
        let file = upload(&office, &holder, "m.eml", mail).await;
        let opened = office.open_mail(&holder, &file, Lang::En).await.expect("a place").expect("a mail");
        for part in ["Jo <jo@post.example>", "2\u{a0}March 2026", "Al wéken", "De lamp is stuk."] {
            let text = format!("{}\n{}", opened.head, opened.body);
            assert!(text.contains(part), "{part}: {text}");
        }
        assert_eq!(opened.files.len(), 2);
        assert_eq!(opened.files[0].as_ref().expect("a file").name, "r.pdf");
        assert_eq!(opened.files[1], Err(("w.exe".to_owned(), FileFlaw::Kind)));
        for poison in [&b"From: \xFF\xFE\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--"[..], b"a: b"] {
            let file = upload(&office, &holder, "p.eml", poison).await;
            office.open_mail(&holder, &file, Lang::En).await.expect("nothing stops");
        }
    }

    async fn one_household_does_not_take_the_room_of_all(store: Store) {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"));
        town(&store).await;
        let office = office(&store, ORG, &clock, bodies(&["town"])).await;
        let from = |last: u8| Some(std::net::IpAddr::from([192, 0, 2, last]));
        let begin = async |visitor: &str, last| {
            let begun = office.begin_file(&visit(visitor), from(last), "a.txt").await.expect("a place");
            begun.err()
        };
        let mut first = office.begin_file(&visit("a"), from(1), "a.txt").await.expect("a place").expect("room");
        first.write(b"Een nota.").await.expect("a place").expect("room");
        let kept = first.finish().await.expect("a place").expect("a text");
        assert!(!kept.source.is_empty() && !kept.source.contains("192.0.2"), "{}", kept.source);
        assert_eq!(begin("b", 1).await, None);
        let size = i64::try_from(FileLimits::default().waiting_of_one()).expect("a size");
        let much = Upload { id: "much".to_owned(), blob: "much".to_owned(), size, ..kept };
        let written = store.write(move |tx| Box::pin(async move { store::upload::insert(tx, ORG, &much).await }));
        written.await.expect("a row");
        assert_eq!(begin("b", 1).await, Some(FileFlaw::NoRoom), "another browser at the same address");
        assert_eq!(begin("b", 2).await, None, "whoever is elsewhere has room");
    }
}
