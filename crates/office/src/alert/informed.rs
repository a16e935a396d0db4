//! What was done is told to those who are only to know.

use domain::event::Event;

use super::{Tidings, tell};
use crate::door::Passage;
use crate::error::Error;

/// Those whom the event names hear what was done.
pub(crate) async fn informed(
    passage: &mut Passage<'_>,
    activity: String,
    event: &Event,
) -> Result<(), Error> {
    tell(passage, event.informed.clone(), &Tidings::Informed { activity }).await
}
