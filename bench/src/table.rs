//! What was measured, for people and for programs.

use serde::Serialize;

/// One action at one concurrency.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub engine: String,
    pub dossiers: usize,
    pub action: &'static str,
    pub concurrency: u32,
    pub per_second: f64,
    pub floor_per_second: f64,
    pub p50_ms: f64,
    pub p95_ms: f64,
    pub p99_ms: f64,
    /// Processor time of the server for one request.
    pub server_cpu_ms: f64,
    pub peak_rss_mib: f64,
}

/// As Markdown.
pub fn written(lines: &[Line]) -> String {
    let mut text = String::from(
        "| action | at once | per second | floor per second | share of floor | p50 ms | p95 ms | p99 ms | server CPU ms | peak RSS MiB |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for line in lines {
        let share = line.per_second / line.floor_per_second.max(f64::MIN_POSITIVE);
        text.push_str(&format!(
            "| {} | {} | {:.0} | {:.0} | {share:.2} | {:.2} | {:.2} | {:.2} | {:.3} | {:.0} |\n",
            line.action,
            line.concurrency,
            line.per_second,
            line.floor_per_second,
            line.p50_ms,
            line.p95_ms,
            line.p99_ms,
            line.server_cpu_ms,
            line.peak_rss_mib,
        ));
    }
    text
}
