//! A body's own closing days as rows that a form can show, read from and written to the text of `closures.toml`.

use domain::language::Lang;
use jiff::civil::Date;
use toml::{Table, Value};

use super::PerLang;

/// One closing day or period.
#[derive(Clone, Debug, PartialEq)]
pub enum Closing {
    /// A day or a period that a form can show.
    Days(ClosingDays),
    /// One that says more than a form can (a day before Easter, one that moves): kept as it was written.
    Kept(String),
}

/// From a day to a day, both included.
#[derive(Clone, Debug, PartialEq)]
pub struct ClosingDays {
    /// The first day; of one that comes each year, only month and day count.
    pub from: Date,
    /// The last day; none for a single day.
    pub to: Option<Date>,
    /// Whether it comes each year.
    pub yearly: bool,
    /// Its name.
    pub name: PerLang,
}

/// The rows of a file of closing days; a text that does not read is one row, kept as it is.
pub fn read(text: &str) -> Vec<Closing> {
    let Ok(mut file) = text.parse::<Table>() else { return vec![Closing::Kept(text.to_owned())] };
    let Some(Value::Array(closures)) = file.remove("closure") else { return Vec::new() };
    let row = |closure: Value| match closure {
        Value::Table(table) => days(&table).map_or_else(|| Closing::Kept(written(&table)), Closing::Days),
        other => Closing::Kept(other.to_string()),
    };
    closures.into_iter().map(row).collect()
}

/// The file of these rows; none when there is no row.
pub fn write(rows: &[Closing]) -> Option<String> {
    let text = |row: &Closing| match row {
        Closing::Days(days) => written(&table(days)),
        Closing::Kept(text) => text.clone(),
    };
    (!rows.is_empty()).then(|| rows.iter().map(text).collect::<Vec<_>>().join("\n"))
}

fn days(table: &Table) -> Option<ClosingDays> {
    let known = ["on", "from", "to", "name", "names"];
    if table.keys().any(|key| !known.contains(&key.as_str())) {
        return None;
    }
    let (from, yearly) = day(table.get("on").or_else(|| table.get("from"))?)?;
    let to = match table.get("to") {
        Some(to) => Some(day(to).filter(|(_, each)| *each == yearly)?.0),
        None => None,
    };
    Some(ClosingDays { from, to, yearly, name: name(table)? })
}

fn name(table: &Table) -> Option<PerLang> {
    if let Some(name) = table.get("name").and_then(Value::as_str) {
        return Some(Lang::ALL.into_iter().map(|lang| (lang, name.to_owned())).collect());
    }
    let names = table.get("names")?.as_table()?;
    Lang::ALL.into_iter().map(|lang| Some((lang, names.get(lang.code())?.as_str()?.to_owned()))).collect()
}

/// The year of a yearly day is a leap year, so that 29 February may be named.
const ANY_YEAR: i16 = 2028;

fn day(value: &Value) -> Option<(Date, bool)> {
    if let Value::Datetime(date) = value {
        return date.to_string().parse().ok().map(|date| (date, false));
    }
    let text = value.as_str()?;
    if let Ok(date) = text.parse::<Date>() {
        return Some((date, false));
    }
    let (month, day) = text.split_once('-')?;
    Date::new(ANY_YEAR, month.parse().ok()?, day.parse().ok()?).ok().map(|date| (date, true))
}

fn table(days: &ClosingDays) -> Table {
    let word = |date: Date| match days.yearly {
        true => Value::String(format!("{:02}-{:02}", date.month(), date.day())),
        false => Value::String(date.to_string()),
    };
    let mut table = Table::new();
    match days.to.filter(|to| *to != days.from) {
        Some(to) => {
            table.insert("from".to_owned(), word(days.from));
            table.insert("to".to_owned(), word(to));
        }
        None => drop(table.insert("on".to_owned(), word(days.from))),
    }
    let name = |lang: Lang| (lang.code().to_owned(), Value::String(days.name.get(lang).to_owned()));
    table.insert("names".to_owned(), Value::Table(Lang::ALL.into_iter().map(name).collect()));
    table
}

fn written(table: &Table) -> String {
    let row = Value::Array(vec![Value::Table(table.clone())]);
    Table::from_iter([("closure".to_owned(), row)]).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "[[closure]]\non = 2026-12-24\nname = \"Kerst\"\n\n[[closure]]\nfrom = \"07-20\"\nto = \"07-31\"\n\
        names = { nl = \"Zomer\", fr = \"Été\", de = \"Sommer\", en = \"Summer\" }\n\n[[closure]]\neaster = -2\nname = \"x\"\n";

    #[test]
    fn what_is_read_is_written_with_the_same_meaning() {
        let rows = read(FILE);
        let [Closing::Days(first), Closing::Days(second), Closing::Kept(third)] = &rows[..] else {
            panic!("{rows:?}")
        };
        assert_eq!((first.from.to_string().as_str(), first.to, first.yearly), ("2026-12-24", None, false));
        assert_eq!((first.name.get(Lang::Fr), second.name.get(Lang::De)), ("Kerst", "Sommer"));
        assert!(second.yearly && second.to.is_some());
        assert!(third.contains("easter = -2"), "{third}");
        let text = write(&rows).expect("a file");
        assert_eq!(read(&text), rows);
        let base = "title = { nl = \"x\", fr = \"x\", de = \"x\", en = \"x\" }\nzone = \"Europe/Brussels\"\n\
            working-week = [\"monday\"]\nknown-from = 1999\n";
        let base = domain::calendar::Calendar::parse("x.toml", base, &|_| None).expect("a calendar");
        assert!(base.with_closures("closures.toml", &text).is_ok(), "{text}");
    }

    #[test]
    fn a_hostile_name_stays_a_name() {
        let name = PerLang::from_iter([(Lang::Nl, "\"\n[[closure]]\non = 2026-01-01 # 💥".to_owned())]);
        let row =
            Closing::Days(ClosingDays { from: jiff::civil::date(2026, 5, 1), to: None, yearly: false, name });
        let again = read(&write(std::slice::from_ref(&row)).expect("a file"));
        let [Closing::Days(days)] = &again[..] else { panic!("{again:?}") };
        assert_eq!(days.name.get(Lang::Nl), "\"\n[[closure]]\non = 2026-01-01 # 💥");
    }

    #[test]
    fn nothing_and_nonsense() {
        assert_eq!((read(""), write(&[])), (Vec::new(), None));
        assert_eq!(read("= x"), [Closing::Kept("= x".to_owned())]);
    }
}
