//! The mail server that administrators set.

use store::mail_server::{self, MailServerRow};
use store::{Store, on_both};

use crate::support::moment;

fn server(version: i64, host: &str) -> MailServerRow {
    MailServerRow {
        version,
        host: host.to_owned(),
        port: 587,
        tls: "starttls".to_owned(),
        username: Some("gehoor".to_owned()),
        password: Some(vec![0, 255, 7]),
        sender: None,
        envelope_sender: Some("bounces@town.example".to_owned()),
        updated_at: moment(0),
        updated_by: "admin".to_owned(),
    }
}

async fn write(store: &Store, org: &'static str, row: MailServerRow) -> bool {
    store
        .write(move |tx| Box::pin(async move { mail_server::write(tx, org, &row).await }))
        .await
        .expect("an answer")
}

on_both! {
    async fn of_two_who_set_the_mail_server_at_once_one_is_told(store: Store) {
        assert!(write(&store, "main", server(1, "one.example")).await);
        assert!(!write(&store, "main", server(1, "also-one.example")).await);
        assert!(write(&store, "main", server(2, "two.example")).await);
        assert!(!write(&store, "main", server(2, "also-two.example")).await);
        let mut conn = store.read().await.expect("a connection");
        assert_eq!(mail_server::find(&mut conn, "main").await.expect("an answer"), Some(server(2, "two.example")));
        assert_eq!(mail_server::find(&mut conn, "other").await.expect("an answer"), None);
    }
}
