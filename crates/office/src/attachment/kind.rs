//! The kinds of file that are taken, and how each proves to be what its ending says.
//!
//! What a browser or an office program would run is not among them (HTML, SVG, macros, programs), nor are archives: what
//! is in them is not seen before someone unpacks them.

/// How a file proves to be of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// Its first bytes say one of these media types.
    Begins(&'static [&'static str]),
    /// It is a package with this part in it: an Office Open XML document.
    Package(&'static str),
    /// It is a package that begins with its own media type: an OpenDocument.
    Named(&'static str),
    /// It is text.
    Text,
    /// It is text that begins with a mail's header.
    Mail,
    /// It is a message as Outlook keeps it.
    Outlook,
}

/// A kind of file.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// The sentence `attachment-kind-CODE` says what it is.
    pub code: &'static str,
    /// The endings, in small letters.
    pub endings: &'static [&'static str],
    /// What it is given back as.
    pub media_type: &'static str,
    pub(super) proof: Proof,
}

const fn kind(
    code: &'static str,
    endings: &'static [&'static str],
    media_type: &'static str,
    proof: Proof,
) -> Kind {
    Kind { code, endings, media_type, proof }
}

/// Every kind that is taken.
pub const KINDS: &[Kind] = &[
    kind("pdf", &["pdf"], "application/pdf", Proof::Begins(&["application/pdf"])),
    kind("image", &["jpg", "jpeg"], "image/jpeg", Proof::Begins(&["image/jpeg"])),
    kind("image", &["png"], "image/png", Proof::Begins(&["image/png"])),
    kind("image", &["gif"], "image/gif", Proof::Begins(&["image/gif"])),
    kind("image", &["webp"], "image/webp", Proof::Begins(&["image/webp"])),
    kind("image", &["heic", "heif"], "image/heic", Proof::Begins(&["image/heif"])),
    kind("image", &["tif", "tiff"], "image/tiff", Proof::Begins(&["image/tiff"])),
    kind("text", &["txt"], "text/plain", Proof::Text),
    kind("sheet", &["csv"], "text/csv", Proof::Text),
    kind(
        "document",
        &["docx"],
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Proof::Package("word/document.xml"),
    ),
    kind(
        "sheet",
        &["xlsx"],
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Proof::Package("xl/workbook.xml"),
    ),
    kind(
        "document",
        &["odt"],
        "application/vnd.oasis.opendocument.text",
        Proof::Named("application/vnd.oasis.opendocument.text"),
    ),
    kind(
        "sheet",
        &["ods"],
        "application/vnd.oasis.opendocument.spreadsheet",
        Proof::Named("application/vnd.oasis.opendocument.spreadsheet"),
    ),
    kind("mail", &["eml"], "message/rfc822", Proof::Mail),
    kind("mail", &["msg"], "application/vnd.ms-outlook", Proof::Outlook),
    kind("sound", &["mp3"], "audio/mpeg", Proof::Begins(&["audio/mpeg"])),
    kind("sound", &["m4a"], "audio/mp4", Proof::Begins(&["audio/m4a", "video/mp4"])),
    kind("sound", &["wav"], "audio/wav", Proof::Begins(&["audio/x-wav"])),
    kind("film", &["mp4"], "video/mp4", Proof::Begins(&["video/mp4", "video/x-m4v"])),
    kind("film", &["mov"], "video/quicktime", Proof::Begins(&["video/quicktime"])),
];

/// Endings of archives, which get a sentence of their own.
pub(super) const ARCHIVES: &[&str] =
    &["zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "cab", "iso"];

/// The kind of a name, by its ending.
pub fn of_name(name: &str) -> Option<&'static Kind> {
    let ending = ending(name);
    KINDS.iter().find(|kind| kind.endings.contains(&ending.as_str()))
}

/// The kind of a file that was taken.
pub fn of_media_type(media_type: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.media_type == media_type)
}

/// The ending of a name, in small letters; empty when it has none.
pub(super) fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// All endings as a file field's `accept` lists them.
pub fn accepted() -> String {
    let endings = KINDS.iter().flat_map(|kind| kind.endings);
    endings.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
}
