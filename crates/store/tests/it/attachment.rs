//! Files: bytes in a folder, and rows beside them.

use futures_util::TryStreamExt;
use store::attachment::{self, Attachment};
use store::upload::{self, Upload};
use store::{Blobs, Error, blob, on_both, salted_digest};

use crate::support::{ORG, moment};

fn upload(id: &str, holder: &str, seconds: i64) -> Upload {
    Upload {
        source: String::new(),
        id: id.to_owned(),
        holder: holder.to_owned(),
        name: "räkening ☂.pdf".to_owned(),
        media_type: "application/pdf".to_owned(),
        size: 3,
        blob: format!("main/ab/{id}"),
        salt: vec![0, 255],
        digest: "x".to_owned(),
        created_at: moment(seconds),
    }
}

pub fn attached(id: &str, seconds: i64) -> Attachment {
    let Upload { id, name, media_type, size, blob, salt, digest, created_at, .. } = upload(id, "", seconds);
    let (dossier, origin, created_by) = ("D".to_owned(), "staff".to_owned(), "jan".to_owned());
    let content = None;
    Attachment {
        id,
        dossier,
        name,
        media_type,
        size,
        blob,
        salt,
        digest,
        origin,
        created_at,
        created_by,
        content,
    }
}

on_both! {
    async fn an_upload_is_its_holders_alone(store: Store) {
        let written: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                upload::insert(tx, ORG, &upload("u2", "jan", 5)).await?;
                upload::insert(tx, ORG, &upload("u1", "jan", 0)).await?;
                upload::insert(tx, ORG, &upload("u3", "an", 0)).await?;
                let both = upload("", "", 0).size * 2;
                assert_eq!(upload::waiting(tx, ORG, "ja").await?, both);
                assert_eq!(upload::waiting(tx, ORG, "n").await?, 0);
                assert!(!upload::remove(tx, ORG, "an", "u1").await?, "of someone else");
                assert!(upload::remove(tx, ORG, "an", "u3").await?);
                assert!(!upload::remove(tx, ORG, "an", "u3").await?, "gone already");
                Ok(())
            }))
            .await;
        written.expect("rows");
        let mut conn = store.read().await.expect("a reader");
        let of_jan = upload::of_holder(&mut conn, ORG, "jan").await.expect("uploads");
        assert_eq!(of_jan, [upload("u1", "jan", 0), upload("u2", "jan", 5)]);
        let old = upload::older_than(&mut conn, ORG, moment(5)).await.expect("uploads");
        assert_eq!(old, [upload("u1", "jan", 0)]);
        // more than one question asks after
        let asked: Vec<_> = (1..40).map(|number| format!("main/ab/u{number}")).collect();
        let known = attachment::known_blobs(&mut conn, ORG, &asked).await.expect("an answer");
        assert!(known.iter().eq(["main/ab/u1", "main/ab/u2"]), "{known:?}");
        assert!(attachment::known_blobs(&mut conn, ORG, &[]).await.expect("an answer").is_empty());
    }

    async fn files_of_a_dossier(store: Store) {
        let written: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                attachment::insert(tx, ORG, &attached("a1", 0)).await?;
                attachment::insert(tx, ORG, &attached("a2", 1)).await
            }))
            .await;
        written.expect("rows");
        let mut conn = store.read().await.expect("a reader");
        let (one, two) = (attached("a1", 0), attached("a2", 1));
        assert_eq!(attachment::by_dossier(&mut conn, ORG, "D").await.expect("files"), [one.clone(), two]);
        assert_eq!(attachment::by_id(&mut conn, ORG, "D", "a1").await.expect("a file"), Some(one));
        assert_eq!(attachment::by_id(&mut conn, ORG, "E", "a1").await.expect("no file"), None, "another dossier's");
        let asked = ["main/ab/a1".to_owned()];
        assert_eq!(attachment::known_blobs(&mut conn, ORG, &asked).await.expect("an answer").len(), 1);
        let twice: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                let again = Attachment { id: "a9".to_owned(), ..attached("a1", 0) };
                attachment::insert(tx, ORG, &again).await
            }))
            .await;
        assert!(matches!(twice, Err(Error::Conflict(_))), "one blob, one row");
        let nobody: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                attachment::insert(tx, ORG, &Attachment { origin: "wind".to_owned(), ..attached("a3", 0) }).await
            }))
            .await;
        assert!(nobody.is_err(), "an origin that does not exist");
    }
}

fn files_in(folder: &std::path::Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 1 };
    entries.flatten().map(|entry| files_in(&entry.path())).sum()
}

#[tokio::test]
async fn bytes_come_back_as_they_were_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let blobs = Blobs::folder(&folder.path().join("new")).expect("a place");
    let large: Vec<u8> = (0..3_500_000_u32).map(|nr| (nr % 251) as u8).collect();
    for (chance, bytes) in [("aa01", &b""[..]), ("aa02", b"abc"), ("bb03", &large)] {
        let key = blob::key(ORG, chance);
        let written = blobs.put(&key, b"salt", bytes).await.expect("written");
        assert_eq!(written.size, bytes.len() as u64);
        assert_eq!(written.digest, salted_digest(b"salt", bytes));
        let pieces = blobs.get(&key).await.expect("a place").expect("bytes");
        assert_eq!(pieces.measure(b"salt").await.expect("measured"), written);
        assert_eq!(blobs.read(&key).await.expect("read").as_deref(), Some(bytes));
    }
    let kept: Vec<_> = blobs.list(ORG).try_collect().await.expect("a list");
    let mut sizes: Vec<_> = kept.iter().map(|kept| kept.size).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [0, 3, large.len() as u64]);
    assert!(kept.iter().all(|kept| kept.key.starts_with(&format!("{ORG}/"))));
    let others: Vec<_> = blobs.list("other").try_collect().await.expect("a list");
    assert!(others.is_empty(), "another organisation's are not ours to sweep");
}

#[tokio::test]
async fn what_is_removed_or_never_finished_is_not_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let blobs = Blobs::folder(folder.path()).expect("a place");
    let key = blob::key(ORG, "aa01");
    blobs.put(&key, b"", b"abc").await.expect("written");
    blobs.remove(&key).await.expect("removed");
    blobs.remove(&key).await.expect("twice is no error");
    assert_eq!(blobs.read(&key).await.expect("read"), None);
    assert!(blobs.get(&key).await.expect("a place").is_none());
    let mut writer = blobs.begin(&key, b"").await.expect("begun");
    writer.write(&vec![7; 2_000_000]).await.expect("written");
    assert_eq!(writer.size(), 2_000_000);
    drop(writer);
    assert_eq!(blobs.read(&key).await.expect("read"), None);
    assert!(blobs.get("no/../key").await.is_err(), "no way out of the folder");
    // the half-written file goes on a thread of its own
    for _ in 0..200 {
        if files_in(folder.path()) == 0 {
            return;
        }
        tokio::task::yield_now().await;
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    panic!("a half-written file stayed");
}
