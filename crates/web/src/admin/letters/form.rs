//! One letter of a body in one language: the procedure's words beside the body's own, what may stand in them, and the
//! finished letter before it is saved.

use std::sync::Arc;

use axum::response::{IntoResponse, Redirect, Response};
use domain::language::Lang;
use domain::procedure::Procedure;
use maud::{Markup, PreEscaped, html};
use office::args;
use office::body::Body;
use office::wording::{self, Own, Unworded, Which, WordingFlaw};

use super::{for_which, label};
use crate::admin::only_administrators;
use crate::frame::{Tab, again, look_of};
use crate::given::{Flaws, Given, pairs};
use crate::look::{self, Alert, Field, LetterWords, Tone, disclosure_when};
use crate::officer::Officer;
use crate::place::Path;
use crate::problem::{Outcome, Problem};

type Place = Path<(String, String, String)>;

/// The button that shows the finished letter.
const LOOK: &str = "look";
/// The button that goes back to the procedure's words.
const SHIPPED: &str = "shipped";

/// In the address: the digest of the procedure version, when it is not the one that new dossiers follow.
pub(super) const LAW: &str = "law";
/// In the address: the words that the body had for the letter in another version, to begin with.
const FORMER: &str = "former";

/// The end of an address that begins with the words of before.
pub(super) fn with_former() -> String {
    format!("{FORMER}=yes")
}

/// A letter before an administrator.
struct Desk<'a> {
    officer: &'a Officer,
    body: Arc<Body>,
    which: Which,
    law: Arc<Procedure>,
    /// The procedure's words.
    shipped: String,
    own: Option<Own>,
    /// What the body wrote last for this letter in another version.
    former: Option<Own>,
}

impl<'a> Desk<'a> {
    async fn find(
        officer: &'a Officer,
        (body, letter, lang): (String, String, String),
        given: &Given,
    ) -> Result<Self, Problem> {
        only_administrators(officer)?;
        let office = officer.site.office();
        let body = office.bodies().get(&body).cloned().ok_or(Problem::NotFound)?;
        let lang: Lang = lang.parse().map_err(|_| Problem::NotFound)?;
        let law = given.has(LAW).then(|| given.line(LAW));
        let which = Which { body: body.id.clone(), letter, lang, law };
        let laws = office.laws_in_use(&body).await?;
        let law = laws.iter().find(|law| which.law.as_ref().is_none_or(|digest| law.digest == *digest));
        let law = law.cloned().ok_or(Problem::NotFound)?;
        let shipped = wording::shipped(&law, &which).map(str::to_owned).map_err(|_| Problem::NotFound)?;
        let mut known = office.own_wording_of_every_law(&body).await?;
        // a letter for disputes has nothing to do with one for complaints that bears the same name
        let same_kind = |own: &Own| {
            let of = laws.iter().find(|law| law.digest == own.law);
            of.is_some_and(|of| of.is_for_disputes() == law.is_for_disputes())
        };
        known.retain(|own| own.letter == which.letter && own.lang == which.lang && same_kind(own));
        let (own, former): (Vec<_>, Vec<_>) = known.into_iter().partition(|own| own.law == law.digest);
        let (own, former) = (own.into_iter().next(), former.into_iter().next_back());
        Ok(Desk { officer, body, which, law, shipped, own, former })
    }

    fn action(&self) -> String {
        format!("/administration/letters/{}/{}/{}", self.which.body, self.which.letter, self.which.lang)
    }

    fn text(&self, id: &str) -> String {
        self.officer.text(id)
    }

    fn version(&self) -> i64 {
        self.own.as_ref().map_or(0, |own| own.version)
    }

    /// The field that says of which version the letter is.
    fn law_field(&self) -> Markup {
        html! { @if let Some(law) = &self.which.law { (look::hidden(LAW, law)) } }
    }

    /// What was typed as a letter file.
    fn file(&self, given: &Given) -> String {
        wording::file(self.which.lang, given.raw("subject"), given.raw("text"))
    }

    /// What is wrong with the words that the form begins with, when they are the body's: they were right when they were saved.
    fn unfit(&self, given: &Given) -> Flaws {
        let office = self.officer.site.office();
        let file = self.file(given);
        match file == self.file(&self.supplied()) {
            true => Flaws::none(),
            false => told(self, &office.wording_flaws(&self.body, self.which.lang, &self.shipped, &file)),
        }
    }

    fn supplied(&self) -> Given {
        let (subject, words) = wording::parts(&self.shipped);
        Given::new(vec![("subject".to_owned(), subject.to_owned()), ("text".to_owned(), words.to_owned())])
    }

    /// The form as it is first shown: the body's words, or those of the procedure or of another version to begin with.
    fn fresh(&self, former: bool) -> Given {
        let own = self.former.as_ref().filter(|_| former).or(self.own.as_ref());
        let text = own.map_or(&self.shipped, |own| &own.text);
        let (subject, words) = wording::parts(text);
        Given::new(vec![
            ("version".to_owned(), self.version().to_string()),
            ("subject".to_owned(), subject.to_owned()),
            ("text".to_owned(), words.to_owned()),
        ])
    }
}

pub(in crate::admin) async fn ask(officer: Officer, Path(place): Place, given: Given) -> Outcome {
    let asked = Given::new(pairs(officer.query.as_bytes()));
    let desk = Desk::find(&officer, place, if given.is_empty() { &asked } else { &given }).await?;
    let fresh = given.is_empty();
    let given = if fresh { desk.fresh(asked.has(FORMER)) } else { given };
    let flaws = if fresh { desk.unfit(&given) } else { Flaws::none() };
    let notice = html! {
        @if !flaws.is_empty() {
            (Alert::new(Tone::Warning, "").text(desk.text("wording-unfit-text")))
        }
    };
    Ok(page(&desk, &given, &flaws, notice))
}

pub(in crate::admin) async fn take(officer: Officer, Path(place): Place, given: Given) -> Outcome {
    let desk = Desk::find(&officer, place, &given).await?;
    let office = officer.site.office();
    let file = desk.file(&given);
    if given.has(LOOK) {
        let found = office.wording_flaws(&desk.body, desk.which.lang, &desk.shipped, &file);
        return Ok(match found.is_empty() {
            true => page(&desk, &given, &Flaws::none(), preview(&desk, &file)),
            false => again(page(&desk, &given, &told(&desk, &found), Markup::default())),
        });
    }
    let shipped = given.has(SHIPPED);
    let text = (!shipped).then_some(file);
    let version = given.number("version").unwrap_or(0);
    match office.save_wording(&officer.id, &desk.which, version, text).await? {
        Ok(()) => {
            let done = if shipped { "shipped" } else { "worded" };
            Ok(Redirect::to(&format!("/administration/letters?done={done}")).into_response())
        }
        Err(Unworded::Flaws(found)) => {
            Ok(again(page(&desk, &given, &told(&desk, &found), Markup::default())))
        }
        Err(Unworded::Changed(now)) => {
            let notice = changed(&desk, now.as_deref()).await?;
            // whoever saves after reading this knows what they write over
            let version = now.map_or(0, |now| now.version).to_string();
            let given = if shipped { desk.fresh(false) } else { given.with("version", version) };
            Ok(again(page(&desk, &given, &Flaws::none(), notice)))
        }
    }
}

/// Each flaw in a sentence that says what would be right.
fn told(desk: &Desk<'_>, found: &[WordingFlaw]) -> Flaws {
    let mut flaws = Flaws::none();
    let meaning = |fact: &str| desk.text(&format!("wording-fact-{fact}"));
    let say = |id: &str, fact: &str| {
        let means = meaning(fact);
        desk.officer.say(id, &args!["fact" => format!("{{{fact}}}"), "name" => fact, "means" => means])
    };
    let sentences: Vec<(&str, String)> = found
        .iter()
        .map(|flaw| match flaw {
            WordingFlaw::Unreadable(0) => ("subject", desk.text("wording-flaw-subject")),
            WordingFlaw::Unreadable(line) => {
                ("text", desk.officer.say("wording-flaw-line", &args!["line" => *line]))
            }
            WordingFlaw::Unknown(fact) => {
                let args = args!["fact" => format!("{{{fact}}}")];
                ("text", desk.officer.say("wording-flaw-unknown", &args))
            }
            WordingFlaw::TooLong => {
                ("text", desk.officer.say("wording-flaw-long", &args!["most" => wording::LONGEST]))
            }
            WordingFlaw::NotWords(fact) => ("text", say("wording-flaw-not-words", fact)),
            WordingFlaw::Unguarded(fact) => ("text", say("wording-flaw-unguarded", fact)),
            WordingFlaw::Missing(lack) => match &lack.within {
                Some(block) => {
                    let args = args![
                        "fact" => format!("{{{}}}", lack.fact),
                        "means" => meaning(&lack.fact),
                        "block" => format!("{{{block}}}"),
                    ];
                    ("text", desk.officer.say("wording-flaw-missing-within", &args))
                }
                None => ("text", say("wording-flaw-missing", &lack.fact)),
            },
        })
        .collect();
    for (field, sentence) in sentences {
        flaws.add(field, sentence);
    }
    flaws
}

async fn changed(desk: &Desk<'_>, now: Option<&Own>) -> Result<Markup, Problem> {
    let Some(now) = now else {
        return Ok(
            html! { (Alert::new(Tone::Warning, "").text(desk.text("wording-changed-back")).announced()) },
        );
    };
    let person = desk.officer.site.accounts().person(&now.by).await?;
    let who = person.map_or_else(|| now.by.0.clone(), |person| person.name);
    Ok(html! {
        (Alert::new(Tone::Warning, "").text(desk.officer.say("wording-changed", &args!["who" => who])).announced())
        (look::disclosure(&desk.text("wording-changed-now"), source(&now.text, desk.which.lang)))
    })
}

/// A letter file as it is written.
fn source(text: &str, lang: Lang) -> Markup {
    let (subject, words) = wording::parts(text);
    html! {
        div .gehoor-card { div .gehoor-flow lang=(lang.code()) {
            p .nl-paragraph { strong { (subject) } }
            div .gehoor-source { (words) }
        } }
    }
}

fn page(desk: &Desk<'_>, given: &Given, flaws: &Flaws, notice: Markup) -> Response {
    let name = label(desk.officer, &desk.law, &desk.which.letter);
    let title = format!("{name} – {}", desk.officer.language(desk.which.lang));
    let lang = desk.which.lang.code();
    let form = html! {
        (desk.officer.token())
        (desk.law_field())
        (look::hidden("version", &given.line("version")))
        (Field::text("subject", desk.text("wording-subject")).lang(lang).value(given.raw("subject"))
            .error(flaws.of("subject")).required())
        (Field::area("text", desk.text("wording-words")).rows(24).lang(lang).hint(desk.text("wording-words-hint"))
            .value(given.raw("text")).error(flaws.of("text")).required())
        div .gehoor-row {
            (look::button(&desk.text("staff-save")))
            (look::button_with(&desk.text("wording-look"), LOOK, "yes"))
            a .nl-link href="/administration/letters" { (desk.text("shell-cancel")) }
        }
    };
    let main = html! {
        p .nl-paragraph { a .nl-link href="/administration/letters" { (desk.text("wording-title")) } }
        h1 .nl-heading .nl-heading--level-1 { (title) }
        p .nl-paragraph .gehoor-quiet { (desk.body.name(desk.officer.lang)) }
        (for_which(desk.officer, &desk.body, &desk.law))
        (flaws.summary(desk.officer))
        (notice)
        @if desk.own.is_none() && desk.former.is_some() && flaws.is_empty() { (former(desk)) }
        div .gehoor-columns {
            div .gehoor-flow {
                h2 .nl-heading .nl-heading--level-2 { (desk.text("wording-own-title")) }
                (look::form(&desk.action(), form))
                @if desk.own.is_some() { (back(desk)) }
            }
            div .gehoor-flow {
                h2 .nl-heading .nl-heading--level-2 { (desk.text("wording-shipped-title")) }
                (source(&desk.shipped, desk.which.lang))
            }
        }
        section .gehoor-section .gehoor-flow {
            h2 .nl-heading .nl-heading--level-2 { (desk.text("wording-facts")) }
            (facts(desk))
        }
    };
    let title = desk.officer.form_title(&title, !flaws.is_empty());
    desk.officer.page(&title, Tab::Administration, main)
}

/// The way to begin with what the body wrote for another version; it is held against this one when it is saved.
fn former(desk: &Desk<'_>) -> Markup {
    let law = desk.which.law.as_ref().map(|law| format!("&{LAW}={law}")).unwrap_or_default();
    html! {
        (Alert::new(Tone::Info, "").text(desk.text("wording-former-text")))
        p .nl-paragraph {
            a .nl-link href={ (desk.action()) "?" (FORMER) "=yes" (law) } { (desk.text("wording-former-use")) }
        }
    }
}

fn back(desk: &Desk<'_>) -> Markup {
    let form = html! {
        (desk.officer.token())
        (desk.law_field())
        (look::hidden("version", &desk.version().to_string()))
        (look::hidden(SHIPPED, "yes"))
        p .nl-paragraph { (desk.text("wording-back-text")) }
        div .gehoor-row { (look::secondary_button(&desk.text("wording-back"))) }
    };
    look::disclosure(&desk.text("wording-back"), look::form(&desk.action(), form))
}

/// What may stand in this letter: how it is written, what it means, and an example.
fn facts(desk: &Desk<'_>) -> Markup {
    let office = desk.officer.site.office();
    let known = wording::facts_of(office, &desk.body, desk.which.lang, &desk.shipped);
    let mut table = look::Table::new(desk.text("wording-facts")).hide_caption();
    for column in ["fact", "means", "example"] {
        table = table.column(desk.text(&format!("wording-column-{column}")));
    }
    for (name, example) in known {
        let means = desk.text(&format!("wording-fact-{name}"));
        let written = match (&example, name) {
            (Some(_), _) => format!("{{{name}}}"),
            (None, "grievances") => "{*grievances} … {/grievances}".to_owned(),
            (None, _) => format!("{{?{name}}} … {{/{name}}}"),
        };
        let insert = written.replace(" … ", "\n\n");
        table = table.row([
            html! { div .gehoor-spread {
                code { (written) }
                button .gehoor-plain-button type="button" data-insert=(insert) data-into="text" hidden
                    aria-label={ (desk.text("wording-insert")) (desk.text("colon")) (means) } { (desk.text("wording-insert")) }
            } },
            html! { (means) },
            html! { span lang=(desk.which.lang.code()) { (look::lines(&example.unwrap_or_default())) } },
        ]);
    }
    html! {
        p .nl-paragraph { (desk.text("wording-facts-text")) }
        (table)
    }
}

/// The finished letter with made-up facts: on paper and as mail, in each case that it knows.
fn preview(desk: &Desk<'_>, file: &str) -> Markup {
    let office = desk.officer.site.office();
    let lang = desk.which.lang;
    // what cannot be written was a flaw
    let samples = wording::samples(office, &desk.body, lang, file).unwrap_or_default();
    let several = samples.len() > 1;
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let words = |id: &str| desk.officer.site.text(lang, id);
    let today = office.today(&desk.body.id);
    html! {
        (Alert::new(Tone::Info, "").text(desk.text("wording-preview-note")).announced())
        @for (place, sample) in samples.iter().enumerate() {
            @let title = if several { desk.text(&format!("wording-case-{}", sample.case)) } else { desk.text("wording-preview") };
            (disclosure_when(place == 0, &title, html! {
                (look::Letter {
                    lang: lang.code().to_owned(),
                    reader: desk.officer.lang.code().to_owned(),
                    body: Some(look_of(&desk.body, lang)),
                    sender: lines(desk.body.address.get(lang)),
                    addressee: lines(&words("wording-sample-addressee")),
                    date: office.texts().date(lang, today),
                    reference: format!("{}-{}-17", today.year(), desk.body.prefix),
                    subject: sample.subject.clone(),
                    // made by our own letters from escaped text: nothing in it was typed as HTML
                    text: PreEscaped(sample.html.clone()),
                    back: None,
                    words: LetterWords {
                        date: words("dossier-letter-date"),
                        reference: words("dossier-letter-reference"),
                        print: String::new(),
                    },
                }.within())
                (look::disclosure(&desk.text("wording-preview-mail"), html! {
                    div .gehoor-source lang=(lang.code()) { (sample.text) }
                }))
            }))
        }
    }
}
