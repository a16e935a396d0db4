//! The demo's cast: one button for each, instead of a password.

use maud::{Markup, html};
use office::args;

use crate::demo::{Demo, Player, PlayerRole};
use crate::given::Given;
use crate::look::{self, Table};
use crate::visitor::Visitor;

/// The buttons; none outside the demo.
pub(super) fn cast(visitor: &Visitor, next: &str) -> Option<Markup> {
    let players = visitor.site.demo()?.cast();
    let mut table = Table::new(visitor.text("sign-in-cast-title")).hide_caption();
    for column in ["people-column-name", "people-column-roles"] {
        table = table.column(visitor.text(column));
    }
    for player in &players {
        table = table.row([button(visitor, player, next), roles(visitor, player)]);
    }
    let password = players.first().map(|player| player.password.as_str()).unwrap_or_default();
    Some(html! {
        h2 .nl-heading .nl-heading--level-2 { (visitor.text("sign-in-cast-title")) }
        p .nl-paragraph {
            (visitor.text("sign-in-cast-text")) " "
            (visitor.say("sign-in-cast-password", &args!["password" => password]))
        }
        (table)
    })
}

fn roles(visitor: &Visitor, player: &Player) -> Markup {
    html! {
        ul .gehoor-plain { @for role in &player.roles { li { (role_in_words(visitor, role)) } } }
        @if player.away { div .gehoor-quiet { (visitor.text("sign-in-cast-away")) } }
    }
}

fn role_in_words(visitor: &Visitor, held: &PlayerRole) -> String {
    let office = visitor.site.office();
    let role = office.texts().role(visitor.lang, held.role);
    let bodies = office.bodies();
    let body = bodies.name(&held.body, visitor.lang);
    let unit = held.unit.as_ref().zip(bodies.get(&held.body));
    let place = match unit {
        Some((unit, there)) => {
            let unit = there.unit_name(unit, visitor.lang);
            visitor.say("people-place-unit", &args!["body" => body, "unit" => unit])
        }
        None => body.to_owned(),
    };
    let id = if held.deputy { "sign-in-cast-deputy" } else { "people-role-in" };
    visitor.say(id, &args!["role" => role, "place" => place])
}

fn button(visitor: &Visitor, player: &Player, next: &str) -> Markup {
    html! {
        form method="post" action="/sign-in/cast" {
            (visitor.token())
            (look::hidden("next", next))
            (look::hidden("player", &player.login))
            button .nl-button .nl-button--secondary type="submit"
                aria-label=(visitor.say("sign-in-cast-button", &args!["name" => &player.name])) {
                (player.name)
            }
        }
    }
}

/// Whom a button stands for: only someone of the cast.
pub(super) fn login_of(visitor: &Visitor, given: &Given) -> Option<String> {
    let wanted = given.line("player");
    let demo: &dyn Demo = visitor.site.demo()?.as_ref();
    demo.cast().into_iter().find(|player| player.login == wanted).map(|player| player.login)
}
