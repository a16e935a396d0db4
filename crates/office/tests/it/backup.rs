//! A backup holds everything that cannot be made again, whatever the engine was.

use std::io::Cursor;

use domain::people::Actor;
use office::Office;
use office::attachment::Holder;
use office::backup::{self, Source, Target};
use office::clock::Clock;
use store::attachment::{self, Attachment};
use store::tombstone::{self, Tombstone};
use store::{Blobs, Options, Store, event, on_both};

use crate::support::{ORG, bodies, complaint, office, town};

fn clock() -> Clock {
    Clock::still("2026-03-02T08:00:00Z".parse().expect("a moment"))
}

/// Two dossiers with letters, one with an attachment; a third that was lawfully destroyed.
async fn filled(store: &Store) -> Office {
    town(store).await;
    let office = office(store, ORG, &clock(), bodies(&["town"])).await;
    let mut ids = Vec::new();
    for message in ["Het loket was dicht.", "Niemand antwoordt.", "Dit wordt vernietigd."] {
        let passed = office.submit(complaint(message), Actor::System, None).await.expect("the machinery");
        ids.push(passed.expect("a dossier").dossier);
    }
    attach(&office, &ids[0], &[0, 159, 146, 150, 255]).await;
    destroy(store, &ids[2]).await;
    office
}

pub async fn attach(office: &Office, dossier: &str, bytes: &[u8]) {
    let (salt, key) = (vec![7; 32], store::blob::key(ORG, &"ab".repeat(32)));
    let written = office.blobs().put(&key, &salt, bytes).await.expect("room");
    let row = Attachment {
        id: "0001".to_owned(),
        dossier: dossier.to_owned(),
        name: "foto.png".to_owned(),
        media_type: "image/png".to_owned(),
        size: bytes.len() as i64,
        blob: key,
        salt,
        digest: written.digest,
        origin: "complainant".to_owned(),
        created_at: "2026-03-02T08:00:00Z".parse().expect("a moment"),
        created_by: "complainant".to_owned(),
        content: None,
    };
    let written: Result<(), store::Error> = office
        .store()
        .write(move |tx| Box::pin(async move { attachment::insert(tx, ORG, &row).await }))
        .await;
    written.expect("a row");
}

async fn destroy(store: &Store, dossier: &str) {
    let head = {
        let mut conn = store.read().await.expect("a reader");
        event::heads(&mut conn, ORG)
            .await
            .expect("heads")
            .into_iter()
            .find(|head| head.dossier == dossier)
            .expect("it")
    };
    let stone = Tombstone {
        dossier: head.dossier,
        head_seq: head.seq,
        head_hash: head.hash,
        ground: "selection list 2026, line 4".to_owned(),
        approved_by: "peeters".to_owned(),
        also_approved_by: "dubois".to_owned(),
        destroyed_at: "2026-03-02T08:00:00Z".parse().expect("a moment"),
    };
    let gone: Result<(), store::Error> =
        store.write(move |tx| Box::pin(async move { tombstone::destroy(tx, ORG, &stone).await })).await;
    gone.expect("a lawful destruction");
}

async fn written(store: &Store, blobs: &Blobs) -> (Vec<u8>, backup::Written) {
    let made_at = "2026-03-02T08:00:00Z".parse().expect("a moment");
    let source = Source { store, blobs, product: "Gehoor test", made_at };
    let (out, written) = backup::write(source, Cursor::new(Vec::new())).await.expect("a backup");
    (out.into_inner(), written)
}

on_both! {
    async fn what_is_restored_is_what_was(store: Store) {
        let office = filled(&store).await;
        let (bytes, made) = written(&store, office.blobs()).await;
        assert_eq!((made.attachments, made.missing.len()), (1, 0));
        assert_eq!(written(&store, office.blobs()).await.0, bytes, "the same content is the same file");

        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("backup.zip");
        std::fs::write(&file, &bytes).expect("a file");
        let target = Target {
            url: format!("sqlite:{}", folder.path().join("gehoor.db").display()),
            attachments: folder.path().join("attachments"),
            org: ORG.to_owned(),
        };
        std::fs::create_dir(&target.attachments).expect("a folder");
        std::fs::write(target.attachments.join("installation"), "another").expect("a file");
        let shared = backup::restore(&file, &target).await;
        assert!(matches!(shared, Err(backup::Trouble::Refused(_))), "two in one folder: {shared:?}");
        std::fs::remove_file(target.attachments.join("installation")).expect("a file less");
        let restored = backup::restore(&file, &target).await.expect("a restored installation");
        assert_eq!((restored.checked.dossiers, restored.checked.attachments), (2, 1));
        assert_eq!(restored.verified.broken, []);

        let there = Store::open(&target.url, Options::default()).await.expect("the restored one");
        let blobs = Blobs::folder(&target.attachments).expect("its attachments");
        assert_eq!(written(&there, &blobs).await.0, bytes, "a backup of it is the same file");
        let mut conn = there.read().await.expect("a reader");
        let stones = tombstone::load_all(&mut conn, ORG).await.expect("tombstones");
        assert_eq!(stones.len(), 1, "what was destroyed stays destroyed");
        drop(conn);
        let lists = |store: Store| async move {
            let mut conn = store.read().await.expect("a reader");
            store::projection::dump(&mut conn, ORG).await.expect("the lists")
        };
        assert_eq!(lists(there.clone()).await, lists(store).await);
        there.close().await;
        let again = backup::restore(&file, &target).await;
        assert!(matches!(again, Err(backup::Trouble::Refused(_))), "{again:?}");
    }

    async fn an_attachment_that_is_gone_is_told(store: Store) {
        let office = filled(&store).await;
        office.blobs().remove(&store::blob::key(ORG, &"ab".repeat(32))).await.expect("nothing hinders it");
        let (_, made) = written(&store, office.blobs()).await;
        assert_eq!((made.attachments, made.missing.len()), (0, 1));
        // a form that nobody came back for, whose file is gone: nothing of a dossier
        let holder = Holder::Visit("a".to_owned());
        let left = office.take_file(&holder, "a.txt", b"Een nota.").await.expect("room").expect("a file");
        office.blobs().remove(&left.blob).await.expect("nothing hinders it");
        let (bytes, made) = written(&store, office.blobs()).await;
        assert_eq!((made.attachments, made.missing.len()), (0, 1));
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), &bytes).expect("room");
        let checked = backup::check(file.path()).expect("a backup");
        assert_eq!((checked.attachments, checked.missing), (0, made.missing));
    }
}
