//! The whole logbook as one JSON document: written run by run, read run by run, so that ten years with their courses never lie in memory
//! as text. The shapes are in [`crate::api::whole`]; how a document joins a logbook is the import's business.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use self::read::{Whole, WholeChange, WholeRun, begins, read};
pub(crate) use self::write::{What, WriteTrouble, hex};
