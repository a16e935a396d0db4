//! The letters of a dossier: which were called for, how they leave, when they left.

use jiff::civil::Date;

use super::Dossier;
use crate::act::Act;
use crate::event::{Done, Event, Way, What, Which};
use crate::intake::{Forwarding, NamedRespondent, Reach};
use crate::record::Record;

/// A letter that an act called for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterState {
    /// The event whose letter it is.
    pub of: u32,
    /// The letter's name.
    pub letter: String,
    /// To whom.
    pub to: Addressee,
    /// How it must leave; `None` when nobody can be reached.
    pub way: Option<Way>,
    /// When it left.
    pub sent_on: Option<Date>,
}

/// To whom a letter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addressee {
    /// Whoever complains, or their representative.
    Complainant,
    /// The respondent of that number, from 1.
    Respondent(u32),
    /// The authority to which that event forwards it.
    Authority(u32),
}

impl Addressee {
    /// The party of that number: 1 complains, the others are complained about.
    pub fn of_party(party: u32) -> Addressee {
        match party {
            0 | 1 => Addressee::Complainant,
            respondent => Addressee::Respondent(respondent - 1),
        }
    }
}

impl Dossier {
    /// The respondent of that number, from 1.
    pub fn respondent(&self, number: u32) -> Option<&NamedRespondent> {
        self.named.get(number.checked_sub(1)? as usize)
    }

    /// How a letter to them leaves. A member of staff has an address at work; another respondent gets what is printed when no
    /// e-mail address is known.
    pub fn way_to(&self, to: Addressee) -> Option<Way> {
        match to {
            Addressee::Complainant => self.way(),
            Addressee::Respondent(number) => {
                let named = self.respondent(number)?;
                Some(if named.person.is_some() || named.email { Way::Email } else { Way::Post })
            }
            Addressee::Authority(of) => {
                let forwarding = self.forwarding(of).filter(|forwarding| forwarding.authority.is_some())?;
                Some(if forwarding.email { Way::Email } else { Way::Post })
            }
        }
    }

    /// Whether a letter to them is to nobody any more: they were named by mistake.
    pub fn is_unnamed(&self, to: Addressee) -> bool {
        matches!(to, Addressee::Respondent(number) if self.marking.is_dropped(number))
    }

    /// Whether a letter has not left and still must.
    pub fn is_to_leave(&self, letter: &LetterState) -> bool {
        letter.sent_on.is_none() && letter.way.is_some() && !self.is_unnamed(letter.to)
    }

    /// How letters to the complainant leave: by mail if an address is known, else by post.
    pub fn way(&self) -> Option<Way> {
        match self.reach {
            Reach { email: true, .. } => Some(Way::Email),
            Reach { postal: true, .. } => Some(Way::Post),
            Reach { .. } => None,
        }
    }

    /// The day of the act that called for the letter of an event; none when it has no letter.
    pub(crate) fn letter_written_on(&self, of: u32) -> Option<Date> {
        self.letters.iter().find(|letter| letter.of == of)?;
        self.done_on(of)
    }

    /// The day of an event.
    pub(crate) fn done_on(&self, of: u32) -> Option<Date> {
        self.events.iter().find(|event| event.seq == of).map(|event| event.on)
    }

    /// What an event says of the authority to which it forwards.
    pub fn forwarding(&self, of: u32) -> Option<&Forwarding> {
        match &self.events.iter().find(|event| event.seq == of)?.done()?.record {
            Record::Forward(forwarding) => Some(forwarding),
            _ => None,
        }
    }

    /// What befell a letter. What was told by a letter that Gehoor sends by itself changes nothing of that of the act.
    pub(super) fn delivered(&mut self, event: &Event) {
        match &event.what {
            What::Sent { of, posted_on, which: Which::OfTheAct, .. } => {
                self.letter_mut(*of, |letter| letter.sent_on = Some(posted_on.unwrap_or(event.on)));
            }
            What::Undeliverable { of, which: Which::OfTheAct, .. } => self.letter_mut(*of, |letter| {
                letter.sent_on = None;
                letter.way = Some(Way::Post);
            }),
            What::NotPosted { of, which: Which::OfTheAct, .. } => {
                self.letter_mut(*of, |letter| letter.sent_on = None);
            }
            _ => {}
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
        let theirs =
            |letter: &&mut LetterState| letter.to == Addressee::Complainant && letter.sent_on.is_none();
        for letter in self.letters.iter_mut().filter(theirs) {
            letter.way = way;
        }
    }

    /// Whether whoever complains was told what came of it: answered at any stage, or given feedback at the current one.
    pub fn has_heard_back(&self) -> bool {
        let told = |done: &Done| done.stage == self.stage && done.record.act() == Act::GiveFeedback;
        self.answered.is_some() || self.events.iter().filter_map(Event::done).any(told)
    }

    /// Whether an earlier stage was answered; a stage can also be the first that decides.
    pub fn answered_before(&self, stage: u8) -> bool {
        let answers = |done: &Done| done.stage < stage && done.record.act() == Act::Answer;
        self.events.iter().filter_map(Event::done).any(answers)
    }
}
