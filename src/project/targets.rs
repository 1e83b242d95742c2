//! Where the site is put: `deploy` in `content/site.yaml`, one named target a line.

use crate::diag::{Diagnostic, Findings, Place};
use crate::fact::{Slug, Web};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// Releases that a directory keeps, unless it says otherwise.
const KEEP: u32 = 3;

/// A target as it is written: one of `directory`, `s3`, `github_pages`, `netlify` and
/// `cloudflare_pages`, and what goes with it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TargetForm {
    /// A folder on this machine. The web server shows `current` in it, a link that is changed in
    /// one step.
    #[serde(default)]
    directory: Option<String>,
    /// With `directory`: how many releases stay there, the shown one among them. 3 if it is left
    /// out.
    #[serde(default)]
    keep: Option<u32>,
    /// The name of a bucket in S3-compatible storage.
    #[serde(default)]
    s3: Option<String>,
    /// With `s3`: the address of the storage, if it is not Amazon's.
    #[serde(default)]
    endpoint: Option<Web>,
    /// With `s3`: the region, such as `ap-northeast-2`.
    #[serde(default)]
    region: Option<String>,
    /// With `s3`: the folder in the bucket.
    #[serde(default)]
    prefix: Option<String>,
    /// A folder for GitHub Pages.
    #[serde(default)]
    github_pages: Option<String>,
    /// A folder for Netlify.
    #[serde(default)]
    netlify: Option<String>,
    /// A folder for Cloudflare Pages.
    #[serde(default)]
    cloudflare_pages: Option<String>,
    /// Where visitors see what was put there, for `gongji deploy --verify`. The target itself is
    /// read if it is left out.
    #[serde(default)]
    url: Option<Web>,
}

/// Where the site is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: TargetKind,
    /// Where visitors see it.
    pub url: Option<String>,
}

/// What a target is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TargetKind {
    /// A folder with releases, and a link to the one that is shown.
    Directory {
        /// The folder.
        path: String,
        /// How many releases stay.
        keep: usize,
    },
    /// S3-compatible storage.
    S3(Bucket),
    /// A folder that somebody hands to a host.
    Prepared {
        /// The host.
        host: Host,
        /// The folder.
        path: String,
    },
}

/// A bucket of S3-compatible storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// The address of the storage, if it is not Amazon's.
    pub endpoint: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The folder in the bucket, without slashes at its ends; may be empty.
    pub prefix: String,
}

/// A host of static sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// GitHub Pages.
    GitHubPages,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    CloudflarePages,
}

impl Host {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::GitHubPages => "GitHub Pages",
            Self::Netlify => "Netlify",
            Self::CloudflarePages => "Cloudflare Pages",
        }
    }
}

/// Targets as they are meant.
pub(super) fn targets(
    forms: IndexMap<Slug, TargetForm>,
    place: &dyn Fn(&str) -> Place,
    findings: &mut Findings,
) -> Vec<Target> {
    let mut targets = Vec::new();
    for (name, form) in forms {
        match target(name.as_str(), form) {
            Ok(target) => targets.push(target),
            Err(found) => findings.push(found.arg("name", name.as_str()).at(place(name.as_str()))),
        }
    }
    targets
}

fn target(name: &str, form: TargetForm) -> Result<Target, Box<Diagnostic>> {
    let TargetForm {
        directory,
        keep,
        s3,
        endpoint,
        region,
        prefix,
        github_pages,
        netlify,
        cloudflare_pages,
        url,
    } = form;
    let with_s3 = [
        ("endpoint", endpoint.is_some()),
        ("region", region.is_some()),
        ("prefix", prefix.is_some()),
    ];
    let prepared = |host, path| TargetKind::Prepared { host, path };
    let keep_of = usize::try_from(keep.unwrap_or(KEEP)).unwrap_or(usize::MAX).max(1);
    let has_s3 = s3.is_some();
    let has_directory = directory.is_some();
    let bucket = |name| {
        let prefix = prefix.unwrap_or_default().trim_matches('/').to_owned();
        let endpoint = endpoint.map(|it| it.as_str().trim_end_matches('/').to_owned());
        TargetKind::S3(Bucket { name, endpoint, region, prefix })
    };
    let kinds = [
        directory.map(|path| TargetKind::Directory { path, keep: keep_of }),
        s3.map(bucket),
        github_pages.map(|it| prepared(Host::GitHubPages, it)),
        netlify.map(|it| prepared(Host::Netlify, it)),
        cloudflare_pages.map(|it| prepared(Host::CloudflarePages, it)),
    ];
    let mut kinds = kinds.into_iter().flatten();
    let (Some(kind), None) = (kinds.next(), kinds.next()) else {
        return Err(Box::new(Diagnostic::error("deploy_target_kind")));
    };
    let misplaced = with_s3.into_iter().find(|(_, is_there)| *is_there && !has_s3);
    let misplaced = misplaced.map(|(it, _)| (it, "s3"));
    let keeps = (keep.is_some() && !has_directory).then_some(("keep", "directory"));
    if let Some((value, near)) = misplaced.or(keeps) {
        let found = Diagnostic::error("deploy_target_option");
        return Err(Box::new(found.arg("value", value).arg("near", near)));
    }
    check(&kind)?;
    let url = url.map(|it| it.as_str().trim_end_matches('/').to_owned());
    Ok(Target { name: name.to_owned(), kind, url })
}

/// What the storage would refuse in other words, or a folder that cannot be meant.
fn check(kind: &TargetKind) -> Result<(), Box<Diagnostic>> {
    let (value, fits) = match kind {
        TargetKind::Directory { path, .. } | TargetKind::Prepared { path, .. } => {
            (path, !path.trim().is_empty() && !path.contains('\0'))
        }
        TargetKind::S3(it) => {
            let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
            let is_name = (3..=63).contains(&it.name.len()) && it.name.chars().all(fits);
            let parts = it.prefix.split('/').filter(|_| !it.prefix.is_empty());
            let mut parts = parts.map(|part| {
                !part.is_empty() && part != "." && part != ".." && part.chars().all(fits)
            });
            match (is_name, parts.all(|it| it)) {
                (true, fits) => (&it.prefix, fits),
                (false, _) => (&it.name, false),
            }
        }
    };
    let found = || Diagnostic::error("deploy_target_name").arg("value", value);
    if fits { Ok(()) } else { Err(Box::new(found())) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceFile;
    use crate::source::yaml;

    fn read(text: &str) -> Result<Vec<Target>, Vec<String>> {
        let file = SourceFile::new("site.yaml", text);
        let mut findings = Findings::new();
        let node = yaml::parse(&file, &mut findings).unwrap();
        let (form, _) = yaml::read::<IndexMap<Slug, TargetForm>>(&file, node, &mut findings);
        let targets =
            targets(form.unwrap_or_default(), &|_| Place::new(&file, 0..1), &mut findings);
        let codes: Vec<String> = findings.iter().map(|it| it.code.to_owned()).collect();
        if codes.is_empty() { Ok(targets) } else { Err(codes) }
    }

    #[test]
    fn a_target_is_one_thing_and_has_what_goes_with_it() {
        let targets = read(
            "live: { directory: /srv/www }\n\
             bucket: { s3: my-bucket, endpoint: \"https://s3.example/\", prefix: /a/b/ }\n\
             pages: { github_pages: out }\n",
        )
        .unwrap();
        assert_eq!(targets[0].kind, TargetKind::Directory { path: "/srv/www".into(), keep: 3 });
        let TargetKind::S3(bucket) = &targets[1].kind else { panic!("{targets:?}") };
        assert_eq!(bucket.endpoint.as_deref(), Some("https://s3.example"));
        assert_eq!(bucket.prefix, "a/b");
        let pages = TargetKind::Prepared { host: Host::GitHubPages, path: "out".into() };
        assert_eq!(targets[2].kind, pages);
        let refused = |text: &str, code: &str| {
            assert_eq!(read(text), Err(vec![code.to_owned()]), "{text}");
        };
        refused("a: { url: \"https://a.kr\" }\n", "deploy_target_kind");
        refused("a: { directory: x, s3: my-bucket }\n", "deploy_target_kind");
        refused("a: { directory: x, region: kr }\n", "deploy_target_option");
        refused("a: { netlify: x, keep: 2 }\n", "deploy_target_option");
        refused("a: { s3: \"my bucket\" }\n", "deploy_target_name");
        refused("a: { s3: my-bucket, prefix: \"a/../b\" }\n", "deploy_target_name");
        refused("a: { directory: \"\" }\n", "deploy_target_name");
        refused("a: { directry: x }\n", "unknown_key");
    }
}
