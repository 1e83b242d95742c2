//! Shares of a site: each of several machines builds the clinics of one, and a clinic is always in
//! the same.

use std::fmt;
use std::str::FromStr;

/// The most shares a site may be cut into.
const MOST: u32 = 10_000;

/// One share of several, written `2/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shard {
    /// Which one, from 1.
    pub part: u32,
    /// How many there are.
    pub of: u32,
}

impl Shard {
    /// Whether a clinic is in this share: the first eight bytes of the BLAKE3 digest of its name,
    /// as a little-endian number, modulo the number of shares. It does not depend on the other
    /// clinics, so a new one moves none.
    pub fn holds(self, clinic: &str) -> bool {
        let digest = blake3::hash(clinic.as_bytes());
        let number = digest.as_bytes().iter().take(8).rev().fold(0, |sum, byte| {
            let sum: u64 = sum;
            sum << 8 | u64::from(*byte)
        });
        number % u64::from(self.of) == u64::from(self.part - 1)
    }

    /// The name of the share in a file name: `2-of-3`.
    pub fn name(self) -> String {
        format!("{}-of-{}", self.part, self.of)
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.of)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers = text.split_once('/').and_then(|(part, of)| {
            let number = |it: &str| it.parse::<u32>().ok().filter(|n| n.to_string() == it);
            Some((number(part)?, number(of)?))
        });
        match numbers {
            Some((part, of)) if part >= 1 && part <= of && of <= MOST => Ok(Self { part, of }),
            _ => Err(format!("write it as 1/4: the first of four shares, of at most {MOST}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_written_as_a_fraction() {
        assert_eq!("2/3".parse(), Ok(Shard { part: 2, of: 3 }));
        assert_eq!(Shard { part: 2, of: 3 }.to_string(), "2/3");
        for wrong in ["", "2", "0/3", "4/3", "1/0", "+1/3", "01/3", "1/3/4", "1/10001", "-1/2"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_clinic_is_in_one_share_and_stays_there() {
        for of in 1..=7 {
            for n in 0..200 {
                let id = format!("clinic-{n}");
                let count = (1..=of).filter(|part| Shard { part: *part, of }.holds(&id)).count();
                assert_eq!(count, 1, "{id} of {of}");
            }
        }
        // Another rule would move clinics between machines that run different versions.
        let held: Vec<u32> = ["happy-clinic", "green-dental", "a", "b", "c"]
            .iter()
            .filter_map(|id| (1..=4).find(|part| Shard { part: *part, of: 4 }.holds(id)))
            .collect();
        assert_eq!(held, [2, 2, 4, 1, 3]);
    }
}
