//! A notice in a few lines, for what arrives on a telephone.

use super::ChangeNotice;
use super::document::phone;
use super::told::Told;
use crate::document::{Fill, Say, Voice, plain};
use unicode_normalization::UnicodeNormalization;

/// As many changes as fit, after `opening`; the fewest lines if not even one fits.
pub(super) fn longest(
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
    opening: &[String],
    fits: impl Fn(&str) -> bool,
) -> String {
    let told = notice.told().by_weight();
    let text = |shown: usize| lines(notice, &told, voice, opening, shown);
    (1..=told.each.len()).rev().map(text).find(|it| fits(it)).unwrap_or_else(|| text(0))
}

fn lines(
    notice: &ChangeNotice<'_>,
    told: &Told,
    voice: &Voice<'_>,
    opening: &[String],
    shown: usize,
) -> String {
    let label = |name: &str| plain(&voice.message("notice-brief", Some(name), &[]));
    let mut lines = opening.to_vec();
    lines.push(String::new());
    if let Some(reason) = notice.reason {
        lines.push(format!("{}: {}", label("reason"), plain(&reason.say(voice))));
    }
    if notice.previous.is_some() {
        lines.extend(changes(told, voice, shown));
    }
    if let Some(phone) = phone(notice) {
        lines.push(format!("{}: {}", label("contact"), plain(&phone.say(voice))));
    }
    lines.push(format!("{}: {}", label("address"), notice.addresses.notice));
    // One character for a syllable, whatever way it was typed: other systems count them.
    lines.join("\n").nfc().collect()
}

fn changes(told: &Told, voice: &Voice<'_>, shown: usize) -> Vec<String> {
    if told.is_empty() {
        return vec![plain(&voice.message("notice", Some("unchanged"), &[]))];
    }
    let mut lines = vec![format!("{}:", plain(&voice.message("notice", Some("changes"), &[])))];
    lines.extend(points(told, voice, shown).iter().map(|it| format!("- {it}")));
    lines
}

/// The first changes of those told, and how many more there are.
pub(super) fn points(told: &Told, voice: &Voice<'_>, shown: usize) -> Vec<String> {
    let mut points: Vec<String> =
        told.each.iter().take(shown).map(|it| plain(&it.sentence(voice))).collect();
    let more = told.each.len().saturating_sub(shown);
    if more > 0 {
        let count = Fill::Number(i64::try_from(more).unwrap_or(i64::MAX));
        let name = if shown == 0 { "all-at" } else { "more-at" };
        points.push(plain(&voice.message("notice-brief", Some(name), &[("count", count)])));
    } else {
        points.extend(told.parts_sentence(voice).map(|it| plain(&it)));
    }
    points
}

/// A sentence with the clinic's name, in composed characters.
pub(super) fn sentence_of(
    notice: &ChangeNotice<'_>,
    voice: &Voice<'_>,
    id: &str,
    attribute: &str,
    extra: &[(&str, &str)],
) -> String {
    plain(&notice.say_with(id, attribute, extra, voice)).nfc().collect()
}
