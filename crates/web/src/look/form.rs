use maud::{Markup, html};

use super::Icon;

/// A form that posts to `action`. The browser's own checks are off: the server's answers are in the reader's language,
/// say how to mend it, and come with everything that was filled in.
pub fn form(action: &str, content: Markup) -> Markup {
    html! { form .gehoor-form method="post" action=(action) novalidate data-once { (content) } }
}

/// A form that is answered with a file: the page stays, and the form can be sent again.
pub fn download_form(action: &str, content: Markup) -> Markup {
    html! { form .gehoor-form method="post" action=(action) novalidate { (content) } }
}

/// A form that may bring files.
pub fn form_with_files(action: &str, content: Markup) -> Markup {
    html! {
        form .gehoor-form method="post" action=(action) enctype="multipart/form-data" novalidate data-once { (content) }
    }
}

/// A line of fields that asks for another view of a list: it only looks, so it is a GET. `name` tells it from another
/// search on the page.
pub fn inline_form(action: &str, name: &str, content: Markup) -> Markup {
    html! { form .gehoor-form--inline method="get" action=(action) role="search" aria-label=(name) { (content) } }
}

/// A value that is sent along unseen.
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// Questions that belong together, under a common heading.
pub fn fieldset(legend: &str, hint: Option<&str>, content: Markup) -> Markup {
    html! {
        div .utrecht-form-fieldset .gehoor-group {
            fieldset .utrecht-form-fieldset__fieldset .utrecht-form-fieldset__fieldset--html-fieldset {
                legend .utrecht-form-fieldset__legend .utrecht-form-fieldset__legend--html-legend { (legend) }
                @if let Some(hint) = hint { p .nl-paragraph { (hint) } }
                (content)
            }
        }
    }
}

/// The mistakes of a form, on top of it, each leading to its field: pairs of the field's id and what is wrong. One that
/// is of the form as a whole has no id and leads nowhere.
/// Nothing when there are none. It takes the focus, so that nobody has to look for what happened.
pub fn error_summary(title: &str, mistakes: &[(String, String)]) -> Markup {
    html! {
        @if !mistakes.is_empty() {
            div .utrecht-alert .utrecht-alert--error .gehoor-mistakes role="alert" tabindex="-1" data-mistakes {
                div .utrecht-alert__icon { (Icon::Error) }
                div .utrecht-alert__content {
                    div .utrecht-alert__message {
                        h2 .nl-heading .nl-heading--level-4 { (title) }
                        ul {
                            @for (field, mistake) in mistakes {
                                li {
                                    @if field.is_empty() { (mistake) } @else { a .nl-link href={ "#" (field) } { (mistake) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mistake_leads_to_its_field() {
        let html =
            error_summary("Two things", &[("email".into(), "Wrong".into()), ("text".into(), "Empty".into())]);
        let html = html.into_string();
        assert!(html.contains(r##"href="#email""##) && html.contains(r##"href="#text""##), "{html}");
        assert!(html.contains(r#"role="alert""#), "{html}");
    }

    #[test]
    fn a_mistake_of_the_whole_form_is_no_link() {
        let html = error_summary("One thing", &[(String::new(), "Open it again".into())]).into_string();
        assert!(html.contains("<li>Open it again</li>"), "{html}");
    }

    #[test]
    fn no_mistakes_show_nothing() {
        assert_eq!(error_summary("Two things", &[]).into_string(), "");
    }
}
