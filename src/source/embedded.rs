//! What is built into the program: the default theme, the languages, and the starting site.

use crate::diag::SourceFile;
use include_dir::{Dir, include_dir};
use std::sync::Arc;

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A built-in file, such as `locales/ko/officer.ftl`.
pub struct BuiltIn {
    /// Path with its top folder (`themes/…` or `locales/…`).
    pub path: String,
    /// The bytes.
    pub bytes: &'static [u8],
}

impl BuiltIn {
    /// The file as text; `None` for a picture.
    pub fn text(&self) -> Option<Arc<SourceFile>> {
        let text = std::str::from_utf8(self.bytes).ok()?;
        Some(SourceFile::new(format!("<built-in>/{}", self.path), text))
    }
}

/// All built-in files under `themes` or `locales`, sorted by path.
pub fn files(top: &str) -> Vec<BuiltIn> {
    let (dir, prefix) = match top {
        "themes" => (&THEMES, "themes"),
        "locales" => (&LOCALES, "locales"),
        _ => return Vec::new(),
    };
    let mut found = Vec::new();
    gather(dir, prefix, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn gather(dir: &'static Dir<'static>, prefix: &str, found: &mut Vec<BuiltIn>) {
    for file in dir.files() {
        let path = format!("{prefix}/{}", file.path().to_string_lossy().replace('\\', "/"));
        found.push(BuiltIn { path, bytes: file.contents() });
    }
    for inner in dir.dirs() {
        gather(inner, prefix, found);
    }
}
