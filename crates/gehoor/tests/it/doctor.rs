//! `gehoor doctor`: an installation that is well, and what it says of one that is not.

use std::fs;
use std::net::SocketAddr;

use mail::Catcher;
use store::wording::{self, Wording};
use store::{Options, Store, body};

use crate::support::{Server, configuration, gehoor};

fn said(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn what_is_wrong_is_told_with_what_would_be_right() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let fresh = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    assert!(
        said(&fresh).contains("note   There is no database yet: gehoor serve makes it"),
        "{}",
        said(&fresh)
    );
    assert!(!folder.path().join("gehoor.db").exists(), "looking makes nothing");

    assert_eq!(Server::start(&config).stop(), Some(0));
    let output = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for expected in [
        "WRONG  base-url is http://gehoor.example",
        "WRONG  The mail server 127.0.0.1:9 takes nothing: no connection",
        "WRONG  Federal Selection Office: steps that nobody can take.\n       - ",
        "- Nobody at Federal Selection Office is complaints manager",
        "note   There is no administrator",
        "well   The database answers",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }

    assert!(!told.contains("statements"), "whoever wrote the files answers for them: {told}");
    tokio::runtime::Runtime::new().unwrap().block_on(nobody_read(&folder.path().join("gehoor.db")));
    let told = said(&gehoor(&["doctor", "--config", config.to_str().unwrap()]));
    for expected in [
        "note   Federal Selection Office: nobody has read the privacy, accessibility and retention statements",
        "the own wording of the letter with \"Receipt, at once after sending\" (en) was written for another version",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert!(!told.contains("Others on this machine may read"), "{told}");
        fs::set_permissions(folder.path().join("gehoor.db"), fs::Permissions::from_mode(0o644)).unwrap();
        let told = said(&gehoor(&["doctor", "--config", config.to_str().unwrap()]));
        assert!(told.contains("gehoor.db, in which complaints stand: chmod 600 it."), "{told}");
    }

    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("port = 9", "port = \"nine\"")).unwrap();
    let output = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("gehoor.toml:"), "{}", said(&output));
}

/// A body whose notices nobody read, and which worded a letter of a version of before.
async fn nobody_read(database: &std::path::Path) {
    let store = Store::open(&format!("sqlite:{}", database.display()), Options::default()).await.unwrap();
    let written = store.write(|tx| {
        Box::pin(async move {
            let mut row = body::by_id(tx, "main", "selection").await?.unwrap();
            let mut content: serde_json::Value = serde_json::from_str(&row.content).unwrap();
            content["notices"].as_object_mut().unwrap().remove("read-on").unwrap();
            (row.content, row.version) = (content.to_string(), row.version + 1);
            assert!(body::update(tx, "main", &row).await?);
            let words = Wording {
                body: "selection".to_owned(),
                procedure: "of-before".to_owned(),
                letter: "receipt".to_owned(),
                language: "en".to_owned(),
                version: 1,
                content: "subject: x\n\ny\n".to_owned(),
                updated_at: row.updated_at,
                updated_by: "ada".to_owned(),
            };
            assert!(wording::write(tx, "main", &words).await?);
            Ok::<_, store::Error>(())
        })
    });
    written.await.unwrap();
    store.close().await;
}

#[test]
fn an_installation_that_is_well_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let catcher = runtime.block_on(Catcher::start(SocketAddr::from(([127, 0, 0, 1], 0)))).unwrap();
    let text = fs::read_to_string(&config).unwrap();
    let (before, _) = text.split_once("bodies = ").unwrap();
    let text = before
        .replace("http://gehoor.example", "https://klachten.gehoor.test")
        .replace("port = 9", &format!("port = {}", catcher.address().port()));
    fs::write(&config, text).unwrap();
    assert_eq!(Server::start(&config).stop(), Some(0));
    let output = gehoor(&["doctor", "--config", config.to_str().unwrap()]);
    let told = said(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(
        told.contains("note   There is no body yet") && told.ends_with("Nothing is to be mended.\n"),
        "{told}"
    );
    drop(catcher);
}

#[test]
fn an_installation_whose_mail_is_not_set_up_says_what_waits() {
    let folder = tempfile::tempdir().unwrap();
    let config = configuration(folder.path());
    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("[mail]\nhost = \"127.0.0.1\"\nport = 9\ntls = \"none\"\n", "")).unwrap();
    assert_eq!(Server::start(&config).stop(), Some(0));
    let told = said(&gehoor(&["doctor", "--config", config.to_str().unwrap()]));
    assert!(
        told.contains("WRONG  Mail is not set up: no letter leaves by e-mail, all of them wait"),
        "{told}"
    );
}
