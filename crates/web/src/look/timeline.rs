use maud::{Markup, html};

/// Whether a moment has been, is, or is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It happened.
    Past,
    /// It is what happens now.
    Now,
    /// It is expected.
    Ahead,
}

/// One thing in the course of a dossier.
#[derive(Debug)]
pub struct Moment {
    /// Past, present or future.
    pub when: When,
    /// The day, as a reader writes it.
    pub date: String,
    /// The same day for machines, `2026-03-02`; none when the day is not known.
    pub machine_date: Option<String>,
    /// What happened, in a few words.
    pub title: Markup,
    /// Who did it, the text of it, a link to the letter; may be empty.
    pub content: Markup,
}

/// The course of a dossier in the order given.
pub fn timeline(moments: &[Moment]) -> Markup {
    html! {
        ol .gehoor-timeline {
            @for moment in moments {
                li .gehoor-timeline__done[moment.when == When::Past] .gehoor-timeline__ahead[moment.when == When::Ahead]
                    aria-current=[(moment.when == When::Now).then_some("step")] {
                    div .gehoor-timeline__when { time datetime=[moment.machine_date.as_ref()] { (moment.date) } }
                    div .gehoor-timeline__what { (moment.title) }
                    (moment.content)
                }
            }
        }
    }
}
