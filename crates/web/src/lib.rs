//! What it looks like: the pages, and what they are made of.

mod about_me;
pub mod account;
pub mod admin;
pub mod alerts;
mod aloud;
pub mod analysis;
pub mod assets;
pub mod calendar;
pub mod cookie;
pub mod demo;
mod device;
pub mod dossier;
pub mod drafts;
pub mod drawing;
mod due;
pub mod export;
pub mod files;
pub mod first_run;
pub mod frame;
pub mod given;
mod guard;
pub mod handling;
pub mod intake;
mod length;
pub mod letters;
pub mod look;
mod names;
pub mod officer;
mod once;
pub mod people;
pub mod place;
pub mod problem;
pub mod public;
pub mod register;
pub mod sign_in;
pub mod site;
mod spreadsheet;
mod subjects;
mod text_blocks;
mod title;
pub mod visitor;
pub mod work;

use axum::Router;
use axum::response::{IntoResponse, Redirect};

pub use frame::Tab;
pub use given::{BadDate, Flaws, Given};
pub use guard::limit::{Allowance, Limits};
pub use officer::Officer;
pub use place::Path;
pub use problem::{Outcome, Problem};
pub use site::Site;
pub use visitor::Visitor;

/// The whole site. Serve it with `into_make_service_with_connect_info::<SocketAddr>()`, so that a flood from one
/// address can be told from many visitors.
pub fn router(site: Site) -> Router {
    Router::new()
        .merge(public::routes())
        .merge(sign_in::routes())
        .merge(first_run::routes())
        .merge(work::routes())
        .merge(about_me::routes())
        .merge(alerts::routes())
        .merge(register::routes())
        .merge(calendar::routes())
        .merge(analysis::routes())
        .merge(intake::routes())
        .merge(letters::routes())
        .merge(people::routes())
        .merge(account::routes())
        .merge(admin::routes())
        .merge(dossier::routes())
        .merge(drafts::routes())
        .merge(text_blocks::routes())
        .merge(export::routes())
        .merge(handling::routes())
        .merge(files::routes())
        .merge(demo::routes())
        .merge(assets::router())
        .fallback(no_page)
        .method_not_allowed_fallback(no_such_act)
        .layer(axum::middleware::from_fn_with_state(site.clone(), guard::guard))
        .with_state(site)
}

async fn no_page() -> Problem {
    Problem::NotFound
}

/// An address that only takes forms was opened as a page, as when a form's answer is loaded again: the page that the
/// form stood on is the one above it.
async fn no_such_act(visitor: Visitor) -> Outcome {
    let above = visitor.path.rsplit_once('/').map_or("", |(above, _)| above);
    match visitor.looks {
        true => Ok(Redirect::to(if above.is_empty() { "/" } else { above }).into_response()),
        false => Err(Problem::NotFound),
    }
}
