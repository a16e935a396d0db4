use jiff::Timestamp;
use store::Store;

use super::*;

/// A small year that ends on a Friday.
async fn small_year(folder: &Path, count: usize) -> (Keeping, past::Told) {
    let keeping = Keeping::within(folder).await.expect("a place");
    let until: Timestamp = "2026-03-20T14:00:00+01:00".parse().expect("a moment");
    let clock = Clock::still(until);
    let cast = Cast::read().expect("the cast");
    let told =
        make_past(&keeping, &clock, &cast, "http://demo.example", count, 3, until).await.expect("a past");
    assert_eq!(clock.now(), until);
    (keeping, told)
}

fn run<F: Future<Output = ()>>(case: F) {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(case);
}

/// Everything that lists show, as text.
async fn lists(store: &Store) -> Vec<String> {
    let mut conn = store.read().await.expect("a connection");
    let mut lines = Vec::new();
    for id in store::event::dossiers(&mut conn, ORG).await.expect("dossiers") {
        lines.push(format!("{:?}", store::dossier::by_id(&mut conn, ORG, &id).await.expect("a line")));
        lines.push(format!(
            "{:?}",
            store::dossier_term::by_dossier(&mut conn, ORG, &id).await.expect("terms")
        ));
        lines.push(format!("{:?}", store::task::by_dossier(&mut conn, ORG, &id).await.expect("tasks")));
    }
    lines
}

#[test]
fn a_small_year_is_lived_by_the_rules_and_its_record_holds() {
    run(async {
        let folder = tempfile::tempdir().expect("a folder");
        let (keeping, told) = small_year(folder.path(), 40).await;
        let store = keeping.store.clone();
        assert_eq!(told.refused, Vec::<String>::new());
        // beside those that are told step by step
        let told_in_steps = scripts::Script::all().expect("scripts").len();
        assert!((40..=44).contains(&(told.dossiers - told_in_steps)), "{told:?}");
        let found = office::verify::verify(&store, Some(&keeping.blobs), ORG).await.expect("looked");
        assert_eq!((found.broken.as_slice(), found.dossiers), (&[][..], told.dossiers));
        assert!(found.events > 250 && found.papers > 200 && found.letters > 60, "{found:?}");
        assert!(found.checkpoint.is_some());
        let mut conn = store.read().await.expect("a connection");
        let failing = store::job::failing(&mut conn, ORG).await.expect("jobs");
        assert!(failing.is_empty(), "{failing:?}");
        drop(conn);

        let before = lists(&store).await;
        let clock = Clock::still("2026-03-20T13:00:00Z".parse().expect("a moment"));
        let law = Folders::default().demo().unwrap_or_else(|flaws| panic!("{flaws:?}"));
        let office =
            house::open_office(&keeping, &clock, law, "http://demo.example", office::MailWay::Nowhere)
                .await
                .expect("an office");
        office.rebuild().await.expect("made anew");
        assert_eq!(lists(&store).await, before);
        store.close().await;
    });
}
