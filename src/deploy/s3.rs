//! [`S3`]: a bucket of S3-compatible storage as a store. Nothing it says has a key or a secret in it.

use super::store::{Listed, Sent, Store, StoreError, Stored, Tag};
use super::transport::Transport;
use crate::project::Bucket;
use object_store::aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey};
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, BackoffConfig, Error, ObjectStore, ObjectStoreExt, PutMode, PutOptions,
    PutPayload, PutResult, RetryConfig, UpdateVersion,
};
use std::fmt;
use std::time::Duration;

/// The region that storage which knows none is addressed by.
const REGION: &str = "us-east-1";
/// How often a request is sent again.
const RETRIES: usize = 8;

/// How to get in, from the environment and the usual files: the settings of `object_store` by
/// their names, such as `aws_access_key_id`. It does not show itself.
#[derive(Clone, Default)]
pub struct Access {
    /// Name and value.
    pub settings: Vec<(String, String)>,
    /// Certificates of the authorities to trust, in PEM, instead of the usual ones.
    pub authorities: Option<Vec<u8>>,
    /// How long one request may take.
    pub patience: Duration,
    /// How many requests run at the same time.
    pub jobs: usize,
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Access")
    }
}

impl Access {
    fn value(&self, name: &str) -> Option<&str> {
        let known = self.settings.iter().rev().find(|(it, _)| it == name);
        known.map(|it| it.1.as_str()).filter(|it| !it.is_empty())
    }

    /// Whether there is any way to get in.
    pub fn is_any(&self) -> bool {
        let ways = [
            "aws_access_key_id",
            "aws_web_identity_token_file",
            "aws_container_credentials_relative_uri",
            "aws_container_credentials_full_uri",
            "aws_metadata_endpoint",
        ];
        ways.iter().any(|it| self.value(it).is_some())
    }
}

/// A bucket.
pub struct S3 {
    store: AmazonS3,
    runtime: tokio::runtime::Runtime,
    bucket: String,
    prefix: String,
    hidden: Vec<String>,
}

impl fmt::Debug for S3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("S3").field("bucket", &self.bucket).finish_non_exhaustive()
    }
}

impl S3 {
    /// Opens a bucket; nothing is asked of it yet.
    ///
    /// # Errors
    /// If the settings make no sense.
    pub fn open(bucket: &Bucket, access: &Access) -> Result<Self, StoreError> {
        let hidden = ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"];
        let hidden: Vec<String> =
            hidden.iter().filter_map(|it| access.value(it)).map(str::to_owned).collect();
        let what = || format!("cannot open the bucket {}", bucket.name);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_time()
            .build()
            .map_err(|it| StoreError::lasting(what(), it))?;
        let endpoint = bucket.endpoint.as_deref().or_else(|| access.value("aws_endpoint_url_s3"));
        let endpoint = endpoint.or_else(|| access.value("aws_endpoint_url"));
        let region = bucket.region.as_deref().or_else(|| access.value("aws_region"));
        let region = region.or_else(|| access.value("aws_default_region")).unwrap_or(REGION);
        let is_here = endpoint.is_some_and(is_loopback);
        let authorities = access.authorities.as_deref();
        let transport = Transport::new(access.patience, access.jobs, authorities, is_here)
            .map_err(|it| StoreError::lasting(what(), it))?;
        let mut builder = AmazonS3Builder::new();
        for (name, value) in &access.settings {
            if let Ok(key) = name.parse::<AmazonS3ConfigKey>() {
                builder = builder.with_config(key, value);
            }
        }
        builder = builder
            .with_bucket_name(&bucket.name)
            .with_region(region)
            .with_retry(retries())
            // Every storage knows how to take away one file.
            .with_disable_bulk_delete(true)
            .with_http_connector(transport);
        if let Some(endpoint) = endpoint {
            let is_plain = endpoint.starts_with("http://");
            builder = builder.with_endpoint(endpoint).with_allow_http(is_plain);
        }
        let store =
            builder.build().map_err(|it| StoreError::lasting(what(), shown(&it, &hidden)))?;
        let (bucket, prefix) = (bucket.name.clone(), bucket.prefix.clone());
        Ok(Self { store, runtime, bucket, prefix, hidden })
    }

    fn path(&self, key: &str) -> Result<Path, StoreError> {
        let key = format!("{}/{key}", self.prefix);
        let key = key.trim_matches('/');
        Path::parse(key).map_err(|it| StoreError::lasting(format!("cannot use the key {key}"), it))
    }

    fn failed(&self, what: &str, key: &str) -> impl FnOnce(Error) -> StoreError {
        let what = format!("cannot {what} {}", self.name(key));
        move |error| {
            let said = shown(&error, &self.hidden);
            match error {
                Error::Unauthenticated { .. } | Error::PermissionDenied { .. } => {
                    let said = "the storage refused: the access key, the secret or the rights of \
                                the key do not fit";
                    StoreError::lasting(what, said)
                }
                Error::NotFound { .. } => {
                    StoreError::lasting(what, "there is no such bucket or key")
                }
                Error::NotImplemented { .. } | Error::NotSupported { .. } => {
                    StoreError::lasting(what, said)
                }
                _ => StoreError::passing(what, said),
            }
        }
    }

    fn put_as(
        &self,
        key: &str,
        bytes: Vec<u8>,
        options: PutOptions,
    ) -> Result<Written, StoreError> {
        let path = self.path(key)?;
        let put = self.store.put_opts(&path, PutPayload::from(bytes), options);
        match self.runtime.block_on(put) {
            Ok(written) => Ok(Written::Done(written)),
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => Ok(Written::Refused),
            Err(error) => Err(self.failed("write", key)(error)),
        }
    }

    fn put_if(&self, key: &str, bytes: Vec<u8>, mode: PutMode) -> Result<Option<Tag>, StoreError> {
        let attributes = attributes(Sent::own());
        let options = PutOptions { mode, attributes, ..PutOptions::default() };
        match self.put_as(key, bytes, options)? {
            Written::Refused => Ok(None),
            Written::Done(it) => Ok(Some(Tag(it.e_tag.unwrap_or_default()))),
        }
    }
}

enum Written {
    Done(PutResult),
    Refused,
}

fn attributes(sent: Sent) -> Attributes {
    [(Attribute::ContentType, sent.content_type), (Attribute::CacheControl, sent.cache_control)]
        .into_iter()
        .collect()
}

fn retries() -> RetryConfig {
    RetryConfig {
        backoff: BackoffConfig {
            init_backoff: Duration::from_millis(100),
            max_backoff: Duration::from_secs(15),
            base: 2.0,
        },
        max_retries: RETRIES,
        // A signature holds for a quarter of an hour.
        retry_timeout: Duration::from_secs(300),
    }
}

fn is_loopback(endpoint: &str) -> bool {
    let host = endpoint.split_once("://").map_or(endpoint, |it| it.1);
    let host = host.split('/').next().unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |it| it.0).trim_matches(['[', ']']);
    name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback())
}

/// What the storage said, without what must not be seen.
fn shown(error: &Error, hidden: &[String]) -> String {
    let mut text = error.to_string();
    for it in hidden {
        text = text.replace(it.as_str(), "…");
    }
    // Storage answers with what it would have signed; the first lines say what is wrong.
    if let Some(at) = text.find("<StringToSign>") {
        text.truncate(at);
    }
    text
}

impl Store for S3 {
    fn get(&self, key: &str) -> Result<Option<Stored>, StoreError> {
        let path = self.path(key)?;
        let got = self.runtime.block_on(async {
            let got = self.store.get(&path).await?;
            let tag = Tag(got.meta.e_tag.clone().unwrap_or_default());
            Ok(Stored { bytes: got.bytes().await?.to_vec(), tag })
        });
        match got {
            Ok(it) => Ok(Some(it)),
            // Without a bucket every key is missing; what is written next says so.
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(self.failed("read", key)(error)),
        }
    }

    fn put(&self, key: &str, bytes: Vec<u8>, sent: Sent) -> Result<(), StoreError> {
        let attributes = attributes(sent);
        let options = PutOptions { attributes, ..PutOptions::default() };
        self.put_as(key, bytes, options).map(|_| ())
    }

    fn create(&self, key: &str, bytes: Vec<u8>) -> Result<Option<Tag>, StoreError> {
        self.put_if(key, bytes, PutMode::Create)
    }

    fn replace(&self, key: &str, bytes: Vec<u8>, tag: &Tag) -> Result<Option<Tag>, StoreError> {
        let version = UpdateVersion { e_tag: Some(tag.0.clone()), version: None };
        self.put_if(key, bytes, PutMode::Update(version))
    }

    fn delete(&self, key: &str) -> Result<(), StoreError> {
        let path = self.path(key)?;
        match self.runtime.block_on(self.store.delete(&path)) {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(self.failed("remove", key)(error)),
        }
    }

    fn list(&self, folder: &str) -> Result<Vec<Listed>, StoreError> {
        let path = self.path(folder)?;
        let listed = self.runtime.block_on(self.store.list_with_delimiter(Some(&path)));
        let listed = listed.map_err(self.failed("list", folder))?;
        let own = listed.objects.into_iter().filter_map(|it| {
            let name = it.location.filename()?.to_owned();
            Some(Listed { key: format!("{folder}{name}"), at: it.last_modified.timestamp() })
        });
        let mut own: Vec<Listed> = own.collect();
        own.sort_by(|a, b| a.key.cmp(&b.key));
        Ok(own)
    }

    fn name(&self, key: &str) -> String {
        let key = format!("{}/{key}", self.prefix);
        format!("s3://{}/{}", self.bucket, key.trim_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_secrets_are_never_shown() {
        let settings = ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"];
        let settings = settings.map(|it| (it.to_owned(), format!("VALUE-OF-{it}")));
        let access = Access { settings: settings.to_vec(), ..Access::default() };
        assert!(!format!("{access:?}").contains("VALUE"));
        let hidden: Vec<String> = settings.iter().map(|it| it.1.clone()).collect();
        let error = Error::Generic {
            store: "S3",
            source: "no: VALUE-OF-aws_access_key_id <StringToSign>AWS4".into(),
        };
        let said = shown(&error, &hidden);
        assert!(said.contains("no: … ") && !said.contains("AWS4"), "{said}");
    }

    #[test]
    fn only_this_machine_is_asked_without_a_proxy() {
        for here in ["http://127.0.0.1:9000", "http://localhost", "http://[::1]:9000/x"] {
            assert!(is_loopback(here), "{here}");
        }
        for there in ["https://s3.example:9000", "https://localhost.example", "http://10.0.0.1"] {
            assert!(!is_loopback(there), "{there}");
        }
    }
}
