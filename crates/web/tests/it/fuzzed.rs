//! What the fuzzer throws at the site (fuzz/README.md), and its seeds and finds in every run of the tests. No answer is
//! a broken page, each carries what protects its reader, and nothing that was sent becomes a tag.

use axum::body::{Body, Bytes};
use axum::http::header;
use futures_util::stream;
use office::search::question;
use store::search::{MUST, NOT, Wanted};

use crate::support::{Browser, FORM, Page, encoded};

/// What stands in the inputs to become a tag. No page of ours has it.
const TAG: &str = "<fz";
const FIELDS: &str = "application/x-www-form-urlencoded";
const SUBMISSION: &str = "/bodies/selection/submission";

const PARCEL: u8 = 1;
const ELSEWHERE: u8 = 2;
const PIECES: u8 = 4;
const BARE: u8 = 8;
const ODD_KIND: u8 = 16;

/// Sends the public form. The first byte says how; the rest is the body as it is, behind the fields that every form
/// carries. `once` is another for every input.
pub async fn form(visitor: &mut Browser, once: u64, data: &[u8]) {
    let Some((how, rest)) = data.split_first() else { return };
    let is = |bit: u8| how & bit != 0;
    let (kind, rest) = match rest.split_first() {
        // the boundary is theirs to choose, too
        Some((length, rest)) if is(ODD_KIND) => {
            let (kind, rest) = rest.split_at(usize::from(*length).min(rest.len()));
            let kind = kind.iter().map(|byte| char::from(byte & 0x7f)).filter(|char| !char.is_control());
            (format!("multipart/form-data; {}", kind.collect::<String>()), rest)
        }
        _ if is(PARCEL) => ("multipart/form-data; boundary=x".to_owned(), rest),
        _ => (FIELDS.to_owned(), rest),
    };
    let path = match (is(PARCEL) || is(ODD_KIND), is(ELSEWHERE)) {
        (_, false) => FORM,
        (false, true) => SUBMISSION,
        (true, true) => "/uploads",
    };
    let tokens = if is(BARE) { Vec::new() } else { tokens(visitor, &kind, once) };
    let body = [&tokens, rest].concat();
    let body = if is(PIECES) { in_pieces(&body) } else { Body::from(body) };
    let page = visitor.post_body(path, &kind, body).await;
    checked(&page, rest);
    if page.location().starts_with("/follow/") {
        let address = page.location().to_owned();
        checked(&visitor.get(&address).await, rest);
    }
}

fn tokens(visitor: &Browser, kind: &str, once: u64) -> Vec<u8> {
    let field = |name: &str, value: &str| match kind {
        FIELDS => format!("{name}={value}&"),
        _ => format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"),
    };
    let visit = &visitor.cookies["__Host-gehoor-visit"];
    (field("visit", visit) + &field("once", &once.to_string())).into_bytes()
}

fn in_pieces(body: &[u8]) -> Body {
    let pieces = body.chunks(7).map(|piece| Ok::<_, std::io::Error>(Bytes::copy_from_slice(piece)));
    Body::from_stream(stream::iter(pieces.collect::<Vec<_>>()))
}

/// Asks the register. The first byte says whether the rest is what was typed into the box, or the whole question of the
/// address; what is looked for is in bounds and without signs that a pattern of SQL would take for any other.
pub async fn search(coordinator: &mut Browser, data: &[u8]) {
    let Some((how, rest)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    in_bounds(&text);
    let query = match how & 1 {
        0 => format!("q={}", encoded(&text)),
        _ => rest.iter().map(|byte| in_address(*byte)).collect(),
    };
    let path = if how & 2 == 0 { "/register" } else { "/register/print" };
    let page = coordinator.get(&format!("{path}?{query}")).await;
    checked(&page, rest);
    // a whole number leads to its dossier
    let led = page.status == 303 && page.location().starts_with("/dossiers/");
    assert!(page.status == 200 || led, "{path}?{query}: {}", page.status);
}

fn in_bounds(text: &str) {
    let words = question(text, &["SEL"]);
    assert!(words.must.len() <= MUST && words.not.len() <= NOT, "{text:?}");
    for wanted in words.must.iter().chain(&words.not) {
        let forms = match wanted {
            Wanted::Word(forms) => forms.clone(),
            Wanted::Beginning(beginning) => vec![beginning.clone()],
        };
        for form in forms {
            let odd = |char: char| char.is_whitespace() || "%_\\".contains(char);
            assert!(!form.is_empty() && form.chars().count() <= 40 && !form.contains(odd), "{form:?}");
        }
    }
}

/// A byte of an address: those that separate and escape stay as they are.
fn in_address(byte: u8) -> String {
    match byte {
        b'&' | b'=' | b'%' | b'+' | b'~' | b'-' | b'/' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    }
}

fn checked(page: &Page, sent: &[u8]) {
    let shown = String::from_utf8_lossy(sent);
    assert!(!page.status.is_server_error(), "{}: {shown:?}\n{}", page.status, page.html);
    assert!(page.headers.contains_key(header::CONTENT_SECURITY_POLICY), "{shown:?}");
    assert!(!page.html.contains(TAG), "{shown:?}\n{}", page.html);
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::support::{House, repository};

    fn seeds(target: &str) -> Vec<Vec<u8>> {
        let folder = fs::read_dir(repository().join("fuzz/seeds").join(target)).expect("the seeds");
        let seeds: Vec<_> =
            folder.map(|file| fs::read(file.expect("a file").path()).expect("a seed")).collect();
        assert!(seeds.len() > 5, "{target}");
        seeds
    }

    #[tokio::test]
    async fn what_the_fuzzer_begins_with_and_found_breaks_no_form() {
        let house = House::open().await;
        let mut visitor = house.visitor();
        visitor.get(FORM).await;
        for (once, seed) in (0..).zip(seeds("public_form")) {
            form(&mut visitor, once, &seed).await;
        }
    }

    #[tokio::test]
    async fn what_the_fuzzer_begins_with_and_found_breaks_no_search() {
        let house = House::open().await;
        let mut coordinator = house.signed_in("coordinator").await;
        for seed in seeds("search") {
            search(&mut coordinator, &seed).await;
        }
    }
}
