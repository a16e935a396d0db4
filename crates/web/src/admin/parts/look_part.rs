//! The colour of a body's public pages, and its picture.

use maud::{Markup, html};
use office::args;
use office::body::{Body, LOGO_MOST, Logo};

use super::super::desk::Desk;
use super::super::part::Part;
use crate::files::{self, CHOOSE, FILES};
use crate::given::Flaws;
use crate::look::{self, Icon, disclosure_when, theme};

pub(super) const LOOK: Part =
    Part { slug: "look", filled, files: true, rows: false, tidy: |given| given, fields, read };

fn filled(body: &Body) -> Vec<(String, String)> {
    vec![("colour".to_owned(), body.colour.clone().unwrap_or_default())]
}

fn fields(desk: &Desk<'_>) -> Markup {
    let own = desk.body.colour.is_none() && !desk.body.theme_css.is_empty();
    html! {
        @if own { p .nl-paragraph { (desk.text("admin-look-own")) } }
        (desk.line("colour").hint(desk.text("admin-field-colour-hint")).short())
        (picture(desk))
    }
}

/// The picture that there is, and choosing another: a file, or the text of an SVG.
fn picture(desk: &Desk<'_>) -> Markup {
    let limits = args!["most" => i64::try_from(LOGO_MOST / 1024).unwrap_or(i64::MAX)];
    let error = desk.flaws.of(CHOOSE);
    html! {
        @if desk.body.logo.is_some() {
            p { img .gehoor-logo-shown src={ "/bodies/" (desk.body.id) "/logo.svg" } alt=(desk.text("admin-look-logo-now")); }
            (desk.check("logo-remove"))
        }
        div .utrecht-form-field {
            label .utrecht-form-label for=(CHOOSE) { (desk.text("admin-field-logo")) }
            div .utrecht-form-field-description id="choose-hint" { (desk.officer.say("admin-field-logo-hint", &limits)) }
            @if let Some(error) = error {
                div .utrecht-form-field-error-message id="choose-error" { (Icon::Error) (error) }
            }
            @for file in desk.given.files() {
                (look::hidden(FILES, &file.id))
                p .nl-paragraph { (file.name) }
            }
            div .gehoor-drop { input .gehoor-drop__input type="file" id=(CHOOSE) name=(CHOOSE) accept="image/png" aria-describedby="choose-hint"; }
        }
        (disclosure_when(desk.given.has("svg") || desk.flaws.of("svg").is_some(), &desk.text("admin-look-svg"),
            html! { (desk.area("svg", 8).hint(desk.text("admin-field-svg-hint"))) }))
    }
}

fn read(desk: &Desk<'_>, body: &mut Body, flaws: &mut Flaws) {
    logo(desk, body, flaws);
    let given = desk.given.line("colour").to_lowercase();
    if given.is_empty() {
        body.colour = None;
        return;
    }
    match theme::check(&given) {
        Ok(()) => body.colour = Some(given),
        Err(theme::Unfit::NoColour) => flaws.add("colour", desk.text("admin-flaw-colour")),
        Err(theme::Unfit::TooFaint { ratio, darker }) => {
            let ratio = format!("{ratio:.1}");
            let sentence = args!["ratio" => ratio, "darker" => darker];
            flaws.add("colour", desk.officer.say("admin-flaw-colour-faint", &sentence));
        }
    }
}

fn logo(desk: &Desk<'_>, body: &mut Body, flaws: &mut Flaws) {
    files::check(desk.officer, desk.given, flaws);
    if desk.given.has("logo-remove") {
        body.logo = None;
    }
    let svg = desk.given.prose("svg");
    let (field, read) = match (&desk.file, svg.is_empty()) {
        (Some(bytes), _) => (CHOOSE, Logo::png(bytes.clone())),
        (None, false) => ("svg", Logo::svg(&svg)),
        (None, true) => return,
    };
    match read {
        Ok(logo) => body.logo = Some(logo),
        Err(flaw) => {
            let most = args!["most" => i64::try_from(LOGO_MOST / 1024).unwrap_or(i64::MAX)];
            flaws.add(field, desk.officer.say(&format!("admin-flaw-logo-{}", flaw.code()), &most));
        }
    }
}
