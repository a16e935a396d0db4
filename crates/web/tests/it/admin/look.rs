//! What a body looks like: its colour and its logo.

use axum::http::StatusCode;

use super::{make_town, save, town};
use crate::support::{Browser, House, Page};

#[tokio::test]
async fn a_faint_colour_gets_a_darker_one_and_a_hostile_one_is_none() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let path = "/administration/bodies/town/look";
    let faint = save(&mut admin, path, &[("colour", "#ffcc00")]).await;
    assert!(
        faint.main().contains("te licht") && faint.main().contains("value=\"#ffcc00\""),
        "{}",
        faint.main()
    );
    let hostile = save(&mut admin, path, &[("colour", "red;}body{display:none")]).await;
    assert_eq!(hostile.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.visitor().get("/bodies/town/theme.css").await.html, "");
}

/// A form as a browser sends it with a file.
async fn send_file(browser: &mut Browser, path: &str, name: &str, bytes: &[u8]) -> Page {
    let page = browser.get(path).await;
    let mut body = Vec::new();
    for (field, value) in page.hidden(path) {
        let part = format!("--cut\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!(
        "--cut\r\nContent-Disposition: form-data; name=\"choose\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n"
    );
    body.extend(head.into_bytes());
    body.extend(bytes);
    body.extend(b"\r\n--cut--\r\n");
    browser.post_body(path, "multipart/form-data; boundary=cut", axum::body::Body::from(body)).await
}

#[tokio::test]
async fn a_logo_is_a_png_or_an_svg_that_only_draws() {
    let house = House::without_bodies().await;
    let mut admin = house.signed_in("admin").await;
    make_town(&mut admin).await;
    let path = "/administration/bodies/town/look";
    // one white pixel
    let png = [
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0,
        0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c,
        0x63, 0xf8, 0x0f, 0, 1, 1, 1, 0, 0x1b, 0xb6, 0xee, 0x56, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae,
        0x42, 0x60, 0x82,
    ];
    let saved = send_file(&mut admin, path, "logo.png", &png).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.main());
    let mut visitor = house.visitor();
    let logo = visitor.get("/bodies/town/logo.svg").await;
    assert_eq!(logo.headers["content-type"], "image/png");
    let lies = send_file(&mut admin, path, "logo.png", b"<svg onload='alert(1)'></svg>").await;
    assert_eq!(lies.status, StatusCode::UNPROCESSABLE_ENTITY);
    let active = save(&mut admin, path, &[("svg", "<svg><script>alert(1)</script></svg>")]).await;
    assert!(active.main().contains("doet meer dan tekenen"), "{}", active.main());
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>";
    assert_eq!(save(&mut admin, path, &[("svg", drawing)]).await.status, StatusCode::SEE_OTHER);
    let logo = visitor.get("/bodies/town/logo.svg").await;
    assert_eq!(
        (&logo.headers["content-type"], logo.html.as_str()),
        (&"image/svg+xml".parse().expect("a type"), drawing)
    );
    assert!(logo.headers["content-security-policy"].to_str().expect("text").contains("sandbox"));
    assert_eq!(save(&mut admin, path, &[("logo-remove", "yes")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(town(&house).await.logo, None);
    assert_eq!(visitor.get("/bodies/town/logo.svg").await.status, StatusCode::NOT_FOUND);
    let page = visitor.get("/bodies/town").await;
    let head = page.html.split("<main").next().expect("what stands above");
    let head = head.split("<header").nth(1).expect("a head");
    assert!(
        head.contains("<span>") && !head.contains("<img") && !head.contains("<svg"),
        "its name alone: {head}"
    );
}
