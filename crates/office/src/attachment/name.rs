//! What a file may be called.

use crate::paper::line;

/// The most characters of a name, its ending included.
const MOST: usize = 120;

/// A file's name as it may be kept and given back: no path, nothing unseen, nothing that a disk or a header reads as
/// something else. Never empty.
pub fn file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let last = line(last);
    let joins = |char: char| matches!(char, '\u{200C}' | '\u{200D}' | '\u{202F}');
    let plain = last.chars().filter(|char| !joins(*char)).map(|char| match char {
        '<' | '>' | ':' | '"' | '|' | '?' | '*' | ';' => '_',
        other => other,
    });
    let plain: String = plain.collect();
    // a leading dot hides a file, a trailing one hides its ending
    let plain = plain.trim_matches(['.', ' ']);
    match plain {
        "" => "file".to_owned(),
        name => shortened(name),
    }
}

fn shortened(name: &str) -> String {
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ending: String = ending.chars().take(10).collect();
    let kept: String = name.chars().take(MOST - ending.chars().count() - 1).collect();
    format!("{kept}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_only_a_name() {
        for (given, kept) in [
            ("rekening.pdf", "rekening.pdf"),
            ("../../etc/passwd.txt", "passwd.txt"),
            ("C:\\fakepath\\foto 1.JPG", "foto 1.JPG"),
            ("a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie_ x=1.pdf"),
            ("rapport\u{202E}fdp.exe", "rapportfdp.exe"),
            ("x\"; filename=\"y.exe", "x__ filename=_y.exe"),
            ("...", "file"),
            ("", "file"),
            (".htaccess", "htaccess"),
            ("rékening ☂ café.pdf.", "rékening ☂ café.pdf"),
        ] {
            assert_eq!(file_name(given), kept, "{given}");
        }
        let long = file_name(&format!("{}.pdf", "é".repeat(400)));
        assert!(long.ends_with(".pdf") && long.chars().count() == MOST, "{long}");
    }
}
