//! How files of the site are sent, whoever sends them: their types, how long they may be kept, and
//! the headers that every answer has. `serve`, `deploy` and `_headers` all say it from here.

/// How long a browser may keep a file without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Keep {
    /// For good: its name has the digest of its bytes.
    Forever,
    /// Each use asks whether it changed.
    Revalidated,
}

impl Keep {
    /// The value of `Cache-Control`.
    pub fn cache_control(self) -> &'static str {
        match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Revalidated => "no-cache",
        }
    }
}

/// How a file is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Delivery {
    /// Its `Content-Type`.
    pub content_type: &'static str,
    /// How long it may be kept.
    pub keep: Keep,
    /// Whether pages of other origins may read it: the banner on a clinic's own site does.
    pub is_shared: bool,
}

/// Headers of every answer. The policy for content allows nothing inline and nothing from elsewhere.
pub const SECURITY: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

/// Headers of what pages of other origins may read, over those of [`SECURITY`].
pub const SHARED: &[(&str, &str)] =
    &[("cross-origin-resource-policy", "cross-origin"), ("access-control-allow-origin", "*")];

/// The types of files by how their names end, the longer endings first.
const TYPES: &[(&str, &str)] = &[
    ("/feed.xml", "application/atom+xml; charset=utf-8"),
    ("/feed.json", "application/feed+json; charset=utf-8"),
    (".html", "text/html; charset=utf-8"),
    (".css", "text/css; charset=utf-8"),
    (".js", "text/javascript; charset=utf-8"),
    (".json", "application/json; charset=utf-8"),
    (".jsonl", "application/jsonl; charset=utf-8"),
    (".xml", "application/xml; charset=utf-8"),
    (".txt", "text/plain; charset=utf-8"),
    (".md", "text/markdown; charset=utf-8"),
    (".ics", "text/calendar; charset=utf-8"),
    (".svg", "image/svg+xml"),
    (".png", "image/png"),
    (".jpg", "image/jpeg"),
    (".webp", "image/webp"),
    (".avif", "image/avif"),
    (".ico", "image/vnd.microsoft.icon"),
    (".woff2", "font/woff2"),
    (".webmanifest", "application/manifest+json"),
    (".pdf", "application/pdf"),
];

/// How a file is sent, by its path in the output.
pub fn delivery(file: &str) -> Delivery {
    let known = TYPES.iter().find(|(ending, _)| file.ends_with(ending));
    let is_asset = file.starts_with("assets/");
    let mut parts = file.split('/').skip(1);
    let is_shared = matches!(
        (parts.next(), parts.next()),
        (Some("upcoming.json" | "banner.js"), None) if !is_asset
    );
    Delivery {
        content_type: known.map_or("application/octet-stream", |(_, it)| it),
        keep: if is_asset { Keep::Forever } else { Keep::Revalidated },
        is_shared,
    }
}

/// A header's name as people write it: `X-Content-Type-Options`.
pub(super) fn title_case(name: &str) -> String {
    let word = |it: &str| {
        let (first, rest) = it.split_at(it.len().min(1));
        first.to_uppercase() + rest
    };
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_sent_by_what_they_are() {
        let check = |file: &str, content_type: &str, keep: Keep, is_shared: bool| {
            let found = delivery(file);
            assert!(found.content_type.starts_with(content_type), "{file}: {found:?}");
            assert_eq!((found.keep, found.is_shared), (keep, is_shared), "{file}");
        };
        use Keep::{Forever, Revalidated};
        check("index.html", "text/html", Revalidated, false);
        check("assets/gongji.0a1b2c.css", "text/css", Forever, false);
        check("medius/upcoming.json", "application/json", Revalidated, true);
        check("medius/banner.js", "text/javascript", Revalidated, true);
        check("assets/banner.js", "text/javascript", Forever, false);
        check("medius/en/privacy/feed.xml", "application/atom+xml", Revalidated, false);
        check("medius/en/privacy/feed.json", "application/feed+json", Revalidated, false);
        check("sitemap.xml", "application/xml", Revalidated, false);
        check("medius/ledger.jsonl", "application/jsonl", Revalidated, false);
        check("CNAME", "application/octet-stream", Revalidated, false);
    }

    #[test]
    fn names_of_headers_are_written_as_people_do() {
        assert_eq!(title_case("x-content-type-options"), "X-Content-Type-Options");
    }
}
