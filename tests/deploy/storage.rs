//! A real S3 server on this machine, which checks signatures and conditional writes, and fails in
//! the way it is told to: with an error, with silence, or by hanging up, before or after it did
//! what was asked.

use crate::site_test::{Tree, tree};
use gongji::deploy::wire::OWN;
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// The key of the server and its secret.
pub(crate) const KEY: &str = "AKIATESTTESTTESTTEST";
/// The secret.
pub(crate) const SECRET: &str = "secret/Secret+secret/Secret+secret/Secre";
/// The environment that lets the program in.
pub(crate) const ACCESS: &[(&str, &str)] =
    &[("AWS_ACCESS_KEY_ID", KEY), ("AWS_SECRET_ACCESS_KEY", SECRET)];
const BUCKET: &str = "policies-of-clinics";

/// What goes wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// 503, and nothing was done.
    Error,
    /// It was done, and 500 says it was not.
    ErrorAfter,
    /// No answer.
    Silence,
    /// The line breaks, and nothing was done.
    Reset,
    /// It was done, and the line breaks.
    ResetAfter,
    /// There is no such bucket.
    NoBucket,
    /// The answer comes when the test lets it.
    Wait,
}

/// Decides on each request: its number, its method and its key.
type Faults = Box<dyn FnMut(usize, &Method, &str) -> Option<Fault> + Send>;

#[derive(Default)]
struct State {
    faults: Option<Faults>,
    requests: usize,
    /// Headers of the last write of each key.
    written: BTreeMap<String, BTreeMap<String, String>>,
    is_open: bool,
}

/// A server and its one bucket.
pub(crate) struct Storage {
    port: u16,
    root: PathBuf,
    state: Arc<Mutex<State>>,
    _runtime: Runtime,
}

impl Storage {
    /// A server with an empty bucket.
    pub(crate) fn start() -> Self {
        static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let name = format!("storage-{}-{count}", std::process::id());
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(root.join(BUCKET)).expect("the folder for tests can be written");
        let mut service = S3ServiceBuilder::new(FileSystem::new(&root).expect("is a folder"));
        service.set_auth(SimpleAuth::from_single(KEY, SECRET));
        let service = service.build();
        let state = Arc::new(Mutex::new(State::default()));
        let runtime = Runtime::new().expect("a runtime can be made");
        let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0))).expect("a free port");
        let port = listener.local_addr().expect("is bound").port();
        runtime.spawn(serve(listener, service, state.clone()));
        Self { port, root, state, _runtime: runtime }
    }

    /// A target in it.
    pub(crate) fn target(&self, prefix: &str) -> String {
        let port = self.port;
        format!("{{ s3: {BUCKET}, endpoint: \"http://127.0.0.1:{port}\", prefix: \"{prefix}\" }}")
    }

    /// Says how requests fail from now on.
    pub(crate) fn fail(
        &self,
        faults: impl FnMut(usize, &Method, &str) -> Option<Fault> + Send + 'static,
    ) {
        let mut state = self.state.lock().expect("nobody panicked");
        state.faults = Some(Box::new(faults));
        state.requests = 0;
    }

    /// Nothing fails any more.
    pub(crate) fn heal(&self) {
        self.state.lock().expect("nobody panicked").faults = None;
    }

    /// What waits goes on.
    pub(crate) fn open(&self) {
        self.state.lock().expect("nobody panicked").is_open = true;
    }

    /// How many requests there were since the faults were set.
    pub(crate) fn requests(&self) -> usize {
        self.state.lock().expect("nobody panicked").requests
    }

    /// The headers with which keys were written.
    pub(crate) fn written(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        self.state.lock().expect("nobody panicked").written.clone()
    }

    /// Everything in the bucket.
    pub(crate) fn tree(&self) -> Tree {
        tree(&self.root.join(BUCKET))
    }

    /// What is gongji's own in it.
    pub(crate) fn own(&self) -> Vec<String> {
        self.tree().into_keys().filter(|it| it.contains(OWN)).collect()
    }

    /// Puts a file of somebody else into the bucket.
    pub(crate) fn file(&self, key: &str, text: &str) {
        let path = self.root.join(BUCKET).join(key);
        fs::create_dir_all(path.parent().expect("is in the bucket")).expect("can be written");
        fs::write(path, text).expect("can be written");
    }

    /// Waits until so many requests came.
    pub(crate) fn wait_for(&self, requests: usize) {
        while self.requests() < requests {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Storage {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

async fn serve(listener: TcpListener, service: S3Service, state: Arc<Mutex<State>>) {
    while let Ok((socket, _)) = listener.accept().await {
        let (service, state) = (service.clone(), state.clone());
        tokio::spawn(async move {
            let answer = service_fn(move |request| answer(request, service.clone(), state.clone()));
            let connection = hyper::server::conn::http1::Builder::new();
            let _ = connection.serve_connection(TokioIo::new(socket), answer).await;
        });
    }
}

async fn answer(
    request: Request<Incoming>,
    service: S3Service,
    state: Arc<Mutex<State>>,
) -> Result<Response<s3s::Body>, io::Error> {
    let (method, key) = (request.method().clone(), request.uri().path().to_owned());
    let headers = request.headers().clone();
    let fault = {
        let mut state = state.lock().expect("nobody panicked");
        state.requests += 1;
        let number = state.requests;
        state.faults.as_mut().and_then(|it| it(number, &method, &key))
    };
    let hung_up = || io::Error::other("hung up");
    match fault {
        Some(Fault::Error) => return Ok(refusal(StatusCode::SERVICE_UNAVAILABLE)),
        Some(Fault::NoBucket) => return Ok(refusal(StatusCode::NOT_FOUND)),
        Some(Fault::Reset) => return Err(hung_up()),
        Some(Fault::Silence) => std::future::pending().await,
        Some(Fault::Wait) => {
            while !state.lock().expect("nobody panicked").is_open {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        _ => {}
    }
    let done = Service::call(&service, request).await.map_err(|_| hung_up())?;
    if method == Method::PUT && done.status().is_success() {
        let text = |it: &hyper::header::HeaderValue| it.to_str().unwrap_or_default().to_owned();
        let headers = headers.iter().map(|(name, it)| (name.as_str().to_owned(), text(it)));
        let key = key.trim_start_matches(&format!("/{BUCKET}/")).to_owned();
        state.lock().expect("nobody panicked").written.insert(key, headers.collect());
    }
    match fault {
        Some(Fault::ErrorAfter) => Ok(refusal(StatusCode::INTERNAL_SERVER_ERROR)),
        Some(Fault::ResetAfter) => Err(hung_up()),
        _ => Ok(done),
    }
}

fn refusal(status: StatusCode) -> Response<s3s::Body> {
    let mut response = Response::new(s3s::Body::empty());
    *response.status_mut() = status;
    response
}
