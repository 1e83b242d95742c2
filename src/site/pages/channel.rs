//! The notice of a version in every form in which it leaves the site: as the site's own pages and
//! files, and for other ways of sending it.

use super::clinic::ClinicPages;
use super::notice::{self, body, notice, sheet, voice};
use crate::date::KnownDate;
use crate::diag::{Diagnostic, Findings};
use crate::diff::{Ink, Style, table, to_text};
use crate::document::{Document, Voice, plain};
use crate::fact::Email;
use crate::l10n::Locale;
use crate::notice::feed::{Entry, Feed, atom, json};
use crate::notice::{ChangeNotice, Refusal, alimtalk, banner, eml, ics, sms, text};
use crate::project::{State, Version};
use crate::render::{comparison_table, escape, self_contained, standalone};
use crate::site::routes::Route;
use jiff::Zoned;

/// A form in which a notice leaves the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The site's page as a file that stands alone.
    Page,
    /// The A4 sheet as a file that stands alone.
    Poster,
    /// A piece of HTML for a page of the clinic's own site, with the comparison.
    Html,
    /// Plain text, with the comparison.
    Text,
    /// An e-mail that is not yet sent, with the comparison.
    Eml,
    /// An all-day entry of a calendar.
    Ics,
    /// An Atom feed of this notice alone.
    Atom,
    /// A JSON Feed of this notice alone.
    JsonFeed,
    /// The banner for the clinic's own site.
    Banner,
    /// A short message of a mobile telephone.
    Sms,
    /// A long message of a mobile telephone.
    Lms,
    /// The text of a template of KakaoTalk Alimtalk.
    Alimtalk,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 12] = [
        Self::Page,
        Self::Poster,
        Self::Html,
        Self::Text,
        Self::Eml,
        Self::Ics,
        Self::Atom,
        Self::JsonFeed,
        Self::Banner,
        Self::Sms,
        Self::Lms,
        Self::Alimtalk,
    ];

    /// The form of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Poster => "poster",
            Self::Html => "html",
            Self::Text => "text",
            Self::Eml => "eml",
            Self::Ics => "ics",
            Self::Atom => "atom",
            Self::JsonFeed => "json-feed",
            Self::Banner => "banner",
            Self::Sms => "sms",
            Self::Lms => "lms",
            Self::Alimtalk => "alimtalk",
        }
    }
}

/// A notice in a form, with its size as the channel counts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The content in UTF-8.
    pub text: String,
    /// Bytes as they are sent: of CP949 for messages of telephones, else of UTF-8.
    pub bytes: usize,
    /// Most bytes that the channel takes, or characters for Alimtalk.
    pub limit: Option<usize>,
}

/// Why there is no such form of a notice.
#[derive(Debug)]
pub enum NotSent {
    /// The channel cannot carry it.
    Refused(Refusal),
    /// The theme is wrong.
    Findings(Findings),
}

impl From<Refusal> for NotSent {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Box<Diagnostic>> for NotSent {
    fn from(found: Box<Diagnostic>) -> Self {
        Self::Findings(found.into())
    }
}

impl ClinicPages<'_> {
    /// Where a version of the clinic stands on a day.
    pub fn status(&self, version: &Version, day: KnownDate) -> State {
        self.clinic.state(version, day)
    }

    /// Hands the notice of a version to `make`.
    pub fn with_notice<T>(
        &self,
        version: &Version,
        locale: &Locale,
        make: impl FnOnce(&ChangeNotice<'_>, &Voice<'_>) -> T,
    ) -> T {
        let changes = self.changes_of(version);
        let voice = voice(self, version, locale);
        let made = make(&notice(self, version, locale, &changes), &voice);
        self.findings_of(&voice);
        made
    }

    /// The notice of a version in a form. `from` is the sender of an e-mail.
    ///
    /// # Errors
    /// If the channel cannot carry the language, the characters or the dates.
    pub fn sent(
        &self,
        version: &Version,
        locale: &Locale,
        form: Form,
        from: Option<&Email>,
    ) -> Result<Sent, NotSent> {
        let limit = match form {
            Form::Sms => Some(sms::SHORT),
            Form::Lms => Some(sms::LONG),
            Form::Alimtalk => Some(alimtalk::LONGEST),
            _ => None,
        };
        self.with_notice(version, locale, |notice, voice| {
            let message = match form {
                Form::Sms => Some(sms::short(notice, voice)?),
                Form::Lms => Some(sms::long(notice, voice)?),
                _ => None,
            };
            if let Some(sms::Message { text, bytes }) = message {
                return Ok(Sent { text, bytes, limit });
            }
            let text = self.text_of(version, form, from, notice, voice)?;
            let bytes = text.len();
            Ok(Sent { text, bytes, limit })
        })
    }

    fn text_of(
        &self,
        version: &Version,
        form: Form,
        from: Option<&Email>,
        notice: &ChangeNotice<'_>,
        voice: &Voice<'_>,
    ) -> Result<String, NotSent> {
        Ok(match form {
            Form::Page | Form::Poster => {
                let make = if form == Form::Page { notice::page } else { sheet };
                let made = make(self, version, notice, voice)?;
                let html = String::from_utf8_lossy(&made.bytes).into_owned();
                let config = &self.site.project.config;
                let assets = &self.site.theme.assets;
                self_contained(&html, &config.origin, &config.base_path, assets)
            }
            Form::Html => {
                let comparison = self.comparison_table(version, voice);
                let mark = notice.title(voice);
                let document = crate::notice::document(notice, voice);
                let body = body(&document, comparison.as_ref());
                format!("<h1>{}</h1>\n{body}", escape(&mark))
            }
            Form::Text => {
                text::text(notice, voice, self.comparison_text(version, voice).as_deref())
            }
            Form::Eml => self.mail(version, from, notice, voice),
            Form::Ics => ics::ics(notice, voice, self.announced_at(version).timestamp())?,
            Form::Atom | Form::JsonFeed => {
                let is_json = form == Form::JsonFeed;
                let entry = Entry::new(notice, voice, &self.zone(), |it| body(it, None))?;
                let feed = self.feed_of(voice, is_json);
                if is_json { json(&feed, &[entry]) } else { atom(&feed, &[entry]) }
            }
            Form::Banner => {
                let script = Route::BannerScript { clinic: self.clinic.id.clone() };
                banner::snippet(notice, voice, &self.site.absolute(&script.address()))
            }
            Form::Alimtalk => alimtalk::template(notice, voice)? + "\n",
            // Handled by `sent`, which counts their bytes.
            Form::Sms => sms::short(notice, voice)?.text,
            Form::Lms => sms::long(notice, voice)?.text,
        })
    }

    fn mail(
        &self,
        version: &Version,
        from: Option<&Email>,
        notice: &ChangeNotice<'_>,
        voice: &Voice<'_>,
    ) -> String {
        let text = self.comparison_text(version, voice);
        let table = self.comparison_table(version, voice);
        let date = self.announced_at(version);
        let envelope = eml::Envelope { from, date: &date, comparison: text.as_deref() };
        let page = |document: &Document| {
            let body = body(document, table.as_ref());
            standalone(voice.locale(), &notice.title(voice), &[body])
        };
        // All of it is ASCII: headers are encoded words, parts are base64.
        String::from_utf8_lossy(&eml::eml(notice, voice, &envelope, page)).into_owned()
    }

    /// The heading and the table of the comparison with the version before.
    fn comparison_table(&self, version: &Version, voice: &Voice<'_>) -> Option<(String, String)> {
        let before = self.seen_before(version)?;
        let compared = self.compared(before, version, voice.locale())?;
        let title = plain(&voice.message("notice", Some("compare"), &[]));
        let language = &compared.comparison.locale;
        let wording = self.wording(version, voice);
        let table =
            comparison_table(&table(&compared.comparison, Style::Full), &wording, "notice-");
        let direction = language.direction().name();
        Some((
            format!("<h2>{}</h2>\n", escape(&title)),
            format!("<div lang=\"{language}\" dir=\"{direction}\">{table}</div>\n"),
        ))
    }

    fn comparison_text(&self, version: &Version, voice: &Voice<'_>) -> Option<String> {
        let before = self.seen_before(version)?;
        let compared = self.compared(before, version, voice.locale())?;
        let wording = self.wording(version, voice);
        Some(to_text(&table(&compared.comparison, Style::Full), &wording, Ink::Marks))
    }

    /// A feed of the clinic's notices, without its entries.
    pub(super) fn feed_of(&self, voice: &Voice<'_>, is_json: bool) -> Feed {
        let (site, locale) = (self.site, voice.locale());
        let address = site.absolute(&self.feed(locale, is_json));
        let home = site.absolute(&self.history(locale));
        let since = self.shown().map_or(site.today, |it| it.effective);
        Feed::new(&self.clinic.controller, voice, address, home, since, &self.zone())
    }

    /// The midnight with which readers may know of a version: that of its announcement.
    pub(super) fn announced_at(&self, version: &Version) -> Zoned {
        // Only days at the ends of the calendar have no midnight; they are no days of notices.
        version.known_from().first_day().to_zoned(self.zone()).unwrap_or_default()
    }
}
