//! A dossier before someone of staff, and the words for what is in it.

use domain::act::Act;
use domain::dossier::Dossier;
use domain::event::Event;
use domain::intake::NamedRespondent;
use domain::language::Lang;
use domain::marking::Spot;
use domain::people::{Actor, Doer, PersonId};
use domain::procedure::{Activity, Texts};
use domain::record::TextRef;
use domain::refusal::{Reason, Refusal};
use jiff::civil::Date;
use maud::{Markup, html};
use office::args;
use office::intake::beginning;
use office::reading::{Offer, Reading};
use office::texts::Arg;
use office::texts::item::About;
use office::texts::refusal::Named;

use crate::look::prose;
use crate::names::away_in_words;
use crate::officer::Officer;
use crate::site::Site;

/// Who reads which dossier.
#[derive(Clone, Copy)]
pub(crate) struct View<'v> {
    /// Who reads.
    pub officer: &'v Officer,
    /// What.
    pub reading: &'v Reading,
}

impl<'v> View<'v> {
    pub fn site(&self) -> &'v Site {
        &self.officer.site
    }

    pub fn lang(&self) -> Lang {
        self.officer.lang
    }

    pub fn dossier(&self) -> &'v Dossier {
        &self.reading.dossier
    }

    /// The person as the rules see them.
    pub fn actor(&self) -> Actor {
        Actor::Person(self.officer.id.clone())
    }

    pub fn text(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A sentence in the words of what the dossier is: a complaint or a dispute.
    pub fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let texts = self.site().office().texts();
        self.site().say(self.lang(), &texts.id_in(self.lang(), &self.reading.procedure, id), args)
    }

    pub fn date(&self, date: Date) -> String {
        self.site().office().texts().date(self.lang(), date)
    }

    pub fn weekday(&self, date: Date) -> String {
        self.site().office().texts().weekday_date(self.lang(), date)
    }

    /// The procedure's own sentences, in the reader's language.
    pub fn law(&self) -> &'v Texts {
        self.reading.procedure.texts(self.lang())
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("/dossiers/{}", self.reading.number())
    }

    /// The address of an act's form.
    pub fn act_address(&self, activity: &str, item: Option<u32>) -> String {
        let about = item.map(|number| format!("?item={number}")).unwrap_or_default();
        format!("{}/acts/{activity}{about}", self.address())
    }

    pub fn activity(&self, id: &str) -> String {
        self.law().activity.get(id).cloned().unwrap_or_default()
    }

    /// An activity in its place: with the item that it is about.
    pub fn offered(&self, offer: &Offer<'_>) -> String {
        self.placed(offer.activity, offer.spot)
    }

    pub fn placed(&self, activity: &Activity, spot: Spot) -> String {
        let label = self.activity(&activity.id);
        match self.item(activity, spot.item) {
            Some(item) => self.say("dossier-act-on-item", &args!["act" => label, "item" => item]),
            None => label,
        }
    }

    /// What the item of an activity is called; none for the only grievance.
    pub fn item(&self, activity: &Activity, item: Option<u32>) -> Option<String> {
        let about = About { activity, item: item?, procedure: &self.reading.procedure };
        let texts = self.site().office().texts();
        texts.item(self.lang(), self.dossier(), about, &|named| self.respondent(named))
    }

    /// The name of a respondent; empty when it was erased.
    pub fn respondent(&self, named: &NamedRespondent) -> String {
        let party = || Some(self.reading.party(named.party.as_ref()?)?.name.clone());
        named.person.as_ref().map(|person| self.name(person)).or_else(party).unwrap_or_default()
    }

    /// How a text begins, in its own language.
    pub fn begins(&self, reference: &TextRef) -> Markup {
        html! { span lang=[self.reading.language_of(reference)] { (beginning(self.reading.text(reference))) } }
    }

    pub fn term(&self, id: &str) -> String {
        self.law().term.get(id).cloned().unwrap_or_default()
    }

    /// A line beyond the organisation, by the procedure's word for it.
    pub fn line(&self, line: u8) -> String {
        let own = self.law().line.get(&line.to_string()).cloned();
        own.unwrap_or_else(|| self.text(&format!("line-{line}")))
    }

    pub fn body(&self, id: &str) -> String {
        self.site().office().bodies().name(id, self.lang()).to_owned()
    }

    /// Body and unit.
    pub fn place(&self, body: &str, unit: Option<&str>) -> String {
        let bodies = self.site().office().bodies();
        let found = bodies.get(body);
        let unit = unit.map(|unit| found.map_or(unit, |body| body.unit_name(unit, self.lang())));
        match unit {
            Some(unit) => format!("{}, {unit}", self.body(body)),
            None => self.body(body),
        }
    }

    /// Who did it: a name, in which role, for whom.
    pub fn doer(&self, by: &Doer) -> String {
        let role = self.text(&format!("role-{}", by.role.code()));
        let Some(person) = &by.person else { return role };
        let name = self.reading.person_name(person);
        match &by.on_behalf_of {
            Some(other) => {
                let other = self.reading.person_name(other);
                self.say("dossier-doer-for", &args!["name" => name, "role" => role, "other" => other])
            }
            None => self.say("dossier-doer", &args!["name" => name, "role" => role]),
        }
    }

    pub fn name(&self, person: &PersonId) -> String {
        self.reading.person_name(person).to_owned()
    }

    /// The same with until when they are away, where they are.
    pub fn name_and_absence(&self, person: &PersonId) -> String {
        let (name, today) = (self.name(person), self.reading.today);
        let mut absences = self.reading.roster().absences.iter();
        let away = absences.find(|away| away.person == *person && away.from <= today && today <= away.until);
        let Some(away) = away else { return name };
        let until = Some(away.until).filter(|until| *until != Date::MAX);
        format!("{name} ({})", away_in_words(self.officer, until))
    }

    /// A text with its paragraphs, as it was typed, in its own language.
    pub fn prose(&self, reference: &TextRef) -> Markup {
        prose(self.reading.text(reference), self.reading.language_of(reference))
    }

    fn naming(&self, named: Named<'_>) -> String {
        match named {
            Named::Person(person) => self.name(person),
            other => other.label(self.law()).unwrap_or_default().to_owned(),
        }
    }

    /// Reasons in sentences.
    pub fn reasons(&self, reasons: &[Reason]) -> Vec<String> {
        self.refusal(&Refusal { activity: String::new(), reasons: reasons.to_vec() })
    }

    /// A refusal in sentences.
    pub fn refusal(&self, refusal: &Refusal) -> Vec<String> {
        self.site().office().texts().refusal(self.lang(), refusal, &|named| self.naming(named))
    }

    /// Every event of that act in the current stage, oldest first.
    pub fn done(&self, act: Act) -> impl Iterator<Item = &'v Event> {
        let stage = self.dossier().stage;
        self.dossier().events.iter().filter(move |event| {
            event.done().is_some_and(|done| done.record.act() == act && done.stage == stage)
        })
    }
}

/// A quiet line.
pub(crate) fn quiet(text: &str) -> Markup {
    html! { p .nl-paragraph .gehoor-quiet { (text) } }
}
