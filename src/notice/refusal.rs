//! [`Refusal`]: what a channel cannot carry, and why.

use crate::date::KnownDate;
use crate::diag::Diagnostic;
use crate::l10n::Locale;
use std::fmt;

/// A way by which a notice goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Plain text.
    Text,
    /// An e-mail as a file.
    Eml,
    /// An entry of a calendar.
    Ics,
    /// A short message of a mobile telephone.
    Sms,
    /// A long message of a mobile telephone.
    Lms,
    /// A template of KakaoTalk Alimtalk.
    Alimtalk,
    /// An entry of a feed.
    Feed,
    /// A banner for the clinic's own site.
    Banner,
    /// A poster for the reception desk.
    Poster,
}

impl Channel {
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Eml => "eml",
            Self::Ics => "ics",
            Self::Sms => "sms",
            Self::Lms => "lms",
            Self::Alimtalk => "alimtalk",
            Self::Feed => "feed",
            Self::Banner => "banner",
            Self::Poster => "poster",
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a channel does not carry a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It carries only some languages.
    Language {
        /// The channel.
        channel: Channel,
        /// The language it does not carry.
        locale: Locale,
        /// The tags of those it carries.
        carried: &'static [&'static str],
    },
    /// It cannot send these characters.
    Characters {
        /// The channel.
        channel: Channel,
        /// Each once, in the order of the text.
        characters: Vec<char>,
    },
    /// It carries less text.
    TooLong {
        /// The channel.
        channel: Channel,
        /// How long the shortest text would be.
        length: usize,
        /// How long it may be.
        limit: usize,
    },
    /// It needs a day, and only the month is known.
    NoDay {
        /// The channel.
        channel: Channel,
        /// The date.
        date: KnownDate,
    },
    /// It needs the day of announcement.
    NotAnnounced {
        /// The channel.
        channel: Channel,
    },
}

impl Refusal {
    /// The refusal as a finding.
    pub fn finding(&self) -> Diagnostic {
        match self {
            Self::Language { channel, locale, carried } => Diagnostic::error("notice_language")
                .arg("channel", channel)
                .arg("value", locale)
                .arg("known", carried.join(", ")),
            Self::Characters { channel, characters } => {
                let shown = |it: &char| {
                    let code = u32::from(*it);
                    if it.is_control() || it.is_whitespace() {
                        format!("U+{code:04X}")
                    } else {
                        format!("{it} (U+{code:04X})")
                    }
                };
                let value = characters.iter().map(shown).collect::<Vec<_>>().join(", ");
                let found = Diagnostic::error("notice_characters");
                found.arg("channel", channel).arg("value", value)
            }
            Self::TooLong { channel, length, limit } => Diagnostic::error("notice_too_long")
                .arg("channel", channel)
                .arg("value", length)
                .arg("limit", limit),
            Self::NoDay { channel, date } => {
                Diagnostic::error("notice_no_day").arg("channel", channel).arg("value", date)
            }
            Self::NotAnnounced { channel } => {
                Diagnostic::error("notice_not_announced").arg("channel", channel)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_named_so_that_they_can_be_found() {
        let channel = Channel::Sms;
        let found = Refusal::Characters { channel, characters: vec!['ğ', '\u{a0}'] }.finding();
        assert_eq!(found.value("value"), "ğ (U+011F), U+00A0");
        assert_eq!(found.value("channel"), "sms");
    }
}
