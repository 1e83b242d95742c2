//! `gongji serve --production`: builds, serves what was built, and builds again when something
//! changes or a day begins. Visitors see one whole site or the next one, never a half: the next is
//! made beside and put in place at once, and where it cannot be made the old one stays.

use super::access_log::{AccessLog, LogOptions};
use super::counters::Counters;
use super::host::{Host, Metrics, ToTls};
use super::http::{self, Limits};
use super::snapshot::Snapshot;
use super::store::Store;
use super::tls::{Certificate, TlsError, TlsFiles};
use super::watch::{Seen, watch};
use crate::date::KnownDate;
use crate::diag::Findings;
use crate::project::{Drafts, Project, SiteConfig};
use crate::render::Theme;
use crate::site::{BuildError, BuildOptions, BuildReport, build, published};
use crate::source::files::{ReadError, SiteFolder};
use jiff::Timestamp;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{mpsc, watch};
use tokio::time::{MissedTickBehavior, interval};

/// How often the day and the certificate are looked at.
const TICK: Duration = Duration::from_secs(1);
/// After how many ticks a build that failed is tried again, though nothing seems to have changed.
const TRY_AGAIN: u32 = 60;

/// What the host is asked for.
pub struct ProductionOptions {
    /// The folder of the site, as [`SiteFolder::root`] says it.
    pub root: PathBuf,
    /// The folder that is built into.
    pub output: PathBuf,
    /// Where it listens.
    pub address: SocketAddr,
    /// Where it tells its counters.
    pub metrics: Option<SocketAddr>,
    /// Where it sends those who come without encryption to the encrypted address.
    pub redirect: Option<SocketAddr>,
    /// The path that requests come under; that of the site's address if none.
    pub base: Option<String>,
    /// The certificate, if it encrypts by itself.
    pub tls: Option<TlsFiles>,
    /// The access log, if there is to be one.
    pub log: Option<LogOptions>,
    /// Machines whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    pub proxies: Vec<IpAddr>,
    /// How long and how much.
    pub limits: Limits,
    /// Names the program, as for a build.
    pub program: String,
    /// The day in a time zone.
    pub today: Box<dyn Fn(&str) -> KnownDate + Send + Sync>,
    /// The time.
    pub now: fn() -> Timestamp,
    /// Is told what happens.
    pub told: Box<dyn Fn(Event) + Send + Sync>,
}

/// What happens while the host runs.
#[derive(Debug)]
pub enum Event {
    /// Visitors are served from here on.
    Serving {
        /// The address.
        address: SocketAddr,
        /// Whether it encrypts.
        is_secure: bool,
    },
    /// A build was put in place.
    Built {
        /// What it did.
        report: BuildReport,
        /// What it warns of.
        findings: Findings,
        /// Its day.
        today: KnownDate,
    },
    /// A build failed, and what was served before still is.
    Failed(Failure),
    /// The certificate was read again, or cannot be.
    Certificate(Result<(), TlsError>),
    /// Changes cannot be seen: only days are.
    Blind(String),
    /// It was asked to end, and answers what was asked before.
    Ending,
    /// It ended. Whether all was answered.
    Ended(bool),
}

/// Why there is no new site.
#[derive(Debug)]
pub enum Failure {
    /// Mistakes in the user's files.
    Findings(Findings),
    /// An input could not be read, or the output not written.
    Build(BuildError),
    /// The built files or the store could not be read or written.
    Disk(PathBuf, io::Error),
    /// A bug of gongji.
    Panicked,
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        Self::Build(error.into())
    }
}

/// Why the host did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// An address cannot be listened on.
    #[error("cannot listen on {0}")]
    Listen(SocketAddr, #[source] io::Error),
    /// The certificate cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The log cannot be written, or the system refuses something else.
    #[error("cannot start")]
    System(#[from] io::Error),
    /// There is nothing to serve.
    #[error("there is nothing to serve")]
    Nothing(Failure),
}

/// Runs the host until it is asked to end.
///
/// # Errors
/// If it cannot start.
pub fn run(options: ProductionOptions) -> Result<(), StartError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let result = runtime.block_on(host(Arc::new(options)));
    // Threads that watch or build do not keep the program from ending.
    runtime.shutdown_background();
    result
}

async fn host(options: Arc<ProductionOptions>) -> Result<(), StartError> {
    let listen = async |address: SocketAddr| {
        let listener = TcpListener::bind(address).await;
        listener.map_err(|error| StartError::Listen(address, error))
    };
    // Before the first build, so that nobody waits for one in vain.
    let listener = listen(options.address).await?;
    let metrics = match options.metrics {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
    let redirect = match options.redirect {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
    let certificate = options.tls.clone().map(Certificate::open).transpose()?;
    let counters = Arc::new(Counters::default());
    let log = options.log.clone().map(|it| AccessLog::open(it, Arc::clone(&counters)));
    let (log, writer) = log.transpose()?.unzip();

    let (mut maker, snapshot, config) = Maker::start(Arc::clone(&options), &counters).await?;
    let base = options.base.clone().unwrap_or_else(|| config.base_path.clone());
    let main = config.origin.split("://").last().unwrap_or_default().to_owned();
    let proxies = options.proxies.clone();
    let host = Host::new(snapshot, Arc::clone(&counters), log, base, proxies, options.now);
    let host = Arc::new(host);

    let (end, ending) = watch::channel(false);
    let until = || {
        let mut ending = ending.clone();
        async move {
            let _ = ending.wait_for(|it| *it).await;
        }
    };
    let (limits, tls) = (&options.limits, certificate.as_ref().map(|it| Arc::clone(&it.tls)));
    if let Some(listener) = metrics {
        let metrics = Arc::new(Metrics(Arc::clone(&counters)));
        tokio::spawn(http::serve(listener, None, metrics, limits.clone(), until()));
    }
    if let Some(listener) = redirect {
        let to_tls = Arc::new(ToTls { host: Arc::clone(&host), main });
        tokio::spawn(http::serve(listener, None, to_tls, limits.clone(), until()));
    }
    let address = listener.local_addr()?;
    let serving = http::serve(listener, tls.clone(), Arc::clone(&host), limits.clone(), until());
    let serving = tokio::spawn(serving);
    (options.told)(Event::Serving { address, is_secure: tls.is_some() });

    maker.go_on(&host, certificate).await?;
    (options.told)(Event::Ending);
    let _ = end.send(true);
    let is_whole = serving.await.unwrap_or(false);
    (options.told)(Event::Ended(is_whole));
    // The last lines are written before the program ends.
    drop(host);
    if let Some(writer) = writer {
        let _ = tokio::task::spawn_blocking(move || writer.join()).await;
    }
    Ok(())
}

/// What makes one site after another.
struct Maker {
    options: Arc<ProductionOptions>,
    /// Not there while a build uses it.
    store: Option<Store>,
    /// The time zone of the site that is served.
    time_zone: String,
    /// The day that it was built for.
    day: KnownDate,
    changes: mpsc::Receiver<()>,
    has_failed: bool,
}

/// A site that was made.
struct Made {
    snapshot: Snapshot,
    config: SiteConfig,
    report: BuildReport,
    findings: Findings,
    day: KnownDate,
}

impl Maker {
    /// Makes the first site; where that fails, what an earlier build left is served.
    async fn start(
        options: Arc<ProductionOptions>,
        counters: &Counters,
    ) -> Result<(Self, Snapshot, SiteConfig), StartError> {
        let (changed, changes) = mpsc::channel(1);
        watch_site(&options, changed)?;
        let path = store_of(&options.output);
        let store =
            Store::open(&path).map_err(|error| StartError::Nothing(Failure::Disk(path, error)))?;
        let day = (options.today)("Asia/Seoul");
        let mut maker = Self {
            options: Arc::clone(&options),
            store: Some(store),
            time_zone: "Asia/Seoul".to_owned(),
            day,
            changes,
            has_failed: false,
        };
        let made = match maker.make(None).await {
            Ok(made) => made,
            Err(failure) => {
                let Some(old) = maker.old().await else { return Err(StartError::Nothing(failure)) };
                (options.told)(Event::Failed(failure));
                counters.failed();
                maker.has_failed = true;
                old
            }
        };
        let Made { snapshot, config, .. } = maker.settle(made, counters);
        Ok((maker, snapshot, config))
    }

    /// Remembers what was made, and tells of it.
    fn settle(&mut self, made: Made, counters: &Counters) -> Made {
        self.time_zone = made.config.time_zone.clone();
        self.day = made.day;
        if !self.has_failed {
            let now = u64::try_from((self.options.now)().as_second()).unwrap_or(0);
            counters.built(made.snapshot.len(), now);
            (self.options.told)(Event::Built {
                report: made.report.clone(),
                findings: made.findings.clone(),
                today: made.day,
            });
        }
        made
    }

    /// Makes what changes or days ask for, until the system asks for the end.
    async fn go_on(
        &mut self,
        host: &Arc<Host>,
        mut certificate: Option<Certificate>,
    ) -> io::Result<()> {
        let mut ended = pin!(http::end_is_asked());
        let mut again = signal(SignalKind::hangup())?;
        let mut tick = interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut ticks = 0;
        loop {
            tokio::select! {
                () = &mut ended => return Ok(()),
                _ = again.recv() => {
                    if let Some(log) = &host.log {
                        log.reopen();
                    }
                    self.refresh(certificate.as_mut());
                    self.next(host).await;
                }
                Some(()) = self.changes.recv() => self.next(host).await,
                _ = tick.tick() => {
                    ticks += 1;
                    self.refresh(certificate.as_mut());
                    let is_new_day = (self.options.today)(&self.time_zone) != self.day;
                    if is_new_day || self.has_failed && ticks % TRY_AGAIN == 0 {
                        self.next(host).await;
                    }
                }
            }
        }
    }

    fn refresh(&self, certificate: Option<&mut Certificate>) {
        match certificate.map(Certificate::refresh) {
            Some(Ok(true)) => (self.options.told)(Event::Certificate(Ok(()))),
            Some(Err(error)) => (self.options.told)(Event::Certificate(Err(error))),
            _ => {}
        }
    }

    /// Makes the next site and puts it in place, or tells why there is none.
    async fn next(&mut self, host: &Arc<Host>) {
        let before = host.snapshot.load_full();
        match self.make(Some(before)).await {
            Ok(made) => {
                self.has_failed = false;
                let made = self.settle(made, &host.counters);
                host.snapshot.store(Arc::new(made.snapshot));
            }
            Err(failure) => {
                // The day is not tried again each second.
                self.day = (self.options.today)(&self.time_zone);
                self.has_failed = true;
                host.counters.failed();
                (self.options.told)(Event::Failed(failure));
            }
        }
    }

    async fn make(&mut self, before: Option<Arc<Snapshot>>) -> Result<Made, Failure> {
        self.with_store(move |options, store| make(options, store, before.as_deref())).await
    }

    /// What an earlier build left.
    async fn old(&mut self) -> Option<Made> {
        self.with_store(old).await.ok()
    }

    /// Works on threads that may wait for the disk. A panic is a bug, and ends that work only.
    async fn with_store<T: Send + 'static>(
        &mut self,
        work: impl FnOnce(&ProductionOptions, &mut Store) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let path = store_of(&self.options.output);
        let store = match self.store.take() {
            Some(store) => store,
            // A panic took it along.
            None => Store::open(&path).map_err(|error| Failure::Disk(path, error))?,
        };
        let options = Arc::clone(&self.options);
        let work = tokio::task::spawn_blocking(move || {
            let mut store = store;
            let result = work(&options, &mut store);
            (store, result)
        });
        let (store, result) = work.await.map_err(|_| Failure::Panicked)?;
        self.store = Some(store);
        result
    }
}

/// Beside the output, like the lock of builds: the output may be exchanged as a whole.
fn store_of(output: &Path) -> PathBuf {
    let name = output.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    output.with_file_name(format!(".{name}.gongji-encoded"))
}

fn open(options: &ProductionOptions) -> Result<(Project, Theme, Findings), Failure> {
    let mut findings = Findings::new();
    let project = Project::open(SiteFolder::open(&options.root)?, &mut findings)?;
    let theme = match &project {
        Some(project) => Theme::load(&project.folder, &project.config.theme, &mut findings)?,
        None => None,
    };
    match (project, theme) {
        (Some(project), Some(theme)) if !findings.has_errors() => Ok((project, theme, findings)),
        _ => Err(Failure::Findings(findings)),
    }
}

fn make(
    options: &ProductionOptions,
    store: &mut Store,
    before: Option<&Snapshot>,
) -> Result<Made, Failure> {
    let (project, theme, mut findings) = open(options)?;
    let day = (options.today)(&project.config.time_zone);
    let wanted = BuildOptions {
        output: options.output.clone(),
        today: day,
        drafts: Drafts::Left,
        shard: None,
        program: options.program.clone(),
        progress: &|_, _| {},
    };
    let (report, found) = build(&project, &theme, &wanted).map_err(Failure::Build)?;
    findings.extend(found);
    if findings.has_errors() {
        return Err(Failure::Findings(findings));
    }
    taken(options, store, before, project.config, day).map(|made| Made { report, findings, ..made })
}

fn old(options: &ProductionOptions, store: &mut Store) -> Result<Made, Failure> {
    let mut findings = Findings::new();
    let project = Project::open(SiteFolder::open(&options.root)?, &mut findings)?;
    // Without settings of its own there is no telling what stands where.
    let project = project.filter(|it| !it.config.origin.is_empty());
    let project = project.ok_or(Failure::Findings(findings))?;
    let day = (options.today)(&project.config.time_zone);
    taken(options, store, None, project.config, day)
}

/// A picture of what the output holds.
fn taken(
    options: &ProductionOptions,
    store: &mut Store,
    before: Option<&Snapshot>,
    config: SiteConfig,
    day: KnownDate,
) -> Result<Made, Failure> {
    let failed = |error| Failure::Disk(options.output.clone(), error);
    let built = published(&options.output)?.map_err(Failure::Findings)?;
    let now = u64::try_from((options.now)().as_second()).unwrap_or(0);
    let snapshot = Snapshot::take(&built, &config, store, before, now).map_err(failed)?;
    // If it cannot be made smaller it is only larger than it need be.
    let _ = store.tidy(|| snapshot.slots());
    let (report, findings) = (BuildReport::default(), Findings::new());
    Ok(Made { snapshot, config, report, findings, day })
}

/// Tells of each change of the site. A change while a build goes on asks for one more.
fn watch_site(options: &Arc<ProductionOptions>, changed: mpsc::Sender<()>) -> io::Result<()> {
    let options = Arc::clone(options);
    // Ends with the program, or when nobody listens any more.
    std::thread::Builder::new().name("watch".to_owned()).spawn(move || {
        watch(&options.root, |seen| {
            if let Seen::Blind(why) = seen {
                (options.told)(Event::Blind(why));
            } else {
                // Where one waits already it stands for this one too.
                let _ = changed.try_send(());
            }
            !changed.is_closed()
        });
    })?;
    Ok(())
}
