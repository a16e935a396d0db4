//! What a letter that only the tried version has comes to, on a shipped procedure.

use domain::procedure::Procedure;
use domain::procedure::load::load;
use domain::simulate::{Ends, under};
use domain::story::{play, read};
use jiff::civil::date;

use crate::shipped::{calendar, procedures};

const STORY: &str = "person Anna  is desk
person Mirjam is complaints-manager

2026-03-03 09:00  Anna   receive
2026-03-03 09:01  Anna   register
2026-03-03 09:02  Anna   classify complaint
2026-03-04 09:00  Mirjam assess admissible
2026-03-04 09:05  Mirjam acknowledge
2026-03-20 09:00  Anna   correct receive to=2026-03-02
";

fn awb(change: impl Fn(&str) -> String) -> Procedure {
    let (place, mut files) =
        procedures().into_iter().find(|(place, _)| place.ends_with("awb-9/v1")).expect("it is shipped");
    let main = files.get_mut("procedure.toml").expect("the procedure");
    *main = change(main);
    load(&place, &files).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

#[test]
fn a_letter_taken_for_sent_stays_so_when_an_entry_is_put_right_later() {
    let letter = "letter   = \"acknowledgement\"\n";
    let (tried, followed) = (awb(str::to_owned), awb(|main| main.replacen(letter, "", 1)));
    let calendar = calendar("nl");
    let story = read("story", STORY).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let dossier = play(&story, &followed, &calendar).unwrap_or_else(|flaws| panic!("{flaws:#?}"));
    let found = under(&tried, &followed, &calendar, &dossier.events, date(2026, 4, 1));
    assert!(found.letter_assumed);
    assert!(found.terms.contains(&("acknowledge".to_owned(), Ends::InTime)), "{:?}", found.terms);
}
