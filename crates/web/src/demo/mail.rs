//! The mails that would have left: what a complainant or an officer finds in their mailbox.

use maud::{Markup, html};

use super::{Mail, clock, demo_of};
use crate::look::{Summary, Table, empty_state};
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::visitor::Visitor;

pub(super) async fn list(visitor: Visitor) -> Outcome {
    let mails = demo_of(&visitor)?.mails();
    let title = visitor.text("demo-mail-title");
    let main = html! {
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph .gehoor-text { (visitor.text("demo-mail-about")) }
        @if mails.is_empty() {
            (empty_state(&visitor.text("demo-mail-none"), Markup::default()))
        } @else {
            (table(&visitor, &mails))
        }
    };
    Ok(visitor.page(&title, main))
}

fn table(visitor: &Visitor, mails: &[Mail]) -> Table {
    let mut table = Table::new(visitor.text("demo-mail-title")).hide_caption();
    for column in ["demo-mail-date", "demo-mail-subject", "demo-mail-to", "demo-mail-from"] {
        table = table.column(visitor.text(column));
    }
    for mail in mails {
        table = table.row([
            html! { (date(visitor, mail)) },
            html! { a .nl-link href={ "/demo/mail/" (mail.number) } { (mail.subject) } },
            html! { (mail.to.join(", ")) },
            // the name is enough here
            html! { (mail.from.split(" <").next().unwrap_or_default()) },
        ]);
    }
    table
}

fn date(visitor: &Visitor, mail: &Mail) -> String {
    let moment = |at| visitor.site.office().texts().moment(visitor.lang, clock::here(visitor, at));
    mail.date.map(moment).unwrap_or_default()
}

pub(super) async fn one(visitor: Visitor, Path(number): Path<String>) -> Outcome {
    let demo = demo_of(&visitor)?;
    let number = number.parse().map_err(|_| Problem::NotFound)?;
    let mail = demo.mail(number).ok_or(Problem::NotFound)?;
    let facts = Summary::new()
        .text(visitor.text("demo-mail-from"), mail.from.as_str())
        .text(visitor.text("demo-mail-to"), mail.to.join(", "))
        .text(visitor.text("demo-mail-date"), date(&visitor, &mail));
    let base = visitor.site.office().base_url();
    let main = html! {
        p .nl-paragraph { a .nl-link href="/demo/mail" { (visitor.text("demo-mail-back")) } }
        h1 .nl-heading .nl-heading--level-1 { (mail.subject) }
        (facts)
        div .gehoor-card .gehoor-flow .gehoor-text {
            @for paragraph in mail.text.split("\n\n").filter(|text| !text.trim().is_empty()) {
                p .nl-paragraph { (lines(paragraph, base)) }
            }
        }
    };
    Ok(visitor.page(&mail.subject, main))
}

/// The lines of a paragraph; a word that is an address of this site leads there.
fn lines(paragraph: &str, base: &str) -> Markup {
    html! {
        @for (place, line) in paragraph.lines().enumerate() {
            @if place > 0 { br; }
            @for word in line.split_inclusive(' ') {
                @let address = word.trim_end().trim_matches(['<', '>', '(', ')', '.', ',']);
                @match address.strip_prefix(base).filter(|path| path.starts_with('/')) {
                    Some(path) => { a .nl-link href=(path) { (word.trim_end()) } " " },
                    None => (word),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn only_our_own_addresses_become_links() {
        let shown =
            lines("Zie http://here.example/follow/1/a\n<b>http://else.example/x</b>", "http://here.example");
        let shown = shown.into_string();
        assert!(shown.contains("href=\"/follow/1/a\""), "{shown}");
        assert!(shown.contains("<br>&lt;b&gt;http://else.example/x&lt;/b&gt;"), "{shown}");
        assert!(!lines("http://here.example.evil/x", "http://here.example").into_string().contains("href"));
    }
}
