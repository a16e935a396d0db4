use maud::{Markup, html};

use super::{
    Alert, Choice, Field, Icon, Link, Moment, Nav, NavItem, Page, PageWords, Pages, Summary, Table,
    TermState, TextKind, Tone, Under, When, button, button_with, card, danger_button, disclosure,
    empty_state, error_summary, fieldset, figure_card, form, inline_form, language_links, link_button, links,
    pagination, plain_button, print_button, secondary_button, secondary_link_button, status_badge, steps,
    term_badge, timeline,
};

/// Every component on one page, with sample text: for those who build pages, and for whoever wants to see a theme.
pub fn style_page() -> Markup {
    Page {
        lang: "en".into(),
        title: "Style – Gehoor".into(),
        body_theme: None,
        home: "/".into(),
        nav: nav(),
        languages: language_links(&["nl", "fr", "de", "en"], ""),
        footer: vec![Link::new("Accessibility", "#"), Link::new("Privacy", "#")],
        words: PageWords {
            skip: "Skip to the content".into(),
            home: "start page".into(),
            languages: "Language".into(),
            navigation: "Main navigation".into(),
            menu: "Menu".into(),
            version: "Gehoor, style page".into(),
        },
        main: main(),
        clock_bar: Some(html! { "Demo: it is " strong { "Friday 20 March 2026" } }),
    }
    .render()
}

fn nav() -> Nav {
    Nav::Staff {
        person: "Noor Bergman".into(),
        account: "#".to_owned(),
        items: vec![
            NavItem::new("My work", "/work"),
            NavItem::new("Dossiers", "/dossiers"),
            NavItem::new("Alerts", "/alerts").waiting(3, "3 new"),
            NavItem::new("Reports", "/reports"),
        ],
        current: "/dossiers".into(),
        leave: plain_button("Sign out"),
    }
}

fn main() -> Markup {
    html! {
        h1 .nl-heading .nl-heading--level-1 { "What the pages are made of" }
        p .nl-paragraph .nl-paragraph--lead {
            "Quiet, roomy and plain: someone who is worried and someone who is tired should both find their way."
        }
        (sample("Text", words()))
        (sample("Messages", messages()))
        (sample("Colours", colours()))
        (sample("Badges", badges()))
        (sample("Buttons", buttons()))
        (sample("Form", sample_form()))
        (sample("Table", sample_table()))
        (sample("Facts, cards and course", facts()))
    }
}

fn sample(title: &str, content: Markup) -> Markup {
    html! {
        section .gehoor-section .gehoor-flow { h2 .nl-heading .nl-heading--level-2 { (title) } (content) }
    }
}

fn words() -> Markup {
    html! {
        p .nl-paragraph {
            "Anyone has the right to complain about how an administrative body behaved towards them. "
            a .nl-link href="#form" { "Lodge a complaint" }
            " by letter, by telephone, at the desk or here. You get an answer within six weeks."
        }
        h3 .nl-heading .nl-heading--level-3 { "What happens next" }
        (links(&[Link::new("How we handle a complaint", "#"), Link::new("Your rights", "#")]))
        (disclosure("Why is the last day 7 April?", html! {
            p .nl-paragraph { "The term of six weeks starts the day after receipt, 23 February, and ends on Monday 6 April." }
            p .nl-paragraph { "That is Easter Monday: the Algemene termijnenwet moves the end to the next working day." }
        }))
    }
}

/// The names are those of the custom properties, without `--gehoor-`; `look/css/sample.css` paints them.
const COLOURS: [&str; 15] = [
    "accent",
    "accent-strong",
    "accent-soft",
    "paper",
    "paper-soft",
    "paper-deep",
    "line",
    "line-strong",
    "ink",
    "ink-soft",
    "info-soft",
    "ok-soft",
    "warning-soft",
    "error-soft",
    "error",
];

fn colours() -> Markup {
    html! {
        ul .gehoor-samples {
            @for name in COLOURS { li { span class={ "gehoor-sample gehoor-sample--" (name) } {} (name) } }
        }
    }
}

fn messages() -> Markup {
    html! {
        (Alert::new(Tone::Info, "This letter is a draft").text("It leaves after the validation of its content."))
        (Alert::new(Tone::Ok, "Your complaint has been received").text("Your number is 26-0012. Keep it for questions."))
        (Alert::new(Tone::Warning, "Not yet").text("The validation of the content is pending."))
        (Alert::new(Tone::Error, "The term has passed").content(html! {
            p { "The answer was due on 2 March. " a .nl-link href="#" { "It can no longer be adjourned" } "." }
        }))
    }
}

const ICONS: [Icon; 11] = [
    Icon::Info,
    Icon::Ok,
    Icon::Warning,
    Icon::Error,
    Icon::Clock,
    Icon::Late,
    Icon::Pause,
    Icon::More,
    Icon::Empty,
    Icon::Print,
    Icon::Menu,
];

fn badges() -> Markup {
    html! {
        div .gehoor-row {
            (status_badge(Tone::Neutral, "Registered"))
            (status_badge(Tone::Info, "In handling"))
            (status_badge(Tone::Ok, "Answered"))
            (status_badge(Tone::Warning, "Awaiting completion"))
            (status_badge(Tone::Error, "Inadmissible"))
        }
        div .gehoor-row {
            (term_badge(TermState::Ample, "24 days left"))
            (term_badge(TermState::Soon, "2 days left"))
            (term_badge(TermState::Late, "3 days late"))
            (term_badge(TermState::Paused, "Paused"))
            (term_badge(TermState::Met, "In time"))
            (term_badge(TermState::MetLate, "Answered 2 days late"))
        }
        div .gehoor-row { @for icon in ICONS { (icon) } }
    }
}

fn buttons() -> Markup {
    html! {
        div .gehoor-row {
            (button("Send the answer"))
            (secondary_button("Save the draft"))
            (button_with("Check the file", "do", "check"))
            (danger_button("Decline"))
            (plain_button("Cancel"))
            (print_button("Print"))
        }
        div .gehoor-row {
            (link_button("Lodge a complaint", "#form"))
            (secondary_link_button("Follow my complaint", "#"))
        }
    }
}

fn sample_form() -> Markup {
    let mistake = "Give an e-mail address or a postal address.";
    html! {
        div #form { (steps(2, 3, "Step 2 of 3: who you are")) }
        (error_summary("One answer is missing", &[("email".into(), mistake.into())]))
        (form("#", html! {
            (Field::text("name", "Name").value("Tess Verhulst").autocomplete("name").required())
            (Field::text("email", "E-mail address").kind(TextKind::Email).hint("The confirmation goes there.")
                .error(Some(mistake)).autocomplete("email"))
            (Field::text("postcode", "Postcode").optional("(optional)").short())
            (Field::date("since", "Since when?").hint("The first time that it happened.").value("2026-02-20"))
            (Field::area("text", "What happened?").rows(6).hint("In your own words.")
                .value("The bus of 7.42 did not come, for the third time this week."))
            (Field::select("language", "In which language do you want the answer?", languages()).value("fr"))
            (Field::radios("wish", "What do you want?", wishes()).value("answer"))
            (Field::checks("about", "What is it about?", subjects()).value("late").value("manner"))
            (fieldset("Someone else's complaint", Some("Only when you write for another person."), html! {
                (Field::text("other", "Name of the other person").optional("(optional)"))
                (Field::check("mandate", "I have a mandate").hint("We may ask you to show it."))
            }))
            div .gehoor-row { (button("Continue")) (secondary_button("Back")) }
        }))
    }
}

fn languages() -> Vec<Choice> {
    vec![Choice::new("nl", "Dutch"), Choice::new("fr", "French"), Choice::new("de", "German")]
}

fn wishes() -> Vec<Choice> {
    vec![
        Choice::new("answer", "A written answer").hint("Within six weeks."),
        Choice::new("talk", "A talk first")
            .hint("We call you this week; you can still have it handled afterwards."),
    ]
}

fn subjects() -> Vec<Choice> {
    vec![
        Choice::new("late", "Delay"),
        Choice::new("manner", "How I was treated"),
        Choice::new("info", "Information"),
    ]
}

fn sample_table() -> Markup {
    let table = Table::new("Open dossiers")
        .column("Number")
        .wide_column("About")
        .column("Handler")
        .column("Status")
        .column("Answer due")
        .number_column("Days open");
    let row = |number: &str, about: &str, handler: &str, status: Markup, term: Markup, days: &str| {
        [
            html! { a .nl-link href="#" { (number) } },
            html! { (about) },
            html! { (handler) },
            status,
            term,
            html! { (days) },
        ]
    };
    let running = status_badge(Tone::Info, "In handling");
    let waiting = status_badge(Tone::Warning, "Awaiting completion");
    html! {
        (inline_form("#", "Search the list", html! {
            (Field::text("q", "Search").kind(TextKind::Search))
            (Field::select("unit", "Unit", vec![Choice::new("", "All units"), Choice::new("a", "Mobility")]))
            (secondary_button("Show"))
        }))
        (table
            .row(row("26-0012", "Bus line 7 did not run, three times in one week", "Noor Bergman", running.clone(),
                term_badge(TermState::Late, "3 days late"), "45"))
            .row(row("26-0015", "Tone at the desk", "", waiting, term_badge(TermState::Paused, "Paused"), "12"))
            .row(row("26-0021", "Answer to a permit", "Eli Dubois", running, term_badge(TermState::Soon, "2 days left"), "8")))
        (pagination(&Pages {
            label: "Pages of the list".into(),
            newer: None,
            position: "1–3".into(),
            older: Some(Link::new("Older dossiers", "#")),
        }))
        (Table::new("A table of two columns: on a phone a card too").column("Name").column("Role")
            .row([html! { "Noor Bergman" }, html! { "handler" }])
            .row([html! { "Eli Dubois" }, html! { "coordinator" }]))
        (empty_state("Nothing waits for you today.", secondary_link_button("All dossiers", "#")))
    }
}

fn facts() -> Markup {
    html! {
        div .gehoor-grid .gehoor-grid--figures {
            (figure_card("12", "open dossiers", Some("#")))
            (figure_card("2", "late", Some("#")))
            (figure_card("94 %", "answered in time this year", None))
        }
        div .gehoor-columns {
            (Summary::new()
                .text("Complainant", "Tess Verhulst")
                .text("Received on", "Monday 2 March 2026, by letter")
                .item("Answer due", html! { "13 April 2026 " (term_badge(TermState::Ample, "24 days left")) })
                .text("Address", "Lindenlaan 4\n9000 Voorbeeld"))
            (card(Under::Section, "What can be done now", html! {
                p .nl-paragraph { "The content of the proposal is to be validated by someone else than its author." }
                (link_button("Validate the content", "#"))
            }))
        }
        (timeline(&course()))
    }
}

fn course() -> Vec<Moment> {
    let moment = |when, date: &str, machine: &str, title: &str, text: &str| Moment {
        when,
        date: date.into(),
        machine_date: Some(machine.into()),
        title: html! { (title) },
        content: html! { @if !text.is_empty() { div { (text) } } },
    };
    vec![
        moment(When::Past, "2 March 2026", "2026-03-02", "Received", "By letter, at the town hall"),
        moment(When::Past, "4 March 2026", "2026-03-04", "Receipt confirmed", "By Noor Bergman"),
        moment(When::Now, "12 March 2026", "2026-03-12", "Proposal being validated", ""),
        moment(When::Ahead, "13 April 2026", "2026-04-13", "Answer due at the latest", ""),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_on_a_page_breaks_the_security_policy() {
        let html = style_page().into_string();
        for inline in ["style=", "<style", "onclick", "javascript:", "http://", "https://"] {
            assert!(!html.contains(inline), "{inline}");
        }
        assert_eq!(html.matches("<script").count(), html.matches("<script src=\"/assets/").count());
    }

    #[test]
    fn every_id_is_unique_and_every_reference_leads_to_one() {
        let html = style_page().into_string();
        let values = |attribute: &str| -> Vec<String> {
            let start = format!(" {attribute}=\"");
            let parts = html.split(&start).skip(1).filter_map(|part| part.split('"').next());
            parts.flat_map(str::split_whitespace).map(str::to_owned).collect()
        };
        let ids = values("id");
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), ids.len());
        for wanted in values("for").into_iter().chain(values("aria-describedby")) {
            assert!(ids.contains(&wanted), "{wanted}");
        }
    }
}
