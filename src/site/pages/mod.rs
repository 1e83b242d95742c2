//! Routes to bytes: what each kind of page says, given to the theme.

mod channel;
mod clinic;
mod compare;
mod directory;
mod history;
mod notice;
mod policy;

pub use channel::{Form, NotSent, Sent};
pub use clinic::ClinicPages;

use crate::date::KnownDate;
use crate::diag::Diagnostic;
use crate::l10n::{Catalog, Locale};
use crate::project::{Project, SiteConfig};
use crate::render::Theme;
use crate::render::view::{AlternateView, AssetsView, Html, LinkView, PageView, SiteView};
use indexmap::IndexMap;
use tera::{Context, Value};

/// Program and version, as printed on pages.
pub const GENERATOR: &str = concat!("gongji ", env!("CARGO_PKG_VERSION"));

/// A finished file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its path in the output.
    pub file: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What all pages share: the project, the theme, the day, and labels resolved once a language.
pub struct Site<'p> {
    /// The project.
    pub project: &'p Project,
    /// The theme.
    pub theme: &'p Theme,
    /// The day in the site's time zone.
    pub today: KnownDate,
    assets: Value,
    assets_on_own_host: Value,
    labels: IndexMap<Locale, Labels>,
}

/// Words of the interface in one language.
struct Labels {
    values: Value,
    link_here: String,
}

impl<'p> Site<'p> {
    /// Resolves what all pages share.
    pub fn new(project: &'p Project, theme: &'p Theme, today: KnownDate) -> Self {
        let assets = |base| Value::from_serializable::<AssetsView>(&theme.asset_paths(base));
        let labels = project
            .catalog
            .locales()
            .map(|locale| (locale.clone(), Labels::new(&project.catalog, locale)));
        Self {
            project,
            theme,
            today,
            assets: assets(&project.config.base_path),
            assets_on_own_host: assets(""),
            labels: labels.collect(),
        }
    }

    fn config(&self) -> &'p SiteConfig {
        &self.project.config
    }

    fn catalog(&self) -> &'p Catalog {
        &self.project.catalog
    }

    /// A path on the site as links of pages on the same host write it.
    fn path(&self, address: &str) -> String {
        match self.config().own_place(address) {
            Some((_, rest)) => rest.to_owned(),
            None => format!("{}{address}", self.config().base_path),
        }
    }

    /// A path on the site as links of the directory write it: a clinic may have its own host.
    fn path_from_directory(&self, address: &str) -> String {
        match self.config().own_place(address) {
            Some(_) => self.absolute(address),
            None => self.path(address),
        }
    }

    /// An address with scheme and host.
    fn absolute(&self, address: &str) -> String {
        self.config().absolute(address)
    }

    /// Words of the interface, by their message.
    fn word(&self, locale: &Locale, id: &str) -> String {
        self.catalog().plain(locale, id, None).unwrap_or_default().to_owned()
    }

    fn link_here(&self, locale: &Locale) -> &str {
        self.labels.get(locale).map_or("", |it| &it.link_here)
    }

    /// The context that every page has.
    fn context(&self, locale: &Locale, page: &PageView, site: &SiteView) -> Context {
        let mut context = Context::new();
        context.insert("page", page);
        context.insert("site", site);
        let assets = if site.is_on_own_host { &self.assets_on_own_host } else { &self.assets };
        context.insert_value("assets", assets.clone());
        if let Some(labels) = self.labels.get(locale) {
            context.insert_value("t", labels.values.clone());
        }
        context
    }

    fn page(&self, kind: &'static str, locale: &Locale, title: String) -> PageView {
        PageView {
            kind,
            lang: locale.to_string(),
            dir: locale.direction().name(),
            title,
            description: None,
            canonical: None,
            robots: (self.config().sample || kind == "not-found").then_some("noindex"),
            alternates: Vec::new(),
            links: Vec::new(),
            jsonld: None,
            sample: self.config().sample,
        }
    }

    /// The same page in each language; `address` says where.
    fn alternates(
        &self,
        locales: &[Locale],
        current: Option<&Locale>,
        address: impl Fn(&Locale) -> String,
    ) -> Vec<AlternateView> {
        // Korean is the text that prevails, so it is the one for readers of no listed language.
        let view = |locale: &Locale| {
            let address = address(locale);
            AlternateView {
                lang: locale.to_string(),
                href: self.absolute(&address),
                path: self.path(&address),
                name: locale.autonym().to_owned(),
                current: current == Some(locale),
                default: locale.is_korean(),
            }
        };
        locales.iter().map(view).collect()
    }

    fn render(
        &self,
        template: &str,
        context: &Context,
        file: String,
    ) -> Result<Page, Box<Diagnostic>> {
        let mut bytes = Vec::with_capacity(32 * 1024);
        self.theme.render(template, context, &file, &mut bytes)?;
        Ok(Page { file, bytes })
    }
}

impl Labels {
    fn new(catalog: &Catalog, locale: &Locale) -> Self {
        let label = |id: &str| {
            let name = id.strip_prefix("ui-").unwrap_or(id).replace('-', "_");
            (name, catalog.plain(locale, id, None).unwrap_or_default().to_owned())
        };
        let labels: IndexMap<String, String> = catalog.ids("ui-").map(label).collect();
        let link_here = labels.get("link_here").cloned().unwrap_or_default();
        Self { values: Value::from_serializable(&labels), link_here }
    }
}

fn link(rel: &'static str, href: String) -> LinkView {
    LinkView { rel, href, hreflang: None, media: None }
}

/// JSON that cannot end the `script` it stands in.
fn jsonld(value: &serde_json::Value) -> Html {
    let text = value.to_string().replace('<', "\\u003c").replace('>', "\\u003e");
    Html(text.replace('&', "\\u0026"))
}
