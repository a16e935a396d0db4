//! The readable page in an exported dossier: by itself, without any request, to be read on a screen and on paper.

use domain::dossier::{RunningTerm, TermStanding};
use domain::event::{Done, Event, What};
use domain::language::Lang;
use domain::people::Doer;
use domain::record::Record;
use jiff::civil::Date;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use office::export::{Contents, Made};
use office::projection::state;
use office::texts::Arg;
use office::texts::item::About;
use office::{Office, args};
use store::attachment::Attachment;
use store::document::Document;
use store::event::StoredEvent;
use store::party::Party;

use crate::look::prose;

/// It stands within the page, so that the page needs nothing else.
const STYLE: &str = include_str!("page.css");

struct Sheet<'s> {
    office: &'s Office,
    contents: &'s Contents,
    lang: Lang,
}

/// The page, in the language in which the export is made.
pub fn page(office: &Office, contents: &Contents, made: &Made) -> Markup {
    let sheet = Sheet { office, contents, lang: made.language };
    let number = contents.dossier.number.as_deref().unwrap_or(&contents.dossier.id);
    html! {
        (DOCTYPE)
        html lang=(made.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (number) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (number) }
                    (sheet.head())
                    p .quiet { (sheet.made(made)) }
                }
                main {
                    (sheet.section("dossier-people", sheet.people()))
                    (sheet.section("dossier-terms", sheet.terms()))
                    (sheet.section("dossier-course", sheet.course()))
                    (sheet.section("dossier-letters", sheet.letters()))
                    (sheet.section("export-page-attachments", sheet.attachments()))
                }
                footer { (sheet.proof()) }
            }
        }
    }
}

impl Sheet<'_> {
    fn text(&self, id: &str) -> String {
        self.office.texts().text(self.lang, id)
    }

    fn say(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.office.texts().say(self.lang, id, args)
    }

    /// The civil date of an instant, where the body is.
    fn day(&self, at: jiff::Timestamp) -> jiff::civil::Date {
        let calendar = self.office.library().calendar(&self.contents.dossier.body);
        calendar
            .map_or_else(|| at.to_zoned(jiff::tz::TimeZone::UTC).date(), |calendar| calendar.legal_date(at))
    }

    fn section(&self, heading: &str, content: Markup) -> Markup {
        html! { @if !content.0.is_empty() { section { h2 { (self.text(heading)) } (content) } } }
    }

    fn made(&self, made: &Made) -> String {
        self.say("export-page-made", &args!["date" => self.day(made.at), "who" => made.by.as_str()])
    }

    fn head(&self) -> Markup {
        let dossier = &self.contents.dossier;
        let body = self.office.bodies().name(&dossier.body, self.lang).to_owned();
        let state = state(&self.contents.procedure, dossier);
        html! {
            dl {
                dt { (self.text("export-page-with")) } dd { (body) }
                dt { (self.text("export-page-state")) } dd { (self.office.texts().state(self.lang, state)) }
                @if let Some(receipt) = &dossier.receipt {
                    dt { (self.text("dossier-received")) }
                    dd { (self.say("dossier-received-by", &args!["date" => receipt.received_on, "medium" => self.office.texts().medium(self.lang, receipt.medium)])) }
                }
            }
        }
    }

    fn people(&self) -> Markup {
        html! { @for party in &self.contents.parties { (self.party(party)) } }
    }

    fn party(&self, party: &Party) -> Markup {
        let role = match party.role.as_str() {
            "representative" => "dossier-representative",
            "respondent" => "dossier-respondents",
            _ => "dossier-complainant",
        };
        let town = [&party.postcode, &party.town].map(|part| part.as_deref().unwrap_or_default()).join(" ");
        let lines =
            [&party.organisation, &party.street, &Some(town), &party.country, &party.email, &party.phone];
        let lines = lines.into_iter().flatten().map(|line| line.trim()).filter(|line| !line.is_empty());
        html! {
            article {
                h3 { (self.text(&self.office.texts().id_in(self.lang, &self.contents.procedure, role))) }
                p {
                    @if party.name.is_empty() { (self.text("dossier-nameless")) } @else { strong { (party.name) } }
                    @for line in lines { br; (line) }
                }
                @if party.anonymous { p .quiet { (self.text("export-page-anonymous")) } }
                @if party.superseded_by.is_some() { p .quiet { (self.text("export-page-corrected")) } }
            }
        }
    }

    fn terms(&self) -> Markup {
        let (law, dossier) = (&self.contents.procedure, &self.contents.dossier);
        let today = self.office.today(&dossier.body);
        let begun = dossier.terms.iter().filter(|running| dossier.begun(law, running, today));
        html! { @for running in begun { (self.term(running, today)) } }
    }

    fn term(&self, running: &RunningTerm, today: Date) -> Markup {
        let law = self.contents.procedure.texts(self.lang);
        let label = law.term.get(&running.term).map_or(running.term.as_str(), String::as_str);
        let standing = self.contents.dossier.standing(&self.contents.procedure, running);
        let due = self.office.texts().weekday_date(self.lang, running.due);
        let outcome = match standing {
            TermStanding::Met { on, late: false } => self.say("dossier-term-met", &args!["date" => on]),
            TermStanding::Met { on, late: true } => {
                let days = running.due.until(on).map_or(0, |span| span.get_days());
                self.say("dossier-term-met-late", &args!["date" => on, "days" => days])
            }
            TermStanding::Paused { since } => self.say("dossier-term-paused", &args!["date" => since]),
            TermStanding::Lapsed => self.text("term-state-lapsed"),
            TermStanding::Waived => self.text("term-state-waived"),
            TermStanding::NotOwed => self.text("term-state-not-owed"),
            TermStanding::Running if self.contents.procedure.is_window(&running.term) => {
                let (words, on) = crate::due::of_right(running.due, today);
                self.say(words, &args!["date" => self.office.texts().weekday_date(self.lang, on)])
            }
            TermStanding::Running => self.text("term-state-running"),
        };
        html! {
            article {
                h3 { (label) }
                p { (self.say("dossier-term-due", &args!["date" => due])) " · " (outcome) }
                ul { @for step in self.office.texts().why(self.lang, &running.steps) { li { (step) } } }
            }
        }
    }

    fn course(&self) -> Markup {
        let events = self.contents.dossier.events.iter().zip(&self.contents.events);
        html! { ol .course { @for (event, stored) in events { li { (self.event(event, stored)) } } } }
    }

    fn event(&self, event: &Event, stored: &StoredEvent) -> Markup {
        html! {
            article {
                h3 { time datetime=(event.on) { (self.office.texts().date(self.lang, event.on)) } " – " (self.office.texts().happened(self.lang, event)) }
                p .quiet { (self.doer(&event.by)) }
                @if !event.informed.is_empty() {
                    @let people: Vec<_> = event.informed.iter().map(|person| self.name(&person.0)).collect();
                    p .quiet { (self.say("dossier-informed", &args!["people" => people.join(", ")])) }
                }
                @if let Some(told) = self.told(event) { p { strong { (told) } } }
                @for text in self.contents.texts_of(stored) { blockquote { (prose(&text.body, Some(&text.language))) } }
                @for attachment in self.contents.attachments_of(stored) { p { (self.attachment(attachment)) } }
            }
        }
    }

    /// What was recorded beside the texts, in a word or two.
    fn told(&self, event: &Event) -> Option<String> {
        let texts = self.office.texts();
        let done = match &event.what {
            What::Done(done) => done,
            What::Sent { document, .. }
            | What::Undeliverable { document, .. }
            | What::NotPosted { document, .. } => {
                let letter = self.contents.letters.iter().find(|letter| letter.id == *document)?;
                return Some(format!("{}, {}", letter.subject, self.text(&format!("way-{}", letter.medium))));
            }
            What::Recomputed { .. } => return None,
        };
        let item = self.item(done);
        let word = match &done.record {
            Record::Register(registration) => registration.number.clone(),
            Record::Classify(classification) => texts.kind(self.lang, classification.kind),
            Record::AssessAdmissibility(assessed) => texts.admissibility(self.lang, assessed.admissible),
            Record::Validate(validation) => texts.validation(self.lang, validation.passed),
            Record::Judge(judged) => texts.judgment(self.lang, judged.judgment),
            Record::AskSatisfaction(reaction) => texts.satisfaction(self.lang, reaction.satisfaction),
            Record::Assign(assignment) => self.name(&assignment.handler.0).to_owned(),
            Record::Transfer(transfer) => self.office.bodies().name(&transfer.body, self.lang).to_owned(),
            Record::Merge(joining) | Record::Join(joining) => joining.lead_number.clone(),
            _ => return item,
        };
        Some(item.map_or(word.clone(), |item| format!("{item} – {word}")))
    }

    /// What the item is called that it is about; the only grievance too.
    fn item(&self, done: &Done) -> Option<String> {
        let procedure = &self.contents.procedure;
        let about = About { activity: procedure.activity(&done.activity)?, item: done.item?, procedure };
        let texts = self.office.texts();
        let named = texts.item(self.lang, &self.contents.dossier, about, &|named| {
            let person = named.person.as_ref().map(|person| self.name(&person.0).to_owned());
            let party = |id: &str| self.contents.parties.iter().find(|party| party.id == id);
            let party = || Some(party(&named.party.as_ref()?.id)?.name.clone());
            person.or_else(party).unwrap_or_default()
        });
        named.or_else(|| texts.item_by_number(self.lang, about))
    }

    fn name<'n>(&'n self, id: &'n str) -> &'n str {
        self.contents.people.get(id).map_or(id, String::as_str)
    }

    fn doer(&self, by: &Doer) -> String {
        let role = self.office.texts().role(self.lang, by.role);
        match (&by.person, &by.on_behalf_of) {
            (None, _) => role,
            (Some(person), None) => {
                self.say("dossier-doer", &args!["name" => self.name(&person.0), "role" => role])
            }
            (Some(person), Some(other)) => {
                let (name, other) = (self.name(&person.0), self.name(&other.0));
                self.say("dossier-doer-for", &args!["name" => name, "role" => role, "other" => other])
            }
        }
    }

    fn letters(&self) -> Markup {
        html! { @for (number, letter) in (1..).zip(&self.contents.letters) { (self.letter(number, letter)) } }
    }

    fn letter(&self, number: usize, letter: &Document) -> Markup {
        let state = self.text(&format!("dossier-letter-{}", letter.state));
        let state = match letter.state_on {
            Some(on) => self.say("dossier-letter-on", &args!["state" => state, "date" => on]),
            None => state,
        };
        html! {
            article .letter {
                h3 lang=(letter.language) { (letter.subject) }
                p .quiet {
                    (letter.recipient_name) ", " (letter.recipient_address.lines().collect::<Vec<_>>().join(", "))
                    " · " (self.text(&format!("way-{}", letter.medium))) " · " (state)
                }
                blockquote { (prose(&letter.body_text, Some(&letter.language))) }
                p .quiet { a href=(format!("letters/{number:04}.txt")) { (format!("letters/{number:04}.txt")) } }
            }
        }
    }

    fn attachments(&self) -> Markup {
        html! {
            @if !self.contents.attachments.is_empty() {
                ul { @for attachment in &self.contents.attachments { li { (self.attachment(attachment)) } } }
            }
        }
    }

    fn attachment(&self, attachment: &Attachment) -> Markup {
        let place = self.contents.place_of(attachment);
        let words = self.say(
            "export-page-attachment",
            &args!["name" => attachment.name.as_str(), "size" => attachment.size, "date" => self.day(attachment.created_at)],
        );
        html! { a href=(place) download { (words) } }
    }

    fn proof(&self) -> Markup {
        let head = self.contents.events.last().map(|event| store::hex(&event.hash)).unwrap_or_default();
        html! {
            p { (self.text("export-page-proof")) " " code { (head) } }
            p { (self.text("export-page-check")) }
        }
    }
}
