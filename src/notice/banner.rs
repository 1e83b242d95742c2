//! The notice as a banner for the clinic's own site: HTML that reads without a script, and the
//! script that keeps it true.
//!
//! The script is `banner.js` of the theme. It stands beside the clinic's `upcoming.json`, which is
//! [`Upcoming`], and reads it from there; that file must allow reading from other sites
//! (`Access-Control-Allow-Origin: *`).

use super::ChangeNotice;
use super::markup::escape;
use crate::date::KnownDate;
use crate::document::{Voice, plain};
use crate::l10n::Locale;

/// What `banner.js` reads, in JSON:
///
/// ```json
/// {
///   "clinic": "we-want-clinic",
///   "time_zone": "Asia/Seoul",
///   "upcoming": [
///     {
///       "version": "2027-01-01",
///       "announced": "2026-11-30",
///       "effective": "2027-01-01",
///       "texts": { "ko": { "text": "…", "href": "https://…" }, "en": { "text": "…", "href": "…" } }
///     }
///   ]
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// The clinic's id.
    pub clinic: String,
    /// The time zone whose midnight ends a day.
    pub time_zone: String,
    /// Announced versions that are not yet in force, in the order in which they come.
    pub upcoming: Vec<UpcomingVersion>,
}

/// A version that is not yet in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpcomingVersion {
    /// When it was announced; before that day nothing is shown.
    pub announced: Option<KnownDate>,
    /// From when it applies; also its name, `version`. After that day nothing is shown.
    pub effective: KnownDate,
    /// What is shown, by language.
    pub texts: Vec<(Locale, BannerText)>,
}

/// The one sentence of a banner, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BannerText {
    /// The sentence.
    pub text: String,
    /// The address of the notice.
    pub href: String,
}

/// The sentence of a banner.
pub fn sentence(notice: &ChangeNotice<'_>, voice: &Voice<'_>) -> BannerText {
    BannerText { text: notice.headline(voice), href: notice.addresses.notice.clone() }
}

/// HTML to be put into a page of the clinic's own site. `script` is the address of `banner.js`.
pub fn snippet(notice: &ChangeNotice<'_>, voice: &Voice<'_>, script: &str) -> String {
    let BannerText { text, href } = sentence(notice, voice);
    let label = plain(&voice.message("notice", None, &[]));
    format!(
        "<aside class=\"gongji-banner\" lang=\"{}\" dir=\"{}\" aria-label=\"{}\" data-effective=\"{}\">\n  \
         <a href=\"{}\">{}</a>\n\
         </aside>\n\
         <script src=\"{}\" defer></script>\n",
        escape(voice.locale().as_str()),
        voice.locale().direction().name(),
        escape(&label),
        notice.effective,
        escape(&href),
        escape(&text),
        escape(script),
    )
}

#[cfg(test)]
mod tests {
    use super::super::testing::Example;
    use super::*;

    fn said(tag: &str) -> String {
        let script = "https://policies.example/haemalgeun/banner.js";
        Example::rich().with(tag, |notice, voice| snippet(notice, voice, script))
    }

    #[test]
    fn the_snippet_is_a_link_with_a_sentence() {
        insta::assert_snapshot!(said("ko"), @r#"
        <aside class="gongji-banner" lang="ko" dir="ltr" aria-label="개인정보 처리방침 변경 안내" data-effective="2027-01-01">
          <a href="https://policies.example/haemalgeun/ko/privacy/notice/2027-01-01/">개인정보 처리방침이 2027년 1월 1일부터 변경됩니다</a>
        </aside>
        <script src="https://policies.example/haemalgeun/banner.js" defer></script>
        "#);
        insta::assert_snapshot!(said("en"), @r#"
        <aside class="gongji-banner" lang="en" dir="ltr" aria-label="Notice of change of the Privacy Policy" data-effective="2027-01-01">
          <a href="https://policies.example/haemalgeun/en/privacy/notice/2027-01-01/">The Privacy Policy changes on January 1, 2027</a>
        </aside>
        <script src="https://policies.example/haemalgeun/banner.js" defer></script>
        "#);
    }

    #[test]
    fn what_a_clinic_is_called_cannot_become_markup() {
        let folder = "x\"><script>/".to_owned();
        let example = Example { folder, ..Example::rich() };
        let said = example.with("ko", |notice, voice| snippet(notice, voice, "\"><b>"));
        assert_eq!(said.matches('<').count(), 6, "{said}");
        assert_eq!(said.matches("<script ").count(), 1, "{said}");
    }

    #[test]
    fn the_script_keeps_nothing_and_writes_only_text() {
        let script = include_str!("../../themes/default/assets/banner.js");
        for name in
            ["cookie", "Storage", "innerHTML", "outerHTML", "insertAdjacent", "eval", ".write"]
        {
            assert!(!script.contains(name), "{name}");
        }
        for name in ["upcoming.json", "textContent", "Asia/Seoul", "credentials: \"omit\""] {
            assert!(script.contains(name), "{name}");
        }
    }
}
