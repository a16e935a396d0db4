//! The style sheet, the script, the fonts and the icon: built by `build.rs`, carried in the binary, served by Gehoor itself.
//! A file's name changes with its content, so that a browser may keep it for ever.

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::place::Path;

/// One file that pages refer to.
#[derive(Debug)]
pub struct Asset {
    /// What it is called in the sources, such as `gehoor.css`.
    pub name: &'static str,
    /// What it is called in its address: the name behind a digest of the content.
    pub file: &'static str,
    /// Its media type, for the `Content-Type` header.
    pub content_type: &'static str,
    /// The content.
    pub bytes: &'static [u8],
    /// The content compressed with gzip, where that makes it smaller.
    pub gzip: Option<&'static [u8]>,
}

static ALL: &[Asset] = include!(concat!(env!("OUT_DIR"), "/look/assets.rs"));

/// Every file, in the order in which the build made them.
pub fn all() -> &'static [Asset] {
    ALL
}

/// The address of an asset, such as `/assets/0123456789abcdef-gehoor.css` for `gehoor.css`.
///
/// # Panics
///
/// When the build made no asset of that name: a mistake in our own code, which every test of a page meets.
pub fn address(name: &str) -> String {
    let asset = ALL.iter().find(|asset| asset.name == name);
    let asset = asset.unwrap_or_else(|| panic!("the build makes no asset named {name}"));
    format!("/assets/{}", asset.file)
}

/// Serves every asset under `/assets/`.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{file}", get(serve))
}

async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let Some(asset) = ALL.iter().find(|asset| asset.file == file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let always = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "accept-encoding"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    match asset.gzip.filter(|_| takes_gzip(&headers)) {
        Some(gzip) => (always, [(header::CONTENT_ENCODING, "gzip")], gzip).into_response(),
        None => (always, asset.bytes).into_response(),
    }
}

/// Whether the browser takes gzip. One that names it with a quality of zero does not (RFC 9110, 12.5.3).
fn takes_gzip(headers: &HeaderMap) -> bool {
    let accepted =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').any(|coding| {
        let (name, quality) = coding.split_once(';').unwrap_or((coding, "q=1"));
        let quality = quality.trim().trim_start_matches("q=").parse::<f32>().unwrap_or(0.0);
        name.trim().eq_ignore_ascii_case("gzip") && quality > 0.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt as _;

    fn text(name: &str) -> String {
        let asset = ALL.iter().find(|asset| asset.name == name).expect(name);
        String::from_utf8(asset.bytes.to_vec()).expect("text")
    }

    async fn ask(path: &str, accepts: &str) -> Response {
        let request =
            Request::get(path).header(header::ACCEPT_ENCODING, accepts).body(Body::empty()).expect("request");
        router::<()>().oneshot(request).await.expect("infallible")
    }

    #[tokio::test]
    async fn a_file_is_kept_for_ever_and_compressed_on_request() {
        let plain = ask(&address("gehoor.css"), "br").await;
        assert_eq!(plain.status(), StatusCode::OK);
        assert!(plain.headers()[header::CACHE_CONTROL].to_str().expect("ascii").contains("immutable"));
        assert!(!plain.headers().contains_key(header::CONTENT_ENCODING));

        let zipped = ask(&address("gehoor.css"), "br, gzip;q=0.5").await;
        assert_eq!(zipped.headers()[header::CONTENT_ENCODING], "gzip");
        assert!(
            !ask(&address("gehoor.css"), "gzip;q=0").await.headers().contains_key(header::CONTENT_ENCODING)
        );
    }

    #[tokio::test]
    async fn an_unknown_file_is_not_found() {
        assert_eq!(ask("/assets/gehoor.css", "gzip").await.status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn the_style_sheet_asks_nothing_of_others() {
        let css = text("gehoor.css");
        for foreign in ["http:", "https:", "url(//", "@import", "asset:", "data:"] {
            assert!(!css.contains(foreign), "{foreign}");
        }
        for font in ["latin.woff2", "latin-ext.woff2"] {
            assert!(css.contains(&address(font)), "{font}");
        }
    }

    #[test]
    fn the_lock_names_no_registry() {
        assert!(!include_str!("../look/package-lock.json").contains("\"resolved\""));
    }
}
