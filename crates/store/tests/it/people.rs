//! The plain rows: persons, sessions, kept forms, alerts, logs, settings.

use store::absence::Absence;
use store::access_log::{self, Access};
use store::alert::{self, Alert};
use store::audit::{self, Audit};
use store::body::BodyRow;
use store::person::{self, Person};
use store::role_holding::RoleHolding;
use store::session::{self, Session};
use store::stash::{self, Stash};
use store::{Error, Store, absence, on_both, role_holding, setting, staff_version};

use crate::support::{ORG, day, holds, moment, person};

pub async fn hire(store: &Store, name: &'static str) {
    let hired: Result<(), Error> =
        store.write(move |tx| Box::pin(async move { person::insert(tx, ORG, &person(name)).await })).await;
    hired.expect("a person");
}

pub fn body(id: &str, prefix: &str, version: i64) -> BodyRow {
    BodyRow {
        id: id.to_owned(),
        prefix: prefix.to_owned(),
        version,
        content: format!("{{\"version\":{version}}}"),
        logo: (version == 2).then(|| vec![0x89, 0x50, 0]),
        logo_type: (version == 2).then(|| "image/png".to_owned()),
        updated_at: moment(version),
        updated_by: "dries".to_owned(),
    }
}

on_both! {
    async fn a_body_is_written_by_whoever_saw_its_last_version(store: Store) {
        let known: Result<Vec<bool>, Error> = store
            .write(|tx| Box::pin(async move {
                Ok(vec![
                    store::body::insert(tx, ORG, &body("town", "TWN", 1)).await?,
                    store::body::insert(tx, ORG, &body("town", "OTH", 1)).await?,
                    store::body::update(tx, ORG, &body("town", "TWN", 2)).await?,
                    store::body::update(tx, ORG, &body("town", "TWN", 2)).await?,
                    store::body::update(tx, ORG, &body("gone", "GON", 2)).await?,
                    store::body::insert(tx, ORG, &body("port", "PRT", 1)).await?,
                ])
            }))
            .await;
        assert_eq!(known.expect("rows"), [true, false, true, false, false, true]);
        let told: Result<bool, Error> =
            store.write(|tx| Box::pin(async move { store::body::insert(tx, ORG, &body("city", "TWN", 1)).await })).await;
        assert!(matches!(told, Err(Error::Conflict(_))), "no two bodies share a prefix");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(store::body::load_all(&mut conn, ORG).await.expect("all"), [body("port", "PRT", 1), body("town", "TWN", 2)]);
        assert_eq!(store::body::revision(&mut conn, ORG).await.expect("a number"), 3);
        assert_eq!(store::body::revision(&mut conn, "other").await.expect("a number"), 0);
    }

    async fn a_person_is_found_by_login_and_changed(store: Store) {
        hire(&store, "yilmaz").await;
        hire(&store, "bakker").await;
        let changed = Person { active: false, password_hash: Some("h".to_owned()), ..person("yilmaz") };
        let given = changed.clone();
        let known: Result<(bool, bool), Error> = store
            .write(move |tx| Box::pin(async move {
                Ok((person::update(tx, ORG, &given).await?, person::update(tx, ORG, &person("nobody")).await?))
            }))
            .await;
        assert_eq!(known.expect("a change"), (true, false));
        let double = Person { id: "other".to_owned(), ..person("bakker") };
        let told: Result<(), Error> =
            store.write(move |tx| Box::pin(async move { person::insert(tx, ORG, &double).await })).await;
        assert!(matches!(told, Err(Error::Conflict(_))));
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(person::by_login(&mut conn, ORG, "yilmaz").await.expect("a person"), Some(changed.clone()));
        assert_eq!(person::by_id(&mut conn, ORG, "other").await.expect("nobody"), None);
        assert_eq!(person::load_all(&mut conn, ORG).await.expect("all"), [person("bakker"), changed]);
    }

    async fn roles_and_absences_need_a_person(store: Store) {
        let told: Result<(), Error> = store
            .write(|tx| Box::pin(async move { role_holding::grant(tx, ORG, &holds("ghost", "handler", "")).await }))
            .await;
        assert!(told.is_err());
        hire(&store, "yilmaz").await;
        let away = absence::Absence { person: "yilmaz".to_owned(), from_on: day("2026-03-09"), until_on: None };
        let given = away.clone();
        let done: Result<(), Error> = store
            .write(move |tx| Box::pin(async move {
                role_holding::grant(tx, ORG, &holds("yilmaz", "handler", "")).await?;
                role_holding::grant(tx, ORG, &holds("yilmaz", "handler", "")).await?;
                absence::set(tx, ORG, &given).await
            }))
            .await;
        done.expect("rows");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(role_holding::of_person(&mut conn, ORG, "yilmaz").await.expect("roles"), [holds("yilmaz", "handler", "")]);
        assert_eq!(role_holding::load_all(&mut conn, ORG).await.expect("roles").len(), 1);
        assert_eq!(absence::of_person(&mut conn, ORG, "yilmaz").await.expect("absences"), [away]);
        assert!(absence::absent(&mut conn, ORG, "yilmaz", day("2026-03-09")).await.expect("a day"));
        assert!(!absence::absent(&mut conn, ORG, "yilmaz", day("2026-03-08")).await.expect("a day"));
        let undone: Result<[bool; 4], Error> = store
            .write(|tx| Box::pin(async move {
                Ok([
                    role_holding::revoke(tx, ORG, &holds("yilmaz", "handler", "")).await?,
                    role_holding::revoke(tx, ORG, &holds("yilmaz", "handler", "")).await?,
                    absence::remove(tx, ORG, "yilmaz", day("2026-03-09")).await?,
                    absence::remove(tx, ORG, "yilmaz", day("2026-03-09")).await?,
                ])
            }))
            .await;
        assert_eq!(undone.expect("rows"), [true, false, true, false]);
    }

    async fn a_session_ends_by_itself_by_hand_and_for_everyone(store: Store) {
        hire(&store, "yilmaz").await;
        let of = |token: &str, until| Session {
            token_hash: token.to_owned(),
            person: "yilmaz".to_owned(),
            csrf_secret: "c".to_owned(),
            created_at: moment(0),
            seen_at: moment(0),
            expires_at: moment(until),
            device: String::new(),
            must_add_factor: false,
        };
        let begun: Result<(), Error> = store
            .write(move |tx| Box::pin(async move {
                session::insert(tx, ORG, &of("a", 100)).await?;
                session::insert(tx, ORG, &of("b", 100)).await?;
                session::insert(tx, ORG, &of("c", 50)).await?;
                session::insert(tx, ORG, &of("d", 999)).await?;
                session::seen(tx, ORG, "a", moment(60), moment(160)).await?;
                session::end(tx, ORG, "b").await
            }))
            .await;
        begun.expect("sessions");
        let mut conn = store.read().await.expect("a reader");
        let found = session::signed_in(&mut conn, ORG, "a", moment(159)).await.expect("a session");
        assert_eq!(found.map(|(session, _)| session), Some(Session { seen_at: moment(60), expires_at: moment(160), ..of("a", 0) }));
        for (token, now) in [("a", 160), ("b", 1), ("c", 50), ("e", 1)] {
            assert_eq!(session::signed_in(&mut conn, ORG, token, moment(now)).await.expect("none"), None, "{token}");
        }
        let removed: Result<(u64, u64), Error> = store
            .write(|tx| Box::pin(async move {
                Ok((session::purge(tx, ORG, moment(50)).await?, session::end_all(tx, ORG, "yilmaz").await?))
            }))
            .await;
        assert_eq!(removed.expect("sessions"), (1, 2));
    }

    async fn a_kept_form_comes_back_to_its_writer_only(store: Store) {
        hire(&store, "yilmaz").await;
        hire(&store, "bakker").await;
        let kept = |id: &str, seconds| Stash {
            id: id.to_owned(),
            person: "yilmaz".to_owned(),
            path: "/dossiers/2026-0042/answer".to_owned(),
            form: "body=Geachte+mevrouw".to_owned(),
            created_at: moment(seconds),
        };
        let put: Result<(), Error> = store
            .write(move |tx| Box::pin(async move {
                stash::insert(tx, ORG, &kept("old", 0)).await?;
                stash::insert(tx, ORG, &kept("s", 10)).await
            }))
            .await;
        put.expect("two forms");
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(stash::by_id(&mut conn, ORG, "s", "bakker").await.expect("none"), None);
        assert_eq!(stash::by_id(&mut conn, ORG, "s", "yilmaz").await.expect("a form"), Some(kept("s", 10)));
        assert_eq!(stash::latest(&mut conn, ORG, "yilmaz").await.expect("a form"), Some(kept("s", 10)));
        let gone: Result<(bool, bool, u64), Error> = store
            .write(|tx| Box::pin(async move {
                let by_other = stash::remove(tx, ORG, "s", "bakker").await?;
                Ok((by_other, stash::remove(tx, ORG, "s", "yilmaz").await?, stash::purge(tx, ORG, moment(1)).await?))
            }))
            .await;
        assert_eq!(gone.expect("forms"), (false, true, 1));
        assert_eq!(stash::latest(&mut conn, ORG, "yilmaz").await.expect("none"), None);
    }

    async fn the_version_of_staff_goes_up_with_every_change(store: Store) {
        hire(&store, "yilmaz").await;
        let holding = RoleHolding {
            person: "yilmaz".to_owned(),
            role: "handler".to_owned(),
            body: "stad".to_owned(),
            unit: String::new(),
            deputy_for: String::new(),
        };
        let away = Absence { person: "yilmaz".to_owned(), from_on: day("2026-03-02"), until_on: None };
        let versions: Result<Vec<String>, Error> = store
            .write(move |tx| Box::pin(async move {
                let mut versions = vec![staff_version::now(tx, ORG).await?];
                let person = person::by_id(tx, ORG, "yilmaz").await?.expect("a person");
                person::update(tx, ORG, &person).await?;
                versions.push(staff_version::now(tx, ORG).await?);
                role_holding::grant(tx, ORG, &holding).await?;
                versions.push(staff_version::now(tx, ORG).await?);
                absence::set(tx, ORG, &away).await?;
                versions.push(staff_version::now(tx, ORG).await?);
                absence::remove(tx, ORG, "yilmaz", away.from_on).await?;
                versions.push(staff_version::now(tx, ORG).await?);
                role_holding::revoke(tx, ORG, &holding).await?;
                versions.push(staff_version::now(tx, ORG).await?);
                Ok(versions)
            }))
            .await;
        assert_eq!(versions.expect("versions"), ["1", "2", "3", "4", "5", "6"]);
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(staff_version::now(&mut conn, "another").await.expect("none"), "", "each organisation has its own");
    }

    async fn alerts_are_seen_once(store: Store) {
        hire(&store, "yilmaz").await;
        let told = |id: &str, seconds| Alert {
            id: id.to_owned(),
            person: "yilmaz".to_owned(),
            dossier: Some("D".to_owned()),
            kind: "assigned".to_owned(),
            payload: "{}".to_owned(),
            at: moment(seconds),
            seen_at: None,
            done_at: None,
        };
        let added: Result<Vec<bool>, Error> = store
            .write(move |tx| Box::pin(async move {
                let mut added = Vec::new();
                for (id, seconds) in [("a", 1), ("b", 2), ("c", 3), ("a", 1)] {
                    added.push(alert::add(tx, ORG, &told(id, seconds)).await?);
                }
                Ok(added)
            }))
            .await;
        assert_eq!(added.expect("alerts"), [true, true, true, false]);
        let seen: Result<[bool; 3], Error> = store
            .write(|tx| Box::pin(async move {
                Ok([
                    alert::seen(tx, ORG, "yilmaz", "b", moment(9)).await?,
                    alert::seen(tx, ORG, "yilmaz", "b", moment(10)).await?,
                    alert::seen(tx, ORG, "bakker", "a", moment(9)).await?,
                ])
            }))
            .await;
        assert_eq!(seen.expect("seen"), [true, false, false]);
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(alert::unseen(&mut conn, ORG, "yilmaz", 9).await.expect("alerts"), [told("c", 3), told("a", 1)]);
        let recent = alert::recent(&mut conn, ORG, "yilmaz", 2).await.expect("alerts");
        assert_eq!(recent, [told("c", 3), Alert { seen_at: Some(moment(9)), ..told("b", 2) }]);
        let done: Result<[bool; 2], Error> = store
            .write(|tx| Box::pin(async move {
                Ok([alert::done(tx, ORG, "c", moment(9)).await?, alert::done(tx, ORG, "c", moment(10)).await?])
            }))
            .await;
        assert_eq!(done.expect("done"), [true, false]);
        assert_eq!(alert::unseen(&mut conn, ORG, "yilmaz", 9).await.expect("alerts"), [told("a", 1)], "what is done is no news");
        assert_eq!(alert::open_of_dossier(&mut conn, ORG, "D").await.expect("alerts").len(), 2);
        let all: Result<u64, Error> =
            store.write(|tx| Box::pin(async move { alert::all_seen(tx, ORG, "yilmaz", moment(11)).await })).await;
        assert_eq!(all.expect("seen"), 2);
        assert_eq!(alert::unseen(&mut conn, ORG, "yilmaz", 9).await.expect("alerts"), []);
    }

    async fn looks_and_changes_are_logged(store: Store) {
        let look = |id: &str, seconds| Access {
            id: id.to_owned(),
            at: moment(seconds),
            person: "yilmaz".to_owned(),
            dossier: "D".to_owned(),
            what: "page".to_owned(),
        };
        let change = |id: &str, seconds| Audit {
            id: id.to_owned(),
            at: moment(seconds),
            who: "van-dam".to_owned(),
            what: "role handler of yilmaz".to_owned(),
            was: None,
            became: Some("town".to_owned()),
        };
        let purged: Result<u64, Error> = store
            .write(move |tx| Box::pin(async move {
                let batch = [look("1", 1), look("2", 2), look("3", 3)];
                access_log::insert_batch(tx, ORG, &batch).await?;
                access_log::insert_batch(tx, ORG, &batch).await?;
                for (id, seconds) in [("1", 5), ("2", 5), ("3", 6)] {
                    audit::insert(tx, ORG, &change(id, seconds)).await?;
                }
                access_log::purge(tx, ORG, moment(2)).await
            }))
            .await;
        assert_eq!(purged.expect("logs"), 1);
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(access_log::by_dossier(&mut conn, ORG, "D", 10).await.expect("looks"), [look("3", 3), look("2", 2)]);
        let page = audit::latest(&mut conn, ORG, None, 2).await.expect("changes");
        assert_eq!(page, [change("3", 6), change("2", 5)]);
        let rest = audit::latest(&mut conn, ORG, Some((moment(5), "2")), 2).await.expect("changes");
        assert_eq!(rest, [change("1", 5)]);
    }

    async fn settings_are_set_read_and_removed(store: Store) {
        let removed: Result<(bool, bool), Error> = store
            .write(|tx| Box::pin(async move {
                setting::set(tx, ORG, "a", "1").await?;
                setting::set(tx, ORG, "a", "2").await?;
                setting::set(tx, ORG, "b", "x").await?;
                setting::set(tx, "other", "a", "9").await?;
                Ok((setting::remove(tx, ORG, "b").await?, setting::remove(tx, ORG, "b").await?))
            }))
            .await;
        assert_eq!(removed.expect("settings"), (true, false));
        let mut conn = store.read().await.expect("a reader");
        assert_eq!(setting::get(&mut conn, ORG, "a").await.expect("a value").as_deref(), Some("2"));
        assert_eq!(setting::load_all(&mut conn, ORG).await.expect("settings").len(), 1);
    }
}

/// Moments are stored with six decimals, so that the order of texts is the order of time.
#[test]
fn the_text_of_a_moment_has_a_fixed_length() {
    let texts: Vec<String> = [
        "2026-03-02T08:00:00Z",
        "2026-03-02T08:00:00.000001Z",
        "2026-03-02T08:00:00.1Z",
        "2026-03-02T08:00:00.999999999Z",
        "2026-03-02T08:00:01Z",
    ]
    .iter()
    .map(|text| store::instant_text(text.parse().expect("a moment")))
    .collect();
    assert_eq!(texts[0], "2026-03-02T08:00:00.000000Z");
    assert!(texts.iter().all(|text| text.len() == texts[0].len()));
    assert!(texts.is_sorted());
}
