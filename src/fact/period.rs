//! [`Period`]: a length of time in years, months or days, as it was written.

use crate::document::{Fill, Inlines, Voice};
use schemars::JsonSchema;

/// A length of time in one unit. Twelve months stay twelve months: months and days differ, and
/// a policy is quoted as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, JsonSchema)]
pub enum Period {
    /// Years.
    Years(u16),
    /// Months.
    Months(u16),
    /// Days.
    Days(u16),
}

impl Period {
    /// The period of exactly one of three optional numbers.
    pub fn of(years: Option<u16>, months: Option<u16>, days: Option<u16>) -> Option<Self> {
        match (years, months, days) {
            (Some(n), None, None) => Some(Self::Years(n)),
            (None, Some(n), None) => Some(Self::Months(n)),
            (None, None, Some(n)) => Some(Self::Days(n)),
            _ => None,
        }
    }

    /// The period in words: `5년`, "5 years".
    pub fn say(self, voice: &Voice<'_>) -> Inlines {
        let (unit, n) = match self {
            Self::Years(n) => ("years", n),
            Self::Months(n) => ("months", n),
            Self::Days(n) => ("days", n),
        };
        voice.message("value-period", Some(unit), &[("n", Fill::Number(n.into()))])
    }
}
