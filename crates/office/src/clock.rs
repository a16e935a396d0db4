//! The two clocks and the one source of chance.
//!
//! The **legal clock** says what day it is for terms and letters; the demo may move it. The **machine clock** says when
//! to try a mail again, when a session ends, when a lock falls; nobody moves it (docs/decisions/0005-two-clocks.md).

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU16, Ordering};

use jiff::{SignedDuration, Timestamp};
use rand::TryRng;
use rand::rngs::SysRng;

/// Both clocks, and chance. Cloning gives the same clocks.
#[derive(Clone, Debug)]
pub struct Clock {
    /// How far the legal clock is from the machine's, in microseconds.
    ahead: Arc<AtomicI64>,
    /// A machine clock that stands still, for tests, in microseconds since 1970.
    machine: Option<Arc<AtomicI64>>,
    /// Keeps the ids of one millisecond in their order.
    made: Arc<AtomicU16>,
}

impl Clock {
    /// Real time.
    pub fn real() -> Clock {
        Clock { ahead: Arc::default(), machine: None, made: Arc::default() }
    }

    /// Both clocks stand still until they are moved.
    pub fn still(now: Timestamp) -> Clock {
        let machine = Arc::new(AtomicI64::new(now.as_microsecond()));
        Clock { ahead: Arc::default(), machine: Some(machine), made: Arc::default() }
    }

    /// The instant that counts in law.
    pub fn now(&self) -> Timestamp {
        moved(self.machine_now(), self.ahead.load(Ordering::SeqCst))
    }

    /// The instant that counts for machinery.
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn machine_now(&self) -> Timestamp {
        match &self.machine {
            Some(still) => moved(Timestamp::UNIX_EPOCH, still.load(Ordering::SeqCst)),
            None => Timestamp::now(),
        }
    }

    /// Puts the legal clock at an instant; from there it runs on.
    pub fn set(&self, legal: Timestamp) {
        let ahead = legal.as_microsecond() - self.machine_now().as_microsecond();
        self.ahead.store(ahead, Ordering::SeqCst);
    }

    /// How far the legal clock is ahead of the machine's.
    pub fn ahead(&self) -> SignedDuration {
        SignedDuration::from_micros(self.ahead.load(Ordering::SeqCst))
    }

    /// Moves a machine clock that stands still; a real one does not listen.
    pub fn wait(&self, span: SignedDuration) {
        if let Some(still) = &self.machine {
            still.fetch_add(span.as_micros() as i64, Ordering::SeqCst);
        }
    }

    /// A new id: ordered by the legal instant at which it was made, so that rows lie in the order of the record.
    pub fn id(&self) -> String {
        let now = self.now();
        let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
        let mut chance = [0; 10];
        self.chance(&mut chance);
        // the twelve bits after the milliseconds count (RFC 9562, 6.2, method 1)
        let made = self.made.fetch_add(1, Ordering::Relaxed) & 0xfff;
        chance[..2].copy_from_slice(&made.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid().to_string()
    }

    /// Unguessable bytes, from the operating system.
    ///
    /// # Panics
    /// When the operating system has none to give: nothing safe can be done then.
    pub fn chance(&self, bytes: &mut [u8]) {
        SysRng.try_fill_bytes(bytes).expect("the operating system gives chance");
    }

    /// 256 unguessable bits, in hexadecimal.
    pub fn secret(&self) -> String {
        store::hex(&self.salt())
    }

    /// 32 unguessable bytes.
    pub fn salt(&self) -> Vec<u8> {
        let mut bytes = [0; 32];
        self.chance(&mut bytes);
        bytes.to_vec()
    }
}

fn moved(from: Timestamp, micros: i64) -> Timestamp {
    from.checked_add(SignedDuration::from_micros(micros)).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_legal_clock_moves_and_the_machine_does_not() {
        let start: Timestamp = "2026-03-02T08:00:00Z".parse().unwrap();
        let clock = Clock::still(start);
        assert_eq!((clock.now(), clock.machine_now()), (start, start));
        clock.set("2026-04-02T08:00:00Z".parse().unwrap());
        assert_eq!(clock.now().to_string(), "2026-04-02T08:00:00Z");
        assert_eq!(clock.machine_now(), start);
        clock.wait(SignedDuration::from_secs(60));
        assert_eq!(clock.now().to_string(), "2026-04-02T08:01:00Z");
    }

    #[test]
    fn ids_follow_the_legal_clock_and_never_repeat() {
        let clock = Clock::still("2026-03-02T08:00:00Z".parse().unwrap());
        let first = clock.id();
        assert!(clock.id() > first);
        clock.set("2026-03-02T08:00:01Z".parse().unwrap());
        assert!(clock.id() > first);
    }
}
