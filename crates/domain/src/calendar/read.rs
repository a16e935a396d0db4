//! How a calendar file is written.
//!
//! ```toml
//! extends      = "be"                      # another calendar's zone, week, law and days, added to here
//! title        = { nl = "…", fr = "…", de = "…", en = "…" }
//! zone         = "Europe/Brussels"
//! working-week = ["monday", "tuesday", "wednesday", "thursday", "friday"]
//! known-from   = 1999                      # earlier years give a warning
//!
//! [law]                                    # statutory terms; see `law`
//! roll = "next-working-day"
//!
//! [[day]]                                  # on = "12-25", on = 2026-12-24, easter = 1, or from and to
//! id = "kings-day"
//! layer = "legal"
//! on = "04-27"
//! shift = { if-on = "sunday", days = -1 }
//! since-year = 2014
//! names = { nl = "…", fr = "…", de = "…", en = "…" }
//! source = "…"
//!
//! [[decree]]                               # decided year by year: a year without one gives a warning
//! [[decree.year]]
//! year = 2026
//! days = [2026-01-02]
//! ```
//!
//! An organisation's closing days are a file of `[[closure]]` tables with `on`, or `from` and `to`, and a `name`.

use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use toml::de::DeValue;

use super::law::{Exception, Law, Minimum, Roll};
use super::rules::{DayRule, Decree, DecreedYear, MonthDay, Shift, When};
use super::toml_reader::{Source, Table};
use super::{Body, Calendar, Layer, Names};
use crate::flaw::Flaw;
use crate::term::Unit;

type Loader<'a> = &'a dyn Fn(&str) -> Option<String>;

const TEXT: &str = "a text between quotes";
const YEAR: &str = "a year, such as 2026";
const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// A calendar file, with what it extends.
pub(super) fn calendar(file: &str, text: &str, load: Loader) -> Result<(Body, TimeZone), Vec<Flaw>> {
    calendar_within(file, text, load, &[])
}

fn calendar_within(
    file: &str,
    text: &str,
    load: Loader,
    descendants: &[String],
) -> Result<(Body, TimeZone), Vec<Flaw>> {
    let source = Source::new(file, text);
    let Some(tree) = source.parse() else { return source.finish(None) };
    let root = Table::root(&source, &tree);
    let mut chain = descendants.to_vec();
    chain.push(stem(file));
    let base = match root.value("extends", TEXT, text_of) {
        Some(name) => parent(&root, &name, load, &chain)?,
        None => None,
    };
    let body = body(&root, stem(file), base);
    root.close();
    source.finish(body)
}

fn stem(file: &str) -> String {
    Path::new(file).file_stem().map_or_else(|| file.to_owned(), |stem| stem.to_string_lossy().into_owned())
}

/// The calendar that is extended; its own flaws are its own file's and end the reading.
fn parent(
    root: &Table,
    name: &str,
    load: Loader,
    chain: &[String],
) -> Result<Option<(Body, TimeZone)>, Vec<Flaw>> {
    if chain.iter().any(|child| child == name) {
        root.flaw(format!("it extends `{name}`, which extends it in turn"), "extend another calendar");
        return Ok(None);
    }
    let Some(text) = load(name) else {
        root.flaw(format!("it extends `{name}`, which is not there"), "name a calendar that exists");
        return Ok(None);
    };
    calendar_within(&format!("{name}.toml"), &text, load, chain).map(Some)
}

fn body(root: &Table, name: String, base: Option<(Body, TimeZone)>) -> Option<(Body, TimeZone)> {
    let own_zone = root.value("zone", "a time zone, such as \"Europe/Brussels\"", zone_of);
    let own_week = root.list("working-week", "days of the week, such as \"monday\"", weekday_of);
    let known_from = root.value("known-from", YEAR, year_of);
    let titles = names(root, "title");
    let own_law = root.table("law").map(law);
    let own_days: Vec<_> = root.tables("day").into_iter().map(|table| day(table, None)).collect();
    let own_decrees: Vec<_> = root.tables("decree").into_iter().map(decree).collect();
    let (base, base_zone) = base.map_or((None, None), |(body, zone)| (Some(body), Some(zone)));
    if base.is_none() && (own_zone.is_none() || own_week.is_none() || known_from.is_none()) {
        root.flaw("`zone`, `working-week` or `known-from` is missing", "write them, or extend a calendar");
        return None;
    }
    let (zone_name, zone) = match (own_zone, &base, base_zone) {
        (Some(own), ..) => own,
        (None, Some(base), Some(zone)) => (base.zone.clone(), zone),
        _ => return None,
    };
    let mut body = Body {
        name,
        titles: titles?,
        zone: zone_name,
        working_week: own_week.or_else(|| base.as_ref().map(|b| b.working_week.clone()))?,
        known_from: known_from.max(base.as_ref().map(|b| b.known_from))?,
        law: base.as_ref().and_then(|b| b.law.clone()),
        days: base.as_ref().map(|b| b.days.clone()).unwrap_or_default(),
        decrees: base.map(|b| b.decrees).unwrap_or_default(),
    };
    if let Some(law) = own_law {
        body.law = Some(law?);
    }
    body.days.extend(own_days.into_iter().collect::<Option<Vec<_>>>()?);
    body.decrees.extend(own_decrees.into_iter().collect::<Option<Vec<_>>>()?);
    double_id(root, &body)?;
    Some((body, zone))
}

fn double_id(root: &Table, body: &Body) -> Option<()> {
    let ids = body.days.iter().map(|d| &d.id).chain(body.decrees.iter().map(|d| &d.id));
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            root.flaw(format!("the id `{id}` is there twice"), "give each day and decree its own id");
            return None;
        }
    }
    Some(())
}

/// A file of an organisation's closing days.
pub(super) fn closures(file: &str, text: &str) -> Result<Vec<DayRule>, Vec<Flaw>> {
    let source = Source::new(file, text);
    let Some(tree) = source.parse() else { return source.finish(None) };
    let root = Table::root(&source, &tree);
    let days: Vec<_> = root.tables("closure").into_iter().map(|t| day(t, Some(Layer::Closures))).collect();
    root.close();
    source.finish(days.into_iter().collect())
}

/// A `[[day]]`, or a `[[closure]]` when its layer is given: that needs no id and no source.
fn day(table: Table, closing: Option<Layer>) -> Option<DayRule> {
    let since_year = table.value("since-year", YEAR, year_of);
    let until_year = table.value("until-year", YEAR, year_of);
    let to_be_verified = table.value("to-be-verified", TEXT, text_of);
    let when = when(&table);
    let rule = if let Some(layer) = closing {
        let names = closing_names(&table);
        let source = table.value("source", TEXT, text_of).unwrap_or_default();
        Some((String::new(), layer, names, source))
    } else {
        let id = table.required("id", TEXT, text_of);
        let layer = table.required("layer", "legal, sector or closures", layer_of);
        let names = names(&table, "names");
        let source = table.required("source", "the law or rule that says so", text_of);
        id.zip(layer).zip(source).map(|((id, layer), source)| (id, layer, names, source))
    };
    table.close();
    let (id, layer, names, source) = rule?;
    Some(DayRule { id, layer, when: when?, since_year, until_year, names: names?, source, to_be_verified })
}

fn closing_names(table: &Table) -> Option<Names> {
    if table.has("names") {
        return names(table, "names");
    }
    table.required("name", TEXT, text_of).map(|name| Names::same(&name))
}

fn when(table: &Table) -> Option<When> {
    const DAY: &str = "a yearly day \"12-24\" or a date 2026-12-24";
    let on = table.value("on", DAY, day_of);
    let from = table.value("from", DAY, day_of);
    let to = table.value("to", DAY, day_of);
    let easter = table.value("easter", "a number of days after Easter Sunday", easter_of);
    let shift = table.table("shift").map(shift);
    if shift.is_some() && !matches!(on, Some(Day::Yearly(_))) {
        table.flaw("`shift` moves only a yearly day", "write on = \"04-27\" beside it, or leave it out");
        return None;
    }
    match (on, from, to, easter) {
        (Some(Day::Yearly(on)), None, None, None) => Some(When::Yearly { on, shift: shift.flatten() }),
        (Some(Day::Once(date)), None, None, None) => Some(When::Once(date)),
        (None, Some(Day::Yearly(from)), Some(Day::Yearly(to)), None) => Some(When::YearlyPeriod(from, to)),
        (None, Some(Day::Once(from)), Some(Day::Once(to)), None) if from <= to => {
            Some(When::Period(from, to))
        }
        (None, None, None, Some(offset)) => Some(When::Easter(offset)),
        _ if ["on", "from", "to", "easter"].iter().any(|key| table.has(key)) => {
            let instead = "write one of `on`, `easter`, or `from` and `to` of the same form in order";
            table.flaw("it does not say clearly when the day falls", instead);
            None
        }
        _ => {
            table.flaw("it does not say when the day falls", "write `on`, `easter`, or `from` and `to`");
            None
        }
    }
}

fn shift(table: Table) -> Option<Shift> {
    let if_on = table.required("if-on", "a day of the week, such as \"sunday\"", weekday_of);
    let days = table.required("days", "a number of days from -6 to 6", |value| {
        integer(value).and_then(|n| i8::try_from(n).ok()).filter(|n| (-6..=6).contains(n))
    });
    table.close();
    Some(Shift { if_on: if_on? as i8, days: days? })
}

fn decree(table: Table) -> Option<Decree> {
    let id = table.required("id", TEXT, text_of);
    let layer = table.required("layer", "legal, sector or closures", layer_of);
    let names = names(&table, "names");
    let source = table.required("source", "the law that lets them be decided", text_of);
    let years: Option<Vec<_>> = table.tables("year").into_iter().map(decreed_year).collect();
    table.close();
    Some(Decree { id: id?, layer: layer?, names: names?, source: source?, years: years? })
}

fn decreed_year(table: Table) -> Option<DecreedYear> {
    let year = table.required("year", YEAR, year_of);
    let days = table.list("days", "dates such as 2026-05-15", date_of).unwrap_or_default();
    let source = table.required("source", "the decree or circular of that year", text_of);
    let to_be_verified = table.value("to-be-verified", TEXT, text_of);
    if let Some(stray) = days.iter().find(|day| year.is_some_and(|year| day.year() != year)) {
        table.flaw(format!("{stray} is not a day of that year"), "put it with its own year");
    }
    table.close();
    Some(DecreedYear { year: year?, days, source: source?, to_be_verified })
}

fn law(table: Table) -> Option<Law> {
    const ROLL: &str = "\"next-working-day\" or \"none\"";
    let roll = table.required("roll", ROLL, roll_of);
    let counted_back = table.required("counted-back", ROLL, roll_of);
    let source = table.required("source", "the article", text_of);
    let since = table.value("since", "a date such as 2023-01-01", date_of);
    let to_be_verified = table.value("to-be-verified", TEXT, text_of);
    let minimum = table.table("minimum").map(minimum);
    let except: Vec<_> = table.tables("except").into_iter().map(exception).collect();
    table.close();
    Some(Law {
        roll: roll?,
        counted_back: counted_back?,
        source: source?,
        since,
        to_be_verified,
        minimum: match minimum {
            Some(minimum) => Some(minimum?),
            None => None,
        },
        except: except.into_iter().collect::<Option<_>>()?,
    })
}

fn minimum(table: Table) -> Option<Minimum> {
    let from_days = table.required("from-days", "a number of days", number_of);
    let working_days = table.required("working-days", "a number of working days", number_of);
    let source = table.required("source", "the article", text_of);
    let to_be_verified = table.value("to-be-verified", TEXT, text_of);
    table.close();
    Some(Minimum { from_days: from_days?, working_days: working_days?, source: source?, to_be_verified })
}

fn exception(table: Table) -> Option<Exception> {
    let unit = table.required("unit", "\"days\", \"weeks\", \"months\" or \"years\"", unit_of);
    let more_than = table.required("more-than", "a number, 0 for every term in that unit", number_of);
    let source = table.required("source", "the article", text_of);
    table.close();
    Some(Exception { unit: unit?, more_than: more_than?, source: source? })
}

fn names(table: &Table, key: &'static str) -> Option<Names> {
    let Some(inner) = table.table(key) else {
        if !table.has(key) {
            table.flaw(format!("`{key}` is missing"), format!("write {key} = {{ nl, fr, de, en }}"));
        }
        return None;
    };
    let [nl, fr, de, en] = ["nl", "fr", "de", "en"].map(|lang| inner.required(lang, TEXT, text_of));
    inner.close();
    Some(Names { nl: nl?, fr: fr?, de: de?, en: en? })
}

/// A day of every year, or one date.
enum Day {
    Yearly(MonthDay),
    Once(Date),
}

fn text_of(value: &DeValue) -> Option<String> {
    value.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn integer(value: &DeValue) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn number_of(value: &DeValue) -> Option<u32> {
    integer(value).and_then(|number| u32::try_from(number).ok())
}

fn year_of(value: &DeValue) -> Option<i16> {
    integer(value).and_then(|year| i16::try_from(year).ok()).filter(|year| (1583..=9998).contains(year))
}

fn easter_of(value: &DeValue) -> Option<i16> {
    integer(value).and_then(|days| i16::try_from(days).ok()).filter(|days| (-80..=240).contains(days))
}

fn date_of(value: &DeValue) -> Option<Date> {
    match value {
        DeValue::Datetime(date) if date.time.is_none() && date.offset.is_none() => {
            date.to_string().parse().ok()
        }
        DeValue::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn day_of(value: &DeValue) -> Option<Day> {
    let yearly = || {
        let (month, day) = value.as_str()?.split_once('-')?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        // 2028 is a leap year, so that 29 February may be named.
        Date::new(2028, month, day).ok().map(|_| Day::Yearly((month, day)))
    };
    date_of(value).map(Day::Once).or_else(yearly)
}

fn zone_of(value: &DeValue) -> Option<(String, TimeZone)> {
    let name = value.as_str()?;
    TimeZone::get(name).ok().map(|zone| (name.to_owned(), zone))
}

fn weekday_of(value: &DeValue) -> Option<u8> {
    let word = value.as_str()?;
    WEEKDAYS.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, number)| number)
}

fn layer_of(value: &DeValue) -> Option<Layer> {
    value.as_str()?.parse().ok()
}

fn roll_of(value: &DeValue) -> Option<Roll> {
    match value.as_str()? {
        "next-working-day" => Some(Roll::NextWorkingDay),
        "none" => Some(Roll::None),
        _ => None,
    }
}

fn unit_of(value: &DeValue) -> Option<Unit> {
    let word = value.as_str()?;
    Unit::ALL.into_iter().find(|unit| unit.plural() == word)
}

impl Calendar {
    /// What a lawyer should still confirm, as the files mark it: the day, decree or article, and the doubt.
    pub fn to_be_verified(&self) -> Vec<(&str, &str)> {
        let law = self.body.law.iter().map(|law| (law.source.as_str(), &law.to_be_verified));
        let minimum = self.body.law.iter().filter_map(|law| law.minimum.as_ref());
        let minimum = minimum.map(|minimum| (minimum.source.as_str(), &minimum.to_be_verified));
        let days = self.body.days.iter().map(|day| (day.id.as_str(), &day.to_be_verified));
        let years = self.body.decrees.iter().flat_map(|d| d.years.iter().map(|year| (d.id.as_str(), year)));
        let years = years.map(|(id, year)| (id, &year.to_be_verified));
        let all = law.chain(minimum).chain(days).chain(years);
        all.filter_map(|(what, doubt)| doubt.as_deref().map(|doubt| (what, doubt))).collect()
    }
}
