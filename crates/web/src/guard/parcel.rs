//! Forms that bring files: read as they come, each file straight to its place. Whose the form is, is known before the
//! first file: of a form that cannot be trusted, no file is kept.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream, StreamExt};
use jiff::SignedDuration;
use multer::{Field, Multipart};
use office::attachment::{FileFlaw, Holder, file_name};
use tokio::time::timeout;

use super::MOST_BYTES;
use super::form::same;
use super::limit;
use crate::given::Given;
use crate::officer::{self, CSRF_FIELD};
use crate::problem::Problem;
use crate::visitor::{VISIT_FIELD, Visitor};

/// All of a form with files may take this long to arrive.
const ARRIVING: SignedDuration = SignedDuration::from_mins(9);
/// What is still read, after we know that it is too much, so that the browser gets to hear of it.
const HEARD_OUT: usize = 16 * 1024 * 1024;
/// The most fields, as of any form.
const MOST_FIELDS: usize = 200;

/// Whether a form brings files.
pub(super) fn is_parcel(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.trim_start().to_ascii_lowercase().starts_with("multipart/form-data")
}

/// Why a form was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    TooMuch,
    TooSlow,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the form was not read to its end")
    }
}

impl std::error::Error for Stop {}

/// Reads the form. What was kept of one that cannot be read to its end is let go.
pub(super) async fn read(
    visitor: &Visitor,
    headers: &HeaderMap,
    body: Body,
) -> Result<(Given, Option<Holder>), Box<Response>> {
    let most = visitor.site.office().files().form + 2 * MOST_BYTES as u64;
    let told = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if told.is_some_and(|told| told > most) {
        return Err(Box::new(too_much(visitor, body)));
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Ok(boundary) = multer::parse_boundary(kind) else { return Ok((Given::default(), None)) };
    let mut parcel = Parcel { visitor, headers, given: Given::default(), holder: None, text: 0, size: 0 };
    let stream = limited(visitor, body, most);
    match parcel.unpack(Multipart::new(stream, boundary)).await {
        Ok(()) => Ok((parcel.given, parcel.holder.flatten())),
        Err(why) => {
            parcel.let_go().await;
            Err(Box::new(why))
        }
    }
}

/// The body in pieces, until it is too much or too slow.
fn limited(
    visitor: &Visitor,
    body: Body,
    most: u64,
) -> impl Stream<Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>> + Send + use<> {
    let clock = visitor.site.office().clock().clone();
    let (began, patience) = (clock.machine_now(), visitor.site.buckets().sending());
    let body: Pin<Box<_>> = Box::pin(body.into_data_stream());
    stream::unfold((body, 0_u64), move |(mut body, size)| {
        let clock = clock.clone();
        async move {
            if clock.machine_now().duration_since(began) > ARRIVING {
                return Some((Err(Stop::TooSlow.into()), (body, size)));
            }
            let piece = match timeout(patience, body.next()).await {
                Err(_) => Err(Stop::TooSlow.into()),
                Ok(None) => return None,
                Ok(Some(Err(error))) => Err(error.into()),
                Ok(Some(Ok(piece))) if size + piece.len() as u64 > most => Err(Stop::TooMuch.into()),
                Ok(Some(Ok(piece))) => Ok(piece),
            };
            let size = size + piece.as_ref().map_or(0, |piece| piece.len() as u64);
            Some((piece, (body, size)))
        }
    })
}

struct Parcel<'v> {
    visitor: &'v Visitor,
    headers: &'v HeaderMap,
    given: Given,
    /// Whose form it is, once that was asked.
    holder: Option<Option<Holder>>,
    text: usize,
    size: u64,
}

impl Parcel<'_> {
    async fn unpack(&mut self, mut parts: Multipart<'_>) -> Result<(), Response> {
        while let Some(part) = parts.next_field().await.map_err(|error| self.stopped(&error))? {
            match part.file_name().map(str::to_owned) {
                // a file field in which nothing was chosen
                Some(name) if name.is_empty() => {}
                Some(name) => self.file(part, &name).await?,
                None => self.field(part).await?,
            }
            if self.given.fields().len() > MOST_FIELDS {
                break;
            }
        }
        self.whose().await.map(drop)
    }

    async fn field(&mut self, mut part: Field<'_>) -> Result<(), Response> {
        let name = part.name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(piece) = part.chunk().await.map_err(|error| self.stopped(&error))? {
            self.text += piece.len();
            if self.text > MOST_BYTES {
                return Err(self.visitor.too_large());
            }
            bytes.extend_from_slice(&piece);
        }
        self.given.add_field(name, String::from_utf8_lossy(&bytes).into_owned());
        Ok(())
    }

    /// Whose form it is: the tokens stand before the files.
    async fn whose(&mut self) -> Result<Option<Holder>, Response> {
        if let Some(known) = &self.holder {
            return Ok(known.clone());
        }
        let visitor = self.visitor;
        let holder = holder(visitor, self.headers, &self.given).await.map_err(IntoResponse::into_response)?;
        if let Some(holder) = &holder {
            // those that an earlier try brought
            let found = self.given.find_files(&visitor.site, holder).await;
            found.map_err(|error| Problem::from(error).into_response())?;
        }
        self.holder = Some(holder.clone());
        Ok(holder)
    }

    async fn file(&mut self, mut part: Field<'_>, name: &str) -> Result<(), Response> {
        let limits = self.visitor.site.office().files();
        let broken = |error: office::Error| Problem::from(error).into_response();
        let first = self.holder.is_none();
        let holder = self.whose().await?;
        if first
            && matches!(holder, Some(Holder::Visit(_)))
            && let Some(seconds) = limit::check_files(self.visitor)
        {
            return Err(self.visitor.too_often(seconds, &self.given));
        }
        let too_many = self.given.files().len() >= limits.count;
        let mut file = match &holder {
            Some(_) if too_many => Err(FileFlaw::TooMany(limits.count)),
            Some(holder) => self.visitor.site.office().begin_file(holder, name).await.map_err(broken)?,
            // read over: the page says that the form must be sent again
            None => Err(FileFlaw::Gone),
        };
        while let Some(piece) = part.chunk().await.map_err(|error| self.stopped(&error))? {
            self.size += piece.len() as u64;
            if let Ok(taken) = &mut file
                && let Err(flaw) = taken.write(&piece).await.map_err(broken)?
            {
                file = Err(flaw);
            }
        }
        if self.size > limits.form && file.is_ok() {
            file = Err(FileFlaw::TooMuch(limits.form));
        }
        let kept = match file {
            Ok(file) => file.finish().await.map_err(broken)?,
            Err(flaw) => Err(flaw),
        };
        match kept {
            Ok(upload) => self.given.add_file(upload),
            Err(flaw) => self.given.add_spoiled(file_name(name), flaw),
        }
        Ok(())
    }

    /// The answer to a form that ends before its end.
    fn stopped(&self, error: &multer::Error) -> Response {
        let stop = match error {
            multer::Error::StreamReadFailed(cause) => cause.downcast_ref::<Stop>().copied(),
            _ => None,
        };
        match stop {
            Some(Stop::TooMuch) => self.visitor.too_much(),
            // a form that breaks off, and one whose parts make no sense
            Some(Stop::TooSlow) | None => self.visitor.too_slow(),
        }
    }

    /// Nothing of a form that did not arrive is kept.
    async fn let_go(&self) {
        let Some(Some(holder)) = &self.holder else { return };
        for file in self.given.fresh_files() {
            if let Err(error) = self.visitor.site.office().let_go_of(holder, &file.id).await {
                eprintln!("gehoor: a file of a form that broke off stays until it is swept: {error}");
            }
        }
    }
}

/// Whose form it is, when that can be trusted.
pub(super) async fn holder(
    visitor: &Visitor,
    headers: &HeaderMap,
    given: &Given,
) -> Result<Option<Holder>, Problem> {
    if let Some(person) = officer::sender(&visitor.site, headers, given.raw(CSRF_FIELD)).await? {
        return Ok(Some(Holder::Person(person)));
    }
    let visits = same(given.raw(VISIT_FIELD), &visitor.visit) && !visitor.visit_is_new;
    Ok(visits.then(|| Holder::Visit(visitor.visit.clone())))
}

/// The page that says so, while what is still coming is heard out for a while: a browser that cannot finish its sentence
/// shows a broken connection instead.
fn too_much(visitor: &Visitor, body: Body) -> Response {
    let patience: Duration = visitor.site.buckets().sending().min(Duration::from_secs(20));
    tokio::spawn(timeout(patience, async move {
        let mut body = body.into_data_stream();
        let mut heard = 0;
        while let Some(Ok(piece)) = body.next().await {
            heard += piece.len();
            if heard > HEARD_OUT {
                break;
            }
        }
    }));
    visitor.too_much()
}
