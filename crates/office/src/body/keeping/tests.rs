use super::*;
use crate::body::{Published, stored};

#[test]
fn what_cannot_begin_on_its_day_is_told_once_and_the_bodies_stay_as_they_were() {
    let next = Published {
        from: "2026-05-01".parse().expect("a day"),
        procedure: "a/v2".to_owned(),
        digest: String::new(),
    };
    let body = Body { procedure: "a/v1".to_owned(), published: vec![next], ..stored::blank() };
    let midnight = "2026-05-01T00:00:00Z".parse::<Timestamp>().expect("an instant");
    let (keeping, library, troubles) = (Keeping::default(), Library::default(), Troubles::default());
    *keeping.now.write().expect("nobody panicked") = Taken {
        bodies: Arc::new(Bodies::from_iter([body.clone()])),
        saved: vec![body],
        since: 0,
        until: midnight.as_millisecond(),
    };
    for at in ["2026-04-30T23:59:59Z", "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"] {
        let now = keeping.at(at.parse().expect("an instant"), &library, &troubles);
        assert_eq!(now.iter().next().expect("the body").procedure, "a/v1", "{at}");
    }
    let told = troubles.told();
    assert!(matches!(&told[..], [told] if told.contains("there is no procedure \"a/v2\"")), "{told:?}");
}
