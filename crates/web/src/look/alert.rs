use maud::{Markup, Render, html};

use super::Icon;

/// What a message or a mark means. Colour is never alone: an icon or a word says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing particular.
    Neutral,
    /// Something to know.
    Info,
    /// Done, or going well.
    Ok,
    /// Worth a look.
    Warning,
    /// Wrong, or refused.
    Error,
}

impl Tone {
    /// The word for the tone in class names.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    pub(super) fn icon(self) -> Icon {
        match self {
            Self::Neutral | Self::Info => Icon::Info,
            Self::Ok => Icon::Ok,
            Self::Warning => Icon::Warning,
            Self::Error => Icon::Error,
        }
    }
}

/// A message in a box.
///
/// ```
/// use web::look::{Alert, Tone};
/// # use maud::Render;
/// let refusal = Alert::new(Tone::Warning, "Not yet").text("The validation of the content is pending.");
/// # assert!(refusal.render().0.contains("pending"));
/// ```
#[derive(Debug)]
pub struct Alert {
    tone: Tone,
    title: String,
    content: Markup,
    announced: bool,
}

impl Alert {
    /// A message of this tone under a short title; the title may be empty.
    pub fn new(tone: Tone, title: impl Into<String>) -> Self {
        Self { tone, title: title.into(), content: Markup::default(), announced: false }
    }

    /// Adds a paragraph.
    pub fn text(self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        let content = html! { (self.content) p { (text) } };
        Self { content, ..self }
    }

    /// Adds anything else, such as a list or a link.
    pub fn content(self, more: Markup) -> Self {
        let content = html! { (self.content) (more) };
        Self { content, ..self }
    }

    /// Lets screen readers say it at once: for the answer to what a person just did, not for what always stands there.
    pub fn announced(self) -> Self {
        Self { announced: true, ..self }
    }
}

impl Render for Alert {
    fn render(&self) -> Markup {
        let role = self.announced.then_some(if self.tone == Tone::Error { "alert" } else { "status" });
        let tone = if self.tone == Tone::Neutral { Tone::Info } else { self.tone };
        html! {
            div class={ "utrecht-alert utrecht-alert--" (tone.word()) } role=[role] {
                div .utrecht-alert__icon { (tone.icon()) }
                div .utrecht-alert__content {
                    div .utrecht-alert__message {
                        @if !self.title.is_empty() { p .utrecht-alert__title { (self.title) } }
                        (self.content)
                    }
                }
            }
        }
    }
}

/// Stands where a list would be if there were anything in it; `next` is what one could do now, or nothing.
pub fn empty_state(text: &str, next: Markup) -> Markup {
    html! {
        div .gehoor-empty {
            (Icon::Empty)
            p { (text) }
            @if !next.0.is_empty() { div { (next) } }
        }
    }
}
