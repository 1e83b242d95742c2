//! `gongji serve`: the preview, and the host.

mod hosting;
mod preview;

use super::report::Report;
use super::{Common, Failure};
use clap::Args;

/// Show the site in a browser while it is written, or serve it to its readers
///
/// As a preview, a page is made when it is asked for, from what is on disk now; nothing is written.
/// What changes in content, themes and locales shows in the open browser at once, and stays where it
/// was read. A mistake is shown as `gongji check` tells it, over the last page that was right.
///
/// With --production the site is built and served as it was built, until something changes or a
/// day begins: then the next one is built beside it and takes its place at once. While a mistake
/// stands, or if a build fails, the old one stays; /healthz says so.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  gongji serve --open\n  gongji serve --drafts\n  gongji serve --as-of 2027-01-01\n  gongji serve --host 0.0.0.0 --port 3000    to look at it on a phone in the same network\n  gongji serve --production --trusted-proxy 127.0.0.1 --access-log access.log\n  gongji serve --production --host 0.0.0.0 --port 443 --tls-certificate cert.pem --tls-key key.pem --redirect-from 0.0.0.0:80"
)]
pub(super) struct ServeArgs {
    /// Serve readers: build, keep what was built in place, build again when something changes
    #[arg(long)]
    production: bool,
    /// Where to listen: a name or an address of this machine
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    host: String,
    /// The port [default: 8080; for a preview the next that is free]
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    #[command(flatten)]
    preview: preview::PreviewArgs,
    #[command(flatten)]
    hosting: hosting::HostingArgs,
}

pub(super) fn run(args: &ServeArgs, common: &Common, report: &Report) -> Result<u8, Failure> {
    if args.production {
        hosting::run(args, common, report)
    } else {
        preview::run(args, common, report)
    }
}
