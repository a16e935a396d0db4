//! Too much, too often, too slow: a form with files ends in a page, and leaves nothing behind.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use futures_util::{StreamExt, stream};
use office::attachment::FileLimits;
use web::{Allowance, Limits};

use super::{BOUNDARY, PDF, STORY, blobs, fields, named, parcel, send, sent};
use crate::support::{FORM, House};

#[tokio::test]
async fn more_than_a_form_may_bring_ends_early_and_leaves_nothing() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let form = browser.get(FORM).await;
    let most = FileLimits::default();
    // who says how much it is, is told before it comes
    browser.says = vec![("content-length", (2_u64 << 30).to_string())];
    let begun = parcel(&fields(&form, FORM, &[STORY]), &[("a.pdf", PDF)]);
    let page = send(&mut browser, FORM, begun).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.main().contains("groter dan 50 MB"), "{}", page.main());
    // who does not say is stopped when it is too much
    browser.says.clear();
    let mut head = parcel(&fields(&form, FORM, &[STORY]), &[("a.pdf", PDF), ("b.txt", b"")]);
    head.truncate(head.len() - format!("\r\n--{BOUNDARY}--\r\n").len());
    let piece = Bytes::from(vec![b'x'; 1 << 20]);
    let much = stream::iter(std::iter::repeat_n(piece, (most.form >> 20) as usize + 8));
    let body = stream::iter([Bytes::from(head)]).chain(much).map(Ok::<_, std::io::Error>);
    let page = send(&mut browser, FORM, Body::from_stream(body)).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", page.main());
    assert_eq!(blobs(&house).await, 0);
    // one file too large is one flaw, and the rest stays
    let large = vec![b'x'; most.each as usize + 1];
    let page = sent(&mut browser, &[STORY], &[("groot.txt", &large), ("a.pdf", PDF)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.main().contains("groot.txt is groter dan 20 MB"), "{}", page.main());
    assert_eq!((named(&page).len(), blobs(&house).await), (1, 1));
    let names: Vec<_> = (0..12).map(|nr| format!("{nr}.pdf")).collect();
    let many: Vec<_> = names.iter().map(|name| (name.as_str(), PDF)).collect();
    let page = sent(&mut browser, &[STORY], &many).await;
    assert_eq!((page.status, named(&page).len()), (StatusCode::UNPROCESSABLE_ENTITY, 10));
    assert!(page.main().contains("11.pdf is er niet bij"), "{}", page.main());
}

#[tokio::test]
async fn a_form_that_breaks_off_or_stands_still_leaves_nothing() {
    let limits = Limits { sending: Duration::from_millis(300), ..Limits::default() };
    let house = House::with(limits).await;
    let mut browser = house.visitor();
    let form = browser.get(FORM).await;
    let whole = parcel(&fields(&form, FORM, &[STORY]), &[("a.pdf", PDF), ("b.pdf", PDF)]);
    let cut = whole[..whole.len() - 40].to_vec();
    let page = send(&mut browser, FORM, cut.clone()).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::REQUEST_TIMEOUT, 0), "{}", page.main());
    let stuck = stream::iter([Ok::<_, std::io::Error>(Bytes::from(cut))]).chain(stream::pending());
    let page = send(&mut browser, FORM, Body::from_stream(stuck)).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::REQUEST_TIMEOUT, 0), "{}", page.main());
    let nonsense = send(&mut browser, FORM, b"no parts at all".to_vec()).await;
    assert_ne!(nonsense.status, StatusCode::INTERNAL_SERVER_ERROR);
    let mut plain = browser.clone();
    let page = plain.post_body(FORM, "multipart/form-data", Body::from("x")).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "no boundary, no form");
}

#[tokio::test]
async fn a_visitor_who_sends_file_after_file_waits_and_keeps_the_text() {
    let limits = Limits { files: Allowance { at_once: 2, seconds: 30 }, ..Limits::default() };
    let house = House::with(limits).await;
    let mut browser = house.visitor();
    for _ in 0..2 {
        assert_eq!(sent(&mut browser, &[STORY], &[("a.pdf", PDF)]).await.status, StatusCode::OK);
    }
    let page = sent(&mut browser, &[STORY], &[("a.pdf", PDF)]).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::TOO_MANY_REQUESTS, 2));
    assert!(page.main().contains("Er is iets mis."), "{}", page.main());
    assert_eq!(sent(&mut browser, &[STORY], &[]).await.status, StatusCode::OK, "without a file it goes");
}

#[tokio::test]
async fn whoever_waits_keeps_also_what_stands_behind_the_file() {
    let limits = Limits { files: Allowance { at_once: 1, seconds: 30 }, ..Limits::default() };
    let house = House::with(limits).await;
    let mut browser = house.visitor();
    let form = browser.get(FORM).await;
    let with_name = |file: &str| {
        let mut body = parcel(&fields(&form, FORM, &[STORY]), &[(file, PDF)]);
        body.truncate(body.len() - format!("--{BOUNDARY}--\r\n").len());
        body.extend(parcel(&[("name".to_owned(), "Tess".to_owned())], &[]));
        body
    };
    assert_eq!(send(&mut browser, FORM, with_name("a.pdf")).await.status, StatusCode::OK);
    let page = send(&mut browser, FORM, with_name("b.pdf")).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::TOO_MANY_REQUESTS, 1));
    assert!(page.main().contains("Tess") && page.main().contains("b.pdf"), "{}", page.main());
    let again = browser.fill(&page, FORM, &[]).await;
    assert!(again.main().contains("wordt niet meer bewaard"), "{}", again.main());
    // a form that nobody asked for counts as well
    let mut stranger = house.visitor();
    let page = send(&mut stranger, FORM, parcel(&[], &[("a.pdf", PDF)])).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_form_of_nothing_but_files_or_heads_ends() {
    let house = House::open().await;
    let mut browser = house.visitor();
    let page = sent(&mut browser, &[STORY], &vec![("x.exe", &b"MZ"[..]); 300]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = page.html.matches("x.exe is niet aangenomen").count();
    assert!((100..=400).contains(&told), "each of at most 200 parts is told twice at most: {told}");
    let form = browser.get(FORM).await;
    let long = "n".repeat(400_000);
    let many: Vec<_> = (0..4).map(|_| (long.clone(), String::new())).collect();
    let named = [fields(&form, FORM, &[]), many].concat();
    assert_eq!(send(&mut browser, FORM, parcel(&named, &[])).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // a head without an end, in pieces
    let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"a\"; x=\"");
    let piece = Bytes::from(vec![b'x'; 64 << 10]);
    let pieces = std::iter::once(Bytes::from(head)).chain(std::iter::repeat_n(piece, 40));
    let body = Body::from_stream(stream::iter(pieces.map(Ok::<_, std::io::Error>)));
    assert_eq!(send(&mut browser, FORM, body).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // no other form takes files
    let page = send(&mut browser, "/sign-in", parcel(&fields(&form, FORM, &[]), &[("a.pdf", PDF)])).await;
    assert_eq!((page.status, blobs(&house).await), (StatusCode::UNSUPPORTED_MEDIA_TYPE, 0));
}
