//! The whole dossier out: for whom, and what one gets.

use std::io::Write as _;

use axum::http::{StatusCode, header};

use super::house::{house, plain};
use super::{MAIL, complete, to_answered};

#[tokio::test]
async fn who_runs_a_dossier_takes_it_out_whole_and_that_is_noted() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_answered(&house, &number).await;
    let path = format!("/dossiers/{number}/export");
    for who in ["coordinator", "manager", "board"] {
        let page = house.get(who, &path).await;
        assert_eq!(page.status, StatusCode::OK, "{who}");
        complete(&page.html, &path);
        assert!(house.get(who, &format!("/dossiers/{number}")).await.html.contains(&path), "{who} finds it");
    }
    for who in ["desk", "handler", "admin"] {
        assert_eq!(house.get(who, &path).await.status, StatusCode::NOT_FOUND, "{who}");
        let sent = house.post(who, &path, &house.form(who, "/work").await).await;
        assert!(sent.status.is_client_error(), "{who}: {}", sent.status);
        assert!(!house.get(who, &format!("/dossiers/{number}")).await.html.contains(&path), "{who}");
    }

    let sent = house.fill("manager", &path, &[("language", "fr")]).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", plain(&sent.html));
    assert_eq!(sent.headers[header::CONTENT_TYPE], "application/zip");
    assert_eq!(sent.headers[header::CONTENT_DISPOSITION], format!("attachment; filename=\"{number}.zip\""));
    assert_eq!(sent.headers[header::CONTENT_LENGTH], sent.bytes.len().to_string());
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&sent.bytes).unwrap();
    let found = office::export::check(file.path()).unwrap();
    assert_eq!((found.place.as_str(), found.broken.len()), (number.as_str(), 0), "{found:?}");

    let id = house.office.dossier_id(&number).await.unwrap().unwrap();
    let mut conn = house.office.store().read().await.unwrap();
    let looks = store::access_log::by_dossier(&mut conn, house.office.org(), &id, 100).await.unwrap();
    let exports: Vec<_> = looks.iter().filter(|look| look.what == "export").collect();
    assert_eq!(exports.len(), 1);
    assert_eq!(exports[0].person, "manager");
}

#[tokio::test]
async fn the_page_in_the_file_reads_in_four_languages_and_asks_nobody_anything() {
    let house = house().await;
    let number = house.complaint(MAIL).await;
    to_answered(&house, &number).await;
    let reading = house.reading("manager", &number).await;
    let contents = house.office.contents(&reading.dossier.id).await.unwrap();
    for language in domain::language::Lang::ALL {
        let made = office::export::Made {
            product: "Gehoor test".to_owned(),
            at: house.office.clock().machine_now(),
            by: "Mila Beslis".to_owned(),
            language,
        };
        let page = web::export::page(&house.office, &contents, &made).into_string();
        let words = plain(page.split("<body>").nth(1).unwrap());
        for needed in [
            "Tess Verhulst",
            "De test begon een uur te laat. &lt;b&gt;Niemand&lt;/b&gt; zei waarom.",
            "Hanna Zoek",
            &number,
        ] {
            assert!(words.contains(needed), "{language}: {needed}\n{words}");
        }
        for hole in ["{", "}", "complaints-manager", "export-page", "dossier-"] {
            assert!(!words.contains(hole), "{language} shows {hole}: {words}");
        }
        for foreign in ["<script", "http://", "src=", "<link", "@import", "url("] {
            assert!(!page.replace("https://klachten.example", "").contains(foreign), "{language}: {foreign}");
        }
        assert!(!page.contains("<b>Niemand"), "what was typed stays text");
        super::pages::sound(&page, language.code());
    }
}
