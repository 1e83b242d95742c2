//! Encrypted connections, over HTTP/1.1 and HTTP/2, and a certificate that is renewed.

use super::client::Host;
use super::{PAGE, PAGE_FILE, wait_for};
use crate::site_test::SiteTest;
use hyper::Request;
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

const NAME: &str = "policies.example";

/// Puts a new certificate beside the site, and returns it.
fn renew(site: &SiteTest) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed([NAME.to_owned()]).expect("it is made");
    site.file("key.pem", made.signing_key.serialize_pem());
    site.file("cert.pem", made.cert.pem());
    made.cert.der().clone()
}

fn block<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("the system gives one").block_on(work)
}

async fn connect(
    address: SocketAddr,
    trusted: &CertificateDer<'static>,
    protocols: &[&[u8]],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(trusted.clone()).expect("it is a certificate");
    let provider = Arc::new(crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("they are known")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = protocols.iter().map(|it| it.to_vec()).collect();
    let stream = TcpStream::connect(address).await?;
    let name = ServerName::try_from(NAME).expect("it is a name");
    TlsConnector::from(Arc::new(config)).connect(name, stream).await
}

/// The status, the headers and the body of a page over HTTP/2.
async fn over_http2(
    stream: TlsStream<TcpStream>,
    target: &str,
) -> (u16, hyper::HeaderMap, Vec<u8>) {
    use http_body_util::{BodyExt, Empty};
    let io = TokioIo::new(stream);
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), io).await.expect("HTTP/2");
    tokio::spawn(connection);
    let request = Request::get(format!("https://{NAME}{target}"));
    let request = request.body(Empty::<hyper::body::Bytes>::new()).expect("it is a request");
    let answer = sender.send_request(request).await.expect("an answer");
    let (parts, body) = answer.into_parts();
    let body = body.collect().await.expect("a body").to_bytes().to_vec();
    (parts.status.as_u16(), parts.headers, body)
}

#[test]
fn pages_are_encrypted_over_both_versions_of_http() {
    let site = SiteTest::sealed();
    let trusted = renew(&site);
    let host = Host::start(&site, &["--tls-certificate", "cert.pem", "--tls-key", "key.pem"]);
    block(async {
        let stream = connect(host.address, &trusted, &[b"h2", b"http/1.1"]).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
        let (status, headers, body) = over_http2(stream, PAGE).await;
        assert_eq!((status, body), (200, site.read(PAGE_FILE).into_bytes()));
        for name in ["strict-transport-security", "content-security-policy", "etag", "vary"] {
            assert!(headers.contains_key(name), "{name}");
        }
        let stream = connect(host.address, &trusted, &[b"h2"]).await.unwrap();
        let (status, headers, _) = over_http2(stream, "/nothing").await;
        assert_eq!(status, 404);
        assert!(headers.contains_key("strict-transport-security"));
        let stream = connect(host.address, &trusted, &[b"http/1.1"]).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    });
    // Who speaks without encryption gets no page, and harms nobody.
    let plain = host.raw(format!("GET {PAGE} HTTP/1.1\r\nHost: a\r\n\r\n").as_bytes());
    assert!(!plain.starts_with(b"HTTP/1.1 200"));
}

#[test]
fn a_renewed_certificate_is_used_and_an_unfit_one_is_not() {
    let site = SiteTest::sealed();
    let old = renew(&site);
    let mut host = Host::start(&site, &["--tls-certificate", "cert.pem", "--tls-key", "key.pem"]);
    let works = |host: &Host, trusted: &CertificateDer<'static>| {
        block(connect(host.address, trusted, &[b"http/1.1"])).is_ok()
    };
    assert!(works(&host, &old));
    site.file("cert.pem", "-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n");
    assert_eq!(host.event("certificate")["is_new"], false);
    assert!(works(&host, &old));
    let new = renew(&site);
    wait_for(|| works(&host, &new));
    assert!(!works(&host, &old));
}

#[test]
fn who_comes_without_encryption_is_sent_to_the_encrypted_address() {
    let site = SiteTest::sealed();
    renew(&site);
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let args = ["--tls-certificate", "cert.pem", "--tls-key", "key.pem", "--redirect-from"];
    let mut host = Host::start(&site, &[&args[..], &[&free.to_string()]].concat());
    host.address = free;
    let settings = site.read("content/site.yaml");
    let main = settings.split("https://").nth(1).unwrap().split(['/', '\n', ' ']).next().unwrap();
    for name in [main, "evil.example"] {
        let answer = host.ask("GET", "/ko/?a=b", &format!("Host: {name}\r\n"));
        let expected = format!("https://{main}/ko/?a=b");
        assert_eq!((answer.status, answer.header("location")), (308, Some(expected.as_str())));
    }
}

#[test]
fn a_key_that_is_not_the_certificates_is_told_at_the_start() {
    let site = SiteTest::sealed();
    renew(&site);
    let key = site.read("key.pem");
    renew(&site);
    site.file("key.pem", key.clone());
    let run = site.run(&[
        "serve",
        "--production",
        "--port",
        "0",
        "--tls-certificate",
        "cert.pem",
        "--tls-key",
        "key.pem",
    ]);
    assert_eq!(run.code, 3, "{run:#?}");
    assert!(run.stderr.contains("cert.pem"), "{run:#?}");
    assert!(!run.stderr.contains(key.lines().nth(1).unwrap()), "the key is never printed");
}
