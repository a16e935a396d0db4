//! What arrives in the year before today, and how far each dossier gets.

use jiff::ToSpan;
use jiff::civil::Date;

use super::chance::Chance;
use super::corpus::{Corpus, Submission};

/// The days over which things happened.
const YEAR: i32 = 365;
/// What arrived since then is mostly still open.
const RECENT: i32 = 47;

/// One message and its fate.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its place in the corpus.
    pub submission: usize,
    /// Someone else than the person of the corpus, by number.
    pub writer: Option<usize>,
    /// The day it arrives.
    pub on: Date,
    /// How long everything takes, in percent of the usual.
    pub pace: i32,
    /// Before that activity, in that stage, it lies still.
    pub stops_before: Option<(&'static str, u8)>,
    /// After so many days the complainant takes it back.
    pub withdrawn_after: Option<i32>,
    /// It comes in at another body first.
    pub wrong_body: bool,
    /// It comes in at no unit or another one first.
    pub wrong_unit: bool,
    /// Someone of staff is named in it.
    pub names_someone: bool,
    /// The second validation refuses the first draft, rather than the first.
    pub refused_late: bool,
    /// It says again what that plan said.
    pub repeats: Option<usize>,
    /// Whether the complainant lets know what they think of the answer; and of the second one, whether they are
    /// satisfied.
    pub reacts: bool,
}

/// Which messages fit a scene.
#[derive(Clone, Copy)]
enum Fits {
    /// A complaint that is looked into.
    Complaint,
    /// One that goes to the second level.
    Second,
    /// What gets a short reply.
    Short,
}

/// What lies on the desks today: days ago, before which activity and in which stage it waits.
const SCENES: &[(i32, &str, u8, Fits)] = &[
    (1, "assess", 1, Fits::Complaint),
    (30, "answer", 1, Fits::Complaint),
    (12, "investigate", 1, Fits::Complaint),
    (33, "check-form", 1, Fits::Complaint),
    (40, "investigate", 2, Fits::Second),
    (1, "reply", 1, Fits::Short),
    (0, "classify", 1, Fits::Complaint),
    (3, "assign", 1, Fits::Complaint),
    (29, "check-content", 1, Fits::Complaint),
    (15, "propose", 1, Fits::Complaint),
    (24, "check-content", 1, Fits::Complaint),
    (1, "classify", 1, Fits::Short),
    (6, "acknowledge", 1, Fits::Complaint),
    (34, "investigate", 1, Fits::Complaint),
    (20, "check-form", 1, Fits::Complaint),
    (46, "check-content", 2, Fits::Second),
    (2, "assess", 1, Fits::Complaint),
    (30, "propose", 1, Fits::Complaint),
    (26, "judge", 1, Fits::Complaint),
    (41, "check-content", 1, Fits::Complaint),
    (9, "investigate", 1, Fits::Complaint),
    (2, "reply", 1, Fits::Short),
    (34, "assign", 2, Fits::Second),
    (27, "answer", 1, Fits::Complaint),
    (5, "assign", 1, Fits::Complaint),
    (29, "propose", 1, Fits::Complaint),
    (18, "propose", 1, Fits::Complaint),
    (44, "answer", 2, Fits::Second),
    (22, "check-form", 1, Fits::Complaint),
    (3, "reply", 1, Fits::Short),
    (1, "assess", 1, Fits::Complaint),
    (13, "investigate", 1, Fits::Complaint),
    (31, "answer", 1, Fits::Complaint),
];

/// About `count` plans, the oldest first.
pub fn year(corpus: &Corpus, today: Date, count: usize, chance: &mut Chance) -> Vec<Plan> {
    let mut deck = Deck::new(corpus, chance);
    let scenes = SCENES.len().min(count / 5);
    let mut plans: Vec<_> = SCENES[..scenes]
        .iter()
        .map(|(ago, before, stage, fits)| {
            let (submission, writer) = deck.draw(corpus, Some(*fits));
            Plan { stops_before: Some((before, *stage)), ..plain(submission, writer, today, *ago) }
        })
        .collect();
    let mut days: Vec<i32> = (scenes..count).map(|_| day(chance)).collect();
    days.sort_unstable();
    for ago in days {
        let (submission, writer) = deck.draw(corpus, None);
        plans.push(varied(plain(submission, writer, today, ago), chance));
    }
    repeats(corpus, &mut plans, today, chance);
    plans
}

/// Three in ten arrived lately.
fn day(chance: &mut Chance) -> i32 {
    if chance.percent(30) { chance.between(1, RECENT) } else { chance.between(RECENT, YEAR) }
}

fn plain(submission: usize, writer: Option<usize>, today: Date, ago: i32) -> Plan {
    Plan {
        submission,
        writer,
        on: today - ago.days(),
        // what waits somewhere today got there in good time
        pace: 55,
        stops_before: None,
        withdrawn_after: None,
        wrong_body: false,
        wrong_unit: false,
        names_someone: false,
        refused_late: false,
        repeats: None,
        reacts: true,
    }
}

fn varied(plan: Plan, chance: &mut Chance) -> Plan {
    Plan {
        pace: if chance.percent(9) { 260 } else { chance.between(55, 130) },
        withdrawn_after: chance.percent(7).then(|| chance.between(2, 16)),
        wrong_body: chance.percent(4),
        wrong_unit: chance.percent(6),
        names_someone: chance.percent(3),
        refused_late: chance.percent(50),
        reacts: chance.percent(55),
        ..plan
    }
}

/// Messages that say again what an earlier one said, some days after it, by the same person.
fn repeats(corpus: &Corpus, plans: &mut Vec<Plan>, today: Date, chance: &mut Chance) {
    for (submission, one) in corpus.submissions.iter().enumerate() {
        let Some(said) = one.same_as.as_ref().and_then(|id| corpus.place(id)) else { continue };
        let first =
            |plan: &Plan| plan.submission == said && !plan.wrong_body && plan.withdrawn_after.is_none();
        let Some(lead) = plans.iter().position(first) else { continue };
        let on = plans[lead].on + chance.between(4, 8).days();
        if on < today {
            let plan =
                Plan { submission, on, repeats: Some(lead), stops_before: None, ..plans[lead].clone() };
            plans.push(plan);
        }
    }
}

/// The messages in a shuffled order: the newest dossiers bear the people of the corpus, the older ones others.
struct Deck {
    order: Vec<usize>,
    next: usize,
    drawn: usize,
}

impl Deck {
    fn new(corpus: &Corpus, chance: &mut Chance) -> Deck {
        let whole = |at: &usize| corpus.submissions[*at].same_as.is_none();
        let mut order: Vec<_> = (0..corpus.submissions.len()).filter(whole).collect();
        chance.shuffle(&mut order);
        Deck { order, next: 0, drawn: 0 }
    }

    /// The next message that fits, and by whom.
    fn draw(&mut self, corpus: &Corpus, fits: Option<Fits>) -> (usize, Option<usize>) {
        let fit = |at: &usize| fits.is_none_or(|fits| fits.fit(&corpus.submissions[*at]));
        let ahead = self.order[self.next..].iter().position(fit);
        let found = match ahead {
            Some(ahead) => {
                self.order.swap(self.next, self.next + ahead);
                self.next += 1;
                self.order[self.next - 1]
            }
            // used before, or the deck is through
            None => self
                .order
                .iter()
                .copied()
                .cycle()
                .skip(self.drawn % self.order.len())
                .find(fit)
                .unwrap_or_default(),
        };
        self.drawn += 1;
        (found, ahead.is_none().then_some(self.drawn))
    }
}

impl Fits {
    fn fit(self, one: &Submission) -> bool {
        match self {
            Fits::Complaint => one.proposal.is_some() && one.not_satisfied.is_none() && one.hold.is_none(),
            Fits::Second => one.not_satisfied.is_some(),
            Fits::Short => one.reply.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_told_the_same_twice_and_every_scene_is_in_it() {
        let corpus = Corpus::read().unwrap();
        let today = jiff::civil::date(2026, 3, 20);
        let told = |seed| year(&corpus, today, 200, &mut Chance::new(seed));
        assert_eq!(format!("{:?}", told(7)), format!("{:?}", told(7)));
        let plans = told(7);
        assert!((200..=205).contains(&plans.len()), "{}", plans.len());
        assert!(plans.iter().all(|plan| plan.on <= today && plan.on >= today - 366.days()));
        assert_eq!(plans.iter().filter(|plan| plan.stops_before.is_some()).count(), SCENES.len());
        assert!(plans.iter().any(|plan| plan.repeats.is_some()) && plans.iter().any(|plan| plan.wrong_body));
        let own = plans.iter().filter(|plan| plan.writer.is_none()).count();
        assert!(own > 60 && own < 100, "{own}");
    }
}
