//! [`Turn`]: one deploy of a folder to a target at a time on this machine, and the name of the one
//! before, if it was killed: its lock at the target is then nobody's.

use crate::cli::Failure;
use crate::diag::{Diagnostic, Place};
use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

/// A turn.
pub(super) struct Turn {
    /// Names this run.
    pub(super) id: String,
    /// The run before, which was killed.
    pub(super) ended: Option<String>,
    held: Option<(PathBuf, File)>,
}

impl Turn {
    /// A turn that needs no lock.
    pub(super) fn none() -> Self {
        Self { id: id(), ended: None, held: None }
    }

    /// Takes the turn. The system gives the lock back when the program ends, however it ends.
    pub(super) fn take(from: &Path, target: &str) -> Result<Self, Failure> {
        let id = id();
        let name = from.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let path = from.with_file_name(format!(".{name}.gongji-deploy-{target}"));
        let file = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        // A folder that cannot be written has no deploys in it that would have to be told apart.
        let Ok(mut file) = file else { return Ok(Self { id, ended: None, held: None }) };
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            let found = Diagnostic::error("deploy_busy_here");
            let found = found.at(Place::whole(path.display().to_string()));
            return Err(Failure::Findings([found].into_iter().collect()));
        }
        let mut ended = String::new();
        let _ = file.read_to_string(&mut ended);
        let written = file.rewind().and_then(|()| file.set_len(0));
        let _ = written.and_then(|()| file.write_all(id.as_bytes()));
        let ended = Some(ended).filter(|it| !it.is_empty());
        Ok(Self { id, ended, held: Some((path, file)) })
    }

    /// The deploy is done.
    pub(super) fn end(self) {
        if let Some((path, _file)) = self.held {
            let _ = fs::remove_file(path);
        }
    }
}

/// Names a run: no two have the same.
#[expect(clippy::disallowed_methods, reason = "the command line may read the clock")]
fn id() -> String {
    let now = jiff::Timestamp::now().as_nanosecond();
    let place = std::env::current_dir().unwrap_or_default();
    let host = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let text = format!("{now} {} {} {host}", std::process::id(), place.display());
    blake3::hash(text.as_bytes()).to_hex()[..32].to_owned()
}
