//! A value is text, whatever it holds: it never becomes markup, a header or a trick for the eye.

use letters::{Facts, Letter, Rendered};

const HOSTILE: &[&str] = &[
    "**bold** _em_ `code` ~~~",
    "# heading",
    "- item",
    "+ item",
    "1. item",
    "1) item",
    "---",
    "===",
    "> quote",
    "[click](https://evil.example)",
    "[ref]: https://evil.example",
    "(https://evil.example)",
    ": https://evil.example",
    "![pixel](https://evil.example/p.png)",
    "Hi!",
    "<https://evil.example>",
    "<script>alert(1)</script>",
    "<!-- comment",
    "\" onmouseover=\"x",
    "&lt;b&gt; &amp; &#0; &copy;",
    "\\",
    "{complainant-name} {?a} {*b} {/b} {{x}}",
    "\u{E000}0\u{E001}",
    "`",
    "a | b\u{A0}| c",
    "ends with #",
    "```",
    "    code",
    "2026-03-02 1.5 a-b c+d (e) f:g",
];

fn render(template: &str, value: &str) -> Rendered {
    let letter = Letter::parse("hostile.md", template).unwrap_or_else(|flaws| panic!("{flaws:?}"));
    let facts = Facts::new().text("value", value).prose("prose", value).text("safe", "safe");
    letter.render(&facts).expect("both facts are given")
}

fn escaped(value: &str) -> String {
    let value = value.trim().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    value.replace('"', "&quot;")
}

fn html_of_markdown(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(markdown));
    html
}

fn same_but_for_quotes(html: &str) -> String {
    html.replace("&quot;", "\"")
}

#[test]
fn a_value_is_text_in_every_place() {
    let places = [
        ("{value}", "<p>@</p>\n"),
        ("{prose}", "<p>@</p>\n"),
        ("Dear {value}, hello", "<p>Dear @, hello</p>\n"),
        ("**{value}**", "<p><strong>@</strong></p>\n"),
        ("# {value}", "<h1>@</h1>\n"),
        ("# {prose}", "<h1>@</h1>\n"),
        ("- {value}", "<ul>\n<li>@</li>\n</ul>\n"),
        ("> {prose}", "<blockquote>\n<p>@</p>\n</blockquote>\n"),
        ("[{value}](https://town.example)", "<p><a href=\"https://town.example\">@</a></p>\n"),
        ("first\n{value}", "<p>first\n@</p>\n"),
        ("\\[a\\]{value}", "<p>[a]@</p>\n"),
    ];
    for value in HOSTILE {
        for (template, expected) in places {
            let rendered = render(&format!("subject: {{value}}\n\n{template}\n"), value);
            // a line of prose that begins with a hyphen is a point of a list, and is text there too
            let point = value
                .strip_prefix("- ")
                .filter(|_| expected.contains("<p>@") && template.ends_with("{prose}"));
            let expected = match point {
                Some(point) => {
                    expected.replace("<p>@</p>", &format!("<ul>\n<li>{}</li>\n</ul>", escaped(point)))
                }
                None => expected.replace('@', &escaped(value)),
            };
            assert_eq!(
                same_but_for_quotes(&rendered.html),
                same_but_for_quotes(&expected),
                "{value:?} in {template:?}"
            );
            assert_eq!(rendered.subject, value.trim(), "a subject is plain text");
            if !template.starts_with("**") {
                assert_eq!(
                    html_of_markdown(&rendered.markdown),
                    rendered.html,
                    "{value:?} in {template:?} is not escaped well: {:?}",
                    rendered.markdown
                );
            }
            let words = value.trim().split(' ').next().unwrap_or_default();
            assert!(rendered.text.contains(words), "{value:?} in {:?}", rendered.text);
        }
    }
}

#[test]
fn no_three_signs_become_markup() {
    let signs: Vec<char> =
        ('!'..='~').filter(|c| !c.is_ascii_alphanumeric()).chain(['a', '1', ' ']).collect();
    let templates = ["{value}", "a\n{value}", "1{value}", "([a]{value})", "{value}[a](https://a.example)"];
    let letters = templates.map(|template| {
        let letter = Letter::parse("signs.md", &format!("subject: x\n\n{template}\n"));
        letter.unwrap_or_else(|flaws| panic!("{flaws:?}"))
    });
    let triples = signs.iter().flat_map(|a| signs.iter().flat_map(|b| signs.iter().map(|c| [*a, *b, *c])));
    for value in triples.map(String::from_iter).filter(|value| !value.trim().is_empty()) {
        for letter in &letters {
            let rendered = letter.render(&Facts::new().text("value", &value)).expect("it is given");
            assert_eq!(html_of_markdown(&rendered.markdown), rendered.html, "{value:?} in {letter:?}");
        }
    }
}

#[test]
fn control_and_bidi_characters_go() {
    let value =
        "Jan\r\nBcc: all@town.example\u{0}\u{7}\u{1B}[31m\u{202E}gpj.exe\u{2066}\u{2069}\u{85}\u{2028}x";
    let rendered = render("subject: About {value}\n\n{value}\n\n{prose}\n", value);
    assert_eq!(rendered.subject, "About Jan  Bcc: all@town.example[31mgpj.exe  x");
    for form in [&rendered.markdown, &rendered.text, &rendered.html] {
        let stray = |c: char| (c.is_control() && c != '\n') || ('\u{2028}'..='\u{202E}').contains(&c);
        assert!(!form.contains(stray) && !form.contains(['\u{2066}', '\u{2069}']), "{form:?}");
    }
}

#[test]
fn prose_keeps_its_paragraphs_and_nothing_else() {
    let value = "One\n# two\n\n    three\n<b>\r\n\r\n- four";
    let rendered = render("subject: x\n\n> {prose}\n\n1. a\n\n   {prose}\n", value);
    let paragraphs = "<p>One<br />\n# two</p>\n<p>three<br />\n&lt;b&gt;</p>\n<ul>\n<li>four</li>\n</ul>\n";
    let expected =
        format!("<blockquote>\n{paragraphs}</blockquote>\n<ol>\n<li>\n<p>a</p>\n{paragraphs}</li>\n</ol>\n");
    assert_eq!(rendered.html, expected);
    assert_eq!(html_of_markdown(&rendered.markdown), expected, "{}", rendered.markdown);
}

#[test]
fn a_value_opens_no_other_address() {
    let link = |value| render("subject: x\n\n[words]({value})\n", value);
    assert_eq!(link("javascript:alert(1)").html, "<p>words</p>\n");
    assert_eq!(link("data:text/html,x").html, "<p>words</p>\n");
    assert_eq!(link("\u{1}java\nscript:x").html, "<p>words</p>\n");
    let quoted = link("https://a.example/\"><script> x)");
    assert_eq!(quoted.html, "<p><a href=\"https://a.example/%22%3E%3Cscript%3E%20x%29\">words</a></p>\n");
    assert_eq!(html_of_markdown(&quoted.markdown), quoted.html);
    let part = render("subject: x\n\n[words](https://a.example/{value})\n", "../?x=<&amp;>");
    assert!(part.html.contains("href=\"https://a.example/..%2F%3Fx%3D%3C%26amp%3B%3E\""), "{}", part.html);
    let mail = render("subject: x\n\n[words](mailto:{value})\n", "a@b.example?bcc=c@d.example");
    assert!(mail.html.contains("href=\"mailto:a@b.example%3Fbcc%3Dc@d.example\""), "{}", mail.html);
}
