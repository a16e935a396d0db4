//! Forms that bring files: read as they come, each file straight to its place. Whose the form is, is known before the
//! first file: of a form that cannot be trusted, no file is kept.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use axum::http::{HeaderMap, Method, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream, StreamExt};
use jiff::SignedDuration;
use multer::{Field, Multipart};
use office::attachment::{FileFlaw, Holder, file_name};
use tokio::time::timeout;

use super::MOST_BYTES;
use super::form::same;
use super::limit::{self, Turn};
use super::pace::Pace;
use crate::files::FILES;
use crate::given::Given;
use crate::officer::{self, CSRF_FIELD};
use crate::problem::Problem;
use crate::visitor::{VISIT_FIELD, Visitor};

/// All of a form with files may take this long to arrive.
const ARRIVING: SignedDuration = SignedDuration::from_mins(9);
/// What is still read, after we know that it is too much, so that the browser gets to hear of it.
const HEARD_OUT: usize = 16 * 1024 * 1024;
/// The most parts: fields, as of any form, and files.
const MOST_PARTS: usize = 200;
/// The most bytes that are neither a field nor a file: what stands before a part, and its head.
const MOST_BETWEEN: u64 = 1024 * 1024;
/// How often a form from which nothing comes is asked whether it gives its place up.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// So many bytes are looked through at once.
const PIECE: usize = 64 * 1024;
/// The seconds after which to try again, when too many send files at this moment.
const LATER: u64 = 60;
/// The routes whose forms bring files. Everywhere else no file is read.
const TAKEN_AT: [&str; 6] = [
    "/bodies/{id}/form",
    "/follow/{number}/{code}/{act}",
    "/uploads",
    "/registration",
    "/dossiers/{number}/acts/{activity}",
    "/administration/bodies/{id}/{part}",
];

/// Whether files may come with what is sent here.
pub(super) fn is_taken(visitor: &Visitor) -> bool {
    visitor.route.as_ref().is_some_and(|route| TAKEN_AT.contains(&route.as_str()))
}

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
    let between = Arc::<AtomicU64>::default();
    let pace = Arc::<Pace>::default();
    let stream = limited(visitor, body, most, (Arc::clone(&between), Arc::clone(&pace)));
    let mut parcel = Parcel {
        visitor,
        headers,
        between,
        pace,
        given: Given::default(),
        holder: None,
        turn: None,
        wait: None,
        text: 0,
        size: 0,
    };
    let unpacked = parcel.unpack(Multipart::new(stream, boundary)).await;
    let unpacked = match parcel.wait {
        Some(seconds) if unpacked.is_ok() => Err(visitor.too_often(seconds, &parcel.given)),
        _ => unpacked,
    };
    match unpacked {
        Ok(()) => Ok((parcel.given, parcel.holder.flatten())),
        Err(why) => {
            parcel.let_go().await;
            Err(Box::new(why))
        }
    }
}

/// The body in pieces, until it is too much or too slow. Each is looked through before the next is asked for, so that no
/// more than one lies in memory; `between` counts what came since something of a part was found.
fn limited(
    visitor: &Visitor,
    body: Body,
    most: u64,
    (between, pace): (Arc<AtomicU64>, Arc<Pace>),
) -> impl Stream<Item = Result<Bytes, Box<dyn std::error::Error + Send + Sync>>> + Send + use<> {
    let clock = visitor.site.office().clock().clone();
    let (began, site) = (clock.machine_now(), visitor.site.clone());
    let body = body.into_data_stream();
    stream::unfold((body, Bytes::new(), 0_u64), move |(mut body, mut rest, size)| {
        let (clock, between) = (clock.clone(), Arc::clone(&between));
        let (site, pace) = (site.clone(), Arc::clone(&pace));
        async move {
            tokio::task::yield_now().await;
            if between.load(Ordering::Relaxed) > MOST_BETWEEN {
                return Some((Err(Stop::TooMuch.into()), (body, rest, size)));
            }
            if clock.machine_now().duration_since(began) > ARRIVING {
                return Some((Err(Stop::TooSlow.into()), (body, rest, size)));
            }
            let gives_up = || site.buckets().gives_up(&pace, clock.machine_now());
            let piece = match next(&mut body, &mut rest, site.buckets().sending(), gives_up).await {
                Err(TooSlow) => Err(Stop::TooSlow.into()),
                Ok(None) => return None,
                Ok(Some(Err(error))) => Err(error.into()),
                Ok(Some(Ok(piece))) if size + piece.len() as u64 > most => Err(Stop::TooMuch.into()),
                Ok(Some(Ok(piece))) => Ok(piece),
            };
            let read = piece.as_ref().map_or(0, |piece| piece.len() as u64);
            between.fetch_add(read, Ordering::Relaxed);
            pace.add(read);
            Some((piece, (body, rest, size + read)))
        }
    })
}

/// Nothing came for too long, or others wait for whoever is so slow.
struct TooSlow;

/// The next bytes, no more than a piece may hold; what is left of them waits in `rest`.
async fn next(
    body: &mut BodyDataStream,
    rest: &mut Bytes,
    patience: Duration,
    gives_up: impl Fn() -> bool,
) -> Result<Option<Result<Bytes, axum::Error>>, TooSlow> {
    let mut left = patience;
    while rest.is_empty() {
        if gives_up() {
            return Err(TooSlow);
        }
        let now = left.min(LOOK_EVERY);
        match timeout(now, body.next()).await {
            Ok(Some(Ok(piece))) if piece.is_empty() => return Ok(Some(Ok(piece))),
            Ok(Some(Ok(piece))) => *rest = piece,
            Ok(other) => return Ok(other),
            Err(_) if left > now => left -= now,
            Err(_) => return Err(TooSlow),
        }
    }
    Ok(Some(Ok(rest.split_to(rest.len().min(PIECE)))))
}

struct Parcel<'v> {
    visitor: &'v Visitor,
    headers: &'v HeaderMap,
    /// Bytes since the last that belonged to a field or a file.
    between: Arc<AtomicU64>,
    /// How fast it arrives.
    pace: Arc<Pace>,
    given: Given,
    /// Whose form it is, once that was asked.
    holder: Option<Option<Holder>>,
    /// The place among those who send files.
    turn: Option<Turn>,
    /// The seconds to wait: its files are read over, so that its fields are not lost.
    wait: Option<u64>,
    text: usize,
    size: u64,
}

impl Parcel<'_> {
    async fn unpack(&mut self, mut parts: Multipart<'_>) -> Result<(), Response> {
        let mut count = 0;
        while let Some(part) = parts.next_field().await.map_err(|error| self.stopped(&error))? {
            self.between.store(0, Ordering::Relaxed);
            count += 1;
            let names = [part.name(), part.file_name()].map(|name| name.unwrap_or_default().len());
            if !self.fits(names.iter().sum()) {
                return Err(self.visitor.too_large());
            }
            match part.file_name().map(str::to_owned) {
                // a file field in which nothing was chosen
                Some(name) if name.is_empty() => {}
                Some(name) => self.file(part, &name).await?,
                None => self.field(part).await?,
            }
            if count == MOST_PARTS {
                break;
            }
        }
        self.whose().await.map(drop)
    }

    /// Counts so many bytes more of names and texts: whether they are still not too many.
    fn fits(&mut self, bytes: usize) -> bool {
        self.text += bytes;
        self.text <= MOST_BYTES
    }

    async fn field(&mut self, mut part: Field<'_>) -> Result<(), Response> {
        let name = part.name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(piece) = part.chunk().await.map_err(|error| self.stopped(&error))? {
            self.between.store(0, Ordering::Relaxed);
            if !self.fits(piece.len()) {
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
        self.wait = limit::check(visitor, &Method::POST);
        Ok(holder)
    }

    /// Asked once, at the first file: someone of staff goes on, all others wait for their turn or come again later.
    async fn let_in(&mut self, holder: Option<&Holder>) {
        if matches!(holder, Some(Holder::Person(_))) {
            return;
        }
        self.wait = self.wait.or_else(|| limit::check_files(self.visitor));
        if self.wait.is_none() && holder.is_some() {
            self.turn = limit::turn(self.visitor, &self.pace).await;
            self.wait = self.turn.is_none().then_some(LATER);
        }
    }

    async fn file(&mut self, mut part: Field<'_>, name: &str) -> Result<(), Response> {
        let limits = self.visitor.site.office().files();
        let broken = |error: office::Error| Problem::from(error).into_response();
        let first = self.holder.is_none();
        let holder = self.whose().await?;
        if first {
            self.let_in(holder.as_ref()).await;
        }
        let too_many = self.given.files().len() >= limits.count;
        let mut file = match &holder {
            _ if self.wait.is_some() => Err(FileFlaw::Gone),
            Some(_) if too_many => Err(FileFlaw::TooMany(limits.count)),
            Some(holder) => {
                let from = self.visitor.address.map(limit::household);
                self.visitor.site.office().begin_file(holder, from, name).await.map_err(broken)?
            }
            // read over: the page says that the form must be sent again
            None => Err(FileFlaw::Gone),
        };
        while let Some(piece) = part.chunk().await.map_err(|error| self.stopped(&error))? {
            self.between.store(0, Ordering::Relaxed);
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
            Err(flaw) => {
                if flaw == FileFlaw::Gone {
                    // when the form is sent again, it is told that this one must be chosen again
                    self.given.add_field(FILES.to_owned(), file_name(name));
                }
                self.given.add_spoiled(file_name(name), flaw);
            }
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
