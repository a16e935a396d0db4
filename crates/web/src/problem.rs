//! What a page cannot help: broken machinery, and addresses where nothing is.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// What a handler answers.
pub type Outcome = Result<Response, Problem>;

/// Why there is no page.
#[derive(Clone, Debug)]
pub enum Problem {
    /// There is nothing at this address, or nothing that this person may see: told in the same words.
    NotFound,
    /// The machinery broke; the sentence is for the log alone.
    Broken(String),
    /// The disk has no room: nothing was kept. The sentence is for the log alone.
    Full(String),
}

impl From<office::Error> for Problem {
    fn from(error: office::Error) -> Problem {
        if error.is_full() { Problem::Full(error.to_string()) } else { Problem::Broken(error.to_string()) }
    }
}

impl From<office::account::Error> for Problem {
    fn from(error: office::account::Error) -> Problem {
        if error.is_full() { Problem::Full(error.to_string()) } else { Problem::Broken(error.to_string()) }
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Problem {
        if error.is_full() { Problem::Full(error.to_string()) } else { Problem::Broken(error.to_string()) }
    }
}

/// Goes along with an answer to the guard, which knows the visitor's language and makes the page.
#[derive(Clone, Debug)]
pub(crate) struct Unsaid(pub(crate) Problem);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = match self {
            Problem::NotFound => StatusCode::NOT_FOUND,
            Problem::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Problem::Full(_) => StatusCode::SERVICE_UNAVAILABLE,
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Unsaid(self));
        response
    }
}
