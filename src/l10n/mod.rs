//! Languages: messages, and the dates, lists and particles in them. The one door to Fluent and ICU.
//!
//! Korean is authoritative: every other language translates its messages. A message that a
//! language lacks falls back to Korean, is marked as Korean, and is a finding.

mod broken;
mod catalog;
mod formats;
mod josa;
mod locale;
mod message;
mod negotiate;
mod parity;
mod record;
mod resolve;
mod review;
mod segment;
mod translation;

pub use catalog::{Catalog, Joint, MessageFile, Speaker};
pub use locale::{Direction, Locale, LocaleFlaw};
pub use message::Message;
pub use negotiate::{negotiate, quality};
pub use record::{Made, RECORD, Record, RecordFile, hash};
pub use resolve::{Arg, Piece, Resolved};
pub use review::{Forms, Glossary, Whose, review};
pub use segment::words;
pub use translation::{
    Bit, Edit, Name, Original, Path, Placeable, Pseudo, Select, Sentence, State, Terms,
    Translation, Translations, Wording, edited, name_of, pseudo, skeleton, stale,
};
