use maud::{Markup, html};

use super::{Icon, Tone};

/// How a term stands. The text of its badge says the same with a number of days or a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermState {
    /// It runs, with time enough.
    Ample,
    /// It runs and ends soon.
    Soon,
    /// It has passed and was not met.
    Late,
    /// It stands still: paused, or waiting for someone else.
    Paused,
    /// It was met in time.
    Met,
    /// It was met, but late.
    MetLate,
}

/// A word that says what state something is in.
pub fn status_badge(tone: Tone, text: &str) -> Markup {
    html! { span class={ "nl-data-badge gehoor-tone-" (tone.word()) } { (text) } }
}

/// A term at a glance: `text` tells the days left or the days late, the icon and the colour only support it.
pub fn term_badge(state: TermState, text: &str) -> Markup {
    let (tone, icon, word) = match state {
        TermState::Ample => (Tone::Neutral, Icon::Clock, "ample"),
        TermState::Soon => (Tone::Warning, Icon::Clock, "soon"),
        TermState::Late => (Tone::Error, Icon::Late, "late"),
        TermState::Paused => (Tone::Info, Icon::Pause, "paused"),
        TermState::Met => (Tone::Ok, Icon::Ok, "met"),
        TermState::MetLate => (Tone::Warning, Icon::Ok, "met-late"),
    };
    html! {
        span class={ "nl-data-badge gehoor-tone-" (tone.word()) " gehoor-term--" (word) } { (icon) (text) }
    }
}
