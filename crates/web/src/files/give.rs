//! Giving a file back: always as a download, never as a page.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use office::Office;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use store::attachment::Attachment;

use crate::problem::Problem;

/// What may stand as it is in a name after RFC 8187 (`attr-char`, without what some readers trip over).
const ATTR: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a browser must not do with it, whatever it thinks it is.
const HEADERS: [(HeaderName, &str); 4] = [
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "private, no-store"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The file, as it comes from the disk. It only ever arrives as a download: what it is was checked when it came in, but a
/// browser shows nothing of it by itself.
pub(crate) async fn give(office: &Office, file: &Attachment) -> Result<Response, Problem> {
    let pieces = office.pieces(file).await?;
    let size = pieces.size;
    let mut response = Response::new(Body::from_stream(pieces.stream));
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let known = HeaderValue::from_str(&file.media_type);
    let unknown = HeaderValue::from_static("application/octet-stream");
    headers.insert(header::CONTENT_TYPE, known.unwrap_or(unknown));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(size));
    let named = HeaderValue::from_str(&disposition(&file.name));
    headers.insert(header::CONTENT_DISPOSITION, named.unwrap_or(HeaderValue::from_static("attachment")));
    Ok(response)
}

/// `attachment` with the name twice: in ASCII for old readers, and as it is (RFC 6266, RFC 8187).
fn disposition(name: &str) -> String {
    let plain = |char: char| char.is_ascii_alphanumeric() || " .-_()".contains(char);
    let ascii: String = name.chars().map(|char| if plain(char) { char } else { '_' }).collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{}", utf8_percent_encode(name, ATTR))
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn no_name_begins_a_header_or_another_name() {
        assert_eq!(
            disposition("rékening 1.pdf"),
            "attachment; filename=\"r_kening 1.pdf\"; filename*=UTF-8''r%C3%A9kening%201.pdf"
        );
        let hostile = disposition("x\"; filename=y.exe\r\nSet-Cookie: a=b");
        assert!(!hostile.contains(['\r', '\n']) && hostile.matches('"').count() == 2, "{hostile}");
        assert!(!hostile.contains("filename=y"), "{hostile}");
    }
}
