use maud::{Markup, PreEscaped, Render};

/// A small drawing beside a text. It adds nothing for those who do not see it, so it is hidden from screen readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Something to know.
    Info,
    /// Something that went well.
    Ok,
    /// Something to look at.
    Warning,
    /// Something that is wrong.
    Error,
    /// A term that runs.
    Clock,
    /// A term that has passed.
    Late,
    /// A term that stands still.
    Pause,
    /// More to open.
    More,
    /// Nothing here.
    Empty,
    /// To paper.
    Print,
    /// What can be chosen, folded.
    Menu,
}

impl Render for Icon {
    fn render(&self) -> Markup {
        let svg = match self {
            Self::Info => include_str!("../../look/icons/info.svg"),
            Self::Ok => include_str!("../../look/icons/ok.svg"),
            Self::Warning => include_str!("../../look/icons/warning.svg"),
            Self::Error => include_str!("../../look/icons/error.svg"),
            Self::Clock => include_str!("../../look/icons/clock.svg"),
            Self::Late => include_str!("../../look/icons/late.svg"),
            Self::Pause => include_str!("../../look/icons/pause.svg"),
            Self::More => include_str!("../../look/icons/more.svg"),
            Self::Empty => include_str!("../../look/icons/empty.svg"),
            Self::Print => include_str!("../../look/icons/print.svg"),
            Self::Menu => include_str!("../../look/icons/menu.svg"),
        };
        PreEscaped(svg.trim_end().to_owned())
    }
}

/// Gehoor's name as it is drawn, with its name for screen readers.
pub(super) fn wordmark() -> Markup {
    PreEscaped(include_str!("../../look/icons/wordmark.svg").trim_end().to_owned())
}
