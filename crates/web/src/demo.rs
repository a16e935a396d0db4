//! The demo: a clock to move, a cast to play, the mails that were caught.

mod clock;
mod mail;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use domain::language::Lang;
use domain::people::Role;
use jiff::Timestamp;

pub use clock::clock_bar;

use crate::problem::Problem;
use crate::site::Site;
use crate::visitor::Visitor;

/// What the program lends the demo's pages.
pub trait Demo: Send + Sync {
    /// Whom one can play, in the order in which they are shown.
    fn cast(&self) -> Vec<Player>;

    /// The mails that were caught, newest first.
    fn mails(&self) -> Vec<Mail>;

    /// How many there are.
    fn mail_count(&self) -> usize {
        self.mails().len()
    }

    /// One of them, by its number.
    fn mail(&self, number: u64) -> Option<Mail> {
        self.mails().into_iter().find(|mail| mail.number == number)
    }

    /// Moves the legal clock forward, and does what falls due on the way.
    fn move_clock(&self, by: Leap) -> Moving<'_>;
}

/// What moving the clock comes to.
pub type Moving<'d> = Pin<Box<dyn Future<Output = Result<(), office::Error>> + Send + 'd>>;

/// Someone of the cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    /// What they sign in with.
    pub login: String,
    /// Their password, which is no secret here.
    pub password: String,
    /// Their name.
    pub name: String,
    /// The language of their screen.
    pub language: Lang,
    /// Their roles, each with the id of its body and whether they only stand in; the same role in several units once.
    pub roles: Vec<PlayerRole>,
    /// Whether they are away today.
    pub away: bool,
}

/// A role of someone of the cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayerRole {
    /// Which.
    pub role: Role,
    /// The id of the body.
    pub body: String,
    /// The id of the unit; `None` for the whole body.
    pub unit: Option<String>,
    /// Whether they only act while the holder is away.
    pub deputy: bool,
}

/// A mail that was caught. All of it is shown as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Its number, from 1.
    pub number: u64,
    /// Who wrote it.
    pub from: String,
    /// To whom it went.
    pub to: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// The text.
    pub text: String,
    /// When it was made, by the legal clock.
    pub date: Option<Timestamp>,
}

/// How far the clock is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leap {
    /// To the next morning.
    Day,
    /// To the next morning on which people work.
    WorkingDay,
    /// To the morning after the next term ends.
    NextTerm,
}

impl Leap {
    /// All, in the order of the buttons.
    pub const ALL: [Leap; 3] = [Leap::Day, Leap::WorkingDay, Leap::NextTerm];

    /// The name in the form.
    pub fn code(self) -> &'static str {
        match self {
            Leap::Day => "day",
            Leap::WorkingDay => "working-day",
            Leap::NextTerm => "next-term",
        }
    }

    /// The leap of that name.
    pub fn from_code(code: &str) -> Option<Leap> {
        Leap::ALL.into_iter().find(|leap| leap.code() == code)
    }
}

/// The pages. Where there is no demo, they are not there.
pub fn routes() -> Router<Site> {
    Router::new()
        .route("/demo/clock", post(clock::move_clock))
        .route("/demo/mail", get(mail::list))
        .route("/demo/mail/{number}", get(mail::one))
}

fn demo_of(visitor: &Visitor) -> Result<&Arc<dyn Demo>, Problem> {
    visitor.site.demo().ok_or(Problem::NotFound)
}
