//! Articles of the GDPR among what something rests on.

use crate::fact::Citation;

/// Whether a citation is of an article of the GDPR, or of a part of it.
pub(super) fn is_of(citation: &Citation, article: &str) -> bool {
    let cited = citation.article.as_ref().map(ToString::to_string).unwrap_or_default();
    let number = cited.split('(').next().unwrap_or_default();
    citation.law.known() == Some("gdpr") && number == article
}
