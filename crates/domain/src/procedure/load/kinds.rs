//! What belongs to one kind of activity alone: what is signed, what waits for a term, who sits, who is heard.

use super::{Activity, Procedure};
use crate::act::Act;
use crate::item::Item;
use crate::people::Role;
use crate::procedure::{Asks, GroundParty};
use crate::term::Unit;

/// Whether it is wrong, what, and what would be right.
type Said = (bool, &'static str, &'static str);

/// What is wrong with the keys that only some kinds of activities have.
pub(super) fn of(activity: &Activity, procedure: &Procedure) -> impl Iterator<Item = Said> {
    let own = signing(activity).into_iter().chain(advising(activity)).chain(joining(activity));
    own.chain(parties(activity, procedure))
}

/// What goes on elsewhere ends here; what is handled together with another goes on.
fn joining(activity: &Activity) -> [Said; 3] {
    let Activity { act, ends, letter, .. } = activity;
    let together = matches!(act, Act::Join | Act::Unjoin);
    [
        (
            *act == Act::Merge && !ends,
            "`ends`",
            "what is merged goes on in the other dossier: write `ends = true`",
        ),
        (
            *act == Act::Merge && letter.is_none(),
            "`letter`",
            "whoever wrote twice must be told where it goes on: name a letter",
        ),
        (
            together && *ends,
            "`ends`",
            "what is handled together with another keeps its own course: leave it out",
        ),
    ]
}

/// What is done about each party on their own.
fn parties(activity: &Activity, procedure: &Procedure) -> [Said; 5] {
    let per_party = activity.per.item == Some(Item::Party);
    let invites = matches!(activity.act, Act::Invite | Act::WaiveHearing);
    let mut parties = activity.grounds.iter().filter_map(|ground| ground.party);
    let of_party = activity.grounds.iter().any(|ground| ground.party.is_some());
    let of_silence = parties.any(|party| party == GroundParty::SilentComplainant);
    let bars = activity.grounds.iter().any(|ground| !ground.bars.is_empty());
    let asks = |other: &Activity| other.act == Act::Invite && other.letter.is_some();
    let asked = procedure.activities.values().any(asks);
    let mut ages = activity.grounds.iter().filter_map(|ground| ground.longer_ago_than);
    [
        (
            ages.any(|length| length.unit() == Unit::WorkingDays),
            "`longer-ago-than` in the `grounds`",
            "write days, weeks, months or years",
        ),
        (
            invites && !per_party,
            "`per`",
            "write `per = [\"party\"]`: whoever complains and whoever is complained about, each on their own",
        ),
        (
            of_party && !per_party,
            "`party` in the `grounds`",
            "only what is done `per = [\"party\"]` has grounds of one party",
        ),
        (
            bars && activity.act != Act::WaiveHearing,
            "`bars` in the `grounds`",
            "only grounds to hear somebody not (the act waive-hearing) bar judgments",
        ),
        (
            of_silence && !asked,
            "`silent-complainant` in the `grounds`",
            "nobody is silent who was asked nothing: an activity with the act invite and a `letter` asks",
        ),
    ]
}

/// What several people sign must be something that each can read and none is held up by.
fn signing(activity: &Activity) -> [Said; 4] {
    let Activity { signatures, signatories, letter, ends, per, .. } = activity;
    let signed = *signatures > 1;
    let able = activity.act == Act::FindCause && letter.is_none() && !ends && per.item.is_none();
    let everywhere = activity.by_in_stage.values().chain([&activity.by]);
    let same = |roles: &Vec<Role>| {
        signatories.iter().all(|role| roles.contains(role))
            && roles.iter().all(|role| signatories.contains(role))
    };
    let of_by = signatories.is_empty() || everywhere.into_iter().all(same); // else others could sign in their place
    let of_another = |asks: &Asks| match asks {
        Asks::ToldInside => activity.act != Act::Discuss,
        Asks::Decided => activity.act != Act::Measure,
    };
    let asks_of_another = activity.asks.iter().any(of_another);
    let as_many = signatories.is_empty() || signatories.len() == usize::from(*signatures);
    [
        (*signatures == 0, "`signatures`", "write 1 or more"),
        (
            signed && !able,
            "`signatures`",
            "only find-cause is signed, once per dossier or stage, and sends no letter",
        ),
        (
            !of_by || !as_many,
            "`signatories`",
            "as many roles as there are `signatures`, and `by` has these and no others",
        ),
        (
            asks_of_another,
            "`asks`",
            "discuss can be asked for told-inside, measure for decided, and nothing else for either",
        ),
    ]
}

/// What is possible only when a term is over.
pub(super) fn waiting(activity: &Activity, procedure: &Procedure) -> [(bool, &'static str); 3] {
    let Some(term) = &activity.only_after_end_of else { return [(false, ""); 3] };
    let before = activity.only_before_end_of.as_ref() == Some(term);
    let meets = procedure.terms.get(term).is_some_and(|term| term.met_by.contains(&activity.id));
    [
        (before, "it could never be done: `only-before-end-of` names the same term"),
        (meets, "it meets that term, so it would always be late: let something else meet the term"),
        (activity.auto, "what Gehoor does by itself when a term has passed has `auto-after`"),
    ]
}

/// Who sits where, and what binds them.
fn advising(activity: &Activity) -> [Said; 6] {
    let Activity { act, seats, tie_months, encloses, letter, .. } = activity;
    let of_seats = matches!(act, Act::Appoint | Act::DeclareTies);
    let unknown = seats.iter().any(|seat| Role::of_seat(seat).is_none());
    let dated = matches!(act, Act::Invite | Act::SetDate | Act::Measure);
    let months = (*act == Act::DeclareTies) != (*tie_months > 0);
    [
        (of_seats && seats.is_empty(), "`per`", "seats are taken and ties declared per = [\"seat\"]"),
        (unknown, "`seats`", "the seats are adviser, chair and member"),
        (
            activity.warn_working_days > 0 && !dated,
            "`warn-working-days`",
            "only invite, set-date and measure name a day; a term has its own",
        ),
        (
            activity.notice_working_days > 0 && *act != Act::Invite,
            "`notice-working-days`",
            "only invite asks somebody to come",
        ),
        (months, "`tie-months`", "exactly declare-ties has `tie-months`, such as 24"),
        (
            !encloses.is_empty() && letter.is_none(),
            "`encloses`",
            "only what sends a letter encloses texts with it",
        ),
    ]
}
