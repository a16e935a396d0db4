//! Which form belongs to which act: a new act does not compile without its own.

use domain::act::Act;
use domain::record::Record;
use maud::Markup;
use office::reading::Offer;

use crate::dossier::sheet::{Sheet, Writing};
use crate::handling::*;
use crate::intake::*;
use crate::problem::Problem;

/// What a form shows.
pub(crate) struct Fields {
    /// The questions, and what one reads before answering them.
    pub content: Markup,
    /// Buttons behind the one that matters, which is the one that the Enter key presses.
    pub beside: Markup,
    /// Whether it can be sent; a page on which one first chooses cannot.
    pub sends: bool,
    /// Whether it asks for a text that takes its time; what does not is done before it is saved.
    pub is_long: bool,
}

impl Fields {
    /// Questions with a text to write.
    pub fn long(content: Markup) -> Fields {
        Fields { is_long: true, ..content.into() }
    }
}

impl From<Markup> for Fields {
    fn from(content: Markup) -> Fields {
        Fields { content, beside: Markup::default(), sends: true, is_long: false }
    }
}

/// What the act asks.
pub(super) fn fields(sheet: &Sheet<'_>) -> Fields {
    match sheet.offer.activity.act {
        Act::Receive => entering::receive_fields(sheet).into(),
        Act::Register => entering::register_fields(sheet).into(),
        Act::Classify => classification::fields(sheet),
        Act::NameRespondent => respondent::fields(sheet).into(),
        Act::Acknowledge => acknowledgement::fields(sheet).into(),
        Act::RequestCompletion => Fields::long(completion::request_fields(sheet)),
        Act::Complete => Fields::long(completion::fields(sheet)),
        Act::AssessAdmissibility => Fields::long(admissibility::fields(sheet)),
        Act::Decline => Fields::long(decline::fields(sheet)),
        Act::Forward => forwarding::fields(sheet).into(),
        Act::Transfer => Fields::long(transfer::fields(sheet)),
        Act::Merge | Act::Join => joining::fields(sheet).into(),
        Act::Unjoin => Fields::long(joining::unjoin_fields(sheet)),
        Act::Assign => assignment::fields(sheet).into(),
        Act::Investigate => Fields::long(investigation::fields(sheet)),
        Act::Propose => Fields::long(proposal::fields(sheet)),
        Act::CopyToRespondent => copy::fields(sheet).into(),
        Act::Invite => Fields::long(hearing::invitation_fields(sheet)),
        Act::Hear => Fields::long(hearing::fields(sheet)),
        Act::WaiveHearing => Fields::long(hearing::waiver_fields(sheet)),
        Act::Validate => Fields::long(validation::fields(sheet)),
        Act::ReferToAdviser => Fields::long(reference::fields(sheet)),
        Act::Appoint => appointment::fields(sheet),
        Act::DeclareTies => Fields::long(ties::fields(sheet)),
        Act::Advise => Fields::long(advice::fields(sheet)),
        Act::Judge => Fields::long(judgment::fields(sheet)),
        Act::Discuss => Fields::long(discussion::fields(sheet)),
        Act::Answer => answer::fields(sheet).into(),
        Act::GiveFeedback => Fields::long(feedback::fields(sheet)),
        Act::ReportBack => reporting::fields(sheet).into(),
        Act::Adjourn => Fields::long(adjournment::fields(sheet)),
        Act::Consent => Fields::long(consent::fields(sheet)),
        Act::Postpone => Fields::long(postponement::fields(sheet)),
        Act::Suspend => Fields::long(suspension::fields(sheet)),
        Act::Resume => Fields::long(resumption::fields(sheet)),
        Act::Settle => Fields::long(settlement::fields(sheet)),
        Act::Commit => Fields::long(commitment::fields(sheet)),
        Act::Withdraw => Fields::long(withdrawal::fields(sheet)),
        Act::Escalate => Fields::long(escalation::fields(sheet)),
        Act::Uphold => Fields::long(upholding::fields(sheet)),
        Act::ReferSecondLine => referral::fields(sheet).into(),
        Act::OpenSecondLine => outside_case::fields(sheet).into(),
        Act::SetDate => Fields::long(outside_date::fields(sheet)),
        Act::RecordRuling => Fields::long(ruling::fields(sheet)),
        Act::Link => linking::fields(sheet).into(),
        Act::FindCause => Fields::long(cause::fields(sheet)),
        Act::Measure => Fields::long(measure::fields(sheet)),
        Act::Review => Fields::long(review::fields(sheet)),
        Act::AskSatisfaction => Fields::long(satisfaction::fields(sheet)),
        Act::Close => closing::fields(sheet).into(),
        Act::Reopen => Fields::long(reopening::fields(sheet)),
        Act::Correct => correction::fields(sheet),
        Act::Note => Fields::long(note::fields(sheet)),
    }
}

/// What the act records; `None` when something is wrong with the form.
pub(super) async fn record(writing: &mut Writing<'_>) -> Result<Option<Record>, Problem> {
    Ok(match writing.sheet.offer.activity.act {
        Act::Receive => entering::receive(writing),
        Act::Register => entering::register(),
        Act::Classify => classification::record(writing),
        Act::NameRespondent => respondent::record(writing),
        Act::Acknowledge => Some(Record::Acknowledge),
        Act::RequestCompletion => completion::request(writing),
        Act::Complete => completion::record(writing),
        Act::AssessAdmissibility => admissibility::record(writing),
        Act::Decline => decline::record(writing),
        Act::Forward => forwarding::record(writing),
        Act::Transfer => transfer::record(writing),
        Act::Merge | Act::Join => joining::record(writing).await?,
        Act::Unjoin => joining::unjoin(writing),
        Act::Assign => assignment::record(writing),
        Act::Investigate => investigation::record(writing),
        Act::Propose => proposal::record(writing),
        Act::CopyToRespondent => copy::record(writing),
        Act::Invite => hearing::invitation(writing).await?,
        Act::Hear => hearing::record(writing),
        Act::WaiveHearing => hearing::waiver(writing),
        Act::Validate => validation::record(writing),
        Act::ReferToAdviser => reference::record(writing),
        Act::Appoint => appointment::record(writing),
        Act::DeclareTies => ties::record(writing),
        Act::Advise => advice::record(writing),
        Act::Judge => judgment::record(writing),
        Act::Discuss => discussion::record(writing),
        Act::Answer => answer::record(writing),
        Act::GiveFeedback => feedback::record(writing),
        Act::ReportBack => Some(Record::ReportBack),
        Act::Adjourn => adjournment::record(writing),
        Act::Consent => consent::record(writing),
        Act::Postpone => postponement::record(writing),
        Act::Suspend => suspension::record(writing),
        Act::Resume => resumption::record(writing),
        Act::Settle => settlement::record(writing),
        Act::Commit => commitment::record(writing),
        Act::Withdraw => withdrawal::record(writing),
        Act::Escalate => escalation::record(writing),
        Act::Uphold => upholding::record(writing),
        Act::ReferSecondLine => referral::record(writing),
        Act::OpenSecondLine => outside_case::record(writing),
        Act::SetDate => outside_date::record(writing),
        Act::RecordRuling => ruling::record(writing),
        Act::Link => linking::record(writing).await?,
        Act::FindCause => cause::record(writing),
        Act::Measure => measure::record(writing),
        Act::Review => review::record(writing),
        Act::AskSatisfaction => satisfaction::record(writing),
        Act::Close => Some(Record::Close),
        Act::Reopen => reopening::record(writing),
        Act::Correct => correction::record(writing),
        Act::Note => note::record(writing),
    })
}

/// Whether the act ends the dossier before it was handled.
pub(super) fn discards(offer: &Offer<'_>) -> bool {
    matches!(offer.activity.act, Act::Decline | Act::Withdraw | Act::Merge | Act::Forward)
}

/// The words of the button: the activity, but for a decision that may also be a no.
pub(super) fn button_label(sheet: &Sheet<'_>) -> String {
    match sheet.offer.activity.act {
        Act::Validate => sheet.label("decide"),
        _ => sheet.view.activity(&sheet.offer.activity.id),
    }
}
