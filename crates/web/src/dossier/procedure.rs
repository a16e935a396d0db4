//! Where a dossier stands in its procedure, as a picture.

use domain::marking::Spot;
use domain::procedure::Activity;
use maud::{Markup, html};
use office::Reading;
use office::args;

use super::view::View;
use crate::drawing::{self, Reader, Stands};
use crate::frame::Tab;
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::Outcome;

pub(super) async fn show(officer: Officer, Path(number): Path<String>) -> Outcome {
    let Some(reading) = officer.site.office().dossier(&number, &officer.id).await? else {
        return Ok(officer.not_found());
    };
    let reader =
        Reader { procedure: &reading.procedure, texts: officer.site.office().texts(), lang: officer.lang };
    let title = officer.say("drawing-of-dossier", &args!["number" => &number]);
    let main = html! {
        p .nl-paragraph { a .nl-link href={ "/dossiers/" (number) } { (officer.text("drawing-back")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        (drawing::page(&reader, &format!("/dossiers/{number}/procedure.svg"), &|activity| stands(&reading, activity)))
    };
    Ok(officer.page(&title, Tab::Register, main))
}

/// The picture by itself.
pub(super) async fn draw(officer: Officer, Path(number): Path<String>) -> Outcome {
    let Some(reading) = officer.site.office().dossier_beside(&number, &officer.id).await? else {
        return Ok(officer.not_found());
    };
    let reader =
        Reader { procedure: &reading.procedure, texts: officer.site.office().texts(), lang: officer.lang };
    Ok(reader.alone(&|activity| stands(&reading, activity)))
}

/// The way to the picture, below the course.
pub(super) fn link(view: &View<'_>) -> Markup {
    let number = view.dossier().number.as_deref();
    html! {
        @if let Some(number) = number {
            p .nl-paragraph .gehoor-way {
                a .nl-link href={ "/dossiers/" (number) "/procedure" } { (view.text("drawing-where")) }
            }
        }
    }
}

/// How an activity stands at the level where the dossier is: owed for one grievance is owed.
fn stands(reading: &Reading, activity: &Activity) -> Stands {
    let dossier = &reading.dossier;
    let here = Spot { stage: dossier.stage, item: None };
    let spots = dossier.marking.spots(activity, here, activity);
    let marks: Vec<_> = spots.iter().map(|spot| dossier.marking.mark(activity, *spot)).collect();
    let owed = dossier.owed(&reading.procedure).iter().any(|(owed, _)| owed.id == activity.id);
    if owed {
        Stands::Owed
    } else if marks.iter().any(|mark| mark.done.is_some()) {
        Stands::Done
    } else if !activity.exists_in(dossier.stage) || marks.iter().all(|mark| !mark.included) {
        Stands::Out
    } else {
        Stands::Open
    }
}
