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
    /// `policy`, `directory`, `clinic` or `not-found`.
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
}

/// Paths of assets.
#[derive(Clone, Debug, Serialize)]
pub struct AssetsView {
    /// Style sheet.
    pub css: String,
    /// Script.
    pub js: String,
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
    /// `in-force`, `upcoming` or `superseded`.
    pub status: &'static str,
    /// The same in words.
    pub status_text: String,
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
    pub icon: &'static str,
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
