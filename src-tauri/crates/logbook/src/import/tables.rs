//! Tables nobody knows in an archive: which of them somebody means who points at the archive is known when all of it was met.

use importers::tables::Unknown;
use sha2::{Digest, Sha256};

use super::read::{Content, FileOf, Input};
use crate::words;

/// Tables nobody knows that lay in an archive and could be lists of runs.
#[derive(Default)]
pub(super) struct Tables {
    /// Their places among what was met.
    at: Vec<usize>,
    /// The first of them, while it is the only one.
    only: Option<Vec<u8>>,
}

impl Tables {
    /// One more, with its bytes while it could be the only one.
    pub fn take(&mut self, at: usize, table: Option<Vec<u8>>) {
        self.only = table.filter(|_| self.at.is_empty());
        self.at.push(at);
    }

    /// Whether none was met yet.
    pub fn is_empty(&self) -> bool {
        self.at.is_empty()
    }

    /// The columns of the only thing to read in an archive that somebody pointed at are guessed, as if they had pointed at it. Beside a
    /// list that is known they are tables of something else.
    pub fn settle(self, inputs: &mut [(usize, Input)], file_of: FileOf<'_>) {
        let is_list = |content: &Content| matches!(content, Content::List(_));
        let beside_list = inputs.iter().any(|(_, input)| is_list(&input.content));
        let beside_nothing = inputs.iter().all(|(_, input)| matches!(input.content, Content::Aside(_)));
        let is_one = |at: &usize| self.at.binary_search(at).is_ok();
        let mut only = self.only.as_ref().filter(|_| file_of.named && beside_nothing);
        for (_, input) in inputs.iter_mut().filter(|(at, _)| is_one(at)) {
            let guess = only.take().and_then(|bytes| Some((bytes, Unknown::of(bytes)?)));
            match guess {
                Some((bytes, unknown)) => {
                    input.sha256 = Sha256::digest(bytes).into();
                    input.content = file_of.guessed(bytes.clone(), unknown);
                }
                None if beside_list => input.content = Content::Aside(words::nothing_to_read()),
                None => {}
            }
        }
    }
}
