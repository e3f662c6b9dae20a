//! Names for things that leave, the same every time and telling nothing: UUIDs of version 5 (RFC 9562), from what a thing is.

use sha1::{Digest, Sha1};
use store::{
    pain,
    runs::{self, RunFilter},
};

use super::Asked;
use crate::{Logbook, LogbookError};

/// Under which all names of Plimsoll are made: chosen once, and never changed.
const NAMESPACE: [u8; 16] =
    [0x5b, 0x1e, 0x2a, 0x6c, 0x70, 0x6c, 0x49, 0x6d, 0x9c, 0x73, 0x6f, 0x6c, 0x6c, 0x2d, 0x76, 0x31];

/// The first so many runs and answers make a logbook's own name.
const FIRST: u32 = 8;

/// The UUID of a name.
pub(crate) fn uuid(name: &str) -> String {
    uuid_under(&NAMESPACE, name)
}

fn uuid_under(namespace: &[u8; 16], name: &str) -> String {
    let digest = Sha1::new().chain_update(namespace).chain_update(name).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x50;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = crate::whole::hex(&bytes);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

impl Logbook {
    /// What the runner is called in files that leave: what a study calls them, or else a name from the instants of the first runs and
    /// answers, to the millisecond. It stays the same until an older run comes in, and cannot be read backwards.
    pub(super) fn participant(&self, asked: &Asked) -> Result<String, LogbookError> {
        if let Some(given) = &asked.participant {
            return Ok(given.clone());
        }
        let mut seed = String::from("participant");
        for stored in runs::list(&self.store, &RunFilter { limit: Some(FIRST), ..RunFilter::default() })? {
            seed.push_str(&format!(" {}", stored.run.start.at.as_millisecond()));
        }
        for stored in pain::earliest(&self.store, FIRST)? {
            seed.push_str(&format!(" {}", stored.entry.recorded_at.as_millisecond()));
        }
        Ok(uuid(&seed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_uuid_of_version_5_and_the_same_every_time() {
        let name = uuid("participant 1");
        assert_eq!(name, uuid("participant 1"));
        assert_ne!(name, uuid("participant 2"));
        let parts: Vec<&str> = name.split('-').collect();
        assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(parts[2].starts_with('5') && matches!(parts[3].as_bytes()[0], b'8' | b'9' | b'a' | b'b'), "{name}");
    }

    /// The example of RFC 9562, A.4, with its own namespace.
    #[test]
    fn the_arithmetic_is_that_of_the_standard() {
        let dns = [0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];
        assert_eq!(uuid_under(&dns, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
