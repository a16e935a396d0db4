//! A body's picture: a PNG, or an SVG that only draws.

use store::upload::Upload;

use super::Logo;
use crate::error::Error;
use crate::office::Office;

/// The most bytes of a picture.
pub const LOGO_MOST: usize = 300 * 1024;
/// The widest and highest that a picture may be, in pixels.
const SIDE: u32 = 4_000;

/// Why a picture cannot be a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoFlaw {
    /// Neither PNG nor SVG.
    Kind,
    /// Too many bytes, or too many pixels.
    TooLarge,
    /// An SVG that does more than draw: a script, a link, something from elsewhere.
    Active,
}

impl LogoFlaw {
    /// The word that names the flaw in the locales (`admin-flaw-logo-kind`).
    pub fn code(self) -> &'static str {
        match self {
            LogoFlaw::Kind => "kind",
            LogoFlaw::TooLarge => "large",
            LogoFlaw::Active => "active",
        }
    }
}

impl Logo {
    /// A logo of the bytes of a PNG.
    ///
    /// # Errors
    /// [`LogoFlaw`] when it is none, or too large.
    pub fn png(bytes: Vec<u8>) -> Result<Logo, LogoFlaw> {
        // signature and first chunk (W3C PNG, 5.2 and 11.2.2)
        let Some(head) = bytes.get(..24).filter(|head| head.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"))
        else {
            return Err(LogoFlaw::Kind);
        };
        let side = |at: usize| head[at..at + 4].iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
        if bytes.len() > LOGO_MOST || !(1..=SIDE).contains(&side(16)) || !(1..=SIDE).contains(&side(20)) {
            return Err(LogoFlaw::TooLarge);
        }
        Ok(Logo { media_type: "image/png".to_owned(), bytes })
    }

    /// A logo of the text of an SVG. What it may do beside drawing is refused here, and forbidden once more where it is
    /// served.
    ///
    /// # Errors
    /// [`LogoFlaw`] when it is none, too large, or does more than draw.
    pub fn svg(text: &str) -> Result<Logo, LogoFlaw> {
        if text.len() > LOGO_MOST {
            return Err(LogoFlaw::TooLarge);
        }
        let lower = text.to_ascii_lowercase();
        if !lower.contains("<svg") || !lower.trim_end().ends_with("</svg>") {
            return Err(LogoFlaw::Kind);
        }
        if does_more_than_draw(&lower) {
            return Err(LogoFlaw::Active);
        }
        Ok(Logo { media_type: "image/svg+xml".to_owned(), bytes: text.trim().as_bytes().to_vec() })
    }
}

fn does_more_than_draw(lower: &str) -> bool {
    const NEVER: [&str; 6] = [
        "<!doctype",
        "<!entity",
        "<?xml-stylesheet",
        "javascript:",
        "@import",
        // in a style sheet any letter can be written with it
        "\\",
    ];
    const ELEMENTS: [&str; 5] = ["script", "foreignobject", "iframe", "image", "a"];
    // whatever name its namespace goes by
    let active = lower.split('<').skip(1).any(|rest| {
        let name = rest.split(|c: char| c.is_whitespace() || "/>".contains(c)).next().unwrap_or_default();
        ELEMENTS.contains(&name.rsplit(':').next().unwrap_or_default())
    });
    let points_elsewhere = |mark: &str| {
        lower.match_indices(mark).any(|(at, _)| {
            let value = lower[at + mark.len()..].trim_start_matches([' ', '"', '\'', '=', '\n', '\t', '\r']);
            !value.starts_with('#')
        })
    };
    let handler = lower.match_indices("on").any(|(at, _)| {
        let apart = lower[..at].ends_with([' ', '\n', '\t', '\r', '/', '"', '\'']);
        let name = lower[at..].trim_start_matches(|c: char| c.is_ascii_alphanumeric()).trim_start();
        apart && name.starts_with('=')
    });
    active
        || NEVER.iter().any(|word| lower.contains(word))
        || points_elsewhere("href")
        || points_elsewhere("url(")
        || handler
}

impl Office {
    /// The bytes of a file that was sent along with a form; none when it is gone.
    ///
    /// # Errors
    /// [`Error`] when it cannot be read.
    pub async fn upload_bytes(&self, upload: &Upload) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.0.config.blobs.read(&upload.blob).await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32, more: usize) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend(vec![0; more]);
        bytes
    }

    #[test]
    fn a_png_is_one_and_not_a_huge_one() {
        assert_eq!(Logo::png(png(320, 80, 100)).map(|logo| logo.media_type).as_deref(), Ok("image/png"));
        assert_eq!(Logo::png(b"GIF89a".to_vec()), Err(LogoFlaw::Kind));
        assert_eq!(Logo::png(png(100_000, 80, 100)), Err(LogoFlaw::TooLarge));
        assert_eq!(Logo::png(png(0, 80, 100)), Err(LogoFlaw::TooLarge));
        assert_eq!(Logo::png(png(320, 80, LOGO_MOST)), Err(LogoFlaw::TooLarge));
    }

    #[test]
    fn an_svg_only_draws() {
        let drawing = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"><defs><linearGradient \
            id=\"g\"/></defs><rect fill=\"url(#g)\"/><use href=\"#r\"/><text font-size=\"3\">on = 1</text></svg>";
        assert!(Logo::svg(&drawing.replace("on = 1", "of")).is_ok());
        for bad in [
            "<script>alert(1)</script>",
            "<rect onload=\"alert(1)\"/>",
            "<rect\nONCLICK = 'x'/>",
            "<a href=\"https://evil.example\"/>",
            "<use xlink:href=\"data:image/svg+xml,x\"/>",
            "<rect fill=\"url(https://evil.example/x)\"/>",
            "<style>@import 'https://evil.example/x.css'</style>",
            "<foreignObject/>",
            "<image href=\"#x\"/>",
            "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>",
            "<s:foreignObject/>",
            "<s:image />",
            "<s:a target='x'/>",
            "<style>rect { fill: u\\72l(//evil.example) }</style>",
        ] {
            assert_eq!(Logo::svg(&format!("<svg>{bad}</svg>")), Err(LogoFlaw::Active), "{bad}");
        }
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>&a;</svg>";
        assert_eq!(Logo::svg(bomb), Err(LogoFlaw::Active));
        assert_eq!(Logo::svg("hello"), Err(LogoFlaw::Kind));
    }

    #[test]
    fn the_pictures_that_are_shipped_only_draw() {
        for id in ["personnel", "selection", "training"] {
            let path = format!("{}/../../bodies/{id}/logo.svg", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).expect("a picture");
            assert!(Logo::svg(&text).is_ok(), "{id}");
        }
    }
}
