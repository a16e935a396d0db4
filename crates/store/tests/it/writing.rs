//! Drafts, presets and text blocks, as rows.

use store::draft::{self, Draft};
use store::text_block::{self, TextBlock};
use store::{Error, on_both, preset};

use crate::people::{body, hire};
use crate::support::{ORG, moment};

fn typed(person: &str, id: &str, text: &str, saved: i64) -> Draft {
    Draft {
        person: person.to_owned(),
        id: id.to_owned(),
        place: "/registration".to_owned(),
        form: text.to_owned(),
        began_at: moment(saved),
        saved_at: moment(saved),
    }
}

fn block(version: i64, name: &str) -> TextBlock {
    TextBlock {
        id: "b1".to_owned(),
        body: "town".to_owned(),
        name: name.to_owned(),
        words: "{\"nl\":\"Dag\"}".to_owned(),
        kind: String::new(),
        subject: String::new(),
        retired: false,
        version,
    }
}

on_both! {
    async fn a_draft_is_replaced_by_itself_and_kept_apart_from_others(store: Store) {
        hire(&store, "yilmaz").await;
        hire(&store, "bakker").await;
        let done: Result<Vec<bool>, Error> = store
            .write(|tx| Box::pin(async move {
                let first = draft::save(tx, ORG, &typed("yilmaz", "one", "old", 1), None).await?;
                let next = draft::save(tx, ORG, &typed("yilmaz", "one", "new", 5), Some(moment(1))).await?;
                draft::save(tx, ORG, &typed("yilmaz", "two", "other", 3), None).await?;
                draft::save(tx, ORG, &typed("bakker", "one", "theirs", 4), None).await?;
                let late = draft::save(tx, ORG, &typed("yilmaz", "one", "late", 6), Some(moment(1))).await?;
                let again = draft::save(tx, ORG, &typed("yilmaz", "one", "again", 7), None).await?;
                let same = draft::save(tx, ORG, &typed("yilmaz", "one", "new", 5), None).await?;
                Ok(vec![first, next, late, again, same])
            }))
            .await;
        assert_eq!(done.expect("drafts"), [true, true, false, false, true], "what another window saved stays");
        let mut conn = store.read().await.expect("a reader");
        let kept = Draft { began_at: moment(1), ..typed("yilmaz", "one", "new", 5) };
        assert_eq!(draft::by_id(&mut conn, ORG, "yilmaz", "one").await.expect("a draft"), Some(kept.clone()));
        let there = draft::at(&mut conn, ORG, "yilmaz", "/registration", 9).await.expect("drafts");
        assert_eq!(there, [kept.clone(), typed("yilmaz", "two", "other", 3)]);
        assert!(draft::at(&mut conn, ORG, "yilmaz", "/elsewhere", 9).await.expect("none").is_empty());
        drop(conn);
        let gone: Result<(bool, bool, u64), Error> = store
            .write(|tx| Box::pin(async move {
                draft::keep_newest(tx, ORG, "yilmaz", 1).await?;
                let two = draft::remove(tx, ORG, "yilmaz", "two").await?;
                let one = draft::remove(tx, ORG, "yilmaz", "one").await?;
                Ok((two, one, draft::purge(tx, ORG, moment(5)).await?))
            }))
            .await;
        assert_eq!(gone.expect("rows"), (false, true, 1));
    }

    async fn a_preset_is_the_last_choice(store: Store) {
        hire(&store, "yilmaz").await;
        let done: Result<(), Error> = store
            .write(|tx| Box::pin(async move {
                preset::set(tx, ORG, "yilmaz", "medium", "phone").await?;
                preset::set(tx, ORG, "yilmaz", "medium", "desk").await?;
                preset::set(tx, ORG, "yilmaz", "body", "town").await
            }))
            .await;
        done.expect("presets");
        let mut conn = store.read().await.expect("a reader");
        let found = preset::of_person(&mut conn, ORG, "yilmaz").await.expect("presets");
        let found: Vec<_> = found.iter().map(|preset| (preset.name.as_str(), preset.value.as_str())).collect();
        assert_eq!(found, [("body", "town"), ("medium", "desk")]);
    }

    async fn a_text_block_is_changed_by_whoever_saw_its_last_version(store: Store) {
        let done: Result<Vec<bool>, Error> = store
            .write(|tx| Box::pin(async move {
                store::body::insert(tx, ORG, &body("town", "TWN", 1)).await?;
                text_block::insert(tx, ORG, &block(1, "Groet")).await?;
                Ok(vec![
                    text_block::update(tx, ORG, &block(1, "Aanhef")).await?,
                    text_block::update(tx, ORG, &block(1, "Slot")).await?,
                ])
            }))
            .await;
        assert_eq!(done.expect("rows"), [true, false]);
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(text_block::of_body(&mut conn, ORG, "town").await.expect("one"), [block(2, "Aanhef")]);
        assert!(text_block::of_body(&mut conn, ORG, "port").await.expect("none").is_empty());
        assert_eq!(text_block::by_id(&mut conn, "other", "b1").await.expect("none"), None);
    }
}
