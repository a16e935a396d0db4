//! The message is sent: it is received and registered at once, and gets its number.

use axum::response::{IntoResponse, Redirect};
use domain::people::Actor;
use domain::procedure::Procedure;
use domain::refusal::Refusal;
use maud::{Markup, html};
use office::texts::refusal::Named;

use crate::frame::again;
use crate::given::{Flaws, Given};
use crate::look::{Alert, Tone};
use crate::once;
use crate::place::Path;
use crate::problem::{Outcome, Problem};
use crate::public::check::check;
use crate::public::{body_of, form};
use crate::visitor::Visitor;

pub(super) async fn submit(visitor: Visitor, Path(id): Path<String>, given: Given) -> Outcome {
    let (visitor, body) = body_of(visitor, &id)?;
    if body.closed {
        return Ok(form::closed(&visitor, &body, &given));
    }
    let submission = match check(&visitor, &body, &given) {
        Ok(submission) => submission,
        Err(flaws) => return Ok(again(form::page(&visitor, &body, &given, &flaws, Markup::default()))),
    };
    let office = visitor.site.office();
    match office.submit(submission, Actor::System, once::token(&given)).await? {
        Ok(passed) => {
            let number =
                passed.number.ok_or_else(|| Problem::Broken(format!("{} has no number", passed.dossier)))?;
            let code = office.follow_code(&passed.dossier, 0);
            Ok(Redirect::to(&format!("/follow/{number}/{code}?new=1")).into_response())
        }
        Err(refusal) => {
            let notice = refused(&visitor, &office.library().of_body(&body), &refusal);
            Ok(again(form::page(&visitor, &body, &given, &Flaws::none(), notice)))
        }
    }
}

/// Why it was not done, above what was typed.
pub(super) fn refused(visitor: &Visitor, procedure: &Procedure, refusal: &Refusal) -> Markup {
    let labels = procedure.texts(visitor.lang);
    let naming = |named: Named<'_>| named.label(labels).unwrap_or_default().to_owned();
    let reasons = visitor.site.office().texts().refusal(visitor.lang, refusal, &naming);
    let alert = Alert::new(Tone::Error, visitor.text("public-refused")).announced();
    html! { (reasons.into_iter().fold(alert, Alert::text)) }
}
