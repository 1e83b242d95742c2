//! What a theme sees. These types are the contract with theme makers; `themes/default/README.md`
//! describes them.

use serde::{Serialize, Serializer};
use tera::Value;

/// Safe HTML: a theme prints it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::safe_string(&self.0).serialize(serializer)
    }
}

/// Every page.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// `policy`, `history`, `compare`, `notice`, `poster`, `directory`, `clinic` or `not-found`.
    pub kind: &'static str,
    /// Language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Plain title.
    pub title: String,
    /// Plain description.
    pub description: Option<String>,
    /// Absolute address of the page that stands for this one.
    pub canonical: Option<String>,
    /// `noindex`, or nothing.
    pub robots: Option<&'static str>,
    /// The page in each language.
    pub alternates: Vec<AlternateView>,
    /// Further link relations.
    pub links: Vec<LinkView>,
    /// JSON-LD, already safe inside `script`.
    pub jsonld: Option<Html>,
    /// Whether this is a sample.
    pub sample: bool,
}

/// The same page in a language.
#[derive(Clone, Debug, Serialize)]
pub struct AlternateView {
    /// Language tag.
    pub lang: String,
    /// Absolute address.
    pub href: String,
    /// Path, for links.
    pub path: String,
    /// Name of the language in itself.
    pub name: String,
    /// Whether it is this page.
    pub current: bool,
    /// Whether it is the one for readers of no listed language.
    pub default: bool,
}

/// A link relation.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// Its name.
    pub rel: &'static str,
    /// Absolute address or path.
    pub href: String,
    /// Language of the target.
    pub hreflang: Option<String>,
    /// Media type of the target.
    #[serde(rename = "type")]
    pub media: Option<&'static str>,
}

/// The site.
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// Title at the top of the page.
    pub title: String,
    /// Path it leads to. On a clinic's pages the clinic's own front page: its folder stands alone.
    pub home: String,
    /// Program and version.
    pub generator: &'static str,
    /// Whether the page stands on the clinic's own host, at its top.
    #[serde(skip)]
    pub is_on_own_host: bool,
}

/// Paths of assets.
#[derive(Clone, Debug, Serialize)]
pub struct AssetsView {
    /// Style sheet.
    pub css: String,
    /// Script.
    pub js: String,
    /// Script of the page of all versions, which compares any two.
    pub compare: String,
    /// Icon.
    pub icon: String,
}

/// The clinic.
#[derive(Clone, Debug, Serialize)]
pub struct ClinicView {
    /// Plain name.
    pub name: String,
    /// Path of its front page.
    pub href: String,
    /// Its own website.
    pub website: Option<String>,
}

/// A version of a policy in a language.
#[derive(Clone, Debug, Serialize)]
pub struct PolicyView {
    /// Title.
    pub title: Html,
    /// `in-force`, `upcoming`, `superseded`, `scheduled` or `draft`.
    pub status: &'static str,
    /// The same in words.
    pub status_text: String,
    /// Language tag of the text: the page's, or `ko` where this version was not translated.
    pub lang: String,
    /// `ltr` or `rtl`, of the text.
    pub dir: &'static str,
    /// That there is no translation, so that the Korean text is shown; else nothing.
    pub untranslated: Option<String>,
    /// Digest of the sealed text, `sha256-…`; nothing for a draft.
    pub digest: Option<String>,
    /// What was corrected, or removed and why, each a sentence.
    pub remarks: Vec<Html>,
    /// Whether it is not sealed, which only previews show.
    pub draft: bool,
    /// Whether the version was made up to show how gongji works.
    pub illustrative: bool,
    /// Dates with labels.
    pub dates: Vec<DateView>,
    /// The main points at a glance.
    pub labels: Vec<LabelView>,
    /// What stands before the first article.
    pub preamble: Html,
    /// Table of contents.
    pub toc: Vec<ContentsView>,
    /// The articles.
    pub articles: Vec<ArticleView>,
    /// All versions.
    pub versions: Vec<VersionView>,
    /// Path of the page of all versions.
    pub history: String,
    /// Announced changes that are yet to come: a sentence and the path of the notice.
    pub notices: Vec<NoticeLinkView>,
    /// The same text in other forms.
    pub files: FilesView,
    /// That the Korean text prevails; nothing on Korean pages.
    pub prevails: Option<Html>,
    /// Path of the Korean page; nothing on Korean pages.
    pub original: Option<String>,
}

/// A date with its label.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    /// `established`, `announced`, `effective` or `period`.
    pub key: &'static str,
    /// Label.
    pub label: String,
    /// Date in words.
    pub value: Html,
}

/// A main point.
#[derive(Clone, Debug, Serialize)]
pub struct LabelView {
    /// Name of the icon.
    pub icon: String,
    /// What it is about.
    pub title: Html,
    /// The point.
    pub text: Html,
    /// Link to its section.
    pub href: String,
}

/// An entry of the table of contents.
#[derive(Clone, Debug, Serialize)]
pub struct ContentsView {
    /// Link to the article.
    pub href: String,
    /// Its number.
    pub number: String,
    /// Its heading.
    pub title: Html,
}

/// An article.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleView {
    /// Its key, which is its id.
    pub key: String,
    /// Its number.
    pub number: String,
    /// Its heading.
    pub title: Html,
    /// Its body.
    pub html: Html,
    /// Path of the same article in Korean.
    pub original: Option<String>,
}

/// A version in the list of versions.
#[derive(Clone, Debug, Serialize)]
pub struct VersionView {
    /// The period in which it applies.
    pub text: Html,
    /// Path of its page.
    pub href: String,
    /// Whether it is the one on this page.
    pub current: bool,
    /// Its status in words.
    pub status_text: String,
}

/// A link to the advance notice of a version.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeLinkView {
    /// A sentence that says what changes when.
    pub text: Html,
    /// Path of the notice.
    pub href: String,
}

/// All versions of a clinic's policy.
#[derive(Clone, Debug, Serialize)]
pub struct HistoryView {
    /// Title.
    pub title: Html,
    /// All versions, the latest first.
    pub versions: Vec<PastView>,
    /// For the script that compares any two versions; nothing where there is only one.
    pub picker: Option<PickerView>,
    /// Paths of the feeds: Atom, JSON Feed.
    pub atom: String,
    /// JSON Feed.
    pub json_feed: String,
    /// Digest of the last line of the ledger, `sha256-…`; nothing if nothing is sealed.
    pub head: Option<String>,
    /// Path of the ledger.
    pub ledger: String,
}

/// A version in the history.
#[derive(Clone, Debug, Serialize)]
pub struct PastView {
    /// Its name, which is its effective date.
    pub version: String,
    /// The days in which it applies.
    pub text: Html,
    /// Path of its page.
    pub href: String,
    /// As in [`PolicyView`].
    pub status: &'static str,
    /// The same in words.
    pub status_text: String,
    /// Whether it is not sealed, which only previews show.
    pub draft: bool,
    /// When it was announced.
    pub announced: Option<Html>,
    /// Why it was made.
    pub reason: Option<Html>,
    /// Whether it was made up as an example.
    pub illustrative: bool,
    /// What was corrected, or removed and why.
    pub remarks: Vec<Html>,
    /// What changed against the version before, each a sentence.
    pub changes: Vec<Html>,
    /// Digest of its text in this language.
    pub digest: Option<String>,
    /// Path of the comparison with the version before.
    pub compare: Option<String>,
    /// Path of the comparison with the version in force.
    pub compare_in_force: Option<String>,
    /// Path of its advance notice.
    pub notice: Option<String>,
}

/// What the script needs to compare any two versions.
#[derive(Clone, Debug, Serialize)]
pub struct PickerView {
    /// The versions that can be chosen, the earliest first.
    pub versions: Vec<PickView>,
}

/// A version that can be chosen.
#[derive(Clone, Debug, Serialize)]
pub struct PickView {
    /// Its name.
    pub version: String,
    /// Its effective date in words.
    pub text: String,
    /// Path of its text of record.
    pub record: String,
    /// Path of its page.
    pub href: String,
}

/// Two versions side by side.
#[derive(Clone, Debug, Serialize)]
pub struct CompareView {
    /// Title.
    pub title: Html,
    /// The earlier one.
    pub from: SideView,
    /// The later one.
    pub to: SideView,
    /// Language tag of the texts: the page's, or `ko` where one was not translated.
    pub lang: String,
    /// `ltr` or `rtl`, of the texts.
    pub dir: &'static str,
    /// That there is no translation, so that Korean texts are compared; else nothing.
    pub untranslated: Option<String>,
    /// What changed, each a sentence.
    pub changes: Vec<ChangeView>,
    /// Two columns.
    pub table: Html,
    /// One column with deleted and new words.
    pub redline: Html,
    /// Whether no text differs.
    pub is_same: bool,
    /// That the Korean text prevails; nothing on Korean pages.
    pub prevails: Option<Html>,
    /// Whether one of them was made up as an example.
    pub illustrative: bool,
    /// Path of the page of all versions.
    pub history: String,
}

/// One of two versions.
#[derive(Clone, Debug, Serialize)]
pub struct SideView {
    /// Before or after, current or proposed.
    pub label: String,
    /// Effective date.
    pub date: Html,
    /// Path of its page.
    pub href: String,
}

/// One change.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    /// The code, such as `entrustee.added`.
    pub code: &'static str,
    /// The sentence.
    pub text: Html,
}

/// The advance notice of a version.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeView {
    /// Title.
    pub title: Html,
    /// As in [`PolicyView`]: `upcoming`, or `in-force` and `superseded` for what was announced.
    pub status: &'static str,
    /// The same in words.
    pub status_text: String,
    /// Whether the version is not sealed, which only previews show.
    pub draft: bool,
    /// What it says, as blocks.
    pub html: Html,
    /// The comparison in two columns; nothing for a first version.
    pub table: Option<Html>,
    /// Language tag of the compared texts.
    pub lang: String,
    /// `ltr` or `rtl`, of the compared texts.
    pub dir: &'static str,
    /// Path of the poster.
    pub poster: String,
    /// Path of the event for calendars; none where the day of effect is not known.
    pub calendar: Option<String>,
    /// Path of the plain text.
    pub text: String,
    /// Path of the page of all versions.
    pub history: String,
    /// That the Korean text prevails; nothing on Korean pages.
    pub prevails: Option<Html>,
    /// Whether the version was made up as an example.
    pub illustrative: bool,
}

/// The notice on an A4 sheet.
#[derive(Clone, Debug, Serialize)]
pub struct PosterView {
    /// Title.
    pub title: Html,
    /// What it says, as blocks.
    pub html: Html,
    /// Whether the version was made up as an example.
    pub illustrative: bool,
    /// Path of the notice.
    pub notice: String,
}

/// Paths of other forms.
#[derive(Clone, Debug, Serialize)]
pub struct FilesView {
    /// Plain text.
    pub text: String,
    /// Markdown.
    pub markdown: String,
    /// JSON about the clinic's versions.
    pub json: String,
}

/// The directory of clinics.
#[derive(Clone, Debug, Serialize)]
pub struct DirectoryView {
    /// The clinics of this page.
    pub clinics: Vec<EntryView>,
    /// How many there are, as the language writes numbers.
    pub total: String,
    /// This page, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Path of the page before.
    pub prev: Option<String>,
    /// Path of the page after.
    pub next: Option<String>,
    /// Some of the pages.
    pub numbers: Vec<NumberView>,
    /// Path of the JSON for the filter: `[name, path, kind]`.
    pub index: String,
}

/// A clinic in the directory.
#[derive(Clone, Debug, Serialize)]
pub struct EntryView {
    /// Plain name.
    pub name: String,
    /// Path.
    pub href: String,
    /// What kind of controller it is, in words.
    pub kind: String,
}

/// A page of the directory.
#[derive(Clone, Debug, Serialize)]
pub struct NumberView {
    /// Its number.
    pub n: usize,
    /// Path.
    pub href: String,
    /// Whether it is this one.
    pub current: bool,
}

/// A language to choose.
#[derive(Clone, Debug, Serialize)]
pub struct ChoiceView {
    /// Language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Name of the language in itself.
    pub name: String,
    /// Path.
    pub href: String,
    /// Title of the page there.
    pub title: String,
    /// A sentence in that language.
    pub text: String,
}
