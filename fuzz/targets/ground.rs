//! The house that is thrown at. It stays for many inputs: what one of them leaves behind must not break the next.

use std::cell::RefCell;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use web::{Allowance, Limits};

use crate::support::{Browser, FORM, House};

/// After so many inputs it goes on in a new house: the old one has grown slow with what it kept.
const MOST: u64 = 20_000;
const SUBMISSION: &str = "/bodies/selection/submission";
/// What the register holds, so that there is something to find.
const STORIES: [&str; 3] = [
    "De jury was een uur te laat bij het examen.",
    "Le bus 2026-SEL-17 était en retard <fz>.",
    "tess@post.example 02/555.12.34",
];

/// A house, and someone at its door.
pub struct Ground {
    browser: Browser,
    count: u64,
    _house: House,
}

thread_local! {
    static GROUND: RefCell<Option<(Runtime, Ground)>> = const { RefCell::new(None) };
}

impl Ground {
    /// Does it in the house as it is, or in a new one: in the browser of `person`, or of a visitor who has the form
    /// open; with the number of the input in this house.
    pub fn on(person: Option<&str>, act: impl AsyncFnOnce(&mut Browser, u64)) {
        GROUND.with_borrow_mut(|slot| {
            if slot.as_ref().is_none_or(|(_, ground)| ground.count >= MOST) {
                *slot = None;
                let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
                let ground = runtime.block_on(Ground::new(person));
                *slot = Some((runtime, ground));
            }
            let Some((runtime, ground)) = slot else { return };
            ground.count += 1;
            let count = ground.count;
            runtime.block_on(act(&mut ground.browser, count));
        });
    }

    async fn new(person: Option<&str>) -> Ground {
        let endless = Allowance { at_once: u32::MAX, seconds: 1 };
        let limits = Limits {
            submissions: endless,
            files: endless,
            follow: endless,
            sign_in: endless,
            forgotten: endless,
            sending: Duration::from_secs(60),
        };
        let house = House::with(limits).await;
        let mut browser = house.visitor();
        for story in STORIES {
            let form = browser.get(FORM).await;
            let review = browser.fill(&form, FORM, &[("what-happened", story), ("name", "Tess")]).await;
            let sent = browser.fill(&review, SUBMISSION, &[]).await;
            assert!(sent.location().starts_with("/follow/"), "{}", sent.html);
        }
        if let Some(person) = person {
            browser = house.signed_in(person).await;
        }
        Ground { browser, count: 0, _house: house }
    }
}
