//! The promised days of a dossier in the calendar: one line per day, however many terms run from one promise.

use domain::procedure::load::load;
use domain::story::{play, read};
use jiff::civil::{Date, date};

use crate::shipped::calendar;
use crate::small::changed;

/// The small procedure with a promise, from which the terms run that have these lengths; without one it ends on the promised day.
fn promised(lengths: &[&str]) -> Vec<(u32, Date)> {
    let term = |(nr, length): (usize, &&str)| {
        let length = if length.is_empty() { String::new() } else { format!("length = \"{length}\"\n") };
        format!(
            "[term.promise-{nr}]\nfrom = \"promise.promised-on\"\n{length}basis = \"policy\"\nmet-by = [\"answer\"]\nowners = [\"coordinator\"]\nsource = \"ours\"\n\n"
        )
    };
    let terms: String = lengths.iter().enumerate().map(term).collect();
    let promise =
        "[activity.promise]\nact = \"commit\"\nby = [\"desk\"]\nafter = [\"receive\"]\nsource = \"ours\"\n\n";
    let receive = "[activity.receive]";
    let files = changed(&[(receive, &format!("{terms}{promise}{receive}"))]);
    let procedure = load("small", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let text = "person Dirk is desk\n\n2026-03-02 09:00  Dirk  receive\n2026-03-02 09:05  Dirk  promise until=2026-03-16\n";
    let story = read("promised.story", text).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let dossier =
        play(&story, &procedure, &calendar("be-federal")).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    dossier.dates(&procedure).iter().map(|dated| (dated.of, dated.on)).collect()
}

#[test]
fn two_terms_of_one_promise_are_one_line_on_one_day() {
    assert_eq!(promised(&[""]), [(2, date(2026, 3, 16))]);
    assert_eq!(promised(&["", ""]), [(2, date(2026, 3, 16))]);
    let later = [(2, date(2026, 3, 16)), (2, date(2026, 3, 23))];
    assert_eq!(promised(&["1 week", "", ""]), later, "and two lines on two days");
}
