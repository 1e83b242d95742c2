//! What `gongji deploy` says of what it did.

use crate::cli::report::Report;
use crate::deploy::Report as Done;
use crate::l10n::Arg;
use crate::project::Target;
use serde_json::{Map, Value, json};

/// For people. What would be done is data, and goes to standard output.
pub(super) fn lines(
    done: &Done,
    target: &Target,
    place: String,
    is_dry: bool,
    report: &Report,
) -> Vec<String> {
    if is_dry && !report.is_json() {
        let all = [('+', &done.new), ('~', &done.changed), ('-', &done.gone)];
        let lines = all
            .into_iter()
            .flat_map(|(sign, paths)| paths.iter().map(move |path| format!("{sign} {path}\n")));
        report.data(&lines.collect::<String>());
    }
    let number = |it: usize| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
    let args = [
        ("target", Arg::Text(target.name.clone().into())),
        ("output", Arg::Text(place.into())),
        ("new", number(done.new.len())),
        ("changed", number(done.changed.len())),
        ("gone", number(done.gone.len())),
        ("kept", number(done.kept)),
        ("size", Arg::Text(size(done.bytes).into())),
        ("missing", Arg::Number(i64::from(done.missing.unwrap_or(0)))),
    ];
    let id = if is_dry { "cli-deploy-planned" } else { "cli-deployed" };
    let mut lines = vec![report.text(id, &args)];
    if done.missing.is_some() {
        lines.push(report.text("cli-deploy-missing", &args));
    }
    lines
}

/// For machines, in the summary.
pub(super) fn summary(done: &Done, target: &Target, is_dry: bool) -> Map<String, Value> {
    let Done { new, changed, gone, kept, bytes, missing } = done;
    let value = json!({
        "target": target.name,
        "dry_run": is_dry,
        "new": new,
        "changed": changed,
        "gone": gone,
        "kept": kept,
        "bytes": bytes,
        "missing_shares": missing,
    });
    [("deploy".to_owned(), value)].into_iter().collect()
}

/// Bytes as people say them.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["B", "kB", "MB", "GB"];
    let (mut count, mut unit) = (bytes, 0);
    let mut tenths = 0;
    while count >= 1000 && unit + 1 < UNITS.len() {
        tenths = count % 1000 / 100;
        count /= 1000;
        unit += 1;
    }
    match unit {
        0 => format!("{count} B"),
        _ => format!("{count}.{tenths} {}", UNITS[unit]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_units_of_a_thousand() {
        for (bytes, said) in [
            (0, "0 B"),
            (999, "999 B"),
            (1_000, "1.0 kB"),
            (1_234_567, "1.2 MB"),
            (5 << 40, "5497.5 GB"),
        ] {
            assert_eq!(size(bytes), said);
        }
    }
}
