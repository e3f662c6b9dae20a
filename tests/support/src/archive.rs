//! ZIP archives and gzip files, sound ones and hostile ones. The structures are written here byte by byte; only the deflating is a
//! library's.

use std::io::Write;

use flate2::{Compression, Crc, write::DeflateEncoder};

/// An archive under construction.
#[derive(Debug, Clone, Default)]
pub struct Zip {
    members: Vec<Member>,
    stored: bool,
    sizes_follow: bool,
    no_directory: bool,
}

#[derive(Debug, Clone)]
struct Member {
    name: String,
    bytes: Vec<u8>,
    encrypted: bool,
    method: Option<u16>,
}

impl Zip {
    /// An archive without members, deflating what is added.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member.
    #[must_use]
    pub fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.members.push(Member { name: name.to_owned(), bytes: bytes.into(), encrypted: false, method: None });
        self
    }

    /// The member added last says that it is locked with a password.
    ///
    /// # Panics
    /// When there is no member.
    #[must_use]
    pub fn locked(mut self) -> Self {
        self.members.last_mut().expect("a member").encrypted = true;
        self
    }

    /// The member added last claims another packing method.
    ///
    /// # Panics
    /// When there is no member.
    #[must_use]
    pub fn method(mut self, method: u16) -> Self {
        self.members.last_mut().expect("a member").method = Some(method);
        self
    }

    /// Stores the members as they are.
    #[must_use]
    pub fn stored(mut self) -> Self {
        self.stored = true;
        self
    }

    /// Writes the sizes after each member, as programs do that write an archive in one go.
    #[must_use]
    pub fn sizes_after(mut self) -> Self {
        self.sizes_follow = true;
        self
    }

    /// Leaves out the directory at the end, as a broken download does.
    #[must_use]
    pub fn without_directory(mut self) -> Self {
        self.no_directory = true;
        self
    }

    /// The archive's bytes.
    ///
    /// # Panics
    /// When it grows over 4 GB.
    #[must_use]
    pub fn build(&self) -> Vec<u8> {
        let (mut bytes, mut directory) = (Vec::new(), Vec::new());
        for member in &self.members {
            let at = size(bytes.len());
            let packed = if self.stored { member.bytes.clone() } else { deflate(&member.bytes) };
            let method = member.method.unwrap_or(if self.stored { 0 } else { 8 });
            let flags = u16::from(member.encrypted) | if self.sizes_follow { 8 } else { 0 } | 0x0800;
            let sizes = [crc(&member.bytes), size(packed.len()), size(member.bytes.len())];
            let mut header = Vec::new();
            for value in [20, flags, method, 0, 0x21] {
                header.extend(value.to_le_bytes());
            }
            let lengths = [size(member.name.len()) as u16, 0];

            bytes.extend(b"PK\x03\x04");
            bytes.extend(&header);
            bytes.extend(sizes.iter().flat_map(|v| if self.sizes_follow { 0 } else { *v }.to_le_bytes()));
            bytes.extend(lengths.iter().flat_map(|v| v.to_le_bytes()));
            bytes.extend(member.name.as_bytes());
            bytes.extend(&packed);
            if self.sizes_follow {
                bytes.extend(b"PK\x07\x08");
                bytes.extend(sizes.iter().flat_map(|v| v.to_le_bytes()));
            }

            directory.extend(b"PK\x01\x02\x14\x00");
            directory.extend(&header);
            directory.extend(sizes.iter().flat_map(|v| v.to_le_bytes()));
            directory.extend(lengths.iter().flat_map(|v| v.to_le_bytes()));
            directory.extend([0; 10]);
            directory.extend(at.to_le_bytes());
            directory.extend(member.name.as_bytes());
        }
        if self.no_directory {
            return bytes;
        }
        let (at, count) = (size(bytes.len()), u16::try_from(self.members.len()).unwrap_or(u16::MAX));
        bytes.extend(&directory);
        bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
        bytes.extend([count, count].iter().flat_map(|v| v.to_le_bytes()));
        bytes.extend(size(directory.len()).to_le_bytes());
        bytes.extend(at.to_le_bytes());
        bytes.extend([0, 0]);
        bytes
    }
}

/// A gzip file of the bytes.
#[must_use]
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut file = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    file.extend(deflate(bytes));
    file.extend(crc(bytes).to_le_bytes());
    file.extend(size(bytes.len()).to_le_bytes());
    file
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut out = DeflateEncoder::new(Vec::new(), Compression::fast());
    out.write_all(bytes).and_then(|()| out.finish()).expect("memory takes everything")
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn size(bytes: usize) -> u32 {
    u32::try_from(bytes).expect("less than 4 GB")
}
