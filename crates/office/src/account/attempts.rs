//! Wrong passwords, counted so that guessing is slow: for a login from one address, for an address, and, far more
//! patiently, for a login from everywhere. Who knows no more than a colleague's login cannot lock them out from elsewhere.
//!
//! In memory: a restart forgets them, and each process counts its own.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// Wrong passwords this long ago no longer count.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// So many wrong passwords for one login from one address are forgiven.
const OF_A_LOGIN_HERE: u32 = 5;
/// A whole office may share one address.
const OF_AN_ADDRESS: u32 = 20;
/// So many for one login, wherever they come from: guesses from very many addresses.
const OF_A_LOGIN: u32 = 100;
/// Its wait does not grow, for it holds up the login's owner too.
const PAUSE_OF_A_LOGIN: SignedDuration = SignedDuration::from_mins(1);
/// What is kept at most; a try adds three entries.
const KEPT: usize = 10_000;
/// More of a login than this is never looked at.
const LOGIN_CHARS: usize = 64;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Here(String, Option<IpAddr>),
    Address(IpAddr),
    Login(String),
}

#[derive(Clone, Copy, Debug)]
struct Wrong {
    times: u32,
    last: Timestamp,
}

/// The wrong passwords of late.
#[derive(Debug, Default)]
pub struct Attempts {
    wrong: Mutex<HashMap<Key, Wrong>>,
}

impl Attempts {
    /// How many seconds a next try has to wait, if any.
    pub fn wait(&self, login: &str, address: Option<IpAddr>, now: Timestamp) -> Option<u64> {
        let wrong = self.lock();
        keys(login, address).filter_map(|key| wait(&key, *wrong.get(&key)?, now)).max()
    }

    /// Counts a wrong password.
    pub fn note(&self, login: &str, address: Option<IpAddr>, now: Timestamp) {
        let mut wrong = self.lock();
        for key in keys(login, address) {
            let before = wrong.get(&key).filter(|wrong| counts(wrong, now)).map_or(0, |wrong| wrong.times);
            make_room(&mut wrong, now);
            wrong.insert(key, Wrong { times: before.saturating_add(1), last: now });
        }
    }

    /// The right password: the login starts anew at that address. The address does not, or one known account would pay
    /// for guesses at all others; nor do the guesses from elsewhere.
    pub fn forget(&self, login: &str, address: Option<IpAddr>) {
        self.lock().remove(&here(login, address));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Wrong>> {
        self.wrong.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn keys(login: &str, address: Option<IpAddr>) -> impl Iterator<Item = Key> {
    let everywhere = [here(login, address), Key::Login(start(login))];
    everywhere.into_iter().chain(address.map(|address| Key::Address(household(address))))
}

fn here(login: &str, address: Option<IpAddr>) -> Key {
    Key::Here(start(login), address.map(household))
}

fn start(login: &str) -> String {
    login.chars().take(LOGIN_CHARS).collect()
}

/// A household gets 2⁶⁴ IPv6 addresses: they count as one.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(short) => short.into(),
        IpAddr::V6(long) => {
            let [a, b, c, d, ..] = long.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

/// A clock that was put back leaves tries in the future: they count no longer than others.
fn counts(wrong: &Wrong, now: Timestamp) -> bool {
    now.duration_since(wrong.last).abs() < WINDOW
}

/// A minute after the last that is forgiven, then twice as long each time, up to the longest.
fn wait(key: &Key, wrong: Wrong, now: Timestamp) -> Option<u64> {
    let (forgiven, longest) = match key {
        Key::Here(..) => (OF_A_LOGIN_HERE, WINDOW),
        Key::Address(_) => (OF_AN_ADDRESS, WINDOW),
        Key::Login(_) => (OF_A_LOGIN, PAUSE_OF_A_LOGIN),
    };
    if !counts(&wrong, now) {
        return None;
    }
    let over = wrong.times.checked_sub(forgiven)?;
    let pause = SignedDuration::from_mins(1 << over.min(10)).min(longest);
    let left = pause.as_millis() - now.duration_since(wrong.last).as_millis().max(0);
    u64::try_from(left).ok().filter(|left| *left > 0).map(|left| left.div_ceil(1000))
}

fn make_room(wrong: &mut HashMap<Key, Wrong>, now: Timestamp) {
    if wrong.len() < KEPT {
        return;
    }
    wrong.retain(|_, wrong| counts(wrong, now));
    while wrong.len() >= KEPT {
        let Some(key) = wrong.iter().min_by_key(|(_, wrong)| wrong.last).map(|(key, _)| key.clone()) else {
            return;
        };
        wrong.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_772_438_400 + seconds).unwrap()
    }

    #[test]
    fn the_wait_grows_and_passes() {
        let attempts = Attempts::default();
        for second in 0..4 {
            attempts.note("tom", None, at(second));
        }
        assert_eq!(attempts.wait("tom", None, at(4)), None);
        attempts.note("tom", None, at(4));
        assert_eq!(attempts.wait("tom", None, at(5)), Some(59));
        assert_eq!(attempts.wait("els", None, at(5)), None);
        assert_eq!(attempts.wait("tom", None, at(64)), None);
        attempts.note("tom", None, at(64));
        assert_eq!(attempts.wait("tom", None, at(64)), Some(120));
        for second in 0..9 {
            attempts.note("tom", None, at(65 + second));
        }
        assert_eq!(attempts.wait("tom", None, at(73)), Some(15 * 60));
        assert_eq!(attempts.wait("tom", None, at(73 + 15 * 60)), None);
        attempts.note("tom", None, at(73 + 15 * 60));
        assert_eq!(attempts.wait("tom", None, at(73 + 15 * 60)), None);
    }

    #[test]
    fn a_clock_that_was_wrong_locks_nobody_out() {
        let attempts = Attempts::default();
        let year = 365 * 24 * 60 * 60;
        for second in 0..6 {
            attempts.note("tom", None, at(year + second));
        }
        assert_eq!(attempts.wait("tom", None, at(year + 5)), Some(120));
        assert_eq!(attempts.wait("tom", None, at(0)), None, "it is that year no longer");
        assert_eq!(attempts.wait("tom", None, at(year - 60)), Some(120), "a minute back is a minute");
    }

    #[test]
    fn an_address_waits_for_all_logins_and_the_right_password_forgives_only_its_own() {
        let attempts = Attempts::default();
        let (here, near, far) = ("2001:db8::1", "2001:db8::2", "2001:db8:0:1::1");
        let address = |text: &str| Some(text.parse().unwrap());
        for number in 0..20 {
            assert_eq!(attempts.wait("els", address(here), at(0)), None);
            attempts.note(&format!("guess-{number}"), address(here), at(0));
        }
        attempts.forget("guess-0", address(here));
        assert_eq!(attempts.wait("els", address(near), at(0)), Some(60));
        assert_eq!(attempts.wait("els", address(far), at(0)), None);
    }

    #[test]
    fn guesses_from_elsewhere_do_not_lock_anyone_out_at_once() {
        let attempts = Attempts::default();
        let address = |number: u32| Some(IpAddr::from([10, 0, (number / 200) as u8, (number % 200) as u8]));
        let (home, attacker) = (Some(IpAddr::from([192, 0, 2, 1])), address(0));
        for _ in 0..6 {
            attempts.note("koen", attacker, at(0));
        }
        assert_eq!(attempts.wait("koen", attacker, at(0)), Some(120));
        assert_eq!(attempts.wait("koen", home, at(0)), None);
        assert_eq!(attempts.wait("els", attacker, at(0)), None);
        for number in 6..99 {
            attempts.note("koen", address(number), at(0));
        }
        assert_eq!(attempts.wait("koen", home, at(0)), None);
        for number in 99..120 {
            attempts.note("koen", address(number), at(0));
        }
        attempts.forget("koen", home);
        assert_eq!(attempts.wait("koen", home, at(0)), Some(60), "from too many places: slower for everyone");
        assert_eq!(attempts.wait("koen", home, at(60)), None);
    }

    #[test]
    fn the_right_password_forgives_only_where_it_was_given() {
        let attempts = Attempts::default();
        let (home, mapped) = (Some("192.0.2.1".parse().unwrap()), Some("::ffff:192.0.2.1".parse().unwrap()));
        let away = Some("192.0.2.2".parse().unwrap());
        for _ in 0..5 {
            attempts.note("koen", home, at(0));
            attempts.note("koen", away, at(0));
        }
        assert_eq!(attempts.wait("koen", mapped, at(0)), Some(60), "one address, written in two ways");
        attempts.forget("koen", home);
        assert_eq!(attempts.wait("koen", home, at(0)), None);
        assert_eq!(attempts.wait("koen", away, at(0)), Some(60));
    }

    #[test]
    fn memory_stays_bounded_and_the_latest_stay() {
        let attempts = Attempts::default();
        for number in 0..(KEPT as i64 + 50) {
            attempts.note(&format!("guess-{number}"), None, at(number / 100));
        }
        assert_eq!(attempts.lock().len(), KEPT);
        attempts.note("late", None, at(3600));
        assert_eq!(attempts.lock().len(), 2);
    }
}
