//! The form that anyone can send: crates/web/tests/it/fuzzed.rs says how.

#![no_main]

#[path = "../../crates/web/tests/it/fuzzed.rs"]
#[expect(dead_code, reason = "the other target uses the rest")]
mod fuzzed;
mod ground;
#[path = "../../crates/web/tests/it/support.rs"]
#[expect(dead_code, reason = "the tests of the site use the rest")]
mod support;

use ground::Ground;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    Ground::on(None, async |browser, count| fuzzed::form(browser, count, data).await);
});
