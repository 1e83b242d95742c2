//! The bytes of a site that is verified: from a folder, or over HTTP from an address.

use super::Failure;
use crate::site::verify::{Fetch, FetchError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use ureq::http::Uri;

/// The largest file that is read, in bytes.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;
/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// Redirects that are followed, all on the same host.
const MOST_REDIRECTS: usize = 4;

/// Opens a site by what somebody wrote: an address, or the path of a folder from `here`.
pub(super) fn open(target: &str, here: &Path) -> Result<Box<dyn Fetch>, Failure> {
    if !target.starts_with("http://") && !target.starts_with("https://") {
        let root = here.join(target);
        let is_folder = std::fs::metadata(&root).map(|it| it.is_dir());
        return match is_folder {
            Ok(true) => Ok(Box::new(Folder { root, name: target.to_owned() })),
            Ok(false) => Err(Failure::Disk(format!("{target} is not a folder"))),
            Err(error) => Err(Failure::Disk(format!("cannot read {target}: {error}"))),
        };
    }
    let base = target.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let address: Uri = match base.parse() {
        Ok(address) => address,
        Err(error) => return Err(Failure::Usage(format!("{target}: {error}"))),
    };
    let mut config = ureq::Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent(crate::site::pages::GENERATOR);
    if is_loopback(&address) {
        config = config.proxy(None);
    }
    Ok(Box::new(Web { agent: config.build().into(), base: base.to_owned() }))
}

fn is_loopback(address: &Uri) -> bool {
    let host = address.host().unwrap_or_default().trim_matches(['[', ']']);
    let ip = host.parse::<std::net::IpAddr>();
    host == "localhost" || ip.is_ok_and(|it| it.is_loopback())
}

/// A built site on disk.
struct Folder {
    root: PathBuf,
    /// As it was written on the command line.
    name: String,
}

impl Folder {
    fn file(address: &str) -> String {
        let path = address.trim_start_matches('/');
        if address.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }
}

impl Fetch for Folder {
    fn get(&self, address: &str) -> Result<Option<Vec<u8>>, FetchError> {
        let path = self.root.join(Self::file(address));
        let refused =
            |error: io::Error| FetchError(format!("cannot read {}: {error}", path.display()));
        match std::fs::metadata(&path) {
            Ok(known) if known.len() > LARGEST_FILE => {
                Err(refused(io::Error::other("the file is too large")))
            }
            Ok(known) if known.is_file() => std::fs::read(&path).map(Some).map_err(refused),
            Ok(_) => Ok(None),
            Err(error) if is_nothing(&error) => Ok(None),
            Err(error) => Err(refused(error)),
        }
    }

    fn name(&self, address: &str) -> String {
        let name = self.name.trim_end_matches('/');
        if address == "/" { name.to_owned() } else { format!("{name}/{}", Self::file(address)) }
    }

    fn folders(&self) -> Result<Option<Vec<String>>, FetchError> {
        let refused =
            |error: io::Error| FetchError(format!("cannot read {}: {error}", self.root.display()));
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.root).map_err(refused)? {
            let entry = entry.map_err(refused)?;
            if entry.path().is_dir() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(Some(names))
    }
}

/// A site in storage.
#[cfg(feature = "s3")]
pub(super) struct Stored {
    pub(super) store: Box<dyn crate::deploy::store::Store>,
}

#[cfg(feature = "s3")]
impl Fetch for Stored {
    fn get(&self, address: &str) -> Result<Option<Vec<u8>>, FetchError> {
        let got = self.store.get(&Folder::file(address));
        got.map(|it| it.map(|it| it.bytes)).map_err(|it| FetchError(super::chain(&it)))
    }

    fn name(&self, address: &str) -> String {
        self.store.name(&Folder::file(address))
    }

    fn folders(&self) -> Result<Option<Vec<String>>, FetchError> {
        Ok(None)
    }
}

fn is_nothing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// A site that is served.
struct Web {
    agent: ureq::Agent,
    /// The address of its root, without a last `/`.
    base: String,
}

impl Fetch for Web {
    fn get(&self, address: &str) -> Result<Option<Vec<u8>>, FetchError> {
        let mut wanted = self.name(address);
        for _ in 0..=MOST_REDIRECTS {
            let refused = |error: ureq::Error| FetchError(format!("cannot read {wanted}: {error}"));
            let mut answer = self.agent.get(&wanted).call().map_err(refused)?;
            let status = answer.status();
            if status.is_success() {
                let body = answer.body_mut().with_config().limit(LARGEST_FILE);
                return body.read_to_vec().map(Some).map_err(refused);
            }
            if [404, 410].contains(&status.as_u16()) {
                return Ok(None);
            }
            let location = answer.headers().get("location").and_then(|it| it.to_str().ok());
            let Some(location) = location.filter(|_| status.is_redirection()) else {
                return Err(FetchError(format!("cannot read {wanted}: {status}")));
            };
            wanted = followed(&wanted, location)?;
        }
        Err(FetchError(format!("cannot read {wanted}: too many redirects")))
    }

    fn name(&self, address: &str) -> String {
        format!("{}{address}", self.base)
    }

    fn folders(&self) -> Result<Option<Vec<String>>, FetchError> {
        Ok(None)
    }
}

/// Where a redirect leads, if it stays on its host: another host is another site.
fn followed(from: &str, location: &str) -> Result<String, FetchError> {
    let refused = || FetchError(format!("{from} leads to {location}"));
    let old: Uri = from.parse().map_err(|_| refused())?;
    let authority = old.authority().map(ToString::to_string).unwrap_or_default();
    let scheme = old.scheme_str().unwrap_or("http");
    let to = match location.split('#').next().unwrap_or_default() {
        it if it.starts_with("http://") || it.starts_with("https://") => it.to_owned(),
        it if it.starts_with("//") => format!("{scheme}:{it}"),
        it if it.starts_with('/') => format!("{scheme}://{authority}{it}"),
        it => {
            let folder = from.rfind('/').map_or(from, |at| &from[..=at]);
            format!("{folder}{it}")
        }
    };
    let new: Uri = to.parse().map_err(|_| refused())?;
    let is_same = new.host() == old.host()
        && (new.port_u16() == old.port_u16() || new.scheme_str() == Some("https"))
        && !(scheme == "https" && new.scheme_str() != Some("https"));
    if is_same { Ok(to) } else { Err(refused()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_stay_on_their_host() {
        let to = |location| followed("http://a.kr:8080/x/y", location).ok();
        assert_eq!(to("/z/").as_deref(), Some("http://a.kr:8080/z/"));
        assert_eq!(to("y/").as_deref(), Some("http://a.kr:8080/x/y/"));
        assert_eq!(to("https://a.kr/x/y").as_deref(), Some("https://a.kr/x/y"));
        assert_eq!(to("http://b.kr/x/y"), None);
        assert_eq!(to("//b.kr/"), None);
        assert_eq!(to("http://a.kr:9090/x/y"), None);
        assert!(followed("https://a.kr/", "http://a.kr/").is_err(), "nor to less safety");
    }
}
