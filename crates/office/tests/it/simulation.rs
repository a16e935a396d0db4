//! The dossiers that there are, held against a procedure that one thinks of.

use domain::calendar::Calendar;
use domain::procedure::load::load;
use jiff::civil::date;
use office::simulation::{Tally, simulate};
use store::on_both;

use crate::after_term::handled;
use crate::job::{admit, monday, submitted};
use crate::support::{self, ORG, PROCEDURE, bodies, calendar, office, town};
use crate::transfer::{staffed, transferred};

on_both! {
    async fn had_the_term_been_twenty_days_the_answer_would_have_been_late(store: Store) {
        town(&store).await;
        let clock = monday();
        staffed(&store, "other").await;
        let office = office(&store, ORG, &clock, bodies(&["town", "other"])).await;
        let gone = submitted(&office).await.dossier;
        transferred(&office, &gone, ("other", None)).await.expect("it goes elsewhere");
        for answered in [true, false] {
            let dossier = submitted(&office).await.dossier;
            admit(&office, &dossier).await;
            office.run_due_jobs().await.expect("jobs"); // the letter leaves
            if answered {
                clock.set("2026-03-25T10:00:00Z".parse().expect("a moment"));
                handled(&office, &dossier).await;
            }
        }
        let be = Calendar::parse("be-federal", &calendar("be-federal").expect("a calendar"), &calendar).expect("valid");
        let mut files = support::procedures().remove(PROCEDURE).expect("the procedure");
        let text = files["procedure.toml"].replace("length = \"30 days\"", "length = \"20 days\"");
        let text = text.replace("act          = \"assign\"", "act          = \"assign\"\nonly-if = \"answered\"");
        files.insert("procedure.toml".to_owned(), text);
        let tried = load("tried", &files).expect("a procedure");
        let year = date(2026, 1, 1)..=date(2026, 12, 31);
        let found = simulate(&store, ORG, (&tried, &tried.name), &be, year.clone(), date(2026, 4, 1)).await.expect("a store");
        assert_eq!((found.dossiers, found.transferred), (2, 1));
        let acknowledged = Tally { in_time: 1, late: 1, open: 0, lapsed: 0 };
        assert_eq!(found.terms["acknowledge"], (acknowledged, acknowledged));
        assert_eq!(found.late, (1, 2), "each dossier once, though one is late in two terms");
        let (was, would) = found.terms["handle"];
        assert_eq!(was, Tally { in_time: 1, late: 0, open: 1, lapsed: 0 });
        assert_eq!(would, Tally { in_time: 0, late: 2, open: 0, lapsed: 0 }, "what is open and overdue is late");
        assert_eq!(found.otherwise.get("assign"), Some(&1), "{:?}", found.otherwise);
        assert_eq!(found.letters_assumed, 0);

        // nobody asked for a second look in time: that right is over, and nobody was late with it
        let later = simulate(&store, ORG, (&tried, &tried.name), &be, year.clone(), date(2026, 8, 1)).await.expect("a store");
        assert_eq!(later.terms["react"].0, Tally { lapsed: 1, ..Tally::default() });

        // a letter of this version alone is taken as sent, and what is too late or too early is found
        let text = support::procedures().remove(PROCEDURE).expect("the procedure")["procedure.toml"].clone();
        let assign = "[activity.assign]\n";
        assert!(text.contains(assign));
        let text = text.replace(assign, "[activity.assign]\nletter = \"answer\"\nonly-after-end-of = \"review\"\n");
        files.insert("procedure.toml".to_owned(), text.replacen("met-by = [\"answer\"]", "met-by = [\"assign\"]", 1));
        let tried = load("tried", &files).expect("a procedure");
        let found = simulate(&store, ORG, (&tried, &tried.name), &be, year.clone(), date(2026, 4, 1)).await.expect("a store");
        assert_eq!((found.letters_assumed, found.otherwise.get("assign")), (1, Some(&1)), "{found:?}");
        assert_eq!(found.terms["handle"].1, Tally { in_time: 1, late: 0, open: 1, lapsed: 0 });
        let other_year = date(2025, 1, 1)..=date(2025, 12, 31);
        let none = simulate(&store, ORG, (&tried, &tried.name), &be, other_year, date(2026, 4, 1)).await.expect("a store");
        assert_eq!((none.dossiers, none.others.len()), (0, 0));

        // a copy under a name of its own is held against the dossiers of what it was copied from
        let town = files["procedure.toml"].replacen("name      = \"fod-po\"", "name = \"town\"", 1);
        files.insert("procedure.toml".to_owned(), town);
        let town = load("town", &files).expect("a procedure");
        let own = simulate(&store, ORG, (&town, "town"), &be, year.clone(), date(2026, 4, 1)).await.expect("a store");
        assert_eq!((own.dossiers, own.others.get(tried.name.as_str())), (0, Some(&3)), "who they follow is told");
        let of = (&town, tried.name.as_str());
        let found = simulate(&store, ORG, of, &be, year, date(2026, 4, 1)).await.expect("a store");
        assert_eq!(found.dossiers, 2);
    }
}
