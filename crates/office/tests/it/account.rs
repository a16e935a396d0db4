//! Accounts: signing in, the first administrator, people and their roles, kept forms.

mod roles;

use domain::language::Lang;
use domain::people::{PersonId, Role};
use jiff::{SignedDuration, Timestamp};
use office::account::{
    Accounts, Details, EVERY_BODY, FirstAdministrator, Grant, NewPerson, PersonFlaw, SignIn, Signed,
};
use office::body::Bodies;
use office::clock::Clock;
use store::audit::{self, Audit};
use store::{Store, on_both};

const ORG: &str = "main";
const PASSWORD: &str = "een lang genoeg woord";

/// The accounts of a store, and the clock that they go by.
fn open(store: &Store) -> (Accounts, Clock) {
    let clock = Clock::still("2026-03-02T08:00:00Z".parse::<Timestamp>().expect("a moment"));
    (Accounts::new(store.clone(), ORG, clock.clone()), clock)
}

fn who(id: &str) -> PersonId {
    PersonId(id.to_owned())
}

fn details(login: &str) -> Details {
    Details {
        login: login.to_owned(),
        name: format!("De heer {login}"),
        email: format!("{login}@stad.example"),
        language: Lang::Nl,
    }
}

fn somebody(id: &str, password: Option<&str>) -> NewPerson {
    NewPerson { id: Some(who(id)), details: details(id), password: password.map(str::to_owned) }
}

async fn add(accounts: &Accounts, id: &str) -> PersonId {
    let added = accounts.add_person(&who("boss"), somebody(id, Some(PASSWORD))).await.expect("a store");
    added.expect("no flaws")
}

async fn signed(accounts: &Accounts, login: &str, password: &str) -> Signed {
    match accounts.sign_in(login, password, None).await.expect("a store") {
        SignIn::In(signed) => signed,
        other => panic!("{login} is not in: {other:?}"),
    }
}

fn towns() -> Bodies {
    let town = |id: &str, prefix: &str| {
        let text = ["name", "about", "address", "second-line"]
            .map(|key| format!("[{key}]\nnl = \"Stad\"\n"))
            .concat();
        let head =
            "procedure = \"fod-po/v1\"\nlanguages = [\"nl\"]\nemail = \"a@stad.example\"\nphone = \"1\"\n";
        let unit = "[[unit]]\nid = \"roads\"\nname = { nl = \"Wegen\" }\n";
        let body =
            format!("id = \"{id}\"\nprefix = \"{prefix}\"\nupdated-on = 2026-03-02\n{head}{text}{unit}");
        (format!("{id}/body.toml"), body)
    };
    Bodies::load(&[town("town", "TWN"), town("port", "PRT")].into()).expect("sound bodies")
}

fn holds(person: &str, role: Role, unit: Option<&str>, deputy_for: Option<&str>) -> Grant {
    Grant {
        person: who(person),
        role,
        body: "town".to_owned(),
        unit: unit.map(str::to_owned),
        deputy_for: deputy_for.map(who),
    }
}

/// What the audit says, oldest first: who, what, was, became.
async fn audited(store: &Store) -> Vec<(String, String, Option<String>, Option<String>)> {
    let mut conn = store.read().await.expect("a reader");
    let mut entries = audit::latest(&mut conn, ORG, None, 100).await.expect("the audit");
    entries.sort_by_key(|entry| entry.id.clone());
    entries.into_iter().map(|Audit { who, what, was, became, .. }| (who, what, was, became)).collect()
}

/// What the audit is about, in the order of the alphabet.
async fn subjects(store: &Store) -> Vec<String> {
    let mut subjects: Vec<String> = audited(store).await.into_iter().map(|(_, what, ..)| what).collect();
    subjects.sort();
    subjects
}

on_both! {
    async fn a_session_lasts_while_it_is_used_and_a_day_at_most(store: Store) {
        let (accounts, clock) = open(&store);
        let tom = add(&accounts, "tom").await;
        let first = signed(&accounts, " Tom ", PASSWORD).await;
        let other = signed(&accounts, "tom", PASSWORD).await;
        assert_eq!(first.person, tom);
        assert!(first.token.len() == 64 && first.token != other.token && first.csrf != other.csrf);
        let session = accounts.session(&first.token).await.expect("a store").expect("a session");
        assert_eq!((session.person.id, session.csrf), (tom, first.csrf.clone()));
        for _ in 0..3 {
            clock.wait(SignedDuration::from_hours(7));
            assert!(accounts.session(&first.token).await.expect("a store").is_some());
        }
        assert_eq!(accounts.session(&other.token).await.expect("a store"), None, "idle for 21 hours");
        assert!(accounts.ended_session(&first.token).await.expect("a store").is_none(), "it lives");
        clock.wait(SignedDuration::from_hours(3));
        assert_eq!(accounts.session(&first.token).await.expect("a store"), None, "used, but a day old");
        let ended = accounts.ended_session(&first.token).await.expect("a store").expect("known a day longer");
        assert_eq!(ended.csrf, first.csrf);
        clock.wait(SignedDuration::from_hours(24));
        assert_eq!(accounts.ended_session(&first.token).await.expect("a store"), None);
    }

    /// Back an hour: nobody is thrown out, and nobody's session grows. A year ahead: a session begun then does not last.
    async fn a_clock_that_jumps_makes_no_session_last(store: Store) {
        let (accounts, clock) = open(&store);
        add(&accounts, "tom").await;
        let tom = signed(&accounts, "tom", PASSWORD).await;
        clock.wait(SignedDuration::from_hours(-1));
        assert!(accounts.session(&tom.token).await.expect("a store").is_some());
        clock.wait(SignedDuration::from_hours(8));
        assert_eq!(accounts.session(&tom.token).await.expect("a store"), None, "eight hours after it was seen");
        clock.wait(SignedDuration::from_hours(365 * 24));
        let ahead = signed(&accounts, "tom", PASSWORD).await;
        assert!(accounts.session(&ahead.token).await.expect("a store").is_some());
        clock.wait(SignedDuration::from_hours(-365 * 24));
        assert_eq!(accounts.session(&ahead.token).await.expect("a store"), None);
        assert!(accounts.ended_session(&ahead.token).await.expect("a store").is_none());
    }

    async fn being_seen_is_written_at_most_once_a_minute(store: Store) {
        let (accounts, clock) = open(&store);
        add(&accounts, "tom").await;
        let tom = signed(&accounts, "tom", PASSWORD).await;
        let before = store.figures().items;
        for _ in 0..5 {
            clock.wait(SignedDuration::from_secs(11));
            assert!(accounts.session(&tom.token).await.expect("a store").is_some());
        }
        assert_eq!(store.figures().items, before);
        clock.wait(SignedDuration::from_secs(11));
        assert!(accounts.session(&tom.token).await.expect("a store").is_some());
        assert!(accounts.session(&tom.token).await.expect("a store").is_some());
        assert_eq!(store.figures().items, before + 1);
    }

    async fn who_signs_out_is_out_here_only(store: Store) {
        let (accounts, _) = open(&store);
        add(&accounts, "tom").await;
        let (here, there) = (signed(&accounts, "tom", PASSWORD).await, signed(&accounts, "tom", PASSWORD).await);
        accounts.sign_out(&here.token).await.expect("a store");
        assert_eq!(accounts.session(&here.token).await.expect("a store"), None);
        assert_eq!(accounts.ended_session(&here.token).await.expect("a store"), None);
        assert!(accounts.session(&there.token).await.expect("a store").is_some());
    }

    async fn a_wrong_password_and_a_wrong_name_are_told_alike(store: Store) {
        let (accounts, _) = open(&store);
        add(&accounts, "tom").await;
        let quiet = accounts.add_person(&who("boss"), somebody("quiet", None)).await.expect("a store");
        quiet.expect("no flaws");
        let long = "x".repeat(5000);
        for (login, password) in [("tom", "wrong"), ("nobody", PASSWORD), ("quiet", ""), ("tom", long.as_str())] {
            assert_eq!(accounts.sign_in(login, password, None).await.expect("a store"), SignIn::Wrong, "{login}");
        }
        assert_eq!(accounts.begin_session(&who("nobody")).await.expect("a store"), None);
        assert!(accounts.begin_session(&who("quiet")).await.expect("a store").is_some());
    }

    async fn after_five_wrong_passwords_even_the_right_one_waits(store: Store) {
        let (accounts, clock) = open(&store);
        add(&accounts, "tom").await;
        add(&accounts, "els").await;
        for _ in 0..5 {
            assert_eq!(accounts.sign_in("tom", "wrong", None).await.expect("a store"), SignIn::Wrong);
        }
        for login in ["tom", "TOM "] {
            let told = accounts.sign_in(login, PASSWORD, None).await.expect("a store");
            assert_eq!(told, SignIn::Wait { seconds: 60 });
        }
        let own = accounts.change_own_password(&who("tom"), PASSWORD, "een heel ander woord").await;
        assert_eq!(own.expect("a store"), Err(vec![PersonFlaw::TooManyTries { seconds: 60 }]));
        signed(&accounts, "els", PASSWORD).await;
        clock.wait(SignedDuration::from_secs(60));
        signed(&accounts, "tom", PASSWORD).await;
        for _ in 0..4 {
            assert_eq!(accounts.sign_in("tom", "wrong", None).await.expect("a store"), SignIn::Wrong);
        }
        signed(&accounts, "tom", PASSWORD).await;
    }

    async fn tries_at_the_same_time_are_counted(store: Store) {
        let (accounts, _) = open(&store);
        add(&accounts, "tom").await;
        let tries: Vec<_> = (0..12)
            .map(|_| {
                let accounts = accounts.clone();
                tokio::spawn(async move { accounts.sign_in("tom", "wrong", None).await.expect("a store") })
            })
            .collect();
        let mut wrong = 0;
        for tried in tries {
            wrong += usize::from(tried.await.expect("a try") == SignIn::Wrong);
        }
        // two have their turn at a time: the sixth may have begun before the fifth was counted, and no more
        assert!((5..=6).contains(&wrong), "{wrong} tries were let through");
    }

    async fn the_first_administrator_needs_the_code_and_is_the_only_first(store: Store) {
        let (accounts, _) = open(&store);
        let first = FirstAdministrator {
            details: details("dries"),
            password: PASSWORD.to_owned(),
            setup_code: accounts.setup_code().to_lowercase().replace('-', " "),
        };
        assert!(!accounts.has_administrator().await.expect("a store"));
        let guessed = FirstAdministrator { setup_code: "AAAA-AAAA-AAAA-AAAA-AAAA".to_owned(), ..first.clone() };
        let told = accounts.first_administrator(guessed).await.expect("a store");
        assert_eq!(told, Err(vec![PersonFlaw::SetupCodeWrong]));
        let weak = FirstAdministrator { password: "kort".to_owned(), ..first.clone() };
        let told = accounts.first_administrator(weak).await.expect("a store");
        assert_eq!(told, Err(vec![PersonFlaw::PasswordTooShort { min: 12 }]));
        let second = FirstAdministrator { details: details("late"), ..first.clone() };
        let (one, two) = tokio::join!(
            accounts.first_administrator(first),
            accounts.first_administrator(second),
        );
        let mut made = [one.expect("a store"), two.expect("a store")];
        made.sort_by_key(Result::is_err);
        let [Ok(id), told] = made else { panic!("nobody was made") };
        assert_eq!(told, Err(vec![PersonFlaw::AdministratorExists]));
        assert!(accounts.has_administrator().await.expect("a store"));
        let roles = accounts.roles_of(&id).await.expect("a store");
        assert_eq!(roles.iter().map(|role| role.body.as_str()).collect::<Vec<_>>(), [EVERY_BODY]);
        assert_eq!(accounts.people().await.expect("a store").len(), 1);
        let subject = |kind: &str| format!("{kind}/{id}");
        assert_eq!(subjects(&store).await, [subject("person"), subject("role")]);
        assert!(audited(&store).await.iter().all(|(by, ..)| *by == id.0));
    }

    async fn flaws_of_a_person_are_told_together_and_nothing_is_written(store: Store) {
        let (accounts, _) = open(&store);
        let boss = who("boss");
        let bad = Details { login: "t m".into(), name: "  ".into(), email: "tom".into(), language: Lang::Nl };
        let new = NewPerson { id: None, details: bad, password: Some("kort".into()) };
        let told = accounts.add_person(&boss, new).await.expect("a store").expect_err("flaws");
        let codes: Vec<_> = told.iter().map(|flaw| (flaw.code(), flaw.field(), flaw.number())).collect();
        assert_eq!(codes, [
            ("login-malformed", Some("login"), None),
            ("name-missing", Some("name"), None),
            ("email-malformed", Some("email"), None),
            ("password-too-short", Some("password"), Some(12)),
        ]);
        let tom = add(&accounts, "tom").await;
        let again = NewPerson { id: None, details: details(" TOM"), password: None };
        let told = accounts.add_person(&boss, again).await.expect("a store");
        assert_eq!(told, Err(vec![PersonFlaw::LoginTaken]));
        add(&accounts, "els").await;
        let told = accounts.change_person(&boss, &tom, details("els")).await.expect("a store");
        assert_eq!(told, Err(vec![PersonFlaw::LoginTaken]));
        let told = accounts.change_person(&boss, &who("nobody"), details("new")).await.expect("a store");
        assert_eq!(told, Err(vec![PersonFlaw::PersonUnknown]));
        assert_eq!(subjects(&store).await, ["person/els", "person/tom"]);
    }

    async fn a_change_is_audited_once_and_never_shows_a_hash(store: Store) {
        let (accounts, _) = open(&store);
        let boss = who("boss");
        let tom = add(&accounts, "tom").await;
        let new = Details { name: "Tom Wuyts".into(), language: Lang::Fr, ..details("tom") };
        for _ in 0..2 {
            let done = accounts.change_person(&boss, &tom, new.clone()).await.expect("a store");
            assert_eq!(done, Ok(()));
        }
        let changed = accounts.person(&tom).await.expect("a store").expect("a person");
        assert_eq!((changed.name.as_str(), changed.language, changed.has_password), ("Tom Wuyts", Lang::Fr, true));
        assert_eq!(accounts.set_password(&boss, &tom, "een heel ander woord").await.expect("a store"), Ok(()));
        let entries = audited(&store).await;
        assert_eq!(subjects(&store).await, ["password/tom", "person/tom", "person/tom"]);
        let change = entries.iter().find(|(_, _, was, _)| was.is_some()).expect("the change");
        assert!(change.2.as_ref().is_some_and(|was| was.contains("De heer tom")), "{change:?}");
        assert!(change.3.as_ref().is_some_and(|became| became.contains("Tom Wuyts")), "{change:?}");
        assert!(!format!("{entries:?}").contains("argon2"));
        let mut conn = store.read().await.expect("a reader");
        let row = store::person::by_id(&mut conn, ORG, "tom").await.expect("a store").expect("a person");
        assert!(row.password_hash.is_some_and(|hash| hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$")));
    }

    async fn a_new_password_ends_every_session(store: Store) {
        let (accounts, _) = open(&store);
        let tom = add(&accounts, "tom").await;
        let before = signed(&accounts, "tom", PASSWORD).await;
        let told = accounts.change_own_password(&tom, "not mine", "een heel ander woord").await.expect("a store");
        assert_eq!(told, Err(vec![PersonFlaw::PasswordWrong]));
        let told = accounts.change_own_password(&tom, PASSWORD, "te kort").await.expect("a store");
        assert_eq!(told, Err(vec![PersonFlaw::PasswordTooShort { min: 12 }]));
        assert!(accounts.session(&before.token).await.expect("a store").is_some());
        let done = accounts.change_own_password(&tom, PASSWORD, "een heel ander woord").await.expect("a store");
        assert_eq!(done, Ok(()));
        assert_eq!(accounts.session(&before.token).await.expect("a store"), None);
        assert_eq!(accounts.sign_in("tom", PASSWORD, None).await.expect("a store"), SignIn::Wrong);
        signed(&accounts, "tom", "een heel ander woord").await;
    }

    async fn a_kept_form_is_for_its_writer_and_for_a_week(store: Store) {
        let (accounts, clock) = open(&store);
        let (tom, els) = (add(&accounts, "tom").await, add(&accounts, "els").await);
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let fields = [field("text", "Geachte,\r\n& \"goed\""), field("choice", "a"), field("choice", "b")];
        let id = accounts.keep_form(&tom, "/dossiers/2026-TWN-1/proposal", &fields).await.expect("a store");
        assert_eq!(accounts.kept_form(&els, &id).await.expect("a store"), None);
        accounts.forget_form(&els, &id).await.expect("a store");
        let kept = accounts.kept_form(&tom, &id).await.expect("a store").expect("a form");
        assert_eq!((kept.path.as_str(), kept.fields.as_slice()), ("/dossiers/2026-TWN-1/proposal", &fields[..]));
        clock.wait(SignedDuration::from_hours(8 * 24));
        let later = accounts.keep_form(&tom, "/", &[]).await.expect("a store");
        assert_eq!(accounts.kept_form(&tom, &id).await.expect("a store"), None, "older than a week");
        accounts.forget_form(&tom, &later).await.expect("a store");
        assert_eq!(accounts.kept_form(&tom, &later).await.expect("a store"), None);
        accounts.keep_form(&tom, "/", &[]).await.expect("a store");
        assert_eq!(accounts.purge_forms().await.expect("a store"), 0);
        clock.wait(SignedDuration::from_hours(8 * 24));
        assert_eq!(accounts.purge_forms().await.expect("a store"), 1, "also when nobody keeps another");
    }

    async fn a_password_that_someone_else_chose_opens_only_the_choice_of_another(store: Store) {
        let (accounts, _) = open(&store);
        let (boss, other) = (who("boss"), "een heel ander woord");
        let tom = accounts.invite_person(&boss, somebody("tom", Some(PASSWORD))).await.expect("a store").expect("someone");
        assert_eq!(subjects(&store).await, ["password/tom", "person/tom"]);
        let audit = audited(&store).await;
        assert!(audit.iter().all(|(who, ..)| who == "boss"), "{audit:?}");
        for given in [PASSWORD, "nog een ander woordje"] {
            if given != PASSWORD {
                accounts.set_password(&boss, &tom, given).await.expect("a store").expect("a password");
            }
            let SignIn::OwnPassword(secret) = accounts.sign_in("tom", given, None).await.expect("a store") else {
                panic!("they were let in");
            };
            let told = accounts.choose_password(&secret, given).await.expect("a store");
            assert_eq!(told, Err(vec![PersonFlaw::PasswordGiven]));
            assert!(matches!(accounts.sign_in("tom", "iets anders", None).await.expect("a store"), SignIn::Wrong));
            accounts.choose_password(&secret, other).await.expect("a store").expect("chosen");
            signed(&accounts, "tom", other).await;
        }
    }
}
