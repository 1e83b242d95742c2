//! The page of findings for an agency: all clinics in a table, then clinic by clinic what stands
//! against each. A page of its own: no theme, no script, no request.

use super::html::escape;
use crate::l10n::Locale;
use std::fmt::Write as _;

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#16202e;--soft:#4b5767;--line:#b6bfcb;--paper:#fff;--tint:#f3f5f8;\
--error:#8a1c1c;--warning:#7a4a00;--note:#1d4f8a}\
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#aab4c2;--line:#4a5563;--paper:#12161c;\
--tint:#1c222b;--error:#ff9c9c;--warning:#f2c078;--note:#9cc7ff}}\
body{max-width:64rem;margin:2rem auto;padding:0 1rem;line-height:1.6;color:var(--ink);background:var(--paper);\
font-family:system-ui,sans-serif;overflow-wrap:anywhere;word-break:keep-all}\
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem;border-block-end:1px solid var(--line)}\
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}\
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:start}td.n{text-align:end;\
font-variant-numeric:tabular-nums}td{white-space:nowrap}th{background:var(--tint);overflow-wrap:normal}a{color:inherit}\
article{border-inline-start:.25rem solid var(--note);padding:.1rem 1rem;margin:1.2rem 0}\
article.error{border-color:var(--error)}article.warning{border-color:var(--warning)}\
article p{margin:.3rem 0}.weight{font-weight:700;color:var(--note)}.error .weight{color:var(--error)}\
.warning .weight{color:var(--warning)}.what{font-weight:600}.soft{color:var(--soft);font-size:.9rem}\
pre{background:var(--tint);padding:.5rem .7rem;white-space:pre-wrap;margin:.4rem 0}\
mark{background:none;color:inherit;text-decoration:underline wavy}\
@media print{body{margin:0;max-width:none}article{break-inside:avoid}a{text-decoration:none}}";

/// Findings as an agency reads them; all words are in its language already.
#[derive(Clone, Debug)]
pub struct Report {
    /// The language.
    pub locale: Locale,
    /// The heading.
    pub title: String,
    /// When, of what, and how many.
    pub lead: Vec<String>,
    /// The headings of the table of clinics: clinic, in force, to come, and the three weights.
    pub columns: [String; 6],
    /// The clinics; the first may be the site itself.
    pub clinics: Vec<ClinicReport>,
}

/// One clinic.
#[derive(Clone, Debug)]
pub struct ClinicReport {
    /// Its id, for links within the page; empty for the site itself.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The version in force.
    pub in_force: String,
    /// Versions to come.
    pub to_come: String,
    /// How many findings of each weight.
    pub counts: [usize; 3],
    /// What is said where there is nothing.
    pub nothing: String,
    /// What is said over findings that a version to come mends.
    pub mended: String,
    /// The findings.
    pub findings: Vec<FindingReport>,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct FindingReport {
    /// `error`, `warning` or `note`.
    pub weight: &'static str,
    /// The same in words.
    pub weight_word: String,
    /// Its code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Who let it pass, or that it is mended or to be amended.
    pub became: String,
    /// File, line and column.
    pub place: String,
    /// The line in three parts: before the place, the place, after it.
    pub excerpt: Option<[String; 3]>,
    /// Whether a version to come mends it.
    pub is_mended: bool,
    /// Where the page shows it: the address and the words of the link.
    pub link: Option<(String, String)>,
}

/// The whole page.
pub fn report(report: &Report) -> String {
    let (lang, dir) = (report.locale.as_str(), report.locale.direction().name());
    let title = escape(&report.title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" \
         content=\"noindex\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <main>\n<h1>{title}</h1>\n"
    );
    for line in &report.lead {
        // Writing into a string does not fail.
        let _ = writeln!(out, "<p>{}</p>", escape(line));
    }
    table(report, &mut out);
    for clinic in &report.clinics {
        let _ =
            writeln!(out, "<h2 id=\"clinic-{}\">{}</h2>", escape(&clinic.id), escape(&clinic.name));
        if clinic.findings.is_empty() {
            let _ = writeln!(out, "<p>{}</p>", escape(&clinic.nothing));
        }
        let (mended, open): (Vec<_>, Vec<_>) = clinic.findings.iter().partition(|it| it.is_mended);
        open.iter().for_each(|it| finding(it, &mut out));
        if !mended.is_empty() {
            let summary = escape(&clinic.mended);
            let _ = writeln!(out, "<details>\n<summary>{summary} ({})</summary>", mended.len());
            mended.iter().for_each(|it| finding(it, &mut out));
            out.push_str("</details>\n");
        }
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn table(report: &Report, out: &mut String) {
    // It scrolls by itself on a phone, so keys have to reach it.
    let name = escape(&report.title);
    let _ = write!(
        out,
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\"><table>\n<thead><tr>"
    );
    for column in &report.columns {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escape(column));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for it in &report.clinics {
        let [errors, warnings, notes] = it.counts;
        let _ = writeln!(
            out,
            "<tr><th scope=\"row\"><a href=\"#clinic-{}\">{}</a></th><td>{}</td><td>{}</td>\
             <td class=\"n\">{errors}</td><td class=\"n\">{warnings}</td><td class=\"n\">{notes}</td></tr>",
            escape(&it.id),
            escape(&it.name),
            escape(&it.in_force),
            escape(&it.to_come),
        );
    }
    out.push_str("</tbody>\n</table></div>\n");
}

fn finding(it: &FindingReport, out: &mut String) {
    let _ = writeln!(
        out,
        "<article class=\"{}\">\n<p><span class=\"weight\">{}</span> <code>{}</code></p>\n\
         <p class=\"what\">{}</p>",
        it.weight,
        escape(&it.weight_word),
        it.code,
        coded(&it.message)
    );
    if let Some([before, place, after]) = &it.excerpt {
        let (before, place, after) = (escape(before), escape(place), escape(after));
        let _ = writeln!(out, "<pre><code>{before}<mark>{place}</mark>{after}</code></pre>");
    }
    for (text, class) in [(&it.hint, ""), (&it.became, ""), (&it.place, " class=\"soft\"")] {
        if !text.is_empty() {
            let _ = writeln!(out, "<p{class}>{}</p>", coded(text));
        }
    }
    if let Some((address, words)) = &it.link {
        let (address, words) = (escape(address), escape(words));
        let _ = writeln!(out, "<p><a href=\"{address}\">{words}</a></p>");
    }
    out.push_str("</article>\n");
}

/// Text in which what stands in a file is between backticks.
fn coded(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        let part = escape(part);
        // Every second part is between two of them; a last one alone is a backtick.
        if at % 2 == 1 {
            let _ = write!(out, "<code>{part}</code>");
        } else {
            out.push_str(&part);
        }
    }
    out
}
