/// Seconds to wait after the attempt with this number (counted from 1) has failed: one minute at first, four hours
/// at most. A server that greylists lets the second or third attempt pass; one that is down for a night is not
/// pressed.
pub fn backoff(attempt: u32) -> u64 {
    const MINUTE: u64 = 60;
    match attempt {
        0 | 1 => MINUTE,
        2 => 5 * MINUTE,
        3 => 15 * MINUTE,
        4 => 60 * MINUTE,
        5 => 120 * MINUTE,
        _ => 240 * MINUTE,
    }
}

#[cfg(test)]
mod tests {
    use super::backoff;

    #[test]
    fn grows_to_four_hours_and_no_further() {
        let waits: Vec<u64> = (1..=7).map(backoff).collect();
        assert_eq!(waits, [60, 300, 900, 3600, 7200, 14400, 14400]);
        assert_eq!(backoff(u32::MAX), 14400);
    }
}
