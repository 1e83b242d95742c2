//! Encodings of content, and which of them a browser wants.

use crate::l10n::quality;

/// How a body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Brotli.
    Brotli,
    /// Zstandard.
    Zstd,
    /// Gzip.
    Gzip,
    /// As it is.
    Identity,
}

impl Encoding {
    /// All of them; of those that are wanted alike the first is sent.
    pub const ALL: [Self; 4] = [Self::Brotli, Self::Zstd, Self::Gzip, Self::Identity];

    /// Its name in headers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Zstd => "zstd",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }
}

/// The encoding that is wanted most among those that are there, by `Accept-Encoding` (RFC 9110,
/// section 12.5.3). Where a client refuses all of them the bytes are sent as they are: a page that
/// a reader can see is better than a rule that is kept.
pub fn choose(header: Option<&str>, is_there: impl Fn(Encoding) -> bool) -> Encoding {
    let Some(header) = header else { return Encoding::Identity };
    let wanted = wanted(header);
    let mut best = (Encoding::Identity, 0);
    for (encoding, wanted) in Encoding::ALL.into_iter().zip(wanted) {
        if wanted > best.1 && is_there(encoding) {
            best = (encoding, wanted);
        }
    }
    best.0
}

/// How much each encoding is wanted, in thousandths, in the order of [`Encoding::ALL`].
fn wanted(header: &str) -> [u16; 4] {
    let mut named = [None; 4];
    let mut any = None;
    for part in header.split(',') {
        let (name, parameters) = part.split_once(';').unwrap_or((part, ""));
        let value = match parameters.trim() {
            "" => Some(1000),
            it => it.strip_prefix("q=").or_else(|| it.strip_prefix("Q=")).and_then(quality),
        };
        let name = name.trim();
        let name = if name.eq_ignore_ascii_case("x-gzip") { "gzip" } else { name };
        let at = Encoding::ALL.iter().position(|it| name.eq_ignore_ascii_case(it.name()));
        match at {
            Some(at) => named[at] = named[at].or(value),
            None if name == "*" => any = value,
            None => {}
        }
    }
    // What is not named is not wanted, but for the bytes as they are, which come last.
    let unnamed = |it: Encoding| any.unwrap_or(u16::from(it == Encoding::Identity));
    std::array::from_fn(|at| named[at].unwrap_or_else(|| unnamed(Encoding::ALL[at])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_wanted_encoding_is_sent() {
        let check = |header: &str, expected: &str| {
            assert_eq!(choose(Some(header), |_| true).name(), expected, "{header}");
        };
        check("gzip, deflate, br, zstd", "br");
        check("gzip, deflate", "gzip");
        check("br;q=0.1, gzip;q=0.9", "gzip");
        check("br;q=0, *", "zstd");
        check("zstd;q=0.5, GZIP;q=0.5", "zstd");
        check("x-gzip", "gzip");
        check("deflate", "identity");
        check("", "identity");
        check("*", "br");
        check("*;q=0", "identity");
        check("identity, gzip;q=0.5", "identity");
        check("br;q=2, gzip;q=x", "identity");
        assert_eq!(choose(None, |_| true), Encoding::Identity);
        assert_eq!(choose(Some("br, gzip"), |it| it != Encoding::Brotli), Encoding::Gzip);
    }
}
