use pulldown_cmark::{Event, html};

/// Inner HTML. The events hold no raw HTML any more (see `flow`), so that everything is escaped here.
pub(crate) fn of(events: Vec<Event<'_>>) -> String {
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    out
}

/// Plain text with its paragraphs as HTML: for a short notice that is no letter. Everything in it stays text.
pub fn plain_as_html(text: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        let lines =
            paragraph.trim().lines().flat_map(|line| [Event::HardBreak, Event::Text(line.into())]).skip(1);
        out.push_str("<p>");
        html::push_html(&mut out, lines);
        out.push_str("</p>\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::flow;

    #[test]
    fn a_notice_keeps_its_paragraphs_and_lines() {
        let html = super::plain_as_html("Dag <b>\n\neen\ntwee\n");
        assert_eq!(html, "<p>Dag &lt;b&gt;</p>\n<p>een<br />\ntwee</p>\n");
    }

    /// A letter file with HTML is refused; should HTML come by another way, it is text all the same.
    #[test]
    fn html_is_never_passed() {
        let html = |source| super::of(flow::of(source, &[]).events);
        assert_eq!(html("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n");
        assert_eq!(html("<script>\nx\n</script>\n"), "<p>&lt;script&gt;\nx\n&lt;/script&gt;\n</p>\n");
        assert_eq!(html("[a](javascript:x) ![b](https://c.example/d.png)"), "<p>a b</p>\n");
    }
}
