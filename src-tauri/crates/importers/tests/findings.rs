//! What was found by feeding the importers nonsense, or by thinking about it, and is mended.

use importers::{Broken, Reading, read};
use testkit::{Zip, gzip};

#[test]
fn an_archive_without_members_is_not_unwrapped_for_ever() {
    for bytes in [b"PK\x05\x06".to_vec(), Zip::new().build(), gzip(&Zip::new().build()), gzip(b"PK\x05\x06 and more")] {
        assert!(matches!(read(&bytes), Reading::Broken(Broken::UnknownFormat { .. })), "{:?}", read(&bytes));
    }
}

#[test]
fn an_archive_of_nothing_but_archives_ends() {
    let mut bytes = b"run".to_vec();
    for _ in 0..30 {
        bytes = Zip::new().with("a", bytes).build();
    }
    assert!(matches!(read(&bytes), Reading::Broken(Broken::Archive { .. })));
    for _ in 0..30 {
        bytes = gzip(&bytes);
    }
    assert!(matches!(read(&bytes), Reading::Broken(Broken::Archive { .. })));
}
