//! What was filled in, looked over: what the office takes, or every mistake with how to mend it.

use std::sync::Arc;

use domain::intake::{Kind, Medium, Source};
use domain::procedure::{Form, Procedure};
use jiff::ToSpan;
use jiff::civil::Date;
use office::args;
use office::intake::Submission;
use office::paper::{Particulars, is_email};

use super::Place;
use crate::files;
use crate::given::{Flaws, Given};
use crate::length::{MOST_LINE, MOST_MESSAGE, MOST_PROSE};
use crate::officer::Officer;
use crate::subjects;

/// How many grievances the form has room for; classifying can add more.
pub(super) const GRIEVANCES: usize = 3;

/// So many years back a date of receipt is taken for a slip of the keys.
const LONG_AGO: i64 = 5;

/// The lines about someone, without what stands before the name of a representative's.
const LINES: [&str; 8] = ["name", "organisation", "email", "phone", "street", "postcode", "town", "country"];

/// What stands before the names of the representative's lines.
const REPRESENTATIVE: &str = "representative-";

/// The submission, or what is wrong, in the order of the form.
pub(super) fn check(officer: &Officer, place: &Place, given: &Given) -> Result<Submission, Flaws> {
    let mut reader = Reader { officer, place, given, flaws: Flaws::none() };
    let submission = reader.read();
    files::check(officer, given, &mut reader.flaws);
    match submission {
        Some(submission) if reader.flaws.is_empty() => Ok(submission),
        _ => Err(reader.flaws),
    }
}

/// The unit that the chosen service leads to, or none where nobody knows; nothing for a choice that is not theirs.
pub(super) fn unit_of(place: &Place, given: &Given) -> Option<Option<String>> {
    let body = &place.body;
    let chosen = given.line("service");
    let unit = match chosen.split_once('/') {
        _ if chosen.is_empty() => Some(None),
        Some(("service", id)) => body.service(id).map(|service| Some(service.unit.clone())),
        Some(("unit", id)) => body.unit(id).map(|unit| Some(unit.id.clone())),
        _ => None,
    };
    unit.filter(|unit| place.allows(unit.as_deref()))
}

struct Reader<'a> {
    officer: &'a Officer,
    place: &'a Place,
    given: &'a Given,
    flaws: Flaws,
}

impl Reader<'_> {
    fn read(&mut self) -> Option<Submission> {
        let procedure = Arc::clone(&self.place.law);
        let form = &procedure.form;
        let medium = self.chosen("medium", Medium::from_code);
        let received_on = self.received_on();
        let sent_on = self.sent_on(received_on);
        let source = self.chosen("source", Source::from_code);
        let message = self.message();
        let kind = self.kind(form);
        let unit = self.unit();
        let desired = self.prose("desired", MOST_PROSE);
        let happened_on = self.past("happened-on");
        let grievances = self.grievances(&procedure);
        let complainant = self.someone("");
        let language =
            self.chosen("language", |code| code.parse().ok().filter(|lang| self.place.body.speaks(*lang)));
        let relation = self.relation(form);
        let representative = Some(self.someone(REPRESENTATIVE)).filter(|party| !party.is_empty());
        Some(Submission {
            files: self.given.files().to_vec(),
            body: self.place.body.id.clone(),
            unit: unit?,
            medium: medium?,
            source: source?,
            received_on: received_on?,
            sent_on,
            language: language?,
            complainant,
            representative,
            relation,
            message: message?,
            desired,
            happened_on,
            kind: kind?,
            grievances,
        })
    }

    fn wrong(&mut self, field: &str, sentence: &str) {
        self.flaws.add(field, self.officer.text(&format!("registration-flaw-{sentence}")));
    }

    /// One of a list.
    fn chosen<T>(&mut self, name: &str, known: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = known(&self.given.line(name));
        if found.is_none() {
            self.wrong(name, name);
        }
        found
    }

    fn received_on(&mut self) -> Option<Date> {
        let day = self.past("received-on");
        let today = self.officer.site.office().today(&self.place.body.id);
        if day.is_some_and(|day| day < today.saturating_sub(LONG_AGO.years())) {
            self.wrong("received-on", "date-long-ago");
        }
        if day.is_none() && self.flaws.of("received-on").is_none() {
            self.wrong("received-on", "date-missing");
        }
        day
    }

    fn sent_on(&mut self, received_on: Option<Date>) -> Option<Date> {
        let day = self.past("sent-on")?;
        if received_on.is_some_and(|received_on| day > received_on) {
            self.wrong("sent-on", "sent-after");
        }
        Some(day)
    }

    /// A day up to and including today.
    fn past(&mut self, name: &str) -> Option<Date> {
        let today = self.officer.site.office().today(&self.place.body.id);
        match self.given.date(name) {
            Ok(Some(day)) if day > today => {
                let sentence = self.officer.say("registration-flaw-date-future", &args!["today" => today]);
                self.flaws.add(name, sentence);
                None
            }
            Ok(day) => day,
            Err(_) => {
                self.wrong(name, "date-unreadable");
                None
            }
        }
    }

    fn message(&mut self) -> Option<String> {
        let text = self.prose("message", MOST_MESSAGE);
        if text.is_empty() {
            self.wrong("message", "message-missing");
        }
        Some(text)
    }

    fn prose(&mut self, name: &str, most: usize) -> String {
        let text = self.given.prose(name);
        self.measure(name, &text, most);
        text
    }

    fn measure(&mut self, name: &str, text: &str, most: usize) {
        if text.chars().count() > most {
            let sentence = self.officer.say("registration-flaw-too-long", &args!["max" => most]);
            self.flaws.add(name, sentence);
        }
    }

    fn kind(&mut self, form: &Form) -> Option<Option<Kind>> {
        match self.given.line("kind").as_str() {
            "" if !form.kinds.contains(&Kind::Dispute) => Some(None),
            _ => self
                .chosen("kind", |code| Kind::from_code(code).filter(|kind| form.kinds.contains(kind)))
                .map(Some),
        }
    }

    /// The unit that the chosen service leads to.
    fn unit(&mut self) -> Option<Option<String>> {
        let unit = unit_of(self.place, self.given);
        if unit.is_none() {
            self.wrong("service", "service");
        }
        unit
    }

    fn grievances(&mut self, law: &Procedure) -> Vec<(String, Option<String>)> {
        let mut found = Vec::new();
        for number in 1..=GRIEVANCES {
            let (name, about) = (format!("grievance-{number}"), format!("subject-{number}"));
            let text = self.prose(&name, MOST_PROSE);
            let subject = Some(self.given.line(&about)).filter(|code| !code.is_empty());
            if subject.as_ref().is_some_and(|code| !subjects::is_known(law, &self.place.body, code)) {
                self.wrong(&about, "subject");
            }
            match (text.is_empty(), &subject, number) {
                (false, _, _) => found.push((text, subject)),
                // the first without words is the beginning of the message, with this subject
                (true, Some(_), 1) => {
                    found.push((office::intake::beginning(self.given.raw("message")), subject))
                }
                (true, Some(_), _) => self.wrong(&name, "grievance-missing"),
                (true, None, _) => {}
            }
        }
        found
    }

    fn relation(&mut self, form: &Form) -> Option<String> {
        let code = Some(self.given.line("relation")).filter(|code| !code.is_empty())?;
        if !form.relations.contains(&code) {
            self.wrong("relation", "relation");
        }
        Some(code)
    }

    fn someone(&mut self, before: &str) -> Particulars {
        for name in LINES {
            let name = format!("{before}{name}");
            self.measure(&name, &self.given.line(&name), MOST_LINE);
        }
        let party = Particulars::from_lines(|name| self.given.line(&format!("{before}{name}")));
        if !party.email.is_empty() && !is_email(&party.email) {
            self.wrong(&format!("{before}email"), "email");
        }
        if party.street.is_empty() != party.town.is_empty() {
            self.wrong(&format!("{before}street"), "address");
        }
        party
    }
}
