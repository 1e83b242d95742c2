//! Certificates: read from PEM files, and read again when they are renewed.

use super::http::Tls;
use arc_swap::ArcSwap;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;
use tokio_rustls::rustls::{ServerConfig, crypto};

/// The files of a certificate.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The certificate and those that vouch for it, in PEM.
    pub certificate: PathBuf,
    /// Its private key, in PEM.
    pub key: PathBuf,
}

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read, or is not PEM.
    #[error("cannot read {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it. Never the key itself.
        source: rustls_pki_types::pem::Error,
    },
    /// The key does not belong to the certificate, or is of a kind that is not known.
    #[error("cannot use {path}: {source}")]
    Unfit {
        /// The file of the certificate.
        path: PathBuf,
        /// What is wrong with it.
        source: tokio_rustls::rustls::Error,
    },
}

/// A certificate that is read again when its files change.
#[derive(Debug)]
pub(super) struct Certificate {
    files: TlsFiles,
    read: Option<[SystemTime; 2]>,
    /// What connections use from now on.
    pub(super) tls: Tls,
}

impl Certificate {
    pub(super) fn open(files: TlsFiles) -> Result<Self, TlsError> {
        let read = times(&files);
        let tls = Arc::new(ArcSwap::from_pointee(load(&files)?));
        Ok(Self { files, read, tls })
    }

    /// Reads the files again if they changed. While the new ones cannot be used, the old stay.
    /// Whether there are new ones is returned.
    pub(super) fn refresh(&mut self) -> Result<bool, TlsError> {
        let now = times(&self.files);
        if now == self.read {
            return Ok(false);
        }
        self.tls.store(Arc::new(load(&self.files)?));
        self.read = now;
        Ok(true)
    }
}

fn times(files: &TlsFiles) -> Option<[SystemTime; 2]> {
    let time = |it: &Path| fs::metadata(it).and_then(|it| it.modified()).ok();
    Some([time(&files.certificate)?, time(&files.key)?])
}

fn load(files: &TlsFiles) -> Result<ServerConfig, TlsError> {
    let file = |path: &Path| {
        let path = path.to_owned();
        move |source| TlsError::File { path, source }
    };
    let certificates: Vec<CertificateDer<'static>> =
        CertificateDer::pem_file_iter(&files.certificate)
            .and_then(Iterator::collect)
            .map_err(file(&files.certificate))?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(file(&files.key))?;
    let unfit = |source| TlsError::Unfit { path: files.certificate.clone(), source };
    let provider = Arc::new(crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unfit)?
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .map_err(unfit)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
