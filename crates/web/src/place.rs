//! Addresses of this site: what stands in them, and whether one is ours.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::problem::Problem;

/// What stands in the address of a page. An address that cannot be read is an address where nothing is.
#[derive(Clone, Copy, Debug)]
pub struct Path<T>(pub T);

impl<T, S> FromRequestParts<S> for Path<T>
where
    axum::extract::Path<T>: FromRequestParts<S>,
    S: Send + Sync,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Path<T>, Problem> {
        match axum::extract::Path::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(found)) => Ok(Path(found)),
            Err(_) => Err(Problem::NotFound),
        }
    }
}

/// A page of this site to go on to; nothing else, for whoever wrote the link must not lead anyone elsewhere.
pub(crate) fn local(next: &str) -> Option<&str> {
    let ours = next.starts_with('/') && !next.starts_with("//") && !next.contains('\\');
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic());
    (ours && plain).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn nobody_is_led_elsewhere() {
        for good in ["/work", "/dossiers/2026-SEL-1/acts/note?item=2&kept=ab", "/register?open=yes#list"] {
            assert_eq!(local(good), Some(good));
        }
        for bad in
            ["", "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "work"]
        {
            assert_eq!(local(bad), None, "{bad:?}");
        }
        for bad in ["/a b", "/a\r\nSet-Cookie: b"] {
            assert_eq!(local(bad), None, "{bad:?}");
        }
    }
}
