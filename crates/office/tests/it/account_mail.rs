//! Mail about accounts: invitations, forgotten passwords, what changed. Secrets are in the mail and nowhere else.

use domain::language::Lang;
use domain::people::PersonId;
use jiff::SignedDuration;
use mail::{Catcher, Caught};
use office::Office;
use office::account::{Accounts, AskedLink, Details, LinkKind, NewPerson};
use office::clock::Clock;
use store::{Store, on_both};

use crate::job::{monday, to};
use crate::support::{ORG, bodies, office_with, town};

const PASSWORD: &str = "een lang genoeg woord";

struct Post {
    office: Office,
    accounts: Accounts,
    catcher: Catcher,
    clock: Clock,
}

impl Post {
    async fn open(store: &Store) -> Post {
        town(store).await;
        let catcher = Catcher::start("127.0.0.1:0".parse().expect("an address")).await.expect("a catcher");
        let clock = monday();
        let office = office_with(store, ORG, &clock, bodies(&["town"]), to(catcher.address().port())).await;
        let accounts = Accounts::new(store.clone(), ORG, clock.clone()).within(&office);
        Post { office, accounts, catcher, clock }
    }

    async fn add(&self, id: &str) -> PersonId {
        let details = Details {
            login: id.to_owned(),
            name: format!("Mevrouw {id}"),
            email: format!("{id}@stad.example"),
            language: Lang::Nl,
        };
        let new = NewPerson { id: Some(PersonId(id.to_owned())), details, password: None };
        self.accounts.invite_person(&boss(), new).await.expect("a store").expect("someone new")
    }

    /// Sends what waits; the mails that came since the last time.
    async fn mails(&self) -> Vec<std::sync::Arc<Caught>> {
        self.office.run_due_jobs().await.expect("jobs");
        let mut mails = self.catcher.messages();
        self.catcher.clear();
        mails.sort_by_key(|mail| mail.number);
        mails
    }
}

fn boss() -> PersonId {
    PersonId("boss".to_owned())
}

/// The secret of the link in a mail.
fn secret(mail: &Caught) -> String {
    let (_, rest) = mail.text.split_once("/choose-password/").unwrap_or_else(|| panic!("{}", mail.text));
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

on_both! {
    async fn an_invitation_comes_by_mail_and_a_newer_one_takes_its_place(store: Store) {
        let post = Post::open(&store).await;
        let ann = post.add("ann").await;
        let before = post.accounts.standing_link(&ann).await.expect("a store").expect("a link");
        assert!(!before.made, "no secret before the mail leaves");
        let mails = post.mails().await;
        assert_eq!((mails.len(), mails[0].to.as_slice()), (1, ["ann@stad.example".to_owned()].as_slice()));
        assert_eq!(mails[0].subject, "Kies uw wachtwoord voor Gehoor");
        let first = secret(&mails[0]);
        assert_eq!(first.len(), 64);
        assert_eq!(post.accounts.give_link(&boss(), &ann).await.expect("a store"), Ok(AskedLink::ByMail));
        assert_eq!(post.accounts.opened_link(&first).await.expect("a store"), None, "it was replaced");
        let second = secret(&post.mails().await[0]);
        post.clock.wait(SignedDuration::from_hours(7 * 24 - 1));
        let (person, kind) = post.accounts.opened_link(&second).await.expect("a store").expect("it opens");
        assert_eq!((person.login.as_str(), kind), ("ann", LinkKind::Invitation));
        post.accounts.choose_password(&second, PASSWORD).await.expect("a store").expect("chosen");
        assert!(post.mails().await.is_empty(), "a first password is no news");
        assert!(post.accounts.choose_password(&second, PASSWORD).await.expect("a store").is_err(), "once");

        let late = post.add("late").await;
        let taken = secret(&post.mails().await[0]);
        post.clock.wait(SignedDuration::from_hours(7 * 24));
        assert_eq!(post.accounts.opened_link(&taken).await.expect("a store"), None, "too old");
        post.accounts.give_link(&boss(), &late).await.expect("a store").expect("a link");
        post.accounts.take_link_back(&boss(), &late).await.expect("a store").expect("taken");
        assert!(post.mails().await.is_empty(), "taken back before it left");
    }

    async fn a_forgotten_password_brings_a_link_to_whom_it_concerns_and_not_too_often(store: Store) {
        let post = Post::open(&store).await;
        let ann = post.add("ann").await;
        post.accounts.set_password(&boss(), &ann, PASSWORD).await.expect("a store").expect("a password");
        post.mails().await;
        for typed in ["niemand", "ann ", "ANN@stad.example", "", "'; DROP TABLE person; --"] {
            post.accounts.forgot_password(typed).await.expect("a store");
        }
        let mails = post.mails().await;
        let to: Vec<_> = mails.iter().map(|mail| mail.to.join(",")).collect();
        // the second asks while the first mail waits: one link stands, and one mail brings it
        assert!(!to.is_empty() && to.iter().all(|to| to == "ann@stad.example"), "{to:?}");
        let last = secret(mails.last().expect("a mail"));
        assert!(post.accounts.opened_link(&last).await.expect("a store").is_some());
        for _ in 0..5 {
            post.accounts.forgot_password("ann").await.expect("a store");
            post.office.run_due_jobs().await.expect("jobs");
        }
        assert_eq!(post.mails().await.len(), 1, "two were asked for before: three an hour");
        post.accounts.forgot_password("ann").await.expect("a store");
        assert!(post.mails().await.is_empty());
        post.clock.wait(SignedDuration::from_mins(61));
        assert_eq!(post.accounts.opened_link(&last).await.expect("a store"), None, "an hour");
        post.accounts.forgot_password("ann").await.expect("a store");
        let again = secret(&post.mails().await[0]);
        let other = "heel andere losse woorden";
        post.accounts.choose_password(&again, other).await.expect("a store").expect("chosen");
        assert!(post.mails().await[0].text.contains("Het wachtwoord van uw account is gewijzigd."));
    }

    async fn a_link_outlives_a_mail_server_that_is_away(store: Store) {
        let post = Post::open(&store).await;
        let ann = post.add("ann").await;
        post.accounts.set_password(&boss(), &ann, PASSWORD).await.expect("a store").expect("a password");
        post.mails().await;
        let away = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = away.local_addr().expect("an address").port();
        drop(away);
        let cut_off = office_with(&store, ORG, &post.clock, bodies(&["town"]), to(port)).await;
        post.accounts.give_link(&boss(), &ann).await.expect("a store").expect("a link");
        cut_off.run_due_jobs().await.expect("jobs");
        let waiting = post.accounts.standing_link(&ann).await.expect("a store").expect("a link");
        assert!(!waiting.made, "nobody has it yet");
        post.clock.wait(SignedDuration::from_hours(2));
        let mails = post.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(post.accounts.opened_link(&secret(&mails[0])).await.expect("a store").is_some());
    }

    async fn a_changed_address_is_told_at_the_former_one_and_kills_the_link(store: Store) {
        let post = Post::open(&store).await;
        let ann = post.add("ann").await;
        let first = secret(&post.mails().await[0]);
        let details = Details {
            login: "ann".to_owned(),
            name: "Mevrouw ann".to_owned(),
            email: "juist@stad.example".to_owned(),
            language: Lang::De,
        };
        post.accounts.change_person(&boss(), &ann, details).await.expect("a store").expect("changed");
        let mails = post.mails().await;
        assert_eq!((mails.len(), mails[0].to.join(",")), (1, "ann@stad.example".to_owned()));
        assert!(mails[0].text.contains("Die E-Mail-Adresse Ihres Kontos"), "{}", mails[0].text);
        assert_eq!(post.accounts.opened_link(&first).await.expect("a store"), None);
    }
}
