//! The words of the dossiers: what the search looks through. Words come folded and stemmed; the store only compares.
//!
//! A search is driven by its rarest word: the newest dossiers with that word are taken, window by window, and further
//! words, filter and rights are tested on them. So it costs what it looks at, not what there is.

mod drive;

use std::collections::BTreeSet;

use crate::dossier::{Dossier, Reader, dossier_columns};
use crate::error::Error;
use crate::register::{self, Filter, filtered, own_ids};
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, Value, all, answer, batches, execute, filled};
use crate::writer::Tx;
use drive::{Drive, own_reach, rarest, reach_of};

/// How many forms a word can have: as it stands, its stem in each of four languages, and others where these are the same.
const FORMS: usize = 5;
/// How many words are looked for; more are left out.
pub const MUST: usize = 5;
/// How many words can be excluded; more are left out.
pub const NOT: usize = 2;
/// How many dossiers the first window takes at least, and the widest.
const WINDOW: i64 = 64;
const WIDEST: i64 = 12_800;
/// With fewer dossiers than this, a word is the start also for whoever sees only what is theirs.
const FEW: i64 = 256;
/// Up to how many places a word's beginning is looked up; a more frequent one is found on the way, newest first.
const PLACES: i64 = 400;
/// How many words one statement writes: as many as most messages have.
const ROWS: usize = 96;
/// How many texts are read to show where a word stands, how many of one dossier, and how many characters of each: a whole message.
const MOST_PASSAGES: i64 = 1_000;
const OF_ONE: i64 = 40;
const OF_A_TEXT: i64 = 20_000;

/// A word to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Any of these forms, at most five.
    Word(Vec<String>),
    /// Anything that begins so.
    Beginning(String),
}

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// All of these.
    pub must: Vec<Wanted>,
    /// None of these.
    pub not: Vec<Wanted>,
}

impl Words {
    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.must.is_empty() && self.not.is_empty()
    }
}

/// `$2` is the dossier, and the others its words.
macro_rules! rows_of {
    ($first:literal $($next:literal)*) => { concat!("($1, $", $first, ", $2)" $(, ", ($1, $", $next, ", $2)")*) };
}

macro_rules! list_of {
    ($first:literal $($next:literal)*) => { concat!("$", $first $(, ", $", $next)*) };
}

/// `$of` with 96 numbers, from 3.
macro_rules! of_a_batch {
    ($of:ident) => {
        $of!(
            3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36
            37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68
            69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98
        )
    };
}

/// The newest dossiers before `$7` with one form of a word, at most `$8`.
macro_rules! newest_with {
    ($form:literal) => {
        concat!(
            "SELECT dossier FROM (SELECT dossier FROM search_word WHERE org = $1 AND word = ",
            $form,
            " AND dossier < $7 ORDER BY dossier DESC LIMIT $8 + 0) f"
        )
    };
}

/// A word that must be there, in one of five forms; empty when there is none to test. A pattern that is a bare value
/// would make SQLite plan the statement anew at each question, to see how the pattern begins.
macro_rules! one_of {
    ($a:literal $b:literal $c:literal $d:literal $e:literal) => {
        concat!(
            "(",
            $a,
            " = '' OR s.words LIKE ('' || ",
            $a,
            ") OR s.words LIKE ('' || ",
            $b,
            ") OR s.words LIKE ('' || ",
            $c,
            ") OR s.words LIKE ('' || ",
            $d,
            ") OR s.words LIKE ('' || ",
            $e,
            "))"
        )
    };
}

/// A page of what is found among `$among`, newest first: the words `$19` to `$53` tested on the dossier's line `s`.
macro_rules! found {
    ($among:expr) => {
        concat!(
            "SELECT ",
            dossier_columns!(),
            " FROM ",
            $among,
            " WHERE d.org = $1 AND d.id < $18 AND ",
            one_of!("$19" "$20" "$21" "$22" "$23"),
            " AND ",
            one_of!("$24" "$25" "$26" "$27" "$28"),
            " AND ",
            one_of!("$29" "$30" "$31" "$32" "$33"),
            " AND ",
            one_of!("$34" "$35" "$36" "$37" "$38"),
            " AND ",
            one_of!("$39" "$40" "$41" "$42" "$43"),
            " AND ($44 = '' OR NOT ",
            one_of!("$44" "$45" "$46" "$47" "$48"),
            ") AND ($49 = '' OR NOT ",
            one_of!("$49" "$50" "$51" "$52" "$53"),
            ") AND ",
            filtered!(),
            " AND ",
            may_see!(),
            " ORDER BY d.id DESC LIMIT $17 + 0"
        )
    };
}

sql! {
    LINE = "SELECT words AS answer FROM search_line WHERE org = $1 AND dossier = $2";
    SET_LINE = "INSERT INTO search_line (org, dossier, words) VALUES ($1, $2, $3) \
        ON CONFLICT (org, dossier) DO UPDATE SET words = excluded.words";
    NO_LINE = "DELETE FROM search_line WHERE org = $1 AND dossier = $2";
    ADD = concat!("INSERT INTO search_word (org, word, dossier) VALUES ", of_a_batch!(rows_of),
        " ON CONFLICT (org, word, dossier) DO NOTHING");
    REMOVE = concat!("DELETE FROM search_word WHERE org = $1 AND dossier = $2 AND word IN (", of_a_batch!(list_of), ")");
    // each form's newest, and of all together the newest: nothing is sorted but what is taken
    REACH = concat!(
        "SELECT COALESCE(MIN(w.dossier), '') AS low, COUNT(*) AS found FROM (SELECT u.dossier FROM (",
        newest_with!("$2"), " UNION ", newest_with!("$3"), " UNION ", newest_with!("$4"), " UNION ",
        newest_with!("$5"), " UNION ", newest_with!("$6"), ") u ORDER BY u.dossier DESC LIMIT $8 + 0) w");
    SET_GONE = "UPDATE search_line SET gone = $3 WHERE org = $1 AND dossier = $2 AND gone <> $3";
    // the first of each dossier before the second of any: a long one takes no other's place
    PASSAGES = concat!(
        "SELECT t.dossier, t.language, SUBSTR(t.body, 1, CAST($100 AS INTEGER)) AS body FROM (SELECT o.id, ROW_NUMBER() OVER \
        (PARTITION BY o.dossier ORDER BY CASE o.kind WHEN 'message' THEN 0 ELSE 1 END, o.created_at DESC, o.id DESC) AS nr \
        FROM text o JOIN search_line s ON s.org = o.org AND s.dossier = o.dossier WHERE o.org = $1 AND o.dossier IN (",
        of_a_batch!(list_of), ") AND s.gone NOT LIKE ('% ' || o.id || ' %')) n JOIN text t ON t.org = $1 AND t.id = n.id \
        WHERE n.nr <= $99 + 0 ORDER BY n.nr, t.id LIMIT $2 + 0");
    PLACES_OF_BEGINNING = "SELECT COUNT(*) AS answer FROM (SELECT dossier FROM search_word \
        WHERE org = $1 AND word >= $2 AND word < $3 LIMIT $4 + 0) w";
    WITH_WORD = found!(
        "(SELECT DISTINCT dossier FROM search_word WHERE org = $1 AND word IN ($55, $56, $57, $58, $59) \
        AND dossier >= $54 AND dossier < $18) w CROSS JOIN dossier d \
        JOIN search_line s ON s.org = d.org AND s.dossier = d.id AND d.id = w.dossier");
    WITH_BEGINNING = found!(
        "(SELECT DISTINCT dossier FROM search_word WHERE org = $1 AND word >= $54 AND word < $55) w \
        CROSS JOIN dossier d JOIN search_line s ON s.org = d.org AND s.dossier = d.id AND d.id = w.dossier");
    ON_THE_WAY = found!("dossier d JOIN search_line s ON s.org = d.org AND s.dossier = d.id");
    // what is one's own is looked up, and not met on the way through everything
    OWN_REACH = concat!(
        "SELECT COALESCE(MIN(w.id), '') AS low, COUNT(*) AS found FROM (SELECT u.id FROM (", own_ids!(),
        ") u WHERE u.id < $3 ORDER BY u.id DESC LIMIT $4 + 0) w");
    WITH_OWN = found!(concat!(
        "(SELECT u.id AS dossier FROM (", own_ids!(), ") u WHERE u.id >= $54 AND u.id < $18) w CROSS JOIN dossier d \
        JOIN search_line s ON s.org = d.org AND s.dossier = d.id AND d.id = w.dossier"));
}

row! {
    /// How far back a window of the newest dossiers reaches.
    pub struct Reach {
        /// The oldest of them.
        pub low: String,
        /// How many they are.
        pub found: i64,
    }
}

row! {
    /// What was written in a dossier that was found.
    pub struct Passage {
        /// The dossier.
        pub dossier: String,
        /// The language it is written in.
        pub language: String,
        /// The text.
        pub body: String,
    }
}

/// What was written in these dossiers and holds: of as many as a page shows, and of more those that come first. Of each the message, then
/// the newest of the rest.
///
/// # Errors
/// [`Error`] of the database.
pub async fn passages(conn: &mut Conn, org: &str, dossiers: &[&str]) -> Result<Vec<Passage>, Error> {
    let Some(padding) = dossiers.first() else { return Ok(Vec::new()) };
    let mut values = values![org, MOST_PASSAGES];
    values.extend(filled(dossiers.iter().copied(), ROWS, padding));
    values.extend(values![OF_ONE, OF_A_TEXT]);
    all(conn, PASSAGES, values).await
}

/// The words of a dossier, as they were written last.
///
/// # Errors
/// [`Error`] of the database.
pub async fn words(conn: &mut Conn, org: &str, dossier: &str) -> Result<BTreeSet<String>, Error> {
    let line: Option<String> = answer(conn, LINE, values![org, dossier]).await?;
    Ok(line.iter().flat_map(|line| line.split_whitespace()).map(str::to_owned).collect())
}

/// Says which texts of a dossier were put right: they are not shown where its words are found.
///
/// # Errors
/// [`Error`] of the database.
pub async fn leave_out(tx: &mut Tx, org: &str, dossier: &str, gone: &BTreeSet<String>) -> Result<(), Error> {
    let gone: String = gone.iter().map(|id| format!(" {id} ")).collect();
    execute(tx, SET_GONE, values![org, dossier, gone]).await?;
    Ok(())
}

/// Writes the words of a dossier in place of those that were there; only what differs is touched. None removes them.
///
/// # Errors
/// [`Error`] of the database.
pub async fn replace_for(
    tx: &mut Tx,
    org: &str,
    dossier: &str,
    words: &BTreeSet<String>,
) -> Result<(), Error> {
    let old = self::words(tx, org, dossier).await?;
    replace(tx, org, dossier, &old, words).await
}

/// Writes the words of a dossier in place of the old ones, which [`words`] has read; only what differs is touched.
///
/// # Errors
/// [`Error`] of the database.
pub async fn replace(
    tx: &mut Tx,
    org: &str,
    dossier: &str,
    old: &BTreeSet<String>,
    words: &BTreeSet<String>,
) -> Result<(), Error> {
    let old: BTreeSet<&str> = old.iter().map(String::as_str).collect();
    let new: BTreeSet<&str> = words.iter().map(String::as_str).collect();
    if old == new {
        return Ok(());
    }
    for (sql, words) in [(REMOVE, old.difference(&new)), (ADD, new.difference(&old))] {
        let words: Vec<&str> = words.copied().collect();
        for values in batches(values![org, dossier], &words, ROWS) {
            execute(tx, sql, values).await?;
        }
    }
    if words.is_empty() {
        execute(tx, NO_LINE, values![org, dossier]).await?;
    } else {
        let line = new.into_iter().fold(String::from(" "), |line, word| line + word + " ");
        execute(tx, SET_LINE, values![org, dossier, line]).await?;
    }
    Ok(())
}

/// What is found, newest first, before the dossier `before`: of what the reader may see and the filter leaves.
///
/// # Errors
/// [`Error`] of the database.
pub async fn find(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    filter: &Filter,
    words: &Words,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Dossier>, Error> {
    // no id begins with a tilde
    let before = before.unwrap_or("~");
    let ask = |limit: i64, before: &str| {
        let mut values = register::asked(org, reader, filter, limit);
        values.extend(values![before]);
        values.extend(tests(words));
        values
    };
    let watches = register::watches(conn, org, reader).await?;
    let first_window = if watches { limit.max(WINDOW) } else { FEW };
    let (forms, mut reach) = match rarest(conn, org, words, before, first_window).await? {
        Drive::Nothing => return Ok(Vec::new()),
        Drive::OnTheWay if watches => return all(conn, ON_THE_WAY, ask(limit, before)).await,
        Drive::Beginning(beginning) => {
            let mut values = ask(limit, before);
            values.extend(values![beginning, beyond(beginning)]);
            return all(conn, WITH_BEGINNING, values).await;
        }
        Drive::Word(forms, reach) if watches || reach.found < FEW => (Some(forms), reach),
        // no more than what is theirs is looked through, unless a word is rarer than that
        Drive::Word(..) | Drive::OnTheWay => {
            (None, own_reach(conn, org, reader, before, first_window).await?)
        }
    };
    let (mut found, mut before, mut window) = (Vec::new(), before.to_owned(), first_window);
    loop {
        let whole = reach.found < window;
        let mut values = ask(limit - found.len() as i64, &before);
        values.extend(values![if whole { "" } else { &reach.low }]);
        values.extend(forms.into_iter().flat_map(five));
        let with = if forms.is_some() { WITH_WORD } else { WITH_OWN };
        found.extend(all(conn, with, values).await?);
        if whole || found.len() as i64 >= limit {
            return Ok(found);
        }
        before = reach.low;
        window = (window * 4).min(WIDEST.max(first_window));
        reach = match forms {
            Some(forms) => reach_of(conn, org, forms, &before, window).await?,
            None => own_reach(conn, org, reader, &before, window).await?,
        };
    }
}

/// Behind every word that begins so: no word holds the last character of Unicode.
fn beyond(beginning: &str) -> String {
    format!("{beginning}\u{10FFFF}")
}

fn five(forms: &[String]) -> Vec<Value> {
    filled(forms.iter().map(String::as_str), FORMS, "")
}

/// The patterns of the words, as [`found!`] numbers them.
fn tests(words: &Words) -> Vec<Value> {
    let pattern = |wanted: Option<&Wanted>| match wanted {
        None => five(&[]),
        Some(Wanted::Beginning(beginning)) => five(&[format!("% {beginning}%")]),
        Some(Wanted::Word(forms)) => {
            five(&forms.iter().map(|form| format!("% {form} %")).collect::<Vec<_>>())
        }
    };
    let must = (0..MUST).flat_map(|place| pattern(words.must.get(place)));
    must.chain((0..NOT).flat_map(|place| pattern(words.not.get(place)))).collect()
}
