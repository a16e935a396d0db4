//! How fast files arrive: while others wait for a place, whoever sends slowest gives theirs up. One byte a minute would
//! keep a place for as long as a form may take.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use jiff::Timestamp;

/// Nobody is judged by their first seconds.
const GRACE: f64 = 20.0;
/// Whoever sends so many bytes a second is done in time, and goes on.
const ENOUGH: f64 = 100_000.0;

/// How fast one form arrives.
#[derive(Debug, Default)]
pub(super) struct Pace {
    /// Since when it has its place: who waits for one is asked for nothing meanwhile.
    began: OnceLock<Timestamp>,
    bytes: AtomicU64,
    has_place: AtomicBool,
}

impl Pace {
    /// So many bytes more arrived.
    pub(super) fn add(&self, bytes: u64) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Bytes a second; nothing when they have only begun, or wait.
    fn rate(&self, now: Timestamp) -> Option<f64> {
        let seconds = now.duration_since(*self.began.get()?).as_secs_f64();
        (seconds >= GRACE).then(|| self.bytes.load(Ordering::Relaxed) as f64 / seconds)
    }
}

/// Everyone who has a place, and how many wait for one.
#[derive(Debug, Default)]
pub(super) struct Paces {
    placed: Mutex<Vec<Arc<Pace>>>,
    waiting: AtomicUsize,
}

impl Paces {
    /// Waits for what gives a place.
    pub(super) async fn wait<T>(&self, place: impl Future<Output = T>) -> T {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        // counts down too when whoever waits goes away
        let _waits = Waits(&self.waiting);
        place.await
    }

    /// Notes that a form has its place from now on.
    pub(super) fn take_place(&self, pace: &Arc<Pace>, now: Timestamp) -> Placed {
        let _first = pace.began.set(now);
        pace.has_place.store(true, Ordering::Relaxed);
        let mut placed = self.placed.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        placed.retain(|pace| pace.has_place.load(Ordering::Relaxed));
        placed.push(Arc::clone(pace));
        Placed(Arc::clone(pace))
    }

    /// Whether a form gives its place up: others wait, it is too slow, and none with a place is slower.
    pub(super) fn gives_up(&self, pace: &Arc<Pace>, now: Timestamp) -> bool {
        let has_place = |pace: &Pace| pace.has_place.load(Ordering::Relaxed);
        if self.waiting.load(Ordering::Relaxed) == 0 || !has_place(pace) {
            return false;
        }
        let Some(own) = pace.rate(now).filter(|rate| *rate < ENOUGH) else { return false };
        let placed = self.placed.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let mut rates = placed.iter().filter(|other| has_place(other)).filter_map(|other| other.rate(now));
        rates.all(|other| own <= other)
    }
}

struct Waits<'w>(&'w AtomicUsize);

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// While it lives, a form has its place.
#[derive(Debug)]
pub(super) struct Placed(Arc<Pace>);

impl Drop for Placed {
    fn drop(&mut self) {
        self.0.has_place.store(false, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::future::pending;
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    #[tokio::test]
    async fn the_slowest_gives_up_its_place_while_others_wait() {
        let at = |second: i64| Timestamp::from_second(second).expect("a second");
        let paces = Paces::default();
        let [slow, slower, fast] = [10_u64, 1, 10_000_000].map(|bytes| {
            let pace = Arc::new(Pace::default());
            pace.add(bytes);
            pace
        });
        let places = [&slow, &slower, &fast].map(|pace| paces.take_place(pace, at(0)));
        let give_up = |second: i64| [&slow, &slower, &fast].map(|pace| paces.gives_up(pace, at(second)));
        assert_eq!(give_up(30), [false; 3], "nobody waits");
        let mut waiting = Box::pin(paces.wait(pending::<()>()));
        assert!(timeout(Duration::ZERO, &mut waiting).await.is_err());
        assert_eq!(give_up(19), [false; 3], "they have only begun");
        assert_eq!(give_up(30), [false, true, false]);
        let [first, second, third] = places;
        drop(second);
        assert_eq!(give_up(30), [true, false, false]);
        drop(first);
        assert_eq!(give_up(30), [false; 3], "whoever is fast enough goes on");
        drop((waiting, third));
    }

    #[tokio::test]
    async fn who_waited_for_a_place_is_not_judged_by_the_wait() {
        let at = |second: i64| Timestamp::from_second(second).expect("a second");
        let paces = Paces::default();
        let pace = Arc::new(Pace::default());
        pace.add(10);
        let mut waiting = Box::pin(paces.wait(pending::<()>()));
        assert!(timeout(Duration::ZERO, &mut waiting).await.is_err());
        let _placed = paces.take_place(&pace, at(40));
        assert!(!paces.gives_up(&pace, at(45)), "it has its place since five seconds");
        assert!(paces.gives_up(&pace, at(61)));
    }
}
