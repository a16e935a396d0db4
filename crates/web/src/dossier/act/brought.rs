//! What an act's form brings along: files that are sent with it, files of the dossier that go with a letter, and a mail
//! that was kept as a file.

use domain::act::Act;
use domain::record::AttachmentRef;
use maud::{Markup, html};
use office::attachment::{Holder, MIB, MOST_ENCLOSED};
use office::paper::{COMPLAINANT, Papers};
use office::{Reading, args};
use store::attachment::Attachment;

use crate::dossier::attachments;
use crate::dossier::sheet::{Sheet, Writing};
use crate::dossier::view::View;
use crate::files::{self, CHOOSE};
use crate::given::{Flaws, Given};
use crate::look::{self, Choice, Field};
use crate::problem::Problem;

/// The field that names files of the dossier.
const ENCLOSED: &str = "enclosed";
/// The most bytes that one form lets be copied into other dossiers: a form of ten dossiers with all the files that it may have.
const MOST_COPIED: u64 = 512 * MIB;

/// Whether files can be sent with the form of an act.
pub(super) fn takes_files(act: Act) -> bool {
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
            | Act::Consent
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

/// What is wrong with the files of a form that is done in `others` more dossiers: each keeps them for itself.
pub(super) fn check_copies(sheet: &Sheet<'_>, others: usize, flaws: &mut Flaws) {
    let view = &sheet.view;
    if !takes_files(sheet.offer.activity.act) || others == 0 {
        return;
    }
    files::check(view.officer, sheet.given, flaws);
    let enclosed: Vec<_> = chosen(sheet).collect();
    for file in enclosed.iter().filter(|file| file.origin == COMPLAINANT) {
        flaws.add(CHOOSE, view.say("act-form-flaw-also-theirs", &args!["name" => &file.name]));
    }
    let fresh = sheet.given.files().iter().map(|file| file.size);
    let size: i64 = fresh.chain(enclosed.iter().map(|file| file.size)).sum();
    let copied = u64::try_from(size).unwrap_or_default().saturating_mul(others as u64);
    if copied > MOST_COPIED {
        let words = args!["most" => files::mib(MOST_COPIED)];
        flaws.add(CHOOSE, view.say("act-form-flaw-also-files", &words));
    }
}

/// The files of the form for another dossier, as its record holds them: copies, but for what lies there already.
pub(super) async fn copies(
    sheet: &Sheet<'_>,
    other: &Reading,
    papers: &mut Papers,
) -> Result<Result<Vec<AttachmentRef>, String>, Problem> {
    let (officer, mut references) = (sheet.view.officer, Vec::new());
    let (office, holder) = (officer.site.office(), Holder::Person(officer.id.clone()));
    if !takes_files(sheet.offer.activity.act) {
        return Ok(Ok(references));
    }
    let mut copied = Vec::new();
    for file in chosen(sheet) {
        match there(sheet, other, file).await? {
            Some(theirs) => references.push(theirs),
            None => copied.push(office.copy_of(&holder, file).await?),
        }
    }
    for file in sheet.given.files() {
        copied.push(office.copy_of_upload(&holder, file).await?);
    }
    for copy in copied {
        match copy {
            Ok(copy) => references.push(papers.attach(copy)),
            Err(flaw) => return Ok(Err(files::sentence(officer, "", flaw))),
        }
    }
    Ok(Ok(references))
}

/// The same file in the other dossier: it went along with an earlier draft.
async fn there(
    sheet: &Sheet<'_>,
    other: &Reading,
    file: &Attachment,
) -> Result<Option<AttachmentRef>, Problem> {
    for theirs in &other.attachments {
        if sheet.view.site().office().is_same_file(file, theirs).await? {
            return Ok(Some(AttachmentRef { id: theirs.id.clone(), digest: theirs.digest.clone() }));
        }
    }
    Ok(None)
}

/// The files of the dossier that were chosen to go along.
fn chosen<'s>(sheet: &'s Sheet<'_>) -> impl Iterator<Item = &'s Attachment> {
    let wanted = if encloses(sheet.offer.activity.act) { sheet.given.all(ENCLOSED) } else { Vec::new() };
    goes_with_letters(&sheet.view).filter(move |file| wanted.contains(&file.id))
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
        for file in chosen(&writing.sheet) {
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
