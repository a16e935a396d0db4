//! What an act's form brings along: files that are sent with it, files of the dossier that go with a letter, and a mail
//! that was kept as a file.

use domain::act::Act;
use domain::record::AttachmentRef;
use maud::{Markup, html};
use office::args;
use office::attachment::MOST_ENCLOSED;
use store::attachment::Attachment;

use crate::dossier::attachments;
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::files::{self, CHOOSE};
use crate::given::Given;
use crate::look::{self, Choice, Field};
use crate::problem::Problem;

/// The field that names files of the dossier.
const ENCLOSED: &str = "enclosed";

fn takes_files(act: Act) -> bool {
    matches!(
        act,
        Act::Note
            | Act::Investigate
            | Act::Discuss
            | Act::Measure
            | Act::OpenSecondLine
            | Act::SetDate
            | Act::RecordRuling
            | Act::Advise
            | Act::Review
            | Act::Complete
            | Act::Propose
            | Act::GiveFeedback
    )
}

/// Whether what it brings goes out with a letter.
fn encloses(act: Act) -> bool {
    matches!(act, Act::Propose | Act::GiveFeedback)
}

/// The form of an act, able to bring files where the act takes them.
pub(super) fn form(sheet: &Sheet<'_>, action: &str, content: Markup) -> Markup {
    match takes_files(sheet.offer.activity.act) {
        true => look::form_with_files(action, content),
        false => look::form(action, content),
    }
}

/// What to choose, below the act's own questions.
pub(super) fn fields(sheet: &Sheet<'_>) -> Markup {
    let act = sheet.offer.activity.act;
    html! {
        @if encloses(act) { (enclosed(sheet)) }
        @if takes_files(act) { (files::field(sheet.view.officer, sheet.given, sheet.flaws)) }
    }
}

/// The files that may go along: not the appointment of a hearing, which is of one party and leaves with its own letter.
fn goes_with_letters<'v>(view: &'v View<'_>) -> impl Iterator<Item = &'v Attachment> {
    view.reading.attachments.iter().filter(|file| file.media_type != office::letter::APPOINTMENT)
}

/// The files of the dossier; those of the draft that lies there are taken at first.
fn enclosed(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    let choice = |file: &Attachment| Choice::new(&file.id, &file.name).hint(attachments::about(view, file));
    let choices: Vec<_> = goes_with_letters(view).map(choice).collect();
    if choices.is_empty() {
        return Markup::default();
    }
    let before = view.dossier().proposal().map(|text| view.dossier().enclosed_with(text)).unwrap_or_default();
    let taken = match sheet.given.is_empty() {
        true => before.iter().map(|reference| reference.id.clone()).collect(),
        false => sheet.given.all(ENCLOSED),
    };
    let field = Field::checks(ENCLOSED, view.text("attachment-enclosed"), choices);
    html! { (taken.into_iter().fold(field.hint(view.text("attachment-enclosed-hint")), Field::value)) }
}

/// Whether the form brings files of one dossier.
pub(super) fn has_files(given: &Given) -> bool {
    !given.files().is_empty() || !given.all(ENCLOSED).is_empty()
}

/// What the record holds of them; what is wrong is told with the form.
pub(super) fn attachments(writing: &mut Writing<'_>) -> Vec<AttachmentRef> {
    let act = writing.sheet.offer.activity.act;
    if !takes_files(act) {
        return Vec::new();
    }
    let (view, given) = (writing.sheet.view, writing.given());
    files::check(view.officer, given, writing.flaws());
    let mut references = Vec::new();
    let mut size: i64 = given.files().iter().map(|file| file.size).sum();
    if encloses(act) {
        let wanted = given.all(ENCLOSED);
        for file in goes_with_letters(&view).filter(|file| wanted.contains(&file.id)) {
            size += file.size;
            references.push(AttachmentRef { id: file.id.clone(), digest: file.digest.clone() });
        }
        if u64::try_from(size).unwrap_or_default() > MOST_ENCLOSED {
            let most = files::mib(MOST_ENCLOSED);
            let sentence = view.say("attachment-flaw-mail", &args!["most" => most]);
            writing.flaws().add(CHOOSE, sentence);
        }
    }
    let fresh = given.files().to_vec();
    references.extend(writing.papers().attach_all(fresh));
    references
}

/// A mail that came with a remark without text: its words become the text, and the form is shown again to look it over.
pub(super) async fn mail_read(sheet: &Sheet<'_>) -> Result<Option<Given>, Problem> {
    if sheet.offer.activity.act != Act::Note {
        return Ok(None);
    }
    let read = files::mail_read(sheet.view.officer, sheet.given, "text").await?;
    Ok(read.map(|(given, mail)| given.with("text", format!("{}\n\n{}", mail.head, mail.body))))
}
