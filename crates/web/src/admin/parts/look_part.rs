//! The colour of a body's public pages.

use maud::{Markup, html};
use office::args;
use office::body::Body;

use super::super::desk::Desk;
use super::super::part::Part;
use crate::given::Flaws;
use crate::look::theme;

pub(super) const LOOK: Part = Part { slug: "look", filled, tidy: |given| given, fields, read };

fn filled(body: &Body) -> Vec<(String, String)> {
    vec![("colour".to_owned(), body.colour.clone().unwrap_or_default())]
}

fn fields(desk: &Desk<'_>) -> Markup {
    let own = desk.body.colour.is_none() && !desk.body.theme_css.is_empty();
    html! {
        @if own { p .nl-paragraph { (desk.text("admin-look-own")) } }
        (desk.line("colour").hint(desk.text("admin-field-colour-hint")).short())
    }
}

fn read(desk: &Desk<'_>, body: &mut Body, flaws: &mut Flaws) {
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
