//! `gongji deploy` to S3-compatible storage: the whole site, or a share of it.

use super::{Job, Outcome, access};
use crate::cli::{Failure, fetch};
use crate::deploy::content::Content;
use crate::deploy::s3::S3;
use crate::deploy::store::Store;
use crate::deploy::{DeployError, Options, apply, shards};
use crate::diag::{Diagnostic, Findings, Place};
use crate::project::Bucket;
use crate::render::Theme;
use crate::site::{generation, index};

impl Job<'_> {
    /// Deploys to a bucket.
    pub(super) fn bucket(
        &self,
        bucket: &Bucket,
        options: &Options<'_>,
    ) -> Result<Outcome, Failure> {
        let access = access::access(options.patience, options.jobs)?;
        if !access.is_any() {
            let found = Diagnostic::error("deploy_no_credentials").arg("name", &bucket.name);
            let found = found.at(Place::whole("content/site.yaml"));
            return Err(Failure::Findings([found].into_iter().collect()));
        }
        let store = S3::open(bucket, &access).map_err(DeployError::from)?;
        let base = &self.project.config.base_path;
        let fit = |it: Content| it.without_files_for_hosts().with_redirect_pages(base);
        let content = fit(Content::of(&self.built));
        let done = match self.built.shard {
            None => apply::deploy(&content, &store, options)?,
            Some(shard) => {
                let theme = self.theme()?;
                let make = |clinics: &[_]| {
                    let pages = index(self.project, &theme, self.built.day, clinics)?;
                    Ok(fit(Content::of_pages(pages)))
                };
                let generation = self.built.generation.as_str();
                let share = shards::ShareOf { shard, generation, content: &content, index: &make };
                shards::deploy_share(&share, &store, options)?
            }
        };
        let fetch = match &self.target.url {
            Some(_) => self.fetch(None)?,
            None => Box::new(fetch::Stored { store: Box::new(store) as Box<dyn Store> }),
        };
        Ok((done, Findings::new(), fetch))
    }

    /// The theme that the share was built with.
    fn theme(&self) -> Result<Theme, Failure> {
        let mut findings = Findings::new();
        let theme = Theme::load(&self.project.folder, &self.project.config.theme, &mut findings)?;
        let Some(theme) = theme.filter(|_| !findings.has_errors()) else {
            return Err(Failure::Findings(findings));
        };
        let day = self.built.day.to_string();
        if generation(self.project, &theme, &day) != self.built.generation {
            let found = Diagnostic::error("deploy_other_generation");
            let found = found.at(Place::whole(self.built.root.display().to_string()));
            return Err(Failure::Findings([found].into_iter().collect()));
        }
        Ok(theme)
    }
}
