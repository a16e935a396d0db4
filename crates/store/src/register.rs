//! The register: every dossier that a reader may see, filtered, in an order of their choice, page by page.

use jiff::civil::Date;

use crate::dossier::{Dossier, Reader, dossier_columns};
use crate::error::Error;
use crate::rights::{covers, free, in_force, may_see, nobody, of_role, open_to_reader, present};
use crate::sql::{Conn, Value, all, answer, instant_text};

/// What stands for a term's last day where there is none: behind all others.
const NO_TERM: &str = "9999-12-31";

/// What of the register is asked for. Empty is everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only this state.
    pub state: Option<String>,
    /// Only this body.
    pub body: Option<String>,
    /// Only this unit; units of two bodies may bear the same name.
    pub unit: Option<String>,
    /// Only what this person handles, or [`NOBODY`].
    pub handler: Option<String>,
    /// Only this kind.
    pub kind: Option<String>,
    /// Only what came in this way.
    pub medium: Option<String>,
    /// Only this language of the complainant.
    pub language: Option<String>,
    /// Only with a grievance about this subject.
    pub subject: Option<String>,
    /// Only open dossiers with a term that ends on this day or later.
    pub due_from: Option<Date>,
    /// Only open dossiers with a term that ends before this day.
    pub due_before: Option<Date>,
    /// Only what was received on this day or later.
    pub received_from: Option<Date>,
    /// Only what was received on this day or earlier.
    pub received_until: Option<Date>,
    /// Only what has not ended.
    pub open: bool,
}

/// As a handler in a [`Filter`]: only what nobody handles yet.
pub const NOBODY: &str = "-";

/// By what the register is ordered; dossiers with the same by their ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Key {
    /// The day of receipt.
    #[default]
    Received,
    /// The end of the term that ends first; without one, as if it were far away.
    Due,
    /// Year, series and count.
    Number,
    /// The last event.
    Updated,
}

/// An order of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub key: Key,
    /// Whether the highest comes first.
    pub descending: bool,
}

impl Default for Order {
    /// The last received first.
    fn default() -> Self {
        Order { key: Key::Received, descending: true }
    }
}

/// Where the page before this one ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// By what the last line was ordered, as [`Order::place`] tells it.
    pub key: String,
    /// Its id.
    pub id: String,
}

impl Order {
    /// The place of a line in this order: the next page begins after it.
    #[must_use]
    pub fn place(self, line: &Dossier) -> After {
        let key = match self.key {
            Key::Received => line.received_on.to_string(),
            Key::Due => line.due_on.map_or_else(|| NO_TERM.to_owned(), |on| on.to_string()),
            Key::Number => line.number_order.clone(),
            Key::Updated => instant_text(line.updated_at),
        };
        After { key, id: line.id.clone() }
    }

    /// A place before every line.
    fn start(self) -> After {
        // no key and no id begins with a character beyond the tilde
        let end = if self.descending { "~" } else { "" };
        After { key: end.to_owned(), id: end.to_owned() }
    }
}

/// What a [`Filter`] asks of `d`: `$4` to `$16`, each without effect when it is empty.
macro_rules! filtered {
    () => {
        "($4 = '' OR d.state = $4) AND ($5 = '' OR d.body = $5) AND ($6 = '' OR d.unit = $6) \
        AND ($7 = '' OR d.handler = $7 OR ($7 = '-' AND d.handler IS NULL)) AND ($8 = '' OR d.kind = $8) \
        AND ($9 = '' OR d.medium = $9) AND ($10 = '' OR d.language = $10) \
        AND ($12 = '' OR (d.closed_on IS NULL AND d.due_on >= $12)) \
        AND ($13 = '' OR (d.closed_on IS NULL AND d.due_on < $13)) AND ($14 = 0 OR d.closed_on IS NULL) \
        AND ($15 = '' OR d.received_on >= $15) AND ($16 = '' OR d.received_on <= $16) \
        AND ($11 = '' OR EXISTS (SELECT 1 FROM dossier_subject s \
            WHERE s.org = d.org AND s.dossier = d.id AND s.subject = $11))"
    };
}

/// What someone can see at most who watches over no complaints: what they handle, what they were appointed for, what they
/// can do something in, and disputes, of which there are few.
macro_rules! own_ids {
    () => {
        "SELECT m.id FROM dossier m WHERE m.org = $1 AND m.handler = $2 \
        UNION SELECT s.dossier FROM dossier_seat s WHERE s.org = $1 AND s.person = $2 \
        UNION SELECT c.id FROM dossier c WHERE c.org = $1 AND c.kind = 'dispute' \
        UNION SELECT t.dossier FROM task t WHERE t.org = $1 AND t.person = $2 \
        UNION SELECT t.dossier FROM task t JOIN role_holding h ON h.org = t.org AND h.role = t.role AND h.body = t.body \
            WHERE h.org = $1 AND h.person = $2 AND t.person IS NULL"
    };
}

macro_rules! own {
    () => {
        concat!("d.id IN (", own_ids!(), ")")
    };
}

/// A page: of the dossiers in `$scope`, ordered by `$key`. The scope says nothing that the rights and the filter do not
/// say too; it is there so that an index serves it.
macro_rules! page {
    ($scope:expr, $key:expr, ">") => {
        page!($scope, $key, ">", "ASC")
    };
    ($scope:expr, $key:expr, "<") => {
        page!($scope, $key, "<", "DESC")
    };
    ($scope:expr, $key:expr, $beyond:literal, $direction:literal) => {
        concat!(
            "SELECT ",
            dossier_columns!(),
            " FROM dossier d WHERE d.org = $1 AND ",
            $scope,
            " AND ",
            $key,
            " ",
            $beyond,
            "= $18 AND (",
            $key,
            ", d.id) ",
            $beyond,
            " ($18, $19) AND ",
            filtered!(),
            " AND ",
            may_see!(),
            " ORDER BY ",
            $key,
            " ",
            $direction,
            ", d.id ",
            $direction,
            " LIMIT $17 + 0"
        )
    };
}

/// A page of one's own: the first `$20` of them are taken in order, and only of those the rights are asked. Most of what is
/// one's own one may see, and asking of thousands takes PostgreSQL seconds.
macro_rules! own_page {
    ($key:expr, ">") => {
        own_page!($key, ">", "ASC")
    };
    ($key:expr, "<") => {
        own_page!($key, "<", "DESC")
    };
    ($key:expr, $beyond:literal, $direction:literal) => {
        concat!(
            "SELECT ",
            dossier_columns!(),
            " FROM dossier d WHERE d.org = $1 AND d.id IN (SELECT d.id FROM dossier d WHERE d.org = $1 AND ",
            own!(),
            " AND (",
            $key,
            ", d.id) ",
            $beyond,
            " ($18, $19) AND ",
            filtered!(),
            " ORDER BY ",
            $key,
            " ",
            $direction,
            ", d.id ",
            $direction,
            " LIMIT $20 + 0) AND ",
            may_see!(),
            " ORDER BY ",
            $key,
            " ",
            $direction,
            ", d.id ",
            $direction,
            " LIMIT $17 + 0"
        )
    };
}

/// The eight orders of one scope: ascending and descending by each key, in the order of [`Key`].
macro_rules! pages {
    ($scope:expr, $received:expr, $due:expr, $number:expr, $updated:expr) => {
        [
            page!($scope, $received, ">"),
            page!($scope, $received, "<"),
            page!($scope, $due, ">"),
            page!($scope, $due, "<"),
            page!($scope, $number, ">"),
            page!($scope, $number, "<"),
            page!($scope, $updated, ">"),
            page!($scope, $updated, "<"),
        ]
    };
}

/// By the indexes that keep the order: the first page is found without sorting.
macro_rules! in_order {
    ($scope:expr) => {
        pages!($scope, "d.received_on", "COALESCE(d.due_on, '9999-12-31')", "d.number_order", "d.updated_at")
    };
}

/// The same keys in words that no index has: a scope that leaves little is looked up and then sorted, rather than met on
/// the way through everything.
macro_rules! sorted {
    ($scope:expr, $received:expr) => {
        pages!(
            $scope,
            $received,
            "(COALESCE(d.due_on, '9999-12-31') || '')",
            "(d.number_order || '')",
            "(d.updated_at || '')"
        )
    };
}

const EVERYTHING: [&str; 8] = in_order!("d.id <> ''");
const OPEN: [&str; 8] = in_order!("d.closed_on IS NULL");
const HANDLED: [&str; 8] = sorted!("d.handler = $7", "d.received_on");
const OWN: [&str; 8] = [
    own_page!("(d.received_on || '')", ">"),
    own_page!("(d.received_on || '')", "<"),
    own_page!("(COALESCE(d.due_on, '9999-12-31') || '')", ">"),
    own_page!("(COALESCE(d.due_on, '9999-12-31') || '')", "<"),
    own_page!("(d.number_order || '')", ">"),
    own_page!("(d.number_order || '')", "<"),
    own_page!("(d.updated_at || '')", ">"),
    own_page!("(d.updated_at || '')", "<"),
];

sql! {
    WATCHES = concat!(
        "SELECT COUNT(*) AS answer FROM role_holding WHERE org = $1 AND person = $2 AND role IN (", crate::rights::watching!(), ")");
    WORKLOAD = concat!(
        "SELECT COALESCE(d.handler, '') AS handler, COUNT(*) AS open, \
        SUM(CASE WHEN d.due_on < $3 THEN 1 ELSE 0 END) AS late, \
        SUM(CASE WHEN d.due_on >= $3 AND d.due_on < $4 THEN 1 ELSE 0 END) AS soon, MIN(d.received_on) AS oldest \
        FROM dossier d WHERE d.org = $1 AND d.closed_on IS NULL AND ",
        may_see!(), " GROUP BY COALESCE(d.handler, '') ORDER BY 1");
}

row! {
    /// What someone has in hand.
    pub struct Load {
        /// Who; empty for what nobody handles yet.
        pub handler: String,
        /// How many open dossiers.
        pub open: i64,
        /// How many of them are past their term.
        pub late: i64,
        /// How many end soon.
        pub soon: i64,
        /// The day of receipt of the oldest.
        pub oldest: Date,
    }
}

/// The statements that are no constant of their own.
pub(crate) const PAGES: [(&str, &[&str]); 4] =
    [("EVERYTHING", &EVERYTHING), ("OPEN", &OPEN), ("HANDLED", &HANDLED), ("OWN", &OWN)];

/// A page of the register, of what the reader may see.
///
/// # Errors
/// [`Error`] of the database.
pub async fn list(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    filter: &Filter,
    order: Order,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Dossier>, Error> {
    let place = order.key as usize * 2 + usize::from(order.descending);
    let After { key, id } = after.cloned().unwrap_or_else(|| order.start());
    let mut values = asked(org, reader, filter, limit);
    values.extend(values![key, id]);
    if !watches(conn, org, reader).await? {
        return own(conn, OWN[place], values, limit).await;
    }
    let scope = match &filter.handler {
        Some(handler) if handler != NOBODY => HANDLED,
        _ if filter.open || filter.due_before.is_some() || filter.due_from.is_some() => OPEN,
        _ => EVERYTHING,
    };
    all(conn, scope[place], values).await
}

/// A page of one's own: of the first few, and of all when those do not fill it.
async fn own(
    conn: &mut Conn,
    sql: &'static str,
    asked: Vec<Value>,
    limit: i64,
) -> Result<Vec<Dossier>, Error> {
    for first in [limit.saturating_mul(2), i64::MAX] {
        let mut values = asked.clone();
        values.extend(values![first]);
        let found = all(conn, sql, values).await?;
        if first == i64::MAX || i64::try_from(found.len()).is_ok_and(|found| found >= limit) {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// What each handler has in hand, of what the reader may see; what ends from today until before `soon` ends soon.
///
/// # Errors
/// [`Error`] of the database.
pub async fn workload(
    conn: &mut Conn,
    org: &str,
    reader: &Reader<'_>,
    soon: Date,
) -> Result<Vec<Load>, Error> {
    all(conn, WORKLOAD, values![org, reader.person, reader.today, soon]).await
}

/// Whether the reader watches over more than what is theirs: whoever does not can only see what [`own!`] says.
pub(crate) async fn watches(conn: &mut Conn, org: &str, reader: &Reader<'_>) -> Result<bool, Error> {
    let held: Option<i64> = answer(conn, WATCHES, values![org, reader.person]).await?;
    Ok(held.is_some_and(|held| held > 0))
}

/// `$1` to `$17`: who reads, the filter, how many lines.
pub(crate) fn asked(org: &str, reader: &Reader<'_>, filter: &Filter, limit: i64) -> Vec<Value> {
    let text = |given: &Option<String>| given.clone().unwrap_or_default();
    let day = |given: &Option<Date>| given.map(|on| on.to_string()).unwrap_or_default();
    values![
        org,
        reader.person,
        reader.today,
        text(&filter.state),
        text(&filter.body),
        text(&filter.unit),
        text(&filter.handler),
        text(&filter.kind),
        text(&filter.medium),
        text(&filter.language),
        text(&filter.subject),
        day(&filter.due_from),
        day(&filter.due_before),
        filter.open,
        day(&filter.received_from),
        day(&filter.received_until),
        limit,
    ]
}

pub(crate) use {filtered, own_ids};
