//! What the host counts, told in the text format of Prometheus.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Counters since the start, and what stands now.
#[derive(Debug, Default)]
pub(super) struct Counters {
    /// Answers by the first digit of their status.
    answers: [AtomicU64; 6],
    /// Bytes of bodies.
    bytes: AtomicU64,
    /// Connections that ended before a request could be read.
    broken: AtomicU64,
    /// Time that answers took to make, in microseconds.
    micros: AtomicU64,
    /// Builds that were put in place.
    built: AtomicU64,
    /// Builds that failed.
    failed: AtomicU64,
    /// Files that are served.
    files: AtomicU64,
    /// When what is served was built, in seconds since 1970-01-01 UTC.
    since: AtomicU64,
    /// Whether the last build failed.
    is_stale: AtomicU64,
    /// Lines of the access log that were lost because the disk was slow.
    lost: AtomicU64,
}

impl Counters {
    pub(super) fn answered(&self, status: u16, bytes: u64, micros: u64) {
        let class = usize::from(status / 100).min(5);
        self.answers[class].fetch_add(1, Relaxed);
        self.bytes.fetch_add(bytes, Relaxed);
        self.micros.fetch_add(micros, Relaxed);
    }

    pub(super) fn broke(&self) {
        self.broken.fetch_add(1, Relaxed);
    }

    pub(super) fn lost(&self) {
        self.lost.fetch_add(1, Relaxed);
    }

    pub(super) fn built(&self, files: usize, now: u64) {
        self.built.fetch_add(1, Relaxed);
        self.files.store(files as u64, Relaxed);
        self.since.store(now, Relaxed);
        self.is_stale.store(0, Relaxed);
    }

    pub(super) fn failed(&self) {
        self.failed.fetch_add(1, Relaxed);
        self.is_stale.store(1, Relaxed);
    }

    /// Whether the last build failed, and what is served is older.
    pub(super) fn is_stale(&self) -> bool {
        self.is_stale.load(Relaxed) == 1
    }

    /// When what is served was built, in seconds since 1970-01-01 UTC.
    pub(super) fn since(&self) -> u64 {
        self.since.load(Relaxed)
    }

    /// All of it, in the text format of Prometheus.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        let mut say = |name: &str, kind: &str, help: &str, values: &[(&str, f64)]| {
            // Writing to a text cannot fail.
            let _ = writeln!(out, "# HELP gongji_{name} {help}\n# TYPE gongji_{name} {kind}");
            for (labels, value) in values {
                let _ = writeln!(out, "gongji_{name}{labels} {value}");
            }
        };
        #[expect(clippy::cast_precision_loss, reason = "counters stay below 2^53")]
        let value = |it: &AtomicU64| it.load(Relaxed) as f64;
        let labels = [2, 3, 4, 5].map(|it| (it, format!("{{class=\"{it}xx\"}}")));
        let answers: Vec<(&str, f64)> =
            labels.iter().map(|(it, label)| (label.as_str(), value(&self.answers[*it]))).collect();
        let one = |it: &AtomicU64| [("", value(it))];
        say("answers_total", "counter", "Answers by class of status.", &answers);
        say("answer_bytes_total", "counter", "Bytes of bodies.", &one(&self.bytes));
        let seconds = [("", value(&self.micros) / 1e6)];
        say("answer_seconds_total", "counter", "Time that answers took to make.", &seconds);
        let help = "Connections that ended before a request could be read.";
        say("connections_broken_total", "counter", help, &one(&self.broken));
        say("builds_total", "counter", "Builds that were put in place.", &one(&self.built));
        say("builds_failed_total", "counter", "Builds that failed.", &one(&self.failed));
        say("stale", "gauge", "1 if the last build failed.", &one(&self.is_stale));
        say("files", "gauge", "Files that are served.", &one(&self.files));
        let help = "When what is served was built, in seconds since 1970.";
        say("built_seconds", "gauge", help, &one(&self.since));
        let help = "Lines of the access log that were lost.";
        say("log_lines_lost_total", "counter", help, &one(&self.lost));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_is_told() {
        let counters = Counters::default();
        counters.answered(200, 10, 1_500_000);
        counters.answered(404, 5, 0);
        counters.built(7, 1_795_305_600);
        counters.failed();
        let text = counters.text();
        for line in [
            "gongji_answers_total{class=\"2xx\"} 1",
            "gongji_answers_total{class=\"4xx\"} 1",
            "gongji_answer_bytes_total 15",
            "gongji_answer_seconds_total 1.5",
            "gongji_files 7",
            "gongji_stale 1",
            "gongji_built_seconds 1795305600",
            "# TYPE gongji_builds_failed_total counter",
        ] {
            assert!(text.lines().any(|it| it == line), "{line} is not in\n{text}");
        }
    }
}
