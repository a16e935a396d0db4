//! What people, programs and attackers type into a field that expects a name. Each string holds `fz`, by which it is found
//! again wherever it is shown, and would make a tag `<fz…>`, an attribute `onfz`, a header `X-Fz` or a formula of itself.

/// The strings.
pub const NASTY: &[&str] = &[
    // pages
    "<fz>Jo</fz>",
    "\"><fz onfz=alert(1)>",
    "' onfz='alert(1)' fz='",
    "</textarea></title></script><fz>",
    "<script>fz()</script>",
    "<img src=x onerror=fz()>",
    "<svg/onload=fz()>",
    "&lt;fz&gt;&#60;fz&#62;",
    "fz\"style=\"background:url(//evil.example)",
    "<!--fz--><![CDATA[<fz>]]>",
    // wording and Markdown
    "[fz](javascript:fz())",
    "![fz](https://evil.example/fz.png)",
    "<https://evil.example/fz>",
    "# fz\n\n> fz\n\n    fz\n\n| fz |\n|---|",
    "`fz` **fz** __fz__ ~~fz~~ \\<fz\\>",
    "{ $fz } {fz} {{ fz }} ${fz} %{fz} {name} {NUMBER($fz)}",
    "[[fz]] <<fz>> %fz %s %n %1$s",
    // mail
    "Jo\r\nX-Fz: 1\r\nBcc: fz@evil.example",
    "fz\n.\nMAIL FROM:<fz@evil.example>\n",
    "\"Jo fz\" <fz@evil.example>, other@evil.example",
    "=?utf-8?Q?fz=0D=0AX-Fz:_1?=",
    "fz@evil.example>\u{2028}X-Fz: 1",
    // spreadsheets
    "=HYPERLINK(\"https://evil.example/fz\")",
    "+fz()",
    "-2+3+cmd|' /C fz'!A0",
    "@SUM(fz)",
    "\t=fz()",
    "fz;=fz();\"=fz()",
    // databases, shells, paths
    "'; DROP TABLE dossier; -- fz",
    "fz' OR '1'='1",
    "%fz_\\",
    "../../../etc/fz",
    "fz\0fz",
    "$(fz) `fz` | fz & fz",
    // what is not seen, and what turns
    "\u{202E}zf <fz>\u{202C}",
    "\u{2066}fz\u{2069}\u{200F}",
    "f\u{200B}z fz\u{E0066}\u{E007A}",
    "fz\u{FEFF}\u{FFFE}\u{FFFF}",
    "fz\u{1}\u{7}\u{1B}[31m\u{7F}\u{9B}",
    "fz Z\u{351}\u{36B}\u{343}\u{36A}\u{302}a\u{352}\u{349}\u{32C}l\u{323}g\u{321}o\u{31A}",
    "fz 👩‍⚖️🏳️‍🌈 ﷽ مرحبا שלום ไทย 漢字",
    "ﬁ İ ß ẞ K Å fz",
    "fz\u{FFFD}\u{D7FF}\u{E000}\u{10FFFF}",
];
