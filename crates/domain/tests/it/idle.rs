//! What is said to be idle, held against the engine: every story of the procedure folded with the rule and without it. At each settled
//! moment everyone, in every role, may do the same, and the same is owed. What is recorded (`assignee-not`) is not asked.
//!
//! `GEHOOR_PROCEDURE=ssr cargo test -p domain --test it idle -- --ignored --nocapture`.

use std::collections::BTreeSet;

use domain::calendar::Calendar;
use domain::consequence::automatic;
use domain::decide::{Setting, may};
use domain::dossier::Dossier;
use domain::event::Event;
use domain::marking::Spot;
use domain::people::{Actor, Holding, PersonId, Role, Roster};
use domain::procedure::Procedure;
use domain::procedure::load::{Files, load};
use domain::story::{self, Story};
use jiff::civil::Date;

use crate::mutation::without_idle;
use crate::shipped::{calendar, procedures};

/// The most items of a kind that stories have.
const ITEMS: u32 = 3;

/// What a story came to, and a cast in which each role has its people.
struct Course {
    name: String,
    events: Vec<Event>,
    roster: Roster,
}

/// The story without what is refused in it, played.
fn course(name: &str, mut story: Story, procedure: &Procedure, calendar: &Calendar) -> Course {
    story.lines.retain(|line| line.expectations.iter().all(|expected| expected.word != "refused"));
    story.lines.iter_mut().for_each(|line| line.expectations.clear());
    let played =
        story::play(&story, procedure, calendar).unwrap_or_else(|flaws| panic!("{name}: {flaws:#?}"));
    let mut holdings = story.holdings.clone();
    let first = holdings[0].clone();
    for role in Role::OF_STAFF {
        let person = PersonId(role.code().to_owned());
        holdings.push(Holding { person, role, deputy: false, stands_in_for: None, ..first.clone() });
    }
    Course {
        name: name.to_owned(),
        events: played.events,
        roster: Roster { holdings, absences: story.absences },
    }
}

/// Who may do what there, by role, and what is owed: each activity with its item.
type Standing = BTreeSet<(usize, Option<u32>, Option<Role>)>;

fn standing(dossier: &Dossier, setting: Setting<'_>, on: Date) -> Standing {
    let people = setting.roster.holdings.iter().map(|held| Actor::Person(held.person.clone()));
    let actors: Vec<Actor> = people.chain([Actor::System, Actor::Complainant]).collect();
    let mut found = Standing::new();
    for (nr, activity) in setting.procedure.activities.values().enumerate() {
        let items: Vec<_> = match activity.per.item {
            Some(_) => (1..=ITEMS).map(Some).collect(),
            None => vec![None],
        };
        for item in items {
            let spot = Spot { stage: dossier.stage, item };
            let able =
                actors.iter().filter_map(|actor| may(dossier, setting, activity, spot, actor, on).ok());
            found.extend(able.map(|doer| (nr, item, Some(doer.role))));
        }
    }
    let place = |id: &str| setting.procedure.activities.get_index_of(id).expect("it is the procedure's");
    let owed = dossier.owed(setting.procedure).into_iter();
    found.extend(owed.map(|(activity, spot)| (place(&activity.id), spot.item, None)));
    found
}

/// What is so after each event by that procedure; nothing where Gehoor goes on before anybody looks.
fn told(course: &Course, procedure: &Procedure, calendar: &Calendar) -> Vec<Option<Standing>> {
    let setting = Setting { procedure, calendar, roster: &course.roster, subjects: &[] };
    let after = |count: usize| {
        let dossier = Dossier::replay("story", procedure, &course.events[..count]);
        let settled = automatic(&dossier, setting).is_none();
        settled.then(|| standing(&dossier, setting, course.events[count - 1].on))
    };
    (1..=course.events.len()).map(after).collect()
}

fn courses(files: &Files, procedure: &Procedure, calendar: &Calendar) -> Vec<Course> {
    let stories = files.iter().filter(|(name, _)| name.ends_with(".story"));
    let read = |(name, text): (&String, &String)| (name.clone(), story::read(name, text).expect("it reads"));
    stories.map(read).map(|(name, story)| course(&name, story, procedure, calendar)).collect()
}

#[test]
#[ignore = "minutes: every story of a procedure, folded without each rule that is said to be idle"]
fn what_is_idle_is_the_same_procedure() {
    let only = std::env::var("GEHOOR_PROCEDURE").unwrap_or_default();
    let mut wrong = Vec::new();
    for (place, files) in procedures().into_iter().filter(|(place, _)| place.contains(&only)) {
        let whole = load(&place, &files).expect("it reads");
        let calendar = calendar(&whole.calendar);
        let courses = courses(&files, &whole, &calendar).into_iter();
        let with = |course| {
            let told = told(&course, &whole, &calendar);
            (course, told)
        };
        let courses: Vec<_> = courses.map(with).collect();
        let rules = without_idle(&place, &files["procedure.toml"]);
        println!("{place}: {} rules, {} stories", rules.len(), courses.len());
        for (rule, text) in rules {
            let mut less = files.clone();
            less.insert("procedure.toml".into(), text);
            let idle = load(&place, &less).unwrap_or_else(|flaws| panic!("{rule}: {flaws:#?}"));
            let same =
                |course: &&(Course, Vec<Option<Standing>>)| told(&course.0, &idle, &calendar) == course.1;
            if let Some((course, _)) = courses.iter().find(|course| !same(course)) {
                println!("{place}: {rule}: another procedure, by {}", course.name);
                wrong.push(format!("{place}: {rule}, by {}", course.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
