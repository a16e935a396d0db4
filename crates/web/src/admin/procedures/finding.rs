//! What the check found, for who publishes: what would go wrong and the course that leads there, in their language and with the names of
//! the activities. Whoever keeps the files finds the words of the check itself below it.

use domain::check::Fault;
use domain::people::Role;
use domain::procedure::{Guarantee, Procedure};
use domain::story::{self, Line, Story};
use maud::{Markup, html};
use office::args;
use office::proof::Told;
use office::texts::Arg;

use crate::look::{Table, disclosure};
use crate::officer::Officer;

/// One finding.
pub(super) fn told(officer: &Officer, procedure: &Procedure, told: &Told) -> Markup {
    let teller = Teller { officer, procedure };
    let printed = html! { pre .gehoor-source { (told) } };
    match told {
        Told::Text(_) => printed,
        Told::Fault { fault, story, text } => html! {
            p .nl-paragraph {
                strong { (teller.sentence(fault)) }
                @if let Some(place) = place(text) { br; code .gehoor-quiet .gehoor-whole { (place) } }
            }
            @if let Some(story) = story.as_deref().and_then(|text| story::read("story", text).ok()) {
                p .nl-paragraph { (officer.text("publishing-fault-course")) }
                (teller.course(&story))
            }
            (disclosure(&officer.text("publishing-fault-printed"), printed))
        },
    }
}

/// The file and line with which the printed finding begins.
fn place(printed: &str) -> Option<&str> {
    let (place, _) = printed.split_once(": ")?;
    (!place.contains(char::is_whitespace)).then_some(place)
}

struct Teller<'a> {
    officer: &'a Officer,
    procedure: &'a Procedure,
}

impl Teller<'_> {
    fn say(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.officer.say(&format!("publishing-fault-{id}"), args)
    }

    fn activity(&self, id: &str) -> String {
        self.procedure.texts(self.officer.lang).activity.get(id).map_or(id, String::as_str).to_owned()
    }

    fn term(&self, id: &str) -> String {
        self.procedure.texts(self.officer.lang).term.get(id).map_or(id, String::as_str).to_owned()
    }

    fn sentence(&self, fault: &Fault) -> String {
        let texts = self.officer.site.office().texts();
        let fact = |fact| texts.fact(self.officer.lang, fact);
        let of = |id: &str, activity: &str| self.say(id, &args!["activity" => self.activity(activity)]);
        let of_term = |id: &str, term: &str| self.say(id, &args!["term" => self.term(term)]);
        match fault {
            Fault::Unreachable { activity, .. } => of("unreachable", activity),
            Fault::DeadEnd { owed } if owed.is_empty() => self.say("dead-end", &[]),
            Fault::DeadEnd { owed } => {
                let owed: Vec<_> = owed.iter().map(|id| self.activity(id)).collect();
                self.say("dead-end-owed", &args!["owed" => owed.join(&self.officer.text("list-separator"))])
            }
            Fault::Untold(activity) => of("untold", activity),
            Fault::Unasked(activity) => of("unasked", activity),
            Fault::AnswerBeforeDecision(activity) => of("undecided", activity),
            Fault::TermWithoutOwner(term) => of_term("term-without-owner", term),
            Fault::TermNeverStarts(term) => of_term("term-never-starts", term),
            Fault::TermNeverMet(term) => of_term("term-never-met", term),
            Fault::TermWithoutEnd(term) => of_term("term-without-end", term),
            Fault::FactNeverHolds { activity, fact: never } => self.say(
                "fact-never-holds",
                &args!["activity" => self.activity(activity), "fact" => fact(*never)],
            ),
            Fault::FactsContradict { activity, facts: [one, other] } => self.say(
                "facts-contradict",
                &args!["activity" => self.activity(activity), "one" => fact(*one), "other" => fact(*other)],
            ),
            Fault::GroundOfNobody { activity, ground } => {
                let labels = &self.procedure.texts(self.officer.lang).ground;
                let label = labels.get(ground).unwrap_or(ground);
                self.say("ground-of-nobody", &args!["activity" => self.activity(activity), "ground" => label])
            }
            Fault::Broken(Guarantee::Never { never, before }) => self
                .say("never", &args!["activity" => self.activity(never), "before" => self.activity(before)]),
            Fault::Broken(Guarantee::AtMostOne { activity }) => of("at-most-one", activity),
            Fault::Broken(Guarantee::Leads { leads, to, .. }) => {
                self.say("leads", &args!["activity" => self.activity(leads), "to" => self.activity(to)])
            }
        }
    }

    /// The course, a row for each thing that happens, also of what the system then does by itself.
    fn course(&self, story: &Story) -> Markup {
        let officer = self.officer;
        let mut table = Table::new(officer.text("publishing-fault-course")).hide_caption();
        for column in ["when", "what", "who"] {
            table = table.column(officer.text(&format!("publishing-fault-{column}")));
        }
        let texts = officer.site.office().texts();
        let rows = story.lines.iter().flat_map(|line| {
            let own = [(line.at, self.what(line), self.who(story, line))];
            let then = line.expectations.iter().filter(|expected| expected.word == "then");
            let system = || texts.role(officer.lang, Role::System);
            own.into_iter()
                .chain(then.flat_map(|then| &then.rest).map(move |id| (line.at, self.activity(id), system())))
        });
        let table = rows.fold(table, |table, (at, what, who)| {
            table.row([html! { (texts.moment(officer.lang, at)) }, html! { (what) }, html! { (who) }])
        });
        html! { (table) }
    }

    /// The activity, with its outcome in words where it has one.
    fn what(&self, line: &Line) -> String {
        let Some(activity) = self.procedure.activity(&line.activity) else {
            return self.officer.text("publishing-fault-time");
        };
        let label = self.activity(&activity.id);
        let texts = self.officer.site.office().texts();
        let outcome = line.words.first().map(|word| {
            // what is put right is named by its activity
            let named = self.procedure.activity(word).map(|other| self.activity(&other.id));
            named.or_else(|| texts.outcome(self.officer.lang, activity.act, word))
        });
        match outcome.flatten() {
            Some(outcome) => format!("{label}{}{outcome}", self.officer.text("colon")),
            None => label,
        }
    }

    /// In which role; the names are invented, and tell two of one role apart.
    fn who(&self, story: &Story, line: &Line) -> String {
        let texts = self.officer.site.office().texts();
        let role = |role| texts.role(self.officer.lang, role);
        match line.who.as_str() {
            "" => String::new(),
            "web" => self.officer.text("publishing-fault-form"),
            "system" => role(Role::System),
            "complainant" => role(Role::Complainant),
            name => {
                let held = story.holdings.iter().find(|holding| holding.person.0 == name);
                held.map_or_else(|| name.to_owned(), |held| format!("{name} ({})", role(held.role)))
            }
        }
    }
}
