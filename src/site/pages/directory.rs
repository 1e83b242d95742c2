//! The directory of clinics, and the pages for addresses that do not exist.

use super::{GENERATOR, Page, Site};
use crate::diag::Diagnostic;
use crate::document::{Say, Voice, plain};
use crate::l10n::Locale;
use crate::render::view::{ChoiceView, DirectoryView, EntryView, NumberView, SiteView};
use crate::site::plan::{self, Summary};
use crate::site::routes::{PER_PAGE, Route};

impl Site<'_> {
    /// A page of the directory. `clinics` are in the order of the language.
    pub(in crate::site) fn directory(
        &self,
        locale: &Locale,
        page: usize,
        clinics: &[&Summary],
        at_root: bool,
    ) -> Result<Page, Box<Diagnostic>> {
        let title = self.title(locale);
        let pages = clinics.len().div_ceil(PER_PAGE).max(1);
        let own = Route::Directory { locale: locale.clone(), page };
        let mut view = self.page("directory", locale, title);
        view.canonical = Some(self.absolute(&own.address()));
        let locales = &self.config().locales;
        view.alternates = self.alternates(locales, Some(locale), |it| {
            Route::Directory { locale: it.clone(), page: 1 }.address()
        });
        let start = (page - 1) * PER_PAGE;
        let shown = clinics.iter().skip(start).take(PER_PAGE);
        let address =
            |page| self.path(&Route::Directory { locale: locale.clone(), page }.address());
        let directory = DirectoryView {
            clinics: shown.map(|it| self.entry(it, locale)).collect(),
            total: self.catalog().number(locale, i64::try_from(clinics.len()).unwrap_or(i64::MAX)),
            page,
            pages,
            prev: (page > 1).then(|| address(page - 1)),
            next: (page < pages).then(|| address(page + 1)),
            numbers: numbers(page, pages)
                .into_iter()
                .map(|n| NumberView { n, href: address(n), current: n == page })
                .collect(),
            index: self.path(&Route::DirectoryIndex { locale: locale.clone() }.address()),
        };
        let mut context = self.context(locale, &view, &self.site_view(locale));
        context.insert("directory", &directory);
        let file = if at_root { Route::Root.file() } else { own.file() };
        self.render("directory.html", &context, file)
    }

    /// All clinics of a language for the filter: `[name, path, kind]`.
    pub(in crate::site) fn directory_index(&self, locale: &Locale, clinics: &[&Summary]) -> Page {
        let entry = |it: &&Summary| {
            let EntryView { name, href, kind } = self.entry(it, locale);
            [name, href, kind]
        };
        let entries: Vec<[String; 3]> = clinics.iter().map(entry).collect();
        let file = Route::DirectoryIndex { locale: locale.clone() }.file();
        Page { file, bytes: serde_json::json!(entries).to_string().into_bytes() }
    }

    /// The page for addresses that do not exist: in a language, or in all.
    pub(in crate::site) fn not_found(
        &self,
        locale: Option<&Locale>,
    ) -> Result<Page, Box<Diagnostic>> {
        let own = locale.unwrap_or(&self.config().default_locale);
        let mut locales: Vec<&Locale> = self.config().locales.iter().collect();
        locales.sort_by_key(|it| *it != own);
        let choices: Vec<ChoiceView> = locales.into_iter().map(|it| self.choice(it)).collect();
        let page = self.page("not-found", own, self.word(own, "page-not-found"));
        let mut context = self.context(own, &page, &self.site_view(own));
        context.insert("choices", &choices);
        let route = Route::NotFound { locale: locale.cloned() };
        self.render("not_found.html", &context, route.file())
    }

    fn choice(&self, locale: &Locale) -> ChoiceView {
        ChoiceView {
            lang: locale.to_string(),
            dir: locale.direction().name(),
            name: locale.autonym().to_owned(),
            href: self.path(&Route::Directory { locale: locale.clone(), page: 1 }.address()),
            title: self.title(locale),
            text: self.word(locale, "ui-not-found"),
        }
    }

    fn entry(&self, summary: &Summary, locale: &Locale) -> EntryView {
        EntryView {
            name: summary.name(locale).to_owned(),
            href: self.path_from_directory(&plan::front(summary, locale).address()),
            kind: plan::kind_in_words(summary, locale, self.catalog()),
        }
    }

    fn title(&self, locale: &Locale) -> String {
        plain(&self.config().title.say(&Voice::new(self.catalog(), locale, Vec::new())))
    }

    fn site_view(&self, locale: &Locale) -> SiteView {
        SiteView {
            title: self.title(locale),
            home: self.path(&Route::Directory { locale: locale.clone(), page: 1 }.address()),
            generator: GENERATOR,
            is_on_own_host: false,
        }
    }
}

/// The pages that are linked: the first, the last, and those around this one.
fn numbers(page: usize, pages: usize) -> Vec<usize> {
    (1..=pages).filter(|n| *n == 1 || *n == pages || n.abs_diff(page) <= 2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_directory_links_to_a_few_pages() {
        assert_eq!(numbers(1, 1), [1]);
        assert_eq!(numbers(10, 200), [1, 8, 9, 10, 11, 12, 200]);
        assert_eq!(numbers(2, 3), [1, 2, 3]);
    }
}
