//! A dossier: the fold of its events under its procedure.
//!
//! `apply` never computes a date and never refuses; `decide` does both before there is an event.

mod corrections;
mod dates;
mod enclosures;
mod ended_early;
mod grievances;
mod hearings;
mod letters;
mod lodging;
mod measures;
mod outside;
mod respondents;
mod seats;
mod starts;
mod terms;
mod whereabouts;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

pub use dates::{Dated, Occasion};
pub(crate) use hearings::Unheard;
pub use hearings::{Appointment, HowOver, Over};
pub use letters::{Addressee, LetterState};
pub use lodging::Written;
pub use measures::StandingMeasure;
pub use seats::Seated;
pub use terms::{RunningTerm, TermStanding};
pub use whereabouts::place_at;

use crate::act::Act;
use crate::event::{Done, Event, What};
use crate::fact::Fact;
use crate::handling::cause::PARTLY_SIGNED;
use crate::handling::{Advice, Judged, Judgment, Linking, Ruling};
use crate::intake::{Grievance, Kind, NamedRespondent, PartyRef, Reach, Receipt};
use crate::language::Lang;
use crate::marking::{Doing, Marking, Spot};
use crate::people::{PersonId, Place};
use crate::procedure::{Activity, Procedure};
use crate::record::{Record, TextRef};

/// Everything about one complaint, report, question, suggestion or compliment.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// Its key.
    pub id: String,
    /// The record.
    pub events: Vec<Event>,
    /// Done, included, pending.
    pub marking: Marking,
    /// The receipt; `None` in an empty dossier.
    pub receipt: Option<Receipt>,
    /// The number, once registered.
    pub number: Option<String>,
    /// The body it is with now.
    pub body: String,
    /// The unit it is with now.
    pub unit: Option<String>,
    /// The kind, once classified.
    pub kind: Option<Kind>,
    /// The language letters are written in.
    pub language: Lang,
    /// The complainant's row.
    pub complainant: Option<PartyRef>,
    /// The representative's row.
    pub representative: Option<PartyRef>,
    /// How they can be reached.
    pub reach: Reach,
    /// The level of handling, from 1.
    pub stage: u8,
    /// The grievances.
    pub grievances: Vec<Grievance>,
    /// Staff whose conduct it is about.
    pub respondents: Vec<PersonId>,
    /// Everyone whose conduct it is about, staff and others, in the order in which they were named.
    pub named: Vec<NamedRespondent>,
    /// Admissible or not, once assessed.
    pub admissible: Option<bool>,
    /// The formal acknowledgement was made.
    pub acknowledged: bool,
    /// The latest stage that was answered.
    pub answered: Option<u8>,
    /// Handler per stage.
    pub handlers: BTreeMap<u8, PersonId>,
    /// Who sits as adviser or on a committee.
    pub seats: Vec<Seated>,
    /// Who declared a recent tie, and sits nowhere any more.
    pub tied: Vec<PersonId>,
    /// The advice of each stage.
    pub advice: BTreeMap<u8, Advice>,
    /// Current draft per stage: the text and who wrote it.
    pub proposals: BTreeMap<u8, (TextRef, Option<PersonId>)>,
    /// Judgment per stage and grievance.
    pub judgments: BTreeMap<(u8, u32), Judged>,
    /// Who assessed, drafted, validated, judged or answered, per stage.
    pub doers: BTreeMap<u8, Vec<PersonId>>,
    /// The terms that were set.
    pub terms: Vec<RunningTerm>,
    /// The letters that acts called for.
    pub letters: Vec<LetterState>,
    /// How it ended, while it is ended.
    pub ended: Option<Ending>,
    /// The dossier in which it goes on, or together with which it is handled.
    pub joined_to: Option<String>,
    /// The ids of the dossiers that it was linked to here.
    pub links: BTreeSet<String>,
    /// The last ruling from outside.
    pub ruling: Option<Ruling>,
    /// Of which party at which level nobody is heard any more, and since which event.
    pub(crate) unheard: Vec<Unheard>,
    /// The entries of whoever sat, and should not have, that do not stand.
    pub(crate) overturned: BTreeSet<u32>,
}

/// How a dossier ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The activity that ended it.
    pub activity: String,
    /// When.
    pub on: Date,
}

impl Dossier {
    /// A dossier in which nothing has happened yet.
    pub fn empty(id: impl Into<String>) -> Dossier {
        Dossier {
            id: id.into(),
            events: Vec::new(),
            marking: Marking::default(),
            receipt: None,
            number: None,
            body: String::new(),
            unit: None,
            kind: None,
            language: Lang::Nl, // until the receipt says it
            complainant: None,
            representative: None,
            reach: Reach::default(),
            stage: 1,
            grievances: Vec::new(),
            respondents: Vec::new(),
            named: Vec::new(),
            admissible: None,
            acknowledged: false,
            answered: None,
            handlers: BTreeMap::new(),
            seats: Vec::new(),
            tied: Vec::new(),
            advice: BTreeMap::new(),
            proposals: BTreeMap::new(),
            judgments: BTreeMap::new(),
            doers: BTreeMap::new(),
            terms: Vec::new(),
            letters: Vec::new(),
            ended: None,
            joined_to: None,
            links: BTreeSet::new(),
            ruling: None,
            unheard: Vec::new(),
            overturned: BTreeSet::new(),
        }
    }

    /// The fold of its events.
    pub fn replay(id: impl Into<String>, procedure: &Procedure, events: &[Event]) -> Dossier {
        let mut dossier = Dossier::folded(id, procedure, events);
        dossier.keep_called_off(procedure);
        dossier
    }

    fn folded(id: impl Into<String>, procedure: &Procedure, events: &[Event]) -> Dossier {
        let mut dossier = Dossier::empty(id);
        let corrected = corrections::of(events);
        for event in events {
            dossier.fold(procedure, event, corrected.get(&event.seq).copied());
            dossier.events.push(event.clone());
        }
        dossier
    }

    /// The next event happens. A correction folds the corrected history anew.
    pub fn apply(&mut self, procedure: &Procedure, event: &Event) {
        if corrections::corrects(event) {
            self.events.push(event.clone());
            *self =
                Dossier::replay(std::mem::take(&mut self.id), procedure, &std::mem::take(&mut self.events));
        } else {
            self.fold(procedure, event, None);
            self.events.push(event.clone());
        }
    }

    fn fold(&mut self, procedure: &Procedure, event: &Event, corrected: Option<&Record>) {
        match &event.what {
            What::Done(done) => {
                let record = corrected.unwrap_or(&done.record);
                let outcome = corrected.map_or(done.outcome.as_deref(), |record| record.outcome());
                self.perform(procedure, event, done, record, outcome);
            }
            What::Sent { .. } | What::Undeliverable { .. } | What::NotPosted { .. } => self.delivered(event),
            What::Recomputed { .. } => {}
        }
        for change in &event.terms {
            self.change_term(change);
        }
    }

    fn perform(
        &mut self,
        procedure: &Procedure,
        event: &Event,
        done: &Done,
        record: &Record,
        outcome: Option<&str>,
    ) {
        let Some(activity) = procedure.activity(&done.activity) else { return };
        if activity.when_ended && record.act() == Act::Escalate || record.act() == Act::Reopen {
            let ending = self.ended.take().and_then(|ended| procedure.activity(&ended.activity));
            self.joined_to.take_if(|_| ending.is_some_and(|ending| ending.act == Act::Merge));
        }
        let (freed, hearings) = (self.freed_by(activity, record), self.hearings(procedure));
        if freed.is_some() || outcome == Some("recent-ties") {
            self.overturn(activity, outcome, done.stage);
        }
        self.take((procedure, activity), event, done, record);
        let spot = Spot { stage: done.stage, item: done.item };
        if outcome == Some(PARTLY_SIGNED) {
            return self.marking.owe(activity, spot);
        }
        let still_owed = record.is_of_an_earlier_measure() && self.marking.mark(activity, spot).pending;
        let doing = Doing { activity, spot, effect_stage: done.stage, outcome, seq: event.seq, freed };
        self.marking.perform(procedure, &doing);
        if still_owed {
            self.marking.owe(activity, spot);
        }
        self.take_out_hearings(procedure, event.seq, record, hearings);
        if let Some(letter) = &activity.letter {
            let to = activity.addressee(done.item);
            let way = self.way_to(to);
            self.letters.push(LetterState { of: event.seq, letter: letter.clone(), to, way, sent_on: None });
        }
        if activity.ends {
            self.ended = Some(Ending { activity: activity.id.clone(), on: event.on });
        }
    }

    /// What the record itself says, act by act.
    fn take(
        &mut self,
        (procedure, activity): (&Procedure, &Activity),
        event: &Event,
        done: &Done,
        record: &Record,
    ) {
        let person = event.by.person.clone();
        match record {
            Record::Receive(receipt) => {
                self.body = receipt.body.clone();
                self.unit = receipt.unit.clone();
                self.language = receipt.language;
                self.complainant = receipt.complainant.clone();
                self.representative = receipt.representative.clone();
                self.reach = receipt.reach;
                self.receipt = Some((**receipt).clone());
            }
            Record::Register(registration) => self.number = Some(registration.number.clone()),
            Record::Classify(classification) => {
                self.kind = Some(classification.kind);
                self.set_grievances(procedure, classification);
            }
            Record::NameRespondent(named) => self.name(procedure, activity, named),
            Record::Acknowledge => self.acknowledged = true,
            Record::AssessAdmissibility(assessed) => {
                self.admissible = Some(assessed.admissible);
            }
            Record::Transfer(transfer) => {
                self.body = transfer.body.clone();
                self.unit = transfer.unit.clone();
                self.handlers.remove(&self.stage);
            }
            Record::Merge(joining) | Record::Join(joining) => self.joined_to = Some(joining.lead.clone()),
            Record::Unjoin(_) => self.joined_to = None,
            Record::Assign(assignment) => {
                self.handlers.insert(done.stage, assignment.handler.clone());
            }
            Record::Appoint(appointment) => {
                let activity = procedure.activity(&done.activity);
                if let Some((activity, item)) = activity.zip(done.item) {
                    self.seat(done.stage, activity, item, appointment.person.clone());
                }
            }
            Record::DeclareTies(_) if done.outcome.as_deref() == Some("recent-ties") => {
                let tied = procedure.activity(&done.activity).zip(done.item);
                let tied = tied.and_then(|(activity, item)| self.in_seat(activity, item).cloned());
                self.seats.retain(|seated| Some(&seated.person) != tied.as_ref());
                self.tied.extend(tied);
            }
            Record::Advise(advice) => drop(self.advice.insert(done.stage, advice.clone())),
            Record::Link(Linking { other, undone: true }) => drop(self.links.remove(other)),
            Record::Link(link) => drop(self.links.insert(link.other.clone())),
            Record::RecordRuling(ruling) => self.ruling = Some(ruling.clone()),
            Record::Propose(proposal) => {
                self.proposals.insert(done.stage, (proposal.text.clone(), person));
            }
            Record::Judge(judged) => {
                self.judgments.insert((done.stage, done.item.unwrap_or(1)), judged.clone());
            }
            Record::Answer(_) => self.answered = Some(done.stage),
            Record::Escalate(_) => self.stage = done.stage,
            Record::Correct(correction) => self.put_right(&correction.entry),
            _ => {}
        }
        if Dossier::PART.contains(&record.act()) {
            self.did(event, done.stage, record);
        }
    }

    /// The acts by which someone has a part in a stage: who did them, and of an assignment the handler. It bars them from a
    /// later one ([`AnyoneOfAnEarlierStage`](crate::people::PersonRule::AnyoneOfAnEarlierStage)).
    pub const PART: [Act; 7] = [
        Act::AssessAdmissibility,
        Act::Assign,
        Act::Propose,
        Act::Validate,
        Act::Judge,
        Act::Uphold,
        Act::Answer,
    ];

    fn did(&mut self, event: &Event, stage: u8, record: &Record) {
        let person = match record {
            Record::Assign(assignment) => Some(&assignment.handler),
            _ => event.by.person.as_ref(),
        };
        let doers = self.doers.entry(stage).or_default();
        doers.extend(person.filter(|person| !doers.contains(person)).cloned());
    }

    /// The handler of the current stage.
    pub fn handler(&self) -> Option<&PersonId> {
        self.handlers.get(&self.stage)
    }

    /// The draft that lies there in the current stage.
    pub fn proposal(&self) -> Option<&TextRef> {
        self.proposals.get(&self.stage).map(|(text, _)| text)
    }

    /// Where it is in the organisation.
    pub fn place(&self) -> Place<'_> {
        Place { body: &self.body, unit: self.unit.as_deref() }
    }

    /// The number of events: what a person must have seen to act on it.
    pub fn head(&self) -> u32 {
        self.events.last().map_or(0, |event| event.seq)
    }

    /// An obligation whose fact fails is waived, and revives when the fact turns true.
    pub fn waives(&self, activity: &Activity) -> Option<Fact> {
        activity.waive_unless.filter(|fact| !fact.holds(self))
    }

    /// What is owed now: pending, included, not waived; nothing in an ended dossier.
    pub fn owed<'p>(&self, procedure: &'p Procedure) -> Vec<(&'p Activity, Spot)> {
        if self.ended.is_some() {
            return Vec::new();
        }
        let mut pending = self.marking.pending(procedure, self.stage);
        pending.retain(|(activity, _)| self.waives(activity).is_none());
        pending
    }

    /// Whether what is decided in this stage is something else than its advice: not whether it is admissible, or not what is
    /// judged. Advice that it is not admissible is followed by whoever judges nothing.
    pub fn departs_from_advice(&self) -> bool {
        let Some(advice) = self.advice.get(&self.stage) else { return false };
        let turned_away = self.admissible == Some(false);
        let judged = self.overall_judgment(self.stage);
        match advice.admissible {
            true => turned_away || judged.is_some_and(|judged| advice.judgment != Some(judged)),
            false => !turned_away && judged.is_some_and(|judged| judged != Judgment::NoJudgment),
        }
    }
}
