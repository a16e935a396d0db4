//! Files in forms and in dossiers: the field to choose them, what is wrong with them, and giving them back.

mod give;
pub(crate) mod mail;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use maud::{Markup, html};
use office::args;
use office::attachment::{FileFlaw, MIB, kind};
use store::upload::Upload;

use crate::assets;
use crate::given::{Flaws, Given};
use crate::look::{Choice, Icon, hidden, ticked};
use crate::officer::Officer;
use crate::site::Site;
use crate::visitor::Visitor;

pub(crate) use give::give;
pub(crate) use mail::mail_read;

/// The field that names the files that are kept for a form.
pub(crate) const FILES: &str = "files";
/// The field in which files are chosen; what is wrong with them is told there.
pub(crate) const CHOOSE: &str = "choose";

/// Where files are sent as soon as they are chosen, when the page has its script.
pub fn routes() -> Router<Site> {
    Router::new().route("/uploads", post(taken)).layer(DefaultBodyLimit::disable())
}

/// Bytes in whole MiB, as limits are told.
pub(crate) fn mib(bytes: u64) -> i64 {
    i64::try_from(bytes / MIB).unwrap_or(i64::MAX)
}

/// The files that were sent, as the form's list shows them; and what is wrong with the others.
async fn taken(mut visitor: Visitor, headers: HeaderMap, given: Given) -> Response {
    if let Some(officer) = Officer::signed_in(&visitor, &headers).await {
        visitor.lang = officer.lang;
    }
    let sentences: Vec<_> =
        given.spoiled().iter().map(|file| sentence(&visitor, &file.name, file.why)).collect();
    html! {
        (items(&visitor, given.fresh_files()))
        @for sentence in sentences { p .utrecht-form-field-error-message role="alert" { (Icon::Error) (sentence) } }
    }
    .into_response()
}

/// How large a file is, in words.
pub(crate) fn size(visitor: &Visitor, bytes: i64) -> String {
    const MEGABYTE: i64 = MIB as i64;
    match bytes {
        ..MEGABYTE => visitor.say("attachment-kilobytes", &args!["n" => (bytes + 1023) / 1024]),
        _ => visitor.say("attachment-megabytes", &args!["n" => (bytes + MEGABYTE / 2) / MEGABYTE]),
    }
}

/// What a file is, in words.
pub(crate) fn kind_of(visitor: &Visitor, media_type: &str) -> String {
    let kind = kind::of_media_type(media_type).map(|kind| kind.code);
    kind.map(|code| visitor.text(&format!("attachment-kind-{code}"))).unwrap_or_default()
}

/// Whether a file is a mail that somebody kept, with whatever is in it.
pub(crate) fn is_mail(media_type: &str) -> bool {
    kind::of_media_type(media_type).is_some_and(|kind| kind.code == "mail")
}

/// The field: what is kept already, each to be unticked, and choosing more.
pub(crate) fn field(visitor: &Visitor, given: &Given, flaws: &Flaws) -> Markup {
    field_at(CHOOSE, visitor, given, flaws)
}

/// The same under an id of its own, where a page has several such forms.
pub(crate) fn field_at(id: &str, visitor: &Visitor, given: &Given, flaws: &Flaws) -> Markup {
    let limits = visitor.site.office().files();
    let hint = visitor.say(
        "attachment-hint",
        &args!["count" => limits.count, "each" => mib(limits.each), "form" => mib(limits.form)],
    );
    let error = flaws.of(CHOOSE);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = if error.is_some() { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    html! {
        @for mail in given.all(mail::OPENED) { (hidden(mail::OPENED, &mail)) }
        div .utrecht-form-field .gehoor-files data-files="/uploads"
            data-most=(limits.each) data-large=(visitor.say("attachment-flaw-large", &args!["name" => "[name]", "most" => mib(limits.each)]))
            data-sending=(visitor.say("attachment-sending", &args!["name" => "[name]", "percent" => "[percent]"]))
            data-refused=(visitor.say("attachment-refused", &args!["name" => "[name]"]))
            data-held=(visitor.say("attachment-held", &args!["name" => "[name]"]))
            data-trouble=(visitor.say("attachment-trouble", &args!["name" => "[name]"])) {
            fieldset .utrecht-form-fieldset__fieldset .utrecht-form-fieldset__fieldset--html-fieldset
                data-files-kept hidden[given.files().is_empty()] {
                legend .utrecht-form-fieldset__legend .utrecht-form-fieldset__legend--html-legend { (visitor.text("attachment-kept")) }
                div .utrecht-form-field-description { (visitor.text("attachment-kept-hint")) }
                (items(visitor, given.files().iter()))
            }
            div .utrecht-form-field__label {
                label .utrecht-form-label for=(id) {
                    (visitor.text("attachment-field")) " " span .gehoor-optional { (visitor.text("shell-optional")) }
                }
            }
            div .utrecht-form-field-description id=(hint_id) { (hint) }
            @if let Some(error) = error {
                div .utrecht-form-field-error-message id=(error_id) { (Icon::Error) (error) }
            }
            div .gehoor-drop data-files-drop {
                p .gehoor-drop__words data-files-words hidden { (visitor.text("attachment-drop")) }
                input .gehoor-drop__input type="file" multiple id=(id) name=(CHOOSE) accept=(kind::accepted())
                    aria-describedby=(described);
            }
            div data-files-said {}
            div .gehoor-unseen role="status" data-files-told {}
        }
        script src=(assets::address("files.js")) defer {}
    }
}

fn items<'u>(visitor: &Visitor, files: impl Iterator<Item = &'u Upload>) -> Markup {
    html! {
        @for file in files {
            (ticked(&format!("file-{}", file.id), FILES, &Choice::new(&file.id, &file.name).hint(about(visitor, file))))
        }
    }
}

/// Kind and size.
fn about(visitor: &Visitor, file: &Upload) -> String {
    format!("{}, {}", kind_of(visitor, &file.media_type), size(visitor, file.size))
}

/// The names of what goes along, for a page to read it over.
pub(crate) fn names(visitor: &Visitor, given: &Given) -> String {
    let named = given.files().iter().map(|file| format!("{} ({})", file.name, size(visitor, file.size)));
    named.collect::<Vec<_>>().join("\n")
}

/// What is wrong with the files of a form.
pub(crate) fn check(visitor: &Visitor, given: &Given, flaws: &mut Flaws) {
    for file in given.spoiled() {
        flaws.add(CHOOSE, sentence(visitor, &file.name, file.why));
    }
    let limits = visitor.site.office().files();
    let kept = given.files();
    let mut wrong = |name: &str, why| flaws.add(CHOOSE, sentence(visitor, name, why));
    if given.all(FILES).len() > kept.len() {
        wrong("", FileFlaw::Gone);
    }
    if let Some(surplus) = kept.get(limits.count) {
        wrong(&surplus.name, FileFlaw::TooMany(limits.count));
    }
    if kept.iter().map(|file| u64::try_from(file.size).unwrap_or_default()).sum::<u64>() > limits.form {
        wrong("", FileFlaw::TooMuch(limits.form));
    }
}

/// Why a file is not taken, as a sentence.
pub(crate) fn sentence(visitor: &Visitor, name: &str, why: FileFlaw) -> String {
    let name = || args!["name" => name];
    match why {
        FileFlaw::Empty => visitor.say("attachment-flaw-empty", &name()),
        FileFlaw::TooLarge(most) => {
            visitor.say("attachment-flaw-large", &[&name()[..], &args!["most" => mib(most)][..]].concat())
        }
        FileFlaw::TooMuch(most) => visitor.say("attachment-flaw-much", &args!["most" => mib(most)]),
        FileFlaw::TooMany(most) => {
            visitor.say("attachment-flaw-many", &[&name()[..], &args!["most" => most][..]].concat())
        }
        FileFlaw::Kind => visitor.say("attachment-flaw-kind", &name()),
        FileFlaw::Archive => visitor.say("attachment-flaw-archive", &name()),
        FileFlaw::NotWhatItSays => visitor.say("attachment-flaw-lies", &name()),
        FileFlaw::Unsound => visitor.say("attachment-flaw-unsound", &name()),
        FileFlaw::NoRoom => visitor.say("attachment-flaw-room", &name()),
        FileFlaw::Gone => visitor.text("attachment-flaw-gone"),
    }
}
