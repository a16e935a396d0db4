//! Runs an action at some concurrency and reads what the load generator measured.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};
use clap::Parser as _;
use rlt::BenchSuite;
use rlt::cli::BenchCli;
use serde_json::Value;

/// What one run of the load generator says.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    pub many: u64,
    pub per_second: f64,
    pub p50_ms: f64,
    pub p95_ms: f64,
    pub p99_ms: f64,
    /// The mean length of an answer.
    pub bytes: usize,
}

/// Asks as often as it goes, for so many seconds. One answer that is not right is too many.
pub async fn drive<S>(suite: S, concurrency: u32, seconds: f64, folder: &Path) -> Result<Measured>
where
    S: BenchSuite + Send + Sync + 'static,
    S::WorkerState: Send + 'static,
{
    let report = folder.join("report.json");
    let duration = format!("{}ms", (seconds * 1000.0).round());
    let options = BenchCli::try_parse_from([
        "rlt",
        "--concurrency",
        &concurrency.to_string(),
        "--duration",
        &duration,
        "--quiet",
        "--output",
        "json",
        "--output-file",
        &report.to_string_lossy(),
    ])?;
    rlt::cli::run(options, suite).await?;
    read(&std::fs::read_to_string(&report)?)
}

fn read(report: &str) -> Result<Measured> {
    let report: Value = serde_json::from_str(report).context("the load generator's report")?;
    if let Some(errors) = report["errors"].as_object().filter(|errors| !errors.is_empty()) {
        bail!("not every answer was right: {errors:?}");
    }
    let number = |path: &str| {
        report.pointer(path).and_then(Value::as_f64).ok_or_else(|| anyhow!("the report has no {path}"))
    };
    let many = number("/summary/iters/total")?;
    Ok(Measured {
        many: many as u64,
        per_second: number("/summary/iters/rate")?,
        p50_ms: number("/latency/percentiles/p50")? * 1000.0,
        p95_ms: number("/latency/percentiles/p95")? * 1000.0,
        p99_ms: number("/latency/percentiles/p99")? * 1000.0,
        bytes: (number("/summary/bytes/total")? / many.max(1.0)) as usize,
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_report_with_errors_is_no_measurement() {
        let report = |errors: &str| {
            format!(
                r#"{{"summary": {{"iters": {{"total": 4, "rate": 2.0}}, "bytes": {{"total": 40}}}},
                    "latency": {{"percentiles": {{"p50": 0.001, "p95": 0.002, "p99": 0.003}}}}, "errors": {errors}}}"#
            )
        };
        let measured = read(&report("{}")).expect("a measurement");
        assert_eq!((measured.many, measured.bytes), (4, 10));
        assert!((measured.p99_ms - 3.0).abs() < 1e-9 && (measured.per_second - 2.0).abs() < 1e-9);
        assert!(read(&report(r#"{"it answers 500": 1}"#)).is_err());
    }
}
