//! Files in forms, as browsers send them: kept over a refused form, given back as downloads, and nothing left behind of
//! what cannot be trusted or does not arrive.

mod later;
mod limits;

use axum::body::Body;
use axum::http::{StatusCode, header};
use futures_util::TryStreamExt;
use office::attachment::Holder;

use crate::public::write::{SUBMISSION, parts};
use crate::support::{Browser, FORM, House, Page};

pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n";
pub const BOUNDARY: &str = "----parcel";

/// A form as browsers code one that brings files.
pub fn parcel(fields: &[(String, String)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, value) in fields {
        let head =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        bytes.extend(head.into_bytes());
    }
    for (name, file) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"choose\"; filename=\"{name}\"\r\n\
             Content-Type: text/html\r\n\r\n"
        );
        bytes.extend(head.into_bytes());
        bytes.extend_from_slice(file);
        bytes.extend(b"\r\n");
    }
    bytes.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    bytes
}

fn fields(page: &Page, action: &str, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = page.hidden(action);
    fields.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

async fn send(browser: &mut Browser, path: &str, body: impl Into<Body>) -> Page {
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    browser.post_body(path, &kind, body.into()).await
}

/// Opens the form and sends it with these files.
async fn sent(browser: &mut Browser, typed: &[(&str, &str)], files: &[(&str, &[u8])]) -> Page {
    let form = browser.get(FORM).await;
    let body = parcel(&fields(&form, FORM, typed), files);
    send(browser, FORM, body).await
}

/// The ids that a page's form names.
fn named(page: &Page) -> Vec<String> {
    let ticked = page.html.split("name=\"files\" value=\"").skip(1);
    ticked.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

async fn blobs(house: &House) -> usize {
    house.office.blobs().list("test").try_collect::<Vec<_>>().await.expect("a list").len()
}

const STORY: (&str, &str) = ("what-happened", "Er is iets mis.");

#[tokio::test]
async fn a_file_goes_from_the_form_to_the_desk_and_back_to_whoever_sent_it() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let review = sent(
        &mut browser,
        &[STORY],
        &[("../r\u{e9}kening \u{202e}%0D%0ASet-Cookie: a=b%22.pdf", PDF), ("", b"")],
    )
    .await;
    assert_eq!(review.status, StatusCode::OK, "{}", review.main());
    assert!(review.main().contains("rékening") && review.main().contains("1 kB"), "{}", review.main());
    let done = browser.fill(&review, SUBMISSION, &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    let (number, code) = parts(done.location());
    let page = browser.get(&format!("/follow/{number}/{code}")).await;
    let reading = house.office.followed(number, code).await.expect("a database").expect("a dossier");
    let id = reading.attachments[0].id.clone();
    let own = format!("/follow/{number}/{code}/attachments/{id}");
    assert!(page.main().contains(&own), "{}", page.main());

    let mut desk = house.signed_in("desk").await;
    let dossier = format!("/dossiers/{number}");
    let staff = format!("{dossier}/attachments/{id}");
    let shown = desk.get(&dossier).await;
    assert!(shown.main().contains(&staff) && shown.main().contains("de indiener"), "{}", shown.main());
    for (browser, path) in [(&mut browser.clone(), &own), (&mut desk, &staff)] {
        let file = browser.get(path).await;
        assert_eq!((file.status, file.html.as_bytes()), (StatusCode::OK, PDF), "{path}");
        let said = |name| file.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        assert_eq!(said(header::CONTENT_TYPE), "application/pdf", "ours, not what the browser said");
        assert!(said(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"r_kening"));
        assert!(said(header::CONTENT_SECURITY_POLICY).contains("sandbox"));
        assert_eq!(said(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
        assert_eq!(said(header::CACHE_CONTROL), "private, no-store");
    }
    house.office.write_looks().await.expect("written");
    let mut conn = house.office.store().read().await.expect("a reader");
    let looks =
        store::access_log::by_dossier(&mut conn, "test", &reading.dossier.id, 9).await.expect("looks");
    assert!(looks.iter().any(|look| look.what == "attachment" && look.person == "desk"), "{looks:?}");

    // neither another dossier's link nor someone who does not see the dossier
    assert_eq!(desk.get(&format!("/dossiers/{number}/attachments/none")).await.status, StatusCode::NOT_FOUND);
    let mut admin = house.signed_in("admin").await;
    assert_eq!(admin.get(&staff).await.status, StatusCode::NOT_FOUND);
    let other = sent(&mut browser, &[STORY], &[]).await;
    let other = browser.fill(&other, SUBMISSION, &[]).await;
    let (other_number, other_code) = parts(other.location());
    let crossed = browser.get(&format!("/follow/{other_number}/{other_code}/attachments/{id}")).await;
    assert_eq!(crossed.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_refused_form_keeps_its_good_files_and_says_what_is_wrong_with_the_others() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let files: [(&str, &[u8]); 4] =
        [("goed.pdf", PDF), ("map.zip", b"PK\x03\x04"), ("foto.jpg", b"MZ\x90"), ("x.svg", b"<svg/>")];
    let page = sent(&mut browser, &[("name", "Tess")], &files).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in
        ["goed.pdf", "map.zip is een zipbestand", "foto.jpg is niet het soort", "x.svg is niet aangenomen"]
    {
        assert!(page.main().contains(words), "{words}: {}", page.main());
    }
    assert!(page.main().contains("value=\"Tess\""), "nothing typed is lost");
    assert_eq!((named(&page).len(), blobs(&house).await), (1, 1));
    // the same form again: the file needs not be chosen twice; without its tick it stays behind
    let id = named(&page)[0].clone();
    let mut again = page.hidden(FORM);
    again.extend([("what-happened".to_owned(), "Zo.".to_owned()), ("files".to_owned(), id.clone())]);
    let review = send(&mut browser, FORM, parcel(&again, &[("tweede.pdf", PDF)])).await;
    assert_eq!(review.status, StatusCode::OK, "{}", review.main());
    assert!(review.main().contains("goed.pdf") && review.main().contains("tweede.pdf"));
    let mut without = page.hidden(FORM);
    without.push(("what-happened".to_owned(), "Zo.".to_owned()));
    let review = send(&mut browser, FORM, parcel(&without, &[])).await;
    assert!(!review.main().contains("goed.pdf"), "{}", review.main());

    // a stranger who knows the id gets nothing
    let mut stranger = house.visitor();
    let form = stranger.get(FORM).await;
    let mut stolen = fields(&form, FORM, &[STORY]);
    stolen.push(("files".to_owned(), id));
    let page = send(&mut stranger, FORM, parcel(&stolen, &[])).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.main().contains("wordt niet meer bewaard") && !page.main().contains("goed.pdf"));
}

#[tokio::test]
async fn without_its_token_before_it_no_file_is_kept() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let form = browser.get(FORM).await;
    let page = send(&mut browser, FORM, parcel(&[], &[("a.pdf", PDF)])).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::FORBIDDEN, 0));
    let tokens = parcel(&fields(&form, FORM, &[STORY]), &[]);
    let mut behind = parcel(&[], &[("a.pdf", PDF)]);
    behind.truncate(behind.len() - format!("--{BOUNDARY}--\r\n").len());
    behind.extend(tokens);
    let page = send(&mut browser, FORM, behind).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::FORBIDDEN, 0), "{}", page.main());
    let mut stranger = house.visitor();
    let page = send(&mut stranger, "/uploads", parcel(&fields(&form, FORM, &[]), &[("a.pdf", PDF)])).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::FORBIDDEN, 0));
    let mut foreign = browser.clone();
    foreign.says = vec![("sec-fetch-site", "cross-site".to_owned())];
    let page = send(&mut foreign, FORM, parcel(&fields(&form, FORM, &[STORY]), &[("a.pdf", PDF)])).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::FORBIDDEN, 0));
}

#[tokio::test]
async fn with_script_each_file_goes_by_itself_and_the_form_names_it() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    let token = |page: &Page| {
        let all = page.hidden("/registration");
        all.into_iter().filter(|(name, _)| name == "csrf").collect::<Vec<_>>()
    };
    let answer =
        send(&mut desk, "/uploads", parcel(&token(&form), &[("brief.pdf", PDF), ("x.exe", b"MZ")])).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(
        answer.html.contains("brief.pdf") && answer.html.contains("x.exe is niet aangenomen"),
        "{}",
        answer.html
    );
    let id = named(&answer).pop().expect("a file");
    let done = desk
        .fill(
            &form,
            "/registration",
            &[
                ("medium", "letter"),
                ("received-on", "2026-03-02"),
                ("message", "Een brief."),
                ("kind", "complaint"),
                ("source", "direct"),
                ("language", "nl"),
                ("files", &id),
            ],
        )
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.main());
    let page = desk.get("/dossiers/2026-SEL-1").await;
    assert!(page.main().contains("brief.pdf") && page.main().contains("Dora Balie"), "{}", page.main());
}

#[tokio::test]
async fn a_mail_dropped_into_a_dossier_becomes_the_text_of_a_remark() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let review = sent(&mut browser, &[STORY], &[]).await;
    let done = browser.fill(&review, SUBMISSION, &[]).await;
    let (number, _) = parts(done.location());
    let mut desk = house.signed_in("desk").await;
    let path = format!("/dossiers/{number}/acts/note");
    let form = desk.get(&path).await;
    let mail = b"From: Jo <jo@post.example>\r\nSubject: <b>Vraag</b>\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nWanneer?\r\n\
        --x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=r.pdf\r\n\r\n%PDF-1.7\r\n--x--\r\n";
    let page =
        send(&mut desk, &path, parcel(&fields(&form, &path, &[("text", "")]), &[("m.eml", mail)])).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.main());
    for words in
        ["De e-mail is gelezen", "Wanneer?", "&lt;b&gt;Vraag&lt;/b&gt;", "jo@post.example", "m.eml", "r.pdf"]
    {
        assert!(page.main().contains(words), "{words}: {}", page.main());
    }
    let hidden = String::from_utf8_lossy(mail).replace("%PDF-1.7", "\u{7f}ELF");
    let refused = send(
        &mut desk,
        &path,
        parcel(&fields(&form, &path, &[("text", "")]), &[("m.eml", hidden.as_bytes())]),
    )
    .await;
    assert!(refused.main().contains("open het dan niet en vraag de afzender"), "{}", refused.main());
    let ids = named(&page);
    let typed = [("text", "Jo vraagt wanneer."), ("files", ids[0].as_str()), ("files", ids[1].as_str())];
    let saved = desk.fill(&page, &path, &typed).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let shown = desk.get(&format!("/dossiers/{number}")).await;
    assert!(shown.main().contains("r.pdf") && shown.main().contains("m.eml"), "{}", shown.main());
    assert!(shown.main().contains("Open geen bijlagen vanuit de e-mail zelf"), "{}", shown.main());

    // a text that was emptied on purpose stays empty: the mail is read once
    let emptied = desk.fill(&page, &path, &[("text", ""), ("files", ids[0].as_str())]).await;
    assert_ne!(emptied.status, StatusCode::OK, "{}", emptied.main());

    // files alone are enough
    let form = desk.get(&path).await;
    let page = send(&mut desk, &path, parcel(&fields(&form, &path, &[]), &[("scan.pdf", PDF)])).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.main());
}

#[tokio::test]
async fn what_an_ended_session_had_sent_comes_back_with_its_form() {
    let house = House::open().await;
    let mut desk = house.signed_in("desk").await;
    let form = desk.get("/registration").await;
    let holder = Holder::Person(domain::people::PersonId("desk".to_owned()));
    let file = house.office.take_file(&holder, "brief.pdf", PDF).await.expect("a place").expect("a file");
    house.wait(jiff::SignedDuration::from_hours(13));
    let kept = desk.fill(&form, "/registration", &[("message", "Al getypt."), ("files", &file.id)]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.main());
    let back =
        kept.location().split("next=").nth(1).unwrap_or_default().replace("%3F", "?").replace("%3D", "=");
    let mut again = house.signed_in("desk").await;
    let page = again.get(&back).await;
    assert!(page.main().contains("Al getypt.") && page.main().contains("brief.pdf"), "{}", page.main());
}
