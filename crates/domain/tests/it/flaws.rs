//! A procedure with something missing does not load, and the flaw says what and where.

use domain::procedure::load::{Files, load};

use crate::shipped::procedures;

/// What is said of the federal procedure with one file changed.
fn said(path: &str, change: impl FnOnce(&mut Files)) -> Vec<String> {
    let (place, mut files) =
        procedures().into_iter().find(|(place, _)| place == "procedures/fod-po/v1").expect("it is shipped");
    assert!(load(&place, &files).is_ok() && files.contains_key(path), "whole before it is broken");
    change(&mut files);
    load(&place, &files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn the_letter_of_receipt_is_there_in_every_language() {
    let path = "letters/receipt/fr.md";
    let expected = [
        "procedures/fod-po/v1/letters/receipt/fr.md: the letter `receipt` is missing in fr; every message is \
         confirmed at once with it: write it",
    ];
    assert_eq!(said(path, |files| drop(files.remove(path))), expected);
    assert_eq!(said(path, |files| drop(files.insert(path.into(), " \n".into()))), expected);
}

/// What would only follow from a form that does not read is not told beside it.
#[test]
fn a_key_of_the_form_that_is_none() {
    let path = "form.toml";
    let flaws = said(path, |files| {
        files.get_mut(path).into_iter().for_each(|form| form.push_str("\ncolour = \"red\"\n"))
    });
    assert_eq!(flaws.len(), 1, "{flaws:#?}");
    assert!(flaws[0].contains("there is no key `colour` here"), "{flaws:?}");
    let unused = said(path, |files| {
        files
            .get_mut(path)
            .into_iter()
            .for_each(|form| *form = form.replacen("\"complaint\"", "\"dispute\", \"complaint\"", 1));
    });
    assert!(!unused.is_empty(), "a form that reads is looked at as before");
}

#[test]
fn a_letter_that_an_activity_sends_is_there_in_every_language() {
    let path = "letters/referral/de.md";
    let flaws = said(path, |files| drop(files.remove(path)));
    assert_eq!(flaws.len(), 2, "two activities refer: {flaws:?}");
    assert!(flaws.iter().all(|flaw| flaw.contains("the letter `referral` is missing in de")), "{flaws:?}");
}

/// A transfer's outcome depends on the dossier as it was then: folding it anew would lose what followed from it.
#[test]
fn only_an_entry_that_says_its_own_outcome_can_be_put_right() {
    let path = "procedure.toml";
    let flaws = said(path, |files| {
        let corrects = r#"["receive", "assess", "judge"]"#;
        let whole = &files[path];
        assert!(whole.contains(corrects));
        let broken =
            whole.replace(corrects, r#"["receive", "assess", "judge", "transfer", "name-respondent"]"#);
        files.insert(path.into(), broken);
    });
    assert_eq!(flaws.len(), 2, "{flaws:?}");
    assert!(flaws[0].contains("`correct` corrects `transfer`"), "{flaws:?}");
    assert!(flaws[1].contains("only entries with the act receive, assess-admissibility, judge"), "{flaws:?}");
}

/// What a rule between activities means follows from the kind of item: there is at most one, and seats are seats of something.
#[test]
fn an_activity_is_done_per_one_kind_of_item() {
    let said_of = |per: &str| {
        said("procedure.toml", |files| {
            let main = files.get_mut("procedure.toml").expect("it is there");
            assert!(main.contains(r#"["stage", "grievance"]"#), "some activity is done per grievance");
            *main = main.replacen(r#"["stage", "grievance"]"#, per, 1);
        })
    };
    assert_eq!(said_of(r#"["stage", "party"]"#), [""; 0]);
    let flaws = said_of(r#"["stage", "grievance", "respondent"]"#);
    assert!(flaws[0].contains("it cannot be done per grievance and per respondent"), "{flaws:?}");
    let flaws = said_of(r#"["witness"]"#);
    assert!(flaws[0].contains("write stage, grievance, respondent, party or seat"), "{flaws:?}");
    let flaws = said_of(r#"["seat"]"#);
    assert!(flaws[0].contains("exactly what is done per seat has seats"), "{flaws:?}");
    let flaws = said_of("[\"seat\"]\nseats = { chair = 1, member = 2 }");
    assert!(flaws.iter().any(|flaw| flaw.contains("[seat] has no `member`")), "{flaws:?}");
}

/// The check would tell it too, but as what is owed for ever in another place of the file.
#[test]
fn what_waits_for_itself_is_told_where_it_was_written() {
    let flaws = |from: &str, to: &str| {
        said("procedure.toml", |files| {
            let text = files.get_mut("procedure.toml").expect("the procedure");
            assert!(text.contains(from), "{from}");
            *text = text.replacen(from, to, 1);
        })
    };
    let after = "after      = [\"check-content\", \"judge\"]\n";
    let closed = flaws(after, "after = [\"judge\", \"close\"]\n");
    let shipped =
        procedures().into_iter().find(|(place, _)| place == "procedures/fod-po/v1").expect("it is shipped");
    let original = &shipped.1["procedure.toml"];
    let line = original.lines().position(|at| at == after.trim_end());
    let place = format!("procedures/fod-po/v1/procedure.toml:{}:19: ", line.expect("its line") + 1);
    let told = "`answer` waits for `close`, and `close` for all that is owed, which `answer` is; take `close` out of `after`";
    assert_eq!(closed, [format!("{place}{told}")]);

    let round =
        flaws("after   = [\"classify\"]\nends    = true", "after = [\"classify\", \"close\"]\nends = true");
    assert_eq!(round.len(), 1, "{round:?}");
    assert!(round[0].ends_with("`close` waits for itself; take one of them out of `after`"), "{round:?}");
    let register = "after      = [\"register\"]\nrepeatable = true\nsource     = \"FOD P&O 2012, definitie";
    let round = flaws(register, &register.replace("[\"register\"]", "[\"register\", \"close\"]"));
    let told = [
        "`classify` waits for `close`, which waits for `classify`",
        "`close` waits for `classify`, which waits for `close`",
    ];
    assert_eq!(round.len(), 2, "{round:?}");
    assert!(round.iter().zip(told).all(|(flaw, told)| flaw.contains(told)), "{round:?}");
}

#[test]
fn a_calendar_to_choose_is_named_once() {
    let with = |others: &str| {
        said("procedure.toml", |files| {
            let main = files.get_mut("procedure.toml").expect("it is there");
            *main = main.replacen("\nlanguages", &format!("\nother-calendars = [{others}]\nlanguages"), 1);
        })
    };
    assert_eq!(with("\"be\", \"nl\""), [""; 0]);
    for double in ["\"be-federal\"", "\"nl\", \"nl\""] {
        let flaws = with(double);
        assert!(
            flaws.len() == 1 && flaws[0].contains("is there twice; name each calendar once"),
            "{flaws:?}"
        );
    }
}
