//! The letters of a dossier: which were called for, how they leave, when they left.

use jiff::civil::Date;

use super::Dossier;
use crate::event::Way;
use crate::intake::Reach;

/// A letter that an act called for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterState {
    /// The event whose letter it is.
    pub of: u32,
    /// The letter's name.
    pub letter: String,
    /// How it must leave; `None` when nobody can be reached.
    pub way: Option<Way>,
    /// When it left.
    pub sent_on: Option<Date>,
}

impl Dossier {
    /// How letters leave: by mail if an address is known, else by post.
    pub fn way(&self) -> Option<Way> {
        match self.reach {
            Reach { email: true, .. } => Some(Way::Email),
            Reach { postal: true, .. } => Some(Way::Post),
            Reach { .. } => None,
        }
    }

    pub(crate) fn letter_mut(&mut self, of: u32, change: impl FnOnce(&mut LetterState)) {
        if let Some(letter) = self.letters.iter_mut().find(|letter| letter.of == of) {
            change(letter);
        }
    }

    /// An address became known or changed: what has not left yet goes there.
    pub(super) fn redirect_waiting_letters(&mut self) {
        let way = self.way();
        for letter in self.letters.iter_mut().filter(|letter| letter.sent_on.is_none()) {
            letter.way = way;
        }
    }
}
