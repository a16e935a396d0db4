//! Who plays which role where, for whom, and when they are away.

use domain::people::Place;
use jiff::civil::Date;
use office::account::roster;

use super::*;

on_both! {
    async fn who_left_is_out_and_the_last_administrator_stays(store: Store) {
        let (accounts, _) = open(&store);
        let (boss, bodies) = (who("boss"), towns());
        let (tom, els) = (add(&accounts, "tom").await, add(&accounts, "els").await);
        let session = signed(&accounts, "tom", PASSWORD).await;
        let admin = holds("tom", Role::Administrator, None, None);
        accounts.grant(&boss, &bodies, admin.clone()).await.expect("a store").expect("a role");
        let stands_in = holds("els", Role::Administrator, None, Some("tom"));
        accounts.grant(&boss, &bodies, stands_in).await.expect("a store").expect("a role");
        let last = Err(vec![PersonFlaw::LastAdministrator]);
        assert_eq!(accounts.revoke(&boss, admin.clone()).await.expect("a store"), last);
        assert_eq!(accounts.deactivate(&boss, &tom).await.expect("a store"), last);
        assert!(accounts.session(&session.token).await.expect("a store").is_some(), "nothing was written");
        let second = holds("els", Role::Administrator, Some("roads"), None);
        accounts.grant(&boss, &bodies, second).await.expect("a store").expect("a role");
        assert_eq!(accounts.deactivate(&boss, &tom).await.expect("a store"), Ok(()));
        assert_eq!(accounts.session(&session.token).await.expect("a store"), None);
        assert_eq!(accounts.sign_in("tom", PASSWORD, None).await.expect("a store"), SignIn::Wrong);
        assert_eq!(accounts.begin_session(&tom).await.expect("a store"), None);
        assert_eq!(accounts.deactivate(&boss, &els).await.expect("a store"), last);
        assert_eq!(accounts.reactivate(&boss, &tom).await.expect("a store"), Ok(()));
        signed(&accounts, "tom", PASSWORD).await;
        assert_eq!(accounts.revoke(&boss, admin).await.expect("a store"), Ok(()));
    }

    async fn a_role_needs_a_person_a_body_and_a_unit_that_are_there(store: Store) {
        let (accounts, _) = open(&store);
        let (boss, bodies) = (who("boss"), towns());
        add(&accounts, "tom").await;
        let sound = holds("tom", Role::Handler, None, None);
        let cases = [
            (Grant { role: Role::System, body: "city".into(), ..sound.clone() },
                vec![PersonFlaw::RoleNotOfStaff, PersonFlaw::BodyUnknown]),
            (holds("tom", Role::Handler, Some("rails"), None), vec![PersonFlaw::UnitUnknown]),
            (holds("tom", Role::Handler, None, Some("tom")), vec![PersonFlaw::DeputyOfOneself]),
            (holds("tom", Role::Handler, None, Some("ghost")), vec![PersonFlaw::PersonUnknown]),
            (holds("ghost", Role::Handler, None, None), vec![PersonFlaw::PersonUnknown]),
        ];
        for (grant, flaws) in cases {
            assert_eq!(accounts.grant(&boss, &bodies, grant).await.expect("a store"), Err(flaws));
        }
        for _ in 0..2 {
            assert_eq!(accounts.grant(&boss, &bodies, sound.clone()).await.expect("a store"), Ok(()));
        }
        assert_eq!(accounts.roles_of(&who("tom")).await.expect("a store"), std::slice::from_ref(&sound));
        for _ in 0..2 {
            assert_eq!(accounts.revoke(&boss, sound.clone()).await.expect("a store"), Ok(()));
        }
        assert_eq!(subjects(&store).await, ["person/tom", "role/tom", "role/tom"]);
    }

    async fn the_roster_has_deputies_and_absences_of_those_who_work_here(store: Store) {
        let (accounts, _) = open(&store);
        let (boss, bodies) = (who("boss"), towns());
        for id in ["tom", "els", "gone"] {
            add(&accounts, id).await;
        }
        for grant in [
            holds("tom", Role::Coordinator, Some("roads"), None),
            holds("els", Role::Coordinator, Some("roads"), Some("tom")),
            holds("gone", Role::Coordinator, None, None),
        ] {
            accounts.grant(&boss, &bodies, grant).await.expect("a store").expect("a role");
        }
        for wrong in [
            holds("els", Role::Coordinator, None, Some("tom")),
            holds("els", Role::ComplaintsManager, Some("roads"), Some("tom")),
            holds("tom", Role::Coordinator, Some("roads"), Some("els")),
        ] {
            let refused = accounts.grant(&boss, &bodies, wrong).await.expect("a store");
            assert_eq!(refused, Err(vec![PersonFlaw::NothingToStandInFor]));
        }
        let day = |text: &str| text.parse::<Date>().expect("a day");
        let backwards = accounts.set_absence(&boss, &who("tom"), day("2026-03-09"), Some(day("2026-03-08"))).await;
        assert_eq!(backwards.expect("a store"), Err(vec![PersonFlaw::AbsenceEndsBeforeItBegins]));
        for until in [Some(day("2026-03-10")), None, None] {
            let done = accounts.set_absence(&boss, &who("tom"), day("2026-03-09"), until).await;
            assert_eq!(done.expect("a store"), Ok(()));
        }
        accounts.deactivate(&boss, &who("gone")).await.expect("a store").expect("out");
        let read = async || {
            let mut conn = store.read().await.expect("a reader");
            roster(&mut conn, ORG).await.expect("a roster")
        };
        let place = Place { body: "town", unit: Some("roads") };
        let able = |on: &str, roster: &domain::people::Roster| roster.present(Role::Coordinator, place, day(on), &|_| false);
        let now = read().await;
        assert_eq!(able("2026-03-08", &now), [(who("tom"), None)]);
        assert_eq!(able("2027-03-09", &now), [(who("els"), Some(who("tom")))]);
        assert_eq!(now.holdings.len(), 2);
        assert_eq!(accounts.absences_of(&who("tom")).await.expect("a store"), [(day("2026-03-09"), None)]);
        for _ in 0..2 {
            let done = accounts.remove_absence(&boss, &who("tom"), day("2026-03-09")).await.expect("a store");
            assert_eq!(done, Ok(()));
        }
        assert_eq!(able("2027-03-09", &read().await), [(who("tom"), None)]);
        assert_eq!(subjects(&store).await.iter().filter(|what| *what == "absence/tom").count(), 3);
    }
}
