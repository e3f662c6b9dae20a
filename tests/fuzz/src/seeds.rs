//! Writes the seeds: small files of every format, made by the testkit.

use std::{error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let corpus = std::env::args().nth(1).ok_or("wanted: the corpus' folder")?;
    for file in testkit::small_files() {
        let folder = Path::new(&corpus).join(file.door.word());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(file.name), file.bytes)?;
    }
    Ok(())
}
