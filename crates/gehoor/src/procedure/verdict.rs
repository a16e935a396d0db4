//! `gehoor procedure verdict`: what a service has checked by a process apart. The order comes in, the verdict goes out.

use std::io::Read as _;

use office::proof::{Order, PATIENCE};

use crate::law::told;

/// The verdict, as JSON.
///
/// # Errors
/// A sentence, when the order does not read.
pub fn verdict() -> Result<String, String> {
    // when memory runs out, the system ends a check before the service that asked for it
    if cfg!(target_os = "linux") {
        let _refused = std::fs::write("/proc/self/oom_score_adj", "1000");
    }
    let mut given = String::new();
    std::io::stdin().read_to_string(&mut given).map_err(|error| error.to_string())?;
    // a check that nobody waits for any more ends by itself
    std::thread::spawn(|| {
        std::thread::sleep(PATIENCE);
        std::process::exit(1);
    });
    let order: Order = serde_json::from_str(&given).map_err(|error| error.to_string())?;
    let verdict = order.verdict().map_err(|flaws| told(&flaws))?;
    serde_json::to_string(&verdict).map_err(|error| error.to_string())
}
