//! Everything that moves the end of a term, on a procedure of its own: adjourning, postponing, pausing, another length.

use domain::procedure::load::{Files, load};

use crate::shipped::{every_story_holds, fixture};

const PLACE: &str = "moved-terms";

fn files() -> Files {
    fixture(PLACE)
}

#[test]
fn every_story_of_moved_terms_holds() {
    every_story_holds(PLACE, &files(), 13);
}

/// Each change to the file, and what the loader says of it.
#[test]
fn what_moves_no_term_is_a_flaw() {
    for (from, to, said) in [
        ("adjourns   = { term = \"handle\", at-most = \"4 weeks\" }\n", "", "adjourn"),
        ("postpones  = \"handle\"\n", "", "postpone"),
        ("postpones  = \"handle\"", "postpones = \"nothing\"", "there is no term `nothing`"),
        (
            "pauses     = [\"policy\"]\nsource     = \"a policy that pauses\"\n\n[activity.resume]",
            "source = \"none\"\n\n[activity.resume]",
            "suspend",
        ),
        (
            "only-before-end-of = \"decline\"",
            "only-before-end-of = \"declined\"",
            "there is no term `declined`",
        ),
        (
            "[activity.settle]\nact    = \"settle\"",
            "[activity.settle]\npostpones = \"handle\"\nact = \"settle\"",
            "settle",
        ),
        ("length = \"30 days\"\n", "", "`suspend` moves the term `policy`, which has no length"),
        ("length = \"10 weeks\"", "length = \"ten weeks\"", "ten weeks"),
    ] {
        let mut files = files();
        let main = files.get_mut("procedure.toml").expect("the procedure");
        assert!(main.contains(from), "{from}");
        *main = main.replacen(from, to, 1);
        let flaws = load(PLACE, &files).err().unwrap_or_default();
        let told: Vec<_> = flaws.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|flaw| flaw.contains(said)), "{to}: {told:?}");
    }
}
