//! How often one address may do what costs us work or could be guessing. Kept in memory, by the machine clock.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::Method;
use jiff::Timestamp;
use office::clock::Clock;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::pace::{Pace, Paces, Placed};
use crate::visitor::Visitor;

/// So many at once, then one more after every so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// How many at once.
    pub at_once: u32,
    /// How many seconds until one more.
    pub seconds: u32,
}

/// How often one address may do what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Sending public forms, and those behind a private link. A school or a library shares one address.
    pub submissions: Allowance,
    /// Forms with files, and files that are sent by themselves, of who is not signed in.
    pub files: Allowance,
    /// Opening follow-up links, right or wrong.
    pub follow: Allowance,
    /// Signing in.
    pub sign_in: Allowance,
    /// Asking for a link because a password was forgotten.
    pub forgotten: Allowance,
    /// How long a form may take to arrive.
    pub sending: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            submissions: Allowance { at_once: 60, seconds: 10 },
            files: Allowance { at_once: 60, seconds: 20 },
            follow: Allowance { at_once: 120, seconds: 2 },
            sign_in: Allowance { at_once: 30, seconds: 5 },
            forgotten: Allowance { at_once: 10, seconds: 360 },
            sending: Duration::from_secs(60),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum What {
    Submission,
    Files,
    Follow,
    SignIn,
    Forgotten,
}

/// How many addresses are remembered before some are forgotten.
const MOST: usize = 20_000;

/// From how many visitors files are received at the same time, and from how many at one address.
const RECEIVED_AT_ONCE: usize = 32;
const RECEIVED_OF_ONE: usize = 4;

/// What is left, and when that was.
type Left = (f64, Timestamp);

/// What each address has left. Requests of which nobody knows where they come from share one.
#[derive(Debug)]
pub(crate) struct Buckets {
    limits: Limits,
    left: Mutex<HashMap<(What, Option<IpAddr>), Left>>,
    receiving: Arc<Semaphore>,
    receiving_of: Mutex<HashMap<Option<IpAddr>, Arc<Semaphore>>>,
    paces: Paces,
}

/// While it lives, files are received from a visitor.
#[derive(Debug)]
pub(super) struct Turn {
    _own: OwnedSemaphorePermit,
    _of_all: OwnedSemaphorePermit,
    _placed: Placed,
}

impl Buckets {
    pub(crate) fn new(limits: Limits) -> Buckets {
        let receiving = Arc::new(Semaphore::new(RECEIVED_AT_ONCE));
        Buckets {
            limits,
            left: Mutex::default(),
            receiving,
            receiving_of: Mutex::default(),
            paces: Paces::default(),
        }
    }

    /// Waits until files may be received from there; nothing when that lasts longer than a form may take.
    async fn turn(&self, from: Option<IpAddr>, pace: &Arc<Pace>, clock: &Clock) -> Option<Turn> {
        let own = {
            let mut of = self.receiving_of.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            // whoever receives or waits holds one
            of.retain(|_, places| Arc::strong_count(places) > 1);
            let places =
                of.entry(from.map(household)).or_insert_with(|| Arc::new(Semaphore::new(RECEIVED_OF_ONE)));
            Arc::clone(places)
        };
        let both = async {
            let own = own.acquire_owned().await.ok()?;
            let of_all = self.paces.wait(Arc::clone(&self.receiving).acquire_owned()).await.ok()?;
            Some(Turn {
                _own: own,
                _of_all: of_all,
                _placed: self.paces.take_place(pace, clock.machine_now()),
            })
        };
        timeout(self.sending(), both).await.ok().flatten()
    }

    /// Whether a form that is too slow gives its place to someone who waits.
    pub(super) fn gives_up(&self, pace: &Arc<Pace>, now: Timestamp) -> bool {
        self.paces.gives_up(pace, now)
    }

    pub(crate) fn sending(&self) -> Duration {
        self.limits.sending
    }

    fn allowance(&self, what: What) -> Allowance {
        match what {
            What::Submission => self.limits.submissions,
            What::Files => self.limits.files,
            What::Follow => self.limits.follow,
            What::SignIn => self.limits.sign_in,
            What::Forgotten => self.limits.forgotten,
        }
    }

    /// Takes one; the seconds to wait when there is none.
    fn take(&self, what: What, from: Option<IpAddr>, now: Timestamp) -> Option<u64> {
        let allowance = self.allowance(what);
        let mut left = self.left.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if left.len() >= MOST {
            left.retain(|(what, _), left| !self.allowance(*what).is_full(*left, now));
            forget_oldest(&mut left);
        }
        let entry = left.entry((what, from.map(household))).or_insert((f64::from(allowance.at_once), now));
        let rest = allowance.rest(*entry, now);
        let enough = rest >= 1.0;
        *entry = (if enough { rest - 1.0 } else { rest }, now);
        (!enough).then(|| ((1.0 - rest) * allowance.pace()).ceil() as u64)
    }
}

impl Allowance {
    fn pace(self) -> f64 {
        f64::from(self.seconds.max(1))
    }

    /// What is left by now of what was left then.
    fn rest(self, (rest, since): Left, now: Timestamp) -> f64 {
        let passed = now.duration_since(since).as_secs_f64().max(0.0);
        (rest + passed / self.pace()).min(f64::from(self.at_once))
    }

    /// As good as never seen.
    fn is_full(self, left: Left, now: Timestamp) -> bool {
        self.rest(left, now) >= f64::from(self.at_once)
    }
}

/// Still too many: those that asked longest ago go, a tenth at once, so that this is not done at every request.
fn forget_oldest<K>(left: &mut HashMap<K, Left>) {
    if left.len() < MOST {
        return;
    }
    let mut asked: Vec<Timestamp> = left.values().map(|(_, since)| *since).collect();
    let (_, limit, _) = asked.select_nth_unstable(MOST / 10 - 1);
    let limit = *limit;
    left.retain(|_, (_, since)| *since > limit);
}

/// A household gets 2⁶⁴ IPv6 addresses: they count as one.
pub(super) fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(long) => match long.to_ipv4_mapped() {
            Some(short) => short.into(),
            None => Ipv6Addr::from(u128::from(long) >> 64 << 64).into(),
        },
        IpAddr::V4(_) => address,
    }
}

/// The seconds to wait when this visitor sends files too often: they fill a disk before anyone reads them.
pub(super) fn check_files(visitor: &Visitor) -> Option<u64> {
    visitor.site.buckets().take(What::Files, visitor.address, visitor.site.office().clock().machine_now())
}

/// A place among those from whom files are received; nothing when all stay taken.
pub(super) async fn turn(visitor: &Visitor, pace: &Arc<Pace>) -> Option<Turn> {
    visitor.site.buckets().turn(visitor.address, pace, visitor.site.office().clock()).await
}

/// The seconds to wait when this visitor asks too often.
pub(super) fn check(visitor: &Visitor, method: &Method) -> Option<u64> {
    let looks = matches!(*method, Method::GET | Method::HEAD);
    let mut parts = visitor.path.split('/').skip(1);
    let what = match parts.next()? {
        "bodies" if !looks => What::Submission,
        // number, code and act: it writes, where asking for the page with a number and a code only looks
        "follow" if !looks && parts.count() > 2 => What::Submission,
        "follow" => What::Follow,
        "sign-in" if !looks && visitor.path == "/sign-in/forgotten" => What::Forgotten,
        "sign-in" | "first-run" | "choose-password" if !looks => What::SignIn,
        _ => return None,
    };
    visitor.site.buckets().take(what, visitor.address, visitor.site.office().clock().machine_now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_empties_and_fills() {
        let limits = Limits { follow: Allowance { at_once: 2, seconds: 10 }, ..Limits::default() };
        let buckets = Buckets::new(limits);
        let at = |second: i64| Timestamp::from_second(second).expect("a second");
        let one = |address: &str, second| buckets.take(What::Follow, address.parse().ok(), at(second));
        assert_eq!([one("10.0.0.1", 0), one("10.0.0.1", 0), one("10.0.0.1", 0)], [None, None, Some(10)]);
        assert_eq!(one("10.0.0.2", 0), None, "another address has its own");
        assert_eq!(one("10.0.0.1", 4), Some(6));
        assert_eq!([one("10.0.0.1", 11), one("10.0.0.1", 11)], [None, Some(9)]);
    }

    #[test]
    fn a_crowd_makes_the_bucket_forget_the_oldest_and_who_has_rested() {
        let limits = Limits { follow: Allowance { at_once: 1, seconds: 100 }, ..Limits::default() };
        let buckets = Buckets::new(limits);
        let at = |second: i64| Timestamp::from_second(second).expect("a second");
        let of = |number: usize| Some(IpAddr::from((number as u32).to_be_bytes()));
        for number in 0..MOST {
            assert_eq!(buckets.take(What::Follow, of(number), at(number as i64 / 1000)), None);
        }
        let held = || buckets.left.lock().expect("a lock").len();
        assert_eq!(held(), MOST);
        assert_eq!(buckets.take(What::Follow, of(MOST), at(20)), None);
        assert_eq!(held(), MOST - MOST / 10 + 1, "a tenth went");
        assert_eq!(
            buckets.take(What::Follow, of(MOST - 1), at(20)),
            Some(99),
            "who asked late is known still"
        );
        assert_eq!(buckets.take(What::Follow, of(0), at(20)), None, "who asked first is not");
        let mut next = MOST + 1;
        while held() < MOST {
            buckets.take(What::Follow, of(next), at(20));
            next += 1;
        }
        assert_eq!(buckets.take(What::Follow, of(next), at(121)), None);
        assert_eq!(held(), 1, "who has rested is as good as new");
    }

    #[tokio::test]
    async fn few_at_one_address_and_not_all_at_once_send_files() {
        let buckets = Buckets::new(Limits { sending: Duration::ZERO, ..Limits::default() });
        let from = |last: u8| Some(IpAddr::from([10, 0, 0, last]));
        let (pace, clock) = (Arc::<Pace>::default(), Clock::real());
        let mut turns = Vec::new();
        for last in 0..8 {
            for _ in 0..RECEIVED_OF_ONE {
                turns.push(buckets.turn(from(last), &pace, &clock).await.expect("a place"));
            }
        }
        assert!(buckets.turn(from(9), &pace, &clock).await.is_none(), "all places are taken");
        turns.truncate(RECEIVED_AT_ONCE - 1);
        assert!(buckets.turn(from(0), &pace, &clock).await.is_none(), "those at one address are taken");
        let last = buckets.turn(from(9), &pace, &clock).await.expect("the one that is free");
        drop((last, turns));
        assert!(buckets.turn(from(0), &pace, &clock).await.is_some());
        assert_eq!(buckets.receiving_of.lock().expect("a lock").len(), 1, "who is done is forgotten");
    }

    #[test]
    fn a_household_counts_once() {
        let house = |text: &str| household(text.parse().expect("an address"));
        assert_eq!(house("2001:db8:0:7::1"), house("2001:db8:0:7:ffff::2"));
        assert_ne!(house("2001:db8:0:7::1"), house("2001:db8:0:8::1"));
        assert_eq!(house("::ffff:10.0.0.1"), house("10.0.0.1"));
    }
}
