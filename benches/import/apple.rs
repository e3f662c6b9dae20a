//! Apple Health's export of a gigabyte: a whole import against quick-xml's bare token loop and Python's iterparse.

use std::{
    env,
    fs::File,
    io::{BufReader, BufWriter, Write},
    path::Path,
};

use quick_xml::{Reader, events::Event};
use testkit::{AppleHealth, Generation};

use crate::{
    child, import,
    measure::{median, say, seconds},
    python,
};

const ROUNDS: usize = 3;
/// Records of other kinds for each workout: with these a third of all records are heart rates.
const OTHERS: usize = 700;

/// Measures it; `PLIMSOLL_BENCH_MB` is the size.
pub fn measured(folder: &Path) {
    let megabytes = env::var("PLIMSOLL_BENCH_MB").ok().and_then(|mb| mb.parse().ok()).unwrap_or(1_024);
    let path = folder.join("export.xml");
    let workouts = write(&path, megabytes * 1_000_000).expect("room for an export");
    say(&format!("Apple Health's export of {megabytes} MB, {workouts} workouts"));
    let (mut bare, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(seconds(|| assert!(tokens(&path) > workouts)));
        let folder = tempfile::tempdir().expect("a folder");
        whole.push(seconds(|| {
            let report = import(std::slice::from_ref(&path), folder.path());
            assert_eq!(report.summary.imported as usize, workouts);
        }));
    }
    let (bare, whole) = (median(bare), median(whole));
    say(&format!("quick-xml's bare token loop {:>8.0} ms", bare * 1e3));
    say(&format!(
        "import into a new logbook   {:>8.0} ms   {:.2} x the bare token loop (promised: at most 1.5)",
        whole * 1e3,
        whole / bare
    ));
    match python::iterparse(&path) {
        Some(theirs) => {
            say(&format!("Python's iterparse          {:>8.0} ms   {:.1} x ours", theirs * 1e3, theirs / whole));
        }
        None => say("no Python here: no comparison with its iterparse"),
    }
    say(&format!("an import                   {}", child::imported(&[path], folder, false).memory()));
}

/// Writes an export of at least so many bytes, piece by piece; gives how many workouts it has.
fn write(path: &Path, bytes: u64) -> std::io::Result<usize> {
    let export = AppleHealth::new(Generation::Statistics, "2000-01-01T07:00:00Z").records_between(OTHERS).indoor();
    let mut file = BufWriter::new(File::create(path)?);
    // Apple's own declarations are not valid XML, which the others would not survive.
    let mut piece = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"en_US\">\n".to_owned();
    let (mut days, mut written) = (0, 0);
    while written < bytes {
        export.write_records(days, &mut piece);
        days += 1;
        written += piece.len() as u64;
        file.write_all(piece.as_bytes())?;
        piece.clear();
    }
    for day in 0..days {
        export.write_workout(day, &mut piece);
    }
    piece.push_str("</HealthData>\n");
    file.write_all(piece.as_bytes())?;
    file.flush()?;
    Ok(usize::try_from(days).unwrap_or(0))
}

/// How many events quick-xml finds, as its documentation reads a file.
fn tokens(path: &Path) -> usize {
    let mut reader = Reader::from_reader(BufReader::with_capacity(64 * 1024, File::open(path).expect("the export")));
    let (mut buffer, mut count) = (Vec::new(), 0);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).expect("sound XML") {
            Event::Eof => return count,
            _ => count += 1,
        }
    }
}
