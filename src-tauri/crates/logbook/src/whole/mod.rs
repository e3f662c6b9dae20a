//! The whole logbook as one JSON document: written run by run, read run by run, so that ten years with their courses never lie in memory
//! as text. The shapes are in [`crate::api::whole`]; how a document joins a logbook is the import's business.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use self::read::{Whole, WholeChange, WholeRun, begins, read};
pub(crate) use self::write::{What, WriteTrouble, hex};

/// What a document of a whole logbook holds, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Runs that came through.
    pub runs: usize,
    /// Answers that came through, those about days without a run included.
    pub answers: usize,
    /// What was left out, a sentence each; empty when the document is whole.
    pub left_out: Vec<String>,
}

/// Looks through a document of a whole logbook and brings nothing in.
///
/// ```
/// let cut = br#"{"plimsoll_logbook": 1, "runs": [{"id": 1, "day": "2026-03-01", "start": "2026-03-01T08:00:00+01:00", "source": "manual"}, {"id""#;
/// let document = logbook::read_document(cut.as_slice()).expect("the first run is whole");
/// assert_eq!((document.runs, document.left_out.len()), (1, 1));
/// ```
///
/// # Errors
/// A sentence, when nothing of it can be used.
pub fn read_document(input: impl std::io::Read) -> Result<Document, String> {
    let whole = read(input)?;
    Ok(Document { runs: whole.runs.len(), answers: whole.answers(), left_out: whole.warnings })
}
