use std::collections::BTreeSet;

use jiff::Timestamp;
use store::dossier::Reader;
use store::dossier_measure::{self, Filter, Line, Progress};
use store::{Store, dossier_date};

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

/// The day on which the small year ends.
const LAST_DAY: Date = jiff::civil::date(2026, 3, 20);

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

/// What disputes, measures and hearings leave behind: every state of a measure, of several bodies, and days ahead.
async fn measures_and_days(store: &Store) {
    let mut conn = store.read().await.expect("a connection");
    let cast = Cast::read().expect("the cast");
    let id = |login: &str| cast.person_of(login).expect("of the cast").0;

    let committee = id("marijke");
    let reader = Reader { person: &committee, today: LAST_DAY };
    let filter = Filter { progress: Progress::All, ..Filter::default() };
    let read = dossier_measure::list(&mut conn, ORG, &reader, &filter, None, 100).await;
    let measures = read.expect("measures");
    let bodies: BTreeSet<&str> = measures.iter().map(|line| line.body.as_str()).collect();
    assert_eq!(bodies, BTreeSet::from(["personnel", "selection", "training"]));
    assert!(measures.iter().all(|line| !line.visible), "measures are read, not dossiers");
    let some = |is: &dyn Fn(&Line) -> bool| measures.iter().any(is);
    assert!(some(&|line| line.done_on.is_none() && line.due_on > LAST_DAY), "planned");
    assert!(some(&|line| line.done_on.is_none() && line.due_on < LAST_DAY), "late");
    assert!(some(&|line| line.done_on.is_some_and(|on| on <= line.due_on)), "done");
    assert!(some(&|line| line.done_on.is_some_and(|on| on > line.due_on)), "done late");
    assert!(some(&|line| line.dossier_kind == "dispute"));

    let ahead = (LAST_DAY, LAST_DAY + jiff::Span::new().days(60));
    for (login, occasion) in [("ilse", "session"), ("carolien", "hearing"), ("marleen", "hearing")] {
        let person = id(login);
        let reader = Reader { person: &person, today: LAST_DAY };
        let days = dossier_date::between(&mut conn, ORG, &reader, ahead, None, 100).await.expect("days");
        assert!(days.iter().any(|day| day.occasion == occasion), "{login}: {days:?}");
    }
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
        measures_and_days(&store).await;

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
