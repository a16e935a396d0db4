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

/// What is refused of a story in which a promise is made on 2 March; the answer is owed by 1 April. `also` is what the promise meets by itself.
fn refused(also: &str, lines: &str) -> Vec<String> {
    let handle = "length = \"30 days\"\nbasis = \"policy\"\nmet-by = [\"answer\"]";
    let told = format!("length = \"30 days\"\nbasis = \"policy\"\ntold = true\nmet-by = [\"answer\"{also}]");
    let promise = "[term.promise]\nfrom = \"promise.promised-on\"\nbasis = \"policy\"\ntold = true\nmet-by = [\"answer\"]\n\
        owners = [\"coordinator\"]\nsource = \"ours\"\n\n[activity.promise]\nact = \"commit\"\nby = [\"desk\"]\n\
        after = [\"receive\"]\nrepeatable = true\nsource = \"ours\"\n\n";
    let receive = "[activity.receive]";
    let files = changed(&[(handle, &told), (receive, &format!("{promise}{receive}"))]);
    let procedure = load("small", &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let text = format!("person Dirk is desk\n\n2026-03-02 09:00  Dirk  receive\n{lines}");
    let story = read("promised.story", &text).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let played = play(&story, &procedure, &calendar("be-federal"));
    played.err().into_iter().flatten().map(|flaw| flaw.to_string()).collect()
}

#[test]
fn a_promise_is_after_the_day_that_letters_told() {
    let on = |day: &str, then: &str| format!("2026-03-02 09:05  Dirk  promise until={day}  {then}\n");
    let no = "-> refused not-later";
    let all = [on("2026-03-20", no), on("2026-04-01", no), on("2026-04-02", "-> due promise 2026-04-02")];
    assert_eq!(refused("", &all.concat()), [""; 0]);
    let again = [on("2026-04-10", ""), on("2026-04-09", no), on("2026-04-11", "-> due promise 2026-04-11")];
    assert_eq!(refused("", &again.concat()), [""; 0], "nor is what was promised made earlier");
}

#[test]
fn a_promise_that_is_itself_owed_by_that_day_may_be_earlier() {
    let earlier = "2026-03-02 09:05  Dirk  promise until=2026-03-20  -> due promise 2026-03-20\n";
    assert_eq!(refused(", \"promise\"", earlier), [""; 0], "the solution, or the day on which it comes");
}
